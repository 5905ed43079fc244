//! What do subscriptions bring in a month? Intervals in words and numbers, prices for one and for all.

use super::super::orders::Choices;
use super::SummaryFigure;
use super::compute::{self, Sums};
use super::recipes::{Of, Take, recipes};
use super::rows::Rows;
use crate::ingest::fold::words;
use crate::map::Map;
use crate::money::to_f64;
use crate::question::Question;
use crate::recognise::{Lexicon, Recognition, Role};
use crate::table::{Column, NumberColumn, Table, TextColumn};

/// Whether an amount is the price of one or for all, where the data do not say.
pub const QUESTION: &str = "subscription_amount";
/// The answer that it is the price of one.
pub const FOR_ONE: &str = "unit";

/// How many of an interval make a year; none where something is paid once.
const INTERVALS: &[(i128, &str)] = &[
    (
        12,
        "month|monthly|months|mo|m|mrr|monat|monate|monaten|monatlich|monatliche|monatlicher|mois|mensuel|mensuelle|\
            mensual|mes|meses|mensile|mese|mesi|maand|maanden|maandelijks|mensal|mês",
    ),
    (
        1,
        "year|yearly|years|annual|annually|y|yr|arr|acv|jahr|jahre|jahren|jährlich|jährliche|an|ans|année|années|\
            annuel|annuelle|anual|año|años|annuale|anno|anni|jaar|jaarlijks|jaren|ano|anos",
    ),
    (
        4,
        "quarter|quarterly|quarters|q|quartal|quartale|vierteljahr|vierteljährlich|quartalsweise|trimestre|\
            trimestres|trimestriel|trimestrielle|trimestral|trimestrale|trimestri|kwartaal|kwartalen|\
            driemaandelijks",
    ),
    (
        2,
        "half year|half yearly|semi annual|semi annually|semiannual|semiannually|biannual|semester|halbjahr|\
            halbjährlich|semestre|semestres|semestriel|semestral|semestrale|halfjaar|half jaar|halfjaarlijks",
    ),
    (3, "cuatrimestre|cuatrimestral|quadrimestre|quadrimestral|quadrimestrale"),
    (6, "zweimonatlich|bimestre|bimestriel|bimestrielle|bimestral|bimestrale|tweemaandelijks"),
    (24, "semi monthly|semimonthly|twice a month"),
    (26, "fortnight|fortnightly|fortnights|zweiwöchentlich|quinzaine|tweewekelijks"),
    (
        52,
        "week|weekly|weeks|w|woche|wochen|wöchentlich|semaine|semaines|hebdomadaire|semana|semanas|semanal|settimana|\
            settimane|settimanale|weken|wekelijks",
    ),
    (
        365,
        "day|daily|days|d|tag|tage|tagen|täglich|tägig|jour|jours|quotidien|journalier|día|días|diario|giorno|giorni|\
            giornaliero|dag|dagen|dagelijks|dia|dias|diário",
    ),
    (
        0,
        "lifetime|once|one time|one off|einmalig|à vie|unique|único|una vez|de por vida|una tantum|a vita|eenmalig|\
            levenslang|vitalício|uma vez",
    ),
];

/// Numbers in words.
const NUMBERS: &[(i128, &str)] = &[
    (1, "one|ein|eine|einen|un|une|uno|una|een|um|uma|every|each|per"),
    (2, "two|zwei|deux|dos|due|twee|dois|duas|other|second|zweiten"),
    (3, "three|drei|trois|tres|tre|drie|três|third|dritten"),
    (4, "four|vier|quatre|cuatro|quattro|quatro"),
    (6, "six|sechs|seis|sei|zes"),
    (12, "twelve|zwölf|douze|doce|dodici|twaalf|doze"),
];

/// Amounts are added up as so many parts of a year's money: every number up to twelve divides it.
const PARTS: i128 = 27_720;
/// Intervals beyond which a column of words is none of intervals.
const MOST: usize = 5_000;

/// An interval: so many times a year, once in so many of them.
type Interval = (i128, i128);

/// The words that intervals are told by.
struct Intervals {
    units: Lexicon<i128>,
    numbers: Lexicon<i128>,
}

