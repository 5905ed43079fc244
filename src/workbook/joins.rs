//! Which files name the same customers: the columns that match, how well, and examples of what does not.

use super::source::Source;
use crate::recognise::{Recognition, Role};
use crate::sorting::Arrange;
use crate::table::{Column, Table, TextColumn};
use serde::Serialize;

/// How the customers of a file are found among those of the orders.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Join {
    /// The file.
    pub file: String,
    /// Its column that names customers.
    pub column: String,
    /// The column of the orders that names them.
    pub orders_column: String,
    /// Different customers that both name.
    pub matched: u64,
    /// Different customers in the file.
    pub in_file: u64,
    /// Different customers in the orders.
    pub in_orders: u64,
    /// Examples of customers that only the file names.
    pub only_in_file: Vec<String>,
    /// Examples of customers that only the orders name.
    pub only_in_orders: Vec<String>,
}

/// Fewer common values than this may be chance.
const FEWEST: usize = 2;
/// How many examples are shown of what does not match.
const EXAMPLES: usize = 3;
/// Columns with more different values than this are compared by their first ones only: enough to choose the column.
const SAMPLE: u32 = 20_000;

/// The joins of other files with the orders, the file's best column each; files that share no customer are not in it.
pub fn joins(table: &Table, recognition: &Recognition, sources: &[Source], orders: &[usize]) -> Vec<Join> {
    // The usual case: every file holds orders. A set of all customers takes longer than reading them.
    if orders.is_empty() || orders.len() == sources.len() {
        return Vec::new();
    }
    let named = |role| recognition.column(role).map(|index| &table.columns[index]);
    let named = named(Role::Customer).into_iter().chain(table.columns.iter().filter(|column| names_people(column)));
    let keys: Vec<Key> =
        named.filter_map(|column| Some(Key { column, values: values(column.text()?, u32::MAX) })).collect();
    let others = (0..sources.len()).filter(|index| !orders.contains(index));
    others.filter_map(|index| best_join(&keys, &sources[index])).collect()
}

/// A column that may name customers, and whom it names, in order.
struct Key<'a> {
    column: &'a Column,
    values: Vec<String>,
}

fn best_join(keys: &[Key], source: &Source) -> Option<Join> {
    let mut best: Option<(usize, &Column, &Key)> = None;
    for column in &source.table().columns {
        let Some(text) = column.text() else { continue };
        let sample = values(text, SAMPLE);
        for key in keys {
            let matched = sample.iter().filter(|value| is_in(&key.values, value)).count();
            let enough = matched >= FEWEST && matched * 20 >= sample.len().min(key.values.len());
            if enough && best.is_none_or(|(most, ..)| matched > most) {
                best = Some((matched, column, key));
            }
        }
    }
    let (_, column, key) = best?;
    let own = values(column.text()?, u32::MAX);
    let examples = |of: &[String], not_in: &[String]| {
        of.iter().filter(|value| !is_in(not_in, value)).take(EXAMPLES).cloned().collect()
    };
    Some(Join {
        file: source.name.clone(),
        column: column.name.clone(),
        orders_column: key.column.name.clone(),
        matched: own.iter().filter(|value| is_in(&key.values, value)).count() as u64,
        in_file: own.len() as u64,
        in_orders: key.values.len() as u64,
        only_in_file: examples(&own, &key.values),
        only_in_orders: examples(&key.values, &own),
    })
}

/// The different values of a column as customers are compared, without regard to case and outer blanks; in order.
fn values(text: &TextColumn, most: u32) -> Vec<String> {
    let codes = 1..=(text.values() as u32).min(most);
    let mut values: Vec<String> =
        codes.filter_map(|code| text.value(code)).map(|value| value.trim().to_lowercase()).collect();
    values.arrange();
    values.dedup();
    values
}

fn is_in(values: &[String], value: &String) -> bool {
    values.binary_search(value).is_ok()
}

/// Whether a column other than that of the customers may name them too: it holds e-mail addresses, or is called so.
fn names_people(column: &Column) -> bool {
    const WORDS: [&str; 5] = ["customer", "email", "e-mail", "client", "contact"];
    let name = column.name.to_lowercase();
    WORDS.iter().any(|word| name.contains(word))
}
