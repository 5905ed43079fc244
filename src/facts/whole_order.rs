//! Does each row of an order repeat the amount of the whole order, or has it one of its own? And which lines that look
//! alike are meant?

use super::back::movements;
use super::keys::Keys;
use super::orders::Choices;
use crate::question::Question;
use crate::recognise::formats::Quirk;
use crate::recognise::money::says_whole_order;
use crate::recognise::movement::Movement;
use crate::recognise::{Recognition, Role};
use crate::table::{Column, NumberColumn, Table};

/// Orders that are looked at: more would say the same.
const LOOKED_AT: usize = 20_000;

/// What is known of one order while its rows go by.
#[derive(Clone, Copy, Default)]
struct Seen {
    rows: u32,
    first: i64,
    /// Whether all rows have the amount of the first.
    same: bool,
    /// Whether rows differ in what was sold.
    differs: bool,
    product: i64,
    /// Σ of what the lines come to by themselves.
    lines: f64,
    /// Rows whose own sum is the amount.
    own: u32,
}

/// How many orders speak for what.
#[derive(Default)]
struct Tally {
    /// Orders of several rows with an amount.
    several: usize,
    /// Those of them whose rows all have one amount.
    constant: usize,
    /// Those of the constant ones in which different things were sold.
    mixed: usize,
    /// Those whose lines come to something by themselves.
    with_lines: usize,
    /// Those whose lines come to the amount together, or nearly so.
    together: usize,
    /// Those each of whose lines comes to the amount.
    each: usize,
    /// Rows of the constant ones.
    rows: u64,
}

/// Whether rows of one order repeat its amount, and the question where that is open. `amounts` is the column in question.
pub fn repeats(
    table: &Table,
    recognition: &Recognition,
    choices: &Choices,
    keys: Option<&Keys>,
    amounts: Option<&NumberColumn>,
) -> (bool, Option<Question>) {
    const ID: &str = "order_total";
    if recognition.has(Quirk::AmountsRepeat) {
        return (true, None);
    }
    let (line, amount) = (recognition.column(Role::LineAmount), recognition.column(Role::Amount));
    let has_lines = line.is_some() && amount.is_some() && line != amount;
    let (Some(keys), Some(amounts), Some(amount)) = (keys.filter(|keys| keys.count < table.rows), amounts, amount)
    else {
        return (has_lines, None);
    };
    let tally = tally(table, recognition, keys, amounts);
    let most = |part: usize, of: usize| of > 0 && part * 5 >= of * 4;
    if tally.several == 0 {
        return (has_lines, None);
    }
    if !most(tally.constant, tally.several) {
        return (false, None);
    }
    if choices.answer(ID).is_none() && parts_add_up(table, keys, amounts) {
        return (true, None);
    }
    if most(tally.with_lines, tally.constant) && choices.answer(ID).is_none() {
        if most(tally.each, tally.with_lines) {
            return (false, None);
        }
        if has_lines || most(tally.together, tally.with_lines) {
            return (true, None);
        }
    }
    let name = &table.columns[amount].name;
    let said = says_whole_order(name);
    /// So many orders of different things whose lines all cost the same are no chance.
    const MANY: usize = 8;
    if choices.answer(ID).is_none() && tally.mixed >= MANY && said != Some(false) && most(tally.mixed, tally.constant) {
        return (true, None);
    }
    let question = Question::new(
        ID,
        vec![("column", name.as_str().into())],
        &["whole", "rows"],
        choices.answer(ID),
        if said == Some(true) || has_lines { "whole" } else { "rows" },
    );
    (question.chosen == "whole", Some(Question { rows: tally.rows, column: Some(name.clone()), ..question }))
}

/// Whether another column adds up to the amount in nearly every order of several rows: the payments of an order, say.
fn parts_add_up(table: &Table, keys: &Keys, amounts: &NumberColumn) -> bool {
    let mut orders = vec![(0u32, 0i64); keys.count.min(LOOKED_AT) + 1];
    for row in 0..table.rows {
        let Some(order) = orders.get_mut(keys.get(row) as usize) else { continue };
        *order = (order.0 + 1, if order.0 == 0 { amounts.get(row).unwrap_or(0) } else { order.1 });
    }
    let several = |key: &usize| *key > 0 && orders[*key].0 > 1;
    let adds_up = |part: &NumberColumn| {
        let mut sums = vec![0i128; orders.len()];
        for row in 0..table.rows {
            if let Some(sum) = sums.get_mut(keys.get(row) as usize) {
                *sum += i128::from(part.get(row).unwrap_or(0));
            }
        }
        let scale = part.scale().max(amounts.scale());
        let power = |own: u8| 10i128.pow(u32::from(scale - own));
        let same = |key: &usize| {
            sums[*key].saturating_mul(power(part.scale())) == i128::from(orders[*key].1) * power(amounts.scale())
        };
        let all = (0..orders.len()).filter(several);
        let (count, fits) = (all.clone().count(), all.filter(same).count());
        count > 0 && fits * 5 >= count * 4
    };
    let others = table.columns.iter().filter_map(Column::numbers);
    others.filter(|part| !part.is_percent() && !std::ptr::eq(*part, amounts)).any(adds_up)
}

