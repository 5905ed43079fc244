//! Does the command line read the tables in archives and workbooks, all of them or the one that is named?

use rust_xlsxwriter::{Format, Formula, Workbook};
use serde_json::Value;
use std::path::PathBuf;
use std::process::Command;

const ORDERS: [[&str; 3]; 3] =
    [["customer", "date", "amount"], ["ana", "2026-01-01", "10.50"], ["ben", "2026-01-31", "20.00"]];

fn csv() -> String {
    ORDERS.map(|row| row.join(",")).join("\n") + "\n"
}

fn workbook(sheets: &[&str]) -> Vec<u8> {
    let mut workbook = Workbook::new();
    for name in sheets {
        let sheet = workbook.add_worksheet().set_name(*name).unwrap();
        for (row, cells) in ORDERS.iter().enumerate() {
            sheet.write_row(row as u32, 0, *cells).unwrap();
        }
    }
    workbook.save_to_buffer().unwrap()
}

/// A file in a folder of this test's own.
fn file(name: &str, bytes: &[u8]) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("countinghouse-containers-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let path = folder.join(name);
    std::fs::write(&path, bytes).unwrap();
    path
}

fn run(command: &str, path: &str) -> (bool, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_countinghouse")).args([command, path]).output().unwrap();
    let said = if output.status.success() { output.stdout } else { output.stderr };
    (output.status.success(), String::from_utf8(said).unwrap())
}

#[test]
fn a_workbook_of_one_sheet_is_a_table() {
    let path = file("orders.xlsx", &workbook(&["Orders"]));
    assert_eq!(run("convert", path.to_str().unwrap()), (true, csv()));
}

#[test]
fn of_several_sheets_one_is_named() {
    let path = file("book.xlsx", &workbook(&["July", "August"]));
    let path = path.to_str().unwrap();
    let (done, said) = run("convert", path);
    assert!(!done && said.contains("name one: book.xlsx/July, book.xlsx/August"), "{said}");
    assert_eq!(run("convert", &format!("{path}/August")), (true, csv()));
    let (done, said) = run("convert", &format!("{path}/May"));
    assert!(!done && said.contains("there is no sheet “May” in it"), "{said}");
    assert!(run("inspect", path).1.contains("book.xlsx/August"));
}

#[test]
fn an_old_workbook_that_is_none_is_refused_in_words() {
    let path = file("old.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 and no more");
    let (done, said) = run("analyse", path.to_str().unwrap());
    assert!(!done && said.contains("the workbook cannot be read") && said.contains("save the sheet as CSV"), "{said}");
}

fn inspected(path: &std::path::Path) -> Value {
    let output = Command::new(env!("CARGO_BIN_EXE_countinghouse"))
        .args(["inspect", path.to_str().unwrap(), "--json"])
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let found: Value = serde_json::from_slice(&output.stdout).unwrap();
    found.as_array().map_or(found.clone(), |files| files[0].clone())
}

#[test]
fn merged_cells_of_a_workbook_make_whole_orders() {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    let plain = Format::new();
    sheet.merge_range(0, 0, 0, 5, "Orders of the season", &plain).unwrap();
    for (column, name) in [(0, "Customer"), (1, "Order"), (2, "Date"), (5, "Amount")] {
        sheet.merge_range(1, column, 2, column, name, &plain).unwrap();
    }
    sheet.merge_range(1, 3, 1, 4, "Goods", &plain).unwrap();
    sheet.write(2, 3, "Item").unwrap().write(2, 4, "Qty").unwrap();
    let lines: [(&str, &str, &str, &str, u32, u32); 5] = [
        ("Quill", "B7", "2025-02-03", "Vase", 1, 40),
        ("Quill", "B7", "2025-02-03", "Bowl", 2, 12),
        ("Quill", "B8", "2025-03-09", "Vase", 1, 40),
        ("Rook", "B9", "2025-03-11", "Jug", 3, 21),
        ("Rook", "B9", "2025-03-11", "Bowl", 1, 6),
    ];
    for (row, &(.., item, quantity, amount)) in lines.iter().enumerate() {
        let row = row as u32 + 3;
        sheet.write(row, 3, item).unwrap().write(row, 4, quantity).unwrap().write(row, 5, amount).unwrap();
    }
    for (first, last, column) in [(0, 2, 0), (3, 4, 0), (0, 1, 1), (3, 4, 1), (0, 1, 2), (3, 4, 2)] {
        let (customer, order, date, ..) = lines[first as usize];
        let text = [customer, order, date][usize::from(column)];
        sheet.merge_range(first + 3, column, last + 3, column, text, &plain).unwrap();
    }
    sheet.write(5, 1, "B8").unwrap().write(5, 2, "2025-03-09").unwrap();
    let path = file("merged.xlsx", &workbook.save_to_buffer().unwrap());
    let found = inspected(&path);
    assert_eq!(found["header_lines"], serde_json::json!([2, 3]));
    let names: Vec<&str> = found["columns"].as_array().unwrap().iter().map(|c| c["name"].as_str().unwrap()).collect();
    assert_eq!(names, ["Customer", "Order", "Date", "Goods Item", "Goods Qty", "Amount"]);
    assert!(found["diagnostics"].as_array().unwrap().iter().all(|note| note["severity"] == "info"), "{found}");
    let (_, typed) = run("convert", path.to_str().unwrap());
    assert_eq!(typed.lines().nth(2), Some("Quill,B7,2025-02-03,Bowl,2,12"));
}

