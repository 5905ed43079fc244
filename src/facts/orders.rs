//! Orders: rows folded into orders, refunds told from sales, everything else left out with its reason.

use super::keys::Keys;
use super::rules::{RULES, Rule, RuleSet};
use crate::money::Currency;
use crate::recognise::status::{Status, classify};
use crate::recognise::{Recognition, Role};
use crate::table::{Column, NumberColumn, Table, TextColumn};
use crate::time::Day;

/// Something that happened to money on a day: an order, or money that went back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Event {
    /// Signed, in units of 10^−[`Orders::scale`].
    pub amount: i64,
    /// When.
    pub day: Day,
    /// The table's first row of it.
    pub row: u32,
    /// How many rows it stands for; 0 for the second event of a row.
    pub rows: u32,
    /// Whether it counts as an order and makes its customer active.
    pub is_order: bool,
}

/// Why a row is not counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// Its status or its date of cancelling says so.
    Cancelled,
    /// The payment did not go through.
    Failed,
    /// Not paid, or a draft.
    Unpaid,
    /// A test.
    Test,
    /// It repeats another row of the same order in every cell.
    Duplicate,
    /// It is in another currency than the figures.
    OtherCurrency,
    /// It has no date.
    NoDate,
    /// Its date could not be read.
    UnreadableDate,
    /// It has no amount.
    NoAmount,
    /// Its amount could not be read.
    UnreadableAmount,
}

impl Reason {
    /// Every reason, in the order they are reported.
    pub const ALL: [Reason; 10] = [
        Reason::Cancelled,
        Reason::Failed,
        Reason::Unpaid,
        Reason::Test,
        Reason::Duplicate,
        Reason::OtherCurrency,
        Reason::NoDate,
        Reason::UnreadableDate,
        Reason::NoAmount,
        Reason::UnreadableAmount,
    ];

    /// The stable name.
    pub fn id(self) -> &'static str {
        match self {
            Reason::Cancelled => "cancelled",
            Reason::Failed => "failed",
            Reason::Unpaid => "unpaid",
            Reason::Test => "test",
            Reason::Duplicate => "duplicate",
            Reason::OtherCurrency => "other_currency",
            Reason::NoDate => "no_date",
            Reason::UnreadableDate => "unreadable_date",
            Reason::NoAmount => "no_amount",
            Reason::UnreadableAmount => "unreadable_amount",
        }
    }
}

impl Reason {
    /// The reason after a number of rows: `12 cancelled`.
    pub fn words(self) -> &'static str {
        match self {
            Reason::Cancelled => "cancelled",
            Reason::Failed => "with a failed payment",
            Reason::Unpaid => "not paid",
            Reason::Test => "marked as a test",
            Reason::Duplicate => "repeated",
            Reason::OtherCurrency => "in another currency",
            Reason::NoDate => "without a date",
            Reason::UnreadableDate => "whose date could not be read",
            Reason::NoAmount => "without an amount",
            Reason::UnreadableAmount => "whose amount could not be read",
        }
    }
}

/// A row that is not counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LeftOutRow {
    /// Why.
    pub reason: Reason,
    /// How many rows of the table.
    pub rows: u32,
}

/// A currency and the orders in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CurrencyRows {
    /// The currency.
    pub currency: Currency,
    /// Rows in it.
    pub rows: u64,
}

