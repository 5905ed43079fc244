//! Does a table keep its meaning when its columns are shuffled, called otherwise, left out, or stand among others?

use crate::words::{CONCEPTS, ROWS, UNRELATED};
use crate::{Case, cases, is_one_of, read, revenue};
use countinghouse::recognise::{Role, TableKind};
use countinghouse::stats::random::Random;
use countinghouse::workbook::Workbook;
use std::fmt::Write;

/// Variants of each table.
const OF_EACH: u64 = 10;

/// What may be done to a table.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Change {
    /// Up to two columns that play no role of note are left out.
    Drop,
    /// Headers are called as other tools and languages call them.
    Rename,
    /// Up to three columns that any table may have stand among the others.
    Add,
    /// Headers are written otherwise: `order_date`, `orderDate`, `ORDER_DATE`, `Ticket Priority`.
    Write,
    /// Columns stand in another order.
    Shuffle,
}

const CHANGES: [Change; 5] = [Change::Drop, Change::Rename, Change::Add, Change::Write, Change::Shuffle];

/// A table as a list of columns, the header first.
#[derive(Clone, PartialEq)]
struct Columns {
    delimiter: char,
    columns: Vec<Vec<String>>,
}

impl Columns {
    fn new(text: &str) -> Columns {
        let first = text.lines().next().unwrap();
        let delimiter = if first.contains(';') { ';' } else { ',' };
        let mut columns = vec![Vec::new(); cells(first, delimiter).len()];
        for line in text.lines() {
            columns.iter_mut().zip(cells(line, delimiter)).for_each(|(column, cell)| column.push(cell));
        }
        Columns { delimiter, columns }
    }

    fn text(&self) -> String {
        let mut text = String::new();
        for row in 0..self.columns[0].len() {
            for (at, column) in self.columns.iter().enumerate() {
                let before = if at == 0 { String::new() } else { self.delimiter.to_string() };
                let mark = if column[row].contains(self.delimiter) { "\"" } else { "" };
                write!(text, "{before}{mark}{}{mark}", column[row]).unwrap();
            }
            text.push('\n');
        }
        text
    }

    fn has(&self, header: &str) -> bool {
        self.columns.iter().any(|column| column[0].to_lowercase() == header.to_lowercase())
    }

    fn change(&mut self, change: Change, case: &Case, random: &mut Random) {
        match change {
            Change::Drop => {
                let is_listed = |header: &str| case.1.split('|').any(|pair| pair.ends_with(&format!("={header}")));
                for _ in 0..=random.below(2) {
                    let at = random.below(self.columns.len() as u32) as usize;
                    if !is_listed(&self.columns[at][0]) && self.columns.len() > 4 {
                        self.columns.remove(at);
                    }
                }
            }
            Change::Rename => {
                for at in 0..self.columns.len() {
                    let header = self.columns[at][0].to_lowercase();
                    let known = CONCEPTS.iter().find(|words| is_one_of(&words.to_lowercase(), &header));
                    let Some(words) = known.filter(|_| random.below(3) > 0) else { continue };
                    let words: Vec<&str> = words.split('|').collect();
                    let word = words[random.below(words.len() as u32) as usize];
                    if !self.has(word) {
                        self.columns[at][0] = word.to_owned();
                    }
                }
            }
            Change::Add => {
                for _ in 0..=random.below(3) {
                    let (header, values) = UNRELATED[random.below(UNRELATED.len() as u32) as usize];
                    if !self.has(header) {
                        let values = values.split('|').cycle().take(self.columns[0].len() - 1);
                        let at = random.below(self.columns.len() as u32 + 1) as usize;
                        self.columns.insert(at, [header].into_iter().chain(values).map(str::to_owned).collect());
                    }
                }
            }
            Change::Write => {
                let row = ROWS.iter().find(|(kind, _)| is_one_of(case.0, kind)).map(|(_, row)| *row);
                let style = random.below(3 + u32::from(row.is_some()));
                self.columns.iter_mut().for_each(|column| column[0] = written(&column[0], style, row));
            }
            Change::Shuffle => {
                for at in (1..self.columns.len()).rev() {
                    self.columns.swap(at, random.below(at as u32 + 1) as usize);
                }
            }
        }
    }
}

/// The cells of a line; only cells with the delimiter stand in quotes.
fn cells(line: &str, delimiter: char) -> Vec<String> {
    let mut cells = vec![String::new()];
    let mut is_quoted = false;
    for c in line.chars() {
        match c {
            '"' => is_quoted = !is_quoted,
            c if c == delimiter && !is_quoted => cells.push(String::new()),
            c => cells.last_mut().unwrap().push(c),
        }
    }
    cells
}

/// A header as programs write it.
fn written(header: &str, style: u32, row: Option<&str>) -> String {
    let mut text = String::new();
    for c in header.chars() {
        // `DateOfHire` is of three words.
        if c.is_uppercase() && text.ends_with(char::is_lowercase) {
            text.push(' ');
        }
        text.push(c);
    }
    let words: Vec<&str> = text.split(|c: char| !c.is_alphanumeric() && c != '%').filter(|it| !it.is_empty()).collect();
    let begun = |word: &str| word.chars().take(1).flat_map(char::to_uppercase).chain(word.chars().skip(1)).collect();
    match style {
        0 => words.join("_").to_lowercase(),
        1 => {
            let rest: String = words[1..].iter().map(|word| -> String { begun(word) }).collect();
            format!("{}{rest}", words[0].to_lowercase())
        }
        2 => words.join("_").to_uppercase(),
        _ => {
            let row = row.unwrap_or("");
            let has = header.to_lowercase().contains(&row.to_lowercase());
            if has { header.to_owned() } else { format!("{row} {header}") }
        }
    }
}

