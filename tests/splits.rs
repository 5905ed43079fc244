//! Splits and filters by a dimension: what they add up to, what they leave alone, and when they have no figure.

use countinghouse::models::analyses::ANALYSES;
use countinghouse::report::analyses::Answers;
use countinghouse::report::json;
use countinghouse::report::overview::overview;
use countinghouse::sample::bakery_csv;
use countinghouse::workbook::{OptionsInput, Workbook, open_all};
use serde_json::Value;

fn workbook(files: &[(&str, &str)], options: OptionsInput) -> Workbook {
    let files: Vec<(&str, &[u8])> = files.iter().map(|(name, text)| (*name, text.as_bytes())).collect();
    open_all(&files, options.check().unwrap()).unwrap()
}

fn analyse(files: &[(&str, &str)], options: OptionsInput) -> Value {
    let workbook = workbook(files, options);
    let figures = workbook.shown().unwrap();
    serde_json::from_str(&json::to_text(&json::analyse(&workbook, figures, &[], &Answers::default()).unwrap())).unwrap()
}

fn split(name: &str) -> OptionsInput {
    OptionsInput { split: Some(name.into()), smallest_group: Some(1), ..OptionsInput::default() }
}

fn only(name: &str, values: &[&str]) -> OptionsInput {
    let values = values.iter().map(|value| (*value).to_owned()).collect();
    OptionsInput { filters: [(name.to_owned(), values)].into(), smallest_group: Some(1), ..OptionsInput::default() }
}

fn metric<'a>(analysis: &'a Value, id: &str) -> &'a Value {
    analysis["metrics"].as_array().unwrap().iter().find(|metric| metric["id"] == id).unwrap()
}

fn values(of: &Value) -> Vec<Option<f64>> {
    of["series"].as_array().unwrap().iter().map(|point| point["value"].as_f64()).collect()
}

/// The value of each group by its name.
fn by_group(analysis: &Value, id: &str) -> Vec<(String, Option<f64>)> {
    let groups = metric(analysis, id)["groups"].as_array().unwrap();
    groups.iter().map(|group| (group["name"].as_str().unwrap().to_owned(), group["value"].as_f64())).collect()
}

fn named(groups: &[(&str, Option<f64>)]) -> Vec<(String, Option<f64>)> {
    groups.iter().map(|(name, value)| ((*name).to_owned(), *value)).collect()
}

/// Ann is of the north and bought in the shop first; bob and cy are of the south. Two orders came by phone.
const ORDERS: &str = "order id,customer,date,amount,region,channel\n\
                      1,ann,2026-01-05,10,north,shop\n2,bob,2026-01-09,20,south,phone\n\
                      3,ann,2026-02-03,30,north,web\n4,cy,2026-02-10,40,south,web\n5,ann,2026-02-20,50,north,phone\n\
                      6,bob,2026-03-01,60,south,shop\n7,ann,2026-03-31,70,north,web\n";

#[test]
fn a_column_that_says_the_same_of_all_orders_of_a_customer_is_known_of_her() {
    let analysis = analyse(&[("orders.csv", ORDERS)], split("Region"));
    assert_eq!(analysis["split"], "region");
    let of = |id: &str| by_group(&analysis, id);
    // March, the last whole month: 70 of ann's, 60 of bob's.
    assert_eq!(of("revenue"), named(&[("south", Some(60.0)), ("north", Some(70.0))]));
    // Bob and cy of the south; bob was away in February, cy is lost.
    assert_eq!(of("lost_customers"), named(&[("south", Some(1.0)), ("north", Some(0.0))]));
    assert_eq!(of("reactivated_customers"), named(&[("south", Some(1.0)), ("north", Some(0.0))]));
    assert_eq!(of("churn_rate"), named(&[("south", Some(1.0)), ("north", Some(0.0))]));
}

