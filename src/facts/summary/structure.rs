//! Figures of tables that are told by how they are built: crosstabs, and names with their values.

use super::rows::Rows;
use super::{Group, SummaryFigure};
use crate::ingest::number::{Decimal, parse_number};
use crate::money::to_f64;
use crate::recognise::{Role, TableKind};
use crate::table::NumberColumn;
use crate::unit::Unit;

/// The figures of a crosstab or a list of names and values; none for other tables.
pub fn figures(rows: &Rows) -> Vec<SummaryFigure> {
    match rows.recognition.kind {
        TableKind::Crosstab => crosstab(rows),
        TableKind::KeyValue => pairs(rows),
        _ => Vec::new(),
    }
}

/// The cells of a crosstab: how many, their sum, and sums by column and by the first column of words.
fn crosstab(rows: &Rows) -> Vec<SummaryFigure> {
    let columns: Vec<(&str, &NumberColumn)> = rows
        .recognition
        .columns(Role::PeriodColumns)
        .filter_map(|index| rows.table.columns.get(index))
        .filter_map(|column| Some((column.name.as_str(), column.numbers()?)))
        .collect();
    let scale = columns.iter().map(|(_, numbers)| numbers.scale()).max().unwrap_or(0);
    let value = |numbers: &NumberColumn, row: usize| {
        numbers.get(row).map(|value| i128::from(value) * 10i128.pow(u32::from(scale - numbers.scale())))
    };
    let all = 0..rows.table.rows;
    let cells: u64 =
        columns.iter().map(|(_, numbers)| all.clone().filter(|&row| numbers.get(row).is_some()).count() as u64).sum();
    let empty = columns.len() as u64 * rows.table.rows as u64 - cells;
    let of_column = |numbers: &NumberColumn| all.clone().filter_map(|row| value(numbers, row)).sum::<i128>();
    let total: i128 = columns.iter().map(|(_, numbers)| of_column(numbers)).sum();
    let make = |id: &str, name: &str, unit: Unit, number: f64| {
        let mut figure = SummaryFigure::new(id, name, unit);
        figure.value = Some(number);
        figure.with_rows(rows.table.rows as u64, &[])
    };
    let group = |name: &str, sum: i128| Group { name: name.to_owned(), value: to_f64(sum, scale) };
    let by_column = columns.iter().map(|(name, numbers)| group(name, of_column(numbers))).collect();
    let mut figures = vec![
        make("periods", "Columns, one for each period", Unit::Count, columns.len() as f64),
        make("cells", "Cells with a number", Unit::Count, cells as f64),
        make("cells_empty", "Cells without a number", Unit::Count, empty as f64),
        make("cells_sum", "All cells, added up", Unit::Ratio, to_f64(total, scale)),
        SummaryFigure::new("sum_by_period", "Sums by period", Unit::Ratio)
            .with_groups(by_column)
            .with_rows(rows.table.rows as u64, &[]),
    ];
    let words = rows.recognition.column(Role::Dimension).and_then(|index| rows.table.columns[index].text());
    if let Some(text) = words {
        let mut sums = vec![0i128; text.values() + 1];
        for row in all {
            let sum: i128 = columns.iter().filter_map(|(_, numbers)| value(numbers, row)).sum();
            sums[text.code(row) as usize] += sum;
        }
        let named = |(code, &sum): (usize, &i128)| Some(group(&text.value(code as u32)?, sum));
        let groups = sums.iter().enumerate().skip(1).filter_map(named).collect();
        let figure = SummaryFigure::new("sum_by_dimension", "Sums by the first column", Unit::Ratio);
        figures.push(figure.with_groups(groups).with_rows(rows.table.rows as u64, &[]));
    }
    figures
}

/// The names of a list that have a value, and the numbers that values begin with.
fn pairs(rows: &Rows) -> Vec<SummaryFigure> {
    let [names, values, ..] = rows.table.columns.as_slice() else { return Vec::new() };
    let named: Vec<(String, String)> = (0..rows.table.rows)
        .filter_map(|row| {
            let name = names.cell_text(row)?.trim().trim_end_matches(':').to_owned();
            Some((name, values.cell_text(row)?))
        })
        .collect();
    let used = named.len() as u64;
    let others = rows.table.rows as u64 - used;
    let groups: Vec<Group> =
        named.into_iter().filter_map(|(name, value)| Some(Group { name, value: leading_number(&value)? })).collect();
    let numbers = groups.len() as u64;
    let mut figure = SummaryFigure::new("pairs", "Names with a value", Unit::Count);
    figure.value = Some(used as f64);
    vec![
        figure.with_rows(used, &[("no_value", others)]),
        SummaryFigure::new("pair_values", "Values that are numbers", Unit::Ratio)
            .with_groups(groups)
            .with_rows(numbers, &[("no_number", used - numbers), ("no_value", others)]),
    ]
}

/// The number that a text such as `364 (30.9%)` or `1,180` begins with.
pub fn leading_number(text: &str) -> Option<f64> {
    let text = text.trim();
    let end = text.find(|c: char| !c.is_ascii_digit() && !matches!(c, ',' | '.')).unwrap_or(text.len());
    let (number, rest) = text.split_at(end);
    if !(rest.is_empty() || rest.starts_with(' ')) {
        return None;
    }
    // A comma before three digits parts thousands.
    let plain: String = number.chars().filter(|c| *c != ',').collect();
    parse_number(plain.as_bytes(), b'.').map(Decimal::to_f64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_may_begin_with_its_number() {
        let cases = [
            ("1,180", Some(1180.0)),
            ("364 (30.9%)", Some(364.0)),
            ("2/19/26", None),
            ("Spring", None),
            ("0.5", Some(0.5)),
        ];
        for (text, expected) in cases {
            assert_eq!(leading_number(text), expected, "{text}");
        }
    }
}
