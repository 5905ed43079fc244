//! The sample bakery: an orders file to look at before one's own is at hand.

use crate::map::Map;
use crate::sorting::Arrange;
use crate::stats::random::Random;
use crate::time::Day;

/// The name under which the sample is opened.
pub const FILE_NAME: &str = "sample-bakery.csv";

/// Two years of an invented bakery's orders as it would export them: UTF-8, commas, `\n`, a header line, one row for
/// each order in the order of their dates, 2 July 2024 to 28 June 2026, in euros. The same bytes on every machine: they
/// are made with integers and a generator with a fixed seed.
///
/// 18,944 rows: 18,556 paid, 223 refunds and 165 cancelled orders. The flaws are those of real exports:
///
/// - a refund is a row of its own with a negative amount, its number is that of its order with an `R` in front;
/// - 3 rows are exact duplicates of the row above; one blank line stands among them;
/// - 2 rows have a date that cannot be read, 2 have no amount and 1 has words in its place;
/// - 187 e-mail addresses begin with a capital, as their owners typed them; 21 rows have none;
/// - 36 replacements were free.
///
/// What counts are 18,548 orders of 3,127 known customers: 346,073.20 less 2,739.60 in refunds is 343,333.60.
pub fn bakery_csv() -> String {
    let mut random = Random::new(1889);
    let mut sales = Vec::with_capacity(20_000);
    let mut customer = 0;
    for day in FIRST.0..=LAST.0 {
        for _ in 0..newcomers(Day(day), &mut random) {
            visits(customer, Day(day), &mut random, &mut sales);
            customer += 1;
        }
    }
    // A stable sort: within a day the customers keep the order they came in.
    sales.arrange_by_key(|sale| sale.day);
    write_rows(&sales, &mut random)
}

/// 2024-07-01.
const FIRST: Day = Day(19_905);
/// 2026-06-28.
const LAST: Day = Day(20_632);
/// 2025-04-20 and 2026-04-05.
const EASTERS: [Day; 2] = [Day(20_198), Day(20_548)];
/// 2025-09-01, when a loyalty card is brought in: who comes after it stays longer.
const LOYALTY_CARD: Day = Day(20_332);
/// 2026-02-01, when prices rise.
const NEW_PRICES: Day = Day(20_485);

/// How a customer buys.
#[derive(Clone, Copy)]
enum Habit {
    Regular,
    Occasional,
    Once,
}

struct Sale {
    day: Day,
    customer: u32,
    product: &'static Product,
    quantity: u32,
    channel: &'static str,
}

impl Sale {
    fn cents(&self) -> u32 {
        let price = if self.day < NEW_PRICES { self.product.cents } else { self.product.new_cents };
        price * self.quantity
    }
}

#[derive(PartialEq, Eq)]
enum Season {
    Always,
    Advent,
    Easter,
}

struct Product {
    name: &'static str,
    cents: u32,
    new_cents: u32,
    /// The most that one order takes.
    most: u32,
    /// How often it is chosen, by [`Habit`].
    weights: [u32; 3],
    season: Season,
}

const fn product(
    name: &'static str,
    cents: u32,
    new_cents: u32,
    most: u32,
    weights: [u32; 3],
    season: Season,
) -> Product {
    Product { name, cents, new_cents, most, weights, season }
}

static PRODUCTS: [Product; 14] = [
    product("Sourdough loaf", 560, 590, 2, [30, 14, 6], Season::Always),
    product("Rye bread", 480, 510, 2, [18, 9, 3], Season::Always),
    product("Baguette", 240, 250, 4, [12, 8, 4], Season::Always),
    product("Croissants (box of 4)", 960, 1020, 2, [14, 16, 12], Season::Always),
    product("Cinnamon buns (box of 6)", 1680, 1740, 2, [8, 14, 14], Season::Always),
    product("Apple tart", 1950, 2050, 1, [4, 10, 12], Season::Always),
    product("Cheesecake", 2600, 2750, 1, [2, 8, 12], Season::Always),
    product("Birthday cake", 4200, 4500, 1, [1, 6, 18], Season::Always),
    product("Bread box for a week", 2800, 2950, 1, [9, 3, 1], Season::Always),
    product("Catering platter", 8500, 8900, 3, [1, 2, 4], Season::Always),
    product("Stollen", 1890, 1890, 3, [22, 30, 30], Season::Advent),
    product("Biscuit tin", 2400, 2400, 4, [10, 24, 40], Season::Advent),
    product("Hot cross buns (box of 6)", 1260, 1320, 2, [18, 22, 16], Season::Easter),
    product("Easter lamb cake", 1490, 1560, 2, [10, 18, 22], Season::Easter),
];

