//! Does any input make the engine panic, disagree with itself, or read a file otherwise than the `csv` crate does?

use countinghouse::facts::FactKind;
use countinghouse::ingest::convert::to_csv;
use countinghouse::ingest::{Outcome, Reader, Settings, read};
use countinghouse::report::analyses::Answers;
use countinghouse::report::json;
use countinghouse::sample::bakery_csv;
use countinghouse::stats::random::Random;
use countinghouse::workbook::{Options, open};
use std::path::PathBuf;

fn fixture(name: &str) -> Vec<u8> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(name);
    std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Reads in pieces of a size, as a browser hands a file over.
fn read_in_pieces(bytes: &[u8], piece: usize) -> Option<countinghouse::ingest::Reading> {
    let mut reader = Reader::new(Settings::default());
    loop {
        for chunk in bytes.chunks(piece) {
            reader.feed(chunk);
        }
        match reader.finish() {
            Ok(Outcome::Done(reading)) => return Some(*reading),
            Ok(Outcome::Again) => {}
            Err(_) => return None,
        }
    }
}

/// Everything that can be asked of a file, with the sums that must hold whatever is in it.
fn exercise(bytes: &[u8]) {
    let Ok(workbook) = open("file.csv", bytes, Options::default()) else { return };
    json::inspect_text(&workbook);
    let csv = to_csv(bytes, &workbook.main().reading, false);
    to_csv(bytes, &workbook.main().reading, true);
    assert!(csv.lines().count() >= workbook.main().reading.table.rows, "rows are lost in conversion");
    let Ok(figures) = &workbook.figures else { return };
    json::to_text(&json::analyse(&workbook, Some(figures), &[], &Answers::default()).unwrap());
    for evaluation in &workbook.evaluations {
        let left: u64 = evaluation.rows_left_out.iter().map(|left| left.rows).sum();
        if evaluation.formula.kinds() == [FactKind::Orders] {
            assert_eq!(evaluation.rows_used + left, workbook.orders.rows, "{}", evaluation.metric.id);
        }
        let defined = evaluation.series.iter().filter_map(|point| point.value);
        assert!(defined.chain(evaluation.total.value).all(f64::is_finite), "{}", evaluation.metric.id);
    }
    for movement in &figures.movements {
        assert_eq!(movement.start + movement.new + movement.returning, movement.end + movement.lost);
    }
    let cohorts = &figures.cohorts.cohorts;
    assert!(cohorts.iter().all(|cohort| cohort.retained.first() == Some(&cohort.size)), "age 0 is the cohort itself");
}

const SEEDS: [&str; 9] = [
    "orders.csv",
    "order_lines.csv",
    "exports/shopify-orders.csv",
    "exports/square-transactions.csv",
    "exports/stripe-payments.csv",
    "exports/woocommerce-orders.csv",
    "exports/etsy-orders.csv",
    "bad/two_currencies.csv",
    "bad/picture.png",
];

/// Bytes that mean something to a reader, thrown in by [`mutated`].
const TRICKS: [&[u8]; 16] = [
    b"\"",
    b"\"\"",
    b",",
    b";",
    b"\t",
    b"\n",
    b"\r",
    b"\r\n",
    b"\0",
    b"\xff\xfe",
    b"\xef\xbb\xbf",
    b"-",
    b"9999999999999999999",
    b"0001-01-01",
    b"9999-12-31",
    b"\xe2\x82\xac",
];

/// The file with a few bytes changed, cut, doubled or thrown in.
fn mutated(original: &[u8], random: &mut Random) -> Vec<u8> {
    let mut bytes = original.to_vec();
    for _ in 0..=random.below(6) {
        let at = random.below(bytes.len().max(1) as u32) as usize;
        match random.below(5) {
            0 if !bytes.is_empty() => bytes[at] = random.below(256) as u8,
            1 => bytes.truncate(at),
            2 => {
                let end = (at + random.below(200) as usize).min(bytes.len());
                let piece = bytes[at.min(end)..end].to_vec();
                bytes.splice(at..at, piece);
            }
            3 => {
                let end = (at + random.below(40) as usize).min(bytes.len());
                bytes.drain(at.min(end)..end);
            }
            _ => {
                let trick = TRICKS[random.below(TRICKS.len() as u32) as usize];
                bytes.splice(at..at, trick.iter().copied());
            }
        }
    }
    bytes
}

