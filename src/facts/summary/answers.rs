//! Answers to surveys: scores, which may stand in words, and words of satisfaction.

use super::SummaryFigure;
use super::recipes::{Content, Scores};
use super::rows::Rows;
use crate::ingest::number::{Decimal, parse_number};
use crate::recognise::{Lexicon, Role};

/// Every row's score.
fn values(rows: &Rows) -> Option<Vec<Option<f64>>> {
    // Satisfaction in numbers is a score too.
    let satisfaction = || rows.column(Role::Satisfaction).filter(|column| column.numbers().is_some());
    let column = rows.column(Role::Score).or_else(satisfaction)?;
    if let Some(numbers) = column.numbers() {
        let unit = 10f64.powi(numbers.scale().into());
        return Some((0..rows.table.rows).map(|row| numbers.get(row).map(|value| value as f64 / unit)).collect());
    }
    let text = column.text()?;
    let read: Vec<Option<f64>> =
        (1..=text.values() as u32).map(|code| text.value(code).and_then(|cell| number_in(&cell))).collect();
    let score = |row: usize| read.get(text.code(row).checked_sub(1)? as usize).copied().flatten();
    Some((0..rows.table.rows).map(score).collect())
}

/// The score of an answer: its only number, as in `9`, `10 - very likely` or `4,5 stars`, the first of `4/5` and
/// `4 out of 5`, or how many stars of `★★★★☆` are filled.
pub fn number_in(cell: &str) -> Option<f64> {
    const OF: [&str; 11] = ["/", "of", "out of", "von", "sur", "de", "su", "van", "uit", "auf", "em"];
    let stars = cell.chars().filter(|c| matches!(c, '★' | '⭐' | '\u{1f31f}')).count();
    let is_digit = |c: char| c.is_ascii_digit();
    if !cell.contains(is_digit) {
        return (stars > 0).then_some(stars as f64);
    }
    // A mark belongs to a number between two digits only.
    let end = |from: usize| {
        let digits = |text: &str| text.find(|c: char| !is_digit(c)).unwrap_or(text.len());
        let whole = from + digits(&cell[from..]);
        let rest = cell[whole..].strip_prefix(['.', ',']).unwrap_or("");
        whole + if digits(rest) > 0 { 1 + digits(rest) } else { 0 }
    };
    let first = cell.find(is_digit)?;
    let after = end(first);
    let number = &cell[first..after];
    if let Some(next) = cell[after..].find(is_digit).map(|at| after + at) {
        let between = cell[after..next].trim().to_lowercase();
        let is_scale = OF.contains(&between.as_str()) && !cell[end(next)..].contains(is_digit);
        if !is_scale {
            return None;
        }
    }
    if number.len() > 6 {
        return None;
    }
    parse_number(number.replace(',', ".").as_bytes(), b'.').map(Decimal::to_f64)
}

/// Words of headers that ask for a rating.
const RATINGS: &[((), &str)] = &[(
    (),
    "~rating|~ratings|~rated|~stars|~star|~csat|~bewertung|~sterne|~note|~étoiles|~valoración|~calificación|\
        ~estrellas|~puntuación|~valutazione|~voto|~stelle|~beoordeling|~sterren|~cijfer|~avaliação|~classificação|\
        ~estrelas|~nota",
)];

/// What is worked out of answers on a scale; promoters and the like only where it goes from 0 to 10 in whole numbers, and
/// a rating that nobody gave a 0 goes from 1.
pub fn scores(scores: Scores, mut figure: SummaryFigure, rows: &Rows) -> Option<SummaryFigure> {
    let values: Vec<f64> = values(rows)?.into_iter().flatten().collect();
    let used = values.len() as u64;
    let highest = values.iter().copied().fold(0.0, f64::max);
    let of_ten = (7.5..=10.0).contains(&highest)
        && values.iter().all(|value| (0.0..=10.0).contains(value) && value.fract() == 0.0)
        && (values.contains(&0.0) || !rows.column(Role::Score).is_some_and(|column| asks_for_rating(&column.name)));
    let count = |from: f64, to: f64| values.iter().filter(|value| (from..=to).contains(*value)).count() as f64;
    let (promoters, detractors) = (count(9.0, 10.0), count(0.0, 6.9));
    let only_of_ten = matches!(scores, Scores::Promoters | Scores::Passives | Scores::Detractors | Scores::Nps);
    if only_of_ten && (!of_ten || rows.column(Role::Score).is_none()) {
        return None;
    }
    let needs_some = matches!(scores, Scores::Nps | Scores::Mean);
    if used == 0 && needs_some {
        figure = figure.without("none-score");
        return Some(figure.with_rows(0, &[("no_value", rows.table.rows as u64)]));
    }
    figure.value = Some(match scores {
        Scores::Count => used as f64,
        Scores::Promoters => promoters,
        Scores::Passives => used as f64 - promoters - detractors,
        Scores::Detractors => detractors,
        Scores::Nps => 100.0 * (promoters - detractors) / used as f64,
        Scores::Mean => values.iter().sum::<f64>() / used as f64,
    });
    Some(figure.with_rows(used, &[("no_value", rows.table.rows as u64 - used)]))
}

