//! What a column holds, from its header and its values.

use crate::ingest::cell::{is_missing_value, is_null};
use crate::ingest::columns::yes_no::Truths;
use crate::ingest::date::{BIRTH_PIVOT, Grain, OrderHint, PIVOT, impossible_day, is_null_date, read_date};
use crate::ingest::duration::{Shape, parse_duration};
use crate::ingest::epoch::{form_of, parse_bare};
use crate::ingest::header::meaning::HeaderWords;
use crate::ingest::number::{SignHint, is_huge, is_led_by_zero, read_number, read_sided, unwrapped};
use crate::ingest::script;
use crate::table::{BareNumber, DateStyle, Kind, NumberStyle, Settled, Sides, TimeUnit};
use crate::time::DateOrder;

/// What a column holds, from its header and the values of the head.
pub fn infer_kind<'a>(name: &str, values: impl Iterator<Item = &'a [u8]>) -> Kind {
    let says = HeaderWords::of(name);
    let mut seen = Seen::default();
    for value in values {
        seen.add(value, &says);
    }
    seen.kind(&says)
}

/// What a column is whose values turned out to be nothing else: text, or names of things where the header says so.
pub fn textual_kind(name: &str) -> Kind {
    if HeaderWords::of(name).id { Kind::Id } else { Kind::Text }
}

/// Whether `count` of `filled` values are enough for a kind: nine of ten, or half where the header expects it.
pub fn enough(count: u64, filled: u64, expected: bool) -> bool {
    if expected { count * 2 >= filled } else { count * 10 >= filled * 9 }
}

/// Values counted by what they could be.
#[derive(Debug, Default)]
struct Seen {
    filled: u64,
    empty: bool,
    /// Words that say in a column of numbers or dates that nothing is there.
    missing: u64,
    truths: Truths,
    dates: Dates,
    numbers: Numbers,
    durations: Durations,
    /// Values that only name things: `#1001`, `="00123"`, phone numbers.
    codes: u64,
    /// Values that a header about ids makes ids.
    like_codes: u64,
}

#[derive(Debug, Default)]
struct Dates {
    count: u64,
    /// Days that can be nothing else.
    certain: u64,
    /// Written as days that are not in the calendar.
    impossible: u64,
    day_first: u64,
    month_first: u64,
    either: u64,
    dotted: u64,
    mark: u8,
    bare: [u64; 6],
    /// The first and the last day that is written, and that a bare number would be.
    written_days: Option<(i32, i32)>,
    serial_days: Option<(i32, i32)>,
}

#[derive(Debug, Default)]
struct Numbers {
    count: u64,
    point: u64,
    comma: u64,
    either: u64,
    percents: u64,
    led_by_zero: u64,
    /// Integers that a double would change.
    huge: u64,
    /// Values that are not zero and name no side of an account, and those that name its debit and its credit side.
    unsided: u64,
    sides: [u64; 2],
    /// Likewise, where one letter is all that names it.
    letters: [u64; 2],
}

#[derive(Debug, Default)]
struct Durations {
    with_units: u64,
    letters: u64,
    long: u64,
    clocks: u64,
    bare: u64,
}

impl Seen {
    fn add(&mut self, value: &[u8], says: &HeaderWords) {
        if is_null(value) || is_null_date(value) {
            self.empty = true;
            return;
        }
        self.filled += 1;
        self.missing += u64::from(is_missing_value(value));
        self.truths.add(value);
        let inner = unwrapped(value);
        let wrapped = inner.len() < value.len();
        let plain = script::plain(inner);
        let own = inner;
        let inner = plain.as_ref().map_or(inner, |plain| &plain.text);
        // What has no digit is neither number (but for a dash beside a currency) nor date, duration or code.
        if !inner.iter().any(|byte| byte.is_ascii_digit() || matches!(byte, b'-' | 0xe2)) {
            return;
        }
        let is_number = self.numbers.add(own, inner);
        let is_date = self.dates.add(inner, is_number);
        self.codes += u64::from((wrapped && is_number) || is_code(inner, is_date));
        self.like_codes += u64::from(is_like_code(inner));
        // Numbers are lengths of time only under a header that says of which unit.
        if !is_date && (!is_number || says.unit.is_some()) {
            self.durations.add(inner, says);
        }
    }

