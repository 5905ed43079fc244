//! Events side by side in as few bits as their range asks for: six or seven bytes for an order of a usual file.

use crate::time::Day;

/// Something that happened to money on a day: an order, or money that went back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Event {
    /// Signed, in units of the last decimal of all amounts.
    pub amount: i64,
    /// When.
    pub day: Day,
    /// The table's first row of it.
    pub row: u32,
    /// How many rows it stands for; 0 for the second event of a row.
    pub rows: u32,
    /// Whether it counts as an order and makes its customer active.
    pub is_order: bool,
}

/// A list of events of a length that is known beforehand.
#[derive(Debug, Clone, PartialEq)]
pub struct Events {
    form: Form,
    len: usize,
    /// One record after the other; eight more bytes, so that every field can be had with one look at eight bytes.
    records: Vec<u8>,
}

/// Where the parts of an event lie in its record.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Form {
    amount: Field,
    day: Field,
    row: Field,
    /// The rows, and in the lowest bit whether it is an order: the same for every event of most files.
    kind: Field,
    /// Bytes of a record.
    stride: usize,
    /// The bits of a record where all of it lies in one word; 0 where it takes more.
    whole: u64,
}

/// A number of a record as its distance from the least that it can be.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Field {
    range: Range,
    /// The word that it lies in begins so many bytes after the record.
    offset: usize,
    /// Bits of the word below it.
    shift: u32,
    mask: u64,
}

/// The least and the greatest of some numbers.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Range {
    least: i64,
    greatest: i64,
}

/// What all of some events have in common.
#[derive(Debug, Clone, Copy)]
pub struct Extent {
    amount: Range,
    day: Range,
    row: Range,
    kind: Range,
    len: usize,
}

const WORD: usize = 8;

impl Range {
    const NONE: Range = Range { least: i64::MAX, greatest: i64::MIN };

    /// Bits that tell all numbers between them apart.
    fn bits(self) -> u32 {
        let distance = if self.least > self.greatest { 0 } else { self.greatest.abs_diff(self.least) };
        u64::BITS - distance.leading_zeros()
    }

    #[inline(always)]
    fn add(&mut self, value: i64) {
        self.least = self.least.min(value);
        self.greatest = self.greatest.max(value);
    }
}

impl Default for Extent {
    fn default() -> Self {
        Extent { amount: Range::NONE, day: Range::NONE, row: Range::NONE, kind: Range::NONE, len: 0 }
    }
}

impl Extent {
    /// Takes in one more event.
    #[inline(always)]
    pub fn add(&mut self, event: &Event) {
        self.amount.add(event.amount);
        self.day.add(event.day.0.into());
        self.row.add(event.row.into());
        self.kind.add(event.kind());
        self.len += 1;
    }
}

impl Event {
    #[inline(always)]
    fn kind(&self) -> i64 {
        i64::from(self.rows) << 1 | i64::from(self.is_order)
    }
}

impl Form {
    /// The form for events of that extent.
    fn of(extent: &Extent) -> Form {
        let bits: u32 = [extent.amount, extent.day, extent.row, extent.kind].map(Range::bits).iter().sum();
        let in_one_word = bits <= u64::BITS;
        let (mut offset, mut shift) = (0, 0);
        let mut field = |range: Range| {
            let mask = low_bits(range.bits());
            let field = Field { range, offset, shift, mask };
            if in_one_word {
                shift += range.bits();
            } else {
                offset += range.bits().div_ceil(u8::BITS) as usize;
            }
            field
        };
        let (amount, day, row, kind) = (field(extent.amount), field(extent.day), field(extent.row), field(extent.kind));
        if in_one_word {
            let stride = bits.div_ceil(u8::BITS);
            return Form { amount, day, row, kind, stride: stride as usize, whole: low_bits(stride * u8::BITS) };
        }
        Form { amount, day, row, kind, stride: offset, whole: 0 }
    }
}

impl Field {
    #[inline(always)]
    fn get(self, word: u64) -> i64 {
        self.range.least.wrapping_add((word >> (self.shift & 63) & self.mask) as i64)
    }

    /// The word's bits for a value.
    #[inline(always)]
    fn bits(self, value: i64) -> u64 {
        (value.wrapping_sub(self.range.least) as u64 & self.mask) << (self.shift & 63)
    }
}

/// So many bits, the lowest, set.
fn low_bits(bits: u32) -> u64 {
    u64::MAX.checked_shr(u64::BITS - bits).unwrap_or(0)
}

/// Writes a record that is all in one word.
#[inline(always)]
fn write(record: &mut [u8], stride: usize, whole: u64, bits: u64) {
    const HALF: usize = WORD / 2;
    if stride < HALF {
        return put(record, 0, whole, bits);
    }
    // Two halves, which overlap where the record is shorter than a word: nothing is read first, for most records are
    // far from each other and each would be waited for.
    let upper = bits >> ((stride - HALF) as u32 * u8::BITS);
    record[..HALF].copy_from_slice(&(bits as u32).to_le_bytes());
    record[stride - HALF..stride].copy_from_slice(&(upper as u32).to_le_bytes());
}

