//! Self-service rate: how many of those who need help find it by themselves.

use super::OPENED;
use crate::metrics::prelude::*;
use crate::metrics::soon::Deeds;

/// Self-service rate.
pub const METRIC: Metric = Metric {
    id: "self_service_rate",
    unit: Unit::Percent,
    better: Better::Up,
    level: 3,
    source: "Gartner, self-service success: sessions that are not followed by a case",
    value: Formula::Share(&HELPED, &Formula::Sum(&[HELPED, OPENED])),
    judged: Judged::Derived,
    variants: &[],
};

const HELPED: Formula = Formula::Function(
    Function::new(
        &[
            Need::Table(FactKind::Events),
            Need::Column(FactKind::Events, Role::Interaction),
            Need::Column(FactKind::Events, Role::Date),
            Need::Table(FactKind::Tickets),
        ],
        Counted::ROWS,
        helped,
    )
    .by_rows(false),
);

/// Sessions without a ticket of the same customer within a day, in each period.
struct Helped(Vec<u64>);

impl Derived for Helped {
    fn of(ground: &Ground) -> Helped {
        let mut helped = vec![0; ground.frame.buckets.len()];
        let Some((events, tickets)) = ground.table(FactKind::Events).zip(ground.table(FactKind::Tickets)) else {
            return Helped(helped);
        };
        let asked = Deeds::of(tickets, ground.frame.today, |_| true);
        for row in 0..events.rows {
            let is_session = events.meaning(Role::Interaction, row) == Some(Meaning::SelfService);
            let (customer, moment) = (events.customer(row), events.moment(Role::Date, row));
            let place = events.day(Role::Date, row).and_then(|day| ground.frame.place(day));
            let (Some(moment), Some(at), true) = (moment, place, is_session && customer != 0) else { continue };
            if !asked.follow(customer, moment)
                && let Some(count) = helped.get_mut(at)
            {
                *count += 1;
            }
        }
        Helped(helped)
    }
}

fn helped(ground: &Ground, at: usize) -> Computed {
    let count = ground.derived::<Helped>().0.get(at).copied().unwrap_or(0);
    Ok(Figure::plain(count as f64, count))
}

#[cfg(test)]
mod tests {
    use super::super::cases::TICKETS;
    use crate::metrics::testing::check_tables;
    use crate::time::Period::Month;

    #[test]
    fn a_session_with_a_ticket_within_a_day_did_not_help() {
        // In January ann's second session ends in T3 a day later, to the minute; four tickets were opened.
        let events = "customer_id,occurred_at,event\n\
                      ann,2024-01-05 09:00,self-service\nann,2024-01-09 08:00,self-service\n\
                      bob,2024-01-09 08:00,visit\n,2024-01-20 08:00,self-service\n\
                      eve,2024-02-28 07:59,self-service\ndan,2024-02-10 08:01,self-service\n";
        let files = [TICKETS, ("events.csv", events)];
        check_tables("self_service_rate", &files, Month, &[Some(1.0 / 5.0), Some(2.0 / 5.0)]);
    }
}
