//! Return on ad spend: what comes in for each unit of money that goes into advertising.

use super::{ADS_COST, ADS_REVENUE};
use crate::metrics::prelude::*;

/// Return on ad spend (ROAS).
pub const METRIC: Metric = Metric {
    id: "return_on_ad_spend",
    unit: Unit::Ratio,
    better: Better::Up,
    level: 2,
    source: "Google Ads, conversion value ÷ cost; Farris et al., Marketing Metrics, 3rd ed., ch. 9",
    value: Formula::Ratio(&ADS_REVENUE, &ADS_COST),
    judged: Judged::Derived,
    variants: &[],
};

#[cfg(test)]
mod tests {
    use super::super::cases::SPEND;
    use crate::metrics::testing::check_tables;
    use crate::time::Period::Month;

    #[test]
    fn advertising_that_brought_nothing_known_costs_all_the_same() {
        check_tables("return_on_ad_spend", &[SPEND], Month, &[Some(250.0 / 150.0), Some(2.5)]);
    }

    #[test]
    fn an_advertising_tool_calls_it_the_value_of_conversions() {
        let ads = "Day,Campaign,Clicks,Impr.,Cost,Conversions,Conv. value\n2024-01-01,Search,10,100,50.00,1,75.00\n\
                   2024-01-31,Search,20,300,50.00,2,125.00\n";
        check_tables("return_on_ad_spend", &[("ads.csv", ads)], Month, &[Some(2.0)]);
    }
}
