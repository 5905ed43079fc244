//! Which columns say what a sale comes to: total or unit price, money in or out. Where headers leave it open, the
//! arithmetic between columns tells.

use super::clues::Clues;
use super::direction::Ways;
use super::header::{contains_words, words};
use super::{Assignment, Role, Shape};
use crate::sentence::{Sentence, Value};
use crate::table::{NumberColumn, TextColumn};

/// Net sales from which returns are taken already: these stand below zero beside them, to be added up.
pub fn without_refunds_of_net(clues: &Clues, roles: &mut Vec<Assignment>) {
    let column_of = |role: Role| roles.iter().find(|known| known.role == role).map(|known| known.column);
    let (Some(amount), Some(refund)) = (column_of(Role::Amount), column_of(Role::Refund)) else { return };
    let is_net = clues.headers[amount].full.split(' ').any(|word| word == "net");
    let is_taken = clues.table.columns[refund].numbers().is_some_and(|numbers| {
        numbers.mantissas.filled().all(|value| value <= 0) && numbers.mantissas.filled().any(|value| value < 0)
    });
    if is_net && is_taken {
        roles.retain(|known| known.role != Role::Refund);
    }
}

/// Gives their roles to a column that says which way money goes, and to two columns of money in and money out, before
/// anything else can take them for a customer or an amount.
pub fn directions(clues: &Clues, roles: &mut Vec<Assignment>, closed: &dyn Fn(Role) -> bool) {
    let table = clues.table;
    let taken = |column: usize, roles: &[Assignment]| roles.iter().any(|known| known.column == column);
    if !closed(Role::Amount)
        && let Some((income, outgo)) = clues.in_and_out()
        && !taken(income, roles)
        && !taken(outgo, roles)
    {
        let [in_, out] = [income, outgo].map(|column| table.columns[column].name.as_str());
        let evidence = Sentence::new("evidence-two_columns").with("in", in_).with("out", out);
        roles.push(Assignment { role: Role::Amount, column: income, evidence: evidence.clone() });
        roles.push(Assignment { role: Role::Outflow, column: outgo, evidence });
        return;
    }
    if closed(Role::Direction) || roles.iter().any(|known| known.role == Role::Direction) {
        return;
    }
    let ways = Ways::all();
    let says = |column: usize, text: &TextColumn| {
        // “Credit” and “Debit” are kinds of cards too.
        let header = &clues.headers[column].full;
        let of_payment = clues.names(column, Role::PaymentMethod) || CARDS.split('|').any(|word| header.contains(word));
        // Letters by themselves may be anything.
        let is_plain = || (1..=text.values() as u32).all(|code| text.value(code).is_some_and(|cell| cell.len() > 1));
        let named = [Role::Direction, Role::EventType].iter().any(|&role| clues.names(column, role))
            || clues.named(Role::Balance).is_some();
        !of_payment && ways.of_column(text).is_some() && (named || is_plain())
    };
    let found = (0..table.columns.len())
        .filter(|&column| !taken(column, roles))
        .find(|&column| table.columns[column].text().is_some_and(|text| says(column, text)));
    if let Some(column) = found {
        let evidence = Sentence::new("evidence-direction");
        roles.push(Assignment { role: Role::Direction, column, evidence });
    }
}

/// Parts of headers of means of payment.
const CARDS: &str =
    "card|tender|method|payment|zahlung|karte|carte|paiement|tarjeta|pago|carta|pagamento|kaart|betaal|cartao";

/// What is an amount where no column is called one, and why.
const SECOND_BEST: [(Role, &str, &str); 5] = [
    (Role::LineAmount, "evidence-line_amount", ""),
    (Role::Gross, "evidence-no_other", "gross"),
    (Role::Net, "evidence-no_other", "net"),
    (Role::Subtotal, "evidence-no_other", "subtotal"),
    (Role::AmountPaid, "evidence-no_other", "paid"),
];

