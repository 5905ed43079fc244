//! Measures: what is counted or added up over the rows of one fact table, as data, and their states by period.
//!
//! A measure names its table, the date that places a row in a period, the tests that the row must pass and what is taken of
//! it. Its state is made of counts and exact sums, so that the states of parts put together are the state of the whole.

use super::ground::Frame;
use crate::facts::{FactKind, FactTable, SECONDS_OF_DAY};
use crate::recognise::meaning::Meaning;
use crate::recognise::outcome::Outcome;
use crate::recognise::{Role, Shape};
use crate::time::Day;

/// What is worked out of some rows of a fact table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Measure {
    /// Whose rows.
    pub of: FactKind,
    /// Which date places a row in a period.
    pub when: When,
    /// What a row must be, all of it.
    pub tests: &'static [Test],
    /// What is taken of it.
    pub take: Take,
}

/// How a date places a row in periods.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// In the one in which it lies.
    On(Role),
    /// In that and in all later ones.
    ToDate(Role),
    /// In those at whose end it has begun and not ended: one of the second dates says that it has.
    Open(Role, &'static [Role]),
}

/// What a row must be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Test {
    /// It says something; a moment has come by the reference date, money is in the currency of the figures.
    Filled(Role),
    /// It says nothing, or its moment has not come.
    Blank(Role),
    /// It says something, be it of a moment that has not come.
    Noted(Role),
    /// It names a customer.
    Named,
    /// A flag says yes.
    Yes(Role),
    /// A flag says no.
    No(Role),
    /// A word means one of these.
    Means(Role, &'static [Meaning]),
    /// One of these became of it.
    Became(&'static [Outcome]),
    /// A number is at least this.
    AtLeast(Role, i32),
    /// A number is at most this.
    AtMost(Role, i32),
    /// The first moment has come by the second; a second without a time of day ends with its day.
    By(Role, Role),
    /// It fails a test.
    Not(&'static Test),
    /// It passes one of several.
    Any(&'static [Test]),
    /// Its number is one of the two best of the scale that the column's highest number tells: 5, 7 or 10.
    TopTwo(Role),
    /// It has a number, and the column's highest one tells its scale.
    OnScale(Role),
    /// More days than this lie between two moments, or between the first and the reference date where the second has not come.
    LongerThan(Role, Role, i32),
    /// Its table has a column for it, whatever the row says: where one of several columns is enough.
    Told(Role),
}

/// What is taken of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Take {
    /// That it is there.
    Rows,
    /// Its number, to be added up; money in another currency is left out.
    Sum(Role),
    /// Its number, to be put in order.
    Values(Role),
    /// The days from one moment to another, to be put in order; a negative time is a slip and left out.
    Days(Role, Role),
    /// 1 for a promoter (9 or 10), −1 for a detractor (0 to 6), else 0: of answers from 0 to 10 in whole numbers.
    Promotion(Role),
    /// Its number on the scale that a second one says, brought to one of so many, to be put in order.
    OutOf(Role, Role, i32),
}

impl Measure {
    /// How many rows.
    pub const fn count(of: FactKind, when: When, tests: &'static [Test]) -> Measure {
        Measure { of, when, tests, take: Take::Rows }
    }

    /// The sum of a number.
    pub const fn sum(of: FactKind, role: Role, when: When, tests: &'static [Test]) -> Measure {
        Measure { of, when, tests, take: Take::Sum(role) }
    }

    /// A number of each row.
    pub const fn values(of: FactKind, role: Role, when: When, tests: &'static [Test]) -> Measure {
        Measure { of, when, tests, take: Take::Values(role) }
    }

    /// The days between two moments of each row, which counts in the period in which they ended.
    pub const fn days(of: FactKind, from: Role, to: Role, tests: &'static [Test]) -> Measure {
        Measure { of, when: When::On(to), tests, take: Take::Days(from, to) }
    }

    /// Whether it is an amount of money.
    pub fn is_money(&self) -> bool {
        matches!(self.take, Take::Sum(role) | Take::Values(role) if role.shape() == Shape::Money)
    }

    /// Roles that a table must have for it.
    pub fn roles(&self) -> Vec<Role> {
        let mut roles = match self.when {
            When::On(role) | When::ToDate(role) => vec![role],
            When::Open(from, _) => vec![from],
        };
        match self.take {
            Take::Rows => {}
            Take::Sum(role) | Take::Values(role) | Take::Promotion(role) => roles.push(role),
            Take::Days(from, to) | Take::OutOf(from, to, _) => roles.extend([from, to]),
        }
        self.tests.iter().for_each(|test| test.needs(&mut roles));
        roles.sort_unstable();
        roles.dedup();
        roles
    }
}

impl Test {
    fn needs(&self, roles: &mut Vec<Role>) {
        match *self {
            Test::Filled(role)
            | Test::Yes(role)
            | Test::No(role)
            | Test::Means(role, _)
            | Test::AtLeast(role, _)
            | Test::AtMost(role, _)
            | Test::TopTwo(role)
            | Test::OnScale(role)
            | Test::Told(role) => roles.push(role),
            Test::By(first, second) | Test::LongerThan(first, second, _) => roles.extend([first, second]),
            // What need not be there is not missed.
            Test::Blank(_) | Test::Noted(_) | Test::Named | Test::Became(_) | Test::Not(_) | Test::Any(_) => {}
        }
    }

    /// Whether a row passes; `today` is the reference date.
    pub fn passes(&self, table: &FactTable, row: usize, today: Day) -> bool {
        match *self {
            Test::Filled(role) => has_come(table, role, row, today),
            Test::Blank(role) => !has_come(table, role, row, today),
            Test::Noted(role) => table.is_filled(role, row),
            Test::Named => table.customer(row) != 0,
            Test::Yes(role) => table.flag(role, row) == Some(true),
            Test::No(role) => table.flag(role, row) == Some(false),
            Test::Means(role, meanings) => table.meaning(role, row).is_some_and(|meaning| meanings.contains(&meaning)),
            Test::Became(outcomes) => table.outcome(row).is_some_and(|outcome| outcomes.contains(&outcome)),
            Test::AtLeast(role, least) => table.value(role, row).is_some_and(|value| value >= f64::from(least)),
            Test::AtMost(role, most) => table.value(role, row).is_some_and(|value| value <= f64::from(most)),
            Test::By(first, second) => {
                let both = table.moment(first, row).zip(table.moment(second, row));
                both.is_some_and(|(done, due)| done <= due || !table.is_timed(second) && done < due + SECONDS_OF_DAY)
            }
            Test::Not(test) => !test.passes(table, row, today),
            Test::Any(tests) => tests.iter().any(|test| test.passes(table, row, today)),
            Test::TopTwo(role) => {
                let value = table.value(role, row).zip(table.scale_of_answers(role).top);
                value.is_some_and(|(value, top)| value >= top - 1.0)
            }
            Test::OnScale(role) => table.number(role, row).is_some() && table.scale_of_answers(role).top.is_some(),
            Test::LongerThan(from, to, days) => {
                let end = table.day(to, row).filter(|&day| day <= today).unwrap_or(today);
                table.day(from, row).is_some_and(|start| end.0 - start.0 > days)
            }
            Test::Told(role) => table.has(role),
        }
    }
}

/// Whether a row says something in a role; a moment counts once it has come, money in one currency only.
fn has_come(table: &FactTable, role: Role, row: usize, today: Day) -> bool {
    match table.day(role, row) {
        Some(day) => day <= today,
        None if role.shape() == Shape::Money => table.money(role, row).is_some(),
        None => table.is_filled(role, row),
    }
}

/// What the rows of one period come to.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct State {
    /// How many rows.
    pub n: u64,
    /// The exact sum of what was taken, in units of 10^−[`scale`](Self::scale).
    pub sum: i128,
    /// Its decimals.
    pub scale: u8,
    /// The sum of squares of what was taken.
    pub squares: f64,
    /// What was taken, in ascending order, where that is asked for.
    pub values: Vec<f64>,
}

impl State {
    /// The sum as a number.
    pub fn total(&self) -> f64 {
        crate::money::to_f64(self.sum, self.scale)
    }

    /// The state of two parts as one.
    pub fn merged(mut self, other: &State) -> State {
        self.n += other.n;
        self.sum += other.sum;
        self.squares += other.squares;
        self.scale = self.scale.max(other.scale);
        self.values.extend_from_slice(&other.values);
        self.values.sort_unstable_by(f64::total_cmp);
        self
    }

    fn add(&mut self, taken: Taken) {
        self.n += 1;
        self.sum += i128::from(taken.mantissa);
        self.squares += taken.value * taken.value;
    }
}

/// What was taken of one row.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Taken {
    /// Exactly, in the table's decimals of the role; 1 for a row itself.
    mantissa: i64,
    /// As a number; durations in days.
    pub value: f64,
}

