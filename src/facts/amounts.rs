//! What a row's amount is, a column's or quantity times price, and which way its money goes; what the data leave open is
//! asked.

use super::back::{movements, refund_column};
use super::orders::Choices;
use crate::ingest::fold::words;
use crate::question::Question;
use crate::recognise::direction::{Way, Ways, balance_rises, is_double_entry, is_statement};
use crate::recognise::money::{is_share, says_minor_units};
use crate::recognise::movement::Movement;
use crate::recognise::{Recognition, Role, TableKind};
use crate::sentence::{Sentence, Value};
use crate::table::{Column, NumberColumn, Table, TextColumn};
use std::borrow::Cow;

/// The amounts of a table's rows.
pub struct Amounts<'a> {
    /// The column that holds them, or the price that they are made of; `None` where nothing says any.
    pub column: Option<&'a Column>,
    /// The amounts themselves.
    pub numbers: Option<Cow<'a, NumberColumn>>,
    /// What went back, where a column holds it.
    pub refund: Option<Cow<'a, NumberColumn>>,
    /// The decimals of all money that is counted: those of the finest column.
    pub scale: u8,
    /// Whether they are the export's converted ones.
    pub converted: bool,
    /// Whether they are quantity times price.
    pub is_product: bool,
    /// Whether what went back is off the amounts already, although a column holds it.
    pub refunds_are_off: bool,
    /// Which rows' money goes out; `None` where all of it comes in but for what goes back.
    pub outgo: Option<Outgo<'a>>,
    /// What the data leave open.
    pub questions: Vec<Question>,
}

/// Which rows' money goes out: nothing that a customer bought.
pub enum Outgo<'a> {
    /// A column of words, and for each of its codes whether it goes out.
    Words(&'a TextColumn, Vec<bool>),
    /// A column of its own holds what goes out; a row that has nothing in the other one is no sale.
    Column(&'a NumberColumn),
    /// What is negative goes out.
    Negative,
    /// No row is a sale.
    All,
}

impl Outgo<'_> {
    /// Whether a row's money goes out.
    pub fn is_out(&self, row: usize, amount: Option<i64>) -> bool {
        match self {
            Outgo::Words(text, out) => {
                (text.code(row) as usize).checked_sub(1).is_some_and(|code| out.get(code) == Some(&true))
            }
            Outgo::Column(numbers) => {
                amount.unwrap_or(0) == 0 && (amount.is_some() || numbers.get(row).is_some_and(|value| value != 0))
            }
            Outgo::Negative => amount.is_some_and(|amount| amount < 0),
            Outgo::All => true,
        }
    }
}

/// Where money comes in: the one question of a statement or ledger.
const INCOME_SIDE: &str = "income_side";

