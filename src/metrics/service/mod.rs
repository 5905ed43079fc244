//! Service: how fast and how well customers are helped, and what it costs.

use super::Metric;
use super::prelude::{FactKind, Formula, Meaning, Measure, Role, Test, When};

mod automation_rate;
mod automation_time_saved;
mod contact_rate;
mod cost_to_serve;
mod escalation_rate;
mod first_contact_resolution;
mod first_response_time;
mod resolution_time;
mod self_service_rate;
mod service_cost;
mod sla_attainment;
mod ticket_backlog;

/// The family, in the order of the catalogue.
pub const METRICS: &[Metric] = &[
    first_response_time::METRIC,
    resolution_time::METRIC,
    first_contact_resolution::METRIC,
    ticket_backlog::METRIC,
    sla_attainment::METRIC,
    self_service_rate::METRIC,
    escalation_rate::METRIC,
    service_cost::METRIC,
    contact_rate::METRIC,
    cost_to_serve::METRIC,
    automation_time_saved::METRIC,
    automation_rate::METRIC,
];

/// A ticket that a machine dealt with alone.
const MACHINE: &[Test] = &[Test::Yes(Role::Automated), Test::Not(&Test::Yes(Role::Escalated))];

/// A ticket that a person had to answer: any other.
const BY_PEOPLE: Test = Test::Any(&[Test::Not(&Test::Yes(Role::Automated)), Test::Yes(Role::Escalated)]);

/// The same alone.
const PEOPLE: &[Test] = &[BY_PEOPLE];

/// Tickets that were opened in the period.
const OPENED: Formula = Formula::Of(Measure::count(FactKind::Tickets, When::On(Role::Date), &[]));

/// Tickets that were resolved in it.
const RESOLVED: Formula = Formula::Of(Measure::count(FactKind::Tickets, When::On(Role::ResolvedAt), &[]));

/// What service cost.
const SERVICE_COST: Formula = Formula::Of(Measure::sum(
    FactKind::Spend,
    Role::Cost,
    When::On(Role::Date),
    &[Test::Means(Role::Category, &[Meaning::Service])],
));

#[cfg(test)]
mod cases {
    /// Seven tickets of two months: T3 was handed to a person, T4 and T7 were dealt with by a machine, T6 is open.
    pub const TICKETS: (&str, &str) = (
        "tickets.csv",
        "ticket_id,customer_id,created_at,first_response_at,resolved_at,due_at,status,replies,reopened,automated,escalated_to_person,satisfaction_score\n\
         T1,ann,2024-01-01 08:00,2024-01-01 10:00,2024-01-02 08:00,2024-01-01 12:00,solved,1,0,no,,5\n\
         T2,bob,2024-01-03 08:00,2024-01-03 12:00,2024-01-03 20:00,2024-01-03 10:00,solved,2,0,no,,3\n\
         T3,ann,2024-01-10 08:00,2024-01-10 08:06,2024-01-10 14:00,,solved,1,1,yes,yes,2\n\
         T4,cid,2024-01-31 08:00,2024-01-31 08:06,2024-02-02 08:00,2024-01-31 20:00,solved,1,0,yes,no,4\n\
         T5,dan,2024-02-10 08:00,2024-02-10 20:00,2024-02-14 08:00,2024-02-11 08:00,solved,1,,no,,4\n\
         T6,,2024-02-20 08:00,,,2024-02-22 08:00,open,,,no,,\n\
         T7,eve,2024-02-29 08:00,2024-02-29 09:00,2024-02-29 20:00,,solved,1,0,yes,no,3\n",
    );

    /// What service and advertising cost in the same two months.
    pub const SPEND: (&str, &str) = (
        "spend.csv",
        "date,category,channel,cost\n\
         2024-01-01,service,help desk,60.00\n\
         2024-01-05,ads,search,500.00\n\
         2024-02-01,Kundendienst,help desk,70.50\n\
         2024-02-29,ads,search,100.00\n",
    );
}
