//! Equal opportunity of service: whether all groups wait equally long for a first answer.

use super::groups::{by_group, mean, rows, selection};
use crate::metrics::prelude::*;
use crate::stats::quantile::median;
use crate::stats::ranks::kruskal_wallis;

/// Equal opportunity of service.
pub const METRIC: Metric = Metric {
    id: "equal_opportunity",
    unit: Unit::Duration,
    better: Better::Down,
    level: 3,
    source: "Hardt, Price & Srebro, “Equality of opportunity in supervised learning”, 2016; Kruskal & Wallis (1952)",
    value: of_tickets(difference),
    judged: Judged::Derived,
    variants: &[
        Variant { id: "p_value", unit: Unit::Ratio, value: of_tickets(p_value) },
        Variant {
            id: "true_positive_rate_difference",
            unit: Unit::Percent,
            value: Formula::Function(Function::new(
                &[
                    Need::Table(FactKind::Leads),
                    Need::Column(FactKind::Leads, Role::Date),
                    Need::Column(FactKind::Leads, Role::LeadScore),
                    Need::Column(FactKind::Leads, Role::ConvertedAt),
                ],
                Counted::ROWS,
                true_positive_rates,
            )),
        },
    ],
};

const fn of_tickets(value: fn(&Ground, usize) -> Computed) -> Formula {
    const NEEDS: &[Need] = &[
        Need::Table(FactKind::Tickets),
        Need::Column(FactKind::Tickets, Role::Date),
        Need::Column(FactKind::Tickets, Role::FirstResponseAt),
    ];
    Formula::Function(Function::new(NEEDS, Counted::ROWS, value))
}

/// How long people let others wait: what a machine dealt with by itself is left out.
const WAITS: Measure = Measure::days(
    FactKind::Tickets,
    Role::Date,
    Role::FirstResponseAt,
    &[Test::Any(&[Test::Not(&Test::Yes(Role::Automated)), Test::Yes(Role::Escalated)])],
);

const CONVERTED: Measure = Measure::count(FactKind::Leads, When::On(Role::Date), &[Test::Filled(Role::ConvertedAt)]);

fn waits(ground: &Ground, at: usize) -> Result<Vec<Vec<f64>>, Undefined> {
    by_group(ground, FactKind::Tickets, |table, row| {
        let taken = WAITS.taken(table, row, ground.frame.today)?;
        WAITS.places(table, &ground.frame, row).contains(&at).then_some(taken.value)
    })
}

/// From the lowest to the highest.
fn spread(values: impl Iterator<Item = f64> + Clone) -> f64 {
    values.clone().fold(f64::NEG_INFINITY, f64::max) - values.fold(f64::INFINITY, f64::min)
}

fn difference(ground: &Ground, at: usize) -> Computed {
    let mut groups = waits(ground, at)?;
    groups.iter_mut().for_each(|group| group.sort_by(f64::total_cmp));
    let medians: Vec<f64> = groups.iter().filter_map(|group| median(group.as_slice())).collect();
    Ok(Figure::plain(spread(medians.iter().copied()), rows(&groups)))
}

fn p_value(ground: &Ground, at: usize) -> Computed {
    let groups = waits(ground, at)?;
    let p_value = kruskal_wallis(&groups).ok_or_else(|| Undefined::new("all_equal"))?;
    Ok(Figure::plain(p_value, rows(&groups)))
}

/// Of the leads that became customers, how many were selected: the difference between groups.
fn true_positive_rates(ground: &Ground, at: usize) -> Computed {
    let table = ground.table(FactKind::Leads).ok_or_else(|| Need::Table(FactKind::Leads).undefined())?;
    let selected = selection(table);
    let groups = by_group(ground, FactKind::Leads, |table, row| {
        CONVERTED.taken(table, row, ground.frame.today)?;
        CONVERTED.places(table, &ground.frame, row).contains(&at).then(|| selected(row)).flatten()
    })?;
    let rates: Vec<f64> = groups.iter().map(|group| mean(group)).collect();
    Ok(Figure::plain(spread(rates.iter().copied()), rows(&groups)))
}

#[cfg(test)]
mod tests {
    use crate::metrics::testing::check_tables;
    use crate::time::Period;

    /// Eleven tickets of each of two groups, answered after 1 and after 3 hours, and some that do not count.
    fn tickets() -> String {
        let mut tickets = String::from(
            "ticket_id,customer_id,created_at,first_response_at,resolved_at,status,channel,automated,escalated_to_person,age_group\n",
        );
        for (group, hour) in [("under 60", 9), ("60 and over", 11)] {
            for day in 1..12 {
                tickets.push_str(&format!(
                    "{hour}{day},c{day},2024-01-{day:02} 08:00,2024-01-{day:02} {hour:02}:00,,open,email,no,,{group}\n"
                ));
            }
        }
        tickets.push_str("M1,c1,2024-01-01 08:00,2024-01-20 08:00,,solved,email,yes,no,under 60\n");
        tickets.push_str("M2,c1,2024-02-01 08:00,2024-02-20 08:00,,solved,email,no,,under 60\n");
        tickets
    }

    #[test]
    fn groups_differ_by_their_medians() {
        let tickets = tickets();
        check_tables("equal_opportunity", &[("tickets.csv", &tickets)], Period::Month, &[Some(2.0 / 24.0), None]);
    }
}
