//! Text to dates, piece by piece: month names in any language and order, quarters, weeks, months, compact forms.

use super::clock::{Millis, parse_zone, take_clock};
use super::date::{Dated, Digits, Grain, Moment, OrderHint, civil, in_order, place};
use super::fold::fold;
use super::month::{Named, is_weekday, month_by_name};
use crate::time::{DateOrder, Day};

/// Longer texts are no dates.
const LONGEST: usize = 80;
/// More pieces than this make no date.
const MOST_PIECES: usize = 8;
/// Twelve months have at most so many days.
const DAYS_OF_YEAR: i32 = 366;
/// Years that a month or quarter without a day may lie in: `1200-12` is a part number.
const YEARS: std::ops::RangeInclusive<i32> = 1900..=2099;

/// Words that stand in dates and say nothing.
const FILLERS: [&str; 35] = [
    "de", "del", "do", "da", "of", "the", "den", "der", "am", "im", "le", "el", "il", "um", "a", "at", "alle", "las",
    "la", "om", "uhr", "on", "dia", "d", "ore", "t", "kl", "r", "roku", "г", "года", "год", "日", "일", "klo",
];
/// What stands behind the year and the month in Japanese, Chinese and Korean, where a mark would stand elsewhere.
const MARKS: [&str; 4] = ["年", "月", "년", "월"];
const QUARTERS: [&str; 8] = ["q", "quarter", "quartal", "trimestre", "trim", "kwartaal", "qtr", "t"];
const WEEKS: [&str; 8] = ["w", "kw", "wk", "week", "woche", "semaine", "semana", "settimana"];
/// What follows a day's number: `4th`, `1er`, `1º`.
const ORDINALS: [&str; 10] = ["st", "nd", "rd", "th", "er", "ere", "e", "o", "º", "ª"];

/// A piece of a date.
#[derive(Debug, Clone, Copy)]
enum Piece {
    Number(Digits),
    Month(u32),
    Quarter,
    Week,
}

/// What a text holds once times, weekdays and fillers are taken out.
#[derive(Debug, Default)]
struct Pieces {
    pieces: Vec<Piece>,
    /// The first mark of a date between two numbers.
    mark: Option<u8>,
    /// Whether the last number hangs on the piece before it by a mark: `Nov-24`, `Nov '24`.
    joined: bool,
    /// Whether the month is cut to letters that are too common to be one, but between a day and a year.
    weak: bool,
}

/// Reads one date that is not written in one of the plain forms.
pub fn parse_written(text: &[u8], order: DateOrder, pivot: i32) -> Option<Dated> {
    if text.len() > LONGEST || !text.iter().any(u8::is_ascii_digit) {
        return None;
    }
    let text = std::str::from_utf8(text).ok()?.trim();
    // `Tue Mar 04 2025 10:15:00 GMT+0100 (Central European Standard Time)`
    let text = text.strip_suffix(')').and_then(|text| text.rsplit_once('(')).map_or(text, |(text, _)| text);
    if let Some(dated) = parse_compact(text) {
        return Some(dated);
    }
    // No number of a date has more than four digits; those of a time may.
    let digits = |text: &[u8]| text.iter().all(u8::is_ascii_digit);
    if !text.contains([':', 'h']) && text.as_bytes().windows(5).any(digits) {
        return None;
    }
    let (pieces, time) = Pieces::of(text)?;
    let (day, hint, grain) = pieces.date(order, pivot)?;
    if time.is_some() && grain != Grain::Day {
        return None;
    }
    Some(at(day, time, hint, grain))
}