const CHANNELS: [&str; 4] = ["Shop", "Website", "Market stall", "Phone"];

/// How many customers buy for the first time on that day.
fn newcomers(day: Day, random: &mut Random) -> u32 {
    if closed(day) {
        return 0;
    }
    // Tuesday to Sunday, in percent of a usual day.
    let weekday = [0, 70, 75, 85, 115, 200, 95][weekday(day)];
    let age = (day.0 - FIRST.0) as u32;
    let opening = if age < 42 { 260 } else { 100 };
    let usual = 3_950 + age;
    let chance = 60 + random.below(81);
    let thousandths = usual * weekday / 100 * demand(day) / 100 * opening / 100 * chance / 100;
    thousandths / 1_000 + u32::from(random.below(1_000) < thousandths % 1_000)
}

/// Every order of one customer, from the first on.
fn visits(customer: u32, first: Day, random: &mut Random, sales: &mut Vec<Sale>) {
    let habit = [Habit::Regular, Habit::Occasional, Habit::Once][weighted(&[26, 38, 36], random)];
    let (usual_gap, leaves) = match habit {
        Habit::Regular => (8 + random.below(13), 38),
        Habit::Occasional => (28 + random.below(46), 98),
        Habit::Once => (90 + random.below(120), 820),
    };
    let leaves = if first < LOYALTY_CARD { leaves } else { leaves * 85 / 100 };
    let mut day = first;
    while day <= LAST {
        sales.push(sale(customer, day, habit, random));
        if random.below(1_000) < leaves {
            return;
        }
        let holiday = if random.below(100) < 7 { 4 } else { 1 };
        let gap = usual_gap * (20 + random.below(161)) * holiday / demand(day);
        day = day.plus(1 + gap as i32);
        if random.below(100) < 30 {
            day = day.plus((12 - weekday(day) as i32) % 7);
        }
        while closed(day) {
            day = day.plus(1);
        }
    }
}

fn sale(customer: u32, day: Day, habit: Habit, random: &mut Random) -> Sale {
    let offered = PRODUCTS.each_ref().map(|product| {
        let in_season = match product.season {
            Season::Always => true,
            Season::Advent => advent(day),
            Season::Easter => easter(day),
        };
        if in_season { product.weights[habit as usize] } else { 0 }
    });
    let product = &PRODUCTS[weighted(&offered, random)];
    // The website takes over from the shop, a point every twenty days.
    let moved = (day.0 - FIRST.0) as u32 / 20;
    Sale {
        day,
        customer,
        product,
        quantity: 1 + random.below(product.most),
        channel: CHANNELS[weighted(&[60 - moved, 20 + moved, 14, 6], random)],
    }
}

/// The place of one weight, drawn in proportion to it.
fn weighted(weights: &[u32], random: &mut Random) -> usize {
    let mut left = random.below(weights.iter().sum());
    weights
        .iter()
        .position(|&weight| {
            let here = left < weight;
            left = left.wrapping_sub(weight);
            here
        })
        .unwrap_or(0)
}

/// What people buy at that time of the year, in percent of a usual day.
fn demand(day: Day) -> u32 {
    let (_, month, date) = day.ymd();
    match month {
        _ if easter(day) => 145,
        1 => 80,
        2 => 95,
        7 => 82,
        8 => 64,
        11 => 112,
        12 if date < 25 => 175,
        12 => 70,
        _ => 100,
    }
}

fn advent(day: Day) -> bool {
    let (_, month, date) = day.ymd();
    month == 11 && date > 20 || month == 12 && date < 25
}

fn easter(day: Day) -> bool {
    EASTERS.iter().any(|easter| (0..16).contains(&(easter.0 - day.0)))
}