impl Intervals {
    fn new() -> Intervals {
        Intervals { units: Lexicon::new(&[INTERVALS]), numbers: Lexicon::new(&[NUMBERS]) }
    }

    /// The interval that a text names, such as `month`, `every 3 months`, `P1Y`, `alle 2 Wochen`, `annual_price`;
    /// `None` where it names none, or two.
    fn read(&self, text: &str) -> Option<Interval> {
        if let Some(unit) = self.units.get(text) {
            return Some((unit, 1));
        }
        let mut found: Option<Interval> = None;
        let mut number: Option<i128> = None;
        for word in words(&apart(text)).split(' ') {
            if let Some(unit) = self.units.get(word) {
                let this = (unit, number.take().unwrap_or(1));
                if *found.get_or_insert(this) != this {
                    return None;
                }
            } else if word.bytes().all(|b| b.is_ascii_digit()) {
                number = word.parse().ok().filter(|number| (1..=1_000).contains(number));
            } else if let Some(said) = self.numbers.get(word) {
                number = Some(said);
            }
        }
        found
    }
}

/// A text with blanks between its digits and its letters: `P3M` is `P 3 M`.
fn apart(text: &str) -> String {
    let mut parted = String::with_capacity(text.len() + 4);
    let mut before = ' ';
    for c in text.chars() {
        if before.is_ascii_digit() && c.is_alphabetic() || before.is_alphabetic() && c.is_ascii_digit() {
            parted.push(' ');
        }
        parted.push(c);
        before = c;
    }
    parted
}

/// What the subscriptions of a table cost.
struct Prices {
    /// The role of the amounts.
    role: Role,
    /// One for each row.
    of: Vec<Price>,
    /// Decimals of their parts.
    scale: u8,
}

/// What one of them costs.
#[derive(Debug, Clone, Copy)]
enum Price {
    /// In a year, in so many [`PARTS`].
    Known(i128),
    /// No amount.
    Empty,
    /// An amount of which nobody knows how often it is paid.
    Unknown,
}

/// What each subscription costs, by its interval and how many of them are paid at once, for as many as it is for. Where a
/// header says of which time its money is (`mrr`, `annual price`), intervals say nothing about it.
fn prices(rows: &Rows) -> Option<Prices> {
    let role = amount_of(rows)?;
    let (amounts, header) = (rows.numbers(role)?, &rows.column(role)?.name);
    let read = Intervals::new();
    let text = |role: Role| rows.column(role)?.text().filter(|text| text.values() <= MOST);
    let meanings = |text: Option<&TextColumn>, is_sure: bool| -> Vec<Option<Interval>> {
        let codes = 1..=text.map_or(0, TextColumn::values) as u32;
        let sure = |&(unit, _): &Interval| is_sure || (1..=12).contains(&unit);
        codes.map(|code| text?.value(code).and_then(|cell| read.read(&cell)).filter(sure)).collect()
    };
    let stated = read.read(header).filter(|(unit, _)| *unit > 0).or((role == Role::MonthlyAmount).then_some((12, 1)));
    let intervals = text(Role::Interval);
    // A plan that is called annual is paid by the year; one that says nothing, by the month.
    let plans = if intervals.is_none() { text(Role::Plan) } else { None };
    let (of_intervals, of_plans) = (meanings(intervals, true), meanings(plans, false));
    let counts = rows.numbers(Role::IntervalCount).filter(|_| stated.is_none());
    // `Billed every (months)` without a column of intervals.
    let of_counts = rows.column(Role::IntervalCount).and_then(|column| read.read(&column.name));
    let said = |text: Option<&TextColumn>, meanings: &[Option<Interval>], row: usize| {
        meanings.get(text?.code(row).checked_sub(1)? as usize).copied().flatten()
    };
    let interval = |row: usize| -> Option<Interval> {
        let (unit, number) = match (stated, intervals, counts) {
            (Some(stated), ..) => stated,
            (_, Some(_), _) => said(intervals, &of_intervals, row)?,
            (.., Some(_)) => of_counts?,
            _ => said(plans, &of_plans, row).unwrap_or((12, 1)),
        };
        let count = match counts {
            Some(counts) => i128::from(counts.get(row)?).checked_div(10i128.pow(counts.scale().into()))?,
            None => 1,
        };
        (count > 0).then(|| (unit, number.saturating_mul(count)))
    };
    let quantities =
        rows.numbers(Role::Quantity).filter(|_| rows.is_for_one.or_else(|| is_for_one(role, rows)).unwrap_or(true));
    let price = |row: usize| {
        let quantity = match quantities {
            Some(numbers) => numbers.get(row).map(i128::from),
            None => Some(1),
        };
        match (amounts.get(row), quantity, interval(row)) {
            (_, _, None) => Price::Unknown,
            (Some(amount), Some(quantity), Some((unit, number))) => {
                Price::Known(i128::from(amount).saturating_mul(quantity).saturating_mul(unit * PARTS) / number)
            }
            _ => Price::Empty,
        }
    };
    let scale = amounts.scale() + quantities.map_or(0, NumberColumn::scale);
    Some(Prices { role, of: (0..rows.table.rows).map(price).collect(), scale })
}

