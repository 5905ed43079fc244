//! Sheets and files beside the orders: price lists, pivots and summaries change no figure, lines and their orders count
//! once, and what looks up into each other is joined on its key.

use countinghouse::diagnostic::Severity;
use countinghouse::recognise::Role;
use countinghouse::workbook::{Join, OptionsInput, Workbook, open_all};
use rust_xlsxwriter::{Format, Workbook as Book};

fn open(files: &[(&str, String)]) -> Workbook {
    let files: Vec<(&str, &[u8])> = files.iter().map(|(name, text)| (*name, text.as_bytes())).collect();
    open_all(&files, OptionsInput::default().check().unwrap()).unwrap()
}

/// Its tables as the command line reads them: one CSV for each sheet.
fn sheets(book: &mut Book) -> Vec<(String, String)> {
    let name = format!("countinghouse-workbooks-{}-{:?}.xlsx", std::process::id(), std::thread::current().id());
    let path = std::env::temp_dir().join(name);
    std::fs::write(&path, book.save_to_buffer().unwrap()).unwrap();
    let opened = countinghouse::containers::open(&path, "book.xlsx", None).unwrap();
    std::fs::remove_file(&path).unwrap();
    let text = |text: countinghouse::containers::Text| String::from_utf8(text.all().unwrap()).unwrap();
    opened.into_iter().map(|opened| (opened.name, text(opened.text))).collect()
}

fn open_book(book: &mut Book) -> Workbook {
    let sheets = sheets(book);
    let files: Vec<(&str, String)> = sheets.iter().map(|(name, text)| (name.as_str(), text.clone())).collect();
    open(&files)
}

/// Orders that count and their revenue in cents.
fn counted(workbook: &Workbook) -> (usize, i64) {
    let events = || workbook.orders.events.iter();
    (events().filter(|event| event.is_order).count(), events().map(|event| event.amount).sum())
}

fn loud(workbook: &Workbook) -> Vec<String> {
    let loud = workbook.diagnostics.iter().filter(|note| note.severity != Severity::Info);
    loud.map(|note| note.message.to_string()).collect()
}

fn said(workbook: &Workbook, code: &str) -> Vec<String> {
    workbook.diagnostics.iter().filter(|note| note.code == code).map(|note| note.message.to_string()).collect()
}

/// A join by its files: that which is looked in, and that which looks.
fn join<'a>(workbook: &'a Workbook, file: &str, of: Option<&str>) -> &'a Join {
    let found = workbook.joins.iter().find(|join| join.file == file && join.of.as_deref() == of);
    found.unwrap_or_else(|| panic!("{file} is not joined with {of:?}: {:?}", workbook.joins))
}

const PRODUCTS: [(&str, &str, f64); 4] =
    [("Oak bowl", "Bowls", 24.0), ("Ash plate", "Plates", 18.5), ("Elm cup", "Cups", 9.9), ("Fir tray", "Trays", 31.0)];
const PEOPLE: [&str; 5] = ["Ann Lee", "Bob Ray", "Cyd Fox", "Dee Orr", "Eli Zak"];

/// Order `number`: customer, day, product and amount in cents.
fn order(number: usize) -> (&'static str, String, usize, i64) {
    let day = format!("2025-{:02}-{:02}", 1 + number / 10 % 12, 1 + number * 5 % 27);
    let (product, quantity) = (number * 3 % 4, 1 + number as i64 % 3);
    (PEOPLE[number * 7 % 5], day, product, (PRODUCTS[product].2 * 100.0) as i64 * quantity)
}

fn orders_sheet(book: &mut Book, name: &str, numbers: std::ops::Range<usize>) {
    let date = Format::new().set_num_format("yyyy-mm-dd");
    let sheet = book.add_worksheet().set_name(name).unwrap();
    sheet.write_row(0, 0, ["Order no", "Customer", "Date", "Product", "Total"]).unwrap();
    for (row, number) in (1..).zip(numbers) {
        let (customer, day, product, cents) = order(number);
        sheet.write(row, 0, format!("A-{}", 1000 + number)).unwrap().write(row, 1, customer).unwrap();
        let day = rust_xlsxwriter::ExcelDateTime::parse_from_str(&day).unwrap();
        sheet.write_with_format(row, 2, &day, &date).unwrap().write(row, 3, PRODUCTS[product].0).unwrap();
        sheet.write(row, 4, cents as f64 / 100.0).unwrap();
    }
}

