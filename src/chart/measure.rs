//! What does a cell of the cohort table hold, and how is it said?

use super::scene::Table;
use super::sheet::{Cell, Sheet, unit_name};
use super::story::{Named, by, capital, is_figure, many};
use crate::analyses::cohort::{Cohort, Cohorts};
use crate::metrics::TOO_FEW;
use crate::sentence::Value;
use crate::unit::{Locale, Precision, Unit};

/// A figure of the cohort table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Measure {
    /// Customers with an order at that age.
    Retained,
    /// Their share of the cohort.
    Retention,
    /// Orders at that age.
    Orders,
    /// Revenue at that age.
    Revenue,
    /// Revenue up to that age for each customer of the cohort.
    CumulativeRevenuePerCustomer,
}

/// The mean of a measure at one age, over finished cells of cohorts that have customers.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Mean {
    pub value: f64,
    pub cohorts: usize,
    pub customers: u64,
}

impl Measure {
    /// Every measure, in the order of a menu.
    pub const ALL: [Measure; 5] = [
        Measure::Retention,
        Measure::Retained,
        Measure::Orders,
        Measure::Revenue,
        Measure::CumulativeRevenuePerCustomer,
    ];

    /// The stable name used in options and output.
    pub fn id(self) -> &'static str {
        match self {
            Measure::Retained => "retained",
            Measure::Retention => "retention",
            Measure::Orders => "orders",
            Measure::Revenue => "revenue",
            Measure::CumulativeRevenuePerCustomer => "cumulative_revenue_per_customer",
        }
    }

    /// The measure of that name.
    pub fn from_id(id: &str) -> Option<Measure> {
        Measure::ALL.into_iter().find(|measure| measure.id() == id)
    }

    pub(super) fn unit(self) -> Unit {
        match self {
            Measure::Retained | Measure::Orders => Unit::Count,
            Measure::Retention => Unit::Percent,
            Measure::Revenue | Measure::CumulativeRevenuePerCustomer => Unit::Money,
        }
    }

    /// Whether cohorts of different sizes can be compared by it.
    fn is_for_each_customer(self) -> bool {
        matches!(self, Measure::Retention | Measure::CumulativeRevenuePerCustomer)
    }

    /// The first age on the colour scale. Age 0 is everyone's first order: on the scale it would drown the rest.
    pub(super) fn first_scaled_age(self) -> usize {
        if self == Measure::CumulativeRevenuePerCustomer { 0 } else { 1 }
    }

    /// The value of a cell; `None` beyond the data and for a cohort without customers.
    pub(super) fn value(self, cohort: &Cohort, age: usize) -> Option<f64> {
        if cohort.size == 0 || age >= observed(cohort) {
            return None;
        }
        let value = match self {
            Measure::Retained => cohort.retained.get(age).map(|count| *count as f64),
            Measure::Retention => cohort.retention.get(age).copied(),
            Measure::Orders => cohort.orders.get(age).map(|count| *count as f64),
            Measure::Revenue => cohort.revenue.get(age).copied(),
            Measure::CumulativeRevenuePerCustomer => cohort.cumulative_revenue_per_customer.get(age).copied(),
        };
        value.filter(|value| is_figure(*value))
    }

    /// The mean at an age; `None` where no cohort has finished that age. Shares and revenue per customer are weighted by
    /// the size of the cohort, so that the mean is the figure of all its customers together.
    pub(super) fn mean(self, cohorts: &[Cohort], age: usize) -> Option<Mean> {
        let finished = cohorts.iter().filter(|cohort| age < cohort.complete);
        let cells: Vec<(f64, u64)> = finished.filter_map(|c| Some((self.value(c, age)?, c.size))).collect();
        let customers = cells.iter().map(|cell| cell.1).fold(0, u64::saturating_add);
        let weight = |size: u64| if self.is_for_each_customer() { size as f64 } else { 1.0 };
        let total: f64 = cells.iter().map(|cell| weight(cell.1)).sum();
        let value = cells.iter().map(|(value, size)| value * (weight(*size) / total)).sum::<f64>();
        (total > 0.0).then_some(Mean { value, cohorts: cells.len(), customers })
    }
}

