//! Does the command line read the tables in archives and workbooks, all of them or the one that is named?

use rust_xlsxwriter::Workbook;
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
