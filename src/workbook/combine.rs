//! Several files of orders as one table: columns of one role below each other. What two files share, orders or not, counts
//! once.

use super::options::{Options, Overlapping};
use super::source::Source;
use crate::facts::{Given, Shared, files_by_kind, same_export, shared_rows};
use crate::map::Map;
use crate::recognise::{Assignment, Recognition, Role};
use crate::sorting::Arrange;
use crate::table::{Data, Table, TextColumn};
use crate::time::Day;
use serde::Serialize;

/// The files of orders as one table.
#[derive(Debug)]
pub struct Combined {
    /// Their rows, file after file.
    pub table: Table,
    /// Which column of it plays which part.
    pub recognition: Recognition,
    /// Which rows come from which file.
    pub parts: Vec<Part>,
    /// For each row whether it stands in another file too and is counted there; empty where no row does.
    pub elsewhere: Vec<bool>,
    /// What the files share.
    pub overlaps: Vec<Overlap>,
}

/// The rows of one file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Part {
    /// The file's index in the workbook.
    pub source: usize,
    /// Its first row in the table.
    pub first_row: usize,
    /// How many rows.
    pub rows: usize,
    /// Files of one export share a group: only their order numbers name the same orders.
    group: usize,
}

/// What two files share.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Overlap {
    /// The file that reaches further; its rows count.
    pub newer: String,
    /// The other file.
    pub older: String,
    /// Orders in both.
    pub orders: u64,
    /// Their rows in the older file.
    pub rows: u64,
    /// Whether order numbers told them; otherwise whole rows did.
    pub by_order_number: bool,
    /// The first and the last day of what is shared.
    #[cfg_attr(test, schemars(with = "Option<crate::shape::Day>"))]
    pub from: Option<Day>,
    /// See `from`.
    #[cfg_attr(test, schemars(with = "Option<crate::shape::Day>"))]
    pub to: Option<Day>,
}

/// Puts files of orders one below the other; `None` where there is only one, which needs no copy.
pub fn combine(sources: &[Source], which: &[usize], overlapping: Overlapping) -> Option<Combined> {
    let [first, others @ ..] = which else { return None };
    if others.is_empty() {
        return None;
    }
    let base = &sources[*first];
    let mut combined = Combined {
        table: base.table().clone(),
        recognition: base.recognition.clone(),
        parts: vec![Part { source: *first, first_row: 0, rows: base.table().rows, group: 0 }],
        elsewhere: Vec::new(),
        overlaps: Vec::new(),
    };
    for &index in others {
        combined.add(sources, index, overlapping);
    }
    combined.find_overlaps(sources, overlapping);
    Some(combined)
}

impl Combined {
    /// The file and the line of a row.
    pub fn place(&self, row: usize) -> Option<(usize, u64)> {
        let part = self.parts.iter().rev().find(|part| part.first_row <= row)?;
        Some((part.source, self.table.line(row)))
    }

    /// The file of a row, and its row there.
    pub fn row_of(&self, row: usize) -> Option<(usize, usize)> {
        let part = self.parts.iter().rev().find(|part| part.first_row <= row)?;
        Some((part.source, row - part.first_row))
    }

    fn add(&mut self, sources: &[Source], index: usize, overlapping: Overlapping) {
        let more = &sources[index];
        let known = self.parts.iter().find(|part| alike(&sources[part.source], more)).map(|part| part.group);
        let group = known.unwrap_or(self.parts.len());
        if self.recognition.format != more.recognition.format {
            self.recognition.format = None;
        }
        let from = self.columns_below(more);
        let (table, first_row) = (more.table(), self.table.rows);
        // Order 1001 of one shop is not order 1001 of another, and what is counted twice on purpose must not be folded.
        let apart = known.is_none() || overlapping == Overlapping::Both;
        let numbers = self.recognition.column(Role::OrderId).filter(|_| apart);
        let ids = numbers.and_then(|column| Some((column, from.get(column).copied()??)));
        let kept = ids.and_then(|(column, _)| self.table.columns[column].text().cloned());
        self.table.append(table, &from);
        if let (Some((column, below)), Some(mut kept)) = (ids, kept)
            && let Some(own) = table.columns[below].text()
        {
            kept.append_apart(own);
            self.table.columns[column].data = Data::Text(kept);
        }
        self.parts.push(Part { source: index, first_row, rows: table.rows, group });
    }

