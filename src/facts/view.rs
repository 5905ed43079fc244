//! A view: orders × calendar × range, summed up once so that every metric is arithmetic on it.

use super::calendar::Calendar;
use super::orders::Orders;
use super::walk::{Walk, blocks};
use crate::money::Currency;
use crate::stats::concentration::Concentration;
use crate::stats::quantile::{Histogram, quantile};
use crate::time::{Bucket, Day, Period, Span};
use std::ops::Range;

/// Periods in one view; more would only be a dirty date at one end. Older events then count as history.
const MOST_BUCKETS: usize = 2_000;

/// What a view shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ViewOptions {
    /// The calendar; `None` for one bucket over the whole range.
    pub period: Option<Period>,
    /// The first day; the data's first where `None`.
    pub from: Option<Day>,
    /// The last day, included; the data's last or `today` where `None`.
    pub to: Option<Day>,
    /// The reference date; the data's newest where `None`. Events after it do not count.
    pub today: Option<Day>,
    /// W, in days.
    pub window: i32,
}

/// Number, sum and sum of squares, in major units where money.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Sums {
    /// How many.
    pub n: u64,
    /// Σx.
    pub sum: f64,
    /// Σx².
    pub squares: f64,
    /// The first of them. What differs little beside what it is keeps its digits in the sums below, which are about it.
    pub about: f64,
    /// Σ(x − about).
    pub off: f64,
    /// Σ(x − about)².
    pub off_squares: f64,
}

impl Sums {
    pub(super) fn add(&mut self, x: f64) {
        if self.n == 0 {
            self.about = x;
        }
        let off = x - self.about;
        self.n += 1;
        self.sum += x;
        self.squares += x * x;
        self.off += off;
        self.off_squares += off * off;
    }

    /// The mean; `None` without values.
    pub fn mean(self) -> Option<f64> {
        (self.n > 0).then(|| self.sum / self.n as f64)
    }

    /// The sample variance; `None` below two values.
    pub fn variance(self) -> Option<f64> {
        let n = self.n as f64;
        (self.n > 1).then(|| ((self.off_squares - self.off * self.off / n) / (n - 1.0)).max(0.0))
    }
}

/// Everything metrics need to know of one bucket. Money in units of 10^−scale.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Totals {
    /// Σ of all amounts, refunds taken off.
    pub revenue: i128,
    /// The part of it that comes from known customers.
    pub revenue_of_customers: i128,
    /// Σ of what went back, as a positive number.
    pub refunds: i128,
    /// Orders.
    pub orders: u64,
    /// Order amounts.
    pub order_amounts: Sums,
    /// Amounts of refunds, negative.
    pub refund_amounts: Sums,
    /// S: customers active in the bucket before; `None` where the data begins with this one.
    pub start: Option<u64>,
    /// E: customers with an order.
    pub active: u64,
    /// N: customers with their first order ever.
    pub new: u64,
    /// R: active, not in the bucket before, not new.
    pub reactivated: u64,
    /// L: active in the bucket before, not now.
    pub lost: u64,
    /// Customers with an order up to the bucket's end.
    pub customers_to_date: u64,
    /// Those of them with two orders or more.
    pub repeat_to_date: u64,
    /// Revenue of known customers up to the bucket's end.
    pub spent_to_date: i128,
    /// How unequally the net spend of active customers is spread.
    pub concentration: Concentration,
    /// Spend of active customers, for its mean.
    pub spend: Sums,
    /// What went back to customers who are not active in the bucket, negative.
    pub spend_of_inactive: Sums,
    /// Orders of active customers, for their mean.
    pub orders_of_customer: Sums,
    /// Σ over active customers of their spend × their orders.
    pub spend_by_orders: f64,
    /// Amounts of orders without a customer.
    pub orders_of_nobody: Sums,
    /// Amounts of refunds without a customer, negative.
    pub refunds_of_nobody: Sums,
    /// Days between a customer's order days, for gaps that end in the bucket.
    pub gaps: Histogram,
    /// Customers active in the W days that end with the bucket's last day.
    pub window_active: u64,
    /// The same a bucket earlier.
    pub window_start: u64,
    /// Customers active at both ends.
    pub window_retained: u64,
    /// Customers with their first order ever in the bucket, as far as they are active at its end.
    pub window_new: u64,
    /// Rows of the table that count in the bucket.
    pub rows: u64,
    /// Those of them without a customer.
    pub rows_of_nobody: u64,
}

