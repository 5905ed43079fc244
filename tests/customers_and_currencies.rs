//! Whose is an order, and in which currency is its amount? What names nobody is nobody, and no two currencies are added up.

use countinghouse::facts::Orders;
use countinghouse::workbook::{OptionsInput, Workbook, open};

fn workbook(csv: &str, options: OptionsInput) -> Workbook {
    open("orders.csv", csv.as_bytes(), options.check().unwrap()).unwrap()
}

fn read(csv: &str) -> Workbook {
    workbook(csv, OptionsInput::default())
}

/// The currency shown, revenue in its smallest written unit, and rows left out by reason.
fn money(workbook: &Workbook) -> (Option<String>, i128, Vec<(&'static str, u32)>) {
    let Orders { currency, left_out, .. } = &workbook.orders;
    let left = left_out.iter().map(|left| (left.reason.id(), left.rows)).collect();
    (currency.map(|currency| currency.to_string()), workbook.orders.revenue(), left)
}

fn eur() -> Option<String> {
    Some("EUR".into())
}

/// Orders with a date, a customer, an amount and what the last column says.
fn orders(header: &str, rows: &[(&str, &str)]) -> String {
    let row = |(at, (amount, last)): (usize, &(&str, &str))| {
        format!("{at},2024-01-{:02},c{}@mail.example,{amount},{last}\n", at + 1, at % 3)
    };
    let rows: Vec<String> = rows.iter().enumerate().map(row).collect();
    format!("order id,date,email,{header}\n{}", rows.concat())
}

#[test]
fn a_rare_or_unknown_code_is_another_currency() {
    for other in ["KWD", "XAF", "BTC", "USDT", "QQQ", "Norwegian krone", "points"] {
        let csv = orders("amount,currency", &[("10.00", "EUR"), ("10.00", "eur"), ("5.00", "€"), ("500.00", other)]);
        assert_eq!(money(&read(&csv)), (eur(), 2500, vec![("other_currency", 1)]), "{other}");
    }
    let csv = orders("amount,note", &[("EUR 10", ""), ("EUR 10", ""), ("USD 7", ""), ("KWD 500", "")]);
    assert_eq!(money(&read(&csv)), (eur(), 20, vec![("other_currency", 2)]));
}

#[test]
fn currencies_are_named_in_words_and_signs() {
    let csv = orders("Betrag,Währung", &[("10.00", "Euro"), ("10.00", "EUR"), ("9.00", "US-Dollar"), ("9.00", "£")]);
    assert_eq!(money(&read(&csv)), (eur(), 2000, vec![("other_currency", 2)]));
    let csv = orders("importe,moneda", &[("10.00", "Dólar canadiense"), ("1.00", "CAD"), ("9.00", "Dólar americano")]);
    assert_eq!(money(&read(&csv)), (Some("CAD".into()), 1100, vec![("other_currency", 1)]));
    let csv = orders("Amount (CAD),note", &[("$10.00", ""), ("$5.00", "")]);
    assert_eq!(money(&read(&csv)), (Some("CAD".into()), 1500, vec![]));
}

#[test]
fn an_amount_that_names_no_currency_is_in_the_only_one_and_not_among_several() {
    let one = orders("amount,currency", &[("10.00", "EUR"), ("5.00", ""), ("1.00", "EUR")]);
    assert_eq!(money(&read(&one)), (eur(), 1600, vec![]));
    let several = orders("amount,currency", &[("10.00", "EUR"), ("5.00", ""), ("1.00", "EUR"), ("2.00", "USD")]);
    assert_eq!(money(&read(&several)), (eur(), 1100, vec![("other_currency", 1), ("no_currency", 1)]));
    let cells = orders("amount,note", &[("€10.00", ""), ("5.00", ""), ("€1.00", ""), ("£2.00", "")]);
    assert_eq!(money(&read(&cells)), (eur(), 1100, vec![("other_currency", 1), ("no_currency", 1)]));
}

#[test]
fn a_column_whose_words_are_no_currencies_says_so() {
    let csv = orders("amount,currency", &[("10.00", "points"), ("5.00", "credit"), ("1.00", "points")]);
    let workbook = read(&csv);
    assert_eq!(money(&workbook), (None, 1600, vec![]));
    let said = workbook.diagnostics.iter().find(|note| note.code == "unknown_currencies").unwrap();
    assert!(said.message.contains("“points”, “credit”"), "{}", said.message);
}

#[test]
fn decimals_of_a_currency_are_written_and_add_up() {
    let csv = orders("amount,currency", &[("10.125", "KWD"), ("0.005", "KWD"), ("1", "KWD")]);
    let workbook = read(&csv);
    assert_eq!((money(&workbook).1, workbook.orders.scale), (11_130, 3));
    assert_eq!(workbook.orders.currency.map(|currency| currency.decimals()), Some(3));
}
