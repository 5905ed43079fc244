//! What the words of a status column mean for counting.

use super::lexicon::Lexicon;

/// What a status says about an order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// It counts: paid, complete, fulfilled, or a word not known here.
    Counts,
    /// Called off.
    Cancelled,
    /// The payment did not go through.
    Failed,
    /// Not paid yet, or only a draft.
    Unpaid,
    /// Not meant.
    Test,
    /// All of it went back.
    Refunded,
}

impl Status {
    /// Every meaning.
    pub const ALL: [Status; 6] =
        [Status::Counts, Status::Cancelled, Status::Failed, Status::Unpaid, Status::Test, Status::Refunded];

    /// The stable name.
    pub fn id(self) -> &'static str {
        match self {
            Status::Counts => "counts",
            Status::Cancelled => "cancelled",
            Status::Failed => "failed",
            Status::Unpaid => "unpaid",
            Status::Test => "test",
            Status::Refunded => "refunded",
        }
    }
}

/// Words and what they mean, for a [`Lexicon`].
const WORDS: &[(Status, &str)] = &[
    (
        Status::Counts,
        "paid|accepted|confirmed|complete|completed|succeeded|success|successful|captured|fulfilled|shipped|\
            delivered|processing|partially refunded|partial refund|partially paid|closed|done|settled|approved|\
            cleared|yes|true|bezahlt|abgeschlossen|versendet|verschickt|geliefert|erledigt|ja|payé|payée|réglé|\
            réglée|terminé|terminée|expédié|expédiée|livré|livrée|oui|pagado|pagada|completado|completada|\
            enviado|enviada|entregado|entregada|sí|pagato|pagata|completato|completata|spedito|spedita|\
            consegnato|consegnata|betaald|afgerond|voltooid|verzonden|bezorgd|geleverd|pago|paga|concluído|\
            concluída|entregue|sim|collected|received|paid out|checked out|checked in|attended|attending|\
            arrived|booked|gebucht|verbucht|executed|ausgeführt|cobrado|cobrada|encaissé|encaissée|incassato|\
            incassata|ontvangen|seated|finished|realizada|realizado|eseguito|eseguita|abgerechnet|honoré|\
            honorée|erschienen",
    ),
    (
        Status::Cancelled,
        "~cancelled|~canceled|cancelled by customer|~no show|noshow|did not show|did not attend|missed|\
            nicht erschienen|abgesagt|~nicht angetreten|non présenté|non présentée|absent|no presentado|\
            no se presentó|no asistió|non presentato|non presentata|niet verschenen|niet komen opdagen|\
            não compareceu|faltou|duplicate|duplikat|doublon|duplicado|duplicato|spam|merged|withdrawn|void|\
            voided|expired|deleted|storniert|storno|abgebrochen|gelöscht|annulé|annulée|cancelado|cancelada|\
            anulado|anulada|annullato|annullata|geannuleerd|afgezegd|vervallen|~late cancel|~late cancellation|\
            absent excusé|absent non excusé|verfallen|absage|annulata",
    ),
    (
        Status::Failed,
        "fail|failed|failure|~payment declined|declined|denied|rejected|payment failed|error|blocked|uncollectible|written off|\
            fehlgeschlagen|abgelehnt|échoué|échouée|refusé|refusée|fallido|fallida|rechazado|rechazada|fallito|\
            fallita|rifiutato|rifiutata|mislukt|geweigerd|falhou|falhada|recusado|recusada",
    ),
    (
        Status::Unpaid,
        "pending|pending payment|payment pending|unpaid|awaiting payment|authorized|authorised|on hold|draft|\
            checkout draft|auto draft|quote|abandoned|waiting|waiting for payment|incomplete|\
            requires payment method|uncaptured|no|false|ausstehend|offen|unbezahlt|entwurf|angebot|nein|\
            en attente|impayé|impayée|non payé|brouillon|non|pendiente|pendiente de pago|sin pagar|borrador|\
            in attesa|non pagato|bozza|in afwachting|onbetaald|openstaand|concept|nee|pendente|\
            aguardando pagamento|não pago|rascunho|não|scheduled|unscheduled|tentative|provisional|estimate|\
            not started|geplant|planifié|planifiée|programado|programada|pianificato|\
            pianificata|gepland|payment due|~zahlung ausstehend|~ausstehende zahlung|~wartet auf zahlung|\
            ~warten auf zahlung|zahlung offen|~paiement en attente|~en attente de paiement|~pago pendiente|\
            ~pagamento in attesa|~in attesa di pagamento|~wacht op betaling|~wachten op betaling|~pagamento pendente",
    ),
    (Status::Test, "test|test order|sandbox|testbestellung"),
    (
        Status::Refunded,
        "refunded|refund|fully refunded|returned|chargeback|charged back|reversed|reverted|erstattet|rückerstattet|\
            zurückgegeben|remboursé|remboursée|retourné|reembolsado|reembolsada|devuelto|devuelta|rimborsato|\
            rimborsata|reso|terugbetaald|geretourneerd|reembolsado|devolvido|devolvida",
    ),
];

