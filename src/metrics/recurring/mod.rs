//! Recurring revenue: what subscriptions bring in a month, and how that moves.

use super::Metric;
use super::prelude::*;
use ledger::{Entry, Ledger};

mod arpa;
mod arr;
mod churn_reasons;
mod gross_revenue_retention;
mod involuntary_churn_share;
mod ledger;
pub mod movements;
mod mrr;
mod mrr_movement;
mod net_revenue_retention;
mod quick_ratio;
mod trial_conversion_rate;

/// The family, in the order of the catalogue.
pub const METRICS: &[Metric] = &[
    mrr::METRIC,
    arr::METRIC,
    mrr_movement::METRIC,
    net_revenue_retention::METRIC,
    gross_revenue_retention::METRIC,
    arpa::METRIC,
    trial_conversion_rate::METRIC,
    involuntary_churn_share::METRIC,
    churn_reasons::METRIC,
    quick_ratio::METRIC,
];

const NEEDS: &[Need] = &[
    Need::Table(FactKind::Subscriptions),
    Need::Column(FactKind::Subscriptions, Role::Date),
    Need::Column(FactKind::Subscriptions, Role::MonthlyAmount),
];

/// Monthly recurring revenue at the period's end.
const MRR: Formula = {
    let value = |ground: &Ground, at: usize| Ok(cents(entry(ground, at), |entry| (entry.mrr, entry.customers)));
    let function = Function::new(NEEDS, Counted::CUSTOMERS, value).by_rows(true);
    Formula::Function(function.money().or_no("no_recurring_revenue", "recurring_revenues"))
};

/// S: customers who paid at the end of the period before.
pub const CUSTOMERS_BEFORE: Formula =
    customers(|ground, at| Ok(number(before(ground, at)?, |entry| entry.customers_before)));

/// Those of them who still pay.
pub const CUSTOMERS_KEPT: Formula =
    customers(|ground, at| Ok(number(before(ground, at)?, |entry| entry.customers_kept)));

/// Those of them who do not.
pub const CUSTOMERS_LOST: Formula = customers(|ground, at| {
    Ok(number(before(ground, at)?, |entry| entry.customers_before.saturating_sub(entry.customers_kept)))
});

const fn money(value: fn(&Ground, usize) -> Computed) -> Formula {
    let function = Function::new(NEEDS, Counted::CUSTOMERS, value);
    Formula::Function(function.money().or_no("no_recurring_revenue", "recurring_revenues"))
}

const fn customers(value: fn(&Ground, usize) -> Computed) -> Formula {
    Formula::Function(Function::new(NEEDS, Counted::CUSTOMERS, value).or_no("no_subscribers", "paying_subscribers"))
}

/// What the contracts come to in a period.
fn entry(ground: &Ground, at: usize) -> Entry {
    ground.derived::<Ledger>().0.get(at).cloned().unwrap_or_default()
}

/// The same, where a period before it is compared with: the whole range has none.
fn before(ground: &Ground, at: usize) -> Result<Entry, Undefined> {
    if ground.is_whole() { Err(Undefined::whole_range()) } else { Ok(entry(ground, at)) }
}

/// Cents as money, with how many observations they rest on.
fn cents(entry: Entry, of: fn(&Entry) -> (i128, u64)) -> Figure {
    let (cents, observations) = of(&entry);
    Figure::plain(crate::money::to_f64(cents, 2), observations)
}

fn number(entry: Entry, of: fn(&Entry) -> u64) -> Figure {
    let count = of(&entry);
    Figure::plain(count as f64, count)
}

#[cfg(test)]
mod cases {
    /// Ann pays 10, from March on 15 and until May; bob pays 120 a year and pauses in March, and comes back in April; cid's
    /// trial runs into a month of 20, which a failed payment ends; dan's trial leads to nothing; eve's still runs.
    pub const SUBSCRIPTIONS: (&str, &str) = (
        "subscriptions.csv",
        "subscription_id,customer_id,plan,status,start_date,trial_end,end_date,billing_interval,amount,paused_at,cancellation_reason,payment_failed\n\
         1,ann,Small,canceled,2024-01-10,,2024-03-01,month,10.00,,changed plan,no\n\
         2,ann,Large,canceled,2024-03-01,,2024-05-20,month,15.00,,too expensive,no\n\
         3,bob,Small,paused,2024-02-01,,,year,120.00,2024-03-15,,no\n\
         4,bob,Small,active,2024-04-10,,,month,8.00,,,no\n\
         5,cid,Large,canceled,2024-02-10,2024-02-24,2024-04-24,month,20.00,,payment failed,yes\n\
         6,dan,Small,canceled,2024-03-01,2024-03-15,2024-03-15,month,10.00,,too expensive,no\n\
         7,eve,Small,trialing,2024-05-25,2024-06-08,,month,10.00,,,no\n",
    );
}
