//! What is known about a file before it is read: what the user says, and what is known from elsewhere.

use super::encoding::Encoding;
use crate::time::DateOrder;
use serde::{Deserialize, Serialize};

/// What the user has settled about a file.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Settings {
    /// Which number of an ambiguous date is the day, as the user says.
    pub date_order: Option<DateOrder>,
    /// `b'.'` or `b','`: the decimal sign of numbers such as `1,234`, as the user says.
    pub decimal_sign: Option<u8>,
    /// What is known from elsewhere; it counts where neither the user nor the file says.
    pub hint: Hint,
    /// How the file's bytes spell text; found out where `None`.
    pub encoding: Option<Encoding>,
}

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
