//! The rules about rows: visible, counted, and each with a switch.

use crate::words::Language;
use serde::Serialize;

/// One rule.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub struct Rule {
    /// The stable name, for `--rule NAME=on|off`.
    pub id: &'static str,
    /// Whether it is on unless the user switches it: what merges or drops on a suspicion waits for her word.
    pub on: bool,
}

/// Every rule.
pub const RULES: &[Rule] = &[
    Rule { id: "refunds", on: true },
    Rule { id: "cancelled", on: true },
    Rule { id: "failed", on: true },
    Rule { id: "unpaid", on: true },
    Rule { id: "test", on: true },
    Rule { id: "sales", on: true },
    Rule { id: "lines", on: true },
    Rule { id: "duplicates", on: true },
    Rule { id: "converted", on: true },
    Rule { id: "far_dates", on: true },
    Rule { id: "nobody", on: true },
    Rule { id: "equal_rows", on: false },
    Rule { id: "same_customers", on: false },
];

/// Which rules are on.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RuleSet {
    switched: Vec<&'static str>,
}

impl Rule {
    /// The name a reader sees.
    pub fn name(&self, language: Language) -> &'static str {
        language.named("rule", self.id)
    }

    /// What it does, in one sentence.
    pub fn effect(&self, language: Language) -> &'static str {
        language.attribute("rule", self.id, "effect")
    }
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
