//! Orders: rows folded into orders, refunds told from sales, everything else left out with its reason.

use super::amounts::Amounts;
use super::draft::{CurrencySource, Draft, Source, fold};
use super::keys::Keys;
use super::nobody::{Placeholder, forget, nobody_codes, placeholders};
use super::parents::{Parents, parents};
use super::repeats::{possible_duplicates, repeated_rows};
use super::returns::returned;
use super::rules::{RULES, Rule, RuleSet};
use super::settle::{Row, Rows};
use super::strays::Strays;
use super::whole_order::{equal_lines_are_meant, repeats};
use super::{Event, Events};
use crate::money::Currency;
use crate::question::Question;
use crate::recognise::status::Status;
use crate::recognise::{Lexicon, Recognition, Role};
use crate::sorting::Arrange;
use crate::table::Table;
use crate::time::Day;
use crate::words::Language;
use countinghouse_kernels::group::Counted;
use std::ops::Range;

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
    /// Its kind of movement is nothing that a customer bought.
    NotASale,
    /// It is a part of an order that another row counts as a whole, or the whole of counted parts.
    PartOfOrder,
    /// It repeats another row of the same order in every cell.
    Duplicate,
    /// Its order stands in another file too and is counted there.
    Elsewhere,
    /// It is of another segment than the one that is looked at.
    NotInSegment,
    /// It is in another currency than the figures.
    OtherCurrency,
    /// It names no currency in a file of several.
    NoCurrency,
    /// It has no date.
    NoDate,
    /// Its date could not be read.
    UnreadableDate,
    /// Its date lies before 1900 or after 2100: a slip that would stretch every series over centuries.
    ImpossibleDate,
    /// Its date lies so far from all others that a slip is likelier than business.
    FarDate,
    /// It has no amount.
    NoAmount,
    /// Its amount could not be read.
    UnreadableAmount,
}

impl Reason {
    /// Every reason, in the order they are reported.
    pub const ALL: [Reason; 17] = [
        Reason::Cancelled,
        Reason::Failed,
        Reason::Unpaid,
        Reason::Test,
        Reason::NotASale,
        Reason::PartOfOrder,
        Reason::Duplicate,
        Reason::Elsewhere,
        Reason::NotInSegment,
        Reason::OtherCurrency,
        Reason::NoCurrency,
        Reason::NoDate,
        Reason::UnreadableDate,
        Reason::ImpossibleDate,
        Reason::FarDate,
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
            Reason::NotASale => "not_a_sale",
            Reason::PartOfOrder => "part_of_order",
            Reason::Duplicate => "duplicate",
            Reason::Elsewhere => "in_another_file",
            Reason::NotInSegment => "not_in_segment",
            Reason::OtherCurrency => "other_currency",
            Reason::NoCurrency => "no_currency",
            Reason::NoDate => "no_date",
            Reason::UnreadableDate => "unreadable_date",
            Reason::ImpossibleDate => "impossible_date",
            Reason::FarDate => "far_date",
            Reason::NoAmount => "no_amount",
            Reason::UnreadableAmount => "unreadable_amount",
        }
    }
}

impl Reason {
    /// The reason after a number of rows: `12 cancelled`.
    pub fn words(self, language: Language) -> &'static str {
        language.named("reason", self.id())
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

/// How amounts came about where they are not a column's, row by row.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Counting {
    /// Whether they are quantity times price.
    pub products: bool,
    /// Whether every row of an order has the amount of the whole order.
    pub whole_orders: bool,
    /// Whether what went back is off the amounts already.
    pub refunds_are_off: bool,
    /// Rows of money that went out to nobody who bought.
    pub outgo: u64,
    /// Orders whose refund stands in a row of its own too.
    pub returned: u64,
    /// Rows that repeat another of their order and are lines like it, for the total needs them.
    pub equal_lines: u64,
}

/// The orders of a table, grouped by customer and in the order of days within a customer.
#[derive(Debug, Clone, PartialEq)]
pub struct Orders {
    /// Grouped by customer; the events of nobody known come last.
    pub events: Events,
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
    /// Names of nobody in the column of customers, the most frequent first, whether the rule is on or off.
    pub placeholders: Vec<Placeholder>,
    /// What the data leave open; the answers have no figures yet.
    pub questions: Vec<Question>,
    /// How amounts came about where they are not a column's, row by row.
    pub counting: Counting,
    /// Rows whose days lie far from all others, whether they count or not.
    pub strays: Option<Strays>,
    /// The first row of each row's order; empty where every row is an order of its own.
    pub order_of: Vec<u32>,
    /// A row of the customer whom the reader's answer calls nobody.
    pub nobody: Option<u32>,
    /// What the whole is of which these are a segment; `None` where they are all.
    pub part_of: Option<PartOf>,
}