/// An invoice that went out is a sale, paid or not.
const OF_INVOICES: &[(Status, &str)] = &[(
    Status::Counts,
    "open|sent|unpaid|overdue|past due|outstanding|awaiting payment|authorised|authorized|pending|due|partially paid|\
        no|false|offen|versendet|überfällig|unbezahlt|ausstehend|nein|envoyée|impayée|en retard|en attente|échue|non|\
        abierta|enviada|vencida|pendiente|sin pagar|aperta|inviata|scaduta|non pagata|in attesa|verzonden|verlopen|\
        openstaand|onbetaald|nee|aberta|em aberto|atrasada|pendente|não",
)];

/// A payment that is under way has not come.
const OF_PAYMENTS: &[(Status, &str)] = &[(
    Status::Unpaid,
    "open|opened|created|initiated|started|in progress|processing|offen|eröffnet|in bearbeitung|ouvert|en cours|abierto|\
        en curso|aperto|in corso|in behandeling|aberto|em andamento",
)];

/// Whose rows a status is of, as far as words mean other things there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rows {
    /// Of invoices.
    Invoices,
    /// Of payments.
    Payments,
    /// Of anything else.
    Others,
}

/// The words of a kind of table, those of its export first.
pub fn words(rows: Rows, own: &[(Status, &str)]) -> Lexicon<Status> {
    let special = match rows {
        Rows::Invoices => OF_INVOICES,
        Rows::Payments => OF_PAYMENTS,
        Rows::Others => &[],
    };
    Lexicon::new(&[own, special, WORDS])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn statuses_mean_what_shops_mean_by_them() {
        let cases = [
            ("paid", Status::Counts),
            ("partially_refunded", Status::Counts),
            ("Voided", Status::Cancelled),
            ("on-hold", Status::Unpaid),
            ("Failed", Status::Failed),
            ("Refunded", Status::Refunded),
            ("checkout-draft", Status::Unpaid),
            ("No-Show", Status::Cancelled),
            ("Late no show", Status::Cancelled),
            ("abgesagt", Status::Cancelled),
            ("Non présentée", Status::Cancelled),
            ("reverted", Status::Refunded),
            ("rejected", Status::Failed),
            ("", Status::Counts),
        ];
        let words = words(Rows::Others, &[]);
        for (text, status) in cases {
            assert_eq!(words.get(text).unwrap_or(Status::Counts), status, "{text}");
        }
    }

    #[test]
    fn an_invoice_that_went_out_is_a_sale() {
        let words = words(Rows::Invoices, &[]);
        for (text, status) in [("open", Status::Counts), ("draft", Status::Unpaid), ("void", Status::Cancelled)] {
            assert_eq!(words.get(text), Some(status), "{text}");
        }
    }

    #[test]
    fn a_payment_that_is_open_has_not_come() {
        let words = words(Rows::Payments, &[]);
        for (text, status) in [("open", Status::Unpaid), ("paid", Status::Counts), ("expired", Status::Cancelled)] {
            assert_eq!(words.get(text), Some(status), "{text}");
        }
    }
}
