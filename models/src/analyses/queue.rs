//! When do cases come, how many people does it take to answer them, and which open one comes first?
//!
//! Sources: Erlang, 1917 (Erlang C); Gans, Koole and Mandelbaum, "Telephone call centers: tutorial, review and research
//! prospects", Manufacturing & Service Operations Management 5, 2003 (staffing hour by hour).

use super::{Packed, Quantity, Said};
use crate::packed::Facts;
use crate::queue::{Queue, agents_needed};
use countinghouse_kernels::time::Day;
use serde::{Deserialize, Serialize};

/// What a table of cases holds.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Tickets {
    /// The first day of the table.
    pub from: Day,
    /// Its last moment, in seconds since 1970: that is "now".
    pub now: i64,
    /// Whether moments have a time of day.
    pub timed: bool,
    /// When each case came, in seconds since 1970.
    pub created: Vec<i64>,
    /// How long each took somebody, in seconds, where it is known.
    pub handling: Vec<f64>,
    /// How long each that is closed was open, in seconds.
    pub open_for: Vec<f64>,
    /// Those that are open.
    pub open: Vec<Open>,
}

/// A case that is open.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Open {
    /// What the file calls it.
    pub id: String,
    /// When it came, in seconds since 1970.
    pub created: i64,
    /// By when it was promised.
    pub due: Option<i64>,
    /// Whether somebody has answered yet; `None` where that is not noted.
    pub answered: Option<bool>,
    /// Whether it was opened again.
    pub reopened: bool,
    /// How its comment speaks, −1 to 1.
    pub tone: Option<f64>,
    /// The place of its customer among all by revenue, 0 for the most to 1; `None` where it is not known.
    pub customer_rank: Option<f64>,
}

impl Packed for Tickets {
    const NAME: &'static str = "tickets";

    fn of(facts: &Facts) -> Option<&Tickets> {
        if let Facts::Tickets(tickets) = facts { Some(tickets) } else { None }
    }
}

/// What may be asked otherwise.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Parameters {
    /// Within how many minutes cases are to be taken up; 30 where absent.
    target_minutes: Option<f64>,
    /// The share that is to be taken up within them, above 0 and under 1; 0.8 where absent.
    level: Option<f64>,
    /// How long a case takes somebody, in minutes; from the table where absent.
    handling_minutes: Option<f64>,
    /// After how many minutes one who waits gives up; nobody does where absent.
    patience_minutes: Option<f64>,
}

/// Cases by hour, the people they take, and what to answer first.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ServiceQueue {
    /// Cases.
    pub tickets: u64,
    /// Days that they are spread over.
    pub days: u64,
    /// By weekday, Monday first, and hour; empty where moments have no time of day.
    pub hours: Vec<Hour>,
    /// How long a case takes somebody, in minutes; `None` where nothing tells it.
    pub handling_minutes: Option<f64>,
    /// The target that staff is for.
    pub target: Target,
    /// Why there is no staffing; `None` where there is.
    pub refused: Option<Said>,
    /// Open cases in the order in which to answer them.
    pub open: Vec<Next>,
    /// All open cases.
    pub open_count: u64,
    /// What it comes to, in sentences.
    pub says: Vec<Said>,
}

/// What is promised.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "QueueTarget"))]
pub struct Target {
    /// Within so many minutes.
    pub minutes: f64,
    /// This share, 0 to 1.
    pub level: f64,
}

/// One hour of one weekday.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "QueueHour"))]
pub struct Hour {
    /// 0 for Monday to 6.
    pub weekday: u8,
    /// 0 to 23.
    pub hour: u8,
    /// Cases in such an hour, on average.
    pub arrivals: f64,
    /// The busiest of ten such hours, as chance spreads them.
    pub busy: f64,
    /// People that it takes on average; `None` where the time that a case takes is not known, or nothing comes.
    pub agents: Option<u32>,
    /// People that it takes in the busiest of ten such hours.
    pub agents_busy: Option<u32>,
    /// The mean wait with `agents`, in minutes.
    pub mean_wait_minutes: Option<f64>,
    /// The share that finds somebody free with `agents`.
    pub at_once: Option<f64>,
}

