//! Revenue per sales employee: what the shop takes for each person who sells.

use super::{WON, closed_amount};
use crate::metrics::headcount;
use crate::metrics::prelude::*;

/// Revenue per sales employee.
pub const METRIC: Metric = Metric {
    id: "revenue_per_sales_employee",
    unit: Unit::Money,
    better: Better::Up,
    level: 2,
    source: "revenue ÷ mean headcount, as in Farris et al., Marketing Metrics, 3rd ed., ch. 6; mean over days",
    value: Formula::First(&[
        Formula::Ratio(&of::REVENUE, &SALES_STAFF),
        Formula::Ratio(&closed_amount(&[WON]), &SALES_STAFF),
    ]),
    judged: Judged::Derived,
    variants: &[],
};

const SALES_STAFF: Formula = Formula::Function(Function::new(headcount::NEEDS, Counted::ROWS, |ground, at| {
    headcount::mean(ground, at, Meaning::Sales)
}));

#[cfg(test)]
mod tests {
    use crate::metrics::testing::check_tables;
    use crate::time::Period::Month;

    const STAFF: (&str, &str) = (
        "staff.csv",
        "employee_id,team,start_date,end_date\nE1,sales,2024-01-01,\nE2,sales,2024-01-01,2024-01-16\nE3,service,2024-01-01,\n",
    );

    #[test]
    fn who_leaves_in_the_middle_is_half_a_person() {
        // January has 31 days; E2 is there for 15 of them.
        let orders = "order_id,customer_id,date,amount\n1,ann,2024-01-01,30.00\n2,bob,2024-01-31,16.00\n";
        let files = [STAFF, ("orders.csv", orders)];
        check_tables("revenue_per_sales_employee", &files, Month, &[Some(31.0)]);
    }

    #[test]
    fn where_no_order_is_known_won_deals_are_the_revenue() {
        let deals = "deal_id,created_at,outcome,amount,closed_at\n1,2024-01-01,won,46.00,2024-01-31\n2,2024-01-01,lost,9.00,2024-01-31\n";
        check_tables("revenue_per_sales_employee", &[STAFF, ("deals.csv", deals)], Month, &[Some(31.0)]);
    }
}
