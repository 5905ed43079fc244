//! Orders that stand there twice, as a whole and in parts: a row that names another row as the order it is a part of.

use super::keys::Keys;
use super::orders::Choices;
use crate::question::Question;
use crate::recognise::{Recognition, Role};
use crate::sorting::Arrange;
use crate::table::{NumberColumn, Table};

/// What rows with a parent are.
#[derive(Debug, Default)]
pub struct Parents {
    /// Rows that are not counted because another row counts their money, in the order of rows.
    pub not_counted: Vec<u32>,
    /// Parts that are lines of the row beside them, in the order of rows.
    pub lines: Vec<(u32, u32)>,
    /// Rows that name another row as theirs, each with that row, in the order of rows.
    pub parent_of: Vec<(u32, u32)>,
    /// Whether parts or their whole count, where sums do not tell.
    pub question: Option<Question>,
}

impl Parents {
    /// The row that a row names as its own order.
    pub fn of(&self, row: u32) -> Option<u32> {
        let at = self.parent_of.binary_search_by_key(&row, |&(row, _)| row).ok()?;
        Some(self.parent_of[at].1)
    }
}

/// A number as it is written, without what spreadsheets and shops put around it.
fn number(table: &Table, column: usize, row: usize) -> Option<String> {
    let text = table.columns[column].cell_text(row)?;
    let text = text.trim().trim_start_matches('#').trim();
    Some(text.strip_suffix(".0").unwrap_or(text).to_lowercase()).filter(|text| !text.is_empty() && text != "0")
}

/// Looks for them where a column names parents. Parts that add up to the order that they name do not count beside it;
/// where that order has no amount of its own they are its lines; where neither is so and they are of one day, it is asked.
pub fn parents(
    table: &Table,
    recognition: &Recognition,
    choices: &Choices,
    amounts: Option<&NumberColumn>,
    keys: &Keys,
) -> Parents {
    const ID: &str = "order_parts";
    let mut found = Parents::default();
    let (Some(parent), Some(own)) = (recognition.column(Role::ParentOrder), recognition.column(Role::OrderId)) else {
        return found;
    };
    found.parent_of = named_rows(table, parent, own);
    if found.parent_of.is_empty() {
        return found;
    }
    let amount = |row: usize| amounts.and_then(|amounts| amounts.get(row));
    let key = |row: u32| keys.get(row as usize) as usize;
    // What goes back names the order it goes back from, and is no part of it.
    let is_part = |&&(row, _): &&(u32, u32)| amount(row as usize).is_none_or(|amount| amount >= 0);
    let parts: Vec<(u32, u32)> = found.parent_of.iter().filter(is_part).copied().collect();
    // Of each order: what its own rows come to, what its parts come to, and how many these are.
    let mut orders = vec![(0i64, 0i64, 0u64); keys.count + 1];
    for row in 0..table.rows {
        let whole = &mut orders[keys.get(row) as usize].0;
        *whole = whole.saturating_add(amount(row).unwrap_or(0));
    }
    for &(row, parent) in &parts {
        let (_, sum, parts) = &mut orders[key(parent)];
        *sum = sum.saturating_add(amount(row as usize).unwrap_or(0));
        *parts += 1;
    }
    let is_empty = |parent: u32| orders[key(parent)].0 == 0;
    let agrees = |parent: u32| {
        let (whole, sum, parts) = orders[key(parent)];
        whole.abs_diff(sum) <= parts
    };
    let with_parts = || orders.iter().filter(|order| order.2 > 0 && order.0 != 0);
    let differ = with_parts().filter(|(whole, sum, parts)| whole.abs_diff(*sum) > *parts).count();
    let days = recognition.column(Role::Date).and_then(|index| table.columns[index].dates());
    let day = |row: u32| days.and_then(|days| days.get(row as usize));
    // Renewals name the first order of a subscription: orders of their own on other days.
    let same_day = parts.iter().filter(|&&(row, parent)| day(row) == day(parent)).count();
    if differ * 10 > with_parts().count() && same_day * 2 >= parts.len() {
        let question = Question::new(
            ID,
            vec![("count", parts.len().into())],
            &["whole", "parts", "both"],
            choices.answer(ID),
            "whole",
        );
        found.not_counted = match question.chosen {
            "whole" => parts.iter().map(|&(row, _)| row).collect(),
            "parts" => parts.iter().map(|&(_, parent)| parent).collect(),
            _ => Vec::new(),
        };
        found.question = Some(Question { rows: parts.len() as u64, ..question });
    } else {
        found.not_counted =
            parts.iter().filter(|&&(_, parent)| !is_empty(parent) && agrees(parent)).map(|&(row, _)| row).collect();
        found.lines = parts.iter().filter(|&&(_, parent)| is_empty(parent)).copied().collect();
    }
    found.not_counted.sort_unstable();
    found.not_counted.dedup();
    found
}

