//! Is one change in twenty called news where nothing changes, and a real change where something does? One rule for a number
//! and its rate, no verdict across seasons, and counts alone from few observations.

use countinghouse::facts::{FactKind, Facts};
use countinghouse::metrics::{self, Frame, Ground, Metric, Verdict, by_id, verdict};
use countinghouse::report::analyses::Answers;
use countinghouse::report::explain::explain;
use countinghouse::report::json;
use countinghouse::report::tile::{Tile, Trend, tile};
use countinghouse::stats::random::Random;
use countinghouse::time::{Day, Period};
use countinghouse::workbook::{OptionsInput, Workbook, open};
use serde_json::Value;
use std::fmt::Write;

fn workbook(csv: &str, period: &str, range: [Option<&str>; 2]) -> Workbook {
    let [from, to] = range.map(|day| day.map(str::to_owned));
    let options = OptionsInput { period: Some(period.into()), from, to, ..OptionsInput::default() };
    open("orders.csv", csv.as_bytes(), options.check().unwrap()).unwrap()
}

fn answer(workbook: &Workbook) -> Value {
    serde_json::from_str(&json::to_text(
        &json::analyse(workbook, workbook.figures.as_ref().ok(), &[], &Answers::default()).unwrap(),
    ))
    .unwrap()
}

fn metric<'a>(answer: &'a Value, id: &str) -> &'a Value {
    answer["metrics"].as_array().unwrap().iter().find(|metric| metric["id"] == id).unwrap()
}

fn tile_of(workbook: &Workbook, id: &str) -> Tile {
    let evaluations = &workbook.evaluations;
    tile(evaluations.iter().find(|evaluation| evaluation.metric.id == id).unwrap(), workbook)
}

/// Evenly between 0 and 1.
fn even(random: &mut Random) -> f64 {
    (f64::from(random.below(u32::MAX)) + 0.5) / f64::from(u32::MAX)
}

/// The time to the next event of those that come that often a day.
fn wait(random: &mut Random, a_day: f64) -> f64 {
    -even(random).ln() / a_day
}

/// A shop in which nothing changes: customers come by chance, each with habits of her own, buy for a while and leave; one
/// order in fifteen goes back. It is as old as its customers before the first day of the file.
fn steady_shop(seed: u64, days: f64, new_a_day: f64) -> String {
    const BEFORE: f64 = 1_500.0;
    let mut random = Random::new(seed);
    let mut csv = String::from("customer,date,amount\n");
    let first = Day::from_ymd(2012, 1, 2).unwrap();
    let (mut came, mut customer) = (-BEFORE, 0);
    loop {
        came += wait(&mut random, new_a_day);
        if came >= days {
            return csv;
        }
        customer += 1;
        let (stays, often) = (wait(&mut random, 1.0 / 250.0), 0.01 + 0.05 * even(&mut random));
        let basket = 10.0 + 40.0 * even(&mut random);
        let mut at = came;
        while at < days.min(came + stays) {
            if at >= 0.0 {
                let day = first.plus(at as i32);
                let amount = basket * (0.5 + even(&mut random));
                let _ = writeln!(csv, "c{customer},{day},{amount:.2}");
                if random.below(15) == 0 {
                    let _ = writeln!(csv, "c{customer},{day},-{amount:.2}");
                }
            }
            at += wait(&mut random, often);
        }
    }
}

/// The metrics of a shop's orders alone.
fn of_orders() -> impl Iterator<Item = &'static Metric> {
    metrics::all().filter(|metric| metric.value.kinds() == [FactKind::Orders])
}

/// The ground of a workbook's orders.
fn ground<'a>(facts: &'a Facts<'a>, workbook: &'a Workbook) -> Ground<'a> {
    let view = &workbook.figures.as_ref().unwrap().view;
    let frame = Frame::new(view.period, view.range.0, view.range.1, view.today).unwrap();
    Ground::new(facts, Some(view), frame)
}

