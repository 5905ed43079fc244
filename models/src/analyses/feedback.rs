//! What do customers say, and what goes with how they score? Themes are frequent phrases of comments, each with the scores
//! beside it.
//!
//! Sources: Salton and McGill, "Introduction to modern information retrieval", 1983 (document frequency, words that tell
//! nothing); Welch, Biometrika 34, 1947, and Holm, Scandinavian Journal of Statistics 6, 1979, for the differences.

use super::{Packed, Quantity, Said, holm};
use crate::experiment::{Mean, welch};
use crate::packed::Facts;
use serde::{Deserialize, Serialize};

/// Comments with the scores beside them.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Comments {
    /// What scores are: `nps` (0 to 10), `csat`, or `stars`.
    pub measure: String,
    /// Where comments were made.
    pub touchpoints: Vec<String>,
    /// In the order of their days.
    pub comments: Vec<Comment>,
}

/// One comment.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Comment {
    /// What was said.
    pub text: String,
    /// The score beside it.
    pub score: Option<f64>,
    /// How it speaks, −1 to 1; `None` where its language is not read.
    pub tone: Option<f64>,
    /// The place of where it was made, from 1; 0 where that is not known.
    pub touchpoint: u32,
    /// `YYYY-MM`.
    pub month: String,
}

impl Packed for Comments {
    const NAME: &'static str = "comments";

    fn of(facts: &Facts) -> Option<&Comments> {
        let Facts::Comments(comments) = facts else { return None };
        let known = |comment: &Comment| comment.touchpoint as usize <= comments.touchpoints.len();
        comments.comments.iter().all(known).then_some(comments)
    }
}

/// What may be asked otherwise.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Parameters {
    /// The reader's own themes, each a word or a phrase; found from the comments where absent.
    themes: Vec<String>,
}

/// What comments come to.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Feedback {
    /// What scores are: `nps`, `csat` or `stars`.
    pub measure: String,
    /// Comments.
    pub comments: u64,
    /// How many of them are in a language whose tone is read.
    pub read: u64,
    /// All of them.
    pub all: Group,
    /// Themes that at least three comments share, those in most of them first.
    pub themes: Vec<Theme>,
    /// By where they were made.
    pub touchpoints: Vec<Group>,
    /// By month, the oldest first.
    pub months: Vec<Group>,
    /// What it comes to, in sentences.
    pub says: Vec<Said>,
}

/// Some comments.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "FeedbackGroup"))]
pub struct Group {
    /// What they share; `None` of all.
    pub name: Option<String>,
    /// Comments.
    pub comments: u64,
    /// The mean score; `None` without one.
    pub score: Option<f64>,
    /// The lower end of its interval of 95 %.
    pub low: Option<f64>,
    /// The upper end.
    pub high: Option<f64>,
    /// The mean tone, −1 to 1: a hint, for words are read and not sentences understood.
    pub tone: Option<f64>,
}

/// What several comments say.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "FeedbackTheme"))]
pub struct Theme {
    /// The comments with it.
    #[serde(flatten)]
    pub group: Group,
    /// The mean score with it less that without; `None` where too few are scored.
    pub difference: Option<f64>,
    /// The lower end of its interval of 95 %.
    pub difference_low: Option<f64>,
    /// The upper end.
    pub difference_high: Option<f64>,
    /// The chance of such a difference where there is none, corrected for the number of themes (Holm).
    pub p_adjusted: Option<f64>,
    /// By how many points the Net Promoter Score is higher or lower for these comments; `None` of other scores.
    pub nps_effect: Option<f64>,
    /// Some of them to read: the worst scored, the best scored, and the newest.
    pub quotes: Vec<String>,
}

/// Comments under which nothing is said.
const FEWEST: usize = 10;
/// Comments that make a theme.
const SHARED: usize = 3;
/// Themes in the answer at most.
const SHOWN: usize = 20;
/// Letters of a quote at most.
const QUOTE: usize = 280;