/// Which rows a metric rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Scope {
    /// Those of the bucket.
    Bucket,
    /// Those of the bucket and of the one before.
    WithPrevious,
    /// All up to the bucket's end.
    ToDate,
}

/// Orders summed up by bucket.
#[derive(Debug, Clone, PartialEq)]
pub struct View {
    /// The calendar; `None` for one bucket over everything.
    pub period: Option<Period>,
    /// Oldest first, without gaps in time.
    pub buckets: Vec<Bucket>,
    /// One for each bucket.
    pub totals: Vec<Totals>,
    /// The range shown, first to last day included.
    pub range: (Day, Day),
    /// The first day with an event, in the range or before it.
    pub oldest: Day,
    /// The reference date.
    pub today: Day,
    /// W, in days.
    pub window: i32,
    /// Decimals of money.
    pub scale: u8,
    /// The currency of money.
    pub currency: Option<Currency>,
    /// Whether there are amounts.
    pub has_amounts: bool,
    /// Whether there are customers.
    pub has_customers: bool,
    /// Whether refunds can be told.
    pub has_refunds: bool,
    /// Rows that count before the range.
    pub rows_before: u64,
    /// Those of them without a customer.
    pub rows_of_nobody_before: u64,
    /// Rows that would count but for the range or the reference date.
    pub rows_after: u64,
}

/// W as the data suggests it: the 90th percentile of customers' gaps between order days, rounded up to
/// 30, 60, 90, 180 or 365 days; 90 where nobody came back.
pub fn suggested_window(orders: &Orders) -> i32 {
    let mut gaps = Histogram::default();
    for customers in blocks(orders) {
        add_gaps(orders, customers, &mut gaps);
    }
    match quantile(&gaps, 0.9) {
        None => 90,
        Some(longest) => [30, 60, 90, 180].into_iter().find(|&days| longest <= f64::from(days)).unwrap_or(365),
    }
}

#[inline(never)]
fn add_gaps(orders: &Orders, customers: Range<usize>, gaps: &mut Histogram) {
    orders.each_customer(customers, |events| {
        let mut last: Option<Day> = None;
        for event in events.iter().filter(|event| event.is_order) {
            if let Some(last) = last.filter(|&last| last != event.day) {
                gaps.add((event.day.0 - last.0) as u32);
            }
            last = Some(event.day);
        }
    });
}

impl View {
    /// The view of some orders; `None` where no event lies in the range.
    pub fn new(orders: &Orders, options: ViewOptions) -> Option<View> {
        View::summed_up(orders, vec![View::blank(orders, options)?]).pop()
    }

    /// A view without sums, and its calendar.
    fn blank(orders: &Orders, options: ViewOptions) -> Option<(View, Calendar)> {
        let (oldest, newest) = orders.days()?;
        let today = options.today.unwrap_or(newest);
        let to = options.to.map_or(today, |to| to.min(today));
        let from = options.from.map_or(oldest, |from| from.max(oldest));
        if from > to || from > newest {
            return None;
        }
        let index_of = |day: Day| options.period.map_or(0, |period| period.index(day));
        let last_index = index_of(to);
        let first_index = index_of(from).max(last_index - (MOST_BUCKETS as i32 - 1));
        let whole = Span { start: from, end: to.plus(1) };
        let span = |index: i32| options.period.map_or(whole, |period| period.span(index));
        let from = from.max(span(first_index).start);
        let buckets: Vec<Bucket> = (first_index..=last_index)
            .map(span)
            .map(|span| Bucket { span, partial: span.start < from || span.end > to.plus(1) })
            .collect();
        let calendar = Calendar::new(&buckets, oldest, from, to, |day| index_of(day) - first_index, options.period);
        let view = View {
            period: options.period,
            totals: vec![Totals::default(); buckets.len()],
            buckets,
            range: (from, to),
            oldest,
            today,
            window: options.window,
            scale: orders.scale,
            currency: orders.currency,
            has_amounts: orders.has_amounts,
            has_customers: orders.has_customers,
            has_refunds: orders.has_refunds,
            rows_before: 0,
            rows_of_nobody_before: 0,
            rows_after: 0,
        };
        Some((view, calendar))
    }

    /// The bucket that stands for "now": the last that is not partial, else the last.
    pub fn headline(&self) -> usize {
        let whole = self.buckets.iter().rposition(|bucket| !bucket.partial);
        whole.unwrap_or(self.buckets.len().saturating_sub(1))
    }

