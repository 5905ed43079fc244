//! The reader's calendar: weeks, business years, working time and promises, from the options to the figures.

use countinghouse::report::analyses::Answers;
use countinghouse::report::json;
use countinghouse::workbook::{OptionsInput, open_all};
use serde_json::{Value, json};

fn analyse(name: &str, csv: &str, options: Value) -> Value {
    let options = OptionsInput::from_json(&options.to_string()).unwrap().check().unwrap();
    let workbook = open_all(&[(name, csv.as_bytes())], options).unwrap();
    let answer = json::to_text(&json::analyse(&workbook, workbook.shown().unwrap(), &[], &Answers::default()).unwrap());
    serde_json::from_str(&answer).unwrap()
}

fn metric<'a>(analysis: &'a Value, id: &str) -> &'a Value {
    analysis["metrics"].as_array().unwrap().iter().find(|metric| metric["id"] == id).unwrap()
}

const TICKETS: &str = "ticket id,created at,first response at,resolved at\n\
                       1,2024-01-05 16:00,2024-01-08 10:00,2024-01-08 12:00\n\
                       2,2024-01-09 10:00,2024-01-09 11:30,2024-01-10 09:30\n\
                       3,2024-01-12 16:30,2024-01-15 17:00,2024-01-16 09:00\n\
                       4,2024-01-31 09:00,2024-01-31 10:00,2024-01-31 10:00\n";

#[test]
fn cases_are_timed_by_when_somebody_is_there() {
    let hour = 1.0 / 24.0;
    let weekdays = serde_json::Map::from_iter(
        ["monday", "tuesday", "wednesday", "thursday", "friday"].map(|day| (day.to_owned(), json!("09:00-17:00"))),
    );
    let office = json!({ "working_hours": weekdays, "days_off": ["2024-01-10"] });
    let analysis = analyse("tickets.csv", TICKETS, office.clone());
    // 2 h over the weekend, 1.5 h, half an hour and all of Monday, 1 h.
    let near = |metric: &Value, hours: f64| (metric["value"].as_f64().unwrap() - hours * hour).abs() < 1e-12;
    assert!(near(metric(&analysis, "first_response_time"), (1.5 + 2.0) / 2.0));
    // Of the second, all of Tuesday's rest and nothing of the day off: 4 h, 7 h, 8.5 h, 1 h.
    assert!(near(metric(&analysis, "resolution_time"), (4.0 + 7.0) / 2.0));
    let plain = analyse("tickets.csv", TICKETS, json!({}));
    assert!(near(metric(&plain, "first_response_time"), (1.5 + 66.0) / 2.0));
    assert_eq!(metric(&plain, "sla_attainment")["undefined"]["code"], "no_column");
    // Within two hours of work: all but the third.
    let mut promised = office;
    promised["promise_hours"] = 2.into();
    let analysis = analyse("tickets.csv", TICKETS, promised);
    assert_eq!(metric(&analysis, "sla_attainment")["total"]["value"], 0.75);
    let by_the_clock = analyse("tickets.csv", TICKETS, json!({ "promise_hours": 2 }));
    assert_eq!(metric(&by_the_clock, "sla_attainment")["total"]["value"], 0.5);
}

const ORDERS: &str = "order id,customer,date,amount\n1,ann,2023-03-31,1\n2,bob,2023-04-01,2\n3,ann,2023-06-30,4\n\
                      4,ann,2023-07-02,8\n5,bob,2024-03-31,16\n6,bob,2024-04-06,32\n";

fn series(analysis: &Value) -> Vec<(String, f64)> {
    let points = metric(analysis, "revenue")["series"].as_array().unwrap();
    points.iter().map(|it| (it["start"].as_str().unwrap().to_owned(), it["value"].as_f64().unwrap())).collect()
}

#[test]
fn quarters_and_years_follow_the_business_year() {
    let analysis = |period: &str| {
        let options = json!({ "period": period, "cohort_by": period, "year_starts": 4 });
        analyse("orders.csv", ORDERS, options)
    };
    let years = analysis("year");
    let expected = [("2022-04-01", 1.0), ("2023-04-01", 30.0), ("2024-04-01", 32.0)];
    assert_eq!(series(&years), expected.map(|(day, value)| (day.to_owned(), value)));
    assert_eq!(years["period"], "year");
    assert_eq!(years["analyses"]["cohort"]["cohorts"][1]["cohort"], "2023/24");
    let quarters = series(&analysis("quarter"));
    assert_eq!(
        quarters[..3],
        [("2023-01-01", 1.0), ("2023-04-01", 6.0), ("2023-07-01", 8.0)].map(|(day, value)| (day.to_owned(), value))
    );
}

#[test]
fn weeks_begin_on_the_day_that_the_reader_wants() {
    // 2 July 2023 was a Sunday.
    let week = |starts: &str| {
        let options = json!({ "period": "week", "week_starts": starts, "from": "2023-06-25", "to": "2023-07-15" });
        series(&analyse("orders.csv", ORDERS, options))
    };
    let of = |all: Vec<(String, f64)>| all.into_iter().find(|(_, value)| *value >= 8.0).unwrap().0;
    assert_eq!([of(week("sunday")), of(week("monday"))], ["2023-07-02", "2023-06-26"]);
}

#[test]
fn a_calendar_that_cannot_be_says_what_can() {
    let wrong = [
        (json!({ "week_starts": "someday" }), "week_starts is “someday”; it must be monday, tuesday"),
        (json!({ "year_starts": 13 }), "year_starts is “13”; it must be 1–12"),
        (json!({ "working_hours": { "monday": "17:00-09:00" } }), "working_hours is “17:00-09:00”"),
        (json!({ "days_off": ["1.5.2024"] }), "days_off is “1.5.2024”"),
        (json!({ "promise_hours": 0 }), "promise_hours is “0”"),
    ];
    for (options, part) in wrong {
        let said = OptionsInput::from_json(&options.to_string()).unwrap().check().unwrap_err().to_string();
        assert!(said.contains(part), "{said}");
    }
}
