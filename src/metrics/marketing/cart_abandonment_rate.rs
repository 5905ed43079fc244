//! Abandoned carts: how many carts are not bought within a day.

use crate::metrics::prelude::*;
use crate::metrics::soon::Deeds;

/// Abandoned carts.
pub const METRIC: Metric = Metric {
    id: "cart_abandonment_rate",
    unit: Unit::Percent,
    better: Better::Down,
    level: 2,
    source: "Baymard Institute, cart abandonment; a purchase within 24 hours counts",
    value: Formula::Share(&LEFT, &CARTS),
    judged: Judged::Derived,
    variants: &[],
};

const NEEDS: &[Need] = &[
    Need::Table(FactKind::Events),
    Need::Column(FactKind::Events, Role::Interaction),
    Need::Column(FactKind::Events, Role::Date),
];

const CARTS: Formula = Formula::Of(Measure::count(
    FactKind::Events,
    When::On(Role::Date),
    &[Test::Means(Role::Interaction, &[Meaning::Cart]), Test::Named],
));

const LEFT: Formula = Formula::Function(
    Function::new(NEEDS, Counted::ROWS, |ground, at| {
        let count = ground.derived::<Left>().0.get(at).copied().unwrap_or(0);
        Ok(Figure::plain(count as f64, count))
    })
    .by_rows(false),
);

/// Carts without a purchase of the same customer within a day, in each period.
struct Left(Vec<u64>);

impl Derived for Left {
    fn of(ground: &Ground) -> Left {
        let mut left = vec![0; ground.frame.buckets.len()];
        let Some(events) = ground.table(FactKind::Events) else { return Left(left) };
        let is = |row: usize, meaning: Meaning| events.meaning(Role::Interaction, row) == Some(meaning);
        let bought = Deeds::of(events, ground.frame.today, |row| is(row, Meaning::Purchase));
        for row in (0..events.rows).filter(|&row| is(row, Meaning::Cart) && events.customer(row) != 0) {
            let place = events.day(Role::Date, row).and_then(|day| ground.frame.place(day));
            let (Some(moment), Some(at)) = (events.moment(Role::Date, row), place) else { continue };
            if !bought.follow(events.customer(row), moment)
                && let Some(count) = left.get_mut(at)
            {
                *count += 1;
            }
        }
        Left(left)
    }
}

#[cfg(test)]
mod tests {
    use crate::metrics::testing::check_tables;
    use crate::time::Period::Month;

    #[test]
    fn a_purchase_a_day_later_is_in_time_and_one_before_is_not() {
        let events = "customer_id,occurred_at,event\nann,2024-01-01 09:00,cart\nann,2024-01-02 09:00,purchase\n\
                      bob,2024-01-31 08:00,purchase\nbob,2024-01-31 09:00,cart\n,2024-01-31 09:00,cart\n\
                      cid,2024-02-01 09:00,cart\ncid,2024-02-02 09:01,purchase\n";
        check_tables("cart_abandonment_rate", &[("events.csv", events)], Month, &[Some(0.5), Some(1.0)]);
    }
}
