//! Several files make one workbook: one table of orders, each order once, and the customers of other files found.

use countinghouse::ingest::{Settings, read};
use countinghouse::report::analyses::Answers;
use countinghouse::report::json;
use countinghouse::table::Table;
use countinghouse::workbook::{OptionsInput, Workbook, open_all};

fn workbook(files: &[(&str, &str)], options: OptionsInput) -> Workbook {
    let files: Vec<(&str, &[u8])> = files.iter().map(|(name, text)| (*name, text.as_bytes())).collect();
    open_all(&files, options.check().unwrap()).unwrap()
}

fn overlapping(how: &str) -> OptionsInput {
    OptionsInput { overlapping: Some(how.into()), ..OptionsInput::default() }
}

/// Orders that count, their revenue in cents, and rows left out because another file has them.
fn counted(workbook: &Workbook) -> (usize, i64, u64) {
    let orders = &workbook.orders;
    let left = orders.left_out.iter().filter(|left| left.reason.id() == "in_another_file");
    (
        orders.events.iter().filter(|event| event.is_order).count(),
        orders.events.iter().map(|event| event.amount).sum(),
        left.map(|left| u64::from(left.rows)).sum(),
    )
}

const JUNE: &str = "order id,customer,date,amount,status\n1,ann,2024-06-01,10.00,paid\n2,bob,2024-06-20,20.00,paid\n\
                    3,cy,2024-06-30,5.00,pending\n";
const JULY: &str = "order id,customer,date,amount,status\n3,cy,2024-06-30,5.00,paid\n4,ann,2024-07-02,1.50,paid\n";

#[test]
fn overlapping_exports_count_once_as_the_newer_one_has_them() {
    for files in [[("june.csv", JUNE), ("july.csv", JULY)], [("july.csv", JULY), ("june.csv", JUNE)]] {
        let workbook = workbook(&files, OptionsInput::default());
        assert_eq!(counted(&workbook), (4, 3650, 1), "the order that was paid since counts as paid");
        let [overlap] = workbook.overlaps() else { panic!("{:?}", workbook.overlaps()) };
        assert_eq!((overlap.newer.as_str(), overlap.older.as_str(), overlap.orders), ("july.csv", "june.csv", 1));
        let said = workbook.diagnostics.iter().find(|note| note.code == "files_overlap").unwrap();
        assert_eq!(
            said.message.to_string(),
            "july.csv overlaps june.csv by 1 order: counted once, as july.csv has them"
        );
    }
}

#[test]
fn an_export_with_one_more_column_is_still_the_same_export() {
    let with_note = "order id,customer,date,amount,status,note\n3,cy,2024-06-30,5.00,paid,late\n\
                     4,ann,2024-07-02,1.50,paid,\n";
    let workbook = workbook(&[("june.csv", JUNE), ("july.csv", with_note)], OptionsInput::default());
    assert_eq!(counted(&workbook), (4, 3650, 1));
}

#[test]
fn a_file_without_orders_has_nobody_to_be_joined_with() {
    let tickets = "Ticket id,Requester email,Created at,Status,Subject\n1,a@x.com,2024-01-01,Solved,Late\n\
                   2,b@x.com,2024-01-02,Open,Torn\n3,c@x.com,2024-01-05,Open,Lost\n";
    let workbook = workbook(&[("tickets.csv", tickets)], OptionsInput::default());
    assert!(!workbook.recognition().is_orders() && workbook.joins.is_empty(), "{:?}", workbook.joins);
    let unknown =
        workbook.quality().issues.iter().any(|issue| issue.message.to_string().contains("their orders count"));
    assert!(!unknown, "statuses of tickets are not those of orders");
}

#[test]
fn the_reader_may_count_twice_or_let_one_file_replace_the_other() {
    let files = [("june.csv", JUNE), ("july.csv", JULY)];
    let unpaid = |how| OptionsInput { rules: [("unpaid".into(), false)].into(), ..overlapping(how) };
    assert_eq!(counted(&workbook(&files, unpaid("both"))), (5, 4150, 0));
    assert_eq!(counted(&workbook(&files, unpaid("once"))), (4, 3650, 1));
    let all_of_july = "order id,customer,date,amount,status\n9,zoe,2024-06-15,7.00,paid\n4,ann,2024-07-02,1.50,paid\n";
    let replaced = workbook(&[("june.csv", JUNE), ("july.csv", all_of_july)], unpaid("replace"));
    assert_eq!(counted(&replaced), (3, 1850, 2), "the orders of 20 and 30 June make way");
}

