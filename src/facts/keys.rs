//! Columns that name things, as small numbers: which rows name the same customer or the same order.

use super::near::near_duplicates;
use crate::table::{Column, Data, Integers, Spread, TextColumn, TextColumnBuilder};
use std::ops::Range;

/// A number for each row: 0 where the cell is empty, else 1 to `count`.
#[derive(Debug)]
pub struct Keys<'a> {
    source: Source<'a>,
    /// The number of different keys.
    pub count: usize,
}

#[derive(Debug)]
enum Source<'a> {
    /// The column's own codes.
    Text(&'a TextColumn),
    /// The column's codes with several codes for one thing: code → key.
    Folded(&'a TextColumn, Vec<u32>),
    /// Numbers, by their rank.
    Ranked(Vec<u32>),
}

/// Whether a capital stands somewhere behind a small letter.
fn turns_to_capitals(id: &str) -> bool {
    id.bytes().skip_while(|byte| !byte.is_ascii_lowercase()).any(|byte| byte.is_ascii_uppercase())
}

impl<'a> Keys<'a> {
    /// The keys of a column that names things exactly.
    pub fn exact(column: &'a Column) -> Keys<'a> {
        match &column.data {
            Data::Text(text) => Keys { source: Source::Text(text), count: text.values() },
            Data::Number(numbers) => ranked(&numbers.mantissas),
            Data::Date(dates) => ranked(&dates.days),
        }
    }

    /// The keys of a column of customers: e-mail addresses, names and ids are compared without regard to case, but ids in
    /// which capitals stand among small letters, `001xxDGbA`, exactly.
    /// With `merged`, those that are spelled in two ways are one.
    pub fn customers(column: &'a Column, merged: bool) -> Keys<'a> {
        let Data::Text(text) = &column.data else { return Keys::exact(column) };
        let keys = Keys::but_for_case(text);
        if merged { keys.merge(text, &near_duplicates(text)) } else { keys }
    }

    /// Gives each of the codes the key of its partner.
    fn merge(self, text: &'a TextColumn, pairs: &[(u32, u32)]) -> Keys<'a> {
        let mut keys: Vec<u32> = match self.source {
            Source::Folded(_, keys) => keys,
            _ => (1..=text.values() as u32).collect(),
        };
        for &(code, first) in pairs {
            keys[code as usize - 1] = keys[first as usize - 1];
        }
        let count = without_gaps(&mut keys, self.count);
        Keys { source: Source::Folded(text, keys), count }
    }

    /// The key of a code of the column that the keys are of.
    pub fn of_code(&self, text: &TextColumn, code: u32) -> u32 {
        match &self.source {
            Source::Folded(_, keys) => keys.get(code as usize - 1).copied().unwrap_or(0),
            _ => code.min(text.values() as u32),
        }
    }

    /// The same, but rows with one of these keys, which stand in order, have none.
    pub fn without(self, gone: &[u32]) -> Keys<'a> {
        let (mut keys, text) = match self.source {
            Source::Text(text) => ((1..=text.values() as u32).collect::<Vec<_>>(), Some(text)),
            Source::Folded(text, keys) => (keys, Some(text)),
            Source::Ranked(keys) => (keys, None),
        };
        keys.iter_mut().filter(|key| gone.binary_search(key).is_ok()).for_each(|key| *key = 0);
        let count = without_gaps(&mut keys, self.count);
        let source = match text {
            Some(text) => Source::Folded(text, keys),
            None => Source::Ranked(keys),
        };
        Keys { source, count }
    }

    fn but_for_case(text: &'a TextColumn) -> Keys<'a> {
        let exact = || Keys { source: Source::Text(text), count: text.values() };
        // Most ids are decided by one look at all their bytes: they are written in capitals, or in small letters.
        let both_cases = || text.holds_any(|b| b.is_ascii_lowercase()) && text.holds_any(|b| b.is_ascii_uppercase());
        if !text.holds_any(|byte| matches!(byte, b'@' | b' ')) && !both_cases() {
            return exact();
        }
        let codes = || (1..=text.values() as u32).map(|code| text.value(code).unwrap_or_default());
        // Where case says something within an id, it does between two of them.
        let says_case = codes().any(|value| !value.contains(['@', ' ']) && turns_to_capitals(&value));
        let folds = |value: &str| (value.contains(['@', ' ']) || !says_case) && value.chars().any(char::is_uppercase);
        if !codes().any(|value| folds(&value)) {
            return exact();
        }
        let mut builder = TextColumnBuilder::default();
        for value in codes() {
            if folds(&value) { builder.push(value.to_lowercase().as_bytes()) } else { builder.push(value.as_bytes()) }
        }
        let folded = builder.finish();
        let keys = (0..folded.rows()).map(|row| folded.code(row)).collect();
        Keys { count: folded.values(), source: Source::Folded(text, keys) }
    }

    /// The same, but that some rows have the key of another row.
    pub fn joined(&self, rows: usize, pairs: &[(u32, u32)]) -> Keys<'static> {
        let mut keys: Vec<u32> = (0..rows).map(|row| self.get(row)).collect();
        for &(row, as_row) in pairs {
            keys[row as usize] = self.get(as_row as usize);
        }
        Keys { source: Source::Ranked(keys), count: self.count }
    }

    /// The row's key.
    #[inline]
    pub fn get(&self, row: usize) -> u32 {
        match &self.source {
            Source::Text(text) => text.code(row),
            Source::Folded(text, keys) => match text.code(row) {
                0 => 0,
                code => keys.get(code as usize - 1).copied().unwrap_or(0),
            },
            Source::Ranked(keys) => keys.get(row).copied().unwrap_or(0),
        }
    }

    /// The keys of some rows.
    pub fn read(&self, rows: Range<usize>) -> Vec<u32> {
        match &self.source {
            Source::Text(text) => text.read_codes(rows),
            Source::Folded(text, keys) => {
                let mut codes = text.read_codes(rows);
                let key = |code: u32| keys.get((code as usize).wrapping_sub(1)).copied().unwrap_or(0);
                codes.iter_mut().for_each(|code| *code = key(*code));
                codes
            }
            Source::Ranked(_) => rows.map(|row| self.get(row)).collect(),
        }
    }
}

/// Numbers the keys anew so that none is left out, 0 staying 0: what follows sizes its lists by their number.
fn without_gaps(keys: &mut [u32], highest: usize) -> usize {
    let mut numbers = vec![0u32; highest + 1];
    let mut count = 0;
    for key in keys.iter_mut().filter(|key| **key > 0) {
        let number = &mut numbers[*key as usize];
        if *number == 0 {
            count += 1;
            *number = count;
        }
        *key = *number;
    }
    count as usize
}

fn ranked<'a>(values: &Integers) -> Keys<'a> {
    let Some(spread) = Spread::of(values) else {
        return Keys { source: Source::Ranked(vec![0; values.len()]), count: 0 };
    };
    // Ids that were given one after another lie close together.
    if spread.is_dense {
        let mut ranks = vec![0u32; spread.possible()];
        values.filled().for_each(|value| ranks[spread.place(value)] = 1);
        let mut count = 0;
        for rank in ranks.iter_mut().filter(|rank| **rank > 0) {
            count += 1;
            *rank = count;
        }
        let rank = |value: i64| if value == Integers::NULL { 0 } else { ranks[spread.place(value)] };
        return Keys { source: Source::Ranked(values.iter().map(rank).collect()), count: count as usize };
    }
    let mut different: Vec<i64> = values.filled().collect();
    different.sort_unstable();
    different.dedup();
    let rank = |value: i64| different.binary_search(&value).map_or(0, |rank| rank as u32 + 1);
    Keys { count: different.len(), source: Source::Ranked(values.iter().map(rank).collect()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ingest::{Settings, read};

    #[test]
    fn ids_are_compared_without_case_unless_case_says_something() {
        let count = |ids: [&str; 4]| {
            let table = read(format!("customer\n{}\n", ids.join("\n")).as_bytes(), &Settings::default()).unwrap().table;
            let keys = Keys::customers(&table.columns[0], false);
            ((0..4).map(|row| keys.get(row)).collect::<Vec<_>>(), keys.count)
        };
        assert_eq!(count(["K-17", "k-17", "K-2", "K-17"]), (vec![1, 1, 2, 1], 2));
        assert_eq!(count(["001xDGbA", "001xDGba", "002xDGbA", "001xDGbA"]), (vec![1, 2, 3, 1], 3));
    }

    #[test]
    fn numbers_are_ranked_alike_close_together_and_far_apart() {
        let numbers = [7, 3, 9, 3, 1_000];
        let keys = |factor: i64| {
            let rows: Vec<String> = numbers.iter().map(|number| format!("{}.5,x\n", number * factor)).collect();
            let table = read(format!("n,t\n{},x\n", rows.concat()).as_bytes(), &Settings::default()).unwrap().table;
            let keys = Keys::exact(&table.columns[0]);
            ((0..6).map(|row| keys.get(row)).collect::<Vec<_>>(), keys.count)
        };
        assert_eq!(keys(1), (vec![2, 1, 3, 1, 4, 0], 4));
        assert_eq!(keys(1_000_000), keys(1));
    }
}
