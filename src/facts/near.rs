//! Customers who are spelled in two ways: found by what their names and addresses have in common, never merged unasked.

use crate::ingest::fold::fold;
use crate::sorting::Arrange;
use crate::table::{TextColumn, TextColumnBuilder};

/// Values that seem to name the same customer: each code and the first code of its group, in the order of codes.
///
/// Two names are alike where their words are the same without case, accents, punctuation and order; two e-mail addresses
/// where they differ in case, in a tag (`ann+shop@…`), or by a slip in the name of a provider that many others use.
/// Ids are never alike.
pub fn near_duplicates(text: &TextColumn) -> Vec<(u32, u32)> {
    let providers = Providers::of(text);
    let mut keyed: Vec<(String, u32)> = Vec::new();
    for code in 1..=text.values() as u32 {
        if let Some(key) = text.value(code).and_then(|value| key(&value, &providers)) {
            keyed.push((key, code));
        }
    }
    keyed.arrange();
    let mut pairs = Vec::new();
    for group in keyed.chunk_by(|a, b| a.0 == b.0) {
        let first = group[0].1;
        pairs.extend(group[1..].iter().map(|&(_, code)| (code, first)));
    }
    pairs.arrange();
    pairs
}

/// What a value has in common with those that mean the same; `None` for what is no name and no address.
fn key(value: &str, providers: &Providers) -> Option<String> {
    let folded = fold(value.trim());
    if let Some((person, provider)) = folded.rsplit_once('@') {
        let person = person.split('+').next().unwrap_or(person);
        return Some(format!("{person}@{}", providers.meant(provider)));
    }
    let mut words: Vec<&str> = folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let letters = folded.chars().filter(|c| c.is_alphabetic()).count();
    let digits = folded.chars().filter(char::is_ascii_digit).count();
    if !folded.contains([' ', ',']) || words.len() < 2 || letters < 4 || digits > 0 {
        return None;
    }
    words.arrange();
    Some(words.join(" "))
}

/// The part after `@` of many addresses, to know which is a slip of which.
struct Providers {
    /// The few that most customers use.
    common: Vec<String>,
}

/// A provider is common from this many customers on.
const COMMON: usize = 5;
/// How many common providers a rare one is compared with: keeps the work in proportion to the values.
const COMPARED: usize = 12;

impl Providers {
    fn of(text: &TextColumn) -> Providers {
        let mut providers = TextColumnBuilder::default();
        for value in (1..=text.values() as u32).filter_map(|code| text.value(code)) {
            if let Some((_, provider)) = value.rsplit_once('@') {
                providers.push(fold(provider.trim()).as_bytes());
            }
        }
        let providers = providers.finish();
        let mut counts = vec![0; providers.values() + 1];
        for row in 0..providers.rows() {
            counts[providers.code(row) as usize] += 1;
        }
        let mut common: Vec<(usize, String)> = Vec::new();
        for (code, &count) in counts.iter().enumerate().filter(|&(_, &count)| count >= COMMON) {
            if let Some(name) = providers.value(code as u32) {
                common.push((count, name.into_owned()));
            }
        }
        common.arrange_by(|a, b| b.cmp(a));
        Providers { common: common.into_iter().take(COMPARED).map(|(_, name)| name).collect() }
    }

    /// The common provider of which a name is a slip, or the name itself.
    fn meant<'a>(&'a self, provider: &'a str) -> &'a str {
        if self.common.iter().any(|common| common == provider) {
            return provider;
        }
        self.common.iter().find(|common| is_slip(provider, common)).map_or(provider, String::as_str)
    }
}

/// Whether one letter is missing, too many, wrong, or changed places with its neighbour.
fn is_slip(text: &str, meant: &str) -> bool {
    const SHORTEST: usize = 6;
    let (a, b) = (text.as_bytes(), meant.as_bytes());
    if a.len().min(b.len()) < SHORTEST || a.len().abs_diff(b.len()) > 1 || a == b {
        return false;
    }
    let start = a.iter().zip(b).take_while(|(a, b)| a == b).count();
    let (a, b) = (&a[start..], &b[start..]);
    let end = a.iter().rev().zip(b.iter().rev()).take_while(|(a, b)| a == b).count();
    match (&a[..a.len() - end], &b[..b.len() - end]) {
        ([], [_]) | ([_], []) | ([_], [_]) => true,
        ([a, b], [c, d]) => a == d && b == c,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn merged(values: &[&str]) -> Vec<(String, String)> {
        let mut builder = TextColumnBuilder::default();
        values.iter().for_each(|value| builder.push(value.as_bytes()));
        let text = builder.finish();
        let name = |code: u32| text.value(code).unwrap().into_owned();
        near_duplicates(&text).into_iter().map(|(code, first)| (name(code), name(first))).collect()
    }

    #[test]
    fn names_and_addresses_that_mean_one_customer() {
        let pairs = [
            ("José Álvarez", "jose alvarez"),
            ("Ann Lee", "LEE, Ann"),
            ("Ann.Lee@x.org", "ann.lee@x.org"),
            ("a.b@mail.com", "a.b+shop@mail.com"),
        ];
        for (first, second) in pairs {
            assert_eq!(merged(&[first, second]), [(second.to_owned(), first.to_owned())]);
        }
    }

    #[test]
    fn slips_in_the_name_of_a_common_provider() {
        let many: Vec<String> = (0..6).map(|n| format!("c{n}@gmail.com")).collect();
        let with = |slip: &str| {
            let mut values: Vec<&str> = many.iter().map(String::as_str).collect();
            let slipped = format!("c3@{slip}");
            values.push(&slipped);
            merged(&values).len()
        };
        for slip in ["gmial.com", "gmai.com", "gmaill.com", "gmajl.com"] {
            assert_eq!(with(slip), 1, "{slip}");
        }
        assert_eq!(with("gmx.com"), 0);
        assert_eq!(with("hotmail.com"), 0);
    }

    #[test]
    fn what_may_be_two_customers_stays_two() {
        for pair in
            [["cus_Ab", "cus_aB"], ["Anna Meyer", "Anne Meyer"], ["1001", "1002"], ["Unit 5", "5 Unit"], ["Li", "li"]]
        {
            assert_eq!(merged(&pair), [], "{pair:?}");
        }
    }
}