#[test]
fn where_nothing_changes_one_change_in_twenty_is_news() {
    const SHOPS: u64 = 3;
    let mut judged_weeks = vec![(0u32, 0u32); of_orders().count()];
    for seed in 1..=SHOPS {
        let workbook = workbook(&steady_shop(seed, 9.0 * 364.0, 6.5), "week", [None, None]);
        let facts = Facts::of_orders(&workbook.orders);
        let ground = ground(&facts, &workbook);
        for (metric, (comparisons, alarms)) in of_orders().zip(&mut judged_weeks) {
            for at in Period::WEEK.in_a_year()..ground.frame.buckets.len() {
                let found = verdict(metric, &ground, [at, at - Period::WEEK.in_a_year()], &ground);
                *comparisons += u32::from(found.is_some());
                *alarms += u32::from(found.is_some_and(|verdict| verdict != Verdict::WithinVariation));
            }
        }
    }
    for (metric, (comparisons, alarms)) in of_orders().zip(judged_weeks) {
        // Some are not judged, and some need more than a customer, a date and an amount.
        let judged = [
            "revenue",
            "orders",
            "active_customers",
            "new_customers",
            "reactivated_customers",
            "lost_customers",
            "average_order_value",
            "purchase_frequency",
            "spend_per_customer",
            "time_between_orders",
            "customer_retention_rate",
            "churn_rate",
            "refund_rate",
        ];
        let unjudged = !judged.contains(&metric.id);
        println!("{}: {alarms} of {comparisons}", metric.id);
        assert_eq!(comparisons == 0, unjudged, "{}", metric.id);
        // Neighbouring weeks share customers, so that the rate of so many weeks varies more than that of independent ones.
        let rate = f64::from(alarms) / f64::from(comparisons.max(1));
        assert!(unjudged || (0.03..=0.07).contains(&rate), "{}: {alarms} of {comparisons}", metric.id);
    }
}

#[test]
fn a_number_and_its_rate_get_one_verdict() {
    let workbook = workbook(&steady_shop(9, 6.0 * 364.0, 2.0), "month", [None, None]);
    let facts = Facts::of_orders(&workbook.orders);
    let ground = ground(&facts, &workbook);
    let ids = ["lost_customers", "churn_rate", "customer_retention_rate"];
    let mut seen = Vec::new();
    for at in 12..ground.frame.buckets.len() {
        for then in 0..at {
            let [number, rate, kept] = ids.map(|id| verdict(by_id(id).unwrap(), &ground, [at, then], &ground));
            assert_eq!((number, kept), (rate, rate), "{at} and {then}");
            seen.extend(number);
        }
    }
    for verdict in [Verdict::Better, Verdict::Worse, Verdict::WithinVariation] {
        assert!(seen.contains(&verdict), "{verdict:?} was never met");
    }
}

/// A row for each of so many orders in each month from January 2023, of customers who all order once a month.
fn monthly(orders: &[usize]) -> String {
    let mut csv = String::from("customer,date,amount\n");
    for (month, &orders) in orders.iter().enumerate() {
        let (year, month) = (2023 + month / 12, month % 12 + 1);
        for order in 0..orders {
            let _ = writeln!(csv, "c{order},{year}-{month:02}-{:02},{}.00", order % 28 + 1, 20 + order % 7);
        }
        // So that every month is covered whole.
        let last = Period::Month.span(Period::Month.index(Day::from_ymd(year as i32, month as u32, 1).unwrap())).end;
        let _ = writeln!(csv, "c0,{year}-{month:02}-01,20.00\nc0,{},20.00", last.plus(-1));
    }
    csv
}

/// Two years with a strong December, the second year 80 % above the first, and the first months of the third.
const SEASON: [usize; 26] = [
    100, 102, 98, 101, 103, 99, 100, 97, 102, 101, 150, 300, //
    180, 184, 176, 182, 185, 178, 180, 175, 184, 182, 270, 540, //
    324, 331,
];

#[test]
fn a_quiet_season_is_no_bad_news() {
    let workbook = workbook(&monthly(&SEASON[..25]), "month", [None, None]);
    let answer = answer(&workbook);
    let revenue = metric(&answer, "revenue");
    assert!(revenue["change"]["relative"].as_f64().unwrap() < -0.3, "January is below December");
    assert_eq!(
        (&revenue["year_ago"]["start"], &revenue["year_ago"]["verdict"]),
        (&"2024-01-01".into(), &"better".into())
    );
    assert!(revenue["year_ago"]["change"]["relative"].as_f64().unwrap() > 0.7);
    let tile = tile_of(&workbook, "revenue");
    assert_eq!(tile.trend, Trend::Better);
    assert!(tile.change.is_some_and(|change| change.starts_with("up 7") && change.ends_with("on Jan 2024")));
    assert!(tile.beside.is_some_and(|beside| beside.starts_with("down 3") && beside.ends_with("on Dec 2024")));
}

