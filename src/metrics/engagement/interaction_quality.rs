//! Interaction quality: how contented, how quickly and how finally cases are dealt with.

use crate::metrics::prelude::*;

/// Interaction quality: the mean of its parts, each from 0 to 100 and with equal weight.
pub const METRIC: Metric = Metric {
    id: "interaction_quality",
    unit: Unit::Points,
    better: Better::Up,
    level: 3,
    source: "SERVQUAL: Parasuraman, Zeithaml & Berry, Journal of Retailing 64(1), 1988; parts by what a file of cases tells",
    value: Formula::Function(Function::new(
        &[
            Need::Table(FactKind::Tickets),
            Need::Column(FactKind::Tickets, Role::Date),
            Need::Column(FactKind::Tickets, Role::ResolvedAt),
        ],
        Counted::ROWS,
        value,
    )),
    judged: Judged::Derived,
    variants: &[],
};

/// By the period in which cases were resolved, the sum of their scores and how many they are.
struct Quality(Vec<(f64, u64)>);

impl Derived for Quality {
    fn of(ground: &Ground) -> Quality {
        let mut quality = vec![(0.0, 0); ground.frame.buckets.len()];
        let Some(table) = ground.table(FactKind::Tickets) else { return Quality(quality) };
        let today = ground.frame.today;
        let resolved = |row: usize| table.day(Role::ResolvedAt, row).filter(|&day| day <= today);
        let took = |row: usize| table.lasted(Role::Date, Role::ResolvedAt, row).filter(|&seconds| seconds >= 0);
        let mut all: Vec<i64> = (0..table.rows).filter(|&row| resolved(row).is_some()).filter_map(took).collect();
        all.sort_unstable();
        // Quick is high: 100 × (rank − ½) ÷ n from the slowest, equal times sharing their mean rank.
        let quickness = |seconds: i64| {
            let quicker = all.partition_point(|&other| other < seconds);
            let up_to = all.partition_point(|&other| other <= seconds);
            100.0 * ((all.len() - up_to) as f64 + (up_to - quicker) as f64 / 2.0) / all.len() as f64
        };
        let tells_reopens = table.has(Role::Reopens);
        for row in 0..table.rows {
            let place = resolved(row).and_then(|day| ground.frame.place(day));
            let Some(slot) = place.and_then(|at| quality.get_mut(at)) else { continue };
            let again = table.value(Role::Reopens, row).is_some_and(|times| times > 0.0)
                || table.flag(Role::Reopens, row) == Some(true);
            let parts = [
                table.compound(row).map(|compound| 50.0 * (compound + 1.0)),
                took(row).map(quickness),
                tells_reopens.then_some(if again { 0.0 } else { 100.0 }),
            ];
            let known = || parts.iter().flatten();
            if known().next().is_some() {
                slot.0 += known().sum::<f64>() / known().count() as f64;
                slot.1 += 1;
            }
        }
        Quality(quality)
    }
}

fn value(ground: &Ground, at: usize) -> Computed {
    let (sum, cases) = ground.derived::<Quality>().0.get(at).copied().unwrap_or((0.0, 0));
    if cases == 0 {
        return Err(Undefined::nothing("no_rows", "support cases resolved"));
    }
    Ok(Figure::ratio(sum, cases as f64, cases))
}

#[cfg(test)]
mod tests {
    use crate::metrics::testing::check_tables;
    use crate::time::Period;

    #[test]
    fn what_is_not_known_of_a_case_is_no_part_of_it() {
        let tickets = "ticket_id,customer_id,created_at,resolved_at,status,channel,replies,reopened,comment\n\
                       T1,c1,2024-01-05,2024-01-06,solved,email,1,0,good\n\
                       T2,c1,2024-01-05,2024-02-07,solved,email,1,2,\n\
                       T3,c1,2024-02-29,,open,email,1,0,bad\n";
        // Good is 0.4404; of two cases the quicker is at 75, the slower at 25.
        let january = (50.0 * 1.4404 + 75.0 + 100.0) / 3.0;
        check_tables("interaction_quality", &[("tickets.csv", tickets)], Period::Month, &[Some(january), Some(12.5)]);
    }
}