/// The orders of a table, grouped by customer and in the order of days within a customer.
#[derive(Debug, Clone, PartialEq)]
pub struct Orders {
    /// Grouped by customer; the events of nobody known come last.
    pub events: Vec<Event>,
    /// Where customer `i`'s events begin; one more entry than customers, then the events without a customer follow.
    pub starts: Vec<u32>,
    /// Decimals of amounts.
    pub scale: u8,
    /// The currency of amounts; `None` where the file names none.
    pub currency: Option<Currency>,
    /// Every currency met, the most frequent first.
    pub currencies: Vec<CurrencyRows>,
    /// Whether the amounts are the export's converted ones.
    pub converted: bool,
    /// Whether there is a column of amounts.
    pub has_amounts: bool,
    /// Whether there is a column of customers.
    pub has_customers: bool,
    /// Whether refunds can be told: a refund column, a status column, or a negative amount.
    pub has_refunds: bool,
    /// Rows of the table.
    pub rows: u64,
    /// Orders in the table before any is left out.
    pub orders_read: u64,
    /// Customers in the table before any order is left out.
    pub customers_read: u64,
    /// Rows left out, summed by reason, in the order of [`Reason::ALL`].
    pub left_out: Vec<LeftOutRow>,
    /// Rows each rule is about, whether it is on or off, in the order of [`RULES`].
    pub touched: Vec<u64>,
    /// Rows that repeat another in every cell where no order number tells whether they are meant; they are counted.
    pub possible_duplicates: u64,
}

impl Orders {
    /// The number of customers with at least one event.
    pub fn customers(&self) -> usize {
        self.starts.len() - 1
    }

    /// One customer's events, oldest first.
    pub fn of_customer(&self, customer: usize) -> &[Event] {
        &self.events[self.starts[customer] as usize..self.starts[customer + 1] as usize]
    }

    /// The events without a customer, in the order of the file.
    pub fn of_nobody(&self) -> &[Event] {
        let from = self.starts.last().map_or(0, |&start| start as usize);
        &self.events[from..]
    }

    /// The first and last day with an event.
    pub fn days(&self) -> Option<(Day, Day)> {
        let days = || self.events.iter().map(|event| event.day);
        days().min().zip(days().max())
    }

    /// Rows left out for a reason.
    pub fn rows_left_out(&self, reason: Reason) -> u64 {
        self.left_out.iter().filter(|left| left.reason == reason).map(|left| u64::from(left.rows)).sum()
    }
}

/// One order while its lines are gathered.
#[derive(Debug, Clone, Copy)]
struct Draft {
    customer: u32,
    row: u32,
    rows: u32,
    day: Option<Day>,
    amount: Option<i64>,
    refund: i64,
    refund_day: Option<Day>,
    status: Status,
    currency: u8,
    torn_date: bool,
    torn_amount: bool,
}

