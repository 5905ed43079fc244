//! Data quality: what is wrong is found, named with its place, and can be repaired and the repair undone.

use countinghouse::analyses::quality::{Issue, Quality};
use countinghouse::facts::summary::summary;
use countinghouse::sentence::Sentence;
use countinghouse::workbook::{OptionsInput, Workbook, open_all};

fn workbook(text: &str, options: OptionsInput) -> Workbook {
    open_all(&[("orders.csv", text.as_bytes())], options.check().unwrap()).unwrap()
}

fn quality(text: &str) -> Quality {
    workbook(text, OptionsInput::default()).quality()
}

fn found<'a>(quality: &'a Quality, id: &str) -> &'a Issue {
    quality.issues.iter().find(|issue| issue.id == id).unwrap_or_else(|| panic!("no {id} in {:#?}", quality.issues))
}

fn texts(sentences: &[Sentence]) -> Vec<String> {
    sentences.iter().map(Sentence::to_string).collect()
}

fn with_rule(rule: &str, on: bool) -> OptionsInput {
    OptionsInput { rules: [(rule.to_owned(), on)].into(), ..OptionsInput::default() }
}

const HEADER: &str = "customer,date,amount,status,channel\n";

/// Forty clean rows: one order a day by ten customers.
fn clean() -> String {
    let row = |n: usize| {
        format!(
            "Person {},2024-0{}-{:02},{}.50,paid,web\n",
            ["A", "B", "C", "D", "E", "F", "G", "H", "I", "J"][n % 10],
            n / 28 + 1,
            n % 28 + 1,
            n + 5
        )
    };
    format!("{HEADER}{}", (0..40).map(row).collect::<String>())
}

#[test]
fn clean_data_score_a_hundred() {
    let quality = quality(&clean());
    assert_eq!((quality.score, quality.issues.len()), (Some(100), 0), "{:#?}", quality.issues);
    assert!(quality.parts.iter().all(|part| part.score == 100.0));
    assert!((quality.parts.iter().map(|part| part.weight).sum::<f64>() - 1.0).abs() < 1e-12);
}

#[test]
fn every_fault_is_named_with_its_place() {
    let mut csv = clean();
    csv.push_str("Person A,2024-03-01,5.50,paid,Web\n"); // line 42: another spelling
    csv.push_str(",2024-03-01,5.50,paid,web\n"); // 43: nobody
    csv.push_str("Person B,someday,5.50,paid,web\n"); // 44: no date
    csv.push_str("Person C,1024-03-01,5.50,paid,web\n"); // 45: impossible
    csv.push_str("person  c.,2024-03-02,5.50,zurückgelegt,web\n"); // 46: a spelling, an unknown status
    csv.push_str("Person D,2024-03-02,7.50,paid,web\nPerson D,2024-03-02,7.50,paid,web\n"); // 48 repeats 47
    let quality = quality(&csv);
    let at = |id: &str| (found(&quality, id).line, found(&quality, id).rows);
    assert_eq!(at("missing"), (Some(43), 1));
    assert_eq!(at("unreadable"), (Some(44), 1));
    assert_eq!(at("impossible_dates"), (Some(45), 1));
    assert_eq!(at("unknown_statuses"), (Some(46), 1));
    assert_eq!(texts(&found(&quality, "spellings").examples), ["“web” and “Web”"]);
    assert_eq!(texts(&found(&quality, "same_customers").examples), ["“Person C” and “person  c.”"]);
    assert_eq!(found(&quality, "repeated_rows").rows, 1);
    assert!(
        quality.issues.iter().all(|issue| [&issue.message, &issue.hint].iter().all(|text| text.to_string() != text.id))
    );
    let score = quality.score.unwrap();
    assert!((90..100).contains(&score), "{score}");
    let complete = quality.parts.iter().find(|part| part.id == "complete").unwrap();
    assert!((complete.score - 100.0 * (1.0 - 1.0 / 47.0)).abs() < 1e-9);
}

