//! Which way money goes: words of cells and headers for in and out, in seven languages.

use super::header::{Header, Phrase};
use crate::sorting::Arrange;
use crate::table::{Column, NumberColumn, Table, TextColumn};

/// Which way money goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// It comes in.
    In,
    /// It goes out.
    Out,
    /// The credit side: what comes in on a bank's statement, and what is owed less in a ledger.
    Credit,
    /// The debit side.
    Debit,
}

/// Words and what they mean, between bars.
const WORDS: [(Way, &str); 4] = [
    (
        Way::In,
        "in|inflow|inflows|money in|paid in|deposit|deposits|incoming|receipts|received|income|eingang|eingänge|\
            zahlungseingang|einnahme|einnahmen|einzahlung|einzahlungen|zugang|recette|recettes|entrée|entrées|\
            encaissement|encaissements|versement|versements|ingreso|ingresos|entrada|entradas|depósito|depósitos|\
            entrata|entrate|versamento|versamenti|bij|inkomsten|ontvangen|ontvangsten|bijschrijving|receita|receitas|\
            recebido|recebimentos",
    ),
    (
        Way::Out,
        "out|outflow|outflows|money out|paid out|withdrawal|withdrawals|outgoing|payments|sent|expense|expenses|spending|\
            ausgang|ausgänge|zahlungsausgang|ausgabe|ausgaben|auszahlung|auszahlungen|abgang|dépense|dépenses|sortie|\
            sorties|décaissement|décaissements|retrait|retraits|gasto|gastos|salida|salidas|retiro|retiros|egreso|\
            egresos|uscita|uscite|prelievo|prelievi|af|uitgaven|uitgegeven|afschrijving|despesa|despesas|saída|\
            saídas|pagamentos",
    ),
    (
        Way::Credit,
        "credit|credits|credited|cr|crdt|c|haben|h|gutschrift|gutschriften|crédit|crédits|haber|abono|abonos|crédito|créditos|\
            avere|accredito|accrediti|credito|kredit|k",
    ),
    (
        Way::Debit,
        "debit|debits|debited|dr|dbit|d|soll|s|lastschrift|belastung|belastungen|débit|débits|debe|cargo|cargos|débito|débitos|\
            dare|addebito|addebiti|debito|debet",
    ),
];

/// Headers that stand in a bank's statement and hardly elsewhere.
const STATEMENT: &str = "balance|running balance|closing balance|particulars|narration|value date|counterparty|iban|bic|\
    buchungstag|valuta|valutadatum|wertstellung|verwendungszweck|saldo|kontostand|solde|date valeur|date de valeur|\
    fecha valor|concepto|data valuta|causale|tegenrekening|rentedatum|mededelingen|data valor|histórico";

/// The words, ready to be looked up.
pub struct Ways(Vec<(Phrase, Way)>);

impl Ways {
    /// Collects the words.
    pub fn all() -> Ways {
        let words = WORDS.iter().flat_map(|&(way, list)| list.split('|').map(move |word| (Phrase::new(word), way)));
        let mut words: Vec<(Phrase, Way)> = words.collect();
        words.arrange_by_key(|&(phrase, _)| phrase);
        Ways(words)
    }

    /// What a whole cell says.
    pub fn cell(&self, cell: &str) -> Option<Way> {
        match cell.trim() {
            "+" => Some(Way::In),
            "-" | "−" | "–" => Some(Way::Out),
            cell => self.get(Phrase::new(&super::header::words(cell))),
        }
    }

    /// What a header's words say, as `Header::full` has them; single letters say nothing.
    pub fn header(&self, full: &str) -> Option<Way> {
        /// Words of the longest phrase.
        const LONGEST: usize = 2;
        let letters = |run: &Phrase| full.split(' ').any(|word| word.len() == 1 && Phrase::new(word) == *run);
        let mut found: Vec<Way> = Vec::new();
        for way in Phrase::runs(full, LONGEST).into_iter().filter(|run| !letters(run)).filter_map(|run| self.get(run)) {
            if !found.contains(&way) {
                found.push(way);
            }
        }
        // “Debit/Credit” names both: a column that says which of them a row is.
        if let [only] = found[..] { Some(only) } else { None }
    }