/// The value of the subscriptions in a month.
pub fn monthly(of: Of, mut figure: SummaryFigure, rows: &Rows) -> Option<SummaryFigure> {
    let prices = prices(rows)?;
    let mut sums = Sums::default();
    let (mut used, mut others, mut empty, mut unknown) = (0, 0, 0, 0);
    for (row, price) in prices.of.iter().enumerate() {
        match price {
            _ if !rows.is(of, row) => others += 1,
            Price::Known(parts) => {
                used += 1;
                sums.add(rows.currency(prices.role, row), *parts);
            }
            Price::Empty => empty += 1,
            Price::Unknown => unknown += 1,
        }
    }
    match sums.settled().as_slice() {
        [] => figure.value = Some(0.0),
        [(currency, sum)] => {
            (figure.value, figure.currency) = (Some(to_f64(*sum, prices.scale) / (12 * PARTS) as f64), *currency);
        }
        _ => figure = figure.without("none-currencies"),
    }
    Some(figure.with_rows(used, &[(compute::reason(of), others), ("no_value", empty), ("unknown_interval", unknown)]))
}

/// The cents that each subscription brings in a month, halves rounded up; none where its price or its interval is not
/// known. `None` where no column says what they cost.
pub fn cents_a_month(table: &Table, recognition: &Recognition, choices: &Choices) -> Option<Vec<Option<i64>>> {
    let prices = prices(&Rows::new(table, recognition, choices))?;
    let month = 10i128.checked_pow(prices.scale.into())?.checked_mul(12 * PARTS)?;
    let cents = |price: Price| match price {
        Price::Known(parts) => {
            let halves = parts.checked_mul(200)?.checked_add(month)?;
            i64::try_from(halves.div_euclid(month.checked_mul(2)?)).ok()
        }
        Price::Empty | Price::Unknown => None,
    };
    Some(prices.of.into_iter().map(cents).collect())
}

/// The role of the column that says what a subscription costs.
fn amount_of(rows: &Rows) -> Option<Role> {
    [Role::MonthlyAmount, Role::Amount].into_iter().find(|&role| rows.numbers(role).is_some())
}

/// Asks whether the amounts of subscriptions are for one or for all, where something hangs on it and the data do not say.
pub fn question(table: &Table, recognition: &Recognition, choices: &Choices) -> Option<Question> {
    let recipe = recipes(recognition.kind).iter().find(|recipe| matches!(recipe.take, Take::Monthly))?;
    let mut rows = Rows::new(table, recognition, choices);
    let role = amount_of(&rows)?;
    let (column, quantities) = (rows.column(role)?, rows.column(Role::Quantity)?);
    let given = choices.answer(QUESTION);
    if given.is_none() && is_for_one(role, &rows).is_some() {
        return None;
    }
    let one = 10i64.pow(quantities.numbers()?.scale().into());
    let several =
        (0..table.rows).filter(|&row| quantities.numbers().and_then(|it| it.get(row)).is_some_and(|it| it != one));
    let mut question = Question::new(
        QUESTION,
        vec![("column", column.name.as_str().into()), ("quantity", quantities.name.as_str().into())],
        &[FOR_ONE, "total"],
        given,
        FOR_ONE,
    );
    question.column = Some(column.name.clone());
    question.rows = several.count() as u64;
    for answer in &mut question.answers {
        rows.is_for_one = Some(answer.id == FOR_ONE);
        let figure = compute::compute(recipe, &rows)?;
        (answer.revenue, answer.currency) = (figure.value, figure.currency);
    }
    (question.answers[0].revenue != question.answers[1].revenue).then_some(question)
}

