//! Formulas: a metric as an expression over measures. From it follow what the metric needs, its value with numerator and
//! denominator, its interval, what a change is judged by, and the formula with a file's own numbers in it.

use super::customers::of;
use super::ground::Ground;
use super::measure::{Measure, State, Take};
use super::order_measure::OrderMeasure;
use super::{Computed, Counted, Figure, Interval, Need, Sample, Undefined, Unmet, Writer};
use crate::facts::{FactKind, Facts, Follows, Scope};
use crate::stats;
use crate::stats::difference::Flow;
use crate::stats::interval::{Estimate, RatioSums};
use crate::stats::mean::Mean;
use crate::time::Period;

/// An expression over measures.
#[derive(Debug, Clone, Copy)]
pub enum Formula {
    /// A count or a sum over the rows of a fact table.
    Of(Measure),
    /// A count or a sum over orders and their customers.
    Orders(OrderMeasure),
    /// The part of a whole: things of the one kind among things of the other.
    Share(&'static Formula, &'static Formula),
    /// One number for each of another.
    Ratio(&'static Formula, &'static Formula),
    /// The sum.
    Sum(&'static [Formula]),
    /// The first less the second.
    Difference(&'static Formula, &'static Formula),
    /// The product.
    Product(&'static [Formula]),
    /// A number so many times.
    Times(f64, &'static Formula),
    /// The mean of what a measure takes.
    Mean(Measure),
    /// The middle of what a measure takes.
    Median(Measure),
    /// What so large a part of what a measure takes does not exceed.
    Quantile(Measure, f64),
    /// By how much a number grew against the period before, or against the same period a year before.
    Growth(&'static Formula, Back),
    /// What is more than arithmetic.
    Function(Function),
    /// The first of several that the data allow: one figure that different tables can tell.
    First(&'static [Formula]),
    /// A figure for each of several things that the data name; for variants, of which each thing makes one.
    Each(Each),
}

/// A function of facts and a period for each of several things.
#[derive(Debug, Clone, Copy)]
pub struct Each {
    /// What it cannot do without.
    pub needs: &'static [Need],
    /// What the things are called, in their order.
    pub names: fn(&Facts) -> Vec<String>,
    /// The value of one of them, by its place, in a period.
    pub value: fn(&Ground, usize, usize) -> Computed,
    /// What its observations are.
    pub counted: Counted,
}

/// Which earlier period a growth is against.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Back {
    /// The one just before.
    Period,
    /// The same one a year before; of days and weeks the same weekdays.
    Year,
}

/// A function of facts and a period.
#[derive(Debug, Clone, Copy)]
pub struct Function {
    /// What it cannot do without.
    pub needs: &'static [Need],
    /// Its value in a period.
    pub value: fn(&Ground, usize) -> Computed,
    /// What its observations are.
    pub counted: Counted,
    /// Which rows it rests on.
    pub scope: Scope,
    /// Its 95 % interval, where it has one of its own.
    pub interval: Option<fn(&Ground, usize) -> Option<Interval>>,
    /// The formula with a period's numbers in it, where numerator and denominator do not say it.
    pub worked: Option<fn(&Ground, usize, Writer) -> String>,
    /// Whether it is an amount of money.
    pub is_money: bool,
    /// What is missing where nothing can be divided by it.
    pub unmet: Unmet,
    /// Whether some rows of a customer tell it without the others; `None`: unless it counts customers.
    pub by_rows: Option<bool>,
}

impl Function {
    /// A function of what a period holds.
    pub const fn new(needs: &'static [Need], counted: Counted, value: fn(&Ground, usize) -> Computed) -> Function {
        Function {
            needs,
            value,
            counted,
            scope: Scope::Bucket,
            interval: None,
            worked: None,
            is_money: false,
            unmet: Unmet("no_rows", "rows"),
            by_rows: None,
        }
    }

    /// The same, with whether some rows of a customer tell it without the others.
    pub const fn by_rows(self, by_rows: bool) -> Function {
        Function { by_rows: Some(by_rows), ..self }
    }

    fn follows_customers(&self) -> bool {
        let counts_customers = self.counted == Counted::CUSTOMERS
            || self.counted == Counted::GAPS
            || self.needs.contains(&Need::Customers);
        self.by_rows.map_or(counts_customers, |by_rows| !by_rows)
    }

    /// The same of money.
    pub const fn money(self) -> Function {
        Function { is_money: true, ..self }
    }

    /// The same, with what is missing where nothing can be divided by it.
    pub const fn or_no(self, code: &'static str, what: &'static str) -> Function {
        Function { unmet: Unmet(code, what), ..self }
    }

    /// The same of all up to the period's end.
    pub const fn to_date(self) -> Function {
        Function { scope: Scope::ToDate, ..self }
    }
}

impl Formula {
    /// Its value in a period, or why there is none.
    pub fn value(&self, ground: &Ground, at: usize) -> Computed {
        match *self {
            Formula::Of(measure) => {
                let states = ground.states(&measure);
                let state = states.get(at).ok_or_else(|| no_table(measure.of))?;
                Ok(Figure::plain(state.total(), state.n))
            }
            Formula::Orders(measure) => {
                let view = ground.view.ok_or_else(|| no_table(FactKind::Orders))?;
                let reading = measure.read(view, at)?;
                Ok(Figure::plain(reading.value, reading.observations))
            }
            Formula::Share(part, whole) | Formula::Ratio(part, whole) => {
                let below = whole.value(ground, at)?;
                if below.value <= 0.0 {
                    return Err(whole.unmet());
                }
                let above = part.value(ground, at)?;
                Ok(Figure::ratio(above.value, below.value, below.observations))
            }
            Formula::Sum(parts) => {
                let mut sum = Figure::plain(0.0, 0);
                for part in parts {
                    let part = part.value(ground, at)?;
                    sum = Figure::plain(decimal(sum.value, part.value), sum.observations + part.observations);
                }
                Ok(sum)
            }
            Formula::Difference(from, less) => {
                let (from, less) = (from.value(ground, at)?, less.value(ground, at)?);
                Ok(Figure::plain(decimal(from.value, -less.value), from.observations))
            }
            Formula::Product(factors) => {
                let mut product = Figure::plain(1.0, u64::MAX);
                for factor in factors {
                    let factor = factor.value(ground, at)?;
                    let observations = product.observations.min(factor.observations);
                    product = Figure::plain(product.value * factor.value, observations);
                }
                Ok(product)
            }
            Formula::Times(times, of) => {
                let of = of.value(ground, at)?;
                Ok(Figure { value: times * of.value, ..of })
            }
            Formula::Mean(measure) => {
                let states = ground.states(&measure);
                let state = filled(&states, at, measure)?;
                let per_unit = if state.values.is_empty() { state.total() } else { mean_numerator(state, &measure) };
                Ok(Figure::ratio(per_unit, state.n as f64, state.n))
            }
            Formula::Median(measure) => quantile(ground, measure, at, 0.5),
            Formula::Quantile(measure, p) => quantile(ground, measure, at, p),
            Formula::Growth(of, back) => growth(of, back, ground, at),
            Formula::Function(function) => (function.value)(ground, at),
            Formula::First(_) => self.chosen(ground.facts).value(ground, at),
            Formula::Each(each) => (each.value)(ground, at, 0),
        }
    }

    /// Of several formulas the first that the data allow, else the first; any other is itself.
    pub fn chosen(&self, facts: &Facts) -> &Formula {
        match self {
            Formula::First(several) => {
                let met = |formula: &&Formula| formula.needs().iter().all(|need| need.is_met(facts));
                several.iter().find(met).or(several.first()).unwrap_or(self)
            }
            one => one,
        }
    }

    /// What the data must have for it, each once.
    pub fn needs(&self) -> Vec<Need> {
        let mut needs = Vec::new();
        self.each(&mut |formula| match *formula {
            Formula::Of(measure)
            | Formula::Mean(measure)
            | Formula::Median(measure)
            | Formula::Quantile(measure, _) => {
                needs.push(Need::Table(measure.of));
                needs.extend(measure.roles().into_iter().map(|role| Need::Column(measure.of, role)));
                if let Take::Promotion(role) = measure.take {
                    needs.push(Need::ZeroToTen(measure.of, role));
                }
            }
            Formula::Orders(measure) => {
                needs.push(Need::Table(FactKind::Orders));
                if measure.is_money() {
                    needs.push(Need::Amounts);
                }
                if measure == OrderMeasure::Refunds {
                    needs.push(Need::Refunds);
                }
                if measure.by_customer() {
                    needs.push(Need::Customers);
                }
            }
            Formula::Function(function) => needs.extend_from_slice(function.needs),
            Formula::Each(each) => needs.extend_from_slice(each.needs),
            _ => {}
        });
        let mut known: Vec<Need> = Vec::new();
        needs.into_iter().for_each(|need| {
            if !known.contains(&need) {
                known.push(need);
            }
        });
        known
    }

    /// The kinds of facts that it rests on, each once.
    pub fn kinds(&self) -> Vec<FactKind> {
        let mut kinds: Vec<FactKind> = self.needs().into_iter().map(Need::table).collect();
        kinds.sort_unstable();
        kinds.dedup();
        kinds
    }

    /// Whether it follows customers over all that they did, so that some of their rows do not tell it.
    fn follows_customers(&self) -> bool {
        let mut follows = false;
        self.each(&mut |formula| {
            follows |= match formula {
                Formula::Orders(measure) => measure.follows_customers(),
                Formula::Function(function) => function.follows_customers(),
                _ => false,
            }
        });
        follows
    }

    /// Why it has no value in the segment that the facts are of; `None` where it may have one.
    pub fn not_in_segment(&self, facts: &Facts) -> Option<Undefined> {
        self.kinds().into_iter().find_map(|kind| match facts.follows(kind) {
            Follows::Customers => None,
            Follows::Rows if !self.follows_customers() => None,
            Follows::Rows => Some(Undefined::new("not_by_rows").with("what", kind.named())),
            Follows::Not => Some(Undefined::new("not_by_dimension").with("what", kind.named())),
            Follows::NotByLine => Some(Undefined::new("not_by_line")),
        })
    }

    /// Calls for it and for each part of it.
    fn each(&self, call: &mut dyn FnMut(&Formula)) {
        call(self);
        match self {
            Formula::Share(a, b) | Formula::Ratio(a, b) | Formula::Difference(a, b) => {
                a.each(call);
                b.each(call);
            }
            Formula::Sum(parts) | Formula::Product(parts) => parts.iter().for_each(|part| part.each(call)),
            // What one of them needs, the metric needs: the first stands for all.
            Formula::First(several) => several.iter().take(1).for_each(|formula| formula.each(call)),
            Formula::Times(_, of) | Formula::Growth(of, _) => of.each(call),
            _ => {}
        }
    }

    /// Which rows of orders it rests on.
    pub fn scope(&self) -> Scope {
        let mut widest = Scope::Bucket;
        self.each(&mut |formula| {
            let scope = match formula {
                Formula::Orders(measure) => measure.scope(),
                Formula::Of(Measure { when: super::measure::When::ToDate(_), .. }) => Scope::ToDate,
                Formula::Growth(_, Back::Period) => Scope::WithPrevious,
                Formula::Growth(_, Back::Year) => Scope::ToDate,
                Formula::Function(function) => function.scope,
                _ => Scope::Bucket,
            };
            widest = widest.max(scope);
        });
        widest
    }

    /// Whether rows of orders without a customer cannot count.
    pub fn by_customer(&self) -> bool {
        let mut by_customer = false;
        self.each(&mut |formula| {
            by_customer |= match formula {
                Formula::Orders(measure) => measure.by_customer(),
                Formula::Function(function) => function.needs.contains(&Need::Customers),
                _ => false,
            }
        });
        by_customer
    }

    /// The measures over fact tables that it is made of.
    pub fn measures(&self) -> Vec<Measure> {
        let mut measures = Vec::new();
        self.each(&mut |formula| {
            if let Formula::Of(measure)
            | Formula::Mean(measure)
            | Formula::Median(measure)
            | Formula::Quantile(measure, _) = *formula
            {
                measures.push(measure);
            }
        });
        measures
    }

    /// Whether it is made of lengths of time of cases, which may be counted in working time.
    pub fn times_cases(&self) -> bool {
        let takes_days = |measure: &Measure| measure.of == FactKind::Tickets && matches!(measure.take, Take::Days(..));
        self.measures().iter().any(takes_days)
    }

    /// What is missing where nothing can be divided by it.
    fn unmet(&self) -> Undefined {
        match *self {
            Formula::Orders(measure) => measure.unmet().undefined(),
            Formula::Of(measure) => nothing_of(measure),
            Formula::Function(function) => function.unmet.undefined(),
            Formula::Sum([first, ..]) | Formula::Product([first, ..]) => first.unmet(),
            Formula::Difference(of, _) | Formula::Times(_, of) => of.unmet(),
            _ => Unmet("no_rows", "rows").undefined(),
        }
    }

    /// Its 95 % interval in a period; `None` where the convention asks for none or the data allow none.
    pub fn interval(&self, ground: &Ground, at: usize) -> Option<Interval> {
        match *self {
            Formula::Share(part, whole) => {
                let (part, whole) = counts(part, whole, ground, at)?;
                Interval::of_share(part, whole)
            }
            Formula::Ratio(..) => {
                let estimate = self.estimate(ground, at)?;
                Some(Interval::of_estimate(Some(estimate), "linearised")?.within(estimate.value, 0.0, f64::INFINITY))
            }
            Formula::Mean(_) => Interval::of_estimate(self.estimate(ground, at), "student_t"),
            Formula::Median(measure) => {
                let states = ground.states(&measure);
                Interval::of(stats::interval::median_interval(states.get(at)?.values.as_slice()), "bootstrap")
            }
            Formula::Times(times, of) => {
                let interval = of.interval(ground, at)?;
                let (low, high) = (times * interval.low, times * interval.high);
                Some(Interval { low: low.min(high), high: high.max(low), ..interval })
            }
            Formula::Function(Function { interval: Some(interval), .. }) => interval(ground, at),
            _ => None,
        }
    }

    /// What a difference between two periods is judged by.
    pub fn sample(&self, ground: &Ground, at: usize) -> Option<Sample> {
        match *self {
            Formula::Share(part, whole) => {
                let (part, whole) = counts(part, whole, ground, at)?;
                Some(Sample::Share { part, whole })
            }
            Formula::Ratio(..) | Formula::Mean(_) => self.estimate(ground, at).map(Sample::Estimate),
            Formula::Median(_) => {
                let interval = self.interval(ground, at)?;
                let value = self.value(ground, at).ok()?.value;
                Some(Sample::Ends { value, low: interval.low, high: interval.high })
            }
            Formula::Of(measure) => {
                let states = ground.states(&measure);
                let state = states.get(at)?;
                matches!(measure.when, super::measure::When::On(_))
                    .then(|| Sample::Flow(Flow { value: state.total(), variance: state.squares }))
            }
            _ => None,
        }
    }

    fn estimate(&self, ground: &Ground, at: usize) -> Option<Estimate> {
        match *self {
            Formula::Mean(measure) => {
                let states = ground.states(&measure);
                let state = states.get(at).filter(|state| state.n > 1)?;
                if !state.values.is_empty() {
                    return Mean::of(&state.values)?.estimate();
                }
                // What keeps no values takes whole numbers, whose sums are exact.
                let (sum, n) = (state.total(), state.n as f64);
                let variance = ((state.squares - sum * sum / n) / (n - 1.0)).max(0.0);
                Estimate::of_mean(state.n, sum / n, variance)
            }
            Formula::Ratio(Formula::Of(above), Formula::Of(below))
                if above.of == below.of && above.when == below.when =>
            {
                stats::interval::ratio(ratio_sums(ground, above, below, at)?, RatioSums::default())
            }
            _ => None,
        }
    }

    /// The formula with a period's numbers in it, without the result.
    pub fn worked(&self, ground: &Ground, at: usize, write: Writer) -> String {
        match self {
            // By itself revenue is what was sold less what went back.
            Formula::Orders(OrderMeasure::Revenue) => {
                Formula::Difference(&of::GROSS, &of::REFUNDS).in_numbers(ground, at, write)
            }
            formula => formula.in_numbers(ground, at, write),
        }
    }

    fn in_numbers(&self, ground: &Ground, at: usize, write: Writer) -> String {
        let part = |formula: &Formula| {
            let text = formula.in_numbers(ground, at, write);
            if matches!(formula, Formula::Difference(..) | Formula::Sum(_)) { format!("({text})") } else { text }
        };
        match *self {
            Formula::Share(above, below) | Formula::Ratio(above, below) => {
                format!("{} ÷ {}", part(above), part(below))
            }
            Formula::Difference(from, less) => format!("{} − {}", part(from), part(less)),
            Formula::Sum(parts) => parts.iter().map(part).collect::<Vec<_>>().join(" + "),
            Formula::Product(factors) => factors.iter().map(part).collect::<Vec<_>>().join(" × "),
            Formula::Times(times, of) => format!("{} × {}", write.locale.decimal_text(times, 0), part(of)),
            Formula::Mean(measure) => self.of_rows("mean", measure, ground, at, write),
            Formula::Median(measure) => self.of_rows("median", measure, ground, at, write),
            Formula::Quantile(measure, _) => self.of_rows("quantile", measure, ground, at, write),
            Formula::Growth(of, back) => {
                let before = at.checked_sub(steps(back, ground));
                let before = before.map_or_else(|| "–".to_owned(), |before| of.in_numbers(ground, before, write));
                format!("{} ÷ {before} − 1", of.in_numbers(ground, at, write))
            }
            Formula::Function(Function { worked: Some(worked), .. }) => worked(ground, at, write),
            Formula::First(_) => self.chosen(ground.facts).in_numbers(ground, at, write),
            Formula::Of(_) | Formula::Orders(_) | Formula::Function(_) | Formula::Each(_) => {
                let Ok(figure) = self.value(ground, at) else { return "–".to_owned() };
                let number = |value: f64| write.number(value, self.is_money());
                match (figure.numerator, figure.denominator) {
                    (Some(above), Some(below)) => format!("{} ÷ {}", number(above), number(below)),
                    _ => number(figure.value),
                }
            }
        }
    }

    /// What its observations are.
    pub fn counted(&self) -> Counted {
        match *self {
            Formula::Of(measure)
            | Formula::Mean(measure)
            | Formula::Median(measure)
            | Formula::Quantile(measure, _) => Counted::Rows(measure.of),
            Formula::Orders(measure) if measure.by_customer() => Counted::CUSTOMERS,
            Formula::Orders(_) => Counted::ORDERS,
            Formula::Share(_, whole) | Formula::Ratio(_, whole) => whole.counted(),
            Formula::Difference(of, _) | Formula::Times(_, of) | Formula::Growth(of, _) => of.counted(),
            Formula::Sum(parts) | Formula::Product(parts) | Formula::First(parts) => {
                parts.first().map_or(Counted::ROWS, Formula::counted)
            }
            Formula::Function(function) => function.counted,
            Formula::Each(each) => each.counted,
        }
    }

    fn of_rows(&self, what: &str, measure: Measure, ground: &Ground, at: usize, write: Writer) -> String {
        let states = ground.states(&measure);
        let n = states.get(at).map_or(0, |state| state.n);
        format!("{what} of {}", Counted::Rows(measure.of).words(n, write.locale))
    }

    fn is_money(&self) -> bool {
        match self {
            Formula::Of(measure) => measure.is_money(),
            Formula::Orders(measure) => measure.is_money(),
            Formula::Function(function) => function.is_money,
            _ => false,
        }
    }
}

/// A sum of decimals without what their binary forms leave over: money has six decimals at most. A sum of what is no
/// decimal stays as it is.
fn decimal(one: f64, other: f64) -> f64 {
    const UNIT: f64 = 1e6;
    let sum = one + other;
    let rounded = (sum * UNIT).round() / UNIT;
    if (rounded - sum).abs() <= 4.0 * f64::EPSILON * one.abs().max(other.abs()) { rounded } else { sum }
}

/// The sum behind a mean: exactly, and durations in days.
fn mean_numerator(state: &State, measure: &Measure) -> f64 {
    match measure.take {
        Take::Days(..) => state.total() / crate::facts::SECONDS_OF_DAY as f64,
        Take::OutOf(..) => state.values.iter().sum(),
        _ => state.total(),
    }
}

fn quantile(ground: &Ground, measure: Measure, at: usize, p: f64) -> Computed {
    let states = ground.states(&measure);
    let state = filled(&states, at, measure)?;
    let value = stats::quantile::quantile(state.values.as_slice(), p).ok_or_else(|| nothing_of(measure))?;
    Ok(Figure::plain(value, state.n))
}

fn filled(states: &[State], at: usize, measure: Measure) -> Result<&State, Undefined> {
    states.get(at).filter(|state| state.n > 0).ok_or_else(|| nothing_of(measure))
}

/// What is missing where a measure has no rows.
fn nothing_of(measure: Measure) -> Undefined {
    if measure.tests.is_empty() && matches!(measure.take, Take::Rows) {
        return Undefined::nothing_of(measure.of);
    }
    // There may be rows, but none that passes its tests.
    Undefined::said("no_rows", "none_counts").with("what", measure.of.named())
}

fn no_table(kind: FactKind) -> Undefined {
    Need::Table(kind).undefined()
}

/// Part and whole as whole numbers, where they are.
fn counts(part: &Formula, whole: &Formula, ground: &Ground, at: usize) -> Option<(u64, u64)> {
    let (part, whole) = (part.value(ground, at).ok()?.value, whole.value(ground, at).ok()?.value);
    (part >= 0.0 && part <= whole && whole > 0.0).then_some((part as u64, whole as u64))
}

/// Sums of products of two measures over the rows of a table, for the error of their ratio.
fn ratio_sums(ground: &Ground, above: &Measure, below: &Measure, at: usize) -> Option<RatioSums> {
    let table = ground.table(above.of)?;
    let taken = |measure: &Measure, row| measure.taken(table, row, ground.frame.today).map(|taken| taken.value);
    let pairs: Vec<(f64, f64)> = (0..table.rows)
        .filter(|&row| above.places(table, &ground.frame, row).contains(&at))
        .map(|row| (taken(above, row), taken(below, row)))
        .filter(|(x, y)| x.is_some() || y.is_some())
        .map(|(x, y)| (x.unwrap_or(0.0), y.unwrap_or(0.0)))
        .collect();
    Some(RatioSums::of(&pairs))
}

fn steps(back: Back, ground: &Ground) -> usize {
    match back {
        Back::Period => 1,
        Back::Year => ground.frame.period.map_or(0, Period::in_a_year),
    }
}

fn growth(of: &Formula, back: Back, ground: &Ground, at: usize) -> Computed {
    if ground.is_whole() {
        return Err(Undefined::whole_range());
    }
    let before = at.checked_sub(steps(back, ground)).ok_or_else(Undefined::no_previous)?;
    if ground.is_partial(at) != ground.is_partial(before) {
        return Err(Undefined::unlike_periods());
    }
    let (now, then) = (of.value(ground, at)?, of.value(ground, before)?);
    if then.value <= 0.0 {
        return Err(Undefined::nothing_before());
    }
    let figure = Figure::ratio(now.value, then.value, now.observations.min(then.observations));
    Ok(Figure { value: figure.value - 1.0, ..figure })
}
