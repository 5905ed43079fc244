//! What became of a row, told by the words of its status: won, solved, converted, subscribed; per kind of table.

use super::Role;
use super::lexicon::Lexicon;

/// Whose words a status speaks: `open` is an unpaid invoice, an open deal and a case in work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Domain {
    /// Orders, invoices, payments: read by [`super::status`].
    Money,
    /// Deals.
    Deal,
    /// Leads and contacts.
    Lead,
    /// Support cases.
    Ticket,
    /// Subscriptions.
    Subscription,
    /// Contacts of a mailing list.
    Member,
    /// Answers to a survey.
    Answer,
    /// A status that decides nothing.
    Other,
}

/// What became of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    /// Still in work.
    Open,
    /// A deal that was won.
    Won,
    /// A deal or a lead that came to nothing.
    Lost,
    /// A lead that became a customer or a deal.
    Converted,
    /// A case that is solved or closed.
    Solved,
    /// A subscription that is live and paid.
    Active,
    /// A subscription that is live and not paid yet.
    Trial,
    /// A subscription that is live and whose payment is late.
    Late,
    /// A subscription that has ended.
    Ended,
    /// A subscription that rests: it goes on later, and nothing is paid meanwhile.
    Paused,
    /// A subscription that never began, or begins later.
    NotBegun,
    /// A contact who gets mail.
    Subscribed,
    /// A contact who asked to get none.
    Unsubscribed,
    /// An address that does not work.
    Bounced,
    /// A contact who has not confirmed.
    Unconfirmed,
    /// An answer that was finished.
    Complete,
    /// An answer that was broken off.
    Partial,
}

/// The roles whose words say what became of a row, the surest first.
pub const SAID: [Role; 3] = [Role::Outcome, Role::Status, Role::Stage];

/// Words and what they mean, for a [`Lexicon`].
type Words = &'static [(Outcome, &'static str)];

const DEAL: Words = &[
    (
        Outcome::Lost,
        "~closed lost|~lost|~not won|closedlost|~verloren|~nicht gewonnen|~perdu|~perdue|~sans suite|\
            ~perdida|~perdido|~persa|~perso|abandoned|disqualified|archived|declined|rejected|reverted|dropped|\
            dead|duplicate|merged|spam|cancelled|canceled|withdrawn|no show|noshow|~no decision|not interested|\
            abgelehnt|abgesagt|abgebrochen|storniert|zurückgezogen|archiviert|dublette|kein interesse|\
            ~abandonné|~abandonnée|refusé|refusée|annulé|annulée|archivé|doublon|abandonado|abandonada|\
            rechazado|rechazada|cancelado|cancelada|descartado|descartada|rifiutato|rifiutata|annullato|\
            annullata|abbandonato|scartato|afgewezen|geannuleerd|vervallen|recusado|recusada|geweigerd|refused|\
            denied|absage|kein auftrag|nicht beauftragt|verfallen|expired|expirée|expirada|scaduta|verlopen",
    ),
    (
        Outcome::Won,
        "vendida|vendido|vendu|verkauft|sold|venduto|verkocht|~closed won|~won|closedwon|~gewonnen|~gagné|\
            ~gagnée|~ganada|~ganado|~vinta|~vinto|ganho|~ganha|signed|contract signed|deal signed|accepted|\
            angenommen|beauftragt|auftrag erteilt|unterschrieben|vertrag unterschrieben|vertrag geschlossen|\
            signé|signée|devis signé|contrat signé|accepté|acceptée|firmado|firmada|aceptado|aceptada|firmato|\
            accettato|accettata|getekend|geaccepteerd|assinado|aceito|aceita|aanvaard|aangenomen|akkoord|\
            approved|ordered|zugesagt|geslaagd|invoiced",
    ),
    (
        Outcome::Open,
        "open|in progress|new|on hold|waiting|pending|stalled|offen|neu|in bearbeitung|zurückgestellt|ruht|ouvert|\
            nouveau|en cours|en attente|abierto|nuevo|en curso|pendiente|aperto|nuovo|in corso|in attesa|nieuw|\
            in behandeling|aberto|novo|em andamento|pendente",
    ),
];