/// Words that tell nothing by themselves, in English, German, French and Spanish.
const STOP: &str = "|a|about|after|all|also|always|am|an|and|any|are|as|at|be|because|been|but|by|can|could|did|do|does|don|for|\
from|get|got|had|has|have|he|her|here|him|his|how|i|if|in|into|is|isn|it|its|just|like|me|more|most|much|my|no|not|now|of|on|\
one|only|or|our|out|over|really|she|so|some|still|than|that|the|their|them|then|there|they|this|to|too|up|us|very|was|wasn|we|\
were|what|when|where|which|who|will|with|would|you|your|\
der|die|das|den|dem|des|ein|eine|einen|einem|einer|und|oder|aber|ist|sind|war|waren|hat|haben|habe|hatte|ich|wir|sie|er|es|mir|\
uns|mich|ihr|ihre|mein|meine|nicht|kein|keine|auch|noch|nur|sehr|so|zu|zum|zur|im|in|am|an|auf|aus|bei|mit|nach|von|vom|vor|für|\
als|wie|was|wenn|dass|man|immer|schon|da|hier|leider|\
le|la|les|un|une|des|du|de|et|ou|mais|est|sont|était|ont|ai|je|nous|vous|il|elle|ils|elles|mon|ma|mes|votre|notre|pas|ne|plus|\
très|que|qui|dans|pour|par|sur|avec|au|aux|ce|cette|c|j|l|d|n|s|\
el|los|las|una|unos|y|o|pero|es|son|era|fue|he|ha|han|yo|nosotros|mi|su|sus|no|muy|más|que|en|para|por|con|del|al|lo|se|me|nos|\
esta|este|está|todo|";

/// What comments come to. Refuses under ten.
pub fn feedback(given: &Comments, parameters: &Parameters) -> Result<Feedback, Said> {
    let comments = given.comments.as_slice();
    if comments.len() < FEWEST {
        return Err(Said::new("too_few_comments")
            .with("comments", Quantity::Count(comments.len() as u64))
            .with("fewest", Quantity::Count(FEWEST as u64)));
    }
    let words: Vec<Vec<String>> = comments.iter().map(|comment| words(&comment.text)).collect();
    let found = if parameters.themes.is_empty() { phrases(&words) } else { own(&parameters.themes, &words) };
    let mut themes: Vec<Theme> =
        found.into_iter().map(|(phrase, rows)| theme(phrase, &rows, comments, &given.measure)).collect();
    let chances: Vec<Option<f64>> = themes.iter().map(|theme| theme.p_adjusted).collect();
    let adjusted = holm(&chances.iter().map(|p| p.unwrap_or(1.0)).collect::<Vec<_>>());
    themes
        .iter_mut()
        .zip(&chances)
        .zip(adjusted)
        .for_each(|((theme, p), adjusted)| theme.p_adjusted = p.map(|_| adjusted));
    let of = |name: Option<String>, keep: &dyn Fn(&Comment) -> bool| {
        group(name, &comments.iter().filter(|comment| keep(comment)).collect::<Vec<_>>())
    };
    let touchpoints = given.touchpoints.iter().zip(1..);
    let mut months: Vec<&str> = comments.iter().map(|comment| comment.month.as_str()).collect();
    months.sort_unstable();
    months.dedup();
    let sure = themes.iter().filter(|theme| theme.p_adjusted.is_some_and(|p| p < 0.05));
    let worst = sure.clone().filter(|theme| theme.difference.is_some_and(|difference| difference < 0.0));
    let worst = worst.min_by(|a, b| a.difference.unwrap_or(0.0).total_cmp(&b.difference.unwrap_or(0.0)));
    let says = match worst {
        Some(theme) => Said::new("feedback_worst")
            .with("theme", Quantity::Text(theme.group.name.clone().unwrap_or_default()))
            .with("comments", Quantity::Count(theme.group.comments))
            .with("difference", Quantity::Number(theme.difference.unwrap_or(0.0))),
        None => Said::new("feedback_alike").with("themes", Quantity::Count(themes.len() as u64)),
    };
    Ok(Feedback {
        measure: given.measure.clone(),
        comments: comments.len() as u64,
        read: comments.iter().filter(|comment| comment.tone.is_some()).count() as u64,
        all: of(None, &|_| true),
        touchpoints: touchpoints.map(|(name, place)| of(Some(name.clone()), &|one| one.touchpoint == place)).collect(),
        months: months.into_iter().map(|month| of(Some(month.to_owned()), &|one| one.month == month)).collect(),
        themes,
        says: vec![says],
    })
}

/// Words in small letters; what stands between them parts phrases.
fn words(text: &str) -> Vec<String> {
    let lower = text.to_lowercase().replace(['.', ',', ';', ':', '!', '?', '(', ')', '\n'], " | ");
    let trim = |word: &str| word.trim_matches(|c: char| !c.is_alphanumeric() && c != '|').to_owned();
    lower.replace(['’', '\''], " ").split_whitespace().map(trim).filter(|word| !word.is_empty()).collect()
}

