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
}

/// Every rule; all are on unless switched off.
pub const RULES: &[Rule] = &[
    Rule {
        id: "refunds",
        name: "Refunds are not orders",
        effect: "A negative amount, a refunded amount or the status “refunded” reduces revenue in its own period, is no order and makes nobody active.",
    },
    Rule { id: "cancelled", name: "Leave out cancelled orders", effect: "Cancelled and voided orders do not count." },
    Rule { id: "failed", name: "Leave out failed payments", effect: "Orders whose payment was declined do not count." },
    Rule {
        id: "unpaid",
        name: "Leave out unpaid orders and drafts",
        effect: "Orders that are pending, on hold or drafts do not count.",
    },
    Rule { id: "test", name: "Leave out test orders", effect: "Orders marked as a test do not count." },
    Rule {
        id: "lines",
        name: "Rows with one order number are one order",
        effect: "The lines of an order are added up and counted once.",
    },
    Rule {
        id: "duplicates",
        name: "Count repeated rows once",
        effect: "A row that repeats another of the same order number in every cell counts once.",
    },
    Rule {
        id: "converted",
        name: "Use converted amounts",
        effect: "Where the export converts every currency to one, the converted amounts are counted.",
    },
];

/// Which rules are on.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RuleSet {
    off: Vec<&'static str>,
}

impl RuleSet {
    /// Switches a rule; false where there is no rule of that name.
    pub fn set(&mut self, id: &str, on: bool) -> bool {
        let Some(rule) = RULES.iter().find(|rule| rule.id == id) else { return false };
        self.off.retain(|known| *known != rule.id);
        if !on {
            self.off.push(rule.id);
        }
        true
    }

    /// Whether a rule is on.
    pub fn is_on(&self, id: &str) -> bool {
        !self.off.contains(&id)
    }
}