/// The columns that matter, resolved once.
struct Source<'a> {
    table: &'a Table,
    customer: Option<Keys<'a>>,
    date: Option<&'a Column>,
    amount: Option<(&'a NumberColumn, i64)>,
    torn_dates: Vec<u32>,
    torn_amounts: Vec<u32>,
    refund: Option<(&'a NumberColumn, i64)>,
    refund_date: Option<&'a Column>,
    status: Option<(&'a TextColumn, Vec<Status>)>,
    cancelled_at: Option<&'a Column>,
    currency: CurrencySource<'a>,
    currencies: Vec<Currency>,
}

enum CurrencySource<'a> {
    /// The same for every row, or unknown.
    Fixed(u8),
    /// A column of codes: text code → currency index + 1.
    Column(&'a TextColumn, Vec<u8>),
    /// Signs beside the amounts.
    Cells(&'a NumberColumn),
}

/// Builds the orders of a table; `currency` is the user's choice among the file's currencies.
pub fn build(table: &Table, recognition: &Recognition, rules: &RuleSet, currency: Option<Currency>) -> Orders {
    let scale = scale(table, recognition);
    let (source, converted) = Source::new(table, recognition, rules, scale);
    let order_ids = recognition.column(Role::OrderId).and_then(|index| table.columns.get(index)).map(Keys::exact);
    let repeated_ids = order_ids.as_ref().filter(|keys| keys.count < table.rows);
    let repeated = repeated_ids.map_or(Vec::new(), |keys| repeated_rows(table, keys));
    let duplicates = if rules.is_on("duplicates") { repeated.as_slice() } else { &[] };
    let folded = repeated_ids.map(|keys| fold(&source, keys, rules.is_on("lines"), duplicates));
    let currencies = count_currencies(&source, folded.as_deref());
    let currency = currency
        .filter(|chosen| currencies.iter().any(|known| known.currency == *chosen))
        .or_else(|| currencies.first().map(|most| most.currency));
    let wanted = currency.and_then(|wanted| source.currencies.iter().position(|known| *known == wanted));
    let mut left_out = [0u32; Reason::ALL.len()];
    left_out[Reason::Duplicate as usize] = duplicates.len() as u32;
    let most_events = folded.as_ref().map_or(table.rows, Vec::len);
    let mut events = Vec::with_capacity(most_events);
    let mut customer_of = Vec::with_capacity(most_events);
    let mut seen = Seen::default();
    let mut count = |draft: &Draft| {
        seen.count(draft, rules);
        match settle(draft, &source, rules, wanted) {
            Err(reason) => left_out[reason as usize] += draft.rows,
            Ok(settled) => {
                for event in settled.into_iter().flatten() {
                    events.push(event);
                    customer_of.push(draft.customer);
                }
            }
        }
    };
    match &folded {
        Some(drafts) => drafts.iter().for_each(&mut count),
        None => (0..table.rows).for_each(|row| count(&source.draft(row))),
    }
    let has_negative = events.iter().any(|event| event.amount < 0);
    let customer_count = source.customer.as_ref().map_or(0, |keys| keys.count);
    let (events, starts) = group(events, &customer_of, customer_count);
    let left_out = Reason::ALL.into_iter().map(|reason| LeftOutRow { reason, rows: left_out[reason as usize] });
    let mut orders = Orders {
        events,
        starts,
        scale,
        currency,
        currencies,
        converted,
        has_amounts: source.amount.is_some(),
        has_customers: source.customer.is_some(),
        has_refunds: rules.is_on("refunds") && (source.refund.is_some() || source.status.is_some() || has_negative),
        rows: table.rows as u64,
        orders_read: seen.orders,
        customers_read: customer_count as u64,
        left_out: left_out.filter(|left| left.rows > 0).collect(),
        touched: Vec::new(),
        possible_duplicates: 0,
    };
    orders.touched = seen.touched(&orders, repeated_ids, &repeated);
    if order_ids.is_none() {
        orders.possible_duplicates = possible_duplicates(table, &orders);
    }
    orders
}

/// The finest scale among the money columns in use.
fn scale(table: &Table, recognition: &Recognition) -> u8 {
    let roles = [Role::Amount, Role::Refund, Role::ConvertedAmount, Role::ConvertedRefund];
    let columns = roles.iter().filter_map(|&role| table.columns.get(recognition.column(role)?)?.numbers());
    columns.map(NumberColumn::scale).max().unwrap_or(2)
}

impl<'a> Source<'a> {
    fn new(table: &'a Table, recognition: &Recognition, rules: &RuleSet, scale: u8) -> (Self, bool) {
        let column = |role: Role| recognition.column(role).and_then(|index| table.columns.get(index));
        let converted = rules.is_on("converted")
            && column(Role::ConvertedAmount).is_some()
            && column(Role::ConvertedCurrency).is_some()
            && column(Role::Currency).and_then(Column::text).is_some_and(|text| text.values() > 1);
        let pick = |plain: Role, settled: Role| column(if converted { settled } else { plain });
        let amount_column = pick(Role::Amount, Role::ConvertedAmount);
        let refund_column = pick(Role::Refund, Role::ConvertedRefund);
        let scaled = |column: &'a Column| {
            column.numbers().map(|numbers| (numbers, 10i64.pow(u32::from(scale - numbers.scale().min(scale)))))
        };
        let torn = |column: Option<&Column>| {
            column.map_or(Vec::new(), |column| column.unreadable.iter().map(|cell| cell.row as u32).collect())
        };
        let status = column(Role::Status).and_then(Column::text).map(|text| {
            (text, (1..=text.values() as u32).map(|code| classify(text.value(code).unwrap_or(""))).collect())
        });
        let mut currencies = Vec::new();
        let currency = currency_source(
            pick(Role::Currency, Role::ConvertedCurrency),
            amount_column,
            column(Role::AmountText),
            &mut currencies,
        );
        let source = Source {
            table,
            customer: column(Role::Customer).map(Keys::customers),
            date: column(Role::Date),
            amount: amount_column.and_then(scaled),
            torn_dates: torn(column(Role::Date)),
            torn_amounts: torn(amount_column),
            refund: refund_column.and_then(scaled),
            refund_date: column(Role::RefundDate),
            status,
            cancelled_at: column(Role::CancelledAt),
            currency,
            currencies,
        };
        (source, converted)
    }

    /// One row as an order of its own.
    fn draft(&self, row: usize) -> Draft {
        let number = |source: &Option<(&NumberColumn, i64)>| {
            source.as_ref().and_then(|(numbers, factor)| numbers.get(row)?.checked_mul(*factor))
        };
        let status = match &self.status {
            Some((text, meanings)) => match text.code(row) {
                0 => Status::Counts,
                code => meanings.get(code as usize - 1).copied().unwrap_or(Status::Counts),
            },
            None => Status::Counts,
        };
        let cancelled = self.cancelled_at.is_some_and(|column| match column.text() {
            Some(text) => text.get(row).is_some(),
            None => column.dates().is_some_and(|dates| dates.get(row).is_some()),
        });
        Draft {
            customer: self.customer.as_ref().map_or(0, |keys| keys.get(row)),
            row: row as u32,
            rows: 1,
            day: self.date.and_then(Column::dates).and_then(|dates| dates.get(row)),
            amount: number(&self.amount),
            refund: number(&self.refund).unwrap_or(0).saturating_abs(),
            refund_day: self.refund_date.and_then(Column::dates).and_then(|dates| dates.get(row)),
            status: if cancelled && status == Status::Counts { Status::Cancelled } else { status },
            currency: self.currency_of(row),
            torn_date: self.torn_dates.binary_search(&(row as u32)).is_ok(),
            torn_amount: self.torn_amounts.binary_search(&(row as u32)).is_ok(),
        }
    }

    /// The row's currency as its index + 1; 0 where it names none.
    fn currency_of(&self, row: usize) -> u8 {
        match &self.currency {
            CurrencySource::Fixed(index) => *index,
            CurrencySource::Column(text, indexes) => match text.code(row) {
                0 => 0,
                code => indexes.get(code as usize - 1).copied().unwrap_or(0),
            },
            CurrencySource::Cells(numbers) => numbers.currency_of_row.get(row).copied().unwrap_or(0),
        }
    }
}

fn currency_source<'a>(
    codes: Option<&'a Column>,
    amount: Option<&'a Column>,
    amount_text: Option<&'a Column>,
    currencies: &mut Vec<Currency>,
) -> CurrencySource<'a> {
    if let Some(text) = codes.and_then(Column::text) {
        let mut index_of = |code: u32| {
            let currency = text.value(code).and_then(Currency::from_code)?;
            let index = currencies.iter().position(|known| *known == currency).unwrap_or_else(|| {
                currencies.push(currency);
                currencies.len() - 1
            });
            u8::try_from(index + 1).ok()
        };
        let indexes = (1..=text.values() as u32).map(|code| index_of(code).unwrap_or(0)).collect();
        return CurrencySource::Column(text, indexes);
    }
    for column in [amount, amount_text].into_iter().flatten() {
        if let Some(numbers) = column.numbers().filter(|numbers| !numbers.currencies().is_empty()) {
            currencies.extend_from_slice(numbers.currencies());
            return CurrencySource::Cells(numbers);
        }
    }
    let in_header = amount.and_then(|column| {
        let mut words =
            column.name.split(|c: char| c.is_whitespace() || matches!(c, '(' | ')' | '[' | ']' | '_' | '/'));
        words.find_map(|word| Currency::from_sign(word).or_else(|| upper_code(word)))
    });
    currencies.extend(in_header);
    CurrencySource::Fixed(currencies.len() as u8)
}

