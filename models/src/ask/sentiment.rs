//! `sentiment`: whether texts speak well or ill.

use super::Answer;
use super::options::Options;
use super::table::Table;
use crate::Note;
use crate::sentiment::Lexicon;
use serde_json::json;

pub const OPTIONS: &str = "language";

pub fn answer(table: &Table, options: &Options) -> Answer {
    if let Some(language) = options.text("language").filter(|language| *language != "en") {
        let message = format!("Only English (en) can be told, not “{language}”.");
        return Err(Note::new("unknown_language", message).into());
    }
    let lexicon = Lexicon::new();
    let scores = table.texts("text")?.iter().map(|text| lexicon.score(text)).map(|score| {
        json!({
            "compound": score.compound, "positive": score.positive, "negative": score.negative, "neutral": score.neutral,
        })
    });
    Ok(json!({ "scores": scores.collect::<Vec<_>>() }))
}
