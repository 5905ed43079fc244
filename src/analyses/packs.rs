//! Which facts are analyses about? A workbook's, packed as plain numbers for the package of the models.

mod baskets;
mod comments;
mod customers;
mod experiments;
mod journey;
mod metrics;
mod predictions;
mod tickets;
mod touches;

use crate::facts::{Facts, View};
use crate::metrics::Evaluation;
use crate::models::packed::metrics::Event;
use crate::models::packed::{self, Assumptions};
use crate::time::Period;

/// What there is to be packed.
pub struct Ground<'a> {
    /// Every cleaned table.
    pub facts: &'a Facts<'a>,
    /// The orders by period; `None` where there are none.
    pub view: Option<&'a View>,
    /// Every metric.
    pub evaluations: &'a [Evaluation],
    /// The calendar of their series.
    pub period: Period,
    /// What the reader supposes.
    pub assumptions: Assumptions,
    /// Days on which something changed.
    pub events: &'a [Event],
    /// What is to be reached, as it was typed.
    pub goals: &'a [String],
}

/// Facts by the name that an analysis calls them.
struct Pack {
    name: &'static str,
    pack: fn(&Ground) -> packed::Facts,
}

const PACKS: &[Pack] = &[
    Pack { name: "customers", pack: customers::customers },
    Pack { name: "baskets", pack: baskets::baskets },
    Pack { name: "metrics", pack: metrics::metrics },
    Pack { name: "experiments", pack: experiments::experiments },
    Pack { name: "predictions", pack: predictions::predictions },
    Pack { name: "tickets", pack: tickets::tickets },
    Pack { name: "comments", pack: comments::comments },
    Pack { name: "journey", pack: journey::journey },
    Pack { name: "touches", pack: touches::touches },
];

/// The facts of a name.
pub fn pack(name: &str, ground: &Ground) -> packed::Facts {
    match PACKS.iter().find(|pack| pack.name == name) {
        Some(pack) => (pack.pack)(ground),
        None => packed::Facts::Missing(name.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::models::analyses::ANALYSES;

    #[test]
    fn every_analysis_has_facts() {
        for analysis in ANALYSES {
            assert!(PACKS.iter().any(|pack| pack.name == analysis.facts), "{}", analysis.facts);
        }
    }
}
