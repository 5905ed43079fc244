//! Where a column's own values leave two readings open: what the user, the file's other columns, other files and a
//! locale say. The values outweigh all of them.

use crate::ingest::Settings;
use crate::ingest::columns::mixed_dates::other_centuries;
use crate::table::{Column, DateStyle, Kind, NumberStyle, Settled};
use crate::time::DateOrder;
use serde::{Deserialize, Serialize};

/// What is known from outside the file about how dates and numbers are written: a locale, or other files of the same
/// hand. It settles what the file leaves open and nothing else.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hint {
    /// Which number of a date is the day.
    pub date_order: Option<DateOrder>,
    /// `b'.'` or `b','`.
    pub decimal_sign: Option<u8>,
    /// The first and the last day, counted from 1970, of the time that the file's name says it is about.
    pub days: Option<(i32, i32)>,
}

impl Hint {
    /// How people write in a locale such as `en-GB` or `de`; nothing where they do it in several ways.
    pub fn from_locale(locale: &str) -> Hint {
        const POINT_LANGUAGES: [&str; 8] = ["en", "zh", "ja", "ko", "th", "he", "hi", "ms"];
        const POINT_REGIONS: [&str; 10] = ["CH", "LI", "MX", "US", "PR", "GT", "HN", "NI", "PA", "DO"];
        const MONTH_FIRST_REGIONS: [&str; 4] = ["US", "PH", "PR", "GU"];
        let mut parts = locale.split(['-', '_', '.', '@']);
        let language = parts.next().unwrap_or("").to_ascii_lowercase();
        if !(2..=3).contains(&language.len()) {
            return Hint::default();
        }
        let region = parts.find(|part| part.len() == 2).map(str::to_ascii_uppercase).unwrap_or_default();
        let point =
            POINT_LANGUAGES.contains(&language.as_str()) && region != "ZA" || POINT_REGIONS.contains(&region.as_str());
        let date_order = match (language.as_str(), region.as_str()) {
            (_, region) if MONTH_FIRST_REGIONS.contains(&region) => Some(DateOrder::MonthFirst),
            // English alone, and Canada, write both.
            ("en", "") | (_, "CA" | "ZA") | ("zh" | "ja" | "ko", _) => None,
            _ => Some(DateOrder::DayFirst),
        };
        Hint { date_order, decimal_sign: Some(if point { b'.' } else { b',' }), days: None }
    }
}

/// Settles what the columns of one file leave open.
pub fn settle(kinds: &mut [Kind], delimiter: Option<u8>, settings: &Settings) {
    let known: Vec<Kind> = kinds.to_vec();
    for kind in kinds {
        match kind {
            Kind::Date(style) if style.settled.is_open() => {
                let order =
                    settings.date_order.or_else(|| order_of_others(&known, style.mark)).or(settings.hint.date_order);
                if let Some(order) = order {
                    *style = DateStyle { order, settled: Settled::Given, ..*style };
                }
            }
            Kind::Number(style) if style.settled.is_open() => {
                let sign = settings.decimal_sign.or_else(|| sign_of_others(&known)).or(settings.hint.decimal_sign);
                if let Some(decimal_sign) = sign {
                    *style = NumberStyle { decimal_sign, settled: Settled::Given, ..*style };
                } else if delimiter == Some(b';') {
                    // Semicolons stand between cells where commas stand in numbers: likely, but not sure.
                    style.decimal_sign = b',';
                }
            }
            _ => {}
        }
    }
}

/// Settles what the finished columns of one file leave open. Those that must be read again for it are answered with their
/// kinds; one that was `reread` already stays as it is.
pub fn settle_columns(
    columns: &mut [Column],
    delimiter: Option<u8>,
    settings: &Settings,
    reread: impl Fn(usize) -> bool,
) -> Vec<(usize, Kind)> {
    let mut kinds: Vec<Kind> = columns.iter().map(|column| column.kind).collect();
    settle(&mut kinds, delimiter, settings);
    for (index, kind) in other_centuries(columns) {
        kinds[index] = kind;
    }
    let mut otherwise = Vec::new();
    for (index, (column, kind)) in columns.iter_mut().zip(kinds).enumerate() {
        let same_reading = match (column.kind, kind) {
            (Kind::Date(before), Kind::Date(after)) => (before.order, before.pivot) == (after.order, after.pivot),
            (Kind::Number(before), Kind::Number(after)) => before.decimal_sign == after.decimal_sign,
            _ => true,
        };
        if same_reading {
            column.kind = kind;
        } else if !reread(index) {
            otherwise.push((index, kind));
        }
    }
    otherwise
}

/// The order in another column that is written with the same mark and is sure of it.
fn order_of_others(kinds: &[Kind], mark: u8) -> Option<DateOrder> {
    let proves = |kind: &Kind| match kind {
        Kind::Date(style) if style.settled == Settled::Proven && style.mark == mark => Some(style.order),
        _ => None,
    };
    all_agree(kinds.iter().filter_map(proves))
}

/// The decimal sign of other columns, where those that are sure of theirs agree.
fn sign_of_others(kinds: &[Kind]) -> Option<u8> {
    let proves = |kind: &Kind| match kind {
        Kind::Number(style) if style.settled == Settled::Proven => Some(style.decimal_sign),
        _ => None,
    };
    all_agree(kinds.iter().filter_map(proves))
}

fn all_agree<T: PartialEq>(mut found: impl Iterator<Item = T>) -> Option<T> {
    let first = found.next()?;
    found.all(|other| other == first).then_some(first)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn locales_say_how_people_write() {
        let hint = |locale: &str| (Hint::from_locale(locale).date_order, Hint::from_locale(locale).decimal_sign);
        use DateOrder::{DayFirst, MonthFirst};
        assert_eq!(hint("en-US"), (Some(MonthFirst), Some(b'.')));
        assert_eq!(hint("en_GB.UTF-8"), (Some(DayFirst), Some(b'.')));
        assert_eq!(hint("de-DE"), (Some(DayFirst), Some(b',')));
        assert_eq!(hint("de-CH"), (Some(DayFirst), Some(b'.')));
        assert_eq!(hint("pt-BR"), (Some(DayFirst), Some(b',')));
        assert_eq!(hint("en"), (None, Some(b'.')));
        assert_eq!(hint("zh-Hant-TW"), (None, Some(b'.')));
        assert_eq!(hint(""), (None, None));
    }
}
