//! What does a cell of the cohort table hold, and how is it said?

use super::scene::Table;
use super::sheet::{Cell, Sheet, unit_name};
use super::story::{capital, is_figure};
use crate::analyses::cohort::{Cohort, Cohorts};
use crate::metrics::TOO_FEW;
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

    /// The name in plain words.
    pub fn name(self) -> &'static str {
        match self {
            Measure::Retained => "Customers who ordered",
            Measure::Retention => "Share who ordered",
            Measure::Orders => "Orders",
            Measure::Revenue => "Revenue",
            Measure::CumulativeRevenuePerCustomer => "Revenue per customer so far",
        }
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
            crate::time::Period::Week => self.locale.day(cohort.span.start),
            by => self.locale.period(by, cohort.span.start),
        }
    }

    /// `month 3`.
    pub(super) fn age(&self, age: usize) -> String {
        format!("{} {}", self.cohorts.by.id(), self.count(age as u64))
    }

    /// What one cell says, a sentence a line.
    pub(super) fn lines(&self, cohort: &Cohort, age: usize, value: f64) -> Vec<String> {
        let size = self.count(cohort.size);
        let orders = cohort.orders.get(age).copied().unwrap_or(0);
        let said = match self.measure {
            Measure::Retained | Measure::Retention if age == 0 => {
                format!("{size} customers ordered for the first time")
            }
            Measure::Retained | Measure::Retention => {
                let retained = cohort.retained.get(age).copied().unwrap_or(0);
                let share = retained as f64 / cohort.size as f64;
                let share = self.locale.number(share, Unit::Percent, None, Precision::Tile);
                format!("{} of {size} came back, {share}", self.count(retained))
            }
            Measure::Orders => format!("{} from {size} customers", plural(&self.count(orders), orders, "order")),
            Measure::Revenue => {
                format!("{} from {}", self.number(value, Precision::Tile), plural(&self.count(orders), orders, "order"))
            }
            Measure::CumulativeRevenuePerCustomer => {
                format!("{} for each of {size} customers so far", self.number(value, Precision::Tile))
            }
        };
        let unfinished =
            (age >= cohort.complete).then(|| format!("This {} is not complete in the data", self.cohorts.by.id()));
        let few =
            (cohort.size < super::heatmap::FEW_CUSTOMERS).then(|| "Few customers: chance plays a large part".into());
        [said].into_iter().chain(unfinished).chain(few).collect()
    }

    /// What a cell of the mean row says.
    pub(super) fn mean_lines(&self, mean: &Mean) -> Vec<String> {
        let kind = if self.measure.is_for_each_customer() { "on average, weighted by size" } else { "on average" };
        let cohorts = plural(&self.count(mean.cohorts as u64), mean.cohorts as u64, "cohort");
        vec![
            format!("{} {kind}", self.number(mean.value, Precision::Tile)),
            format!("{cohorts}, {}", plural(&self.count(mean.customers), mean.customers, "customer")),
        ]
    }

    /// The takeaway; careful to say over how many cohorts or customers.
    pub(super) fn title(&self) -> String {
        let by = self.cohorts.by.id();
        let all = &self.cohorts.cohorts;
        if all.iter().all(|cohort| cohort.size == 0) {
            return "Cohorts: there is no first order to start one".into();
        }
        match self.measure {
            Measure::Retained | Measure::Retention => {
                let Some(mean) = Measure::Retention.mean(all, 1) else {
                    return format!("Cohorts: no {by} after a first order is complete yet");
                };
                let share = if mean.customers < TOO_FEW {
                    self.count((mean.value * mean.customers as f64).round() as u64)
                } else {
                    self.locale.number(mean.value, Unit::Percent, None, Precision::Tile)
                };
                let customers = plural(&self.count(mean.customers), mean.customers, "customer");
                format!("{share} of {customers} ordered again in the {by} after their first")
            }
            Measure::Orders | Measure::Revenue => {
                let sum = |first: usize| -> f64 {
                    let ages = |cohort: &Cohort| {
                        (first..observed(cohort)).filter_map(|a| self.measure.value(cohort, a)).sum::<f64>()
                    };
                    all.iter().map(ages).sum()
                };
                let (later, total) = (sum(1), sum(0));
                let name = self.measure.name();
                let amount = self.number(total, Precision::Tile);
                if total > 0.0 && (0.0..=total).contains(&later) {
                    let share = self.locale.number(later / total, Unit::Percent, None, Precision::Tile);
                    format!("{name}: {share} of {amount} came after the {by} of a customer’s first order")
                } else {
                    format!("{name}: {amount} in all cohorts")
                }
            }
            Measure::CumulativeRevenuePerCustomer => {
                // The oldest age that more than a cohort or two has reached, else the oldest there is.
                let means: Vec<Mean> = (0..).map_while(|age| self.measure.mean(all, age)).collect();
                let age = means.iter().rposition(|mean| mean.cohorts >= 3).or(means.len().checked_sub(1));
                let Some(age) = age else { return format!("Cohorts: no {by} is complete yet") };
                let cohorts = plural(&self.count(means[age].cohorts as u64), means[age].cohorts as u64, "cohort");
                let amount = self.number(means[age].value, Precision::Tile);
                format!("A customer had brought {amount} by {} on average, over {cohorts}", self.age(age))
            }
        }
    }

    /// What is drawn; `shown` counts the cohorts and ages in the picture, `extremes` are those of its colour scale.
    pub(super) fn description(&self, shown: (usize, usize), extremes: Option<(f64, f64)>) -> String {
        let all = &self.cohorts.cohorts;
        let (Some(first), Some(last)) = (all.first(), all.last()) else { return "Cohort table: empty.".into() };
        let by = self.cohorts.by.id();
        let mut text = format!(
            "Cohort table of {} by {by} of the first order, {} to {}, and by {by}s since",
            self.measure.name().to_lowercase(),
            self.cohort(first),
            self.cohort(last)
        );
        if let Some((low, high)) = extremes {
            let (low, high) = (self.number(low, Precision::Tile), self.number(high, Precision::Tile));
            text += &format!("; complete cells on the colour scale go from {low} to {high}");
        }
        if let Some(note) = self.note(shown) {
            text += &format!("; {note}");
        }
        text + "."
    }

    /// What the picture leaves out; `None` where it shows everything.
    pub(super) fn note(&self, (cohorts, ages): (usize, usize)) -> Option<String> {
        let all = &self.cohorts.cohorts;
        let oldest = self.oldest_age(all);
        let rows = (cohorts < all.len())
            .then(|| format!("newest {} of {} cohorts", self.count(cohorts as u64), self.count(all.len() as u64)));
        let columns = (ages <= oldest && ages > 0).then(|| {
            let by = self.cohorts.by.id();
            format!("{by}s 0 to {} of {}", self.count(ages as u64 - 1), self.count(oldest as u64))
        });
        let parts: Vec<String> = rows.into_iter().chain(columns).collect();
        let table = if all.len() <= MOST_ROWS { "all" } else { "more" };
        (!parts.is_empty()).then(|| format!("shown: {}; the table has {table}", parts.join(", ")))
    }

    /// The oldest age any of the cohorts has reached.
    pub(super) fn oldest_age(&self, cohorts: &[Cohort]) -> usize {
        cohorts.iter().map(observed).max().unwrap_or(0).saturating_sub(1)
    }

    pub(super) fn table(&self) -> Table {
        let all = &self.cohorts.cohorts;
        let kept = &all[all.len().saturating_sub(MOST_ROWS)..];
        let by = self.cohorts.by.id();
        let mut caption = format!("{} by {by} of the first order and {by}s since", self.measure.name());
        if kept.len() < all.len() {
            let (kept, all) = (self.count(kept.len() as u64), self.count(all.len() as u64));
            caption += &format!(" (newest {kept} of {all} cohorts)");
        }
        let ages = if kept.is_empty() { 0 } else { self.oldest_age(kept) + 1 };
        let mut columns = vec!["First order".to_owned(), "Customers".to_owned()];
        columns.extend((0..ages).map(|age| capital(&self.age(age))));
        let customers = all.iter().map(|cohort| cohort.size).fold(0, u64::saturating_add);
        let mut mean = vec!["Mean of complete cells".to_owned(), self.count(customers)];
        mean.extend((0..ages).map(|age| {
            self.measure.mean(all, age).map_or(String::new(), |mean| self.number(mean.value, Precision::Full))
        }));
        let row = |cohort: &Cohort| {
            let cell = |age| {
                let value = self.measure.value(cohort, age)?;
                let open = if age < cohort.complete { "" } else { " (not complete)" };
                Some(self.number(value, Precision::Full) + open)
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
        let mut header: Vec<Cell> = ["First order from", "Customers", "Unit", "Complete"].map(Cell::from).into();
        header.extend((0..ages).map(|age| Cell::Text(capital(&format!("{} {age}", self.cohorts.by.id())))));
        let row = |cohort: &Cohort| {
            let complete = cohort.complete.min(observed(cohort)) as u64;
            let mut row = vec![cohort.span.start.into(), Cell::count(cohort.size)];
            row.extend([unit_name(unit, currency).into(), Cell::count(complete)]);
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

fn plural(number: &str, count: u64, word: &str) -> String {
    if count == 1 { format!("{number} {word}") } else { format!("{number} {word}s") }
}
