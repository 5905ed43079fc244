//! What says of a row that money went back, besides its amount and its status: the kind of movement that it is, and flags
//! such as `Refunded?`.

use crate::ingest::columns::yes_no::as_bool;
use crate::recognise::direction::is_statement;
use crate::recognise::movement::{Movement, is_dispute, movements_of_orders};
use crate::recognise::{Recognition, Role, TableKind};
use crate::table::{Column, Kind, NumberColumn, Table, TextColumn};

/// The column of kinds of movement and what each of its codes means; `None` where none says anything of money.
pub fn movements<'a>(table: &'a Table, recognition: &Recognition) -> Option<(&'a TextColumn, Vec<Option<Movement>>)> {
    let text = table.columns.get(recognition.column(Role::EventType)?)?.text()?;
    let cells: Vec<_> = (1..=text.values() as u32).map(|code| text.value(code).unwrap_or_default()).collect();
    let of_money = matches!(recognition.kind, TableKind::Payments | TableKind::Ledger);
    let meanings = if of_money {
        let mut meanings = recognition.movements(&cells);
        if recognition.kind == TableKind::Ledger && is_statement(table) {
            // A bank calls a customer's payment a transfer, a deposit or a “Gutschrift”: there, the sign tells.
            let is_unsure = |it: &&mut Option<Movement>| matches!(it, Some(Movement::Other | Movement::Refund));
            meanings.iter_mut().filter(is_unsure).for_each(|it| *it = None);
        }
        meanings
    } else {
        movements_of_orders(&cells, recognition.format.map_or(&[], |format| format.movements))
    };
    meanings.iter().any(Option::is_some).then_some((text, meanings))
}

/// The column of refunded amounts, where it holds amounts and no flags.
pub fn refund_column<'a>(table: &'a Table, recognition: &Recognition) -> Option<&'a Column> {
    let column = table.columns.get(recognition.column(Role::Refund)?)?;
    (!column.numbers().is_some_and(is_flag)).then_some(column)
}

/// Whether a row was called off, by its date of that, its reason or a flag such as `Voided`.
pub fn is_cancelled(column: &Column, row: usize) -> bool {
    match (column.text(), column.dates()) {
        (_, Some(dates)) => dates.get(row).is_some(),
        (Some(text), _) if column.kind != Kind::Bool => text.get(row).is_some(),
        _ => is_set(column, row),
    }
}

/// Whether numbers say yes and no: nothing but ones and zeros, none of them money.
fn is_flag(numbers: &NumberColumn) -> bool {
    let unit = 10i64.saturating_pow(numbers.scale().into());
    let mut ones = false;
    let all = numbers.mantissas.filled().all(|value| {
        ones |= value == unit;
        value == 0 || value == unit
    });
    all && ones && !numbers.is_money()
}

/// Columns of yes and no that say of a row that its money went back.
#[derive(Default)]
pub struct Flags<'a> {
    /// Those that say it, and those that say it unless the shop won.
    back: [Option<&'a Column>; 3],
    won: Option<&'a Column>,
}

impl<'a> Flags<'a> {
    /// Finds them.
    pub fn find(table: &'a Table, recognition: &Recognition) -> Flags<'a> {
        let column = |role: Role| recognition.column(role).and_then(|index| table.columns.get(index));
        let dispute = |won: bool| {
            let is_one = |column: &&Column| Role::RefundFlag.fits(column) && is_dispute(&column.name) == Some(won);
            table.columns.iter().find(is_one)
        };
        let refunded = column(Role::Refund).filter(|column| column.numbers().is_some_and(is_flag));
        Flags { back: [column(Role::RefundFlag), refunded, dispute(false)], won: dispute(true) }
    }

    /// Whether there is one.
    pub fn any(&self) -> bool {
        self.back.iter().any(Option::is_some)
    }

    /// Whether a row's money went back: all of it, unless an amount beside it says how much.
    pub fn is_back(&self, row: usize) -> bool {
        let [refunded, also, disputed] = self.back.map(|column| column.is_some_and(|column| is_set(column, row)));
        refunded || also || disputed && !self.won.is_some_and(|column| is_set(column, row))
    }
}

/// Whether a flag says yes.
pub fn is_set(column: &Column, row: usize) -> bool {
    match column.text() {
        Some(text) => text.get(row).is_some_and(|cell| as_bool(cell.trim().as_bytes()) == Some(true)),
        None => column.numbers().and_then(|numbers| numbers.get(row)).is_some_and(|value| value > 0),
    }
}
