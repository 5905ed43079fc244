//! The rules about rows: visible, counted, and each with a switch.

use serde::Serialize;

/// One rule.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub struct Rule {
    /// The stable name, for `--rule NAME=on|off`.
    pub id: &'static str,
    /// The name a reader sees.
    pub name: &'static str,
    /// What it does, in one sentence.
    pub effect: &'static str,
    /// Whether it is on unless the user switches it: what merges or drops on a suspicion waits for her word.
    pub on: bool,
}

/// Every rule.
pub const RULES: &[Rule] = &[
    Rule {
        id: "refunds",
        name: "Refunds are not orders",
        effect: "A negative amount, a refunded amount or the status “refunded” reduces revenue in its own period, is no order and makes nobody active.",
        on: true,
    },
    Rule {
        id: "cancelled",
        name: "Leave out cancelled orders",
        effect: "Cancelled and voided orders do not count.",
        on: true,
    },
    Rule {
        id: "failed",
        name: "Leave out failed payments",
        effect: "Orders whose payment was declined do not count.",
        on: true,
    },
    Rule {
        id: "unpaid",
        name: "Leave out unpaid orders and drafts",
        effect: "Orders that are pending, on hold or drafts do not count.",
        on: true,
    },
    Rule { id: "test", name: "Leave out test orders", effect: "Orders marked as a test do not count.", on: true },
    Rule {
        id: "sales",
        name: "Leave out what is no sale",
        effect: "Withdrawals, transfers, bills, estimates and the payments of invoices do not count.",
        on: true,
    },
    Rule {
        id: "lines",
        name: "Rows with one order number are one order",
        effect: "The lines of an order are added up and counted once.",
        on: true,
    },
    Rule {
        id: "duplicates",
        name: "Count repeated rows once",
        effect: "A row that repeats another of the same order number in every cell counts once.",
        on: true,
    },
    Rule {
        id: "converted",
        name: "Use converted amounts",
        effect: "Where the export converts every currency to one, the converted amounts are counted.",
        on: true,
    },
    Rule {
        id: "far_dates",
        name: "Leave out dates far from all others",
        effect: "A row or two dated years before or after all others do not count, and a refund dated so counts on the day of its order.",
        on: true,
    },
    Rule {
        id: "nobody",
        name: "Names of nobody are no customers",
        effect: "Orders of “walk-in”, “cash sale”, “guest”, “deleted”, “unknown” and the like, in seven languages, count in revenue and orders and in no customer figure.",
        on: true,
    },
    Rule {
        id: "equal_rows",
        name: "Count equal rows once",
        effect: "A row that repeats another in every cell counts once although no order number tells whether it is meant.",
        on: false,
    },
    Rule {
        id: "same_customers",
        name: "Merge customers spelled in two ways",
        effect: "Names that differ in case, accents, punctuation or the order of words, and addresses that differ by a tag or a slip in the provider's name, are one customer.",
        on: false,
    },
];

/// Which rules are on.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RuleSet {
    switched: Vec<&'static str>,
}

impl RuleSet {
    /// Switches a rule; false where there is no rule of that name.
    pub fn set(&mut self, id: &str, on: bool) -> bool {
        let Some(rule) = RULES.iter().find(|rule| rule.id == id) else { return false };
        self.switched.retain(|known| *known != rule.id);
        if on != rule.on {
            self.switched.push(rule.id);
        }
        true
    }

    /// Whether a rule is on.
    pub fn is_on(&self, id: &str) -> bool {
        let by_itself = RULES.iter().any(|rule| rule.id == id && rule.on);
        by_itself != self.switched.contains(&id)
    }
}
