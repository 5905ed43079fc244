//! Days to pay: how long it takes until an invoice is paid.

use crate::metrics::prelude::*;
use crate::models::survival::KaplanMeier;

const INVOICED: When = When::On(Role::InvoicedAt);
/// Paid after the day on which it was due, or not paid though that has passed.
const LATE: Test = Test::LongerThan(Role::DueAt, Role::PaidAt, 0);

/// Days to pay. By the date of the invoice, else the slowest payers would be missing; who has not paid is watched until today.
pub const METRIC: Metric = Metric {
    id: "days_to_pay",
    unit: Unit::Days,
    better: Better::Down,
    level: 2,
    source: "average collection period, as a median by Kaplan & Meier (1958), so that open invoices count",
    value: Formula::Function(Function::new(
        &[
            Need::Table(FactKind::Orders),
            Need::Column(FactKind::Orders, Role::InvoicedAt),
            Need::Column(FactKind::Orders, Role::PaidAt),
        ],
        Counted::ORDERS,
        value,
    )),
    judged: Judged::Derived,
    variants: &[Variant {
        id: "paid_late",
        unit: Unit::Percent,
        value: Formula::Share(
            &Formula::Of(Measure::count(FactKind::Orders, INVOICED, &[Test::Noted(Role::DueAt), LATE])),
            &Formula::Of(Measure::count(
                FactKind::Orders,
                INVOICED,
                &[Test::Noted(Role::DueAt), Test::Any(&[Test::Filled(Role::PaidAt), LATE])],
            )),
        ),
    }],
};

/// By the period of the invoice, the curve of those not paid yet, with how many there were.
struct Payments(Vec<(KaplanMeier, u64)>);

impl Derived for Payments {
    fn of(ground: &Ground) -> Payments {
        let mut times: Vec<Vec<(f64, bool)>> = vec![Vec::new(); ground.frame.buckets.len()];
        let Some(table) = ground.table(FactKind::Orders) else { return Payments(Vec::new()) };
        let today = ground.frame.today;
        for row in 0..table.rows {
            let Some(invoiced) = table.day(Role::InvoicedAt, row) else { continue };
            let Some(times) = ground.frame.place(invoiced).and_then(|at| times.get_mut(at)) else { continue };
            let paid = table.day(Role::PaidAt, row).filter(|&day| day <= today);
            // What is paid before its invoice is a slip.
            let days = paid.unwrap_or(today).0 - invoiced.0;
            if days >= 0 {
                times.push((f64::from(days), paid.is_some()));
            }
        }
        Payments(
            times
                .into_iter()
                .map(|times| (times.len() as u64, KaplanMeier::of(times)))
                .map(|(n, km)| (km, n))
                .collect(),
        )
    }
}

fn value(ground: &Ground, at: usize) -> Computed {
    let payments = ground.derived::<Payments>();
    let (curve, invoices) = payments
        .0
        .get(at)
        .filter(|(_, invoices)| *invoices > 0)
        .ok_or_else(|| Undefined::nothing("no_invoices", "invoices"))?;
    let days = curve.median().ok_or_else(|| Undefined::said("not_reached", "most_not_paid"))?;
    Ok(Figure::plain(days, *invoices))
}

#[cfg(test)]
mod tests {
    use crate::metrics::testing::{check_tables, check_variant};
    use crate::time::Period;

    #[test]
    fn open_invoices_are_watched_until_today() {
        // January: paid after 10 and 31 days, one open for 60; February: one open.
        let orders = "order_id,customer_id,date,amount,invoiced_at,due_date,paid_at\n\
                      O1,c1,2024-01-01,60.00,2024-01-01,2024-01-15,2024-01-11\n\
                      O2,c2,2024-01-01,20.00,2024-01-01,2024-01-15,2024-02-01\n\
                      O3,c2,2024-01-01,20.00,2024-01-01,2024-01-31,\n\
                      O4,c3,2024-02-04,10.00,2024-02-04,2024-03-31,\n\
                      O5,c3,2024-03-01,10.00,,,2024-03-01\n";
        let files = [("orders.csv", orders)];
        check_tables("days_to_pay", &files, Period::Month, &[Some(31.0), None, None]);
        check_variant("days_to_pay", "paid_late", &files, Period::Month, &[Some(2.0 / 3.0), None, None]);
    }
}