#[test]
fn formats_say_what_numbers_are_and_empty_cells_nothing() {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    let (euro, share) = (Format::new().set_num_format("#,##0.00 [$€-407]"), Format::new().set_num_format("0.0%"));
    sheet.write_row(0, 0, ["customer", "date", "amount", "weight", "discount", "note"]).unwrap();
    for row in 1..9u32 {
        sheet.write(row, 0, format!("c{}", row % 3)).unwrap().write(row, 1, format!("2025-04-0{row}")).unwrap();
        sheet.write_with_format(row, 2, f64::from(row) * 2.5, &euro).unwrap();
        sheet.write(row, 3, 1.125 * f64::from(row)).unwrap().write_with_format(row, 4, 0.05, &share).unwrap();
    }
    sheet.write(1, 5, "fragile").unwrap();
    let found = inspected(&file("formats.xlsx", &workbook.save_to_buffer().unwrap()));
    let column = |at: usize, what: &str| found["columns"][at][what].clone();
    assert_eq!((column(2, "type"), column(4, "type")), ("money".into(), "percent".into()));
    assert!(found["diagnostics"].as_array().unwrap().iter().all(|note| note["severity"] == "info"), "{found}");
}

#[test]
fn formulas_without_results_are_named() {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    sheet.write_row(0, 0, ["customer", "date", "qty", "total"]).unwrap();
    for row in 1..4u32 {
        sheet.write(row, 0, "ana").unwrap().write(row, 1, format!("2025-04-0{row}")).unwrap();
        sheet.write(row, 2, row).unwrap().write(row, 3, Formula::new(format!("=C{}*5", row + 1))).unwrap();
    }
    let found = inspected(&file("formulas.xlsx", &workbook.save_to_buffer().unwrap()));
    let said = found["diagnostics"].as_array().unwrap().iter().find(|note| note["code"] == "formulas_without_values");
    assert!(said.unwrap()["message"].as_str().unwrap().ends_with("read as empty: D2, D3, D4"), "{found}");
}

/// The orders as the table of a web page.
fn page() -> String {
    let cell = |text: &str| format!("<td>{text}</td>");
    let rows = ORDERS.map(|row| format!("<tr>{}</tr>", row.map(cell).concat())).concat();
    format!("<html><head><title>x</title></head><body><table border=1>{rows}</table></body></html>")
}

/// The orders on some sheets of a workbook in XML.
fn xml_book(sheets: &[&str]) -> String {
    let data = |text: &str| format!("<Cell><Data ss:Type=\"String\">{text}</Data></Cell>");
    let rows = ORDERS.map(|row| format!("<Row>{}</Row>", row.map(data).concat())).concat();
    let sheet = |name: &&str| format!("<Worksheet ss:Name=\"{name}\"><Table>{rows}</Table></Worksheet>");
    let sheets: String = sheets.iter().map(sheet).collect();
    format!(
        "<?xml version=\"1.0\"?>\n<?mso-application progid=\"Excel.Sheet\"?>\n<Workbook xmlns:ss=\"urn:x\">{sheets}</Workbook>"
    )
}

