//! Is a metric's newest value news, or what chance does? Control charts of a series, with limits of their own for each
//! stretch between marked changes.
//!
//! Single values have limits from their moving range (XmR). A share of counted things has limits that follow from each
//! period's denominator (p), widened by as much as the share varies more than chance from one period to the next (p′).
//! Sources: Wheeler, "Understanding Variation", 2000; Laney, "Improved control charts for attributes", Quality Engineering
//! 14, 2002.

use super::{Quantity, Said};
use crate::control::{Chart, individuals};
use crate::packed::metrics::{Days, Measures, Metrics, Point, RefusedMetric, Series};
use countinghouse_kernels::time::{Day, Period};
use serde::{Deserialize, Serialize};

/// What may be asked otherwise.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Parameters {}

/// Every metric's chart.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Control {
    /// The calendar: `day`, `week`, `month`, `quarter` or `year`.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub period: Period,
    /// In the order of the catalogue.
    pub metrics: Vec<Charted>,
    /// Those with too few periods.
    pub refused: Vec<RefusedMetric>,
    /// What it comes to, in sentences.
    pub says: Vec<Said>,
}

/// Under so many values a stretch has no limits.
pub const FEWEST: usize = 6;
/// From so many on limits hardly move any more (Wheeler).
const FIRM: usize = 17;

/// A metric's chart.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "ControlChart"))]
pub struct Charted {
    /// The metric.
    pub id: String,
    /// `xmr` for single values, `p` for shares, `p_prime` for shares that vary more than chance.
    pub chart: &'static str,
    /// Between marked changes, oldest first.
    pub stretches: Vec<Stretch>,
    /// Every whole period with a value, oldest first.
    pub points: Vec<Placed>,
    /// Whether the newest whole period completes a signal.
    pub news: bool,
}

/// What lies between two marked changes.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "ControlStretch"))]
pub struct Stretch {
    /// Its days.
    #[serde(flatten)]
    pub days: Days,
    /// Values in it.
    pub values: usize,
    /// Their mean, of shares all counted things together; `None` where there are too few.
    pub centre: Option<f64>,
    /// How many times as much as chance a share varies; `None` of single values.
    pub dispersion: Option<f64>,
    /// Whether the limits may still move, for there are fewer than 17 values.
    pub provisional: bool,
}

/// One value with its limits.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "ControlPoint"))]
pub struct Placed {
    /// The period.
    #[serde(flatten)]
    pub days: Days,
    /// The value.
    pub value: f64,
    /// The lower limit; `None` where there are too few values for limits.
    pub low: Option<f64>,
    /// The upper limit.
    pub high: Option<f64>,
    /// Which rules are complete with it: `beyond_limits`, `run_of_8`, `trend_of_6`, `two_of_3`.
    pub signals: Vec<&'static str>,
}

/// The charts of all metrics, with limits that begin anew at each marked day. Refuses where no metric has six values.
pub fn control(metrics: &Metrics, _: &Parameters) -> Result<Control, Said> {
    let changes: Vec<Day> = metrics.events.iter().filter(|event| event.marked).map(|event| event.date).collect();
    let (mut charted, mut refused) = (Vec::new(), Vec::new());
    for series in &metrics.series {
        match of_series(series, &changes) {
            Ok(chart) => charted.push(chart),
            Err(said) => refused.push(RefusedMetric { id: series.id.clone(), refused: said }),
        }
    }
    if charted.is_empty() {
        return Err(Said::new("control_too_short").with("fewest", Quantity::Count(FEWEST as u64)));
    }
    let news = charted.iter().filter(|chart| chart.news).count() as u64;
    let says = Said::new(if news > 0 { "control_news" } else { "control_quiet" })
        .with("news", Quantity::Count(news))
        .with("metrics", Quantity::Count(charted.len() as u64));
    Ok(Control { period: metrics.period, metrics: charted, refused, says: vec![says] })
}

