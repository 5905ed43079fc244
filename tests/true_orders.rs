//! Does one list of true orders come to the same revenue, orders and customers in whatever shape a shop's tool writes it,
//! or else to a question that has the truth among its answers?

use countinghouse::stats::random::Random;
use countinghouse::workbook::{Options, Workbook, open};
use std::fmt::Write;

/// Tables that are invented.
const TABLES: u64 = 600;
/// Of a hundred tables at most so many may ask instead of counting.
const MOST_QUESTIONS: u64 = 20;

struct Line {
    product: &'static str,
    quantity: i64,
    /// Cents.
    price: i64,
}

struct Order {
    number: u32,
    customer: usize,
    /// Days since 2024-01-01.
    day: i64,
    lines: Vec<Line>,
    /// Days until all of it went back, where it did.
    returned_after: Option<i64>,
}

impl Order {
    fn total(&self) -> i64 {
        self.lines.iter().map(|line| line.quantity * line.price).sum()
    }
}

/// How money that went back stands in the file.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Refunds {
    /// A negative row with the order's number, on the day it went back.
    SameNumber,
    /// A negative row with a number of its own that names the order.
    NamesOrder,
    /// The order's status.
    Status,
    /// A column.
    Column,
    /// A column beside a negative row with the order's number.
    ColumnAndRow,
    /// The order's status beside a negative row that names the order.
    StatusAndRow,
}

/// Which columns hold the money of an order.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Money {
    /// One row an order, with its total.
    Total,
    /// One row an order, with the total's parts.
    Parts,
    /// A row a line: quantity and unit price, no total.
    Priced,
    /// A row a line, with the line's total.
    LineTotal,
    /// A row a line: quantity, unit price, and their product.
    PricedTotal,
    /// A row a line: quantity, unit price, and the order's total on each.
    OrderTotal,
}

