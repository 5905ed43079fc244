//! What comes next, and how far is that to be trusted? Several methods forecast the newest part of a series from what lay
//! before it, again and again; the one that was least wrong forecasts what comes.
//!
//! Sources: Hyndman and Athanasopoulos, "Forecasting: principles and practice", 3rd edition, sections 5.10 (rolling
//! origin), 8 (exponential smoothing) and 13.4 (combinations); Hyndman and Koehler, International Journal of Forecasting
//! 22, 2006 (MASE).

use super::{Quantity, Said};
use crate::forecast::{Ets, Fit, Season, Shape, fit_quickly};
use crate::packed::metrics::{Days, Measures, Metrics, RefusedMetric, Series};
use countinghouse_kernels::time::Period;
use countinghouse_stats::special::student_t_quantile;
use serde::{Deserialize, Serialize};

/// Under so many whole periods nothing is forecast.
pub const FEWEST: usize = 8;
/// Under so many the forecast is marked as resting on little.
const SHORT: usize = 24;
/// Error, trend and season of what is tried.
const SHAPES: [&str; 6] = ["ann", "aan", "aadn", "ana", "aada", "mam"];
/// Forecasts are judged from so many origins at most.
const ORIGINS: usize = 12;
/// And so many periods ahead at most.
const JUDGED_AHEAD: usize = 6;

/// What may be asked otherwise.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Parameters {
    /// How many periods ahead; as many as the calendar suggests where absent.
    periods: Option<usize>,
}

/// The forecasts of all metrics that are amounts or numbers of things.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Forecasts {
    /// The calendar: `day`, `week`, `month`, `quarter` or `year`.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub period: Period,
    /// In the order of the catalogue.
    pub metrics: Vec<Forecast>,
    /// Those that cannot be forecast.
    pub refused: Vec<RefusedMetric>,
    /// What it comes to, in sentences.
    pub says: Vec<Said>,
}

/// A forecast with what speaks for it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "MetricForecast"))]
pub struct Forecast {
    /// The metric.
    pub id: String,
    /// `seasonal_naive` (the last season again), `ets_` and a shape such as `ets_aada`, or `combination` (the middle of
    /// all).
    pub method: String,
    /// Whole periods that it rests on.
    pub periods: usize,
    /// Whether those are fewer than 24.
    pub short: bool,
    /// How many periods make a season; 1 where none could be told.
    pub season: usize,
    /// What was tried, the best first.
    pub tried: Vec<Tried>,
    /// How the chosen method's intervals did where the outcome is known.
    pub checked: Checked,
    /// What comes, the next period first.
    pub ahead: Vec<Step>,
    /// The sum of all of `ahead`, of what adds up; its interval is that of paths whose errors go on. `None` of any other.
    pub sum: Option<Range>,
}

/// One method on the newest part of a series.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "ForecastTried"))]
pub struct Tried {
    /// Its name.
    pub method: String,
    /// Its mean absolute error by that of repeating the last season within the part that it learnt from; under 1 is better
    /// than that. `None` where the repetition was never wrong.
    pub mase: Option<f64>,
}

/// How intervals did.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "ForecastChecked"))]
pub struct Checked {
    /// Forecasts whose outcome is known.
    pub forecasts: usize,
    /// The share of outcomes within the interval of 80 %.
    pub within_80: f64,
    /// Within that of 95 %.
    pub within_95: f64,
    /// By how much intervals were widened for it to be so, for outcomes were further off than the method says; 1 for not.
    pub widened: f64,
}

/// What may come, with intervals of 80 % and 95 %.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "ForecastRange"))]
pub struct Range {
    /// The forecast.
    pub value: f64,
    /// The lower end of 80 %.
    pub low_80: f64,
    /// The upper end of 80 %.
    pub high_80: f64,
    /// The lower end of 95 %.
    pub low_95: f64,
    /// The upper end of 95 %.
    pub high_95: f64,
}

/// A period to come.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "ForecastStep"))]
pub struct Step {
    /// The period.
    #[serde(flatten)]
    pub days: Days,
    /// What may come.
    #[serde(flatten)]
    pub range: Range,
}

/// A distribution of what comes in one period: Student's, around the forecast.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Outlook {
    /// The forecast.
    pub value: f64,
    /// Its scale.
    pub deviation: f64,
    /// Its degrees of freedom.
    pub degrees: f64,
}

/// A method that can forecast from any origin.
enum Method {
    SeasonalNaive,
    Ets(Box<Ets>, usize),
}

/// What a method expects from an origin on: values and deviations.
type Expected = (Vec<f64>, Vec<f64>);

