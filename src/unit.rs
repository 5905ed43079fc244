//! What a number is, and the only place where a number becomes text.

use crate::money::Currency;
use crate::time::{Day, Period, Span};
use crate::words::{Arg, Language};
use serde::{Deserialize, Serialize};

/// What a number is. Shares are 0 to 1 and durations are days until they are formatted here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// An amount in the file's currency, in major units (euros, not cents).
    Money,
    /// A whole number of things.
    Count,
    /// A share, 0 to 1, shown as a percentage.
    Percent,
    /// A number of days.
    Days,
    /// A length of time in days, shown in minutes, hours or days, whichever reads best.
    Duration,
    /// Points on a scale, such as −100 to 100.
    Points,
    /// So many for each customer.
    PerCustomer,
    /// A plain ratio.
    Ratio,
    /// A number of months.
    Months,
    /// An amount of money for each day.
    MoneyPerDay,
    /// A score between −1 and 1.
    Score,
}

impl Unit {
    /// The unit of the number itself, however it is shown: a length of time is a number of days.
    pub fn plain(self) -> Unit {
        if self == Unit::Duration { Unit::Days } else { self }
    }

    /// Whether it is shown with a currency.
    pub fn is_money(self) -> bool {
        matches!(self, Unit::Money | Unit::MoneyPerDay)
    }
}

/// How the reader writes numbers and dates, and the language she reads. The page asks its `Intl` once and hands this over.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(default))]
pub struct Locale {
    /// The language of everything that is said.
    #[cfg_attr(test, schemars(with = "Option<String>"))]
    pub language: Language,
    /// The decimal sign.
    pub decimal: String,
    /// The mark between groups of three digits; may be empty.
    pub group: String,
    /// What stands between a number and its percent sign; may be empty.
    pub percent_gap: String,
    /// Whether the currency sign stands before the number.
    pub currency_first: bool,
    /// What stands between a currency sign and its number; may be empty.
    pub currency_gap: String,
    /// Twelve short month names, January first.
    pub months: Vec<String>,
}

impl Default for Locale {
    fn default() -> Self {
        Locale::of(Language::ENGLISH)
    }
}

impl Locale {
    /// As the readers of a language mostly write.
    pub fn of(language: Language) -> Locale {
        let text = |id: &str| language.say(id, &[]);
        Locale {
            decimal: text("write-decimal"),
            group: text("write-group"),
            percent_gap: text("write-percent-gap"),
            currency_first: text("write-currency") == "first",
            currency_gap: text("write-currency-gap"),
            months: text("write-months").split(' ').map(str::to_owned).collect(),
            language,
        }
    }
}

/// How much of a number to show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Precision {
    /// As a tile shows it: cents for small amounts, whole units for large ones.
    Tile,
    /// Everything there is: cents always, more decimals for ratios.
    Full,
    /// As short as an axis or a heatmap cell wants it: `12k`, `3.4M`.
    Short,
}

impl Locale {
    /// A number with its unit, for example `€1,234.50`, `12.3%`, `1,204`, `34 days`.
    /// `currency` is used for [`Unit::Money`] only; without one the bare number is given.
    pub fn number(&self, value: f64, unit: Unit, currency: Option<Currency>, precision: Precision) -> String {
        if !value.is_finite() {
            return "–".into();
        }
        match unit {
            Unit::Money => self.money(value, currency, precision),
            Unit::Percent => {
                // A share that is not nothing does not look like it.
                let is_tiny = value != 0.0 && value.abs() < 0.0005;
                let decimals = if precision == Precision::Short { 0 } else { 1 + 2 * usize::from(is_tiny) };
                format!("{}{}%", self.decimal_text(value * 100.0, decimals), self.percent_gap)
            }
            Unit::Count => match precision {
                Precision::Short => self.short(value),
                _ => self.decimal_text(value, 0),
            },
            Unit::Days => {
                let decimals = if value.fract() == 0.0 { 0 } else { 1 };
                let text = self.decimal_text(value, decimals);
                if precision == Precision::Short { text } else { self.with_noun("number-days", value, text) }
            }
            Unit::Duration => self.duration(value),
            Unit::Months => {
                let text = self.decimal_text(value, 1);
                if precision == Precision::Short { text } else { format!("{text} months") }
            }
            Unit::MoneyPerDay => format!("{} a day", self.money(value, currency, precision)),
            Unit::Score => self.decimal_text(value, 2),
            Unit::Points => self.decimal_text(value, if precision == Precision::Short { 0 } else { 1 }),
            Unit::PerCustomer | Unit::Ratio => {
                let decimals = if precision == Precision::Full { 4 } else { 2 };
                self.decimal_text(value, decimals)
            }
        }
    }

