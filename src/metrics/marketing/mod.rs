//! Marketing and acquisition: what it costs to win customers, and what comes of it.

use super::Metric;
use super::prelude::{FactKind, Formula, Meaning, Measure, Role, Test, When};

mod cac_payback;
mod cart_abandonment_rate;
mod click_through_rate;
mod cltv_to_cac;
mod conversion_rate;
mod cost_per_acquisition;
mod cost_per_lead;
mod customer_acquisition_cost;
mod email_bounce_rate;
mod email_conversion_rate;
mod email_open_rate;
mod marketing_roi;
mod return_on_ad_spend;
mod social_engagement_rate;
mod social_reach;
mod unsubscribe_rate;
mod website_visits;

/// The family, in the order of the catalogue.
pub const METRICS: &[Metric] = &[
    customer_acquisition_cost::METRIC,
    marketing_roi::METRIC,
    cost_per_lead::METRIC,
    cost_per_acquisition::METRIC,
    click_through_rate::METRIC,
    email_open_rate::METRIC,
    unsubscribe_rate::METRIC,
    cltv_to_cac::METRIC,
    cac_payback::METRIC,
    conversion_rate::METRIC,
    website_visits::METRIC,
    email_conversion_rate::METRIC,
    return_on_ad_spend::METRIC,
    cart_abandonment_rate::METRIC,
    email_bounce_rate::METRIC,
    social_engagement_rate::METRIC,
    social_reach::METRIC,
];

const ADS: Test = Test::Means(Role::Category, &[Meaning::Ads]);

/// What customers are won with; service is for those who are there.
const ACQUISITION: Test =
    Test::Means(Role::Category, &[Meaning::Ads, Meaning::Salaries, Meaning::Tools, Meaning::Agency]);

/// The sum of a number over the rows of a kind, by their date.
const fn sum(kind: FactKind, role: Role, tests: &'static [Test]) -> Formula {
    Formula::Of(Measure::sum(kind, role, When::On(Role::Date), tests))
}

/// What it cost to win customers.
const ACQUISITION_COST: Formula = sum(FactKind::Spend, Role::Cost, &[ACQUISITION]);

/// What advertising cost.
const ADS_COST: Formula = sum(FactKind::Spend, Role::Cost, &[ADS]);

/// The revenue that is put down to advertising.
const ADS_REVENUE: Formula = sum(FactKind::Spend, Role::Revenue, &[ADS]);

/// What orders of known cost brought, and what they cost.
const SOLD: Formula = sum(FactKind::Orders, Role::Amount, KNOWN_COST);
const GOODS: Formula = sum(FactKind::Orders, Role::Cost, KNOWN_COST);
const KNOWN_COST: &[Test] = &[Test::Filled(Role::Cost)];
const GROSS_PROFIT: Formula = Formula::Difference(&SOLD, &GOODS);

/// A number of mailings of which it is known how many were delivered.
const fn of_delivered(role: Role) -> Formula {
    sum(FactKind::Mailings, role, &[Test::Filled(Role::Delivered)])
}

/// How many were delivered of mailings whose other number is known.
const fn delivered(if_known: &'static [Test]) -> Formula {
    sum(FactKind::Mailings, Role::Delivered, if_known)
}

#[cfg(test)]
mod cases {
    /// Two months of costs; in February the agency's bill is in another language.
    pub const SPEND: (&str, &str) = (
        "spend.csv",
        "date,category,channel,cost,impressions,clicks,conversions,revenue\n\
         2024-01-01,ads,search,100.00,1000,50,5,250.00\n\
         2024-01-15,ads,social,50.00,500,10,,\n\
         2024-01-31,salaries,,300.00,,,,\n\
         2024-01-31,service,,70.00,,,,\n\
         2024-02-01,ads,search,200.00,4000,100,8,500.00\n\
         2024-02-29,Agentur,,40.00,,,,\n",
    );

    /// Ann and bob come in January, cid in February, ann again; what bob's order cost is not known.
    pub const ORDERS: (&str, &str) = (
        "orders.csv",
        "order_id,customer_id,date,amount,cost\n\
         1,ann,2024-01-01,100.00,60.00\n\
         2,bob,2024-01-20,900.00,\n\
         3,ann,2024-02-10,50.00,20.00\n\
         4,cid,2024-02-29,50.00,40.00\n",
    );

    /// Four mailings: the second says what bounced instead of what was delivered, of the third neither is known.
    pub const MAILINGS: (&str, &str) = (
        "mailings.csv",
        "sent_at,campaign,sent,delivered,opens,clicks,bounces,unsubscribes,conversions,revenue\n\
         2024-01-02,Letter 1,100,90,45,9,10,1,2,20.00\n\
         2024-01-09,Letter 2,120,,65,11,10,3,,10.00\n\
         2024-01-16,Letter 3,500,,200,40,,9,9,90.00\n\
         2024-02-29,Letter 4,100,100,40,8,0,0,1,5.00\n",
    );
}
