//! Which files name the same things: the columns that match, how well, and examples of what does not.

use super::Workbook;
use super::keys::{beside, compared, gives, index, look_up, names};
use super::source::Source;
use crate::diagnostic::{Diagnostic, Severity};
use crate::ingest::fold::words;
use crate::recognise::{Recognition, Role, Shape, TableKind};
use crate::sentence::{Sentence, Value};
use crate::sorting::Arrange;
use crate::table::{Column, Table, TextColumn};
use serde::Serialize;

/// How what a file names is found in the orders, or in another file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Join {
    /// The file.
    pub file: String,
    /// Its column that names customers or other things.
    pub column: String,
    /// The file whose rows name them too; `None` for the orders.
    pub of: Option<String>,
    /// The column there.
    pub orders_column: String,
    /// Different values that both have.
    pub matched: u64,
    /// Different values in the file.
    pub in_file: u64,
    /// Different values in the orders, or in the other file.
    pub in_orders: u64,
    /// Examples of what only the file names.
    pub only_in_file: Vec<String>,
    /// Examples of what only the orders name.
    pub only_in_orders: Vec<String>,
    /// Whether it is customers that both name.
    pub customers: bool,
    /// Whether each row there means one row of the file, which tells more of it.
    pub look_up: bool,
    /// Rows there whose value the file has not; `None` where it is no look-up.
    pub rows_without: Option<u64>,
    /// The columns of the file that tell more of them.
    pub gives: Vec<String>,
}

/// Fewer common values than this may be chance.
const FEWEST: usize = 2;
/// How many examples are shown of what does not match.
const EXAMPLES: usize = 3;
/// Columns with more different values than this are compared by their first ones only: enough to choose the column.
const SAMPLE: u32 = 20_000;

/// What a thing that is looked up tells of the row that names it, and is the same for all its rows.
const TOLD: [Role; 8] = [
    Role::Product,
    Role::Category,
    Role::Country,
    Role::Region,
    Role::Location,
    Role::Company,
    Role::CustomerName,
    Role::CustomerType,
];

/// The joins of files with the orders and with each other, and what is looked up for files beside the orders.
pub fn joins(
    table: &Table,
    recognition: &Recognition,
    orders: &[usize],
    sources: &[Source],
) -> (Vec<Join>, Vec<LookUp>) {
    // The usual case: every file holds orders. A set of all customers takes longer than reading them.
    if orders.len() == sources.len() || sources.len() < 2 {
        return (Vec::new(), Vec::new());
    }
    let named = |role| recognition.column(role).map(|index| &table.columns[index]);
    let named = named(Role::Customer).into_iter().chain(table.columns.iter().filter(|column| names_people(column)));
    let named = named.filter(|_| !orders.is_empty());
    let keys: Vec<Key> =
        named.filter_map(|column| Some(Key { column, values: values(column.text()?, u32::MAX) })).collect();
    let others: Vec<usize> = (0..sources.len()).filter(|place| !orders.contains(place)).collect();
    let no_orders = others.iter().map(|&place| &sources[place]).filter(|source| !source.recognition.is_orders());
    let mut joins: Vec<Join> = no_orders.filter_map(|source| best_join(&keys, source)).collect();
    let of_orders = Main { of: None, table, recognition };
    let of_others = others.iter().map(|&place| {
        let Source { recognition, .. } = &sources[place];
        Main { of: Some(place), table: sources[place].table(), recognition }
    });
    let mains: Vec<Main> = std::iter::once(of_orders).skip(usize::from(orders.is_empty())).chain(of_others).collect();
    let mut told = Vec::new();
    for place in (0..sources.len()).filter(|&place| lists_things(&sources[place])) {
        for (join, look_up) in look_ups(&mains, sources, place, orders) {
            // Two lists of the same things are one join.
            let turned = |known: &Join| known.of.as_ref() == Some(&join.file) && Some(&known.file) == join.of.as_ref();
            let again = joins.iter().any(turned);
            match joins.iter_mut().find(|known| known.file == join.file && known.of.is_none() && join.of.is_none()) {
                // Customers are told as such.
                Some(known) if (&known.column, &known.orders_column) == (&join.column, &join.orders_column) => {
                    *known = Join { look_up: true, rows_without: join.rows_without, gives: join.gives, ..known.clone() }
                }
                None if !again => {
                    // That its customers are found among the orders is said already.
                    let is_said = |known: &Join| {
                        known.customers
                            && known.of.is_none()
                            && Some(&known.file) == join.of.as_ref()
                            && (&known.column, &known.orders_column) == (&join.orders_column, &join.column)
                    };
                    if !(orders.contains(&place) && joins.iter().any(is_said)) {
                        joins.push(join);
                    }
                    told.push(look_up);
                }
                _ => {}
            }
        }
    }
    (joins, told)
}

