//! What a column holds, from its header and its values.

use super::cell::{is_bool, is_null};
use super::date::{OrderHint, order_hint};
use super::number::{SignEvidence, parse_number};
use crate::table::Kind;
use crate::time::DateOrder;

/// Header words above values that look like numbers but name something.
const ID_WORDS: [&str; 19] = [
    "id",
    "no",
    "nr",
    "number",
    "#",
    "zip",
    "postcode",
    "postal",
    "plz",
    "phone",
    "tel",
    "mobile",
    "sku",
    "code",
    "order",
    "invoice",
    "reference",
    "ean",
    "upc",
];
/// Header words above values that are meant to be numbers, so that a few torn ones do not make the column text.
const AMOUNT_WORDS: [&str; 18] = [
    "amount", "total", "price", "value", "revenue", "sales", "sum", "net", "gross", "paid", "cost", "fee", "spend",
    "betrag", "umsatz", "montant", "importe", "qty",
];
/// Header words above dates.
const DATE_WORDS: [&str; 8] = ["date", "datum", "day", "time", "at", "created", "fecha", "data"];

/// What a column holds, from its header and the values of the head.
pub fn infer_kind<'a>(name: &str, values: impl Iterator<Item = &'a [u8]>) -> Kind {
    let lower = name.to_lowercase();
    let words: Vec<&str> =
        lower.split(|c: char| !c.is_alphanumeric() && c != '#').filter(|word| !word.is_empty()).collect();
    let says = |list: &[&str]| words.iter().any(|word| list.contains(word));
    let (mut filled, mut numbers, mut dates, mut bools, mut led_by_zero) = (0u64, 0u64, 0u64, 0u64, 0u64);
    let (mut day_first, mut month_first, mut either) = (0u64, 0u64, 0u64);
    let mut sign = SignEvidence::default();
    for value in values {
        if is_null(value) {
            continue;
        }
        filled += 1;
        bools += u64::from(is_bool(value));
        if parse_number(value, b'.').is_some() || parse_number(value, b',').is_some() {
            numbers += 1;
            sign.add(value);
            led_by_zero += u64::from(value.len() > 1 && value[0] == b'0' && value[1].is_ascii_digit());
        }
        match order_hint(value) {
            None => continue,
            Some(OrderHint::DayFirst) => day_first += 1,
            Some(OrderHint::MonthFirst) => month_first += 1,
            Some(OrderHint::Either) => either += 1,
            Some(OrderHint::Silent) => {}
        }
        dates += 1;
    }
    if filled == 0 {
        return Kind::Empty;
    }
    // Eight digits such as 20240131 are a date only under a header that says so.
    let dates_count = dates > numbers || says(&DATE_WORDS);
    let enough =
        |count: u64, expected: bool| count * if expected { 2 } else { 10 } >= filled * if expected { 1 } else { 9 };
    if dates_count && dates > 0 && enough(dates, says(&DATE_WORDS)) {
        let order = match day_first.cmp(&month_first) {
            std::cmp::Ordering::Greater => DateOrder::DayFirst,
            std::cmp::Ordering::Less => DateOrder::MonthFirst,
            std::cmp::Ordering::Equal if either > 0 || day_first > 0 => DateOrder::DayFirst,
            std::cmp::Ordering::Equal => DateOrder::YearFirst,
        };
        return Kind::Date { order, settled: either == 0 || day_first != month_first };
    }
    let names_things = (says(&ID_WORDS) && !says(&AMOUNT_WORDS)) || led_by_zero > 0;
    if numbers > 0 && enough(numbers, says(&AMOUNT_WORDS)) && !names_things {
        let (decimal_sign, settled) = sign.verdict();
        return Kind::Number { decimal_sign, settled };
    }
    if bools == filled { Kind::Bool } else { Kind::Text }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_follow_the_values_and_the_header() {
        let kind = |name: &str, values: &[&str]| infer_kind(name, values.iter().map(|value| value.as_bytes()));
        let number = |decimal_sign| Kind::Number { decimal_sign, settled: true };
        assert_eq!(kind("amount", &["1.50", "", "2"]), number(b'.'));
        assert_eq!(kind("Betrag", &["1,50", "2,00"]), number(b','));
        assert_eq!(kind("order id", &["1001", "1002"]), Kind::Text);
        assert_eq!(kind("x", &["007", "008"]), Kind::Text);
        assert_eq!(kind("amount", &["1.50", "oops"]), number(b'.'));
        assert_eq!(kind("note", &["1", "oops"]), Kind::Text);
        assert_eq!(kind("ok", &["yes", "No"]), Kind::Bool);
        assert_eq!(kind("x", &["", "n/a"]), Kind::Empty);
        assert_eq!(kind("date", &["03/04/2025"]), Kind::Date { order: DateOrder::DayFirst, settled: false });
        assert_eq!(kind("d", &["03/14/2025"]), Kind::Date { order: DateOrder::MonthFirst, settled: true });
        assert_eq!(kind("d", &["2025-03-14"]), Kind::Date { order: DateOrder::YearFirst, settled: true });
        assert_eq!(kind("date", &["20250314"]), Kind::Date { order: DateOrder::YearFirst, settled: true });
        assert_eq!(kind("units", &["20250314"]), number(b'.'));
    }
}
