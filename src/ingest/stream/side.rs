//! A large file read by several hands: stretches of it that begin and end with a line are read by themselves, and put
//! below the rows before them if nothing speaks against it.
//!
//! Where a line ends, a record need not: the line break may stand in a quoted cell. So a stretch counts only if whoever
//! has read all before it ends there with a record, with nothing held or in doubt, and if all its records are plain rows
//! of the kind that tell nothing about others. Otherwise it is read again in its place, and the table is the same.

use crate::ingest::encode::ColumnBuilder;
use crate::ingest::encoding::{Encoding, MakeForeign, Stream, Verdict};
use crate::ingest::rows::sorter::Stretch;
use crate::ingest::settings::{Hint, Settings};
use crate::ingest::stream::reader::Reader;
use crate::table::Kind;
use crate::time::DateOrder;
use countinghouse_kernels::part::ColumnPart;
use serde::{Deserialize, Serialize};

/// What another hand must know to read stretches of a file as this one would, besides the file's first bytes.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Brief {
    date_order: Option<DateOrder>,
    decimal_sign: Option<u8>,
    hint: Hint,
    encoding: Option<String>,
    kinds: Vec<(usize, Kind)>,
}

/// What a stretch of a file holds.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Part {
    bytes: u64,
    tail: Vec<u8>,
    stretch: Stretch,
    columns: Vec<ColumnPart>,
}

/// Reads stretches of a file by themselves.
#[derive(Debug)]
pub struct Side(Reader);

impl Side {
    /// The first bytes of a file from which its layout is told; every hand must be given the same.
    pub const HEAD: usize = 256 << 10;

    /// Another hand for a file; `head` are its first [`Side::HEAD`] bytes.
    pub fn new(brief: &Brief, head: &[u8], foreign: MakeForeign) -> Side {
        let Brief { date_order, decimal_sign, hint, encoding, kinds } = brief.clone();
        let encoding = encoding.and_then(|name| Encoding::from_name(&name));
        let settings = Settings { date_order, decimal_sign, hint, encoding };
        let mut reader = Reader::with_decoders(settings, foreign);
        reader.kinds = kinds;
        reader.feed(head);
        Side(reader)
    }

    /// What the bytes between two line ends hold; `None` where they must be read together with what stands before them.
    pub fn read(&mut self, bytes: &[u8]) -> Option<Part> {
        let attempt = &mut self.0.attempt;
        let before = attempt.stream.costs();
        if !attempt.stream.is_calm() || bytes.last() != Some(&b'\n') {
            return None;
        }
        attempt.text.clear();
        attempt.stream.pass(b"\n");
        let body = attempt.body.as_mut()?;
        body.sorter.begin_stretch();
        body.columns.0.iter_mut().for_each(|column| drop(column.take_part()));
        self.0.feed(bytes);
        let attempt = &mut self.0.attempt;
        let body = attempt.body.as_mut()?;
        let stretch = body.sorter.stretch()?;
        if stretch.rows == 0
            || !attempt.text.is_empty()
            || !attempt.stream.is_calm()
            || attempt.stream.costs() != before
        {
            return None;
        }
        let columns = body.columns.0.iter_mut().map(ColumnBuilder::take_part).collect();
        Some(Part { bytes: bytes.len() as u64, tail: Stream::tail_of(bytes).to_vec(), stretch, columns })
    }
}

impl Reader {
    /// What other hands must know to read stretches of the file; `None` where they would be of no use.
    pub fn brief(&self) -> Option<Brief> {
        let body = self.attempt.body.as_ref()?;
        if !self.lines.is_empty() || !self.attempt.stream.is_calm() || body.plan.groups || body.plan.pairs {
            return None;
        }
        let Settings { date_order, decimal_sign, hint, .. } = self.settings;
        let encoding = self.verdict.map(|Verdict { encoding, .. }| encoding.id().to_owned());
        Some(Brief { date_order, decimal_sign, hint, encoding, kinds: self.kinds.clone() })
    }

