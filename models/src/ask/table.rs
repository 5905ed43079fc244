//! A plain table: CSV in UTF-8 with a header, numbers with a decimal point, dates as YYYY-MM-DD. Every row counts, and a
//! cell that cannot be read is an error: `convert --typed` makes such a table of any other.

use super::Wrong;
use countinghouse_kernels::records::scan::{Dialect, Records, scan};
use countinghouse_kernels::time::Day;

/// Columns of texts with their names.
#[derive(Debug, Clone, Default)]
pub struct Table {
    columns: Vec<(String, Vec<String>)>,
}

impl Table {
    /// Reads a CSV between commas, semicolons or tabs, whichever the header has.
    pub fn read(csv: &[u8]) -> Result<Table, Wrong> {
        let csv = csv.strip_prefix(b"\xef\xbb\xbf").unwrap_or(csv);
        let text = std::str::from_utf8(csv)
            .map_err(|_| Wrong::Table("it is not UTF-8; `convert --typed` writes it so".into()))?;
        let header = text.lines().next().unwrap_or_default();
        let delimiter = [',', ';', '\t'].into_iter().max_by_key(|sign| (header.matches(*sign).count(), *sign == ','));
        let dialect = Dialect::standard(delimiter.map(|sign| sign as u8));
        let mut records = Records::default();
        scan(csv, 0, dialect, true, usize::MAX, &mut records);
        let mut scratch = Vec::new();
        let mut rows = (0..records.len()).map(|place| {
            let cells = records.record(place).iter();
            cells
                .map(|cell| String::from_utf8_lossy(cell.text(csv, dialect, &mut scratch)).trim().to_owned())
                .collect::<Vec<_>>()
        });
        let names = rows.next().filter(|names| names.iter().any(|name| !name.is_empty()));
        let names = names.ok_or_else(|| Wrong::Table("it has no header".into()))?;
        let mut columns: Vec<(String, Vec<String>)> = names.into_iter().map(|name| (name, Vec::new())).collect();
        for (row, cells) in (2..).zip(rows) {
            let is_blank = columns.len() > 1 && cells.len() == 1 && cells.iter().all(String::is_empty);
            if is_blank {
                continue;
            }
            if cells.len() != columns.len() {
                let (found, wanted) = (cells.len(), columns.len());
                return Err(Wrong::Table(format!("record {row} has {found} cells where the header has {wanted}")));
            }
            columns.iter_mut().zip(cells).for_each(|((_, values), cell)| values.push(cell));
        }
        Ok(Table { columns })
    }

    /// The columns' names in the file's order.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.columns.iter().map(|(name, _)| name.as_str())
    }

    /// Whether there is a column of that name.
    pub fn has(&self, name: &str) -> bool {
        self.names().any(|known| known == name)
    }

    /// The texts of a column.
    pub fn texts(&self, name: &str) -> Result<&[String], Wrong> {
        let column = self.columns.iter().find(|(known, _)| known == name);
        let names = || self.names().collect::<Vec<_>>().join(", ");
        let missing = || Wrong::Table(format!("it has no column “{name}”; it has {}", names()));
        column.map(|(_, values)| values.as_slice()).ok_or_else(missing)
    }

    /// The numbers of a column.
    pub fn numbers(&self, name: &str) -> Result<Vec<f64>, Wrong> {
        self.each(name, "a number", |text| text.parse().ok().filter(|number: &f64| number.is_finite()))
    }

    /// The numbers of a column that are at least 0.
    pub fn amounts(&self, name: &str) -> Result<Vec<f64>, Wrong> {
        self.each(name, "a number of at least 0", |text| {
            text.parse().ok().filter(|number: &f64| number.is_finite() && *number >= 0.0)
        })
    }

    /// The counts of a column: whole numbers of at least 0, which may be written `2.0`.
    pub fn counts(&self, name: &str) -> Result<Vec<u32>, Wrong> {
        self.each(name, "a whole number of at least 0", |text| {
            let number: f64 = text.parse().ok()?;
            let fits = number >= 0.0 && number <= f64::from(u32::MAX) && number.fract() == 0.0;
            fits.then_some(number as u32)
        })
    }

    /// The days of a column; what stands behind the day, a time, is passed over.
    pub fn days(&self, name: &str) -> Result<Vec<Day>, Wrong> {
        self.each(name, "a date as YYYY-MM-DD", |text| {
            let rest = text.get(10..)?;
            Day::parse_iso(text.get(..10)?).filter(|_| rest.is_empty() || rest.starts_with(['T', ' ']))
        })
    }

    /// Yes and no of a column: 1 and 0, `true` and `false`.
    pub fn flags(&self, name: &str) -> Result<Vec<bool>, Wrong> {
        self.each(name, "1 or 0", |text| match text {
            "1" | "1.0" | "true" | "True" => Some(true),
            "0" | "0.0" | "false" | "False" => Some(false),
            _ => None,
        })
    }

    fn each<T>(&self, name: &str, what: &str, of: impl Fn(&str) -> Option<T>) -> Result<Vec<T>, Wrong> {
        let read = |(row, text): (usize, &String)| {
            of(text).ok_or_else(|| Wrong::Table(format!("row {row} has “{text}” in {name}, which is not {what}")))
        };
        (1..).zip(self.texts(name)?).map(read).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_cell_is_read_or_named() {
        let table =
            Table::read(b"\xef\xbb\xbfname;n;day\n\"a;b\";1e-3;2024-02-29\nc;2.0;2024-03-01T10:00\n\n").unwrap();
        assert_eq!(table.texts("name").unwrap(), ["a;b", "c"]);
        assert_eq!(table.numbers("n").unwrap(), [0.001, 2.0]);
        assert_eq!(table.days("day").unwrap()[1].to_string(), "2024-03-01");
        let Err(Wrong::Table(message)) = table.counts("n") else { panic!("0.001 is no count") };
        assert_eq!(
            message,
            "row 1 has “0.001” in n, which is not a whole number of at least 0".replace("0.001", "1e-3")
        );
        assert!(table.numbers("m").is_err() && table.flags("name").is_err());
    }

    #[test]
    fn torn_tables_are_not_read() {
        assert!(Table::read(b"a,b\n1\n").is_err());
        assert!(Table::read(b"").is_err() && Table::read(b"\xff\n").is_err());
        assert_eq!(Table::read(b"value\n1\n\"\"\n2\n").unwrap().texts("value").unwrap(), ["1", "", "2"]);
    }
}
