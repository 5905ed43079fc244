//! What a column holds, from its header and its values.

use super::cell::{is_missing_value, is_null};
use super::date::{Grain, OrderHint, PIVOT, impossible_day, is_null_date, read_date};
use super::duration::{Shape, parse_duration};
use super::epoch::form_of;
use super::header_meaning::HeaderWords;
use super::number::{SignHint, is_huge, is_led_by_zero, read_number, unwrapped};
use super::yes_no::Truths;
use crate::table::{BareNumber, DateStyle, Kind, NumberStyle, Settled, TimeUnit};
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
        // What has no digit is neither number (but for a dash beside a currency) nor date, duration or code.
        if !inner.iter().any(|byte| byte.is_ascii_digit() || matches!(byte, b'-' | 0xe2)) {
            return;
        }
        let wrapped = inner.len() < value.len();
        let is_number = self.numbers.add(inner);
        let is_date = self.dates.add(inner, is_number);
        self.codes += u64::from((wrapped && is_number) || is_code(inner, is_date));
        self.like_codes += u64::from(is_like_code(inner));
        // Numbers are lengths of time only under a header that says of which unit.
        if !is_date && (!is_number || says.unit.is_some()) {
            self.durations.add(inner, says);
        }
    }

    fn kind(&self, says: &HeaderWords) -> Kind {
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
        let is_written =
            self.count > 0 && (self.count > numbers || says.date) && enough(written, filled, says.date) && !is_id;
        let bare = if is_written { BareNumber::Compact } else { self.bare_form(filled, says)? };
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
        Some(DateStyle { order, settled, mark: self.mark, bare, birth: says.birth })
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
    /// Counts one value and says whether it is a number.
    fn add(&mut self, text: &[u8]) -> bool {
        let Some((number, hint)) = read_number(text, b'.') else {
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
        self.percents += u64::from(number.percent);
        self.led_by_zero += u64::from(is_led_by_zero(text));
        self.huge += u64::from(is_huge(number.mantissa, number.scale));
        true
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
        NumberStyle { decimal_sign, percent: self.percents * 2 > self.count, settled }
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
        let clocks = if says.duration || says.unit.is_some() || self.long > 0 { self.clocks } else { 0 };
        let named = self.with_units + self.long + letters + clocks;
        let count = named + if says.unit.is_some() { self.bare } else { 0 };
        let expected = says.duration && says.unit.is_some();
        (count > 0 && enough(count, filled, expected) && !says.id).then_some(says.unit.unwrap_or(TimeUnit::Written))
    }
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
        let number = |decimal_sign, settled| Kind::Number(NumberStyle { decimal_sign, percent: false, settled });
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
        assert_eq!(date("version", &["1.2.2023", "3.4.2024"]), None);
        assert_eq!(date("Year", &["2019", "2020"]), None);
    }
}