    fn get(&self, phrase: Phrase) -> Option<Way> {
        let at = self.0.partition_point(|&(known, _)| known < phrase);
        self.0.get(at).filter(|(known, _)| *known == phrase).map(|&(_, way)| way)
    }

    /// What each code of a column says; `None` where one of them is no word for a direction, or where all of them go
    /// the same way.
    pub fn of_column(&self, text: &TextColumn) -> Option<Vec<Way>> {
        /// More different words are no directions.
        const MOST: usize = 8;
        if !(1..=MOST).contains(&text.values()) {
            return None;
        }
        let ways: Vec<Way> =
            (1..=text.values() as u32).map(|code| self.cell(&text.value(code)?)).collect::<Option<_>>()?;
        let comes_in = |way: &Way| matches!(way, Way::In | Way::Credit);
        (ways.iter().any(comes_in) && !ways.iter().all(comes_in)).then_some(ways)
    }
}

/// Whether a table looks like a bank's statement: by its headers.
pub fn is_statement(table: &Table) -> bool {
    let mut words: Vec<Phrase> = STATEMENT.split('|').map(Phrase::new).collect();
    words.arrange();
    let says = |column: &Column| {
        Phrase::runs(&Header::new(&column.name).full, 3).iter().any(|run| words.binary_search(run).is_ok())
    };
    table.columns.iter().any(says)
}

/// Words of headers of the other account of a booking.
const OTHER_ACCOUNT: &str = "gegenkonto|contra account|counter account|offset account|offsetting account|contrepartie|\
    contrapartida|cuenta contrapartida|contropartita|conto contropartita|tegenrekening";

/// Whether a table holds bookings from one account to another, both by their short numbers as accountants number them:
/// whether such a row is a sale follows from the accounts, and not from the side.
pub fn is_double_entry(table: &Table) -> bool {
    const LONGEST: usize = 9;
    const LOOKED_AT: usize = 50;
    let mut words: Vec<Phrase> = OTHER_ACCOUNT.split('|').map(Phrase::new).collect();
    words.arrange();
    let is_number = |text: &str| {
        let text = text.strip_suffix(".00").unwrap_or(text);
        text.len() <= LONGEST && text.bytes().all(|byte| byte.is_ascii_digit())
    };
    let is_other = |column: &Column| {
        let says =
            || Phrase::runs(&Header::new(&column.name).full, 2).iter().any(|run| words.binary_search(run).is_ok());
        let rows = || 0..table.rows.min(LOOKED_AT);
        match (column.text(), column.numbers()) {
            (Some(text), _) => {
                says() && text.values() > 0 && rows().filter_map(|row| text.get(row)).all(|it| is_number(&it))
            }
            (_, Some(numbers)) => says() && rows().filter_map(|row| numbers.decimal_text(row)).all(|it| is_number(&it)),
            _ => false,
        }
    };
    table.columns.iter().any(is_other)
}

/// The columns of money that comes in and of money that goes out, where a table has one for each: told by their headers,
/// and by there being hardly a row in which both say something.
pub fn two_columns(table: &Table, headers: &[Header]) -> Option<(usize, usize)> {
    let ways = Ways::all();
    let numbers = |index: usize| table.columns[index].numbers().filter(|numbers| !numbers.is_percent());
    let named: Vec<(usize, Way)> = (0..table.columns.len())
        .filter(|&index| numbers(index).is_some())
        .filter_map(|index| Some((index, ways.header(&headers[index].full)?)))
        .collect();
    let find = |wanted: Way| named.iter().find(|(_, way)| *way == wanted).map(|&(index, _)| index);
    let pairs = [(Way::In, Way::Out), (Way::Credit, Way::Debit)];
    let (income, outgo) = pairs.into_iter().find_map(|(income, outgo)| Some((find(income)?, find(outgo)?)))?;
    let (left, right) = (numbers(income)?, numbers(outgo)?);
    let filled = |numbers: &NumberColumn, row: usize| numbers.get(row).is_some_and(|value| value != 0);
    let both = (0..table.rows).filter(|&row| filled(left, row) && filled(right, row)).count();
    let any = (0..table.rows).any(|row| filled(left, row) || filled(right, row));
    (any && both * 20 <= table.rows).then_some((income, outgo))
}

