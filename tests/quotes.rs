//! Does a quote in the wrong place cost more than its cell, in small files and in large ones?

use countinghouse::ingest::convert::to_csv;
use countinghouse::ingest::{Reading, Settings, read};

/// Orders with some cell in their fourth column: a number, a day, a customer, the cell and an amount.
fn orders(rows: usize, delimiter: &str, header: &str, odd: &dyn Fn(usize) -> String) -> String {
    let decimal = if delimiter == ";" { "," } else { "." };
    let mut text = format!("{}\n", header.replace(',', delimiter));
    for row in 0..rows {
        let day = format!("2024-{:02}-{:02}", 1 + row / 28 % 12, 1 + row % 28);
        let customer = format!("guest{}@inn.example", row % 7);
        let cells = [(2_000 + row).to_string(), day, customer, odd(row), format!("{}{decimal}50", row + 1)];
        text += &format!("{}\n", cells.join(delimiter));
    }
    text
}

const HEADER: &str = "id,created_at,customer,extra,total";

fn reading(text: &str) -> Reading {
    read(text.as_bytes(), &Settings::default()).unwrap_or_else(|error| panic!("{error}: {text}"))
}

/// Every row with its number and its amount, in five columns.
fn check(what: &str, rows: usize, text: &str) {
    let reading = reading(text);
    let csv = to_csv(text.as_bytes(), &reading, true);
    let mut parsed = csv::Reader::from_reader(csv.as_bytes());
    let found: Vec<[String; 2]> =
        parsed.records().flatten().map(|row| [0, row.len() - 1].map(|at| row[at].to_owned())).collect();
    let wanted: Vec<[String; 2]> =
        (0..rows).map(|row| [(2_000 + row).to_string(), format!("{}.50", row + 1)]).collect();
    let start: String = text.chars().take(600).collect();
    assert_eq!((reading.table.columns.len(), found), (5, wanted), "{what}, {rows} rows: {start}");
}

/// Puts files of three sizes and with three delimiters to the check; the odd cell stands in all rows, in some, or in one.
fn in_all_files(what: &str, cell: &dyn Fn(usize, &str) -> String) {
    for rows in [2, 3, 12, 300] {
        for delimiter in [",", ";", "\t"] {
            let places: [(&str, &dyn Fn(usize) -> bool); 4] = [
                ("in all rows", &|_| true),
                ("in some rows", &|row| row % 20 == 1),
                ("in one row", &|row| row == rows / 2),
                ("in the last row", &|row| row + 1 == rows),
            ];
            for (place, is_there) in places {
                let odd = |row: usize| if is_there(row) { cell(row, delimiter) } else { String::new() };
                check(&format!("{what} {place}"), rows, &orders(rows, delimiter, HEADER, &odd));
            }
        }
    }
}

#[test]
fn what_a_program_wrote_between_brackets_swallows_nothing() {
    in_all_files("an object", &|_, _| "{\"source\":\"mail\",\"n\":\"7\"}".into());
    in_all_files("an object of numbers", &|row, _| format!("{{\"step\":{row},\"of\":{{\"all\":[1,\"2\"]}}}}"));
    in_all_files("a list", &|_, _| "[\"red\",\"green\"]".into());
    in_all_files("an object with the delimiter in it", &|_, delimiter| format!("{{\"k\":\"red{delimiter}green\"}}"));
    in_all_files("objects with more and fewer", &|row, delimiter| {
        format!("{{\"k\":\"{}\"}}", ["red", "green"].repeat(row % 3).join(delimiter))
    });
    in_all_files("a list of styles", &|row, _| format!("[{{\"css\":\"top:0;width:{row}px;\"}}]"));
    in_all_files("an object in quotes", &|_, _| "\"{\"\"a\"\":\"\"x\"\",\"\"b\"\":\"\"y, z\"\"}\"".into());
    in_all_files("a formula", &|row, _| format!("=HYPERLINK(\"https://inn.example/{row}\",\"open\")"));
}

