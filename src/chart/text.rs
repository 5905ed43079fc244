//! How wide is a text, without a browser to ask?

/// The fonts of every chart; the table below holds the widths of the first two, and the third has the same by design.
pub const FONT_STACK: &str = "Arial, Helvetica, \"Liberation Sans\", sans-serif";

/// The size of words and numbers in charts, in CSS px; nothing is smaller.
pub const SIZE: f32 = 12.0;

/// From the middle of a line of digits or capitals down to its baseline, in ems: half of Helvetica's cap height.
pub const MIDDLE: f32 = 0.36;

/// Other sans-serif fonts, met where none of the named ones is installed, run wider by about this.
const SLACK: f32 = 1.08;

/// Helvetica-Bold over Helvetica, for everyday text.
const BOLD: f32 = 1.07;

/// Advance widths of Helvetica in thousandths of an em, from Adobe's font metrics, for U+0020 to U+007E.
#[rustfmt::skip]
const ASCII: [u16; 95] = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
    556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
    1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
    667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
    333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
    556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];

/// The same for U+00A0 to U+00FF.
#[rustfmt::skip]
const LATIN_1: [u16; 96] = [
    278, 333, 556, 556, 556, 556, 260, 556, 333, 737, 370, 556, 584, 333, 737, 333,
    400, 584, 333, 333, 333, 556, 537, 278, 333, 333, 365, 556, 834, 834, 834, 611,
    667, 667, 667, 667, 667, 667, 1000, 722, 667, 667, 667, 667, 278, 278, 278, 278,
    722, 722, 778, 778, 778, 778, 778, 584, 778, 722, 722, 722, 722, 667, 667, 611,
    556, 556, 556, 556, 556, 556, 889, 500, 556, 556, 556, 556, 278, 278, 278, 278,
    556, 556, 556, 556, 556, 556, 556, 584, 611, 556, 556, 556, 556, 500, 556, 500,
];

/// The width of a text in CSS px at a font size, with room for fonts somewhat wider than Helvetica.
pub fn width(text: &str, size: f32, bold: bool) -> f32 {
    let thousandths: u32 = text.chars().map(advance).sum();
    thousandths as f32 / 1000.0 * size * SLACK * if bold { BOLD } else { 1.0 }
}

/// The text itself where it fits into `room` CSS px, else its beginning and an ellipsis; empty where not even that fits.
pub fn fit(text: &str, size: f32, room: f32) -> String {
    if width(text, size, false) <= room {
        return text.to_owned();
    }
    let mut short = String::new();
    let mut used = width("…", size, false);
    for character in text.chars() {
        used += advance(character) as f32 / 1000.0 * size * SLACK;
        if used > room {
            break;
        }
        short.push(character);
    }
    if short.is_empty() { short } else { short.trim_end().to_owned() + "…" }
}

/// The text in lines that fit into `room` CSS px, broken at blanks; a word longer than that stands alone.
pub fn wrap(text: &str, size: f32, room: f32) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if width(line, size, false) + width(" ", size, false) + width(word, size, false) <= room => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

fn advance(character: char) -> u32 {
    match character {
        ' '..='~' => u32::from(ASCII[character as usize - 0x20]),
        '\u{a0}'..='\u{ff}' => u32::from(LATIN_1[character as usize - 0xa0]),
        // Controls, combining marks, joiners and variation selectors take no room of their own.
        '\0'..='\u{9f}' | '\u{300}'..='\u{36f}' | '\u{200b}'..='\u{200f}' | '\u{fe00}'..='\u{fe0f}' => 0,
        '\u{2009}' | '\u{202f}' => 200,
        '‘' | '’' => 222,
        '“' | '”' => 333,
        '–' | '€' => 556,
        '−' => 584,
        '—' | '…' | '‰' => 1000,
        // East Asian wide characters and emoji fill a square.
        '\u{1100}'..='\u{115f}' | '\u{2e80}'..='\u{a4cf}' | '\u{ac00}'..='\u{d7a3}' | '\u{f900}'..='\u{faff}' => 1000,
        '\u{fe30}'..='\u{fe4f}' | '\u{ff00}'..='\u{ff60}' | '\u{ffe0}'..='\u{ffe6}' | '\u{20000}'.. => 1000,
        '\u{1f000}'..='\u{1faff}' => 1300,
        // Other alphabets: between a lower-case and a capital letter, rather too wide than too narrow.
        _ => 650,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_strings_have_the_width_of_their_metrics() {
        // Sums of Adobe's advance widths, in thousandths of an em.
        let cases =
            [("Hello", 2278), ("WWWW", 3776), ("iiii", 888), ("€1,234.50", 4448), ("Café", 2112), ("2025年1月", 4780)];
        for (text, thousandths) in cases {
            let expected = thousandths as f32 / 1000.0 * 10.0 * SLACK;
            assert!((width(text, 10.0, false) - expected).abs() < 0.01, "{text}: {}", width(text, 10.0, false));
            assert!(width(text, 10.0, true) > width(text, 10.0, false));
        }
        assert_eq!(width("", 12.0, false), 0.0);
        assert_eq!(width("e\u{301}", 12.0, false), width("e", 12.0, false));
    }

    #[test]
    fn a_note_breaks_at_blanks() {
        let note = "Shown: newest 36 of 120 cohorts";
        let lines = wrap(note, 12.0, 100.0);
        assert_eq!(lines, ["Shown: newest", "36 of 120", "cohorts"]);
        assert!(wrap("", 12.0, 100.0).is_empty());
        assert_eq!(wrap("ab cd", 12.0, 0.0), ["ab", "cd"]);
    }

    #[test]
    fn a_text_too_long_ends_in_an_ellipsis_inside_its_room() {
        assert_eq!(fit("Revenue", 12.0, 100.0), "Revenue");
        let short = fit("Customers who came back", 12.0, 80.0);
        assert!(short.ends_with('…') && width(&short, 12.0, false) <= 80.0, "{short}");
        assert_eq!(fit("Revenue", 12.0, 5.0), "");
        assert!(fit(&"w".repeat(100_000), 12.0, 50.0).len() < 20);
    }
}
