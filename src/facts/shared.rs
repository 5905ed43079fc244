//! Rows that two files of one kind share: one export dropped twice, or two whose days overlap.

use super::fact_kind::FactKind;
use super::gather::Given;
use super::register::folded;
use crate::map::Map;
use crate::recognise::{Recognition, Role, TableKind};
use crate::sorting::Arrange;
use crate::table::{Column, Table};
use crate::time::Day;

/// Headers that a file must share with one that has more, to be the same export.
const FEWEST_HEADERS: usize = 4;

/// Whether two tables are the same export: of one tool, or, where none is known, with the same headers, though one may
/// have more columns than the other.
pub fn same_export(a: (&Table, &Recognition), b: (&Table, &Recognition)) -> bool {
    match (a.1.format, b.1.format) {
        (Some(a), Some(b)) => a == b,
        (None, None) => {
            let names = |table: &Table| {
                let mut names: Vec<String> = table.columns.iter().map(|column| column.name.to_lowercase()).collect();
                names.arrange();
                names
            };
            let (a, b) = (names(a.0), names(b.0));
            let (fewer, more) = if a.len() <= b.len() { (a, b) } else { (b, a) };
            fewer.iter().all(|name| more.binary_search(name).is_ok())
                && (fewer.len() >= FEWEST_HEADERS || fewer.len() == more.len())
        }
        _ => false,
    }
}

/// Rows of one file that count in another.
#[derive(Debug, PartialEq, Eq)]
pub struct Shared {
    /// The file that reaches further, among those of its kind.
    pub newer: usize,
    /// The other one.
    pub older: usize,
    /// The older one's rows.
    pub rows: Vec<usize>,
}

/// What files of one kind share. A thing with an id of its own that began on the same day is the same thing, as the newer
/// file has it; where no id tells, rows that are equal in every cell are the same.
pub fn shared_rows(kind: FactKind, files: &[&Given]) -> Vec<Shared> {
    let mut order: Vec<usize> = (0..files.len()).collect();
    // Newest first: the later export knows what became of a row since.
    order.arrange_by_key(|&file| std::cmp::Reverse((days(files[file]).map(|(_, last)| last), file)));
    let mut elsewhere: Vec<Vec<bool>> = files.iter().map(|file| vec![false; file.table.rows]).collect();
    let mut found = Vec::new();
    for (place, &older) in order.iter().enumerate() {
        for &newer in &order[..place] {
            let (a, b) = (files[newer], files[older]);
            if !same_export((a.table, a.recognition), (b.table, b.recognition)) {
                continue;
            }
            let free: Vec<usize> = (0..b.table.rows).filter(|&row| !elsewhere[older][row]).collect();
            let rows = of_two(kind, a, b, &free);
            if !rows.is_empty() {
                rows.iter().for_each(|&row| elsewhere[older][row] = true);
                found.push(Shared { newer, older, rows });
            }
        }
    }
    found
}

/// Those of the older file's rows that the newer one has too.
fn of_two(kind: FactKind, newer: &Given, older: &Given, free: &[usize]) -> Vec<usize> {
    if let Some((new, old)) = own_id(kind, newer).zip(own_id(kind, older)) {
        let key = |file: &Given, ids: &Column, row: usize| {
            let id = ids.cell_text(row)?;
            Some((folded(&id), dates(file).and_then(|dates| dates.get(row))))
        };
        let known: Map<(String, Option<Day>), ()> =
            (0..newer.table.rows).filter_map(|row| Some((key(newer, new, row)?, ()))).collect();
        let is_known = |row: &usize| key(older, old, *row).is_some_and(|key| known.get(&key).is_some());
        return free.iter().copied().filter(is_known).collect();
    }
    equal_rows(newer, older, free, kind.has_ids() && any_id(newer) && any_id(older))
}

