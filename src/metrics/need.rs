//! What the data must have for a metric, and why it has no value where that is missing.

use super::Undefined;
use crate::facts::{FactKind, Facts};
use crate::recognise::Role;
use crate::sentence::Value;
use serde::Serialize;

/// What the data must have for a metric.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(with = "crate::shape::NeedId"))]
pub enum Need {
    /// A table of that kind.
    Table(FactKind),
    /// A column in it.
    Column(FactKind, Role),
    /// Answers in it that go from 0 to 10.
    ZeroToTen(FactKind, Role),
    /// Orders with amounts.
    Amounts,
    /// Orders that name their customers.
    Customers,
    /// A way to tell refunds: a column, a status or a negative amount.
    Refunds,
}

impl Need {
    /// The kind of facts that it is about.
    pub fn table(self) -> FactKind {
        match self {
            Need::Table(kind) | Need::Column(kind, _) | Need::ZeroToTen(kind, _) => kind,
            Need::Amounts | Need::Customers | Need::Refunds => FactKind::Orders,
        }
    }

    /// The stable name: `tickets`, `tickets.resolved_at`, `orders.amount`.
    pub fn id(self) -> String {
        match self {
            Need::Table(kind) => kind.id().to_owned(),
            Need::Column(kind, role) => format!("{}.{}", kind.id(), role.id()),
            Need::ZeroToTen(kind, role) => format!("{}.{}.zero_to_ten", kind.id(), role.id()),
            Need::Amounts => "orders.amount".to_owned(),
            Need::Customers => "orders.customer".to_owned(),
            Need::Refunds => "orders.refund".to_owned(),
        }
    }

    /// Whether the data have it.
    pub fn is_met(self, facts: &Facts) -> bool {
        match self {
            Need::Table(kind) => facts.has(kind),
            Need::Column(kind, role) => facts.has_column(kind, role),
            Need::ZeroToTen(kind, role) => {
                facts.table(kind).is_some_and(|table| table.scale_of_answers(role).zero_to_ten)
            }
            Need::Amounts => facts.orders.is_some_and(|orders| orders.has_amounts),
            Need::Customers => facts.orders.is_some_and(|orders| orders.has_customers),
            Need::Refunds => facts.orders.is_some_and(|orders| orders.has_refunds),
        }
    }

    /// Why a metric has no value where this is missing, and what would unlock it.
    pub fn undefined(self) -> Undefined {
        match self {
            Need::Table(kind) => Undefined::new("no_table").with("what", kind.named()),
            Need::Column(kind, role) => {
                Undefined::new("no_column").with("what", kind.named()).with("role", Value::Named("role", role.id()))
            }
            Need::ZeroToTen(kind, role) => Undefined::new("no_zero_to_ten")
                .with("what", kind.named())
                .with("role", Value::Named("role", role.id())),
            Need::Amounts => Undefined::new("no_amounts"),
            Need::Customers => Undefined::new("no_customers"),
            Need::Refunds => Undefined::new("no_refunds"),
        }
    }
}

impl Serialize for Need {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.id())
    }
}