impl Measure {
    /// What is taken of a row; `None` where it does not count.
    pub fn taken(&self, table: &FactTable, row: usize, today: Day) -> Option<Taken> {
        // What lies after the reference date has not happened.
        if table.day(Role::Date, row).is_some_and(|day| day > today) {
            return None;
        }
        let taken = match self.take {
            Take::Rows => Taken { mantissa: 1, value: 1.0 },
            Take::Sum(role) | Take::Values(role) => {
                Taken { mantissa: table.money(role, row)?, value: table.value(role, row)? }
            }
            Take::Days(from, to) => {
                let seconds = table.lasted(from, to, row).filter(|&seconds| seconds >= 0)?;
                Taken { mantissa: seconds, value: seconds as f64 / SECONDS_OF_DAY as f64 }
            }
            Take::Promotion(role) => {
                let score = table.value(role, row)?;
                let promotion = i64::from(score >= 9.0) - i64::from(score <= 6.0);
                Taken { mantissa: promotion, value: promotion as f64 }
            }
            Take::OutOf(role, scale, best) => {
                let (number, scale) = (table.value(role, row)?, table.value(scale, row).filter(|&scale| scale > 0.0)?);
                Taken { mantissa: 0, value: number * f64::from(best) / scale }
            }
        };
        self.tests.iter().all(|test| test.passes(table, row, today)).then_some(taken)
    }

