//! `queue`: how long people wait, and how many agents it takes.

use super::options::Options;
use super::table::Table;
use super::{Answer, Wrong};
use crate::Note;
use crate::queue::{Queue, agents_needed};
use serde_json::json;

pub const OPTIONS: &str = "arrivals handling agents target level patience";

pub fn answer(_: &Table, options: &Options) -> Answer {
    let positive = |name: &str| -> Result<Option<f64>, Wrong> {
        match options.number(name)? {
            Some(number) if number <= 0.0 => Err(Wrong::Usage(format!("--{name} must be above 0"))),
            number => Ok(number),
        }
    };
    let needed = |name: &str| positive(name)?.ok_or_else(|| Wrong::Usage(format!("--{name} is needed")));
    let queue = Queue {
        arrivals: needed("arrivals")?,
        handling: needed("handling")?,
        agents: 1,
        patience: positive("patience")?,
    };
    let target = options.at_least_zero("target")?.unwrap_or(0.0);
    let level = options.number("level")?.unwrap_or(0.8);
    if !(level > 0.0 && level < 1.0) {
        return Err(Wrong::Usage("--level is a share between 0 and 1".into()).into());
    }
    let agents_needed = agents_needed(queue, target, level);
    let Some(agents) = options.count("agents")? else {
        return Ok(json!({
            "probability_of_waiting": null, "mean_wait": null, "service_level": null, "abandoned": null,
            "agents_needed": agents_needed,
        }));
    };
    let agents = u32::try_from(agents).ok().filter(|&agents| agents > 0);
    let agents = agents.ok_or_else(|| Wrong::Usage("--agents must be at least 1".into()))?;
    let waiting = Queue { agents, ..queue }.waiting(target).ok_or_else(|| {
        let message = "More work comes than these agents can do: the queue grows without end.";
        Note::new("overloaded", message)
    })?;
    Ok(json!({
        "probability_of_waiting": waiting.probability_of_waiting,
        "mean_wait": waiting.mean_wait,
        "service_level": waiting.service_level,
        "abandoned": waiting.abandoned,
        "agents_needed": agents_needed,
    }))
}
