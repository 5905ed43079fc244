//! Review rating: how many of five stars customers give in public.

use crate::metrics::prelude::*;

/// Review rating.
pub const METRIC: Metric = Metric {
    id: "review_rating",
    unit: Unit::Points,
    better: Better::Up,
    level: 1,
    source: "Chevalier & Mayzlin, “The effect of word of mouth on sales”, JMR 43(3), 2006",
    value: Formula::Mean(Measure {
        of: FactKind::Reviews,
        when: When::On(Role::Date),
        tests: &[],
        take: Take::OutOf(Role::Score, Role::RatingScale, 5),
    }),
    judged: Judged::Derived,
    variants: &[],
};

#[cfg(test)]
mod tests {
    use crate::metrics::testing::check_tables;
    use crate::time::Period;

    #[test]
    fn ratings_are_brought_to_five_stars() {
        let reviews = "review_id,date,rating,rating_scale,review_text,reply\n\
                       V1,2024-01-05,4,5,fine,\n\
                       V2,2024-01-06,9,10,,thanks\n\
                       V3,2024-01-07,,5,hm,\n\
                       V4,2024-02-07,3,5,hm,\n";
        check_tables("review_rating", &[("reviews.csv", reviews)], Period::Month, &[Some(4.25), Some(3.0)]);
    }

    #[test]
    fn without_a_scale_the_highest_rating_tells_it() {
        let of_ten = "review_id,date,rating,review_text,reply\nV1,2024-01-05,8,fine,\nV2,2024-01-06,4,,thanks\n";
        check_tables("review_rating", &[("reviews.csv", of_ten)], Period::Month, &[Some(3.0)]);
        let of_five = "review_id,date,rating,review_text,reply\nV1,2024-01-05,5,fine,\nV2,2024-01-06,2,,thanks\n";
        check_tables("review_rating", &[("reviews.csv", of_five)], Period::Month, &[Some(3.5)]);
    }
}
