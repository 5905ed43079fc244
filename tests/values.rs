//! Does a column of strings mean what a careful reader would say it means, and is what cannot be decided asked?

use countinghouse::ingest::columns::alternatives::{Alternatives, alternatives};
use countinghouse::ingest::columns::yes_no::as_bool;
use countinghouse::ingest::{Hint, Settings, read};
use countinghouse::report::json;
use countinghouse::table::{Column, Data, Kind, decimal_text};
use serde_json::Value;
use std::path::PathBuf;

/// A column below a header, read as the second of a file.
fn column(header: &str, values: &[&str], settings: &Settings) -> Column {
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(["row", header]).unwrap();
    for (row, value) in values.iter().enumerate() {
        writer.write_record([&format!("r{row}"), *value]).unwrap();
    }
    let bytes = writer.into_inner().unwrap();
    read(&bytes, settings).unwrap_or_else(|error| panic!("{header}: {error}")).table.columns.swap_remove(1)
}

/// The type as `inspect --json` names it.
fn type_of(column: &Column) -> &'static str {
    json::type_name(column)
}

/// A value as `convert --typed` writes it; nothing for null.
fn value(column: &Column, row: usize) -> String {
    match (&column.data, column.kind) {
        (Data::Text(text), Kind::Bool) => {
            text.get(row).and_then(|text| as_bool(text.as_bytes())).map_or(String::new(), |value| value.to_string())
        }
        (Data::Text(text), _) => text.get(row).unwrap_or_default().into_owned(),
        (Data::Number(numbers), _) => {
            let text = numbers.get(row).map(|mantissa| decimal_text(mantissa, numbers.scale()));
            let short = |text: String| match text.contains('.') {
                true => text.trim_end_matches('0').trim_end_matches('.').to_owned(),
                false => text,
            };
            text.map_or(String::new(), short)
        }
        (Data::Date(dates), _) => dates.iso_text(row).unwrap_or_default(),
    }
}

fn joined(column: &Column, rows: usize) -> String {
    (0..rows).map(|row| value(column, row)).collect::<Vec<_>>().join("|")
}

/// Header, cells, type, values; all cells and values between bars.
type Case = (&'static str, &'static str, &'static str, &'static str);

#[track_caller]
fn check(cases: &[Case]) {
    for &(header, cells, kind, expected) in cases {
        let cells: Vec<&str> = cells.split('|').collect();
        let column = column(header, &cells, &Settings::default());
        let found = (type_of(&column), joined(&column, cells.len()));
        assert_eq!((found.0, found.1.as_str()), (kind, expected), "{header}: {cells:?} as {:?}", column.kind);
        assert_eq!(alternatives(&column), Alternatives::default(), "{header}: {cells:?} is asked about");
    }
}

