//! Recency, frequency and monetary value: when each customer last ordered, how often, and for how much.

use crate::facts::{Orders, View};

/// One entry a customer in every list, for customers with an order in the view's range or before it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Rfm {
    /// A row of the table that names the customer.
    pub rows: Vec<u32>,
    /// Days from the last order to the reference date.
    pub recency_days: Vec<i32>,
    /// Orders, refunds not among them.
    pub orders: Vec<u32>,
    /// Spend net of refunds, in units of 10^−[`Orders::scale`].
    pub spend: Vec<i64>,
}

/// The three values of every customer as of the view's last day, in the order of [`Orders::each_customer`].
pub fn rfm(orders: &Orders, view: &View) -> Rfm {
    let count = orders.customers();
    let mut rfm = Rfm {
        rows: Vec::with_capacity(count),
        recency_days: Vec::with_capacity(count),
        orders: Vec::with_capacity(count),
        spend: Vec::with_capacity(count),
    };
    orders.each_customer(0..count, |events| {
        let (mut last, mut number, mut spend, mut row) = (None, 0u32, 0i64, 0);
        for event in events.iter().take_while(|event| event.day <= view.range.1) {
            spend = spend.saturating_add(event.amount);
            if event.is_order {
                (last, row) = (Some(event.day), event.row);
                number += 1;
            }
        }
        let Some(last) = last else { return };
        rfm.rows.push(row);
        rfm.recency_days.push(view.today.0 - last.0);
        rfm.orders.push(number);
        rfm.spend.push(spend);
    });
    rfm
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::{Choices, RuleSet, ViewOptions, build};
    use crate::ingest::{Settings, read};
    use crate::recognise::recognise;

    #[test]
    fn last_order_number_and_spend_of_each_customer() {
        let csv = "customer,date,amount\nann,2024-01-01,10.00\nbob,2024-01-03,5.00\nann,2024-01-05,2.50\n\
                   ann,2024-01-09,-1.00\n";
        let table = read(csv.as_bytes(), &Settings::default()).unwrap().table;
        let orders = build(&table, &recognise(&table, &[]), &Choices::of(&RuleSet::default()));
        let view = View::new(&orders, ViewOptions { window: 90, ..ViewOptions::default() }).unwrap();
        let expected = Rfm { rows: vec![2, 1], recency_days: vec![4, 6], orders: vec![2, 1], spend: vec![1150, 500] };
        assert_eq!(rfm(&orders, &view), expected);
    }
}