fn sheet(book: &mut Book, name: &str, rows: &[&[&str]]) {
    let sheet = book.add_worksheet().set_name(name).unwrap();
    for (row, cells) in (0..).zip(rows) {
        for (column, cell) in (0..).zip(*cells) {
            match cell.parse::<f64>() {
                Ok(number) => sheet.write(row, column, number).unwrap(),
                Err(_) => sheet.write(row, column, *cell).unwrap(),
            };
        }
    }
}

fn alone(numbers: std::ops::Range<usize>) -> (usize, i64) {
    (numbers.len(), numbers.map(|number| order(number).3).sum())
}

#[test]
fn sheets_beside_the_orders_change_nothing_and_are_named() {
    let mut book = Book::new();
    orders_sheet(&mut book, "Data", 0..60);
    let by = |is: &dyn Fn(usize) -> bool| {
        format!("{:.2}", (0..60).filter(|&number| is(number)).map(|number| order(number).3).sum::<i64>() as f64 / 100.0)
    };
    let of = |product: usize| by(&|number| order(number).2 == product);
    let (bowls, plates, cups, trays, all) = (of(0), of(1), of(2), of(3), by(&|_| true));
    sheet(
        &mut book,
        "Prices",
        &[&["Article", "Price"], &["Oak bowl", "24"], &["Ash plate", "18.5"], &["Elm cup", "9.9"]],
    );
    sheet(
        &mut book,
        "Pivot",
        &[
            &["Row Labels", "Sum of Total"],
            &["Oak bowl", &bowls],
            &["Ash plate", &plates],
            &["Elm cup", &cups],
            &["Fir tray", &trays],
            &["Grand Total", &all],
        ],
    );
    let month = |month: &str| by(&|number| order(number).1[5..7] == *month);
    let months: Vec<(String, String)> =
        (1..7).map(|at| (format!("2025-{at:02}"), month(&format!("{at:02}")))).collect();
    let months: Vec<[&str; 3]> = months.iter().map(|(name, sum)| [name.as_str(), "10", sum.as_str()]).collect();
    let rows: Vec<&[&str]> =
        std::iter::once(&["Month", "Orders", "Revenue"][..]).chain(months.iter().map(|row| &row[..])).collect();
    sheet(&mut book, "Months", &rows);
    sheet(&mut book, "Summary", &[&["Name", "Value"], &["Revenue", &all], &["Orders", "60"], &["As of", "30 June"]]);
    sheet(&mut book, "Notes", &[&["Notes"], &["Please send the trays by Friday"], &["Call the printer"]]);
    book.add_worksheet().set_name("Sheet7").unwrap();
    sheet(&mut book, "Lists", &[&["Status", "Channel"], &["paid", "shop"], &["open", "fair"]]);
    sheet(
        &mut book,
        "People",
        &[
            &["Customer", "Town", "Country"],
            &["Ann Lee", "Ulm", "DE"],
            &["Bob Ray", "Lyon", "FR"],
            &["Cyd Fox", "Rom", "IT"],
        ],
    );
    let workbook = open_book(&mut book);
    assert_eq!(workbook.main().name, "book.xlsx/Data");
    assert_eq!((counted(&workbook), workbook.order_files.len()), (alone(0..60), 1));
    assert_eq!(loud(&workbook), Vec::<String>::new());
    let named = said(&workbook, "file_stands_alone").join("\n");
    for what in ["Pivot holds totals", "Months holds totals", "Summary holds", "Notes holds", "Lists holds"] {
        assert!(named.contains(what), "{what}: {named}");
    }
    assert_eq!(workbook.quality().score, open_book(&mut data_alone()).quality().score);
    let (prices, people) = (join(&workbook, "book.xlsx/Prices", None), join(&workbook, "book.xlsx/People", None));
    assert!(prices.look_up && !prices.customers && people.customers, "{prices:?}");
    assert_eq!((prices.matched, prices.in_orders, &prices.only_in_orders[..]), (3, 4, &["fir tray".to_owned()][..]));
}

