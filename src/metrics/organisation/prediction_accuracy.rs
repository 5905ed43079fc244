//! Accuracy of predictions: how often what was predicted came about, and how far amounts were off.

use crate::metrics::prelude::*;

/// Accuracy of predictions.
pub const METRIC: Metric = Metric {
    id: "prediction_accuracy",
    unit: Unit::Percent,
    better: Better::Up,
    level: 3,
    source: "Fawcett, “An introduction to ROC analysis”, 2006; Brier (1950); Hyndman & Koehler (2006) on errors of amounts",
    value: of_classes(accuracy),
    judged: Judged::Derived,
    variants: &[
        Variant { id: "precision", unit: Unit::Percent, value: of_classes(precision) },
        Variant { id: "recall", unit: Unit::Percent, value: of_classes(recall) },
        Variant { id: "auc", unit: Unit::Ratio, value: of_classes(auc) },
        Variant { id: "brier", unit: Unit::Ratio, value: of_classes(brier) },
        Variant { id: "mae", unit: Unit::Ratio, value: of_classes(mae) },
        Variant { id: "mape", unit: Unit::Percent, value: of_classes(mape) },
        Variant { id: "bias", unit: Unit::Ratio, value: of_classes(bias) },
    ],
};

const fn of_classes(value: fn(&Ground, usize) -> Computed) -> Formula {
    const NEEDS: &[Need] = &[
        Need::Table(FactKind::Predictions),
        Need::Column(FactKind::Predictions, Role::Date),
        Need::Column(FactKind::Predictions, Role::Predicted),
        Need::Column(FactKind::Predictions, Role::Actual),
    ];
    Formula::Function(Function::new(NEEDS, Counted::ROWS, value))
}

/// From this probability on, a prediction says yes.
const YES_FROM: f64 = 0.5;

/// Predictions with what came of them, by period.
struct Checked {
    /// How likely something was said to be, and whether it came about.
    classes: Vec<Vec<(f64, bool)>>,
    /// How much was said, and how much it came to.
    amounts: Vec<Vec<(f64, f64)>>,
}

impl Derived for Checked {
    /// What can only be 0 or 1 in all of a subject's rows is a class.
    fn of(ground: &Ground) -> Checked {
        let periods = ground.frame.buckets.len();
        let mut checked = Checked { classes: vec![Vec::new(); periods], amounts: vec![Vec::new(); periods] };
        let Some(table) = ground.table(FactKind::Predictions) else { return checked };
        let subject = |row: usize| {
            table.words(Role::About).and_then(|words| words.codes.get(row)).map_or(0, |&code| code as usize)
        };
        let known: Vec<(usize, f64, f64)> = (0..table.rows)
            .filter(|&row| table.day(Role::Date, row).is_none_or(|day| day <= ground.frame.today))
            .filter_map(|row| Some((row, number(table, Role::Predicted, row)?, number(table, Role::Actual, row)?)))
            .collect();
        let subjects = table.words(Role::About).map_or(0, |words| words.count()) + 1;
        let mut is_class = vec![true; subjects];
        for &(row, ..) in known.iter().filter(|(.., actual)| *actual != 0.0 && *actual != 1.0) {
            is_class[subject(row)] = false;
        }
        for (row, predicted, actual) in known {
            let Some(at) = table.day(Role::Date, row).and_then(|day| ground.frame.place(day)) else { continue };
            if is_class[subject(row)] {
                checked.classes[at].push((predicted, actual == 1.0));
            } else {
                checked.amounts[at].push((predicted, actual));
            }
        }
        checked
    }
}

/// A number, or yes and no as 1 and 0.
fn number(table: &FactTable, role: Role, row: usize) -> Option<f64> {
    let said = || crate::ingest::columns::yes_no::as_bool(table.text(role, row)?.to_lowercase().as_bytes());
    table.value(role, row).or_else(|| said().map(|yes| f64::from(u8::from(yes))))
}

fn classes<T>(ground: &Ground, at: usize, of: impl FnOnce(&[(f64, bool)]) -> T) -> T {
    of(ground.derived::<Checked>().classes.get(at).map_or(&[], Vec::as_slice))
}

/// How many of some are so, as a share of them.
fn share(part: usize, whole: usize, of_what: &'static str) -> Computed {
    if whole == 0 {
        return Err(Undefined::nothing("no_predictions", of_what));
    }
    Ok(Figure::ratio(part as f64, whole as f64, whole as u64))
}

const CLASSES: &str = "predictions_of_classes";

fn accuracy(ground: &Ground, at: usize) -> Computed {
    classes(ground, at, |all| {
        let right = all.iter().filter(|(said, was)| (*said >= YES_FROM) == *was).count();
        share(right, all.len(), CLASSES)
    })
}

