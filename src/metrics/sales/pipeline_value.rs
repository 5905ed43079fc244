//! Open pipeline: what the deals that are open at the period's end come to.

use super::stages::Weighted;
use super::{OPEN, WHILE_OPEN};
use crate::metrics::prelude::*;

/// Open pipeline.
pub const METRIC: Metric = Metric {
    id: "pipeline_value",
    unit: Unit::Money,
    better: Better::Up,
    level: 2,
    source: "Salesforce and HubSpot, pipeline and weighted pipeline; the weights are the shop's own win rates",
    value: Formula::Of(Measure::sum(FactKind::Deals, Role::Amount, WHILE_OPEN, OPEN)),
    judged: Judged::Derived,
    variants: &[Variant {
        id: "weighted",
        unit: Unit::Money,
        value: Formula::Function(Function::new(
            &[Need::Table(FactKind::Deals), Need::Column(FactKind::Deals, Role::Amount)],
            Counted::ROWS,
            weighted,
        )),
    }],
};

fn weighted(ground: &Ground, at: usize) -> Computed {
    let all = ground.derived::<Weighted>();
    let (value, deals) = all.0.get(at).copied().unwrap_or((Some(0.0), 0));
    let value = value.ok_or_else(|| Undefined::nothing("no_deals", "decided_deals_to_date"))?;
    Ok(Figure::plain(value, deals))
}

#[cfg(test)]
mod tests {
    use super::super::cases::DEALS;
    use crate::metrics::testing::{check_tables, check_variant};
    use crate::time::Period::Month;

    #[test]
    fn a_deal_is_open_from_its_creation_until_it_is_closed() {
        check_tables("pipeline_value", &[DEALS], Month, &[Some(700.0), Some(300.0)]);
    }

    #[test]
    fn the_chance_of_a_stage_is_that_of_deals_that_were_in_it() {
        // In January D4 and D5 are qualified: of three decided deals two were won. In February D4 is at the proposal: of
        // D1, D3, D5 and D6, which got there, three were won.
        let weighted = [Some(700.0 * 2.0 / 3.0), Some(300.0 * 0.75)];
        check_variant("pipeline_value", "weighted", &[DEALS], Month, &weighted);
    }

    #[test]
    fn over_and_nobody_noted_since_when_is_not_open() {
        let deals = "deal_id,created_at,outcome,amount,closed_at\n1,2024-01-01,won,10.00,\n2,2024-01-01,open,20.00,\n\
                     3,2024-01-31,lost,5.00,2024-01-31\n";
        check_tables("pipeline_value", &[("deals.csv", deals)], Month, &[Some(20.0)]);
    }
}