    fn kind(mut self, says: &HeaderWords) -> Kind {
        if self.filled == 0 {
            return Kind::Empty;
        }
        let typed = self.filled - self.missing;
        if typed == 0 {
            return Kind::Text;
        }
        if enough(self.codes, self.filled, false) && !says.amount {
            return Kind::Id;
        }
        self.numbers.settle_letters(says);
        if let Some(style) = self.dates.style(typed, self.numbers.count, says) {
            return Kind::Date(style);
        }
        if let Some(unit) = self.durations.unit(typed, says) {
            return Kind::Duration(unit);
        }
        if self.truths.are_all(self.filled, self.empty, says) {
            return Kind::Bool;
        }
        let names_things = says.id || !says.amount && (self.numbers.led_by_zero > 0 || self.numbers.huge > 0);
        if self.numbers.count > 0 && enough(self.numbers.count, typed, says.amount) {
            return if names_things { Kind::Id } else { Kind::Number(self.numbers.style(says)) };
        }
        let all_codes = enough(self.like_codes, self.filled, false);
        if says.id && all_codes { Kind::Id } else { Kind::Text }
    }
}

impl Dates {
    /// Counts one value and says whether it is a date by its marks alone, so that it can be nothing else.
    fn add(&mut self, text: &[u8], is_number: bool) -> bool {
        if let Some(form) = form_of(text) {
            self.bare[form as usize] += 1;
            if form == BareNumber::Serial
                && let Some(moment) = parse_bare(text, form)
            {
                reach(&mut self.serial_days, moment.day.0);
            }
        }
        if is_number && !has_parts_of_dates(text) {
            return false;
        }
        let Some(dated) = read_date(text, DateOrder::DayFirst, PIVOT) else {
            if let Some(hint) = impossible_day(text) {
                self.impossible += 1;
                self.hint(hint, text);
                return true;
            }
            return false;
        };
        self.count += 1;
        reach(&mut self.written_days, dated.moment.day.0);
        self.hint(dated.hint, text);
        let is_certain = !is_number && dated.grain == Grain::Day;
        self.certain += u64::from(is_certain);
        is_certain
    }

    fn hint(&mut self, hint: OrderHint, text: &[u8]) {
        match hint {
            OrderHint::DayFirst => self.day_first += 1,
            OrderHint::MonthFirst => self.month_first += 1,
            OrderHint::Either => self.either += 1,
            OrderHint::Silent => {
                self.dotted += u64::from(
                    text.iter().position(|byte| !byte.is_ascii_digit()).is_some_and(|at| at < 3 && text[at] == b'.'),
                );
                return;
            }
        }
        if self.mark == 0 {
            self.mark = text.iter().copied().find(|byte| !byte.is_ascii_digit()).unwrap_or(0);
        }
    }

    fn style(&self, filled: u64, numbers: u64, says: &HeaderWords) -> Option<DateStyle> {
        if says.no_date {
            return None;
        }
        let written = self.count + self.impossible;
        // Numbers such as 20240131 or 2025.03 are dates only under a header that says so.
        let is_id = says.id && !(says.thing && enough(self.certain, filled, false));
        // Serial days among written ones are of the same years.
        let serials =
            if are_near(self.written_days, self.serial_days) { self.bare[BareNumber::Serial as usize] } else { 0 };
        let is_written = self.count > 0
            && (self.count > numbers || says.date)
            && enough(written + serials, filled, says.date)
            && !is_id;
        let bare = match is_written {
            true if serials > 0 => BareNumber::Serial,
            true => BareNumber::Compact,
            false => self.bare_form(filled, says)?,
        };
        let pivot = if says.birth { BIRTH_PIVOT } else { PIVOT } as u8;
        let order = match self.day_first.cmp(&self.month_first) {
            std::cmp::Ordering::Greater => DateOrder::DayFirst,
            std::cmp::Ordering::Less => DateOrder::MonthFirst,
            std::cmp::Ordering::Equal if self.either + self.day_first + self.dotted > 0 => DateOrder::DayFirst,
            std::cmp::Ordering::Equal => DateOrder::YearFirst,
        };
        let settled = match (self.day_first + self.month_first, self.either) {
            (0, 0) => Settled::Moot,
            (0, _) => Settled::Open,
            _ => Settled::Proven,
        };
        Some(DateStyle { order, settled, mark: self.mark, bare, pivot, swapped: false, since: None })
    }