    /// Goes on behind a stretch that another hand has read, and returns the rows read so far; `None` where it must be fed
    /// instead, for it cannot be told apart from what stands before it.
    pub fn take(&mut self, part: Part) -> Option<u64> {
        let attempt = &mut self.attempt;
        let body = attempt.body.as_mut()?;
        let rows = body.sorter.rows();
        let Part { bytes, tail, stretch, columns } = part;
        let calm = attempt.text.is_empty() && attempt.stream.is_calm() && body.sorter.is_calm();
        let own = &mut body.columns.0;
        let fits = own.len() == columns.len()
            && own.iter().zip(&columns).all(|(column, part)| column.takes(part, stretch.rows));
        if !calm || !fits {
            return None;
        }
        own.iter_mut().zip(columns).for_each(|(column, part)| column.append(part, rows));
        body.sorter.pass_over(&stretch);
        attempt.stream.pass(&tail);
        attempt.bytes += bytes;
        Some((rows + stretch.rows) as u64)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ingest::encoding::foreign;
    use crate::ingest::{Outcome, Reading, read};

    /// Whole numbers by chance, the same on every machine.
    struct Chance(u64);

    impl Chance {
        fn below(&mut self, limit: usize) -> usize {
            self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (self.0 >> 33) as usize % limit
        }

        fn one_in(&mut self, times: usize) -> bool {
            self.below(times) == 0
        }
    }

    /// Reads a file with another hand for every second stretch; says how many of them counted and how many did not.
    fn read_by_two(bytes: &[u8], cuts: &[usize]) -> (Result<Reading, String>, [usize; 2]) {
        let mut reader = Reader::new(Settings::default());
        let mut hands = [0, 0];
        loop {
            let mut start = 0;
            let mut side = None;
            for (index, &end) in cuts.iter().chain([&bytes.len()]).enumerate() {
                let stretch = &bytes[start..end];
                start = end;
                let part =
                    if index % 2 == 1 { side.as_mut().and_then(|side: &mut Side| side.read(stretch)) } else { None };
                // As it travels from one worker to another.
                let part = part.map(|part| postcard::to_allocvec(&part).expect("a part can be written"));
                let part = part.map(|part| postcard::from_bytes(&part).expect("and read again"));
                let counts = part.is_some_and(|part| reader.take(part).is_some());
                if !counts {
                    reader.feed(stretch);
                }
                hands[usize::from(!counts)] += index % 2;
                if index == 0 {
                    let head = &bytes[..bytes.len().min(Side::HEAD)];
                    side = reader.brief().map(|brief| Side::new(&brief, head, foreign));
                }
            }
            match reader.finish() {
                Ok(Outcome::Done(reading)) => return (Ok(*reading), hands),
                Ok(Outcome::Again) => {}
                Err(error) => return (Err(error.to_string()), hands),
            }
        }
    }

    /// A file of orders in which, the further down the more, may happen what happens in files.
    fn orders(chance: &mut Chance) -> Vec<u8> {
        let dates: fn(usize) -> String = match chance.below(4) {
            0 => |at| format!("2024-{:02}-{:02}", at / 2_000 % 12 + 1, at % 28 + 1),
            1 => |at| format!("{:02}/{:02}/2024", at % 12 + 1, at / 500 % 31 + 1),
            2 => |at| format!("{}.{}.2024 {:02}:15", at % 28 + 1, at / 2_000 % 12 + 1, at % 24),
            _ => |at| format!("2024-{:02}-{:02}T10:00:00+02:00", at / 2_000 % 12 + 1, at % 28 + 1),
        };
        let amount: fn(usize) -> String = match chance.below(4) {
            0 => |at| format!("{}.{:02}", at * 7 % 900, at % 100),
            1 => |at| if at % 50_000 == 9_999 { "0.12345".into() } else { format!("{}", at % 300) },
            2 => |at| format!("{}{}.50", if at % 977 == 0 { "€" } else { "$" }, at % 90),
            _ => |at| if at % 400 == 3 { "n/a".into() } else { format!("\"{},{:03}.00\"", at % 9 + 1, at % 1_000) },
        };
        let (rare, customers) = (1 + chance.below(30_000), 1 + chance.below(20_000));
        let break_ends_lines = chance.one_in(2);
        let mut text = String::from("order id,customer,date,amount,channel,note\n");
        for at in 0..14_000 + chance.below(6_000) {
            let note = match chance.below(rare * 8) {
                0 => "\"two\nlines\"",
                1 => "\"a \"\"word\"\", and\"",
                2 => "Größe",
                3 => "\u{feff}mark",
                4 => "zero\0",
                5 => "\"never closed",
                _ if break_ends_lines && at % 3 == 0 => "\"first\nsecond\"",
                _ => "",
            };
            let channel = ["web", "shop", "", "phone"][chance.below(4)];
            let customer = chance.below(customers);
            text += &format!("{},C{customer},{},{},{channel},{note}\n", 10_000 + at, dates(at), amount(at));
            match chance.below(rare * 12) {
                0 => text += "\n",
                1 => text += "Total,,,99.00,,\n",
                2 => text += "order id,customer,date,amount,channel,note\n",
                3 => text += "1,2\n",
                4 => text += ",,,,,\n",
                _ => {}
            }
        }
        let mut bytes = text.into_bytes();
        if chance.one_in(6) {
            let at = bytes.len() - 1 - chance.below(100_000);
            bytes[at] = 0xe9;
        }
        bytes
    }

    #[test]
    fn two_hands_read_what_one_reads() {
        let mut chance = Chance(11);
        let mut hands = [0, 0];
        for round in 0..24 {
            let bytes = orders(&mut chance);
            let mut cuts: Vec<usize> = (0..6).map(|_| Side::HEAD + chance.below(bytes.len() - Side::HEAD)).collect();
            cuts.sort_unstable();
            // After a line's end, as the cuts of a worker are, and now and then anywhere.
            let next_line =
                |&at: &usize| at + bytes[at..].iter().position(|&byte| byte == b'\n').map_or(0, |end| end + 1);
            let cuts: Vec<usize> = if round % 10 == 9 { cuts } else { cuts.iter().map(next_line).collect() };
            let (by_two, counted) = read_by_two(&bytes, &cuts);
            let by_one = read(&bytes, &Settings::default()).map_err(|error| error.to_string());
            assert!(by_two == by_one, "round {round}: what two hands read is not what one reads");
            hands = [hands[0] + counted[0], hands[1] + counted[1]];
        }
        assert!(hands[0] > 20 && hands[1] > 10, "stretches counted and refused: {hands:?}");
    }
}