#[test]
fn rows_without_order_numbers_overlap_only_where_files_repeat_each_other() {
    let one =
        "customer,date,amount\nann,2024-01-01,5.00\nann,2024-01-01,5.00\nbob,2024-01-02,8.00\ncy,2024-01-03,1.00\n";
    let two =
        "customer,date,amount\nann,2024-01-01,5.00\nbob,2024-01-02,8.00\ncy,2024-01-03,1.00\ndi,2024-01-09,2.00\n";
    let repeats = workbook(&[("one.csv", one), ("two.csv", two)], OptionsInput::default());
    assert_eq!(counted(&repeats), (5, 2100, 3));
    let chance = "customer,date,amount\nbob,2024-01-02,8.00\nx,2024-01-01,1.00\ny,2024-01-02,1.00\nz,2024-01-03,1.00\n";
    let apart = workbook(&[("one.csv", one), ("chance.csv", chance)], OptionsInput::default());
    assert_eq!(counted(&apart), (8, 3000, 0), "one equal row among four is no overlap");
}

#[test]
fn equal_order_numbers_of_two_shops_are_two_orders() {
    let etsy = "Sale Date,Order ID,Buyer User ID,Currency,Order Value,Order Total,Order Net,Status\n\
                09/14/26,1,ann,USD,78.00,87.88,80.45,\n08/20/26,2,bob,USD,68.00,70.07,64.16,\n";
    let own = "order id,customer,date,amount,currency\n1,ann,2026-09-01,10.00,USD\n2,cy,2026-09-02,20.00,USD\n";
    let both = workbook(&[("etsy.csv", etsy), ("own.csv", own)], OptionsInput::default());
    assert_eq!(counted(&both), (4, 17600, 0));
    assert_eq!(both.orders.customers(), 3, "a customer of both shops is one");
    assert_eq!(both.place(2), ("own.csv", 2));
}

#[test]
fn customers_of_another_file_are_found_among_the_orders() {
    let orders =
        "email,date,amount\nann@example.com,2024-01-01,5\nbob@example.com,2024-01-02,8\ncy@example.com,2024-01-03,1\n";
    let tickets = "Ticket ID,Subject,Priority,Requester,Created at\n1,Late,High,Ann@Example.com,2024-01-05\n\
                   2,Wrong,Low,bob@example.com,2024-01-06\n3,Other,Low,zoe@example.com,2024-01-07\n";
    let workbook = workbook(&[("orders.csv", orders), ("tickets.csv", tickets)], OptionsInput::default());
    assert_eq!(workbook.orders.rows, 3, "tickets are no orders");
    let [join] = workbook.joins.as_slice() else { panic!("{:?}", workbook.joins) };
    assert_eq!((join.column.as_str(), join.orders_column.as_str()), ("Requester", "email"));
    assert_eq!((join.matched, join.in_file, join.in_orders), (2, 3, 3));
    assert_eq!(
        (&join.only_in_file[..], &join.only_in_orders[..]),
        (&["zoe@example.com".into()][..], &["cy@example.com".into()][..])
    );
}

#[test]
fn the_dates_of_one_file_settle_those_of_another() {
    let open = "customer,date,amount\nann,03/04/2025,5\nbob,05/06/2025,8\n";
    let proof = "customer,date,amount\nann,14/04/2025,5\nbob,25/06/2025,8\n";
    let first_day = |workbook: &Workbook| workbook.orders.days().unwrap().0.to_string();
    let alone = workbook(&[("open.csv", open)], OptionsInput::default());
    assert!(alone.diagnostics.iter().any(|note| note.code == "ambiguous_date"));
    let both = workbook(&[("open.csv", open), ("proof.csv", proof)], OptionsInput::default());
    assert_eq!(first_day(&both), "2025-04-03");
    assert!(!both.diagnostics.iter().any(|note| note.code == "ambiguous_date"));
    assert!(both.diagnostics.iter().any(|note| note.code == "dates_as_in_another_file"));
    let chosen = OptionsInput { date_order: Some("month_first".into()), ..OptionsInput::default() };
    let own_word = workbook(&[("open.csv", open)], chosen);
    assert_eq!(first_day(&own_word), "2025-03-04");
}

#[test]
fn a_file_dropped_twice_changes_no_figure() {
    let once = workbook(&[("june.csv", JUNE)], OptionsInput::default());
    let twice = workbook(&[("june.csv", JUNE), ("june.csv", JUNE)], OptionsInput::default());
    assert_eq!(counted(&twice), (counted(&once).0, counted(&once).1, 3));
    assert_eq!(twice.sources[1].name, "june.csv (2)");
}