/// What orders must know of the whole of which they are a segment.
#[derive(Debug, Clone, PartialEq)]
pub struct PartOf {
    /// The first and the last day with an event of the whole.
    pub days: Option<(Day, Day)>,
    /// For each customer whether her first order is none of these; empty where all of a customer's events are.
    pub bought_before: Vec<bool>,
}

impl Orders {
    /// The number of customers with at least one event.
    pub fn customers(&self) -> usize {
        self.starts.len() - 1
    }

    /// Hands over the events of some customers, oldest first, one customer after the other: quicker than each by itself.
    pub fn each_customer(&self, customers: Range<usize>, mut take: impl FnMut(&[Event])) {
        self.hand_over(customers, &mut take);
    }

    /// The same by code that is there once, whatever takes them.
    fn hand_over(&self, customers: Range<usize>, take: &mut dyn FnMut(&[Event])) {
        /// Events at a time, unless a customer has more.
        const EVENTS: usize = 4_096;
        let mut events = Vec::new();
        let mut first = customers.start;
        while first < customers.end {
            let start = self.starts[first] as usize;
            let fitting = self.starts[first + 1..=customers.end].partition_point(|&end| end as usize <= start + EVENTS);
            let last = first + fitting.max(1);
            events.clear();
            self.events.unpack(start..self.starts[last] as usize, &mut events);
            for own in self.starts[first..=last].windows(2) {
                take(&events[own[0] as usize - start..own[1] as usize - start]);
            }
            first = last;
        }
    }

    /// The events without a customer, in the order of the file.
    pub fn of_nobody(&self) -> impl ExactSizeIterator<Item = Event> + Clone + '_ {
        let from = self.starts.last().map_or(0, |&start| start as usize);
        self.events.range(from..self.events.len())
    }

    /// The first and last day with an event.
    pub fn days(&self) -> Option<(Day, Day)> {
        self.part_of.as_ref().map_or_else(|| self.events.days(), |whole| whole.days)
    }

    /// Whether all orders of each customer are among them, so that they tell who is new, who comes back and who is lost.
    pub fn tells_customers(&self) -> bool {
        self.part_of.as_ref().is_none_or(|whole| whole.bought_before.is_empty())
    }

    /// Whether a customer's first order is none of these, by her place among them.
    pub fn bought_before(&self, customer: usize) -> bool {
        let before = self.part_of.as_ref().map(|whole| &whole.bought_before);
        before.and_then(|before| before.get(customer)).copied().unwrap_or(false)
    }

    /// What all amounts come to, in units of 10^−[`scale`](Self::scale).
    pub fn revenue(&self) -> i128 {
        self.events.iter().map(|event| i128::from(event.amount)).sum()
    }

    /// Rows left out for a reason.
    pub fn rows_left_out(&self, reason: Reason) -> u64 {
        self.left_out.iter().filter(|left| left.reason == reason).map(|left| u64::from(left.rows)).sum()
    }
}

/// What the user decides about the rows of orders.
#[derive(Debug, Clone, Copy)]
pub struct Choices<'a> {
    /// Which rules are on.
    pub rules: &'a RuleSet,
    /// Statuses that mean something else than their words say.
    pub statuses: &'a [(String, Status)],
    /// Which of the file's currencies counts; the most frequent where `None`.
    pub currency: Option<Currency>,
    /// For each row whether another file counts it; none does where it is empty.
    pub elsewhere: &'a [bool],
    /// The reader's answers: a question's id and the id of its answer.
    pub answers: &'a [(String, String)],
    /// The first and the last day that the user asks for: what lies between them counts however far it is from the rest.
    pub reach: (Option<Day>, Option<Day>),
}

impl<'a> Choices<'a> {
    /// These rules and nothing else decided.
    pub fn of(rules: &'a RuleSet) -> Choices<'a> {
        Choices { rules, statuses: &[], currency: None, elsewhere: &[], answers: &[], reach: (None, None) }
    }

    /// The reader's answer to a question.
    pub fn answer(&self, question: &str) -> Option<&'a str> {
        self.answers.iter().find(|(id, _)| id == question).map(|(_, answer)| answer.as_str())
    }