fn tells(word: &str) -> bool {
    word.chars().count() > 2 && !STOP.contains(&format!("|{word}|")) && word.chars().all(char::is_alphabetic)
}

/// Words and pairs of words that several comments share, with the comments that have them.
fn phrases(words: &[Vec<String>]) -> Vec<(String, Vec<usize>)> {
    let mut all: Vec<(String, usize)> = Vec::new();
    for (row, own) in words.iter().enumerate() {
        all.extend(own.iter().filter(|word| tells(word)).map(|word| (word.clone(), row)));
        let pairs = own.windows(2).filter(|pair| tells(&pair[0]) && tells(&pair[1]));
        all.extend(pairs.map(|pair| (format!("{} {}", pair[0], pair[1]), row)));
    }
    all.sort_unstable();
    all.dedup();
    let least = SHARED.max(words.len() / 50);
    let mut found: Vec<(String, Vec<usize>)> = all
        .chunk_by(|a, b| a.0 == b.0)
        .filter(|same| same.len() >= least)
        .map(|same| (same[0].0.clone(), same.iter().map(|(_, row)| *row).collect()))
        .collect();
    // A word that nearly always stands in the same pair is that pair.
    let pairs: Vec<(String, usize)> = found
        .iter()
        .filter(|(phrase, _)| phrase.contains(' '))
        .map(|(phrase, rows)| (phrase.clone(), rows.len()))
        .collect();
    let is_part = |phrase: &str, count: usize| {
        pairs.iter().any(|(pair, of)| pair.split(' ').any(|word| word == phrase) && of * 10 >= count * 7)
    };
    found.retain(|(phrase, rows)| phrase.contains(' ') || !is_part(phrase, rows.len()));
    found.sort_by(|a, b| b.1.len().cmp(&a.1.len()).then_with(|| a.0.cmp(&b.0)));
    found.truncate(SHOWN);
    found
}

/// The reader's themes with the comments that have all of one's words in a row.
fn own(themes: &[String], words: &[Vec<String>]) -> Vec<(String, Vec<usize>)> {
    let rows = |theme: &String| {
        let wanted = self::words(theme);
        let has = |own: &Vec<String>| !wanted.is_empty() && own.windows(wanted.len()).any(|part| part == wanted);
        let rows = words.iter().enumerate().filter(|(_, own)| has(own)).map(|(row, _)| row).collect();
        (theme.clone(), rows)
    };
    themes.iter().map(rows).collect()
}

fn group(name: Option<String>, comments: &[&Comment]) -> Group {
    let scores: Vec<f64> = comments.iter().filter_map(|comment| comment.score).collect();
    let tones: Vec<f64> = comments.iter().filter_map(|comment| comment.tone).collect();
    let mean = Mean::of(&scores);
    let (low, high) = mean.and_then(Mean::estimate).and_then(|estimate| estimate.interval()).unzip();
    Group {
        name,
        comments: comments.len() as u64,
        score: mean.map(|mean| mean.value),
        low,
        high,
        tone: Mean::of(&tones).map(|mean| mean.value),
    }
}

fn theme(phrase: String, rows: &[usize], comments: &[Comment], measure: &str) -> Theme {
    let own: Vec<&Comment> = rows.iter().filter_map(|&row| comments.get(row)).collect();
    let is_own = |row: usize| rows.binary_search(&row).is_ok();
    let (mut with, mut without) = (Vec::new(), Vec::new());
    for (row, score) in comments.iter().enumerate().filter_map(|(row, comment)| Some((row, comment.score?))) {
        if is_own(row) { with.push(score) } else { without.push(score) }
    }
    let enough = with.len() >= SHARED && without.len() >= SHARED;
    let found = enough.then(|| Some(welch(Mean::of(&with)?, Mean::of(&without)?))).flatten();
    let interval = found.and_then(|of| of.interval);
    let nps = |scores: &[f64]| {
        let promoters = scores.iter().filter(|score| **score >= 9.0).count() as f64;
        let detractors = scores.iter().filter(|score| **score <= 6.0).count() as f64;
        100.0 * (promoters - detractors) / scores.len() as f64
    };
    let all = [with.as_slice(), &without].concat();
    Theme {
        group: group(Some(phrase), &own),
        difference: found.and_then(|of| of.difference),
        difference_low: interval.map(|of| of.0),
        difference_high: interval.map(|of| of.1),
        p_adjusted: found.and_then(|of| of.p),
        nps_effect: (measure == "nps" && enough).then(|| nps(&all) - nps(&without)),
        quotes: quotes(&own),
    }
}

