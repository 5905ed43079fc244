//! Cost per lead: what it costs to win somebody's interest.

use super::{ACQUISITION_COST, ADS_COST};
use crate::metrics::prelude::*;

/// Cost per lead.
pub const METRIC: Metric = Metric {
    id: "cost_per_lead",
    unit: Unit::Money,
    better: Better::Down,
    level: 2,
    source: "HubSpot, cost per lead: all of the marketing spend ÷ new leads",
    value: Formula::Ratio(&ACQUISITION_COST, &LEADS),
    judged: Judged::Derived,
    variants: &[Variant { id: "ads_only", unit: Unit::Money, value: Formula::Ratio(&ADS_COST, &LEADS) }],
};

const LEADS: Formula = Formula::Of(Measure::count(FactKind::Leads, When::On(Role::Date), &[]));

#[cfg(test)]
mod tests {
    use super::super::cases::SPEND;
    use crate::metrics::testing::{check_tables, check_variant};
    use crate::time::Period::Month;

    #[test]
    fn every_lead_that_came_shares_the_cost() {
        let leads = "lead_id,created_at,status,source,lead_score\n1,2024-01-01,new,fair,90\n\
                     2,2024-01-31,disqualified,fair,10\n3,2024-01-31,converted,web,80\n";
        let files = [SPEND, ("leads.csv", leads)];
        check_tables("cost_per_lead", &files, Month, &[Some(150.0), None]);
        check_variant("cost_per_lead", "ads_only", &files, Month, &[Some(50.0), None]);
    }
}
