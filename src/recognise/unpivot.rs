//! A table with one column for each period as a long one: each cell that is filled is a row with its period.

use super::period_header::is_one;
use super::wide::{PeriodColumn, Wide};
use super::{Assignment, Recognition, Role, TableKind};
use crate::ingest::date::PIVOT;
use crate::ingest::fold::words;
use crate::ingest::layout::unique_names;
use crate::sorting::Arrange;
use crate::table::{
    BareNumber, Column, Data, DateColumn, DateStyle, Evidence, Kind, Settled, Table, TextColumnBuilder,
};
use crate::time::DateOrder;

/// What came out, where plans stand beside it.
const ACTUAL: &str = "actual|actuals|ist|ist wert|reel|realise|real|reales|realizado|effettivo|consuntivo|werkelijk|\
    realisatie|gerealiseerd|realizzato";

/// The period of the long table's next rows, and the columns that hold its cells, one for each measure.
struct Group<'a> {
    period: &'a PeriodColumn,
    columns: Vec<Option<usize>>,
}

/// The periods in the table's order, each with its columns.
fn groups(wide: &Wide) -> Vec<Group<'_>> {
    let mut groups: Vec<Group> = Vec::new();
    for period in &wide.periods {
        let same = |group: &&mut Group| {
            let known = group.period;
            known.start == period.start
                && (known.start.is_some() || known.label == period.label)
                && group.columns[period.measure].is_none()
        };
        match groups.iter_mut().find(same) {
            Some(group) => group.columns[period.measure] = Some(period.column),
            None => {
                let mut columns = vec![None; wide.measures.len()];
                columns[period.measure] = Some(period.column);
                groups.push(Group { period, columns });
            }
        }
    }
    groups
}

impl Group<'_> {
    /// The rows in which some cell of the period is filled.
    fn rows(&self, table: &Table) -> Vec<usize> {
        let columns: Vec<&Column> = self.columns.iter().flatten().map(|&column| &table.columns[column]).collect();
        (0..table.rows).filter(|&row| columns.iter().any(|column| !column.is_null(row))).collect()
    }
}

/// How many rows the long table has.
pub fn long_rows(table: &Table, wide: &Wide) -> u64 {
    groups(wide).iter().map(|group| group.rows(table).len() as u64).sum()
}

/// The long table, and which of its columns is what.
pub fn unpivot(table: &Table, wide: &Wide) -> (Table, Recognition) {
    let others = wide.others(table);
    let mut long = Table { columns: Vec::new(), rows: 0, line_marks: Vec::new() };
    let (mut days, mut labels) = (DateColumn::default(), TextColumnBuilder::default());
    let dated = wide.is_dated();
    let mut nulls = 0;
    for group in groups(wide) {
        let rows = group.rows(table);
        let mut part = Table {
            columns: others.iter().map(|&column| table.columns[column].take(&rows)).collect(),
            rows: rows.len(),
            line_marks: rows.iter().enumerate().map(|(at, &row)| (at, table.line(row))).collect(),
        };
        for column in &group.columns {
            match column {
                Some(column) => part.columns.push(table.columns[*column].take(&rows)),
                None => {
                    part.add_empty_column("");
                }
            }
        }
        for &row in &rows {
            match wide.start(table, row, group.period).filter(|_| dated) {
                Some(day) => days.push(day, None, None),
                None if dated => {
                    days.push_nulls(1);
                    nulls += 1;
                }
                None => labels.push(group.period.label.as_bytes()),
            }
        }
        if long.columns.is_empty() {
            long = part;
        } else if part.rows > 0 {
            let same: Vec<Option<usize>> = (0..part.columns.len()).map(Some).collect();
            long.append(&part, &same);
        }
    }
    let style = DateStyle {
        order: DateOrder::YearFirst,
        settled: Settled::Moot,
        mark: 0,
        bare: BareNumber::Compact,
        pivot: PIVOT as u8,
        swapped: false,
    };
    let period = Column {
        name: String::new(),
        kind: if dated { Kind::Date(style) } else { Kind::Text },
        data: if dated { Data::Date(days) } else { Data::Text(labels.finish()) },
        nulls,
        unreadable: Vec::new(),
        format: dated.then(|| "YYYY-MM-DD".into()),
        evidence: Evidence::default(),
    };
    long.columns.insert(others.len(), period);
    let own = others.iter().map(|&column| table.columns[column].name.clone());
    let measure = |name: &String| if name.is_empty() { "Amount".to_owned() } else { name.clone() };
    let titles: Vec<String> = own.chain(["Period".to_owned()]).chain(wide.measures.iter().map(measure)).collect();
    for (column, name) in long.columns.iter_mut().zip(unique_names(&titles, titles.len())) {
        column.name = name;
    }
    let recognition = recognised(&long, table, wide, others.len());
    (long, recognition)
}

/// What the columns of the long table are: what its rows are split by up to the period, and the measures after it.
fn recognised(long: &Table, table: &Table, wide: &Wide, period: usize) -> Recognition {
    let mut roles: Vec<Assignment> = Vec::new();
    let mut add = |role: Role, column: usize, evidence: &str| {
        roles.push(Assignment { role, column, evidence: evidence.into() });
    };
    let only = wide.measures.len() == 1;
    for (index, column) in long.columns.iter().enumerate() {
        if index < period {
            let is_currency = wide.currency.is_some_and(|currency| table.columns[currency].name == column.name);
            match column.kind {
                _ if is_currency => add(Role::Currency, index, "it holds currencies"),
                Kind::Text | Kind::Id | Kind::Bool => add(Role::Dimension, index, "it holds words"),
                _ => {}
            }
        } else if index == period {
            let evidence = format!("each {} was a column", wide.step_name());
            if matches!(column.kind, Kind::Date(_)) {
                add(Role::Date, index, &evidence);
            }
            add(Role::Period, index, &evidence);
        } else {
            let named =
                only || Some(index) == long.columns.iter().position(|column| is_one(ACTUAL, &words(&column.name)));
            let is_amount = named && column.numbers().is_some_and(|numbers| !numbers.is_percent());
            add(if is_amount { Role::Amount } else { Role::Measure }, index, "the cells below the periods");
        }
    }
    roles.arrange_by_key(|known| (known.role, known.column));
    Recognition {
        kind: TableKind::Aggregate,
        kind_evidence: format!("each cell of the columns for each {} is a row", wide.step_name()),
        format: None,
        format_evidence: String::new(),
        roles,
        told: Vec::new(),
    }
}