#[test]
fn repairs_are_made_and_undone() {
    let csv = format!(
        "{}person  c.,2024-03-02,5.50,paid,web\nPerson D,2024-03-02,7.50,paid,web\nPerson D,2024-03-02,7.50,paid,web\n",
        clean()
    );
    let figures = |options: OptionsInput| {
        let workbook = workbook(&csv, options);
        let left: u64 = workbook.orders.left_out.iter().map(|left| u64::from(left.rows)).sum();
        (workbook.orders.customers(), left)
    };
    assert_eq!(figures(OptionsInput::default()), (11, 0), "nothing is merged or dropped unasked");
    assert_eq!(figures(with_rule("same_customers", true)), (10, 0));
    assert_eq!(figures(with_rule("equal_rows", true)), (11, 1));
    assert_eq!(figures(with_rule("equal_rows", false)), (11, 0));
    let repaired = workbook(&csv, with_rule("same_customers", true)).quality();
    let repair = found(&repaired, "same_customers").repair.clone().unwrap();
    assert!(repair.on && repair.rules.get("same_customers") == Some(&false), "what is set next undoes it");
}

#[test]
fn a_status_means_what_the_reader_says() {
    let csv = format!("{}Person A,2024-03-01,5.50,zurückgelegt,web\n", clean());
    let orders = |options| workbook(&csv, options).orders.events.len();
    let said = OptionsInput { statuses: [("zurückgelegt".into(), "unpaid".into())].into(), ..OptionsInput::default() };
    assert_eq!((orders(OptionsInput::default()), orders(said)), (41, 40));
}

#[test]
fn holes_and_extremes_are_told_from_the_usual() {
    let row = |n: usize, day: &str, amount: &str| format!("c{},{day},{amount},paid,web\n", n % 7);
    let day = |n: usize| format!("2024-{:02}-{:02}", n / 28 + 1, n % 28 + 1);
    let mut csv: String = HEADER.into();
    (0..56).for_each(|n| csv.push_str(&row(n, &day(n), "10.00")));
    csv.push_str(&row(1, "2024-06-20", "1000.00"));
    let quality = quality(&csv);
    assert_eq!(texts(&found(&quality, "holes_in_time").examples), ["2024-02-28 to 2024-06-20"]);
    assert_eq!((found(&quality, "extreme_amounts").line, found(&quality, "extreme_amounts").rows), (Some(58), 1));
}

#[test]
fn dates_far_from_all_others_are_named_and_left_out_until_asked_for() {
    let shop = |more: &str| {
        let rows: String = (0..9).map(|row| format!("c{row},2025-0{}-11,10.00,\n", row % 9 + 1)).collect();
        format!("customer,date,amount,refunded at\n{rows}{more}")
    };
    let days = |workbook: &Workbook| workbook.orders.days().map(|(from, to)| (from.to_string(), to.to_string()));
    let kept = Some(("2025-01-11".to_owned(), "2025-09-11".to_owned()));
    let codes = |workbook: &Workbook| -> Vec<_> { workbook.diagnostics.iter().map(|note| note.code).collect() };
    let slips = shop("ann,2042-05-01,70.00,\nann,1970-01-01,30.00,\nbob,9999-12-31,5.00,\n");
    let plain = workbook(&slips, OptionsInput::default());
    assert_eq!(days(&plain), kept);
    let left: Vec<_> = plain.orders.left_out.iter().map(|left| (left.reason.id(), left.rows)).collect();
    assert_eq!(left, [("impossible_date", 1), ("far_date", 2)]);
    let note = plain.diagnostics.iter().find(|note| note.code == "far_dates").unwrap();
    assert!(note.rows == 2 && note.line == Some(11) && note.message.to_string().contains("2042-05-01"), "{note:?}");
    assert!(codes(&plain).contains(&"impossible_dates"));
    let quality = plain.quality();
    assert_eq!((found(&quality, "far_dates").rows, found(&quality, "far_dates").line), (2, Some(11)));
    assert!(quality.score < Some(100));
    // Asked for, they count, and no longer asked for, they do not.
    let far = OptionsInput { to: Some("2045-01-01".into()), ..OptionsInput::default() };
    let reaching = plain.with_options(far.check().unwrap()).unwrap();
    assert_eq!(days(&reaching).unwrap().1, "2042-05-01");
    assert_eq!(days(&reaching.with_options(OptionsInput::default().check().unwrap()).unwrap()), kept);
    let all = workbook(&slips, OptionsInput { rules: [("far_dates".into(), false)].into(), ..OptionsInput::default() });
    assert_eq!(days(&all), Some(("1970-01-01".into(), "2042-05-01".into())));
    assert!(!codes(&all).contains(&"far_dates"));
    // A row that says when it was refunded, in the year 9999.
    let refund =
        workbook(&shop("").replace("2025-04-11,10.00,", "2025-04-11,10.00,9999-01-01"), OptionsInput::default());
    assert_eq!(days(&refund), kept);
    // A shop that paused two years.
    let paused = workbook(&shop("ann,2027-09-20,7.00,\n"), OptionsInput::default());
    assert!(!codes(&paused).contains(&"far_dates"));
    assert_eq!(days(&paused).unwrap().1, "2027-09-20");
}