    fn bare_form(&self, filled: u64, says: &HeaderWords) -> Option<BareNumber> {
        use BareNumber::{Compact, CompactMonth, Serial, UnixMicros, UnixMillis, UnixSeconds};
        let fits = |form: BareNumber| match form {
            Compact => says.date,
            CompactMonth => says.month,
            Serial => says.date && !says.duration && !says.amount,
            UnixSeconds | UnixMillis | UnixMicros => says.time && !says.duration && !says.amount,
        };
        let counted = [Compact, CompactMonth, Serial, UnixSeconds, UnixMillis, UnixMicros];
        counted.into_iter().find(|&form| {
            !says.id && fits(form) && self.bare[form as usize] > 0 && enough(self.bare[form as usize], filled, false)
        })
    }
}

impl Numbers {
    /// Counts one value, as it stands and in ASCII, and says whether it is a number.
    fn add(&mut self, own: &[u8], text: &[u8]) -> bool {
        let Some((number, hint)) = read_sided(own, b'.') else {
            // Nineteen digits and more are exact as text only.
            let huge = text.len() > 15 && text.iter().all(u8::is_ascii_digit);
            self.huge += u64::from(huge);
            self.count += u64::from(huge);
            return huge;
        };
        self.count += 1;
        match hint {
            SignHint::Point => self.point += 1,
            SignHint::Comma => self.comma += 1,
            SignHint::Either => self.either += 1,
            SignHint::Silent => {}
        }
        match number.side {
            Some(side) if side.letter => self.letters[usize::from(side.credit)] += 1,
            Some(side) => self.sides[usize::from(side.credit)] += 1,
            None => self.unsided += u64::from(number.mantissa != 0),
        }
        self.percents += u64::from(number.percent);
        self.led_by_zero += u64::from(is_led_by_zero(text));
        self.huge += u64::from(is_huge(number.mantissa, number.scale));
        true
    }

    /// One letter names a side of an account only where the header says that these are amounts, or where both sides are
    /// named so.
    fn settle_letters(&mut self, says: &HeaderWords) {
        let [debits, credits] = std::mem::take(&mut self.letters);
        if says.amount || debits > 0 && credits > 0 {
            self.sides = [self.sides[0] + debits, self.sides[1] + credits];
        } else {
            self.count -= debits + credits;
        }
    }

    fn style(&self, says: &HeaderWords) -> NumberStyle {
        let proven = self.point + self.comma > 0;
        let decimal_sign = if self.comma > self.point { b',' } else { b'.' };
        let settled = match self.either {
            0 if !proven => Settled::Moot,
            _ if proven => Settled::Proven,
            _ if says.wholes => Settled::Given,
            _ => Settled::Open,
        };
        let sides = Sides::of(self.unsided, self.sides[0], self.sides[1]);
        NumberStyle { decimal_sign, percent: self.percents * 2 > self.count, settled, sides }
    }
}

impl Durations {
    fn add(&mut self, text: &[u8], says: &HeaderWords) {
        match parse_duration(text, says.unit.unwrap_or(TimeUnit::Written)).map(|(_, shape)| shape) {
            Some(Shape::Units) => self.with_units += 1,
            Some(Shape::Letter) => self.letters += 1,
            Some(Shape::Long) => self.long += 1,
            Some(Shape::Clock) => self.clocks += 1,
            Some(Shape::Bare) => self.bare += 1,
            None => {}
        }
    }