/// Mondays, Christmas and New Year's Day.
fn closed(day: Day) -> bool {
    let (_, month, date) = day.ymd();
    weekday(day) == 0 || matches!((month, date), (12, 25 | 26) | (1, 1))
}

/// 0 for Monday to 6 for Sunday.
fn weekday(day: Day) -> usize {
    (day.0 + 3).rem_euclid(7) as usize
}

fn write_rows(sales: &[Sale], random: &mut Random) -> String {
    let mut csv = String::with_capacity(sales.len() * 90);
    csv.push_str("Order,Date,Customer email,Product,Quantity,Channel,Status,Amount,Currency\n");
    // What is to be given back on a later day, by that day and the order's number.
    let mut refunds: Map<(Day, usize), (&Sale, u32)> = Map::default();
    let (mut day, mut day_text) = (FIRST, FIRST.to_string());
    for (number, sale) in (10_001..).zip(sales) {
        while let Some(((day, of), (sale, cents))) = refunds.take_first(|&(day, _)| day < sale.day) {
            let (number, amount) = (format!("R{of}"), format!("-{}", euros(cents)));
            push_row(&mut csv, &number, &day.to_string(), &email(sale.customer), sale, "refunded", &amount);
        }
        let mut address = email(sale.customer);
        let mut amount = euros(sale.cents());
        let mut status = "paid";
        match random.below(1_000) {
            0..8 => status = "cancelled",
            8..20 => {
                // One piece of several goes back, or the only one.
                let day = sale.day.plus(1 + random.below(9) as i32);
                refunds.insert((day, number), (sale, sale.cents() / sale.quantity));
            }
            20..22 => amount = euros(0),
            22..32 => address = address[..1].to_ascii_uppercase() + &address[1..],
            32 => address.clear(),
            _ => {}
        }
        if day != sale.day {
            (day, day_text) = (sale.day, sale.day.to_string());
        }
        let mut date = day_text.as_str();
        match number {
            11_893 => date = "tbc",
            19_204 => date = "2025-02-30",
            14_460 | 23_051 => amount.clear(),
            17_777 => amount = "on account".into(),
            15_512 => csv.push('\n'),
            _ => {}
        }
        let start = csv.len();
        push_row(&mut csv, &number.to_string(), date, &address, sale, status, &amount);
        if matches!(number, 12_640 | 18_035 | 25_290) {
            csv.extend_from_within(start..);
        }
    }
    csv
}

fn push_row(csv: &mut String, number: &str, date: &str, email: &str, sale: &Sale, status: &str, amount: &str) {
    let quantity = sale.quantity.to_string();
    // Copied, not formatted: the page shows the sample at once.
    for field in [number, date, email, sale.product.name, &quantity, sale.channel, status, amount] {
        csv.push_str(field);
        csv.push(',');
    }
    csv.push_str("EUR\n");
}

fn euros(cents: u32) -> String {
    format!("{}.{:02}", cents / 100, cents % 100)
}

const TEMPERS: [&str; 48] = [
    "amber", "bold", "brave", "breezy", "bright", "brisk", "calm", "clever", "cosy", "crisp", "curious", "dapper",
    "dusty", "early", "easy", "fabled", "fair", "gentle", "glad", "golden", "hazy", "hearty", "humble", "jolly",
    "keen", "kind", "late", "light", "lucky", "mellow", "merry", "mild", "misty", "modest", "neat", "nimble",
    "patient", "plucky", "proud", "quiet", "rustic", "silver", "snowy", "sunny", "swift", "tidy", "warm", "witty",
];

const ANIMALS: [&str; 64] = [
    "badger", "bat", "beaver", "bee", "bison", "boar", "bunting", "carp", "cat", "cod", "crab", "crane", "cricket",
    "crow", "curlew", "deer", "dove", "duck", "eagle", "eel", "egret", "elk", "ferret", "finch", "frog", "goat",
    "goose", "gull", "hare", "hawk", "hedgehog", "heron", "hornet", "horse", "ibex", "jackdaw", "lark", "lizard",
    "lynx", "magpie", "marten", "mole", "moose", "moth", "mouse", "newt", "otter", "owl", "ox", "perch", "pike",
    "plover", "puffin", "quail", "rabbit", "raven", "robin", "seal", "snail", "stork", "swan", "toad", "trout", "wren",
];