#[test]
fn dates_in_every_order_and_language() {
    check(&[
        ("x", "2023-11-09|2024-02-29", "date", "2023-11-09|2024-02-29"),
        ("x", "09/11/2023|28/11/2023", "date", "2023-11-09|2023-11-28"),
        ("x", "11/09/2023|11/28/2023", "date", "2023-11-09|2023-11-28"),
        ("x", "9.11.2023|3.4.2024", "date", "2023-11-09|2024-04-03"),
        ("x", "9.11.23|3.4.24", "date", "2023-11-09|2024-04-03"),
        ("x", "5/5/2024|6/6/2024", "date", "2024-05-05|2024-06-06"),
        ("x", "2024/11/09|2024/1/2", "date", "2024-11-09|2024-01-02"),
        ("x", "Sunday, 9 November 2025|Mon 10 Nov 2025", "date", "2025-11-09|2025-11-10"),
        ("x", "9. Jänner 2024|28. Dez. 2023|3. Mär 2024", "date", "2024-01-09|2023-12-28|2024-03-03"),
        ("x", "1er juillet 2023|14 févr. 2024|2 sept. 2024", "date", "2023-07-01|2024-02-14|2024-09-02"),
        ("x", "lunes, 9 de octubre de 2023|3 ene 2024", "date", "2023-10-09|2024-01-03"),
        ("x", "9 ottobre 2023|3 mag 2024|1º giu 2024", "date", "2023-10-09|2024-05-03|2024-06-01"),
        ("x", "9 maart 2024|3 okt. 2023|za 1 juni 2024", "date", "2024-03-09|2023-10-03|2024-06-01"),
        ("x", "9 de março de 2024|3 out 2023|1 set 2024", "date", "2024-03-09|2023-10-03|2024-09-01"),
        ("x", "Nov-23|Feb-24", "date", "2023-11-01|2024-02-01"),
        ("x", "März 2024|April 2024", "date", "2024-03-01|2024-04-01"),
        ("x", "2023-11|2024-02", "date", "2023-11-01|2024-02-01"),
        ("x", "Q2 2023|Q3 2023", "date", "2023-04-01|2023-07-01"),
        ("x", "2023-Q4|2024-Q1", "date", "2023-10-01|2024-01-01"),
        ("x", "4. Quartal 2023|1. Quartal 2024", "date", "2023-10-01|2024-01-01"),
        ("x", "2024-W09-4|2020-W53-7", "date", "2024-02-29|2021-01-03"),
        ("x", "2024-W09|2024-W10", "date", "2024-02-26|2024-03-04"),
        ("Bestelldatum", "20240229|20240301", "date", "2024-02-29|2024-03-01"),
        ("Month", "202402|202403", "date", "2024-02-01|2024-03-01"),
        ("Order date", "45351|45352", "date", "2024-02-29|2024-03-01"),
        ("Geburtsdatum", "29.02.48|01.03.12", "date", "1948-02-29|2012-03-01"),
        ("x", "31.12.68|01.01.71", "date", "2068-12-31|1971-01-01"),
        ("x", "2024-02-29|03/31/2024|9 Nov 2024", "date", "2024-02-29|2024-03-31|2024-11-09"),
        ("x", "30/02/2024|29/02/2024|01/03/2024", "date", "|2024-02-29|2024-03-01"),
        ("x", "2024-02-29|0000-00-00|n/a|2024-03-01", "date", "2024-02-29|||2024-03-01"),
        (
            "Last login",
            "2024-02-29 10:00|never|2024-03-01 11:00",
            "datetime",
            "2024-02-29T10:00:00||2024-03-01T11:00:00",
        ),
    ]);
}

#[test]
fn times_keep_their_fraction_and_offset() {
    check(&[
        (
            "x",
            "2024-02-29T23:59:59.5Z|2024-03-01T00:00:00Z",
            "datetime",
            "2024-02-29T23:59:59.500Z|2024-03-01T00:00:00Z",
        ),
        (
            "x",
            "2024-02-29 10:00:00 +0100|2024-02-29 10:00:00 -0530",
            "datetime",
            "2024-02-29T10:00:00+01:00|2024-02-29T10:00:00-05:30",
        ),
        ("x", "29/02/2024 1:05 pm|01/03/2024 12:30 am", "datetime", "2024-02-29T13:05:00|2024-03-01T00:30:00"),
        (
            "x",
            "2/29/2024, 1:05:00\u{202f}PM|3/1/2024, 12:30:00\u{202f}AM",
            "datetime",
            "2024-02-29T13:05:00|2024-03-01T00:30:00",
        ),
        ("x", "2024-02-29 10:00 UTC|2024-03-01 11:00 UTC", "datetime", "2024-02-29T10:00:00Z|2024-03-01T11:00:00Z"),
        (
            "x",
            "2024-02-29 10:00 CET|2024-03-01 11:00 CET",
            "datetime",
            "2024-02-29T10:00:00+01:00|2024-03-01T11:00:00+01:00",
        ),
        (
            "x",
            "29. Februar 2024 um 10:00 Uhr|1. März 2024 um 11:00 Uhr",
            "datetime",
            "2024-02-29T10:00:00|2024-03-01T11:00:00",
        ),
        ("x", "2024-02-29|2024-03-01 11:00", "datetime", "2024-02-29|2024-03-01T11:00:00"),
        ("created_at", "1709164800|1709251200", "datetime", "2024-02-29T00:00:00Z|2024-03-01T00:00:00Z"),
        ("ts", "1709164800123|1709251200000", "datetime", "2024-02-29T00:00:00.123Z|2024-03-01T00:00:00Z"),
        ("Erstellt am", "45351,25|45352,5", "datetime", "2024-02-29T06:00:00|2024-03-01T12:00:00"),
    ]);
}