/// The cohort table in the words of a measure.
pub(super) struct Teller<'a> {
    pub measure: Measure,
    pub cohorts: &'a Cohorts,
    pub locale: &'a Locale,
}

/// The most cohorts in the table; it grows with their square.
const MOST_ROWS: usize = 400;

impl Teller<'_> {
    pub(super) fn number(&self, value: f64, precision: Precision) -> String {
        self.locale.number(value, self.measure.unit(), self.cohorts.currency, precision)
    }

    /// As short as a cell wants it: without the percent sign or the currency, which the legend has.
    pub(super) fn cell(&self, value: f64) -> String {
        match self.measure.unit() {
            Unit::Percent => self.locale.decimal_text(value * 100.0, 0),
            unit => self.locale.number(value, unit, None, Precision::Short),
        }
    }

    pub(super) fn count(&self, count: u64) -> String {
        self.locale.number(count as f64, Unit::Count, None, Precision::Full)
    }

    /// The cohort's period as a row label; weeks by their Monday.
    pub(super) fn cohort(&self, cohort: &Cohort) -> String {
        match self.cohorts.by {
            crate::time::Period::Week(_) => self.locale.day(cohort.span.start),
            by => self.locale.period(by, cohort.span.start),
        }
    }

    /// `month 3`.
    pub(super) fn age(&self, age: usize) -> String {
        self.locale.say("cohort-age", &[self.by(), ("age", age.into())])
    }

    fn by(&self) -> Named {
        by(self.cohorts.by)
    }

    fn many(&self) -> Named {
        many(self.cohorts.by, self.locale)
    }

    /// What the measure is called.
    pub(super) fn name(&self) -> &'static str {
        self.locale.language.named("measure", self.measure.id())
    }

    pub(super) fn customers(&self, count: u64) -> Value {
        self.locale.say("count-customers", &[("count", count.into())]).into()
    }

    fn cohorts_counted(&self, count: usize) -> Value {
        self.locale.say("cohort-cohorts", &[("count", count.into())]).into()
    }

    fn share(&self, share: f64) -> String {
        self.locale.number(share, Unit::Percent, None, Precision::Tile)
    }

    /// What one cell says, a sentence a line.
    pub(super) fn lines(&self, cohort: &Cohort, age: usize, value: f64) -> Vec<String> {
        let orders = cohort.orders.get(age).copied().unwrap_or(0);
        let orders = || Value::from(self.locale.say("count-orders", &[("count", orders.into())]));
        let money = || Value::from(self.number(value, Precision::Tile));
        let customers = || ("customers", self.customers(cohort.size));
        let said = match self.measure {
            Measure::Retained | Measure::Retention if age == 0 => {
                self.locale.say("cohort-first", &[("count", cohort.size.into())])
            }
            Measure::Retained | Measure::Retention => {
                let retained = cohort.retained.get(age).copied().unwrap_or(0);
                let share = self.share(retained as f64 / cohort.size as f64);
                let args = [("back", retained.into()), ("size", cohort.size.into()), ("share", share.into())];
                self.locale.say("cohort-back", &args)
            }
            Measure::Orders => self.locale.say("cohort-orders", &[("orders", orders()), customers()]),
            Measure::Revenue => self.locale.say("cohort-revenue", &[("revenue", money()), ("orders", orders())]),
            Measure::CumulativeRevenuePerCustomer => {
                self.locale.say("cohort-per-customer", &[("revenue", money()), customers()])
            }
        };
        let unfinished = (age >= cohort.complete).then(|| self.locale.say("chart-open", &[self.by()]));
        let few = cohort.size < super::heatmap::FEW_CUSTOMERS;
        let few = few.then(|| self.locale.language.text("cohort-few").to_owned());
        [said].into_iter().chain(unfinished).chain(few).collect()
    }

    /// What a cell of the mean row says.
    pub(super) fn mean_lines(&self, mean: &Mean) -> Vec<String> {
        let weighted = Value::Key(if self.measure.is_for_each_customer() { "yes" } else { "no" });
        let value = self.number(mean.value, Precision::Tile).into();
        let over = Value::Comma(vec![self.cohorts_counted(mean.cohorts), self.customers(mean.customers)]);
        vec![
            self.locale.say("cohort-on-average", &[("value", value), ("weighted", weighted)]),
            self.locale.say("verbatim", &[("text", over)]),
        ]
    }

    /// The takeaway; careful to say over how many cohorts or customers.
    pub(super) fn title(&self) -> String {
        let all = &self.cohorts.cohorts;
        if all.iter().all(|cohort| cohort.size == 0) {
            return self.locale.language.text("cohort-none").to_owned();
        }
        match self.measure {
            Measure::Retained | Measure::Retention => {
                let Some(mean) = Measure::Retention.mean(all, 1) else {
                    return self.locale.say("cohort-none-complete", &[self.by()]);
                };
                let share = if mean.customers < TOO_FEW {
                    self.count((mean.value * mean.customers as f64).round() as u64)
                } else {
                    self.share(mean.value)
                };
                let customers = self.customers(mean.customers);
                self.locale.say("cohort-returned", &[("share", share.into()), ("customers", customers), self.by()])
            }
            Measure::Orders | Measure::Revenue => {
                let sum = |first: usize| -> f64 {
                    let ages = |cohort: &Cohort| {
                        (first..observed(cohort)).filter_map(|a| self.measure.value(cohort, a)).sum::<f64>()
                    };
                    all.iter().map(ages).sum()
                };
                let (later, total) = (sum(1), sum(0));
                let name = ("name", self.name().into());
                let amount = ("amount", self.number(total, Precision::Tile).into());
                if total > 0.0 && (0.0..=total).contains(&later) {
                    let share = ("share", self.share(later / total).into());
                    self.locale.say("cohort-later", &[name, share, amount, self.by()])
                } else {
                    self.locale.say("cohort-sum", &[name, amount])
                }
            }
            Measure::CumulativeRevenuePerCustomer => {
                // The oldest age that more than a cohort or two has reached, else the oldest there is.
                let means: Vec<Mean> = (0..).map_while(|age| self.measure.mean(all, age)).collect();
                let age = means.iter().rposition(|mean| mean.cohorts >= 3).or(means.len().checked_sub(1));
                let Some(age) = age else { return self.locale.say("cohort-none-complete", &[self.by()]) };
                let mean = &means[age];
                let args = [
                    ("amount", self.number(mean.value, Precision::Tile).into()),
                    ("age", self.age(age).into()),
                    ("cohorts", self.cohorts_counted(mean.cohorts)),
                ];
                self.locale.say("cohort-brought", &args)
            }
        }
    }

    /// What is drawn; `shown` counts the cohorts and ages in the picture, `extremes` are those of its colour scale.
    pub(super) fn description(&self, shown: (usize, usize), extremes: Option<(f64, f64)>) -> String {
        let all = &self.cohorts.cohorts;
        let (Some(first), Some(last)) = (all.first(), all.last()) else {
            return self.locale.language.text("cohort-empty").to_owned();
        };
        let args = [
            ("name", Value::Inside("measure", self.measure.id())),
            self.by(),
            self.many(),
            ("first", self.cohort(first).into()),
            ("last", self.cohort(last).into()),
        ];
        let mut parts = vec![self.locale.say("cohort-table", &args)];
        if let Some((low, high)) = extremes {
            let [low, high] = [low, high].map(|end| self.number(end, Precision::Tile).into());
            parts.push(self.locale.say("cohort-colours", &[("low", low), ("high", high)]));
        }
        parts.extend(self.note(shown));
        parts.join("; ") + "."
    }

    /// What the picture leaves out; `None` where it shows everything.
    pub(super) fn note(&self, (cohorts, ages): (usize, usize)) -> Option<String> {
        let all = &self.cohorts.cohorts;
        let oldest = self.oldest_age(all);
        let rows = (cohorts < all.len()).then(|| self.newest(cohorts, all.len()).into());
        let columns = (ages <= oldest && ages > 0).then(|| {
            let args = [self.many(), ("shown", (ages - 1).into()), ("all", oldest.into())];
            self.locale.say("cohort-ages-shown", &args).into()
        });
        let parts: Vec<Value> = rows.into_iter().chain(columns).collect();
        let table = Value::Key(if all.len() <= MOST_ROWS { "all" } else { "more" });
        let some = !parts.is_empty();
        some.then(|| self.locale.say("cohort-shown", &[("parts", Value::Comma(parts)), ("table", table)]))
    }

    /// `newest 36 of 300 cohorts`.
    fn newest(&self, shown: usize, all: usize) -> String {
        self.locale.say("cohort-newest", &[("shown", shown.into()), ("all", all.into())])
    }

    /// The oldest age any of the cohorts has reached.
    pub(super) fn oldest_age(&self, cohorts: &[Cohort]) -> usize {
        cohorts.iter().map(observed).max().unwrap_or(0).saturating_sub(1)
    }

    pub(super) fn table(&self) -> Table {
        let all = &self.cohorts.cohorts;
        let kept = &all[all.len().saturating_sub(MOST_ROWS)..];
        let text = |id: &str| self.locale.language.text(id).to_owned();
        let mut caption = self.locale.say("cohort-caption", &[("name", self.name().into()), self.by(), self.many()]);
        if kept.len() < all.len() {
            caption += &format!(" ({})", self.newest(kept.len(), all.len()));
        }
        let ages = if kept.is_empty() { 0 } else { self.oldest_age(kept) + 1 };
        let mut columns = vec![text("chart-first-order"), text("chart-customers")];
        columns.extend((0..ages).map(|age| capital(&self.age(age))));
        let customers = all.iter().map(|cohort| cohort.size).fold(0, u64::saturating_add);
        let mut mean = vec![text("cohort-mean-complete"), self.count(customers)];
        mean.extend((0..ages).map(|age| {
            self.measure.mean(all, age).map_or(String::new(), |mean| self.number(mean.value, Precision::Full))
        }));
        let row = |cohort: &Cohort| {
            let cell = |age| {
                let value = self.number(self.measure.value(cohort, age)?, Precision::Full);
                let open = age >= cohort.complete;
                Some(if open { self.locale.say("cohort-open", &[("value", value.into())]) } else { value })
            };
            let mut row = vec![self.cohort(cohort), self.count(cohort.size)];
            row.extend((0..ages).map(|age| cell(age).unwrap_or_default()));
            row
        };
        Table {
            caption,
            columns,
            rows: [mean].into_iter().filter(|_| !kept.is_empty()).chain(kept.iter().map(row)).collect(),
            sheet: self.sheet(kept, ages),
        }
    }

    /// A row a cohort, by the first day of its period; cells of ages that are not complete are named in a column.
    fn sheet(&self, kept: &[Cohort], ages: usize) -> Sheet {
        let (unit, currency) = (self.measure.unit(), self.cohorts.currency);
        let heads = ["chart-first-order-from", "chart-customers", "chart-unit", "chart-complete"];
        let mut header: Vec<Cell> = heads.map(|id| Cell::from(self.locale.language.text(id))).into();
        header.extend((0..ages).map(|age| Cell::Text(capital(&self.age(age)))));
        let row = |cohort: &Cohort| {
            let complete = cohort.complete.min(observed(cohort)) as u64;
            let mut row = vec![cohort.span.start.into(), Cell::count(cohort.size)];
            row.extend([unit_name(unit, currency, self.locale).into(), Cell::count(complete)]);
            row.extend((0..ages).map(|age| Cell::of(self.measure.value(cohort, age), unit, currency)));
            row
        };
        Sheet::new(self.locale, header, kept.iter().map(row))
    }
}

/// Ages seen so far, and no more than there are figures for.
pub(super) fn observed(cohort: &Cohort) -> usize {
    cohort.observed.min(cohort.retained.len())
}