/// Whether an amount is the price of one where a quantity stands beside it; `None` where nothing says it. Its header may
/// say so; else what is the same for any quantity of a plan is a price, and what grows with the quantity is paid for all.
fn is_for_one(role: Role, rows: &Rows) -> Option<bool> {
    const SAYS: &[(bool, &str)] = &[
        (
            true,
            "~unit|~each|~seat|~user|~license|~licence|~einzelpreis|~stückpreis|~pro nutzer|~pro platz|~je|\
                ~unitaire|~par utilisateur|~par siège|~unitario|~por usuario|~unitário|~por usuário|~per utente|\
                ~stukprijs|~eenheidsprijs|~per gebruiker",
        ),
        (false, "~mrr|~arr|~acv|~total|~subtotal|~sum|~gesamt|~gesamtbetrag|~summe|~totale|~totaal"),
    ];
    let (amounts, quantities) = (rows.numbers(role)?, rows.numbers(Role::Quantity)?);
    if let Some(says) = Lexicon::new(&[SAYS]).get(&rows.column(role)?.name) {
        return Some(says);
    }
    let [plans, intervals] = [Role::Plan, Role::Interval].map(|role| rows.column(role).and_then(Column::text));
    let counts = rows.numbers(Role::IntervalCount);
    let key = |row: usize| {
        let code = |text: Option<&TextColumn>| text.map_or(0, |text| u64::from(text.code(row)));
        let count = counts.and_then(|counts| counts.get(row)).unwrap_or(0) as u64;
        code(plans) << 40 ^ code(intervals) << 20 ^ count
    };
    const LOOKED_AT: usize = 10_000;
    let (mut same, mut grows) = (0u64, 0u64);
    let mut firsts: Map<u64, (i128, i128)> = Map::default();
    for row in 0..amounts.mantissas.len().min(LOOKED_AT) {
        let (Some(amount), Some(quantity)) = (amounts.get(row), quantities.get(row)) else { continue };
        let (amount, quantity, key) = (i128::from(amount), i128::from(quantity), key(row));
        let Some(&(known, of)) = firsts.get(&key) else {
            firsts.insert(key, (amount, quantity));
            continue;
        };
        if of != quantity && amount != 0 {
            same += u64::from(known == amount);
            grows += u64::from(known * quantity == amount * of);
        }
    }
    (same != grows).then_some(same > grows)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn intervals_are_read_in_words_and_numbers() {
        let read = Intervals::new();
        let cases = [
            ("month", Some((12, 1))),
            ("Every 3 months", Some((12, 3))),
            ("P3M", Some((12, 3))),
            ("3-monthly", Some((12, 3))),
            ("P1Y", Some((1, 1))),
            ("alle 2 Wochen", Some((52, 2))),
            ("tous les trois mois", Some((12, 3))),
            ("cada 6 meses", Some((12, 6))),
            ("ogni 3 mesi", Some((12, 3))),
            ("elke 3 maanden", Some((12, 3))),
            ("a cada 2 anos", Some((1, 2))),
            ("14-tägig", Some((365, 14))),
            ("Two year", Some((1, 2))),
            ("Month-to-month", Some((12, 1))),
            ("monthly on the 15th", Some((12, 1))),
            ("half-yearly", Some((2, 1))),
            ("annual_price", Some((1, 1))),
            ("Preis pro Monat", Some((12, 1))),
            ("einmalig", Some((0, 1))),
            ("monthly or yearly", None),
            ("sometimes", None),
            ("", None),
        ];
        for (text, expected) in cases {
            assert_eq!(read.read(text), expected, "{text}");
        }
    }
}