    /// The other file's column for each of ours, by role and then by name; what is left gets a column of its own.
    fn columns_below(&mut self, more: &Source) -> Vec<Option<usize>> {
        let table = more.table();
        let mut from: Vec<Option<usize>> = vec![None; self.table.columns.len()];
        let mut used = vec![false; table.columns.len()];
        for Assignment { role, column, .. } in &more.recognition.roles {
            if let Some(ours) = self.recognition.column(*role)
                && from[ours].is_none()
            {
                from[ours] = Some(*column);
                used[*column] = true;
            }
        }
        for (ours, below) in from.iter_mut().enumerate().filter(|(_, below)| below.is_none()) {
            let name = &self.table.columns[ours].name;
            let same = (0..table.columns.len()).find(|&index| !used[index] && table.columns[index].name == *name);
            if let Some(index) = same.filter(|&index| more.recognition.role_of(index).is_none()) {
                (*below, used[index]) = (Some(index), true);
            }
        }
        for (index, column) in table.columns.iter().enumerate().filter(|(index, _)| !used[*index]) {
            let ours = self.table.add_empty_column(&column.name);
            from.push(Some(index));
            let missing = |assignment: &&Assignment| {
                assignment.column == index && self.recognition.column(assignment.role).is_none()
            };
            let roles: Vec<Assignment> = more.recognition.roles.iter().filter(missing).cloned().collect();
            self.recognition.roles.extend(roles.into_iter().map(|role| Assignment { column: ours, ..role }));
        }
        self.recognition.roles.arrange_by_key(|assignment| assignment.role);
        from
    }

    fn find_overlaps(&mut self, sources: &[Source], overlapping: Overlapping) {
        let mut elsewhere = vec![false; self.table.rows];
        // Newest first: the later export knows what became of an order since.
        let mut parts = self.parts.clone();
        parts.arrange_by_key(|part| std::cmp::Reverse((self.days(part).map(|(_, last)| last), part.source)));
        for (place, older) in parts.iter().enumerate() {
            for newer in parts[..place].iter().filter(|newer| newer.group == older.group) {
                let shared = self.shared_rows(newer, older, &elsewhere, overlapping);
                if shared.rows.is_empty() {
                    continue;
                }
                let days = || shared.rows.iter().filter_map(|&row| self.day(row));
                self.overlaps.push(Overlap {
                    newer: sources[newer.source].name.clone(),
                    older: sources[older.source].name.clone(),
                    orders: shared.orders,
                    rows: shared.rows.len() as u64,
                    by_order_number: shared.by_order_number,
                    from: days().min(),
                    to: days().max(),
                });
                if overlapping != Overlapping::Both {
                    shared.rows.iter().for_each(|&row| elsewhere[row] = true);
                }
            }
        }
        if elsewhere.contains(&true) {
            self.elsewhere = elsewhere;
        }
    }

    /// The older file's rows that the newer one has too, or takes the place of.
    fn shared_rows(&self, newer: &Part, older: &Part, elsewhere: &[bool], overlapping: Overlapping) -> InBoth {
        let rows = |part: &Part| part.first_row..part.first_row + part.rows;
        let free = |row: &usize| !elsewhere[*row];
        let numbers = self.recognition.column(Role::OrderId).and_then(|index| self.table.columns[index].text());
        if overlapping == Overlapping::Replace
            && let Some((from, to)) = self.days(newer)
        {
            let inside = |row: &usize| self.day(*row).is_some_and(|day| (from..=to).contains(&day));
            let rows: Vec<usize> = rows(older).filter(free).filter(inside).collect();
            let orders = numbers.map_or(rows.len() as u64, |ids| different(rows.iter().map(|&row| ids.code(row))));
            return InBoth { orders, rows, by_order_number: numbers.is_some() };
        }
        if let Some(ids) = numbers {
            let same =
                if overlapping == Overlapping::Both { equal_texts(ids) } else { (0..=ids.values() as u32).collect() };
            let number = |row: usize| same.get(ids.code(row) as usize).copied().unwrap_or(0);
            let mut known = vec![false; same.len()];
            rows(newer).for_each(|row| known[number(row) as usize] = true);
            let shared = |row: &usize| number(*row) != 0 && known[number(*row) as usize];
            let rows: Vec<usize> = rows(older).filter(free).filter(shared).collect();
            return InBoth { orders: different(rows.iter().map(|&row| ids.code(row))), rows, by_order_number: true };
        }
        self.equal_rows(newer, older, &free)
    }

