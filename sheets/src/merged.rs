//! What merged cells mean: which of the cells they cover have their value too.
//!
//! A name, a date or an order's number that is merged over several rows stands for each of them. An amount does not: in
//! every row it would count several times.

use crate::cells::{Cell, Kind};
use countinghouse_kernels::values::coin::coin_at_an_end;
use std::collections::{BTreeMap, BTreeSet};

/// Cells that are one, from the first row and column to the last ones.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Region {
    /// The first row.
    pub top: u32,
    /// The first column.
    pub left: u32,
    /// The last row.
    pub bottom: u32,
    /// The last column.
    pub right: u32,
}

/// Rows among which headers of groups are looked for.
const HEAD: u32 = 64;
/// Parts of words for how much or how many, in seven languages: such numbers count once.
const MEASURES: &str = "total amount revenue sales price cost value gross shipping discount balance quantit units count \
    betrag summe gesamt umsatz preis wert netto brutto steuer versand rabatt menge anzahl stück montant somme prix \
    valeur frais remise importe precio valor envío envio descuento cantidad importo somma prezzo spedizion sconto \
    bedrag prijs waarde korting aantal totaal verzend preço preco desconto frete fatturato omzet receita ventas ricavi \
    vendite vendas subtot payment zahlung paid bezahlt weight gewicht";
/// Whole words for the same.
const SHORT_MEASURES: &str = "sum net tax vat qty pcs fee fees iva tva btw som ht ttc mwst ust ca suma soma stk eur usd \
    gbp chf € $ £";
/// Parts of words for what names something.
const KEYS: &str = "order bestell invoice rechnung factur fattur nummer number numer númer numér auftrag command pedido \
    ordine encomenda kunde customer client klant fatura beleg ticket";
/// Whole words for the same.
const SHORT_KEYS: &str = "no nr num id ids ref code n° nº # year jahr año an année anno jaar ano nro cod";

/// What is learnt of the columns that hold merged cells.
#[derive(Debug, Default)]
struct Column {
    /// The last ones above the first number, in small letters.
    header: String,
    has_number: bool,
    has_measure: bool,
    /// Whole numbers in merged cells.
    numbers: Vec<f64>,
}

impl Column {
    /// Whether the numbers name something, and so stand for every row that they cover.
    fn is_key(&self) -> bool {
        let is_end = |c: char| c.is_whitespace() || ".:-_/()[]".contains(c);
        let says = |parts: &str, whole: &str| {
            parts.split_ascii_whitespace().any(|part| self.header.contains(part))
                || self.header.split(is_end).any(|word| whole.split_ascii_whitespace().any(|known| known == word))
        };
        if self.has_measure || says(MEASURES, SHORT_MEASURES) {
            return false;
        }
        // Without a word: numbers are handed out one after the other.
        says(KEYS, SHORT_KEYS)
            || self.numbers.len() > 1 && self.numbers.windows(2).all(|pair| pair[0] < pair[1])
            || self.numbers.len() > 1 && self.numbers.windows(2).all(|pair| pair[0] > pair[1])
    }
}

/// Cells that are looked at once, so that it is known the next time what the merged ones mean.
#[derive(Debug)]
pub struct Study {
    regions: BTreeMap<(u32, u32), Region>,
    columns: BTreeMap<u32, Column>,
    /// Regions of several rows with a number.
    numbers: Vec<Region>,
    /// Where there are words in the first rows.
    head: BTreeSet<(u32, u32)>,
    first_value: u32,
}

impl Study {
    /// Begins with what is merged in a sheet.
    pub fn new(regions: &[Region]) -> Study {
        let tall = regions.iter().filter(|region| region.bottom > region.top);
        Study {
            columns: tall.map(|region| (region.left, Column::default())).collect(),
            regions: regions.iter().map(|&region| ((region.top, region.left), region)).collect(),
            numbers: Vec::new(),
            head: BTreeSet::new(),
            first_value: u32::MAX,
        }
    }

    /// Looks at the next cell.
    pub fn look(&mut self, cell: &Cell) {
        let (row, column) = (cell.row, cell.column);
        let (kind, number) = match cell.kind {
            Kind::Text => written_number(&cell.text).map_or((Kind::Text, None), |(kind, number)| (kind, Some(number))),
            kind => (kind, cell.text.parse().ok()),
        };
        match kind {
            Kind::Text if row < HEAD => drop(self.head.insert((row, column))),
            Kind::Number | Kind::Measure | Kind::Value => self.first_value = self.first_value.min(row),
            _ => {}
        }
        let Some(known) = self.columns.get_mut(&column) else { return };
        known.has_measure |= kind == Kind::Measure;
        known.has_number |= matches!(kind, Kind::Number | Kind::Measure);
        if kind == Kind::Text && !known.has_number {
            known.header = cell.text.to_lowercase();
        }
        let region = self.regions.get(&(row, column)).filter(|region| region.bottom > region.top);
        if let Some(&region) = region.filter(|_| matches!(kind, Kind::Number | Kind::Measure)) {
            known.numbers.extend(number.filter(|_| kind == Kind::Number));
            self.numbers.push(region);
        }
    }

