//! Reports in which a group's sum stands above its parts and has no word for it, as pivot tables write them by default:
//! `North,300`, ` Bread,100`, ` Cake,200`, `Grand Total,300`.

use crate::ingest::encode::read_number_cell;
use crate::ingest::rows::found::Found;
use crate::ingest::rows::rollup::has_own_number;
use crate::table::{Kind, NumberColumn, Table};

/// More rows are no report.
const MOST: usize = 20_000;

/// The rows that add up the ones right below them, where these rows and their parts are the whole table and come to
/// the total below it.
pub fn sums_above(table: &Table, found: &Found) -> Vec<usize> {
    let Some(total) = found.totals.last().filter(|total| (total.since, total.row) == (0, table.rows)) else {
        return Vec::new();
    };
    if table.rows > MOST || table.columns.iter().any(|column| column.dates().is_some()) {
        return Vec::new();
    }
    let heads = total.cells.iter().find_map(|(index, text)| {
        let column = table.columns.get(*index)?;
        let Kind::Number(style) = column.kind else { return None };
        let numbers = column.numbers().filter(|numbers| !numbers.is_percent())?;
        let (figure, _) = read_number_cell(text.as_bytes(), style)?;
        let missing = numbers.scale().checked_sub(figure.scale)?;
        let figure = i128::from(figure.mantissa) * 10i128.pow(u32::from(missing));
        heads(numbers, table.rows).filter(|heads| sum(numbers, heads.iter().copied()) == figure)
    });
    heads.filter(|heads| heads.iter().all(|&row| !has_own_number(table, row))).unwrap_or_default()
}

fn sum(numbers: &NumberColumn, rows: impl Iterator<Item = usize>) -> i128 {
    rows.filter_map(|row| numbers.get(row)).map(i128::from).sum()
}

/// The rows each of which is the sum of those below it before the next such row; `None` where some row is left over, or
/// where hardly a row has parts.
fn heads(numbers: &NumberColumn, rows: usize) -> Option<Vec<usize>> {
    let (mut heads, mut row, mut of_several) = (Vec::new(), 0, 0);
    while row < rows {
        let wanted = numbers.get(row).map(i128::from).filter(|&wanted| wanted != 0)?;
        heads.push(row);
        let (mut added, mut next) = (0, row + 1);
        while added != wanted {
            added += numbers.get(next).filter(|_| next < rows).map(i128::from)?;
            next += 1;
        }
        of_several += usize::from(next - row > 2);
        row = next;
    }
    (heads.len() > 1 && of_several > 0).then_some(heads)
}

#[cfg(test)]
mod tests {
    use crate::ingest::{Settings, read};

    #[test]
    fn what_stands_above_its_parts_does_not_count_twice() {
        let rows = |csv: &str| read(csv.as_bytes(), &Settings::default()).unwrap().table.rows;
        let report =
            "Row Labels,Sum of Sales,Average of Price\nNorth,300,2\nBread,100,1\nCake,200,3\nSouth,50,1\nBread,50,1\n";
        assert_eq!(rows(&format!("{report}Grand Total,350,1.5\n")), 3);
        // Without the total nothing says so, and a row of other parts is none.
        assert_eq!(rows(report), 5);
        assert_eq!(rows(&format!("{report}West,7,1\nGrand Total,357,1.5\n")), 6);
    }
}