#[test]
fn what_only_looks_like_a_date_is_none() {
    check(&[
        ("Year", "2021|2022", "number", "2021|2022"),
        ("Time", "09:30|17:45", "text", "09:30|17:45"),
        ("Time", "09:30:00|17:45:10", "text", "09:30:00|17:45:10"),
        ("Version", "1.4.2022|10.11.2023", "text", "1.4.2022|10.11.2023"),
        ("x", "2.0.1|2.1.0", "text", "2.0.1|2.1.0"),
        ("Team size", "1-10|11-50", "text", "1-10|11-50"),
        ("x", "5/8|7/8", "text", "5/8|7/8"),
        ("First name", "April|May|Augusta", "text", "April|May|Augusta"),
        ("plot", "12_10_2|13_11_4", "text", "12_10_2|13_11_4"),
        ("x", "999999999999-01-01|99999999-1-1", "text", "999999999999-01-01|99999999-1-1"),
        ("Units", "45351|45352", "number", "45351|45352"),
        ("Visits", "1709164800|1709251200", "number", "1709164800|1709251200"),
        ("Season", "2011-12|2012-13", "text", "2011-12|2012-13"),
    ]);
}

#[test]
fn numbers_with_every_mark() {
    check(&[
        ("x", "2,345.75|8.00", "number", "2345.75|8"),
        ("x", "2.345,75|8,00", "number", "2345.75|8"),
        ("x", "2\u{a0}345,75|8,00", "number", "2345.75|8"),
        ("x", "2\u{202f}345\u{202f}678|8", "number", "2345678|8"),
        ("x", "2 345|18 000", "number", "2345|18000"),
        ("x", "2'345.75|1’002’345.00", "number", "2345.75|1002345"),
        ("x", "2,34,567|12,00,000.5", "number", "234567|1200000.5"),
        ("x", "(2,345.75)|8.00|-3|4.5-|+6|−7", "number", "-2345.75|8|-3|-4.5|6|-7"),
        ("x", "6.02e2|1E-3", "number", "602|0.001"),
        ("x", "0,375|0,250", "number", "0.375|0.25"),
        ("x", "2345,678|9,125", "number", "2345.678|9.125"),
        ("x", "2,345|6,7", "number", "2.345|6.7"),
        ("x", "2,345|6,789,012", "number", "2345|6789012"),
        ("x", "2.345|6.789.012", "number", "2345|6789012"),
        ("x", "2,345.75|2.345,75", "number", "2345.75|2345.75"),
        ("Impressions", "2,345|18,020", "number", "2345|18020"),
        ("x", "7|N/A|null|#N/A|--| |9", "number", "7||||||9"),
        ("Anzahl", "3|5|elf|8", "number", "3|5||8"),
        ("Amount", "1.5|(not set)|#DIV/0!|2", "number", "1.5|||2"),
        ("rate", "0.6172839506172839|1", "number", "0.617283951|1"),
        ("x", "0.1|0.2", "number", "0.1|0.2"),
    ]);
}

#[test]
fn sides_of_an_account_are_signs() {
    check(&[
        // Only the exceptions are marked.
        ("x", "75.00|1,23,456.50|20.25Cr|8.00 CR|0.00", "number", "75|123456.5|-20.25|-8|0"),
        ("x", "75.00|20.25|8.00 Dr.", "number", "75|20.25|-8"),
        // Both sides are.
        ("x", "75.00 DR|2,000.00 CR|0.00|(20.00) DR", "number", "-75|2000|0|-20"),
        ("Betrag", "1.200,00 S|99,90 H|5,00 H", "number", "-1200|99.9|5"),
        ("Betrag", "1.200,00 Soll|99,90 Haben", "number", "-1200|99.9"),
        ("x", "R$ 1.200,00 D|R$ 99,90 C", "money", "-1200|99.9"),
        ("Bedrag", "12,50 Af|99,00 Bij", "number", "-12.5|99"),
        ("Importe", "12,50 Debe|99,00 Haber", "number", "-12.5|99"),
        ("Importo", "12,50 Dare|99,00 Avere", "number", "-12.5|99"),
        ("x", "€ 12,50 (Dr)|€ 99,00 (Cr)", "money", "-12.5|99"),
        // The same everywhere tells nothing apart, and letters behind sizes are none.
        ("x", "75.00 Cr|20.25 Cr", "number", "75|20.25"),
        ("x", "34C|36D|38D", "text", "34C|36D|38D"),
        ("x", "5.00 A|7.00 A", "text", "5.00 A|7.00 A"),
        ("x", "100.00-|(12.00)|-$5|7.25", "money", "-100|-12|-5|7.25"),
    ]);
}

