//! What customers said, with the scores beside it: answers to surveys, else reviews, else cases.

use super::Ground;
use crate::facts::{FactKind, FactTable};
use crate::models::analyses::feedback::Comment;
use crate::models::packed::{Comments, Facts};
use crate::recognise::Role;
use crate::time::Period;

/// Where comments are looked for: the kind, the column of comments, that of scores, and what these are.
const PLACES: [(FactKind, Role, Role, &str); 5] = [
    (FactKind::Responses, Role::Comment, Role::Score, "nps"),
    (FactKind::Responses, Role::Comment, Role::Satisfaction, "csat"),
    (FactKind::Reviews, Role::Text, Role::Score, "stars"),
    (FactKind::Reviews, Role::Comment, Role::Score, "stars"),
    (FactKind::Tickets, Role::Comment, Role::Satisfaction, "csat"),
];

/// The comments of the first table that has both.
pub fn comments(ground: &Ground) -> Facts {
    let found = PLACES.iter().find_map(|(kind, text, score, measure)| {
        let table = ground.facts.table(*kind).filter(|table| table.has(*text) && table.has(*score))?;
        Some(of(table, *text, *score, measure))
    });
    found.map_or_else(|| Facts::Missing("comments".to_owned()), Facts::Comments)
}

fn of(table: &FactTable, text: Role, score: Role, measure: &str) -> Comments {
    let mut rows: Vec<(i64, usize)> =
        (0..table.rows).filter_map(|row| Some((table.moment(Role::Date, row)?, row))).collect();
    rows.sort_unstable();
    let comment = |&(_, row): &(i64, usize)| {
        let day = table.day(Role::Date, row)?;
        let code = table.words(Role::Touchpoint).and_then(|words| words.codes.get(row).copied());
        Some(Comment {
            text: table.text(text, row)?.to_owned(),
            score: table.value(score, row),
            tone: table.compound(row),
            touchpoint: code.unwrap_or(0),
            month: Period::Month.label(Period::Month.index(day)),
        })
    };
    // Points are promoters' and detractors' only where answers go from 0 to 10.
    let is_promotion = measure != "nps" || table.scale_of_answers(score).zero_to_ten;
    Comments {
        measure: if is_promotion { measure } else { "csat" }.to_owned(),
        touchpoints: table.words(Role::Touchpoint).map(|words| words.texts.clone()).unwrap_or_default(),
        comments: rows.iter().filter_map(comment).collect(),
    }
}