    /// Rows that are equal in every cell; without order numbers they are the same orders only where the files repeat
    /// each other over the days they share, and not here and there.
    fn equal_rows(&self, newer: &Part, older: &Part, free: &dyn Fn(&usize) -> bool) -> InBoth {
        let rows = |part: &Part| part.first_row..part.first_row + part.rows;
        let none = InBoth { orders: 0, rows: Vec::new(), by_order_number: false };
        let Some(((from, to), (older_from, older_to))) = self.days(newer).zip(self.days(older)) else { return none };
        let (from, to) = (from.max(older_from), to.min(older_to));
        let inside = |row: &usize| self.day(*row).is_some_and(|day| (from..=to).contains(&day));
        let mut newer_rows: Vec<Vec<i64>> = rows(newer).filter(inside).map(|row| self.table.row_values(row)).collect();
        // In order, so that none is put before another.
        newer_rows.arrange();
        let newer_count = newer_rows.len();
        let mut left: Map<Vec<i64>, u32> = Map::default();
        newer_rows.into_iter().for_each(|values| *left.get_or_default(values) += 1);
        let candidates: Vec<usize> = rows(older).filter(free).filter(inside).collect();
        let mut taken = |row: &usize| match left.get_mut(&self.table.row_values(*row)) {
            Some(count) if *count > 0 => {
                *count -= 1;
                true
            }
            _ => false,
        };
        let shared: Vec<usize> = candidates.iter().copied().filter(|row| taken(row)).collect();
        if shared.len() * 2 < candidates.len().min(newer_count) {
            return none;
        }
        InBoth { orders: shared.len() as u64, rows: shared, by_order_number: false }
    }

    fn day(&self, row: usize) -> Option<Day> {
        self.table.columns[self.recognition.column(Role::Date)?].dates()?.get(row)
    }

    fn days(&self, part: &Part) -> Option<(Day, Day)> {
        let days = || (part.first_row..part.first_row + part.rows).filter_map(|row| self.day(row));
        days().min().zip(days().max())
    }
}

struct InBoth {
    orders: u64,
    rows: Vec<usize>,
    by_order_number: bool,
}

fn different(codes: impl Iterator<Item = u32>) -> u64 {
    let mut codes: Vec<u32> = codes.collect();
    codes.sort_unstable();
    codes.dedup();
    codes.len() as u64
}

/// For each code the first one with the same text: numbers that were kept apart are told by their text.
fn equal_texts(ids: &TextColumn) -> Vec<u32> {
    let mut codes: Vec<u32> = (1..=ids.values() as u32).collect();
    codes.arrange_by_key(|&code| (ids.value(code), code));
    let mut first = vec![0; ids.values() + 1];
    for (place, &code) in codes.iter().enumerate() {
        let before = place.checked_sub(1).map(|place| codes[place]);
        let same = before.filter(|&before| ids.value(before) == ids.value(code));
        first[code as usize] = same.map_or(code, |before| first[before as usize]);
    }
    first
}

/// Whether two files are the same export.
pub(super) fn alike(a: &Source, b: &Source) -> bool {
    same_export((a.table(), &a.recognition), (b.table(), &b.recognition))
}

/// What files of one kind other than orders share; the older file's rows are then marked as counted elsewhere.
pub fn shared(sources: &mut [Source], options: &Options) -> Vec<Overlap> {
    let mut overlaps = Vec::new();
    for (kind, places) in files_by_kind(sources.iter().map(|source| source.recognition.kind)) {
        let files: Vec<Given> = places.iter().map(|&place| sources[place].given(options)).collect();
        let found = shared_rows(kind, &files.iter().collect::<Vec<_>>());
        for Shared { newer, older, rows } in found {
            let (newer, older) = (places[newer], places[older]);
            let days = || {
                let source = &sources[older];
                let dates = source.recognition.column(Role::Date).and_then(|at| source.table().columns[at].dates());
                rows.iter().filter_map(move |&row| dates?.get(row))
            };
            overlaps.push(Overlap {
                newer: sources[newer].name.clone(),
                older: sources[older].name.clone(),
                orders: rows.len() as u64,
                rows: rows.len() as u64,
                by_order_number: false,
                from: days().min(),
                to: days().max(),
            });
            if options.overlapping != Overlapping::Both {
                let all = sources[older].table().rows;
                let elsewhere = &mut sources[older].elsewhere;
                elsewhere.resize(all, false);
                rows.iter().for_each(|&row| elsewhere[row] = true);
            }
        }
    }
    overlaps
}
