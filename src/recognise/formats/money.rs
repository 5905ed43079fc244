//! Payment services and bookkeeping: payments, subscriptions, invoices.

use super::{BLANK, Format, Quirk};
use crate::recognise::Role;
use crate::recognise::kinds::TableKind;
use crate::recognise::movement::Movement;

/// The exports.
pub const FORMATS: &[Format] = &[
    Format {
        id: "stripe-payments",
        tool: "Stripe",
        name: "Stripe payments",
        kind: TableKind::Payments,
        roles: &[
            (Role::Customer, "Customer Email|Customer ID"),
            (Role::Date, "Created date (UTC)|Created (UTC)"),
            (Role::Amount, "Amount"),
            (Role::OrderId, "id"),
            (Role::Currency, "Currency"),
            (Role::Status, "Status"),
            (Role::Refund, "Amount Refunded"),
            (Role::RefundDate, "Refunded date (UTC)"),
            (Role::ConvertedAmount, "Converted Amount"),
            (Role::ConvertedRefund, "Converted Amount Refunded"),
            (Role::ConvertedCurrency, "Converted Currency"),
            (Role::RecordId, "id"),
            (Role::CustomerId, "Customer ID"),
            (Role::CustomerName, "Customer Description"),
            (Role::Email, "Customer Email"),
            (Role::InvoiceId, "Invoice ID"),
            (Role::Description, "Description"),
            (Role::Fees, "Fee"),
            (Role::Plan, "plan (metadata)"),
        ],
        columns: "Captured|Converted Amount Refunded|Converted Currency|Decline Reason|Refunded date (UTC)|\
            Statement Descriptor|Seller Message|Taxes On Fee|Card ID|Transfer|Card Last4|Payment Source Type",
        files: "unified_payments",
        note: Some("utc"),
        ..BLANK
    },
    Format {
        id: "stripe-subscriptions",
        tool: "Stripe",
        name: "Stripe subscriptions",
        kind: TableKind::Subscriptions,
        roles: &[
            (Role::Customer, "Customer Email|Customer ID"),
            (Role::Date, "Created (UTC)"),
            (Role::Amount, "Amount"),
            (Role::Currency, "Currency"),
            (Role::Status, "Status"),
            (Role::CancelledAt, "Canceled At (UTC)"),
            (Role::Quantity, "Quantity"),
            (Role::RecordId, "id"),
            (Role::CustomerId, "Customer ID"),
            (Role::CustomerName, "Customer Name"),
            (Role::Email, "Customer Email"),
            (Role::Interval, "Interval"),
            (Role::Plan, "Plan"),
            (Role::StartedAt, "Start Date (UTC)"),
            (Role::EndedAt, "Ended At (UTC)"),
            (Role::TrialEnd, "Trial End (UTC)"),
            (Role::CancelReason, "Cancellation Reason"),
        ],
        columns: "Customer Description|Product|Start (UTC)|Current Period Start (UTC)|Current Period End (UTC)|\
            Trial Start (UTC)|Application Fee Percent|Coupon|Cancel At Period End",
        note: Some("per-interval"),
        ..BLANK
    },
    Format {
        id: "stripe-invoices",
        tool: "Stripe",
        name: "Stripe invoices",
        kind: TableKind::Invoices,
        roles: &[
            (Role::Customer, "Customer Email|Customer"),
            (Role::Date, "Date (UTC)"),
            (Role::Amount, "Total"),
            (Role::Currency, "Currency"),
            (Role::Status, "Status"),
            (Role::RecordId, "id"),
            (Role::CustomerId, "Customer"),
            (Role::CustomerName, "Customer Name"),
            (Role::Email, "Customer Email"),
            (Role::InvoiceNumber, "Number"),
            (Role::Tax, "Tax"),
            (Role::AmountPaid, "Amount Paid"),
            (Role::AmountDue, "Amount Due"),
            (Role::DueAt, "Due Date (UTC)"),
        ],
        columns: "Billing|Closed|Paid|Subscription|Subtotal|Total Discount Amount|Applied Coupons|Tax Percent",
        note: Some("drafts"),
        ..BLANK
    },
    Format {
        id: "stripe-customers",
        tool: "Stripe",
        name: "Stripe customers",
        kind: TableKind::Customers,
        roles: &[
            (Role::Customer, "Email"),
            (Role::Date, "Created (UTC)"),
            (Role::Amount, "Total Spend"),
            (Role::Status, "Status"),
            (Role::Refund, "Refunded Volume"),
            (Role::RecordId, "id"),
            (Role::CustomerName, "Name"),
            (Role::Email, "Email"),
            (Role::CreatedAt, "Created (UTC)"),
            (Role::LifetimeValue, "Total Spend"),
            (Role::OrderCount, "Payment Count"),
            (Role::Plan, "Plan"),
        ],
        columns: "Description|Delinquent|Dispute Losses|tag (metadata)",
        note: Some("total-spend"),
        ..BLANK
    },
    Format {
        id: "paypal-activity",
        tool: "PayPal",
        name: "PayPal activity",
        kind: TableKind::Payments,
        roles: &[
            (Role::Customer, "From Email Address"),
            (Role::Date, "Date"),
            (Role::Amount, "Gross|Amount"),
            (Role::Currency, "Currency"),
            (Role::Status, "Status"),
            (Role::Product, "Item Title"),
            (Role::RecordId, "Transaction ID"),
            (Role::CustomerName, "Name"),
            (Role::Email, "From Email Address"),
            (Role::Country, "Country Code"),
            (Role::InvoiceNumber, "Invoice Number"),
            (Role::EventType, "Type"),
            (Role::Direction, "Balance Impact"),
            (Role::TimeZone, "TimeZone|Time Zone"),
            (Role::Time, "Time"),
            (Role::Net, "Net|Total"),
            (Role::Fees, "Fee|Fees"),
            (Role::Balance, "Balance"),
        ],
        columns: "To Email Address|Shipping Address|Address Status|Item ID|Shipping and Handling Amount|\
            Insurance Amount|Sales Tax|Option 1 Name|Option 1 Value|Option 2 Name|Option 2 Value|Reference Txn ID|\
            Custom Number|Quantity|Receipt ID|Address Line 1|Address Line 2/District/Neighborhood|Town/City|\
            State/Province/Region/County/Territory/Prefecture/Republic|Zip/Postal Code|Country|Contact Phone Number|\
            Subject|Note",
        movements: PAYPAL,
        quirks: &[Quirk::RefundsNameTheShop],
        note: Some("payments-in"),
        ..BLANK
    },
    Format {
        id: "quickbooks-sales-by-customer-detail",
        tool: "QuickBooks Online",
        name: "QuickBooks sales by customer",
        kind: TableKind::InvoiceLines,
        roles: &[
            (Role::Customer, "Group"),
            (Role::CustomerName, "Group"),
            (Role::Date, "Transaction date|Date"),
            (Role::Amount, "Amount"),
            (Role::Product, "Product/Service full name|Product/Service"),
            (Role::Quantity, "Quantity|Qty"),
            (Role::InvoiceNumber, "Num"),
            (Role::EventType, "Transaction type"),
            (Role::Description, "Memo/Description"),
            (Role::UnitPrice, "Sales price"),
            (Role::Balance, "Balance"),
        ],
        above: "Sales by Customer Detail",
        movements: QUICKBOOKS,
        note: Some("customer-line"),
        ..BLANK
    },
    Format {
        id: "quickbooks-transaction-list",
        tool: "QuickBooks Online",
        name: "QuickBooks transactions",
        kind: TableKind::Ledger,
        roles: &[
            (Role::Customer, "Name"),
            (Role::Date, "Date|Transaction date"),
            (Role::Amount, "Amount"),
            (Role::CustomerName, "Name"),
            (Role::InvoiceNumber, "Num"),
            (Role::EventType, "Transaction Type"),
            (Role::Description, "Memo/Description"),
            (Role::Account, "Account"),
        ],
        columns: "Posting|Split",
        above: "Transaction List",
        movements: QUICKBOOKS,
        note: Some("invoice-and-payment"),
        ..BLANK
    },
    Format {
        id: "xero-invoices",
        tool: "Xero",
        name: "Xero invoices",
        kind: TableKind::InvoiceLines,
        roles: &[
            (Role::Customer, "ContactName"),
            (Role::Date, "InvoiceDate"),
            (Role::Amount, "Total"),
            (Role::OrderId, "InvoiceNumber"),
            (Role::Currency, "Currency"),
            (Role::Status, "Status"),
            (Role::Product, "Description"),
            (Role::Quantity, "Quantity"),
            (Role::CustomerName, "ContactName"),
            (Role::Email, "EmailAddress"),
            (Role::Country, "POCountry"),
            (Role::InvoiceNumber, "InvoiceNumber"),
            (Role::EventType, "Type"),
            (Role::LineAmount, "LineAmount"),
            (Role::UnitPrice, "UnitAmount"),
            (Role::Tax, "TaxTotal"),
            (Role::AmountPaid, "InvoiceAmountPaid"),
            (Role::AmountDue, "InvoiceAmountDue"),
            (Role::DueAt, "DueDate"),
        ],
        columns: "POAddressLine1|POAddressLine2|POAddressLine3|POAddressLine4|POCity|PORegion|POPostalCode|\
            SAAddressLine1|SAAddressLine2|SAAddressLine3|SAAddressLine4|SACity|SARegion|SAPostalCode|SACountry|\
            Reference|PlannedDate|InventoryItemCode|Discount|AccountCode|TaxType|TaxAmount|TrackingName1|\
            TrackingOption1|TrackingName2|TrackingOption2|Sent",
        quirks: &[Quirk::AmountsRepeat],
        files: "SalesInvoices",
        note: Some("invoice-total"),
        ..BLANK
    },
];

/// In QuickBooks a payment settles an invoice, which is a row of its own.
const QUICKBOOKS: &[(Movement, &str)] = &[
    (Movement::Sale, "invoice|sales receipt"),
    (Movement::Refund, "credit memo|refund|refund receipt"),
    (Movement::Settlement, "payment|receive payment"),
];

/// At PayPal a payment is a sale of its own.
const PAYPAL: &[(Movement, &str)] = &[
    (
        Movement::Refund,
        "~refund|~reversal|~chargeback|~rückzahlung|~erstattung|~remboursement|~reembolso|~rimborso|~terugbetaling",
    ),
    (
        Movement::Other,
        "~withdrawal|~hold|~conversion|~transfer|~fee|~deposit|~authorization|~auszahlung|~abbuchung|~währungsumrechnung|\
            ~virement|~blocage|~retiro|~retención|~prelievo|~opname",
    ),
    (
        Movement::Sale,
        "~payment|~checkout|~donation|~sale|~zahlung|~spende|~paiement|~don|~pago|~donación|~pagamento|~betaling",
    ),
];
