//! What became of a row, told by the words of its status: won, solved, converted, subscribed; per kind of table.

use super::header::{contains_words, words};

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

/// Words and what they mean; a word after `~` may stand anywhere in the cell, and the first that fits decides.
type Words = &'static [(Outcome, &'static str)];

const DEAL: Words = &[
    (
        Outcome::Lost,
        "~closed lost|~lost|closedlost|verloren|~perdu|~perdue|perdida|~perdido|persa|~perso|abandoned|disqualified|\
            abgelehnt|rejected",
    ),
    (
        Outcome::Won,
        "~closed won|~won|closedwon|gewonnen|~gagné|~gagnée|ganada|~ganado|vinta|~vinto|ganho|~ganha|signed|\
            vertrag geschlossen",
    ),
    (Outcome::Open, "open|in progress|new"),
];

const LEAD: Words = &[
    (
        Outcome::Lost,
        "~not converted|~unqualified|~disqualified|~lost|lost lead|junk lead|junk|unqualifiziert|nicht qualifiziert|\
            non qualifié|no calificado|non qualificato|niet gekwalificeerd|desqualificado|~bad timing|~dead",
    ),
    (
        Outcome::Converted,
        "converted|~closed converted|customer|won|konvertiert|umgewandelt|kunde|converti|client|convertido|\
            convertito|cliente|geconverteerd|klant",
    ),
    (
        Outcome::Open,
        "~open|new|~working|~contacted|~qualified|in progress|attempted to contact|nurture|neu|offen|nouveau|nuevo|\
            nuovo|nieuw|novo",
    ),
];

const TICKET: Words = &[
    (
        Outcome::Open,
        "~waiting|~pending|~reopened|open|new|hold|on hold|in progress|snoozed|offen|neu|in bearbeitung|wartend|\
            ouvert|nouveau|en cours|en attente|abierto|nuevo|en curso|pendiente|aperto|nuovo|in corso|in attesa|\
            nieuw|in behandeling|wachtend|aberto|novo|em andamento|pendente",
    ),
    (
        Outcome::Solved,
        "~closed|~solved|~resolved|done|completed|gelöst|geschlossen|erledigt|abgeschlossen|résolu|fermé|clos|\
            clôturé|resuelto|cerrado|risolto|chiuso|opgelost|gesloten|afgehandeld|resolvido|fechado|concluído",
    ),
];

const SUBSCRIPTION: Words = &[
    (Outcome::Trial, "~trial|trialing|in trial|testphase|essai|prueba|prova|proefperiode|teste"),
    (Outcome::Late, "past due|past_due|unpaid|overdue|überfällig|en retard|vencida|scaduto|achterstallig|atrasada"),
    (
        Outcome::Ended,
        "~canceled|~cancelled|ended|expired|churned|inactive|gekündigt|beendet|abgelaufen|résilié|annulé|expiré|\
            cancelada|cancelado|finalizada|annullato|disdetto|opgezegd|beëindigd|encerrada|inativo",
    ),
    (
        Outcome::Active,
        "active|live|current|paying|non renewing|aktiv|actif|active|activo|activa|attivo|attiva|actief|ativo|ativa",
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

/// What a cell of a status or a stage says; `None` where its words are not known.
pub fn outcome(domain: Domain, cell: &str) -> Option<Outcome> {
    let lists = match domain {
        Domain::Deal => DEAL,
        Domain::Lead => LEAD,
        Domain::Ticket => TICKET,
        Domain::Subscription => SUBSCRIPTION,
        Domain::Member => MEMBER,
        Domain::Answer => ANSWER,
        Domain::Money | Domain::Other => return None,
    };
    find(lists, &words(cell))
}

/// The meaning of the first words that fit.
pub(super) fn find<M: Copy>(lists: &[(M, &str)], cell: &str) -> Option<M> {
    let fits = |word: &str| match word.strip_prefix('~') {
        Some(within) => contains_words(cell, &words(within)),
        None => cell == words(word),
    };
    let whole = lists.iter().find(|(_, list)| list.split('|').any(|word| cell == words(word.trim_start_matches('~'))));
    whole.or_else(|| lists.iter().find(|(_, list)| list.split('|').any(fits))).map(|(meaning, _)| *meaning)
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
            (Domain::Lead, "Closed - Not Converted", Some(Outcome::Lost)),
            (Domain::Lead, "Closed - Converted", Some(Outcome::Converted)),
            (Domain::Ticket, "Waiting on us", Some(Outcome::Open)),
            (Domain::Ticket, "Résolu", Some(Outcome::Solved)),
            (Domain::Ticket, "gelost", Some(Outcome::Solved)),
            (Domain::Subscription, "past_due", Some(Outcome::Late)),
            (Domain::Member, "Unsubscribed", Some(Outcome::Unsubscribed)),
            (Domain::Answer, "partial", Some(Outcome::Partial)),
            (Domain::Other, "active", None),
        ];
        for (domain, cell, expected) in cases {
            assert_eq!(outcome(domain, cell), expected, "{cell}");
        }
    }
}
