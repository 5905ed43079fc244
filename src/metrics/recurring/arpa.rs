//! Revenue per account: what a paying subscriber brings in a month.

use super::{MRR, customers, entry, number};
use crate::metrics::prelude::*;

/// Average revenue per account (ARPA).
pub const METRIC: Metric = Metric {
    id: "arpa",
    unit: Unit::Money,
    better: Better::Up,
    level: 2,
    source: "ChartMogul, ARPA: MRR ÷ customers with MRR",
    value: Formula::Ratio(&MRR, &CUSTOMERS),
    judged: Judged::Derived,
    variants: &[],
};

const CUSTOMERS: Formula = customers(|ground, at| Ok(number(entry(ground, at), |entry| entry.customers)));

#[cfg(test)]
mod tests {
    use super::super::cases::SUBSCRIPTIONS;
    use crate::metrics::testing::check_tables;
    use crate::time::Period::Month;

    #[test]
    fn who_only_tries_is_no_account() {
        let expected = [Some(10.0), Some(40.0 / 3.0), Some(17.5), Some(11.5), Some(8.0)];
        check_tables("arpa", &[SUBSCRIPTIONS], Month, &expected);
    }
}