/// The chart of a series whose limits begin anew at marked days: the period in which such a day lies is the first of a new
/// stretch. Partial periods and those without a value are left out. Refuses where no stretch has six values.
pub fn of_series(series: &Series, changes: &[Day]) -> Result<Charted, Said> {
    let known: Vec<&Point> = series.points.iter().filter(|point| !point.partial && point.value.is_some()).collect();
    let is_share = series.measures == Measures::Share && known.iter().all(|point| point.observations > 0);
    let begins = |point: &Point| changes.iter().filter(|day| point.span.end > **day).count();
    let mut stretches = Vec::new();
    let mut points = Vec::new();
    for part in known.chunk_by(|a, b| begins(a) == begins(b)) {
        let (stretch, placed) = of_stretch(part, is_share);
        stretches.push(stretch);
        points.extend(placed);
    }
    if stretches.iter().all(|stretch| stretch.centre.is_none()) {
        let most = stretches.iter().map(|stretch| stretch.values).max().unwrap_or(0);
        return Err(Said::new("too_few_periods")
            .with("periods", Quantity::Count(most as u64))
            .with("fewest", Quantity::Count(FEWEST as u64)));
    }
    let wide = stretches.iter().any(|stretch| stretch.dispersion.is_some_and(|dispersion| dispersion > 1.0));
    Ok(Charted {
        id: series.id.clone(),
        chart: if !is_share {
            "xmr"
        } else if wide {
            "p_prime"
        } else {
            "p"
        },
        news: points.last().is_some_and(|last: &Placed| !last.signals.is_empty()),
        stretches,
        points,
    })
}

fn of_stretch(points: &[&Point], is_share: bool) -> (Stretch, Vec<Placed>) {
    let values: Vec<f64> = points.iter().filter_map(|point| point.value).collect();
    let charted = if values.len() < FEWEST {
        None
    } else if is_share {
        let sizes: Vec<f64> = points.iter().map(|point| point.observations as f64).collect();
        laney(&values, &sizes)
    } else {
        individuals(&values).ok().map(|chart| (chart, None))
    };
    let (first, last) = (points.first(), points.last());
    let days = Days {
        start: first.map_or(Day(0), |point| point.span.start),
        end: last.map_or(Day(0), |point| point.span.end),
    };
    let stretch = Stretch {
        days,
        values: values.len(),
        centre: charted.as_ref().map(|(chart, _)| chart.centre),
        dispersion: charted.as_ref().and_then(|(_, dispersion)| *dispersion),
        provisional: values.len() < FIRM,
    };
    let chart = charted.map(|(chart, _)| chart);
    let placed = points.iter().zip(&values).enumerate().map(|(at, (point, value))| Placed {
        days: point.span.into(),
        value: *value,
        low: chart.as_ref().and_then(|chart| chart.low.get(at).copied()),
        high: chart.as_ref().and_then(|chart| chart.high.get(at).copied()),
        signals: chart
            .iter()
            .flat_map(|chart| &chart.signals)
            .filter(|of| of.index == at + 1)
            .map(|of| of.rule)
            .collect(),
    });
    (stretch, placed.collect())
}