/// How files are joined, and what is said of those beside the orders.
pub fn notes(workbook: &Workbook, notes: &mut Vec<Diagnostic>) {
    notes.extend(workbook.beside.iter().cloned());
    let is_told = |name: &String| workbook.beside.iter().any(|note| note.file.as_ref() == Some(name));
    for join in workbook.joins.iter().filter(|join| !join.of.as_ref().is_some_and(is_told) || !join.gives.is_empty()) {
        let Join { file, column, of, orders_column, matched, in_file, in_orders, .. } = join;
        let (first, rest) = join.gives.split_at(if join.gives.len() > 3 { 2 } else { join.gives.len() });
        let mut args = vec![
            ("file", file.as_str().into()),
            ("column", column.as_str().into()),
            ("orders_column", orders_column.as_str().into()),
            ("matched", (*matched).into()),
            ("in_file", (*in_file).into()),
            ("in_orders", (*in_orders).into()),
            ("gives", Value::Text(first.join(", "))),
            ("given", first.len().into()),
            ("more", rest.len().into()),
            ("of", of.clone().map_or(Value::Key("orders"), Value::Text)),
            ("without", join.rows_without.unwrap_or(0).into()),
        ];
        let (id, example) = match join.customers {
            true => ("customers", join.only_in_file.first()),
            false => ("values", join.only_in_orders.first()),
        };
        args.push(("example", example.cloned().unwrap_or_default().into()));
        let message = Sentence { id: format!("note-files_join.{id}").into(), args: args.clone() };
        let hint = match example {
            Some(_) => Sentence { id: format!("note-files_join.{id}-example").into(), args },
            None => Sentence::new("note-files_join.hint"),
        };
        notes.push(Diagnostic {
            file: Some(file.clone()),
            column: Some(column.clone()),
            ..Diagnostic::new("files_join", Severity::Info, message, hint)
        });
    }
    if workbook.order_files.is_empty() {
        return;
    }
    let said = |name: &String| is_told(name) || workbook.joins.iter().any(|join| join.file == *name);
    let others = (0..workbook.sources.len()).filter(|index| !workbook.order_files.contains(index));
    for source in others.map(|index| &workbook.sources[index]).filter(|source| !said(&source.name)) {
        let Source { name, recognition, .. } = source;
        let names_customers = !recognition.kind.info().customer.is_empty();
        notes.push(Diagnostic {
            file: Some(name.clone()),
            ..Diagnostic::said(
                "file_stands_alone",
                Severity::Info,
                vec![
                    ("file", name.as_str().into()),
                    ("kind", Value::Named("kind", recognition.kind.id())),
                    ("customers", Value::Key(if names_customers { "yes" } else { "no" })),
                ],
            )
        });
    }
}

/// A table whose rows may name things that another one lists.
struct Main<'a> {
    /// Its file's place; `None` for the orders.
    of: Option<usize>,
    table: &'a Table,
    recognition: &'a Recognition,
}

/// In which rows of a file the values of another one's column are found.
pub struct LookUp {
    /// The place of the file that looks up; `None` for the orders.
    of: Option<usize>,
    column: usize,
    from: usize,
    /// By the code of the value.
    rows: Vec<Option<usize>>,
}

impl LookUp {
    /// What is told of the rows of a file beside the orders becomes columns of it.
    pub fn apply(&self, sources: &mut [Source]) {
        let Some(of) = self.of else { return };
        let (to, from) = (&sources[of], &sources[self.from]);
        let given = gives(&to.recognition, &from.recognition, &|role| TOLD.contains(&role));
        let table = to.table();
        let Some(text) = names(&table.columns[self.column], table.rows).filter(|_| !given.is_empty()) else { return };
        let row = |row: usize| self.rows[text.code(row) as usize];
        let mut recognition = to.recognition.clone();
        let wider = beside((table, &mut recognition), from.table(), given, &row, &from.name);
        (sources[of].long, sources[of].recognition) = (Some(wider), recognition);
    }
}

/// Whether rows may be things with a name; what a report added up is none.
fn lists_things(source: &Source) -> bool {
    !matches!(source.recognition.kind, TableKind::Aggregate | TableKind::Crosstab | TableKind::KeyValue)
}

