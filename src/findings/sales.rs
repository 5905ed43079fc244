//! Orders as findings look at them: who bought what, when, at which hour, customer by customer.

use super::Seen;
use crate::facts::{FactKind, FactTable, Orders, SECONDS_OF_DAY, Values, Words};
use crate::money::Currency;
use crate::recognise::Role;
use crate::time::{Day, Period, Span};

/// An order, or money that went back.
#[derive(Debug, Clone, Copy)]
pub struct Sale {
    /// Signed, in units of 10^−[`Sales::scale`].
    pub amount: i64,
    /// The day.
    pub day: i32,
    /// The product's place among [`Sales::products`] + 1; 0 for none.
    pub product: u32,
    /// The hour of the day; 255 where it is not known.
    pub hour: u8,
    /// Whether it is an order.
    pub is_order: bool,
}

/// Every sale, by customer and day.
pub struct Sales<'a> {
    /// Those of one customer after those of another, each by day.
    pub all: Vec<Sale>,
    /// Where each customer's begin, and the end; who is not known is somebody else each time.
    starts: Vec<u32>,
    /// How many customers are known.
    pub known: usize,
    /// Names of products.
    pub products: &'a [String],
    /// The first day and the day after the last.
    pub span: Span,
    /// Decimals of amounts.
    pub scale: u8,
    /// Their currency.
    pub currency: Option<Currency>,
    /// W, in days.
    pub window: i32,
    /// How many days before each had an order.
    open: Vec<u32>,
}

const NO_HOUR: u8 = u8::MAX;
/// A span counts as open where it has so much of the usual share of days with orders.
pub const OPEN: f64 = 0.82;

impl<'a> Sales<'a> {
    /// The sales of some facts; `None` where there are no orders with amounts.
    pub fn new(seen: &Seen<'a>) -> Option<Sales<'a>> {
        let orders: &Orders = seen.facts.orders?;
        let (first, newest) = orders.days()?;
        let last = seen.until.map_or(newest, |until| until.min(newest));
        let table: &FactTable = seen.facts.table(FactKind::Orders)?;
        let products: Option<&Words> = table.words(Role::Product);
        let seconds = match table.values(Role::Date) {
            Some(Values::Moments { seconds, timed: true }) => seconds.as_slice(),
            _ => &[],
        };
        let hour = |place: usize| {
            seconds.get(place).map_or(NO_HOUR, |second| (second.rem_euclid(SECONDS_OF_DAY) / 3_600) as u8)
        };
        let mut all = Vec::with_capacity(orders.events.len());
        let mut starts = Vec::with_capacity(orders.customers() + 1);
        let (mut place, mut known) = (0, 0);
        let mut push = |event: &crate::facts::Event, place: usize| {
            let counts = event.day <= last;
            if counts {
                all.push(Sale {
                    amount: event.amount,
                    day: event.day.0,
                    product: products.and_then(|words| words.codes.get(place).copied()).unwrap_or(0),
                    hour: hour(place),
                    is_order: event.is_order,
                });
            }
            (counts, all.len() as u32)
        };
        starts.push(0);
        orders.each_customer(0..orders.customers(), |events| {
            let mut end = 0;
            for event in events {
                let (counts, now) = push(event, place);
                if counts {
                    end = now;
                }
                place += 1;
            }
            if end > 0 {
                starts.push(end);
                known += 1;
            }
        });
        for event in orders.of_nobody() {
            let (counts, now) = push(&event, place);
            if counts {
                starts.push(now);
            }
            place += 1;
        }
        let span = Span { start: first, end: last.plus(1) };
        let mut open = vec![0; span.days() as usize + 1];
        for sale in all.iter().filter(|sale: &&Sale| sale.is_order) {
            open[(sale.day - first.0) as usize + 1] = 1;
        }
        for place in 1..open.len() {
            open[place] += open[place - 1];
        }
        Some(Sales {
            open,
            all,
            starts,
            known,
            products: products.map_or(&[], |words| words.texts.as_slice()),
            span,
            scale: orders.scale,
            currency: orders.currency,
            window: seen.window,
        })
    }

    /// The sales of each customer, the known ones first.
    pub fn customers(&self) -> impl Iterator<Item = &[Sale]> {
        self.starts.windows(2).map(|own| &self.all[own[0] as usize..own[1] as usize])
    }

    /// Those of the known ones.
    pub fn known_customers(&self) -> impl Iterator<Item = &[Sale]> {
        self.customers().take(self.known)
    }

    /// An amount in major units.
    pub fn major(&self, amount: f64) -> f64 {
        amount / f64::from(10u32.pow(self.scale.min(9).into()))
    }

    /// Whether hours are known.
    pub fn has_hours(&self) -> bool {
        let mut hours = self.all.iter().filter(|sale| sale.is_order && sale.hour != NO_HOUR);
        let first = hours.next().map(|sale| sale.hour);
        hours.any(|sale| Some(sale.hour) != first)
    }

    /// The mean amount of orders that `of` picks, in major units.
    pub fn basket(&self, of: impl Fn(&Sale) -> bool) -> f64 {
        let (mut sum, mut count) = (0.0, 0.0);
        for sale in self.all.iter().filter(|sale| sale.is_order && of(sale)) {
            sum += sale.amount as f64;
            count += 1.0;
        }
        if count > 0.0 { self.major(sum / count) } else { 0.0 }
    }

    /// The share of the days of a span on which somebody bought, beside that of all days.
    pub fn open(&self, span: Span) -> f64 {
        let before = |day: Day| -> f64 {
            let place = (day.0 - self.span.start.0).clamp(0, self.span.days()) as usize;
            self.open.get(place).copied().unwrap_or(0).into()
        };
        let share = |span: Span| (before(span.end) - before(span.start)) / f64::max(span.days().into(), 1.0);
        let usual = share(self.span);
        // Where most days pass without an order, one more says nothing.
        if usual < 0.5 { 1.0 } else { share(span) / usual }
    }

    /// From a day to the last.
    pub fn since(&self, day: i32) -> Span {
        Span { start: Day(day), end: self.span.end }
    }
}

/// Some days in stretches, from 0; the first and the last may be partial.
pub struct Months {
    /// How many.
    pub count: usize,
    /// The first of them that is whole, and the one after the last.
    pub whole: (usize, usize),
    span: Span,
    /// The first day of each, and the day after the last.
    starts: Vec<Day>,
    of_day: Vec<u16>,
}

impl Months {
    /// The calendar months of a span.
    pub fn new(span: Span) -> Months {
        let last = Period::Month.index(span.end.plus(-1));
        let months = Period::Month.index(span.start)..=last + 1;
        Months::between(span, months.map(|month| Period::Month.span(month).start).collect())
    }