/// An open case.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "QueueNext"))]
pub struct Next {
    /// What the file calls it.
    pub id: String,
    /// How many days it is open.
    pub days_open: f64,
    /// Days until it is promised, below 0 where that is over; `None` where nothing is promised.
    pub days_left: Option<f64>,
    /// What speaks for it: `overdue`, `due_soon` (within a day), `unanswered`, `ill_spoken`, `good_customer` (one of the
    /// tenth with the most revenue), `reopened`, `old` (open longer than nine of ten closed ones were).
    pub reasons: Vec<&'static str>,
    /// What the reasons are worth together: 8 overdue, 4 due soon, 3 each unanswered, ill spoken and good customer, 2
    /// reopened, 2 old.
    pub points: u32,
}

/// Open cases in the answer at most.
const SHOWN: usize = 100;
const DAY: i64 = 86_400;
const HOUR: i64 = 3_600;
/// Under so many days hours are not told apart.
const FEWEST_DAYS: u64 = 14;

/// Cases by hour, the people they take, and what to answer first. Refuses where there is no case.
pub fn queue(tickets: &Tickets, parameters: &Parameters) -> Result<ServiceQueue, Said> {
    if tickets.created.is_empty() {
        return Err(Said::missing("tickets"));
    }
    let target = Target {
        minutes: parameters.target_minutes.filter(|of| *of >= 0.0).unwrap_or(30.0),
        level: parameters.level.filter(|of| *of > 0.0 && *of < 1.0).unwrap_or(0.8),
    };
    let known =
        (tickets.handling.len() >= 10).then(|| tickets.handling.iter().sum::<f64>() / tickets.handling.len() as f64);
    let handling = parameters.handling_minutes.filter(|of| *of > 0.0).or(known.map(|seconds| seconds / 60.0));
    let handling = handling.filter(|of| *of > 0.0);
    let last = tickets.now.div_euclid(DAY);
    let days = (last - i64::from(tickets.from.0) + 1).max(1) as u64;
    let enough = days >= FEWEST_DAYS;
    let refused = match handling {
        _ if !tickets.timed => Some(Said::new("queue_without_times")),
        _ if !enough => Some(
            Said::new("queue_too_short")
                .with("days", Quantity::Count(days))
                .with("fewest", Quantity::Count(FEWEST_DAYS)),
        ),
        None => Some(Said::new("queue_without_handling")),
        Some(_) => None,
    };
    let hours =
        if tickets.timed && enough { hours(tickets, handling, target, parameters.patience_minutes) } else { vec![] };
    let mut open: Vec<Next> = open(tickets);
    open.truncate(SHOWN);
    let mut says = Vec::new();
    if let Some(busiest) = hours.iter().max_by(|a, b| a.arrivals.total_cmp(&b.arrivals)) {
        let said = Said::new("queue_busiest")
            .with("weekday", Quantity::Text(WEEKDAYS[usize::from(busiest.weekday) % 7].into()))
            .with("hour", Quantity::Count(busiest.hour.into()))
            .with("arrivals", Quantity::Number(busiest.arrivals));
        says.push(said);
    }
    if let Some(next) = open.first() {
        let overdue = open.iter().filter(|of| of.reasons.contains(&"overdue")).count();
        says.push(
            Said::new("queue_open")
                .with("open", Quantity::Count(tickets.open.len() as u64))
                .with("overdue", Quantity::Count(overdue as u64))
                .with("first", Quantity::Text(next.id.clone())),
        );
    }
    Ok(ServiceQueue {
        tickets: tickets.created.len() as u64,
        days,
        hours,
        handling_minutes: handling,
        target,
        refused,
        open,
        open_count: tickets.open.len() as u64,
        says,
    })
}

/// Names that sentences choose by.
const WEEKDAYS: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/// 0 for Monday; 1970 began with a Thursday.
fn weekday(day: i64) -> usize {
    (day + 3).rem_euclid(7) as usize
}

