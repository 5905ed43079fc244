//! Orders as a fact table: what was sold and what went back, with what the table says of each order beside its money.

use super::fact_kind::FactKind;
use super::fact_table::{DAY, FactTable, NONE, Values, Words};
use super::gather::{Given, says_times, words_of};
use super::orders::Orders;
use super::register::Register;
use crate::recognise::{Role, TableKind};
use crate::table::{Column, NumberColumn};

/// Moments in the life of an order.
const MOMENTS: [Role; 5] = [Role::ShippedAt, Role::DeliveredAt, Role::InvoicedAt, Role::DueAt, Role::PaidAt];

/// The fact table of orders. Its rows are the events of [`Orders`], in their order: `amount` is signed, `orders` is 1 for
/// an order and 0 for all else, `refund` is what went back as a positive number and none for a sale. `cost` is that of the
/// whole order, none where one of its lines has none; what goes back gives no cost back. `buyer` gives the number of a customer
/// by her place. `discount` is positive, and
/// `subtotal` is what a sale with a known discount would have come to without it. An invoice is invoiced on its date.
pub fn sales(orders: &Orders, file: &Given, buyer: &dyn Fn(usize) -> u32) -> FactTable {
    let column = |role: Role| file.table.columns.get(file.recognition.column(role)?);
    let mut table = FactTable::new(FactKind::Orders);
    let rows = orders.events.len();
    let events = || orders.events.iter();
    table.rows = rows;
    table.rows_read = orders.rows;
    table.currency = orders.currency;

    let dates = column(Role::Date).and_then(Column::dates);
    let moment = |day: i32, row: usize| {
        let time =
            dates.filter(|dates| dates.get(row).is_some_and(|own| own.0 == day)).and_then(|dates| dates.time(row));
        i64::from(day) * DAY + time.map_or(0, |millis| i64::from(millis / 1_000))
    };
    let seconds = events().map(|event| moment(event.day.0, event.row as usize)).collect();
    let timed = dates.is_some_and(says_times);
    let mut add = |role: Role, values: Values| table.columns.push((role, String::new(), values));
    add(Role::Date, Values::Moments { seconds, timed });
    let numbers = |mantissas: Vec<i64>, scale: u8| Values::Numbers { mantissas, scale };
    if orders.has_amounts {
        add(Role::Amount, numbers(events().map(|event| event.amount).collect(), orders.scale));
    }
    add(Role::Orders, numbers(events().map(|event| i64::from(event.is_order)).collect(), 0));
    let back = |event: super::Event| if event.amount < 0 && !event.is_order { -event.amount } else { NONE };
    add(Role::Refund, numbers(events().map(back).collect(), orders.scale));

    let lines = Lines { order_of: &orders.order_of, elsewhere: file.choices.elsewhere, rows: file.table.rows };
    if let Some(cost) = column(Role::Cost).and_then(Column::numbers) {
        let costs = lines.sums(cost, true);
        let of = |event: super::Event| {
            let own = costs.get(event.row as usize).copied().unwrap_or(NONE);
            match (own, event.rows) {
                (NONE, rows) if rows > 0 && event.amount < 0 => 0,
                (NONE, _) => NONE,
                (_, 0) => 0,
                (own, _) => own,
            }
        };
        add(Role::Cost, numbers(events().map(of).collect(), cost.scale()));
    }
    if let Some(discount) = column(Role::Discount).and_then(Column::numbers) {
        let given = lines.sums(discount, false);
        let of = |event: super::Event| match (event.rows, event.amount) {
            (0, _) | (_, ..0) => NONE,
            _ => given.get(event.row as usize).copied().filter(|&sum| sum != NONE).map_or(0, i64::saturating_abs),
        };
        let discounts: Vec<i64> = events().map(of).collect();
        let scale = discount.scale().max(orders.scale);
        let up = |number: i64, from: u8| number.saturating_mul(10i64.saturating_pow((scale - from).into()));
        let before = |(event, &given): (super::Event, &i64)| {
            if given == NONE {
                NONE
            } else {
                up(event.amount, orders.scale).saturating_add(up(given, discount.scale()))
            }
        };
        let undiscounted = events().zip(&discounts).map(before).collect();
        add(Role::Discount, numbers(discounts, discount.scale()));
        if orders.has_amounts {
            add(Role::Subtotal, numbers(undiscounted, scale));
        }
    }
    for role in MOMENTS {
        let Some(dates) = column(role).and_then(Column::dates) else { continue };
        let own = |row: usize| {
            let time = dates.time(row).map_or(0, |millis| i64::from(millis / 1_000));
            Some(i64::from(dates.get(row)?.0) * DAY + time)
        };
        let known = lines.first(&own);
        let of = |event: super::Event| if event.is_order { known[event.row as usize] } else { NONE };
        add(role, Values::Moments { seconds: events().map(of).collect(), timed: says_times(dates) });
    }
    if is_invoice(file) && column(Role::InvoicedAt).is_none() {
        let of = |event: super::Event| if event.is_order { moment(event.day.0, event.row as usize) } else { NONE };
        add(Role::InvoicedAt, Values::Moments { seconds: events().map(of).collect(), timed });
    }
    for role in [Role::Channel, Role::Product] {
        if let Some(channel) = column(role) {
            let rows: Vec<usize> = events().map(|event| event.row as usize).collect();
            let words: Words = words_of(role, channel, &rows);
            add(role, Values::Words(words));
        }
    }

    table.customers = vec![0; rows];
    for (customer, own) in orders.starts.windows(2).enumerate() {
        table.customers[own[0] as usize..own[1] as usize].fill(buyer(customer));
    }
    table
}