#[test]
fn quarters_are_judged_by_what_is_usual_of_months() {
    let workbook = workbook(&monthly(&SEASON[..24]), "quarter", [Some("2024-01-01"), None]);
    let answer = answer(&workbook);
    for id in ["revenue", "orders", "active_customers"] {
        let year_ago = &metric(&answer, id)["year_ago"];
        assert_eq!((&year_ago["start"], &year_ago["verdict"]), (&"2023-10-01".into(), &"better".into()), "{id}");
    }
}

#[test]
fn without_a_year_of_history_there_is_no_verdict() {
    let workbook = workbook(&monthly(&[100, 100, 100, 100, 100, 100, 100, 500]), "month", [None, None]);
    for metric in answer(&workbook)["metrics"].as_array().unwrap() {
        assert!(metric["year_ago"].is_null(), "{}", metric["id"]);
    }
    let tile = tile_of(&workbook, "orders");
    assert_eq!((tile.trend, tile.beside), (Trend::Neutral, None));
    assert!(tile.change.is_some_and(|change| change.starts_with("up ") && change.ends_with("on Jul 2023")));
}

#[test]
fn a_year_before_the_range_is_still_known() {
    let csv = monthly(&SEASON);
    let whole = workbook(&csv, "month", [None, Some("2024-12-31")]);
    let part = workbook(&csv, "month", [Some("2024-06-01"), Some("2024-12-31")]);
    // The period before that of a year ago lies outside, too.
    let from_there = workbook(&csv, "month", [Some("2023-12-01"), Some("2024-12-31")]);
    let verdict = |workbook: &Workbook| metric(&answer(workbook), "churn_rate")["year_ago"]["verdict"].clone();
    assert!(verdict(&whole).is_string());
    assert_eq!((verdict(&part), verdict(&from_there)), (verdict(&whole), verdict(&whole)));
    let [whole, part] = [&whole, &part].map(answer);
    for id in ["revenue", "churn_rate", "average_order_value", "revenue_growth"] {
        let [whole, part] = [&whole, &part].map(|answer| &metric(answer, id)["year_ago"]);
        assert_eq!((&whole["start"], whole["value"].is_number()), (&"2023-12-01".into(), true), "{id}");
        for field in ["start", "partial", "value", "change"] {
            assert_eq!(whole[field], part[field], "{id}: {field}");
        }
    }
}

#[test]
fn days_and_weeks_are_compared_with_the_same_weekday() {
    let csv = steady_shop(5, 800.0, 2.0);
    for period in ["day", "week"] {
        let answer = answer(&workbook(&csv, period, [None, None]));
        let orders = metric(&answer, "orders");
        let day = |value: &Value| Day::parse_iso(value.as_str().unwrap()).unwrap();
        assert_eq!(day(&orders["period"]["start"]).0 - day(&orders["year_ago"]["start"]).0, 364, "{period}");
    }
    // Without a year, a Sunday stands beside the Sunday before, and is not judged.
    let days: Vec<usize> = (0..28).map(|day| if day % 7 == 6 { 15 } else { 150 }).collect();
    let mut csv = String::from("customer,date,amount\n");
    for (day, orders) in days.into_iter().enumerate() {
        for order in 0..orders {
            let _ = writeln!(csv, "c{order},2024-01-{:02},5.00", day + 1);
        }
    }
    let tile = tile_of(&workbook(&csv, "day", [None, None]), "orders");
    assert_eq!((tile.change.as_deref(), tile.trend), (Some("the same as on 21 Jan 2024"), Trend::Neutral));
    assert_eq!(tile.beside.as_deref(), Some("down 90.0% on 27 Jan 2024"));
}

#[test]
fn few_observations_are_counts_without_percent_or_verdict() {
    let mut months = vec![3; 26];
    months[25] = 1;
    let workbook = workbook(&monthly(&months), "month", [None, None]);
    for metric in answer(&workbook)["metrics"].as_array().unwrap() {
        for change in [&metric["change"], &metric["year_ago"]["change"]] {
            assert!(change.is_null() || change["relative"].is_null(), "{}: {change}", metric["id"]);
        }
        assert!(metric["year_ago"]["verdict"].is_null(), "{}", metric["id"]);
    }
    for evaluation in &workbook.evaluations {
        let tile = tile(evaluation, &workbook);
        assert_eq!(tile.trend, Trend::Neutral, "{}", tile.id);
        let text = [tile.change, tile.beside].map(Option::unwrap_or_default).join(" ");
        assert!(!text.contains('%') && !text.contains("points"), "{}: {text}", tile.id);
    }
    let change = tile_of(&workbook, "revenue").change;
    assert_eq!(change.as_deref(), Some("from 3 orders, after 5 orders in Feb 2024"));
    assert_eq!(tile_of(&workbook, "orders").change.as_deref(), Some("after 5 in Feb 2024"));
}

