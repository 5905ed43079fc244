//! Known exports: one entry of data each. Header names are matched without regard to case, order or extra columns.

use super::{Role, same_name};
use crate::table::Table;

/// One tool's export.
#[derive(Debug, PartialEq)]
pub struct Format {
    /// The stable name.
    pub id: &'static str,
    /// The tool, for evidence.
    pub tool: &'static str,
    /// What the card calls it.
    pub name: &'static str,
    /// Headers that must all be there.
    pub all_of: &'static [&'static str],
    /// Headers of which one must be there.
    pub any_of: &'static [&'static str],
    /// Which header plays which part, the preferred spelling first.
    pub roles: &'static [(Role, &'static [&'static str])],
    /// What a reader should know about the export's figures.
    pub note: Option<&'static str>,
}

impl Format {
    /// Whether the table's headers are the export's.
    pub fn matches(&self, table: &Table) -> bool {
        let has = |name: &&str| table.columns.iter().any(|column| same_name(&column.name, name));
        self.all_of.iter().all(has) && self.any_of.iter().any(has)
    }
}

/// Every export the engine knows by its headers.
pub const FORMATS: &[Format] = &[
    Format {
        id: "shopify-orders",
        tool: "Shopify",
        name: "Shopify orders",
        all_of: &["Name", "Financial Status", "Lineitem quantity", "Lineitem name"],
        any_of: &["Paid at", "Fulfillment Status", "Created at"],
        roles: &[
            (Role::Customer, &["Email"]),
            (Role::Date, &["Created at"]),
            (Role::Amount, &["Total"]),
            (Role::OrderId, &["Name"]),
            (Role::Currency, &["Currency"]),
            (Role::Status, &["Financial Status"]),
            (Role::Refund, &["Refunded Amount"]),
            (Role::CancelledAt, &["Cancelled at"]),
            (Role::Product, &["Lineitem name"]),
            (Role::Quantity, &["Lineitem quantity"]),
            (Role::Channel, &["Source"]),
        ],
        note: Some("Totals include shipping and taxes, as Shopify writes them."),
    },
    Format {
        id: "woocommerce-orders",
        tool: "WooCommerce",
        name: "WooCommerce orders",
        all_of: &["Order #", "Status", "Customer"],
        any_of: &["N. Revenue (formatted)", "Product(s)", "Coupon(s)", "Customer type"],
        roles: &[
            (Role::Customer, &["Customer"]),
            (Role::Date, &["Date"]),
            (Role::Amount, &["Net Sales", "N. Revenue"]),
            (Role::OrderId, &["Order #"]),
            (Role::Status, &["Status"]),
            (Role::Product, &["Product(s)"]),
            (Role::Quantity, &["Items sold"]),
            (Role::Channel, &["Attribution"]),
            (Role::AmountText, &["N. Revenue (formatted)"]),
        ],
        note: Some("The export has no e-mail address: two customers of one name are taken for one."),
    },
    Format {
        id: "square-transactions",
        tool: "Square",
        name: "Square transactions",
        all_of: &["Gross Sales", "Net Sales", "Total Collected", "Transaction ID"],
        any_of: &["Time Zone", "Event Type", "Tip", "Net Total"],
        roles: &[
            (Role::Customer, &["Customer ID"]),
            (Role::Date, &["Date"]),
            (Role::Amount, &["Net Sales"]),
            (Role::OrderId, &["Transaction ID"]),
            (Role::Status, &["Transaction Status"]),
            (Role::Product, &["Description"]),
            (Role::Channel, &["Source"]),
        ],
        note: Some("Net sales are before tax and tips."),
    },
    Format {
        id: "stripe-payments",
        tool: "Stripe",
        name: "Stripe payments",
        all_of: &["id", "Amount", "Amount Refunded", "Currency", "Status"],
        any_of: &["Created date (UTC)", "Created (UTC)", "Converted Amount", "Seller Message", "Statement Descriptor"],
        roles: &[
            (Role::Customer, &["Customer Email", "Customer ID"]),
            (Role::Date, &["Created date (UTC)", "Created (UTC)"]),
            (Role::Amount, &["Amount"]),
            (Role::OrderId, &["id"]),
            (Role::Currency, &["Currency"]),
            (Role::Status, &["Status"]),
            (Role::Refund, &["Amount Refunded"]),
            (Role::RefundDate, &["Refunded date (UTC)"]),
            (Role::ConvertedAmount, &["Converted Amount"]),
            (Role::ConvertedRefund, &["Converted Amount Refunded"]),
            (Role::ConvertedCurrency, &["Converted Currency"]),
        ],
        note: Some("Days are UTC days, as Stripe writes them."),
    },
    Format {
        id: "etsy-orders",
        tool: "Etsy",
        name: "Etsy sold orders",
        all_of: &["Sale Date", "Order ID", "Order Value", "Order Total"],
        any_of: &["Buyer User ID", "Order Net", "Card Processing Fees"],
        roles: &[
            (Role::Customer, &["Buyer User ID"]),
            (Role::Date, &["Sale Date"]),
            (Role::Amount, &["Order Value"]),
            (Role::OrderId, &["Order ID"]),
            (Role::Currency, &["Currency"]),
            (Role::Status, &["Status"]),
            (Role::Product, &["SKU"]),
            (Role::Quantity, &["Number of Items"]),
        ],
        note: Some("Order values are before discounts, shipping and tax."),
    },
];
