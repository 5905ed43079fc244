//! Text to lengths of time: `2h 5m`, `90 min`, `26:15:00`, `PT2H5M`, and bare numbers where the header names the unit.

use super::fold::fold;
use super::number::{Decimal, MAX_SCALE, read_number};
use super::script;
use crate::table::TimeUnit;

/// How a value shows that it is a length of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// It names units: `2h 5m`, `90 min`, `PT5M`.
    Units,
    /// It names one unit with one letter, which may mean metres or a size: `5m`, `3d`.
    Letter,
    /// `26:15:00`: more hours than a day has.
    Long,
    /// `08:15:00` could be a time of day as well.
    Clock,
    /// A bare number.
    Bare,
}

/// Units in thousandths of a second, by their names without accents.
const UNITS: &[(u32, &[&str])] = &[
    (1, &["ms", "msec", "millisecond", "milliseconds", "millis"]),
    (
        1_000,
        &[
            "s", "sec", "secs", "second", "seconds", "sek", "sekunde", "sekunden", "seconde", "secondes", "seg",
            "segundo", "segundos", "secondo", "secondi", "seconden",
        ],
    ),
    (60_000, &["m", "min", "mins", "minute", "minutes", "minuten", "minuto", "minutos", "minuti", "minuut", "mn"]),
    (
        3_600_000,
        &[
            "h", "hr", "hrs", "hour", "hours", "std", "stunde", "stunden", "heure", "heures", "hora", "horas", "ora",
            "ore", "uur", "uren",
        ],
    ),
    (
        86_400_000,
        &[
            "d", "day", "days", "tag", "tage", "tagen", "jour", "jours", "j", "dia", "dias", "giorno", "giorni", "dag",
            "dagen",
        ],
    ),
    (
        604_800_000,
        &["w", "wk", "week", "weeks", "woche", "wochen", "semaine", "semaines", "semana", "semanas", "weken"],
    ),
];

/// Reads one length of time as seconds; `unit` is what a bare number counts.
pub fn parse_duration(text: &[u8], unit: TimeUnit) -> Option<(Decimal, Shape)> {
    const LONGEST: usize = 60;
    if text.len() > LONGEST {
        return None;
    }
    if !text.iter().any(u8::is_ascii_digit) {
        return parse_duration(&script::plain(text)?.text, unit);
    }
    // A length of time begins with a digit, a sign, a mark or the `P` of ISO 8601; of numbers, some begin with a currency.
    if unit == TimeUnit::Written && text[0].is_ascii_alphabetic() && text[0] != b'P' {
        return None;
    }
    if let Some((number, _)) = read_number(text, b'.') {
        let plain = number.coin.is_none() && !number.percent;
        return Some((seconds(number, unit_millis(unit)?).filter(|_| plain)?, Shape::Bare));
    }
    let text = std::str::from_utf8(text).ok()?;
    let (negative, text) = text.strip_prefix(['-', '−']).map_or((false, text), |text| (true, text));
    let (total, shape) = parse_clock(text, unit).or_else(|| parse_units(text))?;
    Some((Decimal { mantissa: if negative { -total.mantissa } else { total.mantissa }, ..total }, shape))
}

fn unit_by_name(word: &str) -> Option<u32> {
    UNITS.iter().find(|(_, names)| names.contains(&word)).map(|&(millis, _)| millis)
}

fn unit_millis(unit: TimeUnit) -> Option<u32> {
    Some(match unit {
        TimeUnit::Written => return None,
        TimeUnit::Millisecond => 1,
        TimeUnit::Second => 1_000,
        TimeUnit::Minute => 60_000,
        TimeUnit::Hour => 3_600_000,
        TimeUnit::Day => 86_400_000,
    })
}

/// A number of units of so many milliseconds, as seconds.
fn seconds(number: Decimal, millis: u32) -> Option<Decimal> {
    let mut mantissa = i128::from(number.mantissa) * i128::from(millis);
    let mut scale = number.scale + 3;
    while scale > 0 && (mantissa % 10 == 0 || scale > MAX_SCALE) {
        (mantissa, scale) = (mantissa / 10, scale - 1);
    }
    Some(Decimal { mantissa: i64::try_from(mantissa).ok()?, scale, ..Decimal::default() })
}

fn plus(a: Decimal, b: Decimal) -> Option<Decimal> {
    let scale = a.scale.max(b.scale);
    let at_scale = |number: Decimal| number.mantissa.checked_mul(10i64.pow(u32::from(scale - number.scale)));
    Some(Decimal { mantissa: at_scale(a)?.checked_add(at_scale(b)?)?, scale, ..Decimal::default() })
}

