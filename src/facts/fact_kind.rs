//! The kinds of business facts: one cleaned table of each, made of every file that holds such rows.

use crate::recognise::TableKind;
use crate::sentence::Value;

/// What one row of a fact table is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum FactKind {
    /// A sale, or money that went back.
    Orders,
    /// A stretch of one subscription.
    Subscriptions,
    /// A customer.
    Customers,
    /// A lead.
    Leads,
    /// An opportunity.
    Deals,
    /// A support case.
    Tickets,
    /// An answer to a survey.
    Responses,
    /// A public review.
    Reviews,
    /// What a channel, a campaign or anything else cost in a period.
    Spend,
    /// A day or a channel of a website.
    Traffic,
    /// A post.
    Posts,
    /// An e-mail campaign.
    Mailings,
    /// An interaction of a customer.
    Events,
    /// An employee.
    Staff,
    /// A decision.
    Decisions,
    /// A launch or a project.
    Initiatives,
    /// A forecast and what came of it.
    Predictions,
    /// A period of the market.
    Market,
    /// A privacy request.
    Requests,
    /// A score on a dimension of a framework.
    Assessments,
    /// A variant of an experiment, or one exposure.
    Experiments,
    /// A goal.
    Targets,
}

impl FactKind {
    /// Every kind.
    pub const ALL: [FactKind; 22] = [
        FactKind::Orders,
        FactKind::Subscriptions,
        FactKind::Customers,
        FactKind::Leads,
        FactKind::Deals,
        FactKind::Tickets,
        FactKind::Responses,
        FactKind::Reviews,
        FactKind::Spend,
        FactKind::Traffic,
        FactKind::Posts,
        FactKind::Mailings,
        FactKind::Events,
        FactKind::Staff,
        FactKind::Decisions,
        FactKind::Initiatives,
        FactKind::Predictions,
        FactKind::Market,
        FactKind::Requests,
        FactKind::Assessments,
        FactKind::Experiments,
        FactKind::Targets,
    ];

    /// The kind of facts that the rows of a table are; `None` where no metric and no analysis rests on them.
    pub fn of(kind: TableKind) -> Option<FactKind> {
        if kind.info().is_orders {
            return Some(FactKind::Orders);
        }
        FactKind::ALL.into_iter().find(|facts| facts.tables().contains(&kind))
    }

    /// The kinds of tables whose rows are such facts, the plainest first.
    pub fn tables(self) -> &'static [TableKind] {
        match self {
            FactKind::Orders => &[TableKind::Orders],
            FactKind::Subscriptions => &[TableKind::Subscriptions],
            FactKind::Customers => &[TableKind::Customers, TableKind::Contacts],
            FactKind::Leads => &[TableKind::Leads],
            FactKind::Deals => &[TableKind::Deals],
            FactKind::Tickets => &[TableKind::Tickets],
            FactKind::Responses => &[TableKind::Survey],
            FactKind::Reviews => &[TableKind::Reviews],
            FactKind::Spend => &[TableKind::Spend, TableKind::AdCampaigns],
            FactKind::Traffic => &[TableKind::WebTraffic],
            FactKind::Posts => &[TableKind::SocialPosts],
            FactKind::Mailings => &[TableKind::EmailCampaigns],
            FactKind::Events => &[TableKind::Events],
            FactKind::Staff => &[TableKind::Staff],
            FactKind::Decisions => &[TableKind::Decisions],
            FactKind::Initiatives => &[TableKind::Initiatives],
            FactKind::Predictions => &[TableKind::Predictions],
            FactKind::Market => &[TableKind::Market],
            FactKind::Requests => &[TableKind::Requests],
            FactKind::Assessments => &[TableKind::Assessments],
            FactKind::Experiments => &[TableKind::Experiments],
            FactKind::Targets => &[TableKind::Targets],
        }
    }

    /// The stable name.
    pub fn id(self) -> &'static str {
        match self {
            FactKind::Responses => "responses",
            FactKind::Traffic => "traffic",
            FactKind::Posts => "posts",
            FactKind::Mailings => "mailings",
            facts => facts.tables()[0].id(),
        }
    }

    /// Whether it lists what there is, each with a beginning, and not what happened: its newest row says nothing about how
    /// far the data reach.
    pub fn is_register(self) -> bool {
        matches!(self, FactKind::Staff | FactKind::Customers | FactKind::Subscriptions)
    }

    /// The stable name of the plainest kind of table that holds such facts.
    pub fn table_id(self) -> &'static str {
        self.tables()[0].id()
    }

    /// What its rows are, in the reader's words.
    pub fn named(self) -> Value {
        Value::Named("kind", self.table_id())
    }

    /// Whether a row that repeats another in every cell is the same fact twice: each has an id, or is a thing of its own.
    pub fn has_ids(self) -> bool {
        use FactKind::{Customers, Deals, Leads, Orders, Requests, Responses, Reviews, Subscriptions, Tickets};
        matches!(self, Orders | Subscriptions | Customers | Leads | Deals | Tickets | Responses | Reviews | Requests)
    }
}
