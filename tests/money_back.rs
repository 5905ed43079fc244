//! Money that went back in the ways in which tools say it, what became of rows in flags and words, and numbers that are
//! never added up.

use countinghouse::facts::summary::{SummaryFigure, summary};
use countinghouse::workbook::{Options, Workbook, open};

fn read(csv: &str) -> Workbook {
    open("file.csv", csv.as_bytes(), Options::default()).expect("a table")
}

fn figure(csv: &str, id: &str) -> Option<SummaryFigure> {
    let workbook = read(csv);
    let figures = summary(workbook.table(), workbook.recognition(), &workbook.choices(workbook.main()));
    figures.into_iter().find(|figure| figure.id == id)
}

/// Revenue in hundredths and orders; the figure beside the table says the same revenue.
#[track_caller]
fn comes_to(csv: &str, hundredths: i64, count: usize) {
    let workbook = read(csv);
    let orders = &workbook.orders;
    let revenue = orders.revenue() * 100 / 10i128.pow(u32::from(orders.scale));
    let found = (revenue as i64, orders.events.iter().filter(|event| event.is_order).count());
    assert_eq!(found, (hundredths, count), "{csv}");
    let net = figure(csv, "net").and_then(|figure| figure.value).map(|net| (net * 100.0).round() as i64);
    assert_eq!(net, Some(hundredths), "{csv}");
}

#[test]
fn flags_of_refunds_take_the_money_back() {
    for (header, yes, no) in
        [("Refunded?", "1", "0"), ("Is refunded", "yes", "no"), ("Fully Refunded?", "true", "false")]
    {
        comes_to(
            &format!(
                "order id,date,email,amount,{header}\n1,2026-01-02,a@x.org,10.00,{no}\n2,2026-01-03,b@x.org,20.00,{yes}\n\
                 3,2026-01-05,c@x.org,30.00,{no}\n4,2026-01-06,a@x.org,5.00,{no}\n"
            ),
            4_500,
            3,
        );
    }
    // A part of it, where an amount beside the flag says so.
    comes_to(
        "order id,date,email,amount,Partial Refund ($),Refunded?\n1,2026-01-02,a@x.org,10.00,0.00,0\n\
         2,2026-01-03,b@x.org,20.00,4.00,1\n3,2026-01-05,c@x.org,30.00,0.00,1\n4,2026-01-06,a@x.org,5.00,0.00,0\n",
        3_100,
        3,
    );
    // What the buyer's bank took back, unless the shop won.
    comes_to(
        "order id,date,email,amount,Disputed?,Dispute Won?\n1,2026-01-02,a@x.org,10.00,1,1\n\
         2,2026-01-03,b@x.org,20.00,1,0\n3,2026-01-05,c@x.org,30.00,0,0\n",
        4_000,
        2,
    );
}

#[test]
fn a_type_of_row_says_that_money_went_back() {
    let rows = |word: &str, amount: &str| {
        format!(
            "order id,date,email,type,amount\n1,2026-01-02,a@x.org,Online,10.00\n2,2026-01-03,b@x.org,Online,20.00\n\
             3,2026-01-05,b@x.org,{word},{amount}\n4,2026-01-06,c@x.org,In store,5.00\n"
        )
    };
    for word in ["Refund", "Return", "Storno", "Gutschrift", "Avoir", "Retoure", "Rimborso", "Devolución"] {
        comes_to(&rows(word, "4.00"), 3_100, 3);
        comes_to(&rows(word, "-4.00"), 3_100, 3);
    }
    // Sold and given back: nothing is left of it.
    for word in ["Refunded", "Returned", "erstattet", "Remboursé"] {
        comes_to(&rows(word, "4.00"), 3_500, 3);
        comes_to(&rows(word, "-4.00"), 3_100, 3);
    }
    comes_to(&rows("Exchange", "-4.00"), 3_100, 3);
    comes_to(&rows("Exchange", "4.00"), 3_500, 3);
    comes_to(&rows("Return visit", "4.00"), 3_900, 4);
}