/// The number of each customer of the orders by the register; 0 where it does not know her.
pub fn buyers(orders: &Orders, file: &Given, register: &Register) -> Vec<u32> {
    let named = file.numbers(register);
    let number = |own: &[u32]| {
        let first = orders.events.range(own[0] as usize..own[1] as usize).next();
        first.and_then(|event| named.get(event.row as usize).copied()).unwrap_or(0)
    };
    orders.starts.windows(2).map(number).collect()
}

/// Whether the fact table of some orders has a column for a role.
pub fn has(orders: &Orders, file: &Given, role: Role) -> bool {
    let column = |role: Role| file.table.columns.get(file.recognition.column(role)?);
    let numbers = |role: Role| column(role).and_then(Column::numbers).is_some();
    match role {
        Role::Date | Role::Orders | Role::Refund => true,
        Role::Amount => orders.has_amounts,
        Role::Cost | Role::Discount => numbers(role),
        Role::Subtotal => orders.has_amounts && numbers(Role::Discount),
        Role::Channel | Role::Product => column(role).is_some(),
        Role::InvoicedAt if is_invoice(file) => true,
        role => MOMENTS.contains(&role) && column(role).and_then(Column::dates).is_some(),
    }
}

fn is_invoice(file: &Given) -> bool {
    matches!(file.recognition.kind, TableKind::Invoices | TableKind::InvoiceLines)
}

/// Which rows are one order.
struct Lines<'a> {
    order_of: &'a [u32],
    /// For each row whether it does not count here.
    elsewhere: &'a [bool],
    rows: usize,
}

impl Lines<'_> {
    fn counted(&self) -> impl Iterator<Item = usize> {
        (0..self.rows).filter(|&row| !self.elsewhere.get(row).copied().unwrap_or(false))
    }

    fn of(&self, row: usize) -> usize {
        self.order_of.get(row).map_or(row, |&first| first as usize)
    }

    /// The sum over an order's rows, at its first row; where `all` must be known, none if one is not.
    fn sums(&self, numbers: &NumberColumn, all: bool) -> Vec<i64> {
        let mut sums = vec![None; self.rows];
        for row in self.counted() {
            let own = numbers.get(row);
            let slot: &mut Option<Option<i64>> = &mut sums[self.of(row)];
            *slot = Some(match (*slot, own) {
                (None, own) => own,
                (Some(Some(sum)), Some(own)) => Some(sum.saturating_add(own)),
                (Some(known), own) if !all => known.or(own),
                _ => None,
            });
        }
        sums.into_iter().map(|sum| sum.flatten().unwrap_or(NONE)).collect()
    }

    /// The first value that one of an order's rows has, at its first row.
    fn first(&self, value: &dyn Fn(usize) -> Option<i64>) -> Vec<i64> {
        let mut found = vec![NONE; self.rows];
        for row in self.counted() {
            let place = self.of(row);
            if found[place] == NONE {
                found[place] = value(row).unwrap_or(NONE);
            }
        }
        found
    }
}
