//! Is money counted once, as what it is, and in the right direction? Small files in the shapes that other products get
//! wrong, each with the right figures or the question that must be asked.

use countinghouse::workbook::{Options, OptionsInput, Workbook, open};

fn read(csv: &str) -> Workbook {
    open("file.csv", csv.as_bytes(), Options::default()).expect("a table")
}

fn answered(csv: &str, question: &str, answer: &str) -> Workbook {
    let answers = [(question.to_owned(), answer.to_owned())].into();
    let options = OptionsInput { answers, ..OptionsInput::default() }.check().expect("options that make sense");
    open("file.csv", csv.as_bytes(), options).expect("a table")
}

/// Revenue in hundredths and orders.
fn figures(workbook: &Workbook) -> (i64, usize) {
    let orders = &workbook.orders;
    let hundredths = orders.revenue() * 100 / 10i128.pow(u32::from(orders.scale));
    (hundredths as i64, orders.events.iter().filter(|event| event.is_order).count())
}

/// The questions that nobody has answered.
fn open_questions(workbook: &Workbook) -> Vec<&str> {
    workbook.orders.questions.iter().filter(|question| question.open).map(|question| question.id).collect()
}

#[track_caller]
fn comes_to(csv: &str, hundredths: i64, orders: usize) {
    let workbook = read(csv);
    assert_eq!((figures(&workbook), open_questions(&workbook)), ((hundredths, orders), Vec::new()), "{csv}");
}

#[test]
fn a_unit_price_is_multiplied_unless_a_total_stands_there() {
    comes_to(
        "Bon;Datum;Kunde;Artikel;Menge;Einzelpreis\n1;02.01.2024;Huber;Tasse;2;10,00\n1;02.01.2024;Huber;Kanne;1;25,00\n\
         2;15.01.2024;Maier;Tasse;3;10,00\n",
        7_500,
        2,
    );
    comes_to(
        "txn,date,client,qty,price per unit,total spent\n1,2024-01-02,Ann,2,2.00,4.00\n2,2024-01-03,Bob,4,3.00,12.00\n\
         3,2024-01-04,Ann,5,1.50,7.50\n",
        2_350,
        3,
    );
    // Less a discount and with tax: the arithmetic finds the total whatever it is called.
    comes_to(
        "order,date,email,qty,price,discount,tax,due\n1,2024-01-02,a@x.org,2,10.00,1.00,1.90,20.90\n\
         2,2024-01-05,b@x.org,3,10.00,0.00,3.00,33.00\n3,2024-01-06,a@x.org,2,7.00,2.00,1.20,13.20\n",
        6_710,
        3,
    );
}

#[test]
fn weights_times_prices_are_rounded_to_the_cent_line_by_line() {
    comes_to(
        "receipt,date,customer,product,quantity,unit price\n1,2024-01-02,Ann,Cheese,0.333,2.99\n\
         1,2024-01-02,Ann,Ham,0.250,3.99\n2,2024-01-03,Bob,Bread,1,3.20\n",
        100 + 100 + 320,
        2,
    );
}

#[test]
fn a_price_that_grows_with_the_quantity_is_that_of_the_line() {
    comes_to(
        "order,date,customer,quantity,product,price\n1,2024-01-02,Ann,1,Chips,2.39\n2,2024-01-03,Bob,2,Bowl,16.98\n\
         3,2024-01-04,Ann,1,Bowl,8.49\n4,2024-01-05,Cat,3,Chips,7.17\n5,2024-01-06,Dan,2,Chips,4.78\n\
         6,2024-01-07,Ann,4,Bowl,33.96\n",
        7_377,
        6,
    );
}

#[test]
fn a_discount_without_a_total_is_asked_about() {
    let csv = "order,customer,date,product,unit price,quantity,discount\n1,Ann,2024-01-02,A,10.00,10,0.15\n\
               2,Bob,2024-01-03,B,5.00,4,0\n";
    assert_eq!((figures(&read(csv)), open_questions(&read(csv))), ((10_500, 2), vec!["discount"]));
    assert_eq!(figures(&answered(csv, "discount", "included")), (12_000, 2));
}

