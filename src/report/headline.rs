//! What do the figures say first? A sentence or three in the reader's words.

use super::sections::{above_all, of};
use super::tile::{Compared, Way, comparisons};
use crate::facts::{Orders, View};
use crate::metrics::{Evaluation, TOO_FEW};
use crate::sentence::Value;
use crate::time::{Bucket, Day, Span};
use crate::unit::{Precision, Unit};
use crate::workbook::{Against, Figures, Workbook};

/// Figures that a headline names where there are no orders.
const NAMED: usize = 3;

/// The newest period that is over, and how far the next one is.
pub fn headline(workbook: &Workbook) -> Vec<String> {
    let valued =
        |id: &str| workbook.evaluations.iter().find(|one| one.metric.id == id && one.measure.is_ok() && one.has_data());
    let locale = &workbook.options.locale;
    let Ok(figures) = &workbook.figures else { return of_others(workbook) };
    let Some(money) = valued("revenue").or_else(|| valued("orders")) else { return of_others(workbook) };
    let mut said = vec![locale.say(
        "headline-period",
        &[
            ("period", period(money, workbook).into()),
            ("value", counted(money, workbook).into()),
            ("change", change(money, workbook)),
        ],
    )];
    let count = |id: &str| Some(Value::Count(valued(id)?.measure.as_ref().ok()?.value as u64));
    if let (Some(customers), Some(new)) = (count("active_customers"), count("new_customers")) {
        said.push(locale.say("headline-customers", &[("count", customers), ("new", new)]));
    }
    said.extend(so_far(figures, money, workbook));
    said
}

/// A figure with its name, its value and its change: `Average order: €25.23, 3.1% above May 2025`.
pub fn said(evaluation: &Evaluation, workbook: &Workbook) -> String {
    let locale = &workbook.options.locale;
    let name = evaluation.metric.words(locale.language).plain;
    let Err(undefined) = &evaluation.measure else {
        return locale.say(
            "headline-figure",
            &[
                ("name", name.into()),
                ("value", value(evaluation, workbook).into()),
                ("change", change(evaluation, workbook)),
            ],
        );
    };
    locale.say("headline-none", &[("name", name.into()), ("reason", undefined.message().say(locale).into())])
}

/// What a table of no orders says: the first figures of its first section.
fn of_others(workbook: &Workbook) -> Vec<String> {
    let all = above_all(workbook);
    let found = |id: &&str| workbook.evaluations.iter().find(|one| one.metric.id == *id && one.measure.is_ok());
    let figures: Vec<&Evaluation> = all.iter().filter_map(found).collect();
    let Some(lead) = figures.first() else { return Vec::new() };
    let same = figures.iter().filter(|one| of(one.metric) == of(lead.metric)).take(NAMED);
    let said = same.map(|one| said(one, workbook)).collect::<Vec<_>>();
    let text = |sentence: &String| Value::Text(sentence.clone());
    let sentences = said.iter().enumerate().map(|(place, sentence)| match place {
        0 => {
            let args = [("period", period(lead, workbook).into()), ("said", text(sentence))];
            workbook.options.locale.say("headline-first", &args)
        }
        _ => workbook.options.locale.say("headline-next", &[("said", text(sentence))]),
    });
    sentences.collect()
}

fn period(evaluation: &Evaluation, workbook: &Workbook) -> String {
    workbook.options.locale.period(workbook.options.period, evaluation.bucket.span.start)
}

/// The value, empty where there is none.
fn value(evaluation: &Evaluation, workbook: &Workbook) -> String {
    let Ok(figure) = &evaluation.measure else { return String::new() };
    workbook.options.locale.number(figure.value, evaluation.metric.unit, evaluation.currency, Precision::Tile)
}

/// The value; a number of things names them.
fn counted(evaluation: &Evaluation, workbook: &Workbook) -> String {
    match &evaluation.measure {
        Ok(figure) if evaluation.metric.unit == Unit::Count => {
            evaluation.formula.counted().words(figure.value as u64, &workbook.options.locale)
        }
        _ => value(evaluation, workbook),
    }
}

/// `, 29.3% above May 2025`, or nothing.
fn change(evaluation: &Evaluation, workbook: &Workbook) -> Value {
    let [change, _] = comparisons(evaluation, workbook);
    let Some(Compared { way: Some(way), size: Some(size), than: Some(than), .. }) = change else {
        return Value::Text(String::new());
    };
    Value::Text(above(way, size, than, workbook))
}

fn above(way: Way, size: String, than: String, workbook: &Workbook) -> String {
    let way = Value::Key(if way == Way::Up { "up" } else { "down" });
    workbook.options.locale.say("headline-change", &[("way", way), ("size", size.into()), ("than", than.into())])
}

