//! What a row of a table can be: every kind once, with the words that give it away and the roles that matter for it.

mod marketing;
mod people;
mod plans;
mod sales;
mod work;

use super::Role;
use super::outcome::Domain;
use crate::words::Language;

/// A kind of table.
#[derive(Debug, PartialEq, Eq)]
pub struct KindInfo {
    /// The stable name.
    pub id: &'static str,
    /// What one row is, in a word.
    pub one: &'static str,
    /// What its rows are called, between bars: `ticket|case`.
    pub nouns: &'static str,
    /// Other words in headers that give it away, between bars.
    pub words: &'static str,
    /// Roles whose headers speak for it.
    pub marks: &'static [Role],
    /// Roles whose headers speak against it.
    pub without: &'static [Role],
    /// Roles without which little can be said of it.
    pub needs: &'static [Role],
    /// The other roles that its columns may play.
    pub roles: &'static [Role],
    /// Who a row is about: the first of these that was found.
    pub customer: &'static [Role],
    /// When a row happened: the first of these that was found.
    pub date: &'static [Role],
    /// The money of a row, where no column is simply called an amount: the first of these that was found.
    pub amount: &'static [Role],
    /// Whose words its status speaks.
    pub domain: Domain,
    /// Whether a row can be read as an order: someone paid an amount on a day.
    pub is_orders: bool,
    /// Whether a row is a person, or stands for one.
    pub is_people: bool,
    /// What tells its rows apart, where each thing has one row: the first of these that was found.
    pub key: &'static [Role],
    /// The kind it is where several rows have one order number.
    pub lines: Option<TableKind>,
}

macro_rules! kinds {
    ($($kind:ident $info:path;)+) => {
        /// What the rows of a table are.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum TableKind {
            $(#[doc = concat!("See [`TableKind::info`]: ", stringify!($kind), ".")] $kind,)+
        }

        impl TableKind {
            /// Every kind; of two that fit equally well, the first is taken.
            pub const ALL: &'static [TableKind] = &[$(TableKind::$kind,)+];

            /// What is known of it.
            pub fn info(self) -> &'static KindInfo {
                match self {
                    $(TableKind::$kind => const { &$info },)+
                }
            }
        }
    };
}

/// What most kinds have in common.
const PLAIN: KindInfo = KindInfo {
    id: "",
    one: "row",
    nouns: "",
    words: "",
    marks: &[],
    without: &[],
    needs: &[],
    roles: &[],
    customer: &[],
    date: &[],
    amount: &[],
    domain: Domain::Money,
    is_orders: false,
    is_people: false,
    key: &[],
    lines: None,
};

/// Roles of anything that is sold.
const SALE: &[Role] = &[
    Role::OrderId,
    Role::InvoiceNumber,
    Role::RecordId,
    Role::CustomerId,
    Role::CustomerName,
    Role::Email,
    Role::FirstName,
    Role::LastName,
    Role::Company,
    Role::Currency,
    Role::Status,
    Role::FulfilmentStatus,
    Role::Refund,
    Role::RefundDate,
    Role::CancelledAt,
    Role::PaidAt,
    Role::DueAt,
    Role::ShippedAt,
    Role::DeliveredAt,
    Role::InvoicedAt,
    Role::Product,
    Role::Sku,
    Role::Category,
    Role::Quantity,
    Role::UnitPrice,
    Role::LineAmount,
    Role::Subtotal,
    Role::Discount,
    Role::Coupon,
    Role::Shipping,
    Role::Tax,
    Role::TaxRate,
    Role::Tip,
    Role::Fees,
    Role::Gross,
    Role::Net,
    Role::AmountPaid,
    Role::AmountDue,
    Role::Balance,
    Role::Cost,
    Role::Channel,
    Role::Location,
    Role::Region,
    Role::Country,
    Role::PaymentMethod,
    Role::PaymentId,
    Role::EventType,
    Role::RefundFlag,
    Role::AmountKind,
    Role::Direction,
    Role::ParentOrder,
    Role::Account,
    Role::Staff,
    Role::CustomerType,
    Role::Description,
    Role::Comment,
    Role::Time,
    Role::TimeZone,
];

