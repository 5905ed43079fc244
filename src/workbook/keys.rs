//! Columns that name the rows of other tables: which row each value means, and what the row tells of it.

use crate::recognise::unpivot::gathered;
use crate::recognise::{Assignment, Recognition, Role};
use crate::sentence::Sentence;
use crate::sorting::Arrange;
use crate::table::{Column, Kind, Table, TextColumn};
use std::borrow::Cow;

/// A value as it is compared: without regard to case and outer blanks.
pub fn compared(value: &str) -> String {
    value.trim().to_lowercase()
}

/// The values of a column that may name rows: words, ids and whole numbers.
pub fn names(column: &Column, rows: usize) -> Option<Cow<'_, TextColumn>> {
    match (column.kind, column.text(), column.numbers()) {
        (Kind::Text | Kind::Id, Some(text), _) => Some(Cow::Borrowed(text)),
        (_, _, Some(numbers)) if !numbers.is_money() && !numbers.is_percent() => {
            let unit = 10i64.pow(u32::from(numbers.scale()));
            let whole = numbers.mantissas.filled().all(|value| value % unit == 0);
            whole.then(|| Cow::Owned(column.as_text(rows)))
        }
        _ => None,
    }
}

/// The rows by the values that name them, in order; `None` where a value names two.
pub fn index(text: &TextColumn) -> Option<Vec<(String, usize)>> {
    let rows = (0..text.rows()).filter(|&row| text.code(row) != 0);
    if rows.clone().count() != text.values() {
        return None;
    }
    let mut index: Vec<(String, usize)> =
        rows.filter_map(|row| Some((compared(&text.value(text.code(row))?), row))).collect();
    index.arrange();
    index.windows(2).all(|pair| pair[0].0 != pair[1].0).then_some(index)
}

/// The row that each value means, by its code; none of the code of nothing.
pub fn look_up(text: &TextColumn, index: &[(String, usize)]) -> Vec<Option<usize>> {
    let row = |code: u32| {
        let value = compared(&text.value(code)?);
        index.binary_search_by(|(known, _)| known.cmp(&value)).ok().map(|place| index[place].1)
    };
    std::iter::once(None).chain((1..=text.values() as u32).map(row)).collect()
}

/// The roles that one table tells of the rows of another, which has no column for them.
pub fn gives(to: &Recognition, from: &Recognition, wanted: &dyn Fn(Role) -> bool) -> Vec<Assignment> {
    let is_new = |known: &&Assignment| wanted(known.role) && to.column(known.role).is_none();
    from.roles.iter().filter(is_new).cloned().collect()
}

/// A table with columns of another beside its own: of the row, if any, that each of its rows means.
pub fn beside(
    (table, recognition): (&Table, &mut Recognition),
    from: &Table,
    given: Vec<Assignment>,
    row: &dyn Fn(usize) -> Option<usize>,
    name: &str,
) -> Table {
    let mut wider = table.clone();
    let cells: Vec<(usize, usize)> = (0..table.rows).map(|at| row(at).map_or((0, 1), |row| (row, 0))).collect();
    let mut taken: Vec<(usize, usize)> = Vec::new();
    for Assignment { role, column, .. } in given {
        let known = taken.iter().find(|(theirs, _)| *theirs == column).map(|&(_, ours)| ours);
        let ours = known.unwrap_or(wider.columns.len());
        if known.is_none() {
            let theirs = &from.columns[column];
            let mut name = theirs.name.clone();
            while wider.column(&name).is_some() {
                name.push('’');
            }
            wider.columns.push(Column { name, ..gathered(&cells, &|place| (place == 0).then_some(theirs)) });
            taken.push((column, ours));
        }
        recognition.roles.push(Assignment {
            role,
            column: ours,
            evidence: Sentence::new("evidence-looked_up").with("file", name),
        });
    }
    recognition.roles.arrange_by_key(|known| (known.role, known.column));
    wider
}
