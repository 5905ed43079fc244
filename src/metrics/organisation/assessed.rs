//! Scores on the dimensions of a framework: their mean, each dimension counting once.

use crate::metrics::prelude::*;

/// What an assessment must say.
pub const NEEDS: &[Need] = &[
    Need::Table(FactKind::Assessments),
    Need::Column(FactKind::Assessments, Role::Date),
    Need::Column(FactKind::Assessments, Role::Framework),
    Need::Column(FactKind::Assessments, Role::Dimension),
    Need::Column(FactKind::Assessments, Role::Score),
];

/// The metric of a framework: `value` says which.
pub const fn metric(id: &'static str, source: &'static str, value: fn(&Ground, usize) -> Computed) -> Metric {
    Metric {
        id,
        unit: Unit::Points,
        better: Better::Up,
        level: 3,
        source,
        value: Formula::Function(Function::new(NEEDS, Counted::ROWS, value)),
        judged: Judged::Derived,
        variants: &[],
    }
}

/// The mean over a framework's dimensions of the mean of their scores in a period, on the file's scale.
pub fn score(ground: &Ground, at: usize, framework: Meaning) -> Computed {
    let none = || Undefined::nothing("no_assessments", "framework_scores");
    let table = ground.table(FactKind::Assessments).ok_or_else(none)?;
    let dimensions = table.words(Role::Dimension).ok_or_else(none)?;
    let mut sums = vec![(0.0, 0u64); dimensions.count() + 1];
    for row in 0..table.rows {
        let day = table.day(Role::Date, row).filter(|&day| day <= ground.frame.today);
        if day.and_then(|day| ground.frame.place(day)) != Some(at)
            || table.meaning(Role::Framework, row) != Some(framework)
        {
            continue;
        }
        let dimension = dimensions.codes.get(row).copied().filter(|&dimension| dimension > 0);
        let slot = dimension.and_then(|dimension| sums.get_mut(dimension as usize));
        if let (Some((sum, n)), Some(score)) = (slot, table.value(Role::Score, row)) {
            *sum += score;
            *n += 1;
        }
    }
    let scored: Vec<(f64, u64)> = sums.into_iter().filter(|(_, n)| *n > 0).collect();
    if scored.is_empty() {
        return Err(none());
    }
    let sum: f64 = scored.iter().map(|(sum, n)| sum / *n as f64).sum();
    Ok(Figure::ratio(sum, scored.len() as f64, scored.iter().map(|(_, n)| n).sum()))
}

#[cfg(test)]
mod tests {
    use crate::metrics::testing::check_tables;
    use crate::time::Period;

    const ASSESSMENTS: &str = "date,framework,dimension,score,scale,assessor\n\
                               2024-01-21,Culture,leadership,2,5,owner\n\
                               2024-01-22,Culture,leadership,4,5,expert\n\
                               2024-01-23,Culture,listening,5,5,owner\n\
                               2024-01-24,Resilience,cash,1,5,owner\n\
                               2024-02-24,Resilience,cash,,5,owner\n\
                               2024-02-25,Scenario planning,futures,3,5,owner\n";

    #[test]
    fn a_dimension_that_many_judged_counts_once() {
        let files = [("assessments.csv", ASSESSMENTS)];
        check_tables("culture_maturity", &files, Period::Month, &[Some(4.0), None]);
        check_tables("strategic_resilience", &files, Period::Month, &[Some(1.0), None]);
        check_tables("scenario_planning_effectiveness", &files, Period::Month, &[None, Some(3.0)]);
        check_tables("strategic_alignment", &files, Period::Month, &[None, None]);
    }
}