fn hours(tickets: &Tickets, handling: Option<f64>, target: Target, patience: Option<f64>) -> Vec<Hour> {
    let mut counts = [[0u64; 24]; 7];
    for moment in &tickets.created {
        counts[weekday(moment.div_euclid(DAY))][(moment.rem_euclid(DAY) / HOUR) as usize] += 1;
    }
    // How often each weekday came.
    let mut weeks = [0u64; 7];
    (i64::from(tickets.from.0)..=tickets.now.div_euclid(DAY)).for_each(|day| weeks[weekday(day)] += 1);
    let mut all = Vec::new();
    for (weekday, hours) in counts.iter().enumerate() {
        for (hour, count) in hours.iter().enumerate() {
            let arrivals = *count as f64 / weeks[weekday].max(1) as f64;
            /// Nine of ten values of a normal distribution lie below.
            const Z_90: f64 = 1.281_551_565_544_600_4;
            let busy = arrivals + Z_90 * arrivals.sqrt();
            let with = |arrivals: f64| {
                let queue = Queue {
                    arrivals,
                    handling: handling? / 60.0,
                    agents: 1,
                    patience: patience.filter(|of| *of > 0.0).map(|minutes| minutes / 60.0),
                };
                let agents = (arrivals > 0.0).then(|| agents_needed(queue, target.minutes / 60.0, target.level))??;
                Some((agents, Queue { agents, ..queue }.waiting(target.minutes / 60.0)?))
            };
            let (usual, most) = (with(arrivals), with(busy));
            all.push(Hour {
                weekday: weekday as u8,
                hour: hour as u8,
                arrivals,
                busy,
                agents: usual.map(|(agents, _)| agents),
                agents_busy: most.map(|(agents, _)| agents),
                mean_wait_minutes: usual.map(|(_, waiting)| waiting.mean_wait * 60.0),
                at_once: usual.map(|(_, waiting)| 1.0 - waiting.probability_of_waiting),
            });
        }
    }
    all
}