/// Whether a header asks for a rating and not for how likely something is.
pub fn asks_for_rating(header: &str) -> bool {
    Lexicon::new(&[RATINGS]).get(header).is_some()
}

/// Words of satisfaction; those in between count as answers.
const CONTENT: &[(Option<bool>, &str)] = &[
    (None, "~neither|neutral|~nor|okay|ok|mixed|mittelmäßig|~weder|~ni|moyen|regular|~né|neutraal|~nem"),
    (
        Some(false),
        "~dissatisfied|~unsatisfied|~not satisfied|bad|bad with comment|poor|terrible|unhappy|~unhappy|sad|amazing not|unzufrieden|~unzufrieden|schlecht|~insatisfait|~pas satisfait|mauvais|~insatisfecho|malo|~insoddisfatto|cattivo|~ontevreden|slecht|~insatisfeito|ruim",
    ),
    (
        Some(true),
        "~satisfied|good|good with comment|great|excellent|happy|~happy|amazing|zufrieden|~zufrieden|gut|sehr gut|~satisfait|~satisfaite|bon|bien|~satisfecho|bueno|~soddisfatto|buono|~tevreden|goed|~satisfeito|bom",
    ),
];

/// What is worked out of words of satisfaction; `None` where none of the words are known.
pub fn content(content: Content, mut figure: SummaryFigure, rows: &Rows) -> Option<SummaryFigure> {
    const MOST: usize = 500;
    let text = rows.column(Role::Satisfaction)?.text().filter(|text| text.values() <= MOST)?;
    let words = Lexicon::new(&[CONTENT]);
    let says: Vec<Option<Option<bool>>> =
        (1..=text.values() as u32).map(|code| text.value(code).and_then(|cell| words.get(&cell))).collect();
    if says.iter().all(Option::is_none) {
        return None;
    }
    let answer = |row: usize| says.get(text.code(row).checked_sub(1)? as usize).copied().flatten();
    let answers: Vec<Option<bool>> = (0..rows.table.rows).filter_map(answer).collect();
    let good = answers.iter().filter(|answer| **answer == Some(true)).count();
    let bad = answers.iter().filter(|answer| **answer == Some(false)).count();
    figure.value = match content {
        Content::Good => Some(good as f64),
        Content::Bad => Some(bad as f64),
        Content::Share if answers.is_empty() => None,
        Content::Share => Some(good as f64 / answers.len() as f64),
    };
    let used = answers.len() as u64;
    Some(figure.with_rows(used, &[("no_answer", rows.table.rows as u64 - used)]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scores_may_stand_in_words() {
        let cases = [
            ("9", Some(9.0)),
            ("Extremely likely - 10", Some(10.0)),
            ("Not at all likely - 0", Some(0.0)),
            ("9 - 10", None),
            ("often", None),
            ("4.5 stars", Some(4.5)),
            ("4,5", Some(4.5)),
            ("4/5", Some(4.0)),
            ("4 out of 5", Some(4.0)),
            ("4,5 von 5 Sternen", Some(4.5)),
            ("4/5/2024", None),
            ("★★★★☆", Some(4.0)),
            ("☆☆☆☆☆", None),
            ("5 ★", Some(5.0)),
            ("10.", Some(10.0)),
        ];
        for (cell, expected) in cases {
            assert_eq!(number_in(cell), expected, "{cell}");
        }
    }
}
