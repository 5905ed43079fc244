//! Which of the files in a container are tables, and what is said of the others.

use super::Container;
use crate::diagnostic::{Diagnostic, Error, Severity};
use crate::ingest::is_table;
use crate::sentence::{Sentence, Value};

/// First bytes of a member from which it is told whether it is a table.
pub const PEEK: usize = 64 << 10;
/// Tables of one container that are read at once.
const MOST_TABLES: usize = 100;
/// Names that a sentence lists.
const MOST_NAMED: usize = 5;

/// The members of a container, each judged by its first bytes.
#[derive(Debug, Clone, PartialEq)]
pub struct Members {
    container: String,
    /// `"file"` or `"sheet"`.
    what: &'static str,
    members: Vec<Judged>,
    /// Names of files that cannot be unpacked.
    unknown: Vec<String>,
    /// Names of sheets that are hidden.
    hidden: Vec<String>,
}

#[derive(Debug, Clone, PartialEq)]
struct Judged {
    name: String,
    /// What is to be said of it where it is a sheet, as `countinghouse_sheets::Sheet` has it.
    remarks: String,
    is_table: bool,
    /// Whether it is an archive or a workbook itself, which is not opened.
    is_container: bool,
}

impl Judged {
    fn new(name: String, remarks: String) -> Judged {
        Judged { name, remarks, is_table: false, is_container: false }
    }
}

/// A member to read.
#[derive(Debug, Clone, PartialEq)]
pub struct Chosen {
    /// Its place in the list.
    pub index: usize,
    /// Its name with that of the container before it, unless it is all that the container is there for.
    pub name: String,
    /// What is to be said of it, and with the first of what is left out.
    pub notes: Vec<Diagnostic>,
}

impl Members {
    /// The files of an archive, and the names of those that are packed in an unknown way.
    pub fn files(container: &str, names: Vec<String>, unknown: Vec<String>) -> Members {
        let members = names.into_iter().map(|name| Judged::new(name, String::new())).collect();
        Members { container: container.to_owned(), what: "file", members, unknown, hidden: Vec::new() }
    }

    /// The sheets of a workbook that are shown, each with its remarks, and the names of those that are not.
    pub fn sheets(container: &str, sheets: Vec<(String, String)>, hidden: Vec<String>) -> Members {
        let members = sheets.into_iter().map(|(name, remarks)| Judged::new(name, remarks)).collect();
        Members { container: container.to_owned(), what: "sheet", members, unknown: Vec::new(), hidden }
    }

    /// The name of a member with that of the container before it.
    pub fn path(&self, index: usize) -> String {
        let name = self.members.get(index).map_or("", |member| &member.name);
        format!("{}/{name}", self.container)
    }

    /// Looks at the first bytes of a member, or of its first table, at most [`PEEK`] of them.
    pub fn judge(&mut self, index: usize, head: &[u8]) {
        if let Some(member) = self.members.get_mut(index) {
            member.is_table = is_table(&head[..head.len().min(PEEK)]);
            member.is_container = !matches!(Container::of(head), Container::Plain | Container::Markup);
        }
    }

    /// The member of a name, whatever it looks like.
    pub fn only(&self, name: &str) -> Result<Chosen, Error> {
        let index = self.members.iter().position(|member| member.name == name);
        let index = index.ok_or_else(|| no_member(self.what, name))?;
        Ok(self.chosen(index))
    }

    /// What to read. A file that is the only one is read whatever it looks like, so that what is wrong is said of it.
    pub fn choose(&self) -> Result<Vec<Chosen>, Error> {
        if self.members.len() == 1 && self.unknown.is_empty() && !self.members[0].is_container {
            return Ok(self.with_notes(vec![self.chosen(0)], &[]));
        }
        let (tables, others): (Vec<usize>, Vec<usize>) =
            (0..self.members.len()).partition(|&index| self.members[index].is_table);
        let left = others.iter().map(|&index| &self.members[index].name).chain(&self.unknown);
        let left: Vec<&str> = left.map(String::as_str).collect();
        if tables.is_empty() {
            let packed = self.members.iter().filter(|member| member.is_container);
            let packed: Vec<&str> = packed.map(|member| member.name.as_str()).collect();
            return Err(Error::Archive(if packed.is_empty() {
                Sentence::new("error-archive_no_table")
                    .with("count", left.len())
                    .with("what", Value::Key(self.what))
                    .with("names", listed(&left))
            } else {
                Sentence::new("error-archive_packed_again").with("names", listed(&packed))
            }));
        }
        if tables.len() > MOST_TABLES {
            let sentence = Sentence::new("error-archive_many_tables");
            return Err(Error::Archive(sentence.with("count", tables.len()).with("limit", MOST_TABLES)));
        }
        Ok(self.with_notes(tables.into_iter().map(|index| self.chosen(index)).collect(), &left))
    }

    fn chosen(&self, index: usize) -> Chosen {
        let Judged { name, remarks, .. } = &self.members[index];
        let alone = self.what == "sheet" && self.members.len() == 1;
        let notes = remarks.lines().filter_map(|line| remark(line, name)).collect();
        let name = if alone { self.container.clone() } else { self.path(index) };
        Chosen { index, name, notes }
    }

    /// Says with the first what is left out.
    fn with_notes(&self, mut chosen: Vec<Chosen>, left: &[&str]) -> Vec<Chosen> {
        let Some(first) = chosen.first_mut() else { return chosen };
        let hidden: Vec<&str> = self.hidden.iter().map(String::as_str).collect();
        for (names, why) in [(left, "no_table"), (&hidden, "hidden")] {
            if !names.is_empty() {
                let args = vec![
                    ("count", names.len().into()),
                    ("what", Value::Key(self.what)),
                    ("why", Value::Key(why)),
                    ("names", listed(names)),
                ];
                first.notes.push(Diagnostic::said("members_left_out", Severity::Info, args));
            }
        }
        chosen
    }
}

