//! One sheet from its cells: once through where that is enough, again where what stands behind the cells says so.

use crate::Problem;
use crate::cells::{Cell, Kind};
use crate::csv::Csv;
use crate::merged::{Plan, Region, Study};
use std::collections::BTreeMap;
use std::fmt::Write;

/// One sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// Its name.
    pub name: String,
    /// Its cells: commas, quotes where needed, a line for each row so that line and row numbers agree, ISO dates, and
    /// numbers with a point, as many digits as Excel keeps, and the currency or percent sign that their format shows.
    pub csv: Vec<u8>,
    /// What there is to say of it: a line each, with what it is, how many there are and where, between tabs.
    /// `errors` are cells that hold an error, such as `#DIV/0!`, and `formulas` such as have no value in the file; both
    /// are empty in the CSV. `hidden` are rows that are not shown, and count. `merged` are cells merged over several
    /// rows whose number is written in the first row only.
    pub remarks: String,
}

/// What belongs to a sheet beside its cells.
#[derive(Debug, Default)]
pub struct Frame {
    /// Cells that are merged.
    pub merged: Vec<Region>,
    /// Rows that are hidden and hold something.
    pub hidden: u32,
}

/// What takes one cell after the other.
pub type Take<'t> = &'t mut dyn FnMut(Cell) -> Result<(), Problem>;

/// Cells whose places are named.
const MOST_NAMED: usize = 5;
/// Columns of a merged cell that are looked at.
const WIDEST: u32 = 64;

/// Writes the sheet that `walk` hands over cell by cell, as often as it is asked; `None` where it is empty.
/// `doubts_formulas` says that their values may be none: some programs write 0 and leave it to Excel to compute them.
pub fn write(
    name: String,
    doubts_formulas: bool,
    mut walk: impl FnMut(Take) -> Result<Frame, Problem>,
) -> Result<Option<Sheet>, Problem> {
    let mut writer = Writer::default();
    let frame = walk(&mut |cell| writer.take(cell))?;
    let has_no_values = doubts_formulas && writer.computed.count == 0 && writer.zeros > 0;
    if has_no_values || !frame.merged.is_empty() {
        let mut study = Study::new(&frame.merged);
        if !frame.merged.is_empty() {
            walk(&mut |cell| {
                study.look(&cell);
                Ok(())
            })?;
        }
        writer = Writer { plan: study.plan(), has_no_values, ..Writer::default() };
        walk(&mut |cell| writer.take(cell))?;
    }
    let (csv, remarks) = writer.finish(frame.hidden)?;
    Ok((!csv.is_empty()).then_some(Sheet { name, csv, remarks }))
}

/// Cells of a kind: how many, and the first.
#[derive(Default)]
struct Tally {
    count: u32,
    places: Vec<String>,
}

impl Tally {
    fn add(&mut self, row: u32, column: u32) {
        self.count += 1;
        if self.places.len() < MOST_NAMED {
            self.places.push(place(row, column));
        }
    }
}

/// The name of a cell, `AB12`.
fn place(row: u32, column: u32) -> String {
    let mut letters = Vec::new();
    let mut rest = u64::from(column) + 1;
    while rest > 0 {
        letters.insert(0, char::from(b'A' + ((rest - 1) % 26) as u8));
        rest = (rest - 1) / 26;
    }
    format!("{}{}", letters.into_iter().collect::<String>(), u64::from(row) + 1)
}

#[derive(Default)]
struct Writer {
    csv: Csv,
    plan: Plan,
    /// Whether the values of formulas are none.
    has_no_values: bool,
    /// What stands in the columns that merged cells cover, to which row; empty where it is written once.
    covered: BTreeMap<u32, (u32, String)>,
    /// The row that is written; `None` before the first cell that is not empty.
    row: Option<u32>,
    /// The first column of it that is not written yet.
    column: u32,
    errors: Tally,
    formulas: Tally,
    /// Formulas whose value is not zero.
    computed: Tally,
    zeros: u32,
    once: Tally,
}

impl Writer {
    fn take(&mut self, cell: Cell) -> Result<(), Problem> {
        let (row, column) = (cell.row, cell.column);
        if cell.kind == Kind::Error {
            self.errors.add(row, column);
        }
        if cell.has_formula {
            let is_number = matches!(cell.kind, Kind::Number | Kind::Measure | Kind::Value);
            if cell.kind == Kind::Empty || self.has_no_values {
                self.formulas.add(row, column);
                return Ok(());
            } else if is_number && !cell.text.bytes().any(|byte| matches!(byte, b'1'..=b'9')) {
                self.zeros += 1;
            } else {
                self.computed.add(row, column);
            }
        }
        if cell.text.is_empty() {
            return Ok(());
        }
        if self.row != Some(row) {
            self.end_row()?;
            self.covered.retain(|_, (last, _)| *last >= row);
            (self.row, self.column) = (Some(row), 0);
        }
        self.write_covered(row, column)?;
        // A merged cell hides what the cells below it hold.
        if self.covered.contains_key(&column) {
            return self.write_covered(row, column.saturating_add(1));
        }
        self.csv.push(row, column, &cell.text)?;
        self.column = column.saturating_add(1);
        if let Some(&region) = self.plan.regions.get(&(row, column)) {
            let (once, group) = (self.plan.once.contains(&(row, column)), self.plan.groups.contains(&(row, column)));
            if once {
                self.once.add(row, column);
            }
            for covered in column..=region.right.min(column.saturating_add(WIDEST)) {
                let is_told = if covered == column { !once } else { group };
                let text = if is_told { cell.text.to_string() } else { String::new() };
                self.covered.insert(covered, (region.bottom, text));
            }
        }
        Ok(())
    }