/// An address nobody has: the names are adjectives and animals, the domains are reserved for examples.
fn email(customer: u32) -> String {
    // 1,237 has no divisor in common with 3,072, so the pairs come shuffled and none twice; a number follows from then on.
    let pair = (customer * 1_237 + 311) % 3_072;
    let temper = TEMPERS[(pair / 64) as usize];
    let animal = ANIMALS[(pair % 64) as usize];
    let round = match customer / 3_072 {
        0 => String::new(),
        again => again.to_string(),
    };
    let domain = ["com", "org", "net", "com", "com"][(pair % 5) as usize];
    [temper, ".", animal, &round, "@example.", domain].concat()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    /// The fields of every row, without the header and the blank line.
    fn rows(csv: &str) -> Vec<Vec<&str>> {
        csv.lines().skip(1).filter(|line| !line.is_empty()).map(|line| line.split(',').collect()).collect()
    }

    fn cents(amount: &str) -> Option<i64> {
        let (euros, cents) = amount.split_once('.')?;
        format!("{euros}{cents}").parse().ok()
    }

    #[test]
    fn the_bytes_are_the_same_everywhere() {
        let csv = bakery_csv();
        // FNV-1a, 64 bits.
        let hash = csv
            .bytes()
            .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
        assert_eq!((csv.len(), hash), (1_524_698, 0x62ce_6df2_10cf_e41b));
    }

    #[test]
    fn the_counts_are_those_of_the_doc_comment() {
        let csv = bakery_csv();
        let all = rows(&csv);
        assert_eq!(all.len(), 18_944);
        assert_eq!(csv.lines().filter(|line| line.is_empty()).count(), 1);
        let with_status = |status: &str| all.iter().filter(|row| row[6] == status).count();
        assert_eq!([with_status("paid"), with_status("refunded"), with_status("cancelled")], [18_556, 223, 165]);
        assert_eq!(all.windows(2).filter(|pair| pair[0] == pair[1]).count(), 3);
        assert_eq!(all.iter().filter(|row| Day::parse_iso(row[1]).is_none()).count(), 2);
        assert_eq!(all.iter().filter(|row| row[7].is_empty()).count(), 2);
        assert_eq!(all.iter().filter(|row| row[7] == "on account").count(), 1);
        assert_eq!(all.iter().filter(|row| row[2].starts_with(|c: char| c.is_uppercase())).count(), 187);
        assert_eq!(all.iter().filter(|row| row[2].is_empty()).count(), 21);
        assert_eq!(all.iter().filter(|row| row[7] == "0.00").count(), 36);
    }

    #[test]
    fn what_counts_is_what_the_doc_comment_says() {
        let csv = bakery_csv();
        let counted: BTreeSet<Vec<&str>> = rows(&csv)
            .into_iter()
            .filter(|row| Day::parse_iso(row[1]).is_some() && cents(row[7]).is_some() && row[6] != "cancelled")
            .collect();
        let (orders, refunds): (Vec<_>, Vec<_>) = counted.iter().partition(|row| row[6] == "paid");
        let ids: BTreeSet<&str> = orders.iter().map(|row| row[0]).collect();
        let customers: BTreeSet<String> =
            orders.iter().map(|row| row[2].to_lowercase()).filter(|email| !email.is_empty()).collect();
        let sum = |rows: &[&Vec<&str>]| rows.iter().filter_map(|row| cents(row[7])).sum::<i64>();
        assert_eq!((orders.len(), ids.len(), customers.len()), (18_548, 18_548, 3_127));
        assert_eq!((sum(&orders), sum(&refunds)), (34_607_320, -273_960));
    }

    #[test]
    fn the_calendar_is_right() {
        let days = [FIRST, LAST, EASTERS[0], EASTERS[1], LOYALTY_CARD, NEW_PRICES].map(|day| day.to_string());
        assert_eq!(days, ["2024-07-01", "2026-06-28", "2025-04-20", "2026-04-05", "2025-09-01", "2026-02-01"]);
        assert_eq!((weekday(FIRST), weekday(LAST), weekday(EASTERS[0])), (0, 6, 6));
    }
}