#[test]
fn what_compares_with_the_period_before_says_nothing_of_the_range() {
    let csv = monthly(&SEASON);
    for range in [[None, None], [Some("2024-01-01"), Some("2024-12-31")]] {
        let answer = answer(&workbook(&csv, "month", range));
        for id in ["lost_customers", "reactivated_customers", "customer_retention_rate", "churn_rate", "revenue_growth"]
        {
            let total = &metric(&answer, id)["total"];
            assert!(total["value"].is_null(), "{id}: {total}");
            assert_eq!(total["undefined"]["code"], "no_period_before", "{id}");
        }
        assert!(metric(&answer, "new_customers")["total"]["value"].is_number());
    }
}

#[test]
fn the_window_moves_no_tile_and_is_named_where_its_figures_are() {
    let csv = steady_shop(3, 500.0, 2.0);
    let of = |window: i32| {
        let options = OptionsInput { window: Some(window), ..OptionsInput::default() };
        let workbook = open("orders.csv", csv.as_bytes(), options.check().unwrap()).unwrap();
        let tiles: Vec<Value> =
            workbook.evaluations.iter().map(|one| serde_json::to_value(tile(one, &workbook)).unwrap()).collect();
        let explained = |one| serde_json::to_value(explain(one, &workbook)).unwrap();
        (tiles, workbook.evaluations.iter().map(explained).collect::<Vec<Value>>())
    };
    let ((tiles, short), (same, long)) = (of(30), of(365));
    // What is active at a date is what these are about.
    let rest_on_it = ["customer_health_score", "customer_lifespan", "engagement_score", "revenue_at_risk"];
    for (tile, same) in tiles.iter().zip(&same) {
        assert!(tile == same || rest_on_it.contains(&tile["id"].as_str().unwrap()), "{tile} {same}");
    }
    for (short, long) in short.iter().zip(&long) {
        let windowed =
            ["active_customers", "churn_rate", "customer_retention_rate"].contains(&short["id"].as_str().unwrap());
        assert_eq!(short["windowed"], windowed, "{}", short["id"]);
        let moves = windowed || ["customer_health_score", "customer_lifespan"].contains(&short["id"].as_str().unwrap());
        assert_eq!(short["variants"] != long["variants"], moves, "{}", short["id"]);
    }
}

#[test]
fn an_explanation_says_what_a_verdict_goes_by() {
    let said = |csv: &str, id: &str| {
        let workbook = workbook(csv, "month", [None, None]);
        let evaluation = workbook.evaluations.iter().find(|evaluation| evaluation.metric.id == id).unwrap();
        serde_json::to_value(explain(evaluation, &workbook)).unwrap()["notes"].to_string()
    };
    assert!(said(&monthly(&SEASON), "revenue").contains("interval of the difference"));
    assert!(said(&monthly(&SEASON), "revenue_concentration").contains("cannot be told from chance"));
    assert!(said(&monthly(&SEASON[..6]), "revenue").contains("do not reach that far back"));
    assert!(said(&monthly(&[3; 26]), "revenue").contains("fewer than 30"));
}

#[test]
fn intervals_keep_to_what_is_possible() {
    let csv = "customer,date,amount\n\
               ann,2024-01-01,1.00\nann,2024-01-02,900.00\nbob,2024-01-03,5.00\nbob,2024-01-31,-4.00\n";
    let answer = answer(&workbook(csv, "month", [None, None]));
    let mut checked = 0;
    for metric in answer["metrics"].as_array().unwrap() {
        let Some(interval) = metric["interval"].as_object() else { continue };
        let [low, high] = ["low", "high"].map(|end| interval[end].as_f64().unwrap());
        let (least, most) = match metric["id"].as_str().unwrap() {
            "purchase_frequency" => (1.0, f64::INFINITY),
            _ if metric["unit"] == "percent" => (0.0, 1.0),
            _ => (0.0, f64::INFINITY),
        };
        assert!(least <= low && low <= high && high <= most, "{}: {low} to {high}", metric["id"]);
        checked += 1;
    }
    assert!(checked >= 4, "only {checked} intervals");
}