/// `H:MM:SS`, with a fraction and days before it; two numbers only where the unit says which they are.
fn parse_clock(text: &str, unit: TimeUnit) -> Option<(Decimal, Shape)> {
    // `18:25 min` are minutes and seconds, `1:30 h` hours and minutes.
    let whole = text.trim_end_matches('.');
    let clock = whole.trim_end_matches(char::is_alphabetic);
    let (text, named) = match &whole[clock.len()..] {
        word if !word.is_empty() && clock.contains(':') => (clock.trim_end(), Some(unit_by_name(&fold(word))?)),
        _ => (text, None),
    };
    let (days, clock) = match text.rsplit_once([' ', ',']) {
        // `1.02:03:04`: a day, two hours and more.
        None if text.find('.').is_some_and(|point| Some(point) < text.find(':')) => {
            let (days, clock) = text.split_once('.')?;
            let days = Decimal { mantissa: days.parse().ok().filter(|_| days.len() < 6)?, ..Decimal::default() };
            (Some(seconds(days, 86_400_000)?), clock)
        }
        Some((days, clock)) => (Some(parse_units(days.trim_end_matches([',', ' ']))?.0), clock),
        None => (None, text),
    };
    let fields: Vec<&str> = clock.split(':').collect();
    let (in_hours, in_minutes) = match named {
        Some(millis) => (millis == 3_600_000, millis == 60_000),
        None => (unit == TimeUnit::Hour, matches!(unit, TimeUnit::Minute | TimeUnit::Second)),
    };
    let number = |field: &str, most: usize| -> Option<i64> {
        let fits = (1..=most).contains(&field.len()) && field.bytes().all(|byte| byte.is_ascii_digit());
        if fits { field.parse().ok() } else { None }
    };
    let below_sixty = |field: &str| number(field, 2).filter(|&value| value < 60 && field.len() == 2);
    let (hours, minutes, last) = match fields[..] {
        [hours, minutes, seconds] => (number(hours, 6)?, below_sixty(minutes)?, seconds),
        [hours, minutes] if in_hours => (number(hours, 6)?, below_sixty(minutes)?, "00"),
        [minutes, seconds] if in_minutes => (0, number(minutes, 6)?, seconds),
        _ => return None,
    };
    let (second, fraction) = last.split_once(['.', ',']).unwrap_or((last, ""));
    below_sixty(second)?;
    let fraction = fraction.get(..fraction.len().min(MAX_SCALE.into()))?;
    let part = read_number(format!("{second}.{fraction}").as_bytes(), b'.').filter(|_| last.len() < 20)?.0;
    let total = plus(seconds(part, 1_000)?, Decimal { mantissa: hours * 3_600 + minutes * 60, ..Decimal::default() })?;
    let total = days.map_or(Some(total), |days| plus(days, total))?;
    let shape = match (days, hours) {
        (Some(_), _) => Shape::Units,
        // `14:30 h` is a time of day to many.
        (None, _) if named.is_some() && !(in_hours && fields.len() == 2 && hours < 24) => Shape::Units,
        (None, 24..) => Shape::Long,
        _ => Shape::Clock,
    };
    Some((total, shape))
}

