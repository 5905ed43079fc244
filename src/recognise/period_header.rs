//! What a header says of a period: `Jan-26`, `2026-01`, `Januar 2026`, `Q1 2026`, `KW 12`, `FY2026`, `2026-03-01 Plan`.

use crate::ingest::date::{Grain, PIVOT, read_date};
use crate::ingest::fold::{fold, words};
use crate::ingest::month::month_by_name;
use crate::ingest::rows::total::{Claim, claim, is_mean};
use crate::time::{DateOrder, Day, Period};

const QUARTERS: &str = "q|qtr|quarter|quartal|trimestre|trim|kwartaal|t|k";
const WEEKS: &str = "w|kw|wk|week|woche|semaine|sem|semana|settimana|sett";
const HALVES: &str = "h|hj|half|halbjahr|s|semestre|semester";
/// Words for a business year: when it begins is not said.
const FISCAL: &str = "fy|gj|wj|fiscal|geschaftsjahr|wirtschaftsjahr|exercice|ejercicio|esercizio|boekjaar|exercicio";
const FILLERS: &str =
    "de|del|di|du|do|of|the|year|jahr|annee|ano|anno|jaar|er|ere|e|o|st|nd|rd|th|month|monat|mois|mes|mese|maand";
/// Columns that add up others, beside the words for totals.
const SUMS: &str = "ytd|year to date|jahr|jahressumme|annee|ano|anno|jaar|year|annual|full year|cumul|kumuliert|\
    acumulado|cumulato|cumulatief|rok|all year|12 months";

/// Whether a word is one of a list.
pub fn is_one(list: &str, word: &str) -> bool {
    list.split('|').any(|known| known == word)
}

/// Whether a header may name a period: it has a digit, or a month.
pub fn may_be_period(name: &str) -> bool {
    name.bytes().any(|byte| byte.is_ascii_digit()) || tokens(name).iter().any(|token| month(token).is_some())
}

/// What a header says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PeriodHeader {
    /// The part of the year: month 3, quarter 1, week 12.
    pub part: Option<(Period, u32)>,
    /// The year.
    pub year: Option<i32>,
    /// The day, with the day first and with the month first where they differ.
    pub days: Option<[Option<Day>; 2]>,
    /// Whether the year is two digits that may as well be a day: `Jan 26`.
    pub short: bool,
    /// Whether the year is one of business, which may begin in any month.
    pub fiscal: bool,
    /// Whether a letter stands for the kind of period and no year beside it: `Q1` may be a question.
    pub weak: bool,
    /// What else it says: `Plan`.
    pub rest: String,
    /// The header without that.
    pub label: String,
}

impl PeriodHeader {
    /// Takes a header apart.
    pub fn new(name: &str) -> PeriodHeader {
        /// A question of more words names no period.
        const MOST: usize = 9;
        let name = without_copy(name);
        let tokens = tokens(name);
        if tokens.len() > MOST {
            return PeriodHeader { rest: name.to_owned(), label: name.to_owned(), ..PeriodHeader::default() };
        }
        let is_number = |token: &&str| token.as_bytes()[0].is_ascii_digit();
        let numbers = tokens.iter().filter(|token| is_number(token)).count();
        let names_month = tokens.iter().any(|token| month(token).is_some());
        if numbers > 2 || numbers == 2 && names_month || numbers == 1 && tokens.len() == 1 && name.len() == 8 {
            let read = |order| read_date(name.as_bytes(), order, PIVOT).filter(|dated| dated.grain == Grain::Day);
            let days = [DateOrder::DayFirst, DateOrder::MonthFirst].map(|order| Some(read(order)?.moment.day));
            if days != [None, None] {
                return PeriodHeader { days: Some(days), label: name.to_owned(), ..PeriodHeader::default() };
            }
        }
        let mut header = PeriodHeader::default();
        let (mut marker, mut loose, mut rest): (Option<Period>, Option<&str>, Vec<&str>) = (None, None, Vec::new());
        for token in tokens {
            if let Some(number) = Some(&token).filter(|token| is_number(token)).and_then(|token| token.parse().ok()) {
                match (token.len(), header.part, marker) {
                    (4, ..) if (1900..=2100).contains(&number) && header.year.is_none() => {
                        header.year = Some(number as i32);
                    }
                    // `Q126` is the first quarter of 2026.
                    (3, None, Some(Period::QUARTER)) if header.year.is_none() => {
                        header.part = Some((Period::QUARTER, number / 100));
                        header.year = Some(full(number % 100));
                    }
                    (1 | 2, None, Some(marker)) => header.part = Some((marker, number)),
                    (2, Some((period, _)), _) if header.year.is_none() => {
                        (header.year, header.short) = (Some(full(number)), period == Period::Month);
                    }
                    (2, ..) if header.fiscal && header.year.is_none() => header.year = Some(full(number)),
                    // `2025/26`
                    (2, None, _)
                        if header.year.is_some_and(|year| (year + 1) % 100 == number as i32 && number > 12) =>
                    {
                        header.fiscal = true;
                    }
                    (1 | 2, None, _) if loose.is_none() => loose = Some(token),
                    _ => rest.push(token),
                }
                continue;
            }
            let word = fold(token);
            let kind = match word.as_str() {
                word if is_one(QUARTERS, word) => Some(Period::QUARTER),
                word if is_one(WEEKS, word) => Some(Period::WEEK),
                // A half is a part of a year.
                word if is_one(HALVES, word) => Some(Period::YEAR),
                "m" if header.year.is_some() => Some(Period::Month),
                _ => None,
            };
            if let (Some(month), None) = (month(&word), header.part) {
                header.part = Some((Period::Month, month));
            } else if let (Some(kind), None, None) = (kind, marker, header.part) {
                marker = Some(kind);
                header.weak = kind == Period::QUARTER || word.len() == 1;
                // `1. Quartal`
                header.part = loose.take().and_then(|number| Some((kind, number.parse().ok()?)));
            } else if is_one(FISCAL, &word) {
                header.fiscal = true;
            } else if !is_one(FILLERS, &word) {
                rest.push(token);
            }
        }
        if let Some(token) = loose {
            match token.parse() {
                Ok(number @ 1..=12) if header.year.is_some() && header.part.is_none() => {
                    header.part = Some((Period::Month, number));
                }
                _ => rest.push(token),
            }
        }
        let most = |(period, _): (Period, u32)| match period {
            Period::YEAR => 2,
            Period::QUARTER => 4,
            Period::Month => 12,
            _ => 53,
        };
        if header.part.is_some_and(|part| !(1..=most(part)).contains(&part.1)) {
            return PeriodHeader::default();
        }
        header.weak &= header.year.is_none();
        header.label = match rest.as_slice() {
            [] => name.to_owned(),
            rest => name.split_whitespace().filter(|word| !rest.contains(word)).collect::<Vec<_>>().join(" "),
        };
        header.rest = rest.join(" ");
        header
    }

