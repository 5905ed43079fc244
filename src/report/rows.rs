//! The rows behind a figure: a page of them to read, all of them as a CSV that a spreadsheet can open safely.

use crate::diagnostic::Error;
use crate::ingest::convert::push_record;
use crate::table::{Column, Table};
use crate::workbook::{RowsOfFile, Workbook};
use serde::Serialize;

/// Some of the rows behind a figure.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct RowsPage<'a> {
    /// How many there are in all.
    total: usize,
    /// How many come before these.
    offset: usize,
    /// File by file, in the order of the workbook.
    files: Vec<FileRows<'a>>,
}

/// Rows of one file.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct FileRows<'a> {
    file: &'a str,
    columns: Vec<&'a str>,
    #[cfg_attr(test, schemars(length(min = 1)))]
    rows: Vec<RowCells>,
}

/// One row.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct RowCells {
    /// The line of the file where it begins, from 1.
    #[cfg_attr(test, schemars(range(min = 1)))]
    line: u64,
    /// Its values as they were read; empty where there is none.
    cells: Vec<String>,
}

/// Some of the rows behind a metric's value, by the number of those before them and how many are wanted.
pub fn page<'a>(workbook: &'a Workbook, metric: &str, offset: usize, count: usize) -> Result<RowsPage<'a>, Error> {
    let found = workbook.rows_behind(metric)?;
    let total = found.iter().map(|of_file| of_file.rows.len()).sum();
    let mut before = offset.min(total);
    let mut left = count;
    let mut files = Vec::new();
    for RowsOfFile { source, rows } in &found {
        let own = rows.get(before..).unwrap_or_default();
        before = before.saturating_sub(rows.len());
        let own = &own[..own.len().min(left)];
        left -= own.len();
        if own.is_empty() {
            continue;
        }
        let table = workbook.table_of(*source);
        files.push(FileRows {
            file: &workbook.sources[*source].name,
            columns: table.columns.iter().map(|column| column.name.as_str()).collect(),
            rows: own.iter().map(|&row| cells(table, row as usize)).collect(),
        });
    }
    Ok(RowsPage { total, offset: offset.min(total), files })
}

fn cells(table: &Table, row: usize) -> RowCells {
    let cells = table.columns.iter().map(|column| cell(column, row)).collect();
    RowCells { line: table.line(row), cells }
}

fn cell(column: &Column, row: usize) -> String {
    match column.dates() {
        Some(dates) => dates.iso_text(row).unwrap_or_default(),
        None => column.cell_text(row).unwrap_or_default(),
    }
}

/// All rows behind a metric's value as a CSV: the file and the line of each, then its values. Columns of several files with
/// one name are one column. What a spreadsheet would take for a formula stands behind an apostrophe.
pub fn csv(workbook: &Workbook, metric: &str) -> Result<String, Error> {
    let found = workbook.rows_behind(metric)?;
    let mut headers: Vec<&str> = Vec::new();
    for RowsOfFile { source, .. } in &found {
        for column in &workbook.table_of(*source).columns {
            if !headers.contains(&column.name.as_str()) {
                headers.push(&column.name);
            }
        }
    }
    let mut csv = String::new();
    let named = ["file", "line"].into_iter().chain(headers.iter().copied());
    push_record(&mut csv, named.map(|name| harmless(name).into()).collect(), |_| false);
    for RowsOfFile { source, rows } in &found {
        let table = workbook.table_of(*source);
        let column = |name: &&str| table.columns.iter().find(|column| column.name == *name);
        let columns: Vec<Option<&Column>> = headers.iter().map(column).collect();
        for &row in rows {
            let place = [workbook.sources[*source].name.clone(), table.line(row as usize).to_string()];
            let own = columns.iter().map(|column| column.map_or(String::new(), |column| cell(column, row as usize)));
            push_record(&mut csv, place.into_iter().chain(own).map(|cell| harmless(&cell).into()).collect(), |_| false);
        }
    }
    Ok(csv)
}

/// A text that no spreadsheet takes for a formula; numbers stay as they are.
pub fn harmless(text: &str) -> String {
    let begins = text.starts_with(['=', '+', '-', '@', '\t', '\r']);
    if begins && text.parse::<f64>().is_err() { format!("'{text}") } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workbook::{OptionsInput, open_all};

    fn workbook(files: &[(&str, &str)]) -> Workbook {
        let files: Vec<(&str, &[u8])> = files.iter().map(|(name, text)| (*name, text.as_bytes())).collect();
        open_all(&files, OptionsInput::default().check().unwrap()).unwrap()
    }

    const LINES: &str = "order id,customer,date,product,amount\n1,ann,2026-01-05,bread,10.00\n1,ann,2026-01-05,=cake(),5\n\
                         2,,2026-01-09,cake,7\n3,ann,2026-02-09,bread,-1.00\n4,bob,2026-02-28,-5 %,4\n";

    #[test]
    fn the_rows_behind_a_figure_are_as_many_as_it_says() {
        let tickets = "ticket id,created at,resolved at,customer id\n1,2026-01-05,2026-01-06,c1\n\
                       2,2026-01-09,2026-02-12,c2\n3,2026-02-20,2026-02-25,c3\n4,2026-02-28,,c9\n";
        let workbook = workbook(&[("lines.csv", LINES), ("tickets.csv", tickets)]);
        let mut some = 0;
        for evaluation in workbook.evaluations.iter().filter(|evaluation| evaluation.measure.is_ok()) {
            let id = evaluation.metric.id;
            let found = workbook.rows_behind(id).unwrap();
            let rows: usize = found.iter().map(|of_file| of_file.rows.len()).sum();
            assert_eq!(rows as u64, evaluation.rows_used, "{id}");
            some += rows;
        }
        assert!(some > 50, "{some}");
        let resolved = page(&workbook, "resolution_time", 1, 5).unwrap();
        let [of_file] = resolved.files.as_slice() else { panic!("{resolved:?}") };
        assert_eq!((resolved.total, of_file.file, of_file.rows[0].line), (2, "tickets.csv", 4));
    }

    #[test]
    fn a_file_of_rows_holds_no_formula() {
        let workbook = workbook(&[("lines.csv", LINES)]);
        assert_eq!(
            csv(&workbook, "new_customers").unwrap(),
            "file,line,order id,customer,date,product,amount\nlines.csv,2,1,ann,2026-01-05,bread,10.00\n\
             lines.csv,3,1,ann,2026-01-05,'=cake(),5.00\nlines.csv,5,3,ann,2026-02-09,bread,-1.00\n\
             lines.csv,6,4,bob,2026-02-28,'-5 %,4.00\n"
        );
    }
}
