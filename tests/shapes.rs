//! What stands in a file beside its rows: is it found, set aside under its reason, and never added up? Are torn rows put
//! together where that is sure, and left alone where it is not?

use countinghouse::ingest::convert::to_csv;
use countinghouse::ingest::{Reading, Settings, read};

fn reading(text: &str) -> Reading {
    read(text.as_bytes(), &Settings::default()).unwrap_or_else(|error| panic!("{error}: {text:?}"))
}

/// What was set aside, as `reason rows`, and the rows as CSV without the header.
fn sorted(text: &str) -> (Vec<String>, Vec<String>) {
    let reading = reading(text);
    let aside = reading.set_aside.iter().map(|aside| format!("{} {}", aside.reason.id(), aside.rows)).collect();
    let csv = to_csv(text.as_bytes(), &reading, false);
    let header = reading.header_lines.len().min(1);
    let counted: u64 = reading.set_aside.iter().map(|aside| aside.rows).sum();
    assert_eq!(reading.records, reading.table.rows as u64 + header as u64 + counted, "{text:?}");
    let again = read(csv.as_bytes(), &Settings::default()).map(|again| to_csv(csv.as_bytes(), &again, false));
    assert!(again.as_ref() == Ok(&csv), "converted twice: {again:?}\n{csv}");
    (aside, csv.lines().skip(header).map(str::to_owned).collect())
}

#[track_caller]
fn assert_sorted(text: &str, aside: &[&str], rows: &[&str]) {
    let (got_aside, got_rows) = sorted(text);
    assert_eq!((got_aside, got_rows), (aside.iter().map(|s| s.to_string()).collect(), strings(rows)), "{text}");
}