#[test]
fn digits_of_every_script_and_marks_without_a_look() {
    check(&[
        ("x", "١٤٬٥٠٠٫٥٥|٣٢٠٫٠٠", "number", "14500.55|320"),
        ("x", "١٤٬٥٠٠|٣٢٠", "number", "14500|320"),
        ("x", "۱۲٫۵|۷", "number", "12.5|7"),
        ("x", "१,२३,४५६.००|९५.५०", "number", "123456|95.5"),
        ("x", "৭৫.৫০|১২.০০", "number", "75.5|12"),
        ("x", "๗๕.๕๐|๑๒", "number", "75.5|12"),
        ("x", "１２３．５|７", "number", "123.5|7"),
        ("x", "٥٠٪|٢٥٪", "percent", "0.5|0.25"),
        ("x", "٢٠٢٤/٠١/٠٥|٢٠٢٤/٠١/١٩", "date", "2024-01-05|2024-01-19"),
        ("x", "۰۵/۰۱/۲۰۲۴ ۱۴:۳۰|۱۹/۰۱/۲۰۲۴ ۰۹:۰۰", "datetime", "2024-01-05T14:30:00|2024-01-19T09:00:00"),
        ("x", "\u{200e}3/\u{200e}14/\u{200e}2024|\u{200e}3/\u{200e}2/\u{200e}2024", "date", "2024-03-14|2024-03-02"),
        ("x", "\u{202a}12.50\u{202c}|\u{2066}-8.00\u{2069}", "number", "12.5|-8"),
        ("x", "\u{200e}$\u{200e}12.50|-\u{200f}$8.00", "money", "12.5|-8"),
        ("Konto", "\u{200e}1001\u{200f}|\u{feff}1002", "id", "1001|1002"),
        ("x", "٢٦:١٥:٠٠|٠:٣٠:٠٠", "duration", "94500|1800"),
    ]);
    let marked = "\u{200e}Amount\u{200f}";
    assert_eq!(column(marked, &["5", "7"], &Settings::default()).name, "Amount");
}

#[test]
fn months_of_more_languages() {
    check(&[
        ("x", "5 stycznia 2024 r.|17 paź 2024|3 maja 2024", "date", "2024-01-05|2024-10-17|2024-05-03"),
        ("x", "5 januari 2024|tors 17 okt. 2024|3 augusti 2024", "date", "2024-01-05|2024-10-17|2024-08-03"),
        ("x", "5. marts 2024|17. maj 2024|3. dec. 2024", "date", "2024-03-05|2024-05-17|2024-12-03"),
        ("x", "5. desember 2024|17. mai 2024", "date", "2024-12-05|2024-05-17"),
        ("x", "5. tammikuuta 2024|17. kesä 2024|3. marraskuuta 2024", "date", "2024-01-05|2024-06-17|2024-11-03"),
        ("x", "5. ledna 2024|17. září 2024|3. čvc 2024", "date", "2024-01-05|2024-09-17|2024-07-03"),
        ("x", "5 января 2024 г.|17 мая 2024|3 сент. 2024", "date", "2024-01-05|2024-05-17|2024-09-03"),
        ("x", "5 Ocak 2024|17 Şubat 2024 Cumartesi|3 Ağu 2024", "date", "2024-01-05|2024-02-17|2024-08-03"),
        ("x", "٥ يناير ٢٠٢٤|١٧ أغسطس ٢٠٢٤", "date", "2024-01-05|2024-08-17"),
        ("x", "2025年3月4日|2025年12月17日", "date", "2025-03-04|2025-12-17"),
        ("x", "2025년 3월 4일|2025년 12월 17일", "date", "2025-03-04|2025-12-17"),
        ("x", "LED-24|PRO-25|LED-36", "text", "LED-24|PRO-25|LED-36"),
        ("x", "LED-24-03|PRO-12-25|SUB-01-24", "text", "LED-24-03|PRO-12-25|SUB-01-24"),
    ]);
}

