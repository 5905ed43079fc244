//! Encodings of East Asia, two bytes and more to a character: how well each explains the words of a file.

use super::letters::BIT;
use super::words::Word;

/// An encoding whose characters take one byte or several. The engine judges it; what decodes it comes from outside.
#[derive(Debug)]
pub struct WideCode {
    /// The name used in output, which browsers and `encoding_rs` know as well.
    pub id: &'static str,
    /// The name and whose characters it has, for people.
    pub label: &'static str,
    /// Other names, separated by blanks.
    pub aliases: &'static str,
    /// What it takes to believe in it, in bits, as of a code page.
    doubt: i32,
    /// The length of the character at the beginning of some bytes and what it costs in bits.
    judge: fn(&[u8]) -> (usize, i32),
    /// The commonest characters, each two bytes: they cost little.
    common: &'static [u8],
}

impl PartialEq for WideCode {
    fn eq(&self, other: &WideCode) -> bool {
        self.id == other.id
    }
}

impl Eq for WideCode {}

/// Every encoding of this kind that is told apart.
pub static WIDE: [WideCode; 5] = [
    WideCode {
        id: "shift_jis",
        label: "Shift-JIS (Japanese)",
        aliases: "shift-jis sjis cp932 932 windows-31j ms932",
        doubt: 2,
        judge: shift_jis,
        // 日月年名金額注文会社田山本子木村川中市県区
        common: b"\x93\xfa\x8c\x8e\x94\x4e\x96\xbc\x8b\xe0\x8a\x7a\x92\x8d\x95\xb6\x89\xef\x8e\xd0\x93\x63\x8e\x52\x96\x7b\x8e\x71\x96\xd8\x91\xba\x90\xec\x92\x86\x8e\x73\x8c\xa7\x8b\xe6",
    },
    WideCode {
        id: "gb18030",
        label: "GB18030 (Chinese, simplified)",
        aliases: "gbk gb2312 cp936 936 gb",
        doubt: 2,
        judge: gb18030,
        // 的一是不了人我在有他这中大来上国名日期金额订单客户公司
        common: b"\xb5\xc4\xd2\xbb\xca\xc7\xb2\xbb\xc1\xcb\xc8\xcb\xce\xd2\xd4\xda\xd3\xd0\xcb\xfb\xd5\xe2\xd6\xd0\xb4\xf3\xc0\xb4\xc9\xcf\xb9\xfa\xc3\xfb\xc8\xd5\xc6\xda\xbd\xf0\xb6\xee\xb6\xa9\xb5\xa5\xbf\xcd\xbb\xa7\xb9\xab\xcb\xbe",
    },
    WideCode {
        id: "big5",
        label: "Big5 (Chinese, traditional)",
        aliases: "cp950 950 big5-hkscs",
        doubt: 3,
        judge: big5,
        // 的一是不了人我在有他這中大來上國名日期金額客戶公司
        common: b"\xaa\xba\xa4\x40\xac\x4f\xa4\xa3\xa4\x46\xa4\x48\xa7\xda\xa6\x62\xa6\xb3\xa5\x4c\xb3\x6f\xa4\xa4\xa4\x6a\xa8\xd3\xa4\x57\xb0\xea\xa6\x57\xa4\xe9\xb4\xc1\xaa\xf7\xc3\x42\xab\xc8\xa4\xe1\xa4\xbd\xa5\x71",
    },
    WideCode {
        id: "euc-kr",
        label: "EUC-KR (Korean)",
        aliases: "cp949 949 uhc ks_c_5601-1987",
        doubt: 2,
        judge: euc_kr,
        // 이가다는을의에한지고사서기인로아스시일대주문금액김
        common: b"\xc0\xcc\xb0\xa1\xb4\xd9\xb4\xc2\xc0\xbb\xc0\xc7\xbf\xa1\xc7\xd1\xc1\xf6\xb0\xed\xbb\xe7\xbc\xad\xb1\xe2\xc0\xce\xb7\xce\xbe\xc6\xbd\xba\xbd\xc3\xc0\xcf\xb4\xeb\xc1\xd6\xb9\xae\xb1\xdd\xbe\xd7\xb1\xe8",
    },
    WideCode {
        id: "euc-jp",
        label: "EUC-JP (Japanese)",
        aliases: "eucjp ujis",
        doubt: 4,
        judge: euc_jp,
        // As of Shift-JIS.
        common: b"\xc6\xfc\xb7\xee\xc7\xaf\xcc\xbe\xb6\xe2\xb3\xdb\xc3\xed\xca\xb8\xb2\xf1\xbc\xd2\xc5\xc4\xbb\xb3\xcb\xdc\xbb\xd2\xcc\xda\xc2\xbc\xc0\xee\xc3\xe6\xbb\xd4\xb8\xa9\xb6\xe8",
    },
];

/// What a common character costs.
const COMMON: i32 = 7;
/// What a byte costs that begins no character.
const BROKEN: i32 = 24;
/// What it costs that a letter of ASCII stands beside a character: words of two scripts are rare.
const MIXED: i32 = 4;
/// What it costs that a character stands alone: words mostly have two or more.
const ALONE: i32 = 6;
/// What a code page pays for a letter of ASCII that is the second half of a character here.
const LETTER: i32 = 5;