#[test]
fn a_column_of_orders_chooses_orders_and_makes_nobody_new() {
    let analysis = analyse(&[("orders.csv", ORDERS)], split("channel"));
    let new = |name: &str| {
        let groups = metric(&analysis, "new_customers")["groups"].as_array().unwrap().clone();
        values(groups.iter().find(|group| group["name"] == name).unwrap())
    };
    // Ann came by the shop, bob by phone, cy by the web; ann's first orders by web and phone make her new nowhere.
    assert_eq!(new("shop"), [Some(1.0), Some(0.0), Some(0.0)]);
    assert_eq!(new("phone"), [Some(1.0), Some(0.0), Some(0.0)]);
    assert_eq!(new("web"), [Some(0.0), Some(1.0), Some(0.0)]);
    let lost = &metric(&analysis, "lost_customers")["groups"][0]["undefined"];
    assert_eq!(lost["code"], "not_by_rows");
    assert!(analysis["analyses"]["cohort"].is_object(), "a split leaves the whole as it is");
}

#[test]
fn what_the_first_order_says_is_known_of_a_customer() {
    let analysis = analyse(&[("orders.csv", ORDERS)], split("first channel"));
    let groups = [("phone", Some(60.0)), ("shop", Some(70.0)), ("web", Some(0.0))];
    let mut found = by_group(&analysis, "revenue");
    found.sort_by(|a, b| a.0.cmp(&b.0));
    assert_eq!(found, named(&groups));
}

#[test]
fn a_filter_of_customers_is_a_file_of_those_customers() {
    let bakery = bakery_csv();
    // The customers whose address begins so, told by a column that is added.
    let is_in = |line: &str| line.split(',').any(|cell| cell.to_lowercase().starts_with('a') && cell.contains('@'));
    let mut with_team = String::new();
    let mut alone = String::new();
    for (at, line) in bakery.lines().filter(|line| !line.is_empty()).enumerate() {
        let team = match at {
            0 => "team",
            _ if is_in(line) => "a",
            _ => "b",
        };
        with_team.push_str(&format!("{line},{team}\n"));
        if team != "b" {
            alone.push_str(&format!("{line},{team}\n"));
        }
    }
    let days = |options: OptionsInput| OptionsInput {
        from: Some("2024-08-01".into()),
        to: Some("2026-06-20".into()),
        today: Some("2026-06-20".into()),
        window: Some(90),
        ..options
    };
    let filtered = analyse(&[("bakery.csv", &with_team)], days(only("team", &["a"])));
    let by_hand = analyse(&[("bakery.csv", &alone)], days(OptionsInput::default()));
    let split = analyse(&[("bakery.csv", &with_team)], days(split("team")));
    let mut compared = 0;
    for metric in by_hand["metrics"].as_array().unwrap() {
        let id = metric["id"].as_str().unwrap();
        let here = self::metric(&filtered, id);
        let group = self::metric(&split, id)["groups"].as_array().unwrap();
        let group = group.iter().find(|group| group["name"] == "a").unwrap();
        for field in ["value", "observations"] {
            assert_eq!(here[field], metric[field], "{id} {field}");
            assert_eq!(group[field], metric[field], "{id} {field} by split");
        }
        assert_eq!(here["numerator"], metric["numerator"], "{id}");
        assert_eq!(values(here), values(metric), "{id}");
        assert_eq!(values(group), values(metric), "{id} by split");
        compared += usize::from(metric["value"].is_number());
    }
    assert!(compared >= 14, "{compared}");
    assert_eq!(filtered["analyses"]["cohort"]["cohorts"], by_hand["analyses"]["cohort"]["cohorts"]);
}

#[test]
fn parts_add_up_to_the_whole_for_what_adds_up() {
    let bakery = bakery_csv();
    for dimension in ["channel", "product", "first channel"] {
        let options = OptionsInput { split: Some(dimension.into()), ..OptionsInput::default() };
        let analysis = analyse(&[("bakery.csv", &bakery)], options);
        for id in ["revenue", "orders", "new_customers"] {
            let metric = metric(&analysis, id);
            let whole = values(metric);
            let groups = metric["groups"].as_array().unwrap();
            assert!(groups.len() > 1, "{dimension}");
            let parts: Vec<Vec<Option<f64>>> = groups.iter().map(values).collect();
            for (at, whole) in whole.iter().enumerate() {
                let sum: f64 = parts.iter().filter_map(|part| part[at]).sum();
                assert!((sum - whole.unwrap()).abs() < 1e-6, "{dimension} {id} {at}: {sum} of {whole:?}");
            }
        }
    }
}

