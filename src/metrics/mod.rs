//! Metrics: one file each, a pure function of a [`View`]; this file holds what they share, and [`ALL`] of them.

mod compare;
pub mod customers;
mod evaluate;

pub use crate::time::Bucket;
pub use compare::{Change, Past, Sample, Verdict, verdict};
pub use evaluate::{Evaluation, FEW, RangeValue, TOO_FEW, VariantValue, evaluate, measure, series};

use crate::facts::{Scope, Sums, View};
use crate::money::Currency;
use crate::stats;
use crate::stats::interval::{Estimate, RatioSums};
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
    /// What its observations are.
    pub counted: Counted,
    /// Its 95 % interval in a bucket; `None` where the convention asks for none or the data allow none.
    pub interval: fn(&View, usize) -> Option<Interval>,
    /// What a difference between two buckets is judged by; `None` where chance cannot be told from change.
    pub sample: fn(&View, usize) -> Option<Sample>,
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

/// What observations are: the word for one and for several.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Counted(&'static str, &'static str);

impl Counted {
    /// Orders.
    pub const ORDERS: Counted = Counted("order", "orders");
    /// Customers.
    pub const CUSTOMERS: Counted = Counted("customer", "customers");
    /// Gaps between a customer's orders.
    pub const GAPS: Counted = Counted("gap", "gaps");

    /// `1 order`, `3 orders`.
    pub fn words(self, count: u64, locale: &Locale) -> String {
        let noun = if count == 1 { self.0 } else { self.1 };
        format!("{} {noun}", locale.number(count as f64, Unit::Count, None, Precision::Full))
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

    /// Student's interval of an estimate.
    pub fn of_estimate(estimate: Option<Estimate>, method: &'static str) -> Option<Interval> {
        Interval::of(estimate?.interval(), method)
    }

    /// Cut to what the value can be in the long run; a value beyond that keeps it.
    pub fn within(self, value: f64, least: f64, most: f64) -> Interval {
        let clamp = |end: f64| end.clamp(least.min(value), most.max(value));
        Interval { low: clamp(self.low), high: clamp(self.high), ..self }
    }

    /// None, where the convention asks for none: sums and counts are what they are.
    pub fn none(_: &View, _: usize) -> Option<Interval> {
        None
    }
}

/// The mean of units; `None` under two of them.
pub fn mean_of(units: Sums) -> Option<Estimate> {
    Estimate::of_mean(units.n, units.mean()?, units.variance()?)
}

/// Σx ÷ n, where n units count in the denominator and others (refunds) only in the numerator.
pub fn mean_with(counting: Sums, others: Sums) -> Option<Estimate> {
    if others.n == 0 {
        return mean_of(counting);
    }
    let n = counting.n as f64;
    let counted = RatioSums { units: n, x: counting.sum, y: n, xx: counting.squares, xy: counting.sum, yy: n };
    stats::interval::ratio(counted, not_counting(others))
}

/// Units that only the numerator holds.
pub fn not_counting(units: Sums) -> RatioSums {
    RatioSums { units: units.n as f64, x: units.sum, xx: units.squares, ..RatioSums::default() }
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

    /// A comparison with the period before says nothing over a range of periods.
    pub fn whole_range() -> Undefined {
        Undefined::new(
            "no_period_before",
            "it compares a period with the one before, so it has no value over the whole range",
            "Look at it period by period.",
        )
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
    /// What the value rests on.
    #[serde(skip)]
    pub observations: u64,
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
    /// What the observations are.
    pub counted: Counted,
    /// The calendar period of the points.
    pub period: Period,
    /// Oldest first, without gaps in time.
    pub points: Vec<Point>,
}

#[cfg(test)]
pub mod testing {
    //! Views small enough to check by head.

    use super::*;
    use crate::facts::{Choices, Orders, RuleSet, ViewOptions, build, suggested_window};
    use crate::ingest::{Settings, read};
    use crate::recognise::recognise;

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