/// Which way money goes.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Direction {
    /// Only income stands there.
    Plain,
    /// Income and expenses, with a word beside each.
    Words(&'static str, &'static str, &'static str),
    /// Income and expenses in two columns, the other one empty or 0.
    Columns(&'static str, &'static str, &'static str),
    /// Expenses are negative.
    Signed,
    /// The side stands behind each amount.
    Suffixes(&'static str, &'static str),
}

const DIRECTIONS: [Direction; 14] = [
    Direction::Plain,
    Direction::Words("Dr/Cr", "Cr", "Dr"),
    Direction::Words("S/H", "H", "S"),
    Direction::Words("Soll/Haben", "Haben", "Soll"),
    Direction::Words("Af Bij", "Bij", "Af"),
    Direction::Words("Direction", "in", "out"),
    Direction::Words("Sens", "Crédit", "Débit"),
    Direction::Columns("Inflow", "Outflow", "0.00"),
    Direction::Columns("Credit", "Debit", ""),
    Direction::Columns("Haben", "Soll", ""),
    Direction::Columns("Entrate", "Uscite", "0.00"),
    Direction::Signed,
    Direction::Suffixes(" CR", " DR"),
    Direction::Suffixes("Cr", "Dr"),
];

const PRODUCTS: [(&str, i64); 6] =
    [("Cup", 450), ("Plate", 790), ("Bowl", 1_150), ("Teapot", 2_995), ("Vase", 1_620), ("Spoon", 275)];
const NAMES: [&str; 8] =
    ["Ada Moss", "Ben Hale", "Cleo Vane", "Dora Finch", "Emil Stark", "Faye Lund", "Gus Orr", "Hana Pike"];

fn pick<T: Copy>(random: &mut Random, list: &[T]) -> T {
    list[random.below(list.len() as u32) as usize]
}

fn orders(random: &mut Random) -> Vec<Order> {
    let count = 12 + random.below(20);
    let mut day = 0;
    (0..count)
        .map(|index| {
            day += i64::from(random.below(9));
            let lines = (0..1 + random.below(4)).map(|_| {
                let (product, price) = pick(random, &PRODUCTS);
                Line { product, quantity: 1 + i64::from(random.below(4)), price }
            });
            let mut lines: Vec<Line> = lines.collect();
            // A product stands once in an order: equal lines are another matter.
            lines.sort_by_key(|line| line.product);
            lines.dedup_by_key(|line| line.product);
            let returned_after = (random.below(6) == 0).then(|| 1 + i64::from(random.below(9)));
            Order { number: 1_000 + index * 3, customer: random.below(8) as usize, day, lines, returned_after }
        })
        .collect()
}

fn date(day: i64) -> String {
    countinghouse::time::Day(19_723 + day as i32).to_string()
}

fn cents(amount: i64) -> String {
    let sign = if amount < 0 { "-" } else { "" };
    format!("{sign}{}.{:02}", amount.abs() / 100, amount.abs() % 100)
}

/// A table: header and rows of cells.
struct Sheet {
    header: Vec<String>,
    rows: Vec<Vec<String>>,
}

impl Sheet {
    /// The same with a currency in every cell of money: behind the number where it begins with a blank.
    fn with_signs(mut self, sign: &str) -> Sheet {
        let is_money = |cell: &str| {
            let number = cell.strip_prefix('-').unwrap_or(cell);
            number.split_once('.').is_some_and(|(_, cents)| cents.len() == 2 && cents.parse::<u8>().is_ok())
        };
        for cell in self.rows.iter_mut().flatten().filter(|cell| is_money(cell) && !sign.is_empty()) {
            *cell = match (sign.strip_prefix(' '), cell.strip_prefix('-')) {
                (Some(_), _) => format!("{cell}{sign}"),
                (None, Some(number)) => format!("-{sign}{number}"),
                (None, None) => format!("{sign}{cell}"),
            };
        }
        self
    }

    fn csv(&self, delimiter: char) -> String {
        let mut text = String::new();
        for row in std::iter::once(&self.header).chain(&self.rows) {
            let cells: Vec<String> = row
                .iter()
                .map(|cell| if cell.contains([delimiter, '"']) { format!("\"{cell}\"") } else { cell.clone() })
                .collect();
            let _ = writeln!(text, "{}", cells.join(&delimiter.to_string()));
        }
        text
    }
}

/// What stands between and below the rows that is no order.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Sums {
    None,
    /// The sum of each month under its name.
    Months,
    /// The sum of all at the end.
    All,
}

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// A list of orders with their sums among them.
fn with_sums(orders: &[Order], sums: Sums) -> Sheet {
    let header = ["Order Date", "Order No", "Customer", "Total"].map(str::to_owned).to_vec();
    let mut rows: Vec<Vec<String>> = Vec::new();
    let (mut sum, mut all, mut count) = (0, 0, 0);
    for (place, order) in orders.iter().enumerate() {
        let (number, name) = (order.number.to_string(), NAMES[order.customer].to_owned());
        rows.push(vec![date(order.day), number, name, cents(order.total())]);
        (sum, all, count) = (sum + order.total(), all + order.total(), count + 1);
        let month = |day: i64| countinghouse::time::Day(19_723 + day as i32).ymd().1 as usize;
        let ends = orders.get(place + 1).is_none_or(|next| month(next.day) != month(order.day));
        if sums == Sums::Months && ends {
            let name = format!("{} 2024", MONTHS[month(order.day) - 1]);
            rows.push(vec![name, format!("{count} orders"), String::new(), cents(sum)]);
            (sum, count) = (0, 0);
        }
    }
    if sums == Sums::All {
        rows.push(vec!["Total".into(), String::new(), String::new(), cents(all)]);
    }
    Sheet { header, rows }
}

