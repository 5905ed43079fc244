//! The catalogue of metrics in JSON, as `docs/json.md` describes it.

use crate::metrics::{self, Better, Metric, Need, Variant};
use crate::unit::Unit;
use crate::words::{Language, MetricWords, VariantWords};
use serde::Serialize;

/// The name and version of what `metrics` answers.
const METRICS: &str = "countinghouse/metrics/1";

/// What `metrics` answers.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Catalogue {
    #[cfg_attr(test, schemars(extend("const" = METRICS)))]
    schema: &'static str,
    /// Family by family.
    #[cfg_attr(test, schemars(length(min = 1)))]
    metrics: Vec<MetricInfo>,
}

/// One entry of the catalogue.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct MetricInfo {
    #[cfg_attr(test, schemars(with = "crate::shape::Code"))]
    id: &'static str,
    /// The name of the field.
    name: &'static str,
    /// The name in plain words.
    plain_name: &'static str,
    unit: Unit,
    /// Which direction is good news.
    better: Better,
    /// For whom: 1 fundamental, 2 intermediate, 3 advanced.
    #[cfg_attr(test, schemars(extend("enum" = [1, 2, 3])))]
    level: u8,
    /// What the data must have besides dates.
    needs: Vec<Need>,
    /// What it means, in one or two sentences.
    definition: &'static str,
    /// The formula in words and signs.
    formula: &'static str,
    /// Where the definition comes from.
    source: &'static str,
    /// Other definitions in use.
    variants: Vec<VariantInfo>,
}

/// Another definition of a metric.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct VariantInfo {
    #[cfg_attr(test, schemars(with = "crate::shape::Code"))]
    id: &'static str,
    /// The name a reader sees.
    name: &'static str,
    /// What is different.
    definition: &'static str,
    unit: Unit,
}

/// The catalogue of metrics.
pub fn catalogue() -> Catalogue {
    let variant = |metric: &Metric, variant: &Variant| {
        let VariantWords { name, definition } = metric.variant_words(Language::ENGLISH, variant.id);
        VariantInfo { id: variant.id, name, definition, unit: variant.unit.plain() }
    };
    let info = |metric: &'static Metric| {
        let MetricWords { name, plain, definition, formula } = metric.words(Language::ENGLISH);
        MetricInfo {
            id: metric.id,
            name,
            plain_name: plain,
            unit: metric.unit.plain(),
            better: metric.better,
            level: metric.level,
            needs: metric.needs(),
            definition,
            formula,
            source: metric.source,
            variants: metric.variants.iter().map(|one| variant(metric, one)).collect(),
        }
    };
    Catalogue { schema: METRICS, metrics: metrics::all().map(info).collect() }
}
