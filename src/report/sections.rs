//! In which sections does the page tell its figures, and what does each say first?

use super::headline::said;
use crate::metrics::{self, Evaluation, Metric};
use crate::workbook::Workbook;
use serde::Serialize;

/// A section: figures that answer one question.
#[derive(Debug)]
struct Place {
    /// The stable name; its words are `section-<id>`.
    id: &'static str,
    /// The families whose metrics stand here, unless a section names them.
    families: &'static [&'static str],
    /// The metrics that come first, those that say most before the others.
    first: &'static [&'static str],
}

/// The sections in the order of the page. A metric that none names stands with its family.
const PLACES: &[Place] = &[
    Place {
        id: "money",
        families: &["family-customers"],
        first: &["revenue", "average_order_value", "orders", "refund_rate", "gross_margin", "revenue_growth"],
    },
    Place {
        id: "customers",
        families: &[],
        first: &["active_customers", "new_customers", "lost_customers", "reactivated_customers", "referral_share"],
    },
    Place {
        id: "back",
        families: &[],
        first: &[
            "customer_retention_rate",
            "repeat_purchase_rate",
            "time_to_second_order",
            "churn_rate",
            "time_between_orders",
            "purchase_frequency",
            "days_since_last_order",
            "customer_lifespan",
        ],
    },
    Place {
        id: "worth",
        families: &["family-engagement"],
        first: &[
            "spend_per_customer",
            "customer_lifetime_value",
            "revenue_concentration",
            "revenue_at_risk",
            "customer_profitability",
            "cltv_growth",
        ],
    },
    Place { id: "recurring", families: &["family-recurring"], first: &["mrr", "net_revenue_retention"] },
    Place {
        id: "marketing",
        families: &["family-marketing"],
        first: &["return_on_ad_spend", "customer_acquisition_cost", "click_through_rate", "conversion_rate"],
    },
    Place {
        id: "sales",
        families: &["family-sales"],
        first: &["pipeline_value", "win_rate", "lead_conversion_rate", "sales_cycle_length", "average_deal_size"],
    },
    Place {
        id: "service",
        families: &["family-service"],
        first: &[
            "ticket_backlog",
            "resolution_time",
            "first_response_time",
            "first_contact_resolution",
            "interaction_quality",
        ],
    },
    Place {
        id: "voice",
        families: &["family-voice"],
        first: &["net_promoter_score", "customer_satisfaction", "customer_effort_score", "sentiment"],
    },
    Place { id: "responsible", families: &["family-responsible"], first: &[] },
    Place { id: "organisation", families: &["family-organisation"], first: &[] },
];

/// So many sections are about orders; where there are none they come last.
const OF_ORDERS: usize = 4;

/// What stands above all sections, where there are orders.
const FIRST: [&str; 6] = [
    "revenue",
    "active_customers",
    "new_customers",
    "average_order_value",
    "customer_retention_rate",
    "lost_customers",
];

/// Tiles above all sections.
const TILES: usize = 6;

/// The section of a metric.
pub fn of(metric: &Metric) -> &'static str {
    let named = PLACES.iter().find(|place| place.first.contains(&metric.id));
    let family = || {
        let family = metrics::family(metric)?;
        PLACES.iter().find(|place| place.families.contains(&family.id))
    };
    named.or_else(family).map_or("", |place| place.id)
}

/// A section as the page shows it.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Section {
    /// The stable name.
    #[cfg_attr(test, schemars(with = "crate::shape::Code"))]
    id: &'static str,
    /// Its name.
    name: &'static str,
    /// What it says first: its figure that changed most clearly, else its first.
    takeaway: String,
    /// The metric that it says that of.
    about: &'static str,
    /// Its metrics, those first that say most; those without a value last.
    figures: Vec<&'static str>,
}

/// The sections that have figures.
pub fn sections(workbook: &Workbook) -> Vec<Section> {
    places(workbook)
        .filter_map(|place| {
            let figures = figures(place, workbook);
            let first = figures.first()?;
            // Of orders what cannot be told is said, of anything else a section without a value is none.
            let is_of_orders =
                workbook.figures.is_ok() && PLACES.iter().take(OF_ORDERS).any(|known| known.id == place.id);
            if first.measure.is_err() && !is_of_orders {
                return None;
            }
            let judged = figures.iter().find(|one| one.year_ago.is_some_and(|past| past.verdict.is_some_and(clear)));
            let about = *judged.unwrap_or(first);
            Some(Section {
                id: place.id,
                name: workbook.options.locale.language.named("section", place.id),
                takeaway: said(about, workbook),
                about: about.metric.id,
                figures: figures.iter().map(|one| one.metric.id).collect(),
            })
        })
        .collect()
}

/// The sections in the order of what is open.
fn places(workbook: &Workbook) -> impl Iterator<Item = &'static Place> {
    let (of_orders, others) = PLACES.split_at(OF_ORDERS);
    let (first, last) = if workbook.figures.is_ok() { (of_orders, others) } else { (others, of_orders) };
    first.iter().chain(last)
}

/// Whether a change is more than chance.
fn clear(verdict: metrics::Verdict) -> bool {
    verdict != metrics::Verdict::WithinVariation
}

/// A section's metrics that rest on something, in its order.
fn figures<'a>(place: &Place, workbook: &'a Workbook) -> Vec<&'a Evaluation> {
    let with_data = || workbook.evaluations.iter().filter(|one| one.has_data() && of(one.metric) == place.id);
    let named = place.first.iter().filter_map(|id| with_data().find(|one| one.metric.id == *id));
    let others = with_data().filter(|one| !place.first.contains(&one.metric.id));
    let all: Vec<&Evaluation> = named.chain(others).collect();
    let valued = all.iter().filter(|one| one.measure.is_ok());
    valued.chain(all.iter().filter(|one| one.measure.is_err())).copied().collect()
}

/// The metrics above all sections: what the reader pinned, then what says most of what has a value.
pub fn above_all(workbook: &Workbook) -> Vec<&'static str> {
    let with_data = || workbook.evaluations.iter().filter(|one| one.has_data());
    let named = |id: &str| with_data().find(|one| one.metric.id == id);
    let pinned = workbook.options.pins.iter().filter_map(|id| named(id));
    let usual =
        FIRST.iter().filter_map(|id| named(id)).chain(places(workbook).flat_map(|place| figures(place, workbook)));
    let mut first: Vec<&'static str> = Vec::new();
    for one in pinned.chain(usual.filter(|one| one.measure.is_ok())) {
        if first.len() < TILES && !first.contains(&one.metric.id) {
            first.push(one.metric.id);
        }
    }
    first
}