#[test]
fn dates_that_a_spreadsheet_gave_another_month_are_named_and_counted() {
    let csv = "invoice,date,client,amount\nA1,2023-05-02,ann,10\nA2,17/02/2023,bob,20\nA3,2023-08-03,ann,30\n\
               A4,23/03/2023,cy,40\nA5,2023-03-04,ann,50\nA6,28/04/2023,bob,60\nA7,2023-11-05,cy,70\n";
    let workbook = workbook(csv, OptionsInput::default());
    let days = workbook.orders.days().map(|(from, to)| (from.to_string(), to.to_string()));
    assert_eq!(days, Some(("2023-02-05".into(), "2023-05-11".into())));
    let note = workbook.diagnostics.iter().find(|note| note.code == "swapped_dates").unwrap();
    assert!(note.rows == 4 && note.message.to_string().contains("2023-05-02 in line 2 as 2023-02-05"), "{note:?}");
    let quality = workbook.quality();
    assert_eq!((found(&quality, "swapped_dates").rows, found(&quality, "swapped_dates").line), (4, Some(2)));
    assert!(quality.score < Some(100));
}

#[test]
fn far_dates_of_other_tables_are_named_too() {
    let csv = "deal,owner,stage,amount,created,close date\n1,ann,won,10,2024-01-05,2024-02-05\n\
               2,bob,lost,10,2024-02-05,2024-03-05\n3,ann,won,20,2024-03-05,2042-12-31\n4,bob,open,20,2024-03-15,\n\
               5,bob,open,20,2042-03-15,\n6,cy,open,20,2024-04-15,\n";
    let workbook = workbook(csv, OptionsInput::default());
    assert!(workbook.order_files.is_empty());
    let noted: Vec<_> = workbook.diagnostics.iter().filter(|note| note.code == "far_dates").collect();
    assert_eq!((noted.len(), noted[0].line), (1, Some(6)), "what is promised says nothing: {noted:?}");
    assert_eq!(found(&workbook.quality(), "far_dates").rows, 1);
}

