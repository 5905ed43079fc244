//! Templates: for each kind of table a header and three example rows, to be filled in where no tool exports them.

use super::FactKind;
use crate::recognise::TableKind;

/// A table to fill in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Template {
    /// The stable name: that of the facts its rows become, else that of the kind of table.
    pub id: &'static str,
    /// What its rows are.
    pub kind: TableKind,
    /// A header and three rows, as CSV with `\n` after each.
    pub csv: &'static str,
}

macro_rules! templates {
    ($($id:literal $kind:ident;)+) => {
        /// Every template, in the order of the kinds of facts.
        pub const TEMPLATES: &[Template] = &[$(
            Template { id: $id, kind: TableKind::$kind, csv: include_str!(concat!("templates/", $id, ".csv")) },
        )+];
    };
}

templates! {
    "orders" Orders;
    "subscriptions" Subscriptions;
    "customers" Customers;
    "leads" Leads;
    "deals" Deals;
    "tickets" Tickets;
    "responses" Survey;
    "reviews" Reviews;
    "spend" Spend;
    "ad_campaigns" AdCampaigns;
    "traffic" WebTraffic;
    "posts" SocialPosts;
    "mailings" EmailCampaigns;
    "events" Events;
    "staff" Staff;
    "decisions" Decisions;
    "initiatives" Initiatives;
    "predictions" Predictions;
    "market" Market;
    "requests" Requests;
    "assessments" Assessments;
    "experiments" Experiments;
    "targets" Targets;
}

impl Template {
    /// The template of that name, or of the kind of table of that name.
    pub fn named(name: &str) -> Option<&'static Template> {
        TEMPLATES.iter().find(|template| template.id == name || template.kind.id() == name)
    }
}

impl FactKind {
    /// The template of a table that holds such facts.
    pub fn template(self) -> Option<&'static Template> {
        Template::named(self.id())
    }
}
