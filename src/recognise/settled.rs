//! Which column holds the amounts of several currencies after they were converted to one? Its header says so, and the
//! arithmetic between it and the amounts as charged does not contradict.

use super::currency::{CurrencyWords, holds_currencies};
use super::header::{Header, Phrase};
use super::{Assignment, Role, Told};
use crate::money::Currency;
use crate::sentence::Sentence;
use crate::sorting::Arrange;
use crate::table::{Column, NumberColumn, Table, TextColumn};

/// Words of headers of amounts in the one currency of the shop, in seven languages, without accents.
const SETTLED: &str = "base|settlement|settled|converted|conversion|home|reporting|shop|store|company|functional|default|\
    payout|eur equivalent|usd equivalent|equivalent|basis|basiswahrung|hauswahrung|umgerechnet|umgerechneter|verrechnet|\
    abgerechnet|abrechnung|auszahlung|converti|convertie|reglement|equivalente|convertido|convertida|liquidado|\
    liquidacion|convertito|convertita|regolamento|omgerekend|omgerekende|basisvaluta|verrekend|equivalent|liquidado";
/// Words of headers of exchange rates.
const RATES: &str = "exchange|fx|rate|kurs|wechselkurs|umrechnungskurs|taux|cambio|tasso|koers|wisselkoers|cotacao";
/// Rows that are looked at.
const ROWS: usize = 5_000;

/// Gives the roles of converted amounts to the columns that hold them; the currency, where no column names it.
pub fn settle(table: &Table, headers: &[Header], roles: &mut Vec<Assignment>) -> Option<Told> {
    let column_of = |role: Role| roles.iter().find(|known| known.role == role).map(|known| known.column);
    let amount = column_of(Role::Amount)?;
    if column_of(Role::ConvertedAmount).is_some() {
        return None;
    }
    // The column of several currencies, and the one that is the same in every row.
    let named = |column: usize| Some(column) == column_of(Role::Currency) || says_currency(&headers[column]);
    let coded: Vec<(usize, Vec<Currency>)> = (0..table.columns.len())
        .filter(|&column| named(column) && holds_currencies(&table.columns[column]))
        .map(|column| (column, currencies(&table.columns[column])))
        .collect();
    let is_mixed = |known: &&(usize, Vec<Currency>)| different(&known.1) > 1;
    let mixed = coded.iter().find(is_mixed)?;
    let home_column = coded.iter().find(|known| different(&known.1) == 1);
    let charges = Charges { table, codes: table.columns[mixed.0].text()?, currencies: &mixed.1 };
    let numbers = |column: &usize| table.columns[*column].numbers().is_some_and(|numbers| !numbers.is_percent());
    let is_open = |column: &usize| {
        let mut own = roles.iter().filter(|known| known.column == *column);
        own.all(|known| OPEN.contains(&known.role))
    };
    let others: Vec<usize> =
        (0..table.columns.len()).filter(|column| *column != amount && is_open(column)).filter(numbers).collect();
    let rates: Vec<usize> = others.iter().copied().filter(|&column| says_rate(headers, column)).collect();
    // The amount that was found may be either of the two.
    let pairs = others.iter().flat_map(|&other| [(amount, other), (other, amount)]);
    let found = pairs.filter_map(|(charged, settled)| {
        let header = &headers[settled];
        let in_header = table.columns[settled].numbers()?.header_currency();
        let beside = home_column.map(|known| known.1[0]);
        let shares = |known: &(usize, Vec<Currency>)| shared_word(&headers[known.0], header);
        let says = says(header, SETTLED) || home_column.is_some_and(shares) || in_header.is_some();
        let home = in_header.or(beside);
        let by_rate = rates.iter().any(|&rate| charges.is_product(charged, settled, rate));
        // What names one currency in its header is not in several.
        if table.columns[charged].numbers()?.header_currency().is_some() || !(says || by_rate) {
            return None;
        }
        let home = charges.home(charged, settled, home)?;
        Some((says, (charged, settled, home, in_header.is_none() && beside.is_some())))
    });
    // What a header says comes before what a rate only allows.
    let found = found.min_by_key(|&(says, (charged, settled, ..))| (!says, charged != amount, settled));
    let (charged, settled, home, by_column) = match found {
        Some((_, found)) => found,
        // An amount whose header names its currency is in that one, whatever the order was charged in.
        None => {
            let home = table.columns[amount].numbers().filter(|numbers| numbers.currencies().is_empty())?;
            (amount, amount, Some(home.header_currency()?), false)
        }
    };
    let name = |column: usize| table.columns[column].name.as_str();
    let evidence = Sentence::new("evidence-one_currency").with("column", name(settled)).with("other", name(mixed.0));
    for known in roles.iter_mut() {
        match known.role {
            Role::Amount => known.column = charged,
            Role::Currency => known.column = mixed.0,
            _ => {}
        }
    }
    if !roles.iter().any(|known| known.role == Role::Currency) {
        roles.push(Assignment { role: Role::Currency, column: mixed.0, evidence: evidence.clone() });
    }
    roles.push(Assignment { role: Role::ConvertedAmount, column: settled, evidence: evidence.clone() });
    if let Some(column) = home_column.filter(|_| by_column).map(|known| known.0) {
        roles.push(Assignment { role: Role::ConvertedCurrency, column, evidence });
        return None;
    }
    let place = Sentence::new("told-column").with("text", name(settled));
    home.map(|home| Told { role: Role::ConvertedCurrency, text: home.to_string(), place })
}