const LEAD: Words = &[
    (
        Outcome::Lost,
        "~not converted|~unqualified|~disqualified|~lost|lost lead|junk lead|junk|unqualifiziert|nicht qualifiziert|\
            non qualifié|no calificado|non qualificato|niet gekwalificeerd|desqualificado|desqualificada|disqualifiziert|disqualifié|disqualifiée|descalificado|\
            descalificada|squalificato|squalificata|gediskwalificeerd|~bad timing|~dead|archived|\
            declined|rejected|abandoned|duplicate|merged|spam|invalid|no show|noshow|cancelled|canceled|~not interested|\
            ~no interest|~kein interesse|~nicht interessiert|abgelehnt|abgesagt|storniert|archiviert|dublette|\
            ~verloren|~pas intéressé|~sans suite|~perdu|~perdue|refusé|refusée|annulé|doublon|~no interesado|~perdido|\
            ~perdida|descartado|rechazado|duplicado|~non interessato|~perso|~persa|scartato|rifiutato|annullato|\
            ~geen interesse|afgewezen|~sem interesse|recusado",
    ),
    (
        Outcome::Converted,
        "converted|~closed converted|customer|won|closed won|gewonnen|gagné|gagnée|ganado|ganada|vinto|vinta|\
            ganho|enrolled|konvertiert|umgewandelt|kunde|converti|client|convertido|convertito|cliente|\
            geconverteerd|klant|convertida|convertita|convertie|became customer|is customer",
    ),
    (
        Outcome::Open,
        "~open|new|~working|~contacted|~qualified|in progress|attempted to contact|nurture|on hold|waiting|\
            pending|escalated|neu|offen|wartend|en attente|pendiente|in attesa|nouveau|nuevo|nuovo|nieuw|novo|\
            unassigned|kontaktiert|qualifiziert|contactado|contactada|calificado|cualificado|contacté|contactée|\
            qualifié|qualifiée|contattato|qualificato|gecontacteerd|gekwalificeerd|contatado|qualificado|\
            interessiert|interesado|interessato|intéressé",
    ),
];

const TICKET: Words = &[
    (
        Outcome::Open,
        "~waiting|~pending|~reopened|~escalated|~on hold|~not resolved|~not solved|~not closed|~unresolved|~unsolved|\
            ~ungelöst|~nicht gelöst|~non résolu|~no resuelto|~non risolto|~niet opgelost|~não resolvido|~wartet|\
            ~eskaliert|zurückgestellt|escaladé|escalado|in sospeso|geëscaleerd|backlog|to do|todo|assigned|no|n|false|nein|non|nee|não|open|new|hold|in progress|snoozed|offen|neu|in bearbeitung|wartend|\
            ouvert|nouveau|en cours|en attente|abierto|nuevo|en curso|pendiente|aperto|nuovo|in corso|in attesa|\
            nieuw|in behandeling|wachtend|aberto|novo|em andamento|pendente",
    ),
    (
        Outcome::Solved,
        "~closed|~solved|~resolved|archived|declined|rejected|duplicate|merged|spam|cancelled|canceled|\
            withdrawn|~wont fix|~wont do|abandoned|fixed|behoben|fertig|abgelehnt|zusammengeführt|duplikat|\
            storniert|archiviert|résolue|fermée|clôturée|traité|traitée|refusé|fusionné|doublon|annulé|archivé|\
            resuelta|cerrada|solucionado|rechazado|fusionado|duplicado|cancelado|risolta|chiusa|rifiutato|\
            duplicato|annullato|unito|afgewezen|samengevoegd|dubbel|geannuleerd|resolvida|fechada|rejeitado|yes|\
            y|true|ja|oui|sí|sim|done|completed|gelöst|geschlossen|erledigt|abgeschlossen|résolu|fermé|clos|\
            clôturé|resuelto|cerrado|risolto|chiuso|opgelost|gesloten|afgehandeld|resolvido|fechado|concluído",
    ),
];

