//! Lines that name the rows below them: the value goes into the rows' empty first cell.

use crate::ingest::rows::total::total_of;

/// Headings kept at a time; a line nested deeper takes the place of the last.
const DEEPEST: usize = 64;

/// The headings that hold at some line.
#[derive(Debug, Clone, Default)]
pub struct Groups {
    open: Vec<String>,
}

impl Groups {
    /// A line that names what follows.
    pub fn enter(&mut self, name: &str) {
        if self.open.len() == DEEPEST {
            self.open.pop();
        }
        self.open.push(name.to_owned());
    }

    /// A total closes the group that it names, with all inside it; one that names none closes the innermost.
    pub fn leave(&mut self, label: &str) {
        let of = total_of(label);
        let named = self.open.iter().rposition(|open| !of.is_empty() && open.eq_ignore_ascii_case(of));
        match named {
            Some(index) => self.open.truncate(index),
            None => {
                self.open.pop();
            }
        }
    }

    /// Another heading where rows came between: the one before it has ended, for its rows are over.
    pub fn instead(&mut self, name: &str) {
        self.open.pop();
        self.enter(name);
    }

    /// The innermost heading that holds.
    pub fn current(&self) -> &str {
        self.open.last().map_or("", String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn totals_close_what_they_name() {
        let mut groups = Groups::default();
        groups.enter("North");
        groups.enter("Ann");
        groups.leave("Total for Ann");
        assert_eq!(groups.current(), "North");
        groups.enter("Bo");
        groups.leave("Total for North");
        assert_eq!(groups.current(), "");
    }

    #[test]
    fn nothing_is_nested_without_end() {
        let mut groups = Groups::default();
        (0..10_000).for_each(|level| groups.enter(&level.to_string()));
        assert_eq!((groups.open.len(), groups.current()), (DEEPEST, "9999"));
    }
}