impl<'a> Amounts<'a> {
    /// The amounts of a table.
    pub fn new(table: &'a Table, recognition: &Recognition, choices: &Choices) -> Amounts<'a> {
        let column = |role: Role| recognition.column(role).and_then(|index| table.columns.get(index));
        let numbers = |role: Role| column(role).and_then(Column::numbers);
        let converted = choices.rules.is_on("converted")
            && column(Role::ConvertedAmount).is_some()
            && column(Role::Currency).and_then(Column::text).is_some_and(|text| text.values() > 1);
        let mut questions = Vec::new();
        let (mut own, mut outgo, mut refund) = (column(Role::Amount), None, refund_column(table, recognition));
        if converted {
            (own, refund) = (column(Role::ConvertedAmount), column(Role::ConvertedRefund).or(refund));
        } else if let (Some(income), Some(other)) = (own, column(Role::Outflow)) {
            if choices.answer(INCOME_SIDE).is_none() && is_balanced(income, other) {
                let about = columns(&[income, other]);
                questions.push(Question { rows: table.rows as u64, ..neither_side(about) });
                outgo = Some(Outgo::All);
            } else {
                let swapped = sides_are_swapped(income, other, table, recognition, choices, &mut questions);
                own = Some(if swapped { other } else { income });
                outgo = (if swapped { income } else { other }).numbers().map(Outgo::Column);
            }
        }
        let mut amounts = own.and_then(in_major_units);
        let refund = refund.and_then(in_major_units);
        let is_product = own.is_none();
        if is_product {
            own = column(Role::UnitPrice);
            amounts = product(table, recognition, choices, &mut questions).map(Cow::Owned);
        }
        if let (Some(amounts), None) = (amounts.as_deref(), &outgo) {
            outgo = by_words(table, recognition, choices, amounts, &mut questions)
                .or_else(|| by_sign(table, recognition, choices, amounts, &mut questions));
        }
        let refunds_are_off = match (amounts.as_deref(), refund.as_deref()) {
            (Some(amounts), Some(refund)) if !converted => refunds_are_off(table, recognition, amounts, refund),
            _ => false,
        };
        let charged = numbers(Role::Amount).filter(|_| converted);
        let scales = [amounts.as_deref(), refund.as_deref(), charged].into_iter().flatten().map(NumberColumn::scale);
        Amounts {
            column: own.filter(|_| amounts.is_some()),
            scale: scales.max().unwrap_or(2),
            is_product: is_product && amounts.is_some(),
            numbers: amounts,
            refund,
            converted,
            refunds_are_off,
            outgo,
            questions,
        }
    }
}

/// The numbers of a column in euros, dollars and the like, where its header says that they are in cents.
fn in_major_units(column: &Column) -> Option<Cow<'_, NumberColumn>> {
    let numbers = column.numbers()?;
    let unit = 10i64.pow(u32::from(numbers.scale().min(18)));
    // Cents have no fraction, and numbers of many decimals are none.
    if numbers.scale() > 4
        || !says_minor_units(&column.name)
        || numbers.mantissas.filled().any(|value| value % unit != 0)
    {
        return Some(Cow::Borrowed(numbers));
    }
    Some(Cow::Owned(NumberColumn { scale: numbers.scale() + 2, ..numbers.clone() }))
}

/// Whether money comes in under the column that was taken for what goes out.
fn sides_are_swapped(
    income: &Column,
    outgo: &Column,
    table: &Table,
    recognition: &Recognition,
    choices: &Choices,
    questions: &mut Vec<Question>,
) -> bool {
    let (Some(left), Some(right)) = (income.numbers(), outgo.numbers()) else { return false };
    // “Money out” leaves no doubt.
    if Ways::all().header(&words(&outgo.name)) != Some(Way::Debit) {
        return false;
    }
    let value = |row: usize| Some(scaled(left, row, right) - scaled(right, row, left));
    let rows = (0..table.rows).filter(|&row| value(row) != Some(0)).count();
    let about = columns(&[income, outgo]);
    !credit_comes_in(table, recognition, choices, &value, (about, rows), questions)
}

/// Whether amounts are what is left after refunds: with the refund they come to what another column holds, in every row
/// with one, give or take a discount.
fn refunds_are_off(table: &Table, recognition: &Recognition, amounts: &NumberColumn, refund: &NumberColumn) -> bool {
    let discount = recognition.column(Role::Discount).and_then(|index| table.columns[index].numbers());
    let value = |numbers: &NumberColumn, row: usize| {
        numbers.get(row).map(|value| value as f64 / 10f64.powi(i32::from(numbers.scale())))
    };
    let rows: Vec<usize> = (0..table.rows)
        .filter(|&row| refund.get(row).is_some_and(|it| it != 0) && amounts.get(row).is_some())
        .collect();
    let comes_to = |gross: &NumberColumn| {
        let fits = |&row: &usize| {
            let (Some(net), Some(back), Some(gross)) = (value(amounts, row), value(refund, row), value(gross, row))
            else {
                return false;
            };
            let off = discount.and_then(|discount| value(discount, row)).unwrap_or(0.0).abs();
            [gross, gross - off].iter().any(|gross| (net + back.abs() - gross).abs() < 0.006)
        };
        rows.iter().all(fits)
    };
    let others = table
        .columns
        .iter()
        .filter_map(Column::numbers)
        .filter(|other| !std::ptr::eq(*other, amounts) && !std::ptr::eq(*other, refund) && !other.is_percent());
    !rows.is_empty() && others.into_iter().any(comes_to)
}

/// A value in the finer of two scales.
fn scaled(numbers: &NumberColumn, row: usize, other: &NumberColumn) -> i128 {
    let more = other.scale().saturating_sub(numbers.scale());
    i128::from(numbers.get(row).unwrap_or(0)).saturating_mul(10i128.pow(u32::from(more)))
}