fn precision(ground: &Ground, at: usize) -> Computed {
    classes(ground, at, |all| {
        let said = || all.iter().filter(|(said, _)| *said >= YES_FROM);
        share(said().filter(|(_, was)| *was).count(), said().count(), "predictions_of_yes")
    })
}

fn recall(ground: &Ground, at: usize) -> Computed {
    classes(ground, at, |all| {
        let were = || all.iter().filter(|(_, was)| *was);
        share(were().filter(|(said, _)| *said >= YES_FROM).count(), were().count(), "cases_that_came_about")
    })
}

/// How often one that came about was said to be likelier than one that did not; equal ones count half (Mann–Whitney).
fn auc(ground: &Ground, at: usize) -> Computed {
    classes(ground, at, |all| {
        let mut sorted = all.to_vec();
        sorted.sort_by(|a, b| a.0.total_cmp(&b.0));
        let (mut lower, mut twice_won) = (0u64, 0u64);
        for equal in sorted.chunk_by(|a, b| a.0 == b.0) {
            let up = equal.iter().filter(|(_, was)| *was).count() as u64;
            let down = equal.len() as u64 - up;
            twice_won += up * (2 * lower + down);
            lower += down;
        }
        let up = all.len() as u64 - lower;
        if up == 0 || lower == 0 {
            return Err(Undefined::nothing("no_predictions", "cases_of_both_kinds"));
        }
        Ok(Figure::plain(twice_won as f64 / (2 * up * lower) as f64, all.len() as u64))
    })
}

fn brier(ground: &Ground, at: usize) -> Computed {
    classes(ground, at, |all| mean(all.iter().map(|&(said, was)| (said - f64::from(u8::from(was))).powi(2)), CLASSES))
}

fn amounts(ground: &Ground, at: usize, of: impl Fn(&(f64, f64)) -> Option<f64>) -> Computed {
    let checked = ground.derived::<Checked>();
    let all = checked.amounts.get(at).map_or(&[][..], Vec::as_slice);
    mean(all.iter().filter_map(of), "predictions_of_amounts")
}

fn mae(ground: &Ground, at: usize) -> Computed {
    amounts(ground, at, |(said, was)| Some((said - was).abs()))
}

fn mape(ground: &Ground, at: usize) -> Computed {
    amounts(ground, at, |(said, was)| (*was != 0.0).then(|| (said - was).abs() / was.abs()))
}

fn bias(ground: &Ground, at: usize) -> Computed {
    amounts(ground, at, |(said, was)| Some(said - was))
}

fn mean(values: impl Iterator<Item = f64>, of_what: &'static str) -> Computed {
    let (n, sum) = values.fold((0u64, 0.0), |(n, sum), value| (n + 1, sum + value));
    if n == 0 {
        return Err(Undefined::nothing("no_predictions", of_what));
    }
    Ok(Figure::ratio(sum, n as f64, n))
}

#[cfg(test)]
mod tests {
    use crate::metrics::testing::{check_tables, check_variant};
    use crate::time::Period;

    const PREDICTIONS: &str = "date,about,predicted,actual\n\
                               2024-01-01,churn,0.9,1\n\
                               2024-01-02,churn,0.5,0\n\
                               2024-01-03,churn,0.5,1\n\
                               2024-01-04,churn,0.1,0\n\
                               2024-01-05,churn,0.4,\n\
                               2024-01-06,value,120.00,100.00\n\
                               2024-01-07,value,30.00,40.00\n\
                               2024-01-08,value,5.00,0.00\n\
                               2024-02-28,value,50.00,50.00\n";

    fn variant(id: &str, expected: [Option<f64>; 2]) {
        check_variant("prediction_accuracy", id, &[("predictions.csv", PREDICTIONS)], Period::Month, &expected);
    }

    #[test]
    fn from_a_half_on_it_is_a_yes() {
        let files = [("predictions.csv", PREDICTIONS)];
        check_tables("prediction_accuracy", &files, Period::Month, &[Some(0.75), None]);
        variant("precision", [Some(2.0 / 3.0), None]);
        variant("recall", [Some(1.0), None]);
    }

    #[test]
    fn equal_predictions_are_half_right() {
        // Of the four pairs, three are in order and one is equal.
        variant("auc", [Some(3.5 / 4.0), None]);
        variant("brier", [Some((0.01 + 0.25 + 0.25 + 0.01) / 4.0), None]);
    }

    #[test]
    fn amounts_stand_apart() {
        variant("mae", [Some(35.0 / 3.0), Some(0.0)]);
        variant("mape", [Some((0.2 + 0.25) / 2.0), Some(0.0)]);
        variant("bias", [Some(5.0), Some(0.0)]);
    }
}