fn strings(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

/// A table of orders to which a test adds lines.
fn orders(more: &str) -> String {
    format!("date,customer,amount\n{}\n{more}", ROWS.join("\n"))
}

/// They add up to 18.50.
const ROWS: [&str; 5] =
    ["2024-01-01,Ann,5.00", "2024-01-02,Bo,6.50", "2024-01-03,Cy,7.00", "2024-01-03,Di,2.00", "2024-01-04,Di,-2.00"];

/// The rows with one more.
fn rows_and(more: &str) -> Vec<&str> {
    ROWS.into_iter().chain([more]).collect()
}

#[test]
fn totals_are_set_aside_in_seven_languages() {
    let labels = [
        "Total",
        "TOTAL",
        "Grand Total",
        "Totals:",
        "Total (3)",
        "Subtotal",
        "Summe",
        "Gesamt",
        "Gesamtsumme",
        "Zwischensumme",
        "Totaux",
        "Sous-total",
        "Somme",
        "Total general",
        "Suma",
        "Totale",
        "Totali",
        "Totaal",
        "Eindtotaal",
        "Soma",
        "Total for January",
        "Total: all orders",
        "*** Total ***",
    ];
    for label in labels {
        for row in [format!("{label},,18.50\n"), format!(",{label},18.50\n"), format!("{label},,\"18.50\"\n\n")] {
            let (aside, rows) = sorted(&orders(&row));
            assert!(aside.contains(&"total 1".to_owned()) && rows == ROWS, "{row:?}: {aside:?} {rows:?}");
        }
    }
}

#[test]
fn a_total_above_the_rows_is_one_too() {
    assert_sorted(&orders("").replacen("2024", "Total,,18.50\n2024", 1), &["total 1"], &ROWS);
    // A row without a name whose figures are the sums of the others.
    let nameless = "day,campaign,spend,clicks\n2024-01-01,,62.50,70\n2024-01-01,Spring,30.25,40\n2024-01-01,Mugs,20.25,20\n2024-01-01,Gifts,12.00,10\n";
    let rows = ["2024-01-01,Spring,30.25,40", "2024-01-01,Mugs,20.25,20", "2024-01-01,Gifts,12.00,10"];
    assert_sorted(nameless, &["total 1"], &rows);
}

#[test]
fn things_that_are_called_a_total_are_rows() {
    let files = [
        "campaign,status,clicks\nTotal Recall,active,5\nSpring,active,6\nSum 41,paused,7\n",
        "name\nAnn\nTotal\nBo\n",
        "date,customer,amount\n2024-01-01,Total Wine,5\n2024-01-02,Bo,6\n2024-01-03,Total Wine,7\n",
        "refund,date,customer,amount\nTotal,2024-01-01,Ann,5\nPartial,2024-01-02,Bo,6\nTotal,2024-01-03,Cy,7\n",
        "day,customer,amount,items\n2024-01-01,Ann,5,1\n2024-01-02,Bo,6,2\n2024-01-03,,11,4\n",
    ];
    for text in files {
        let (aside, rows) = sorted(text);
        assert!(aside.is_empty(), "{text}: {aside:?}");
        assert_eq!(rows.len() + 1, text.lines().count(), "{text}");
    }
}

#[test]
fn subtotals_that_add_up_their_rows_are_set_aside() {
    let regions =
        "region,sales\nNorth A,5\nNorth B,6\nNorth Total,11\nSouth A,3\nSouth B,4\nSouth Total,7\nGrand Total,18\n";
    assert_sorted(regions, &["total 3"], &["North A,5", "North B,6", "South A,3", "South B,4"]);
    // The same words above other sums name a shop.
    let shops = "shop,sales\nNorth A,5\nNorth B,6\nNorth Total,12\nSouth A,3\n";
    assert_sorted(shops, &[], &["North A,5", "North B,6", "North Total,12", "South A,3"]);
}

#[test]
fn sums_between_the_rows_are_known_by_what_they_lack_and_by_arithmetic() {
    // Sums of months and of the year, named by them.
    let months = "Date,Order,Customer,Amount\n03/01/2024,1,Ida,15.00\n21/01/2024,2,Jo,25.00\nJanuary 2024,2 orders,,40.00\n\
        04/02/2024,3,Ida,35.00\n25/02/2024,4,Kit,45.00\nFebruary 2024,2 orders,,80.00\nYear 2024,4 orders,,120.00\n";
    let orders =
        ["03/01/2024,1,Ida,15.00", "21/01/2024,2,Jo,25.00", "04/02/2024,3,Ida,35.00", "25/02/2024,4,Kit,45.00"];
    assert_sorted(months, &["total 3"], &orders);
    // Nothing but days and amounts; weeks that are no days; the sum above what it adds up.
    let bare = "Datum;Betrag\n03.01.2024;15,00\n21.01.2024;25,00\nJanuar 2024;40,00\n04.02.2024;35,00\n\
        25.02.2024;45,00\nFebruar 2024;80,00\n";
    let amounts = ["03.01.2024,\"15,00\"", "21.01.2024,\"25,00\"", "04.02.2024,\"35,00\"", "25.02.2024,\"45,00\""];
    assert_sorted(bare, &["total 2"], &amounts);
    let weeks = "Date,Order,Amount\n2024-01-01,1,15.00\n2024-01-03,2,25.00\nWeek 1,,40.00\n2024-01-08,3,35.00\n\
        2024-01-10,4,45.00\n2024-01-11,5,1.00\nWeek 2,,81.00\n";
    let days =
        ["2024-01-01,1,15.00", "2024-01-03,2,25.00", "2024-01-08,3,35.00", "2024-01-10,4,45.00", "2024-01-11,5,1.00"];
    assert_sorted(weeks, &["total 2"], &days);
    let above = "Customer,Date,Order,Amount\nIda,,,40.00\nIda,2024-01-03,1,15.00\nIda,2024-01-21,2,25.00\nJo,,,81.00\n\
        Jo,2024-02-04,3,35.00\nJo,2024-02-25,4,45.00\nJo,2024-02-26,5,1.00\n";
    let of_customers = [
        "Ida,2024-01-03,1,15.00",
        "Ida,2024-01-21,2,25.00",
        "Jo,2024-02-04,3,35.00",
        "Jo,2024-02-25,4,45.00",
        "Jo,2024-02-26,5,1.00",
    ];
    assert_sorted(above, &["total 2"], &of_customers);
    // A sum of all above, sums of groups below their rows, more than one column of numbers.
    let groups = "Region,Day,Units,Sales\nAll regions,,10,121.00\nNorth,2024-01-03,1,15.00\nNorth,2024-01-21,2,25.00\n\
        North,,3,40.00\nSouth,2024-02-04,3,35.00\nSouth,2024-02-25,4,46.00\nSouth,,7,81.00\n";
    let of_regions = [
        "North,2024-01-03,1,15.00",
        "North,2024-01-21,2,25.00",
        "South,2024-02-04,3,35.00",
        "South,2024-02-25,4,46.00",
    ];
    assert_sorted(groups, &["total 3"], &of_regions);
    // Called a total beside a day.
    let dated = "date,customer,amount\n2024-01-05,Ida,10.00\n2024-01-19,Jo,20.00\n2024-01-31,January total,30.00\n\
        2024-02-02,Ida,30.00\n2024-02-22,Kit,41.00\n2024-02-29,February total,71.00\n2024-02-29,Grand total,101.00\n";
    let of_days = ["2024-01-05,Ida,10.00", "2024-01-19,Jo,20.00", "2024-02-02,Ida,30.00", "2024-02-22,Kit,41.00"];
    assert_sorted(dated, &["total 3"], &of_days);
    let means = "date,customer,amount\n2024-01-01,Ann,5.00\n2024-01-02,Bo,6.50\n2024-01-03,Cy,7.00\nTotal,,18.50\n\
        Average,,6.17\n";
    assert_sorted(means, &["total 2"], &ROWS[..3]);
}

#[test]
fn rows_that_happen_to_be_sums_are_rows() {
    let rows = |text: &str| reading(text).table.rows;
    for (text, expected) in [
        // An order of what two others come to, and one without a customer.
        ("date,order,customer,amount\n2024-01-01,1,Ida,10\n2024-01-02,2,Jo,20\n2024-01-03,3,Ida,30\n", 3),
        (
            "date,order,customer,amount\n2024-01-01,1,Ida,10\n2024-01-02,2,Jo,20\n2024-01-03,3,,30\n2024-01-04,4,Jo,5\n",
            4,
        ),
        ("date,customer,amount\n2024-01-01,Ida,10\n2024-01-02,Jo,20\n2024-01-03,,30\n2024-01-04,Jo,5\n", 4),
        ("date,order,customer,amount\n2024-01-01,1,Ida,10\n2024-01-02,2,Jo,20\n2024-01-03,3,,30\n", 3),
        ("date,customer,amount\n2024-01-01,Ida,10\n2024-01-02,Jo,20\n2024-01-03,,30\n", 3),
        // A shop that is called a total, and an order of what two others come to.
        ("date,customer,amount\n2024-01-01,Total Wine,10\n2024-01-02,Jo,20\n2024-01-03,Total Wine,31\n", 3),
        // All cost the same, and every other customer is unknown.
        (
            "date,customer,amount\n2024-01-01,Ida,10\n2024-01-02,,10\n2024-01-03,Jo,10\n2024-01-04,,10\n2024-01-05,Ida,10\n",
            5,
        ),
        // A day that is missing, in an order with its number.
        ("order,date,amount\nA-1,2024-01-01,10\nA-2,2024-01-02,20\nA-3,,30\nA-4,2024-01-04,7\n", 4),
        // The first of a month, in no order.
        ("date,amount\n2024-01-05,10\n2024-01-09,20\n2024-01-01,30\n2024-02-11,5\n", 4),
    ] {
        assert_eq!(rows(text), expected, "{text}");
    }
}

#[test]
fn balances_of_a_statement_are_no_bookings() {
    for (opening, closing) in [
        ("Opening balance", "Closing balance"),
        ("Saldovortrag", "Endsaldo"),
        ("Solde initial", "Solde au 31/01/2024"),
        ("Saldo anterior", "Saldo final"),
        ("Saldo iniziale", "Saldo finale"),
        ("Beginsaldo", "Eindsaldo"),
        ("Saldo inicial", "Saldo transportado"),
        // Nothing but a balance says as much.
        ("Konto 12", "Konto 12"),
    ] {
        let rows = ["2024-01-04,Ida,15.00,115.00", "2024-01-09,Rent,-40.00,75.00", "2024-01-20,Jo,25.00,100.00"];
        let text = format!(
            "Date,Text,Amount,Balance\n2024-01-01,{opening},,100.00\n{}\n2024-01-31,{closing},,100.00\n",
            rows.join("\n")
        );
        assert_sorted(&text, &["balance 2"], &rows);
    }
    // A name is enough where the amount repeats the balance; a booking may be called alike.
    let rows =
        ["2024-01-04,Ida,15.00,115.00", "2024-01-09,Rent,-40.00,75.00", "2024-01-20,Balance payment,25.00,100.00"];
    let text = format!("Date,Text,Amount,Balance\n2024-01-01,Balance b/f,100.00,100.00\n{}\n", rows.join("\n"));
    assert_sorted(&text, &["balance 1"], &rows);
}

#[test]
fn a_total_is_compared_with_its_rows() {
    let code = |text: &str| -> Vec<&'static str> {
        let codes = reading(text).diagnostics.iter().map(|diagnostic| diagnostic.code).collect::<Vec<_>>();
        codes.into_iter().filter(|code| code.starts_with("total_")).collect()
    };
    assert_eq!(code(&orders("Total,,18.50\n")), ["total_agrees"]);
    assert_eq!(code(&orders("Total,,\"18,50\"\n")), ["total_agrees"], "it can be read in one way only");
    assert_eq!(code(&orders("Total,,18.49\n")), ["total_differs"]);
}

