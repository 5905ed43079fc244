//! Which figures are worked out of which kind of table: data, so that a figure is one line.

use crate::recognise::movement::Movement;
use crate::recognise::outcome::Outcome;
use crate::recognise::{Role, TableKind};
use crate::unit::Unit;

/// Which rows a figure is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Of {
    /// All of them.
    All,
    /// Those of which this became.
    Outcome(&'static [Outcome]),
    /// Orders and payments that are neither cancelled, failed, unpaid nor a test.
    Counted,
    /// Counted sales of money coming in.
    Sold,
    /// Movements of money of one kind.
    Moved(Movement),
    /// Those with a value.
    Filled(Role),
    /// Those without one.
    Empty(Role),
    /// Those whose number is above 0.
    Positive(Role),
}

/// What is worked out of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Take {
    /// How many rows.
    Rows,
    /// How many different values.
    Different(Role),
    /// The sum of a number.
    Sum(Role),
    /// The sum of the products of two numbers.
    SumOfProducts(Role, Role),
    /// The mean of a number.
    Mean(Role),
    /// An amount that was sold less what went back, where a column says that.
    Net(Role, Role),
    /// What was sold for each order, before anything went back.
    PerOrder,
    /// Customers with two orders or more.
    Repeaters,
    /// The rows of which one of these became, among all that became one of the others too.
    Share(&'static [Outcome], &'static [Outcome]),
    /// One sum by another.
    Ratio(Role, Role),
    /// One sum by what was delivered, or by what was sent less what bounced.
    OfDelivered(Role),
    /// The mean or the median of the time until something.
    Span(Span, Average),
    /// The value of subscriptions in a month.
    Monthly,
    /// Answers on a scale.
    Scores(Scores),
    /// Words of satisfaction.
    Content(Content),
    /// The newest value.
    Last(Role),
    /// How many rows have each value.
    CountBy(Role),
    /// A sum for each value.
    SumBy(Role, Role),
}

/// The time until something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Span {
    /// From the beginning to the first answer.
    FirstResponse,
    /// From the beginning to the end.
    Resolution,
}

/// The middle of many values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Average {
    /// Their sum by their number.
    Mean,
    /// The one in the middle.
    Median,
}

/// What is worked out of answers on a scale.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scores {
    /// How many there are.
    Count,
    /// Those of 9 and 10.
    Promoters,
    /// Those of 7 and 8.
    Passives,
    /// Those of 0 to 6.
    Detractors,
    /// The share of promoters less that of detractors, in points.
    Nps,
    /// Their mean.
    Mean,
}

/// What is worked out of words of satisfaction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Content {
    /// Contented answers.
    Good,
    /// Discontented answers.
    Bad,
    /// The share of the contented among the answers.
    Share,
}

/// One figure of a kind of table.
#[derive(Debug, PartialEq, Eq)]
pub struct Recipe {
    /// The stable name.
    pub id: &'static str,
    /// What the number is.
    pub unit: Unit,
    /// What is worked out.
    pub take: Take,
    /// Of which rows.
    pub of: Of,
}

const fn recipe(id: &'static str, unit: Unit, take: Take, of: Of) -> Recipe {
    Recipe { id, unit, take, of }
}

use Outcome::{
    Active, Bounced, Complete, Converted, Ended, Late, Lost, NotBegun, Open, Paused, Solved, Subscribed, Trial,
    Unsubscribed, Won,
};

const DEALS: &[Recipe] = &[
    recipe("won", Unit::Count, Take::Rows, Of::Outcome(&[Won])),
    recipe("won_amount", Unit::Money, Take::Sum(Role::Amount), Of::Outcome(&[Won])),
    recipe("lost", Unit::Count, Take::Rows, Of::Outcome(&[Lost])),
    recipe("lost_amount", Unit::Money, Take::Sum(Role::Amount), Of::Outcome(&[Lost])),
    recipe("open", Unit::Count, Take::Rows, Of::Outcome(&[Open])),
    recipe("open_amount", Unit::Money, Take::Sum(Role::Amount), Of::Outcome(&[Open])),
    recipe("open_weighted", Unit::Money, Take::Sum(Role::WeightedAmount), Of::Outcome(&[Open])),
    recipe("win_rate", Unit::Percent, Take::Share(&[Won], &[Lost]), Of::All),
    recipe("amount_missing", Unit::Count, Take::Rows, Of::Empty(Role::Amount)),
];