#[test]
fn serial_days_among_written_ones() {
    check(&[
        ("Date", "45296|13/01/2024|45328|28/02/2024", "date", "2024-01-05|2024-01-13|2024-02-06|2024-02-28"),
        ("Date", "45296.5|13/01/2024 10:00", "datetime", "2024-01-05T12:00:00|2024-01-13T10:00:00"),
        // A number of other years is none of them.
        ("Date", "25296|13/01/2024|14/01/2024|15/01/2024", "date", "|2024-01-13|2024-01-14|2024-01-15"),
    ]);
    let column = late("Date", "13/01/2024", &["45296"]);
    assert_eq!((value(&column, MANY), column.unreadable.len()), ("2024-01-05".into(), 0));
}

#[test]
fn years_of_two_digits_do_not_lie_a_generation_ahead() {
    let table = |text: &str| read(text.as_bytes(), &Settings::default()).unwrap().table;
    let since = |text: &str| joined(&table(text).columns[1], 3);
    let rows = "2024-01-15,03.04.68\n2024-02-20,13.04.12\n2024-03-25,23.04.72\n";
    assert_eq!(since(&format!("a,b\n{rows}")), "1968-04-03|2012-04-13|1972-04-23");
    // The others may have two digits too, where they do not reach far.
    let rows = "15.01.24,03.04.68\n20.02.24,13.04.12\n25.03.24,23.04.72\n";
    assert_eq!(since(&format!("a,b\n{rows}")), "1968-04-03|2012-04-13|1972-04-23");
    // What is promised may lie ahead.
    let rows = "2024-01-15,03.04.34\n2024-02-20,13.04.25\n2024-03-25,23.04.26\n";
    assert_eq!(since(&format!("a,b\n{rows}")), "2034-04-03|2025-04-13|2026-04-23");
}

#[test]
fn money_and_percentages() {
    check(&[
        ("x", "$2,345.75|-$8.00|($3.50)|$ -|$ (4.00)", "money", "2345.75|-8|-3.5|0|-4"),
        ("x", "2.345,75 €|-8,00 €|- €", "money", "2345.75|-8|0"),
        ("x", "R$ 2.345,75|R$ 8,00", "money", "2345.75|8"),
        ("x", "CHF 2'345.75|CHF 8.-", "money", "2345.75|8"),
        ("x", "kr 2 345,75|8,00 kr", "money", "2345.75|8"),
        ("x", "¥2,345|¥18,000", "money", "2345|18000"),
        ("x", "$2,345|$18,020", "money", "2345|18020"),
        ("Umsatz (€)", "2.345,75|8,00", "money", "2345.75|8"),
        ("Spend (USD)", "2345.75|8", "money", "2345.75|8"),
        ("x", "37.5%|-4%|0", "percent", "0.375|-0.04|0"),
        ("x", "37,5 %|4,25 %", "percent", "0.375|0.0425"),
    ]);
    let mixed = column("x", &["USD 5.00", "7.50 EUR", "£3"], &Settings::default());
    let codes: Vec<_> = (0..3).map(|row| mixed.numbers().unwrap().currency(row).unwrap().to_string()).collect();
    assert_eq!(codes, ["USD", "EUR", "GBP"]);
    let header = column("Umsatz (€)", &["2.345,75", "8,00 $"], &Settings::default());
    let currency = |row| header.numbers().unwrap().currency(row).map(|currency| currency.to_string());
    assert_eq!((currency(0).as_deref(), currency(1).as_deref()), (Some("EUR"), Some("USD")));
}

#[test]
fn lengths_of_time_are_seconds() {
    check(&[
        ("x", "27:30:00|0:00:45", "duration", "99000|45"),
        ("Duration", "01:30:00|00:00:45", "duration", "5400|45"),
        ("x", "1d 3h|45 min|2h 5m", "duration", "97200|2700|7500"),
        ("x", "PT1H30M|PT45S", "duration", "5400|45"),
        ("First response (min)", "12|7.5|", "duration", "720|450|"),
        ("resolution_seconds", "3600|90", "duration", "3600|90"),
        ("Bearbeitungszeit (Stunden)", "1,5|2", "duration", "5400|7200"),
        ("Length", "5m|10m", "duration", "300|600"),
        ("Fabric", "5m|10m", "text", "5m|10m"),
        ("First response time", "18:25 min|01:05:00|45:00 min", "duration", "1105|3900|2700"),
        ("x", "100:45:30|02:30:00|", "duration", "362730|9000|"),
        ("x", "1h 20m|2d 3h|1h20", "duration", "4800|183600|4800"),
        ("x", "1.02:03:04|0.00:15:00", "duration", "93784|900"),
        ("Open", "09:00 h|17:30 h", "text", "09:00 h|17:30 h"),
    ]);
}

