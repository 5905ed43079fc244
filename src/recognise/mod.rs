//! Which tool wrote a table and which column plays which part, with the evidence.

mod formats;
pub mod status;
mod words;

pub use formats::{FORMATS, Format};

use crate::money::Currency;
use crate::table::{Column, Data, Kind, Table};
use serde::Serialize;

/// The part a column plays in a table of orders.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Who bought: an id, an e-mail address or a name.
    Customer,
    /// When.
    Date,
    /// For how much.
    Amount,
    /// Which lines belong together.
    OrderId,
    /// In which currency.
    Currency,
    /// What became of it.
    Status,
    /// How much of the amount went back, as a positive number.
    Refund,
    /// When it went back.
    RefundDate,
    /// When it was cancelled; empty where it was not.
    CancelledAt,
    /// What was bought.
    Product,
    /// How many.
    Quantity,
    /// Where the order came from.
    Channel,
    /// What the goods cost.
    Cost,
    /// The amount in the currency of settlement.
    ConvertedAmount,
    /// The refund in the currency of settlement.
    ConvertedRefund,
    /// The currency of settlement.
    ConvertedCurrency,
    /// The amount once more with its currency sign.
    AmountText,
}

impl Role {
    /// Every role, the needed ones first.
    pub const ALL: [Role; 17] = [
        Role::Customer,
        Role::Date,
        Role::Amount,
        Role::OrderId,
        Role::Currency,
        Role::Status,
        Role::Refund,
        Role::RefundDate,
        Role::CancelledAt,
        Role::Product,
        Role::Quantity,
        Role::Channel,
        Role::Cost,
        Role::ConvertedAmount,
        Role::ConvertedRefund,
        Role::ConvertedCurrency,
        Role::AmountText,
    ];

    /// The stable name.
    pub fn id(self) -> &'static str {
        match self {
            Role::Customer => "customer",
            Role::Date => "date",
            Role::Amount => "amount",
            Role::OrderId => "order_id",
            Role::Currency => "currency",
            Role::Status => "status",
            Role::Refund => "refund",
            Role::RefundDate => "refund_date",
            Role::CancelledAt => "cancelled_at",
            Role::Product => "product",
            Role::Quantity => "quantity",
            Role::Channel => "channel",
            Role::Cost => "cost",
            Role::ConvertedAmount => "converted_amount",
            Role::ConvertedRefund => "converted_refund",
            Role::ConvertedCurrency => "converted_currency",
            Role::AmountText => "amount_text",
        }
    }

    /// The role of that name.
    pub fn from_id(id: &str) -> Option<Role> {
        Role::ALL.into_iter().find(|role| role.id() == id)
    }

    /// The name a reader sees.
    pub fn name(self) -> &'static str {
        match self {
            Role::Customer => "Customer",
            Role::Date => "Date",
            Role::Amount => "Amount",
            Role::OrderId => "Order number",
            Role::Currency => "Currency",
            Role::Status => "Status",
            Role::Refund => "Refunded amount",
            Role::RefundDate => "Date of the refund",
            Role::CancelledAt => "Date of cancelling",
            Role::Product => "Product",
            Role::Quantity => "Quantity",
            Role::Channel => "Channel",
            Role::Cost => "Cost of the goods",
            Role::ConvertedAmount => "Amount after conversion",
            Role::ConvertedRefund => "Refund after conversion",
            Role::ConvertedCurrency => "Currency after conversion",
            Role::AmountText => "Amount with its currency sign",
        }
    }

    /// Whether a column can play the role.
    pub fn fits(self, column: &Column) -> bool {
        match self {
            Role::Date | Role::RefundDate => matches!(column.kind, Kind::Date { .. }),
            Role::Amount
            | Role::Refund
            | Role::Quantity
            | Role::Cost
            | Role::ConvertedAmount
            | Role::ConvertedRefund => column.numbers().is_some_and(|numbers| !numbers.is_percent()),
            Role::Currency | Role::ConvertedCurrency => holds_currencies(column),
            Role::Customer | Role::OrderId => !matches!(column.kind, Kind::Empty | Kind::Date { .. } | Kind::Bool),
            Role::Status | Role::Product | Role::Channel => matches!(column.kind, Kind::Text | Kind::Id),
            Role::CancelledAt | Role::AmountText => true,
        }
    }
}

