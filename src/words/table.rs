//! Where does a text stand in a language's table?

/// Ends a record, which are in the order of their ids.
const RECORD: u8 = b'\x1e';
/// Stands between an id and its pattern.
const PATTERN: char = '\x1f';

/// The pattern of an id.
pub(super) fn find<'t>(table: &'t str, id: &str) -> Option<&'t str> {
    let bytes = table.as_bytes();
    let (mut low, mut high) = (0, bytes.len());
    while low < high {
        let middle = low + (high - low) / 2;
        let ends = |byte: &u8| *byte == RECORD;
        let start = bytes.get(low..middle)?.iter().rposition(ends).map_or(low, |at| low + at + 1);
        let end = bytes.get(middle..high)?.iter().position(ends).map_or(high, |at| middle + at);
        let (found, pattern) = table.get(start..end)?.split_once(PATTERN)?;
        match found.cmp(id) {
            std::cmp::Ordering::Equal => return Some(pattern),
            std::cmp::Ordering::Less => low = end + 1,
            std::cmp::Ordering::Greater => high = start,
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_record_is_found_and_no_other() {
        let ids = ["a", "a.b", "a.c", "ab", "b", "long-id", "z"];
        let table: String = ids.iter().map(|id| format!("{id}\x1ftext of {id}\x1e")).collect();
        for id in ids {
            assert_eq!(find(&table, id), Some(format!("text of {id}").as_str()));
        }
        for id in ["", "A", "a.", "a.d", "long", "zz"] {
            assert_eq!(find(&table, id), None, "{id}");
        }
        assert_eq!((find("", "a"), find("no table", "a")), (None, None));
    }
}
