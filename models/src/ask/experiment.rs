//! `experiment`: whether one variant does better than another.

use super::options::Options;
use super::table::Table;
use super::{Answer, Wrong};
use crate::Note;
use crate::experiment::{
    Comparison, Mean, Rate, cuped, even_split, holm, mann_whitney, needed_for_means, needed_for_rates, pooled, welch,
};
use serde_json::{Value, json};

pub const OPTIONS: &str = "test interval";

#[derive(Clone, Copy, PartialEq)]
enum Test {
    Pooled,
    Welch,
    MannWhitney,
}

pub fn answer(table: &Table, options: &Options) -> Answer {
    const TESTS: [(&str, Test); 3] =
        [("pooled", Test::Pooled), ("welch", Test::Welch), ("mann_whitney", Test::MannWhitney)];
    let test = options.word("test", &TESTS)?;
    let wald = options.word("interval", &[("wilson", false), ("wald", true)])?.unwrap_or(false);
    let names = table.texts("variant")?;
    if names.is_empty() {
        return Err(Note::new("no_rows", "There is no row to learn from.").into());
    }
    let fits = |known: &[Test]| test.is_none_or(|test| known.contains(&test));
    if table.has("value") {
        if !fits(&[Test::Welch, Test::MannWhitney]) {
            return Err(Wrong::Usage("values are compared by --test welch or mann_whitney".into()).into());
        }
        return values(table, names, test == Some(Test::MannWhitney));
    }
    if !fits(&[Test::Pooled]) {
        return Err(Wrong::Usage("conversions are compared by --test pooled".into()).into());
    }
    rates(table, names, wald)
}

/// The rows of each variant, in the file's order.
fn by_variant(names: &[String]) -> Vec<(&str, Vec<usize>)> {
    let mut variants: Vec<(&str, Vec<usize>)> = Vec::new();
    for (row, name) in names.iter().enumerate() {
        match variants.iter_mut().find(|(known, _)| known == name) {
            Some((_, rows)) => rows.push(row),
            None => variants.push((name, vec![row])),
        }
    }
    variants
}

fn rates(table: &Table, names: &[String], wald: bool) -> Answer {
    let (exposures, conversions) = (table.counts("exposures")?, table.counts("conversions")?);
    if let Some(row) = (0..names.len()).find(|&row| conversions[row] > exposures[row]) {
        return Err(Wrong::Table(format!("row {} has more conversions than exposures", row + 1)).into());
    }
    let sum = |rows: &[usize], of: &[u32]| rows.iter().map(|&row| u64::from(of[row])).sum::<u64>();
    let variants: Vec<(&str, Rate)> = by_variant(names)
        .into_iter()
        .map(|(name, rows)| (name, Rate { conversions: sum(&rows, &conversions), exposures: sum(&rows, &exposures) }))
        .collect();
    let split = even_split(&variants.iter().map(|(_, rate)| rate.exposures).collect::<Vec<_>>());
    let of_variant = |(name, rate): &(&str, Rate)| {
        let interval = rate.interval(wald);
        json!({
            "variant": name, "n": rate.exposures, "rate": rate.value(),
            "low": interval.map(|of| of.0), "high": interval.map(|of| of.1),
        })
    };
    Ok(json!({
        "variants": variants.iter().map(of_variant).collect::<Vec<_>>(),
        "pairs": pairs(&variants, |a, b| (pooled(*a, *b, wald), needed_for_rates(*a, *b))),
        "sample_ratio": split.map(|of| json!({ "statistic": of.0, "degrees": of.1, "p": of.2 })),
        "cuped": null,
    }))
}

fn values(table: &Table, names: &[String], by_order: bool) -> Answer {
    let values = table.numbers("value")?;
    let adjusted = if table.has("before") { cuped(&values, &table.numbers("before")?) } else { None };
    let variants = by_variant(names);
    let samples = |all: &[f64]| -> Vec<(&str, Vec<f64>)> {
        variants.iter().map(|(name, rows)| (*name, rows.iter().map(|&row| all[row]).collect())).collect()
    };
    let compared = |a: &Vec<f64>, b: &Vec<f64>| match (Mean::of(a), Mean::of(b)) {
        (Some(of_a), Some(of_b)) => {
            let comparison = if by_order { mann_whitney(a, b) } else { welch(of_a, of_b) };
            (comparison, needed_for_means(of_a, of_b))
        }
        _ => Default::default(),
    };
    let of_variant = |(name, values): &(&str, Vec<f64>)| {
        let mean = Mean::of(values);
        let interval = mean.and_then(Mean::estimate).and_then(|estimate| estimate.interval());
        json!({
            "variant": name, "n": values.len(), "mean": mean.map(|mean| mean.value),
            "low": interval.map(|of| of.0), "high": interval.map(|of| of.1),
        })
    };
    let all = samples(&values);
    Ok(json!({
        "variants": all.iter().map(of_variant).collect::<Vec<_>>(),
        "pairs": pairs(&all, compared),
        "sample_ratio": null,
        "cuped": adjusted.map(|(adjusted, left)| {
            json!({ "variance_left": left, "pairs": pairs(&samples(&adjusted), compared) })
        }),
    }))
}

/// Each variant with each later one, with p by Holm beside it.
fn pairs<T>(variants: &[(&str, T)], compared: impl Fn(&T, &T) -> (Comparison, Option<u64>)) -> Vec<Value> {
    let both = variants.iter().enumerate().flat_map(|(i, a)| variants[i + 1..].iter().map(move |b| (a, b)));
    let (names, found): (Vec<_>, Vec<_>) = both.map(|(a, b)| ((a.0, b.0), compared(&a.1, &b.1))).unzip();
    let holm = holm(&found.iter().map(|(comparison, _)| comparison.p).collect::<Vec<_>>());
    let pairs = names.iter().zip(&found).zip(holm);
    pairs
        .map(|(((a, b), (of, needed)), holm)| {
            json!({
                "a": a, "b": b, "difference": of.difference,
                "low": of.interval.map(|of| of.0), "high": of.interval.map(|of| of.1),
                "statistic": of.statistic, "degrees": of.degrees, "p": of.p, "p_holm": holm, "needed": needed,
            })
        })
        .collect()
}