#[test]
fn notes_below_the_table_are_no_rows() {
    for notes in [
        "\n\nOrders Report\nCopyright (c) 2024\nGenerated by: Ann 2024\nThe Shop\n",
        "Applied filters: all\nstatus is paid\n* with tax\nSource: the shop\n",
        "\"Orders, a report\",,\nThe shop,,\n© The shop,,\n* with tax,,\n",
    ] {
        let (aside, rows) = sorted(&orders(notes));
        assert!(aside.contains(&"footer 4".to_owned()) && rows == ROWS, "{notes:?}: {aside:?} {rows:?}");
    }
    // A file that was cut off in its last row.
    assert_sorted(&orders("2024-01-04"), &[], &rows_and("2024-01-04,,"));
}

#[test]
fn sentences_and_balances_around_a_short_table_are_no_rows() {
    for text in [
        "Region,Population,Area km2\nNorth,12000,340\nSouth,8000,220\nEast,5600,180\n\nSource: Census 2011\nNotes: (1) rounded to the nearest hundred.\n",
        "Officer,Salary band,Headcount\nDirector,100000-109999,3\nManager,60000-69999,14\nClerk,20000-29999,120\nGrand total,,137\nPrepared by HR on 3 March 2021\n",
        "Date,Description,Debit,Credit,Balance\nOpening balance,,,,1000.00\n03/01/2020,Card payment,12.50,,987.50\n05/01/2020,Salary,,1500.00,2487.50\n19/01/2020,Rent,700.00,,1787.50\nClosing balance,,,,1787.50\n",
        "Table 1\n\nContinent,Countries\nAfrica,54\nAsia,48\nEurope,44\n\nTable 2\n\nContinent,Languages\nAfrica,2000\nAsia,2300\n",
    ] {
        assert_eq!(reading(text).table.rows, 3, "{text:?}");
    }
}

