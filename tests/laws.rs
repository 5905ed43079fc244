//! What must hold of every figure, whatever the data: a small invented business in several shapes.

use countinghouse::report::analyses::Answers;
use countinghouse::report::json;
use countinghouse::stats::random::Random;
use countinghouse::time::Day;
use countinghouse::workbook::{OptionsInput, open_all};
use serde_json::Value;
use std::fmt::Write;

/// The tables of a business, each a header and rows.
type Tables = Vec<(&'static str, String, Vec<String>)>;

/// Two years and a half of an invented business: orders with lines, customers, subscriptions, leads, deals, tickets, answers
/// and costs. `shift` moves every day, `factor` is what every amount is multiplied by.
fn business(seed: u64, shift: i32, factor: i64) -> Tables {
    let mut random = Random::new(seed);
    let first = Day::from_ymd(2022, 1, 1).unwrap();
    let day = |at: u32| first.plus(at as i32 + shift);
    let money = |cents: i64| format!("{}.{:02}", cents * factor / 100, cents * factor % 100);
    let channels = ["web", "shop", "phone"];
    let mut tables: Tables = vec![
        ("orders.csv", "order id,customer id,date,amount,cost,discount,channel,status".into(), vec![]),
        ("customers.csv", "customer id,signup date,country,consent,referrer".into(), vec![]),
        ("subscriptions.csv", "customer id,start date,end date,monthly amount,plan,cancellation reason".into(), vec![]),
        ("leads.csv", "lead id,created at,converted at,source,status".into(), vec![]),
        ("deals.csv", "deal id,created at,closed at,stage,amount,owner".into(), vec![]),
        ("tickets.csv", "ticket id,created at,first response at,resolved at,customer id,channel".into(), vec![]),
        ("responses.csv", "response date,customer id,nps score,touchpoint".into(), vec![]),
        ("spend.csv", "date,channel,category,cost,impressions,clicks,conversions".into(), vec![]),
    ];
    let mut order = 0;
    for customer in 0..90 {
        let (came, country) = (random.below(700), ["NO", "DE", "FR"][random.below(3) as usize]);
        let referrer =
            if customer > 20 && random.below(6) == 0 { format!("c{}", random.below(20)) } else { String::new() };
        let consent = ["yes", "no"][random.below(2) as usize];
        tables[1].2.push(format!("c{customer},{},{country},{consent},{referrer}", day(came)));
        let mut at = came;
        while at < 900 {
            let (cents, channel) = (i64::from(500 + random.below(9_500)), channels[random.below(3) as usize]);
            let status = ["paid", "paid", "paid", "paid", "cancelled"][random.below(5) as usize];
            order += 1;
            tables[0].2.push(format!(
                "o{order},c{customer},{},{},{},{},{channel},{status}",
                day(at),
                money(cents),
                money(cents / 2),
                money(cents / 10)
            ));
            if random.below(12) == 0 {
                tables[0].2.push(format!(
                    "r{order},c{customer},{},-{},,,{channel},paid",
                    day((at + 3).min(900)),
                    money(cents)
                ));
            }
            at += 5 + random.below(120);
        }
        if customer % 3 == 0 {
            let end = came + 30 + random.below(500);
            let ended = if end < 880 { day(end).to_string() } else { String::new() };
            let reason = if ended.is_empty() { "" } else { ["price", "moved"][random.below(2) as usize] };
            let amount = money(i64::from(1_000 * (1 + random.below(5))));
            tables[2].2.push(format!("c{customer},{},{ended},{amount},plan{},{reason}", day(came), customer % 2));
        }
        for ticket in 0..2 {
            let at = came + random.below(900 - came.min(890));
            let (answer, solved) = (random.below(48), 50 + random.below(200));
            let moment = |hours: u32| format!("{} {:02}:00", day(at + hours / 24), hours % 24);
            tables[5].2.push(format!(
                "t{customer}-{ticket},{},{},{},c{customer},{}",
                moment(8),
                moment(8 + answer),
                moment(8 + solved),
                channels[random.below(3) as usize]
            ));
        }
        tables[6].2.push(format!(
            "{},c{customer},{},{}",
            day(came + random.below(200).min(899 - came.min(899))),
            random.below(11),
            ["visit", "delivery"][random.below(2) as usize]
        ));
    }
    for at in 0..200 {
        let created = random.below(850);
        let (won, closed) = (random.below(3), created + 5 + random.below(60));
        let converted = if won == 0 { day(closed).to_string() } else { String::new() };
        let status = if won == 0 { "converted" } else { "open" };
        tables[3].2.push(format!("l{at},{},{converted},{},{status}", day(created), channels[random.below(3) as usize]));
        let stage = ["won", "lost", "proposal"][won as usize];
        let over = if won == 2 { String::new() } else { day(closed.min(900)).to_string() };
        let owner = ["Kim", "Lee"][random.below(2) as usize];
        let amount = money(i64::from(10_000 + random.below(90_000)));
        tables[4].2.push(format!("d{at},{},{over},{stage},{amount},{owner}", day(created)));
    }
    for at in (0..900).step_by(7) {
        for channel in channels {
            let (cents, clicks) = (i64::from(1_000 + random.below(5_000)), 10 + random.below(200));
            let seen = clicks * (10 + random.below(10));
            let bought = random.below(clicks);
            tables[7].2.push(format!("{},{channel},advertising,{},{seen},{clicks},{bought}", day(at), money(cents)));
        }
    }
    // Every table ends on the last day, so that moving days moves no end of the data.
    tables[0].2.push(format!("last,c0,{},{},{},{},web,paid", day(900), money(1_000), money(500), money(0)));
    tables
}

fn csv((_, header, rows): &(&'static str, String, Vec<String>)) -> String {
    rows.iter().fold(format!("{header}\n"), |mut text, row| {
        let _ = writeln!(text, "{row}");
        text
    })
}

fn analyse(tables: &Tables, options: &OptionsInput) -> Vec<Value> {
    let texts: Vec<(&str, String)> = tables.iter().map(|table| (table.0, csv(table))).collect();
    let files: Vec<(&str, &[u8])> = texts.iter().map(|(name, text)| (*name, text.as_bytes())).collect();
    let workbook = open_all(&files, options.clone().check().unwrap()).unwrap();
    let answer = json::to_text(&json::analyse(&workbook, workbook.shown().unwrap(), &[], &Answers::default()).unwrap());
    let answer: Value = serde_json::from_str(&answer).unwrap();
    answer["metrics"].as_array().unwrap().clone()
}

fn numbers(metric: &Value) -> Vec<Option<f64>> {
    let points = metric["series"].as_array().unwrap().iter();
    points.map(|point| point["value"].as_f64()).chain([metric["total"]["value"].as_f64()]).collect()
}

/// Says which metrics differ by more than rounding, where the first is expected to be so many times the second.
fn differing(one: &[Value], other: &[Value], times: impl Fn(&Value) -> f64) -> Vec<String> {
    let differs = |(one, other): &(&Value, &Value)| {
        let (a, b) = (numbers(one), numbers(other));
        let same = |(a, b): (&Option<f64>, &Option<f64>)| match (a, b) {
            (Some(a), Some(b)) => (a - b * times(one)).abs() <= 1e-9 * a.abs().max(1.0),
            (a, b) => a == b,
        };
        a.len() != b.len() || !a.iter().zip(&b).all(same)
    };
    let pairs = one.iter().zip(other).filter(differs);
    pairs.map(|(one, _)| one["id"].as_str().unwrap().to_owned()).collect()
}

const NOTHING: Vec<String> = Vec::new();

#[test]
fn the_order_of_rows_and_files_does_not_matter() {
    let tables = business(1, 0, 1);
    let known = analyse(&tables, &OptionsInput::default());
    let defined = known.iter().filter(|metric| metric["value"].is_number()).count();
    assert!(defined > 45, "{defined} of the figures are there to be compared");
    let mut other = tables.clone();
    other.reverse();
    let mut random = Random::new(7);
    for (.., rows) in &mut other {
        for at in (1..rows.len()).rev() {
            rows.swap(at, random.below(at as u32 + 1) as usize);
        }
    }
    assert_eq!(differing(&known, &analyse(&other, &OptionsInput::default()), |_| 1.0), NOTHING);
}

#[test]
fn money_scales_and_nothing_else_does() {
    let known = analyse(&business(2, 0, 1), &OptionsInput::default());
    let tenfold = analyse(&business(2, 0, 10), &OptionsInput::default());
    let times = |metric: &Value| if metric["unit"].as_str().unwrap().starts_with("money") { 10.0 } else { 1.0 };
    assert_eq!(differing(&tenfold, &known, times), NOTHING);
}

#[test]
fn whole_years_later_everything_is_the_same() {
    // 28 years are whole weeks and bring the leap years round.
    let shift = Day::from_ymd(2050, 1, 1).unwrap().0 - Day::from_ymd(2022, 1, 1).unwrap().0;
    let known = analyse(&business(3, 0, 1), &OptionsInput::default());
    assert_eq!(differing(&known, &analyse(&business(3, shift, 1), &OptionsInput::default()), |_| 1.0), NOTHING);
}

#[test]
fn a_file_given_twice_counts_once() {
    let tables = business(4, 0, 1);
    let known = analyse(&tables, &OptionsInput::default());
    for at in 0..tables.len() {
        let mut twice = tables.clone();
        let (name, header, rows) = tables[at].clone();
        twice.push((if name == "orders.csv" { "copy.csv" } else { name }, header, rows));
        assert_eq!(differing(&known, &analyse(&twice, &OptionsInput::default()), |_| 1.0), NOTHING, "{}", tables[at].0);
    }
}

#[test]
fn a_file_that_has_nothing_to_do_with_them_changes_no_figure() {
    let tables = business(5, 0, 1);
    let known = analyse(&tables, &OptionsInput::default());
    let mut more = tables.clone();
    let rows = (0..40).map(|at| format!("{},culture,leadership,{},5", Day(18_000 + at * 30), 1 + at % 5)).collect();
    more.push(("assessments.csv", "date,framework,dimension,score,scale".into(), rows));
    let with_more = analyse(&more, &OptionsInput::default());
    let missed = |metrics: &[Value]| -> Vec<String> {
        let of_assessments = |metric: &&Value| metric["undefined"]["message"].to_string().contains("assessments");
        metrics.iter().filter(of_assessments).map(|metric| metric["id"].as_str().unwrap().to_owned()).collect()
    };
    let rest_on_them = missed(&known);
    let others: Vec<String> = differing(&known, &with_more, |_| 1.0);
    let others: Vec<&String> = others.iter().filter(|id| !rest_on_them.contains(id)).collect();
    assert_eq!((others, rest_on_them.len()), (Vec::new(), 5), "{rest_on_them:?}");
}

#[test]
fn shares_lie_between_nothing_and_all() {
    /// What may exceed a whole, or be below nothing: growth, return, and what grows beyond where it began.
    const OPEN: [&str; 9] = [
        // What goes back may have been sold in an earlier period.
        "refund_rate",
        "revenue_growth",
        "marketing_roi",
        "net_revenue_retention",
        "crm_roi",
        "cltv_growth",
        "new_segment_growth",
        "gross_margin",
        "employee_turnover",
    ];
    for seed in 10..14 {
        for metric in analyse(&business(seed, 0, 1), &OptionsInput::default()) {
            let id = metric["id"].as_str().unwrap();
            if metric["unit"] == "percent" && !OPEN.contains(&id) {
                let outside = numbers(&metric).into_iter().flatten().find(|share| !(0.0..=1.0).contains(share));
                assert_eq!(outside, None, "{id} {seed}");
            }
        }
    }
}

#[test]
fn parts_of_every_table_add_up() {
    let tables = business(6, 0, 1);
    let known = analyse(&tables, &OptionsInput::default());
    let additive = |dimension: &str| -> &[&str] {
        match dimension {
            "country" => {
                &["revenue", "orders", "active_customers", "new_customers", "lost_customers", "ticket_backlog", "mrr"]
            }
            "channel" => &["revenue", "orders", "new_customers", "ticket_backlog"],
            "plan" => &["mrr", "arr"],
            _ => &["pipeline_value"],
        }
    };
    for dimension in ["country", "channel", "plan", "owner"] {
        let options =
            OptionsInput { split: Some(dimension.into()), smallest_group: Some(1), ..OptionsInput::default() };
        let split = analyse(&tables, &options);
        assert_eq!(differing(&known, &split, |_| 1.0), NOTHING, "a split leaves the whole as it is");
        for id in additive(dimension) {
            let of = |metrics: &[Value]| metrics.iter().find(|metric| metric["id"] == *id).unwrap().clone();
            let whole = numbers(&of(&known));
            let groups = of(&split)["groups"].as_array().unwrap().clone();
            assert!(groups.len() > 1, "{dimension} {id}");
            for at in 0..whole.len() - 1 {
                let values = groups.iter().map(|group| group["series"][at]["value"].as_f64());
                let sum: f64 = values.flatten().sum();
                assert!((sum - whole[at].unwrap_or(0.0)).abs() < 1e-6, "{dimension} {id} {at}: {sum} {:?}", whole[at]);
            }
        }
    }
}