/// Reads a day that names no year: `06.01.`, `6. Jan`, `Jan 6`, `01/06`, `0601`. It lies in the twelve months from `since` on.
pub fn parse_yearless(text: &[u8], order: DateOrder, since: Day) -> Option<Dated> {
    use Piece::{Month, Number};
    if text.len() > LONGEST {
        return None;
    }
    let (pieces, time) = Pieces::of(std::str::from_utf8(text).ok()?)?;
    let near = |month: u32, date: u32| {
        let year = since.ymd().0;
        let days = [year, year + 1].into_iter().filter_map(|year| civil(year, month, date));
        days.into_iter().find(|day| (since.0..since.0 + DAYS_OF_YEAR).contains(&day.0))
    };
    let (day, hint) = match pieces.pieces[..] {
        [Number(date), Month(month)] | [Month(month), Number(date)] if date.count <= 2 && !pieces.weak => {
            (near(month, date.value)?, OrderHint::Silent)
        }
        [Number(a), Number(b)] if a.count <= 2 && b.count <= 2 => {
            in_order(near(b.value, a.value), near(a.value, b.value), pieces.mark?, order)?
        }
        // `0601`, or `601` where a program took the zero away
        [Number(all)] if all.count >= 3 && time.is_none() && text.len() == all.count => {
            let (a, b) = (all.value / 100, all.value % 100);
            in_order(near(b, a), near(a, b), 0, order)?
        }
        _ => return None,
    };
    Some(at(day, time, hint, Grain::Day))
}

fn at(day: Day, time: Time, hint: OrderHint, grain: Grain) -> Dated {
    let (millis, offset_minutes) = time.map_or((None, None), |(millis, offset)| (Some(millis), offset));
    Dated { moment: Moment { day, millis, offset_minutes }, hint, grain }
}

/// `YYYYMMDD`, alone or before a `T` and a time in six digits.
fn parse_compact(text: &str) -> Option<Dated> {
    let digits = text.get(..8).filter(|digits| digits.bytes().all(|byte| byte.is_ascii_digit()))?;
    let day = civil(digits[..4].parse().ok()?, digits[4..6].parse().ok()?, digits[6..].parse().ok()?)?;
    let (millis, offset_minutes) = match text.as_bytes().get(8..)? {
        [] => (None, None),
        [b'T', h1, h2, m1, m2, s1, s2, zone @ ..] => {
            let (millis, _) = take_clock(&[*h1, *h2, b':', *m1, *m2, b':', *s1, *s2])?;
            (Some(millis), parse_zone(std::str::from_utf8(zone).ok()?)?)
        }
        _ => return None,
    };
    Some(Dated { moment: Moment { day, millis, offset_minutes }, hint: OrderHint::Silent, grain: Grain::Day })
}

type Time = Option<(Millis, Option<i16>)>;

/// The text before and after a time of day, which is known by its colon (or the `h` of `14h05`).
fn split_time(text: &str) -> Option<(&str, Time, &str)> {
    let bytes = text.as_bytes();
    let is_digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let is_sign = |at: usize| matches!(bytes[at], b':' | b'h') && at > 0 && is_digit(at - 1) && is_digit(at + 1);
    let Some(sign) = (0..bytes.len()).find(|&at| is_sign(at)) else { return Some((text, None, "")) };
    let start = if sign > 1 && is_digit(sign - 2) { sign - 2 } else { sign - 1 };
    let (millis, rest) = take_clock(&bytes[start..])?;
    // Cuts lie at ASCII signs.
    let rest = std::str::from_utf8(rest).ok()?;
    let before = text[..start].trim_end_matches('T');
    // The zone is the longest run of words behind the time that is one: `UTC 2025` ends with the year.
    let words =
        |count: usize| rest.trim_start().match_indices(' ').nth(count).map_or(rest.trim_start().len(), |(at, _)| at);
    for count in [usize::MAX, 0] {
        let (zone, after) = rest.trim_start().split_at(words(count));
        if let Some(offset) = parse_zone(zone) {
            return Some((before, Some((millis, offset)), after));
        }
    }
    Some((before, Some((millis, None)), rest))
}

impl Pieces {
    /// The pieces of a text and the time of day beside them.
    fn of(text: &str) -> Option<(Pieces, Time)> {
        let (before, time, after) = split_time(text)?;
        let mut pieces = Pieces::default();
        pieces.take(before)?;
        pieces.take(after)?;
        Some((pieces, time))
    }