#[test]
fn truth_values_and_what_is_none() {
    check(&[
        ("x", "Yes|no|", "bool", "true|false|"),
        ("x", "ja|nein", "bool", "true|false"),
        ("x", "oui|non", "bool", "true|false"),
        ("x", "sí|no", "bool", "true|false"),
        ("x", "vero|falso", "bool", "true|false"),
        ("x", "ja|nee", "bool", "true|false"),
        ("x", "sim|não", "bool", "true|false"),
        ("x", "WAHR|FALSCH", "bool", "true|false"),
        ("x", "Y|N|N", "bool", "true|false|false"),
        ("has_children", "0|1", "bool", "false|true"),
        ("Converted", "1|0|1", "bool", "true|false|true"),
        ("Newsletter", "x||x", "bool", "true||true"),
        ("Optin?", "t|f", "bool", "true|false"),
        ("Orders", "1|0", "number", "1|0"),
        ("Country", "NO|NO", "text", "NO|NO"),
        ("Country", "NA|SE", "text", "NA|SE"),
        ("Status", "open|closed", "text", "open|closed"),
    ]);
}

#[test]
fn names_of_things_stay_as_they_are() {
    check(&[
        ("PLZ", "01067|80331", "id", "01067|80331"),
        ("x", "0042|0815", "id", "0042|0815"),
        ("Product", "007|042|110", "id", "007|042|110"),
        ("Phone", "+49 351 123456|0351 98765", "id", "+49 351 123456|0351 98765"),
        ("x", "+493511234567|+442079460000", "id", "+493511234567|+442079460000"),
        ("x", "(555) 010-2030|555-010-2031", "id", "(555) 010-2030|555-010-2031"),
        ("Bestellnummer", "5001|5002", "id", "5001|5002"),
        ("x", "#2001|#2002", "id", "#2001|#2002"),
        ("Artikelcode", "2E4|7F1", "id", "2E4|7F1"),
        ("x", "12345678901234567890|12345678901234567891", "id", "12345678901234567890|12345678901234567891"),
        ("x", "9007199254740993|1", "id", "9007199254740993|1"),
        ("Konto", "'00042|'00815", "id", "00042|00815"),
        ("Konto", "=\"00042\"|=\"00815\"", "id", "00042|00815"),
        ("Note", "=SUM(A1:A2)|=1+2", "text", "=SUM(A1:A2)|=1+2"),
        ("Note", "'90s music|it's", "text", "'90s music|it's"),
    ]);
}

#[test]
fn what_cannot_be_decided_is_asked_with_both_readings() {
    let cases: &[(&str, &[&str], [&str; 2])] = &[
        ("2/3/2024|4/5/2024", &["D/M/YYYY", "M/D/YYYY"], ["2024-03-02", "2024-02-03"]),
        ("02-03-2024|04-05-2024", &["DD-MM-YYYY", "MM-DD-YYYY"], ["2024-03-02", "2024-02-03"]),
        (
            "2024-01-31|2/3/2024 10:15",
            &["D/M/YYYY hh:mm", "M/D/YYYY hh:mm"],
            ["2024-03-02T10:15:00", "2024-02-03T10:15:00"],
        ),
        ("13/01/2024|01/13/2024|2/3/2024", &["D/M/YYYY", "M/D/YYYY"], ["2024-03-02", "2024-02-03"]),
        ("2,345|6,789", &["1,234.56", "1.234,56"], ["2345", "2.345"]),
        ("2.345|6.789|5", &["1,234.56", "1.234,56"], ["2.345", "2345"]),
    ];
    for (cells, formats, readings) in cases {
        let cells: Vec<&str> = cells.split('|').collect();
        let column = column("x", &cells, &Settings::default());
        let asked = alternatives(&column);
        assert_eq!(asked.formats, *formats, "{cells:?}");
        assert_eq!(asked.examples[0].readings, *readings, "{cells:?}");
        assert_eq!(cells[asked.examples[0].row], asked.examples[0].text);
    }
}