    /// What a bare number counts, where the values are lengths of time.
    fn unit(&self, filled: u64, says: &HeaderWords) -> Option<TimeUnit> {
        // One letter may mean metres, and `08:15:00` a time of day, unless another value or the header says otherwise.
        let letters = if says.duration || self.with_units > 0 { self.letters } else { 0 };
        let told = says.duration || says.unit.is_some() || self.long + self.with_units > 0;
        let clocks = if told { self.clocks } else { 0 };
        let named = self.with_units + self.long + letters + clocks;
        let count = named + if says.unit.is_some() { self.bare } else { 0 };
        let expected = says.duration && (says.unit.is_some() || self.with_units > 0);
        (count > 0 && enough(count, filled, expected) && !says.id).then_some(says.unit.unwrap_or(TimeUnit::Written))
    }
}

/// Widens a range of days to one more.
fn reach(days: &mut Option<(i32, i32)>, day: i32) {
    *days = Some(days.map_or((day, day), |(first, last)| (first.min(day), last.max(day))));
}

/// Whether some days lie among others, or about two years from them at most.
pub fn are_near(days: Option<(i32, i32)>, others: Option<(i32, i32)>) -> bool {
    const NEAR: i32 = 800;
    let near = |(first, last): (i32, i32), (from, to): (i32, i32)| from >= first - NEAR && to <= last + NEAR;
    days.zip(others).is_some_and(|(days, others)| near(days, others))
}

/// Whether digits with marks could be a day, or a month of a year: at most two numbers are only where one is a year.
fn has_parts_of_dates(text: &[u8]) -> bool {
    if text.len() == 8 || !text.iter().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b',' | b'-')) {
        return true;
    }
    let numbers = || text.split(|byte| !byte.is_ascii_digit()).filter(|number| !number.is_empty());
    numbers().count() > 2 || numbers().count() == 2 && numbers().any(|number| number.len() == 4)
}

/// Whether a value could name a thing: a digit in it, and no blanks but those in phone numbers.
fn is_like_code(text: &[u8]) -> bool {
    let plain = |byte: &u8| byte.is_ascii_digit() || PHONE_SIGNS.contains(byte);
    text.iter().any(u8::is_ascii_digit) && (text.iter().all(plain) || !text.iter().any(u8::is_ascii_whitespace))
}

/// What stands between the digits of phone numbers.
const PHONE_SIGNS: &[u8] = b"+ ()-./";

