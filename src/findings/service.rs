//! Where customers have begun to wait: a channel or an agent that takes longer than it used to, or all of service.

use super::step::{Dated, Step, look as step};
use super::{Evidence, Finding, Looked, Seen};
use crate::facts::{FactKind, FactTable};
use crate::money::to_f64;
use crate::recognise::Role;
use crate::sentence::Value;
use crate::unit::{Precision, Unit};

/// The least rise of the logarithm of the times.
const LEAST: f64 = 0.35;
const DAY: f64 = 86_400.0;

/// What a customer waits for.
const WAITS: [(Role, &str); 2] =
    [(Role::ResolvedAt, "resolution_time"), (Role::FirstResponseAt, "first_response_time")];
/// What may be slow.
const DIMENSIONS: [(Role, &str); 4] =
    [(Role::Channel, "channel"), (Role::Owner, "agent"), (Role::Staff, "agent"), (Role::TicketType, "type")];

/// Looks at each channel and each agent, and at all of them.
pub fn look(seen: &Seen, looked: &mut Looked) {
    let Some(tickets) = seen.facts.table(FactKind::Tickets) else { return };
    let Some((_, last)) = tickets.span() else { return };
    let end = seen.until.map_or(last, |until| until.min(last)).0 + 1;
    let mut found: Vec<(Step, Finding)> = Vec::new();
    for (role, metric) in WAITS {
        let waits = waits(tickets, role, end);
        if waits.is_empty() {
            continue;
        }
        let mut all: Vec<Dated> = waits.iter().map(|(_, dated)| *dated).collect();
        let whole = step(&mut all, end, LEAST, looked);
        for (dimension, name) in DIMENSIONS {
            let Some(words) = tickets.words(dimension).filter(|words| (2..=60).contains(&words.count())) else {
                continue;
            };
            let (mut slow, mut seen_groups) = (Vec::new(), 0);
            for (place, group) in words.texts.iter().enumerate() {
                let of_group = waits.iter().filter(|(row, _)| words.codes.get(*row) == Some(&(place as u32 + 1)));
                let mut own: Vec<Dated> = of_group.map(|(_, dated)| *dated).collect();
                seen_groups += usize::from(own.len() >= 60);
                if let Some(step) = step(&mut own, end, LEAST, looked) {
                    slow.push((step, group.clone()));
                }
            }
            // Where most are slow, it is all of service.
            if 3 * slow.len() >= 2 * seen_groups && whole.is_some() && seen_groups > 1 {
                continue;
            }
            found.extend(
                slow.into_iter()
                    .map(|(step, group)| (step, finding(seen, metric, Some((name, group)), step, &waits, tickets))),
            );
        }
        if let Some(step) = whole
            && found.iter().all(|(other, _)| other.p > step.p * 1e-3)
            && found.is_empty()
        {
            found.push((step, finding(seen, metric, None, step, &waits, tickets)));
        }
    }
    // The same wait shows in answers and in solutions: the surest of each group is enough.
    found.sort_by(|(a, _), (b, _)| a.p.total_cmp(&b.p));
    let mut groups: Vec<Option<String>> = Vec::new();
    for (step, finding) in found {
        if !groups.contains(&finding.evidence.group) {
            groups.push(finding.evidence.group.clone());
            looked.found(step.p, finding);
        }
    }
}

/// How long each customer waited or has waited so far, by the logarithm of seconds.
fn waits(tickets: &FactTable, until: Role, end: i32) -> Vec<(usize, Dated)> {
    let of = |row: usize| {
        let day = tickets.day(Role::Date, row)?;
        if day.0 >= end {
            return None;
        }
        let open = || Some(i64::from(end - day.0 - 1) * DAY as i64).filter(|&seconds| seconds > 7 * DAY as i64);
        let lasted = tickets.lasted(Role::Date, until, row).or_else(open).filter(|&seconds| seconds >= 0)?;
        // An hour more, so that what is solved at once does not count for ever.
        let value = libm::log(lasted as f64 + 3_600.0);
        Some((row, Dated { day: day.0, customer: tickets.customer(row), value }))
    };
    if tickets.has(until) { (0..tickets.rows).filter_map(of).collect() } else { Vec::new() }
}

fn finding(
    seen: &Seen,
    metric: &'static str,
    group: Option<(&'static str, String)>,
    step: Step,
    waits: &[(usize, Dated)],
    tickets: &FactTable,
) -> Finding {
    let is_of = |row: usize| match &group {
        None => true,
        Some((_, name)) => DIMENSIONS.iter().any(|(role, _)| tickets.text(*role, row) == Some(name.as_str())),
    };
    let waiting = waits.iter().filter(|(row, wait)| step.period.contains(crate::time::Day(wait.day)) && is_of(*row));
    let money = spent_by(seen, waiting.map(|(_, wait)| wait.customer).collect());
    let evidence = Evidence {
        metric: Some(metric),
        analysis: None,
        period: Some(step.period),
        dimension: group.as_ref().map(|(dimension, _)| *dimension),
        group: group.as_ref().map(|(_, name)| name.clone()),
    };
    let time =
        |log: f64| Value::Number((libm::exp(log) - 3_600.0).max(0.0) / DAY, Unit::Duration, None, Precision::Tile);
    let finding = Finding::new("service_bottleneck", money, false, evidence)
        .with("where", Value::Key(if group.is_some() { "group" } else { "all" }))
        .with("group", group.map_or(String::new(), |(_, name)| name))
        .with("what", Value::Key(if metric == "resolution_time" { "solved" } else { "answered" }))
        .with("since", step.period.start)
        .with("before", time(step.before))
        .with("after", time(step.after))
        .with("known", Value::Key(if money.is_some() { "yes" } else { "no" }));
    finding.with_money(seen.facts.currency(FactKind::Orders))
}

/// What some customers bought for in the last year; `None` where no orders of theirs are known.
pub fn spent_by(seen: &Seen, mut customers: Vec<u32>) -> Option<f64> {
    let orders = seen.facts.orders?;
    let (_, last) = orders.days()?;
    customers.sort_unstable();
    let (mut sum, mut place, mut any) = (0i128, 0, false);
    orders.each_customer(0..orders.customers(), |events| {
        let number = seen.facts.buyer(place);
        place += 1;
        if number == 0 || customers.binary_search(&number).is_err() {
            return;
        }
        any = true;
        sum += events
            .iter()
            .filter(|event| event.day > last.plus(-365))
            .map(|event| i128::from(event.amount))
            .sum::<i128>();
    });
    any.then(|| to_f64(sum, orders.scale).max(0.0))
}