/// Changes the bits of a mask in the word at an offset.
#[inline(always)]
fn put(record: &mut [u8], offset: usize, mask: u64, bits: u64) {
    let word = word(record, offset) & !mask | bits;
    record[offset..offset + WORD].copy_from_slice(&word.to_le_bytes());
}

#[inline(always)]
fn word(record: &[u8], offset: usize) -> u64 {
    record[offset..].first_chunk::<WORD>().map_or(0, |bytes| u64::from_le_bytes(*bytes))
}

impl Events {
    /// Room for the events of which that is known; each is to be put into its place.
    pub fn blank(extent: &Extent) -> Events {
        let form = Form::of(extent);
        Events { form, len: extent.len, records: vec![0; extent.len * form.stride + WORD] }
    }

    /// The number of events.
    pub fn len(&self) -> usize {
        self.len
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// The event at a place that is below the number of events.
    #[inline(always)]
    pub fn get(&self, place: usize) -> Event {
        let Form { amount, day, row, kind, stride, whole } = self.form;
        let record = &self.records[place * stride..(place + 1) * stride + WORD];
        let first = word(record, 0);
        let read = |field: Field| field.get(if whole != 0 { first } else { word(record, field.offset) });
        let kind = read(kind);
        Event {
            amount: read(amount),
            day: Day(read(day) as i32),
            row: read(row) as u32,
            rows: (kind >> 1) as u32,
            is_order: kind & 1 == 1,
        }
    }

    /// Puts an event into a place.
    #[inline(always)]
    pub fn set(&mut self, place: usize, event: &Event) {
        let Form { amount, day, row, kind, stride, whole } = self.form;
        let record = &mut self.records[place * stride..(place + 1) * stride + WORD];
        let parts = [(amount, event.amount), (day, event.day.0.into()), (row, event.row.into()), (kind, event.kind())];
        if whole != 0 {
            let bits = parts.iter().fold(0, |bits, &(field, value)| bits | field.bits(value));
            return write(record, stride, whole, bits);
        }
        parts.iter().for_each(|&(field, value)| put(record, field.offset, field.mask, field.bits(value)));
    }

    /// Appends the events of some places to a list, which is quicker than one by one.
    pub fn unpack(&self, places: std::ops::Range<usize>, events: &mut Vec<Event>) {
        let Form { amount, day, row, kind, stride, whole } = self.form;
        if whole == 0 {
            return events.extend(self.range(places));
        }
        events.reserve(places.len());
        for place in places {
            let word = word(&self.records, place * stride);
            let kind = kind.get(word);
            events.push(Event {
                amount: amount.get(word),
                day: Day(day.get(word) as i32),
                row: row.get(word) as u32,
                rows: (kind >> 1) as u32,
                is_order: kind & 1 == 1,
            });
        }
    }

    /// The events of some places.
    pub fn range(&self, places: std::ops::Range<usize>) -> impl ExactSizeIterator<Item = Event> + Clone + '_ {
        places.map(|place| self.get(place))
    }

    /// Every event.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = Event> + Clone + '_ {
        self.range(0..self.len)
    }

    /// The first and last day with an event.
    pub fn days(&self) -> Option<(Day, Day)> {
        let Range { least, greatest } = self.form.day.range;
        (self.len > 0).then_some((Day(least as i32), Day(greatest as i32)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn events_come_back_in_as_few_bits_as_they_need() {
        let order = |amount, day, row| Event { amount, day: Day(day), row, rows: 1, is_order: true };
        let back = |event: Event| Event { rows: 0, is_order: false, ..event };
        let far = order(i64::MAX, i32::MAX, u32::MAX);
        let cases: [(Vec<Event>, usize); 5] = [
            (vec![], 0),
            (vec![order(100, 19_000, 7)], 0),
            (vec![order(100, 19_000, 0), order(70_000, 19_700, 900)], 37usize.div_ceil(8)),
            (vec![order(100, 19_000, 0), back(order(-100, 19_001, 0)), order(5, 19_000, 1)], 12usize.div_ceil(8)),
            (vec![far, back(order(i64::MIN, i32::MIN, 0)), Event { rows: u32::MAX, ..far }], 8 + 4 + 4 + 5),
        ];
        for (events, stride) in cases {
            let mut extent = Extent::default();
            events.iter().for_each(|event| extent.add(event));
            let mut kept = Events::blank(&extent);
            for (place, event) in events.iter().enumerate().rev() {
                kept.set(place, event);
            }
            assert_eq!((kept.iter().collect::<Vec<_>>(), kept.form.stride), (events.clone(), stride));
            let days = || events.iter().map(|event| event.day);
            assert_eq!(kept.days(), days().min().zip(days().max()));
        }
    }
}