/// The newest value of some metrics.
fn values(workbook: &Workbook, ids: &[&str]) -> Vec<Option<f64>> {
    let of = |id: &&str| {
        let all: serde_json::Value = serde_json::from_str(&json::to_text(
            &json::analyse(workbook, None, &[(*id).to_owned()], &Answers::default()).unwrap(),
        ))
        .unwrap();
        all["metrics"][0]["value"].as_f64()
    };
    ids.iter().map(of).collect()
}

const CONTRACTS: &str = "\
subscription_id,customer_id,start_date,end_date,amount,billing_interval
S1,ann,2024-01-05,,30,month
S2,bob,2024-01-09,,20,month
S3,cy,2024-02-11,,10,month
";
const TICKETS: &str = "\
ticket_id,created_at,resolved_at,replies
T1,2024-01-05,2024-01-06,1
T2,2024-01-09,,1
T3,2024-02-11,,1
";
const COSTS: &str = "\
date,category,cost
2024-01-05,service,30
2024-01-05,service,30
2024-02-09,service,20
";

#[test]
fn tables_of_any_kind_that_are_dropped_twice_count_once() {
    for (csv, id, once, both) in
        [(CONTRACTS, "mrr", 60.0, 120.0), (TICKETS, "ticket_backlog", 2.0, 4.0), (COSTS, "service_cost", 20.0, 40.0)]
    {
        let files = [("a.csv", csv), ("b.csv", csv)];
        assert_eq!(values(&workbook(&files[..1], OptionsInput::default()), &[id]), [Some(once)], "{id}");
        let twice = workbook(&files, OptionsInput::default());
        assert_eq!(values(&twice, &[id]), [Some(once)], "{id}");
        assert_eq!(twice.overlaps().iter().map(|overlap| overlap.rows).collect::<Vec<_>>(), [3], "{id}");
        assert!(twice.diagnostics.iter().any(|note| note.code == "files_overlap"), "{id}");
        assert_eq!(values(&workbook(&files, overlapping("both")), &[id]), [Some(both)], "{id}");
    }
}

#[test]
fn the_newer_export_says_what_became_of_a_case_since() {
    // T2 was resolved since, T4 is new; T1 is too old for the newer export.
    let newer = "\
ticket_id,created_at,resolved_at,replies
T2,2024-01-09,2024-02-12,1
T3,2024-02-11,,1
T4,2024-02-12,,1
";
    for files in [[("a.csv", TICKETS), ("b.csv", newer)], [("b.csv", newer), ("a.csv", TICKETS)]] {
        let both = workbook(&files, OptionsInput::default());
        assert_eq!(values(&both, &["ticket_backlog"]), [Some(2.0)]);
        assert_eq!((both.overlaps()[0].newer.as_str(), both.overlaps()[0].rows), ("b.csv", 2));
    }
}

#[test]
fn halves_of_a_table_are_the_whole_table() {
    // Two equal costs on a day are two costs, one in either half; the last stretch of S1 begins where the first ends.
    let halves = [
        (
            "date,category,cost\n2024-01-05,service,30\n2024-02-01,service,1\n",
            "date,category,cost\n2024-01-05,service,30\n2024-02-09,service,20\n2024-02-10,service,5\n2024-02-11,service,2\n",
        ),
        (
            "subscription_id,customer_id,start_date,end_date,amount\nS1,ann,2024-01-05,2024-02-01,10\n",
            "subscription_id,customer_id,start_date,end_date,amount\nS1,ann,2024-02-01,,25\nS2,bob,2024-02-03,,20\n",
        ),
    ];
    for ((first, second), (id, value)) in halves.into_iter().zip([("service_cost", 28.0), ("mrr", 45.0)]) {
        let two = workbook(&[("a.csv", first), ("b.csv", second)], OptionsInput::default());
        assert_eq!(values(&two, &[id]), [Some(value)], "{id}");
        assert!(two.overlaps().is_empty(), "{id}");
    }
}

fn table(csv: &str) -> Table {
    read(csv.as_bytes(), &Settings::default()).unwrap().table
}

#[test]
fn parts_of_a_file_are_the_whole_file() {
    let header = "id,who,paid,amount,cost,note\n";
    let rows: Vec<String> = (0..97)
        .map(|n| {
            let (sign, note) = (["€", "$", ""][n % 3], ["", "late", "a, b"][n % 3]);
            let who = ["ann", "bob", "", "cy"][n % 4];
            format!("A{:04},{who},2024-02-{:02},{sign}{}.5{},{}.125,\"{note}\"\n", n, n % 28 + 1, n, n % 2, n * 3)
        })
        .collect();
    let whole = table(&format!("{header}{}", rows.concat()));
    for split in [20, 48, 77] {
        let mut parts = table(&format!("{header}{}", rows[..split].concat()));
        let rest = table(&format!("{header}{}", rows[split..].concat()));
        parts.append(&rest, &(0..6).map(Some).collect::<Vec<_>>());
        assert_eq!(parts.columns, whole.columns, "split at {split}");
        assert_eq!((parts.rows, parts.line(split)), (97, 2), "rows keep their own file's lines");
    }
}