const SUBSCRIPTION: Words = &[
    (
        Outcome::Ended,
        "~trial ended|~trial expired|~expired trial|~not active|~no longer active|~nicht aktiv|~nicht mehr aktiv|\
            ~non actif|~non active|~no activo|~no activa|~non attivo|~non attiva|~niet actief|~não ativo|~não ativa",
    ),
    (Outcome::Trial, "~trial|~trialing|~trialling|~testphase|~probezeit|~essai|~prueba|~prova|~proefperiode|~teste"),
    (
        Outcome::NotBegun,
        "~incomplete|pending|draft|~scheduled|~upcoming|future|~not started|~not yet started|~awaiting|unconfirmed|\
            created|ausstehend|~geplant|entwurf|zukünftig|en attente|~à venir|pendiente|~programada|futura|~in attesa|\
            futuro|~gepland|~in afwachting|pendente|~agendada|agendado",
    ),
    (
        Outcome::Late,
        "~past due|unpaid|~overdue|~declined|~payment failed|~in dunning|~delinquent|~überfällig|~en retard|impayé|\
            ~vencida|~vencido|~impagada|~scaduto|~insoluto|~achterstallig|~atrasada|~atrasado|~in verzug|~in mora",
    ),
    (
        Outcome::Paused,
        "~paused|~on hold|~suspended|~frozen|~freeze|~pausiert|~ruhend|~ruht|~ausgesetzt|~en pause|~suspendu|\
            ~suspendue|~pausada|~pausado|~suspendida|~suspendido|~in pausa|~sospeso|~sospesa|~gepauzeerd|~opgeschort|\
            ~suspensa|~suspenso|~congelada|~congelado",
    ),
    (
        Outcome::Active,
        "non renewing|~cancel at period end|~cancels at period end|~pending cancellation|~pending cancel|\
            gekündigt zum|wird beendet",
    ),
    (
        Outcome::Ended,
        "archived|rejected|abandoned|withdrawn|deleted|removed|deactivated|reverted|storniert|archiviert|\
            gelöscht|~canceled|~cancelled|ended|~expired|~churned|~attrited|left|gone|lost|quit|exited|inactive|\
            ~terminated|~former|closed|lapsed|~gekündigt|beendet|~abgelaufen|~abgewandert|verloren|ausgetreten|\
            inaktiv|~ehemalig|résilié|résiliée|parti|partie|perdu|annulé|annulée|expiré|expirée|inactif|terminé|\
            cancelada|perdido|perso|saiu|cancelado|finalizada|finalizado|caducada|inactivo|inactiva|annullato|\
            annullata|disdetto|disdetta|terminato|cessato|inattivo|opgezegd|vertrokken|beëindigd|verlopen|\
            inactief|geannuleerd|encerrada|encerrado|inativo|inativa|expirada|baja|dado de baja|dada de baja|\
            radié|radiée|gestopt|resigned|stopped",
    ),
    (
        Outcome::Active,
        "~active|live|current|~existing|stayed|retained|joined|paying|renewing|running|ok|~aktiv|laufend|\
            ~actif|~activo|~activa|~attivo|~attiva|~actief|lopend|~ativo|~ativa|en cours|vigente|in corso|\
            ongoing|enrolled|al corriente|in regola|zahlend",
    ),
];

const MEMBER: Words = &[
    (Outcome::Bounced, "~bounced|cleaned|invalid|undeliverable|hard bounce|ungültig|rebondi|rebotado|rimbalzato"),
    (
        Outcome::Unsubscribed,
        "~unsubscribed|opted out|optout|removed|abgemeldet|désabonné|désinscrit|dado de baja|disiscritto|\
            uitgeschreven|afgemeld|descadastrado",
    ),
    (
        Outcome::Unconfirmed,
        "~awaiting|unconfirmed|pending|nonsubscribed|no permissions set|unbestätigt|non confirmé|no confirmado|\
            non confermato|niet bevestigd",
    ),
    (
        Outcome::Subscribed,
        "active|subscribed|confirmed|implicit|express|angemeldet|aktiv|bestätigt|abonné|inscrit|suscrito|activo|\
            iscritto|attivo|ingeschreven|aangemeld|inscrito|ativo",
    ),
];

