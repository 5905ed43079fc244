//! Every metric of the catalogue over a workbook's facts, each in the periods that its own tables reach: a file more changes
//! nothing for figures that do not rest on it.

use super::options::Options;
use super::source::Source;
use crate::facts::{FactKind, Facts, Given, Orders, ViewOptions, Views};
use crate::metrics::{self, Evaluation, Frame, Ground, Grounds, Metric, evaluate};
use crate::recognise::Recognition;
use crate::table::Table;
use crate::time::{Day, Period};

/// Orders with the table that they were made of, and their views in the workbook's periods.
#[derive(Debug, Clone, Copy)]
pub struct Sold<'a> {
    /// The orders.
    pub orders: &'a Orders,
    /// Their table.
    pub table: &'a Table,
    /// What its columns are.
    pub recognition: &'a Recognition,
    /// The views of all that the file shows.
    pub views: &'a Views,
}

/// Every metric, in the order of the catalogue.
pub fn evaluations(sources: &[Source], sold: Option<Sold>, options: &Options, window: i32) -> Vec<Evaluation> {
    let files: Vec<Given> = sources.iter().enumerate().map(|(place, source)| given(place, source, options)).collect();
    let orders = sold.map(|sold| {
        let choices = options.choices(&[]);
        (sold.orders, Given { place: 0, table: sold.table, recognition: sold.recognition, choices })
    });
    let facts = Facts::new(&files, orders);
    let mut known: Vec<Seen> = Vec::new();
    let asked = metrics::all().map(|metric| Asked::of(metric, &facts, options));
    let asked: Vec<(&'static Metric, Asked)> = metrics::all().zip(asked).collect();
    for (_, asked) in &asked {
        if !known.iter().any(|seen| seen.asked == *asked) {
            known.push(Seen { asked: *asked, views: asked.views(sold, options, window) });
        }
    }
    let grounds: Vec<(Asked, Grounds)> =
        known.iter().map(|seen| (seen.asked, seen.grounds(&facts, sold, options))).collect();
    let of = |(metric, asked): (&'static Metric, Asked)| {
        let (_, grounds) = grounds.iter().find(|(known, _)| *known == asked)?;
        Some(evaluate(metric, grounds, &options.locale))
    };
    asked.into_iter().filter_map(of).collect()
}

fn given<'a>(place: usize, source: &'a Source, options: &'a Options) -> Given<'a> {
    let choices = options.choices(&source.answers);
    Given { place, table: source.table(), recognition: &source.recognition, choices }
}

/// The days that a metric's tables reach.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Asked {
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

/// One of them, with the views of orders where those of the whole workbook are of other days.
struct Seen {
    asked: Asked,
    views: Option<Views>,
}

impl Asked {
    fn of(metric: &Metric, facts: &Facts, options: &Options) -> Asked {
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
        Asked { with_orders, oldest, from, to: options.to.map_or(today, |to| to.min(today)), today }
    }

    /// The views of orders over these days, where those at hand are of others.
    fn views(&self, sold: Option<Sold>, options: &Options, window: i32) -> Option<Views> {
        let sold = sold.filter(|_| self.with_orders)?;
        let view = &sold.views.view;
        if view.range == (self.from, self.to) && view.today == self.today {
            return None;
        }
        let (from, to) = (Some(self.from), Some(self.to));
        let today = Some(self.today);
        Views::new(sold.orders, ViewOptions { period: Some(options.period), from, to, today, window })
    }
}

impl Seen {
    fn grounds<'a>(&'a self, facts: &'a Facts<'a>, sold: Option<Sold<'a>>, options: &Options) -> Grounds<'a> {
        let Asked { oldest, from, to, today, .. } = self.asked;
        let views = self.views.as_ref().or(sold.map(|sold| sold.views)).filter(|_| self.asked.with_orders);
        let frame = |period: Option<Period>, from: Day| {
            Frame::new(period, from, to, today).unwrap_or_else(|| Frame::empty(period, today))
        };
        let period = Some(options.period);
        let long = matches!(options.period, Period::Quarter | Period::Year);
        let earlier = oldest < from;
        Grounds {
            shown: Ground::new(facts, views.map(|views| &views.view), frame(period, from)),
            whole: Ground::new(facts, views.map(|views| &views.whole), frame(None, from)),
            history: earlier.then(|| Ground::new(facts, views.and_then(Views::history), frame(period, oldest))),
            months: long.then(|| Ground::new(facts, views.and_then(Views::months), frame(Some(Period::Month), oldest))),
        }
    }
}