/// Rows that name another row's order as theirs, each with the first row of that order.
fn named_rows(table: &Table, parent: usize, own: usize) -> Vec<(u32, u32)> {
    let mut names: Vec<String> = (0..table.rows).filter_map(|row| number(table, parent, row)).collect();
    names.arrange();
    names.dedup();
    if names.is_empty() {
        return Vec::new();
    }
    let place = |name: &String| names.binary_search(name).ok();
    let mut first = vec![u32::MAX; names.len()];
    for row in 0..table.rows {
        if let Some(place) = number(table, own, row).as_ref().and_then(place) {
            first[place] = first[place].min(row as u32);
        }
    }
    let parent_of = |row: usize| Some((row as u32, first[place(&number(table, parent, row)?)?]));
    (0..table.rows).filter_map(parent_of).filter(|&(row, parent)| parent != u32::MAX && parent != row).collect()
}

#[cfg(test)]
mod tests {
    use super::super::nobody::build;
    use super::super::orders::{Choices, Reason};
    use super::super::rules::RuleSet;
    use crate::ingest::{Settings, read};
    use crate::recognise::recognise;

    /// Revenue, orders, rows left out as parts, and whether there is a question.
    fn figures(rows: &str) -> (i128, usize, u64, bool) {
        let csv = format!("order id,parent order,date,email,total\n{rows}");
        let table = read(csv.as_bytes(), &Settings::default()).unwrap().table;
        let rules = RuleSet::default();
        let orders = build(&table, &recognise(&table, &[]), &Choices::of(&rules));
        let count = orders.events.iter().filter(|event| event.is_order).count();
        (orders.revenue(), count, orders.rows_left_out(Reason::PartOfOrder), !orders.questions.is_empty())
    }

    #[test]
    fn parts_that_add_up_to_their_order_do_not_count_beside_it() {
        let rows = "1,,2024-01-05,a@x.org,90.00\n2,1,2024-01-05,a@x.org,50.00\n3,1,2024-01-05,a@x.org,40.00\n\
                    4,,2024-01-09,b@x.org,20.00\n";
        assert_eq!(figures(rows), (11_000, 2, 2, false));
    }

    #[test]
    fn parts_of_an_order_without_an_amount_are_its_lines() {
        let rows = "1,,2024-01-05,a@x.org,\n2,1,2024-01-05,a@x.org,50.00\n3,1,2024-01-05,a@x.org,40.00\n\
                    4,,2024-01-09,b@x.org,20.00\n";
        assert_eq!(figures(rows), (11_000, 2, 0, false));
    }

    #[test]
    fn renewals_are_orders_and_parts_that_do_not_add_up_are_asked_about() {
        let renewals = "1,,2024-01-05,a@x.org,10.00\n2,1,2024-02-05,a@x.org,10.00\n3,1,2024-03-05,a@x.org,10.00\n";
        assert_eq!(figures(renewals), (3_000, 3, 0, false));
        let parts = "1,,2024-01-05,a@x.org,90.00\n2,1,2024-01-05,a@x.org,50.00\n3,1,2024-01-05,a@x.org,30.00\n";
        assert_eq!(figures(parts), (9_000, 1, 2, true));
    }
}
