//! Why deals are lost: how many of them are lost for the reason that is given most often.

use super::DECIDED;
use crate::metrics::prelude::*;
use crate::metrics::tally::Tally;

/// Why deals are lost.
pub const METRIC: Metric = Metric {
    id: "loss_reasons",
    unit: Unit::Percent,
    better: Better::Neither,
    level: 2,
    source: "HubSpot and Pipedrive, deal loss reasons: by number, by amount beside it",
    value: Formula::Function(Function { worked: Some(worked), ..Function::new(NEEDS, Counted::ROWS, by_number) }),
    judged: Judged::Derived,
    variants: &[Variant {
        id: "by_amount",
        unit: Unit::Percent,
        value: Formula::Function(Function::new(NEEDS, Counted::ROWS, by_amount)),
    }],
};

const NEEDS: &[Need] = &[
    Need::Table(FactKind::Deals),
    Need::Column(FactKind::Deals, Role::LostReason),
    Need::Column(FactKind::Deals, Role::ClosedAt),
];

/// For each period how often each reason was given for a deal that was lost in it, and for how much.
struct Reasons(Vec<(Tally, Tally)>);

impl Derived for Reasons {
    fn of(ground: &Ground) -> Reasons {
        let mut periods = vec![(Tally::default(), Tally::default()); ground.frame.buckets.len()];
        let Some((deals, words)) =
            ground.table(FactKind::Deals).and_then(|deals| Some((deals, deals.words(Role::LostReason)?)))
        else {
            return Reasons(periods);
        };
        for row in 0..deals.rows {
            let place = deals.day(Role::ClosedAt, row).and_then(|day| ground.frame.place(day));
            let Some((numbers, amounts)) = place.and_then(|at| periods.get_mut(at)) else { continue };
            let reason = words.codes.get(row).copied().filter(|&code| code != 0);
            let is_lost = DECIDED.passes(deals, row, ground.frame.today) && deals.outcome(row) == Some(Outcome::Lost);
            let Some(reason) = reason.filter(|_| is_lost) else { continue };
            numbers.add(reason, 1);
            if let Some(amount) = deals.money(Role::Amount, row) {
                amounts.add(reason, amount.into());
            }
        }
        Reasons(periods)
    }
}

fn by_number(ground: &Ground, at: usize) -> Computed {
    Ok(largest(ground, at, |(numbers, _)| numbers)?.1)
}

fn by_amount(ground: &Ground, at: usize) -> Computed {
    let (_, figure) = largest(ground, at, |(_, amounts)| amounts)?;
    Ok(Figure { observations: by_number(ground, at)?.observations, ..figure })
}

/// The reason with the most, and its share.
fn largest(ground: &Ground, at: usize, of: fn(&(Tally, Tally)) -> &Tally) -> Result<(String, Figure), Undefined> {
    let none = || Undefined::nothing("no_reasons", "reasons_of_loss");
    let periods = ground.derived::<Reasons>();
    let tally = periods.0.get(at).map(of).ok_or_else(none)?;
    let words = ground.table(FactKind::Deals).and_then(|deals| deals.words(Role::LostReason)).ok_or_else(none)?;
    let (reason, most) = tally.top(words).filter(|_| tally.total() > 0).ok_or_else(none)?;
    let total = tally.total();
    Ok((reason.to_owned(), Figure::ratio(most as f64, total as f64, total as u64)))
}

fn worked(ground: &Ground, at: usize, write: Writer) -> String {
    let Ok((reason, figure)) = largest(ground, at, |(numbers, _)| numbers) else { return "–".into() };
    let number = |value: Option<f64>| value.map_or("–".into(), |value| write.number(value, false));
    format!("{reason}: {} ÷ {}", number(figure.numerator), number(figure.denominator))
}

#[cfg(test)]
mod tests {
    use super::super::cases::DEALS;
    use crate::metrics::testing::{check_tables, check_variant};
    use crate::time::Period::Month;

    const LOST: (&str, &str) = (
        "deals.csv",
        "deal_id,created_at,outcome,amount,closed_at,lost_reason\n1,2024-01-01,lost,10.00,2024-01-05,price\n\
         2,2024-01-01,lost,20.00,2024-01-06,Price\n3,2024-01-01,lost,90.00,2024-01-31,timing\n4,2024-01-01,lost,5.00,2024-01-31,\n\
         5,2024-01-01,won,5.00,2024-01-31,price\n",
    );

    #[test]
    fn the_most_frequent_reason_need_not_cost_the_most() {
        check_tables("loss_reasons", &[LOST], Month, &[Some(2.0 / 3.0)]);
        check_variant("loss_reasons", "by_amount", &[LOST], Month, &[Some(90.0 / 120.0)]);
    }

    #[test]
    fn a_period_without_a_lost_deal_has_no_reason() {
        check_tables("loss_reasons", &[DEALS], Month, &[Some(1.0), Some(1.0)]);
        let won = "deal_id,created_at,outcome,amount,closed_at,lost_reason\n1,2024-01-01,lost,10.00,2024-01-05,price\n2,2024-02-01,won,1.00,2024-02-05,\n";
        check_tables("loss_reasons", &[("deals.csv", won)], Month, &[Some(1.0), None]);
    }
}
