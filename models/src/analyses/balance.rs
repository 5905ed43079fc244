//! Does an easy number hide a costly one? Which sides of a business its metrics watch, and which pairs of them disagree now.
//!
//! A pair disagrees only where one got better and the other worse, each more than its own variation says. Sources: Kaplan
//! and Norton, "The balanced scorecard", Harvard Business Review 70(1), 1992; Ridgway, "Dysfunctional consequences of
//! performance measurements", Administrative Science Quarterly 1(2), 1956.

use super::errors::independent;
use super::{Quantity, Said};
use crate::linear::least_squares;
use crate::packed::metrics::{Metrics, Series};
use countinghouse_kernels::time::Period;
use countinghouse_stats::interval::student_95;
use countinghouse_stats::tail::student_two_sided;
use serde::{Deserialize, Serialize};

/// Metrics of one side, by what they tell.
struct Side {
    id: &'static str,
    metrics: &'static [&'static str],
}

/// The four sides; a metric is on one of the first two and on one of the last two, where it is on a side at all.
const SIDES: [Side; 4] = [
    Side {
        id: "short_term",
        metrics: &[
            "revenue",
            "orders",
            "active_customers",
            "new_customers",
            "average_order_value",
            "conversion_rate",
            "click_through_rate",
            "email_open_rate",
            "email_conversion_rate",
            "website_visits",
            "cost_per_lead",
            "cost_per_acquisition",
            "return_on_ad_spend",
            "marketing_roi",
            "cart_abandonment_rate",
            "discount_rate",
            "win_rate",
            "lead_conversion_rate",
            "first_response_time",
            "resolution_time",
            "ticket_backlog",
            "social_reach",
        ],
    },
    Side {
        id: "long_term",
        metrics: &[
            "customer_retention_rate",
            "churn_rate",
            "customer_lifespan",
            "customer_lifetime_value",
            "cltv_growth",
            "cltv_to_cac",
            "repeat_purchase_rate",
            "net_revenue_retention",
            "gross_revenue_retention",
            "net_promoter_score",
            "customer_health_score",
            "advocacy_rate",
            "referral_share",
            "revenue_concentration",
            "market_share",
            "employee_retention",
            "consent_rate",
            "innovation_rate",
            "culture_maturity",
        ],
    },
    Side {
        id: "quantitative",
        metrics: &[
            "revenue",
            "orders",
            "active_customers",
            "new_customers",
            "average_order_value",
            "purchase_frequency",
            "customer_retention_rate",
            "churn_rate",
            "gross_margin",
            "mrr",
            "customer_acquisition_cost",
            "conversion_rate",
            "website_visits",
            "win_rate",
            "resolution_time",
            "ticket_backlog",
            "market_share",
        ],
    },
    Side {
        id: "qualitative",
        metrics: &[
            "net_promoter_score",
            "customer_satisfaction",
            "customer_effort_score",
            "review_rating",
            "sentiment",
            "interaction_quality",
            "cx_value",
            "churn_reasons",
            "loss_reasons",
            "employee_engagement",
            "culture_maturity",
        ],
    },
];

/// Pairs of which the first is easy to move at the cost of the second.
const PAIRS: [(&str, &str); 20] = [
    ("conversion_rate", "net_promoter_score"),
    ("email_open_rate", "unsubscribe_rate"),
    ("click_through_rate", "conversion_rate"),
    ("website_visits", "conversion_rate"),
    ("social_reach", "social_engagement_rate"),
    ("new_customers", "customer_retention_rate"),
    ("new_customers", "customer_acquisition_cost"),
    ("revenue", "gross_margin"),
    ("orders", "discount_rate"),
    ("orders", "refund_rate"),
    ("revenue", "revenue_concentration"),
    ("average_order_value", "purchase_frequency"),
    ("mrr", "net_revenue_retention"),
    ("win_rate", "average_deal_size"),
    ("first_response_time", "customer_satisfaction"),
    ("resolution_time", "first_contact_resolution"),
    ("automation_rate", "customer_satisfaction"),
    ("self_service_rate", "customer_effort_score"),
    ("service_cost", "customer_satisfaction"),
    ("decision_velocity", "error_rectification_time"),
];

/// What keeps automated work honest: shares that are to be high.
const CHECKS: [&str; 3] = ["human_review_rate", "consent_rate", "privacy_requests_resolved"];

/// What may be asked otherwise.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Parameters {}

