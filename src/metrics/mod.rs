//! Metrics: one file each, a formula over measures of facts; this file holds what they share, and [`ALL`] of them.

mod compare;
pub mod customers;
pub mod engagement;
mod evaluate;
pub mod formula;
pub mod ground;
mod headcount;
pub mod marketing;
pub mod measure;
mod need;
pub mod order_measure;
pub mod organisation;
pub mod prelude;
pub mod recurring;
pub mod responsible;
pub mod sales;
pub mod service;
mod soon;
pub mod split;
mod tally;
#[cfg(test)]
pub mod testing;
mod undefined;
pub mod voice;

pub use crate::time::Bucket;
pub use compare::{Change, Past, Sample, Verdict, verdict};
pub use evaluate::{
    Evaluation, FEW, Grounds, RangeValue, TOO_FEW, VariantValue, days_behind, evaluate, measure, rows_behind,
};
pub use formula::{Back, Each, Formula, Function};
pub use ground::{Frame, Ground};
pub use measure::{Measure, Test, When};
pub use need::Need;
pub use order_measure::OrderMeasure;
pub use undefined::{Undefined, Unmet};

use crate::facts::{FactKind, Sums, View};
use crate::money::Currency;
use crate::sentence::Value;
use crate::stats;
use crate::stats::interval::{Estimate, RatioSums};
use crate::time::Period;
use crate::unit::{Locale, Precision, Unit};
use crate::words::{self, Language, MetricWords, VariantWords};
use serde::Serialize;

/// Metrics that belong together.
#[derive(Debug)]
pub struct Family {
    /// The stable name; what it is called stands in `words/`.
    pub id: &'static str,
    /// Its metrics, in the order of the catalogue.
    pub metrics: &'static [Metric],
}

impl Family {
    /// Its name in a language.
    pub fn name(&self, language: Language) -> &'static str {
        language.text(self.id)
    }
}

/// Every metric by family, in the order of the catalogue.
pub const ALL: &[Family] = &[
    Family { id: "family-customers", metrics: customers::METRICS },
    Family { id: "family-recurring", metrics: recurring::METRICS },
    Family { id: "family-marketing", metrics: marketing::METRICS },
    Family { id: "family-sales", metrics: sales::METRICS },
    Family { id: "family-service", metrics: service::METRICS },
    Family { id: "family-voice", metrics: voice::METRICS },
    Family { id: "family-engagement", metrics: engagement::METRICS },
    Family { id: "family-responsible", metrics: responsible::METRICS },
    Family { id: "family-organisation", metrics: organisation::METRICS },
];

/// The metric of that name.
pub fn by_id(id: &str) -> Option<&'static Metric> {
    all().find(|metric| metric.id == id)
}

/// Every metric.
pub fn all() -> impl Iterator<Item = &'static Metric> {
    ALL.iter().flat_map(|family| family.metrics)
}

/// The family of a metric.
pub fn family(metric: &Metric) -> Option<&'static Family> {
    ALL.iter().find(|family| family.metrics.iter().any(|known| known.id == metric.id))
}

/// One metric: the formula from which all else follows. What it is called and what it means stands in `words/`.
#[derive(Debug)]
pub struct Metric {
    /// The stable name.
    pub id: &'static str,
    /// What its values are.
    pub unit: Unit,
    /// Which direction is good news.
    pub better: Better,
    /// For whom: 1 fundamental, 2 intermediate, 3 advanced.
    pub level: u8,
    /// Where the definition comes from.
    pub source: &'static str,
    /// How it is worked out.
    pub value: Formula,
    /// Its interval, and what a change is judged by.
    pub judged: Judged,
    /// Other definitions in use, and figures that stand beside it.
    pub variants: &'static [Variant],
}

impl Metric {
    /// Its texts in a language.
    pub fn words(&self, language: Language) -> MetricWords {
        words::metric(language, self.id)
    }

    /// The texts of one of its variants.
    pub fn variant_words(&self, language: Language, variant: &'static str) -> VariantWords {
        words::variant(language, self.id, variant)
    }