    fn money(&self, value: f64, currency: Option<Currency>, precision: Precision) -> String {
        let cents = currency.map_or(2, Currency::decimals);
        let digits = match precision {
            Precision::Full => self.decimal_text(value.abs(), cents),
            Precision::Tile if value.abs() >= 10_000.0 => self.decimal_text(value.abs(), 0),
            Precision::Tile => self.decimal_text(value.abs(), cents),
            Precision::Short => self.short(value.abs()),
        };
        let sign = if value < 0.0 && digits.chars().any(|c| ('1'..='9').contains(&c)) { "−" } else { "" };
        match currency {
            None => format!("{sign}{digits}"),
            Some(currency) => {
                let symbol = currency.symbol();
                // A code made of letters needs a blank beside a digit; a sign does not.
                let gap = if self.currency_gap.is_empty() && symbol.ends_with(|c: char| c.is_ascii_alphabetic()) {
                    "\u{a0}"
                } else {
                    &self.currency_gap
                };
                if self.currency_first {
                    format!("{sign}{symbol}{gap}{digits}")
                } else {
                    format!("{sign}{digits}{gap}{symbol}")
                }
            }
        }
    }

    fn duration(&self, days: f64) -> String {
        let minutes = days * 24.0 * 60.0;
        let (value, id) = match minutes.abs() {
            size if size < 90.0 => (minutes, "number-minutes"),
            size if size < 48.0 * 60.0 => (minutes / 60.0, "number-hours"),
            _ => (days, "number-days"),
        };
        self.with_noun(id, value, self.decimal_text(value, if value.fract() == 0.0 { 0 } else { 1 }))
    }

    /// A number with the noun of what it counts: what is no whole number has the form for many.
    fn with_noun(&self, id: &str, value: f64, text: String) -> String {
        let is_whole = value >= 0.0 && value.fract() == 0.0;
        let count = if is_whole { Arg::Count(value as u64, text.clone()) } else { Arg::Text(text.clone()) };
        self.language.say(id, &[("number", Arg::Text(text)), ("count", count)])
    }

    fn short(&self, value: f64) -> String {
        let size = value.abs();
        let steps =
            [(999.5e6, 1e9, "number-billions"), (999.5e3, 1e6, "number-millions"), (9_999.5, 1e3, "number-thousands")];
        for (limit, divisor, id) in steps {
            if size >= limit {
                let scaled = value / divisor;
                let decimals = if scaled.abs() < 9.95 { 1 } else { 0 };
                return self.language.say(id, &[("number", Arg::Text(self.decimal_text(scaled, decimals)))]);
            }
        }
        self.decimal_text(value, if size < 10.0 && value.fract() != 0.0 { 1 } else { 0 })
    }

    /// A number with that many decimals, grouped by threes, with a true minus sign.
    pub fn decimal_text(&self, value: f64, decimals: usize) -> String {
        let plain = format!("{:.decimals$}", value.abs());
        let (whole, fraction) = plain.split_once('.').unwrap_or((&plain, ""));
        let mut text = String::with_capacity(plain.len() + 8);
        if value < 0.0 && plain.bytes().any(|b| (b'1'..=b'9').contains(&b)) {
            text.push('−');
        }
        // Four digits stay together: 1234 reads as well as 1,234 and many locales want it so only from five on;
        // one rule for all keeps columns of numbers alike.
        for (position, digit) in whole.chars().enumerate() {
            if position > 0 && (whole.len() - position).is_multiple_of(3) {
                text.push_str(&self.group);
            }
            text.push(digit);
        }
        if !fraction.is_empty() {
            text.push_str(&self.decimal);
            text.push_str(fraction);
        }
        text
    }

    /// A day as `2 Jan 2024`.
    pub fn day(&self, day: Day) -> String {
        self.dated("period-day", Period::Day, day)
    }

    /// A period as a person says it: `Jan 2024`, `2024 Q1`, `2024`, `week of 1 Jan 2024`, `1 Jan 2024`.
    pub fn period(&self, period: Period, start: Day) -> String {
        self.dated(period_id(period), period, start)
    }

    /// A period inside a sentence: `May 2026`, `the week of 4 May 2026`.
    pub fn named_period(&self, period: Period, start: Day) -> String {
        self.dated(&format!("{}.named", period_id(period)), period, start)
    }

    /// `in May 2026`, `on 4 May 2026`.
    pub fn when(&self, period: Period, start: Day) -> String {
        self.dated(&format!("{}.when", period_id(period)), period, start)
    }

    /// A period as an axis shows it: as [`Locale::period`], weeks by their first day.
    pub fn period_short(&self, period: Period, start: Day) -> String {
        match period {
            Period::Day | Period::Week(_) => self.dated("period-day.short", period, start),
            _ => self.period(period, start),
        }
    }