/// Whether credits come in: what the reader says, what the running balance shows, what a bank's statement is; else it is
/// asked. `value` is a row's money as it would be then; `about` names the columns and counts the rows.
fn credit_comes_in(
    table: &Table,
    recognition: &Recognition,
    choices: &Choices,
    value: &dyn Fn(usize) -> Option<i128>,
    about: (Value, usize),
    questions: &mut Vec<Question>,
) -> bool {
    let balance = recognition.column(Role::Balance).and_then(|index| table.columns[index].numbers());
    let told = balance.and_then(|balance| balance_rises(balance, value, table.rows));
    let given = choices.answer(INCOME_SIDE);
    if let (Some(rises), None) = (told, given) {
        return rises;
    }
    if given.is_none() && is_statement(table) {
        return true;
    }
    let args = vec![("columns", about.0)];
    let question = Question::new(INCOME_SIDE, args, &["credit", "debit"], given, "credit");
    let credit = question.chosen == "credit";
    questions.push(Question { rows: about.1 as u64, ..question });
    credit
}

/// Whether both sides add up to the same: every entry stands there on both, as bookkeepers write it.
fn is_balanced(income: &Column, outgo: &Column) -> bool {
    let (Some(left), Some(right)) = (income.numbers(), outgo.numbers()) else { return false };
    let sum = |numbers: &NumberColumn, other: &NumberColumn| {
        (0..numbers.mantissas.len()).fold(0i128, |sum, row| sum.saturating_add(scaled(numbers, row, other)))
    };
    let total = sum(left, right);
    total != 0 && total == sum(right, left)
}

/// The names of columns, as a question says them.
fn columns(columns: &[&Column]) -> Value {
    Value::List(columns.iter().map(|column| Value::Quoted(vec![column.name.clone()])).collect())
}

/// The question which side is income, where a sale, its payment and a cost stand on either.
fn neither_side(about: Value) -> Question {
    let args = vec![("columns", about)];
    let question = Question::new(INCOME_SIDE, args, &["neither", "credit", "debit"], None, "neither");
    Question { why: Sentence::new("question-income_side.why-neither"), ..question }
}

/// Which rows go out by the words of a column.
fn by_words<'a>(
    table: &'a Table,
    recognition: &Recognition,
    choices: &Choices,
    amounts: &NumberColumn,
    questions: &mut Vec<Question>,
) -> Option<Outgo<'a>> {
    let column = table.columns.get(recognition.column(Role::Direction)?)?;
    let text = column.text()?;
    let ways = Ways::all().of_column(text)?;
    let way = |row: usize| (text.code(row) as usize).checked_sub(1).and_then(|code| ways.get(code).copied());
    let sided = ways.iter().any(|way| matches!(way, Way::Credit | Way::Debit));
    let value = |row: usize| {
        let amount = i128::from(amounts.get(row)?).abs();
        Some(if matches!(way(row)?, Way::In | Way::Credit) { amount } else { -amount })
    };
    let rows = (0..table.rows).filter(|&row| way(row).is_some()).count();
    let about = columns(&[column]);
    if sided && choices.answer(INCOME_SIDE).is_none() && is_double_entry(table) {
        questions.push(Question { rows: rows as u64, ..neither_side(about) });
        return Some(Outgo::Words(text, vec![true; ways.len()]));
    }
    let credit = !sided || credit_comes_in(table, recognition, choices, &value, (about, rows), questions);
    let out = ways.iter().map(|way| match way {
        Way::In => false,
        Way::Out => true,
        Way::Credit => !credit,
        Way::Debit => credit,
    });
    Some(Outgo::Words(text, out.collect()))
}