    /// Cuts a text into pieces; `None` where it holds something that no date does.
    fn take(&mut self, text: &str) -> Option<()> {
        let mut rest = text;
        let mut mark = None;
        let mut after_blank = true;
        while let Some(first) = rest.chars().next() {
            if self.pieces.len() > MOST_PIECES {
                return None;
            }
            let (end, kind) = run(rest, first);
            let (run, after) = rest.split_at(end);
            match kind {
                Run::Digits => {
                    let number = Digits { value: run.parse().ok().filter(|_| run.len() <= 4)?, count: run.len() };
                    if matches!(self.pieces.last(), Some(Piece::Number(_))) {
                        self.mark = self.mark.or(mark);
                    }
                    self.joined = mark.is_some_and(|mark| mark != b'.');
                    self.pieces.push(Piece::Number(number));
                    rest = cut_ordinal(after);
                    (mark, after_blank) = (None, false);
                    continue;
                }
                Run::Letters => {
                    let touches_number = !after_blank && mark.is_none();
                    self.word(&fold(run), touches_number)?;
                    mark = None;
                }
                Run::Blank => {}
                Run::Mark => mark = Some(first as u8),
                Run::Other => return None,
            }
            after_blank = kind == Run::Blank;
            rest = after;
        }
        Some(())
    }

    fn word(&mut self, word: &str, touches_number: bool) -> Option<()> {
        if let Some(Named { month, weak }) = month_by_name(word) {
            self.weak = weak;
            // `mar. 4 mars 2025`: the first was Tuesday.
            self.pieces.retain(|piece| !matches!(piece, Piece::Month(_)));
            self.pieces.push(Piece::Month(month));
        } else if MARKS.contains(&word) {
            self.mark = self.mark.or(Some(b'-'));
        } else if WEEKS.contains(&word) {
            self.pieces.push(Piece::Week);
        } else if word == "m" && touches_number {
            // `2025M03`
        } else if QUARTERS.contains(&word) && (word != "t" || touches_number || self.pieces.is_empty()) {
            self.pieces.push(Piece::Quarter);
        } else if !FILLERS.contains(&word) && !is_weekday(word) {
            return None;
        }
        Some(())
    }

    /// The day, what it says about the order, and how closely it is said.
    fn date(&self, order: DateOrder, pivot: i32) -> Option<(Day, OrderHint, Grain)> {
        use Piece::{Month, Number, Quarter, Week};
        let silent = |day: Day, grain: Grain| Some((day, OrderHint::Silent, grain));
        let in_order = matches!(self.pieces[..], [Number(_), Month(_), Number(year)] if year.count == 4);
        if self.weak && !in_order {
            return None;
        }
        match self.pieces[..] {
            [Number(a), Number(b), Number(c)] => {
                let (day, hint) = place([a, b, c], self.mark?, order, pivot)?;
                Some((day, hint, Grain::Day))
            }
            [Number(year), Month(month), Number(date)] | [Number(year), Number(date), Month(month)]
                if year.count == 4 =>
            {
                silent(civil(year.year(pivot)?, month, date.value)?, Grain::Day)
            }
            [Number(date), Month(month), Number(year)] | [Month(month), Number(date), Number(year)]
                if date.count <= 2 =>
            {
                silent(civil(year.year(pivot)?, month, date.value)?, Grain::Day)
            }
            [Month(month), Number(year)] if year.count == 4 || (year.count == 2 && self.joined) => {
                silent(civil(year.year(pivot)?, month, 1)?, Grain::Month)
            }
            [Number(year), Month(month)] if year.count == 4 => {
                silent(civil(year.year(pivot)?, month, 1)?, Grain::Month)
            }
            [Number(a), Number(b)] => {
                let (year, month) = if a.count == 4 { (a, b) } else { (b, a) };
                let plausible = year.count == 4 && month.count <= 2 && YEARS.contains(&(year.value as i32));
                // Without a mark the two are `2025M03`, or nothing.
                silent(civil(year.value as i32, month.value, 1).filter(|_| plausible)?, Grain::Month)
            }
            [Number(a), Number(b), Week] | [Week, Number(a), Number(b)] | [Number(a), Week, Number(b)] => {
                let (year, week) = if a.count == 4 { (a, b) } else { (b, a) };
                silent(week_day(year, week, 1)?, if week.count == 3 { Grain::Day } else { Grain::Week })
            }
            [Number(year), Week, Number(week), Number(weekday)] if weekday.count == 1 => {
                silent(week_day(year, week, weekday.value)?, Grain::Day)
            }
            [Quarter, Number(a), Number(b)] | [Number(a), Quarter, Number(b)] | [Number(a), Number(b), Quarter] => {
                let (year, quarter) = if a.count == 4 { (a, b) } else { (b, a) };
                let year = year.year(pivot).filter(|year| YEARS.contains(year))?;
                let fits = quarter.count == 1 && (1..=4).contains(&quarter.value);
                silent(civil(year, quarter.value.checked_sub(1)? * 3 + 1, 1).filter(|_| fits)?, Grain::Quarter)
            }
            _ => None,
        }
    }
}

