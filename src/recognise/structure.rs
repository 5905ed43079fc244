//! Tables that are told by how they are built: one column a period, sums of a report, a name and a value a line.

use super::Around;
use super::header::{Header, Phrase, WordList};
use super::wide::Wide;
use crate::ingest::cell::trim;
use crate::table::{Column, Table};

/// Columns of a crosstab that are periods, where there are enough of them.
pub fn period_columns(table: &Table) -> Option<Vec<usize>> {
    Some(Wide::of(table, &Around::default())?.periods.iter().map(|period| period.column).collect())
}

/// Beginnings of headers of sums that a report made.
const SUMS: &str = "sum of|count of|average of|avg of|min of|max of|total of|summe von|anzahl von|mittelwert von|\
    somme de|nombre de|moyenne de|suma de|recuento de|promedio de|cuenta de|somma di|conteggio di|media di|som van|\
    aantal van|gemiddelde van|soma de|contagem de|media de|sum|count";

/// Beginnings of those that count rows, and of those that are no sums at all.
const COUNTS: &str = "count of|anzahl von|nombre de|recuento de|cuenta de|conteggio di|aantal van|contagem de|count|\
    record count|row count|distinct count of";
const NO_SUMS: &str = "average of|avg of|min of|max of|mittelwert von|moyenne de|promedio de|media di|gemiddelde van|\
    media de";
/// What Excel writes above the rows of a pivot table.
const PIVOT: &str = "row labels|zeilenbeschriftungen|etiquettes de lignes|etiquetas de fila|etichette di riga|rijlabels|\
    rotulos de linha";

/// Whether a header begins with one of some words.
fn begins(header: &Header, beginnings: &str) -> bool {
    let begins = |beginning: &str| {
        header.full.strip_prefix(beginning).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
    };
    beginnings.split('|').any(begins)
}

/// Whether a report's header counts rows (`true`) or adds something up (`false`); `None` where its numbers are no sums.
pub fn counts(header: &Header) -> Option<bool> {
    (!begins(header, NO_SUMS)).then(|| begins(header, COUNTS))
}

/// Whether a table is a spreadsheet's pivot table.
pub fn is_pivot(headers: &[Header]) -> bool {
    headers.iter().any(|header| begins(header, PIVOT))
}

/// Whether a French header counts what a single booking or order is of: a `Nombre de couverts` is no count of rows.
fn is_of_one_row(header: &str) -> bool {
    static COUNTED: WordList = WordList::new(
        "couverts|personnes|convives|adultes|enfants|invités|nuits|nuitées|participants|places|chambres|jours|heures|\
            pièces|articles|unités|billets",
    );
    header.strip_prefix("nombre de ").is_some_and(|counted| COUNTED.has(Phrase::new(counted)))
}

/// Columns of sums and counts that a report made: most of its numbers.
pub fn sums(headers: &[Header], table: &Table) -> Vec<usize> {
    let is_sum = |index: &usize| {
        let header = &headers[*index];
        let begins = |beginning: &str| header.full.strip_prefix(beginning).is_some_and(|rest| rest.starts_with(' '));
        table.columns[*index].numbers().is_some()
            && (SUMS.split('|').any(begins) && !is_of_one_row(&header.full)
                || header.is("record count")
                || header.is("row count"))
    };
    let sums: Vec<usize> = (0..headers.len().min(table.columns.len())).filter(is_sum).collect();
    let numbers = table.columns.iter().filter(|column| column.numbers().is_some()).count();
    if sums.len() * 2 >= numbers { sums } else { Vec::new() }
}

/// The names and the values of a table that is a list of them, such as `"Title:","Spring"`; the row may have neither.
pub fn pairs(table: &Table) -> Option<Vec<(String, String)>> {
    let [first, rest @ ..] = table.columns.as_slice() else { return None };
    let names = first.text()?;
    let filled = table.rows as u64 - first.nulls;
    if !(1..=2).contains(&rest.len()) || names.values() as u64 != filled || filled < 3 {
        return None;
    }
    let ends_with_colon = |text: &str| trim(text.as_bytes()).ends_with(b":");
    let marked = (1..=names.values() as u32)
        .filter(|&code| names.value(code).is_some_and(|name| ends_with_colon(&name)))
        .count();
    let text = |column: &Column, row: usize| column.cell_text(row).unwrap_or_default().trim().to_owned();
    (marked as u64 * 2 > filled).then(|| (0..table.rows).map(|row| (text(first, row), text(&rest[0], row))).collect())
}