    /// How long the period is; `None` where the header names none.
    pub fn step(&self) -> Option<Period> {
        let part = self.part.map(|(period, _)| period).or(self.year.map(|_| Period::YEAR));
        self.days.map(|_| Period::Day).or(part)
    }
}

/// Whether words name a month, a quarter with its year, a week or a year, and nothing else.
pub fn says_period(words: &str) -> bool {
    let header = PeriodHeader::new(words);
    header.step().is_some() && !header.weak && header.rest.is_empty()
}

/// Whether a header may be that of a column that adds up others.
pub fn says_sum(name: &str) -> bool {
    let name = without_copy(name);
    let claims = |word: &str| claim(word.as_bytes()).is_some();
    !is_mean(name.as_bytes()) && (is_plain_sum(name) || claims(name) || words(name).split(' ').any(claims))
}

/// Whether a header is nothing but a word for such a column.
pub fn is_plain_sum(name: &str) -> bool {
    let words = words(name);
    claim(name.as_bytes()) == Some(Claim::Plain) || is_one(SUMS, &words) || words.split(' ').any(|word| word == "ytd")
}

/// A header without the number that was added because another column has the same: `Feb (2)`.
pub fn without_copy(name: &str) -> &str {
    let name = name.trim();
    let Some(before) = name.strip_suffix(')') else { return name };
    before.trim_end_matches(|c: char| c.is_ascii_digit()).strip_suffix(" (").unwrap_or(name)
}

/// Runs of digits and runs of letters.
fn tokens(name: &str) -> Vec<&str> {
    let class = |c: char| if c.is_ascii_digit() { 2 } else { u8::from(c.is_alphabetic()) };
    let mut tokens = Vec::new();
    let (mut start, mut before) = (0, 0);
    for (at, now) in name.char_indices().map(|(at, c)| (at, class(c))).chain([(name.len(), 0)]) {
        if now != before {
            if before != 0 {
                tokens.push(&name[start..at]);
            }
            (start, before) = (at, now);
        }
    }
    tokens
}

fn month(token: &str) -> Option<u32> {
    month_by_name(&fold(token)).filter(|named| !named.weak).map(|named| named.month)
}

/// A year of two digits.
fn full(year: u32) -> i32 {
    year as i32 + if year < PIVOT as u32 { 2000 } else { 1900 }
}