    /// What is to be done.
    pub fn plan(self) -> Plan {
        let mut once = BTreeSet::new();
        for region in &self.numbers {
            if !self.columns.get(&region.left).is_some_and(Column::is_key) {
                once.insert((region.top, region.left));
            }
        }
        let is_group = |region: &Region| {
            let below = self.head.range((region.bottom + 1, region.left)..=(region.bottom + 1, region.right)).count();
            let beside = self.head.range((region.top, 0)..(region.top + 1, 0)).count();
            region.right > region.left && region.bottom + 1 < self.first_value.min(HEAD) && below > 1 && beside > 1
        };
        let groups = self.regions.values().filter(|region| is_group(region)).map(|region| (region.top, region.left));
        Plan { once, groups: groups.collect(), regions: self.regions }
    }
}

/// Which cells get the value of the merged cell that covers them.
#[derive(Debug, Default)]
pub struct Plan {
    /// All that are merged, by their first cell.
    pub regions: BTreeMap<(u32, u32), Region>,
    /// The first cells of those whose number counts in the first row only.
    pub once: BTreeSet<(u32, u32)>,
    /// The first cells of those that name the columns below them.
    pub groups: BTreeSet<(u32, u32)>,
}

/// A number as people write it, and whether it says how much; `None` for words, dates and numbers that begin with a zero.
fn written_number(text: &str) -> Option<(Kind, f64)> {
    let text = text.trim();
    let (coin, rest) = coin_at_an_end(text).map_or((false, text), |(_, rest)| (true, rest.trim()));
    let (share, rest) = rest.strip_suffix('%').map_or((false, rest), |rest| (true, rest.trim()));
    let digits: String = rest.chars().filter(char::is_ascii_digit).collect();
    let rest = rest.trim_matches(['-', '+', '(', ')', '−']);
    let marks: Vec<char> = rest.chars().filter(|c| !c.is_ascii_digit()).collect();
    let is_written = marks.iter().all(|c| matches!(c, '.' | ',' | '\'' | '’' | '\u{a0}' | '\u{202f}' | ' '));
    if !is_written || digits.is_empty() || digits.len() > 15 {
        return None;
    }
    let last = rest.rsplit(|c: char| marks.contains(&c)).next().map_or(0, str::len);
    // 01.05.2024 and 01.05.24 are dates, and 007 is a name.
    let is_date = marks == ['.', '.'] && (last == 4 || last == 2);
    let begins_with_zero = marks.is_empty() && digits.len() > 1 && digits.starts_with('0');
    if is_date || begins_with_zero {
        return None;
    }
    let is_measure = coin || share || (!marks.is_empty() && last != 3);
    Some((if is_measure { Kind::Measure } else { Kind::Number }, digits.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn written_numbers_are_told_from_names_and_dates() {
        let measures = ["12,50", "€ 12", "1.234,50 EUR", "19 %", "-5.0", "(12.00)"];
        for text in measures {
            assert_eq!(written_number(text).map(|(kind, _)| kind), Some(Kind::Measure), "{text}");
        }
        for text in ["12", "1.234", "1'000"] {
            assert_eq!(written_number(text).map(|(kind, _)| kind), Some(Kind::Number), "{text}");
        }
        for text in ["007", "01.05.2024", "2024-05-01", "A1", "", "12:30", "-"] {
            assert_eq!(written_number(text), None, "{text}");
        }
    }

    #[test]
    fn words_above_a_column_say_whether_its_numbers_count() {
        let key = |word: &str, numbers: &[f64]| {
            Column { header: word.to_lowercase(), numbers: numbers.to_vec(), ..Column::default() }.is_key()
        };
        for word in ["Order", "Bestellnummer", "N° de commande", "Nr.", "Factura", "Ordine", "Klant"] {
            assert!(key(word, &[20.0, 10.0, 30.0]), "{word}");
        }
        for word in ["Order total", "Bestellsumme", "Montant", "Qty", "Cantidad", "Importo", "Bedrag", "Preço", "Net"]
        {
            assert!(!key(word, &[1.0, 2.0]), "{word}");
        }
        assert!(key("Foo", &[101.0, 102.0, 103.0]) && !key("Foo", &[20.0, 10.0, 30.0]) && !key("Foo", &[5.0]));
    }
}