/// A day of an ISO week: week 1 holds the 4th of January, day 1 is Monday.
fn week_day(year: Digits, week: Digits, weekday: u32) -> Option<Day> {
    // `2025W105`: the week's two digits and the day's one.
    let (week, weekday) = if week.count == 3 { (week.value / 10, week.value % 10) } else { (week.value, weekday) };
    if year.count != 4 || !(1..=53).contains(&week) || !(1..=7).contains(&weekday) {
        return None;
    }
    let fourth = civil(year.value as i32, 1, 4)?;
    // 1970-01-01 was a Thursday.
    let first_monday = fourth.0 - (fourth.0 + 3).rem_euclid(7);
    let day = Day(first_monday + (week as i32 - 1) * 7 + weekday as i32 - 1);
    // Week 53 belongs to the year only where its Thursday does.
    let thursday = Day(first_monday + (week as i32 - 1) * 7 + 3);
    (thursday.ymd().0 == year.value as i32).then_some(day)
}

#[derive(Clone, Copy, PartialEq)]
enum Run {
    Digits,
    Letters,
    Blank,
    Mark,
    Other,
}

/// Where the first run of a text ends, and what it is.
fn run(text: &str, first: char) -> (usize, Run) {
    let end_of = |fits: fn(char) -> bool| text.find(|c: char| !fits(c)).unwrap_or(text.len());
    let is_letter = |c: char| c.is_alphabetic() || ('\u{300}'..='\u{36f}').contains(&c);
    match first {
        '0'..='9' => (end_of(|c| c.is_ascii_digit()), Run::Digits),
        '-' | '/' | '.' | '\'' => (1, Run::Mark),
        '’' => (first.len_utf8(), Run::Mark),
        ',' => (1, Run::Blank),
        c if c.is_whitespace() => (end_of(char::is_whitespace), Run::Blank),
        c if c.is_alphabetic() => (end_of(is_letter), Run::Letters),
        _ => (first.len_utf8(), Run::Other),
    }
}

/// Cuts what makes a number an ordinal.
fn cut_ordinal(text: &str) -> &str {
    let (end, kind) = match text.chars().next() {
        Some(first) => run(text, first),
        None => return text,
    };
    let word = &text[..end];
    let is_ordinal = kind == Run::Letters && ORDINALS.contains(&fold(word).as_str()) || word == "°";
    if is_ordinal { &text[end..] } else { text }
}

#[cfg(test)]
mod tests {
    use super::super::date::{PIVOT, read_date};
    use super::*;
    use crate::table::iso_text;