    fn scale(&self, table: &FactTable) -> u8 {
        match self.take {
            Take::Sum(role) | Take::Values(role) => table.scale(role),
            _ => 0,
        }
    }

    /// The states of the frame's periods.
    pub fn states(&self, table: &FactTable, frame: &Frame) -> Vec<State> {
        let blank = State { scale: self.scale(table), ..State::default() };
        let mut states = vec![blank; frame.buckets.len()];
        let grows = matches!(self.when, When::ToDate(_));
        let keeps = matches!(self.take, Take::Values(_) | Take::Days(..) | Take::OutOf(..));
        for row in 0..table.rows {
            let Some(taken) = self.taken(table, row, frame.today) else { continue };
            let places = self.places(table, frame, row);
            // What counts from one period on is added up over the periods below.
            let places = if grows { places.start..places.end.min(places.start + 1) } else { places };
            for at in places {
                let Some(state) = states.get_mut(at) else { continue };
                state.add(taken);
                if keeps {
                    state.values.push(taken.value);
                }
            }
        }
        states.iter_mut().for_each(|state| state.values.sort_unstable_by(f64::total_cmp));
        for at in (1..states.len()).filter(|_| grows) {
            let before = states[at - 1].clone();
            let own = std::mem::take(&mut states[at]);
            states[at] = before.merged(&own);
        }
        states
    }

    /// The periods that a row counts in.
    pub fn places(&self, table: &FactTable, frame: &Frame, row: usize) -> std::ops::Range<usize> {
        let from = |role: Role| table.day(role, row).map(|day| frame.first_ended_after(day));
        match self.when {
            When::On(role) => match table.day(role, row).and_then(|day| frame.place(day)) {
                Some(at) => at..at + 1,
                None => 0..0,
            },
            When::ToDate(role) => from(role).map_or(0..0, |first| first..frame.buckets.len()),
            When::Open(role, until) => {
                let ended = until.iter().filter_map(|&role| from(role)).min();
                from(role).map_or(0..0, |first| first..ended.unwrap_or(frame.buckets.len()).max(first))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Measure, Take, When};
    use crate::facts::FactKind;
    use crate::metrics::Formula;
    use crate::metrics::compare::Sample;
    use crate::metrics::testing::on_tables;
    use crate::recognise::Role;
    use crate::time::Period;
    use std::fmt::Write;

    /// NIST's Statistical Reference Datasets, NumAcc3: from a file to mean and standard deviation, to nine digits.
    #[test]
    fn means_of_a_file_have_nists_certified_values() {
        let mut csv = String::from("date,expense category,supplier,cost\n2026-01-01,advertising,Google,1000000.2\n");
        for cost in ["1000000.1", "1000000.3"].into_iter().cycle().take(1000) {
            let _ = writeln!(csv, "2026-01-02,advertising,Google,{cost}");
        }
        let cost = Measure::values(FactKind::Spend, Role::Cost, When::On(Role::Date), &[]);
        let rows = Formula::Of(Measure { take: Take::Rows, ..cost });
        let summed: &'static Formula = Box::leak(Box::new(Formula::Of(cost)));
        for formula in [Formula::Mean(cost), Formula::Ratio(summed, Box::leak(Box::new(rows)))] {
            let sample = on_tables(&formula, &[("costs.csv", &csv)], Period::YEAR, |ground| formula.sample(ground, 0));
            let Some(Sample::Estimate(found)) = sample else { panic!("{sample:?}") };
            let deviation = (found.variance * 1001.0).sqrt();
            assert!(
                (found.value / 1_000_000.2 - 1.0).abs() < 1e-9 && (deviation / 0.1 - 1.0).abs() < 1e-9,
                "{found:?}"
            );
        }
    }
}
