//! From rows to orders: each row as an order of its own, and rows with one order number folded into one.

use super::amounts::{Amounts, Outgo};
use super::back::{self, Flags, is_cancelled};
use super::keys::Keys;
use super::orders::Choices;
use super::returns::Returned;
use super::settle::POSSIBLE;
use crate::money::Currency;
use crate::recognise::currency::CurrencyWords;
use crate::recognise::formats::Quirk;
use crate::recognise::movement::{Movement, paid_by_customers};
use crate::recognise::status::Status;
use crate::recognise::{Recognition, Role, TableKind};
use crate::table::{Column, NumberColumn, Table, TextColumn};
use crate::time::Day;
use countinghouse_kernels::group::Plain;
use std::ops::RangeInclusive;

/// One order while its lines are gathered.
#[derive(Debug, Clone, Copy)]
pub struct Draft {
    /// The customer's key; 0 where nobody is named.
    pub customer: u32,
    /// The table's first row of it.
    pub row: u32,
    /// How many rows it is made of.
    pub rows: u32,
    /// The day of its first row that has one.
    pub day: Option<Day>,
    /// Σ of its rows' amounts, in the scale of all.
    pub amount: Option<i64>,
    /// Σ of what went back, as a positive number.
    pub refund: i64,
    /// Σ of its rows with a negative amount, as a positive number, where others have a positive one.
    pub negative: i64,
    /// When it went back, where that is said.
    pub refund_day: Option<Day>,
    /// What became of it.
    pub status: Status,
    /// Whether it is something that a customer bought or gave back, and not a withdrawal or the payment of an invoice.
    pub is_sale: bool,
    /// The currency's index + 1; 0 where none is named.
    pub currency: u8,
    /// Whether a date stands there that could not be read.
    pub torn_date: bool,
    /// Whether an amount stands there that could not be read.
    pub torn_amount: bool,
}

