//! Do an owner's own tables come to decisions? From files to the answers of `analyse --json`, with figures that can be
//! checked by head.

use countinghouse::models::analyses::ANALYSES;
use countinghouse::report::analyses::Answers;
use countinghouse::workbook::{OptionsInput, open_all};
use serde_json::Value;

/// What an analysis comes to over some files.
#[track_caller]
fn answer(id: &str, files: &[(&str, &str)], options: &str) -> Value {
    let options = OptionsInput::from_json(options).and_then(OptionsInput::check).expect("options");
    let files: Vec<(&str, &[u8])> = files.iter().map(|(name, text)| (*name, text.as_bytes())).collect();
    let workbook = open_all(&files, options).unwrap_or_else(|(name, error)| panic!("{name}: {error}"));
    let analysis = ANALYSES.iter().find(|analysis| analysis.id == id).expect("an analysis");
    let answers = serde_json::to_value(Answers::of(&workbook, &[analysis])).expect("JSON");
    answers[id].clone()
}

/// Orders of three years: so many each month, of 20 each, with twice as many from a month on.
fn orders(doubled_from: usize) -> String {
    let mut csv = "order_id,customer,date,amount,channel\n".to_owned();
    let mut id = 0;
    for month in 0..36usize {
        let count = 20 + (month * 7) % 5 + if month >= doubled_from { 20 } else { 0 };
        for order in 0..count {
            id += 1;
            let (year, of_year, day) = (2022 + month / 12, month % 12 + 1, 1 + order % 28);
            let channel = if order % 2 == 0 { "Shop" } else { "Website" };
            csv += &format!("{id},c{},{year}-{of_year:02}-{day:02},20.00,{channel}\n", id % 97);
        }
    }
    // The last month is whole.
    csv + "99999,c1,2024-12-31,20.00,Shop\n"
}

#[test]
fn a_marked_change_is_found_in_orders_and_in_revenue() {
    let orders = orders(24);
    let marked = r#"{"events": [{"date": "2024-01-01", "name": "New shop"}]}"#;
    let found = answer("before_after", &[("orders.csv", &orders)], marked);
    let metrics = found["events"][0]["metrics"].as_array().expect("metrics");
    let of = |id: &str| metrics.iter().find(|of| of["id"] == id).unwrap_or_else(|| panic!("{id}: {found}"));
    for (id, effect) in [("orders", 20.0), ("revenue", 400.0)] {
        let of = of(id);
        assert_eq!((of["verdict"].as_str(), of["good"].as_bool()), (Some("rise"), Some(true)), "{of}");
        let value = of["effect"]["value"].as_f64().unwrap();
        assert!((value / effect - 1.0).abs() < 0.15, "{of}");
    }
    assert!((of("revenue")["money"]["value"].as_f64().unwrap() / 4_800.0 - 1.0).abs() < 0.15);
    assert_eq!(
        (of("orders")["money"].clone(), of("average_order_value")["verdict"].as_str()),
        (Value::Null, Some("unclear"))
    );
    let says = found["says"][0]["message"].as_str().unwrap();
    assert!(says.contains("New shop") && says.contains("need not be its doing"), "{says}");
    // Limits begin anew there: what was news is none.
    let plain = answer("control", &[("orders.csv", &orders)], "{}");
    let parted = answer("control", &[("orders.csv", &orders)], marked);
    let signals = |found: &Value| {
        let of = found["metrics"].as_array().unwrap().iter().find(|of| of["id"] == "orders").unwrap();
        of["points"].as_array().unwrap().iter().filter(|point| point["signals"] != serde_json::json!([])).count()
    };
    assert!(signals(&plain) > 10 && signals(&parted) == 0, "{} {}", signals(&plain), signals(&parted));
}

#[test]
fn what_comes_next_is_what_came_and_a_goal_has_its_chance() {
    let orders = orders(99);
    let found = answer("forecast", &[("orders.csv", &orders)], "{}");
    let of = |id: &str| found["metrics"].as_array().unwrap().iter().find(|of| of["id"] == id).cloned();
    let revenue = of("revenue").expect("revenue");
    let next = &revenue["ahead"][0];
    assert_eq!((next["start"].as_str(), revenue["periods"].as_u64()), (Some("2025-01-01"), Some(36)));
    assert!((next["value"].as_f64().unwrap() / 440.0 - 1.0).abs() < 0.15, "{next}");
    assert!(next["low_95"].as_f64() < next["low_80"].as_f64() && revenue["sum"]["value"].as_f64().unwrap() > 4_000.0);
    // What is no sum over periods has none.
    assert_eq!(of("active_customers").expect("active customers")["sum"], Value::Null);
    let goals =
        r#"{"goals": ["revenue to 300 by Q1 2025", "Umsatz auf 9000 bis Ende 2025", "revenue of 700 by Q1 2025"]}"#;
    let targets =
        "Metric ID,Target,Due date,Segment,Start value\nrevenue,300,2025-03-31,,250\norders,15,2025-06-30,,\n";
    let found = answer("targets", &[("orders.csv", &orders), ("targets.csv", targets)], goals);
    let states: Vec<(&str, &str)> = found["targets"]
        .as_array()
        .unwrap()
        .iter()
        .map(|of| (of["state"].as_str().unwrap(), of["reads_as"].as_str().unwrap()))
        .collect();
    assert_eq!(
        states,
        [
            ("reached", "period"),
            ("reached", "period"),
            ("reached", "period"),
            ("unlikely", "year"),
            ("unlikely", "period"),
        ]
    );
}

