//! Metrics: one file each, a pure function of a [`View`]; this file holds what they share, and [`ALL`] of them.

pub mod customers;
mod evaluate;

pub use crate::time::Bucket;
pub use evaluate::{Change, Evaluation, RangeValue, VariantValue, evaluate, measure, series};

use crate::facts::{Scope, View};
use crate::money::Currency;
use crate::stats;
use crate::stats::interval::RatioSums;
use crate::time::Period;
use crate::unit::{Locale, Precision, Unit};
use serde::Serialize;

/// Every metric, in the order of the catalogue.
pub const ALL: &[&[Metric]] = &[customers::METRICS];

/// The metric of that name.
pub fn by_id(id: &str) -> Option<&'static Metric> {
    all().find(|metric| metric.id == id)
}

/// Every metric.
pub fn all() -> impl Iterator<Item = &'static Metric> {
    ALL.iter().flat_map(|family| family.iter())
}

/// One metric: what it is called, what it means, what it needs, and how it is computed.
#[derive(Debug)]
pub struct Metric {
    /// The stable name.
    pub id: &'static str,
    /// The name of the field.
    pub name: &'static str,
    /// The name in plain words.
    pub plain: &'static str,
    /// What its values are.
    pub unit: Unit,
    /// Which direction is good news.
    pub better: Better,
    /// For whom: 1 fundamental, 2 intermediate, 3 advanced.
    pub level: u8,
    /// What the data must have.
    pub needs: &'static [Need],
    /// What it means, in one sentence that a shop owner understands.
    pub definition: &'static str,
    /// The formula in words and signs.
    pub formula: &'static str,
    /// Where the definition comes from.
    pub source: &'static str,
    /// Which rows it rests on.
    pub scope: Scope,
    /// Whether rows without a customer cannot count.
    pub by_customer: bool,
    /// Its value in a bucket.
    pub compute: fn(&View, usize) -> Measure,
    /// Its 95 % interval in a bucket; `None` where the convention asks for none or the data allow none.
    pub interval: fn(&View, usize) -> Option<Interval>,
    /// The formula with a bucket's numbers in it, without the result.
    pub worked: fn(&View, usize, Writer) -> String,
    /// Other definitions in use.
    pub variants: &'static [Variant],
}

/// Another definition of a metric.
#[derive(Debug)]
pub struct Variant {
    /// The stable name, unique within its metric.
    pub id: &'static str,
    /// The name a reader sees.
    pub name: &'static str,
    /// What is different.
    pub definition: &'static str,
    /// What its values are.
    pub unit: Unit,
    /// Its value in a bucket.
    pub compute: fn(&View, usize) -> Measure,
}

/// What the data must have for a metric.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Need {
    /// A column of amounts.
    Amounts,
    /// A column of customers.
    Customers,
    /// A way to tell refunds: a column, a status or a negative amount.
    Refunds,
}

impl Need {
    /// Why a metric has no value where this is missing, and what would unlock it.
    pub fn missing(self, view: &View) -> Option<Undefined> {
        let (has, code, message, unlock) = match self {
            Need::Amounts => (
                view.has_amounts,
                "no_amounts",
                "no column could be read as an amount",
                "Choose the column that holds the amounts, or export it as plain numbers.",
            ),
            Need::Customers => (
                view.has_customers,
                "no_customers",
                "no column says who bought",
                "Choose the column that names the customer: an id, an e-mail address or a name.",
            ),
            Need::Refunds => (
                view.has_refunds,
                "no_refunds",
                "nothing in the file says what was refunded",
                "Export the orders with a column for the refunded amount, or with negative rows for refunds.",
            ),
        };
        (!has).then(|| Undefined::new(code, message, unlock))
    }
}

/// A value, or the reason why there is none.
pub type Measure = Result<Figure, Undefined>;

/// A value with what it was made of.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Figure {
    /// In the metric's unit.
    pub value: f64,
    /// What was divided, for a rate.
    pub numerator: Option<f64>,
    /// By what.
    pub denominator: Option<f64>,
    /// How many observations it rests on; under 30 it is marked.
    pub observations: u64,
}

impl Figure {
    /// A sum or a count.
    pub fn plain(value: f64, observations: u64) -> Figure {
        Figure { value, numerator: None, denominator: None, observations }
    }

    /// A quotient; the observations are those of the denominator.
    pub fn ratio(numerator: f64, denominator: f64, observations: u64) -> Figure {
        Figure {
            value: numerator / denominator,
            numerator: Some(numerator),
            denominator: Some(denominator),
            observations,
        }
    }
}

/// Which direction of a metric is good news.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Better {
    /// Higher is better.
    Up,
    /// Lower is better.
    Down,
    /// It depends.
    Neither,
}

/// A 95 % interval.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Interval {
    /// Lower end, in the metric's unit.
    pub low: f64,
    /// Upper end, in the metric's unit.
    pub high: f64,
    /// How it was made: `wilson`, `student_t`, `bootstrap`, `linearised`.
    pub method: &'static str,
}

