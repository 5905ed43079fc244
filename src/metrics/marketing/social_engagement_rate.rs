//! Social engagement rate: how many of those whom posts reach respond to them.

use super::sum;
use crate::metrics::prelude::*;

/// Social engagement rate.
pub const METRIC: Metric = Metric {
    id: "social_engagement_rate",
    unit: Unit::Percent,
    better: Better::Up,
    level: 2,
    source: "Hootsuite, engagement rate by reach; by impressions where reach is not known",
    value: Formula::First(&[
        Formula::Share(
            &sum(FactKind::Posts, Role::Engagements, &[Test::Filled(Role::Reach)]),
            &sum(FactKind::Posts, Role::Reach, &[Test::Filled(Role::Engagements)]),
        ),
        Formula::Share(
            &sum(FactKind::Posts, Role::Engagements, &[Test::Filled(Role::Impressions)]),
            &sum(FactKind::Posts, Role::Impressions, &[Test::Filled(Role::Engagements)]),
        ),
    ]),
    judged: Judged::Derived,
    variants: &[],
};

#[cfg(test)]
mod tests {
    use crate::metrics::testing::check_tables;
    use crate::time::Period::Month;

    #[test]
    fn posts_of_unknown_reach_are_left_out() {
        let posts = "date,platform,post_text,impressions,reach,engagements\n2024-01-01,instagram,New roast,200,100,10\n\
                     2024-01-31,facebook,We are hiring,900,,45\n";
        check_tables("social_engagement_rate", &[("posts.csv", posts)], Month, &[Some(0.1)]);
    }

    #[test]
    fn impressions_stand_in_for_reach_that_no_column_has() {
        let posts = "date,platform,post_text,impressions,engagements\n2024-01-01,instagram,New roast,200,10\n\
                     2024-01-31,facebook,We are hiring,800,40\n";
        check_tables("social_engagement_rate", &[("posts.csv", posts)], Month, &[Some(0.05)]);
    }
}