/// How surprising the words are in an encoding, in the measure of [`super::letters::cost`].
pub fn cost(code: &WideCode, words: &[Word]) -> i32 {
    code.doubt * BIT + words.iter().map(|word| code.cost_of(word.bytes)).sum::<i32>()
}

impl WideCode {
    fn cost_of(&self, word: &[u8]) -> i32 {
        let (mut rest, mut cost) = (word, 0);
        while !rest.is_empty() {
            // A stretch of ASCII, then a stretch of characters.
            let ascii = rest.iter().position(|byte| !byte.is_ascii()).unwrap_or(rest.len());
            let (plain, others) = rest.split_at(ascii);
            rest = others;
            let mut characters = 0;
            while rest.first().is_some_and(|first| !first.is_ascii()) {
                let (length, bits) = (self.judge)(rest);
                let (character, others) = rest.split_at(length.clamp(1, rest.len()));
                let common = self.common.chunks_exact(2).any(|known| known == character);
                let letters = character.iter().filter(|byte| byte.is_ascii()).count() as i32;
                cost += if common { COMMON } else { bits } - letters * LETTER;
                characters += 1;
                rest = others;
            }
            let beside = [plain.last(), rest.first()].into_iter().flatten().filter(|byte| byte.is_ascii_alphabetic());
            if characters > 0 {
                cost += beside.count() as i32 * MIXED;
                cost += if characters == 1 { ALONE } else { 0 };
            }
        }
        cost * BIT
    }
}

fn shift_jis(bytes: &[u8]) -> (usize, i32) {
    match *bytes {
        [0xa1..=0xdf, ..] => (1, 8),
        [0x81..=0x9f | 0xe0..=0xfc, trail @ (0x40..=0x7e | 0x80..=0xfc), ..] => {
            let bits = match (bytes[0], trail) {
                (0x82, 0x9f..=0xf1) => 7,
                (0x83, 0x40..=0x96) => 7,
                (0x81, 0x40..=0x42 | 0x5b | 0x75 | 0x76 | 0x7c) => 8,
                (0x81 | 0x82, _) => 11,
                (0x88..=0x97, _) | (0x98, ..=0x72) => 10,
                (0x98..=0x9f | 0xe0..=0xea, _) => 14,
                (0x87 | 0xed | 0xee | 0xfa..=0xfc, _) => 15,
                _ => 20,
            };
            (2, bits)
        }
        _ => (1, BROKEN),
    }
}

fn gb18030(bytes: &[u8]) -> (usize, i32) {
    match *bytes {
        [0x81..=0xfe, 0x30..=0x39, 0x81..=0xfe, 0x30..=0x39, ..] => (4, 20),
        [lead @ 0xa1..=0xf7, 0xa1..=0xfe, ..] => {
            let bits = match lead {
                0xa1 | 0xa3 => 9,
                0xb0..=0xd7 => 10,
                _ => 15,
            };
            (2, bits)
        }
        [0x81..=0xfe, 0x40..=0x7e | 0x80..=0xfe, ..] => (2, 16),
        _ => (1, BROKEN),
    }
}

fn big5(bytes: &[u8]) -> (usize, i32) {
    match *bytes {
        [lead @ 0xa1..=0xf9, 0x40..=0x7e | 0xa1..=0xfe, ..] => {
            let bits = match lead {
                0xa1 => 9,
                0xa4..=0xc6 => 10,
                _ => 15,
            };
            (2, bits)
        }
        [0x87..=0xfe, 0x40..=0x7e | 0xa1..=0xfe, ..] => (2, 20),
        _ => (1, BROKEN),
    }
}

fn euc_kr(bytes: &[u8]) -> (usize, i32) {
    match *bytes {
        [lead @ 0xa1..=0xfd, 0xa1..=0xfe, ..] => {
            let bits = match lead {
                0xa1 | 0xa3 => 11,
                0xb0..=0xc8 => 9,
                _ => 16,
            };
            (2, bits)
        }
        // Syllables that Windows added.
        [0x81..=0xc6, 0x41..=0x5a | 0x61..=0x7a | 0x81..=0xfe, ..] => (2, 16),
        _ => (1, BROKEN),
    }
}

fn euc_jp(bytes: &[u8]) -> (usize, i32) {
    match *bytes {
        [0x8e, 0xa1..=0xdf, ..] => (2, 10),
        [0x8f, 0xa1..=0xfe, 0xa1..=0xfe, ..] => (3, 18),
        [lead @ 0xa1..=0xfe, 0xa1..=0xfe, ..] => {
            let bits = match lead {
                0xa4 | 0xa5 => 7,
                0xa1 => 8,
                0xa3 => 10,
                0xb0..=0xcf => 10,
                0xd0..=0xf4 => 14,
                _ => 20,
            };
            (2, bits)
        }
        _ => (1, BROKEN),
    }
}