/// The columns that matter, resolved once.
pub struct Source<'a> {
    /// The table.
    pub table: &'a Table,
    /// Who bought.
    pub customer: Option<Keys<'a>>,
    date: Option<&'a Column>,
    /// For how much, and the factor to the scale of all amounts.
    pub amount: Option<(&'a NumberColumn, i64)>,
    torn_dates: Vec<u32>,
    torn_amounts: Vec<u32>,
    /// How much went back, and the factor to the scale of all amounts.
    pub refund: Option<(&'a NumberColumn, i64)>,
    /// The amount as it was charged, and the factor to the scale of all amounts, where refunds are in that currency still.
    charged: Option<(&'a NumberColumn, i64)>,
    refund_date: Option<&'a Column>,
    /// What else says that money went back.
    pub flags: Flags<'a>,
    /// Days that can be and, unless told otherwise, do not lie far from all others.
    pub days: RangeInclusive<i64>,
    /// What became of it: the column, and the meaning of each of its codes.
    pub status: Option<(&'a TextColumn, Vec<Status>)>,
    cancelled_at: Option<&'a Column>,
    movements: Option<Movements<'a>>,
    outgo: Option<&'a Outgo<'a>>,
    /// Whether every row of an order has the amount of the whole order.
    pub amounts_repeat: bool,
    /// Whether what went back is off the amounts already.
    refunds_are_off: bool,
    /// What of the orders' refunds stands in rows of its own.
    pub returned: Returned,
    /// The column of kinds of amount, and whether a customer pays each of its codes.
    amount_kinds: Option<(&'a TextColumn, Vec<bool>)>,
    /// Whether what is no sale is left out, and so no line of an order.
    sales_only: bool,
    /// Where the currency is said.
    pub currency: CurrencySource<'a>,
    /// Every currency that the file can name.
    pub currencies: Vec<Currency>,
}

/// What kind of movement of money each row is.
struct Movements<'a> {
    text: &'a TextColumn,
    /// The meaning of each of its codes.
    meanings: Vec<Option<Movement>>,
    /// Whether a sale with a negative amount is money that the shop paid.
    sales_come_in: bool,
    /// Whether what goes back names the shop as its customer.
    refunds_name_the_shop: bool,
}

/// Where a row's currency is said.
pub enum CurrencySource<'a> {
    /// The same for every row, or unknown.
    Fixed(u8),
    /// A column of codes: text code → currency index + 1.
    Column(&'a TextColumn, Vec<u8>),
    /// Signs beside the amounts, and the currency index + 1 of amounts without one.
    Cells(&'a NumberColumn, u8),
}

impl<'a> Source<'a> {
    /// Resolves the columns.
    pub fn new(table: &'a Table, recognition: &Recognition, choices: &Choices, amounts: &'a Amounts<'a>) -> Self {
        let rules = choices.rules;
        let column = |role: Role| recognition.column(role).and_then(|index| table.columns.get(index));
        let pick = |plain: Role, settled: Role| column(if amounts.converted { settled } else { plain });
        let scale = amounts.scale;
        // What went back as it was charged is converted as the order's own amount was.
        let as_charged = amounts.converted && column(Role::ConvertedRefund).is_none();
        let scaled = |numbers: &'a NumberColumn| (numbers, 10i64.pow(u32::from(scale - numbers.scale().min(scale))));
        let torn = |column: Option<&Column>| {
            column.map_or(Vec::new(), |column| column.unreadable.iter().map(|cell| cell.row as u32).collect())
        };
        let words = recognition.statuses();
        let meaning = |text: &str| choices.meaning(text, &words);
        let status = column(Role::Status).and_then(Column::text).map(|text| {
            (text, (1..=text.values() as u32).map(|code| meaning(&text.value(code).unwrap_or_default())).collect())
        });
        let movements = back::movements(table, recognition).map(|(text, meanings)| Movements {
            text,
            meanings,
            sales_come_in: recognition.kind == TableKind::Payments,
            refunds_name_the_shop: recognition.has(Quirk::RefundsNameTheShop),
        });
        let flags = Flags::find(table, recognition);
        let amount_kinds = column(Role::AmountKind).and_then(Column::text).map(|text| {
            let cells: Vec<_> = (1..=text.values() as u32).map(|code| text.value(code).unwrap_or_default()).collect();
            (text, paid_by_customers(&cells))
        });
        let mut currencies = Vec::new();
        let told = recognition.told(Role::ConvertedCurrency);
        let currency = if amounts.converted && column(Role::ConvertedCurrency).is_none() {
            currencies.extend(told.and_then(|told| Currency::from_any_code(&told.text)));
            CurrencySource::Fixed(currencies.len() as u8)
        } else {
            let codes = pick(Role::Currency, Role::ConvertedCurrency);
            currency_source(codes, amounts.column, column(Role::AmountText), &mut currencies)
        };
        Source {
            table,
            customer: column(Role::Customer).map(|column| Keys::customers(column, rules.is_on("same_customers"))),
            date: column(Role::Date),
            amount: amounts.numbers.as_deref().map(scaled),
            torn_dates: torn(column(Role::Date)),
            torn_amounts: torn(amounts.column),
            refund: amounts.refund.as_deref().map(scaled),
            charged: column(Role::Amount).filter(|_| as_charged).and_then(Column::numbers).map(scaled),
            refund_date: column(Role::RefundDate),
            flags,
            days: POSSIBLE,
            status,
            cancelled_at: column(Role::CancelledAt),
            movements,
            outgo: amounts.outgo.as_ref(),
            amounts_repeat: false,
            refunds_are_off: amounts.refunds_are_off,
            returned: Returned::new(),
            amount_kinds,
            sales_only: rules.is_on("sales"),
            currency,
            currencies,
        }
    }

    /// One row as an order of its own.
    pub fn draft(&self, row: usize) -> Draft {
        let number = |source: &Option<(&NumberColumn, i64)>| {
            source.as_ref().and_then(|(numbers, factor)| match *factor {
                // A checked product of 64 bits is slow in wasm.
                1 => numbers.get(row),
                factor => numbers.get(row)?.checked_mul(factor),
            })
        };
        let status = match &self.status {
            Some((text, meanings)) => match text.code(row) {
                0 => Status::Counts,
                code => meanings.get(code as usize - 1).copied().unwrap_or(Status::Counts),
            },
            None => Status::Counts,
        };
        let cancelled = self.cancelled_at.is_some_and(|column| is_cancelled(column, row));
        let amount = number(&self.amount);
        let refund = number(&self.refund).unwrap_or(0).saturating_abs();
        let refund = match (number(&self.charged), amount) {
            (Some(charged), Some(amount)) if charged != 0 => {
                let (charged, amount) = (i128::from(charged), i128::from(amount));
                i64::try_from((i128::from(refund) * amount).abs() / charged.abs()).unwrap_or(refund)
            }
            _ => refund,
        };
        let draft = Draft {
            customer: self.customer.as_ref().map_or(0, |keys| keys.get(row)),
            row: row as u32,
            rows: 1,
            day: self.date.and_then(Column::dates).and_then(|dates| dates.get(row)),
            amount: if self.refunds_are_off { amount.map(|amount| amount.saturating_add(refund)) } else { amount },
            refund,
            negative: 0,
            refund_day: self.refund_date.and_then(Column::dates).and_then(|dates| dates.get(row)),
            is_sale: self.amount_kinds.as_ref().is_none_or(|(text, paid)| {
                text.code(row).checked_sub(1).and_then(|code| paid.get(code as usize).copied()).unwrap_or(true)
            }),
            status: match status {
                Status::Counts if cancelled => Status::Cancelled,
                // An amount beside the flag says how much of it.
                Status::Counts if self.flags.is_back(row) && (refund == 0 || amount.is_none_or(|it| refund >= it)) => {
                    Status::Refunded
                }
                status => status,
            },
            currency: self.currency_of(row),
            torn_date: self.torn_dates.binary_search(&(row as u32)).is_ok(),
            torn_amount: self.torn_amounts.binary_search(&(row as u32)).is_ok(),
        };
        let meaning = self.movements.as_ref().and_then(|movements| movements.meaning(row)).map(|it| it.of(amount));
        let goes_out = || self.outgo.is_some_and(|outgo| outgo.is_out(row, amount));
        match &self.movements {
            // What the shop paid is no sale, whatever it is called; what goes back to a customer goes out too.
            _ if matches!(meaning, None | Some(Movement::Sale)) && goes_out() => Draft { is_sale: false, ..draft },
            Some(movements) => movements.applied(draft, meaning),
            None => draft,
        }
    }

    /// What of an order's refund stands in rows of its own; `None` where nothing does.
    pub fn returned(&self, row: u32) -> Option<i64> {
        let at = self.returned.binary_search_by_key(&row, |&(row, _)| row).ok()?;
        Some(self.returned[at].1)
    }

    /// Whether some orders say of themselves that money went back.
    pub fn says_refunds(&self) -> bool {
        let refunded = |(_, meanings): &(&TextColumn, Vec<Status>)| meanings.contains(&Status::Refunded);
        let returned = |movements: &Movements| movements.meanings.contains(&Some(Movement::Returned));
        self.refund.is_some()
            || self.flags.any()
            || self.status.as_ref().is_some_and(refunded)
            || self.movements.as_ref().is_some_and(returned)
    }

    /// Some rows of a file whose rows are orders and nothing else; `None` where another column has a say.
    pub fn plain(&self, rows: std::ops::Range<usize>) -> Option<Plain> {
        let another = self.status.is_some()
            || self.refund.is_some()
            || self.flags.any()
            || self.cancelled_at.is_some()
            || self.movements.is_some()
            || self.outgo.is_some()
            || self.amount_kinds.is_some();
        if another || !matches!(self.currency, CurrencySource::Fixed(_)) {
            return None;
        }
        let amounts = match self.amount {
            None => None,
            Some((numbers, 1)) => Some(numbers.mantissas.read(rows.clone())),
            Some(_) => return None,
        };
        let days = self.date.and_then(Column::dates)?.days.read(rows.clone());
        let customers = self.customer.as_ref().map(|keys| keys.read(rows.clone()));
        Some(Plain { first: rows.start, customers, days, amounts, possible: self.days.clone() })
    }

    /// The row's currency as its index + 1; 0 where it names none.
    pub fn currency_of(&self, row: usize) -> u8 {
        self.currency.of(row)
    }
}

impl CurrencySource<'_> {
    /// The row's currency as its index + 1; 0 where it names none.
    pub fn of(&self, row: usize) -> u8 {
        match self {
            CurrencySource::Fixed(index) => *index,
            CurrencySource::Column(text, indexes) => match text.code(row) {
                0 => 0,
                code => indexes.get(code as usize - 1).copied().unwrap_or(0),
            },
            CurrencySource::Cells(numbers, others) => match numbers.currency_of_row.get(row) {
                None | Some(0) => *others,
                Some(index) => *index,
            },
        }
    }
}

impl Movements<'_> {
    /// What kind of movement a row is.
    fn meaning(&self, row: usize) -> Option<Movement> {
        let code = (self.text.code(row) as usize).checked_sub(1)?;
        self.meanings.get(code).copied().flatten()
    }

    /// The row as what its kind of movement makes of it.
    fn applied(&self, draft: Draft, meaning: Option<Movement>) -> Draft {
        match meaning {
            Some(Movement::Settlement | Movement::Other | Movement::Exchange) => Draft { is_sale: false, ..draft },
            Some(Movement::Sale) if self.sales_come_in && draft.amount.is_some_and(|amount| amount < 0) => {
                Draft { is_sale: false, ..draft }
            }
            Some(Movement::Refund) => Draft {
                amount: draft.amount.map(|amount| -amount.saturating_abs()),
                customer: if self.refunds_name_the_shop { 0 } else { draft.customer },
                ..draft
            },
            Some(Movement::Returned) if draft.status == Status::Counts => Draft { status: Status::Refunded, ..draft },
            Some(Movement::Sale | Movement::Returned) | None => draft,
        }
    }
}

/// Where a table says the currency of its amounts; what it names is added to `currencies`.
pub fn currency_source<'a>(
    codes: Option<&'a Column>,
    amount: Option<&'a Column>,
    amount_text: Option<&'a Column>,
    currencies: &mut Vec<Currency>,
) -> CurrencySource<'a> {
    let mut place = |currency: Currency| {
        let known = currencies.iter().position(|known| *known == currency).unwrap_or_else(|| {
            currencies.push(currency);
            currencies.len() - 1
        });
        u8::try_from(known + 1).unwrap_or(u8::MAX)
    };
    if let Some(text) = codes.and_then(Column::text) {
        let words = CurrencyWords::all();
        let named = |code: u32| words.any(&text.value(code).unwrap_or_default());
        let indexes: Vec<u8> = (1..=text.values() as u32).map(|code| place(named(code))).collect();
        // What names no currency in a file of one is in that one.
        return if currencies.len() > 1 { CurrencySource::Column(text, indexes) } else { CurrencySource::Fixed(1) };
    }
    let in_header = amount.and_then(Column::numbers).and_then(NumberColumn::header_currency);
    for column in [amount, amount_text].into_iter().flatten() {
        let names_one = |numbers: &&NumberColumn| !matches!(numbers.currencies(), [] | [Currency::UNKNOWN]);
        if let Some(numbers) = column.numbers().filter(names_one) {
            numbers.currencies().iter().for_each(|&currency| _ = place(currency));
            let others = in_header.map_or(0, &mut place);
            return if currencies.len() > 1 {
                CurrencySource::Cells(numbers, others)
            } else {
                CurrencySource::Fixed(1)
            };
        }
    }
    CurrencySource::Fixed(in_header.map_or(0, place))
}

