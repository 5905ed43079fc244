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
}

const NO_HOUR: u8 = u8::MAX;

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
        Some(Sales {
            all,
            starts,
            known,
            products: products.map_or(&[], |words| words.texts.as_slice()),
            span: Span { start: first, end: last.plus(1) },
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

    /// From a day to the last.
    pub fn since(&self, day: i32) -> Span {
        Span { start: Day(day), end: self.span.end }
    }
}

/// The calendar months of some days, from 0; the first and the last may be partial.
pub struct Months {
    /// How many.
    pub count: usize,
    span: Span,
    first: i32,
    of_day: Vec<u16>,
}

impl Months {
    /// The months of a span.
    pub fn new(span: Span) -> Months {
        let first = Period::Month.index(span.start);
        let of_day: Vec<u16> =
            (span.start.0..span.end.0).map(|day| (Period::Month.index(Day(day)) - first) as u16).collect();
        Months { count: of_day.last().map_or(0, |&last| usize::from(last) + 1), span, first, of_day }
    }

    /// The month of a day of the span.
    pub fn of(&self, day: i32) -> usize {
        self.of_day.get((day - self.span.start.0) as usize).map_or(0, |&month| month.into())
    }

    /// From one month to before another, as far as the span goes.
    pub fn span(&self, start: usize, end: usize) -> Span {
        let of = |month: usize| Period::Month.span(self.first + month as i32).start;
        Span { start: of(start).max(self.span.start), end: of(end).min(self.span.end) }
    }

    /// The first whole month, and the one after the last whole one.
    pub fn whole(&self) -> (usize, usize) {
        let is_whole = |month: usize| {
            let whole = Period::Month.span(self.first + month as i32);
            whole.start >= self.span.start && whole.end <= self.span.end
        };
        let first = usize::from(self.count > 0 && !is_whole(0));
        let end = self.count - usize::from(self.count > 0 && !is_whole(self.count - 1));
        (first, end.max(first))
    }

    /// A month's label.
    pub fn label(&self, month: usize) -> String {
        Period::Month.label(self.first + month as i32)
    }
}