/// Beside a quantity, a price for one is no amount: the total that quantity times price comes to is, where a column
/// holds it; otherwise no column is, and the product counts.
pub fn amounts(clues: &Clues, roles: &mut Vec<Assignment>, closed: &dyn Fn(Role) -> bool) {
    let column = |role: Role, roles: &[Assignment]| roles.iter().find(|known| known.role == role).map(|it| it.column);
    if closed(Role::Amount) {
        return;
    }
    if let (Some(income), Some(_)) = (column(Role::Amount, roles), column(Role::Outflow, roles)) {
        // “Gutschrift” is a refund too, but not on a statement.
        return roles.retain(|known| known.column != income || known.role == Role::Amount);
    }
    let other = |roles: &[Assignment]| {
        SECOND_BEST.iter().find_map(|&(role, why, what)| Some((column(role, roles)?, (why, what))))
    };
    let counts = column(Role::Quantity, roles).is_some() && column(Role::UnitPrice, roles).is_some();
    if let (None, Some((column, (why, what)))) = (column(Role::Amount, roles), other(roles).filter(|_| !counts)) {
        let evidence = Sentence::new(why).with("what", Value::Key(what));
        roles.push(Assignment { role: Role::Amount, column, evidence });
    }
    let Some(quantity) = column(Role::Quantity, roles) else {
        // The price of one of something is what it came to.
        let amount = column(Role::Amount, roles);
        return roles.retain(|known| known.role != Role::UnitPrice || Some(known.column) != amount);
    };
    let (amount, price) = (column(Role::Amount, roles), column(Role::UnitPrice, roles));
    let is_price = |column: usize| clues.names(column, Role::UnitPrice);
    let Some(single) = price.or(amount) else { return };
    let parts = [Role::Discount, Role::Tax, Role::Shipping].map(|role| column(role, roles));
    // A column that may be a total as well is a price where another column holds its product.
    let suspected = amount.is_none_or(|amount| amount == single || is_price(amount));
    if !suspected {
        return;
    }
    let total = product_column(clues, roles, [single, quantity], parts)
        .or_else(|| column(Role::LineAmount, roles).filter(|&line| line != single));
    if total.is_none() && (!is_price(single) || is_price_of_line(clues, single, quantity, roles)) {
        return;
    }
    roles.retain(|known| known.role != Role::Amount && !(known.role == Role::UnitPrice && known.column != single));
    if price.is_none() {
        let evidence = Sentence::new("evidence-price").with("column", clues.table.columns[quantity].name.as_str());
        roles.push(Assignment { role: Role::UnitPrice, column: single, evidence });
    }
    if let Some(total) = total {
        let [one, many] = [single, quantity].map(|column| clues.table.columns[column].name.as_str());
        let evidence = Sentence::new("evidence-product").with("many", many).with("one", one);
        roles.push(Assignment { role: Role::Amount, column: total, evidence });
    }
}

/// Rows that are looked at: more tell nothing new.
const LOOKED_AT: usize = 2_000;

fn value(numbers: &NumberColumn, row: usize) -> Option<f64> {
    Some(numbers.get(row)? as f64 / 10f64.powi(i32::from(numbers.scale())))
}

/// The column that holds quantity times price, less a discount and with tax and shipping where that makes it come out;
/// of several, the one whose header says that it is an amount.
fn product_column(
    clues: &Clues,
    roles: &[Assignment],
    [price, quantity]: [usize; 2],
    parts: [Option<usize>; 3],
) -> Option<usize> {
    let numbers = |column: usize| clues.table.columns[column].numbers().filter(|numbers| !numbers.is_percent());
    let is_key = |column: usize| roles.iter().any(|it| it.column == column && it.role.shape() == Shape::Key);
    let others = (0..clues.table.columns.len()).filter(|&column| {
        let is_part = parts.contains(&Some(column)) || column == price || column == quantity;
        let is_cost = clues.names(column, Role::Cost) || clues.names(column, Role::Balance);
        !is_part && !is_cost && !is_key(column) && numbers(column).is_some()
    });
    let found: Vec<usize> =
        others.filter(|&column| is_product(clues, [price, quantity, column], parts).unwrap_or(false)).collect();
    let named =
        |&&column: &&usize| [Role::Amount, Role::LineAmount, Role::Total].iter().any(|&role| clues.names(column, role));
    found.iter().find(named).or(found.last()).copied()
}