#[test]
fn only_the_first_of_two_tables_is_read() {
    for second in [
        "\nTop products\nproduct,units\nRye,5\nWheat,7\n",
        "\nBy product\nproduct,units,price,margin\nRye,5,2.00,0.4\nWheat,7,3.00,0.5\n",
        "product,units\nRye,5\nWheat,7\nOats,8\n",
        "\nweek,staff,hours\n12,Dee,38\n13,Eli,40\n14,Flo,20\n",
    ] {
        let (aside, rows) = sorted(&orders(second));
        assert!(aside.contains(&"second_table 4".to_owned()) && rows == ROWS, "{second:?}: {aside:?} {rows:?}");
    }
    let found = reading(&orders("\nTop products\nproduct,units\nRye,5\n"));
    let note = found.diagnostics.iter().find(|diagnostic| diagnostic.code == "second_table").unwrap();
    assert!(note.line == Some(8) && note.message.to_string().contains("line 9: “product,units”"), "{note:?}");
}

#[test]
fn exports_glued_together_are_one_table() {
    let glued = orders("\nOrders report\n\nDate,Customer,Amount\n2024-02-01,Ann,8.00\n");
    let aside = ["above_header 1", "blank_line 2", "repeated_header 1"];
    assert_sorted(&glued, &aside, &rows_and("2024-02-01,Ann,8.00"));
}

#[test]
fn headings_name_the_rows_below_them() {
    let report = "Customer,Date,Amount\nAnn,,\n,2024-01-01,5\n,2024-01-02,6\nTotal for Ann,,11\nBo,,\n,2024-01-03,5\nTotal for Bo,,5\nTOTAL,,16\n\nPrinted on Monday,,\n";
    let rows = ["Ann,2024-01-01,5", "Ann,2024-01-02,6", "Bo,2024-01-03,5"];
    assert_sorted(report, &["blank_line 1", "heading 2", "total 3", "footer 1"], &rows);
    let unnamed = report.replacen("Customer", "", 1);
    assert_eq!(reading(&unnamed).table.columns[0].name, "Group");
    assert!(to_csv(unnamed.as_bytes(), &reading(&unnamed), false).starts_with("Group,Date,Amount\n"));
}

#[test]
fn a_list_of_values_is_two_columns() {
    let list = "Campaign Report\nTitle:,Spring mugs\nSubject:,New mugs\nSent:,2024-01-01\n\nOverall\nRecipients:,1180\nOpened:,364\n\nClicks by URL\nURL,Total,Unique\nhttps://a.example,21,17\n";
    let rows = ["Title:,Spring mugs", "Subject:,New mugs", "Sent:,2024-01-01", "Recipients:,1180", "Opened:,364"];
    assert_sorted(list, &["above_header 1", "blank_line 2", "heading 1", "second_table 3"], &rows);
    assert!(reading(list).diagnostics.iter().any(|diagnostic| diagnostic.code == "list_of_values"));
}