/// Whether a running balance rises by the values given (`true`) or falls by them (`false`), whichever way the rows are
/// ordered; `None` where it does neither in four of five rows.
pub fn balance_rises(balance: &NumberColumn, value: impl Fn(usize) -> Option<i128>, rows: usize) -> Option<bool> {
    /// More rows tell nothing new.
    const LOOKED_AT: usize = 2_000;
    let (mut rises, mut falls, mut told) = ([0usize; 2], [0usize; 2], 0);
    for row in 1..rows.min(LOOKED_AT) {
        let (Some(before), Some(after)) = (balance.get(row - 1), balance.get(row)) else { continue };
        let step = i128::from(after) - i128::from(before);
        // The newest row may come first: then a row's value leads to its own balance from the row below.
        for (place, (value, step)) in [(value(row), step), (value(row - 1), -step)].into_iter().enumerate() {
            let Some(value) = value.filter(|value| *value != 0) else { continue };
            rises[place] += usize::from(value == step);
            falls[place] += usize::from(value == -step);
        }
        told += 1;
    }
    let most = |counts: [usize; 2]| counts[0].max(counts[1]);
    let convinces = |count: usize| told > 0 && count * 5 >= told * 4;
    match (convinces(most(rises)), convinces(most(falls))) {
        (true, false) => Some(true),
        (false, true) => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ingest::{Settings, read};

    fn table(csv: &str) -> Table {
        read(csv.as_bytes(), &Settings::default()).unwrap().table
    }

    #[test]
    fn cells_and_headers_say_which_way_money_goes() {
        let ways = Ways::all();
        for (cell, way) in [("Cr", Way::Credit), ("SOLL", Way::Debit), ("Bij", Way::In), ("−", Way::Out)] {
            assert_eq!(ways.cell(cell), Some(way), "{cell}");
        }
        assert_eq!(ways.cell("credit card"), None);
        for (header, way) in [("Debit Amount", Some(Way::Debit)), ("Crédit (EUR)", Some(Way::Credit)), ("S/H", None)] {
            assert_eq!(ways.header(&Header::new(header).full), way, "{header}");
        }
        assert_eq!(ways.header(&Header::new("Debit/Credit").full), None);
    }

    #[test]
    fn two_columns_are_a_pair_where_rows_fill_one_of_them() {
        let pair = |csv: &str| {
            let table = table(csv);
            let headers: Vec<Header> = table.columns.iter().map(|column| Header::new(&column.name)).collect();
            two_columns(&table, &headers)
        };
        assert_eq!(pair("date,soll,haben\n2024-01-01,5.00,\n2024-01-02,,7.00\n2024-01-03,2.00,\n"), Some((2, 1)));
        assert_eq!(pair("date,money in,money out\n2024-01-01,5.00,0.00\n2024-01-02,0.00,7.00\n"), Some((1, 2)));
        assert_eq!(pair("date,income,expenses\n2024-01-01,5.00,3.00\n2024-01-02,6.00,7.00\n"), None);
    }

    #[test]
    fn a_balance_rises_by_what_comes_in_in_either_order_of_rows() {
        let rises = |csv: &str| {
            let table = table(csv);
            let [value, balance] = [0, 1].map(|index| table.columns[index].numbers().unwrap());
            balance_rises(balance, |row| value.get(row).map(i128::from), table.rows)
        };
        assert_eq!(rises("v,b\n5.00,15.00\n-2.00,13.00\n1.50,14.50\n"), Some(true));
        assert_eq!(rises("v,b\n1.50,14.50\n-2.00,13.00\n5.00,15.00\n"), Some(true));
        assert_eq!(rises("v,b\n5.00,15.00\n2.00,13.00\n1.50,11.50\n"), Some(false));
        assert_eq!(rises("v,b\n5.00,1.00\n2.00,70.00\n1.50,3.50\n"), None);
    }
}