    /// A span as `2 Jan 2024 to 14 Jul 2026`, both days included.
    pub fn span(&self, span: Span) -> String {
        let day = |day: Day| Arg::Text(self.day(day));
        self.language.say("span", &[("start", day(span.start)), ("end", day(span.end.plus(-1)))])
    }

    /// A first and a last day: the one where they are the same.
    pub fn days(&self, first: Day, last: Day) -> String {
        if first == last { self.day(first) } else { self.span(Span { start: first, end: last.plus(1) }) }
    }

    /// A text with the parts of a date.
    fn dated(&self, id: &str, period: Period, day: Day) -> String {
        let (_, month, date) = day.ymd();
        let args = [
            ("date", Arg::Text(date.to_string())),
            ("month", Arg::Text(self.month(month).to_owned())),
            ("quarter", Arg::Text(period.quarter(day).to_string())),
            ("year", Arg::Text(period.business_year(day))),
        ];
        self.language.say(id, &args)
    }

    fn month(&self, month: u32) -> &str {
        self.months.get(month as usize - 1).map_or("", String::as_str)
    }
}

/// The text of a period.
fn period_id(period: Period) -> &'static str {
    match period {
        Period::Day => "period-day",
        Period::Week(_) => "period-week",
        Period::Month => "period-month",
        Period::Quarter(_) => "period-quarter",
        Period::Year(_) => "period-year",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_read_as_people_write_them() {
        let locale = Locale::default();
        let eur = Currency::from_code("EUR");
        let cases = [
            (1234.5, Unit::Money, Precision::Tile, "€1,234.50"),
            (-0.001, Unit::Money, Precision::Tile, "€0.00"),
            (-12.0, Unit::Money, Precision::Full, "−€12.00"),
            (1_234_567.0, Unit::Money, Precision::Tile, "€1,234,567"),
            (1_234_567.0, Unit::Money, Precision::Short, "€1.2M"),
            (0.1234, Unit::Percent, Precision::Tile, "12.3%"),
            (0.000_166, Unit::Percent, Precision::Full, "0.017%"),
            (1_204.0, Unit::Count, Precision::Tile, "1,204"),
            (1.0, Unit::Days, Precision::Tile, "1 day"),
            (34.5, Unit::Days, Precision::Tile, "34.5 days"),
            (0.5 / 24.0, Unit::Duration, Precision::Tile, "30 minutes"),
            (0.75, Unit::Duration, Precision::Tile, "18 hours"),
            (2.5, Unit::Duration, Precision::Tile, "2.5 days"),
            (33.333, Unit::Points, Precision::Tile, "33.3"),
            (f64::NAN, Unit::Count, Precision::Tile, "–"),
        ];
        for (value, unit, precision, expected) in cases {
            assert_eq!(locale.number(value, unit, eur, precision), expected);
        }
    }

    #[test]
    fn a_german_reader_sees_german_numbers() {
        let locale = Locale {
            language: Language::from_tag("de").unwrap(),
            decimal: ",".into(),
            group: ".".into(),
            percent_gap: "\u{a0}".into(),
            currency_first: false,
            currency_gap: "\u{a0}".into(),
            ..Locale::default()
        };
        let eur = Currency::from_code("EUR");
        assert_eq!(locale.number(-1234.5, Unit::Money, eur, Precision::Full), "−1.234,50\u{a0}€");
        assert_eq!(locale.number(0.5, Unit::Percent, None, Precision::Tile), "50,0\u{a0}%");
        assert_eq!(locale.number(1.0, Unit::Days, None, Precision::Tile), "1 Tag");
        assert_eq!(locale.number(1.2e6, Unit::Money, eur, Precision::Short), "1,2\u{a0}Mio.\u{a0}€");
    }

    #[test]
    fn a_period_stands_in_a_sentence() {
        let (day, english) = (Day::from_ymd(2026, 5, 4).unwrap(), Locale::default());
        let german = Locale { language: Language::from_tag("de").unwrap(), ..Locale::default() };
        let cases = [
            (Period::Day, "4 May 2026", "on 4 May 2026", "am 4. May 2026"),
            (Period::WEEK, "week of 4 May 2026", "in the week of 4 May 2026", "in der Woche ab dem 4. May 2026"),
            (Period::Month, "May 2026", "in May 2026", "im May 2026"),
            (Period::QUARTER, "2026 Q2", "in 2026 Q2", "im 2. Quartal 2026"),
            (Period::YEAR, "2026", "in 2026", "im Jahr 2026"),
            (Period::Quarter(3), "2026/27 Q1", "in 2026/27 Q1", "im 1. Quartal 2026/27"),
            (Period::Year(3), "2026/27", "in 2026/27", "im Jahr 2026/27"),
        ];
        for (period, name, when, german_when) in cases {
            assert_eq!((english.period(period, day), english.when(period, day)), (name.into(), when.into()));
            assert_eq!(german.when(period, day), german_when);
        }
    }
}