/// A currency code in a header counts in capitals only, or at least as a word of its own in a header such as `total_eur`.
fn upper_code(word: &str) -> Option<Currency> {
    Currency::from_code(word).filter(|_| word.len() == 3 && !matches!(word, "try" | "all" | "Try" | "All" | "TRY"))
}

/// Gathers rows with one order number. A negative row on another day than the others is a refund, not a line; where the
/// newest row comes first, it comes before its order.
fn fold(source: &Source, keys: &Keys, lines: bool, duplicates: &[u32]) -> Vec<Draft> {
    let mut drafts: Vec<Draft> = Vec::with_capacity(keys.count);
    let mut draft_of = vec![u32::MAX; keys.count + 1];
    for row in 0..source.table.rows {
        if duplicates.binary_search(&(row as u32)).is_ok() {
            continue;
        }
        let line = source.draft(row);
        let slot = if lines { keys.get(row) as usize } else { 0 };
        let known = draft_of[slot];
        if slot == 0 || known == u32::MAX {
            draft_of[slot] = drafts.len() as u32;
            drafts.push(line);
            continue;
        }
        let order = &mut drafts[known as usize];
        let is_negative = |draft: &Draft| draft.amount.is_some_and(|amount| amount < 0);
        let apart = line.day.is_some() && order.day.is_some() && line.day != order.day;
        if apart && is_negative(&line) {
            drafts.push(line);
        } else if apart && is_negative(order) {
            draft_of[slot] = drafts.len() as u32;
            drafts.push(line);
        } else {
            merge(order, line);
        }
    }
    drafts
}