#[test]
fn tables_that_call_themselves_workbooks_are_read() {
    assert_eq!(run("convert", file("page.xls", page().as_bytes()).to_str().unwrap()), (true, csv()));
    assert_eq!(run("convert", file("xml.xls", xml_book(&["Orders"]).as_bytes()).to_str().unwrap()), (true, csv()));
    let tabs = ORDERS.map(|row| row.join("\t")).join("\r\n");
    assert_eq!(run("convert", file("tabs.xls", tabs.as_bytes()).to_str().unwrap()), (true, csv()));
}

/// The checksum of archives.
fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0, |sum, &byte| {
        (0..8).fold(sum ^ u32::from(byte), |sum, _| sum >> 1 ^ if sum & 1 == 1 { 0xedb8_8320 } else { 0 })
    })
}

/// A gzip file of bytes that are stored in it.
fn gzip(bytes: &[u8]) -> Vec<u8> {
    let (length, others) = (bytes.len() as u16, !(bytes.len() as u16));
    let stored = [&[1][..], &length.to_le_bytes(), &others.to_le_bytes(), bytes].concat();
    let end = [crc32(bytes).to_le_bytes(), (bytes.len() as u32).to_le_bytes()].concat();
    [&b"\x1f\x8b\x08\0\0\0\0\0\0\x03"[..], &stored, &end].concat()
}

/// An archive of files that are stored in it.
fn zip(files: &[(&str, &str)]) -> Vec<u8> {
    let (mut parts, mut directory) = (Vec::new(), Vec::new());
    for (name, text) in files {
        let length = (text.len() as u32).to_le_bytes();
        let fields = [&[20, 0, 0, 0, 0, 0, 0, 0, 0, 0][..], &crc32(text.as_bytes()).to_le_bytes(), &length, &length];
        let fields = [&fields.concat()[..], &(name.len() as u16).to_le_bytes(), &[0, 0]].concat();
        let place = (parts.len() as u32).to_le_bytes();
        directory.extend([b"PK\x01\x02\x14\0", &fields[..], &[0; 10], &place, name.as_bytes()].concat());
        parts.extend([b"PK\x03\x04", &fields[..], name.as_bytes(), text.as_bytes()].concat());
    }
    let count = (files.len() as u16).to_le_bytes();
    let sizes = [(directory.len() as u32).to_le_bytes(), (parts.len() as u32).to_le_bytes()].concat();
    [&parts[..], &directory, b"PK\x05\x06\0\0\0\0", &count, &count, &sizes, &[0, 0]].concat()
}

#[test]
fn tables_that_call_themselves_workbooks_are_read_in_archives_too() {
    let (html, xml) = (page(), xml_book(&["May", "June"]));
    assert_eq!(run("convert", file("page.xls.gz", &gzip(html.as_bytes())).to_str().unwrap()), (true, csv()));
    let about = "<html><body><p>Please look at the other files.</p></body></html>";
    let files = [("about.html", about), ("page.xls", &html), ("book.xls", &xml), ("a.csv", &csv())];
    let archive = file("files.zip", &zip(&files));
    let archive = archive.to_str().unwrap();
    let (done, said) = run("convert", archive);
    let names = ["page.xls", "book.xls/May", "book.xls/June", "a.csv"].map(|name| format!("files.zip/{name}"));
    assert!(!done && said.contains(&format!("name one: {}", names.join(", "))), "{said}");
    for name in ["page.xls", "book.xls/June", "a.csv"] {
        assert_eq!(run("convert", &format!("{archive}/{name}")), (true, csv()), "{name}");
    }
    assert!(run("inspect", archive).1.contains("1 file holds no table and is left out: about.html"));
    let (done, said) = run("inspect", &format!("{archive}/book.xls/July"));
    assert!(!done && said.contains("there is no sheet “July” in it"), "{said}");
    let (done, said) = run("inspect", file("about.zip", &zip(&[("about.html", about)])).to_str().unwrap());
    assert!(!done && said.contains("there is no table in it"), "{said}");
}

#[test]
fn what_is_no_table_says_what_it_is() {
    let cases = [
        ("login.xls", "<html><body><p>Please log in</p></body></html>", "there is no table in it"),
        ("orders.xml", "<?xml version='1.0'?><orders><order id='1'/></orders>", "an XML document"),
        ("a.slk", "ID;PWXL;N;E\nP;PGeneral\nC;Y1;X1;K\"a\"\nE\n", "SYLK"),
    ];
    for (name, text, expected) in cases {
        let (done, said) = run("inspect", file(name, text.as_bytes()).to_str().unwrap());
        assert!(!done && said.contains(expected), "{said}");
    }
}
