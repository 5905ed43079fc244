//! Do the lines of a file stand in quotes once more, `"1,""Ann"",5"`, as a program writes them that took each for one cell?

use crate::ingest::layout::dialect::infer_dialect;
use crate::ingest::scan::{Cell, Dialect, Escape, Records, scan};

/// The record that a record of one quoted cell holds, with the text that it lies in; `None` where it holds none.
pub fn unwrap(text: &[u8], record: &[Cell], dialect: Dialect) -> Option<(Vec<u8>, Records)> {
    let [only] = record else { return None };
    let (start, end) = only.range();
    let quoted = start > 0 && text.get(start - 1).copied() == dialect.quote && text.get(end).copied() == dialect.quote;
    if !quoted || only.is_comment() || has_stray_quote(text, record, dialect) {
        return None;
    }
    let mut scratch = Vec::new();
    let line = only.text(text, dialect, &mut scratch).to_vec();
    let mut records = Records::default();
    scan(&line, 0, dialect, true, 2, &mut records);
    (records.len() == 1 && records.cells.len() > 1).then_some((line, records))
}

/// The head of a text with its lines out of the quotes around them; `None` where they stand in none. `last` says that the
/// head is all of the text.
pub fn unwrapped_lines(head: &[u8], last: bool) -> Option<Vec<u8>> {
    let one_column = Dialect::standard(None);
    let (mut records, mut scratch) = (Records::default(), Vec::new());
    scan(head, 0, one_column, last, usize::MAX, &mut records);
    let mut text = Vec::with_capacity(head.len());
    let (mut filled, mut wrapped, mut doubled, mut at) = (0usize, Vec::new(), false, Vec::new());
    for cell in &records.cells {
        let (start, _) = cell.range();
        let quoted = start > 0 && head.get(start - 1) == Some(&b'"') && !cell.is_empty();
        let quoted = quoted && !has_stray_quote(head, &[*cell], one_column);
        filled += usize::from(!cell.raw(head).trim_ascii().is_empty());
        if quoted {
            wrapped.push(at.len());
            doubled |= cell.is_escaped();
        }
        at.push(text.len());
        text.extend_from_slice(cell.text(head, one_column, &mut scratch));
        text.push(b'\n');
    }
    if wrapped.is_empty() {
        return None;
    }
    let (before, after) = (infer_dialect(head, last), infer_dialect(&text, true));
    let delimiter = after.delimiter?;
    // The lines that hold a record as wide as the others, and those whose delimiters have blanks behind them, as in a name.
    let (mut fit, mut blank) = (0usize, 0usize);
    for &line in &wrapped {
        let line = text.get(at[line]..at.get(line + 1).map_or(text.len(), |next| next - 1)).unwrap_or_default();
        records.clear();
        scan(line, 0, after, true, 2, &mut records);
        fit += usize::from(records.len() == 1 && records.cells.len() == after.width);
        blank += usize::from(line.windows(2).any(|pair| pair == [delimiter, b' ']));
    }
    // The header may hold nothing that needed quotes.
    let all = wrapped.len() * 10 >= filled.saturating_sub(1) * 8;
    let some = before.delimiter == after.delimiter && before.width == after.width;
    let sure = doubled || after.width > 2 && blank * 2 < wrapped.len();
    (after.width > 1 && fit * 10 >= wrapped.len() * 9 && (all && wrapped.len() > 1 || some) && sure).then_some(text)
}

/// Whether a quote stands in a record where none belongs: without one, its cells are what somebody meant.
pub fn has_stray_quote(text: &[u8], record: &[Cell], dialect: Dialect) -> bool {
    let Some(quote) = dialect.quote else { return false };
    record.iter().any(|cell| {
        let raw = cell.raw(text);
        let quoted = cell.range().0.checked_sub(1).and_then(|at| text.get(at)) == Some(&quote);
        let mut at = 0;
        while let Some(found) = raw.get(at..).and_then(|rest| rest.iter().position(|&byte| byte == quote)) {
            let run = raw[at + found..].iter().take_while(|&&byte| byte == quote).count();
            let escaped = dialect.escape == Escape::Backslash && found > 0 && raw[at + found - 1] == b'\\';
            if !quoted || run % 2 == 1 && !escaped {
                return true;
            }
            at += found + run;
        }
        false
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_in_quotes_are_told_from_quoted_cells() {
        let cases = [
            ("\"id,name,sum\"\n\"1,\"\"Ann\"\",5\"\n\"2,\"\"Lee, Bo\"\",6\"\n", true),
            ("\"id;name;sum\"\n\"1;Ann;5,10\"\n\"2;Bo;6,20\"\n", true),
            // Only the lines that hold a comma.
            ("id;name;sum\n1;Ann;5\n\"2;Bo;6,20\"\n3;Cy;7\n", true),
            ("name\n\"Lee, Ann\"\n\"Dean, Bo\"\n\"Fox, Cy\"\n", false),
            ("comment\n\"Good, fast, cheap\"\n\"I said \"\"no\"\", twice\"\nNice\n", false),
            ("\"id\",\"name\"\n\"1\",\"Lee, Ann\"\n", false),
            ("\"id\",name,\"sum\"\n\"1\",Ann,\"5\"\n", false),
            ("id,name\n1,Ann\n", false),
        ];
        for (text, wrapped) in cases {
            assert_eq!(unwrapped_lines(text.as_bytes(), true).is_some(), wrapped, "{text:?}");
        }
    }
}
