//! What is wrong across all files of orders: what stands there twice, days that cannot be, holes in time, amounts out of
//! all proportion, currencies mixed.

use super::files::{alike, far_dates_of};
use super::{EXAMPLES, Issue, Repair, Whole};
use crate::diagnostic::Severity;
use crate::facts::{RULES, Reason, Strays, impossible, near_duplicates};
use crate::recognise::Role;
use crate::sentence::{Sentence, Value};
use crate::sorting::Arrange;
use crate::time::Day;
use crate::unit::{Precision, Unit};

/// Everything found in the orders; where the files hold none, what is open.
pub fn issues(whole: &Whole) -> Vec<Issue> {
    if !whole.recognition.is_orders() {
        return questions(whole).collect();
    }
    let checks =
        [repeated, same_customers, impossible_dates, far_dates, future, holes, extremes, currencies, unknown_statuses];
    checks.iter().filter_map(|check| check(whole)).chain(questions(whole)).collect()
}

/// What the data leave open and nobody has answered: the figures may be wrong for all rows that it is about.
fn questions(whole: &Whole) -> impl Iterator<Item = Issue> {
    // How a wide table is to be shown is a matter of taste.
    let open = whole.orders.questions.iter().filter(|question| question.open && question.id != "wide_table");
    open.map(|question| Issue {
        column: question.column.clone(),
        examples: question.answers.iter().map(|answer| answer.text.clone()).take(EXAMPLES).collect(),
        message: question.text.clone(),
        hint: question.why.clone(),
        ..Issue::new("open_question", "consistent", question.rows, Vec::new())
    })
}

fn repair(whole: &Whole, rule: &'static str) -> Option<Repair> {
    let on = whole.rules.is_on(rule);
    Some(Repair {
        name: Sentence::new(format!("rule-{rule}")),
        effect: Sentence::new(format!("rule-{rule}.effect")),
        on,
        rules: [(rule, !on)].into(),
    })
}

fn touched(whole: &Whole, rule: &str) -> u64 {
    let known = RULES.iter().zip(&whole.orders.touched).find(|(known, _)| known.id == rule);
    known.map_or(0, |(_, &rows)| rows)
}

/// Rows that repeat another in every cell.
fn repeated(whole: &Whole) -> Option<Issue> {
    let (told, suspected) = (touched(whole, "duplicates"), touched(whole, "equal_rows"));
    let (rule, rows) = if told > 0 { ("duplicates", told) } else { ("equal_rows", suspected) };
    if rows == 0 {
        return None;
    }
    let told = Value::Key(if told > 0 { "yes" } else { "no" });
    let args = vec![("count", rows.into()), ("told", told)];
    Some(Issue { repair: repair(whole, rule), ..Issue::new("repeated_rows", "unique", rows, args) })
}

/// Customers who seem to be one.
fn same_customers(whole: &Whole) -> Option<Issue> {
    /// More different names than this are not compared: a shop's customers, not a country's.
    const MOST: usize = 500_000;
    let column = &whole.table.columns[whole.recognition.column(Role::Customer)?];
    let text = column.text().filter(|text| text.values() <= MOST)?;
    let mut pairs = near_duplicates(text);
    // Case alone is no second spelling: customers are compared without it.
    let differs = |&(a, b): &(u32, u32)| {
        let lower = |code| text.value(code).unwrap_or_default().trim().to_lowercase();
        lower(a) != lower(b)
    };
    pairs.retain(differs);
    if pairs.is_empty() {
        return None;
    }
    let mut in_question = vec![false; text.values() + 1];
    pairs.iter().for_each(|&(code, _)| in_question[code as usize] = true);
    let rows = (0..whole.table.rows).filter(|&row| in_question[text.code(row) as usize]);
    let first = rows.clone().next().map(|row| (whole.place)(row));
    let name = |code| text.value(code).unwrap_or_default();
    Some(Issue {
        line: first.as_ref().map(|(_, line)| *line),
        file: first.map(|(file, _)| file),
        column: Some(column.name.clone()),
        examples: pairs
            .iter()
            .take(EXAMPLES)
            .map(|&(a, b)| alike([b, a].map(|code| name(code).into_owned()).into_iter()))
            .collect(),
        repair: repair(whole, "same_customers"),
        ..Issue::new("same_customers", "unique", rows.count() as u64, vec![("count", pairs.len().into())])
    })
}

fn impossible_dates(whole: &Whole) -> Option<Issue> {
    let rows = Some(whole.orders.rows_left_out(Reason::ImpossibleDate)).filter(|&rows| rows > 0)?;
    let (_, row, day) = impossible(&whole.table.columns[whole.recognition.column(Role::Date)?])?;
    let examples = vec![day.to_string().into()];
    let (file, line) = (whole.place)(row);
    let issue = Issue::new("impossible_dates", "valid", rows, vec![("count", rows.into())]);
    Some(Issue { file: Some(file), line: Some(line), examples, ..issue })
}

/// Days far from all others, whether they count or not.
fn far_dates(whole: &Whole) -> Option<Issue> {
    let Strays { kept: (first, last), rows, refunds, example: (row, day) } = whole.orders.strays?;
    let (file, line) = (whole.place)(row);
    let args = far_dates_of(rows + refunds, (first, last), "orders");
    let issue = Issue::new("far_dates", "valid", rows + refunds, args);
    Some(Issue {
        file: Some(file),
        line: Some(line),
        examples: vec![day.to_string().into()],
        repair: repair(whole, "far_dates"),
        ..issue
    })
}

