//! The parts that columns play: every role once, with its stable name, the reader's name, and what values fit it.

use super::currency::holds_currencies;
use crate::table::{Column, Kind, NumberColumn};
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
    ($($role:ident $id:literal $name:literal $shape:ident;)+) => {
        /// The part a column plays.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
        #[serde(rename_all = "snake_case")]
        pub enum Role {
            $(#[doc = $name] $role,)+
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

            /// The name a reader sees.
            pub fn name(self) -> &'static str {
                match self {
                    $(Role::$role => $name,)+
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
    Customer "customer" "Customer" Key;
    Date "date" "Date" Moment;
    Amount "amount" "Amount" Money;
    OrderId "order_id" "Order number" Key;
    Currency "currency" "Currency" Currency;
    Status "status" "Status" Word;
    Refund "refund" "Refunded amount" Money;
    RefundFlag "refund_flag" "Whether it was refunded" Flag;
    RefundDate "refund_date" "Date of the refund" Moment;
    CancelledAt "cancelled_at" "Date of cancelling" Any;
    Product "product" "Product" Word;
    Quantity "quantity" "Quantity" Count;
    Channel "channel" "Channel" Word;
    Cost "cost" "Cost" Money;
    ConvertedAmount "converted_amount" "Amount after conversion" Money;
    ConvertedRefund "converted_refund" "Refund after conversion" Money;
    ConvertedCurrency "converted_currency" "Currency after conversion" Currency;
    AmountText "amount_text" "Amount with its currency sign" Any;
    Outflow "outflow" "Money that goes out" Money;
    ParentOrder "parent_order" "Number of the whole order" Key;

    RecordId "record_id" "Id of the row" Key;
    CustomerId "customer_id" "Customer number" Key;
    CustomerName "customer_name" "Name" Key;
    Email "email" "E-mail address" Key;
    FirstName "first_name" "First name" Key;
    LastName "last_name" "Last name" Key;
    Company "company" "Company" Key;
    CustomerType "customer_type" "Kind of customer" Word;
    Segment "segment" "Segment" Word;
    Referrer "referrer" "Recommended by" Key;
    Birthday "birthday" "Birthday" Moment;
    Attribute "attribute" "What else is known of a person" Word;
    Owner "owner" "Who is in charge" Key;
    Staff "staff" "Member of staff" Key;
    Country "country" "Country" Word;
    Region "region" "Region" Word;
    Location "location" "Place" Word;
    Consent "consent" "Consent" Any;
    Tags "tags" "Tags" Any;

    InvoiceNumber "invoice_number" "Invoice number" Key;
    InvoiceId "invoice_id" "Id of the invoice" Key;
    PaymentId "payment_id" "Id of the payment" Key;
    EventType "event_type" "Kind of movement" Word;
    AmountKind "amount_kind" "Kind of amount" Word;
    Description "description" "Description" Any;
    Sku "sku" "Article number" Key;
    Category "category" "Category" Word;
    Coupon "coupon" "Voucher" Any;
    FulfilmentStatus "fulfilment_status" "State of delivery" Word;
    ShippedAt "shipped_at" "Sent off" Moment;
    DeliveredAt "delivered_at" "Date of delivery" Moment;
    InvoicedAt "invoiced_at" "Date of the invoice" Moment;
    PaymentMethod "payment_method" "Means of payment" Word;
    Account "account" "Account" Word;
    Direction "direction" "In or out" Word;
    TimeZone "time_zone" "Time zone" Any;
    Time "time" "Time of day" Any;

    Subtotal "subtotal" "Subtotal" Money;
    Total "total" "Total" Money;
    Gross "gross" "Gross amount" Money;
    Net "net" "Net amount" Money;
    NetPayout "net_payout" "Paid out" Money;
    TotalCollected "total_collected" "Collected" Money;
    LineAmount "line_amount" "Amount of the line" Money;
    UnitPrice "unit_price" "Unit price" Money;
    Discount "discount" "Discount" Money;
    Shipping "shipping" "Shipping" Money;
    Tax "tax" "Tax" Money;
    TaxRate "tax_rate" "Tax rate" Share;
    Tip "tip" "Tip" Money;
    Fees "fees" "Fees" Money;
    AmountPaid "amount_paid" "Amount paid" Money;
    AmountDue "amount_due" "Amount due" Money;
    Balance "balance" "Running balance" Money;
    PaidAt "paid_at" "Date of payment" Moment;
    DueAt "due_at" "Due date" Moment;

    CreatedAt "created_at" "Created" Moment;
    LastActivityAt "last_activity_at" "Last activity" Moment;
    LastChangedAt "last_changed_at" "Last change" Moment;
    FirstSeenAt "first_seen_at" "First visit" Moment;
    LastSeenAt "last_seen_at" "Last visit" Moment;
    BecameCustomerAt "became_customer_at" "Became a customer" Moment;
    LifetimeValue "lifetime_value" "Spent so far" Money;
    OrderCount "order_count" "Orders so far" Count;

    Title "title" "Title" Any;
    Stage "stage" "Stage" Word;
    EnteredStage "entered_stage" "Date of reaching a stage" Moment;
    Outcome "outcome" "What became of it" Word;
    Pipeline "pipeline" "Pipeline" Word;
    DealType "deal_type" "Kind of deal" Word;
    Probability "probability" "Probability" Share;
    WeightedAmount "weighted_amount" "Expected amount" Money;
    ExpectedCloseAt "expected_close_at" "Expected close" Moment;
    ClosedAt "closed_at" "Closed" Moment;
    WonAt "won_at" "Won" Moment;
    LostAt "lost_at" "Lost" Moment;
    WonFlag "won_flag" "Whether it was won" Flag;
    LostReason "lost_reason" "Why it was lost" Any;

    ConvertedFlag "converted_flag" "Whether it was converted" Flag;
    ConvertedAt "converted_at" "Converted" Moment;
    DaysToConvert "days_to_convert" "Days until converted" Count;
    Rating "rating" "Rating" Word;
    LeadScore "lead_score" "Lead score" Count;

    Subject "subject" "Subject" Any;
    Priority "priority" "Priority" Word;
    TicketType "ticket_type" "Kind of case" Word;
    OpenedAt "opened_at" "Date of opening" Moment;
    ResolvedAt "resolved_at" "Resolved" Moment;
    FirstResponseAt "first_response_at" "First answer" Moment;
    FirstResponseMinutes "first_response_minutes" "Minutes until the first answer" Span;
    FirstResponseSeconds "first_response_seconds" "Seconds until the first answer" Span;
    FirstResponseDuration "first_response_duration" "Time until the first answer" Span;
    ResolutionMinutes "resolution_minutes" "Minutes until it was resolved" Span;
    ResolutionSeconds "resolution_seconds" "Seconds until it was resolved" Span;
    ResolutionDuration "resolution_duration" "Time until it was resolved" Span;
    HandlingTime "handling_time" "Time of work on it" Span;
    FirstContact "first_contact" "Whether the first contact solved it" Flag;
    Escalated "escalated" "Whether it went to somebody else" Flag;
    Reopens "reopens" "Times it was opened again" Count;
    Replies "replies" "Replies" Count;
    Sla "sla" "Within the promised time" Word;
    Satisfaction "satisfaction" "Satisfaction" Any;

    Score "score" "Score" Any;
    Effort "effort" "Effort" Any;
    Touchpoint "touchpoint" "Point of contact" Word;
    Invitations "invitations" "Invitations" Count;
    Comment "comment" "Comment" Any;

    Interval "interval" "Billing interval" Word;
    IntervalCount "interval_count" "Intervals between two bills" Count;
    Plan "plan" "Plan" Word;
    StartedAt "started_at" "Started" Moment;
    EndedAt "ended_at" "Ended" Moment;
    TrialEnd "trial_end" "End of the trial" Moment;
    PausedAt "paused_at" "Paused" Moment;
    ResumedAt "resumed_at" "Resumed" Moment;
    PaymentFailed "payment_failed" "Whether a payment failed" Flag;
    CancelReason "cancel_reason" "Why it was cancelled" Any;
    TrialFlag "trial_flag" "Whether it is a trial" Flag;
    ActiveFlag "active_flag" "Whether it is live" Flag;
    MonthlyAmount "monthly_amount" "Amount a month" Money;
    ChurnFlag "churn_flag" "Whether the customer left" Flag;
    TenureMonths "tenure_months" "Months as a customer" Count;

    Campaign "campaign" "Campaign" Key;
    List "list" "List" Word;
    Sends "sends" "Sent" Count;
    Delivered "delivered" "Delivered" Count;
    Opens "opens" "Opened" Count;
    Clicks "clicks" "Clicks" Count;
    Unsubscribes "unsubscribes" "Unsubscribed" Count;
    Bounces "bounces" "Bounced" Count;
    OpenRate "open_rate" "Open rate" Share;
    ClickRate "click_rate" "Click rate" Share;
    Orders "orders" "Orders" Count;
    Revenue "revenue" "Revenue" Money;
    SubscribedAt "subscribed_at" "Subscribed" Moment;
    OptedInAt "opted_in_at" "Consented" Moment;
    EngagementRating "engagement_rating" "Engagement" Count;

    Budget "budget" "Budget" Any;
    Impressions "impressions" "Impressions" Count;
    Reach "reach" "Reach" Count;
    Conversions "conversions" "Conversions" Count;
    ConversionValue "conversion_value" "Value of conversions" Money;
    Results "results" "Results" Count;
    Leads "leads" "Leads" Count;
    Members "members" "Members" Count;
    Successes "successes" "Successes" Count;
    Sessions "sessions" "Sessions" Count;
    EngagedSessions "engaged_sessions" "Engaged sessions" Count;
    Visitors "visitors" "Visitors" Count;
    PageViews "page_views" "Page views" Count;
    Events "events" "Events" Count;
    Engagements "engagements" "Engagements" Count;
    Likes "likes" "Likes" Count;
    Comments "comments" "Comments" Count;
    Shares "shares" "Shares" Count;
    Followers "followers" "Followers" Count;
    Text "text" "Text" Any;

    Team "team" "Team" Word;
    JobTitle "job_title" "Job title" Word;
    Pay "pay" "Pay" Any;
    UsesCrm "uses_crm" "Whether the CRM is used" Flag;
    Stock "stock" "Stock" Count;
    Brand "brand" "Brand" Word;
    Project "project" "Project" Word;
    TimeSpent "time_spent" "Time spent" Span;
    Billable "billable" "Whether it is billed" Flag;
    Reply "reply" "Reply" Any;
    RepliedAt "replied_at" "Replied" Moment;
    RatingScale "rating_scale" "Best possible rating" Any;
    Interaction "interaction" "Kind of interaction" Word;
    DecidedAt "decided_at" "Decided" Moment;
    InsightAt "insight_at" "Insight" Moment;
    DataDriven "data_driven" "Whether data led to it" Flag;
    Automated "automated" "Whether it was automated" Flag;
    Reviewed "reviewed" "Whether a person reviewed it" Flag;
    ErrorFoundAt "error_found_at" "Error found" Moment;
    ErrorFixedAt "error_fixed_at" "Error put right" Moment;
    KindOf "kind" "Kind" Word;
    LaunchedAt "launched_at" "Launched" Moment;
    Partner "partner" "Partner" Word;
    SharedValue "shared_value" "Value of what was shared" Money;
    IndirectGain "indirect_gain" "Stated indirect gain" Money;
    About "about" "What it is about" Word;
    Predicted "predicted" "Prediction" Any;
    Actual "actual" "What came of it" Any;
    MarketSize "market_size" "Size of the market" Money;
    Competitor "competitor" "Competitor" Word;
    CompetitorRevenue "competitor_revenue" "Revenue of the competitor" Money;
    Framework "framework" "Framework" Word;
    Assessor "assessor" "Who judged" Key;
    Variant "variant" "Variant" Word;
    Exposures "exposures" "Exposures" Count;
    Value "value" "Measured value" Count;
    Metric "metric" "Metric" Key;
    Target "target" "Target" Any;
    StartValue "start_value" "Value at the start" Any;

    Period "period" "Period" Any;
    PeriodStart "period_start" "First day of the period" Moment;
    PeriodEnd "period_end" "Last day of the period" Moment;
    Dimension "dimension" "Split by" Any;
    PeriodColumns "period_columns" "One column for each period" Any;
    Measure "measure" "Figure" Any;
}

impl Role {
    /// The role of that name.
    pub fn from_id(id: &str) -> Option<Role> {
        Role::ALL.iter().copied().find(|role| role.id() == id)
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
            assert!(Role::ALL[..at].iter().all(|other| other.name() != role.name()), "{}", role.name());
        }
    }
}
