//! MRR movement: by how much recurring revenue grew or shrank, and through whom.

use super::{cents, entry, money};
use crate::metrics::prelude::*;

/// MRR movement.
pub const METRIC: Metric = Metric {
    id: "mrr_movement",
    unit: Unit::Money,
    better: Better::Up,
    level: 2,
    source: "ChartMogul, MRR movements: per customer and day; the parts add up to the change to the cent",
    value: Formula::Difference(&Formula::Sum(&[NEW, EXPANSION, REACTIVATION]), &Formula::Sum(&[CONTRACTION, CHURNED])),
    judged: Judged::Derived,
    variants: &[
        Variant { id: "new", unit: Unit::Money, value: NEW },
        Variant { id: "expansion", unit: Unit::Money, value: EXPANSION },
        Variant { id: "reactivation", unit: Unit::Money, value: REACTIVATION },
        Variant { id: "contraction", unit: Unit::Money, value: CONTRACTION },
        Variant { id: "churned", unit: Unit::Money, value: CHURNED },
    ],
};

pub(super) const NEW: Formula = money(|ground, at| Ok(cents(entry(ground, at), |entry| (entry.new, entry.moves))));
pub(super) const EXPANSION: Formula =
    money(|ground, at| Ok(cents(entry(ground, at), |entry| (entry.expansion, entry.moves))));
pub(super) const REACTIVATION: Formula =
    money(|ground, at| Ok(cents(entry(ground, at), |entry| (entry.reactivation, entry.moves))));
pub(super) const CONTRACTION: Formula =
    money(|ground, at| Ok(cents(entry(ground, at), |entry| (entry.contraction, entry.moves))));
pub(super) const CHURNED: Formula =
    money(|ground, at| Ok(cents(entry(ground, at), |entry| (entry.churned, entry.moves))));

#[cfg(test)]
mod tests {
    use super::super::cases::SUBSCRIPTIONS;
    use crate::metrics::testing::{check_tables, check_variant};
    use crate::time::Period::Month;

    #[test]
    fn the_parts_are_the_change() {
        let change = [Some(10.0), Some(30.0), Some(-5.0), Some(-12.0), Some(-15.0)];
        check_tables("mrr_movement", &[SUBSCRIPTIONS], Month, &change);
        let parts = [
            ("new", [10.0, 30.0, 0.0, 0.0, 0.0]),
            ("expansion", [0.0, 0.0, 5.0, 0.0, 0.0]),
            ("reactivation", [0.0, 0.0, 0.0, 8.0, 0.0]),
            ("contraction", [0.0; 5]),
            ("churned", [0.0, 0.0, 10.0, 20.0, 15.0]),
        ];
        for (part, expected) in parts {
            check_variant("mrr_movement", part, &[SUBSCRIPTIONS], Month, &expected.map(Some));
        }
    }
}