#[test]
fn a_refund_of_one_order_is_not_that_of_another() {
    let csv = |rows: &str| format!("order id,customer,date,amount,refunded amount,refunded at\n{rows}");
    let sells = |csv: &str, hundredths: i128| {
        let orders = read(csv).orders;
        assert_eq!(orders.revenue() * 100 / 10i128.pow(u32::from(orders.scale)), hundredths, "{csv}");
    };
    let orders = "1,ann,2026-01-02,20.00,5.00,2026-02-01\n2,ann,2026-01-03,30.00,,\n";
    // The same 5.00 twice: in a column, and as a row of that order.
    sells(&csv(&format!("{orders}1,ann,2026-02-01,-5.00,,\n")), 4_500);
    // As much went back of another order of hers.
    sells(&csv(&format!("{orders}2,ann,2026-02-03,-5.00,,\n")), 4_000);
    // Another sum of the same order.
    sells(&csv(&format!("{orders}1,ann,2026-02-03,-2.00,,\n")), 4_300);
}

#[test]
fn flags_say_what_became_of_deals() {
    let csv = "Deal,Account,Value,Close date,Owner,Won\nKiln,Quist,1200,2026-03-01,Ida,1\nCups,Marsh,400,2026-04-01,Jon,0\n\
               Pots,Orrin,300,,Jon,0\nLids,Quist,100,2026-04-03,Ida,1\n";
    let value = |id: &str| figure(csv, id).and_then(|figure| figure.value);
    assert_eq!((value("won"), value("lost"), value("open")), (Some(2.0), Some(1.0), Some(1.0)));
    assert_eq!(value("win_rate"), Some(2.0 / 3.0));
}

#[test]
fn ratings_have_a_mean_and_only_answers_from_0_to_10_a_net_promoter_score() {
    let survey = |header: &str, answers: &[&str]| {
        let rows: String = answers.iter().map(|answer| format!("2026-01-02,\"{answer}\",fine\n")).collect();
        let csv = format!("Date,{header},What could we do better?\n{rows}");
        let value = |id: &str| figure(&csv, id).and_then(|figure| figure.value);
        (value("mean_score"), value("nps"))
    };
    let likely = "How likely are you to recommend us?";
    assert_eq!(survey(likely, &["9", "10", "3", "8"]), (Some(7.5), Some(25.0)));
    assert_eq!(survey("Rating", &["5", "4", "3", "4"]), (Some(4.0), None));
    assert_eq!(survey("Rating", &["9", "10", "3", "8"]), (Some(7.5), None));
    assert_eq!(survey("Rating", &["★★★★☆", "★★★★★", "★★★☆☆"]), (Some(4.0), None));
    assert_eq!(survey("Rating", &["4/5", "5 of 5", "3 out of 5"]), (Some(4.0), None));
    assert_eq!(survey("Rating", &["4,5 stars", "5 stars", "1 star"]), (Some(3.5), None));
    assert_eq!(survey("Rating", &["7", "6", "5"]), (Some(6.0), None));
}

#[test]
fn shares_are_not_added_up() {
    let csv = "Order ID,Order Date,Customer,Sales,Quantity,Discount\n1,2026-01-02,Ann,10.00,1,0.2\n\
               2,2026-01-03,Ben,20.00,2,0\n3,2026-01-05,Cid,30.00,1,0.15\n";
    let discount = figure(csv, "discount_sum").expect("it says why there is none");
    assert_eq!(discount.value, None);
    assert!(discount.undefined.is_some());
    let csv = csv.replace("0.2\n", "2.00\n");
    assert_eq!(figure(&csv, "discount_sum").and_then(|figure| figure.value), Some(2.15));
}

#[test]
fn bookings_from_account_to_account_are_sales_by_no_side() {
    let csv = "Umsatz;Soll/Haben-Kennzeichen;Konto;Gegenkonto;Datum;Buchungstext\n119,00;S;10001;8400;02.01.2026;Rechnung\n\
               119,00;H;10001;1200;09.01.2026;Zahlung\n50,00;S;4210;1200;10.01.2026;Miete\n80,00;S;10002;8400;12.01.2026;Rechnung\n";
    let workbook = read(csv);
    assert_eq!(workbook.orders.revenue(), 0);
    assert!(workbook.orders.questions.iter().any(|question| question.id == "income_side" && question.open));
}
