//! Findings: the few things worth a look, each more than chance makes of so many looks, ranked by the money at stake.
//!
//! A finder looks at everything of its kind and says of each look how likely chance alone would make as much of it; what is
//! kept is decided once for all of them (`Looked::kept`). The customer, not the order, is the unit of chance, and what
//! a period is held against is the shop's own past.

mod change;
mod concentration;
mod data_problem;
mod gap;
mod lapsed;
mod price_rise;
mod refund_spike;
mod sales;
mod service;
mod step;
mod survey;
mod weak_cohort;

use crate::facts::Facts;
use crate::money::Currency;
use crate::sentence::{Sentence, Value};
use crate::sorting::Arrange;
use crate::time::{Day, Span};
use crate::unit::{Locale, Precision, Unit};
use sales::Sales;
use serde::Serialize;

/// What findings rest on.
pub struct Seen<'a> {
    /// The cleaned tables.
    pub facts: &'a Facts<'a>,
    /// The last day that counts; the data's newest where `None`.
    pub until: Option<Day>,
    /// W, in days: how long a customer counts as active after an order.
    pub window: i32,
}

/// Something worth a look.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Finding {
    /// The stable name of its kind.
    #[cfg_attr(test, schemars(with = "crate::shape::Code"))]
    pub id: &'static str,
    /// What there is to see.
    pub sentence: Sentence,
    /// What is at stake in a year at the present rate, in major units, at least 0; `None` where no table says what it is worth.
    #[cfg_attr(test, schemars(range(min = 0)))]
    pub money: Option<f64>,
    /// Whether it is good news.
    pub better: bool,
    /// Where it shows.
    pub evidence: Evidence,
    /// What would show that it is none.
    pub overturned_by: Sentence,
}

/// Where a finding shows.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "FindingEvidence"))]
pub struct Evidence {
    /// The metric to look at; `None` where none tells it.
    #[cfg_attr(test, schemars(with = "Option<crate::shape::Code>"))]
    pub metric: Option<&'static str>,
    /// The analysis to look at; `None` where none tells it.
    #[cfg_attr(test, schemars(with = "Option<crate::shape::Code>"))]
    pub analysis: Option<&'static str>,
    /// The days that it is about.
    #[cfg_attr(test, schemars(with = "Option<crate::shape::Span>"))]
    pub period: Option<Span>,
    /// What sets `group` apart; `None` where it is about all.
    #[cfg_attr(test, schemars(with = "Option<crate::shape::Code>"))]
    pub dimension: Option<&'static str>,
    /// Which of them: a cohort's label, a weekday in English, an hour from 0 to 23, or the name that the data have.
    pub group: Option<String>,
}

/// What is worth a look, and how much was looked at.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Findings {
    /// At most five, the most money first.
    #[serde(rename = "findings")]
    #[cfg_attr(test, schemars(length(max = 5)))]
    pub found: Vec<Finding>,
    /// How many comparisons were made.
    pub looked_at: u64,
}

impl Findings {
    /// The same in the reader's language.
    pub fn said(self, locale: &Locale) -> Findings {
        let say = |finding: Finding| Finding {
            sentence: Sentence::verbatim(finding.sentence.say(locale)),
            overturned_by: Sentence::verbatim(finding.overturned_by.say(locale)),
            ..finding
        };
        Findings { found: self.found.into_iter().map(say).collect(), ..self }
    }
}

/// At most so many findings are shown.
const MOST: usize = 5;
/// The chance that a shop in which nothing happened has any finding.
const ALPHA: f64 = 0.02;
/// A finding rests on as many observations at least.
const FEW: f64 = 30.0;

/// Everything worth a look.
pub fn findings(seen: &Seen) -> Findings {
    let mut looked = Looked::default();
    if let Some(sales) = Sales::new(seen) {
        gap::weekday(&sales, &mut looked);
        gap::hour(&sales, &mut looked);
        refund_spike::look(&sales, &mut looked);
        weak_cohort::look(&sales, &mut looked);
        lapsed::look(&sales, &mut looked);
        concentration::look(&sales, &mut looked);
        price_rise::look(&sales, &mut looked);
        change::look(&sales, &mut looked);
        data_problem::look(seen, &sales, &mut looked);
    }
    service::look(seen, &mut looked);
    survey::look(seen, &mut looked);
    looked.kept()
}

/// Every look, with the chance that nothing makes as much of it.
#[derive(Debug, Default)]
struct Looked {
    chances: Vec<f64>,
    found: Vec<(f64, Finding)>,
}

impl Looked {
    /// Notes a look at something whose chance is `p`.
    fn at(&mut self, p: f64) {
        self.chances.push(if p.is_nan() { 1.0 } else { p });
    }

    /// Notes what a look with the chance `p` showed; the look itself is noted already.
    fn found(&mut self, p: f64, finding: Finding) {
        self.found.push((p, finding));
    }

    /// What is left when it counts how much was looked at: Holm's procedure over all looks.
    ///
    /// Source: Holm, "A simple sequentially rejective multiple test procedure", Scandinavian Journal of Statistics 6, 1979.
    fn kept(mut self) -> Findings {
        self.chances.sort_unstable_by(f64::total_cmp);
        let looks = self.chances.len();
        let kept = (0..looks).take_while(|&place| self.chances[place] * (looks - place) as f64 <= ALPHA).last();
        let limit = kept.map_or(-1.0, |place| self.chances[place]);
        let mut found: Vec<(f64, Finding)> = self.found.into_iter().filter(|(p, _)| *p <= limit).collect();
        let money = |finding: &Finding| finding.money.unwrap_or(-1.0);
        found.arrange_by(|(p, a), (q, b)| money(b).total_cmp(&money(a)).then(p.total_cmp(q)));
        found.truncate(MOST);
        Findings { found: found.into_iter().map(|(_, finding)| finding).collect(), looked_at: looks as u64 }
    }
}

impl Finding {
    /// A finding of a kind: its sentence is `finding-<id>`, and what would overturn it the attribute `.overturned`.
    fn new(id: &'static str, money: Option<f64>, better: bool, evidence: Evidence) -> Finding {
        Finding {
            id,
            sentence: Sentence::new(format!("finding-{id}")),
            money,
            better,
            evidence,
            overturned_by: Sentence::new(format!("finding-{id}.overturned")),
        }
    }

    /// The same with one argument more for its sentence.
    fn with(mut self, name: &'static str, value: impl Into<Value>) -> Finding {
        self.sentence = self.sentence.with(name, value);
        self
    }

    /// The same with the money at stake in its sentence.
    fn with_money(self, currency: Option<Currency>) -> Finding {
        let money = Value::Number(self.money.unwrap_or(0.0), Unit::Money, currency, Precision::Tile);
        self.with("money", money)
    }
}

/// A share as a sentence has it: `34%`.
fn percent(share: f64) -> Value {
    Value::Number((share * 100.0).round() / 100.0, Unit::Percent, None, Precision::Tile)
}