/// The period that is not over, with its days so far, against the same days of the period that it is compared with.
fn so_far(figures: &Figures, money: &Evaluation, workbook: &Workbook) -> Option<String> {
    let View { buckets, range, period, .. } = &figures.view;
    let (Bucket { span, partial: true }, period) = (buckets.last()?, (*period)?) else { return None };
    // A period that the range cuts at its beginning is no period so far.
    if buckets.len() < 2 || span.start < range.0 {
        return None;
    }
    let locale = &workbook.options.locale;
    let days = range.1.0 - span.start.0 + 1;
    let sum = |first: Day| sum(workbook.orders_shown(), Span { start: first, end: first.plus(days) });
    let (orders, amount) = sum(span.start);
    let is_money = money.metric.unit == Unit::Money;
    let number = |orders: u64, amount: i128| if is_money { figures.view.major(amount) } else { orders as f64 };
    let value = number(orders, amount);
    let index = period.index(span.start);
    let before = |steps: i32| period.span(index - steps).start;
    let year = before(period.in_a_year() as i32);
    let then = if workbook.options.compare == Against::Year && year >= figures.view.oldest { year } else { before(1) };
    let (orders_then, amount_then) = sum(then);
    let value_then = number(orders_then, amount_then);
    let compared = (orders.min(orders_then) >= TOO_FEW && value_then > 0.0 && value != value_then).then(|| {
        let size = locale.number((value / value_then - 1.0).abs(), Unit::Percent, None, Precision::Tile);
        let way = if value > value_then { Way::Up } else { Way::Down };
        let same = [("than", locale.named_period(period, then).into())];
        above(way, size, locale.say("headline-same-days", &same), workbook)
    });
    let written = if is_money {
        locale.number(value, Unit::Money, figures.view.currency, Precision::Tile)
    } else {
        money.formula.counted().words(orders, locale)
    };
    Some(locale.say(
        "headline-so-far",
        &[
            ("period", locale.period(period, span.start).into()),
            ("done", Value::Count(days.max(0) as u64)),
            ("days", Value::Count((span.end.0 - span.start.0).max(0) as u64)),
            ("value", written.into()),
            ("change", compared.unwrap_or_default().into()),
        ],
    ))
}

/// Orders and money of some days.
fn sum(orders: &Orders, days: Span) -> (u64, i128) {
    let within = orders.events.iter().filter(|event| event.day >= days.start && event.day < days.end);
    within.fold((0, 0), |(count, sum), event| (count + u64::from(event.is_order), sum + i128::from(event.amount)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workbook::{OptionsInput, open};
    use std::fmt::Write as _;

    /// Ten orders on the first ten days of each of these months, of `each` euros.
    fn orders(months: &[(&str, u32)]) -> String {
        let mut file = "customer,date,amount,currency\n".to_owned();
        for (month, each) in months {
            for day in 1..=10 {
                let _ = writeln!(file, "c{day},{month}-{day:02},{each}.00,EUR");
            }
        }
        file
    }

    #[track_caller]
    fn assert_headline(file: &str, options: OptionsInput, expected: &[&str]) {
        let workbook = open("orders.csv", file.as_bytes(), options.check().unwrap()).unwrap();
        assert_eq!(headline(&workbook), expected);
    }

    #[test]
    fn the_month_so_far_stands_beside_the_same_days() {
        let months = [("2024-05", 10), ("2024-06", 20), ("2025-04", 1), ("2025-05", 15), ("2025-06", 30)];
        let until = orders(&months[..4]) + "c1,2025-05-31,0.00,EUR\n" + &orders(&months[4..])[30..];
        assert_headline(
            &until,
            OptionsInput::default(),
            &[
                "May 2025: €150.00, 50.0% above May 2024.",
                "10 customers bought, 0 of them new.",
                "Jun 2025 so far, 10 of 30 days: €300.00, 50.0% above the same days of Jun 2024.",
            ],
        );
        let before = OptionsInput { compare: Some("before".into()), ..OptionsInput::default() };
        assert_headline(
            &until,
            before,
            &[
                "May 2025: €150.00, 1,400.0% above Apr 2025.",
                "10 customers bought, 0 of them new.",
                "Jun 2025 so far, 10 of 30 days: €300.00, 100.0% above the same days of May 2025.",
            ],
        );
    }

    #[test]
    fn without_a_customer_or_an_amount_it_says_what_there_is() {
        let file = "date,product\n2025-05-01,bread\n2025-05-31,cake\n";
        assert_headline(
            file,
            OptionsInput { kind: Some("orders".into()), ..OptionsInput::default() },
            &["May 2025: 2 orders."],
        );
    }

    #[test]
    fn a_table_of_something_else_says_its_own_figures() {
        let tickets = "Ticket ID,Created at,Solved at,Status\n1,2026-01-01 09:00,2026-01-01 15:00,solved\n\
                       2,2026-01-05 10:00,2026-01-07 10:00,solved\n3,2026-01-31 11:00,,open\n";
        let workbook = open("tickets.csv", tickets.as_bytes(), OptionsInput::default().check().unwrap()).unwrap();
        let said = headline(&workbook);
        assert!(said[0] == "Jan 2026 · Open cases: 1.", "{said:?}");
        assert!(said.len() > 1, "{said:?}");
    }
}
