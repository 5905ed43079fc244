//! Are records the same in pieces of any size, and does a broken quote cost one cell?

use countinghouse_kernels::records::scan::{Dialect, Escape, Records, scan};

/// The text of every cell, as a file in pieces of some size gives them.
fn rows(text: &[u8], dialect: Dialect, piece: usize) -> Vec<Vec<String>> {
    let (mut rows, mut records, mut scratch) = (Vec::new(), Records::default(), Vec::new());
    let (mut from, mut fed) = (0, 0);
    while fed < text.len() {
        fed = (fed + piece).min(text.len());
        records.clear();
        from = scan(&text[..fed], from, dialect, fed == text.len(), usize::MAX, &mut records);
        for index in 0..records.len() {
            let mut cell = |cell: &countinghouse_kernels::records::scan::Cell| {
                String::from_utf8_lossy(cell.text(text, dialect, &mut scratch)).into_owned()
            };
            rows.push(records.record(index).iter().map(&mut cell).collect());
        }
    }
    assert_eq!(from, text.len());
    rows
}

fn wide(width: usize) -> Dialect {
    Dialect { width, ..Dialect::standard(Some(b',')) }
}

#[test]
fn pieces_of_any_size_give_the_same_cells() {
    let mut state = 3u64;
    let mut random = |below: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((state >> 33) % below as u64) as usize
    };
    let signs = [
        "a", "bc", "12", ",", ",", ",", "\n", "\n", "\r\n", "\r", "\"", "\"\"", ",\"", "\",", "=\"", "\\", "#", " ",
        "{", "}",
    ];
    for round in 0..6_000 {
        // Quotes are rare in half of the texts, so that plain records and others take turns.
        let most = if round % 2 == 0 { 10 } else { signs.len() };
        let mut text = String::new();
        let length = random(400);
        while text.len() < length {
            text.push_str(signs[if random(40) == 0 { random(signs.len()) } else { random(most) }]);
        }
        // A text that ends with a block of 64 bytes, behind a line end.
        if round % 3 == 0 {
            text.truncate(text.len().saturating_sub(1) & !63);
            text.pop();
            text.push('\n');
        }
        let dialect = Dialect {
            width: random(5),
            escape: if random(3) == 0 { Escape::Backslash } else { Escape::Doubled },
            trims_blanks: random(4) == 0,
            comment: (random(4) == 0).then_some("#"),
            ..Dialect::standard(Some(b','))
        };
        let whole = rows(text.as_bytes(), dialect, text.len());
        for piece in [1, 1 + random(20), 64, 80] {
            assert_eq!(rows(text.as_bytes(), dialect, piece), whole, "in pieces of {piece}: {text:?} {dialect:?}");
        }
    }
}

#[test]
fn a_text_that_ends_with_a_block_has_no_record_behind_its_last_line() {
    for lines in 1..40 {
        let text = "order 12,2024-03-05,19.90,paid\r\n".repeat(lines);
        for piece in [16, 64, 79, 80, text.len()] {
            assert_eq!(rows(text.as_bytes(), wide(4), piece).len(), lines, "{lines} lines in pieces of {piece}");
        }
    }
}

/// Rows of one text and what their cells must be.
fn check(width: usize, cases: &[(&str, &[&[&str]])]) {
    for (text, expected) in cases {
        for piece in [1, 7, text.len()] {
            assert_eq!(rows(text.as_bytes(), wide(width), piece), *expected, "{text:?}");
        }
    }
}

#[test]
fn brackets_hold_quotes_of_their_own() {
    check(
        3,
        &[
            ("1,{\"ad\":\"x\",\"n\":\"7\"},5\n2,,6\n", &[&["1", "{\"ad\":\"x\",\"n\":\"7\"}", "5"], &["2", "", "6"]]),
            // The quotes of one row and those of another make no cell.
            (
                "1,{\"ad\":\"x\",\"n\":7},5\n2,,6\n3,{\"ad\":\"y\",\"n\":8},7\n",
                &[&["1", "{\"ad\":\"x\",\"n\":7}", "5"], &["2", "", "6"], &["3", "{\"ad\":\"y\",\"n\":8}", "7"]],
            ),
            ("1,[\"a\",\"b\",\"c\"],5\n2,[],6\n", &[&["1", "[\"a\",\"b\",\"c\"]", "5"], &["2", "[]", "6"]]),
            ("1,=LINK(\"a\",\"b\"),5\n2,x,6\n", &[&["1", "=LINK(\"a\",\"b\")", "5"], &["2", "x", "6"]]),
        ],
    );
}

#[test]
fn a_quote_behind_a_sign_of_equality_opens_a_cell() {
    check(
        2,
        &[
            ("=\"001\",=\"Oak, Ltd\"\n=\"002\",=\"6\"\n", &[&["=\"001\"", "=\"Oak, Ltd\""], &["=\"002\"", "=\"6\""]]),
            ("=\"a \"\"b\"\", c\",=\"\"\n", &[&["=\"a \"b\", c\"", "=\"\""]]),
            ("=\"a\"&\"b\",5\n=1+2,6\n", &[&["=\"a\"&\"b\"", "5"], &["=1+2", "6"]]),
            ("\"open,5\n=\"x, y\",6\n", &[&["\"open", "5"], &["=\"x, y\"", "6"]]),
        ],
    );
}

#[test]
fn a_broken_quote_swallows_no_row() {
    check(
        3,
        &[
            (
                "1,\"open,5\n2,7\" x,6\n3,8\" y,7\"\n",
                &[&["1", "\"open", "5"], &["2", "7\" x", "6"], &["3", "8\" y", "7\""]],
            ),
            ("1,a,\"open\n2,7\",6\n3,b,7\n", &[&["1", "a", "\"open"], &["2", "7\"", "6"], &["3", "b", "7"]]),
            (
                "id,\"name,sum\n1,Ann,5\n2,Bo,7\"\n",
                &[&["id", "\"name", "sum"], &["1", "Ann", "5"], &["2", "Bo", "7\""]],
            ),
            // What its quotes hold properly, or but for a quote within, stays a cell of several lines.
            ("1,\"12 Oak Street,\n\nLeeds\",5\n", &[&["1", "12 Oak Street,\n\nLeeds", "5"]]),
            ("1,\"she said \"yes\" twice\nand left\",5\n", &[&["1", "she said \"yes\" twice\nand left", "5"]]),
        ],
    );
}