impl Method {
    fn name(&self) -> String {
        match self {
            Method::SeasonalNaive => "seasonal_naive".into(),
            Method::Ets(model, _) => format!("ets_{}", model.shape.name()),
        }
    }

    /// How many numbers it learnt.
    fn learnt(&self) -> usize {
        match self {
            Method::SeasonalNaive => 1,
            Method::Ets(_, learnt) => *learnt,
        }
    }

    fn expects(&self, known: &[f64], season: usize, steps: usize) -> Option<Expected> {
        match self {
            Method::SeasonalNaive => naive(known, season, steps),
            Method::Ets(model, learnt) => {
                let run = model.run(known);
                let n = known.len() as f64;
                let widened = (n / (n - *learnt as f64).max(1.0)).sqrt();
                let deviations = run.deviations(steps).iter().map(|deviation| deviation * widened).collect();
                Some((run.points(steps), deviations))
            }
        }
    }
}

fn naive(known: &[f64], season: usize, steps: usize) -> Option<Expected> {
    let start = known.len().checked_sub(season)?;
    let squares: f64 = known.windows(season + 1).map(|w| (w[season] - w[0]) * (w[season] - w[0])).sum();
    let deviation = (squares / start.max(1) as f64).sqrt();
    let values = (0..steps).map(|step| known[start + step % season]).collect();
    Some((values, (0..steps).map(|step| deviation * ((step / season + 1) as f64).sqrt()).collect()))
}

/// The middle of several forecasts, and of their deviations.
fn combined(all: &[Expected], steps: usize) -> Expected {
    let middle = |of: &dyn Fn(&Expected) -> f64| {
        let mut values: Vec<f64> = all.iter().map(of).filter(|value| value.is_finite()).collect();
        values.sort_by(f64::total_cmp);
        let n = values.len();
        if n == 0 { f64::NAN } else { (values[(n - 1) / 2] + values[n / 2]) / 2.0 }
    };
    (
        (0..steps).map(|step| middle(&|of| of.0[step])).collect(),
        (0..steps).map(|step| middle(&|of| of.1[step])).collect(),
    )
}

/// One forecast whose outcome is known.
struct Judged {
    origin: usize,
    error: f64,
    deviation: f64,
}

/// The forecasts of every metric that is an amount or a number of things. Refuses where none can be forecast.
pub fn forecasts(metrics: &Metrics, parameters: &Parameters) -> Result<Forecasts, Said> {
    let (mut found, mut refused) = (Vec::new(), Vec::new());
    for series in metrics.series.iter().filter(|series| is_total(series)) {
        match forecast(series, parameters.periods) {
            Ok(forecast) => found.push(forecast),
            Err(said) => refused.push(RefusedMetric { id: series.id.clone(), refused: said }),
        }
    }
    if found.is_empty() {
        return Err(Said::new("forecast_too_short").with("fewest", Quantity::Count(FEWEST as u64)));
    }
    let says = found.iter().take(1).map(|of| says(of, metrics)).collect();
    Ok(Forecasts { period: metrics.period, metrics: found, refused, says })
}

/// Whether it is an amount or a number of things, not a rate of them.
fn is_total(series: &Series) -> bool {
    matches!(series.measures, Measures::Money | Measures::Count)
}

/// What is expected of the first metric's next period.
fn says(forecast: &Forecast, metrics: &Metrics) -> Said {
    let is_money = metrics.series(&forecast.id).is_some_and(|series| series.measures == Measures::Money);
    let number = |value: f64| if is_money { Quantity::Money(value) } else { Quantity::Number(value) };
    let code = if forecast.short { "forecast_short" } else { "forecast" };
    let said = Said::new(code).with("metric", Quantity::Metric(forecast.id.clone()));
    let Some(next) = forecast.ahead.first() else { return said };
    said.with("value", number(next.range.value))
        .with("low", number(next.range.low_80))
        .with("high", number(next.range.high_80))
        .with("periods", Quantity::Count(forecast.periods as u64))
}

/// The forecast of a series over `steps` periods, or as many as its calendar and its length suggest. Refuses a series that
/// is too short or never varies.
pub fn forecast(series: &Series, steps: Option<usize>) -> Result<Forecast, Said> {
    let (found, _) = with_outlook(series, steps)?;
    Ok(found)
}

