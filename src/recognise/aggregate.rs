//! Does each row add up a day, a week or a month, so that no row is one sale?

use super::Role;
use super::clues::Clues;
use super::period_header::says_period;
use super::vocabulary::is_in;
use crate::sentence::{Sentence, Value};
use crate::sorting::Arrange;
use crate::table::{Column, Kind, NumberColumn, Table};
use crate::time::{Day, Period};

/// Columns of a table of which every row is the sum of a period.
pub struct PeriodSums {
    /// The column of the periods.
    pub when: usize,
    /// How many orders each row adds up.
    pub orders: Option<usize>,
    /// How many things or people, where nothing counts orders.
    units: Option<usize>,
    /// How long a period is; `None` where its name alone is written.
    step: Option<Period>,
}

/// What sales are counted by: a row of several of them is no order.
const ORDERS: &str = "orders|transactions|purchases|checkouts|customers|visitors|bestellungen|auftrage|transaktionen|\
    verkaufe|kaufe|bons|kassenbons|kunden|besucher|commandes|achats|clients|visiteurs|pedidos|compras|transacciones|\
    clientes|visitantes|ordini|acquisti|transazioni|scontrini|clienti|visitatori|bestellingen|aankopen|transacties|\
    bonnen|klanten|bezoekers|encomendas|transacoes";

/// The same of what may be money or things where nothing says that they are counted.
const SALES: &str = "sales|payments|receipts|tickets|checks|invoices|belege|rechnungen|zahlungen|ventes|factures|\
    paiements|ventas|facturas|pagos|vendite|fatture|pagamenti|verkopen|facturen|betalingen|vendas|faturas|pagamentos";

/// What says that something is counted.
const COUNTED: &str = "number of|no of|nr of|total|count of|#|anzahl|anz|zahl der|nombre de|nombre d|nb|nb de|nbre de|n de|\
    no de|nº de|numero de|num|numero|n|nº|conteggio|aantal|anzahl der|nr";

/// What is sold: an order may have several.
const UNITS: &str = "units|units sold|units ordered|items|items sold|net items sold|order items|quantity|quantity sold|\
    net quantity|tickets|guests|covers|menge|anzahl|stuck|artikel|verkaufte artikel|gaste|gedecke|quantite|articles|\
    articles vendus|couverts|unidades|unidades vendidas|articulos|cantidad|cubiertos|articoli|articoli venduti|\
    quantita|pezzi|coperti|aantal|artikelen|verkochte artikelen|stuks|quantidade|itens|itens vendidos";

/// What money is called that was added up already.
const MONEY: &str = "sales|weekly sales|daily sales|monthly sales|weekly revenue|daily revenue|monthly revenue|wochenumsatz|monatsumsatz|revenue|turnover|takings|earnings|total sales|net sales|gross sales|ordered product sales|product sales|umsatz|umsatze|tagesumsatz|\
    nettoumsatz|bruttoumsatz|erlos|erlose|einnahmen|tageseinnahmen|losung|tageslosung|chiffre d affaires|chiffre daffaires|ca|ca ht|\
    ca ttc|recette|recettes|ventes|ventas|ingresos|facturacion|ricavi|incasso|incassi|fatturato|vendite|\
    corrispettivi|omzet|dagomzet|opbrengst|vendas|receita|receitas|faturamento|faturacao";

/// Columns by which somebody bought, or by which an order is known: then a row is one sale, even if it is the day's only one.
const OF_ONE_SALE: [Role; 9] = [
    Role::OrderId,
    Role::InvoiceNumber,
    Role::PaymentId,
    Role::Customer,
    Role::CustomerId,
    Role::CustomerName,
    Role::Email,
    Role::FirstName,
    Role::LastName,
];