fn tally(table: &Table, recognition: &Recognition, keys: &Keys, amounts: &NumberColumn) -> Tally {
    let column = |role: Role| recognition.column(role).and_then(|index| table.columns.get(index));
    let unit = |numbers: &NumberColumn| 10f64.powi(-i32::from(numbers.scale()));
    let value = |numbers: &NumberColumn, row: usize| numbers.get(row).map(|value| value as f64 * unit(numbers));
    let different = |role: Role| column(role).filter(|_| recognition.column(role) != recognition.column(Role::Amount));
    let line = different(Role::LineAmount).and_then(Column::numbers);
    let price = different(Role::UnitPrice).and_then(Column::numbers);
    let quantity = column(Role::Quantity).and_then(Column::numbers);
    let own = |row: usize| match (line, price) {
        (Some(line), _) => value(line, row),
        (None, Some(price)) => Some(value(price, row)? * quantity.map_or(Some(1.0), |it| value(it, row))?),
        (None, None) => None,
    };
    let movements = movements(table, recognition);
    let is_sale = |row: usize| {
        movements.as_ref().is_none_or(|(text, meanings)| {
            let meaning = (text.code(row) as usize).checked_sub(1).and_then(|code| meanings[code]);
            matches!(meaning, None | Some(Movement::Sale | Movement::Returned))
        })
    };
    let sold = [Role::Sku, Role::Product, Role::PaymentMethod, Role::Category].into_iter().find_map(column);
    let cent = unit(amounts);
    let mut orders = vec![Seen::default(); keys.count.min(LOOKED_AT) + 1];
    for row in 0..table.rows {
        let key = keys.get(row) as usize;
        if key >= orders.len() {
            continue;
        }
        let Some(amount) = amounts.get(row) else { continue };
        // Rows of no order are none of one order, and what goes back is a row of its own.
        if key == 0 || amount < 0 || !is_sale(row) {
            continue;
        }
        let order = &mut orders[key];
        let product = sold.map_or(0, |column| column.value_key(row));
        if order.rows == 0 {
            *order = Seen { first: amount, same: true, product, ..*order };
        }
        order.rows += 1;
        order.same &= order.first == amount;
        order.differs |= order.product != product;
        match own(row) {
            Some(own) => {
                order.lines += own;
                order.own += u32::from((own - amount as f64 * cent).abs() <= cent);
            }
            None => order.lines = f64::NAN,
        }
    }
    let mut tally = Tally::default();
    for order in orders.iter().skip(1).filter(|order| order.rows > 1 && order.first != 0) {
        tally.several += 1;
        if !order.same {
            continue;
        }
        tally.constant += 1;
        tally.rows += u64::from(order.rows);
        tally.mixed += usize::from(order.differs);
        if order.lines.is_finite() {
            tally.with_lines += 1;
            let amount = order.first as f64 * cent;
            tally.each += usize::from(order.own == order.rows);
            // Tax, shipping and a discount may stand between the lines and the whole.
            tally.together += usize::from((order.lines - amount).abs() <= amount * 0.35);
        }
    }
    tally
}

/// Whether rows that repeat another of their order in every cell are lines like it: with them the lines come to a total
/// that stands there, without them they do not.
pub fn equal_lines_are_meant(table: &Table, keys: &Keys, repeated: &[u32], amounts: &NumberColumn) -> bool {
    let mut touched = vec![false; keys.count + 1];
    repeated.iter().for_each(|&row| touched[keys.get(row as usize) as usize] = true);
    let mut all = vec![0i128; keys.count + 1];
    let mut once = all.clone();
    for row in 0..table.rows {
        let key = keys.get(row) as usize;
        let amount = i128::from(amounts.get(row).unwrap_or(0));
        all[key] += amount;
        once[key] += if repeated.binary_search(&(row as u32)).is_ok() { 0 } else { amount };
    }
    let (mut with, mut without) = (0usize, 0usize);
    for total in table.columns.iter().filter_map(Column::numbers) {
        if total.is_percent() || std::ptr::eq(total, amounts) {
            continue;
        }
        let scale = total.scale().max(amounts.scale());
        let power = |scale: u8| 10i128.pow(u32::from(scale));
        let mut counted = vec![false; keys.count + 1];
        for row in 0..table.rows {
            let key = keys.get(row) as usize;
            if !touched[key] || counted[key] {
                continue;
            }
            let Some(value) = total.get(row) else { continue };
            counted[key] = true;
            let value = i128::from(value) * power(scale - total.scale());
            with += usize::from(value == all[key].saturating_mul(power(scale - amounts.scale())));
            without += usize::from(value == once[key].saturating_mul(power(scale - amounts.scale())));
        }
    }
    with > without
}
