//! `association`: do two columns go together?

use super::options::Options;
use super::table::Table;
use super::{Answer, Wrong};
use crate::association::{chi_square, correlation_p, fisher, pearson, spearman};
use serde_json::{Value, json};

pub const OPTIONS: &str = "";

pub fn answer(table: &Table, _: &Options) -> Answer {
    let names: Vec<&str> = table.names().collect();
    let [first, second] = names[..] else {
        return Err(Wrong::Table(format!("it has {} columns where two are compared", names.len())).into());
    };
    match (table.numbers(first), table.numbers(second)) {
        (Ok(x), Ok(y)) => {
            let test = |name: &str, r: Option<f64>| json!({ name: r, "p": r.and_then(|r| correlation_p(r, x.len())) });
            Ok(json!({ "pearson": test("r", pearson(&x, &y)), "spearman": test("r", spearman(&x, &y)) }))
        }
        _ => Ok(counted(&crossed(table.texts(first)?, table.texts(second)?))),
    }
}

/// How often each pair occurs, rows and columns in the file's order.
fn crossed(rows: &[String], columns: &[String]) -> Vec<Vec<u64>> {
    let (mut row_names, mut column_names): (Vec<&str>, Vec<&str>) = (Vec::new(), Vec::new());
    let place = |names: &mut Vec<&str>, of: &'_ str| names.iter().position(|name| *name == of);
    let mut counts: Vec<Vec<u64>> = Vec::new();
    for (row, column) in rows.iter().zip(columns) {
        let at = place(&mut column_names, column).unwrap_or_else(|| {
            column_names.push(column);
            counts.iter_mut().for_each(|counts| counts.push(0));
            column_names.len() - 1
        });
        let of = place(&mut row_names, row).unwrap_or_else(|| {
            row_names.push(row);
            counts.push(vec![0; column_names.len()]);
            row_names.len() - 1
        });
        counts[of][at] += 1;
    }
    counts
}

fn counted(counts: &[Vec<u64>]) -> Value {
    let chi = chi_square(counts).map(|test| {
        json!({
            "statistic": test.statistic, "degrees": test.degrees, "p": test.p, "cramers_v": test.cramers_v,
            "least_expected": test.least_expected,
        })
    });
    let exact = match counts {
        [first, second] => match (&first[..], &second[..]) {
            ([a, b], [c, d]) => fisher([[*a, *b], [*c, *d]]),
            _ => None,
        },
        _ => None,
    };
    let exact = exact.map(|test| {
        json!({ "odds_ratio": test.odds_ratio, "p": test.p, "p_less": test.p_less, "p_greater": test.p_greater })
    });
    json!({ "chi_square": chi, "fisher": exact })
}