/// A variant of a table: whatever is not left out of a seed's changes, so that fewer of them can be tried.
fn variant(case: &Case, seed: u64, changes: &[Change]) -> String {
    let mut table = Columns::new(case.3);
    for &change in changes {
        table.change(change, case, &mut Random::new(seed ^ (1 + change as u64) << 56));
    }
    table.text()
}

/// The changes of a seed, at least one.
fn changes(seed: u64) -> Vec<Change> {
    let mut random = Random::new(seed);
    let chosen = 1 + random.below(31);
    (0..).zip(CHANGES).filter(|(bit, _)| chosen >> bit & 1 == 1).map(|(_, change)| change).collect()
}

/// Says what is wrong with a variant of a table, if anything is.
type Check = fn(&Case, &Workbook) -> Option<String>;

/// A kind that a variant is taken for in silence and its table is not; none of all kinds is an honest answer, and so is
/// another one where the true one is offered.
fn other_kind(case: &Case, workbook: &Workbook) -> Option<String> {
    let recognition = workbook.recognition();
    let is_right = |kind: TableKind| kind == TableKind::Table || is_one_of(case.0, kind.id());
    let is_offered = recognition.may_be.iter().any(|&kind| is_one_of(case.0, kind.id()));
    (!is_right(recognition.kind) && !is_offered).then(|| format!("{} became {}", case.0, recognition.kind.id()))
}

/// That a variant is taken for none of all kinds, and its table is not.
fn lost_kind(case: &Case, workbook: &Workbook) -> Option<String> {
    let is_lost = workbook.recognition().kind == TableKind::Table && !is_one_of(case.0, TableKind::Table.id());
    is_lost.then(|| format!("{} became a table of anything", case.0))
}

/// A revenue that is not its table's; none is an honest answer.
fn other_revenue(case: &Case, workbook: &Workbook) -> Option<String> {
    let found = revenue(workbook).filter(|found| !is_one_of(case.2, found))?;
    Some(format!("{} sold {found}, not “{}”", case.0, case.2))
}

/// The fewest changes of a seed with which something is still wrong, and the header that they make.
fn smallest(case: &Case, seed: u64, is_wrong: impl Fn(&Workbook) -> bool) -> String {
    let all = changes(seed);
    let some = |chosen: u32| (0..).zip(&all).filter(move |(bit, _)| chosen >> bit & 1 == 1).map(|(_, change)| *change);
    let mut tried: Vec<Vec<Change>> = (1..1 << all.len()).map(|chosen| some(chosen).collect()).collect();
    tried.sort_by_key(Vec::len);
    let wrong = tried.into_iter().find(|changes| is_wrong(&read(&variant(case, seed, changes)))).unwrap();
    format!("{wrong:?} {}", variant(case, seed, &wrong).lines().next().unwrap())
}

/// Every variant of every table whose own meaning is found. Its seed comes from the table, so that it stays what it is
/// where others are added.
fn variants() -> impl Iterator<Item = (&'static Case, u64)> {
    // What is a list of names and values has no columns to be shuffled.
    let is_found = |case: &&Case| !case.0.starts_with('?') && !case.2.starts_with('?') && case.0 != "key_value";
    let seed = |text: &str| text.bytes().fold(0, |seed: u64, byte| seed.wrapping_mul(31).wrapping_add(u64::from(byte)));
    cases().filter(is_found).flat_map(move |case| (0..OF_EACH).map(move |nth| (case, seed(case.3).wrapping_add(nth))))
}

/// What may be wrong with a variant, and with how many of a thousand it is today; fewer are to be.
///
/// One is of another kind in silence, four are of none; costs are taken for sales in two, and one sells its tax.
const WRONG: [(Check, usize); 3] = [(other_kind, 1), (lost_kind, 4), (other_revenue, 3)];

#[test]
fn a_variant_is_of_the_same_kind_or_of_none_and_nothing_else_was_sold() {
    let mut found = WRONG.map(|_| Vec::new());
    for (case, seed) in variants() {
        let workbook = read(&variant(case, seed, &changes(seed)));
        for ((wrong, _), found) in WRONG.iter().zip(&mut found) {
            if let Some(what) = wrong(case, &workbook) {
                found.push(format!("{what}: {}", smallest(case, seed, |workbook| wrong(case, workbook).is_some())));
            }
        }
    }
    assert!(variants().count() > 900, "{}", variants().count());
    for ((_, most), mut found) in WRONG.into_iter().zip(found) {
        found.sort();
        let all = found.join("\n");
        println!("{all}\n");
        assert!(found.len() <= most, "{} variants are wrong, not {most}:\n{all}", found.len());
    }
}

#[test]
fn the_order_of_columns_says_nothing_about_their_roles() {
    for (case, seed) in variants().step_by(2) {
        let roles = |text: &str| -> Vec<(Role, String)> {
            let workbook = read(text);
            let name = |column: usize| workbook.table().columns[column].name.clone();
            let mut roles: Vec<_> = workbook.recognition().roles.iter().map(|it| (it.role, name(it.column))).collect();
            roles.sort();
            roles
        };
        let shuffled = variant(case, seed, &[Change::Shuffle]);
        assert_eq!(roles(&shuffled), roles(case.3), "{shuffled}");
    }
}

#[test]
fn a_word_of_this_test_means_one_thing() {
    let mut all: Vec<String> = CONCEPTS.iter().flat_map(|words| words.split('|')).map(str::to_lowercase).collect();
    all.sort();
    let twice: Vec<&String> = all.windows(2).filter(|pair| pair[0] == pair[1]).map(|pair| &pair[0]).collect();
    assert!(twice.is_empty(), "{twice:?}");
}