#[test]
fn evidence_from_outside_settles_what_is_open_and_nothing_else() {
    let first = |settings: &Settings, cells: &[&str]| {
        let column = column("x", cells, settings);
        assert_eq!(alternatives(&column), Alternatives::default(), "{cells:?}");
        value(&column, 0)
    };
    let locale = |locale: &str| Settings { hint: Hint::from_locale(locale), ..Settings::default() };
    assert_eq!(first(&locale("en-US"), &["02/03/2024", "04/05/2024"]), "2024-02-03");
    assert_eq!(first(&locale("en-GB"), &["02/03/2024", "04/05/2024"]), "2024-03-02");
    assert_eq!(first(&locale("en-GB"), &["02/03/2024", "04/25/2024"]), "2024-02-03");
    assert_eq!(first(&locale("de-DE"), &["2.345", "6.789"]), "2345");
    assert_eq!(first(&locale("de-DE"), &["2.345", "6.7"]), "2.345");
    let chosen = Settings { decimal_sign: Some(b','), ..Settings::default() };
    assert_eq!(first(&chosen, &["2,345", "6,789"]), "2.345");
}

#[test]
fn other_columns_of_the_file_settle_what_one_leaves_open() {
    let table = |text: &str| read(text.as_bytes(), &Settings::default()).unwrap().table;
    let value_of = |text: &str, index: usize| value(&table(text).columns[index], 0);
    assert_eq!(value_of("a,b\n12/25/2024,02/03/2024\n12/26/2024,04/05/2024\n", 1), "2024-02-03");
    assert_eq!(value_of("a;b\n1,5;2,345\n2,5;6,789\n", 1), "2.345");
    assert_eq!(value_of("a,b\n1.5,\"2,345\"\n2.5,\"6,789\"\n", 1), "2345");
    // Dots say nothing about slashes, and two columns that contradict each other nothing about a third.
    let open = |text: &str, index: usize| !alternatives(&table(text).columns[index]).formats.is_empty();
    assert!(open("a,b\n25.12.2024,02/03/2024\n26.12.2024,04/05/2024\n", 1));
    assert!(open("a,b,c\n12/25/2024,25/12/2024,02/03/2024\n12/26/2024,26/12/2024,04/05/2024\n", 2));
}

/// More rows than the head of a file holds.
const MANY: usize = 9_000;

/// A file of two columns in which `late` comes after `MANY` rows of `early`.
fn late(header: &str, early: &str, late: &[&str]) -> Column {
    let mut values = vec![early; MANY];
    values.extend(late);
    column(header, &values, &Settings::default())
}

#[test]
fn what_the_head_of_a_file_suggests_is_corrected_by_the_rest() {
    let shown = |column: &Column| (type_of(column), value(column, 0), value(column, MANY));
    let cases = [
        ("x", "02/03/2024", &["04/25/2024"][..], ("date", "2024-02-03", "2024-04-25")),
        ("x", "02/03/2024", &["25/04/2024"], ("date", "2024-03-02", "2024-04-25")),
        ("x", "1,234", &["12,5"], ("number", "1.234", "12.5")),
        ("x", "12", &["7,5"], ("number", "12", "7.5")),
        ("x", "1234", &["01234"], ("id", "1234", "01234")),
        ("x", "1234", &["12345678901234567890"], ("id", "1234", "12345678901234567890")),
        ("is_new", "1", &["2"], ("number", "1", "2")),
        ("x", "no", &["maybe"], ("text", "no", "maybe")),
        ("x", "", &["2024-05-17"], ("date", "", "2024-05-17")),
        ("x", "", &["1.5"], ("number", "", "1.5")),
        ("x", "2024-05-17", &["2024-05-17 10:00"], ("datetime", "2024-05-17", "2024-05-17T10:00:00")),
    ];
    for (header, early, rest, (kind, first, last)) in cases {
        let column = late(header, early, rest);
        assert_eq!(shown(&column), (kind, first.into(), last.into()), "{early} then {rest:?}: {:?}", column.kind);
        assert!(alternatives(&column).formats.is_empty(), "{early} then {rest:?}");
    }
    let words: Vec<&str> = vec!["A12"; MANY / 4];
    assert_eq!(type_of(&late("sku", "12", &words)), "id");
    assert_eq!(type_of(&late("x", "12", &words)), "text");
    let open = late("x", "12", &["1,234"]);
    assert_eq!(alternatives(&open).examples[0].readings, ["1234", "1.234"]);
}