/// Which sides are watched, and what disagrees.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Balance {
    /// The calendar: `day`, `week`, `month`, `quarter` or `year`.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub period: Period,
    /// `short_term`, `long_term`, `quantitative`, `qualitative`.
    pub sides: Vec<Watched>,
    /// Pairs of which both can be judged.
    pub pairs: Vec<Pair>,
    /// What keeps automated work honest.
    pub checks: Vec<Check>,
    /// What it comes to, in sentences.
    pub says: Vec<Said>,
}

/// One side.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "BalanceSide"))]
pub struct Watched {
    /// Which.
    pub side: &'static str,
    /// Its metrics that have a value.
    pub watched: Vec<String>,
    /// Those that have none.
    pub missing: Vec<String>,
}

/// Two metrics that should go together.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "BalancePair"))]
pub struct Pair {
    /// What is easy to move.
    pub easy: Moved,
    /// What that may cost.
    pub costly: Moved,
    /// Whether one got better and the other worse.
    pub disagrees: bool,
}

/// How a metric moved.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "BalanceMove"))]
pub struct Moved {
    /// The metric.
    pub id: String,
    /// `better`, `worse`, or `unclear`: no more than its variation.
    pub direction: &'static str,
    /// Against what: `year_before` (the same periods a year before) or `trend` (the line through the newest periods).
    pub against: &'static str,
    /// Whole periods that it rests on.
    pub periods: usize,
    /// By how much, over these periods, in the metric's unit.
    pub change: f64,
    /// The lower end of its interval of 95 %.
    pub low: f64,
    /// The upper end.
    pub high: f64,
    /// The chance of such a change where there is none.
    pub p: f64,
}

/// A share that is to be high.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "BalanceCheck"))]
pub struct Check {
    /// The metric.
    pub id: String,
    /// Its newest whole value; `None` where nothing tells it.
    pub value: Option<f64>,
}

/// The newest periods that are looked at.
const NEWEST: usize = 12;
/// Under so many nothing is said.
const FEWEST: usize = 6;

/// Which sides are watched, and what disagrees. Refuses where no metric has a value.
pub fn balance(metrics: &Metrics, _: &Parameters) -> Result<Balance, Said> {
    if metrics.series.is_empty() {
        return Err(Said::missing("metrics"));
    }
    let has = |id: &&str| metrics.series(id).is_some();
    let named = |ids: Vec<&str>| ids.into_iter().map(str::to_owned).collect();
    let side = |side: &Side| {
        let (watched, missing) = side.metrics.iter().copied().partition::<Vec<&str>, _>(has);
        Watched { side: side.id, watched: named(watched), missing: named(missing) }
    };
    let sides: Vec<Watched> = SIDES.iter().map(side).collect();
    let moved = |id: &str| moved(metrics.series(id)?);
    let pair = |(easy, costly): &(&str, &str)| {
        let (easy, costly) = (moved(easy)?, moved(costly)?);
        let disagrees = matches!((easy.direction, costly.direction), ("better", "worse") | ("worse", "better"));
        Some(Pair { easy, costly, disagrees })
    };
    let pairs: Vec<Pair> = PAIRS.iter().filter_map(pair).collect();
    let check = |id: &&str| Check {
        id: (*id).to_owned(),
        value: metrics.series(id).and_then(|series| series.whole().values.last().copied()),
    };
    let checks = CHECKS.iter().map(check).collect();
    let mut says = Vec::new();
    let unwatched = sides.iter().filter(|side| side.watched.is_empty());
    says.extend(unwatched.map(|side| Said::new("balance_unwatched").with("side", Quantity::Text(side.side.into()))));
    let disagree: Vec<&Pair> = pairs.iter().filter(|pair| pair.disagrees).collect();
    says.push(match disagree.first() {
        Some(first) => Said::new("balance_disagree")
            .with("pairs", Quantity::Count(disagree.len() as u64))
            .with("better", Quantity::Metric(better_of(first, "better")))
            .with("worse", Quantity::Metric(better_of(first, "worse"))),
        None => Said::new("balance_agree").with("pairs", Quantity::Count(pairs.len() as u64)),
    });
    Ok(Balance { period: metrics.period, sides, pairs, checks, says })
}

fn better_of(pair: &Pair, direction: &str) -> String {
    if pair.easy.direction == direction { pair.easy.id.clone() } else { pair.costly.id.clone() }
}