/// One column's part, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assignment {
    /// The part.
    pub role: Role,
    /// The column's index.
    pub column: usize,
    /// Why, in words.
    pub evidence: String,
}

/// What a table is taken for.
#[derive(Debug, Clone, PartialEq)]
pub struct Recognition {
    /// The tool's export, where it is a known one.
    pub format: Option<&'static Format>,
    /// Which column plays which part; at most one column for a role.
    pub roles: Vec<Assignment>,
    /// What the rows are, in words, where the headers say that they are not orders.
    pub another_kind: Option<&'static str>,
}

impl Recognition {
    /// The column of a role.
    pub fn column(&self, role: Role) -> Option<usize> {
        self.roles.iter().find(|assignment| assignment.role == role).map(|assignment| assignment.column)
    }

    /// The part a column plays; the first where it plays several.
    pub fn role_of(&self, column: usize) -> Option<Role> {
        self.roles.iter().find(|assignment| assignment.column == column).map(|assignment| assignment.role)
    }
}

/// A part that the user has given to a column, or to none.
pub type Correction = (Role, Option<usize>);

/// Recognises a table; corrections win over everything that was found.
pub fn recognise(table: &Table, corrections: &[Correction]) -> Recognition {
    let format = FORMATS.iter().find(|format| format.matches(table));
    let mut roles: Vec<Assignment> = Vec::new();
    for &(role, column) in corrections {
        if let Some(column) = column {
            roles.push(Assignment { role, column, evidence: "you chose it".into() });
        }
    }
    let corrected = |role: Role| corrections.iter().any(|&(known, _)| known == role);
    if let Some(format) = format {
        for &(role, names) in format.roles {
            let found =
                names.iter().find_map(|name| table.columns.iter().position(|column| same_name(&column.name, name)));
            if let Some(column) = found.filter(|_| !corrected(role)) {
                roles.push(Assignment { role, column, evidence: format!("{} calls it so", format.tool) });
            }
        }
    } else {
        for role in Role::ALL {
            if !corrected(role)
                && let Some(assignment) = words::by_header(role, table, &roles)
            {
                roles.push(assignment);
            }
        }
        for role in [Role::Date, Role::Amount, Role::Customer, Role::Currency] {
            if !corrected(role)
                && !roles.iter().any(|known| known.role == role)
                && let Some(assignment) = by_content(role, table, &roles)
            {
                roles.push(assignment);
            }
        }
    }
    roles.sort_by_key(|assignment| assignment.role);
    let another_kind = if format.is_none() { words::another_kind(table) } else { None };
    Recognition { format, roles, another_kind }
}

/// What stands in the column that is called like a role but cannot play it: `“Date” holds “soon”, “later”`.
pub fn held_instead(role: Role, table: &Table) -> Option<String> {
    const EXAMPLES: u32 = 2;
    let column = &table.columns[words::named(role, table)?];
    let text = column.text().filter(|text| text.values() > 0)?;
    let examples: Vec<String> = (1..=EXAMPLES)
        .filter_map(|code| text.value(code))
        .map(|value| format!("“{}”", value.chars().take(40).collect::<String>()))
        .collect();
    Some(format!("“{}” holds {}", column.name, examples.join(", ")))
}

/// Whether two headers are the same but for case and blanks.
fn same_name(a: &str, b: &str) -> bool {
    a.trim().eq_ignore_ascii_case(b.trim())
}

fn holds_currencies(column: &Column) -> bool {
    let Some(text) = column.text().filter(|text| (1..=40).contains(&text.values())) else { return false };
    let codes = 1..=text.values() as u32;
    codes.filter(|&code| text.value(code).and_then(Currency::from_code).is_some()).count() * 2 > text.values()
}