const LEADS: &[Recipe] = &[
    recipe("converted", Unit::Count, Take::Rows, Of::Outcome(&[Converted])),
    recipe("lost", Unit::Count, Take::Rows, Of::Outcome(&[Lost])),
    recipe("open", Unit::Count, Take::Rows, Of::Outcome(&[Open])),
    recipe("conversion_rate", Unit::Percent, Take::Share(&[Converted], &[Lost, Open]), Of::All),
];

const TICKETS: &[Recipe] = &[
    recipe("solved", Unit::Count, Take::Rows, Of::Outcome(&[Solved])),
    recipe("open", Unit::Count, Take::Rows, Of::Outcome(&[Open])),
    recipe("resolution_mean", Unit::Duration, Take::Span(Span::Resolution, Average::Mean), Of::All),
    recipe("resolution_median", Unit::Duration, Take::Span(Span::Resolution, Average::Median), Of::All),
    recipe("first_response_mean", Unit::Duration, Take::Span(Span::FirstResponse, Average::Mean), Of::All),
    recipe("first_response_median", Unit::Duration, Take::Span(Span::FirstResponse, Average::Median), Of::All),
    recipe("satisfied", Unit::Count, Take::Content(Content::Good), Of::All),
    recipe("dissatisfied", Unit::Count, Take::Content(Content::Bad), Of::All),
    recipe("satisfaction", Unit::Percent, Take::Content(Content::Share), Of::All),
    recipe("ratings", Unit::Count, Take::Scores(Scores::Count), Of::All),
    recipe("mean_rating", Unit::Ratio, Take::Scores(Scores::Mean), Of::All),
];

const SURVEY: &[Recipe] = &[
    recipe("answers", Unit::Count, Take::Scores(Scores::Count), Of::All),
    recipe("promoters", Unit::Count, Take::Scores(Scores::Promoters), Of::All),
    recipe("passives", Unit::Count, Take::Scores(Scores::Passives), Of::All),
    recipe("detractors", Unit::Count, Take::Scores(Scores::Detractors), Of::All),
    recipe("nps", Unit::Points, Take::Scores(Scores::Nps), Of::All),
    recipe("mean_score", Unit::Ratio, Take::Scores(Scores::Mean), Of::All),
    recipe("comments", Unit::Count, Take::Rows, Of::Filled(Role::Comment)),
    recipe("complete", Unit::Count, Take::Rows, Of::Outcome(&[Complete])),
    recipe("satisfaction", Unit::Percent, Take::Content(Content::Share), Of::All),
];

const REVIEWS: &[Recipe] = &[
    recipe("answers", Unit::Count, Take::Scores(Scores::Count), Of::All),
    recipe("mean_score", Unit::Ratio, Take::Scores(Scores::Mean), Of::All),
    recipe("comments", Unit::Count, Take::Rows, Of::Filled(Role::Comment)),
];

const EMAIL_CAMPAIGNS: &[Recipe] = &[
    recipe("open_rate", Unit::Percent, Take::OfDelivered(Role::Opens), Of::All),
    recipe("click_rate", Unit::Percent, Take::OfDelivered(Role::Clicks), Of::All),
    recipe("unsubscribe_rate", Unit::Percent, Take::OfDelivered(Role::Unsubscribes), Of::All),
    recipe("bounce_rate", Unit::Percent, Take::Ratio(Role::Bounces, Role::Sends), Of::All),
];

const AD_CAMPAIGNS: &[Recipe] = &[
    recipe("roas", Unit::Ratio, Take::Ratio(Role::ConversionValue, Role::Cost), Of::All),
    recipe("cost_per_conversion", Unit::Money, Take::Ratio(Role::Cost, Role::Conversions), Of::All),
    recipe("cost_per_click", Unit::Money, Take::Ratio(Role::Cost, Role::Clicks), Of::All),
    recipe("click_rate", Unit::Percent, Take::Ratio(Role::Clicks, Role::Impressions), Of::All),
    recipe("conversion_rate", Unit::Percent, Take::Ratio(Role::Conversions, Role::Clicks), Of::All),
];