/// How the newest periods moved: against those a year before where they are known, else along a line. `None` where too few
/// are known, or no direction is good.
fn moved(series: &Series) -> Option<Moved> {
    let up = series.higher_is_better?;
    let values = series.whole().values;
    let season = series.period.in_a_year();
    let newest = values.len().min(NEWEST);
    let with_year =
        values.len().checked_sub(season).map(|more| more.min(NEWEST)).filter(|&n| n >= FEWEST && season > 1);
    let (against, periods, change, error, degrees) = match with_year {
        Some(n) => {
            let differences: Vec<f64> =
                (values.len() - n..values.len()).map(|at| values[at] - values[at - season]).collect();
            let (mean, error, degrees) = line(&differences, false)?;
            ("year_before", n, mean, error, degrees)
        }
        None if newest >= FEWEST => {
            let (slope, error, degrees) = line(&values[values.len() - newest..], true)?;
            let steps = (newest - 1) as f64;
            ("trend", newest, slope * steps, error * steps, degrees)
        }
        None => return None,
    };
    let reach = student_95(degrees)?;
    let p = if error > 0.0 { student_two_sided(change / error, degrees)? } else { f64::from(change == 0.0) };
    let direction = match p < 0.05 {
        true if (change > 0.0) == up => "better",
        true => "worse",
        false => "unclear",
    };
    let (low, high) = (change - reach * error, change + reach * error);
    Some(Moved { id: series.id.clone(), direction, against, periods, change, low, high, p })
}

/// The mean or the slope of values, its standard error, and its degrees of freedom.
fn line(values: &[f64], slope: bool) -> Option<(f64, f64, f64)> {
    let mut columns = vec![vec![1.0; values.len()]];
    if slope {
        columns.push((0..values.len()).map(|t| t as f64).collect());
    }
    let fit = least_squares(&columns, values)?;
    let k = columns.len();
    let degrees = (values.len() - k) as f64;
    let left = independent(&fit.residuals, k, degrees);
    let variance = fit.squares() / degrees * left.variance * fit.inverse.get(k - 1, k - 1);
    Some((fit.coefficients[k - 1], variance.max(0.0).sqrt(), left.degrees))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::packed::metrics::Measures;
    use crate::packed::metrics::testing::{alone, normal, of_values};
    use countinghouse_stats::random::Random;

    fn named(id: &str, better: bool, values: &[f64]) -> Series {
        Series { id: id.into(), higher_is_better: Some(better), ..of_values(Measures::Other, values) }
    }

    #[test]
    fn an_easy_number_that_rises_while_a_costly_one_falls_is_named() {
        let rising: Vec<f64> = (0..10).map(|t| f64::from(10 + 3 * t + t % 2)).collect();
        let falling: Vec<f64> = rising.iter().map(|of| 100.0 - of).collect();
        let conversion = named("conversion_rate", true, &rising);
        let both = Metrics {
            series: vec![conversion.clone(), named("net_promoter_score", true, &falling)],
            ..alone(conversion.clone())
        };
        let found = balance(&both, &Parameters {}).unwrap();
        assert_eq!((found.pairs.len(), found.pairs[0].disagrees), (1, true));
        assert_eq!((found.pairs[0].easy.direction, found.pairs[0].costly.against), ("better", "trend"));
        // Higher is worse: they agree.
        let opens = Metrics {
            series: vec![named("email_open_rate", true, &rising), named("unsubscribe_rate", false, &falling)],
            ..alone(conversion)
        };
        let found = balance(&opens, &Parameters {}).unwrap();
        assert!(!found.pairs[0].disagrees);
        let sides: Vec<usize> = found.sides.iter().map(|side| side.watched.len()).collect();
        assert_eq!((sides, found.says[0].code), (vec![1, 0, 0, 0], "balance_unwatched"));
        assert_eq!(found.checks[0], Check { id: "human_review_rate".into(), value: None });
    }

    #[test]
    fn what_only_varies_does_not_disagree() {
        let mut random = Random::new(4);
        let mut wrong = 0;
        for _ in 0..100 {
            let values: Vec<f64> = (0..30).map(|_| normal(&mut random)).collect();
            let year = moved(&named("revenue", true, &values)).unwrap();
            assert_eq!((year.against, year.periods), ("year_before", 12));
            wrong += usize::from(moved(&named("revenue", true, &values[20..])).unwrap().direction != "unclear");
            wrong += usize::from(year.direction != "unclear");
        }
        assert!(wrong <= 16, "{wrong} of 200");
        assert_eq!(moved(&named("revenue", true, &[1.0; 5])), None);
        assert_eq!(moved(&named("revenue", true, &[1.0; 8])).unwrap().direction, "unclear");
    }

    #[test]
    fn every_metric_is_on_one_side_of_each_kind_at_most() {
        for two in SIDES.chunks(2) {
            let twice = two[0].metrics.iter().find(|id| two[1].metrics.contains(id));
            assert_eq!(twice, None);
        }
        assert_eq!(
            balance(&Metrics { series: vec![], ..alone(named("x", true, &[])) }, &Parameters {}).unwrap_err().code,
            "missing"
        );
    }
}
