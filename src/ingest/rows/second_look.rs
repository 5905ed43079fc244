//! A look at the whole table for lines that are no rows and could not be told as they went by: totals that are named in
//! another column or by nothing but their sum, balances, notes padded to the table's width, headers of another table.

use crate::ingest::columns::profile::Profile;
use crate::ingest::rows::aside::Aside;
use crate::ingest::rows::balances::balances;
use crate::ingest::rows::found::{Found, SeenTotal};
use crate::ingest::rows::held::{Verdict, at_end};
use crate::ingest::rows::outline::sums_above;
use crate::ingest::rows::plan::Plan;
use crate::ingest::rows::rollup::{has_own_number, sums_between};
use crate::ingest::rows::sums::{Comparison, Sums};
use crate::ingest::rows::total::{Claim, claim, may_be_total};
use crate::ingest::rows::traits::Traits;
use crate::map::Map;
use crate::sorting::Arrange;
use crate::table::{Column, Data, Kind, NumberStyle, Table, decimal_text};

/// Notes padded to the table's width that are looked for at its end.
const NOTES: usize = 64;

/// Lines that are no rows, with what they are, or `None` where the line must be looked at together with what follows it.
/// What was settled before is not looked at again.
pub fn second_look(table: &Table, plan: &Plan, found: &Found) -> Map<u64, Option<Aside>> {
    if plan.profile.columns.len() < 2 || plan.pairs || found.rows < 2 {
        return Map::default();
    }
    let profile = &plan.profile;
    let mut lines = Vec::new();
    let mut settle = |row: usize, aside: Option<Aside>| {
        let line = table.line(row);
        if plan.settled.get(&line).is_none() {
            lines.push((line, aside));
        }
    };
    for row in called_totals(table, profile) {
        settle(row, Some(Aside::Total));
    }
    for row in
        sums_without_name(table, profile).into_iter().chain(sums_between(table, found)).chain(sums_above(table, found))
    {
        settle(row, Some(Aside::Total));
    }
    for row in balances(table) {
        settle(row, Some(Aside::Balance));
    }
    for row in like_headers(table, profile).into_iter().chain(with_odd_quotes(table)) {
        settle(row, None);
    }
    if !plan.lone_is_usual && !plan.groups {
        for row in padded_notes(table, profile) {
            settle(row, Some(Aside::Footer));
        }
    }
    // In order, so that none is put before another. What is said of a line last counts.
    lines.arrange_by_key(|&(line, _)| line);
    lines.into_iter().collect()
}

/// Rows in which some cell is a word for a total, and nothing is named that rows name.
fn called_totals(table: &Table, profile: &Profile) -> Vec<usize> {
    const MOST_VALUES: usize = 200_000;
    const MOST_ROWS: usize = 10_000;
    let mut totals = Vec::new();
    for (index, column) in table.columns.iter().enumerate() {
        let Some(text) = column.text().filter(|text| text.values() <= MOST_VALUES) else { continue };
        let claims = |code: u32| {
            let value = Some(text.spelled(code)).filter(|value| may_be_total(value))?;
            Some((code, claim(&value)?))
        };
        let codes: Vec<(u32, Claim)> = (1..=text.values() as u32).filter_map(claims).collect();
        if codes.is_empty() {
            continue;
        }
        let claim_of = |code: u32| Some(codes[codes.binary_search_by_key(&code, |&(known, _)| known).ok()?].1);
        let rows = (0..table.rows).filter_map(|row| Some((row, claim_of(text.code(row))?)));
        let mut loose = Vec::new();
        for (row, claim) in rows.take(MOST_ROWS) {
            let traits = traits_of(table, row, profile);
            if traits.totals(profile, index, claim) {
                totals.push(row);
            } else if traits.names_nothing_else(profile, index) {
                loose.push((row, traits));
            }
        }
        totals.extend(adding_up(table, &loose));
    }
    totals
}

/// Rows called `North Total` and the like where nothing else is named: totals where they add up the rows above them.
fn adding_up(table: &Table, suspects: &[(usize, Traits)]) -> Vec<usize> {
    const MOST: usize = 64;
    let suspects = &suspects[..suspects.len().min(MOST)];
    if suspects.is_empty() {
        return Vec::new();
    }
    let places = suspects.iter().flat_map(|&(row, _)| [row, row + 1]);
    let sums = Sums::new(table, places);
    let mut since = 0;
    let mut totals = Vec::new();
    for (row, traits) in suspects {
        let cells =
            traits.cells.iter().enumerate().map(|(column, cell)| (column, String::from_utf8_lossy(cell).into()));
        let total = SeenTotal { line: 0, row: *row, since, cells: cells.collect() };
        if since + 1 < *row && matches!(sums.compare(&total, *row), Some(Comparison::Agrees { .. })) {
            totals.push(*row);
        }
        since = row + 1;
    }
    totals
}

