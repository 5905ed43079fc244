//! The parts that columns play: every role once, with its stable name and what values fit it.

use super::currency::holds_currencies;
use crate::table::{Column, Kind, NumberColumn};
use crate::words::Language;
use serde::Serialize;

/// What the values of a role's column must be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// What tells one thing from another: an id, an address, a name.
    Key,
    /// Days, with or without a time.
    Moment,
    /// Numbers that add up: money.
    Money,
    /// Numbers that add up: things, people, clicks.
    Count,
    /// Shares, or numbers that stand for them.
    Share,
    /// How long something took.
    Span,
    /// One of a few words.
    Word,
    /// Yes or no, in any spelling.
    Flag,
    /// Free text.
    Text,
    /// Codes of currencies.
    Currency,
    /// Anything that is not empty.
    Any,
}

macro_rules! roles {
    ($($role:ident $id:literal $shape:ident;)+) => {
        /// The part a column plays.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
        #[serde(rename_all = "snake_case")]
        pub enum Role {
            $(#[doc = $id] $role,)+
        }

        impl Role {
            /// Every role; where a column plays several, the first of this list is said.
            pub const ALL: &'static [Role] = &[$(Role::$role,)+];

            /// The stable name.
            pub fn id(self) -> &'static str {
                match self {
                    $(Role::$role => $id,)+
                }
            }

            /// What its values are.
            pub fn shape(self) -> Shape {
                match self {
                    $(Role::$role => Shape::$shape,)+
                }
            }
        }
    };
}

