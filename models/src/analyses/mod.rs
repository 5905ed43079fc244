//! Analyses of a workbook: packed facts and parameters in, an answer or a reason out. `docs/adding.md` tells how one is added.

mod affinity;
pub mod attribution;
mod audit;
mod balance;
mod before_after;
mod churn;
mod cltv;
mod control;
mod errors;
pub mod experiments;
pub mod feedback;
pub mod forecast;
pub mod funnel;
mod past;
pub mod predictions;
pub mod queue;
mod regression;
mod said;
mod scenarios;
mod segments;
mod survival;
mod targets;
#[cfg(test)]
mod testing;

pub use attribution::Touches;
pub use experiments::Experiments;
pub use feedback::Comments;
pub use funnel::Journey;
pub use predictions::Predictions;
pub use queue::Tickets;
pub use said::{Quantity, Said};

use crate::Note;
use crate::packed::Facts;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

/// An analysis by its id.
pub struct Analysis {
    /// A stable name: `analyses.<id>` of `analyse --json`.
    pub id: &'static str,
    /// Which facts it is about: the name of the engine's packer.
    pub facts: &'static str,
    answer: fn(&Facts, &str) -> Result<Value, Note>,
}

/// Facts that an analysis may be about.
pub(crate) trait Packed: Sized {
    /// The name of the engine's packer.
    const NAME: &'static str;

    /// Those among packed facts, where they are such.
    fn of(facts: &Facts) -> Option<&Self>;
}

/// What an analysis comes to.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(inline))]
#[serde(untagged)]
pub enum Outcome<T> {
    /// Its answer.
    Answer(T),
    /// No answer that could be trusted.
    Refused {
        /// Why.
        refused: Said,
    },
}