/// Gathers rows with one order number. A negative row on another day than the others is a refund, not a line; where the
/// newest row comes first, it comes before its order. `order_of` gets the first row of each row's order.
pub fn fold(
    source: &Source,
    keys: &Keys,
    lines: bool,
    skipped: impl Fn(usize) -> bool,
    order_of: &mut Vec<u32>,
) -> Vec<Draft> {
    order_of.extend(0..source.table.rows as u32);
    let mut drafts: Vec<Draft> = Vec::with_capacity(keys.count);
    let mut draft_of = vec![u32::MAX; keys.count + 1];
    // Where rows repeat the whole order's amount, those of money that went back repeat it too.
    let mut back_of = vec![u32::MAX; if source.amounts_repeat { keys.count + 1 } else { 0 }];
    for (row, order_of) in order_of.iter_mut().enumerate() {
        if skipped(row) {
            continue;
        }
        let line = source.draft(row);
        let is_apart = !lines || source.sales_only && !line.is_sale;
        let slot = if is_apart { 0 } else { keys.get(row) as usize };
        let known = draft_of[slot];
        if slot == 0 || known == u32::MAX {
            draft_of[slot] = drafts.len() as u32;
            drafts.push(line);
            continue;
        }
        let order = &mut drafts[known as usize];
        let is_negative = |draft: &Draft| draft.amount.is_some_and(|amount| amount < 0);
        let apart = line.day.is_some() && order.day.is_some() && line.day != order.day;
        let currency = if line.currency == 0 { order.currency } else { line.currency };
        if apart && is_negative(&line) {
            let place = drafts.len() as u32;
            match back_of.get_mut(slot) {
                Some(back) if drafts.get(*back as usize).is_some_and(|known| known.day == line.day) => {
                    *order_of = drafts[*back as usize].row;
                    merge(&mut drafts[*back as usize], line, true);
                    continue;
                }
                Some(back) => *back = place,
                None => {}
            }
            drafts.push(Draft { currency, ..line });
        } else if apart && is_negative(order) {
            draft_of[slot] = drafts.len() as u32;
            drafts.push(line);
        } else {
            *order_of = order.row;
            merge(order, line, source.amounts_repeat);
        }
    }
    drafts
}