#[test]
fn stray_quotes_inches_and_apostrophes_cost_their_own_cell() {
    in_all_files("a quote that nobody closes", &|_, _| "\"open".into());
    in_all_files("a quote that nobody opens", &|_, _| "close\"".into());
    in_all_files("feet and inches", &|_, _| "5'10\"".into());
    in_all_files("inches in quotes", &|_, _| "\"Shelf 12\" deep\"".into());
    in_all_files("an apostrophe", &|_, _| "O'Neill".into());
    in_all_files("an apostrophe at the start", &|_, _| "'til dawn".into());
    in_all_files("closed and not", &|row, _| if row % 2 == 0 { "\"open".into() } else { "\"a, b\"".into() });
    in_all_files("opened in one row and closed in another", &|row, _| match row {
        0 => "\"open".into(),
        _ => "7\"".into(),
    });
}

#[test]
fn cells_of_several_lines_stay_one() {
    in_all_files("a note", &|_, _| "\"first line\nsecond, with a comma\n\nlast\"".into());
    in_all_files("an address", &|_, _| "\"3 Mill Lane,\nYork, YO1 7HU\nUK\"".into());
    in_all_files("a note with quotes", &|_, _| "\"she said \"\"yes, do\"\"\nand left\"".into());
}

#[test]
fn text_for_a_spreadsheet_is_read_as_what_it_holds() {
    in_all_files("a number as text", &|row, _| format!("=\"00{row}\""));
    in_all_files("a name", &|_, delimiter| format!("=\"Oak{delimiter} Ltd\""));
    let row = |line: &str| line.split(',').map(|cell| format!("=\"{cell}\"")).collect::<Vec<_>>().join(",");
    let all: String = orders(12, ",", HEADER, &|_| "x".into()).lines().map(|line| row(line) + "\n").collect();
    check("every cell", 12, &all);
    assert_eq!(reading(&all).layout.names, HEADER.split(',').collect::<Vec<_>>());
}

#[test]
fn lines_that_stand_in_quotes_once_more_are_taken_out_of_them() {
    let wrap = |line: &str| format!("\"{}\"\r\n", line.replace('"', "\"\""));
    for rows in [3, 12, 300] {
        for delimiter in [",", ";", "\t"] {
            let odd = |row: usize| {
                if row.is_multiple_of(2) { format!("\"a \"\"b\"\"{delimiter} c\"") } else { "plain".into() }
            };
            let text = orders(rows, delimiter, HEADER, &odd);
            let all: String = text.lines().map(wrap).collect();
            check("every line in quotes", rows, &all);
            let but_header: String = text.lines().skip(1).map(wrap).collect();
            check("every row in quotes", rows, &format!("{}\n{but_header}", HEADER.replace(',', delimiter)));
            let some = |(at, line): (usize, &str)| if at % 2 == 1 { wrap(line) } else { format!("{line}\r\n") };
            check("some lines in quotes", rows, &text.lines().enumerate().map(some).collect::<String>());
        }
    }
}

#[test]
fn a_header_with_a_broken_quote_is_a_header() {
    for header in [
        "\"id,created_at,customer,extra,total",
        "id,created_at,\"customer,extra,total",
        "id,created_at,customer\",extra,total",
        "id,created_at,customer,extra,\"total",
        "id,\"created_at\",customer,extra,total\"",
    ] {
        for rows in [3, 12, 300] {
            for odd in ["x", "\"x, y\"", "7\""] {
                let text = orders(rows, ",", header, &|_| odd.into());
                check("a broken header", rows, &text);
                assert_eq!(reading(&text).header_lines, [1], "{header}");
            }
        }
    }
}

#[test]
fn what_a_quote_did_is_said() {
    let codes = |text: &str| -> Vec<(&str, u64, Option<u64>)> {
        let reading = reading(text);
        reading.diagnostics.iter().map(|said| (said.code, said.rows, said.line)).collect()
    };
    let odd = |row: usize| if row == 1 { "{\"a\":\"x\",\"b\":1}".into() } else { String::new() };
    assert!(codes(&orders(12, ",", HEADER, &odd)).contains(&("stray_quotes", 1, Some(3))));
    // Nothing but words says whether these are rows or a text of several lines.
    let text = "name,town,colour\nAnn,York,red\nBo,\"Hull,blue\nCy,Leeds\",green\nDi,Bath,blue\nEd,Ely,red\n";
    assert_eq!(reading(text).table.rows, 4);
    assert!(codes(text).contains(&("rows_in_cell", 1, Some(3))));
}