#[test]
fn words_beside_amounts_say_which_way_they_go() {
    // The running balance shows that debits lower it.
    comes_to(
        "Date,Text,Amount,Dr/Cr,Balance\n2024-01-02,Acme,500.00,Cr,1500.00\n2024-01-05,Rent,700.00,Dr,800.00\n\
         2024-01-09,Bolt,300.00,Cr,1100.00\n",
        80_000,
        2,
    );
    comes_to(
        "\"Datum\",\"Naam\",\"Tegenrekening\",\"Af Bij\",\"Bedrag (EUR)\"\n20240102,Jansen,NL02,Bij,\"120,50\"\n\
         20240105,Ziggo,NL03,Af,\"45,00\"\n20240112,Piet,NL04,Bij,\"80,00\"\n",
        20_050,
        2,
    );
    // A ledger whose balance rises with what is debited to customers.
    comes_to(
        "Date,Text,Amount,D/C,Balance\n2024-01-02,Sale Acme,500.00,D,500.00\n2024-01-05,Paid Acme,200.00,C,300.00\n\
         2024-01-09,Sale Bolt,300.00,D,600.00\n",
        80_000,
        2,
    );
}

#[test]
fn sides_that_nothing_explains_are_asked_about_with_both_totals() {
    let csv = "Date,Customer,Type,Amount\n2024-01-02,Ann,credit,50.00\n2024-01-05,Landlord,debit,30.00\n\
               2024-01-09,Bob,credit,20.00\n";
    let workbook = read(csv);
    assert_eq!(open_questions(&workbook), ["income_side"]);
    let question = &workbook.orders.questions[0];
    let answers: Vec<_> = question.answers.iter().map(|answer| (answer.id, answer.revenue, answer.orders)).collect();
    assert_eq!(answers, [("credit", Some(70.0), Some(2)), ("debit", Some(30.0), Some(1))]);
    let swapped = answered(csv, "income_side", "debit");
    assert_eq!((figures(&swapped), open_questions(&swapped)), ((3_000, 1), Vec::new()));
    let quality = workbook.quality();
    assert!(quality.issues.iter().any(|issue| issue.id == "open_question"), "the report counts what is open");
    assert!(quality.score < Some(100));
}

#[test]
fn two_columns_are_income_and_expenses() {
    comes_to(
        "Fecha;Concepto;Cargo;Abono\n02/01/2024;Sol;;250,00\n15/01/2024;Alquiler;600,00;\n22/01/2024;Luna;;120,00\n",
        37_000,
        2,
    );
    comes_to(
        "Date,Payee,Paid out,Paid in\n15/01/2024,Acme,0.00,500.00\n18/01/2024,Rent,700.00,0.00\n\
         21/01/2024,Bolt,0.00,300.00\n",
        80_000,
        2,
    );
}

#[test]
fn an_order_total_on_every_row_counts_once() {
    // The payments of an order add up to it.
    comes_to(
        "order_id,date,customer,order_total,tender,paid\n1,2024-01-02,Ann,50.00,cash,20.00\n\
         1,2024-01-02,Ann,50.00,card,30.00\n2,2024-01-05,Bob,25.00,card,25.00\n",
        7_500,
        2,
    );
    let csv = "receipt,date,customer,total,payment method\n1,2024-01-02,Ann,50.00,cash\n1,2024-01-02,Ann,50.00,card\n\
               2,2024-01-05,Bob,25.00,card\n";
    assert_eq!((figures(&read(csv)), open_questions(&read(csv))), ((7_500, 2), vec!["order_total"]));
    assert_eq!(figures(&answered(csv, "order_total", "rows")), (12_500, 2));
}

