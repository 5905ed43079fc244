//! Does a workbook come out as the table that was put in?

use countinghouse_sheets::{Problem, read};
use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook};

/// What was put into a workbook, as CSV by sheet.
fn sheets(workbook: &mut Workbook) -> Vec<(String, String)> {
    let book = read(&workbook.save_to_buffer().unwrap()).unwrap();
    book.sheets.into_iter().map(|sheet| (sheet.name, String::from_utf8(sheet.csv).unwrap())).collect()
}

#[test]
fn cells_of_every_kind_keep_what_they_mean() {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet().set_name("Orders").unwrap();
    let (day, moment) = (Format::new().set_num_format("dd/mm/yyyy"), Format::new().set_num_format("dd.mm.yy hh:mm"));
    let money = Format::new().set_num_format("#,##0.00 [$€-407]");
    for (column, name) in ["Customer", "Day", "When", "Amount", "Id", "Paid", "Share"].into_iter().enumerate() {
        sheet.write(0, column as u16, name).unwrap();
    }
    sheet.write(1, 0, "Zoë, \"the\" first").unwrap();
    sheet.write_with_format(1, 1, ExcelDateTime::from_ymd(2024, 5, 17).unwrap(), &day).unwrap();
    let when = ExcelDateTime::from_ymd(2024, 5, 17).unwrap().and_hms(14, 30, 0).unwrap();
    sheet.write_with_format(1, 2, when, &moment).unwrap();
    sheet.write_with_format(1, 3, 1234.5, &money).unwrap();
    sheet.write(1, 4, "007").unwrap();
    sheet.write(1, 5, true).unwrap();
    sheet.write(1, 6, Formula::new("=1/8").set_result("0.125")).unwrap();
    let expected = "Customer,Day,When,Amount,Id,Paid,Share\n\
                    \"Zoë, \"\"the\"\" first\",2024-05-17,2024-05-17 14:30:00,1234.5,007,true,0.125\n";
    assert_eq!(sheets(&mut workbook), [("Orders".to_owned(), expected.to_owned())]);
}

#[test]
fn hidden_and_empty_sheets_are_left_out() {
    let mut workbook = Workbook::new();
    workbook.add_worksheet().set_name("Empty").unwrap();
    workbook.add_worksheet().set_name("July").unwrap().write(2, 1, "a").unwrap();
    workbook.add_worksheet().set_name("Setup").unwrap().set_hidden(true).write(0, 0, "secret").unwrap();
    let book = read(&workbook.save_to_buffer().unwrap()).unwrap();
    assert_eq!(book.hidden, ["Setup"]);
    assert_eq!(book.sheets.len(), 1);
    assert_eq!((book.sheets[0].name.as_str(), book.sheets[0].csv.as_slice()), ("July", &b"\n\na\n"[..]));
}

#[test]
fn what_cannot_be_read_is_said() {
    let mut empty = Workbook::new();
    empty.add_worksheet();
    assert_eq!(read(&empty.save_to_buffer().unwrap()), Err(Problem::Empty));
    for bytes in [&b"PK\x03\x04 and no more"[..], b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 and no more", b""] {
        assert!(matches!(read(bytes), Err(Problem::Unreadable(_))));
    }
}

#[test]
fn no_damage_makes_it_panic() {
    let mut workbook = Workbook::new();
    workbook.add_worksheet().write(0, 0, "name").unwrap().write(1, 0, 5).unwrap();
    let good = workbook.save_to_buffer().unwrap();
    for at in (0..good.len()).step_by(97) {
        let mut bytes = good.clone();
        bytes[at] ^= 0xff;
        let _ = read(&bytes);
        let _ = read(&good[..at]);
    }
}