    /// What the data must have for it.
    pub fn needs(&self) -> Vec<Need> {
        self.value.needs()
    }

    /// Its 95 % interval in a period; `None` where the convention asks for none or the data allow none.
    pub fn interval(&self, ground: &Ground, at: usize) -> Option<Interval> {
        match self.judged {
            Judged::Derived => self.value.chosen(ground.facts).interval(ground, at),
            Judged::By { interval, .. } => interval(ground.view?, at),
        }
    }

    /// What a difference between two periods is judged by; `None` where chance cannot be told from change.
    pub fn sample(&self, ground: &Ground, at: usize) -> Option<Sample> {
        match self.judged {
            Judged::Derived => self.value.chosen(ground.facts).sample(ground, at),
            Judged::By { sample, .. } => sample(ground.view?, at),
        }
    }
}

/// How sure a figure is, and what a change of it is judged by.
#[derive(Debug, Clone, Copy)]
pub enum Judged {
    /// As its formula says.
    Derived,
    /// By functions of its own: orders of one customer resemble each other, and refunds are no orders.
    By {
        /// Its 95 % interval.
        interval: fn(&View, usize) -> Option<Interval>,
        /// What a difference is judged by.
        sample: fn(&View, usize) -> Option<Sample>,
    },
}

/// Another definition of a metric, or a figure that stands beside it.
#[derive(Debug)]
pub struct Variant {
    /// The stable name, unique within its metric.
    pub id: &'static str,
    /// What its values are.
    pub unit: Unit,
    /// How it is worked out.
    pub value: Formula,
}

/// A value, or the reason why there is none.
pub type Computed = Result<Figure, Undefined>;

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

/// What observations are: the text that counts them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Counted {
    /// Things with a text of their own.
    Things(&'static str),
    /// Rows of a kind.
    Rows(FactKind),
}

impl Counted {
    /// Orders.
    pub const ORDERS: Counted = Counted::Things("counted-orders");
    /// Customers.
    pub const CUSTOMERS: Counted = Counted::Things("counted-customers");
    /// Gaps between a customer's orders.
    pub const GAPS: Counted = Counted::Things("counted-gaps");
    /// Rows of anything.
    pub const ROWS: Counted = Counted::Things("counted-rows");

    /// `1 order`, `3 orders`.
    pub fn words(self, count: u64, locale: &Locale) -> String {
        let count = [("count", Value::Count(count))];
        match self {
            Counted::Things(id) => locale.say(id, &count),
            Counted::Rows(kind) => locale.say(&format!("kind-{}.rows", kind.table_id()), &count),
        }
    }
}

/// Which direction of a metric is good news.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
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
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Interval {
    /// Lower end, in the metric's unit.
    pub low: f64,
    /// Upper end, in the metric's unit.
    pub high: f64,
    /// How it was made: `wilson`, `student_t`, `bootstrap`, `linearised`.
    #[cfg_attr(test, schemars(extend("enum" = ["wilson", "student_t", "bootstrap", "linearised"])))]
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
    let Sums { about, off, off_squares, .. } = counting;
    let counted = RatioSums { about, units: n, x: off, y: n, xx: off_squares, xy: off, yy: n };
    stats::interval::ratio(counted, not_counting(others))
}

/// Units that only the numerator holds.
pub fn not_counting(units: Sums) -> RatioSums {
    RatioSums { units: units.n as f64, x: units.sum, xx: units.squares, ..RatioSums::default() }
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

    /// A number: money to the cent, or a count.
    pub fn number(self, value: f64, is_money: bool) -> String {
        if is_money || value.fract() == 0.0 {
            let unit = if is_money { Unit::Money } else { Unit::Count };
            return self.locale.number(value, unit, self.currency, Precision::Full);
        }
        self.locale.number(value, Unit::Ratio, None, Precision::Full)
    }

    /// A whole number.
    pub fn count(self, value: u64) -> String {
        self.locale.number(value as f64, Unit::Count, None, Precision::Full)
    }
}

/// One point of a series.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Point {
    /// The period.
    #[serde(flatten)]
    #[cfg_attr(test, schemars(with = "crate::shape::Bucket"))]
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
