//! Views and files small enough to check by head.

use super::*;
use crate::facts::{Choices, Facts, Given, Orders, RuleSet, ViewOptions, Views, build, suggested_window};
use crate::ingest::{Settings, read};
use crate::recognise::{Recognition, recognise};
use crate::table::Table;

/// The orders of rows such as `ann 2024-01-05 10.00`.
pub fn orders(rows: &[&str]) -> Orders {
    let mut csv = String::from("customer,date,amount\n");
    for row in rows {
        csv.push_str(&row.replace(' ', ","));
        csv.push('\n');
    }
    let table = read(csv.as_bytes(), &Settings::default()).unwrap().table;
    build(&table, &recognise(&table, &[]), &Choices::of(&RuleSet::default()))
}

/// Their monthly view.
pub fn view(rows: &[&str]) -> View {
    let orders = orders(rows);
    let window = suggested_window(&orders);
    View::new(&orders, ViewOptions { period: Some(Period::Month), window, ..ViewOptions::default() }).unwrap()
}

/// A formula's value in every period of a view of orders.
pub fn values(formula: &Formula, rows: &[&str], options: ViewOptions) -> Vec<Option<f64>> {
    let orders = orders(rows);
    let views = Views::new(&orders, options).unwrap();
    let facts = Facts::of_orders(&orders);
    let (from, to) = views.view.range;
    let frame = Frame::new(options.period, from, to, views.view.today).unwrap();
    let ground = Ground::new(&facts, Some(&views.view), frame);
    let value = |at: usize| evaluate::value_of(formula, &ground, at).ok().map(|figure| figure.value);
    (0..ground.frame.buckets.len()).map(value).collect()
}

/// Checks a metric's value in every month; `None` where it must be undefined.
pub fn check(id: &str, rows: &[&str], expected: &[Option<f64>]) {
    let window = suggested_window(&orders(rows));
    let options = ViewOptions { period: Some(Period::Month), window, ..ViewOptions::default() };
    agree(id, &values(&by_id(id).unwrap().value, rows, options), expected);
}

/// A formula's value in every period of some files, each with its name and its rows.
pub fn values_of_tables(formula: &Formula, files: &[(&str, &str)], period: Period) -> Vec<Option<f64>> {
    on_tables(formula, files, period, |ground| {
        let value = |at: usize| evaluate::value_of(formula, ground, at).ok().map(|figure| figure.value);
        (0..ground.frame.buckets.len()).map(value).collect()
    })
}

/// What is seen on the ground of a formula over some files.
pub fn on_tables<T>(formula: &Formula, files: &[(&str, &str)], period: Period, see: impl FnOnce(&Ground) -> T) -> T {
    let rules = RuleSet::default();
    let files: Vec<(Table, Recognition)> = files
        .iter()
        .map(|(name, csv)| {
            let table = read(csv.as_bytes(), &Settings::default()).unwrap().table;
            let recognition = recognise(&table, &[]);
            assert!(FactKind::of(recognition.kind).is_some(), "{name} is {:?}", recognition.kind);
            (table, recognition)
        })
        .collect();
    let choices = Choices::of(&rules);
    let given: Vec<Given> = files.iter().map(|(table, recognition)| Given { table, recognition, choices }).collect();
    let sold = given.iter().find(|file| FactKind::of(file.recognition.kind) == Some(FactKind::Orders)).copied();
    let orders = sold.map(|sold| build(sold.table, sold.recognition, &sold.choices));
    let facts = Facts::new(&given, orders.as_ref().zip(sold));
    let spans: Vec<_> = formula.chosen(&facts).kinds().into_iter().filter_map(|kind| facts.span(kind)).collect();
    let from = spans.iter().map(|span| span.0).min().unwrap();
    let today = spans.iter().map(|span| span.1).max().unwrap();
    let frame = Frame::new(Some(period), from, today, today).unwrap();
    let views = orders.as_ref().map(|orders| {
        let window = suggested_window(orders);
        let (from, to, today) = (Some(from), Some(today), Some(today));
        Views::new(orders, ViewOptions { period: Some(period), from, to, today, window }).unwrap()
    });
    see(&Ground::new(&facts, views.as_ref().map(|views| &views.view), frame))
}

/// Checks a metric's value in every period of some files; `None` where it must be undefined.
pub fn check_tables(id: &str, files: &[(&str, &str)], period: Period, expected: &[Option<f64>]) {
    agree(id, &values_of_tables(&by_id(id).unwrap().value, files, period), expected);
}

/// The same of one of its variants.
pub fn check_variant(id: &str, variant: &str, files: &[(&str, &str)], period: Period, expected: &[Option<f64>]) {
    let variants = by_id(id).unwrap().variants;
    let formula = &variants.iter().find(|known| known.id == variant).unwrap().value;
    agree(&format!("{id} {variant}"), &values_of_tables(formula, files, period), expected);
}

/// The same of one of the things of a variant that has a value for each: `passed.proposal`.
pub fn check_parts(id: &str, part: &str, files: &[(&str, &str)], period: Period, expected: &[Option<f64>]) {
    let (variant, name) = part.split_once('.').unwrap();
    let formula = &by_id(id).unwrap().variants.iter().find(|known| known.id == variant).unwrap().value;
    let Formula::Each(each) = formula else { panic!("{part} has no parts") };
    let found: Vec<Option<f64>> = on_tables(formula, files, period, |ground| {
        let place = (each.names)(ground.facts).iter().position(|known| known == name).unwrap();
        let value = |at: usize| evaluate::value_of_part(formula, *each, place, ground, at).ok();
        (0..ground.frame.buckets.len()).map(|at| value(at).map(|figure| figure.value)).collect()
    });
    agree(&format!("{id} {part}"), &found, expected);
}

fn agree(id: &str, found: &[Option<f64>], expected: &[Option<f64>]) {
    assert_eq!(found.len(), expected.len(), "{id}: {found:?}");
    for (month, (found, expected)) in found.iter().zip(expected).enumerate() {
        match (found, expected) {
            (Some(found), Some(expected)) => {
                assert!((found - expected).abs() < 1e-12, "{id} in month {month}: {found}")
            }
            _ => assert_eq!(found, expected, "{id} in month {month}"),
        }
    }
}

/// Four customers over four months: ann comes monthly, bob leaves and returns, cid comes once, dan joins late and
/// sends something back.
pub const STORY: &[&str] = &[
    "ann 2024-01-01 10.00",
    "bob 2024-01-10 20.00",
    "cid 2024-01-10 30.00",
    "ann 2024-02-05 10.00",
    "ann 2024-02-15 10.00",
    "ann 2024-03-01 10.00",
    "bob 2024-03-10 50.00",
    "dan 2024-03-20 40.00",
    "dan 2024-03-25 -15.00",
    "ann 2024-04-30 10.00",
];