#[test]
fn absurd_values_are_text_and_cost_nothing() {
    let digits = "9".repeat(1_000_000);
    let dashes = "-".repeat(1_000_000);
    let spaced = "1 ".repeat(200_000);
    let words = "1d ".repeat(200_000);
    for value in [&digits, &dashes, &spaced, &words] {
        for header in ["x", "date", "amount", "duration"] {
            // A step whose time grows with the square of the length would take hours here.
            let column = column(header, &[value, value], &Settings::default());
            assert!(matches!(column.kind, Kind::Text | Kind::Id), "{header}: {:?}", column.kind);
        }
    }
}

/// How a value of the shared cases agrees with what was read.
fn agrees(column: &Column, row: usize, expected: &Value) -> bool {
    let found = value(column, row);
    match (expected, &column.data) {
        (Value::Null, _) => found.is_empty(),
        (Value::Bool(truth), _) => found == truth.to_string(),
        (Value::Number(number), _) => found.parse::<f64>().is_ok_and(|found| Some(found) == number.as_f64()),
        (Value::String(text), Data::Date(dates)) if text.ends_with('Z') => {
            // Instants are compared as instants.
            let same = self::column("x", &[text, text], &Settings::default());
            dates.offset(row).is_some() && dates.instant(row) == same.dates().and_then(|dates| dates.instant(0))
        }
        (Value::String(text), _) => found == *text,
        _ => false,
    }
}

fn case_holds(case: &Value) -> Result<(), String> {
    for name in case.as_object().unwrap().keys() {
        const KNOWN: [&str; 10] =
            ["id", "header", "column", "locale_hint", "type", "parsed", "ambiguous", "why", "currency", "alternatives"];
        assert!(KNOWN.contains(&name.as_str()), "nothing is known of “{name}” in {case}");
    }
    // What is absent is no default of ours: `null` says that there is none.
    let text = |name: &str| case.get(name).unwrap_or_else(|| panic!("no {name} in {case}")).as_str().unwrap_or("");
    let cells: Vec<&str> = case["column"].as_array().unwrap().iter().map(|cell| cell.as_str().unwrap()).collect();
    let settings = Settings { hint: Hint::from_locale(text("locale_hint")), ..Settings::default() };
    let header = case["header"].as_str().unwrap_or("x");
    let column = column(header, &cells, &settings);
    let asked = alternatives(&column);
    if type_of(&column) != text("type") {
        return Err(format!("type {}", type_of(&column)));
    }
    if asked.formats.is_empty() == case["ambiguous"].as_bool().unwrap() {
        return Err(format!("asked {asked:?}"));
    }
    let parsed = |values: &Value| {
        values.as_array().unwrap().iter().enumerate().all(|(row, expected)| agrees(&column, row, expected))
    };
    let any = case["alternatives"].as_array().is_some_and(|all| all.iter().any(parsed));
    if !any && !parsed(&case["parsed"]) {
        return Err(format!("values {}", joined(&column, cells.len())));
    }
    for (row, code) in case["currency"].as_array().into_iter().flatten().enumerate() {
        let found = column.numbers().and_then(|numbers| numbers.currency(row)).map(|currency| currency.to_string());
        if found.as_deref() != code.as_str() {
            return Err(format!("currency {found:?}"));
        }
    }
    Ok(())
}

#[test]
fn the_shared_cases_hold() {
    const FLOOR: usize = 115;
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../shared/oracles/values.json");
    let Ok(text) = std::fs::read_to_string(&path) else {
        println!("{} is not there: its cases were not tried", path.display());
        return;
    };
    let cases: Vec<Value> = serde_json::from_str(&text).unwrap();
    let mut held = 0;
    for case in &cases {
        match case_holds(case) {
            Ok(()) => held += 1,
            Err(why) => println!("case {}: {why}; {}", case["id"], case["why"]),
        }
    }
    println!("{held} of {} shared cases hold", cases.len());
    assert!(held >= FLOOR, "{held} of {}", cases.len());
}