/// Orders after the reference date, where one is given; the engine has no clock.
fn future(whole: &Whole) -> Option<Issue> {
    let today = whole.today?;
    let late = |event: &crate::facts::Event| event.day > today;
    let rows: u64 = whole.orders.events.iter().filter(late).map(|event| u64::from(event.rows)).sum();
    let first = whole.orders.events.iter().filter(late).min_by_key(|event| event.day)?;
    let (file, line) = (whole.place)(first.row as usize);
    let issue = Issue::new("future_dates", "valid", rows, vec![("count", rows.into()), ("day", today.into())]);
    Some(Issue { file: Some(file), line: Some(line), examples: vec![first.day.to_string().into()], ..issue })
}

/// Stretches without any order that are far longer than the shop's usual pauses.
fn holes(whole: &Whole) -> Option<Issue> {
    /// With fewer days than this there is no usual pause.
    const FEWEST_DAYS: usize = 30;
    const SHORTEST_HOLE: i32 = 14;
    let ordered = || whole.orders.events.iter().filter(|event| event.is_order).map(|event| event.day.0);
    let (first, last) = ordered().min().zip(ordered().max())?;
    let mut has_orders = vec![false; (last - first) as usize + 1];
    ordered().for_each(|day| has_orders[(day - first) as usize] = true);
    let days: Vec<Day> = (first..).zip(&has_orders).filter(|(_, has)| **has).map(|(day, _)| Day(day)).collect();
    if days.len() < FEWEST_DAYS {
        return None;
    }
    let mut pauses: Vec<(i32, Day, Day)> =
        days.windows(2).map(|pair| (pair[1].0 - pair[0].0, pair[0], pair[1])).collect();
    pauses.arrange();
    let usual = pauses[pauses.len() * 95 / 100].0;
    let limit = SHORTEST_HOLE.max(4 * usual);
    let long: Vec<&(i32, Day, Day)> = pauses.iter().rev().take_while(|(length, ..)| *length > limit).collect();
    let &&(longest, from, to) = long.first()?;
    let days = Value::Number(f64::from(longest), Unit::Days, None, Precision::Full);
    let args = vec![("count", long.len().into()), ("days", days), ("from", from.into()), ("to", to.into())];
    let example = |&&(_, from, to): &&(i32, Day, Day)| {
        Sentence::new("span").with("start", from.to_string()).with("end", to.to_string())
    };
    Some(Issue {
        severity: Severity::Info,
        examples: long.iter().take(EXAMPLES).map(example).collect(),
        ..Issue::new("holes_in_time", "regular", 0, args)
    })
}

/// Amounts out of all proportion: often a slip of the decimal sign.
fn extremes(whole: &Whole) -> Option<Issue> {
    const FEWEST: usize = 50;
    const TIMES: i64 = 20;
    let mut amounts: Vec<i64> =
        whole.orders.events.iter().map(|event| event.amount).filter(|&amount| amount > 0).collect();
    if amounts.len() < FEWEST {
        return None;
    }
    amounts.sort_unstable();
    let high = amounts[(amounts.len() - 1) * 99 / 100];
    let limit = high.saturating_mul(TIMES);
    let mut found: Vec<crate::facts::Event> = whole.orders.events.iter().filter(|event| event.amount > limit).collect();
    found.arrange_by_key(|event| (-event.amount, event.row));
    let (file, line) = (whole.place)(found.first()?.row as usize);
    let text = |amount: i64| crate::table::decimal_text(amount, whole.orders.scale);
    let args = vec![("count", found.len().into()), ("times", (TIMES as u64).into()), ("high", text(high).into())];
    Some(Issue {
        file: Some(file),
        line: Some(line),
        examples: found.iter().take(EXAMPLES).map(|event| text(event.amount).into()).collect(),
        ..Issue::new("extreme_amounts", "valid", found.len() as u64, args)
    })
}

fn currencies(whole: &Whole) -> Option<Issue> {
    let [most, others @ ..] = whole.orders.currencies.as_slice() else { return None };
    if others.is_empty() || whole.orders.converted {
        return None;
    }
    let rows = whole.orders.rows_left_out(Reason::OtherCurrency) + whole.orders.rows_left_out(Reason::NoCurrency);
    let args = vec![("count", (others.len() + 1).into())];
    let example = |known: &crate::facts::CurrencyRows| {
        Sentence::new("rows-currency").with("count", known.rows).with("currency", known.currency.to_string())
    };
    Some(Issue {
        examples: std::iter::once(most).chain(others).take(EXAMPLES).map(example).collect(),
        ..Issue::new("mixed_currencies", "consistent", rows, args)
    })
}

/// Statuses whose meaning is not known: they count.
fn unknown_statuses(whole: &Whole) -> Option<Issue> {
    let column = &whole.table.columns[whole.recognition.column(Role::Status)?];
    let text = column.text()?;
    let words = whole.recognition.statuses();
    let is_known = |code: &u32| text.value(*code).is_some_and(|status| words.get(&status).is_some());
    let unknown: Vec<u32> = (1..=text.values() as u32).filter(|code| !is_known(code)).collect();
    let is_unknown = |row: &usize| unknown.binary_search(&text.code(*row)).is_ok();
    let mut found = (0..whole.table.rows).filter(is_unknown);
    let rows = found.clone().count() as u64;
    let (file, line) = (whole.place)(found.next()?);
    let args = vec![("count", unknown.len().into()), ("column", column.name.as_str().into())];
    Some(Issue {
        severity: Severity::Info,
        file: Some(file),
        line: Some(line),
        column: Some(column.name.clone()),
        examples: unknown
            .iter()
            .take(EXAMPLES)
            .filter_map(|&code| text.value(code))
            .map(|status| status.into_owned().into())
            .collect(),
        ..Issue::new("unknown_statuses", "consistent", rows, args)
    })
}