fn open(tickets: &Tickets) -> Vec<Next> {
    /// What speaks as ill as this is called so.
    const ILL: f64 = -0.5;
    const GOOD: f64 = 0.1;
    let mut closed = tickets.open_for.clone();
    closed.sort_by(f64::total_cmp);
    // The last of nine in ten; nothing is old where too few were closed to tell.
    let long = (closed.len() >= 10).then(|| closed[closed.len() * 9 / 10]);
    let of = |open: &Open| {
        let age = (tickets.now - open.created) as f64;
        let left = open.due.map(|due| due - tickets.now);
        let reasons = [
            ("overdue", 8, left.is_some_and(|left| left < 0)),
            ("due_soon", 4, left.is_some_and(|left| (0..=DAY).contains(&left))),
            ("unanswered", 3, open.answered == Some(false)),
            ("ill_spoken", 3, open.tone.is_some_and(|tone| tone <= ILL)),
            ("good_customer", 3, open.customer_rank.is_some_and(|rank| rank <= GOOD)),
            ("reopened", 2, open.reopened),
            ("old", 2, long.is_some_and(|long| age > long)),
        ];
        let held = || reasons.iter().filter(|(.., holds)| *holds);
        Next {
            id: open.id.clone(),
            days_open: age / DAY as f64,
            days_left: left.map(|left| left as f64 / DAY as f64),
            reasons: held().map(|(reason, ..)| *reason).collect(),
            points: held().map(|(_, points, _)| *points).sum(),
        }
    };
    let mut all: Vec<Next> = tickets.open.iter().map(of).collect();
    // Of those that are worth as much, the oldest first; of equally old ones, in the order of the file.
    all.sort_by(|a, b| b.points.cmp(&a.points).then(b.days_open.total_cmp(&a.days_open)));
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use countinghouse_stats::random::Random;

    /// Four weeks from Monday, 1 January 2024, with cases each Monday at 9.
    fn tickets() -> Tickets {
        let monday = i64::from(Day::from_ymd(2024, 1, 1).unwrap().0);
        let created: Vec<i64> =
            (0..4).flat_map(|week| (0..20).map(move |n| (monday + 7 * week) * DAY + 9 * HOUR + 100 * n)).collect();
        Tickets {
            from: Day(monday as i32),
            now: (monday + 27) * DAY + 12 * HOUR,
            timed: true,
            handling: vec![600.0; 40],
            open_for: (1..=20).map(|n| f64::from(n) * DAY as f64).collect(),
            created,
            open: vec![],
        }
    }

    fn case(id: &str, days_ago: i64, now: i64) -> Open {
        Open {
            id: id.into(),
            created: now - days_ago * DAY,
            due: None,
            answered: Some(true),
            reopened: false,
            tone: None,
            customer_rank: None,
        }
    }

    #[test]
    fn staff_follows_from_what_comes_each_hour() {
        let found = queue(&tickets(), &Parameters { target_minutes: Some(2.0), ..Parameters::default() }).unwrap();
        assert_eq!((found.hours.len(), found.tickets, found.days, found.handling_minutes), (168, 80, 28, Some(10.0)));
        let busiest = found.hours[9];
        assert_eq!((busiest.weekday, busiest.hour, busiest.arrivals), (0, 9, 20.0));
        // 20 cases of 10 minutes: 3⅓ at once. By the formula 5 people answer 76.6 % within 2 minutes, 6 answer 91.3 %.
        assert_eq!(busiest.agents, Some(6));
        assert!(busiest.agents_busy > busiest.agents && found.hours[10].agents.is_none());
        assert_eq!(found.says[0].code, "queue_busiest");
        assert_eq!(found.refused, None);
        let asked = queue(&tickets(), &Parameters { handling_minutes: Some(30.0), ..Parameters::default() }).unwrap();
        assert!(asked.hours[9].agents.unwrap() > 10);
    }

    #[test]
    fn staff_answers_in_time_when_it_is_simulated() {
        let found = queue(&tickets(), &Parameters { target_minutes: Some(2.0), ..Parameters::default() }).unwrap();
        let agents = found.hours[9].agents.unwrap() as usize;
        let mut random = Random::new(12);
        let mut exponential =
            |mean: f64| -libm::log(((random.next_u64() >> 11) as f64 + 0.5) / (1u64 << 53) as f64) * mean;
        let (mut free, mut now, mut in_time, mut waits) = (vec![0.0f64; agents], 0.0, 0u32, 0.0);
        const CASES: u32 = 40_000;
        for _ in 0..CASES {
            now += exponential(3.0);
            let next = free.iter_mut().min_by(|a, b| a.total_cmp(b)).unwrap();
            let wait = (*next - now).max(0.0);
            in_time += u32::from(wait <= 2.0);
            waits += wait;
            *next = now + wait + exponential(10.0);
        }
        let (level, wait) = (f64::from(in_time) / f64::from(CASES), waits / f64::from(CASES));
        assert!(level > 0.8 && (wait - found.hours[9].mean_wait_minutes.unwrap()).abs() < 0.1, "{level} {wait}");
    }

    #[test]
    fn open_cases_come_with_their_reasons() {
        let mut tickets = tickets();
        let now = tickets.now;
        tickets.open = vec![
            case("plain", 1, now),
            Open { due: Some(now - DAY), ..case("late", 2, now) },
            Open { due: Some(now + DAY / 2), answered: Some(false), ..case("soon", 1, now) },
            Open { tone: Some(-0.7), customer_rank: Some(0.05), reopened: true, ..case("angry", 20, now) },
            case("older", 3, now),
        ];
        let found = queue(&tickets, &Parameters::default()).unwrap();
        let order: Vec<(&str, u32)> = found.open.iter().map(|of| (of.id.as_str(), of.points)).collect();
        assert_eq!(order, [("angry", 10), ("late", 8), ("soon", 7), ("older", 0), ("plain", 0)]);
        assert_eq!(found.open[0].reasons, ["ill_spoken", "good_customer", "reopened", "old"]);
        assert_eq!(
            (found.open[1].days_left, found.open[2].reasons.as_slice()),
            (Some(-1.0), &["due_soon", "unanswered"][..])
        );
        assert_eq!(found.says[1].values[1], ("overdue", Quantity::Count(1)));
    }

    #[test]
    fn what_is_missing_is_said() {
        let code = |tickets: &Tickets| queue(tickets, &Parameters::default()).unwrap().refused.unwrap().code;
        assert_eq!(code(&Tickets { handling: vec![], ..tickets() }), "queue_without_handling");
        assert_eq!(code(&Tickets { timed: false, ..tickets() }), "queue_without_times");
        let now = i64::from(tickets().from.0) * DAY;
        assert_eq!(code(&Tickets { now, ..tickets() }), "queue_too_short");
        let none = Tickets { created: vec![], ..tickets() };
        assert_eq!(queue(&none, &Parameters::default()).unwrap_err().code, "missing");
    }
}