/// In a bank's statement what is negative was spent; where it may be a shop's list of payments, it is asked.
fn by_sign<'a>(
    table: &Table,
    recognition: &Recognition,
    choices: &Choices,
    amounts: &NumberColumn,
    questions: &mut Vec<Question>,
) -> Option<Outgo<'a>> {
    const ID: &str = "negative_amounts";
    let is_bank = is_statement(table) && recognition.column(Role::OrderId).is_none();
    let of_money = is_bank || matches!(recognition.kind, TableKind::Ledger | TableKind::Payments);
    let negative = (0..table.rows).filter(|&row| amounts.get(row).is_some_and(|amount| amount < 0)).count();
    if !of_money || negative == 0 || recognition.format.is_some_and(|format| format.kind == recognition.kind) {
        return None;
    }
    if !is_bank && movements(table, recognition).is_some_and(|(_, meanings)| meanings.contains(&Some(Movement::Refund)))
    {
        return None;
    }
    let balance = recognition.column(Role::Balance).and_then(|index| table.columns[index].numbers());
    let value = |row: usize| amounts.get(row).map(i128::from);
    let given = choices.answer(ID);
    let runs = || balance.is_some_and(|balance| balance_rises(balance, value, table.rows) == Some(true));
    // A balance that does not run is no bank's: what a customer owes, say.
    if given.is_none() && (is_bank && balance.is_none() || runs()) {
        return Some(Outgo::Negative);
    }
    let question = Question::new(
        ID,
        vec![("count", negative.into())],
        &["expenses", "refunds"],
        given,
        if recognition.kind == TableKind::Ledger { "expenses" } else { "refunds" },
    );
    let expenses = question.chosen == "expenses";
    questions.push(Question { rows: negative as u64, ..question });
    expenses.then_some(Outgo::Negative)
}

/// Quantity times price, where no column holds an amount; rounded to the cent where the quantity is no whole number, as
/// a till does.
fn product(
    table: &Table,
    recognition: &Recognition,
    choices: &Choices,
    questions: &mut Vec<Question>,
) -> Option<NumberColumn> {
    const CENTS: u8 = 2;
    let numbers = |role: Role| recognition.column(role).and_then(|index| table.columns[index].numbers());
    let price = recognition.column(Role::UnitPrice).and_then(|index| in_major_units(&table.columns[index]))?;
    let quantity = numbers(Role::Quantity)?;
    let discount = numbers(Role::Discount).and_then(|discount| {
        let applies = discount_comes_off(discount, table, recognition, choices, questions);
        applies.then(|| (discount, is_share(discount, table.rows)))
    });
    let whole = 10i64.pow(u32::from(quantity.scale().min(18)));
    let is_whole = |row: usize| quantity.get(row).is_none_or(|value| value % whole == 0);
    let exact = discount.is_none() && (0..table.rows).all(is_whole);
    let scale = if exact { price.scale() } else { price.scale().max(CENTS) };
    let power = |scale: u8| 10i128.pow(u32::from(scale));
    let amount = |row: usize| -> Option<i64> {
        let product = i128::from(price.get(row)?) * i128::from(quantity.get(row)?);
        let product = product.checked_mul(power(scale - price.scale()))?;
        let mut amount = rounded(product, power(quantity.scale()));
        match discount {
            Some((discount, true)) => {
                let one = power(discount.scale());
                amount = rounded(amount.checked_mul(one - i128::from(discount.get(row).unwrap_or(0)))?, one);
            }
            Some((discount, false)) => {
                let off = i128::from(discount.get(row).unwrap_or(0)).abs() * power(scale);
                amount -= rounded(off, power(discount.scale())) * amount.signum();
            }
            None => {}
        }
        i64::try_from(amount).ok().filter(|&amount| amount != NumberColumn::NULL)
    };
    let mantissas = (0..table.rows).map(|row| amount(row).unwrap_or(NumberColumn::NULL)).collect();
    Some(NumberColumn { mantissas, scale, ..price.without_values() })
}

/// Half away from zero.
fn rounded(value: i128, by: i128) -> i128 {
    value.abs().saturating_add(by / 2) / by * value.signum()
}

/// Whether a discount still comes off quantity times price; asked where there is one, for no total shows it.
fn discount_comes_off(
    discount: &NumberColumn,
    table: &Table,
    recognition: &Recognition,
    choices: &Choices,
    questions: &mut Vec<Question>,
) -> bool {
    const ID: &str = "discount";
    let rows = (0..table.rows).filter(|&row| discount.get(row).is_some_and(|value| value != 0)).count();
    if rows == 0 {
        return false;
    }
    let name = recognition.column(Role::Discount).map_or("", |index| table.columns[index].name.as_str());
    let question = Question::new(ID, vec![("column", name.into())], &["off", "included"], choices.answer(ID), "off");
    let off = question.chosen == "off";
    questions.push(Question { rows: rows as u64, column: Some(name.to_owned()), ..question });
    off
}