/// Whether the third column is the first times the second, give or take the parts, in nearly all rows that can tell;
/// `None` where none can.
fn is_product(clues: &Clues, columns: [usize; 3], parts: [Option<usize>; 3]) -> Option<bool> {
    const FEWEST: usize = 2;
    let [price, quantity, total] = columns.map(|column| clues.table.columns[column].numbers());
    let (price, quantity, total) = (price?, quantity?, total?);
    let parts = parts.map(|part| part.and_then(|column| clues.table.columns[column].numbers()));
    // Half a cent, or half of the last digit that the total has.
    let rounding = (10f64.powi(-i32::from(total.scale())) * 0.51).min(0.0051);
    let is_share = parts[0].is_some_and(|part| is_share(part, clues.table.rows));
    let mut told = 0usize;
    let mut fits = [0usize; 8];
    for row in 0..clues.table.rows.min(LOOKED_AT) {
        let (Some(price), Some(many), Some(total)) = (value(price, row), value(quantity, row), value(total, row))
        else {
            continue;
        };
        // One of a thing proves nothing.
        if many == 1.0 || price * many == 0.0 {
            continue;
        }
        told += 1;
        let [discount, tax, shipping] = parts.map(|part| part.and_then(|part| value(part, row)).unwrap_or(0.0));
        for (with, fits) in fits.iter_mut().enumerate() {
            let chosen = |bit: usize, part: f64| if with >> bit & 1 == 1 { part } else { 0.0 };
            let gross = price * many;
            let discount = chosen(0, if is_share { gross * discount } else { discount.abs() });
            let expected = gross - discount + chosen(1, tax) + chosen(2, shipping);
            *fits += usize::from((expected - total).abs() <= rounding + total.abs() * 1e-9);
        }
    }
    (told >= FEWEST).then(|| fits.iter().any(|&fits| fits * 20 >= told * 19))
}

/// Whether discounts are shares of the price and not money: percents, or numbers from 0 to below 1 with a fraction.
pub fn is_share(discount: &NumberColumn, rows: usize) -> bool {
    let unit = 10i64.saturating_pow(u32::from(discount.scale()));
    let values = || (0..rows.min(LOOKED_AT)).filter_map(|row| discount.get(row));
    discount.is_percent()
        || !discount.is_money() && values().any(|it| it != 0) && values().all(|it| (0..unit).contains(&it))
}

/// Whether prices grow with the quantity for the same product: then they are of the whole line.
fn is_price_of_line(clues: &Clues, price: usize, quantity: usize, roles: &[Assignment]) -> bool {
    let product = [Role::Sku, Role::Product]
        .iter()
        .find_map(|&role| roles.iter().find(|known| known.role == role))
        .map(|known| &clues.table.columns[known.column]);
    let (Some(product), Some(price), Some(quantity)) =
        (product, clues.table.columns[price].numbers(), clues.table.columns[quantity].numbers())
    else {
        return false;
    };
    let mut first: crate::map::Map<i64, (f64, f64)> = crate::map::Map::default();
    let (mut fixed, mut grows) = (0usize, 0usize);
    for row in (0..clues.table.rows.min(LOOKED_AT)).filter(|&row| !product.is_null(row)) {
        let (Some(price), Some(many)) = (value(price, row), value(quantity, row)) else { continue };
        if many <= 0.0 || price == 0.0 {
            continue;
        }
        let known = first.get_or_default(product.value_key(row));
        if known.1 == 0.0 {
            *known = (price, many);
        } else if known.1 != many {
            fixed += usize::from(price == known.0);
            grows += usize::from((price / many - known.0 / known.1).abs() <= 0.011 * (price / many).abs());
        }
    }
    grows >= 2 && grows > fixed * 4
}

/// Words of headers that are about a whole order, and about one line of it.
const WHOLE: &str = "order|invoice|grand|cart|basket|receipt|bestell|bestellung|auftrag|rechnung|gesamt|gesamtsumme|commande|\
    facture|panier|pedido|factura|ordine|fattura|bestelling|factuur|encomenda|fatura|total|totals|summe|totale|totaal";
const LINE: &str = "line|item|lineitem|position|zeile|artikel|ligne|article|línea|artículo|riga|articolo|regel|linha|artigo|\
    unit|each|product|produkt|sku|tender|split|installment";

/// Words of headers whose amounts are in hundredths.
const MINOR_UNITS: &str =
    "cents|cent|minor|minor units|minor unit|pence|centimes|centavos|centesimi|céntimos|eurocent|rappen";

/// Whether a header says that amounts are in hundredths of what the currency counts: `amount_cents`.
pub fn says_minor_units(name: &str) -> bool {
    says(name, MINOR_UNITS)
}

/// Whether a header has one of a list's words.
fn says(name: &str, list: &str) -> bool {
    let full = words(name);
    list.split('|').any(|word| contains_words(&full, &words(word)))
}

/// Whether a header says that a number is of a whole order (`true`) or of one line (`false`); `None` where it says
/// neither.
pub fn says_whole_order(name: &str) -> Option<bool> {
    match (says(name, LINE), says(name, WHOLE)) {
        (true, _) => Some(false),
        (false, true) => Some(true),
        _ => None,
    }
}