/// Whether a value can only be the name of a thing: `#1001`, or a phone number with its `+` or its groups.
fn is_code(text: &[u8], is_date: bool) -> bool {
    if let [b'#', digits @ ..] = text {
        return !digits.is_empty() && digits.iter().all(u8::is_ascii_digit);
    }
    if is_date {
        return false;
    }
    let digits = text.iter().filter(|byte| byte.is_ascii_digit()).count();
    let phone =
        text.iter().all(|byte| byte.is_ascii_digit() || PHONE_SIGNS.contains(byte)) && (7..=15).contains(&digits);
    let groups = text.iter().filter(|byte| b" -/".contains(byte)).count();
    match text {
        [b'+', ..] => phone && !text.contains(&b'.'),
        [b'(', ..] => phone && text.contains(&b')') && text.last().is_some_and(u8::is_ascii_digit),
        // `555-010-2030`, `020 7946 0000`; `12 345 678` is a number.
        _ => phone && groups >= 2 && read_number(text, b'.').is_none(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kind(name: &str, values: &[&str]) -> Kind {
        infer_kind(name, values.iter().map(|value| value.as_bytes()))
    }

    #[test]
    fn kinds_follow_the_values_and_the_header() {
        let sides = Sides::Alike;
        let number = |decimal_sign, settled| Kind::Number(NumberStyle { decimal_sign, percent: false, settled, sides });
        assert_eq!(kind("amount", &["1.50", "", "2"]), number(b'.', Settled::Proven));
        assert_eq!(kind("Betrag", &["1,50", "2,00"]), number(b',', Settled::Proven));
        assert_eq!(kind("x", &["12", "7"]), number(b'.', Settled::Moot));
        assert_eq!(kind("x", &["1,234", "5,678"]), number(b'.', Settled::Open));
        assert_eq!(kind("Impressions", &["1,234", "5,678"]), number(b'.', Settled::Given));
        assert_eq!(kind("order id", &["1001", "1002"]), Kind::Id);
        assert_eq!(kind("x", &["007", "008"]), Kind::Id);
        assert_eq!(kind("x", &["+1 (555) 010-2030", "555-010-2030"]), Kind::Id);
        assert_eq!(kind("amount", &["1.50", "oops"]), number(b'.', Settled::Proven));
        assert_eq!(kind("note", &["1", "oops"]), Kind::Text);
        assert_eq!(kind("ok", &["yes", "No"]), Kind::Bool);
        assert_eq!(kind("x", &["", "n/a"]), Kind::Empty);
        assert_eq!(kind("units", &["20250314"]), number(b'.', Settled::Moot));
        assert_eq!(kind("First response (min)", &["12", "7.5"]), Kind::Duration(TimeUnit::Minute));
        assert_eq!(kind("Time", &["13:05:00", "09:30:00"]), Kind::Text);
        assert_eq!(kind("Time", &["13:05 h", "09:30 h"]), Kind::Text);
        assert_eq!(kind("x", &["13:05 min", "01:09:30"]), Kind::Duration(TimeUnit::Written));
        let sides = |name: &str, values: &[&str]| match kind(name, values) {
            Kind::Number(style) => Some(style.sides),
            _ => None,
        };
        assert_eq!(sides("x", &["5.00", "7.00 Cr", "0.00"]), Some(Sides::CreditsNegative));
        assert_eq!(sides("x", &["5.00", "7.00 DR"]), Some(Sides::DebitsNegative));
        assert_eq!(sides("x", &["5.00 cr", "7.00 dr"]), Some(Sides::DebitsNegative));
        assert_eq!(sides("x", &["5.00 CR", "0.00"]), Some(Sides::Alike));
        assert_eq!(sides("x", &["5,00 H", "7,00 S"]), Some(Sides::DebitsNegative));
        assert_eq!(sides("Betrag", &["5,00", "7,00 H"]), Some(Sides::CreditsNegative));
        assert_eq!(sides("x", &["5.00 A", "7.00 A"]), None);
    }

    #[test]
    fn what_is_passed_over_is_no_date() {
        let mut state = 9u64;
        for _ in 0..100_000 {
            let mut text = Vec::new();
            loop {
                state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                match b"0120123456789.,-_______"[(state >> 33) as usize % 23] {
                    b'_' if text.len() > 1 => break,
                    b'_' => {}
                    byte => text.push(byte),
                }
            }
            if !has_parts_of_dates(&text) {
                assert_eq!(read_date(&text, DateOrder::DayFirst, PIVOT), None, "{text:?}");
                assert_eq!(impossible_day(&text), None, "{text:?}");
            }
        }
    }

    #[test]
    fn dates_are_told_with_what_is_open_about_them() {
        let date = |name: &str, values: &[&str]| match kind(name, values) {
            Kind::Date(style) => Some((style.order, style.settled, style.bare)),
            _ => None,
        };
        use BareNumber::{Compact, Serial};
        use DateOrder::{DayFirst, MonthFirst, YearFirst};
        assert_eq!(date("date", &["03/04/2025"]), Some((DayFirst, Settled::Open, Compact)));
        assert_eq!(date("d", &["03/14/2025"]), Some((MonthFirst, Settled::Proven, Compact)));
        assert_eq!(date("d", &["2025-03-14"]), Some((YearFirst, Settled::Moot, Compact)));
        assert_eq!(date("d", &["03.04.2025"]), Some((DayFirst, Settled::Moot, Compact)));
        assert_eq!(date("d", &["31/02/2025", "03/04/2025"]), Some((DayFirst, Settled::Proven, Compact)));
        assert_eq!(date("date", &["20250314"]), Some((YearFirst, Settled::Moot, Compact)));
        assert_eq!(date("date", &["45720", "45721"]), Some((YearFirst, Settled::Moot, Serial)));
        assert_eq!(date("date", &["45720", "13/03/2025", "45733"]), Some((DayFirst, Settled::Proven, Serial)));
        assert_eq!(date("date", &["25720", "13/03/2025", "14/03/2025"]), Some((DayFirst, Settled::Proven, Compact)));
        assert_eq!(date("version", &["1.2.2023", "3.4.2024"]), None);
        assert_eq!(date("Year", &["2019", "2020"]), None);
    }
}
