//! What a metric stands on: the facts, and the periods that it is asked for.

use super::measure::{Measure, State};
use crate::facts::{FactKind, FactTable, Facts, View};
use crate::time::{Bucket, Day, Period, Span};
use std::any::Any;
use std::cell::RefCell;
use std::rc::Rc;

/// The periods of a series, as far as the data reach.
#[derive(Debug, Clone, PartialEq)]
pub struct Frame {
    /// The calendar; `None` for one period over everything.
    pub period: Option<Period>,
    /// Oldest first, without gaps in time.
    pub buckets: Vec<Bucket>,
    /// The first day shown.
    pub from: Day,
    /// The last day shown.
    pub to: Day,
    /// The reference date: what lies after it has not happened.
    pub today: Day,
}

/// Periods in one series at most: more would only be a dirty date at one end.
const MOST_BUCKETS: i32 = 2_000;

impl Frame {
    /// The periods from one day to another; `None` where there are none.
    pub fn new(period: Option<Period>, from: Day, to: Day, today: Day) -> Option<Frame> {
        let to = to.min(today);
        if from > to {
            return None;
        }
        let whole = Span { start: from, end: to.plus(1) };
        let spans: Vec<Span> = match period {
            None => vec![whole],
            Some(period) => {
                let last = period.index(to);
                (period.index(from).max(last - MOST_BUCKETS + 1)..=last).map(|index| period.span(index)).collect()
            }
        };
        let from = spans.first().map_or(from, |first| from.max(first.start));
        let bucket = |span: Span| Bucket { span, partial: span.start < from || span.end > to.plus(1) };
        Some(Frame { period, buckets: spans.into_iter().map(bucket).collect(), from, to, today })
    }

    /// A day without data, for metrics whose tables are not there or have no day in common: they have no value in it.
    pub fn empty(period: Option<Period>, today: Day) -> Frame {
        let span = Span { start: today, end: today.plus(1) };
        Frame { period, buckets: vec![Bucket { span, partial: true }], from: today.plus(1), to: today, today }
    }

    /// The days of a period that are looked at: those with data.
    pub fn days(&self, at: usize) -> Span {
        let span = self.buckets.get(at).map_or(Span { start: self.to, end: self.to }, |bucket| bucket.span);
        Span { start: span.start.max(self.from), end: span.end.min(self.to.plus(1)) }
    }

    /// The period in which a day lies.
    pub fn place(&self, day: Day) -> Option<usize> {
        let at = self.first_ended_after(day);
        (at < self.buckets.len() && self.days(at).contains(day)).then_some(at)
    }

    /// The first period at whose end a day has come.
    pub fn first_ended_after(&self, day: Day) -> usize {
        self.buckets.partition_point(|bucket| bucket.span.end.min(self.to.plus(1)) <= day)
    }

    /// Whether no day has data.
    pub fn is_empty(&self) -> bool {
        self.from > self.to
    }

    /// The last period that is not partial, else the last: that which stands for "now".
    pub fn headline(&self) -> usize {
        let whole = self.buckets.iter().rposition(|bucket| !bucket.partial);
        whole.unwrap_or(self.buckets.len().saturating_sub(1))
    }
}

/// Facts under a frame, with the states of measures that were asked for.
#[derive(Debug)]
pub struct Ground<'a> {
    /// The facts.
    pub facts: &'a Facts<'a>,
    /// Orders summed up by the frame's periods; `None` where there are none.
    pub view: Option<&'a View>,
    /// The periods.
    pub frame: Frame,
    states: RefCell<Vec<(Measure, Rc<Vec<State>>)>>,
    derived: RefCell<Vec<Rc<dyn Any>>>,
}

/// What several figures need of the same facts, worked out once for all periods.
pub trait Derived: Any {
    /// Works it out.
    fn of(ground: &Ground) -> Self;
}

impl<'a> Ground<'a> {
    /// Nothing worked out yet.
    pub fn new(facts: &'a Facts<'a>, view: Option<&'a View>, frame: Frame) -> Ground<'a> {
        Ground { facts, view, frame, states: RefCell::default(), derived: RefCell::default() }
    }

    /// The fact table of a kind.
    pub fn table(&self, kind: FactKind) -> Option<&'a FactTable> {
        self.facts.table(kind)
    }

    /// A measure's state in a period.
    pub fn state(&self, measure: &Measure, at: usize) -> State {
        let states = self.states(measure);
        states.get(at).cloned().unwrap_or_default()
    }

    /// A measure's states in all periods.
    pub fn states(&self, measure: &Measure) -> Rc<Vec<State>> {
        if let Some((_, states)) = self.states.borrow().iter().find(|(known, _)| known == measure) {
            return Rc::clone(states);
        }
        let states = Rc::new(self.table(measure.of).map_or(Vec::new(), |table| measure.states(table, &self.frame)));
        self.states.borrow_mut().push((*measure, Rc::clone(&states)));
        states
    }

    /// What is worked out once, by its type.
    pub fn derived<T: Derived>(&self) -> Rc<T> {
        let known = self.derived.borrow().iter().find_map(|known| Rc::clone(known).downcast::<T>().ok());
        known.unwrap_or_else(|| {
            let made = Rc::new(T::of(self));
            self.derived.borrow_mut().push(Rc::clone(&made) as Rc<dyn Any>);
            made
        })
    }

    /// The days of a period.
    pub fn days(&self, at: usize) -> Span {
        self.frame.days(at)
    }

    /// The last day of a period that has data.
    pub fn last_day(&self, at: usize) -> Day {
        self.days(at).end.plus(-1)
    }

    /// Whether it is one period over everything, which has none before it.
    pub fn is_whole(&self) -> bool {
        self.frame.period.is_none()
    }

    /// Whether a period is cut by either end of the data.
    pub fn is_partial(&self, at: usize) -> bool {
        self.frame.buckets.get(at).is_some_and(|bucket| bucket.partial)
    }
}