/// Adds a line to its order: money adds up unless it is the whole order's on every line; everything else is as the first
/// line that says it.
fn merge(order: &mut Draft, line: Draft, amounts_repeat: bool) {
    order.rows += 1;
    // What goes back beside what was bought is told apart, for the order may say the same in a status or a column.
    let sign = |draft: &Draft| draft.amount.map_or(0, i64::signum);
    if !amounts_repeat && sign(order) * sign(&line) < 0 {
        let back = if sign(&line) < 0 { &line } else { &*order };
        order.negative = order.negative.saturating_add(back.amount.unwrap_or(0).saturating_abs());
    }
    if order.customer == 0 {
        order.customer = line.customer;
    }
    order.day = order.day.or(line.day);
    order.amount = match (order.amount, line.amount) {
        (Some(a), Some(b)) if !amounts_repeat => Some(a.saturating_add(b)),
        (a, b) => a.or(b),
    };
    order.refund =
        if amounts_repeat { order.refund.max(line.refund) } else { order.refund.saturating_add(line.refund) };
    order.refund_day = order.refund_day.or(line.refund_day);
    if order.status == Status::Counts {
        order.status = line.status;
    }
    if order.currency == 0 {
        order.currency = line.currency;
    }
    order.is_sale |= line.is_sale;
    order.torn_date |= line.torn_date;
    order.torn_amount |= line.torn_amount;
}
