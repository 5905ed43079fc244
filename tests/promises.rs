//! Do bytes from a fixed seed keep the promises for which the fuzzer looks for counter-examples? It learns and runs for
//! long, where there is a C++ compiler; this runs everywhere, and gives the same inputs each time.

#[path = "../fuzz/src/targets.rs"]
mod targets;

use countinghouse::stats::random::Random;
use std::fs;
use std::panic::catch_unwind;
use std::path::{Path, PathBuf};

/// The files that inputs are made of: every fixture of a size that a fuzzer would try, and what it has found.
fn seeds() -> Vec<Vec<u8>> {
    const LONGEST: usize = 6_000;
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut folders: Vec<PathBuf> = ["tests/fixtures", "fuzz/corpus"].map(|folder| root.join(folder)).into();
    let mut paths = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())) {
            let path = entry.unwrap().path();
            if path.is_dir() { folders.push(path) } else { paths.push(path) }
        }
    }
    paths.sort();
    let files = paths.iter().map(|path| fs::read(path).unwrap());
    let seeds: Vec<Vec<u8>> = files.filter(|bytes| !bytes.is_empty() && bytes.len() <= LONGEST).collect();
    assert!(seeds.len() > 40, "the fixtures are there");
    seeds
}

/// Bytes that mean something to a reader.
const TRICKS: [&[u8]; 30] = [
    b"\"",
    b"\"\"",
    b"\"\"\"",
    b",\"",
    b"\",",
    b"=\"",
    b"\\\"",
    b"'",
    b"{\"a\":\"b\",\"c\":1}",
    b",",
    b";",
    b"\t",
    b"|",
    b"\n",
    b"\n\n",
    b"\r",
    b"\r\n",
    b"\0",
    b"\xff\xfe",
    b"\xef\xbb\xbf",
    b"\xe2\x82\xac",
    b"-",
    b"(",
    b"0",
    b"1,000.5",
    b"9999999999999999999",
    b"0001-01-01",
    b"9999-12-31",
    b"Total",
    b"#",
];

/// A place in some bytes, their end among them.
fn place(bytes: &[u8], random: &mut Random) -> usize {
    random.below(bytes.len() as u32 + 1) as usize
}

/// A stretch of some bytes.
fn stretch<'a>(bytes: &'a [u8], longest: u32, random: &mut Random) -> &'a [u8] {
    let start = place(bytes, random);
    let end = (start + random.below(longest) as usize).min(bytes.len());
    &bytes[start..end]
}

/// One of the seeds with a few changes, as a fuzzer makes them.
fn mutated(seeds: &[Vec<u8>], random: &mut Random) -> Vec<u8> {
    let draw = |random: &mut Random| &seeds[random.below(seeds.len() as u32) as usize];
    let mut bytes = draw(random).clone();
    // Short inputs are quick and find as much; the header is kept more often than not.
    if random.below(2) == 0 {
        let keep = random.below(1_500) as usize;
        bytes.truncate(keep);
    }
    for _ in 0..=random.below(6) {
        let at = place(&bytes, random);
        match random.below(8) {
            0 if at < bytes.len() => bytes[at] = random.below(256) as u8,
            1 if at < bytes.len() => bytes[at] ^= 1 << random.below(8),
            2 => bytes.truncate(at),
            3 => {
                let piece = stretch(&bytes, 200, random).to_vec();
                bytes.splice(at..at, piece);
            }
            4 => {
                let end = (at + random.below(40) as usize).min(bytes.len());
                bytes.drain(at..end);
            }
            5 => {
                let piece = stretch(draw(random), 600, random).to_vec();
                bytes.splice(at..at, piece);
            }
            6 => {
                let run = vec![random.below(256) as u8; random.below(130) as usize];
                bytes.splice(at..at, run);
            }
            _ => {
                let trick = TRICKS[random.below(TRICKS.len() as u32) as usize];
                bytes.splice(at..at, trick.iter().copied());
            }
        }
    }
    bytes
}

/// Puts so many inputs to a promise, and names those that break it.
fn keeps(name: &str, promise: fn(&[u8]), seed: u64, inputs: usize) {
    // Another stretch of inputs, for who looks for more.
    let more = std::env::var("MORE_INPUTS").ok().and_then(|times| times.parse::<usize>().ok());
    let (seed, inputs) = more.map_or((seed, inputs), |times| (seed + 1_000, inputs * times));
    let (seeds, mut random, mut broken) = (seeds(), Random::new(seed), Vec::new());
    for index in 0..inputs {
        let input = mutated(&seeds, &mut random);
        if catch_unwind(|| promise(&input)).is_err() {
            let path = std::env::temp_dir().join(format!("{name}-{index}"));
            fs::write(&path, &input).unwrap();
            broken.push(path);
        }
    }
    assert!(broken.is_empty(), "`{name}` is broken by these inputs, to be moved to fuzz/corpus/{name}/: {broken:?}");
}

#[test]
fn bytes_cut_anywhere_become_the_same_text() {
    keeps("decode", targets::decode, 1, 3_000);
}

#[test]
fn a_layout_is_consistent() {
    keeps("dialect", targets::dialect, 2, 1_500);
}

#[test]
fn pieces_of_any_size_give_the_same_cells() {
    keeps("records", targets::records, 3, 2_500);
}

#[test]
fn every_cell_is_read_or_refused() {
    keeps("values", targets::values, 4, 2_500);
}

#[test]
fn every_row_is_used_or_left_out_and_what_is_written_reads_as_it_stands() {
    keeps("inspect", targets::inspect, 5, 600);
}