/// The best look-up of each table in a file whose rows have names: nearly all values of a column are among them.
fn look_ups(mains: &[Main], sources: &[Source], place: usize, orders: &[usize]) -> Vec<(Join, LookUp)> {
    let source = &sources[place];
    let (table, own) = (source.table(), |main: &Main| match main.of {
        Some(of) => of == place || !lists_things(&sources[of]),
        None => orders.contains(&place),
    });
    let mut best: Vec<Option<(usize, Join, LookUp)>> = mains.iter().map(|_| None).collect();
    for (key, column) in table.columns.iter().enumerate() {
        let Some(text) = names(column, table.rows).filter(|text| text.values() >= FEWEST) else { continue };
        let mut rows_of = None;
        for (main, of) in mains.iter().enumerate().filter(|(_, main)| !own(main)) {
            for (at, column) in of.table.columns.iter().enumerate() {
                let role = of.recognition.role_of(at).filter(|role| matches!(role.shape(), Shape::Key | Shape::Word));
                let same = role.is_some() && role == source.recognition.role_of(key)
                    || called_alike(&column.name, &table.columns[key].name, source);
                // Bare numbers and long lists are looked through only for what is called the same or plays the same part.
                if !same
                    && (column.text().is_none()
                        || !text.value(1).is_some_and(|value| value.contains(char::is_alphabetic))
                        || text.values() > SAMPLE as usize)
                {
                    continue;
                }
                let Some(values) = names(column, of.table.rows) else { continue };
                let count = values.values();
                if count < FEWEST || count * 2 > text.values() * 3 {
                    continue;
                }
                let Some(index) = rows_of.get_or_insert_with(|| index(&text)) else { break };
                let rows = look_up(&values, index);
                let matched = rows.iter().flatten().count();
                let enough =
                    if same { matched * 3 >= count * 2 } else { matched * 10 >= count * 9 && matched > FEWEST };
                let points = matched + if same { count } else { 0 };
                if matched < FEWEST || !enough || best[main].as_ref().is_some_and(|(most, ..)| *most >= points) {
                    continue;
                }
                let only = |text: &TextColumn, known: &dyn Fn(u32) -> bool| {
                    let codes = (1..=text.values() as u32).filter(|&code| !known(code));
                    codes.filter_map(|code| Some(compared(&text.value(code)?))).take(EXAMPLES).collect()
                };
                let mut used = vec![false; text.values() + 1];
                rows.iter().flatten().for_each(|&row| used[text.code(row) as usize] = true);
                let without = |row: &usize| values.code(*row) != 0 && rows[values.code(*row) as usize].is_none();
                let join = Join {
                    file: source.name.clone(),
                    column: table.columns[key].name.clone(),
                    of: of.of.map(|of| sources[of].name.clone()),
                    orders_column: column.name.clone(),
                    matched: matched as u64,
                    in_file: text.values() as u64,
                    in_orders: count as u64,
                    only_in_file: only(&text, &|code| used[code as usize]),
                    only_in_orders: only(&values, &|code| rows[code as usize].is_some()),
                    customers: false,
                    look_up: true,
                    rows_without: Some((0..of.table.rows).filter(without).count() as u64),
                    gives: (0..table.columns.len())
                        .filter(|&other| other != key && of.table.column(&table.columns[other].name).is_none())
                        .map(|other| table.columns[other].name.clone())
                        .collect(),
                };
                let look_up = LookUp { of: of.of, column: at, from: place, rows };
                best[main] = Some((points, join, look_up));
            }
        }
    }
    best.into_iter().flatten().map(|(_, join, look_up)| (join, look_up)).collect()
}

/// Whether two columns are called the same but for words such as “id”: “product_id” is the “id” of products.
fn called_alike(column: &str, key: &str, source: &Source) -> bool {
    const PLAIN: &str = " id nr no number num code key name sku ref nummer kennung ";
    let bare = |name: &str| {
        let words = words(name);
        let telling = words.split(' ').filter(|word| !PLAIN.contains(&format!(" {word} ")));
        telling.collect::<Vec<_>>().join(" ")
    };
    let (column, key) = (bare(column), bare(key));
    if !key.is_empty() {
        return column == key;
    }
    !column.is_empty()
        && (column == source.recognition.kind.info().one
            || words(&source.name).split(' ').any(|word| word.trim_end_matches('s') == column.trim_end_matches('s')))
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
        of: None,
        orders_column: key.column.name.clone(),
        matched: own.iter().filter(|value| is_in(&key.values, value)).count() as u64,
        in_file: own.len() as u64,
        in_orders: key.values.len() as u64,
        only_in_file: examples(&own, &key.values),
        only_in_orders: examples(&key.values, &own),
        customers: true,
        look_up: false,
        rows_without: None,
        gives: Vec::new(),
    })
}

/// The different values of a column as customers are compared; in order.
fn values(text: &TextColumn, most: u32) -> Vec<String> {
    let codes = 1..=(text.values() as u32).min(most);
    let mut values: Vec<String> = codes.filter_map(|code| text.value(code)).map(|value| compared(&value)).collect();
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
