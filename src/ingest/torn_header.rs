//! A header that is torn: it has another delimiter than the rows or an empty cell too many, or a torn row stands where
//! another row of the header might.

use super::layout::{Above, Layout, unique_names};
use super::repair::{Mender, cut, span};
use super::scan::{Cell, Dialect, Records, scan};
use super::traits::{is_all_empty, is_value};
use crate::sorting::Arrange;
use crate::table::Kind;

/// A header's cells, one a column where it can be put together so; else as they stand.
pub fn header_cells(text: &[u8], record: &[Cell], dialect: Dialect, width: usize) -> Vec<Cell> {
    if record.len() > width {
        let filled: Vec<Cell> = record.iter().copied().filter(|cell| !is_all_empty(text, &[*cell])).collect();
        let ends_filled = record.last().is_some_and(|last| !is_all_empty(text, &[*last]));
        if filled.len() == width && ends_filled {
            return filled;
        }
    }
    if record.len() * 2 <= width {
        let Some(span) = span(text, record, dialect) else { return record.to_vec() };
        for delimiter in [b',', b';', b'\t', b'|', b' '] {
            let pieces = cut(text, span, delimiter, dialect);
            let cells: Vec<Cell> = pieces.iter().map(|piece| piece.cell).collect();
            if cells.len() == width && are_names(text, &cells) {
                return cells;
            }
        }
    }
    record.to_vec()
}

/// Whether all cells are different words.
fn are_names(text: &[u8], cells: &[Cell]) -> bool {
    let mut words: Vec<&[u8]> = cells.iter().map(|cell| cell.raw(text).trim_ascii()).collect();
    words.arrange();
    words.windows(2).all(|pair| pair[0] != pair[1]) && words.iter().all(|word| !word.is_empty() && !is_value(word))
}

/// Corrects a layout whose header is torn, by what the rows of the head look like.
pub fn correct(layout: &mut Layout, head: &[u8], last: bool, mender: &mut Mender) {
    let mut records = Records::default();
    scan(head, 0, layout.dialect, last, layout.above.len(), &mut records);
    let mut is_row = |index: usize| index < records.len() && mender.mend(head, records.record(index)).is_some();
    let before = (layout.header.clone(), layout.names.len());
    // A torn row above the others is a row, and no part of the header.
    while let Some(&above) = layout.above.last()
        && (above == Above::Preamble || above == Above::Header && layout.header.len() > 1)
        && is_row(layout.above.len() - 1)
    {
        layout.above.pop();
        if above == Above::Header {
            layout.header.pop();
        }
    }
    let width = layout.names.len();
    let dialect = layout.dialect;
    let record = |index: usize| if index < records.len() { records.record(index) } else { &[] };
    if layout.header.is_empty()
        && let Some(index) = layout.above.iter().rposition(|&above| above != Above::Blank)
        && layout.above.get(index) == Some(&Above::Preamble)
        && record(index).len() < width
        && header_cells(head, record(index), dialect, width).len() == width
    {
        layout.header = vec![index];
        layout.above[index] = Above::Header;
    }
    let width = match layout.header[..] {
        [index] if record(index).len() > dialect.width && dialect.width > 1 => {
            let cells = header_cells(head, record(index), dialect, dialect.width).len();
            if cells == dialect.width { cells } else { width }
        }
        _ => width,
    };
    if before != (layout.header.clone(), width) {
        name(layout, head, &records, width);
    }
}

/// Names the columns by the header as it is now.
fn name(layout: &mut Layout, head: &[u8], records: &Records, width: usize) {
    let mut titles: Vec<Vec<u8>> = Vec::new();
    for &index in layout.header.iter().filter(|index| **index < records.len()) {
        for (column, cell) in header_cells(head, records.record(index), layout.dialect, width).iter().enumerate() {
            let mut scratch = Vec::new();
            let text = cell.text(head, layout.dialect, &mut scratch);
            if titles.len() <= column {
                titles.push(Vec::new());
            }
            titles[column] = super::layout::join_header([titles[column].as_slice(), text].into_iter());
        }
    }
    let titles: Vec<String> = titles.iter().map(|title| String::from_utf8_lossy(title).into_owned()).collect();
    layout.names = unique_names(&titles, width);
    layout.kinds.resize(width, Kind::Empty);
}