/// The first or the last row, where it lacks a name that the other rows have, and its numbers are their sums.
fn sums_without_name(table: &Table, profile: &Profile) -> Vec<usize> {
    if table.rows < 3 {
        return Vec::new();
    }
    let nameless = |row: usize| {
        table.columns.iter().zip(&profile.columns).any(|(column, look)| {
            let usual = column.nulls <= 1 + table.rows as u64 / 20;
            usual
                && !look.is_constant()
                && column.text().is_some_and(|text| text.get(row).is_none_or(|cell| cell.is_empty()))
        })
    };
    // Two orders and one of what they come to, on a day, are three orders.
    let dated = |row: usize| {
        table.rows == 3
            && table.columns.iter().any(|column| column.dates().is_some_and(|dates| dates.get(row).is_some()))
    };
    let is_suspect = |&row: &usize| nameless(row) && !dated(row) && !has_own_number(table, row);
    let suspects: Vec<usize> = [0, table.rows - 1].into_iter().filter(is_suspect).collect();
    if suspects.is_empty() {
        return suspects;
    }
    let sums = Sums::new(table, std::iter::empty());
    let is_sum = |&row: &usize| match sums.rest_of(table, row) {
        (0 | 1, _) => false,
        // Averages and rates are no sums.
        (same, other) => same * 3 >= other,
    };
    suspects.into_iter().filter(is_sum).collect()
}

/// Rows of words where numbers and dates stand: perhaps the header of another table.
fn like_headers(table: &Table, profile: &Profile) -> Vec<usize> {
    const MOST: usize = 1_000;
    let mut unreadable: Vec<usize> = Vec::new();
    let typed =
        table.columns.iter().filter(|column| !matches!(column.kind, Kind::Text | Kind::Id | Kind::Empty)).count();
    for column in table.columns.iter().filter(|column| column.unreadable.len() <= MOST) {
        unreadable.extend(column.unreadable.iter().map(|cell| cell.row));
    }
    unreadable.arrange();
    let all = unreadable.chunk_by(|a, b| a == b).filter(|cells| cells.len() == typed).map(|cells| cells[0]);
    all.filter(|&row| traits_of(table, row, profile).is_like_header()).collect()
}

/// Rows with a cell in which a quote begins and does not end.
fn with_odd_quotes(table: &Table) -> Vec<usize> {
    const MOST_VALUES: usize = 100_000;
    const MOST_ROWS: usize = 1_000;
    let is_odd = |text: &[u8]| text.iter().filter(|&&byte| byte == b'"').count() % 2 == 1;
    let mut rows = Vec::new();
    for column in &table.columns {
        let torn = column.unreadable.iter().filter(|cell| is_odd(cell.text.as_bytes())).map(|cell| cell.row);
        rows.extend(torn.take(MOST_ROWS));
        let Some(text) = column.text().filter(|text| text.values() <= MOST_VALUES) else { continue };
        let odd = |&code: &u32| is_odd(&text.spelled(code));
        let codes: Vec<u32> = (1..=text.values() as u32).filter(odd).collect();
        if !codes.is_empty() {
            rows.extend((0..table.rows).filter(|&row| codes.binary_search(&text.code(row)).is_ok()).take(MOST_ROWS));
        }
    }
    rows
}

/// The last rows, where each holds a single text that is no value of its column.
fn padded_notes(table: &Table, profile: &Profile) -> Vec<usize> {
    let is_note = |&row: &usize| {
        let traits = traits_of(table, row, profile);
        traits.is_lone() && at_end(&traits, profile.columns.len(), false, profile) == Verdict::Footer
    };
    (1..table.rows).rev().take(NOTES).take_while(is_note).collect()
}

fn traits_of(table: &Table, row: usize, profile: &Profile) -> Traits {
    Traits::of(table.columns.iter().map(|column| cell_text(column, row)).collect(), profile)
}

/// A cell as text that reads as its column's kind.
fn cell_text(column: &Column, row: usize) -> Vec<u8> {
    let torn = || {
        let place = column.unreadable.binary_search_by_key(&row, |cell| cell.row).ok()?;
        column.unreadable.get(place).map(|cell| cell.text.clone())
    };
    let text = match &column.data {
        Data::Text(text) => text.get(row).map(|cell| cell.into_owned()),
        Data::Number(numbers) => numbers.get(row).map(|mantissa| match column.kind {
            Kind::Number(NumberStyle { percent: true, .. }) => {
                format!("{}%", decimal_text(mantissa, numbers.scale().saturating_sub(2)))
            }
            Kind::Number(NumberStyle { decimal_sign: b',', .. }) => {
                decimal_text(mantissa, numbers.scale()).replace('.', ",")
            }
            Kind::Duration(_) => format!("{} s", decimal_text(mantissa, numbers.scale())),
            _ => decimal_text(mantissa, numbers.scale()),
        }),
        Data::Date(dates) => dates.get(row).map(|day| day.to_string()),
    };
    text.or_else(torn).unwrap_or_default().into_bytes()
}