#[test]
fn no_file_makes_it_panic_or_miscount() {
    const ROUNDS: usize = 150;
    let mut random = Random::new(7);
    for seed in SEEDS {
        let original = fixture(seed);
        for _ in 0..ROUNDS {
            exercise(&mutated(&original, &mut random));
        }
    }
}

#[test]
fn pieces_of_any_size_give_the_same_table() {
    let mut random = Random::new(11);
    for seed in SEEDS {
        let original = fixture(seed);
        for bytes in [original.clone(), mutated(&original, &mut random)] {
            let whole = read(&bytes, &Settings::default()).ok();
            for piece in [1, 7, 64, 1_000] {
                assert!(read_in_pieces(&bytes, piece) == whole, "{seed} in pieces of {piece}");
            }
        }
    }
}

#[test]
fn a_long_file_is_read_alike_in_any_pieces() {
    let bakery = bakery_csv();
    let whole = read(bakery.as_bytes(), &Settings::default()).ok();
    assert!(whole.is_some() && read_in_pieces(bakery.as_bytes(), 4_099) == whole);
}

#[test]
fn standard_files_are_read_as_the_csv_crate_reads_them() {
    let mut random = Random::new(13);
    for _ in 0..300 {
        let (width, height) = (2 + random.below(5) as usize, 3 + random.below(40) as usize);
        let mut writer = csv::Writer::from_writer(Vec::new());
        writer.write_record((0..width).map(|column| format!("name {column}"))).unwrap();
        for row in 0..height {
            // The first column keeps every row from being a blank line.
            let cell = |column: usize, random: &mut Random| match (column, random.below(6)) {
                (0, _) => format!("r{row}"),
                (_, 0) => "say \"hi\", please".to_owned(),
                (_, 1) => "two\nlines".to_owned(),
                (_, 2) => String::new(),
                (_, 3) => "Zoë\r\nin Łódź".to_owned(),
                _ => format!("{}.{:02}", random.below(10_000), random.below(100)),
            };
            writer.write_record((0..width).map(|column| cell(column, &mut random)).collect::<Vec<_>>()).unwrap();
        }
        let bytes = writer.into_inner().unwrap();
        let reading = read(&bytes, &Settings::default()).unwrap();
        let parse = |bytes: &[u8]| -> Vec<Vec<String>> {
            let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(bytes);
            reader.records().map(|record| record.unwrap().iter().map(str::to_owned).collect()).collect()
        };
        assert_eq!(reading.table.rows, height, "{}", String::from_utf8_lossy(&bytes));
        assert_eq!(parse(to_csv(&bytes, &reading, false).as_bytes()), parse(&bytes));
    }
}

/// A text of an odd shape, of a size.
type Shape = fn(usize) -> String;

#[test]
fn absurd_shapes_cost_no_more_than_their_size() {
    let shapes: [(&str, usize, Shape); 6] = [
        ("wide", 12_000, |size| format!("{}\n{}\n", vec!["a"; size].join(","), vec!["1"; size].join(","))),
        ("blank", 150_000, |size| format!("customer,date,amount\n{}ann,2024-01-01,5\n", "\n".repeat(size))),
        ("quote", 50_000, |size| format!("\"{}\ncustomer,date,amount\nann,2024-01-01,5\n", "a,b\n".repeat(size))),
        ("long", 1_000_000, |size| format!("customer,date,amount\n\"{}\",2024-01-01,5\n", "x".repeat(size))),
        ("deep", 200_000, |size| "\"".repeat(size)),
        ("torn", 1_200, |size| {
            let names: Vec<String> = (0..size).map(|name| format!("orderId{name}Amount")).collect();
            format!("{}\n{}", names.join(","), format!("{}\n", vec!["7"; size + 1].join(",")).repeat(12))
        }),
    ];
    for (name, size, shape) in shapes {
        let seconds = |size: usize| {
            let text = shape(size);
            let started = std::time::Instant::now();
            exercise(text.as_bytes());
            started.elapsed().as_secs_f64()
        };
        // Four times the size takes four times as long, or sixteen times where a step is quadratic. How long that is
        // depends on what else the machine does; so the quickest of some tries are compared, and more than once.
        let quickest = |size: usize| (0..2).map(|_| seconds(size)).fold(f64::INFINITY, f64::min);
        let growth = || quickest(size) / quickest(size / 4).max(0.01);
        assert!((0..6).any(|_| growth() < 9.0), "{name} takes longer than its size says");
    }
}
