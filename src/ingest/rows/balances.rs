//! Lines of a statement that say how much there was and move nothing: `Opening balance,,,1200.00`.

use crate::ingest::cell::trim;
use crate::ingest::fold::words;
use crate::sorting::Arrange;
use crate::table::{Column, NumberColumn, Table, TextColumn};

/// What such lines are called in English, German, French, Spanish, Italian, Dutch and Portuguese; more words may follow.
const NAMES: &str = "opening balance|closing balance|beginning balance|ending balance|starting balance|start balance|\
    end balance|initial balance|final balance|previous balance|prior balance|balance brought forward|balance b f|\
    balance b fwd|balance bf|brought forward|balance carried forward|balance c f|balance c fwd|balance cf|\
    carried forward|carried down|brought down|balance forward|opening bal|closing bal|\
    anfangssaldo|endsaldo|schlusssaldo|startsaldo|saldovortrag|saldoubertrag|saldo vortrag|eroffnungssaldo|\
    abschlusssaldo|alter saldo|neuer saldo|alter kontostand|neuer kontostand|kontostand am|anfangsbestand|endbestand|\
    anfangsstand|endstand|solde initial|solde final|solde d ouverture|solde de cloture|\
    solde precedent|ancien solde|nouveau solde|solde au|solde crediteur au|solde debiteur au|solde anterieur|\
    solde de depart|report a nouveau|solde reporte|report solde|saldo inicial|saldo final|saldo anterior|\
    saldo de apertura|saldo apertura|saldo de cierre|saldo previo|saldo nuevo|saldo a cuenta nueva|saldo iniziale|\
    saldo finale|saldo precedente|saldo di apertura|saldo di chiusura|saldo apertura|saldo chiusura|saldo contabile|\
    saldo al|beginsaldo|eindsaldo|openingssaldo|slotsaldo|vorig saldo|oud saldo|nieuw saldo|saldo vorige|\
    saldo per|saldo op|saldo de abertura|saldo de fecho|saldo transportado|saldo do dia|saldo em|solde douverture";

/// Names with nothing behind them.
const ALONE: &str = "vortrag|ubertrag|riporto|report|transporte";

/// What the column of the running balance is called; the word may be part of a longer one.
const BALANCE: [&str; 4] = ["balance", "saldo", "solde", "kontostand"];

/// The rows of a table that are states of an account: they are called so and move nothing else, or hold nothing but a
/// balance.
pub fn balances(table: &Table) -> Vec<usize> {
    /// Different texts that are looked at.
    const MOST_VALUES: usize = 20_000;
    const MOST_ROWS: usize = 1_000;
    let numbers = || table.columns.iter().filter_map(|column| Some((column, column.numbers()?)));
    let is_balance = |column: &Column| {
        let name = words(&column.name);
        BALANCE.iter().any(|word| name.contains(word))
    };
    let balance = numbers().find(|(column, _)| is_balance(column)).map(|(_, numbers)| numbers);
    let others: Vec<&NumberColumn> =
        numbers().filter(|(column, _)| !is_balance(column)).map(|(_, numbers)| numbers).collect();
    let mut rows = Vec::new();
    let named = |text: &TextColumn| -> Vec<u32> {
        let is_named = |&code: &u32| {
            let cell = text.spelled(code);
            may_be_name(&cell) && is_name(&String::from_utf8_lossy(trim(&cell)))
        };
        (1..=text.values() as u32).filter(is_named).collect()
    };
    let statement = balance.is_some() || others.len() == 1 || others.len() == 2;
    for text in table.columns.iter().filter_map(Column::text).filter(|text| statement && text.values() <= MOST_VALUES) {
        let codes = named(text);
        if !codes.is_empty() {
            rows.extend((0..table.rows).filter(|&row| codes.binary_search(&text.code(row)).is_ok()).take(MOST_ROWS));
        }
    }
    if let (Some(balance), false) = (balance, others.is_empty()) {
        let moves = |row: usize| others.iter().any(|numbers| numbers.get(row).is_some_and(|number| number != 0));
        let says_balance = |&row: &usize| !moves(row) && balance.get(row).is_some();
        // Only the first and the last line, and only where the others move something.
        let ends = [0, table.rows.saturating_sub(1)].into_iter().filter(says_balance);
        let inside = (1..table.rows.saturating_sub(1)).take(MOST_ROWS);
        let moving = inside.clone().filter(|&row| moves(row)).count();
        if moving * 10 >= inside.len() * 9 && moving > 0 {
            rows.extend(ends);
        }
    }
    rows.arrange();
    rows.dedup();
    if rows.len() * 2 > table.rows { Vec::new() } else { rows }
}

/// Whether some letters of the names stand in a cell: nearly every cell is dismissed by that.
fn may_be_name(cell: &[u8]) -> bool {
    const LONGEST: usize = 80;
    cell.len() <= LONGEST
        && cell.windows(3).any(|part| {
            let part: [u8; 3] = std::array::from_fn(|at| part[at] | 0x20);
            matches!(
                &part,
                b"bal" | b"sal" | b"sol" | b"sta" | b"rag" | b"rep" | b"ipo" | b"tra" | b"fwd" | b"for" | b"dow"
            )
        })
}

/// Whether a text is one of the names, alone or with a day, a month or an account behind it.
fn is_name(text: &str) -> bool {
    const LINKS: &str =
        "at|on|as|of|for|am|vom|zum|per|au|du|al|del|dal|a|op|van|em|de|da|en|account|konto|compte|cuenta|conto";
    let said = words(text);
    let follows = |rest: &str| {
        let Some(rest) = rest.strip_prefix(' ') else { return rest.is_empty() };
        let first = rest.split(' ').next().unwrap_or_default();
        rest.bytes().any(|byte| byte.is_ascii_digit()) || LINKS.split('|').any(|link| link == first)
    };
    ALONE.split('|').any(|name| name == said)
        || NAMES.split('|').any(|name| said.strip_prefix(name).is_some_and(follows))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_passes_the_first_look() {
        let all = NAMES.split('|').chain(ALONE.split('|'));
        all.for_each(|name| assert!(may_be_name(name.as_bytes()) && is_name(name), "{name}"));
    }

    #[test]
    fn balances_are_known_by_their_names() {
        for name in [
            "Opening balance",
            "SALDOVORTRAG",
            "Solde d’ouverture",
            "Saldo anterior al 31/12/2024",
            "Eindsaldo",
            "Balance b/f",
        ] {
            assert!(is_name(name) && may_be_name(name.as_bytes()), "{name}");
        }
        for name in [
            "Balance payment",
            "Balance bike for children",
            "Saldo",
            "New Balance shoes",
            "Reporting",
            "Vortrag Kundengewinnung",
            "Final balance payment",
        ] {
            assert!(!is_name(name), "{name}");
        }
    }
}