    /// Writes what merged cells say in the row, up to a column.
    fn write_covered(&mut self, row: u32, to: u32) -> Result<(), Problem> {
        for (&column, (_, text)) in self.covered.range(self.column.min(to)..to) {
            self.csv.push(row, column, text)?;
        }
        self.column = self.column.max(to);
        Ok(())
    }

    fn end_row(&mut self) -> Result<(), Problem> {
        self.row.map_or(Ok(()), |row| self.write_covered(row, u32::MAX))
    }

    fn finish(mut self, hidden: u32) -> Result<(Vec<u8>, String), Problem> {
        self.end_row()?;
        let mut remarks = String::new();
        let hidden = Tally { count: hidden, places: Vec::new() };
        let told = [("errors", self.errors), ("formulas", self.formulas), ("hidden", hidden), ("merged", self.once)];
        for (what, Tally { count, places }) in told {
            if count > 0 {
                let _ = writeln!(remarks, "{what}\t{count}\t{}", places.join(", "));
            }
        }
        Ok((self.csv.finish(), remarks))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The CSV and the remarks of a sheet: rows of cells, where a number is one, `=5` is a formula with a value, `=` one
    /// without, and `!` an error.
    fn written(rows: &[&[&str]], merged: &[(u32, u32, u32, u32)], doubts: bool) -> (String, String) {
        let walk = |take: Take| {
            for (row, cells) in rows.iter().enumerate() {
                for (column, &text) in cells.iter().enumerate() {
                    let (has_formula, text) = text.strip_prefix('=').map_or((false, text), |text| (true, text));
                    let kind = match text {
                        "" => Kind::Empty,
                        "!" => Kind::Error,
                        _ if text.parse::<f64>().is_ok() => {
                            if text.contains('.') {
                                Kind::Measure
                            } else {
                                Kind::Number
                            }
                        }
                        _ => Kind::Text,
                    };
                    let text = if kind == Kind::Error { "" } else { text };
                    let cell = Cell { has_formula, ..Cell::text(row as u32, column as u32, "").with(kind, text) };
                    take(cell)?;
                }
            }
            let region = |&(top, left, bottom, right): &(u32, u32, u32, u32)| Region { top, left, bottom, right };
            Ok(Frame { merged: merged.iter().map(region).collect(), hidden: 0 })
        };
        let sheet = write("S".into(), doubts, walk).unwrap().unwrap();
        (String::from_utf8(sheet.csv).unwrap(), sheet.remarks)
    }

    #[test]
    fn merged_names_stand_in_every_row_and_merged_amounts_in_one() {
        let rows: [&[&str]; 6] = [
            &["Order", "Who", "Item", "Total"],
            &["7", "Ana", "Cup", "30"],
            &["", "", "Pot", ""],
            &["8", "Ben", "Cup", "10"],
            &["", "", "Lid", "99"],
            &["", "", "", ""],
        ];
        let merged = [(1, 0, 2, 0), (1, 1, 2, 1), (1, 3, 2, 3), (3, 0, 5, 0), (3, 1, 5, 1), (3, 3, 5, 3)];
        let (csv, remarks) = written(&rows, &merged, false);
        assert_eq!(csv, "Order,Who,Item,Total\n7,Ana,Cup,30\n7,Ana,Pot,\n8,Ben,Cup,10\n8,Ben,Lid,\n");
        assert_eq!(remarks, "merged\t2\tD2, D4\n");
    }

    #[test]
    fn groups_stand_above_each_of_their_names_and_titles_do_not() {
        let rows: [&[&str]; 4] =
            [&["Sales of May"], &["Who", "Shop", "", "Net"], &["", "Qty", "Item"], &["Ana", "1", "Cup", "2.5"]];
        let merged = [(0, 0, 0, 3), (1, 0, 2, 0), (1, 1, 1, 2), (1, 3, 2, 3)];
        let (csv, _) = written(&rows, &merged, false);
        assert_eq!(csv, "Sales of May,,,\nWho,Shop,Shop,Net\nWho,Qty,Item,Net\nAna,1,Cup,2.5\n");
    }

    #[test]
    fn formulas_without_values_and_errors_are_named() {
        let rows: [&[&str]; 3] = [&["a", "b", "c"], &["1", "=", "!"], &["2", "=4", "3"]];
        let (csv, remarks) = written(&rows, &[], false);
        assert_eq!((csv.as_str(), remarks.as_str()), ("a,b,c\n1,,\n2,4,3\n", "errors\t1\tC2\nformulas\t1\tB2\n"));
    }

    #[test]
    fn zeros_that_nobody_computed_are_no_values() {
        let rows: [&[&str]; 3] = [&["a", "b"], &["1", "=0"], &["2", "=0"]];
        assert_eq!(written(&rows, &[], false).0, "a,b\n1,0\n2,0\n");
        assert_eq!(written(&rows, &[], true), ("a,b\n1,\n2,\n".into(), "formulas\t2\tB2, B3\n".into()));
        let some: [&[&str]; 3] = [&["a", "b"], &["1", "=0"], &["2", "=5"]];
        assert_eq!(written(&some, &[], true).0, "a,b\n1,0\n2,5\n");
    }

    #[test]
    fn cells_go_by_letters_and_numbers() {
        assert_eq!([place(0, 0), place(11, 27), place(0, 701)], ["A1", "AB12", "ZZ1"]);
    }
}