/// Roles of columns that may hold converted amounts or those that were charged.
const OPEN: &[Role] =
    &[Role::Total, Role::Gross, Role::Net, Role::Subtotal, Role::Revenue, Role::AmountPaid, Role::NetPayout];

fn says_currency(header: &Header) -> bool {
    says(header, "currency|ccy|wahrung|devise|moneda|divisa|valuta|munteenheid|moeda")
}

fn says_rate(headers: &[Header], column: usize) -> bool {
    says(&headers[column], RATES)
}

fn says(header: &Header, words: &str) -> bool {
    let runs = Phrase::runs(&header.full, 2);
    words.split('|').any(|word| runs.contains(&Phrase::new(word)))
}

/// Whether two headers have a word in common that tells which of several currencies they are about.
fn shared_word(currency: &Header, amount: &Header) -> bool {
    const COMMON: [&str; 12] =
        ["currency", "code", "amount", "total", "price", "order", "of", "in", "de", "the", "iso", "value"];
    let words = currency.full.split(' ').filter(|word| word.len() > 2 && !COMMON.contains(word));
    words.clone().any(|word| amount.full.split(' ').any(|other| other == word))
}

/// The currency of each of a column's codes.
fn currencies(column: &Column) -> Vec<Currency> {
    let Some(text) = column.text() else { return Vec::new() };
    let words = CurrencyWords::all();
    (1..=text.values() as u32).map(|code| words.any(&text.value(code).unwrap_or_default())).collect()
}

fn different(currencies: &[Currency]) -> usize {
    let mut sorted = currencies.to_vec();
    sorted.arrange();
    sorted.dedup();
    sorted.len()
}

/// Rows with the currency in which each was charged.
struct Charges<'a> {
    table: &'a Table,
    codes: &'a TextColumn,
    currencies: &'a [Currency],
}

impl Charges<'_> {
    /// The rows' currencies with two columns' numbers, where both are there and not 0.
    fn rows(&self, a: usize, b: usize) -> impl Iterator<Item = (usize, Currency, f64, f64)> {
        let number = |column: usize, row: usize| {
            let numbers: &NumberColumn = self.table.columns[column].numbers()?;
            let value = numbers.get(row).filter(|value| *value != 0)?;
            Some(crate::money::to_f64(value.into(), numbers.scale()))
        };
        (0..self.table.rows.min(ROWS)).filter_map(move |row| {
            let currency = *self.currencies.get((self.codes.code(row) as usize).checked_sub(1)?)?;
            Some((row, currency, number(a, row)?, number(b, row)?))
        })
    }

    /// Whether an amount times a rate, or divided by it, is the other in nearly all rows, and not the same in all.
    fn is_product(&self, charged: usize, settled: usize, rate: usize) -> bool {
        let Some(rates) = self.table.columns[rate].numbers() else { return false };
        let (mut all, mut times, mut over, mut differ) = (0, 0, 0, 0);
        for (row, _, a, b) in self.rows(charged, settled) {
            let Some(rate) = rates.get(row).filter(|rate| *rate > 0) else { continue };
            let rate = crate::money::to_f64(rate.into(), rates.scale());
            let near = |value: f64| (value - b).abs() <= 0.011 + b.abs() * 0.001;
            all += 1;
            times += usize::from(near(a * rate));
            over += usize::from(near(a / rate));
            differ += usize::from(!near(a));
        }
        differ > 0 && times.max(over) * 20 >= all * 19
    }

    /// The currency that the settled amounts are in, or none where nothing names it; `None` where the numbers contradict:
    /// in that currency both amounts are the same, in others they stand in a ratio that hardly changes.
    fn home(&self, charged: usize, settled: usize, named: Option<Currency>) -> Option<Option<Currency>> {
        // For each currency: rows, rows with the same amount twice, and the lowest and highest ratio.
        let mut ratios: Vec<(Currency, usize, usize, f64, f64)> = Vec::new();
        for (_, currency, a, b) in self.rows(charged, settled) {
            let (ratio, same) = (b / a, usize::from((a - b).abs() < 0.0051));
            match ratios.iter_mut().find(|known| known.0 == currency) {
                Some(known) => *known = (currency, known.1 + 1, known.2 + same, known.3.min(ratio), known.4.max(ratio)),
                None => ratios.push((currency, 1, same, ratio, ratio)),
            }
        }
        let is_same = |known: &&(Currency, usize, usize, f64, f64)| known.2 * 20 >= known.1 * 19;
        let unchanged: Vec<Currency> = ratios.iter().filter(is_same).map(|known| known.0).collect();
        let steady =
            ratios.iter().filter(|known| !is_same(known)).all(|known| known.3 > 0.0 && known.4 <= known.3 * 2.0);
        let changed = ratios.len() - unchanged.len();
        let home = match (named, unchanged.as_slice()) {
            (Some(named), []) if ratios.iter().all(|known| known.0 != named) => Some(named),
            (Some(named), [only]) if *only == named => Some(named),
            (None, [only]) => Some(*only),
            (None, []) => None,
            _ => return None,
        };
        (changed > 0 && steady).then_some(home)
    }
}
