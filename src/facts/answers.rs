//! Answers on a scale: which scale it is, and numbers of answers that were given in words or stars.

use super::fact_table::{FactTable, NONE, Values};
use super::summary::{asks_for_rating, number_in};
use crate::recognise::Role;
use crate::table::Column;

/// The scale of a column of answers.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Answers {
    /// Its best answer: the least of 5, 7 and 10 that holds them all; `None` where there are none, or higher ones.
    pub top: Option<f64>,
    /// Whether it goes from 0 to 10 in whole numbers.
    pub zero_to_ten: bool,
}

/// Roles that hold answers.
const ROLES: [Role; 4] = [Role::Score, Role::Satisfaction, Role::Effort, Role::EngagementRating];

/// Headers of answers that go from 0 to 10 by what they ask, though nobody may have given more than a 7.
const PROMOTION: [&str; 4] = ["nps", "promoter", "recommend", "weiterempfehl"];

/// Notes the scale of each role that holds answers.
pub(super) fn note_scales(table: &mut FactTable) {
    table.answers = ROLES
        .into_iter()
        .filter_map(|role| {
            let (_, header, values) = table.columns.iter().find(|(known, ..)| *known == role)?;
            let Values::Numbers { mantissas, scale } = values else { return None };
            let unit = 10i64.checked_pow(u32::from(*scale))?;
            Some((role, Answers::of(header, mantissas, unit)))
        })
        .collect();
}

impl Answers {
    /// The scale of numbers in parts of `unit`.
    fn of(header: &str, numbers: &[i64], unit: i64) -> Answers {
        let given = || numbers.iter().copied().filter(|&number| number != NONE);
        let Some(most) = given().max() else { return Answers::default() };
        let fits = |top: &i64| top.checked_mul(unit).is_some_and(|top| most <= top);
        let whole = given().all(|number| number >= 0 && number % unit == 0) && most / unit <= 10;
        let asked = PROMOTION.iter().any(|word| header.to_lowercase().contains(word));
        // A rating that nobody gave a 0 goes from 1.
        let told = most / unit > 7 && (given().any(|number| number == 0) || !asks_for_rating(header));
        Answers { top: [5, 7, 10].into_iter().find(fits).map(|top| top as f64), zero_to_ten: whole && (asked || told) }
    }
}

/// Whether a column of words holds scores: `4/5`, `9 - likely`, `★★★★☆`.
pub(super) fn are_scores(role: Role, column: &Column) -> bool {
    let Some(text) = column.text().filter(|_| ROLES.contains(&role)) else { return false };
    let words: Vec<bool> =
        (1..=text.values() as u32).filter_map(|code| text.value(code)).map(|word| number_in(&word).is_some()).collect();
    let scores = words.iter().filter(|is_score| **is_score).count();
    scores > 0 && 2 * scores > words.len()
}

/// The scores of a column of words, in hundredths.
pub(super) fn scores(column: &Column, rows: &[usize]) -> Vec<i64> {
    let Some(text) = column.text() else { return vec![NONE; rows.len()] };
    let number = |code: u32| text.value(code).and_then(|word| number_in(&word));
    let known: Vec<i64> = (0..=text.values() as u32)
        .map(|code| number(code).map_or(NONE, |score| (score * 100.0).round() as i64))
        .collect();
    rows.iter().map(|&row| known.get(text.code(row) as usize).copied().unwrap_or(NONE)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_highest_answer_tells_the_scale() {
        let of = |numbers: &[i64]| Answers::of("score", numbers, 1);
        assert_eq!(of(&[1, 5, NONE]).top, Some(5.0));
        assert_eq!(of(&[1, 6]).top, Some(7.0));
        assert_eq!(of(&[0, 9]), Answers { top: Some(10.0), zero_to_ten: true });
        assert_eq!(of(&[40, 100]), Answers { top: None, zero_to_ten: false });
        assert_eq!(of(&[]), Answers::default());
    }

    #[test]
    fn what_is_asked_tells_it_where_all_are_low() {
        assert!(Answers::of("NPS", &[3, 6], 1).zero_to_ten);
        assert!(!Answers::of("score", &[3, 6], 1).zero_to_ten);
        assert!(!Answers::of("rating", &[1, 9, 10], 1).zero_to_ten);
        assert!(!Answers::of("NPS", &[35, 90], 10).zero_to_ten);
    }
}
