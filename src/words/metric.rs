//! What is a metric called, and how is it explained?

use super::Language;

/// The texts of a metric.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MetricWords {
    /// The name of the field.
    pub name: &'static str,
    /// The name in plain words.
    pub plain: &'static str,
    /// What it means, in one sentence that a shop owner understands.
    pub definition: &'static str,
    /// The formula in words and signs.
    pub formula: &'static str,
}

/// The texts of another definition of a metric.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct VariantWords {
    /// The name a reader sees.
    pub name: &'static str,
    /// What is different.
    pub definition: &'static str,
}

/// The texts of a metric: the message that is called like it. Where there is none, its id stands for its names.
pub fn metric(language: Language, id: &'static str) -> MetricWords {
    let name = language.text(id);
    let part = |part: &str| language.pattern(&format!("{id}.{part}"));
    MetricWords {
        name,
        plain: part("plain").unwrap_or(name),
        definition: part("definition").unwrap_or(""),
        formula: part("formula").unwrap_or(""),
    }
}

/// The texts of a variant of a metric: the message `metric-variant`.
pub fn variant(language: Language, metric: &str, id: &'static str) -> VariantWords {
    let text = |part: &str| language.pattern(&format!("{metric}-{id}{part}"));
    VariantWords { name: text("").unwrap_or(id), definition: text(".definition").unwrap_or("") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_metric_has_its_texts_and_an_unknown_one_its_id() {
        let german = Language::from_tag("de").unwrap();
        assert_eq!(metric(Language::ENGLISH, "revenue").name, "Revenue");
        assert_eq!(metric(german, "revenue").name, "Umsatz");
        assert_eq!(variant(german, "revenue_growth", "year_on_year").name, "Zum Vorjahr");
        assert_eq!(metric(german, "no_such_metric").plain, "no_such_metric");
    }
}