/// Lists every analysis with the function that computes it, and makes the type of all answers together.
macro_rules! analyses {
    ($($(#[$says:meta])* $id:ident: $facts:ty => $answer:ty = $run:path;)*) => {
        /// Every analysis, in the order in which they are answered.
        pub const ANALYSES: &[Analysis] = &[$(Analysis {
            id: stringify!($id),
            facts: <$facts as Packed>::NAME,
            answer: |facts, parameters| settled::<$facts, _, $answer>(facts, parameters, $run),
        }),*];

        /// What the analyses come to, by id; one that was not asked for is left out.
        #[cfg(feature = "schema")]
        #[derive(Serialize, schemars::JsonSchema)]
        pub struct Answers {
            $($(#[$says])* #[serde(skip_serializing_if = "Option::is_none")] pub $id: Option<Outcome<$answer>>,)*
        }
    };
}

analyses! {
    /// What customers are worth, by five models.
    cltv: crate::packed::Customers => cltv::Cltv = cltv::cltv;
    /// Who is about to leave, and what is at stake.
    churn: crate::packed::Customers => churn::Churn = churn::churn;
    /// Customers by recency, frequency and money, and how they moved.
    segments: crate::packed::Customers => segments::Segments = segments::segments;
    /// Five views of the customer base.
    audit: crate::packed::Customers => audit::Audit = audit::audit;
    /// Which first purchase is followed by more repeat buying, what is bought together, and what comes next.
    affinity: crate::packed::Baskets => affinity::Affinity = affinity::affinity;
    /// How long customers stay, all of them and by what is known of their first order.
    survival: crate::packed::Customers => survival::Survival = survival::survival;
    /// Whether each metric's newest value is news or noise.
    control: crate::packed::Metrics => control::Control = control::control;
    /// What comes next of every metric that is an amount or a number of things.
    forecast: crate::packed::Metrics => forecast::Forecasts = forecast::forecasts;
    /// Every metric before and after each marked day.
    before_after: crate::packed::Metrics => before_after::BeforeAfter = before_after::before_after;
    /// Progress towards every target.
    targets: crate::packed::Metrics => targets::Targets = targets::targets;
    /// Which sides are watched, and which pairs of metrics disagree.
    balance: crate::packed::Metrics => balance::Balance = balance::balance;
    /// What every experiment shows.
    experiments: crate::packed::Experiments => experiments::Results = experiments::experiments;
    /// How good predictions were.
    predictions: crate::packed::Predictions => predictions::Scores = predictions::predictions;
    /// When cases come, how many people they take, and which to answer first.
    queue: crate::packed::Tickets => queue::ServiceQueue = queue::queue;
    /// What customers say, and what goes with how they score.
    feedback: crate::packed::Comments => feedback::Feedback = feedback::feedback;
    /// What goes with buying again and with what customers spend.
    regression: crate::packed::Customers => regression::Regression = regression::regression;
    /// What may come of the customer base, and of it with what the reader changes.
    scenarios: crate::packed::Customers => scenarios::Scenarios = scenarios::scenarios;
    /// Where the way from a visitor to an advocate loses people.
    funnel: crate::packed::Journey => funnel::Funnel = funnel::funnel;
    /// Which channels orders come by, and what each returns.
    attribution: crate::packed::Touches => attribution::Attribution = attribution::attribution;
}

/// The answer of an analysis, by parameters in JSON, about packed facts.
pub fn answer(id: &str, parameters: &str, facts: &Facts) -> Result<Value, Note> {
    match ANALYSES.iter().find(|analysis| analysis.id == id) {
        Some(analysis) => (analysis.answer)(facts, parameters),
        None => Err(Note::new("unknown_analysis", format!("There is no analysis “{id}”."))),
    }
}

fn settled<F: Packed, P: DeserializeOwned, A: Serialize>(
    facts: &Facts,
    parameters: &str,
    run: fn(&F, &P) -> Result<A, Said>,
) -> Result<Value, Note> {
    let parameters: P = serde_json::from_str(parameters)
        .map_err(|error| Note::new("bad_parameters", format!("The parameters cannot be read: {error}.")))?;
    let outcome = match facts {
        Facts::Missing(what) => Err(Said::missing(what)),
        facts => match F::of(facts) {
            Some(facts) => run(facts, &parameters),
            None => return Err(Note::new("bad_facts", "The facts are not those that this analysis is about.")),
        },
    };
    let outcome = match outcome {
        Ok(answer) => Outcome::Answer(answer),
        Err(refused) => Outcome::Refused { refused },
    };
    // Names, lists and numbers only; what is no finite number becomes null.
    Ok(serde_json::to_value(outcome).unwrap_or(json!(null)))
}

/// Chances of many tests, each corrected for there being so many. Source: Holm, Scandinavian Journal of Statistics 6(2), 1979.
pub(crate) fn holm(chances: &[f64]) -> Vec<f64> {
    let mut order: Vec<usize> = (0..chances.len()).collect();
    order.sort_by(|&a, &b| chances[a].total_cmp(&chances[b]));
    let mut adjusted = vec![0.0; chances.len()];
    let mut most: f64 = 0.0;
    for (rank, &place) in order.iter().enumerate() {
        most = most.max(chances[place] * (chances.len() - rank) as f64).min(1.0);
        adjusted[place] = most;
    }
    adjusted
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_asked_is_said_and_what_is_missing_is_refused() {
        let missing = Facts::Missing("orders".into());
        assert_eq!(answer("magic", "{}", &missing).unwrap_err().code, "unknown_analysis");
        for analysis in ANALYSES {
            let found = answer(analysis.id, "{}", &missing).unwrap();
            assert_eq!(found, json!({"refused": {"code": "missing", "values": {"what": {"text": "orders"}}}}));
            for wrong in ["", "7", r#"{"colour": 1}"#] {
                assert_eq!(answer(analysis.id, wrong, &missing).unwrap_err().code, "bad_parameters", "{wrong}");
            }
            let others = Facts::Lifetimes(vec![]);
            assert_eq!(answer(analysis.id, "{}", &others).unwrap_err().code, "bad_facts");
        }
    }
}
