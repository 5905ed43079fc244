//! What does a model or an analysis answer about facts that the engine has packed? Bytes in, JSON out: the page's worker
//! for long computations.

mod baskets;
mod customers;
pub mod metrics;

pub use crate::analyses::{Comments, Experiments, Journey, Predictions, Tickets, Touches};
pub use baskets::{Basket, Baskets};
pub use customers::{Assumptions, Customers, Event, Trait};
pub use metrics::Metrics;

use crate::Note;
use crate::analyses;
use crate::ask::{self, Wrong};
use crate::survival::KaplanMeier;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// Facts as the engine packs them.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Facts {
    /// How long each of several groups lasted.
    Lifetimes(Vec<Lifetimes>),
    /// What every customer did.
    Customers(Customers),
    /// What was in every order.
    Baskets(Baskets),
    /// What every metric was.
    Metrics(Metrics),
    /// What tables of experiments hold.
    Experiments(Experiments),
    /// What tables of predictions hold.
    Predictions(Predictions),
    /// What a table of cases holds.
    Tickets(Tickets),
    /// Comments with the scores beside them.
    Comments(Comments),
    /// How many came how far.
    Journey(Journey),
    /// Orders with the touches before them.
    Touches(Touches),
    /// None, for the workbook lacks what they are made of, by its name.
    Missing(String),
}

/// How long some lasted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lifetimes {
    /// What they are called; `None` where they are all.
    pub group: Option<String>,
    /// Days of each, and whether it ended then.
    pub days: Vec<(u32, bool)>,
}

impl Facts {
    /// As bytes.
    pub fn pack(&self) -> Vec<u8> {
        // Lists and numbers only: writing them to memory cannot fail.
        postcard::to_allocvec(self).unwrap_or_default()
    }
}

/// What the name of an analysis begins with where models are asked by name too.
pub const ANALYSIS: &str = "analyses/";

/// The answer of a model, as [`ask::Question`] has it, or of an analysis, by parameters in JSON, about packed facts.
pub fn answer(model: &str, parameters: &str, facts: &[u8]) -> Result<Value, Note> {
    let facts: Facts = postcard::from_bytes(facts)
        .map_err(|error| Note::new("bad_facts", format!("The facts cannot be read: {error}.")))?;
    if let Some(analysis) = model.strip_prefix(ANALYSIS) {
        return analyses::answer(analysis, parameters, &facts);
    }
    let ("survival", Facts::Lifetimes(groups)) = (model, facts) else {
        return Err(Note::new("unknown_model", format!("There is no model “{model}”.")));
    };
    let curve = |group: &Lifetimes| KaplanMeier::of(group.days.iter().map(|&(days, ended)| (f64::from(days), ended)));
    let curves: Vec<_> = groups.iter().map(|group| (group.group.as_deref(), curve(group))).collect();
    ask::survival_of(&curves, parameters).map_err(|wrong| {
        let (Wrong::Usage(sentence) | Wrong::Table(sentence)) = wrong;
        Note::new("bad_parameters", sentence)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn packed_facts_have_the_answer_of_the_plain_table() {
        let days = vec![(1, true), (2, true), (3, false)];
        let facts = Facts::Lifetimes(vec![Lifetimes { group: None, days }]).pack();
        let packed = answer("survival", r#"{"horizon": 3}"#, &facts).unwrap();
        let arguments = ["survival", "FILE", "--horizon", "3"].map(str::to_owned);
        let plain = ask::Question::parse(&arguments).unwrap().answer(b"time,event\n1,1\n2,1\n3,0\n").unwrap();
        assert_eq!(packed, plain);
    }

    #[test]
    fn what_cannot_be_asked_is_said() {
        let facts = Facts::Lifetimes(vec![]).pack();
        let code = |model: &str, parameters: &str, facts: &[u8]| answer(model, parameters, facts).unwrap_err().code;
        assert_eq!(code("magic", "{}", &facts), "unknown_model");
        assert_eq!(code("survival", "{}", &[9, 9]), "bad_facts");
        for wrong in ["", "[]", r#"{"horizon": -1}"#, r#"{"horizon": "soon"}"#, r#"{"colour": 1}"#] {
            assert_eq!(code("survival", wrong, &facts), "bad_parameters", "{wrong}");
        }
        assert_eq!(answer("survival", "{}", &facts).unwrap()["refused"]["code"], "no_rows");
    }
}