    /// Whether the data begin a year or more before a bucket: regular customers are known by then.
    pub fn has_history(&self, at: usize) -> bool {
        self.buckets.get(at).is_some_and(|bucket| bucket.span.start.0 - self.oldest.0 >= 365)
    }

    /// Rows behind a figure of a bucket, and those of them without a customer.
    pub fn rows(&self, at: usize, scope: Scope) -> (u64, u64) {
        let of = |range: std::ops::RangeInclusive<usize>| {
            range
                .filter_map(|index| self.totals.get(index))
                .fold((0, 0), |(rows, nobody), totals| (rows + totals.rows, nobody + totals.rows_of_nobody))
        };
        match scope {
            Scope::Bucket => of(at..=at),
            Scope::WithPrevious => of(at.saturating_sub(1)..=at),
            Scope::ToDate => {
                let (rows, nobody) = of(0..=at);
                (rows + self.rows_before, nobody + self.rows_of_nobody_before)
            }
        }
    }

    /// An amount in major units.
    pub fn major(&self, amount: i128) -> f64 {
        crate::money::to_f64(amount, self.scale)
    }

    fn summed_up(orders: &Orders, mut views: Vec<(View, Calendar)>) -> Vec<View> {
        let mut walks: Vec<Walk> = views.iter_mut().map(|(view, calendar)| Walk::new(view, calendar)).collect();
        for customers in blocks(orders) {
            walks.iter_mut().for_each(|walk| walk.customers(orders, customers.clone()));
        }
        for event in orders.of_nobody() {
            walks.iter_mut().for_each(|walk| walk.nobody(&event));
        }
        let oldest = orders.days().map(|(oldest, _)| oldest);
        walks.into_iter().for_each(|walk| walk.finish(oldest));
        views.into_iter().map(|(view, _)| view).collect()
    }
}

/// The views that a metric's evaluation takes, of one walk over the customers.
#[derive(Debug)]
pub struct Views {
    /// By period.
    pub view: View,
    /// The same range as one bucket.
    pub whole: View,
    history: Option<View>,
    months: Option<View>,
}

impl Views {
    /// The views of some orders; `None` where no event lies in the range.
    pub fn new(orders: &Orders, options: ViewOptions) -> Option<Views> {
        let from_first = ViewOptions { from: None, ..options };
        let begins_later = orders.days().zip(options.from).is_some_and(|((oldest, _), from)| from > oldest);
        let is_long = matches!(options.period, Some(Period::Quarter(_) | Period::Year(_)));
        let all = [
            Some(options),
            Some(ViewOptions { period: None, ..options }),
            begins_later.then_some(from_first),
            is_long.then_some(ViewOptions { period: Some(Period::Month), ..from_first }),
        ];
        let blank = all.into_iter().flatten().map(|options| View::blank(orders, options));
        let mut views = View::summed_up(orders, blank.collect::<Option<_>>()?).into_iter();
        Some(Views {
            view: views.next()?,
            whole: views.next()?,
            history: begins_later.then(|| views.next()).flatten(),
            months: is_long.then(|| views.next()).flatten(),
        })
    }

    /// By period from the first event on, where the range begins later: it ends with the same bucket.
    pub fn history(&self) -> Option<&View> {
        self.history.as_ref()
    }

    /// By month from the first event on, where periods are longer.
    pub fn months(&self) -> Option<&View> {
        self.months.as_ref()
    }
}

#[cfg(test)]
mod tests {
    use super::Sums;

    /// NIST's Statistical Reference Datasets, NumAcc1 to NumAcc3: mean and standard deviation to nine digits.
    #[test]
    fn sums_have_nists_certified_values() {
        let in_turn = |[middle, low, high]: [f64; 3]| {
            std::iter::once(middle).chain([low, high].into_iter().cycle().take(1000)).collect::<Vec<f64>>()
        };
        let certified = [
            (vec![10_000_001.0, 10_000_003.0, 10_000_002.0], 10_000_002.0, 1.0),
            (in_turn([1.2, 1.1, 1.3]), 1.2, 0.1),
            (in_turn([1_000_000.2, 1_000_000.1, 1_000_000.3]), 1_000_000.2, 0.1),
        ];
        for (values, mean, deviation) in certified {
            let mut sums = Sums::default();
            values.iter().for_each(|&value| sums.add(value));
            let found = (sums.mean().unwrap(), sums.variance().unwrap().sqrt());
            assert!((found.0 / mean - 1.0).abs() < 1e-9 && (found.1 / deviation - 1.0).abs() < 1e-9, "{found:?}");
        }
    }
}