roles! {
    Customer "customer" Key;
    Date "date" Moment;
    Amount "amount" Money;
    OrderId "order_id" Key;
    Currency "currency" Currency;
    Status "status" Word;
    Refund "refund" Money;
    RefundFlag "refund_flag" Flag;
    RefundDate "refund_date" Moment;
    CancelledAt "cancelled_at" Any;
    Product "product" Word;
    Quantity "quantity" Count;
    Channel "channel" Word;
    Cost "cost" Money;
    ConvertedAmount "converted_amount" Money;
    ConvertedRefund "converted_refund" Money;
    ConvertedCurrency "converted_currency" Currency;
    AmountText "amount_text" Any;
    Outflow "outflow" Money;
    ParentOrder "parent_order" Key;

    RecordId "record_id" Key;
    CustomerId "customer_id" Key;
    CustomerName "customer_name" Key;
    Email "email" Key;
    FirstName "first_name" Key;
    LastName "last_name" Key;
    Company "company" Key;
    CustomerType "customer_type" Word;
    Segment "segment" Word;
    Referrer "referrer" Key;
    Birthday "birthday" Moment;
    Attribute "attribute" Word;
    Owner "owner" Key;
    Staff "staff" Key;
    Country "country" Word;
    Region "region" Word;
    Location "location" Word;
    Consent "consent" Any;
    Tags "tags" Any;

    InvoiceNumber "invoice_number" Key;
    InvoiceId "invoice_id" Key;
    PaymentId "payment_id" Key;
    EventType "event_type" Word;
    AmountKind "amount_kind" Word;
    Description "description" Any;
    Sku "sku" Key;
    Category "category" Word;
    Coupon "coupon" Any;
    FulfilmentStatus "fulfilment_status" Word;
    ShippedAt "shipped_at" Moment;
    DeliveredAt "delivered_at" Moment;
    InvoicedAt "invoiced_at" Moment;
    PaymentMethod "payment_method" Word;
    Account "account" Word;
    Direction "direction" Word;
    TimeZone "time_zone" Any;
    Time "time" Any;

    Subtotal "subtotal" Money;
    Total "total" Money;
    Gross "gross" Money;
    Net "net" Money;
    NetPayout "net_payout" Money;
    TotalCollected "total_collected" Money;
    LineAmount "line_amount" Money;
    UnitPrice "unit_price" Money;
    Discount "discount" Money;
    Shipping "shipping" Money;
    Tax "tax" Money;
    TaxRate "tax_rate" Share;
    Tip "tip" Money;
    Fees "fees" Money;
    AmountPaid "amount_paid" Money;
    AmountDue "amount_due" Money;
    Balance "balance" Money;
    PaidAt "paid_at" Moment;
    DueAt "due_at" Moment;

    CreatedAt "created_at" Moment;
    LastActivityAt "last_activity_at" Moment;
    LastChangedAt "last_changed_at" Moment;
    FirstSeenAt "first_seen_at" Moment;
    LastSeenAt "last_seen_at" Moment;
    BecameCustomerAt "became_customer_at" Moment;
    LifetimeValue "lifetime_value" Money;
    OrderCount "order_count" Count;

    Title "title" Any;
    Stage "stage" Word;
    EnteredStage "entered_stage" Moment;
    Outcome "outcome" Word;
    Pipeline "pipeline" Word;
    DealType "deal_type" Word;
    Probability "probability" Share;
    WeightedAmount "weighted_amount" Money;
    ExpectedCloseAt "expected_close_at" Moment;
    ClosedAt "closed_at" Moment;
    WonAt "won_at" Moment;
    LostAt "lost_at" Moment;
    WonFlag "won_flag" Flag;
    LostReason "lost_reason" Any;

    ConvertedFlag "converted_flag" Flag;
    ConvertedAt "converted_at" Moment;
    DaysToConvert "days_to_convert" Count;
    Rating "rating" Word;
    LeadScore "lead_score" Count;

    Subject "subject" Any;
    Priority "priority" Word;
    TicketType "ticket_type" Word;
    OpenedAt "opened_at" Moment;
    ResolvedAt "resolved_at" Moment;
    FirstResponseAt "first_response_at" Moment;
    FirstResponseMinutes "first_response_minutes" Span;
    FirstResponseSeconds "first_response_seconds" Span;
    FirstResponseDuration "first_response_duration" Span;
    ResolutionMinutes "resolution_minutes" Span;
    ResolutionSeconds "resolution_seconds" Span;
    ResolutionDuration "resolution_duration" Span;
    HandlingTime "handling_time" Span;
    FirstContact "first_contact" Flag;
    Escalated "escalated" Flag;
    Reopens "reopens" Count;
    Replies "replies" Count;
    Sla "sla" Word;
    Satisfaction "satisfaction" Any;

    Score "score" Any;
    Effort "effort" Any;
    Touchpoint "touchpoint" Word;
    Invitations "invitations" Count;
    Comment "comment" Any;

    Interval "interval" Word;
    IntervalCount "interval_count" Count;
    Plan "plan" Word;
    StartedAt "started_at" Moment;
    EndedAt "ended_at" Moment;
    TrialEnd "trial_end" Moment;
    PausedAt "paused_at" Moment;
    ResumedAt "resumed_at" Moment;
    PaymentFailed "payment_failed" Flag;
    CancelReason "cancel_reason" Any;
    TrialFlag "trial_flag" Flag;
    ActiveFlag "active_flag" Flag;
    MonthlyAmount "monthly_amount" Money;
    ChurnFlag "churn_flag" Flag;
    TenureMonths "tenure_months" Count;

    Campaign "campaign" Key;
    List "list" Word;
    Sends "sends" Count;
    Delivered "delivered" Count;
    Opens "opens" Count;
    Clicks "clicks" Count;
    Unsubscribes "unsubscribes" Count;
    Bounces "bounces" Count;
    OpenRate "open_rate" Share;
    ClickRate "click_rate" Share;
    Orders "orders" Count;
    Revenue "revenue" Money;
    SubscribedAt "subscribed_at" Moment;
    OptedInAt "opted_in_at" Moment;
    EngagementRating "engagement_rating" Count;

    Budget "budget" Any;
    Impressions "impressions" Count;
    Reach "reach" Count;
    Conversions "conversions" Count;
    ConversionValue "conversion_value" Money;
    Results "results" Count;
    Leads "leads" Count;
    Members "members" Count;
    Successes "successes" Count;
    Sessions "sessions" Count;
    EngagedSessions "engaged_sessions" Count;
    Visitors "visitors" Count;
    PageViews "page_views" Count;
    Events "events" Count;
    Engagements "engagements" Count;
    Likes "likes" Count;
    Comments "comments" Count;
    Shares "shares" Count;
    Followers "followers" Count;
    Text "text" Any;

    Team "team" Word;
    JobTitle "job_title" Word;
    Pay "pay" Any;
    UsesCrm "uses_crm" Flag;
    Stock "stock" Count;
    Brand "brand" Word;
    Project "project" Word;
    TimeSpent "time_spent" Span;
    Billable "billable" Flag;
    Reply "reply" Any;
    RepliedAt "replied_at" Moment;
    RatingScale "rating_scale" Any;
    Interaction "interaction" Word;
    DecidedAt "decided_at" Moment;
    InsightAt "insight_at" Moment;
    DataDriven "data_driven" Flag;
    Automated "automated" Flag;
    Reviewed "reviewed" Flag;
    ErrorFoundAt "error_found_at" Moment;
    ErrorFixedAt "error_fixed_at" Moment;
    KindOf "kind" Word;
    LaunchedAt "launched_at" Moment;
    Partner "partner" Word;
    SharedValue "shared_value" Money;
    IndirectGain "indirect_gain" Money;
    About "about" Word;
    Predicted "predicted" Any;
    Actual "actual" Any;
    MarketSize "market_size" Money;
    Competitor "competitor" Word;
    CompetitorRevenue "competitor_revenue" Money;
    Framework "framework" Word;
    Assessor "assessor" Key;
    Variant "variant" Word;
    Exposures "exposures" Count;
    Value "value" Count;
    Metric "metric" Key;
    Target "target" Any;
    StartValue "start_value" Any;

    Period "period" Any;
    PeriodStart "period_start" Moment;
    PeriodEnd "period_end" Moment;
    Dimension "dimension" Any;
    PeriodColumns "period_columns" Any;
    Measure "measure" Any;
}

