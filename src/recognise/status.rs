//! What the words of a status column mean for counting.

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

/// Words for each meaning; compared in lower case with `_` and `-` as blanks.
const WORDS: &[(Status, &[&str])] = &[
    (
        Status::Counts,
        &[
            "paid",
            "complete",
            "completed",
            "succeeded",
            "success",
            "successful",
            "captured",
            "fulfilled",
            "shipped",
            "delivered",
            "processing",
            "partially refunded",
            "partial refund",
            "closed",
            "done",
            "settled",
            "approved",
            "bezahlt",
            "abgeschlossen",
            "versendet",
            "payé",
            "payée",
            "terminé",
            "pagado",
            "pagada",
            "completado",
            "pagato",
            "completato",
            "betaald",
            "afgerond",
            "pago",
            "concluído",
            "yes",
            "true",
        ],
    ),
    (
        Status::Cancelled,
        &[
            "cancelled",
            "canceled",
            "cancelled by customer",
            "void",
            "voided",
            "storniert",
            "annulé",
            "annulée",
            "cancelado",
            "cancelada",
            "annullato",
            "geannuleerd",
            "expired",
        ],
    ),
    (
        Status::Failed,
        &[
            "failed",
            "failure",
            "declined",
            "denied",
            "rejected",
            "payment failed",
            "error",
            "blocked",
            "fehlgeschlagen",
        ],
    ),
    (
        Status::Unpaid,
        &[
            "pending",
            "pending payment",
            "payment pending",
            "unpaid",
            "awaiting payment",
            "authorized",
            "on hold",
            "draft",
            "checkout draft",
            "auto draft",
            "quote",
            "abandoned",
            "incomplete",
            "requires payment method",
            "uncaptured",
            "ausstehend",
            "offen",
            "entwurf",
        ],
    ),
    (Status::Test, &["test", "test order", "sandbox"]),
    (
        Status::Refunded,
        &[
            "refunded",
            "refund",
            "fully refunded",
            "returned",
            "chargeback",
            "charged back",
            "reversed",
            "erstattet",
            "remboursé",
        ],
    ),
];

/// The meaning of a status cell.
pub fn classify(text: &str) -> Status {
    lookup(text).unwrap_or(Status::Counts)
}

/// Whether a status is a word known here, and does not only count for want of another meaning.
pub fn is_known(text: &str) -> bool {
    lookup(text).is_some()
}

fn lookup(text: &str) -> Option<Status> {
    let word = text.trim().to_lowercase().replace(['_', '-'], " ");
    WORDS.iter().find(|(_, words)| words.contains(&word.as_str())).map(|&(status, _)| status)
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
            ("", Status::Counts),
        ];
        for (text, status) in cases {
            assert_eq!(classify(text), status, "{text}");
        }
    }
}
