//! Refunds that stand there twice: as a status or in a column of the order, and as a row of their own.

use super::draft::Draft;
use super::keys::Keys;
use super::parents::Parents;
use crate::recognise::status::Status;
use crate::sorting::Arrange;

/// What of an order's refund stands in rows of its own: the order's row and the sum, by row.
pub type Returned = Vec<(u32, i64)>;

/// An order that says that money went back, or a row that is money that went back.
#[derive(Clone, Copy)]
struct Side {
    /// What went back; for orders of a status all of it.
    amount: i64,
    draft: Draft,
}

/// Finds rows of money that went back to orders that say so themselves: by the order that the row names, by its own
/// number, or by the customer and the amount.
pub fn returned(drafts: impl Iterator<Item = Draft>, order_ids: Option<&Keys>, parents: &Parents) -> Returned {
    let key = |row: u32| order_ids.map_or(0, |keys| keys.get(row as usize));
    let (mut orders, mut rows, mut sold) = (Vec::new(), Vec::new(), Vec::new());
    for draft in drafts {
        let amount = draft.amount.unwrap_or(0);
        if amount >= 0 {
            sold.push(key(draft.row));
        }
        let side = |amount: i64| Side { amount, draft };
        if amount < 0 {
            rows.push(side(amount.saturating_neg()));
        } else if draft.refund > 0 {
            orders.push(side(draft.refund));
        } else if draft.status == Status::Refunded && amount > 0 {
            orders.push(side(amount));
        }
    }
    if orders.is_empty() || rows.is_empty() {
        return Vec::new();
    }
    sold.sort_unstable();
    let mut back = vec![0i64; orders.len()];
    let mut by_key: Vec<(u32, usize)> =
        orders.iter().zip(0..).map(|(order, place)| (key(order.draft.row), place)).collect();
    by_key.arrange();
    let of_key = |wanted: u32| {
        let at = by_key.partition_point(|&(known, _)| known < wanted);
        by_key.get(at).filter(|&&(known, _)| known == wanted && wanted != 0).map(|&(_, place)| place)
    };
    let mut by_customer: Vec<(u32, i64, usize)> =
        orders.iter().zip(0..).map(|(order, place)| (order.draft.customer, order.amount, place)).collect();
    by_customer.arrange();
    for row in &rows {
        let named =
            parents.of(row.draft.row).and_then(|parent| of_key(key(parent))).or_else(|| of_key(key(row.draft.row)));
        let alike = || {
            let from = by_customer
                .partition_point(|&(customer, amount, _)| (customer, amount) < (row.draft.customer, row.amount));
            let same = by_customer[from..].iter().take_while(|&&(customer, amount, _)| {
                customer != 0 && (customer, amount) == (row.draft.customer, row.amount)
            });
            let free = |&&(_, _, place): &&(u32, i64, usize)| {
                back[place] == 0 && orders[place].draft.day.is_none_or(|day| row.draft.day.is_none_or(|own| own >= day))
            };
            same.clone().find(free).map(|&(_, _, place)| place)
        };
        // What bears the number of one order went back to no other.
        let is_of_other = || key(row.draft.row) != 0 && sold.binary_search(&key(row.draft.row)).is_ok();
        if let Some(place) = named.or_else(|| if is_of_other() { None } else { alike() }) {
            back[place] = back[place].saturating_add(row.amount);
        }
    }
    let mut returned: Returned = orders
        .iter()
        .zip(back)
        .filter(|(order, back)| *back == order.amount)
        .map(|(order, back)| (order.draft.row, back))
        .collect();
    returned.arrange();
    returned
}