/// The table of a shop's tool.
fn shop(orders: &[Order], money: Money, refunds: Refunds, currency: Option<&str>) -> Sheet {
    let of_lines = !matches!(money, Money::Total | Money::Parts);
    let mut header = vec!["Order ID", "Order Date", "Customer"];
    let names: &[&str] = match money {
        Money::Total => &["Total"],
        Money::Parts => &["Subtotal", "Shipping", "Order Total"],
        Money::Priced => &["Item", "Quantity", "Unit Price"],
        Money::LineTotal => &["Item", "Line Total"],
        Money::PricedTotal => &["Item", "Qty", "Price", "Amount"],
        Money::OrderTotal => &["Item", "Qty", "Item Price", "Order Total"],
    };
    header.extend(names);
    let has = |those: &[Refunds]| those.contains(&refunds);
    let (status, column) =
        (has(&[Refunds::Status, Refunds::StatusAndRow]), has(&[Refunds::Column, Refunds::ColumnAndRow]));
    let parent = has(&[Refunds::NamesOrder, Refunds::StatusAndRow]);
    header.extend(status.then_some("Status"));
    header.extend(column.then_some("Refunded Amount"));
    header.extend(parent.then_some("Parent Order"));
    header.extend(currency.map(|_| "Currency"));
    let mut rows: Vec<(i64, Vec<String>)> = Vec::new();
    let mut next = 5_000;
    for order in orders {
        let returned = order.returned_after.is_some();
        let mut add = |number: u32, day: i64, sign: i64, line: Option<&Line>, names: Option<u32>, first: bool| {
            let total = order.total();
            let mut row = vec![number.to_string(), date(day), NAMES[order.customer].to_owned()];
            match (money, line) {
                (Money::Total, _) => row.push(cents(sign * total)),
                (Money::Parts, _) => {
                    row.extend([cents(sign * (total - 390)), cents(sign * 390), cents(sign * total)]);
                }
                (Money::Priced, Some(line)) => {
                    row.extend([line.product.into(), (sign * line.quantity).to_string(), cents(line.price)]);
                }
                (Money::LineTotal, Some(line)) => {
                    row.extend([line.product.into(), cents(sign * line.quantity * line.price)]);
                }
                (Money::PricedTotal, Some(line)) => row.extend([
                    line.product.into(),
                    (sign * line.quantity).to_string(),
                    cents(line.price),
                    cents(sign * line.quantity * line.price),
                ]),
                (Money::OrderTotal, Some(line)) => row.extend([
                    line.product.into(),
                    (sign * line.quantity).to_string(),
                    cents(line.price),
                    cents(sign * total),
                ]),
                (_, None) => unreachable!("a row of lines has a line"),
            }
            if status {
                row.push(if returned { "refunded" } else { "completed" }.into());
            }
            if column {
                row.push(if returned && first && sign > 0 { cents(total) } else { "0.00".into() });
            }
            if parent {
                row.push(names.map_or(String::new(), |number| number.to_string()));
            }
            row.extend(currency.map(str::to_owned));
            rows.push((day, row));
        };
        let lines: Vec<Option<&Line>> = if of_lines { order.lines.iter().map(Some).collect() } else { vec![None] };
        for (place, line) in lines.iter().enumerate() {
            add(order.number, order.day, 1, *line, None, place == 0);
        }
        let Some(after) = order.returned_after else { continue };
        let (number, names) = match refunds {
            Refunds::SameNumber | Refunds::ColumnAndRow => (order.number, None),
            Refunds::NamesOrder | Refunds::StatusAndRow => {
                next += 1;
                (next, Some(order.number))
            }
            Refunds::Status | Refunds::Column => continue,
        };
        for (place, line) in lines.iter().enumerate() {
            add(number, order.day + after, -1, *line, names, place == 0);
        }
    }
    rows.sort_by_key(|(day, _)| *day);
    Sheet {
        header: header.into_iter().map(str::to_owned).collect(),
        rows: rows.into_iter().map(|(_, row)| row).collect(),
    }
}

/// The statement of an account with income and expenses; `None` for no balance beside them.
fn statement(orders: &[Order], direction: Direction, with_balance: bool, currency: Option<&str>) -> Sheet {
    let mut header = vec!["Booking Date", "Payee", "Value date"];
    match direction {
        Direction::Plain | Direction::Signed | Direction::Suffixes(..) => header.push("Amount"),
        Direction::Words(name, ..) => header.extend(["Amount", name]),
        Direction::Columns(income, outgo, _) => header.extend([outgo, income]),
    }
    header.extend(with_balance.then_some("Balance"));
    header.extend(currency.map(|_| "Currency"));
    let mut balance = 50_000;
    let mut rows = Vec::new();
    for (place, order) in orders.iter().enumerate() {
        let expense =
            (place % 3 == 1 && direction != Direction::Plain).then_some(("Rent Office", -(90_000 + place as i64)));
        for (name, amount) in [(NAMES[order.customer], order.total())].into_iter().chain(expense) {
            balance += amount;
            let mut row = vec![date(order.day), name.to_owned(), date(order.day)];
            match direction {
                Direction::Plain | Direction::Signed => row.push(cents(amount)),
                Direction::Suffixes(income, outgo) => {
                    row.push(format!("{}{}", cents(amount.abs()), if amount > 0 { income } else { outgo }));
                }
                Direction::Words(_, income, outgo) => {
                    row.extend([cents(amount.abs()), if amount > 0 { income } else { outgo }.into()]);
                }
                Direction::Columns(_, _, nothing) => {
                    let one = |is: bool| if is { cents(amount.abs()) } else { nothing.to_owned() };
                    row.extend([one(amount < 0), one(amount > 0)]);
                }
            }
            row.extend(with_balance.then(|| cents(balance)));
            row.extend(currency.map(str::to_owned));
            rows.push(row);
        }
    }
    Sheet { header: header.into_iter().map(str::to_owned).collect(), rows }
}

