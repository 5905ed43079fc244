//! `forecast`: what comes next.

use super::options::{Options, Parameters};
use super::table::Table;
use super::{Answer, Wrong};
use crate::Note;
use crate::forecast::{Ahead, Ets, Season, Shape, Trend, fit, fit_best, mape, mase, seasonal_naive};
use serde_json::{Map, Value, json};

pub const OPTIONS: &str = "season holdout horizon method at";

enum Method {
    Auto,
    Ets(Shape),
    SeasonalNaive,
}

/// A forecast and where it comes from.
struct Forecast {
    method: String,
    parameters: Value,
    squares: Option<f64>,
    log_likelihood: Option<f64>,
    fitted: Vec<Option<f64>>,
    ahead: Vec<Ahead>,
    converged: Option<bool>,
}

pub fn answer(table: &Table, options: &Options) -> Answer {
    const MOST_STEPS: usize = 2000;
    let values = table.numbers("value")?;
    let season = options.count("season")?.unwrap_or(1).max(1);
    let holdout = options.count("holdout")?.unwrap_or(0);
    let Some(known) = values.len().checked_sub(holdout).filter(|&known| known > 0) else {
        return Err(Note::new("too_few_rows", "There is no row before the holdout.").into());
    };
    let (before, actual) = values.split_at(known);
    let steps = options.count("horizon")?.unwrap_or(if holdout > 0 { holdout } else { season.max(12) });
    if steps > MOST_STEPS {
        return Err(Wrong::Usage(format!("{steps} rows are to be forecast; it may be up to {MOST_STEPS}")).into());
    }
    let found = match method(options)? {
        Method::SeasonalNaive => naive(before, season, steps)?,
        Method::Auto => fitted(fit_best(before, season)?, steps),
        Method::Ets(shape) => match options.at()? {
            Some(given) => at(shape, &given, before, season, steps)?,
            None => fitted(fit(before, season, shape)?, steps),
        },
    };
    let baseline = seasonal_naive(before, season, steps);
    let points = |ahead: &[Ahead]| ahead.iter().map(|of| of.value).collect::<Vec<_>>();
    let judged = |points: &[f64]| {
        let compared = points.get(..actual.len()).unwrap_or(points);
        (mase(compared, actual, before, season), mape(compared, actual))
    };
    let (of_mase, of_mape) = judged(&points(&found.ahead));
    Ok(json!({
        "method": found.method,
        "parameters": found.parameters,
        "converged": found.converged,
        "sse": found.squares,
        "log_likelihood": found.log_likelihood.filter(|value| value.is_finite()),
        "fitted": found.fitted,
        "forecast": found.ahead.iter().map(ahead_json).collect::<Vec<_>>(),
        "mase": of_mase,
        "mape": of_mape,
        "baseline": baseline.map(|ahead| {
            let points = points(&ahead);
            let (mase, mape) = judged(&points);
            json!({ "forecast": points, "mase": mase, "mape": mape })
        }),
    }))
}

fn method(options: &Options) -> Result<Method, Wrong> {
    match options.text("method") {
        None | Some("auto") => Ok(Method::Auto),
        Some("seasonal_naive") => Ok(Method::SeasonalNaive),
        Some(name) => name.strip_prefix("ets_").and_then(Shape::parse).map(Method::Ets).ok_or_else(|| {
            let what = "auto, seasonal_naive, or ets_ with error a m, trend n a ad, season n a m, as in ets_aada";
            Wrong::Usage(format!("--method is “{name}”; it must be {what}"))
        }),
    }
}

fn ahead_json(of: &Ahead) -> Value {
    json!({
        "value": of.value,
        "low_80": of.of_80.map(|of| of.0), "high_80": of.of_80.map(|of| of.1),
        "low_95": of.of_95.map(|of| of.0), "high_95": of.of_95.map(|of| of.1),
    })
}

fn naive(before: &[f64], season: usize, steps: usize) -> Result<Forecast, Note> {
    let ahead = seasonal_naive(before, season, steps)
        .ok_or_else(|| Note::new("too_few_rows", "There are fewer rows than a season has."))?;
    let fitted: Vec<Option<f64>> =
        (0..before.len()).map(|row| row.checked_sub(season).map(|row| before[row])).collect();
    let squares = before.iter().zip(&fitted).filter_map(|(y, f)| f.map(|f| (y - f) * (y - f))).sum();
    Ok(Forecast {
        method: "seasonal_naive".into(),
        parameters: json!({}),
        squares: Some(squares),
        log_likelihood: None,
        fitted,
        ahead,
        converged: None,
    })
}

fn fitted(fit: crate::forecast::Fit, steps: usize) -> Forecast {
    Forecast {
        method: format!("ets_{}", fit.model.shape.name()),
        parameters: parameters(&fit.model),
        squares: Some(fit.run.squares),
        log_likelihood: Some(fit.run.log_likelihood),
        ahead: fit.run.ahead(steps),
        fitted: fit.run.fitted.into_iter().map(Some).collect(),
        converged: Some(fit.converged),
    }
}

fn at(shape: Shape, given: &Parameters, before: &[f64], season: usize, steps: usize) -> Result<Forecast, Wrong> {
    let seasons = if shape.season == Season::None { 0 } else { season };
    let has_trend = shape.trend != Trend::None;
    let needed = |needed: bool, name: &str, otherwise: f64| if needed { given.need(name) } else { Ok(otherwise) };
    let model = Ets {
        shape,
        alpha: given.need("alpha")?,
        beta: needed(has_trend, "beta", 0.0)?,
        gamma: needed(seasons > 0, "gamma", 0.0)?,
        phi: needed(shape.trend == Trend::Damped, "phi", 1.0)?,
        level: given.need("level")?,
        trend: needed(has_trend, "trend", 0.0)?,
        seasons: (1..=seasons).map(|place| given.need(&format!("s{place}"))).collect::<Result<_, _>>()?,
    };
    let run = model.run(before);
    Ok(Forecast {
        method: format!("ets_{}", shape.name()),
        parameters: parameters(&model),
        squares: Some(run.squares),
        log_likelihood: Some(run.log_likelihood),
        ahead: run.ahead(steps),
        fitted: run.fitted.into_iter().map(Some).collect(),
        converged: None,
    })
}

/// The parameters that the shape has, as `--at` takes them.
fn parameters(model: &Ets) -> Value {
    let mut named = Map::new();
    named.insert("alpha".into(), model.alpha.into());
    if model.shape.trend != Trend::None {
        named.insert("beta".into(), model.beta.into());
    }
    if model.shape.season != Season::None {
        named.insert("gamma".into(), model.gamma.into());
    }
    if model.shape.trend == Trend::Damped {
        named.insert("phi".into(), model.phi.into());
    }
    named.insert("level".into(), model.level.into());
    if model.shape.trend != Trend::None {
        named.insert("trend".into(), model.trend.into());
    }
    named.extend((1..).zip(&model.seasons).map(|(place, season)| (format!("s{place}"), json!(season))));
    named.into()
}
