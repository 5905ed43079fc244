//! Every metric of the catalogue over a workbook's facts, each in the periods that its own tables reach: a file more changes
//! nothing for figures that do not rest on it.

use super::options::Options;
use crate::facts::{FactKind, Facts, Orders, View, ViewOptions, Views};
use crate::metrics::{self, Frame, Ground, Grounds, Metric};
use crate::time::{Day, Period};

/// Orders with their views in the workbook's periods.
#[derive(Debug, Clone, Copy)]
pub struct Sold<'a> {
    /// The orders.
    pub orders: &'a Orders,
    /// The views of all that the file shows.
    pub views: &'a Views,
}

/// Calls for every metric with the grounds that it stands on, in the order of the catalogue; `only` names those that are
/// wanted, all where it is empty.
pub fn each_metric(
    facts: &Facts,
    sold: Option<Sold>,
    options: &Options,
    window: i32,
    only: &[&str],
    call: &mut dyn FnMut(&'static Metric, &Grounds),
) {
    let wanted = metrics::all().filter(|metric| only.is_empty() || only.contains(&metric.id));
    let reaches: Vec<(&'static Metric, Reach)> =
        wanted.map(|metric| (metric, Reach::of(metric, facts, options))).collect();
    let mut different: Vec<(Reach, Option<Views>)> = Vec::new();
    for (_, reach) in &reaches {
        if !different.iter().any(|(known, _)| known == reach) {
            different.push((*reach, reach.views(sold, options, window)));
        }
    }
    let grounds: Vec<(Reach, Grounds)> =
        different.iter().map(|(reach, views)| (*reach, reach.grounds(views.as_ref(), facts, sold, options))).collect();
    for (metric, reach) in reaches {
        if let Some((_, grounds)) = grounds.iter().find(|(known, _)| *known == reach) {
            call(metric, grounds);
        }
    }
}

/// The days that a metric's tables reach.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Reach {
    /// Whether orders are among them.
    with_orders: bool,
    /// The first day of its tables.
    oldest: Day,
    /// The first day that is shown.
    from: Day,
    /// The last day that is shown.
    to: Day,
    /// The reference date.
    today: Day,
}

impl Reach {
    fn of(metric: &Metric, facts: &Facts, options: &Options) -> Reach {
        let kinds = metric.value.chosen(facts).kinds();
        let spans = |kind: &FactKind| Some((*kind, facts.span(*kind)?));
        let spans: Vec<(FactKind, (Day, Day))> = kinds.iter().filter_map(spans).collect();
        // A list of customers or contracts says nothing about how far what happens is noted.
        let logs: Vec<(Day, Day)> =
            spans.iter().filter(|(kind, _)| !kind.is_register()).map(|(_, span)| *span).collect();
        let (oldest, newest) = if logs.is_empty() {
            let all = || spans.iter().map(|(_, span)| *span);
            (all().map(|span| span.0).min(), all().map(|span| span.1).max())
        } else {
            (logs.iter().map(|span| span.0).max(), logs.iter().map(|span| span.1).min())
        };
        let with_orders = kinds.contains(&FactKind::Orders) && facts.orders.is_some();
        let oldest = oldest.or(options.from).unwrap_or(Day(0));
        let today = options.today.or(newest).unwrap_or(oldest);
        // Orders show nothing before their first; any other table speaks for all the days that are asked for.
        let from = options.from.map_or(oldest, |from| if with_orders { from.max(oldest) } else { from });
        Reach { with_orders, oldest, from, to: options.to.map_or(today, |to| to.min(today)), today }
    }

    /// Whether the views of the whole workbook's orders are of these days.
    fn is_of_all(&self, sold: Sold) -> bool {
        let view = &sold.views.view;
        view.range == (self.from, self.to) && view.today == self.today
    }

    /// The views of orders over these days, where those of the whole workbook are of others.
    fn views(&self, sold: Option<Sold>, options: &Options, window: i32) -> Option<Views> {
        let sold = sold.filter(|sold| self.with_orders && !self.is_of_all(*sold))?;
        let (from, to) = (Some(self.from), Some(self.to));
        let today = Some(self.today);
        Views::new(sold.orders, ViewOptions { period: Some(options.period), from, to, today, window })
    }

    /// The grounds of metrics whose tables reach so far.
    fn grounds<'a>(
        &self,
        own: Option<&'a Views>,
        facts: &'a Facts<'a>,
        sold: Option<Sold<'a>>,
        options: &Options,
    ) -> Grounds<'a> {
        let Reach { with_orders, oldest, from, to, today } = *self;
        let of_all = sold.filter(|sold| self.is_of_all(*sold)).map(|sold| sold.views);
        let views = own.or(of_all).filter(|_| with_orders);
        // Orders are summed up by the same periods, or there is no ground: their history begins with the first order, that
        // of two tables where both have begun.
        let ground = |period: Option<Period>, from: Day, view: Option<&'a View>| {
            let frame = Frame::new(period, from, to, today)?;
            let fits = view.map_or(!with_orders, |view| view.buckets == frame.buckets);
            fits.then(|| Ground::new(facts, view, frame))
        };
        let empty = |period: Option<Period>| Ground::new(facts, None, Frame::empty(period, today));
        let period = Some(options.period);
        let long = matches!(options.period, Period::Quarter(_) | Period::Year(_));
        let history = (oldest < from).then(|| ground(period, oldest, views.and_then(Views::history)));
        let months = long.then(|| ground(Some(Period::Month), oldest, views.and_then(Views::months)));
        Grounds {
            shown: ground(period, from, views.map(|views| &views.view)).unwrap_or_else(|| empty(period)),
            whole: ground(None, from, views.map(|views| &views.whole)).unwrap_or_else(|| empty(None)),
            history: history.flatten(),
            months: months.flatten(),
        }
    }
}