/// Limits of shares by their denominators, widened where shares vary more than chance; and by how much they do.
fn laney(shares: &[f64], sizes: &[f64]) -> Option<(Chart, Option<f64>)> {
    let counted: f64 = shares.iter().zip(sizes).map(|(share, size)| share * size).sum();
    let centre = counted / sizes.iter().sum::<f64>();
    let deviations: Vec<f64> = sizes.iter().map(|size| (centre * (1.0 - centre).max(0.0) / size).sqrt()).collect();
    // Nothing ever happens, or always: no share is far from the centre.
    let place = |(share, deviation): (&f64, &f64)| if share == &centre { 0.0 } else { (share - centre) / deviation };
    let places: Vec<f64> = shares.iter().zip(&deviations).map(place).collect();
    let of_places = individuals(&places).ok()?;
    let dispersion = ((of_places.high.first()? - of_places.centre) / 3.0).max(1.0);
    let wide: Vec<f64> = deviations.iter().map(|deviation| deviation * dispersion).collect();
    Some((Chart::new(shares, centre, &wide, 0.0, 1.0), Some(dispersion)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::packed::metrics::testing::{alone, months};

    fn some(values: &[f64]) -> Vec<Option<f64>> {
        values.iter().copied().map(Some).collect()
    }

    #[test]
    fn limits_begin_anew_at_a_marked_change() {
        let values = some(&[10.0, 12.0, 11.0, 9.0, 11.0, 10.0, 30.0, 32.0, 29.0, 31.0, 30.0, 33.0]);
        let series = months(Measures::Money, &values);
        let whole = of_series(&series, &[]).unwrap();
        assert_eq!((whole.chart, whole.stretches.len()), ("xmr", 1));
        assert!(whole.points.iter().any(|point| !point.signals.is_empty()));
        let parted = of_series(&series, &[Day::from_ymd(2023, 7, 15).unwrap()]).unwrap();
        assert_eq!(
            parted.stretches.iter().map(|of| (of.values, of.centre)).collect::<Vec<_>>(),
            [(6, Some(10.5)), (6, Some(185.0 / 6.0)),]
        );
        assert!(parted.points.iter().all(|point| point.signals.is_empty()) && !parted.news);
        // Moving ranges 2, 1, 2, 2, 1: 1.6 ÷ 1.128 × 3.
        assert!((parted.points[0].high.unwrap() - 10.5 - 3.0 * 1.6 / 1.128).abs() < 1e-12);
        // A day after all data changes nothing.
        assert_eq!(of_series(&series, &[Day::from_ymd(2030, 1, 1).unwrap()]).unwrap(), whole);
    }

    #[test]
    fn few_values_are_refused() {
        let mut series = months(Measures::Money, &some(&[1.0, 2.0, 1.0, 2.0, 1.0, 2.0]));
        series.points[5].partial = true;
        assert_eq!(of_series(&series, &[]).unwrap_err().code, "too_few_periods");
        assert_eq!(control(&alone(series), &Parameters {}).unwrap_err().code, "control_too_short");
    }

    /// Laney's chart of defects in 1,000s of parts. The figures are those of a computation with numpy 2:
    /// p = counts.sum() / sizes.sum(); z = (counts / sizes - p) / sqrt(p * (1 - p) / sizes);
    /// abs(diff(z)).mean() / 1.128.
    #[test]
    fn shares_that_vary_more_than_chance_have_wider_limits() {
        let counts = [180.0, 260.0, 150.0, 310.0, 205.0, 120.0, 330.0, 240.0];
        let sizes = [10_000.0, 11_000.0, 9_500.0, 12_000.0, 10_500.0, 9_000.0, 12_500.0, 10_000.0];
        let values: Vec<f64> = counts.iter().zip(sizes).map(|(count, size)| count / size).collect();
        let mut series = months(Measures::Share, &some(&values));
        series.points.iter_mut().zip(sizes).for_each(|(point, size)| point.observations = size as u64);
        let found = of_series(&series, &[]).unwrap();
        assert_eq!(found.chart, "p_prime");
        let dispersion = found.stretches[0].dispersion.unwrap();
        assert!((dispersion - LANEY).abs() < 1e-9, "{dispersion}");
        assert!(found.points.iter().all(|point| point.signals.is_empty()));
    }

    const LANEY: f64 = 4.631663084544686;

    #[test]
    fn shares_of_nothing_and_of_all_are_no_news() {
        let series = months(Measures::Share, &some(&[0.0; 8]));
        let found = of_series(&series, &[]).unwrap();
        assert!(found.points.iter().all(|point| point.signals.is_empty() && point.high == Some(0.0)));
        let found = of_series(&months(Measures::Share, &some(&[1.0; 8])), &[]).unwrap();
        assert!(found.points.iter().all(|point| point.signals.is_empty()));
    }
}