/// What a line of the remarks of a sheet says: what it is of, how many there are, and where the first are.
fn remark(line: &str, sheet: &str) -> Option<Diagnostic> {
    let mut parts = line.split('\t');
    let (what, number, places) = (parts.next()?, parts.next()?.parse::<usize>().ok()?, parts.next()?);
    let more = number - places.split(", ").count().min(number);
    let places = and_more(places.to_owned(), more);
    let (code, severity) = match what {
        "errors" => ("sheet_errors", Severity::Warning),
        "formulas" => ("formulas_without_values", Severity::Warning),
        "hidden" => ("hidden_rows", Severity::Info),
        "merged" => ("merged_numbers", Severity::Info),
        _ => return None,
    };
    let args = vec![
        ("count", number.into()),
        ("cells", Sentence::new("count-cells").with("count", number).into()),
        ("sheet", sheet.into()),
        ("places", places),
    ];
    Some(Diagnostic::said(code, severity, args))
}

/// That a workbook cannot be read, by what `countinghouse_sheets::Problem` says.
pub fn no_workbook(problem: &str) -> Error {
    let (what, found) = problem.split_once(": ").unwrap_or((problem, ""));
    Error::Workbook(Sentence::new("error-workbook").with("what", what).with("found", found))
}

/// That a container has no member of that name.
pub fn no_member(what: &'static str, name: &str) -> Error {
    Error::Archive(Sentence::new("error-archive_no_member").with("what", Value::Key(what)).with("name", name))
}

/// The first names, and how many more there are.
fn listed(names: &[&str]) -> Value {
    and_more(names[..names.len().min(MOST_NAMED)].join(", "), names.len().saturating_sub(MOST_NAMED))
}

fn and_more(first: String, more: usize) -> Value {
    match more {
        0 => first.into(),
        _ => Sentence::new("list-more").with("first", first).with("more", more).into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TABLE: &[u8] = b"customer,amount\nana,5\nben,7\n";

    fn members(heads: &[(&str, &[u8])], unknown: &[&str]) -> Members {
        let names = heads.iter().map(|(name, _)| (*name).to_owned()).collect();
        let mut members = Members::files("a.zip", names, unknown.iter().map(|&name| name.to_owned()).collect());
        heads.iter().enumerate().for_each(|(index, (_, head))| members.judge(index, head));
        members
    }

    #[test]
    fn tables_are_read_and_the_rest_is_named() {
        let heads = [
            ("read me.txt", &b"Please look, they are in the other files.\n"[..]),
            ("a.csv", TABLE),
            ("b.png", b"\x89PNG\r\n"),
        ];
        let chosen = members(&heads, &["old.csv"]).choose().unwrap();
        assert_eq!((chosen.len(), chosen[0].index, chosen[0].name.as_str()), (1, 1, "a.zip/a.csv"));
        let said = &chosen[0].notes[0].message;
        assert_eq!(said.to_string(), "3 files hold no table and are left out: read me.txt, b.png, old.csv");
        let chosen = members(&[("a.csv", TABLE), ("b.csv", TABLE)], &[]).choose().unwrap();
        assert!(chosen.len() == 2 && chosen.iter().all(|chosen| chosen.notes.is_empty()));
    }

    #[test]
    fn a_container_without_a_table_says_what_is_in_it() {
        let only = [("logo.png", &b"\x89PNG\r\n"[..])];
        assert_eq!(members(&only, &[]).choose().unwrap()[0].index, 0, "what is wrong is said of the file itself");
        let error = members(&only, &["b.csv"]).choose().unwrap_err();
        assert_eq!(error.to_string(), "none of its 2 files holds a table: logo.png, b.csv");
        let error = members(&[("july.zip", b"PK\x03\x04")], &[]).choose().unwrap_err();
        assert_eq!(error.to_string(), "what is in it is packed once more: july.zip");
    }

    #[test]
    fn sheets_are_named_where_there_are_several() {
        let mut book = Members::sheets(
            "b.xlsx",
            vec![("July".into(), String::new()), ("Notes".into(), String::new())],
            vec!["Setup".into()],
        );
        book.judge(0, TABLE);
        let chosen = book.choose().unwrap();
        assert_eq!((chosen[0].name.as_str(), chosen[0].notes.len()), ("b.xlsx/July", 2));
        assert_eq!(chosen[0].notes[1].message.to_string(), "1 sheet is hidden and left out: Setup");
        assert_eq!(book.only("Notes").unwrap().index, 1);
    }

    #[test]
    fn what_a_sheet_is_told_with_is_said() {
        let remarks = "errors\t7\tB2, B3, B4, B5, B6\nformulas\t1\tC9\nhidden\t2\t\nmerged\t2\tD2, D4\nodd\n\t\t\n";
        let alone = Members::sheets("b.xlsx", vec![("July".into(), remarks.into())], vec![]).choose().unwrap();
        assert_eq!(alone[0].name, "b.xlsx");
        let said: Vec<String> = alone[0].notes.iter().map(|note| note.message.to_string()).collect();
        assert_eq!(
            said,
            [
                "7 cells of the sheet “July” hold an error and are read as empty: B2, B3, B4, B5, B6 and 2 more",
                "1 cell of the sheet “July” holds a formula without a result and is read as empty: C9",
                "2 rows of the sheet “July” are hidden and counted like the others",
                "2 numbers of the sheet “July” are merged over several rows and counted in the first of them: D2, D4",
            ]
        );
    }
}