const ANSWER: Words = &[
    (
        Outcome::Partial,
        "partial|incomplete|started|abgebrochen|unvollständig|partiel|incomplet|parcial|incompleto|parziale|\
            onvolledig",
    ),
    (
        Outcome::Complete,
        "completed|complete|finished|submitted|abgeschlossen|vollständig|complété|terminé|completado|completo|\
            completato|voltooid",
    ),
];

/// The words of a kind of table, those of its export first.
pub fn words(domain: Domain, own: &[(Outcome, &str)]) -> Lexicon<Outcome> {
    let general = match domain {
        Domain::Deal => DEAL,
        Domain::Lead => LEAD,
        Domain::Ticket => TICKET,
        Domain::Subscription => SUBSCRIPTION,
        Domain::Member => MEMBER,
        Domain::Answer => ANSWER,
        Domain::Money | Domain::Other => &[],
    };
    Lexicon::new(&[own, general])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn statuses_say_what_became_of_a_row() {
        let cases = [
            (Domain::Deal, "Closed Won (Sales Pipeline)", Some(Outcome::Won)),
            (Domain::Deal, "closedlost", Some(Outcome::Lost)),
            (Domain::Deal, "Contract Sent", None),
            (Domain::Deal, "archived", Some(Outcome::Lost)),
            (Domain::Deal, "Sans suite", Some(Outcome::Lost)),
            (Domain::Deal, "Verloren (Preis)", Some(Outcome::Lost)),
            (Domain::Deal, "Signé", Some(Outcome::Won)),
            (Domain::Deal, "angenommen", Some(Outcome::Won)),
            (Domain::Deal, "Chiusa vinta", Some(Outcome::Won)),
            (Domain::Deal, "On hold", Some(Outcome::Open)),
            (Domain::Lead, "Duplicate", Some(Outcome::Lost)),
            (Domain::Lead, "No interesado", Some(Outcome::Lost)),
            (Domain::Ticket, "Merged", Some(Outcome::Solved)),
            (Domain::Ticket, "Pending customer", Some(Outcome::Open)),
            (Domain::Ticket, "escalated to tier 2", Some(Outcome::Open)),
            (Domain::Ticket, "nicht gelöst", Some(Outcome::Open)),
            (Domain::Ticket, "erledigt", Some(Outcome::Solved)),
            (Domain::Subscription, "archived", Some(Outcome::Ended)),
            (Domain::Lead, "Closed - Not Converted", Some(Outcome::Lost)),
            (Domain::Lead, "Closed - Converted", Some(Outcome::Converted)),
            (Domain::Ticket, "Waiting on us", Some(Outcome::Open)),
            (Domain::Ticket, "Résolu", Some(Outcome::Solved)),
            (Domain::Ticket, "gelost", Some(Outcome::Solved)),
            (Domain::Ticket, "Not resolved", Some(Outcome::Open)),
            (Domain::Subscription, "past_due", Some(Outcome::Late)),
            (Domain::Subscription, "incomplete_expired", Some(Outcome::NotBegun)),
            (Domain::Subscription, "Paused until May", Some(Outcome::Paused)),
            (Domain::Subscription, "Active patron", Some(Outcome::Active)),
            (Domain::Subscription, "nicht mehr aktiv", Some(Outcome::Ended)),
            (Domain::Subscription, "pending-cancel", Some(Outcome::Active)),
            (Domain::Member, "Unsubscribed", Some(Outcome::Unsubscribed)),
            (Domain::Answer, "partial", Some(Outcome::Partial)),
            (Domain::Other, "active", None),
        ];
        for (domain, cell, expected) in cases {
            assert_eq!(words(domain, &[]).get(cell), expected, "{cell}");
        }
    }
}
