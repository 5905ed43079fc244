//! The words that headers use for each role, the plainest first.

use super::{Assignment, Role};
use crate::table::Table;

/// What headers call a role; a header that is exactly one of these beats one that only contains it.
fn names(role: Role) -> &'static [&'static str] {
    match role {
        Role::Customer => &[
            "customer id",
            "customer email",
            "customer e mail",
            "customer number",
            "customer",
            "email",
            "e mail",
            "email address",
            "client id",
            "client email",
            "client",
            "buyer id",
            "buyer email",
            "buyer",
            "user id",
            "user email",
            "user",
            "account id",
            "account",
            "member id",
            "member",
            "contact",
            "customer name",
            "client name",
            "full name",
            "customerid",
            "customeremail",
            "kunde",
            "kundennummer",
            "kunden id",
            "cliente",
            "klant",
            "name",
            "company",
        ],
        Role::Date => &[
            "order date",
            "date",
            "purchase date",
            "sale date",
            "invoice date",
            "transaction date",
            "payment date",
            "orderdate",
            "created at",
            "created",
            "order created at",
            "timestamp",
            "time",
            "day",
            "datum",
            "bestelldatum",
            "fecha",
            "data",
            "paid at",
            "when",
        ],
        Role::Amount => &[
            "amount",
            "order amount",
            "total amount",
            "order total",
            "net sales",
            "revenue",
            "total",
            "grand total",
            "total price",
            "net amount",
            "order value",
            "sales",
            "net revenue",
            "gross amount",
            "value",
            "price",
            "turnover",
            "paid",
            "total paid",
            "sum",
            "subtotal",
            "spend",
            "betrag",
            "umsatz",
            "montant",
            "importe",
            "bedrag",
            "importo",
            "valor",
        ],
        Role::OrderId => &[
            "order id",
            "order number",
            "order no",
            "order nr",
            "order #",
            "order",
            "orderid",
            "order name",
            "invoice id",
            "invoice number",
            "invoice no",
            "invoice",
            "transaction id",
            "receipt number",
            "receipt",
            "bestellnummer",
            "rechnungsnummer",
            "id",
        ],
        Role::Currency => {
            &["currency", "currency code", "order currency", "ccy", "währung", "devise", "moneda", "valuta"]
        }
        Role::Status => &["status", "order status", "payment status", "financial status", "transaction status"],
        Role::Refund => {
            &["refund", "refund amount", "refunded amount", "amount refunded", "refunded", "refunds", "total refunded"]
        }
        Role::RefundDate => &["refund date", "refunded at", "refunded date", "date refunded"],
        Role::CancelledAt => &["cancelled at", "canceled at", "cancellation date", "cancelled on"],
        Role::Product => &["product", "product name", "item", "item name", "sku", "article", "produkt", "artikel"],
        Role::Quantity => &["quantity", "qty", "units", "items", "menge", "anzahl"],
        Role::Channel => &["channel", "sales channel", "source", "utm source", "referrer", "kanal"],
        Role::Cost => &["cost", "cost of goods", "cogs", "unit cost"],
        Role::ConvertedAmount | Role::ConvertedRefund | Role::ConvertedCurrency | Role::AmountText => &[],
    }
}

/// Names that a column may carry around other words (`order_total_eur`, `Date of sale`).
fn may_be_part(role: Role) -> bool {
    matches!(role, Role::Customer | Role::Date | Role::Amount)
}

/// The column whose header names the role, if it fits.
pub fn by_header(role: Role, table: &Table, taken: &[Assignment]) -> Option<Assignment> {
    let free = |column: usize| !taken.iter().any(|known| known.column == column);
    let candidates: Vec<(usize, String)> = table
        .columns
        .iter()
        .enumerate()
        .filter(|(index, column)| free(*index) && role.fits(column))
        .map(|(index, column)| (index, normalised(&column.name)))
        .collect();
    let exact = |name: &&str| candidates.iter().find(|(_, header)| header == name);
    let part = |name: &&str| {
        let padded = format!(" {name} ");
        candidates.iter().find(|(_, header)| format!(" {header} ").contains(&padded))
    };
    let found = names(role)
        .iter()
        .find_map(exact)
        .or_else(|| names(role).iter().filter(|_| may_be_part(role)).find_map(part))?;
    let evidence = format!("its header says “{}”", table.columns[found.0].name);
    Some(Assignment { role, column: found.0, evidence })
}

/// Words in the headers of tables that hold no orders; two different ones give such a table away.
const OTHER_KINDS: [(&str, &[&str]); 6] = [
    (
        "support cases",
        &["ticket", "conversation", "priority", "assignee", "first response", "first reply", "resolution", "agent"],
    ),
    ("deals", &["deal", "opportunity", "pipeline", "probability", "stage"]),
    (
        "leads or contacts",
        &["lead", "lead status", "first name", "last name", "email opt out", "lifecycle stage", "tags"],
    ),
    ("survey answers", &["respondent", "response id", "survey type", "how likely", "score", "comment", "collector"]),
    ("mailings", &["open rate", "opens", "opened", "bounces", "bounced", "unsubscribes", "unsubscribed", "delivered"]),
    ("advertising", &["impressions", "clicks", "link clicks", "reach", "ctr", "campaign", "engagement rate"]),
];

/// What the rows of a table are, in words, where its headers say that they are not orders.
pub fn another_kind(table: &Table) -> Option<&'static str> {
    let headers: Vec<String> = table.columns.iter().map(|column| format!(" {} ", normalised(&column.name))).collect();
    // An order's own words outweigh those that it shares with other tables.
    if headers.iter().any(|header| header.contains(" order ") || header.contains(" order id ")) {
        return None;
    }
    let hits = |words: &[&str]| {
        words.iter().filter(|word| headers.iter().any(|header| header.contains(&format!(" {word} ")))).count()
    };
    let best = OTHER_KINDS.iter().map(|(kind, words)| (hits(words), *kind)).max_by_key(|(hits, _)| *hits)?;
    (best.0 >= 2).then_some(best.1)
}

/// The column whose header is exactly one of the role's names, whether its values fit or not.
pub fn named(role: Role, table: &Table) -> Option<usize> {
    table.columns.iter().position(|column| names(role).contains(&normalised(&column.name).as_str()))
}

/// Lower case, words parted by one blank; `#` is a word.
fn normalised(header: &str) -> String {
    let mut words = String::with_capacity(header.len());
    for c in header.chars() {
        if c.is_alphanumeric() || c == '#' {
            words.extend(c.to_lowercase());
        } else if !words.ends_with(' ') {
            words.push(' ');
        }
    }
    words.trim().to_owned()
}
