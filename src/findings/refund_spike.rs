//! A product that comes back more often than it used to, and more than the shop's other products do.

use super::sales::{Months, Sales};
use super::{Evidence, FEW, Finding, Looked, percent};
use crate::sentence::Value;
use crate::stats::special::regularised_beta;
use crate::time::Span;

/// Months back from the last that are looked at.
const RECENT: usize = 12;
/// Months in a row that are looked at together, at most.
const LONGEST: usize = 3;
/// Refunds beyond the usual, at least.
const BEYOND: f64 = 5.0;

/// A product's orders, refunds and money refunded in a month.
#[derive(Clone, Copy, Default)]
struct Cell {
    orders: f64,
    refunds: f64,
    money: f64,
}

impl Cell {
    fn sum<'a>(cells: impl Iterator<Item = &'a Cell>) -> Cell {
        cells.fold(Cell::default(), |sum, cell| Cell {
            orders: sum.orders + cell.orders,
            refunds: sum.refunds + cell.refunds,
            money: sum.money + cell.money,
        })
    }

    fn without(self, other: Cell) -> Cell {
        Cell {
            orders: self.orders - other.orders,
            refunds: self.refunds - other.refunds,
            money: self.money - other.money,
        }
    }
}

/// Looks at every product in every one of the last months, and in two and three of them.
pub fn look(sales: &Sales, looked: &mut Looked) {
    let months = Months::new(sales.span);
    if sales.products.is_empty() || !sales.all.iter().any(is_refund) {
        return;
    }
    let cells = cells(sales, &months);
    let count = months.count;
    let all: Vec<Cell> = (0..count).map(|month| Cell::sum(cells.iter().map(|(_, own)| &own[month]))).collect();
    let whole = Cell::sum(all.iter());
    for (product, own) in &cells {
        let total = Cell::sum(own.iter());
        let mut best: Option<(f64, usize, usize, f64)> = None;
        for end in count.saturating_sub(RECENT) + 1..=count {
            for start in end.saturating_sub(LONGEST)..end {
                let inside = Cell::sum(own[start..end].iter());
                let outside = total.without(inside);
                if inside.orders < FEW || outside.orders < FEW {
                    continue;
                }
                // Where other products came back more often too, that much is not this product's.
                let others_inside = Cell::sum(all[start..end].iter()).without(inside);
                let others_outside = whole.without(total).without(others_inside);
                let rate = |cell: Cell| (cell.refunds + 1.0) / (cell.orders + 2.0);
                let rise = (rate(others_inside) / rate(others_outside)).max(1.0);
                let weight = inside.orders * rise;
                let refunds = inside.refunds;
                let expected = (outside.refunds + 0.5) / (outside.orders + 1.0) * weight;
                let chance = || regularised_beta(weight / (weight + outside.orders), refunds, outside.refunds + 1.0);
                let p = if refunds > 0.0 { chance().unwrap_or(1.0) } else { 1.0 };
                looked.at(p);
                let is_many = refunds - expected >= BEYOND && refunds >= 2.0 * expected;
                if is_many && best.is_none_or(|(least, ..)| p < least) {
                    best = Some((p, start, end, expected));
                }
            }
        }
        let Some((p, start, end, expected)) = best else { continue };
        let inside = Cell::sum(own[start..end].iter());
        let period = months.span(start, end);
        let money = (1.0 - expected / inside.refunds) * inside.money / f64::from(period.days()) * 365.0;
        let name = sales.products[*product as usize - 1].clone();
        let finding = Finding::new("refund_spike", Some(sales.major(money)), false, evidence(period, &name))
            .with("product", name)
            .with("period", Value::Span(period))
            .with("share", percent(inside.refunds / inside.orders))
            .with("usual", percent(expected / inside.orders))
            .with_money(sales.currency);
        looked.found(p, finding);
    }
}

fn evidence(period: Span, product: &str) -> Evidence {
    Evidence {
        metric: Some("refund_rate"),
        analysis: None,
        period: Some(period),
        dimension: Some("product"),
        group: Some(product.to_owned()),
    }
}

fn is_refund(sale: &super::sales::Sale) -> bool {
    !sale.is_order && sale.amount < 0
}

/// The months of each product that is sold often enough. Of one customer's refunds of a product in a month one counts.
fn cells(sales: &Sales, months: &Months) -> Vec<(u32, Vec<Cell>)> {
    let mut sold = vec![0u32; sales.products.len() + 1];
    for sale in sales.all.iter().filter(|sale| sale.is_order) {
        sold[sale.product as usize] += 1;
    }
    let mut place = vec![None; sold.len()];
    let mut cells: Vec<(u32, Vec<Cell>)> = Vec::new();
    for (product, &orders) in sold.iter().enumerate().skip(1) {
        if f64::from(orders) >= 2.0 * FEW {
            place[product] = Some(cells.len());
            cells.push((product as u32, vec![Cell::default(); months.count]));
        }
    }
    for own in sales.customers() {
        let mut seen: Vec<(u32, usize)> = Vec::new();
        for sale in own {
            let Some(at) = place[sale.product as usize] else { continue };
            let month = months.of(sale.day);
            let cell = &mut cells[at].1[month];
            if sale.is_order {
                cell.orders += 1.0;
            } else if is_refund(sale) {
                cell.money -= sale.amount as f64;
                if !seen.contains(&(sale.product, month)) {
                    seen.push((sale.product, month));
                    cell.refunds += 1.0;
                }
            }
        }
    }
    cells
}
