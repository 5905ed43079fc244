//! Which of the files in a container are tables, and what is said of the others.

use crate::diagnostic::{Diagnostic, Error, Severity};
use crate::ingest::peek;

/// First bytes of a member from which it is told whether it is a table.
pub const PEEK: usize = 64 << 10;
/// Tables of one container that are read at once.
const MOST_TABLES: usize = 100;
/// Names that a sentence lists.
const MOST_NAMED: usize = 5;

/// The members of a container, each judged by its first bytes.
#[derive(Debug, Clone, PartialEq)]
pub struct Members {
    /// `"file"` or `"sheet"`.
    what: &'static str,
    names: Vec<String>,
    tables: Vec<bool>,
    /// Names of those that need no look: they are left out.
    others: Vec<String>,
}

/// What to read of a container.
#[derive(Debug, Clone, PartialEq)]
pub struct Choice {
    /// The members to read, by their place in the list.
    pub tables: Vec<usize>,
    /// What is left out, where there is something.
    pub note: Option<Diagnostic>,
}

impl Members {
    /// Files or sheets by name, and the names of those that are left out unseen.
    pub fn new(what: &'static str, names: Vec<String>, others: Vec<String>) -> Members {
        Members { what, tables: vec![false; names.len()], names, others }
    }

    /// Looks at the first bytes of a member, at most [`PEEK`] of them.
    pub fn judge(&mut self, index: usize, head: &[u8]) {
        if let Some(table) = self.tables.get_mut(index) {
            *table = peek(&head[..head.len().min(PEEK)]).is_ok();
        }
    }

    /// What to read. A member that is the only one is read whatever it looks like, so that what is wrong is said of it.
    pub fn choose(&self) -> Result<Choice, Error> {
        let what = self.what;
        if self.names.len() == 1 && self.others.is_empty() {
            return Ok(Choice { tables: vec![0], note: None });
        }
        let tables: Vec<usize> = (0..self.names.len()).filter(|&index| self.tables[index]).collect();
        let left = (0..self.names.len()).filter(|&index| !self.tables[index]).map(|index| &self.names[index]);
        let left: Vec<&String> = left.chain(&self.others).collect();
        if tables.is_empty() {
            let sentence = format!("none of its {} holds a table: {}", count(left.len(), what), listed(&left));
            return Err(Error::Archive(sentence));
        }
        if tables.len() > MOST_TABLES {
            let sentence =
                format!("it holds {} tables, and {MOST_TABLES} are the most that can be read at once", tables.len());
            return Err(Error::Archive(sentence));
        }
        let note = (!left.is_empty()).then(|| {
            let verb = if left.len() == 1 { "holds no table and is" } else { "hold no table and are" };
            Diagnostic::new(
                "members_left_out",
                Severity::Info,
                format!("{} {verb} left out: {}", count(left.len(), what), listed(&left)),
                format!("Open a {what} by itself if it should count."),
            )
        });
        Ok(Choice { tables, note })
    }
}

fn count(number: usize, what: &str) -> String {
    format!("{number} {what}{}", if number == 1 { "" } else { "s" })
}

fn listed(names: &[&String]) -> String {
    let shown: Vec<&str> = names.iter().take(MOST_NAMED).map(|name| name.as_str()).collect();
    let more = names.len() - shown.len();
    format!("{}{}", shown.join(", "), if more > 0 { format!(" and {more} more") } else { String::new() })
}

#[cfg(test)]
mod tests {
    use super::*;

    const TABLE: &[u8] = b"customer,amount\nana,5\nben,7\n";

    fn members(heads: &[(&str, &[u8])], others: &[&str]) -> Members {
        let names = heads.iter().map(|(name, _)| (*name).to_owned()).collect();
        let mut members = Members::new("file", names, others.iter().map(|&name| name.to_owned()).collect());
        heads.iter().enumerate().for_each(|(index, (_, head))| members.judge(index, head));
        members
    }

    #[test]
    fn tables_are_read_and_the_rest_is_named() {
        let heads = [
            ("read me.txt", &b"Please look at the other files.\n"[..]),
            ("a.csv", TABLE),
            ("logo.png", b"\x89PNG\r\n"),
        ];
        let choice = members(&heads, &["old.csv"]).choose().unwrap();
        assert_eq!(choice.tables, [1]);
        assert_eq!(
            choice.note.unwrap().message,
            "3 files hold no table and are left out: read me.txt, logo.png, old.csv"
        );
        let choice = members(&[("a.csv", TABLE), ("b.csv", TABLE)], &[]).choose().unwrap();
        assert_eq!((choice.tables, choice.note), (vec![0, 1], None));
    }

    #[test]
    fn a_container_without_a_table_says_what_is_in_it() {
        let only = [("logo.png", &b"\x89PNG\r\n"[..])];
        assert_eq!(members(&only, &[]).choose().unwrap().tables, [0], "what is wrong is said of the file itself");
        let error = members(&only, &["b.csv"]).choose().unwrap_err();
        assert_eq!(error.to_string(), "none of its 2 files holds a table: logo.png, b.csv");
    }
}