fn data_alone() -> Book {
    let mut book = Book::new();
    orders_sheet(&mut book, "Data", 0..60);
    book
}

#[test]
fn months_as_sheets_are_one_table_and_a_sheet_that_adds_them_up_counts_nothing() {
    let mut book = Book::new();
    for (at, name) in ["January", "February", "March", "April"].into_iter().enumerate() {
        orders_sheet(&mut book, name, at * 10..at * 10 + 10);
    }
    // One row for each customer and month, under the headers of the orders.
    let mut sums: Vec<(String, i64)> = Vec::new();
    for number in 0..40 {
        let (customer, day, _, cents) = order(number);
        let key = format!("{customer}|{}-01", &day[..7]);
        match sums.iter_mut().find(|(known, _)| *known == key) {
            Some((_, sum)) => *sum += cents,
            None => sums.push((key, cents)),
        }
    }
    let text: Vec<[String; 3]> = sums
        .iter()
        .map(|(key, cents)| {
            let (customer, day) = key.split_once('|').unwrap();
            [customer.to_owned(), day.to_owned(), format!("{:.2}", *cents as f64 / 100.0)]
        })
        .collect();
    let rows: Vec<[&str; 3]> = text.iter().map(|row| row.each_ref().map(String::as_str)).collect();
    let rows: Vec<&[&str]> =
        std::iter::once(&["Customer", "Date", "Total"][..]).chain(rows.iter().map(|row| &row[..])).collect();
    sheet(&mut book, "Total", &rows);
    let workbook = open_book(&mut book);
    assert_eq!((counted(&workbook), workbook.order_files.len()), (alone(0..40), 4));
    assert!(said(&workbook, "sums_of_orders")[0].contains("Total add up to just those of the other files"));
    assert_eq!(loud(&workbook), Vec::<String>::new());
}

#[test]
fn sheets_in_two_currencies_are_never_added_up() {
    let mut book = Book::new();
    for (name, format, from) in [("Euro", "#,##0.00 [$€-407]", 0), ("Dollar", "[$USD] #,##0.00", 20)] {
        let money = Format::new().set_num_format(format);
        orders_sheet(&mut book, name, from..from + 20 - from / 4);
        let sheet = book.worksheet_from_name(name).unwrap();
        for (row, number) in (1..).zip(from..from + 20 - from / 4) {
            sheet.write_with_format(row, 4, order(number).3 as f64 / 100.0, &money).unwrap();
        }
    }
    let workbook = open_book(&mut book);
    assert_eq!(counted(&workbook), alone(0..20));
    assert_eq!(workbook.orders.currency.unwrap().to_string(), "EUR");
    assert!(said(&workbook, "several_currencies")[0].contains("15 rows in USD"), "{:?}", loud(&workbook));
}

fn orders_csv(header: &str, with_total: bool) -> String {
    (0..40).fold(format!("order_id,customer_id,order_date,status{header}\n"), |text, number| {
        let (customer, day, _, cents) = order(number);
        let total = if with_total { format!(",{:.2}", cents as f64 / 100.0) } else { String::new() };
        format!("{text}{},{customer},{day},paid{total}\n", 5000 + number)
    })
}

/// Two lines for each order, which come to its total; of orders from `first` on.
fn lines_csv(first: usize, with_date: bool) -> String {
    let header = format!("order_id,product_id,quantity,line_total{}\n", if with_date { ",order_date" } else { "" });
    (first..40).fold(header, |text, number| {
        let (_, day, product, cents) = order(number);
        let line = |product: usize, cents: i64| {
            let day = if with_date { format!(",{day}") } else { String::new() };
            format!("{},P{product},1,{:.2}{day}\n", 5000 + number, cents as f64 / 100.0)
        };
        format!("{text}{}{}", line(product, cents - 100), line((product + 1) % 4, 100))
    })
}

fn products_csv() -> String {
    PRODUCTS.iter().enumerate().fold("product_id,name,category,unit_cost\n".to_owned(), |text, (at, product)| {
        format!("{text}P{at},{},{},{:.2}\n", product.0, product.1, product.2 / 2.0)
    })
}