/// Numbers with their units: `1d 2h`, `2 hours, 5 minutes`, `PT1H30M`.
fn parse_units(text: &str) -> Option<(Decimal, Shape)> {
    let iso = text.strip_prefix('P').filter(|rest| rest.ends_with(|c: char| c.is_ascii_uppercase()));
    let text = iso.unwrap_or(text);
    let mut total: Option<Decimal> = None;
    let (mut parts, mut letters, mut last) = (0, 0, 0);
    let mut rest = text.trim();
    let mut in_time = false;
    while !rest.is_empty() {
        if let (Some(_), Some(after)) = (iso, rest.strip_prefix('T')) {
            (rest, in_time) = (after, true);
            continue;
        }
        let end = rest.find(|c: char| !c.is_ascii_digit() && c != '.' && c != ',').unwrap_or(rest.len());
        let (digits, after) = rest.split_at(end);
        let after = after.trim_start();
        let is_letter = |(at, c): (usize, char)| c.is_alphabetic() && (iso.is_none() || at == 0);
        let end = after.char_indices().find(|&place| !is_letter(place)).map_or(after.len(), |(at, _)| at);
        let (word, after) = after.split_at(end);
        let (number, _) = read_number(digits.as_bytes(), b'.')?;
        let word = fold(word);
        // `P1M` is a month, which has no length.
        let millis = match unit_by_name(&word) {
            // `1h20`
            None if word.is_empty() && last == 3_600_000 && digits.len() == 2 => 60_000,
            millis => millis?,
        };
        last = millis;
        if iso.is_some() && word == "m" && !in_time {
            return None;
        }
        letters += usize::from(word.len() == 1 && word != "h");
        parts += 1;
        let part = seconds(number, millis)?;
        total = Some(total.map_or(Some(part), |total| plus(total, part))?);
        rest = after.trim_start_matches(['.', ',', ' ', '\u{a0}']);
        for and in ["and ", "und ", "et ", "y ", "e ", "en "] {
            rest = rest.strip_prefix(and).unwrap_or(rest);
        }
    }
    let shape = if parts == 1 && letters == 1 && iso.is_none() { Shape::Letter } else { Shape::Units };
    total.map(|total| (total, shape))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table::decimal_text;

    #[test]
    fn lengths_of_time_are_seconds() {
        use TimeUnit::{Hour, Minute, Second, Written};
        let cases = [
            ("26:15:00", Written, Some(("94500", Shape::Long))),
            ("0:05:23.250", Written, Some(("323.25", Shape::Clock))),
            ("1d 2h", Written, Some(("93600", Shape::Units))),
            ("2h 5m", Written, Some(("7500", Shape::Units))),
            ("2h5m", Written, Some(("7500", Shape::Units))),
            ("2 hours, 5 minutes", Written, Some(("7500", Shape::Units))),
            ("2 Std. 5 Min.", Written, Some(("7500", Shape::Units))),
            ("1 heure et 30 minutes", Written, Some(("5400", Shape::Units))),
            ("90 min", Written, Some(("5400", Shape::Units))),
            ("1,5 h", Written, Some(("5400", Shape::Units))),
            ("5m", Written, Some(("300", Shape::Letter))),
            ("3 days 04:05:06", Written, Some(("273906", Shape::Units))),
            ("1 day, 2:03:04", Written, Some(("93784", Shape::Units))),
            ("PT2H5M", Written, Some(("7500", Shape::Units))),
            ("P1DT0.5S", Written, Some(("86400.5", Shape::Units))),
            ("-0:10:00", Written, Some(("-600", Shape::Clock))),
            ("350ms", Written, Some(("0.35", Shape::Units))),
            ("12.5", Minute, Some(("750", Shape::Bare))),
            ("12,5", Minute, Some(("750", Shape::Bare))),
            ("90", Second, Some(("90", Shape::Bare))),
            ("1:30", Hour, Some(("5400", Shape::Clock))),
            ("1:30", Minute, Some(("90", Shape::Clock))),
            ("18:25 min", Written, Some(("1105", Shape::Units))),
            ("45:00 Min.", Written, Some(("2700", Shape::Units))),
            ("100:30 min", Written, Some(("6030", Shape::Units))),
            ("1:30 h", Written, Some(("5400", Shape::Clock))),
            ("1:30h", Minute, Some(("5400", Shape::Clock))),
            ("30:15 Std.", Written, Some(("108900", Shape::Units))),
            ("01:05:00 hrs", Written, Some(("3900", Shape::Units))),
            ("100:45:30", Written, Some(("362730", Shape::Long))),
            ("1.02:03:04", Written, Some(("93784", Shape::Units))),
            ("0.00:15:00", Written, Some(("900", Shape::Units))),
            ("1.5:03:04", Written, Some(("104584", Shape::Units))),
            (".5:03:04", Written, None),
            ("1h20", Written, Some(("4800", Shape::Units))),
            ("1h 20m", Written, Some(("4800", Shape::Units))),
            ("2d 3h", Written, Some(("183600", Shape::Units))),
            ("٢٦:١٥:٠٠", Written, Some(("94500", Shape::Long))),
            ("18:25 kg", Written, None),
            ("18:75 min", Written, None),
            ("2:30 PM", Written, None),
            ("1:30", Written, None),
            ("90", Written, None),
            ("P1M", Written, None),
            ("1 month", Written, None),
            ("12:75:00", Written, None),
            ("$90", Minute, None),
            ("90%", Minute, None),
            ("9999999999999999 h", Written, None),
            ("soon", Minute, None),
            ("", Minute, None),
        ];
        for (text, unit, expected) in cases {
            let found = parse_duration(text.as_bytes(), unit);
            let found = found.map(|(total, shape)| (decimal_text(total.mantissa, total.scale), shape));
            assert_eq!(found.as_ref().map(|(text, shape)| (text.as_str(), *shape)), expected, "{text:?}");
        }
    }
}
