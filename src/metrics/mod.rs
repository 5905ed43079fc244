//! Metrics: one file each, a pure function of a [`View`]; this file holds what they share, and [`ALL`] of them.

mod compare;
pub mod customers;
pub mod engagement;
mod evaluate;
pub mod formula;
pub mod ground;
mod headcount;
pub mod marketing;
pub mod measure;
pub mod order_measure;
pub mod organisation;
pub mod prelude;
pub mod recurring;
pub mod responsible;
pub mod sales;
pub mod service;
mod soon;
mod tally;
pub mod voice;

pub use crate::time::Bucket;
pub use compare::{Change, Past, Sample, Verdict, verdict};
pub use evaluate::{Evaluation, FEW, Grounds, RangeValue, TOO_FEW, VariantValue, evaluate, measure};
pub use formula::{Back, Each, Formula, Function};
pub use ground::{Frame, Ground};
pub use measure::{Measure, Test, When};
pub use order_measure::OrderMeasure;

use crate::facts::{FactKind, Facts, Sums, View};
use crate::money::Currency;
use crate::recognise::Role;
use crate::sentence::{Sentence, Value};
use crate::stats;
use crate::stats::interval::{Estimate, RatioSums};
use crate::time::Period;
use crate::unit::{Locale, Precision, Unit};
use crate::words::{self, Language, MetricWords, VariantWords};
use serde::Serialize;
use serde::ser::SerializeStruct;

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

/// What the data must have for a metric.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Need {
    /// A table of that kind.
    Table(FactKind),
    /// A column in it.
    Column(FactKind, Role),
    /// Answers in it that go from 0 to 10.
    ZeroToTen(FactKind, Role),
    /// Orders with amounts.
    Amounts,
    /// Orders that name their customers.
    Customers,
    /// A way to tell refunds: a column, a status or a negative amount.
    Refunds,
}

impl Need {
    /// The kind of facts that it is about.
    pub fn table(self) -> FactKind {
        match self {
            Need::Table(kind) | Need::Column(kind, _) | Need::ZeroToTen(kind, _) => kind,
            Need::Amounts | Need::Customers | Need::Refunds => FactKind::Orders,
        }
    }

    /// The stable name: `tickets`, `tickets.resolved_at`, `orders.amount`.
    pub fn id(self) -> String {
        match self {
            Need::Table(kind) => kind.id().to_owned(),
            Need::Column(kind, role) => format!("{}.{}", kind.id(), role.id()),
            Need::ZeroToTen(kind, role) => format!("{}.{}.zero_to_ten", kind.id(), role.id()),
            Need::Amounts => "orders.amount".to_owned(),
            Need::Customers => "orders.customer".to_owned(),
            Need::Refunds => "orders.refund".to_owned(),
        }
    }

    /// Whether the data have it.
    pub fn is_met(self, facts: &Facts) -> bool {
        match self {
            Need::Table(kind) => facts.has(kind),
            Need::Column(kind, role) => facts.table(kind).is_some_and(|table| table.has(role)),
            Need::ZeroToTen(kind, role) => {
                facts.table(kind).is_some_and(|table| table.scale_of_answers(role).zero_to_ten)
            }
            Need::Amounts => facts.orders.is_some_and(|orders| orders.has_amounts),
            Need::Customers => facts.orders.is_some_and(|orders| orders.has_customers),
            Need::Refunds => facts.orders.is_some_and(|orders| orders.has_refunds),
        }
    }

    /// Why a metric has no value where this is missing, and what would unlock it.
    pub fn undefined(self) -> Undefined {
        match self {
            Need::Table(kind) => Undefined::new("no_table").with("what", kind.named()),
            Need::Column(kind, role) => {
                Undefined::new("no_column").with("what", kind.named()).with("role", Value::Named("role", role.id()))
            }
            Need::ZeroToTen(kind, role) => Undefined::new("no_zero_to_ten")
                .with("what", kind.named())
                .with("role", Value::Named("role", role.id())),
            Need::Amounts => Undefined::new("no_amounts"),
            Need::Customers => Undefined::new("no_customers"),
            Need::Refunds => Undefined::new("no_refunds"),
        }
    }
}

impl Serialize for Need {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.id())
    }
}

/// What is missing where nothing can be divided: the reason's stable name, and what there is none of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unmet(pub &'static str, pub &'static str);

impl Unmet {
    /// The reason.
    pub fn undefined(self) -> Undefined {
        Undefined::nothing(self.0, self.1)
    }
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
#[derive(Debug, Clone, PartialEq)]
pub struct Undefined {
    /// A stable name for scripts, in `snake_case`.
    pub code: &'static str,
    /// Which text says it.
    text: &'static str,
    args: Vec<(&'static str, Value)>,
}

impl Undefined {
    /// A reason with a text of its own.
    pub fn new(code: &'static str) -> Undefined {
        Undefined::said(code, code)
    }

    /// A reason that one of several texts says.
    pub fn said(code: &'static str, text: &'static str) -> Undefined {
        Undefined { code, text, args: Vec::new() }
    }

    /// The same with an argument of its text more.
    pub fn with(mut self, name: &'static str, value: impl Into<Value>) -> Undefined {
        self.args.push((name, value.into()));
        self
    }

    /// One sentence for the reader.
    pub fn message(&self) -> Sentence {
        Sentence { id: format!("undefined-{}", self.text).into(), args: self.args.clone() }
    }

    /// What would unlock it, as one sentence.
    pub fn unlock(&self) -> Sentence {
        Sentence { id: format!("undefined-{}.unlock", self.text).into(), args: self.args.clone() }
    }

    /// Nothing to divide by; `of_what` names what there is none of, in the period or up to its end.
    pub fn nothing(code: &'static str, of_what: &'static str) -> Undefined {
        let text = if of_what.ends_with("_to_date") { "nothing_to_date" } else { "nothing" };
        Undefined::said(code, text).with("what", Value::Named("lack", of_what))
    }

    /// No rows of a kind.
    pub fn nothing_of(kind: FactKind) -> Undefined {
        Undefined::said("no_rows", "nothing").with("what", kind.named())
    }

    /// A comparison with the period before says nothing over a range of periods.
    pub fn whole_range() -> Undefined {
        Undefined::new("no_period_before")
    }

    /// One of two periods is cut by an end of the data.
    pub fn unlike_periods() -> Undefined {
        Undefined::new("unlike_periods")
    }

    /// Nothing to grow from.
    pub fn nothing_before() -> Undefined {
        Undefined::new("no_revenue_before")
    }

    /// There is no period before this one to compare with.
    pub fn no_previous() -> Undefined {
        Undefined::new("no_previous_period")
    }
}

impl Serialize for Undefined {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("Undefined", 3)?;
        fields.serialize_field("code", self.code)?;
        fields.serialize_field("message", &self.message())?;
        fields.serialize_field("unlock", &self.unlock())?;
        fields.end()
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
    use crate::facts::{Choices, Given, Orders, RuleSet, ViewOptions, Views, build, suggested_window};
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
    fn on_tables<T>(formula: &Formula, files: &[(&str, &str)], period: Period, see: impl FnOnce(&Ground) -> T) -> T {
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
        let given = |(place, (table, recognition))| Given { place, table, recognition, choices: Choices::of(&rules) };
        let given: Vec<Given> =
            files.iter().map(|(table, recognition)| (table, recognition)).enumerate().map(given).collect();
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
}
