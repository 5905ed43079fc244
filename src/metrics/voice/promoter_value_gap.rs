//! What promoters are worth: by how much those who would recommend have spent more than those who would not.

use crate::metrics::prelude::*;
use std::collections::BTreeMap;

/// What promoters are worth.
pub const METRIC: Metric = Metric {
    id: "promoter_value_gap",
    unit: Unit::Money,
    better: Better::Neither,
    level: 3,
    source: "Reichheld, The Ultimate Question 2.0, 2011, ch. 3: what a promoter is worth",
    value: of_answers(gap),
    judged: Judged::Derived,
    variants: &[
        Variant { id: "promoters", unit: Unit::Money, value: of_answers(promoters) },
        Variant { id: "detractors", unit: Unit::Money, value: of_answers(detractors) },
    ],
};

const fn of_answers(value: fn(&Ground, usize) -> Computed) -> Formula {
    const NEEDS: &[Need] = &[
        Need::Table(FactKind::Responses),
        Need::Column(FactKind::Responses, Role::Date),
        Need::Column(FactKind::Responses, Role::Score),
        Need::ZeroToTen(FactKind::Responses, Role::Score),
        Need::Table(FactKind::Orders),
        Need::Amounts,
        Need::Customers,
    ];
    Formula::Function(Function::new(NEEDS, Counted::CUSTOMERS, value).to_date())
}

/// Customers and what they have spent to date.
#[derive(Clone, Copy, Default)]
struct Side {
    customers: u64,
    spent: i128,
}

/// Both sides at the end of each period.
struct Sides {
    promoters: Vec<Side>,
    detractors: Vec<Side>,
    scale: u8,
}

/// Of an answer: 1, 0 or −1.
fn promotion(score: f64) -> i8 {
    i8::from(score >= 9.0) - i8::from(score <= 6.0)
}

impl Derived for Sides {
    /// Period by period: what was spent, then who changed sides, with all that she has spent.
    fn of(ground: &Ground) -> Sides {
        let periods = ground.frame.buckets.len();
        let mut sides = Sides { promoters: Vec::new(), detractors: Vec::new(), scale: 0 };
        let (Some(answers), Some(orders)) = (ground.table(FactKind::Responses), ground.table(FactKind::Orders)) else {
            return sides;
        };
        sides.scale = orders.scale(Role::Amount);
        let place = |table: &FactTable, row: usize| {
            let day = table.day(Role::Date, row).filter(|&day| day <= ground.frame.today)?;
            Some(ground.frame.first_ended_after(day)).filter(|&at| at < periods)
        };
        // By period, then by moment, then by row: the newest comes last.
        let mut said: Vec<(usize, i64, usize, u32, i8)> = (0..answers.rows)
            .filter_map(|row| {
                let who = Some(answers.customer(row)).filter(|&who| who != 0)?;
                let score = answers.value(Role::Score, row)?;
                Some((place(answers, row)?, answers.moment(Role::Date, row)?, row, who, promotion(score)))
            })
            .collect();
        said.sort_unstable();
        let mut known: BTreeMap<u32, (i8, i128)> = said.iter().map(|&(.., who, _)| (who, (0, 0))).collect();
        let mut spent: Vec<(usize, u32, i64)> = (0..orders.rows)
            .filter(|&row| known.contains_key(&orders.customer(row)))
            .filter_map(|row| Some((place(orders, row)?, orders.customer(row), orders.money(Role::Amount, row)?)))
            .collect();
        spent.sort_unstable();
        // Promoters, then detractors.
        let mut now = [Side::default(); 2];
        let of_side = |side: i8| if side > 0 { 0 } else { 1 };
        let (mut said, mut spent) = (said.into_iter().peekable(), spent.into_iter().peekable());
        for at in 0..periods {
            while let Some((_, who, amount)) = spent.next_if(|&(period, ..)| period <= at) {
                let Some((side, sum)) = known.get_mut(&who) else { continue };
                *sum += i128::from(amount);
                if *side != 0 {
                    now[of_side(*side)].spent += i128::from(amount);
                }
            }
            while let Some((.., who, next)) = said.next_if(|&(period, ..)| period <= at) {
                let Some((side, sum)) = known.get_mut(&who) else { continue };
                if *side != 0 {
                    now[of_side(*side)].customers -= 1;
                    now[of_side(*side)].spent -= *sum;
                }
                *side = next;
                if next != 0 {
                    now[of_side(next)].customers += 1;
                    now[of_side(next)].spent += *sum;
                }
            }
            sides.promoters.push(now[0]);
            sides.detractors.push(now[1]);
        }
        sides
    }
}

/// What one of a side has spent to date, on average.
fn worth(side: Option<&Side>, scale: u8, who: &'static str) -> Computed {
    let side = side.copied().unwrap_or_default();
    if side.customers == 0 {
        return Err(Undefined::nothing("no_answers", who));
    }
    Ok(Figure::ratio(crate::money::to_f64(side.spent, scale), side.customers as f64, side.customers))
}

fn promoters(ground: &Ground, at: usize) -> Computed {
    let sides = ground.derived::<Sides>();
    worth(sides.promoters.get(at), sides.scale, "promoters")
}

fn detractors(ground: &Ground, at: usize) -> Computed {
    let sides = ground.derived::<Sides>();
    worth(sides.detractors.get(at), sides.scale, "detractors")
}

fn gap(ground: &Ground, at: usize) -> Computed {
    let (promoters, detractors) = (promoters(ground, at)?, detractors(ground, at)?);
    let observations = promoters.observations.min(detractors.observations);
    Ok(Figure::plain(promoters.value - detractors.value, observations))
}

#[cfg(test)]
mod tests {
    use crate::metrics::testing::{check_tables, check_variant};
    use crate::time::Period;

    #[test]
    fn the_newest_answer_counts_and_who_never_bought_spent_nothing() {
        let orders = "order_id,customer_id,date,amount\n\
                      O1,c1,2024-01-02,30.00\n\
                      O2,c2,2024-01-03,10.00\n\
                      O3,c1,2024-02-02,20.00\n\
                      O4,c9,2024-03-31,99.00\n";
        let answers = "response_id,date,customer_id,nps_score,comment\n\
                       R1,2024-01-05,c1,10,\n\
                       R2,2024-01-06,c2,6,\n\
                       R3,2024-02-07,c3,9,\n\
                       R4,2024-03-08,c2,8,\n";
        let files = [("orders.csv", orders), ("responses.csv", answers)];
        let id = "promoter_value_gap";
        check_variant(id, "promoters", &files, Period::Month, &[Some(30.0), Some(25.0), Some(25.0)]);
        check_variant(id, "detractors", &files, Period::Month, &[Some(10.0), Some(10.0), None]);
        check_tables(id, &files, Period::Month, &[Some(20.0), Some(15.0), None]);
    }
}