/// The same with the distribution of each step.
pub fn with_outlook(series: &Series, steps: Option<usize>) -> Result<(Forecast, Vec<Outlook>), Said> {
    let whole = series.whole();
    let values = whole.values.as_slice();
    let n = values.len();
    if n < FEWEST {
        return Err(Said::new("too_few_periods")
            .with("periods", Quantity::Count(n as u64))
            .with("fewest", Quantity::Count(FEWEST as u64)));
    }
    if values.iter().all(|value| value.to_bits() == values[0].to_bits()) {
        return Err(Said::new("no_variation"));
    }
    // Two seasons to learn from, and something to be judged by.
    let season = Some(series.season()).filter(|&season| n >= 2 * season + FEWEST / 2).unwrap_or(1);
    let judged = (n / 3).clamp(1, ORIGINS.max(season.min(ORIGINS)));
    let first_origin = (n - judged).max(if season > 1 { 2 * season } else { FEWEST / 2 }).min(n - 1);
    let ahead_judged = JUDGED_AHEAD.min(n - first_origin);
    let scale = scale_of(&values[..first_origin], season);

    let methods = methods(&values[..first_origin], season);
    let origins: Vec<(usize, Vec<Expected>)> = (first_origin..n)
        .map(|origin| {
            let steps = ahead_judged.min(n - origin);
            (origin, methods.iter().filter_map(|of| of.expects(&values[..origin], season, steps)).collect())
        })
        .collect();
    let judge = |pick: &dyn Fn(&[Expected], usize) -> Option<Expected>| -> Vec<Judged> {
        let of_origin = |(origin, all): &(usize, Vec<Expected>)| {
            let steps = ahead_judged.min(n - origin);
            let Some((points, deviations)) = pick(all, steps) else { return Vec::new() };
            let judged = |step: usize| Judged {
                origin: *origin,
                error: values[origin + step] - points[step],
                deviation: deviations[step],
            };
            (0..steps).map(judged).collect()
        };
        origins.iter().flat_map(of_origin).collect()
    };
    let mut tried: Vec<(f64, String, Option<usize>, Vec<Judged>)> = Vec::new();
    for (at, method) in methods.iter().enumerate() {
        let judged = judge(&|all, _| all.get(at).cloned());
        tried.push((mean_error(&judged), method.name(), Some(at), judged));
    }
    if methods.len() > 2 {
        let judged = judge(&|all, steps| Some(combined(all, steps)));
        tried.push((mean_error(&judged), "combination".into(), None, judged));
    }
    tried.retain(|of| of.0.is_finite());
    tried.sort_by(|a, b| a.0.total_cmp(&b.0));
    let Some((_, name, place, judged)) = tried.first() else {
        return Err(Said::new("cannot_fit"));
    };

    // What the chosen method says once it has learnt from everything.
    let steps = steps.unwrap_or(usual_steps(series.period)).clamp(1, n.max(1));
    let final_methods = refitted(&methods, values, season);
    let expected: Option<Expected> = match place {
        Some(place) => final_methods[*place].expects(values, season, steps),
        None => {
            let all: Vec<Expected> = final_methods.iter().filter_map(|of| of.expects(values, season, steps)).collect();
            Some(combined(&all, steps))
        }
    };
    let learnt = place.map_or_else(|| methods.iter().map(Method::learnt).max().unwrap_or(1), |at| methods[at].learnt());
    let degrees = n.saturating_sub(learnt).max(3) as f64;
    let (points, deviations) = expected
        .filter(|(points, deviations)| points.iter().chain(deviations).all(|value| value.is_finite()))
        .ok_or_else(|| Said::new("cannot_fit"))?;
    let never_below = values.iter().all(|value| *value >= 0.0);
    let (low, high) = bounds(series, never_below);
    let widened = widening(judged);
    let checked = check(judged, degrees, widened);
    let outlooks: Vec<Outlook> = points
        .iter()
        .zip(&deviations)
        .map(|(value, deviation)| Outlook { value: value.clamp(low, high), deviation: deviation * widened, degrees })
        .collect();
    let last = series.period.index(series.points[whole.first + n - 1].span.start);
    let ahead = (1..)
        .zip(&outlooks)
        .map(|(step, outlook)| Step { days: series.period.span(last + step).into(), range: outlook.range(low, high) });
    let found = Forecast {
        id: series.id.clone(),
        method: name.clone(),
        periods: n,
        short: n < SHORT,
        season,
        tried: tried
            .iter()
            .map(|(error, name, ..)| Tried {
                method: name.clone(),
                mase: Some(error / scale).filter(|of| of.is_finite()),
            })
            .collect(),
        checked,
        ahead: ahead.collect(),
        sum: series.adds_up.then(|| sum_of(&outlooks, low, high)),
    };
    Ok((found, outlooks))
}