    /// What a status says: the user's word first.
    pub fn meaning(&self, status: &str, words: &Lexicon<Status>) -> Status {
        let chosen = self.statuses.iter().find(|(text, _)| text == status).map(|&(_, meaning)| meaning);
        chosen.or_else(|| words.get(status)).unwrap_or(Status::Counts)
    }
}

/// Builds the orders of a table; the customer of that row counts as nobody.
pub fn build_but(table: &Table, recognition: &Recognition, choices: &Choices, nobody: Option<usize>) -> Orders {
    let &Choices { rules, currency, elsewhere, .. } = choices;
    let mut amounts = Amounts::new(table, recognition, choices);
    let mut questions = std::mem::take(&mut amounts.questions);
    let scale = amounts.scale;
    let mut source = Source::new(table, recognition, choices, &amounts);
    let customers = recognition.column(Role::Customer).and_then(|index| table.columns.get(index));
    let codes = customers.map_or(Vec::new(), nobody_codes);
    source.customer = source.customer.take().zip(customers).map(|(keys, column)| {
        let keys = if rules.is_on("nobody") { forget(keys, column, &codes) } else { keys };
        match nobody.map_or(0, |row| keys.get(row)) {
            0 => keys,
            key => keys.without(&[key]),
        }
    });
    let strays = Strays::find(table, recognition);
    if let Some(strays) = strays.filter(|_| rules.is_on("far_dates")) {
        source.days = strays.days(choices.reach);
    }
    let own_ids = recognition.column(Role::OrderId).and_then(|index| table.columns.get(index)).map(Keys::exact);
    let parents = match &own_ids {
        Some(keys) => parents(table, recognition, choices, amounts.numbers.as_deref(), keys),
        None => Parents::default(),
    };
    let joined = own_ids.as_ref().filter(|_| !parents.lines.is_empty()).map(|it| it.joined(table.rows, &parents.lines));
    let order_ids = joined.or(own_ids);
    let repeated_ids = order_ids.as_ref().filter(|keys| keys.count < table.rows || !parents.lines.is_empty());
    let (repeats, open) = repeats(table, recognition, choices, repeated_ids, amounts.numbers.as_deref());
    source.amounts_repeat = repeats;
    questions.extend(open.into_iter().chain(parents.question.clone()));
    let is_elsewhere = |row: usize| elsewhere.get(row).copied().unwrap_or(false);
    let equal_rows = order_ids.is_none() && rules.is_on("equal_rows");
    let mut repeated = match repeated_ids {
        Some(keys) => repeated_rows(table, &|row| keys.get(row), keys.count, is_elsewhere),
        // Without order numbers all rows may repeat each other.
        None if equal_rows => repeated_rows(table, &|_| 1, 1, is_elsewhere),
        None => Vec::new(),
    };
    let mut counting = Counting {
        products: amounts.is_product,
        whole_orders: repeats,
        refunds_are_off: amounts.refunds_are_off,
        ..Counting::default()
    };
    if let (Some(keys), Some(amounts), false, false) =
        (repeated_ids, amounts.numbers.as_deref(), repeats, repeated.is_empty())
        && equal_lines_are_meant(table, keys, &repeated, amounts)
    {
        counting.equal_lines = repeated.len() as u64;
        repeated.clear();
    }
    let duplicates = if rules.is_on("duplicates") || equal_rows { repeated.as_slice() } else { &[] };
    let parts = parents.not_counted.as_slice();
    let none_skipped = elsewhere.is_empty() && duplicates.is_empty() && parts.is_empty();
    let is_among = |rows: &[u32], row: usize| rows.binary_search(&(row as u32)).is_ok();
    let skipped =
        |row: usize| !none_skipped && (is_elsewhere(row) || is_among(duplicates, row) || is_among(parts, row));
    let mut order_of = Vec::new();
    let folded = repeated_ids.map(|keys| fold(&source, keys, rules.is_on("lines"), skipped, &mut order_of));
    if rules.is_on("refunds") && source.says_refunds() {
        source.returned = match &folded {
            Some(drafts) => returned(drafts.iter().copied(), order_ids.as_ref(), &parents),
            None => {
                let rows = (0..table.rows).filter(|&row| !skipped(row));
                returned(rows.map(|row| source.draft(row)), order_ids.as_ref(), &parents)
            }
        };
    }
    counting.returned = source.returned.len() as u64;
    if let Some(outgo) = &amounts.outgo {
        let amount = |row: usize| amounts.numbers.as_deref().and_then(|numbers| numbers.get(row));
        counting.outgo = (0..table.rows).filter(|&row| outgo.is_out(row, amount(row))).count() as u64;
    }
    let currencies = count_currencies(&source, folded.as_deref());
    let currency = currency
        .filter(|chosen| currencies.iter().any(|known| known.currency == *chosen))
        .or_else(|| currencies.first().map(|most| most.currency));
    let wanted = currency.and_then(|wanted| source.currencies.iter().position(|known| *known == wanted));
    let mut left_out = [0u32; Reason::ALL.len()];
    left_out[Reason::Duplicate as usize] = duplicates.len() as u32;
    left_out[Reason::PartOfOrder as usize] =
        parts.iter().filter(|&&row| !is_elsewhere(row as usize) && !is_among(duplicates, row as usize)).count() as u32;
    left_out[Reason::Elsewhere as usize] = elsewhere.iter().filter(|elsewhere| **elsewhere).count() as u32;
    let customer_count = source.customer.as_ref().map_or(0, |keys| keys.count);
    let rows = Rows { source: &source, rules, wanted, folded: folded.as_deref(), skipped: &skipped };
    let mut seen = Seen::default();
    let mut counted = Counted::new(customer_count);
    let mut has_negative = false;
    rows.each(|row| match row {
        Row::Plain(plain, rows) => {
            seen.orders += rows.len() as u64;
            counted.add_run(plain, rows);
        }
        Row::Other(draft, settled) => {
            seen.count(draft, rules);
            match settled {
                Err(reason) => left_out[reason as usize] += draft.rows,
                Ok(events) => events.iter().flatten().for_each(|event| {
                    has_negative |= event.amount < 0;
                    counted.add(draft.customer, event);
                }),
            }
        }
    });
    let mut grouped = counted.grouped();
    rows.each(|row| match row {
        Row::Plain(plain, rows) => grouped.add_run(plain, rows),
        Row::Other(draft, settled) => {
            settled.into_iter().flatten().flatten().for_each(|event| grouped.add(draft.customer, &event));
        }
    });
    let (events, starts) = grouped.finish();
    let left_out = Reason::ALL.into_iter().map(|reason| LeftOutRow { reason, rows: left_out[reason as usize] });
    let mut orders = Orders {
        events,
        starts,
        scale,
        currency,
        currencies,
        converted: amounts.converted,
        has_amounts: source.amount.is_some(),
        has_customers: source.customer.is_some(),
        has_refunds: rules.is_on("refunds")
            && (source.refund.is_some() || source.flags.any() || source.status.is_some() || has_negative),
        rows: table.rows as u64,
        orders_read: seen.orders,
        customers_read: customer_count as u64,
        left_out: left_out.filter(|left| left.rows > 0).collect(),
        touched: Vec::new(),
        possible_duplicates: 0,
        questions,
        counting,
        strays,
        order_of,
        nobody: None,
        part_of: None,
        placeholders: customers.map_or(Vec::new(), |column| placeholders(column, &codes)),
    };
    if order_ids.is_none() && !equal_rows {
        orders.possible_duplicates = possible_duplicates(table, &orders);
    }
    orders.touched = seen.touched(&orders, repeated_ids, &repeated);
    orders
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
    not_sales: u64,
}

