//! Sales cycle length: how long it takes to win a deal.

use super::{CYCLE, WON};
use crate::metrics::prelude::*;
use crate::stats::quantile::median;
use std::collections::BTreeMap;

/// Sales cycle length.
pub const METRIC: Metric = Metric {
    id: "sales_cycle_length",
    unit: Unit::Days,
    better: Better::Down,
    level: 1,
    source: "HubSpot, average days to close won deals; the median, for a few long deals move a mean",
    value: Formula::Median(CYCLE),
    judged: Judged::Derived,
    variants: &[
        Variant { id: "mean", unit: Unit::Days, value: Formula::Mean(CYCLE) },
        Variant {
            id: "from_lead",
            unit: Unit::Days,
            value: Formula::Function(Function::new(
                &[
                    Need::Table(FactKind::Deals),
                    Need::Column(FactKind::Deals, Role::ClosedAt),
                    Need::Table(FactKind::Leads),
                    Need::Column(FactKind::Leads, Role::Date),
                ],
                Counted::ROWS,
                from_lead,
            )),
        },
    ],
};

/// For each period the days from the first lead of each won deal's customer to the deal, in ascending order.
struct FromLead(Vec<Vec<f64>>);

impl Derived for FromLead {
    fn of(ground: &Ground) -> FromLead {
        let mut days = vec![Vec::new(); ground.frame.buckets.len()];
        let Some((deals, leads)) = ground.table(FactKind::Deals).zip(ground.table(FactKind::Leads)) else {
            return FromLead(days);
        };
        let mut first: BTreeMap<u32, i32> = BTreeMap::new();
        for row in (0..leads.rows).filter(|&row| leads.customer(row) != 0) {
            let Some(day) = leads.day(Role::Date, row) else { continue };
            first.entry(leads.customer(row)).and_modify(|known| *known = day.0.min(*known)).or_insert(day.0);
        }
        let today = ground.frame.today;
        for row in (0..deals.rows).filter(|&row| WON.passes(deals, row, today)) {
            let Some(closed) = deals.day(Role::ClosedAt, row) else { continue };
            let since = first.get(&deals.customer(row)).map(|lead| closed.0 - lead).filter(|days| *days >= 0);
            let place = ground.frame.place(closed).and_then(|at| days.get_mut(at));
            if let (Some(place), Some(since)) = (place, since) {
                place.push(f64::from(since));
            }
        }
        days.iter_mut().for_each(|days| days.sort_unstable_by(f64::total_cmp));
        FromLead(days)
    }
}

fn from_lead(ground: &Ground, at: usize) -> Computed {
    let all = ground.derived::<FromLead>();
    let days = all.0.get(at).map_or(&[][..], Vec::as_slice);
    let median = median(days).ok_or_else(|| Undefined::nothing("no_deals", "won_deals_of_leads"))?;
    Ok(Figure::plain(median, days.len() as u64))
}

#[cfg(test)]
mod tests {
    use super::super::cases::DEALS;
    use crate::metrics::testing::{check_tables, check_variant};
    use crate::time::Period::Month;

    #[test]
    fn only_deals_that_were_won_count() {
        check_tables("sales_cycle_length", &[DEALS], Month, &[Some(7.0), Some(20.0)]);
        check_variant("sales_cycle_length", "mean", &[DEALS], Month, &[Some(7.0), Some(20.0)]);
    }

    #[test]
    fn a_customer_may_have_been_a_lead_long_before() {
        let leads = "lead_id,customer_id,created_at,status,converted_at,source\n1,ann,2024-01-01,converted,2024-01-02,fair\n\
                     2,ann,2023-12-31,converted,2024-01-02,fair\n3,eve,2024-01-01,new,,fair\n";
        let files = [DEALS, ("leads.csv", leads)];
        check_variant("sales_cycle_length", "from_lead", &files, Month, &[None, Some(11.0), Some(60.0)]);
    }
}
