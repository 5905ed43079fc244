//! Demographic parity of lead scoring: whether all groups are as likely to be selected.

use super::groups::{by_group, mean, rows, selection};
use crate::metrics::prelude::*;

/// Demographic parity of lead scoring.
pub const METRIC: Metric = Metric {
    id: "demographic_parity",
    unit: Unit::Ratio,
    better: Better::Up,
    level: 3,
    source: "demographic parity ratio as in Fairlearn; under 0.8: the four-fifths rule, 29 CFR 1607.4 (D)",
    value: Formula::Function(Function::new(
        &[
            Need::Table(FactKind::Leads),
            Need::Column(FactKind::Leads, Role::Date),
            Need::Column(FactKind::Leads, Role::LeadScore),
        ],
        Counted::ROWS,
        value,
    )),
    judged: Judged::Derived,
    variants: &[],
};

const CREATED: Measure = Measure::count(FactKind::Leads, When::On(Role::Date), &[]);

fn value(ground: &Ground, at: usize) -> Computed {
    let table = ground.table(FactKind::Leads).ok_or_else(|| Need::Table(FactKind::Leads).undefined())?;
    let selected = selection(table);
    let groups = by_group(ground, FactKind::Leads, |table, row| {
        CREATED.taken(table, row, ground.frame.today)?;
        CREATED.places(table, &ground.frame, row).contains(&at).then(|| selected(row)).flatten()
    })?;
    let rates: Vec<f64> = groups.iter().map(|group| mean(group)).collect();
    let (lowest, highest) = (rates.iter().copied().fold(1.0, f64::min), rates.iter().copied().fold(0.0, f64::max));
    if highest == 0.0 {
        return Err(Undefined::nothing("nobody_selected", "selected_leads"));
    }
    Ok(Figure::ratio(lowest, highest, rows(&groups)))
}

#[cfg(test)]
mod tests {
    use crate::metrics::testing::check_tables;
    use crate::time::Period;

    /// Ten leads of each of two regions in January, of which 5 and 4 are selected, nine of a third, and a few in February.
    fn leads() -> String {
        let mut leads = String::from("lead_id,created_at,status,source,score,region\n");
        for (region, count, selected) in [("north", 10, 5), ("south", 10, 4), ("west", 9, 9)] {
            for lead in 0..count {
                let score = if lead < selected { 50 } else { 49 };
                leads.push_str(&format!("{region}{lead},2024-01-{:02},new,website,{score},{region}\n", lead + 1));
            }
        }
        leads.push_str("L1,2024-02-28,new,website,90,north\nL2,2024-02-29,new,website,,north\n");
        leads
    }

    #[test]
    fn the_least_selected_group_stands_against_the_most() {
        check_tables("demographic_parity", &[("leads.csv", &leads())], Period::Month, &[Some(0.8), None]);
    }
}
