//! Shops and tills: orders, lines of orders, customers.

use super::{BLANK, Format};
use crate::recognise::Role;
use crate::recognise::kinds::TableKind;

/// The exports.
pub const FORMATS: &[Format] = &[
    Format {
        id: "shopify-orders",
        tool: "Shopify",
        name: "Shopify orders",
        kind: TableKind::OrderLines,
        roles: &[
            (Role::Customer, "Email"),
            (Role::Date, "Created at"),
            (Role::Amount, "Total"),
            (Role::OrderId, "Name"),
            (Role::Currency, "Currency"),
            (Role::Status, "Financial Status"),
            (Role::Refund, "Refunded Amount"),
            (Role::CancelledAt, "Cancelled at"),
            (Role::Product, "Lineitem name"),
            (Role::Quantity, "Lineitem quantity"),
            (Role::Channel, "Source"),
            (Role::RecordId, "Id"),
            (Role::CustomerName, "Billing Name"),
            (Role::Email, "Email"),
            (Role::Country, "Billing Country"),
            (Role::Sku, "Lineitem sku"),
            (Role::Coupon, "Discount Code"),
            (Role::FulfilmentStatus, "Fulfillment Status"),
            (Role::Subtotal, "Subtotal"),
            (Role::UnitPrice, "Lineitem price"),
            (Role::Discount, "Discount Amount"),
            (Role::Shipping, "Shipping"),
            (Role::Tax, "Taxes"),
            (Role::PaidAt, "Paid at"),
            (Role::CreatedAt, "Created at"),
        ],
        columns: "Fulfilled at|Accepts Marketing|Shipping Method|Lineitem compare at price|\
            Lineitem requires shipping|Lineitem taxable|Lineitem fulfillment status|Billing Street|Billing Address1|\
            Billing Address2|Billing Company|Billing City|Billing Zip|Billing Province|Billing Phone|Shipping Name|\
            Shipping Street|Shipping Address1|Shipping Address2|Shipping Company|Shipping City|Shipping Zip|\
            Shipping Province|Shipping Country|Shipping Phone|Notes|Note Attributes|Payment Method|Payment Reference|\
            Vendor|Outstanding Balance|Employee|Location|Device ID|Tags|Risk Level|Lineitem discount|Tax 1 Name|\
            Tax 1 Value|Tax 2 Name|Tax 2 Value|Tax 3 Name|Tax 3 Value|Tax 4 Name|Tax 4 Value|Tax 5 Name|Tax 5 Value|\
            Phone|Receipt Number|Duties|Billing Province Name|Shipping Province Name|Payment ID|Payment Terms Name|\
            Next Payment Due At|Payment References",
        files: "orders_export",
        note: Some("with-shipping"),
        ..BLANK
    },
    Format {
        id: "shopify-customers",
        tool: "Shopify",
        name: "Shopify customers",
        kind: TableKind::Customers,
        roles: &[
            (Role::Customer, "Email"),
            (Role::Amount, "Total Spent"),
            (Role::RecordId, "Customer ID"),
            (Role::Email, "Email"),
            (Role::FirstName, "First Name"),
            (Role::LastName, "Last Name"),
            (Role::Company, "Default Address Company|Company"),
            (Role::Country, "Default Address Country Code|Country Code"),
            (Role::Consent, "Accepts Email Marketing|Accepts Marketing"),
            (Role::LifetimeValue, "Total Spent"),
            (Role::OrderCount, "Total Orders"),
        ],
        columns: "Default Address Address1|Default Address Address2|Default Address City|\
            Default Address Province Code|Default Address Zip|Default Address Phone|Phone|Accepts SMS Marketing|Note|\
            Tax Exempt|Tags|Province Code|Zip|Address1|Address2",
        files: "customers_export",
        note: Some("snapshot-spent"),
        ..BLANK
    },
    Format {
        id: "woocommerce-orders",
        tool: "WooCommerce",
        name: "WooCommerce orders",
        kind: TableKind::Orders,
        roles: &[
            (Role::Customer, "Customer|Customer Email"),
            (Role::Date, "Date|Order Date"),
            (Role::Amount, "Net Sales|N. Revenue|Order Total Amount"),
            (Role::OrderId, "Order #|Order Number"),
            (Role::Status, "Status|Order Status"),
            (Role::Product, "Product(s)"),
            (Role::Quantity, "Items sold"),
            (Role::Channel, "Attribution"),
            (Role::AmountText, "N. Revenue (formatted)"),
            (Role::CustomerName, "Customer"),
            (Role::CustomerType, "Customer type"),
            (Role::Coupon, "Coupon(s)"),
        ],
        columns: "N. Revenue|Customer Note|Billing First Name",
        note: Some("by-name"),
        ..BLANK
    },
    Format {
        id: "square-transactions",
        tool: "Square",
        name: "Square transactions",
        kind: TableKind::Payments,
        roles: &[
            (Role::Customer, "Customer ID"),
            (Role::Date, "Date"),
            (Role::Amount, "Net Sales"),
            (Role::OrderId, "Transaction ID"),
            (Role::Status, "Transaction Status"),
            (Role::Product, "Description"),
            (Role::Channel, "Source"),
            (Role::RecordId, "Transaction ID"),
            (Role::CustomerName, "Customer Name"),
            (Role::Staff, "Staff Name"),
            (Role::Location, "Location"),
            (Role::PaymentId, "Payment ID"),
            (Role::EventType, "Event Type"),
            (Role::Description, "Description"),
            (Role::TimeZone, "Time Zone"),
            (Role::Time, "Time"),
            (Role::Gross, "Gross Sales"),
            (Role::NetPayout, "Net Total"),
            (Role::TotalCollected, "Total Collected"),
            (Role::Discount, "Discounts"),
            (Role::Tax, "Tax"),
            (Role::Tip, "Tip"),
            (Role::Fees, "Fees"),
        ],
        columns: "Service Charges|Gift Card Sales|Partial Refunds|Card|Card Entry Methods|Cash|Square Gift Card|\
            Other Tender|Other Tender Type|Tender Note|Card Brand|PAN Suffix|Device Name|Staff ID|Details|\
            Dining Option|Customer Reference ID|Device Nickname|Third Party Fees|Deposit ID|Deposit Date|\
            Deposit Details|Fee Percentage Rate|Fee Fixed Rate|Refund Reason|Discount Name|Cash App|\
            Order Reference ID|Fulfillment Note|Free Processing Applied|Channel|Unattributed Tips|Table Info|\
            International Fee",
        files: "transactions-",
        note: Some("net-sales"),
        ..BLANK
    },
    Format {
        id: "square-items",
        tool: "Square",
        name: "Square items",
        kind: TableKind::OrderLines,
        roles: &[
            (Role::Customer, "Customer ID"),
            (Role::Date, "Date"),
            (Role::Amount, "Net Sales"),
            (Role::OrderId, "Transaction ID"),
            (Role::Product, "Item"),
            (Role::Quantity, "Qty"),
            (Role::Channel, "Channel"),
            (Role::CustomerName, "Customer Name"),
            (Role::Location, "Location"),
            (Role::EventType, "Event Type"),
            (Role::Sku, "SKU"),
            (Role::Category, "Category"),
            (Role::Time, "Time"),
            (Role::Gross, "Gross Sales"),
            (Role::Discount, "Discounts"),
            (Role::Tax, "Tax"),
        ],
        columns: "Time Zone|Price Point Name|Modifiers Applied|Payment ID|Device Name|Notes|Details|Dining Option|\
            Customer Reference ID|Unit|Count|GTIN|Itemization Type|Commission|Employee|Fulfillment Note|Token|\
            Card Brand|PAN Suffix",
        files: "items-",
        note: Some("no-tip"),
        ..BLANK
    },
    Format {
        id: "square-customers",
        tool: "Square",
        name: "Square customers",
        kind: TableKind::Customers,
        roles: &[
            (Role::Customer, "Square Customer ID"),
            (Role::Date, "First Visit"),
            (Role::Amount, "Lifetime Spend"),
            (Role::Channel, "Creation Source"),
            (Role::RecordId, "Square Customer ID"),
            (Role::Email, "Email Address"),
            (Role::FirstName, "First Name"),
            (Role::LastName, "Last Name"),
            (Role::Company, "Company Name"),
            (Role::Consent, "Email Subscription Status"),
            (Role::FirstSeenAt, "First Visit"),
            (Role::LastSeenAt, "Last Visit"),
            (Role::LifetimeValue, "Lifetime Spend"),
            (Role::OrderCount, "Transaction Count"),
        ],
        columns: "Reference ID|Phone Number|Nickname|Street Address 1|Street Address 2|City|State|Postal Code|\
            Birthday|Memo|Instant Profile",
        ..BLANK
    },
    Format {
        id: "etsy-orders",
        tool: "Etsy",
        name: "Etsy sold orders",
        kind: TableKind::Orders,
        roles: &[
            (Role::Customer, "Buyer User ID"),
            (Role::Date, "Sale Date"),
            (Role::Amount, "Order Value"),
            (Role::OrderId, "Order ID"),
            (Role::Currency, "Currency"),
            (Role::Status, "Status"),
            (Role::Product, "SKU"),
            (Role::Quantity, "Number of Items"),
            (Role::CustomerName, "Full Name"),
            (Role::Country, "Ship Country"),
            (Role::Coupon, "Coupon Code"),
            (Role::Total, "Order Total"),
            (Role::Net, "Order Net"),
            (Role::Discount, "Discount Amount"),
            (Role::Shipping, "Shipping"),
            (Role::Tax, "Sales Tax"),
            (Role::Fees, "Card Processing Fees"),
        ],
        columns: "First Name|Last Name|Payment Method|Date Shipped|Street 1|Street 2|Ship City|Ship State|\
            Ship Zipcode|Coupon Details|Shipping Discount|Adjusted Order Total|Adjusted Card Processing Fees|\
            Adjusted Net Order Amount|Buyer|Order Type|Payment Type|InPerson Discount|InPerson Location",
        files: "EtsySoldOrders",
        note: Some("before-discounts"),
        ..BLANK
    },
    Format {
        id: "amazon-orders",
        tool: "Amazon Seller Central",
        name: "Amazon orders",
        kind: TableKind::OrderLines,
        roles: &[
            (Role::Date, "purchase-date"),
            (Role::Amount, "item-price"),
            (Role::OrderId, "amazon-order-id"),
            (Role::Currency, "currency"),
            (Role::Status, "order-status"),
            (Role::Product, "product-name"),
            (Role::Quantity, "quantity"),
            (Role::Channel, "sales-channel"),
            (Role::Country, "ship-country"),
            (Role::Sku, "sku"),
            (Role::Discount, "item-promotion-discount"),
            (Role::Shipping, "shipping-price"),
            (Role::Tax, "item-tax"),
        ],
        columns: "merchant-order-id|last-updated-date|fulfillment-channel|order-channel|url|ship-service-level|asin|\
            item-status|shipping-tax|gift-wrap-price|gift-wrap-tax|ship-promotion-discount|ship-city|ship-state|\
            ship-postal-code|promotion-ids|is-business-order|purchase-order-number|price-designation",
        note: Some("no-buyer"),
        ..BLANK
    },
];