impl Seen {
    fn count(&mut self, draft: &Draft, rules: &RuleSet) {
        let rows = u64::from(draft.rows);
        let negative = draft.amount.is_some_and(|amount| amount < 0);
        let counts = draft.is_sale || !rules.is_on("sales");
        self.orders += u64::from(counts && !(negative && rules.is_on("refunds")));
        if !draft.is_sale {
            self.not_sales += rows;
            return;
        }
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
            "sales" => self.not_sales,
            "lines" => keys.map_or(0, |keys| orders.rows.saturating_sub(keys.count as u64)),
            "duplicates" if keys.is_some() => repeated.len() as u64,
            "equal_rows" if keys.is_none() => repeated.len() as u64 + orders.possible_duplicates,
            "nobody" => orders.placeholders.iter().map(|known| known.rows).sum(),
            "converted" if orders.converted => orders.rows,
            "far_dates" => orders.strays.map_or(0, |strays| strays.rows + strays.refunds),
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
    // What could not be read comes last, however often it stands there.
    let unread = |known: &CurrencyRows| known.currency == Currency::UNKNOWN;
    currencies.arrange_by(|a, b| unread(a).cmp(&unread(b)).then(b.rows.cmp(&a.rows)).then(a.currency.cmp(&b.currency)));
    currencies
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::build;
    use crate::ingest::{Settings, read};
    use crate::recognise::recognise;

    fn orders(csv: &str, off: &[&str]) -> Orders {
        let table = read(csv.as_bytes(), &Settings::default()).unwrap().table;
        let mut rules = RuleSet::default();
        off.iter().for_each(|rule| assert!(rules.set(rule, false)));
        build(&table, &recognise(&table, &[]), &Choices::of(&rules))
    }

    fn summary(orders: &Orders) -> (i64, usize, Vec<(&'static str, u32)>) {
        let revenue = orders.events.iter().map(|event| event.amount).sum();
        let count = orders.events.iter().filter(|event| event.is_order).count();
        (revenue, count, orders.left_out.iter().map(|left| (left.reason.id(), left.rows)).collect())
    }

    #[test]
    fn lines_fold_into_orders_and_repeated_rows_count_once() {
        let csv = "order id,customer,date,product,amount\n1,ann,2024-01-01,rye,5.00\n1,ann,2024-01-01,bun,2.50\n\
                   1,ann,2024-01-01,bun,2.50\n2,bob,2024-01-02,rye,5.00\n";
        assert_eq!(summary(&orders(csv, &[])), (1250, 2, vec![("duplicate", 1)]));
        assert_eq!(summary(&orders(csv, &["duplicates"])), (1500, 2, vec![]));
        assert_eq!(summary(&orders(csv, &["duplicates", "lines"])), (1500, 4, vec![]));
    }

    #[test]
    fn refunds_come_as_rows_columns_and_statuses() {
        let rows = "customer,date,amount\nann,2024-01-01,10.00\nann,2024-01-05,-4.00\n";
        assert_eq!(summary(&orders(rows, &[])), (600, 1, vec![]));
        assert_eq!(summary(&orders(rows, &["refunds"])), (600, 2, vec![]));
        let column = "customer,date,amount,refunded amount\nann,2024-01-01,10.00,4.00\nbob,2024-01-05,8.00,0.00\n";
        assert_eq!(summary(&orders(column, &[])), (1400, 2, vec![]));
        assert_eq!(summary(&orders(column, &["refunds"])), (1800, 2, vec![]));
        let status = "customer,date,amount,status\nann,2024-01-01,10.00,refunded\nbob,2024-01-05,8.00,paid\n";
        assert_eq!(summary(&orders(status, &[])), (800, 1, vec![]));
        assert_eq!(summary(&orders(status, &["refunds"])), (1800, 2, vec![]));
    }

    #[test]
    fn what_is_left_out_has_its_reason() {
        let csv = "customer,date,amount,status\nann,2024-01-01,10.00,paid\nann,2024-01-02,1.00,cancelled\n\
                   ann,2024-01-03,1.00,failed\nann,2024-01-04,1.00,pending\nann,2024-01-05,1.00,test\n\
                   ann,,1.00,paid\nann,soon,1.00,paid\nann,0024-01-05,1.00,paid\nann,2024-01-07,,paid\nann,2024-01-08,much,paid\n";
        let (revenue, count, left_out) = summary(&orders(csv, &[]));
        assert_eq!((revenue, count), (1000, 1));
        let reasons: Vec<&str> = left_out.iter().map(|(reason, _)| *reason).collect();
        let expected = [
            "cancelled",
            "failed",
            "unpaid",
            "test",
            "no_date",
            "unreadable_date",
            "impossible_date",
            "no_amount",
            "unreadable_amount",
        ];
        assert_eq!(reasons, expected);
        assert_eq!(summary(&orders(csv, &["cancelled", "failed", "unpaid", "test"])).1, 5);
    }

    #[test]
    fn currencies_are_never_added_up() {
        let csv = "customer,date,amount\nann,2024-01-01,€10.00\nann,2024-01-02,€5.00\nbob,2024-01-03,$7.00\n";
        let euros = orders(csv, &[]);
        assert_eq!(euros.currency, Currency::from_code("EUR"));
        assert_eq!(summary(&euros), (1500, 2, vec![("other_currency", 1)]));
    }

    #[test]
    fn addresses_are_compared_without_case_and_ids_of_both_cases_with_it() {
        let csv = "email,date,amount\nAnn@example.com,2024-01-01,1\nann@example.com,2024-01-02,1\n";
        assert_eq!(orders(csv, &[]).customers(), 1);
        let csv = "customer id,date,amount\ncus_A,2024-01-01,1\ncus_a,2024-01-02,1\n";
        assert_eq!(orders(csv, &[]).customers(), 2);
    }
}
