//! Reviews answered: how many reviews got a reply.

use crate::metrics::prelude::*;

/// It has a reply, or the date of one; a column of yes and no may say so.
const REPLIED: [Test; 2] =
    [Test::Any(&[Test::Filled(Role::Reply), Test::Filled(Role::RepliedAt)]), Test::Not(&Test::No(Role::Reply))];

const fn replied(tests: &'static [Test]) -> Formula {
    Formula::Of(Measure::count(FactKind::Reviews, When::On(Role::Date), tests))
}

const ALL: Formula = replied(&[]);

/// Reviews answered.
pub const METRIC: Metric = Metric {
    id: "review_reply_rate",
    unit: Unit::Percent,
    better: Better::Up,
    level: 2,
    source: "Proserpio & Zervas, “Online reputation management”, Marketing Science 36(5), 2017",
    value: Formula::First(&[
        Formula::Share(&replied(&[Test::Told(Role::Reply), REPLIED[0], REPLIED[1]]), &ALL),
        Formula::Share(&replied(&[Test::Told(Role::RepliedAt), REPLIED[0]]), &ALL),
    ]),
    judged: Judged::Derived,
    variants: &[Variant {
        id: "median_days",
        unit: Unit::Days,
        value: Formula::Median(Measure {
            of: FactKind::Reviews,
            when: When::On(Role::Date),
            tests: &[Test::Filled(Role::RepliedAt)],
            take: Take::Days(Role::Date, Role::RepliedAt),
        }),
    }],
};

#[cfg(test)]
mod tests {
    use crate::metrics::testing::{check_tables, check_variant};
    use crate::time::Period;

    #[test]
    fn a_reply_or_its_date_is_enough() {
        let reviews = "review_id,date,rating,rating_scale,review_text,reply,replied_at\n\
                       V1,2024-01-05,4,5,fine,thank you,2024-01-07\n\
                       V2,2024-01-06,5,5,,,2024-02-06\n\
                       V3,2024-01-07,3,5,hm,we are sorry,\n\
                       V4,2024-01-08,3,5,hm,,\n\
                       V5,2024-02-07,3,5,hm,,\n";
        let files = [("reviews.csv", reviews)];
        check_tables("review_reply_rate", &files, Period::Month, &[Some(0.75), Some(0.0)]);
        check_variant("review_reply_rate", "median_days", &files, Period::Month, &[Some(16.5), None]);
    }
}
