//! A touchpoint of which customers think less than they used to, or all of them.

use super::service::spent_by;
use super::step::{Dated, Step, look as step};
use super::{Evidence, Finding, Looked, Seen};
use crate::facts::{FactKind, FactTable};
use crate::recognise::Role;
use crate::sentence::{Sentence, Value};
use crate::unit::{Precision, Unit};

/// The least fall, as a share of the scale.
const LEAST: f64 = 0.07;
/// What is asked, the metric that it is, and whether a high answer is a good one.
const ASKED: [(Role, &str, bool); 3] = [
    (Role::Score, "net_promoter_score", true),
    (Role::Satisfaction, "customer_satisfaction", true),
    (Role::Effort, "customer_effort_score", false),
];

/// Looks at every touchpoint, and at all answers together.
pub fn look(seen: &Seen, looked: &mut Looked) {
    let Some(answers) = seen.facts.table(FactKind::Responses) else { return };
    let Some((_, last)) = answers.span() else { return };
    let end = seen.until.map_or(last, |until| until.min(last)).0 + 1;
    for (role, metric, is_good) in ASKED {
        let given = given(answers, role, is_good, end);
        let Some(scale) = scale(answers, role).filter(|_| !given.is_empty()) else { continue };
        let mut all: Vec<Dated> = given.iter().map(|(_, dated)| *dated).collect();
        let whole = step(&mut all, end, LEAST * scale, looked);
        let mut dropped: Vec<(Step, String)> = Vec::new();
        let mut groups = 0;
        if let Some(words) = answers.words(Role::Touchpoint).filter(|words| (2..=60).contains(&words.count())) {
            for (place, group) in words.texts.iter().enumerate() {
                let of_group = given.iter().filter(|(row, _)| words.codes.get(*row) == Some(&(place as u32 + 1)));
                let mut own: Vec<Dated> = of_group.map(|(_, dated)| *dated).collect();
                groups += usize::from(own.len() >= 60);
                if let Some(step) = step(&mut own, end, LEAST * scale, looked) {
                    dropped.push((step, group.clone()));
                }
            }
        }
        match whole {
            // Where most have dropped, it is all of them.
            Some(whole) if dropped.is_empty() || groups > 1 && 3 * dropped.len() >= 2 * groups => {
                looked.found(whole.p, finding(seen, (metric, is_good), None, whole, &given, answers));
            }
            _ => {
                for (step, group) in dropped {
                    looked.found(step.p, finding(seen, (metric, is_good), Some(group), step, &given, answers));
                }
            }
        }
    }
}

/// The answers of a role, with the bad ones high.
fn given(answers: &FactTable, role: Role, is_good: bool, end: i32) -> Vec<(usize, Dated)> {
    let of = |row: usize| {
        let day = answers.day(Role::Date, row)?.0;
        let value = answers.value(role, row).filter(|_| day < end)?;
        Some((row, Dated { day, customer: answers.customer(row), value: if is_good { -value } else { value } }))
    };
    (0..answers.rows).filter_map(of).collect()
}

/// From the worst answer to the best.
fn scale(answers: &FactTable, role: Role) -> Option<f64> {
    let values = || (0..answers.rows).filter_map(|row| answers.value(role, row));
    let (least, most) = (values().min_by(f64::total_cmp)?, values().max_by(f64::total_cmp)?);
    (most > least).then_some(most - least)
}

fn finding(
    seen: &Seen,
    (metric, is_good): (&'static str, bool),
    group: Option<String>,
    step: Step,
    given: &[(usize, Dated)],
    answers: &FactTable,
) -> Finding {
    let is_of = |row: usize| group.as_deref().is_none_or(|name| answers.text(Role::Touchpoint, row) == Some(name));
    let who = given.iter().filter(|(row, one)| step.period.contains(crate::time::Day(one.day)) && is_of(*row));
    let money = spent_by(seen, who.map(|(_, one)| one.customer).collect());
    let evidence = Evidence {
        metric: Some(metric),
        analysis: None,
        period: Some(step.period),
        dimension: group.as_ref().map(|_| "touchpoint"),
        group: group.clone(),
    };
    let score = |value: f64| Value::Number(if is_good { -value } else { value }, Unit::Ratio, None, Precision::Tile);
    Finding::new("survey_drop", money, false, evidence)
        .with("where", Value::Key(if group.is_some() { "group" } else { "all" }))
        .with("group", group.unwrap_or_default())
        .with("metric", Sentence::new(format!("{metric}.plain")))
        .with("since", step.period.start)
        .with("before", score(step.before))
        .with("after", score(step.after))
        .with("answers", step.count)
        .with("known", Value::Key(if money.is_some() { "yes" } else { "no" }))
        .with_money(seen.facts.currency(FactKind::Orders))
}