const WEB_TRAFFIC: &[Recipe] = &[
    recipe("conversion_rate", Unit::Percent, Take::Ratio(Role::Conversions, Role::Sessions), Of::All),
    recipe("engagement_rate", Unit::Percent, Take::Ratio(Role::EngagedSessions, Role::Sessions), Of::All),
];

const SOCIAL_POSTS: &[Recipe] =
    &[recipe("engagement_rate", Unit::Percent, Take::Ratio(Role::Engagements, Role::Impressions), Of::All)];

const AUDIENCE: &[Recipe] = &[
    recipe("subscribed", Unit::Count, Take::Rows, Of::Outcome(&[Subscribed])),
    recipe("unsubscribed", Unit::Count, Take::Rows, Of::Outcome(&[Unsubscribed])),
    recipe("bounced", Unit::Count, Take::Rows, Of::Outcome(&[Bounced])),
    recipe("opted_in", Unit::Count, Take::Rows, Of::Filled(Role::OptedInAt)),
    recipe("tagged", Unit::Count, Take::Rows, Of::Filled(Role::Tags)),
    recipe("mean_rating", Unit::Ratio, Take::Mean(Role::EngagementRating), Of::All),
];

const SUBSCRIPTIONS: &[Recipe] = &[
    recipe("active", Unit::Count, Take::Rows, Of::Outcome(&[Active])),
    recipe("on_trial", Unit::Count, Take::Rows, Of::Outcome(&[Trial])),
    recipe("late", Unit::Count, Take::Rows, Of::Outcome(&[Late])),
    recipe("ended", Unit::Count, Take::Rows, Of::Outcome(&[Ended])),
    recipe("paused", Unit::Count, Take::Rows, Of::Outcome(&[Paused])),
    recipe("not_begun", Unit::Count, Take::Rows, Of::Outcome(&[NotBegun])),
    recipe("mrr", Unit::Money, Take::Monthly, Of::Outcome(&[Active])),
    recipe("mrr_with_late", Unit::Money, Take::Monthly, Of::Outcome(&[Active, Late])),
];

const CUSTOMERS: &[Recipe] = &[
    recipe("paying", Unit::Count, Take::Rows, Of::Positive(Role::LifetimeValue)),
    recipe("with_orders", Unit::Count, Take::Rows, Of::Positive(Role::OrderCount)),
];

const CHURN: &[Recipe] = &[
    recipe("churned", Unit::Count, Take::Rows, Of::Outcome(&[Ended])),
    recipe("churn_rate", Unit::Percent, Take::Share(&[Ended], &[Active]), Of::All),
    recipe("churned_by_plan", Unit::Count, Take::CountBy(Role::Plan), Of::Outcome(&[Ended])),
    recipe("mean_tenure", Unit::Ratio, Take::Mean(Role::TenureMonths), Of::All),
    recipe("amount_missing", Unit::Count, Take::Rows, Of::Empty(Role::Amount)),
];