#[test]
fn lines_of_an_order_are_split_where_each_has_an_amount() {
    let lines = "order id,customer,date,product,amount\n1,ann,2026-01-05,bread,10\n1,ann,2026-01-05,cake,5\n\
                 2,bob,2026-01-09,cake,7\n3,ann,2026-02-09,bread,1\n3,ann,2026-02-09,cake,2\n4,bob,2026-03-31,bread,4\n";
    let analysis = analyse(&[("lines.csv", lines)], split("product"));
    let series = |id: &str, name: &str| {
        let groups = metric(&analysis, id)["groups"].as_array().unwrap().clone();
        values(groups.iter().find(|group| group["name"] == name).unwrap())
    };
    assert_eq!(series("revenue", "bread"), [Some(10.0), Some(1.0), Some(4.0)]);
    assert_eq!(series("revenue", "cake"), [Some(12.0), Some(2.0), Some(0.0)]);
    assert_eq!(series("orders", "cake"), [Some(2.0), Some(1.0), Some(0.0)]);
    // Ann's first order is of both; bob was known by cake before he bought bread.
    assert_eq!(series("new_customers", "bread"), [Some(1.0), Some(0.0), Some(0.0)]);
    assert_eq!(series("new_customers", "cake"), [Some(2.0), Some(0.0), Some(0.0)]);
}

#[test]
fn lines_of_an_order_are_not_split_where_amounts_are_of_the_whole_order() {
    let lines = "order id,customer,date,product,order total\n1,ann,2026-01-05,bread,15\n1,ann,2026-01-05,cake,15\n\
                 2,bob,2026-01-09,cake,7\n3,ann,2026-02-09,bread,3\n3,ann,2026-02-09,cake,3\n4,bob,2026-03-31,bread,4\n\
                 5,cy,2026-03-31,bread,9\n5,cy,2026-03-31,cake,9\n6,cy,2026-03-31,tart,8\n6,cy,2026-03-31,cake,8\n";
    let analysis = analyse(&[("lines.csv", lines)], split("product"));
    assert_eq!(metric(&analysis, "revenue")["groups"][0]["undefined"]["code"], "not_by_line");
}

#[test]
fn what_a_table_of_customers_says_reaches_every_table_that_names_them() {
    let customers = "customer id,signup date,country\nc1,2026-01-01,NO\nc2,2026-01-01,DE\nc3,2026-01-01,DE\n";
    let orders = "order id,customer id,date,amount\n1,c1,2026-01-05,10\n2,c2,2026-01-09,20\n3,c3,2026-02-09,30\n\
                  4,c1,2026-03-31,40\n";
    let tickets = "ticket id,created at,resolved at,customer id\n1,2026-01-05,2026-01-06,c1\n\
                   2,2026-01-09,2026-01-12,c2\n3,2026-01-20,2026-01-25,c3\n4,2026-03-31,,c9\n";
    let spend = "date,channel,cost\n2026-01-01,google,5\n2026-03-31,google,5\n";
    let files = [("customers.csv", customers), ("orders.csv", orders), ("tickets.csv", tickets), ("spend.csv", spend)];
    let analysis = analyse(&files, only("Country", &["de"]));
    assert_eq!(analysis["filters"], serde_json::json!([{ "dimension": "Country", "values": ["de"] }]));
    assert_eq!(values(metric(&analysis, "revenue")), [Some(20.0), Some(30.0), Some(0.0)]);
    // Median of 3 and 5 days; the ticket of nobody known is of no country.
    assert_eq!(metric(&analysis, "resolution_time")["series"][0]["value"], 4.0);
    assert_eq!(metric(&analysis, "ticket_backlog")["series"][2]["value"], 0.0);
    let cost = &metric(&analysis, "customer_acquisition_cost")["undefined"];
    assert_eq!(cost["code"], "not_by_dimension", "spend tells no country, so nothing is divided by it");
    let left = metric(&analysis, "revenue")["rows_left_out"].as_array().unwrap();
    assert!(left.contains(&serde_json::json!({ "reason": "not_in_segment", "rows": 2 })), "{left:?}");
}