/// The year that titles or a file's name tell, and whether it goes on into the next one, as in `2025/26`; `None` where
/// they tell none or several.
pub fn told_year(text: &str) -> Option<(i32, bool)> {
    let mut found = None;
    let bytes = text.as_bytes();
    let digits = |from: usize| bytes[from.min(bytes.len())..].iter().take_while(|byte| byte.is_ascii_digit()).count();
    let mut at = 0;
    while at < bytes.len() {
        let count = digits(at);
        if count != 4 {
            at += count.max(1);
            continue;
        }
        let year: i32 = text.get(at..at + 4).and_then(|year| year.parse().ok()).unwrap_or(0);
        let is_mark = |at: Option<usize>| at.and_then(|at| bytes.get(at)).is_some_and(|byte| b"-/.".contains(byte));
        let next = digits(at + 5);
        let goes_on = is_mark(Some(at + 4)) && (next == 2 || next == 4);
        let next_year = text.get(at + 5..at + 5 + next).and_then(|next| next.parse::<i32>().ok());
        let spans = goes_on && next_year.is_some_and(|next_year| next_year % 100 == (year + 1) % 100);
        // A part of a date, and a business year, say nothing of the columns.
        let in_date = is_mark(at.checked_sub(1)) && at > 1 && bytes[at - 2].is_ascii_digit()
            || is_mark(Some(at + 4)) && (1..=2).contains(&next) && !spans;
        let in_word = at > 0 && bytes[at - 1].is_ascii_alphabetic();
        if (1900..=2100).contains(&year) && !in_date && !in_word {
            if found.is_some_and(|known| known != (year, spans)) {
                return None;
            }
            found = Some((year, spans));
        }
        at += if spans { 5 + next } else { 4 };
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn periods_are_told_from_words() {
        let words = "january 2026|jan 26|2026 q1|q1 2026|2026|2026 01|dez 2025|marzo|kw 12|semaine 7|2026-03-01";
        for words in words.split('|') {
            assert!(says_period(words), "{words}");
        }
        for words in ["region", "total", "1", "market 2026 north", "january sales", "q1", "Q5 2026", "week", ""] {
            assert!(!says_period(words), "{words}");
        }
    }

    #[test]
    fn headers_are_taken_apart() {
        let (month, quarter, week) = (Period::Month, Period::QUARTER, Period::WEEK);
        let cases = [
            ("Jan-26", Some((month, 1)), Some(2026), ""),
            ("Januar 2026", Some((month, 1)), Some(2026), ""),
            ("2026M03", Some((month, 3)), Some(2026), ""),
            ("03.2026", Some((month, 3)), Some(2026), ""),
            ("Février", Some((month, 2)), None, ""),
            ("Feb (2)", Some((month, 2)), None, ""),
            ("Q1'26", Some((quarter, 1)), Some(2026), ""),
            ("4T2025", Some((quarter, 4)), Some(2025), ""),
            ("2. Quartal 2025", Some((quarter, 2)), Some(2025), ""),
            ("1er trimestre 2025", Some((quarter, 1)), Some(2025), ""),
            ("KW 12/26", Some((week, 12)), Some(2026), ""),
            ("2026-W07", Some((week, 7)), Some(2026), ""),
            ("Jan 2026 Plan", Some((month, 1)), Some(2026), "Plan"),
            ("Réel mars 2026", Some((month, 3)), Some(2026), "Réel"),
            ("H2 2025", Some((Period::YEAR, 2)), Some(2025), ""),
            ("FY26", None, Some(2026), ""),
            ("2024/25", None, Some(2024), ""),
        ];
        for (name, part, year, rest) in cases {
            let header = PeriodHeader::new(name);
            assert_eq!((header.part, header.year, header.rest.as_str()), (part, year, rest), "{name}");
        }
        assert!(PeriodHeader::new("FY26").fiscal && PeriodHeader::new("2024/25").fiscal);
        let first = PeriodHeader::new("01/02/2026").days.unwrap().map(|day| day.unwrap().to_string());
        assert_eq!(first, ["2026-02-01", "2026-01-02"]);
    }

    #[test]
    fn titles_tell_one_year_or_none() {
        let cases = [
            ("Umsatz 2026", Some((2026, false))),
            ("sales_2025.csv", Some((2025, false))),
            ("Budget 2025/26", Some((2025, true))),
            ("Saison 2025-2026", Some((2025, true))),
            ("as of 2026-01-05", None),
            ("Stand 05.01.2026", None),
            ("FY2026", None),
            ("2024 and 2025", None),
            ("Budget 2026, made 05.12.2025", Some((2026, false))),
            ("", None),
        ];
        for (text, year) in cases {
            assert_eq!(told_year(text), year, "{text}");
        }
    }

    #[test]
    fn sums_are_told_by_their_words() {
        for name in ["Total", "Gesamt", "YTD", "2026 YTD", "Totale", "Summe (2)", "Plan Total", "Año"] {
            assert!(says_sum(name), "{name}");
        }
        for name in ["Average", "Ø", "Region", "Plan", "SKU"] {
            assert!(!says_sum(name), "{name}");
        }
    }
}
