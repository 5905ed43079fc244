//! Sales: what becomes of leads and deals, how long it takes, and what those who sell bring in.

use super::Metric;
use super::prelude::{FactKind, Formula, Measure, Outcome, Role, Test, When};

mod average_deal_size;
mod crm_adoption;
mod lead_conversion_rate;
mod loss_reasons;
mod pipeline_value;
mod pipeline_velocity;
mod qualified_leads_per_marketer;
mod revenue_per_sales_employee;
mod sales_cycle_length;
mod stage_conversion;
mod stages;
mod win_rate;

/// The family, in the order of the catalogue.
pub const METRICS: &[Metric] = &[
    lead_conversion_rate::METRIC,
    sales_cycle_length::METRIC,
    win_rate::METRIC,
    average_deal_size::METRIC,
    pipeline_value::METRIC,
    pipeline_velocity::METRIC,
    stage_conversion::METRIC,
    loss_reasons::METRIC,
    crm_adoption::METRIC,
    revenue_per_sales_employee::METRIC,
    qualified_leads_per_marketer::METRIC,
];

const WON: Test = Test::Became(&[Outcome::Won]);
const DECIDED: Test = Test::Became(&[Outcome::Won, Outcome::Lost]);

/// A deal that is open until the day it was closed. One that is over, while nobody noted since when, was open at no end
/// that is known.
const OPEN: &[Test] = &[Test::Any(&[Test::Noted(Role::ClosedAt), Test::Not(&DECIDED)])];
const WHILE_OPEN: When = When::Open(Role::Date, &[Role::ClosedAt]);

/// Deals that were closed in the period.
const fn closed(tests: &'static [Test]) -> Formula {
    Formula::Of(Measure::count(FactKind::Deals, When::On(Role::ClosedAt), tests))
}

/// What they come to.
const fn closed_amount(tests: &'static [Test]) -> Formula {
    Formula::Of(Measure::sum(FactKind::Deals, Role::Amount, When::On(Role::ClosedAt), tests))
}

/// The days that won deals took.
const CYCLE: Measure = Measure::days(FactKind::Deals, Role::Date, Role::ClosedAt, &[WON]);

#[cfg(test)]
mod cases {
    /// Six deals of two months: D1, D3 and D6 won, D2 and D5 lost, D4 open.
    pub const DEALS: (&str, &str) = (
        "deals.csv",
        "deal_id,customer_id,created_at,stage,outcome,amount,closed_at,lost_reason,entered_qualified_at,entered_proposal_at\n\
         D1,ann,2024-01-01,Closed Won,won,100.00,2024-01-11,,2024-01-02,2024-01-05\n\
         D2,bob,2024-01-02,Closed Lost,lost,50.00,2024-01-22,price,2024-01-03,\n\
         D3,cid,2024-01-05,Closed Won,won,,2024-01-09,,2024-01-06,2024-01-07\n\
         D4,dan,2024-01-10,Proposal,open,300.00,,,2024-01-12,2024-02-01\n\
         D5,eve,2024-01-20,Closed Lost,lost,400.00,2024-02-20,timing,2024-01-25,2024-02-02\n\
         D6,ann,2024-02-09,Closed Won,won,200.00,2024-02-29,,2024-02-10,2024-02-15\n",
    );
}