#[test]
fn orders_and_their_lines_count_once() {
    for with_date in [false, true] {
        for turned in [false, true] {
            let mut files = [("orders.csv", orders_csv(",total", true)), ("lines.csv", lines_csv(0, with_date))];
            files[..].rotate_left(usize::from(turned));
            let workbook = open(&files);
            assert_eq!(counted(&workbook), alone(0..40), "dates {with_date}, turned {turned}");
            assert_eq!(workbook.main().name, "orders.csv");
            let [said] = &said(&workbook, "lines_of_orders")[..] else { panic!("nothing is said") };
            assert!(
                said.starts_with("lines.csv: 40 of its 40 orders are in orders.csv, by “order_id”: they count once")
            );
            assert_eq!(loud(&workbook), Vec::<String>::new());
            let found = join(&workbook, "orders.csv", Some("lines.csv"));
            assert_eq!((found.matched, found.in_orders, found.rows_without), (40, 40, Some(0)));
        }
    }
}

#[test]
fn lines_of_orders_without_amounts_take_day_and_customer_from_them() {
    let workbook = open(&[
        ("orders.csv", orders_csv("", false)),
        ("lines.csv", lines_csv(2, false)),
        ("products.csv", products_csv()),
    ]);
    assert_eq!((counted(&workbook), workbook.main().name.as_str()), (alone(2..40), "lines.csv"));
    assert_eq!(workbook.orders.customers(), 5);
    let said = &said(&workbook, "lines_of_orders")[0];
    assert!(
        said.contains("38 of its 38 orders") && said.ends_with("; 2 orders there have no line and do not count"),
        "{said}"
    );
    assert!(loud(&workbook).contains(said));
    let found = join(&workbook, "products.csv", None);
    assert_eq!((found.matched, found.gives.join(" ").as_str()), (4, "name category unit_cost"));
}

#[test]
fn other_rules_and_back_again_leave_joined_files_as_they_were() {
    let files =
        [("orders.csv", orders_csv("", false)), ("lines.csv", lines_csv(2, false)), ("products.csv", products_csv())];
    let rules = |rules| OptionsInput { rules, ..OptionsInput::default() }.check().unwrap();
    let [fresh, changed] = [(); 2].map(|()| open(&files));
    let changed = changed.with_options(rules([("cancelled".into(), false)].into())).unwrap();
    assert_eq!(changed.recognition().roles, fresh.recognition().roles);
    let changed = changed.with_options(rules(Default::default())).unwrap();
    assert_eq!((counted(&changed), &changed.joins), (counted(&fresh), &fresh.joins));
    let widths =
        |workbook: &Workbook| workbook.sources.iter().map(|source| source.table().columns.len()).collect::<Vec<_>>();
    assert_eq!(widths(&changed), widths(&fresh));
}

#[test]
fn orders_of_one_number_that_are_not_the_same_all_count() {
    // Two shops number from 5000 on; days and customers differ.
    let other = orders_csv(",total", true).replace("2025", "2024").replace("order_date", "Placed on");
    let workbook = open(&[("one.csv", orders_csv(",total", true)), ("lines.csv", other.replace("status", "state"))]);
    assert_eq!(counted(&workbook).0, 80);
}

#[test]
fn a_table_without_dates_costs_the_others_nothing() {
    let undated = "Order number,Customer,Quantity,Total\n1,Ann Lee,2,10.50\n2,Bob Ray,1,20.00\n3,Ann Lee,4,8.25\n";
    let orders = ("orders.csv", orders_csv(",total", true));
    let workbook = open(&[("undated.csv", undated.into()), orders.clone()]);
    assert_eq!(counted(&workbook), alone(0..40));
    assert_eq!(said(&workbook, "undated_file"), ["undated.csv holds orders without a date: they do not count"]);
    assert_eq!(loud(&workbook), Vec::<String>::new());
    // Dates that cannot be read are no absence.
    let unread = "Order number,Customer,Date,Total\n1,Ann Lee,soon,10.50\n2,Bob Ray,later,20.00\n3,Cy,soon,8.25\n";
    let workbook = open(&[orders, ("unread.csv", unread.into())]);
    assert!(loud(&workbook)[0].contains("(“Date” holds “soon”, “later”): they do not count"), "{:?}", loud(&workbook));
}