    fn read(text: &str) -> Option<String> {
        let dated = read_date(text.as_bytes(), DateOrder::DayFirst, PIVOT)?;
        let moment = dated.moment;
        let grain = match dated.grain {
            Grain::Day => "",
            Grain::Week => " week",
            Grain::Month => " month",
            Grain::Quarter => " quarter",
        };
        Some(format!("{}{grain}", iso_text(moment.day, moment.millis, moment.offset_minutes)))
    }

    #[test]
    fn days_without_a_year_lie_in_the_twelve_months_that_are_told() {
        let read = |text: &str, order: DateOrder, since: (i32, u32)| {
            let dated = parse_yearless(text.as_bytes(), order, civil(since.0, since.1, 1).unwrap())?;
            Some(iso_text(dated.moment.day, dated.moment.millis, dated.moment.offset_minutes))
        };
        use DateOrder::{DayFirst, MonthFirst};
        let cases = [
            ("0601", DayFirst, (2026, 1), Some("2026-01-06")),
            ("601", DayFirst, (2026, 1), Some("2026-01-06")),
            ("0601", MonthFirst, (2026, 1), Some("2026-06-01")),
            ("3112", DayFirst, (2025, 9), Some("2025-12-31")),
            ("3101", DayFirst, (2025, 9), Some("2026-01-31")),
            ("06.01.", MonthFirst, (2026, 1), Some("2026-01-06")),
            ("6. 1.", DayFirst, (2026, 1), Some("2026-01-06")),
            ("6. Jan", DayFirst, (2026, 1), Some("2026-01-06")),
            ("Jan 6th", DayFirst, (2026, 1), Some("2026-01-06")),
            ("Di 6. Januar 14:05", DayFirst, (2026, 1), Some("2026-01-06T14:05:00")),
            ("01/06", MonthFirst, (2026, 1), Some("2026-01-06")),
            ("13/1", MonthFirst, (2026, 1), Some("2026-01-13")),
            ("29.02.", DayFirst, (2027, 6), Some("2028-02-29")),
            ("29.02.", DayFirst, (2026, 1), None),
            ("3113", DayFirst, (2026, 1), None),
            ("06", DayFirst, (2026, 1), None),
            ("6 1", DayFirst, (2026, 1), None),
            ("06.01.25", DayFirst, (2026, 1), None),
            ("2026", DayFirst, (2026, 1), None),
        ];
        for (text, order, since, expected) in cases {
            assert_eq!(read(text, order, since).as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn dates_with_words() {
        let cases = [
            ("17 May 2024", Some("2024-05-17")),
            ("May 17, 2024", Some("2024-05-17")),
            ("Friday, May 17th, 2024", Some("2024-05-17")),
            ("17-Sept-24", Some("2024-09-17")),
            ("2024 Oct 3", Some("2024-10-03")),
            ("3. Oktober 2024", Some("2024-10-03")),
            ("Do., 3. Okt. 2024", Some("2024-10-03")),
            ("Samstag, 1. März 2025 um 14:05 Uhr", Some("2025-03-01T14:05:00")),
            ("1er février 2024", Some("2024-02-01")),
            ("mar. 4 mars 2025", Some("2025-03-04")),
            ("vendredi 2 août 2024 à 14h05", Some("2024-08-02T14:05:00")),
            ("2 de abril de 2024", Some("2024-04-02")),
            ("quarta-feira, 2 de abril de 2025", Some("2025-04-02")),
            ("14 dic 2023", Some("2023-12-14")),
            ("1º giugno 2024", Some("2024-06-01")),
            ("di 4 mrt 2025", Some("2025-03-04")),
            ("Oct 3, 2024 02:30 PM", Some("2024-10-03T14:30:00")),
            ("Tue Mar 04 2025 10:15:00 GMT+0100 (Central European Standard Time)", Some("2025-03-04T10:15:00+01:00")),
            ("Tue Mar  4 10:15:00 UTC 2025", Some("2025-03-04T10:15:00Z")),
            ("Tue, 04 Mar 2025 10:15:00 +0000", Some("2025-03-04T10:15:00Z")),
            ("10:15 04.03.2025", Some("2025-03-04T10:15:00")),
            ("4. 3. 2025", Some("2025-03-04")),
            ("20250304T101500Z", Some("2025-03-04T10:15:00Z")),
            ("2025/03/04 9:00:00 AM EST", Some("2025-03-04T09:00:00-05:00")),
            ("5 stycznia 2024 r.", Some("2024-01-05")),
            ("17 paź 2024", Some("2024-10-17")),
            ("tisdag 5 mars 2024", Some("2024-03-05")),
            ("5. marts 2024", Some("2024-03-05")),
            ("17. desember 2024 kl. 14:30", Some("2024-12-17T14:30:00")),
            ("5. tammikuuta 2024", Some("2024-01-05")),
            ("5. ledna 2024", Some("2024-01-05")),
            ("17. července 2024", Some("2024-07-17")),
            ("5 января 2024 г.", Some("2024-01-05")),
            ("17 сент. 2024", Some("2024-09-17")),
            ("17 Ağustos 2024 Cumartesi", Some("2024-08-17")),
            ("5 Şub 2024", Some("2024-02-05")),
            ("2025年3月4日", Some("2025-03-04")),
            ("2025年03月04日（火） 14:05", None),
            ("2025年3月4日 14:05", Some("2025-03-04T14:05:00")),
            ("2025년 3월 4일", Some("2025-03-04")),
            ("2025年3月4日(火)", Some("2025-03-04")),
            ("LED-24-03", None),
            ("Pro 12, 2024", None),
            ("32 May 2024", None),
            ("4-Mar", None),
            ("May", None),
            ("Nov 24", None),
            ("3/4", None),
            ("1-2", None),
            ("41_10_1", None),
            ("4 March", None),
            ("Room 4 March 2025", None),
            ("03 04 2025", None),
        ];
        for (text, expected) in cases {
            assert_eq!(read(text).as_deref(), expected, "{text:?}");
        }
    }

    #[test]
    fn months_quarters_and_weeks_are_their_first_day() {
        let cases = [
            ("2025-03", Some("2025-03-01 month")),
            ("03/2025", Some("2025-03-01 month")),
            ("2025M03", Some("2025-03-01 month")),
            ("Nov-24", Some("2024-11-01 month")),
            ("Nov '24", Some("2024-11-01 month")),
            ("März 2026", Some("2026-03-01 month")),
            ("marzo de 2025", Some("2025-03-01 month")),
            ("2025年3月", Some("2025-03-01 month")),
            ("styczeń 2024", Some("2024-01-01 month")),
            ("LED-24", None),
            ("Pro 2024", None),
            ("Q1 2025", Some("2025-01-01 quarter")),
            ("2025-Q4", Some("2025-10-01 quarter")),
            ("3. Quartal 2025", Some("2025-07-01 quarter")),
            ("2e trimestre 2025", Some("2025-04-01 quarter")),
            ("2T2025", Some("2025-04-01 quarter")),
            ("T2 2025", Some("2025-04-01 quarter")),
            ("Q3-25", Some("2025-07-01 quarter")),
            ("2025-W10-5", Some("2025-03-07")),
            ("2025-W01-1", Some("2024-12-30")),
            ("2025W105", Some("2025-03-07")),
            ("2025-W10", Some("2025-03-03 week")),
            ("KW 10/2025", Some("2025-03-03 week")),
            ("Week 10, 2025", Some("2025-03-03 week")),
            ("2020-W53", Some("2020-12-28 week")),
            ("2025-W53", None),
            ("2025-W54", None),
            ("Q5 2025", None),
            ("2025-13", None),
            ("2024-25", None),
            ("1200-12", None),
            ("24-Nov", None),
        ];
        for (text, expected) in cases {
            assert_eq!(read(text).as_deref(), expected, "{text:?}");
        }
    }
}