impl Outlook {
    /// Its intervals, within what can be.
    fn range(self, low: f64, high: f64) -> Range {
        let reach = |p: f64| student_t_quantile(p, self.degrees).unwrap_or(f64::NAN) * self.deviation;
        let (of_80, of_95) = (reach(0.9), reach(0.975));
        let within = |value: f64| value.clamp(low, high);
        Range {
            value: within(self.value),
            low_80: within(self.value - of_80),
            high_80: within(self.value + of_80),
            low_95: within(self.value - of_95),
            high_95: within(self.value + of_95),
        }
    }
}

/// The sum of what comes: errors of neighbouring periods go together where a level has moved, and are taken to do so in
/// full, which makes the interval wide rather than narrow.
fn sum_of(outlooks: &[Outlook], low: f64, high: f64) -> Range {
    let degrees = outlooks.first().map_or(3.0, |outlook| outlook.degrees);
    let value = outlooks.iter().map(|outlook| outlook.value).sum();
    let deviation = outlooks.iter().map(|outlook| outlook.deviation).sum();
    let high = if high.is_finite() { high * outlooks.len() as f64 } else { high };
    Outlook { value, deviation, degrees }.range(low, high)
}

fn bounds(series: &Series, never_below: bool) -> (f64, f64) {
    let high = if series.measures == Measures::Share { 1.0 } else { f64::INFINITY };
    (if never_below { 0.0 } else { f64::NEG_INFINITY }, high)
}

fn usual_steps(period: Period) -> usize {
    match period {
        Period::Day => 28,
        Period::Week(_) => 13,
        Period::Month => 12,
        Period::Quarter(_) => 4,
        Period::Year(_) => 2,
    }
}

/// The mean absolute error of repeating the last season.
fn scale_of(known: &[f64], season: usize) -> f64 {
    let errors: Vec<f64> = known.windows(season + 1).map(|window| (window[season] - window[0]).abs()).collect();
    errors.iter().sum::<f64>() / errors.len() as f64
}

fn mean_error(judged: &[Judged]) -> f64 {
    judged.iter().map(|of| of.error.abs()).sum::<f64>() / judged.len() as f64
}

/// Every method that can learn from these values.
fn methods(values: &[f64], season: usize) -> Vec<Method> {
    let fits = shapes(season).filter_map(|shape| fit_quickly(values, season, shape).ok());
    std::iter::once(Method::SeasonalNaive).chain(fits.map(of_fit)).collect()
}

fn of_fit(fit: Fit) -> Method {
    let model = fit.model;
    let smoothing = [model.beta, model.gamma].iter().filter(|of| **of > 0.0).count() + 1;
    // Beginnings are learnt too, and the last season makes up for the others.
    let learnt = smoothing + 1 + model.seasons.len().saturating_sub(1);
    Method::Ets(Box::new(model), learnt)
}

fn shapes(season: usize) -> impl Iterator<Item = Shape> {
    SHAPES.iter().filter_map(|name| Shape::parse(name)).filter(move |shape| season > 1 || shape.season == Season::None)
}

/// The same methods after they learnt from all values; one that cannot keeps what it knew.
fn refitted(methods: &[Method], values: &[f64], season: usize) -> Vec<Method> {
    let again = |method: &Method| match method {
        Method::SeasonalNaive => Method::SeasonalNaive,
        Method::Ets(model, learnt) => match fit_quickly(values, season, model.shape) {
            Ok(fit) => of_fit(fit),
            Err(_) => Method::Ets(model.clone(), *learnt),
        },
    };
    methods.iter().map(again).collect()
}

/// How many times as far off outcomes were as the method's deviations say; at least 1.
fn widening(judged: &[Judged]) -> f64 {
    let known: Vec<f64> =
        judged.iter().filter(|of| of.deviation > 0.0).map(|of| of.error / of.deviation).map(|z| z * z).collect();
    if known.is_empty() {
        return 1.0;
    }
    (known.iter().sum::<f64>() / known.len() as f64).sqrt().max(1.0)
}

/// The share of outcomes within intervals that were widened by what all other origins say.
fn check(judged: &[Judged], degrees: f64, widened: f64) -> Checked {
    let within = |p: f64| {
        let reach = student_t_quantile(p, degrees).unwrap_or(f64::NAN);
        let inside = judged.iter().filter(|one| {
            let others: Vec<Judged> = judged
                .iter()
                .filter(|other| other.origin != one.origin)
                .map(|of| Judged { origin: of.origin, error: of.error, deviation: of.deviation })
                .collect();
            one.error.abs() <= reach * one.deviation * widening(&others)
        });
        inside.count() as f64 / judged.len().max(1) as f64
    };
    Checked { forecasts: judged.len(), within_80: within(0.9), within_95: within(0.975), widened }
}