/// Revenue in cents, orders, customers.
type Figures = (i64, u64, u64);

fn counted(workbook: &Workbook) -> Figures {
    let orders = &workbook.orders;
    let count = orders.events.iter().filter(|event| event.is_order).count();
    let cents = orders.revenue() * 100 / 10i128.pow(u32::from(orders.scale));
    (cents as i64, count as u64, orders.customers() as u64)
}

/// What is true of the orders; with a status, what was refunded is no order, and without a row of its own it still is
/// the customer's.
fn truth(orders: &[Order], refunds: Option<Refunds>) -> Figures {
    let returned = |order: &&Order| order.returned_after.is_some();
    let back: i64 = orders.iter().filter(returned).map(Order::total).sum();
    let by_status = matches!(refunds, Some(Refunds::Status | Refunds::StatusAndRow));
    let no_orders = if by_status { orders.iter().filter(returned).count() } else { 0 };
    let mut customers: Vec<usize> = orders.iter().map(|order| order.customer).collect();
    customers.sort_unstable();
    customers.dedup();
    let total: i64 = orders.iter().map(Order::total).sum();
    let revenue = if refunds.is_some() { total - back } else { total };
    (revenue, (orders.len() - no_orders) as u64, customers.len() as u64)
}

#[test]
fn any_shape_of_the_same_orders_comes_to_the_same() {
    let mut random = Random::new(8);
    let mut asked = 0;
    let mut wrong = Vec::new();
    for table in 0..TABLES {
        let orders = orders(&mut random);
        let currency = pick(&mut random, &[None, Some("EUR"), Some("USD")]);
        let (sheet, expected, shape) = if random.below(3) > 0 {
            let money = pick(
                &mut random,
                &[Money::Total, Money::Parts, Money::Priced, Money::LineTotal, Money::PricedTotal, Money::OrderTotal],
            );
            let refunds = pick(
                &mut random,
                &[
                    Refunds::SameNumber,
                    Refunds::NamesOrder,
                    Refunds::Status,
                    Refunds::Column,
                    Refunds::ColumnAndRow,
                    Refunds::StatusAndRow,
                ],
            );
            let sheet = shop(&orders, money, refunds, currency);
            (sheet, truth(&orders, Some(refunds)), format!("{money:?} {refunds:?}"))
        } else if random.below(3) == 0 {
            let sums = pick(&mut random, &[Sums::None, Sums::Months, Sums::All]);
            (with_sums(&orders, sums), truth(&orders, None), format!("{sums:?}"))
        } else {
            let direction = pick(&mut random, &DIRECTIONS);
            let with_balance = random.below(2) == 0;
            let sheet = statement(&orders, direction, with_balance, currency);
            (sheet, truth(&orders, None), format!("{direction:?} balance {with_balance}"))
        };
        let sheet =
            if currency.is_none() { sheet.with_signs(pick(&mut random, &["", "€", "$", " EUR"])) } else { sheet };
        let delimiter = pick(&mut random, &[',', ';', '\t']);
        let csv = sheet.csv(delimiter);
        let workbook = open("orders.csv", csv.as_bytes(), Options::default()).expect("a table");
        let questions: Vec<_> = workbook.orders.questions.iter().filter(|question| question.open).collect();
        let answers = questions.iter().flat_map(|question| &question.answers);
        let among = answers.clone().any(|answer| {
            let cents = answer.revenue.map_or(0, |revenue| (revenue * 100.0).round() as i64);
            (cents, answer.orders.unwrap_or(0), answer.customers.unwrap_or(0)) == expected
        });
        asked += u64::from(!questions.is_empty());
        let found = counted(&workbook);
        if found != expected && !among {
            wrong.push(format!("table {table}, {shape}: {expected:?} expected, {found:?} counted\n{csv}"));
        }
    }
    let shapes: Vec<&str> = wrong.iter().filter_map(|one| one.lines().next()).collect();
    assert!(wrong.is_empty(), "{} of {TABLES}:\n{}\n\n{}", wrong.len(), shapes.join("\n"), wrong[0]);
    assert!(asked * 100 <= TABLES * MOST_QUESTIONS, "{asked} of {TABLES} tables asked");
}