const SALES: &[Recipe] = &[
    recipe("counted", Unit::Count, Take::Rows, Of::Counted),
    recipe("amount_counted", Unit::Money, Take::Sum(Role::Amount), Of::Counted),
    recipe("sold", Unit::Money, Take::Sum(Role::Amount), Of::Sold),
    recipe("given_back", Unit::Money, Take::Sum(Role::Amount), Of::Moved(Movement::Refund)),
    recipe("settled", Unit::Money, Take::Sum(Role::Amount), Of::Moved(Movement::Settlement)),
    recipe("net", Unit::Money, Take::Net(Role::Amount, Role::Refund), Of::All),
    recipe("per_order", Unit::Money, Take::PerOrder, Of::Sold),
    recipe("buyers", Unit::Count, Take::Different(Role::Customer), Of::Sold),
    recipe("repeat_customers", Unit::Count, Take::Repeaters, Of::Counted),
    recipe("without_customer", Unit::Count, Take::Rows, Of::Empty(Role::Customer)),
    recipe("without_payment", Unit::Count, Take::Rows, Of::Empty(Role::PaidAt)),
    recipe("with_amount", Unit::Count, Take::Rows, Of::Filled(Role::Amount)),
    recipe("lines_gross", Unit::Money, Take::SumOfProducts(Role::Quantity, Role::UnitPrice), Of::All),
    recipe("converted_counted", Unit::Money, Take::Sum(Role::ConvertedAmount), Of::Counted),
    recipe("converted_net", Unit::Money, Take::Net(Role::ConvertedAmount, Role::ConvertedRefund), Of::All),
    recipe("converted_refund_counted", Unit::Money, Take::Sum(Role::ConvertedRefund), Of::Counted),
    recipe("fees_counted", Unit::Money, Take::Sum(Role::Fees), Of::Counted),
    recipe("net_counted", Unit::Money, Take::Sum(Role::Net), Of::Counted),
    recipe("line_amount_counted", Unit::Money, Take::Sum(Role::LineAmount), Of::Counted),
    recipe("amount_due_counted", Unit::Money, Take::Sum(Role::AmountDue), Of::Counted),
    recipe("last_balance", Unit::Money, Take::Last(Role::Balance), Of::All),
    recipe("amount_by_product", Unit::Money, Take::SumBy(Role::Product, Role::Amount), Of::All),
    recipe("amount_by_customer", Unit::Money, Take::SumBy(Role::Customer, Role::Amount), Of::All),
    recipe("amount_by_status", Unit::Money, Take::SumBy(Role::Status, Role::Amount), Of::All),
];

/// The figures of a kind, besides those that every table has.
pub fn recipes(kind: TableKind) -> &'static [Recipe] {
    match kind {
        TableKind::Deals => DEALS,
        TableKind::Leads => LEADS,
        TableKind::Tickets => TICKETS,
        TableKind::Survey => SURVEY,
        TableKind::Reviews => REVIEWS,
        TableKind::EmailCampaigns => EMAIL_CAMPAIGNS,
        TableKind::AdCampaigns => AD_CAMPAIGNS,
        TableKind::WebTraffic => WEB_TRAFFIC,
        TableKind::SocialPosts => SOCIAL_POSTS,
        TableKind::Audience => AUDIENCE,
        TableKind::Subscriptions => SUBSCRIPTIONS,
        TableKind::Customers => CUSTOMERS,
        TableKind::Churn => CHURN,
        kind if kind.info().is_orders => SALES,
        _ => &[],
    }
}

/// The figures that say most of a kind, in the order of a sentence.
pub fn headlines(kind: TableKind) -> &'static [&'static str] {
    match kind {
        TableKind::Deals => &["won", "won_amount", "lost", "open", "open_amount", "win_rate"],
        TableKind::Leads => &["converted", "conversion_rate", "open"],
        TableKind::Contacts | TableKind::Audience => &["customers", "subscribed", "unsubscribed", "mean_rating"],
        TableKind::Tickets => {
            &["solved", "open", "first_response_median", "resolution_median", "satisfaction", "mean_rating"]
        }
        TableKind::Survey => &["answers", "nps", "mean_score", "satisfaction", "comments"],
        TableKind::Reviews => &["answers", "mean_score", "comments"],
        TableKind::EmailCampaigns => &["sends_sum", "open_rate", "click_rate", "unsubscribe_rate"],
        TableKind::AdCampaigns => &["cost_sum", "clicks_sum", "conversions_sum", "roas", "cost_per_conversion"],
        TableKind::WebTraffic => {
            &["sessions_sum", "visitors_sum", "page_views_sum", "conversions_sum", "conversion_rate", "revenue_sum"]
        }
        TableKind::SocialPosts => &["impressions_sum", "engagements_sum", "engagement_rate", "clicks_sum"],
        TableKind::Subscriptions => &["active", "mrr", "on_trial", "late", "ended"],
        TableKind::Customers => &["customers", "amount_sum", "order_count_sum", "paying"],
        TableKind::Churn => &["churned", "churn_rate", "mean_tenure"],
        TableKind::Crosstab => &["cells", "cells_sum"],
        TableKind::Aggregate => &["orders_sum", "order_count_sum", "revenue_sum", "amount_sum", "sessions_sum"],
        kind if kind.info().is_orders => &["net", "sold", "orders", "customers"],
        _ => &[],
    }
}