/// Adds a line to its order: money adds up, everything else is as the first line that says it.
fn merge(order: &mut Draft, line: Draft) {
    order.rows += 1;
    if order.customer == 0 {
        order.customer = line.customer;
    }
    order.day = order.day.or(line.day);
    order.amount = match (order.amount, line.amount) {
        (Some(a), Some(b)) => Some(a.saturating_add(b)),
        (a, b) => a.or(b),
    };
    order.refund = order.refund.saturating_add(line.refund);
    order.refund_day = order.refund_day.or(line.refund_day);
    if order.status == Status::Counts {
        order.status = line.status;
    }
    if order.currency == 0 {
        order.currency = line.currency;
    }
    order.torn_date |= line.torn_date;
    order.torn_amount |= line.torn_amount;
}

/// What an order comes to: up to two events, or the reason why it does not count.
fn settle(
    draft: &Draft,
    source: &Source,
    rules: &RuleSet,
    wanted: Option<usize>,
) -> Result<[Option<Event>; 2], Reason> {
    let excluded = match draft.status {
        Status::Cancelled => Some(("cancelled", Reason::Cancelled)),
        Status::Failed => Some(("failed", Reason::Failed)),
        Status::Unpaid => Some(("unpaid", Reason::Unpaid)),
        Status::Test => Some(("test", Reason::Test)),
        Status::Counts | Status::Refunded => None,
    };
    if let Some((rule, reason)) = excluded
        && rules.is_on(rule)
    {
        return Err(reason);
    }
    if draft.currency != 0 && wanted.is_some_and(|wanted| wanted + 1 != usize::from(draft.currency)) {
        return Err(Reason::OtherCurrency);
    }
    let day = draft.day.ok_or(if draft.torn_date { Reason::UnreadableDate } else { Reason::NoDate })?;
    let amount = match (source.amount.is_some(), draft.amount) {
        (false, _) => 0,
        (true, Some(amount)) => amount,
        (true, None) => return Err(if draft.torn_amount { Reason::UnreadableAmount } else { Reason::NoAmount }),
    };
    let refunds = rules.is_on("refunds");
    let wholly = refunds && draft.status == Status::Refunded;
    let event = Event { amount, day, row: draft.row, rows: draft.rows, is_order: !(refunds && amount < 0 || wholly) };
    // A refund row is negative already; a refunded order is the order and, beside it, what went back.
    let refund = if wholly && draft.refund == 0 { amount.max(0) } else { draft.refund };
    let back = (refunds && refund > 0 && amount >= 0).then(|| Event {
        amount: -refund,
        day: draft.refund_day.unwrap_or(day),
        rows: 0,
        is_order: false,
        ..event
    });
    Ok([Some(event), back])
}