/// A table in which every column has a form, so that a torn row can be told.
fn sales(torn: &str) -> String {
    let mut text = String::from("date,time,units,article,price,kind,note\n");
    for index in 1..=20 {
        let kind = ["Mugs", "Shirts, long", "Lamps & more", "Belts"][index % 4];
        let kind = if kind.contains(',') { format!("\"{kind}\"") } else { kind.to_owned() };
        let (units, price) = (index % 5 + 1, index * 3);
        text.push_str(&format!(
            "{index:02}/03/2024,{:02}:{:02},{units},MG-{},{price}.50,{kind},\n",
            index,
            index + 20,
            8700 + index
        ));
    }
    text + torn + "\n"
}

#[test]
fn torn_rows_are_put_together() {
    let whole = "28/03/2024,09:30,2,MG-8769,14.50,\"Shirts, long\",";
    for (torn, code) in [
        ("28/03/202409:30,2,MG-8769,14.50,\"Shirts, long\",", "repaired_missing_delimiter"),
        ("28/03/2024,09:30,2MG-8769,14.50,\"Shirts, long\",", "repaired_missing_delimiter"),
        ("28/03/2024,09:30,2,MG-8769,14.50\"Shirts, long\",", "repaired_missing_delimiter"),
        ("28/03/2024,09:30,,2,MG-8769,14.50,\"Shirts, long\",", "repaired_extra_cell"),
        (",28/03/2024,09:30,2,MG-8769,14.50,\"Shirts, long\",", "repaired_extra_cell"),
        ("28/03/2024,09:30,2,MG-8769,14.50,Shirts, long,", "repaired_torn_text"),
        ("28/03/2024;09:30;2;MG-8769;14.50;Shirts, long;", "repaired_other_delimiter"),
        ("28/03/2024;09:30;2;MG-8769;14.50;\"Shirts, long\";", "repaired_other_delimiter"),
        ("28/03/2024\t09:30\t2\tMG-8769\t14.50\tShirts, long\t", "repaired_other_delimiter"),
        ("28/03/2024 09:30 2 MG-8769 14.50 \"Shirts, long\" ", "repaired_other_delimiter"),
        ("28/03/2024 09:30 2 MG-8769 14.50 Shirts, long ", "repaired_other_delimiter"),
    ] {
        let text = sales(torn);
        let (aside, rows) = sorted(&text);
        assert_eq!((aside.len(), rows.last().map(String::as_str)), (0, Some(whole)), "{torn}");
        let note = reading(&text).diagnostics.into_iter().find(|diagnostic| diagnostic.code.starts_with("repaired"));
        assert_eq!(note.map(|note| (note.code, note.line)), Some((code, Some(22))), "{torn}");
    }
}

#[test]
fn a_row_that_could_be_meant_in_two_ways_is_left_as_it_is() {
    let cases = [
        // Two texts side by side: nothing tells which of them the comma is in.
        ("first,second,third\nab,cd,ef\ngh,ij,kl\nmn,op,qr\nst,uv,wx\n", "yz,vv,ww,xx", "long_rows"),
        ("first,second,third\nab,cd,ef\ngh,ij,kl\nmn,op,qr\nst,uv,wx\n", "yz,ab", "short_rows"),
        // A row that ends early.
        ("id,name,amount\n1,Ann,5\n2,Bo,6\n3,Cy,7\n4,Di,8\n", "5,Ed", "short_rows"),
    ];
    for (table, row, code) in cases {
        let text = format!("{table}{row}\n{}\n", table.lines().nth(1).unwrap());
        let found = reading(&text);
        let codes: Vec<&str> = found.diagnostics.iter().map(|diagnostic| diagnostic.code).collect();
        assert_eq!(codes, [code], "{text}");
        let csv = to_csv(text.as_bytes(), &found, false);
        assert!(csv.lines().any(|line| line.trim_end_matches(',') == row), "{csv}");
    }
}

#[test]
fn cells_beyond_the_last_column_are_kept_unless_they_are_empty() {
    let text = "a,b\nx,1\ny,2,,\nz,3,more\nw,4\n";
    assert_sorted(text, &[], &["x,1", "y,2", "z,3,more", "w,4"]);
}

#[test]
fn blank_lines_and_rows_of_nothing_are_counted() {
    assert_sorted(&orders("\n,,\n   \n\"\",\"\",\"\"\n"), &["blank_line 4"], &ROWS);
    assert_sorted("name\nAnn\n\"\"\nBo\n", &[], &["Ann", "\"\"", "Bo"]);
}