/// A column that no header names but whose values leave little doubt.
fn by_content(role: Role, table: &Table, taken: &[Assignment]) -> Option<Assignment> {
    let free = |&index: &usize| !taken.iter().any(|known| known.column == index);
    let fitting = || (0..table.columns.len()).filter(free).filter(|&index| role.fits(&table.columns[index]));
    let filled = |index: usize| table.rows as u64 - table.columns[index].nulls;
    let (column, evidence) = match role {
        Role::Date => (fitting().max_by_key(|&index| (filled(index), usize::MAX - index))?, "it holds dates"),
        Role::Currency => (fitting().next()?, "it holds currency codes"),
        Role::Amount => {
            let named =
                fitting().find(|&index| table.columns[index].numbers().is_some_and(|n| !n.currencies().is_empty()));
            let decimal = || fitting().find(|&index| has_fractions(&table.columns[index]));
            (named.or_else(decimal).or_else(|| fitting().next_back())?, "it holds amounts")
        }
        _ => {
            let texts = || fitting().filter_map(|index| table.columns[index].text().map(|text| (index, text)));
            let is_mail = |text: &crate::table::TextColumn| {
                (1..=text.values().min(50) as u32)
                    .filter(|&code| text.value(code).is_some_and(|value| value.contains('@')))
                    .count()
                    * 2
                    > text.values().min(50)
            };
            if let Some((index, _)) = texts().find(|(_, text)| is_mail(text)) {
                (index, "it holds e-mail addresses")
            } else {
                // Customers come back, but they are not a handful of categories.
                let repeats = |text: &crate::table::TextColumn, index: usize| {
                    let values = text.values() as u64;
                    values * 50 >= table.rows as u64 && values < filled(index) && values > 1
                };
                (texts().find(|&(index, text)| repeats(text, index))?.0, "its values come back as customers do")
            }
        }
    };
    Some(Assignment { role, column, evidence: evidence.into() })
}

fn has_fractions(column: &Column) -> bool {
    match &column.data {
        Data::Number(numbers) => {
            let unit = 10i64.pow(u32::from(numbers.scale()));
            (0..numbers.mantissas.len().min(1_000)).any(|row| numbers.get(row).is_some_and(|value| value % unit != 0))
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ingest::{Settings, read};

    fn roles(text: &str) -> (Option<&'static str>, Vec<(&'static str, String)>) {
        let table = read(text.as_bytes(), &Settings::default()).unwrap().table;
        let recognition = recognise(&table, &[]);
        let named = recognition.roles.iter().map(|one| (one.role.id(), table.columns[one.column].name.clone()));
        (recognition.format.map(|format| format.id), named.collect())
    }

    fn owned(pairs: &[(&'static str, &str)]) -> Vec<(&'static str, String)> {
        pairs.iter().map(|&(role, name)| (role, name.to_owned())).collect()
    }

    #[test]
    fn headers_name_the_roles() {
        let (format, found) = roles("customer_id,date,quantity,amount\n1,1997-01-01,2,29.33\n2,1997-01-18,1,5.00\n");
        assert_eq!(format, None);
        assert_eq!(
            found,
            owned(&[("customer", "customer_id"), ("date", "date"), ("amount", "amount"), ("quantity", "quantity")])
        );
    }

    #[test]
    fn content_names_them_where_no_header_does() {
        let text =
            "ann@example.com,2024-01-02,12.50\nbob@example.com,2024-01-03,8.00\nann@example.com,2024-02-02,3.10\n";
        let (_, found) = roles(text);
        assert_eq!(found, owned(&[("customer", "Column 1"), ("date", "Column 2"), ("amount", "Column 3")]));
    }

    #[test]
    fn what_is_not_orders_is_said() {
        let kind = |text: &str| {
            let table = read(text.as_bytes(), &Settings::default()).unwrap().table;
            recognise(&table, &[]).another_kind
        };
        assert_eq!(kind("Ticket ID,Subject,Priority,Created at\n1,Help,High,2024-01-01\n"), Some("support cases"));
        assert_eq!(kind("Day,Campaign,Impressions,Clicks\n2024-01-01,a,10,1\n"), Some("advertising"));
        assert_eq!(kind("customer,date,amount\nann,2024-01-01,5\n"), None);
        assert_eq!(kind("date,amount,priority\n2024-01-01,5,high\n"), None);
    }

    #[test]
    fn a_known_export_is_named() {
        let text = "Sale Date,Order ID,Buyer User ID,Currency,Order Value,Order Total,Order Net,Status\n\
                    09/07/26,1,b1,USD,78.00,87.88,80.45,\n08/20/26,2,b2,USD,68.00,70.07,64.16,\n";
        let (format, found) = roles(text);
        assert_eq!(format, Some("etsy-orders"));
        assert!(found.contains(&("amount", "Order Value".into())));
    }
}
