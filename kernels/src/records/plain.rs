//! Records without any quote, which are nearly all: cut along the bits of their separators and nothing else.

use super::scan::{Cell, Dialect, Records};
use super::simd::mask;

/// The signs that plain records are cut by; `None` where the dialect has more to it than delimiter and quote.
#[derive(Debug, Clone, Copy)]
pub struct Plain {
    delimiter: u8,
    quote: u8,
    /// What a remark begins with.
    comment: Option<u8>,
}

impl Plain {
    /// How to cut plain records of a dialect.
    pub fn of(dialect: &Dialect) -> Option<Plain> {
        let delimiter = dialect.delimiter.filter(|_| !dialect.trims_blanks && !dialect.joins_delimiters)?;
        let comment = dialect.comment.and_then(|sign| sign.bytes().next());
        Some(Plain { delimiter, quote: dialect.quote.unwrap_or(b'\n'), comment })
    }

    /// Appends records from `start` on as long as they are plain and end before the last 64 bytes of the text, up to
    /// `limit` of them; returns where the next record begins.
    #[inline(never)]
    pub fn records(self, text: &[u8], mut start: usize, limit: usize, records: &mut Records) -> usize {
        /// Cells that room is made for at once: more than end in one block, and few, for plain records may be rare.
        const ROOM: usize = 128;
        let signs = [self.delimiter, b'\n', b'\r', self.quote];
        let mut kept = records.cells.len();
        let mut count = kept;
        let mut cell = start;
        let mut base = start & !63;
        // A record that may be a remark, and separators before the first record, are none of these.
        let mut wanted = u64::MAX << (start & 63);
        let is_remark = |start: usize| self.comment.is_some() && text.get(start).copied() == self.comment;
        if records.len() >= limit || is_remark(start) {
            return start;
        }
        let mut done = false;
        while !done && let Some(block) = text.get(base..).and_then(|rest| rest.first_chunk::<64>()) {
            let mut hits = mask(block, signs) & wanted;
            wanted = u64::MAX;
            if records.cells.len() < count + 64 {
                records.cells.resize(count + ROOM, Cell::EMPTY);
            }
            while hits != 0 {
                let place = hits.trailing_zeros() as usize;
                hits &= hits - 1;
                let end = base + place;
                let byte = block[place];
                if byte == self.delimiter {
                    records.cells[count] = Cell::new(cell, end, false);
                    count += 1;
                    cell = end + 1;
                    continue;
                }
                let mut next = end + 1;
                match byte {
                    b'\n' => {}
                    b'\r' => match text.get(next) {
                        Some(b'\n') => {
                            next += 1;
                            hits &= hits.wrapping_sub(1);
                            wanted = if place == 63 { u64::MAX << 1 } else { u64::MAX };
                        }
                        Some(_) => {}
                        None => done = true,
                    },
                    _ => done = true,
                }
                if done {
                    break;
                }
                records.cells[count] = Cell::new(cell, end, false);
                count += 1;
                kept = count;
                records.ends.push(kept);
                (start, cell) = (next, next);
                done = records.ends.len() >= limit || is_remark(start);
                if done {
                    break;
                }
            }
            base += 64;
        }
        records.cells.truncate(kept);
        start
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The same by splitting: records as ranges of cells, and where the first begins that is not plain.
    fn by_splitting(text: &str, comment: Option<char>) -> (Vec<Vec<String>>, usize) {
        let (mut records, mut start) = (Vec::new(), 0);
        // What ends within the last, unfinished block of 64 bytes is not looked at.
        let whole = text.len() & !63;
        let rest = |start: usize| text.as_bytes().get(start..whole).unwrap_or_default();
        while let Some(length) = rest(start).iter().position(|byte| b"\n\r".contains(byte)) {
            let line = &text[start..start + length];
            let next = start + length + if text[start + length..].starts_with("\r\n") { 2 } else { 1 };
            let undecided = text[start + length..].len() == 1 && text.ends_with('\r');
            if line.contains('"') || comment.is_some_and(|sign| line.starts_with(sign)) || undecided {
                break;
            }
            records.push(line.split(',').map(str::to_owned).collect());
            start = next;
        }
        (records, start)
    }

    #[test]
    fn plain_records_are_cut_as_by_splitting() {
        let mut state = 7u64;
        let mut random = |below: u64| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (state >> 33) % below
        };
        for round in 0..3_000 {
            // Quotes are rare, so that records run over several blocks of 64 bytes.
            let signs: Vec<char> = ",,\n\ré aabcd#".chars().collect();
            let sign = |draw: u64| if draw == 0 { '"' } else { signs[draw as usize % signs.len()] };
            let text: String = (0..random(400)).map(|_| sign(random(150))).collect();
            let comment = (round % 2 == 0).then_some('#');
            let dialect = Dialect { comment: comment.map(|_| "#"), ..Dialect::standard(Some(b',')) };
            let (expected, end) = by_splitting(&text, comment);
            let mut records = Records::default();
            let next = Plain::of(&dialect).unwrap().records(text.as_bytes(), 0, usize::MAX, &mut records);
            let cell = |cell: &Cell| String::from_utf8_lossy(cell.raw(text.as_bytes())).into_owned();
            let found: Vec<Vec<String>> =
                (0..records.len()).map(|index| records.record(index).iter().map(cell).collect()).collect();
            assert_eq!((found, next), (expected, end), "{text:?}");
        }
    }
}