#[test]
fn tables_of_experiments_and_predictions_are_judged() {
    let csv = "Experiment,Variant,Exposures,Conversions\nBanner,control,1210,61\nBanner,banner,1195,119\nBox,a,10,1\n";
    let found = answer("experiments", &[("experiments.csv", csv)], "{}");
    let banner = &found["experiments"][0];
    assert_eq!(
        (banner["name"].as_str(), banner["comparisons"][0]["verdict"].as_str()),
        (Some("Banner"), Some("higher"))
    );
    assert!((banner["variants"][1]["value"].as_f64().unwrap() - 119.0 / 1195.0).abs() < 1e-12);
    assert_eq!(found["experiments"][1]["refused"]["code"], "experiment_of_one");
    let mut csv = "Date,About,Predicted,Actual\n".to_owned();
    for row in 0..40 {
        let came = row % 4 == 0;
        let said = if came { 0.6 + f64::from(row % 3) / 10.0 } else { 0.1 + f64::from(row % 5) / 10.0 };
        csv += &format!("2026-01-{:02},churn,{said:.2},{}\n", row % 28 + 1, u8::from(came));
    }
    let found = answer("predictions", &[("predictions.csv", &csv)], "{}");
    let churn = &found["about"][0];
    assert_eq!((churn["about"].as_str(), churn["classes"]["auc"].as_f64()), (Some("churn"), Some(1.0)));
    assert_eq!((churn["classes"]["base_rate"].as_f64(), churn["few"].as_bool()), (Some(0.25), Some(false)));
}

#[test]
fn cases_have_their_order_and_stages_their_loss() {
    let mut csv =
        "Ticket ID,Customer ID,Created at,First response at,Resolved at,Due at,Handling time (min)\n".to_owned();
    for day in 1..=28 {
        csv += &format!("T{day},C{day},2026-01-{day:02} 09:10,2026-01-{day:02} 09:30,2026-01-{day:02} 12:00,,12\n");
    }
    csv += "T90,C1,2026-01-20 10:00,,,2026-01-25 10:00,\nT91,C2,2026-01-28 10:00,,,2026-02-10 10:00,\n";
    let found = answer("queue", &[("tickets.csv", &csv)], "{}");
    assert_eq!((found["open_count"].as_u64(), found["open"][0]["id"].as_str()), (Some(2), Some("T90")), "{found}");
    assert_eq!(found["open"][0]["reasons"][0], "overdue");
    assert_eq!((found["handling_minutes"].as_f64(), found["hours"].as_array().map(Vec::len)), (Some(12.0), Some(168)));
    // One case each day from 9 to 10, in four weeks.
    assert_eq!((found["hours"][9]["arrivals"].as_f64(), found["hours"][9]["agents"].as_u64()), (Some(1.0), Some(1)));

    let mut leads = "Lead ID,Created at,Lead status,Source\n".to_owned();
    let mut deals = "Deal ID,Company,Created at,Stage,Outcome,Amount\n".to_owned();
    for n in 0..200 {
        leads += &format!("L{n},2026-{:02}-{:02},new,website\n", n / 25 % 6 + 1, n % 25 + 1);
        if n % 4 == 0 {
            let outcome = if n % 8 == 0 { "won" } else { "lost" };
            deals += &format!("D{n},Co {n},2026-{:02}-{:02},Closed,{outcome},1000\n", n / 25 % 6 + 1, n % 25 + 1);
        }
    }
    let found = answer("funnel", &[("leads.csv", &leads), ("deals.csv", &deals)], "{}");
    let stages: Vec<(&str, u64)> = found["stages"]
        .as_array()
        .unwrap_or_else(|| panic!("{found}"))
        .iter()
        .map(|stage| (stage["stage"].as_str().unwrap(), stage["count"].as_u64().unwrap()))
        .collect();
    assert_eq!(stages.iter().map(|of| of.0).collect::<Vec<_>>(), ["leads", "opportunities", "customers"]);
    assert!(stages[0].1 > 4 * stages[1].1 - 10 && stages[1].1 == 2 * stages[2].1, "{stages:?}");
}