/// What `inspect` says of a table and what the metrics say of its orders: money, customers, the first and the last day.
fn said_twice(text: &str) -> [(f64, f64); 4] {
    let workbook = workbook(text, OptionsInput::default());
    let figures = summary(workbook.table(), workbook.recognition(), &workbook.choices(workbook.main()));
    let figure = |id: &str| figures.iter().find(|figure| figure.id == id).unwrap_or_else(|| panic!("{id}: {text}"));
    let orders = &workbook.orders;
    let cents = 10f64.powi(orders.scale.into());
    let (first, last) = orders.days().unwrap();
    let bought = (0..orders.customers()).filter(|&customer| {
        let mut buys = false;
        orders.each_customer(customer..customer + 1, |events| buys |= events.iter().any(|event| event.amount > 0));
        buys
    });
    let span = figure("date_range");
    let days = |day: Option<countinghouse::time::Day>| day.map_or(f64::NAN, |day| day.0.into());
    [
        (figure("net").value.unwrap_or(f64::NAN), orders.revenue() as f64 / cents),
        (figure("buyers").value.unwrap_or(f64::NAN), bought.count() as f64),
        (days(span.first), first.0.into()),
        (days(span.last), last.0.into()),
    ]
}

#[test]
fn what_is_not_counted_is_in_no_figure_of_the_table() {
    let rows = [
        "1,Ida,2024-01-05,paid,10.00",
        "2,Jo,2024-01-09,paid,20.00",
        "3,Ida,2024-02-11,paid,5.50",
        "4,Kit,2024-03-02,paid,7.25",
    ];
    let faults = [
        "",
        "5,Lou,,paid,40.00",                                       // no day
        "5,Lou,soon,paid,40.00",                                   // no day that can be read
        "5,Lou,9999-12-31,paid,40.00",                             // a day that cannot be
        "5,Lou,2042-01-01,paid,40.00",                             // far from all others
        "5,Lou,2024-02-20,paid,",                                  // no amount
        "5,Lou,2024-02-20,cancelled,40.00",                        // cancelled
        "2,Jo,2024-01-09,paid,20.00",                              // repeated
        "5,Kit,2024-02-20,paid,-3.00",                             // money back
        "5,Lou,2024-02-20,paid,40.00\n5,Lou,,paid,2.00",           // a line that says no day
        "5,Lou,2024-02-20,paid,40.00\n5,Lou,2024-02-20,paid,2.00", // two lines
    ];
    for first in faults {
        for second in faults {
            // An order's number is not given twice to different orders.
            let second = second.replace("5,", "6,").replace("Lou", "Max");
            let lines: Vec<&str> = rows.into_iter().chain([first, &second]).filter(|line| !line.is_empty()).collect();
            let text = format!("Order,Customer,Date,Status,Amount\n{}\n", lines.join("\n"));
            for (place, (inspected, analysed)) in said_twice(&text).into_iter().enumerate() {
                assert_eq!(inspected, analysed, "figure {place} of\n{text}");
            }
        }
    }
}

#[test]
fn orders_without_an_amount_count_by_status_until_they_are_paid_and_repeated_rows_are_said() {
    let text = "Order,Customer,Date,Status,Item,Amount\n1,Ida,2024-01-05,paid,cup,10.00\n2,Jo,2024-01-09,paid,jug,20.00\n\
                2,Jo,2024-01-09,paid,jug,20.00\n3,Kit,2024-02-11,pending,cup,\n4,Lou,2024-03-02,cancelled,jug,20.00\n";
    let workbook = workbook(text, OptionsInput::default());
    let figures = summary(workbook.table(), workbook.recognition(), &workbook.choices(workbook.main()));
    let figure = |id: &str| figures.iter().find(|figure| figure.id == id).unwrap();
    let statuses: Vec<_> = figure("status_counts").groups.iter().map(|group| (&*group.name, group.value)).collect();
    assert_eq!(statuses, [("paid", 2.0), ("cancelled", 1.0), ("pending", 1.0)]);
    assert_eq!((figure("orders").value, figure("net").value), (Some(4.0), Some(30.0)));
    let said = workbook.diagnostics.iter().find(|note| note.code == "repeated_rows").unwrap();
    assert_eq!(
        (said.rows, said.message.to_string().as_str()),
        (1, "1 row equal in every cell to another of the same order: counted once")
    );
}