/// The column that tells each thing from all others.
fn own_id<'a>(kind: FactKind, file: &Given<'a>) -> Option<&'a Column> {
    let people: &[Role] = &[Role::RecordId, Role::CustomerId, Role::Customer];
    let of = if kind == FactKind::Customers { people } else { &people[..1] };
    of.iter().find_map(|&role| file.column(role))
}

fn any_id(file: &Given) -> bool {
    [Role::RecordId, Role::CustomerId, Role::Customer].into_iter().any(|role| file.column(role).is_some())
}

/// Rows that are equal in every cell, each taken for as many as there are; without any id they are the same only where
/// the files repeat three in four of each other's rows over the days they share.
fn equal_rows(newer: &Given, older: &Given, free: &[usize], told: bool) -> Vec<usize> {
    let both = days(newer).zip(days(older)).map(|(a, b)| (a.0.max(b.0), a.1.min(b.1)));
    let inside = |file: &Given, row: usize| match both {
        Some((from, to)) => dates(file).and_then(|dates| dates.get(row)).is_some_and(|day| (from..=to).contains(&day)),
        None => true,
    };
    // By the newer file's columns: a column that only one file has says nothing of the other.
    let beside: Vec<(usize, usize)> = (0..newer.table.columns.len())
        .filter_map(|column| {
            let name = &newer.table.columns[column].name;
            let same = |other: &Column| other.name.eq_ignore_ascii_case(name);
            Some((column, older.table.columns.iter().position(same)?))
        })
        .collect();
    let new_rows: Vec<usize> = (0..newer.table.rows).filter(|&row| inside(newer, row)).collect();
    let candidates: Vec<usize> = free.iter().copied().filter(|&row| inside(older, row)).collect();
    let mut left: Map<Vec<String>, u32> = Map::default();
    // In order, so that none is put before another.
    let mut cells: Vec<Vec<String>> =
        new_rows.iter().map(|&row| row_of(newer.table, row, beside.iter().map(|it| it.0))).collect();
    cells.arrange();
    cells.into_iter().for_each(|row| *left.get_or_default(row) += 1);
    let mut taken = |row: &usize| match left.get_mut(&row_of(older.table, *row, beside.iter().map(|it| it.1))) {
        Some(_) if told => true,
        Some(count) if *count > 0 => {
            *count -= 1;
            true
        }
        _ => false,
    };
    let shared: Vec<usize> = candidates.iter().copied().filter(|row| taken(row)).collect();
    if !told && shared.len() * 4 < candidates.len().max(new_rows.len()) * 3 {
        return Vec::new();
    }
    shared
}

/// What a row says, in the same words whatever table it stands in.
fn row_of(table: &Table, row: usize, columns: impl Iterator<Item = usize>) -> Vec<String> {
    let cell = |column: usize| {
        let column = &table.columns[column];
        let time = column.dates().and_then(|dates| dates.time(row)).filter(|&millis| millis > 0);
        let text = column.cell_text(row).unwrap_or_default();
        time.map_or(text.clone(), |millis| format!("{text} {millis}"))
    };
    columns.map(cell).collect()
}

fn dates<'a>(file: &Given<'a>) -> Option<&'a crate::table::DateColumn> {
    file.column(Role::Date).and_then(Column::dates)
}

fn days(file: &Given) -> Option<(Day, Day)> {
    let dates = dates(file)?;
    let all = || (0..file.table.rows).filter_map(|row| dates.get(row));
    all().min().zip(all().max())
}

/// The kinds of facts that several of some files hold, with the places of those files.
pub fn files_by_kind(kinds: impl Iterator<Item = TableKind>) -> Vec<(FactKind, Vec<usize>)> {
    let kinds: Vec<Option<FactKind>> = kinds.map(FactKind::of).collect();
    let places = |kind: FactKind| (0..kinds.len()).filter(|&file| kinds[file] == Some(kind)).collect::<Vec<usize>>();
    let others = FactKind::ALL.into_iter().filter(|&kind| kind != FactKind::Orders);
    others.map(|kind| (kind, places(kind))).filter(|(_, files)| files.len() > 1).collect()
}