    /// Four weeks each, the last of them the last days of a span: thirteen are a year, and all have the same weekdays.
    pub fn of_four_weeks(span: Span) -> Months {
        const DAYS: i32 = 28;
        let count = (span.days() + DAYS - 1) / DAYS;
        Months::between(span, (0..=count).rev().map(|back| span.end.plus(-DAYS * back)).collect())
    }

    fn between(span: Span, starts: Vec<Day>) -> Months {
        let count = starts.len().saturating_sub(1);
        let mut of_day = Vec::with_capacity(span.days() as usize);
        for (month, ends) in starts.windows(2).enumerate() {
            let days = ends[1].min(span.end).0 - ends[0].max(span.start).0;
            of_day.extend(std::iter::repeat_n(month as u16, days.max(0) as usize));
        }
        let first = usize::from(starts.first().is_some_and(|start| *start < span.start));
        let end = count - usize::from(count > 0 && starts.last().is_some_and(|end| *end > span.end));
        Months { count, whole: (first, end.max(first)), span, starts, of_day }
    }

    /// The month of a day of the span.
    pub fn of(&self, day: i32) -> usize {
        self.of_day.get((day - self.span.start.0) as usize).map_or(0, |&month| month.into())
    }

    /// From one month to before another, as far as the span goes.
    pub fn span(&self, start: usize, end: usize) -> Span {
        let of = |month: usize| self.starts.get(month).copied().unwrap_or(self.span.end);
        Span { start: of(start).max(self.span.start), end: of(end).min(self.span.end) }
    }

    /// A calendar month's label.
    pub fn label(&self, month: usize) -> String {
        self.starts.get(month).map_or(String::new(), |start| Period::Month.label(Period::Month.index(*start)))
    }
}
