//! Sentiment of comments: whether what customers write speaks well or ill.

use crate::metrics::prelude::*;

/// Sentiment of comments, of responses, support cases and reviews together.
pub const METRIC: Metric = Metric {
    id: "sentiment",
    unit: Unit::Score,
    better: Better::Up,
    level: 2,
    source: "Hutto & Gilbert, “VADER”, ICWSM 2014; thresholds of ±0.05 as they propose",
    value: of_comments(&[of(FactKind::Responses, mean), of(FactKind::Tickets, mean), of(FactKind::Reviews, mean)]),
    judged: Judged::Derived,
    variants: &[
        Variant {
            id: "positive",
            unit: Unit::Percent,
            value: of_comments(&[
                of(FactKind::Responses, positive),
                of(FactKind::Tickets, positive),
                of(FactKind::Reviews, positive),
            ]),
        },
        Variant {
            id: "negative",
            unit: Unit::Percent,
            value: of_comments(&[
                of(FactKind::Responses, negative),
                of(FactKind::Tickets, negative),
                of(FactKind::Reviews, negative),
            ]),
        },
    ],
};

/// Any of the tables is enough; those that are there count together.
const fn of_comments(several: &'static [Formula]) -> Formula {
    Formula::First(several)
}

const fn of(kind: FactKind, value: fn(&Ground, usize) -> Computed) -> Formula {
    const RESPONSES: &[Need] = &needs(FactKind::Responses);
    const TICKETS: &[Need] = &needs(FactKind::Tickets);
    const REVIEWS: &[Need] = &needs(FactKind::Reviews);
    let needs = match kind {
        FactKind::Responses => RESPONSES,
        FactKind::Tickets => TICKETS,
        _ => REVIEWS,
    };
    Formula::Function(Function::new(needs, Counted::ROWS, value))
}

const fn needs(kind: FactKind) -> [Need; 3] {
    [Need::Table(kind), Need::Column(kind, Role::Date), Need::Column(kind, Role::Comment)]
}

/// How the comments of a period speak, from −1 to 1 each.
struct Comments(Vec<Vec<f64>>);

impl Derived for Comments {
    fn of(ground: &Ground) -> Comments {
        let mut comments = vec![Vec::new(); ground.frame.buckets.len()];
        for kind in [FactKind::Responses, FactKind::Tickets, FactKind::Reviews] {
            let Some(table) = ground.table(kind) else { continue };
            for row in 0..table.rows {
                let day = table.day(Role::Date, row).filter(|&day| day <= ground.frame.today);
                let place = day.and_then(|day| ground.frame.place(day));
                if let (Some(at), Some(compound)) = (place, table.compound(row)) {
                    comments[at].push(compound);
                }
            }
        }
        Comments(comments)
    }
}

/// Threshold of the authors for what speaks well or ill.
const LOUD: f64 = 0.05;

fn share(ground: &Ground, at: usize, worth: impl Fn(f64) -> f64) -> Computed {
    let comments = ground.derived::<Comments>();
    let compounds = comments.0.get(at).map_or(&[][..], Vec::as_slice);
    if compounds.is_empty() {
        return Err(Undefined::nothing("no_comments", "comments in English"));
    }
    let sum: f64 = compounds.iter().map(|&compound| worth(compound)).sum();
    Ok(Figure::ratio(sum, compounds.len() as f64, compounds.len() as u64))
}

fn mean(ground: &Ground, at: usize) -> Computed {
    share(ground, at, |compound| compound)
}

fn positive(ground: &Ground, at: usize) -> Computed {
    share(ground, at, |compound| f64::from(u8::from(compound >= LOUD)))
}

fn negative(ground: &Ground, at: usize) -> Computed {
    share(ground, at, |compound| f64::from(u8::from(compound <= -LOUD)))
}

#[cfg(test)]
mod tests {
    use crate::metrics::testing::{check_tables, check_variant};
    use crate::time::Period;

    #[test]
    fn comments_of_all_tables_count_together() {
        let responses = "response_id,date,customer_id,nps_score,comment\n\
                         R1,2024-01-05,c1,10,good\n\
                         R2,2024-01-06,c2,9,\n\
                         R3,2024-02-07,c3,8,It arrived on Monday.\n";
        let reviews = "review_id,date,rating,rating_scale,review_text,reply\n\
                       V1,2024-01-05,1,5,bad,\n\
                       V2,2024-02-28,5,5,,thanks\n";
        let files = [("responses.csv", responses), ("reviews.csv", reviews)];
        // VADER (vaderSentiment 3.3.2): good is 0.4404, bad is −0.5423.
        check_tables("sentiment", &files, Period::Month, &[Some((0.4404 - 0.5423) / 2.0), Some(0.0)]);
        check_variant("sentiment", "positive", &files, Period::Month, &[Some(0.5), Some(0.0)]);
        check_variant("sentiment", "negative", &files, Period::Month, &[Some(0.5), Some(0.0)]);
    }
}