/// Tells a table of which every row is the sum of a period: a column counts orders, or nearly every day has its one row
/// and the money is called a sum; and nothing names an order or a customer.
pub fn sums_of_periods(clues: &Clues) -> Option<PeriodSums> {
    let table = clues.table;
    let counts = |alone: &str, counted: &str| {
        let says = |index: usize| says(clues, index, alone) || says_count(clues, index, counted);
        (0..table.columns.len()).find(|&index| says(index) && holds_counts(&table.columns[index]))
    };
    // A file of orders is dismissed by its headers.
    let is_known = |index: usize| says(clues, index, ORDERS) || says_count(clues, index, ORDERS);
    let of_one_sale =
        |index: usize| OF_ONE_SALE.iter().any(|&role| clues.names(index, role) && role.fits(&table.columns[index]));
    if (0..table.columns.len()).any(|index| of_one_sale(index) && !is_known(index)) {
        return None;
    }
    let orders = counts(ORDERS, ORDERS).or_else(|| counts("", SALES));
    let orders = orders.filter(|&index| exceeds_one(&table.columns[index]));
    let units = counts(UNITS, UNITS).filter(|&index| Some(index) != orders);
    let is_money = |&index: &usize| {
        Some(index) != orders
            && Some(index) != units
            && table.columns[index].numbers().is_some_and(|numbers| !numbers.is_percent())
    };
    let money: Vec<usize> = (0..table.columns.len()).filter(is_money).collect();
    let named = || money.iter().any(|&index| says(clues, index, MONEY));
    if table.rows < 3 || money.is_empty() || orders.is_none() && units.is_none() && !named() {
        return None;
    }
    let when = (0..table.columns.len()).find(|&index| is_when(clues, index))?;
    if !comes_once(table, when) {
        return None;
    }
    let (step, dense) = rhythm(&table.columns[when], table.rows);
    let is_written =
        || clues.names(when, Role::Period) || says(clues, when, "time period|reporting period|fiscal period");
    let is_period = step.is_none_or(|step| !matches!(step, Period::Day | Period::Week(_)));
    let told_apart = || {
        let texts = table.columns.iter().enumerate().filter(|&(index, _)| index != when);
        texts.filter_map(|(_, column)| column.text()).any(|text| text.values() * 2 > table.rows)
    };
    let sums = match (orders, units) {
        (Some(_), _) => true,
        _ if told_apart() => false,
        _ if is_period && is_written() => true,
        (None, Some(_)) => dense && table.rows >= WEEK && named(),
        (None, None) => dense && table.rows >= WEEK * 2 && named(),
    };
    sums.then_some(PeriodSums { when, orders, units, step })
}

/// Days on end from which on a row a day is no accident.
const WEEK: usize = 7;

impl PeriodSums {
    /// Why the rows are taken for sums.
    pub fn evidence(&self, table: &Table) -> Sentence {
        let by = Value::Named("by", self.step.map_or("period", Period::id));
        match self.orders.or(self.units) {
            Some(count) => Sentence::new("evidence-sums_counted").with("column", table.columns[count].name.as_str()),
            None => Sentence::new("evidence-sums"),
        }
        .with("by", by)
    }
}

/// Whether a header is one of some words.
fn says(clues: &Clues, index: usize, words: &str) -> bool {
    clues.headers[index].forms().any(|form| is_in(words, form))
}

/// Whether a header says that some of these things are counted: `Number of orders`, `Order count`; but not `Order nr`.
fn says_count(clues: &Clues, index: usize, words: &str) -> bool {
    let is_any = |what: &str, end: &str| words.split('|').any(|word| word.strip_suffix(end) == Some(what));
    clues.headers[index].forms().any(|form| {
        let counted = |counted: &str| form.strip_prefix(counted).and_then(|rest| rest.strip_prefix(' '));
        COUNTED.split('|').filter_map(counted).any(|what| is_any(what, ""))
            || form.strip_suffix(" count").is_some_and(|what| is_any(what, "") || is_any(what, "s"))
    })
}

/// Whether a column holds whole numbers from 0 on, and not one after the other as numbers of orders do.
fn holds_counts(column: &Column) -> bool {
    let Some(numbers) = column.numbers().filter(|numbers| !numbers.is_percent() && !numbers.is_money()) else {
        return false;
    };
    let unit = unit(numbers);
    let mut before = None;
    let mut ascends = true;
    for value in numbers.mantissas.filled() {
        if value < 0 || value % unit != 0 {
            return false;
        }
        ascends &= before.is_none_or(|before| value - before == unit);
        before = Some(value);
    }
    before.is_some() && !ascends
}

/// One, in a column's digits.
fn unit(numbers: &NumberColumn) -> i64 {
    10i64.pow(u32::from(numbers.scale().min(18)))
}