/// What the orders of a table are, before any rule leaves one out.
#[derive(Default)]
struct Seen {
    /// Orders, refunds not among them.
    orders: u64,
    /// Rows with a refund of any form.
    refunds: u64,
    cancelled: u64,
    failed: u64,
    unpaid: u64,
    test: u64,
}

impl Seen {
    fn count(&mut self, draft: &Draft, rules: &RuleSet) {
        let rows = u64::from(draft.rows);
        let negative = draft.amount.is_some_and(|amount| amount < 0);
        self.orders += u64::from(!(negative && rules.is_on("refunds")));
        if negative || draft.refund > 0 || draft.status == Status::Refunded {
            self.refunds += rows;
        }
        match draft.status {
            Status::Cancelled => self.cancelled += rows,
            Status::Failed => self.failed += rows,
            Status::Unpaid => self.unpaid += rows,
            Status::Test => self.test += rows,
            Status::Counts | Status::Refunded => {}
        }
    }

    /// Rows each rule is about, whether it is on or off.
    fn touched(&self, orders: &Orders, keys: Option<&Keys>, repeated: &[u32]) -> Vec<u64> {
        let rows = |rule: &Rule| match rule.id {
            "refunds" => self.refunds,
            "cancelled" => self.cancelled,
            "failed" => self.failed,
            "unpaid" => self.unpaid,
            "test" => self.test,
            "lines" => keys.map_or(0, |keys| orders.rows.saturating_sub(keys.count as u64)),
            "duplicates" => repeated.len() as u64,
            _ if orders.converted => orders.rows,
            _ => 0,
        };
        RULES.iter().map(rows).collect()
    }
}

/// Rows in each currency, the most frequent first; an order's lines are in the currency of the order.
fn count_currencies(source: &Source, folded: Option<&[Draft]>) -> Vec<CurrencyRows> {
    let mut rows = vec![0u64; source.currencies.len() + 1];
    let mut add = |currency: u8, more: u64| rows[usize::from(currency).min(source.currencies.len())] += more;
    match (folded, &source.currency) {
        (Some(drafts), _) => drafts.iter().for_each(|draft| add(draft.currency, u64::from(draft.rows))),
        (None, CurrencySource::Fixed(currency)) => add(*currency, source.table.rows as u64),
        (None, _) => (0..source.table.rows).for_each(|row| add(source.currency_of(row), 1)),
    }
    let counted = source.currencies.iter().zip(&rows[1..]).filter(|(_, rows)| **rows > 0);
    let mut currencies: Vec<_> = counted.map(|(&currency, &rows)| CurrencyRows { currency, rows }).collect();
    currencies.sort_by(|a, b| b.rows.cmp(&a.rows).then(a.currency.cmp(&b.currency)));
    currencies
}

