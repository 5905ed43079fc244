//! Figures of tables that are told by how they are built: crosstabs, and names with their values.

use super::compute;
use super::recipes::{Of, Take};
use super::rows::Rows;
use super::{Group, SummaryFigure};
use crate::ingest::number::{Decimal, parse_number};
use crate::money::to_f64;
use crate::recognise::wide::{Wide, add};
use crate::recognise::{Around, Role, TableKind};
use crate::table::NumberColumn;
use crate::unit::Unit;

/// The figures of a crosstab or a list of names and values; none for other tables.
pub fn figures(rows: &Rows) -> Vec<SummaryFigure> {
    match rows.recognition.kind {
        TableKind::Crosstab => crosstab(rows),
        TableKind::Aggregate => by_period(rows),
        TableKind::KeyValue => pairs(rows),
        _ => Vec::new(),
    }
}

/// The cells of a crosstab: how many, their sum, and sums by column and by the first column of words.
fn crosstab(rows: &Rows) -> Vec<SummaryFigure> {
    let table = rows.table;
    let columns: Vec<(&str, &NumberColumn)> = rows
        .recognition
        .columns(Role::PeriodColumns)
        .filter_map(|index| table.columns.get(index))
        .filter_map(|column| Some((column.name.as_str(), column.numbers()?)))
        .collect();
    let wide = Wide::of(table, &Around::default());
    let (wide, all) = (wide.as_ref(), 0..table.rows);
    let scale = columns.iter().map(|(_, numbers)| numbers.scale()).max().unwrap_or(0);
    let value = |numbers: &NumberColumn, row: usize| {
        numbers.get(row).map(|value| i128::from(value).saturating_mul(10i128.pow(u32::from(scale - numbers.scale()))))
    };
    let cells: u64 =
        columns.iter().map(|(_, numbers)| all.clone().filter(|&row| numbers.get(row).is_some()).count() as u64).sum();
    let empty = columns.len() as u64 * table.rows as u64 - cells;
    let of_column = |numbers: &NumberColumn| add(all.clone().filter_map(|row| value(numbers, row)));
    let total = add(columns.iter().map(|(_, numbers)| of_column(numbers)));
    let currency = wide.and_then(|wide| wide.currency_of_all(table));
    let unit = match scale {
        0 if currency.is_none() => Unit::Count,
        0..=2 => Unit::Money,
        _ => Unit::Ratio,
    };
    let make = |id: &'static str, unit: Unit, number: f64| {
        let mut figure = SummaryFigure::known(id, unit);
        figure.value = Some(number);
        figure.with_rows(table.rows as u64, &[])
    };
    let sums = |id: &'static str, groups: Vec<Group>| {
        let figure = SummaryFigure { currency, ..SummaryFigure::known(id, unit) };
        figure.with_groups(groups).with_rows(table.rows as u64, &[])
    };
    let group = |name: &str, sum: i128| Group::new(name.to_owned(), to_f64(sum, scale));
    let mut figures = vec![
        make("periods", Unit::Count, columns.len() as f64),
        make("cells", Unit::Count, cells as f64),
        make("cells_empty", Unit::Count, empty as f64),
    ];
    // Plans and what came of them are not added up, nor are shares or several currencies.
    let of_measure = |wide: &Wide, measure: usize| wide.sum_of(table, measure).map(|(sum, scale)| to_f64(sum, scale));
    let adds_up = wide.is_none_or(|wide| wide.sum(table).is_some());
    let mut cells_sum = make("cells_sum", unit, to_f64(total, scale));
    cells_sum.currency = currency;
    if let Some(wide) = wide.filter(|_| !adds_up) {
        cells_sum.value = None;
        let measures = wide.measures.iter().enumerate();
        let groups: Vec<Group> =
            measures.filter_map(|(measure, name)| Some(Group::new(name.clone(), of_measure(wide, measure)?))).collect();
        let several = groups.len() > 1;
        cells_sum = cells_sum.without(if several { "none-several" } else { "none-mixed" });
        if several {
            cells_sum = cells_sum.with_groups(groups);
        }
    }
    figures.push(cells_sum);
    let is_money_of_several = !adds_up && wide.is_some_and(|wide| of_measure(wide, 0).is_none());
    if is_money_of_several {
        return figures;
    }
    figures
        .push(sums("sum_by_period", columns.iter().map(|(name, numbers)| group(name, of_column(numbers))).collect()));
    let words = rows.recognition.column(Role::Dimension).and_then(|index| table.columns[index].text());
    if let Some(text) = words.filter(|_| adds_up) {
        let mut of_code = vec![0i128; text.values() + 1];
        for row in all {
            let of_row = columns.iter().filter_map(|(_, numbers)| value(numbers, row));
            let sum = &mut of_code[text.code(row) as usize];
            *sum = add(of_row.chain([*sum]));
        }
        let named = |(code, &sum): (usize, &i128)| Some(group(&text.value(code as u32)?, sum));
        let groups = of_code.iter().enumerate().skip(1).filter_map(named).collect();
        figures.push(sums("sum_by_dimension", groups));
    }
    figures
}

/// The amounts of a table of sums by its one period, in the order of time, and by what comes first of what its rows are
/// split by; what else it holds for each period.
fn by_period(rows: &Rows) -> Vec<SummaryFigure> {
    if rows.recognition.columns(Role::Period).count() != 1 {
        return Vec::new();
    }
    let mut figures = Vec::new();
    let measures: Vec<Group> = rows
        .recognition
        .columns(Role::Measure)
        .filter_map(|index| rows.table.columns.get(index))
        .filter_map(|column| Some((column, column.numbers().filter(|numbers| !numbers.is_percent())?)))
        .map(|(column, numbers)| {
            Group::new(column.name.clone(), to_f64(add(numbers.mantissas.filled().map(i128::from)), numbers.scale()))
        })
        .collect();
    if !measures.is_empty() {
        figures.push(
            SummaryFigure::known("measure_sums", Unit::Ratio)
                .with_groups(measures)
                .with_rows(rows.table.rows as u64, &[]),
        );
    }
    for (id, by) in [("amount_by_period", Role::Period), ("amount_by_dimension", Role::Dimension)] {
        let figure = SummaryFigure::known(id, Unit::Money);
        figures.extend(compute::take(Take::SumBy(by, Role::Amount), Of::All, figure, rows));
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
        named.into_iter().filter_map(|(name, value)| Some(Group::new(name, leading_number(&value)?))).collect();
    let numbers = groups.len() as u64;
    let mut figure = SummaryFigure::known("pairs", Unit::Count);
    figure.value = Some(used as f64);
    vec![
        figure.with_rows(used, &[("no_value", others)]),
        SummaryFigure::known("pair_values", Unit::Ratio)
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