#[test]
fn channels_are_credited_by_what_customers_met() {
    let orders =
        "order_id,customer_id,date,amount\n1,C1,2026-03-10,100.00\n2,C2,2026-03-12,50.00\n3,C3,2026-03-12,70.00\n";
    let events = "Customer ID,Occurred at,Event,Channel\nC1,2026-03-01,visit,Search\nC1,2026-03-08,visit,Newsletter\n\
                  C2,2026-03-11,visit,Search\nC3,2025-03-11,visit,Search\nC1,2026-03-11,visit,Search\n";
    let spend = "Date,Channel,Cost,Category\n2026-03-01,Search,30.00,ads\n2026-03-01,Newsletter,10.00,ads\n";
    let files = [("orders.csv", orders), ("events.csv", events), ("spend.csv", spend)];
    let found = answer("attribution", &files, "{}");
    assert_eq!(
        (found["orders"].as_u64(), found["untouched"].as_u64(), found["several"].as_u64()),
        (Some(2), Some(1), Some(1))
    );
    let of =
        |name: &str| found["channels"].as_array().unwrap().iter().find(|of| of["channel"] == name).unwrap().clone();
    let revenue = |of: &Value| -> Vec<f64> {
        of["credit"].as_array().unwrap().iter().map(|way| way["revenue"].as_f64().unwrap()).collect()
    };
    // First, last and linear of order 1 by search, then newsletter; order 2 is search's.
    assert_eq!(revenue(&of("Search"))[..3], [150.0, 50.0, 100.0]);
    assert_eq!(revenue(&of("Newsletter"))[..3], [0.0, 100.0, 50.0]);
    assert_eq!(
        (of("Newsletter")["return_on_cost"].as_f64(), of("Newsletter")["return_low"].clone()),
        (Some(10.0), Value::Null)
    );
    assert_eq!(found["budget"]["refused"]["code"], "budget_cannot_tell");
}

#[test]
fn what_is_not_there_is_refused_in_words() {
    let orders = "order_id,customer,date,amount\n1,a,2026-03-10,10.00\n2,b,2026-03-12,5.00\n";
    for analysis in ANALYSES {
        for language in ["en", "de"] {
            let options = format!(r#"{{"locale": {{"language": "{language}"}}}}"#);
            let found = answer(analysis.id, &[("orders.csv", orders)], &options);
            if let Some(refused) = found.get("refused") {
                let message = refused["message"].as_str().unwrap_or_default();
                assert!(message.len() > 10, "{}: {refused}", analysis.id);
            }
        }
    }
    let empty = answer("before_after", &[("orders.csv", orders)], "{}");
    assert_eq!(empty["refused"]["code"], "no_events");
    assert_eq!(answer("queue", &[("orders.csv", orders)], "{}")["refused"]["code"], "missing");
}

#[test]
fn comments_stand_beside_their_scores() {
    let mut csv = "Response date,Customer ID,Touchpoint,NPS score,Comment\n".to_owned();
    for n in 0..12 {
        csv += &format!("2026-01-{:02},C{n},delivery,{},The delivery was late\n", n + 1, n % 4);
        csv += &format!("2026-02-{:02},D{n},shop,{},Great bread as always\n", n + 1, 8 + n % 3);
    }
    let found = answer("feedback", &[("responses.csv", &csv)], "{}");
    assert_eq!(
        (found["measure"].as_str(), found["comments"].as_u64(), found["read"].as_u64()),
        (Some("nps"), Some(24), Some(24))
    );
    let themes = found["themes"].as_array().unwrap();
    let late = themes.iter().find(|theme| theme["name"] == "late").unwrap_or_else(|| panic!("{found}"));
    assert_eq!((late["comments"].as_u64(), late["score"].as_f64()), (Some(12), Some(1.5)));
    assert!(late["nps_effect"].as_f64().unwrap() < -50.0 && late["quotes"][0] == "The delivery was late");
    assert_eq!(found["says"][0]["code"], "feedback_worst");
    assert_eq!(found["months"].as_array().unwrap().len(), 2);
}

#[test]
fn what_may_come_of_the_customers_has_its_ranges() {
    let orders = orders(99);
    let found = answer("scenarios", &[("orders.csv", &orders)], "{}");
    let revenue = &found["baseline"]["revenue"];
    // A year as the ones before: 22 orders of 20 each month.
    assert!((revenue["value"].as_f64().unwrap() / 5_280.0 - 1.0).abs() < 0.1, "{revenue}");
    assert!(revenue["low"].as_f64() < revenue["value"].as_f64() && found["baseline"]["profit"] == Value::Null);
    let found = answer("regression", &[("orders.csv", &orders)], "{}");
    assert_eq!(found["outcomes"][0]["outcome"], "repeat", "{found}");
}