#[test]
fn columns_that_differ_become_text_and_absent_ones_are_empty() {
    let mut orders = table("id,day,amount\n7,2024-01-02,1.5\n8,2024-01-03,2\n");
    let other = table("day,id\nsoon,x1\nlater,x2\n");
    let added = orders.add_empty_column("channel");
    orders.append(&other, &[Some(1), Some(0), None, None]);
    let text = |column: usize, row: usize| orders.columns[column].text().and_then(|text| text.get(row));
    assert_eq!((text(1, 0).as_deref(), text(1, 3).as_deref()), (Some("2024-01-02"), Some("later")));
    assert_eq!((text(0, 1).as_deref(), text(0, 2).as_deref()), (Some("8"), Some("x1")));
    assert_eq!(orders.columns[2].numbers().map(|numbers| (numbers.get(1), numbers.get(2))), Some((Some(200), None)));
    assert_eq!((orders.columns[2].nulls, orders.columns[added].nulls, text(added, 3)), (2, 4, None));
}

/// Orders of two customers on the 1st and the last day of every month of some years.
fn monthly_orders(years: std::ops::RangeInclusive<i32>) -> String {
    let mut csv = String::from("order id,customer id,date,amount\n");
    for (at, (year, month)) in years.flat_map(|year| (1..=12).map(move |month| (year, month))).enumerate() {
        csv += &format!("{},C1,{year}-{month:02}-01,10.00\n{},C2,{year}-{month:02}-28,20.00\n", 2 * at + 1, 2 * at + 2);
    }
    csv
}

/// As many support cases of C1 in a month as it has in the year.
fn monthly_tickets(years: std::ops::RangeInclusive<i32>) -> String {
    let mut csv = String::from("ticket id,customer id,created at,status,resolved at,subject\n");
    for (year, month) in years.flat_map(|year| (1..=12).map(move |month| (year, month))) {
        for case in 1..=month {
            csv += &format!(
                "T{year}{month:02}{case},C1,{year}-{month:02}-{:02},solved,{year}-{month:02}-28,Late\n",
                case + 1
            );
        }
    }
    csv
}

#[test]
fn a_figure_of_two_tables_with_no_day_in_common_has_no_value() {
    let (orders, tickets) = (monthly_orders(2021..=2021), monthly_tickets(2023..=2023));
    for files in
        [[("orders.csv", &orders), ("tickets.csv", &tickets)], [("tickets.csv", &tickets), ("orders.csv", &orders)]]
    {
        let files = files.map(|(name, text)| (name, text.as_str()));
        let workbook = workbook(&files, OptionsInput::default());
        let of = |id: &str| workbook.evaluations.iter().find(|evaluation| evaluation.metric.id == id).unwrap();
        let undefined = of("contact_rate").measure.as_ref().unwrap_err();
        assert_eq!(undefined.code, "no_shared_period");
        assert!(of("contact_rate").series.iter().all(|point| point.value.is_none()));
        // Each by itself has its own.
        assert_eq!(of("orders").series.len(), 12);
        assert_eq!(of("ticket_backlog").series.len(), 12);
    }
}

#[test]
fn the_year_before_is_the_same_wherever_the_range_begins() {
    // Orders begin two years before the first case; contacts are cases by the two customers of a month.
    let (orders, tickets) = (monthly_orders(2020..=2024), monthly_tickets(2022..=2024));
    let files = [("orders.csv", orders.as_str()), ("tickets.csv", tickets.as_str())];
    for from in [None, Some("2024-01-01"), Some("2023-07-01")] {
        let options = OptionsInput { from: from.map(str::to_owned), ..OptionsInput::default() };
        let workbook = workbook(&files, options);
        let contacts = workbook.evaluations.iter().find(|evaluation| evaluation.metric.id == "contact_rate").unwrap();
        let now = contacts.measure.as_ref().unwrap();
        let month = contacts.bucket.span.start.ymd().1;
        assert_eq!(now.value, f64::from(month) / 2.0, "{from:?}");
        // The same month a year before, or nothing, but never another month.
        let before = contacts.year_ago.and_then(|past| past.figure).map(|figure| figure.value);
        assert!(before.is_none_or(|before| before == now.value), "{from:?}: {before:?}");
        assert!(from.is_some() || before.is_some());
    }
}
