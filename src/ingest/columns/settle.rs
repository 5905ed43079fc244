//! Where a column's own values leave two readings open: what the user, the file's other columns, other files and a
//! locale say. The values outweigh all of them.

use crate::ingest::columns::mixed_dates::other_centuries;
use crate::ingest::settings::Settings;
use crate::table::{Column, DateStyle, Kind, NumberStyle, Settled};
use crate::time::DateOrder;

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
    use crate::ingest::settings::Hint;

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