/// The worst scored, the best scored and the newest, each once.
fn quotes(own: &[&Comment]) -> Vec<String> {
    let scored = || own.iter().filter(|comment| comment.score.is_some());
    let score = |comment: &&&Comment| comment.score.unwrap_or(0.0);
    let worst = scored().min_by(|a, b| score(a).total_cmp(&score(b)));
    let best = scored().max_by(|a, b| score(a).total_cmp(&score(b)));
    let mut quotes: Vec<String> = Vec::new();
    for comment in [worst, best, own.last()].into_iter().flatten() {
        let quote: String = comment.text.trim().chars().take(QUOTE).collect();
        if !quotes.contains(&quote) {
            quotes.push(quote);
        }
    }
    quotes
}

#[cfg(test)]
mod tests {
    use super::*;

    fn comment(text: &str, score: f64, touchpoint: u32) -> Comment {
        Comment {
            text: text.into(),
            score: Some(score),
            tone: Some((score - 5.0) / 5.0),
            touchpoint,
            month: "2026-01".into(),
        }
    }

    fn given() -> Comments {
        let late =
            ["The delivery was late again.", "Late! My delivery came on Tuesday", "delivery was LATE, bread stale"];
        let good = ["Friendly staff, great bread", "Great bread and friendly people", "I love the great bread", "ok"];
        let mut comments: Vec<Comment> = (0..12).map(|n| comment(late[n % 3], (n % 4) as f64, 1)).collect();
        comments.extend((0..16).map(|n| comment(good[n % 4], 8.0 + (n % 3) as f64, 2)));
        Comments { measure: "nps".into(), touchpoints: vec!["delivery".into(), "shop".into()], comments }
    }

    #[test]
    fn themes_are_what_many_say_with_how_they_score() {
        let found = feedback(&given(), &Parameters::default()).unwrap();
        let names: Vec<&str> = found.themes.iter().filter_map(|theme| theme.group.name.as_deref()).collect();
        assert!(names.contains(&"great bread") && names.contains(&"late") && names.contains(&"delivery"), "{names:?}");
        // “great” stands with “bread” always: it is no theme of its own, nor is what tells nothing.
        assert!(!names.contains(&"great") && !names.contains(&"the") && !names.contains(&"was"), "{names:?}");
        let late = found.themes.iter().find(|theme| theme.group.name.as_deref() == Some("late")).unwrap();
        assert_eq!((late.group.comments, late.group.score, late.quotes.len()), (12, Some(1.5), 2));
        assert!(
            late.difference.unwrap() < -7.0 && late.difference_high.unwrap() < 0.0 && late.p_adjusted.unwrap() < 0.001
        );
        // 10 promoters, 6 passives and 12 detractors of 28; without the late ones 62.5.
        let promoters = given().comments.iter().filter(|one| one.score.unwrap() >= 9.0).count() as f64;
        let all = 100.0 * (promoters - 12.0) / 28.0;
        assert!((late.nps_effect.unwrap() - (all - 100.0 * promoters / 16.0)).abs() < 1e-9);
        assert_eq!((found.touchpoints[0].score, found.says[0].code), (Some(1.5), "feedback_worst"));
        assert_eq!((found.months.len(), found.read), (1, 28));
    }

    #[test]
    fn the_readers_own_themes_are_looked_for() {
        let themes = Parameters { themes: vec!["Great bread".into(), "parking".into()] };
        let found = feedback(&given(), &themes).unwrap();
        assert_eq!(found.themes.iter().map(|theme| theme.group.comments).collect::<Vec<_>>(), [12, 0]);
        assert_eq!((found.themes[1].difference, found.themes[1].group.score), (None, None));
    }

    #[test]
    fn few_comments_and_strange_ones_do_no_harm() {
        let few = Comments { comments: given().comments[..9].to_vec(), ..given() };
        assert_eq!(feedback(&few, &Parameters::default()).unwrap_err().code, "too_few_comments");
        let strange = ["", "!!!", "😀 😀", "ÄÖÜ ßẞ", "a b c", "42 43", "|||", "the the the", "\u{0}", "…"];
        let comments = strange.map(|text| comment(text, 5.0, 0)).to_vec();
        let found = feedback(&Comments { comments, ..given() }, &Parameters::default()).unwrap();
        assert_eq!((found.themes.len(), found.says[0].code), (0, "feedback_alike"));
    }
}
