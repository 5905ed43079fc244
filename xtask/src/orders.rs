//! What do the benchmark's orders look like?

use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::Path;

const HEADER: &str = "order_id,customer_id,order_date,amount,channel,city,note";
const CHANNELS: [&str; 6] = ["web", "web", "mobile app", "retail", "marketplace", "phone"];
const CITIES: [&str; 24] = [
    "Springfield",
    "New York",
    "São Paulo",
    "Riverton",
    "Oakville",
    "Zürich",
    "Lakewood",
    "Málaga",
    "Stonehaven",
    "Kraków",
    "Fairview",
    "Göteborg",
    "Ashford",
    "Saint-Étienne",
    "Cedarbrook",
    "Reykjavík",
    "Glenmont",
    "Łódź",
    "Highport",
    "東京",
    "Westfield",
    "San José",
    "Mapleton",
    "Besançon",
];
const PLAIN_NOTES: [&str; 4] = ["gift", "express", "call before delivery", "paid cash"];
const QUOTED_NOTES: [&str; 4] = [
    "\"Leave at the door, ring the bell\"",
    "\"Customer said \"\"call first\"\", then deliver\"",
    "\"Gift wrap:\nHappy birthday, Ana!\"",
    "\"2 boxes, fragile\nback entrance\"",
];

/// The first day of the orders, and how many days they cover.
const FIRST_YEAR: u32 = 2024;
const DAYS: u64 = 366 + 365;

/// Writes `rows` orders as CSV to `path`: the same bytes for the same number of rows on every machine.
///
/// Rows are in order of date; 5 % of the notes are quoted (with commas, doubled quotes or newlines).
pub fn write(path: &Path, rows: u32) -> io::Result<()> {
    let mut out = BufWriter::with_capacity(1 << 20, File::create(path)?);
    let mut random = Random(0x9e37_79b9_7f4a_7c15);
    let mut customers = Customers::default();
    writeln!(out, "{HEADER}")?;
    for row in 0..rows {
        let customer = customers.next(&mut random);
        let (year, month, day) = date(u64::from(row) * DAYS / u64::from(rows));
        // Half of the orders lie in the lowest band of prices, a quarter in the next, and so on.
        let cents = (499 + random.below(3_000)) << random.next().trailing_zeros().min(4);
        let note = match random.below(100) {
            0..5 => random.pick(&QUOTED_NOTES),
            5..15 => random.pick(&PLAIN_NOTES),
            _ => "",
        };
        let (channel, city) = (random.pick(&CHANNELS), random.pick(&CITIES));
        writeln!(
            out,
            "{},C{customer:07},{year}-{month:02}-{day:02},{}.{:02},{channel},{city},{note}",
            1_000_001 + u64::from(row),
            cents / 100,
            cents % 100,
        )?;
    }
    out.flush()
}

/// Who ordered: 37 % of the orders come from a new customer, each other one from the customer of an earlier order
/// picked at random, so that the number of orders per customer has a heavy tail (Simon 1955, On a class of skew
/// distribution functions).
#[derive(Default)]
struct Customers {
    of_order: Vec<u32>,
    count: u32,
}

impl Customers {
    fn next(&mut self, random: &mut Random) -> u64 {
        let number = if self.of_order.is_empty() || random.below(100) < 37 {
            self.count += 1;
            self.count
        } else {
            self.of_order[random.below(self.of_order.len() as u64) as usize]
        };
        self.of_order.push(number);
        // Numbers in no order, as real exports have them; the modulus is a prime, so no two customers share one.
        u64::from(number) * 7_654_321 % 9_999_991
    }
}

/// SplitMix64 (Steele, Lea and Flood 2014): integers only, so that every machine draws the same.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn below(&mut self, limit: u64) -> u64 {
        self.next() % limit
    }

    fn pick<'a>(&mut self, choices: &[&'a str]) -> &'a str {
        choices[self.below(choices.len() as u64) as usize]
    }
}

/// Year, month and day of the `days`-th day since 1 January of the first year.
fn date(mut days: u64) -> (u32, u32, u64) {
    let mut year = FIRST_YEAR;
    loop {
        let february = if year.is_multiple_of(4) { 29 } else { 28 };
        for (month, length) in (1..).zip([31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]) {
            if days < length {
                return (year, month, days + 1);
            }
            days -= length;
        }
        year += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_follow_the_calendar() {
        assert_eq!(date(0), (2024, 1, 1));
        assert_eq!(date(59), (2024, 2, 29));
        assert_eq!(date(366), (2025, 1, 1));
        assert_eq!(date(DAYS - 1), (2025, 12, 31));
    }

    #[test]
    fn customers_repeat_and_are_distinct() {
        let (mut random, mut customers) = (Random(1), Customers::default());
        let drawn: std::collections::HashSet<_> = (0..10_000).map(|_| customers.next(&mut random)).collect();
        assert_eq!(drawn.len(), customers.count as usize);
        assert!((3_500..3_900).contains(&drawn.len()), "{}", drawn.len());
    }
}