/// Whether some row counts more than one.
fn exceeds_one(column: &Column) -> bool {
    column.numbers().is_some_and(|numbers| {
        let unit = unit(numbers);
        numbers.mantissas.filled().any(|value| value > unit)
    })
}

/// Whether a column says to which period each row belongs: days, names of months, years.
fn is_when(clues: &Clues, index: usize) -> bool {
    let column = &clues.table.columns[index];
    let filled = column.nulls * 20 <= clues.table.rows as u64;
    if !filled {
        return false;
    }
    match (column.kind, column.text()) {
        (Kind::Date(_), _) => true,
        (_, Some(text)) => {
            let says = |code: u32| text.value(code).is_some_and(|cell| says_period(&super::header::words(&cell)));
            text.values() > 1 && (1..=text.values() as u32).all(says)
        }
        _ => {
            let years = column.numbers().is_some_and(|numbers| {
                let unit = unit(numbers);
                numbers.mantissas.filled().all(|year| year % unit == 0 && (1900..=2100).contains(&(year / unit)))
            });
            years && clues.names(index, Role::Period)
        }
    }
}

/// Whether no period comes twice, in each of the groups that columns of few words make; and no time of day tells rows apart.
fn comes_once(table: &Table, when: usize) -> bool {
    let column = &table.columns[when];
    if let Some(dates) = column.dates().filter(|dates| dates.with_time()) {
        let first = dates.time(0);
        if (0..table.rows).any(|row| dates.time(row) != first) {
            return false;
        }
    }
    let groups: Vec<&Column> = table
        .columns
        .iter()
        .enumerate()
        .filter(|&(index, column)| index != when && is_group(column, table.rows))
        .map(|(_, column)| column)
        .collect();
    let key = |row: usize| {
        let of_row = groups.iter().map(|column| column.value_key(row));
        std::iter::once(column.value_key(row)).chain(of_row).fold(0xcbf2_9ce4_8422_2325u64, |key, value| {
            (key ^ value as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(29)
        })
    };
    // As numbers that are sorted by code that there is already.
    let key = |row: usize| key(row) as i64;
    let mut keys: Vec<i64> = (0..table.rows).filter(|&row| !column.is_null(row)).map(key).collect();
    keys.sort_unstable();
    keys.windows(2).all(|pair| pair[0] != pair[1])
}

/// Whether a column tells groups of rows apart: words, or the numbers of a few shops.
fn is_group(column: &Column, rows: usize) -> bool {
    let few = |different: u64| (2..=200).contains(&different) && different * 4 <= rows as u64;
    match column.text() {
        Some(text) => text.values() > 1,
        None => column.numbers().is_some_and(|numbers| numbers.scale() == 0) && few(column.distinct()),
    }
}

/// How long the periods of a column of days are, and whether nearly all of them are there.
fn rhythm(column: &Column, rows: usize) -> (Option<Period>, bool) {
    let Some(dates) = column.dates() else { return (None, false) };
    let mut days: Vec<Day> = (0..rows).filter_map(|row| dates.get(row)).collect();
    days.arrange();
    days.dedup();
    let (Some(&first), Some(&last)) = (days.first(), days.last()) else { return (None, false) };
    let same_day = |day: &Day| day.ymd().2 == first.ymd().2;
    let gaps = || days.windows(2).map(|pair| pair[1].0 - pair[0].0);
    let step = if days.len() > 1
        && days.iter().all(|day| same_day(day) || day.plus(1).ymd().2 == 1)
        && gaps().all(|gap| gap >= 28)
    {
        let months = gaps().min().unwrap_or(0) / 28;
        match months {
            ..=2 => Period::Month,
            3..=11 => Period::QUARTER,
            _ => Period::YEAR,
        }
    } else if days.len() > 1 && gaps().all(|gap| gap % 7 == 0) {
        Period::WEEK
    } else {
        Period::Day
    };
    let possible = step.index(last).saturating_sub(step.index(first)).saturating_add(1);
    // A shop may be closed at weekends.
    (Some(step), days.len() as i64 * 3 >= i64::from(possible) * 2)
}

#[cfg(test)]
mod tests {
    use crate::ingest::{Settings, read};
    use crate::recognise::recognise;

    fn kind(text: &str) -> (&'static str, String) {
        let reading = read(text.as_bytes(), &Settings::default()).unwrap();
        let recognition = recognise(&reading.table, &[]);
        (recognition.kind.id(), recognition.kind_evidence.to_string())
    }

    #[test]
    fn rows_that_add_up_a_period_are_no_orders() {
        let days = |header: &str, row: &dyn Fn(u32) -> String| {
            (1..=20).fold(header.to_owned(), |text, day| format!("{text}\n2025-03-{day:02}{}", row(day)))
        };
        for text in [
            "Day,Orders,Net sales\n2025-03-01,3,90.00\n2025-03-02,0,0.00\n2025-04-01,5,150.00",
            "Datum;Anzahl Bons;Umsatz brutto;MwSt\n01.03.2025;31;412,50;65,86\n03.03.2025;28;390,00;62,27\n04.03.2025;35;501,10;80,01",
            "Jour;Nb clients;CA TTC\n01/03/2025;31;412,50\n13/03/2025;28;390,00\n14/03/2025;35;501,10",
            "Fecha,Nº de ventas,Total\n01/03/2025,31,412.50\n13/03/2025,28,390.00\n14/03/2025,35,501.10",
            "Data;Scontrini;Incasso\n01/03/2025;31;412,50\n13/03/2025;28;390,00\n14/03/2025;35;501,10",
            "Dag;Bestellingen;Omzet\n01-03-2025;31;412,50\n13-03-2025;28;390,00\n14-03-2025;35;501,10",
            "Dia;Encomendas;Receita\n01/03/2025;31;412,50\n13/03/2025;28;390,00\n14/03/2025;35;501,10",
            "Date,Store,Transactions,Gross\n2025-03-01,North,12,140.00\n2025-03-01,South,9,90.50\n2025-03-02,North,14,151.00\n2025-03-02,South,11,99.00",
            "Year,Orders,Revenue\n2021,512,10000.50\n2022,602,20000.00\n2023,590,30000.00",
            "Month,Revenue\n2025-01,10000.50\n2025-02,20000.00\n2025-03,30000.00",
            "Month,Units sold,Revenue\nJanuary 2025,512,10000.50\nFebruary 2025,602,20000.00\nMarch 2025,590,30000.00",
            &days("Date,Sales", &|day| format!(",{}.50", 300 + day * 7 % 40)),
            &days("Datum;Stück;Umsatz", &|day| format!(";{};{},50", day * 5 % 13, 300 + day * 7 % 40)),
        ] {
            let (kind, evidence) = kind(text);
            assert_eq!(kind, "aggregate", "{text}: {evidence}");
            assert!(evidence.contains("of its own"), "{text}: {evidence}");
        }
        // One order a day is an order all the same, and a day may be named by what else is known of it.
        for text in [
            "Date,Order no,Customer,Amount\n2025-03-01,1,Ada,90.00\n2025-03-02,2,Ben,80.00\n2025-03-03,3,Ada,150.00",
            "Date,Orders,Amount\n2025-03-01,1,90.00\n2025-03-02,2,80.00\n2025-03-03,3,150.00",
            "Date,Transactions,Amount\n2025-03-01,1,90.00\n2025-03-02,1,80.00\n2025-03-03,1,150.00",
            "Datum;Beleg Nr;Betrag\n01.03.2025;7;90,00\n02.03.2025;9;80,00\n03.03.2025;12;150,00",
            "Date,Customer,Orders,Amount\n2025-03-01,Ada,3,90.00\n2025-03-02,Ben,2,80.00\n2025-03-03,Cy,5,150.00",
            "Date,Product,Quantity,Amount\n2025-03-01,Cup,3,90.00\n2025-03-02,Plate,2,80.00\n2025-03-03,Cup,5,150.00",
            &days("Date,Item,Sales", &|day| format!(",Pot {day},{}.50", 300 + day * 7 % 40)),
            &days("Date,Amount", &|day| format!(",{}.50", 300 + day * 7 % 40)),
            "Date,Orders,Amount\n2025-03-01 10:00,3,90.00\n2025-03-01 12:30,2,80.00\n2025-03-03 09:00,5,150.00",
        ] {
            let (kind, evidence) = kind(text);
            assert!(matches!(kind, "orders" | "order_lines"), "{text}: {kind}, {evidence}");
        }
    }
}