impl Role {
    /// The role of that name.
    pub fn from_id(id: &str) -> Option<Role> {
        Role::ALL.iter().copied().find(|role| role.id() == id)
    }

    /// The name a reader sees.
    pub fn name(self, language: Language) -> &'static str {
        language.named("role", self.id())
    }

    /// Whether several columns may play it.
    pub fn may_repeat(self) -> bool {
        matches!(
            self,
            Role::Attribute | Role::EnteredStage | Role::Dimension | Role::Period | Role::PeriodColumns | Role::Measure
        )
    }

    /// Whether a column can play the role.
    pub fn fits(self, column: &Column) -> bool {
        let numbers = |plain: bool| column.numbers().is_some_and(|numbers| !plain || !numbers.is_percent());
        match self.shape() {
            Shape::Moment => matches!(column.kind, Kind::Date(_)),
            // How often something was opened again, or whether it was.
            Shape::Count if self == Role::Reopens => numbers(true) || matches!(column.kind, Kind::Bool),
            Shape::Money | Shape::Count => numbers(true),
            Shape::Share => numbers(false),
            Shape::Span => numbers(true) || column.durations().is_some(),
            Shape::Currency => holds_currencies(column),
            Shape::Key => !matches!(column.kind, Kind::Empty | Kind::Date(_) | Kind::Bool | Kind::Duration(_)),
            Shape::Word => matches!(column.kind, Kind::Text | Kind::Id | Kind::Bool),
            Shape::Flag => matches!(column.kind, Kind::Bool) || has_two_values(column),
            Shape::Text => matches!(column.kind, Kind::Text | Kind::Id),
            Shape::Any => !matches!(column.kind, Kind::Empty),
        }
    }
}

/// Whether a column of words or numbers holds one or two different values, as yes and no do.
fn has_two_values(column: &Column) -> bool {
    let of_numbers = |numbers: &NumberColumn| {
        let unit = 10i64.pow(u32::from(numbers.scale()));
        numbers.mantissas.iter().all(|mantissa| matches!(mantissa, 0 | NumberColumn::NULL) || mantissa == unit)
    };
    match column.text() {
        Some(text) => (1..=2).contains(&text.values()),
        None => column.numbers().is_some_and(of_numbers),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_role_has_a_name_of_its_own() {
        for (at, role) in Role::ALL.iter().enumerate() {
            assert_eq!(Role::from_id(role.id()), Some(*role), "{}", role.id());
            for language in Language::all() {
                let name = role.name(language);
                assert!(Role::ALL[..at].iter().all(|other| other.name(language) != name), "{name}");
            }
        }
    }
}