#[test]
fn equal_lines_are_lines_where_the_total_needs_them() {
    let total = "order id,date,customer,item,amount,order value\n1,2024-01-02,Ann,Candle,5.00,10.00\n\
                 1,2024-01-02,Ann,Candle,5.00,10.00\n2,2024-01-05,Bob,Vase,12.00,12.00\n\
                 3,2024-01-07,Cat,Candle,5.00,17.00\n3,2024-01-07,Cat,Vase,12.00,17.00\n";
    comes_to(total, 3_900, 3);
    // Without a total the same row twice is one row twice.
    comes_to(
        "order id,date,customer,item,amount\n1,2024-01-02,Ann,Candle,5.00\n1,2024-01-02,Ann,Candle,5.00\n\
         1,2024-01-02,Ann,Bowl,7.00\n2,2024-01-05,Bob,Vase,12.00\n",
        2_400,
        2,
    );
}

#[test]
fn a_refund_that_stands_there_twice_goes_back_once() {
    // A status and a row of its own without a number that ties them: the customer and the amount do.
    comes_to(
        "order,date,customer,status,amount\n1,2024-01-02,Ann,completed,20.00\n2,2024-01-04,Bob,refunded,30.00\n\
         3,2024-01-09,Bob,refunded,-30.00\n4,2024-01-12,Cat,completed,25.00\n",
        4_500,
        2,
    );
    // A column and a row of its own with the order's number.
    comes_to(
        "order,date,customer,amount,refunded amount\n1,2024-01-02,Ann,20.00,0.00\n2,2024-01-04,Bob,30.00,30.00\n\
         2,2024-01-09,Bob,-30.00,0.00\n",
        2_000,
        2,
    );
    // Net sales have lost the returns already.
    comes_to(
        "order,date,customer,gross sales,returns,net sales\n1,2024-01-02,Ann,50.00,0.00,50.00\n\
         2,2024-01-05,Bob,30.00,-10.00,20.00\n",
        7_000,
        2,
    );
}

#[test]
fn words_that_are_no_currency_are_none_of_those_that_are_known() {
    comes_to(
        "order,date,email,total,currency\n1,2024-01-05,a@x.org,10.00,GBP\n2,2024-01-06,b@x.org,10.00,GBP\n\
         3,2024-01-07,a@x.org,10.00,XYZ\n4,2024-01-08,c@x.org,500.00,points\n",
        2_000,
        2,
    );
}

#[test]
fn a_column_of_credits_is_no_column_of_refunds() {
    comes_to(
        "Datum;Text;Belastung;Gutschrift;Saldo\n02.01.2024;Kunde A;;500.00;1500.00\n\
         05.01.2024;Miete;700.00;;800.00\n09.01.2024;Kunde B;;300.00;1100.00\n",
        80_000,
        2,
    );
}

#[test]
fn kinds_of_cards_are_no_directions() {
    comes_to(
        "order,date,customer,total,card\n1,2024-01-02,Ann,50.00,credit\n2,2024-01-05,Bob,30.00,debit\n\
         3,2024-01-09,Ann,20.00,credit\n",
        10_000,
        3,
    );
}

#[test]
fn amounts_in_cents_are_counted_in_what_they_are_hundredths_of() {
    comes_to(
        "order,date,email,amount_cents,refunded amount (cents)\n1,2024-01-02,a@x.org,1999,0\n2,2024-01-05,b@x.org,500,100\n",
        2_399,
        2,
    );
    comes_to("Bestellung;Datum;Kunde;Betrag (Cent)\n1;02.01.2024;Huber;1250\n2;05.01.2024;Maier;300\n", 1_550, 2);
}

#[test]
fn nothing_is_asked_where_every_answer_comes_to_the_same() {
    // Only a row that stands there twice has the same amount as another of its order.
    comes_to(
        "order,date,customer,amount\n1,2024-01-02,Ann,20.00\n1,2024-01-02,Ann,20.00\n2,2024-01-04,Bob,30.00\n",
        5_000,
        2,
    );
    let sample = countinghouse::sample::bakery_csv();
    assert_eq!(open_questions(&read(&sample)), [""; 0]);
}