impl Interval {
    fn of(ends: Option<(f64, f64)>, method: &'static str) -> Option<Interval> {
        ends.filter(|(low, high)| low.is_finite() && high.is_finite()).map(|(low, high)| Interval { low, high, method })
    }

    /// Wilson's interval of a proportion.
    pub fn of_share(part: u64, whole: u64) -> Option<Interval> {
        Interval::of(stats::interval::wilson(part, whole), "wilson")
    }

    /// Student's interval of a mean.
    pub fn of_mean(sums: crate::facts::Sums) -> Option<Interval> {
        Interval::of(stats::interval::mean_t(sums.n, sums.mean()?, sums.variance()?), "student_t")
    }

    /// The interval of Σx ÷ n, where n units count in the denominator and others (refunds) only in the numerator:
    /// Student's interval of the mean where there are no others, else the linearised one of a ratio of two sums over
    /// all units, (x, 1) and (x, 0).
    pub fn of_ratio(counting: crate::facts::Sums, others: crate::facts::Sums) -> Option<Interval> {
        if others.n == 0 {
            return Interval::of_mean(counting);
        }
        Interval::linearised(RatioSums {
            units: (counting.n + others.n) as f64,
            x: counting.sum + others.sum,
            y: counting.n as f64,
            xx: counting.squares + others.squares,
            xy: counting.sum,
            yy: counting.n as f64,
        })
    }

    /// The linearised interval of a ratio of two sums.
    pub fn linearised(sums: RatioSums) -> Option<Interval> {
        Interval::of(stats::interval::ratio_interval(sums), "linearised")
    }

    /// None, where the convention asks for none: sums and counts are what they are.
    pub fn none(_: &View, _: usize) -> Option<Interval> {
        None
    }
}

/// Why a metric has no value, and what would give it one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Undefined {
    /// A stable name for scripts, in `snake_case`.
    pub code: &'static str,
    /// One sentence for the reader.
    pub message: String,
    /// What would unlock it, as one sentence.
    pub unlock: String,
}

impl Undefined {
    /// A reason.
    pub fn new(code: &'static str, message: impl Into<String>, unlock: impl Into<String>) -> Undefined {
        Undefined { code, message: message.into(), unlock: unlock.into() }
    }

    /// Nothing to divide by.
    pub fn nothing(code: &'static str, of_what: &str) -> Undefined {
        Undefined::new(code, format!("there are no {of_what} in this period"), "Choose a period that has some.")
    }

    /// There is no period before this one to compare with.
    pub fn no_previous() -> Undefined {
        Undefined::new(
            "no_previous_period",
            "the data begin with this period, so there is none before it to compare with",
            "Add an export that reaches further back.",
        )
    }
}

/// Numbers as text, in the reader's way, for worked formulas.
#[derive(Debug, Clone, Copy)]
pub struct Writer<'a> {
    /// The reader's separators and names.
    pub locale: &'a Locale,
    /// The currency of money.
    pub currency: Option<Currency>,
}

impl Writer<'_> {
    /// Money to the cent.
    pub fn money(self, value: f64) -> String {
        self.locale.number(value, Unit::Money, self.currency, Precision::Full)
    }

    /// A whole number.
    pub fn count(self, value: u64) -> String {
        self.locale.number(value as f64, Unit::Count, None, Precision::Full)
    }
}

/// One point of a series.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Point {
    /// The period.
    #[serde(flatten)]
    pub bucket: Bucket,
    /// The value; `None` where it is undefined in that period.
    pub value: Option<f64>,
}

/// A metric over time, as charts take it.
#[derive(Debug, Clone, PartialEq)]
pub struct Series {
    /// The metric's name in plain words.
    pub name: String,
    /// What the values are.
    pub unit: Unit,
    /// The currency, for money.
    pub currency: Option<Currency>,
    /// The calendar period of the points.
    pub period: Period,
    /// Oldest first, without gaps in time.
    pub points: Vec<Point>,
}

#[cfg(test)]
pub mod testing {
    //! Views small enough to check by head.

    use super::*;
    use crate::facts::{Choices, RuleSet, ViewOptions, build, suggested_window};
    use crate::ingest::{Settings, read};
    use crate::recognise::recognise;

    /// The monthly view of rows such as `ann 2024-01-05 10.00`.
    pub fn view(rows: &[&str]) -> View {
        let mut csv = String::from("customer,date,amount\n");
        for row in rows {
            csv.push_str(&row.replace(' ', ","));
            csv.push('\n');
        }
        let table = read(csv.as_bytes(), &Settings::default()).unwrap().table;
        let orders = build(&table, &recognise(&table, &[]), &Choices::of(&RuleSet::default()));
        let window = suggested_window(&orders);
        View::new(&orders, ViewOptions { period: Some(Period::Month), window, ..ViewOptions::default() }).unwrap()
    }

    /// Checks a metric's value in every month; `None` where it must be undefined.
    pub fn check(id: &str, rows: &[&str], expected: &[Option<f64>]) {
        let view = view(rows);
        let metric = by_id(id).unwrap();
        let found: Vec<Option<f64>> =
            (0..view.buckets.len()).map(|at| measure(metric, &view, at).ok().map(|figure| figure.value)).collect();
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
}
