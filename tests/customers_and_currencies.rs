//! Whose is an order, and in which currency is its amount? What names nobody is nobody, and no two currencies are added up.

use countinghouse::facts::Orders;
use countinghouse::recognise::Role;
use countinghouse::workbook::{OptionsInput, Workbook, open};

fn workbook_with(csv: &str, options: OptionsInput) -> Workbook {
    open("orders.csv", csv.as_bytes(), options.check().unwrap()).unwrap()
}

fn read(csv: &str) -> Workbook {
    workbook_with(csv, OptionsInput::default())
}

/// The currency shown, revenue in its smallest written unit, and rows left out by reason.
fn money(workbook: &Workbook) -> (Option<String>, i128, Vec<(&'static str, u32)>) {
    let Orders { currency, left_out, .. } = &workbook.orders;
    let left = left_out.iter().map(|left| (left.reason.id(), left.rows)).collect();
    (currency.map(|currency| currency.to_string()), workbook.orders.revenue(), left)
}

fn eur() -> Option<String> {
    Some("EUR".into())
}

/// Orders with a date, a customer, an amount and what the last column says.
fn orders(header: &str, rows: &[(&str, &str)]) -> String {
    let row = |(at, (amount, last)): (usize, &(&str, &str))| {
        format!("{at},2024-01-{:02},c{}@mail.example,{amount},{last}\n", at + 1, at % 3)
    };
    let rows: Vec<String> = rows.iter().enumerate().map(row).collect();
    format!("order id,date,email,{header}\n{}", rows.concat())
}

#[test]
fn a_rare_or_unknown_code_is_another_currency() {
    for other in ["KWD", "XAF", "BTC", "USDT", "QQQ", "Norwegian krone", "points"] {
        let csv = orders("amount,currency", &[("10.00", "EUR"), ("10.00", "eur"), ("5.00", "€"), ("500.00", other)]);
        assert_eq!(money(&read(&csv)), (eur(), 2500, vec![("other_currency", 1)]), "{other}");
    }
    let csv = orders("amount,note", &[("EUR 10", ""), ("EUR 10", ""), ("USD 7", ""), ("KWD 500", ""), ("90 kr", "")]);
    assert_eq!(money(&read(&csv)), (eur(), 2000, vec![("other_currency", 3)]));
    let crowns = orders("amount,note", &[("10 kr", ""), ("5 kr", "")]);
    assert_eq!(money(&read(&crowns)), (None, 1500, vec![]));
    let csv = orders("amount,cur", &[("10.00", "USD"), ("7.000", "KWD"), ("5.00", "USD")]);
    assert_eq!(money(&read(&csv)).2, [("other_currency", 1)]);
}

#[test]
fn currencies_are_named_in_words_and_signs() {
    let csv = orders("Betrag,Währung", &[("10.00", "Euro"), ("10.00", "EUR"), ("9.00", "US-Dollar"), ("9.00", "£")]);
    assert_eq!(money(&read(&csv)), (eur(), 2000, vec![("other_currency", 2)]));
    let csv = orders("importe,moneda", &[("10.00", "Dólar canadiense"), ("1.00", "CAD"), ("9.00", "Dólar americano")]);
    assert_eq!(money(&read(&csv)), (Some("CAD".into()), 1100, vec![("other_currency", 1)]));
    let csv = orders("Amount (CAD),note", &[("$10.00", ""), ("$5.00", "")]);
    assert_eq!(money(&read(&csv)), (Some("CAD".into()), 1500, vec![]));
}

#[test]
fn an_amount_that_names_no_currency_is_in_the_only_one_and_not_among_several() {
    let one = orders("amount,currency", &[("10.00", "EUR"), ("5.00", ""), ("1.00", "EUR")]);
    assert_eq!(money(&read(&one)), (eur(), 1600, vec![]));
    let several = orders("amount,currency", &[("10.00", "EUR"), ("5.00", ""), ("1.00", "EUR"), ("2.00", "USD")]);
    assert_eq!(money(&read(&several)), (eur(), 1100, vec![("other_currency", 1), ("no_currency", 1)]));
    let cells = orders("amount,note", &[("€10.00", ""), ("5.00", ""), ("€1.00", ""), ("£2.00", "")]);
    assert_eq!(money(&read(&cells)), (eur(), 1100, vec![("other_currency", 1), ("no_currency", 1)]));
}

#[test]
fn a_column_whose_words_are_no_currencies_says_so() {
    let csv = orders("amount,currency", &[("10.00", "points"), ("5.00", "credit"), ("1.00", "points")]);
    let workbook = read(&csv);
    assert_eq!(money(&workbook), (None, 1600, vec![]));
    let said = workbook.diagnostics.iter().find(|note| note.code == "unknown_currencies").unwrap();
    assert!(said.message.to_string().contains("“points”, “credit”"), "{}", said.message);
}

#[test]
fn decimals_of_a_currency_are_written_and_add_up() {
    let csv = orders("amount,currency", &[("10.125", "KWD"), ("0.005", "KWD"), ("1", "KWD")]);
    let workbook = read(&csv);
    assert_eq!((money(&workbook).1, workbook.orders.scale), (11_130, 3));
    assert_eq!(workbook.orders.currency.map(|currency| currency.decimals()), Some(3));
    let numbered = read(&orders("amount,currency", &[("10.00", "978"), ("5.00", "840"), ("1.00", "978")]));
    assert!(numbered.diagnostics.iter().any(|note| note.code == "unknown_currencies"), "numbers are no codes");
}

/// Orders and customers who have one, rows of nobody, and the names that were taken for it.
fn people(workbook: &Workbook) -> (usize, usize, usize, Vec<&str>) {
    let orders = &workbook.orders;
    (
        orders.events.iter().filter(|event| event.is_order).count(),
        orders.customers(),
        orders.of_nobody().len(),
        orders.placeholders.iter().map(|known| known.name.as_str()).collect(),
    )
}

/// Orders of these customers, one a day.
fn bought(header: &str, names: &[&str]) -> String {
    let row = |(at, name): (usize, &&str)| format!("{at},2024-{:02}-{:02},{name},10.00\n", at / 28 + 1, at % 28 + 1);
    format!("order id,date,{header},amount\n{}", names.iter().enumerate().map(row).collect::<Vec<_>>().concat())
}

#[test]
fn names_of_nobody_have_orders_and_are_no_customers() {
    for (header, name) in [
        ("Customer", "Walk-in Customer"),
        ("Kunde", "Laufkundschaft"),
        ("Client", "Client de passage"),
        ("Cliente", "Cliente de mostrador"),
        ("Cliente", "Vendita al banco"),
        ("Klant", "Losse verkoop"),
        ("Cliente", "Consumidor final"),
    ] {
        let csv = bought(header, &[name, "Ada Moss", name, "Ben Hill", "Ada Moss", "Guest", name]);
        let workbook = read(&csv);
        assert_eq!(people(&workbook), (7, 2, 4, vec![name, "Guest"]), "{name}");
        assert_eq!(workbook.orders.revenue(), 7000);
        let said = workbook.diagnostics.iter().find(|note| note.code == "no_customer").unwrap();
        assert!(said.message.to_string().contains(&format!("“{name}”, “Guest” name nobody")), "{}", said.message);
        let rules = [("nobody".to_owned(), false)].into();
        let as_written = workbook_with(&csv, OptionsInput { rules, ..OptionsInput::default() });
        assert_eq!(as_written.orders.customers(), 4, "{name}");
    }
}

#[test]
fn zero_is_nobody_where_it_stands_far_more_often_than_any_other_id() {
    let shop = bought("customer_id", &["0", "41", "0", "42", "0", "0", "41"]);
    assert_eq!(people(&read(&shop)), (7, 2, 4, vec!["0"]));
    let list = bought("customer_id", &["0", "1", "0", "2", "1", "2", "1"]);
    assert_eq!(people(&read(&list)), (7, 3, 0, vec![]));
}

#[test]
fn one_name_with_most_of_all_orders_is_asked_about() {
    let mut names = vec!["Online Store"; 14];
    names.extend(["Ada Moss", "Ben Hill", "Ada Moss", "Cy Park"]);
    let csv = bought("customer", &names);
    let workbook = read(&csv);
    let [question] = workbook.orders.questions.as_slice() else { panic!("{:?}", workbook.orders.questions) };
    assert!(question.text.to_string().contains("“Online Store”") && question.open && question.rows == 14);
    let figures: Vec<_> = question.answers.iter().map(|answer| (answer.id, answer.orders, answer.customers)).collect();
    assert_eq!(figures, [("customer", Some(18), Some(4)), ("nobody", Some(18), Some(3))]);
    let answers = [("placeholder".to_owned(), "nobody".to_owned())].into();
    let answered = workbook_with(&csv, OptionsInput { answers, ..OptionsInput::default() });
    assert_eq!(people(&answered), (18, 3, 14, vec![]));
    assert!(!answered.orders.questions[0].open);
    let usual = bought("customer", &["Ada Moss", "Ben Hill", "Ada Moss", "Cy Park", "Ada Moss", "Ada Moss"]);
    assert!(read(&usual).orders.questions.is_empty());
}

/// The header of the column that plays a role; empty where none does.
fn column_of(workbook: &Workbook, role: Role) -> &str {
    workbook.recognition().column(role).map_or("", |column| workbook.table().columns[column].name.as_str())
}

#[test]
fn an_id_that_is_new_in_every_order_gives_way_to_what_comes_back() {
    let guests = "order_id,customer_id,email,date,amount\n1,501,Ada@mail.example,2024-01-05,10.00\n\
                  2,502,ben@mail.example,2024-01-09,10.00\n3,503,ada@mail.example ,2024-02-05,10.00\n\
                  4,504,BEN@mail.example,2024-02-15,10.00\n5,505,cy@mail.example,2024-02-25,10.00\n";
    let workbook = read(guests);
    assert_eq!((column_of(&workbook, Role::Customer), workbook.orders.customers()), ("email", 3));
    let once = guests.replace("ada@mail.example ", "di@mail.example").replace("BEN@", "eve@");
    assert_eq!(column_of(&read(&once), Role::Customer), "customer_id", "nothing comes back");
}

#[test]
fn what_is_no_customer_is_not_taken_for_one() {
    for (header, values) in [
        ("shipment-id", ["D1", "D2", "D1", "D3"]),
        ("Payment reference", ["P1", "P2", "P1", "P3"]),
        ("Customer type", ["Member", "Normal", "Member", "Normal"]),
        ("Customer city", ["New York", "Los Angeles", "New York", "Los Angeles"]),
        ("Sign", ["Db", "Kt", "Db", "Db"]),
        ("Gift", ["yes", "no", "yes", "no"]),
        ("Kasse", ["K1", "K2", "K1", "K2"]),
        ("Artikel", ["Blue Lamp", "Oak Desk", "Blue Lamp", "Oak Desk"]),
        ("currency", ["EUR", "EUR", "EUR", "EUR"]),
        ("misc", ["a1", "b2", "a1", "c3"]),
    ] {
        let row = |(at, value): (usize, &&str)| format!("{},2024-01-{:02},{value},{}.50\n", at + 1, at + 2, at + 10);
        let csv = format!("order id,date,{header},amount\n{}", values.iter().enumerate().map(row).collect::<String>());
        let workbook = read(&csv);
        assert_eq!(column_of(&workbook, Role::Customer), "", "{header}");
        assert!(workbook.diagnostics.iter().any(|note| note.code == "no_customer_column"), "{header}");
        assert_eq!((people(&workbook).0, workbook.orders.revenue()), (4, 4800), "{header}");
    }
    let names = "when,who exactly,what,amount\n2024-01-02,Ada Moss,x1,1.50\n2024-01-03,Ben Hill,x2,2.50\n\
                 2024-01-04,Ada Moss,x1,3.50\n";
    assert_eq!(column_of(&read(names), Role::Customer), "who exactly");
}

#[test]
fn fees_of_a_settlement_are_no_lines_of_an_order() {
    let csv = "settlement-id,deposit-date,order-id,transaction-type,amount-type,amount,posted-date\n\
               9,2024-03-20,,,,,\n9,,A1,Order,ItemPrice,30.00,2024-03-02\n9,,A1,Order,ItemFees,-4.00,2024-03-02\n\
               9,,A2,Order,ItemPrice,20.00,2024-03-04\n9,,A2,Order,Promotion,-2.00,2024-03-04\n\
               9,,A1,Refund,ItemPrice,-30.00,2024-03-09\n9,,A1,Refund,ItemFees,3.00,2024-03-09\n\
               9,,,Fee,Storage Fee,-5.00,2024-03-11\n9,,,other-transaction,other-transaction,-1.00,2024-03-12\n";
    let workbook = read(csv);
    assert_eq!(column_of(&workbook, Role::Date), "posted-date");
    assert_eq!((people(&workbook).0, workbook.orders.revenue()), (2, 1800));
}

#[test]
fn amounts_after_conversion_count_where_header_and_arithmetic_agree() {
    let rows = |header: &str, with_rate: bool| {
        let row = |(at, (currency, charged, settled, rate)): (usize, &(&str, &str, &str, &str))| {
            let rate = if with_rate { format!(",{rate}") } else { String::new() };
            format!("{at},c{}@mail.example,2024-01-{:02},{charged},{currency},{settled}{rate}\n", at % 3, at + 1)
        };
        let all = [
            ("EUR", "10.00", "10.00", "1"),
            ("USD", "22.00", "20.00", "0.909091"),
            ("EUR", "5.00", "5.00", "1"),
            ("USD", "11.00", "10.00", "0.909091"),
            ("GBP", "10.00", "12.00", "1.2"),
        ];
        format!("order id,email,date,{header}\n{}", all.iter().enumerate().map(row).collect::<String>())
    };
    for header in [
        "amount,currency,Amount (EUR)",
        "Order total,Order currency,Total in base currency",
        "Betrag,Währung,Betrag umgerechnet",
        "presentment amount,presentment currency,shop amount",
        "montant,devise,montant de base",
    ] {
        assert_eq!(money(&read(&rows(header, false))), (eur(), 5700, vec![]), "{header}");
    }
    assert_eq!(money(&read(&rows("amount,currency,booked,exchange rate", true))), (eur(), 5700, vec![]));
    let off = OptionsInput { rules: [("converted".to_owned(), false)].into(), ..OptionsInput::default() };
    let charged = workbook_with(&rows("amount,currency,Amount (EUR)", false), off);
    assert_eq!(money(&charged), (eur(), 1500, vec![("other_currency", 3)]));
    let before_tax = rows("amount,currency,with tax", false);
    assert_eq!(money(&read(&before_tax)).2, [("other_currency", 3)], "nothing says that it was converted");
}