/// Groups events by customer (a counting sort) and orders them by day; customers without an event are dropped.
fn group(events: Vec<Event>, customer_of: &[u32], customers: usize) -> (Vec<Event>, Vec<u32>) {
    // Nobody (0) goes last.
    let slot = |customer: u32| if customer == 0 { customers } else { customer as usize - 1 };
    let mut starts = vec![0u32; customers + 2];
    for &customer in customer_of {
        starts[slot(customer) + 1] += 1;
    }
    for index in 1..starts.len() {
        starts[index] += starts[index - 1];
    }
    let mut next = starts.clone();
    let blank = Event { amount: 0, day: Day(0), row: 0, rows: 0, is_order: false };
    let mut grouped = vec![blank; events.len()];
    for (event, &customer) in events.iter().zip(customer_of) {
        let position = &mut next[slot(customer)];
        grouped[*position as usize] = *event;
        *position += 1;
    }
    for customer in 0..customers {
        let own = &mut grouped[starts[customer] as usize..starts[customer + 1] as usize];
        if !own.is_sorted_by_key(|event| (event.day, event.row)) {
            own.sort_unstable_by_key(|event| (event.day, event.row));
        }
    }
    starts.truncate(customers + 1);
    starts.dedup();
    (grouped, starts)
}

/// Rows that repeat an earlier row of the same order in every cell, in the order of rows.
fn repeated_rows(table: &Table, keys: &Keys) -> Vec<u32> {
    let mut lines = vec![0u32; keys.count + 1];
    for row in 0..table.rows {
        lines[keys.get(row) as usize] += 1;
    }
    let mut candidates: Vec<(u32, u64, u32)> = (0..table.rows)
        .filter(|&row| keys.get(row) != 0 && lines[keys.get(row) as usize] > 1)
        .map(|row| (keys.get(row), row_hash(table, row), row as u32))
        .collect();
    candidates.sort_unstable();
    let same = |a: &(u32, u64, u32), b: &(u32, u64, u32)| {
        a.0 == b.0 && a.1 == b.1 && same_cells(table, a.2 as usize, b.2 as usize)
    };
    let mut repeated: Vec<u32> =
        candidates.windows(2).filter(|pair| same(&pair[0], &pair[1])).map(|pair| pair[1].2).collect();
    repeated.sort_unstable();
    repeated
}

fn row_hash(table: &Table, row: usize) -> u64 {
    table.columns.iter().fold(0u64, |state, column| {
        (state ^ cell_value(column, row) as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(23)
    })
}

fn same_cells(table: &Table, a: usize, b: usize) -> bool {
    table.columns.iter().all(|column| cell_value(column, a) == cell_value(column, b))
}

/// A number that is the same for the same cell of a column; unreadable cells of numbers and dates count as empty.
fn cell_value(column: &Column, row: usize) -> i64 {
    match &column.data {
        crate::table::Data::Text(text) => i64::from(text.code(row)),
        crate::table::Data::Number(numbers) => numbers.mantissas.get(row).copied().unwrap_or(NumberColumn::NULL),
        crate::table::Data::Date(dates) => dates.get(row).map_or(i64::MIN, |day| i64::from(day.0)),
    }
}

/// Rows equal in every cell to another of the same customer and day.
fn possible_duplicates(table: &Table, orders: &Orders) -> u64 {
    let repeats = |events: &[Event]| {
        let mut rows: Vec<(Day, i64, u32)> = events.iter().map(|event| (event.day, event.amount, event.row)).collect();
        rows.sort_unstable();
        let same = |pair: &&[(Day, i64, u32)]| {
            let [a, b] = pair else { return false };
            (a.0, a.1) == (b.0, b.1) && a.2 != b.2 && same_cells(table, a.2 as usize, b.2 as usize)
        };
        rows.windows(2).filter(same).count() as u64
    };
    let of_customers: u64 = (0..orders.customers())
        .map(|customer| orders.of_customer(customer))
        .filter(|events| events.windows(2).any(|pair| pair[0].day == pair[1].day))
        .map(repeats)
        .sum();
    of_customers
}