#[test]
fn a_filter_and_its_complement_add_up() {
    let bakery = bakery_csv();
    let whole = analyse(&[("b.csv", &bakery)], OptionsInput::default());
    let some = analyse(&[("b.csv", &bakery)], only("channel", &["Website", "Phone"]));
    let rest = analyse(&[("b.csv", &bakery)], only("channel", &["shop", "market stall", ""]));
    for id in ["revenue", "orders", "new_customers"] {
        let of = |analysis: &Value| values(metric(analysis, id));
        for (at, whole) in of(&whole).iter().enumerate() {
            let sum = of(&some)[at].unwrap() + of(&rest)[at].unwrap();
            assert!((sum - whole.unwrap()).abs() < 1e-6, "{id} {at}");
        }
    }
}

#[test]
fn few_people_are_not_shown() {
    let mut orders = String::from("order id,customer,date,amount,club\n");
    for at in 0..40 {
        let club = ["gold", "silver", "silver", "silver"][at % 4];
        for month in 1..=3 {
            orders.push_str(&format!("{at}-{month},c{at},2026-0{month}-1{},10,{club}\n", at % 10));
        }
    }
    orders.push_str("x,vip,2026-01-01,500,vip\ny,vip,2026-03-31,500,vip\n");
    let files = [("orders.csv", orders.as_str())];
    let analysis = analyse(&files, OptionsInput { split: Some("club".into()), ..OptionsInput::default() });
    let groups = metric(&analysis, "revenue")["groups"].as_array().unwrap();
    let names: Vec<&str> = groups.iter().map(|group| group["name"].as_str().unwrap()).collect();
    assert_eq!((names, groups[2]["kind"].as_str()), (vec!["silver", "gold", ""], Some("other")));
    assert_eq!(
        (groups[0]["customers"].as_u64(), groups[2]["undefined"]["code"].as_str()),
        (Some(30), Some("small_group"))
    );
    let options = OptionsInput { smallest_group: None, ..only("club", &["vip"]) };
    let refused = workbook(&files, options);
    let said = refused.figures.as_ref().unwrap_err().to_string();
    assert!(said.contains("only 1 customer passes the filter “club”, and groups of fewer than 10"), "{said}");
}

#[test]
fn a_name_that_no_column_has_says_which_there_are() {
    let said = |options: OptionsInput| {
        let workbook = workbook(&[("orders.csv", ORDERS)], options);
        let error = workbook.figures.as_ref().err().cloned();
        error.or_else(|| workbook.split("regoin", &[]).err()).unwrap().to_string()
    };
    assert!(said(OptionsInput::default()).contains("“regoin”; there are region, channel"));
    assert!(said(only("region", &["nroth"])).contains("“nroth”; there are north, south"));
}

#[test]
fn what_follows_customers_says_nothing_of_some_of_their_orders() {
    let bakery = bakery_csv();
    let whole = workbook(&[("b.csv", &bakery)], OptionsInput::default());
    let some = workbook(&[("b.csv", &bakery)], only("product", &["Rye bread"]));
    let said =
        |workbook: &Workbook| serde_json::to_value(overview(workbook)).unwrap()["figures"]["headline"].to_string();
    // June so far: of rye bread alone it is not what all products come to.
    assert!(said(&whole).contains("€20,154") && !said(&some).contains("€20,154"), "{}", said(&some));
    assert!(!whole.findings().found.is_empty() && some.findings().found.is_empty());
    let answers = |workbook: &Workbook| {
        let analyses: Vec<_> = ANALYSES.iter().filter(|analysis| analysis.id == "segments").collect();
        let answers = Answers::of(workbook, &analyses);
        let figures = workbook.shown().unwrap();
        let all: Value =
            serde_json::from_str(&json::to_text(&json::analyse(workbook, figures, &[], &answers).unwrap())).unwrap();
        all["analyses"].clone()
    };
    assert!(answers(&whole)["segments"]["refused"].is_null());
    let (of_some, of_customers) =
        (answers(&some), workbook(&[("b.csv", &bakery)], only("first product", &["Rye bread"])));
    let refused = of_some["segments"]["refused"].is_object();
    assert_eq!([refused, of_some["cohort"].is_null(), of_some["tree"].is_null()], [true; 3], "{}", of_some["segments"]);
    assert!(
        answers(&of_customers)["segments"]["refused"].is_null(),
        "what the first order says is known of a customer"
    );
}