/// Roles of any movement of money.
const MOVEMENT: &[Role] = &[
    Role::EventType,
    Role::Description,
    Role::Account,
    Role::Balance,
    Role::Direction,
    Role::OrderId,
    Role::InvoiceNumber,
    Role::RecordId,
    Role::CustomerId,
    Role::CustomerName,
    Role::Email,
    Role::Company,
    Role::Currency,
    Role::Status,
    Role::Refund,
    Role::PaidAt,
    Role::DueAt,
    Role::Category,
    Role::Tax,
    Role::TaxRate,
    Role::Fees,
    Role::Gross,
    Role::Net,
    Role::AmountKind,
    Role::PaymentMethod,
    Role::PaymentId,
    Role::Channel,
    Role::Location,
    Role::Country,
    Role::Comment,
    Role::Time,
    Role::TimeZone,
];

kinds! {
    Orders sales::ORDERS;
    OrderLines sales::ORDER_LINES;
    Invoices sales::INVOICES;
    InvoiceLines sales::INVOICE_LINES;
    Payments sales::PAYMENTS;
    Ledger sales::LEDGER;
    Subscriptions sales::SUBSCRIPTIONS;
    Churn people::CHURN;
    Tickets people::TICKETS;
    Deals people::DEALS;
    Leads people::LEADS;
    Survey people::SURVEY;
    EmailCampaigns marketing::EMAIL_CAMPAIGNS;
    AdCampaigns marketing::AD_CAMPAIGNS;
    WebTraffic marketing::WEB_TRAFFIC;
    SocialPosts marketing::SOCIAL_POSTS;
    Audience people::AUDIENCE;
    Customers people::CUSTOMERS;
    Contacts people::CONTACTS;
    Reviews people::REVIEWS;
    Events people::EVENTS;
    Appointments work::APPOINTMENTS;
    Products work::PRODUCTS;
    Staff work::STAFF;
    Time work::TIME;
    Spend work::SPEND;
    Decisions plans::DECISIONS;
    Initiatives plans::INITIATIVES;
    Predictions plans::PREDICTIONS;
    Market plans::MARKET;
    Requests plans::REQUESTS;
    Assessments plans::ASSESSMENTS;
    Experiments plans::EXPERIMENTS;
    Targets plans::TARGETS;
    Crosstab marketing::CROSSTAB;
    Aggregate marketing::AGGREGATE;
    KeyValue marketing::KEY_VALUE;
    Table marketing::TABLE;
}

impl TableKind {
    /// The stable name.
    pub fn id(self) -> &'static str {
        self.info().id
    }

    /// The kind of that name.
    pub fn from_id(id: &str) -> Option<TableKind> {
        TableKind::ALL.iter().copied().find(|kind| kind.id() == id)
    }

    /// What its rows are, in words.
    pub fn name(self, language: Language) -> &'static str {
        language.named("kind", self.id())
    }

    /// Every role that matters for it, the needed ones first.
    pub fn roles(self) -> impl Iterator<Item = Role> {
        let info = self.info();
        let rest = info.roles.iter().filter(|role| !info.needs.contains(role));
        info.needs.iter().chain(rest).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_has_a_name_of_its_own() {
        for (at, kind) in TableKind::ALL.iter().enumerate() {
            assert_eq!(TableKind::from_id(kind.id()), Some(*kind));
            assert!(!kind.info().one.is_empty(), "{}", kind.id());
            assert!(TableKind::ALL[..at].iter().all(|other| other.id() != kind.id()), "{}", kind.id());
        }
    }

    #[test]
    fn what_tells_a_kind_is_among_its_roles() {
        for kind in TableKind::ALL {
            let info = kind.info();
            let lists = [info.marks, info.needs, info.customer, info.date, info.amount, info.key];
            for role in lists.into_iter().flatten() {
                let is_general = matches!(role, Role::Customer | Role::Date | Role::Amount);
                assert!(is_general || info.roles.contains(role), "{} {}", kind.id(), role.id());
                // What speaks for a kind cannot speak against it.
                assert!(!info.without.contains(role), "{} {}", kind.id(), role.id());
            }
            for (at, role) in info.roles.iter().enumerate() {
                assert!(!info.roles[..at].contains(role), "{} {}", kind.id(), role.id());
            }
        }
    }
}