#[test]
fn deals_look_up_accounts_products_and_teams() {
    let stages = ["Won", "Lost", "Engaging"];
    let accounts = ["Acme", "Beta Inc", "Core", "Dyno"];
    let deals = (0..40).fold(
        "opportunity_id,sales_agent,product,account,deal_stage,close_date,close_value\n".to_owned(),
        |text, at| {
            let product = if at % 8 == 7 { "GTXPro" } else { ["GTX Basic", "MG Special", "GTX Pro"][at % 3] };
            let (agent, account) = (["Anna Snell", "Moses Fra"][at % 2], accounts[at % 4]);
            format!(
                "{text}OP{at:03},{agent},{product},{account},{},2017-03-{:02},{}\n",
                stages[at % 3],
                at % 28 + 1,
                at * 31
            )
        },
    );
    let alone = open(&[("deals.csv", deals.clone())]);
    let workbook = open(&[
        ("accounts.csv", "account,sector,country\nAcme,retail,US\nBeta Inc,medical,KE\nCore,software,RO\nDyno,retail,US\nEzra,finance,IT\n".into()),
        ("deals.csv", deals),
        ("products.csv", "product,series,sales_price\nGTX Basic,GTX,550\nGTX Pro,GTX,4821\nMG Special,MG,55\nMG Advanced,MG,3393\n".into()),
        ("teams.csv", "sales_agent,manager,regional_office\nAnna Snell,Dustin,Central\nMoses Fra,Melvin,East\n".into()),
    ]);
    let found = |file| join(&workbook, file, Some("deals.csv"));
    let accounts = found("accounts.csv");
    assert_eq!((accounts.matched, accounts.in_orders, &accounts.only_in_file[..]), (4, 4, &["ezra".to_owned()][..]));
    assert_eq!(accounts.gives, ["sector", "country"]);
    let products = found("products.csv");
    assert_eq!((products.matched, products.in_orders, products.rows_without), (3, 4, Some(5)));
    assert_eq!(products.only_in_orders, ["gtxpro"]);
    assert_eq!(found("teams.csv").matched, 2);
    let message = "3 of the 4 values of “product” in deals.csv are found in products.csv by “product”, which tells series, sales_price; 5 rows have another";
    assert!(said(&workbook, "files_join").contains(&message.to_string()), "{:?}", said(&workbook, "files_join"));
    // What is looked up is a column of the deals, and multiplies nothing.
    let deals = workbook.sources.iter().find(|source| source.name == "deals.csv").unwrap();
    assert_eq!(deals.table().rows, 40);
    let country = &deals.table().columns[deals.recognition.column(Role::Country).unwrap()];
    let places: Vec<_> = (0..5).map(|row| country.cell_text(row).unwrap()).collect();
    assert_eq!(places, ["US", "KE", "RO", "US", "US"]);
    assert_eq!(
        deals.recognition.evidence(deals.table().columns.len() - 1).unwrap().to_string(),
        "it is looked up in accounts.csv"
    );
    let own = alone.main();
    assert_eq!(deals.table().columns[..own.table().columns.len()], own.table().columns[..]);
}

#[test]
fn numbers_are_keys_only_where_they_are_called_the_same() {
    let days = (0..30).fold("Store,Date,Sales,Quantity\n".to_owned(), |text, at| {
        format!("{text}{},2015-07-{:02},{}.50,{}\n", at % 3 + 1, at % 28 + 1, 500 + at * 7 % 90, at % 5 + 1)
    });
    let stores = "Store,StoreType,Assortment\n1,c,a\n2,a,b\n3,c,c\n";
    let ranks = "Rank,Award\n1,gold\n2,silver\n3,bronze\n4,none\n5,none\n6,none\n";
    let workbook = open(&[("days.csv", days), ("stores.csv", stores.into()), ("ranks.csv", ranks.into())]);
    let [found] = &workbook.joins[..] else { panic!("{:?}", workbook.joins) };
    assert_eq!((found.file.as_str(), found.orders_column.as_str(), found.matched), ("stores.csv", "Store", 3));
}
