//! A header that is torn: it has another delimiter than the rows, an empty cell too many or lacks a delimiter, or a torn
//! row stands where another row of the header might.

use crate::ingest::columns::profile::{Look, Profile};
use crate::ingest::header::meaning::HeaderWords;
use crate::ingest::header::words::header_words;
use crate::ingest::layout::{Above, Layout, Seam, unique_names};
use crate::ingest::rows::repair::{Repairer, cut, span};
use crate::ingest::rows::traits::{is_all_empty, is_value};
use crate::ingest::scan::{Cell, Dialect, Records, scan};
use crate::sorting::Arrange;
use crate::table::Kind;

/// A header's cells, one a column where it can be put together so; else as they stand.
pub fn header_cells(text: &[u8], record: &[Cell], dialect: Dialect, width: usize, seam: Option<Seam>) -> Vec<Cell> {
    if let Some(seam) = seam.filter(|_| record.len() + 1 == width) {
        return parted(record, seam);
    }
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

/// A header with the delimiter that it lacks.
fn parted(record: &[Cell], seam: Seam) -> Vec<Cell> {
    let mut cells = record.to_vec();
    if let Some(cell) = cells.get_mut(seam.cell) {
        let (start, end) = cell.range();
        let right = if seam.at == 0 { *cell } else { Cell::at(start + seam.at, end, false) };
        *cell = if seam.at == 0 { Cell::EMPTY } else { Cell::at(start, start + seam.at, false) };
        cells.insert(seam.cell + 1, right);
    }
    cells
}

/// Where a header of one cell too few lacks a delimiter, as what its names say and what the columns hold have it: within a
/// cell that holds two names, or before the first where rows begin with a name of their own. `None` where the names say as
/// much where they stand.
fn find_seam(head: &[u8], record: &[Cell], dialect: Dialect, profile: &Profile) -> Option<Seam> {
    const LONGEST: usize = 60;
    /// How much better the names must fit with a seam.
    const ENOUGH: i32 = 2;
    if profile.columns.len() != record.len() + 1
        || profile.columns.last().is_none_or(|last| last.filled * 10 < last.rows)
    {
        return None;
    }
    let mut scratch = Vec::new();
    let names: Vec<String> = record
        .iter()
        .map(|cell| String::from_utf8_lossy(cell.text(head, dialect, &mut scratch)).into_owned())
        .collect();
    let columns = &profile.columns;
    // What is gained where each name from one on stands a column further: every seam is judged in one step.
    let mut gains = vec![0; names.len() + 1];
    for (cell, name) in names.iter().enumerate().rev() {
        gains[cell] = gains[cell + 1] + agreement(name, &columns[cell + 1]) - agreement(name, &columns[cell]);
    }
    let names_rows = columns.first().is_some_and(|look| look.is_usually_filled() && look.is_unique());
    // How much better the names fit, how much the seam looks like one, and where it is.
    let first = (gains[0] + if names_rows { ENOUGH } else { 0 }, 0, Seam { cell: 0, at: 0 });
    let mut found: Vec<(i32, i32, Seam)> = vec![first];
    for (cell, place) in record.iter().enumerate() {
        let name = std::str::from_utf8(place.raw(head)).ok();
        let Some(name) = name.filter(|name| name.len() <= LONGEST) else { continue };
        let as_it_is = agreement(&names[cell], &columns[cell]);
        for at in (1..name.len()).filter(|&at| name.is_char_boundary(at)) {
            let (left, right) = name.split_at(at);
            let is_hump = left.ends_with(char::is_lowercase) && right.starts_with(char::is_uppercase);
            let looks = i32::from(is_name(left) && is_name(right)) + i32::from(is_hump);
            if looks > 0 {
                let parted = agreement(left, &columns[cell]) + agreement(right, &columns[cell + 1]);
                found.push((parted - as_it_is + gains[cell + 1], looks, Seam { cell, at }));
            }
        }
    }
    let best = *found.iter().max_by_key(|(fit, looks, _)| (fit, looks))?;
    let equals = found.iter().filter(|other| (other.0, other.1) == (best.0, best.1)).count();
    (best.0 >= ENOUGH && equals == 1).then_some(best.2)
}

/// Whether a text is nothing but words that headers have.
fn is_name(text: &str) -> bool {
    let (known, all) = header_words(text);
    known > 0 && known == all || HeaderWords::of(text).id
}

/// What a name says of the values below it: more than 0 where they are so, less where they are otherwise.
fn agreement(name: &str, look: &Look) -> i32 {
    let says = HeaderWords::of(name);
    match look.kind {
        Kind::Date(_) if says.date || says.time => 2,
        Kind::Number(_) if says.amount => 2,
        Kind::Bool if says.flag => 2,
        // Numbers may have been taken for names because of the name that stood above them.
        Kind::Id if says.id || says.amount && look.is_of_digits() => 2,
        Kind::Duration(_) if says.duration || says.time => 2,
        Kind::Empty => 0,
        Kind::Text | Kind::Id if says.amount || says.date => -2,
        Kind::Date(_) | Kind::Bool if says.amount || says.id => -2,
        Kind::Number(_) if says.date || says.flag => -2,
        _ => 0,
    }
}

/// Whether all cells are different words.
fn are_names(text: &[u8], cells: &[Cell]) -> bool {
    let mut words: Vec<&[u8]> = cells.iter().map(|cell| cell.raw(text).trim_ascii()).collect();
    words.arrange();
    words.windows(2).all(|pair| pair[0] != pair[1]) && words.iter().all(|word| !word.is_empty() && !is_value(word))
}

/// Corrects a layout whose header is torn, by what the rows of the head look like.
pub fn correct(layout: &mut Layout, head: &[u8], last: bool, repairer: &mut Repairer) {
    let mut records = Records::default();
    scan(head, 0, layout.dialect, last, layout.above.len(), &mut records);
    let mut is_row = |index: usize| index < records.len() && repairer.mend(head, records.record(index)).is_some();
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
        && header_cells(head, record(index), dialect, width, None).len() == width
    {
        layout.header = vec![index];
        layout.above[index] = Above::Header;
    }
    let width = match layout.header[..] {
        [index] if record(index).len() > dialect.width && dialect.width > 1 => {
            let cells = header_cells(head, record(index), dialect, dialect.width, None).len();
            if cells == dialect.width { cells } else { width }
        }
        _ => width,
    };
    if let [index] = layout.header[..]
        && record(index).len() + 1 == width
    {
        layout.seam = find_seam(head, record(index), dialect, repairer.profile());
    }
    if before != (layout.header.clone(), width) || layout.seam.is_some() {
        name(layout, head, &records, width);
    }
}

/// Names the columns by the header as it is now.
fn name(layout: &mut Layout, head: &[u8], records: &Records, width: usize) {
    let mut titles: Vec<Vec<u8>> = Vec::new();
    for &index in layout.header.iter().filter(|index| **index < records.len()) {
        for (column, cell) in
            header_cells(head, records.record(index), layout.dialect, width, layout.seam).iter().enumerate()
        {
            let mut scratch = Vec::new();
            let text = cell.text(head, layout.dialect, &mut scratch);
            if titles.len() <= column {
                titles.push(Vec::new());
            }
            titles[column] = crate::ingest::layout::join_header([titles[column].as_slice(), text].into_iter());
        }
    }
    let titles: Vec<String> = titles.iter().map(|title| String::from_utf8_lossy(title).into_owned()).collect();
    layout.names = unique_names(&titles, width);
    layout.kinds.resize(width, Kind::Empty);
}
