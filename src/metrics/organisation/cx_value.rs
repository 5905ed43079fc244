//! Experience across channels: what customers say at each touchpoint, on one scale.

use super::assessed;
use crate::metrics::prelude::*;

/// Experience across channels: touchpoints have equal weight, so that a busy one does not drown a bad one.
pub const METRIC: Metric = Metric {
    id: "cx_value",
    unit: Unit::Points,
    better: Better::Up,
    level: 3,
    source: "Lemon & Verhoef, “Understanding customer experience throughout the customer journey”, JM 80(6), 2016; equal weights",
    value: of_touchpoints(mean),
    judged: Judged::Derived,
    variants: &[
        Variant { id: "spread", unit: Unit::Points, value: of_touchpoints(spread) },
        Variant {
            id: "assessment",
            unit: Unit::Points,
            value: Formula::Function(Function::new(assessed::NEEDS, Counted::ROWS, |ground, at| {
                assessed::score(ground, at, Meaning::Experience)
            })),
        },
    ],
};

const fn of_touchpoints(value: fn(&Ground, usize) -> Computed) -> Formula {
    const NEEDS: &[Need] = &[
        Need::Table(FactKind::Responses),
        Need::Column(FactKind::Responses, Role::Date),
        Need::Column(FactKind::Responses, Role::Touchpoint),
    ];
    Formula::Function(Function::new(NEEDS, Counted::ROWS, value))
}

/// A sum and how many are in it.
type Sum = (f64, u64);

/// What was said at one touchpoint, each part as its sum: promotion, satisfaction, effort, comments.
#[derive(Clone, Copy, Default)]
struct Touchpoint([Sum; 4]);

/// By period and touchpoint.
struct Touchpoints(Vec<Vec<Touchpoint>>);

impl Derived for Touchpoints {
    /// Each answer as a number from 0 to 100, whose mean is that of the part.
    fn of(ground: &Ground) -> Touchpoints {
        let Some(table) = ground.table(FactKind::Responses) else { return Touchpoints(Vec::new()) };
        let Some(words) = table.words(Role::Touchpoint) else { return Touchpoints(Vec::new()) };
        let mut touchpoints = vec![vec![Touchpoint::default(); words.count()]; ground.frame.buckets.len()];
        let promotes = table.scale_of_answers(Role::Score).zero_to_ten;
        let on_scale = |role: Role, row: usize| {
            let top = table.scale_of_answers(role).top?;
            Some(100.0 * (table.value(role, row)? - 1.0) / (top - 1.0))
        };
        for row in 0..table.rows {
            let day = table.day(Role::Date, row).filter(|&day| day <= ground.frame.today);
            let place = day.and_then(|day| ground.frame.place(day));
            let word = words.codes.get(row).and_then(|code| code.checked_sub(1));
            let slot = place.zip(word).and_then(|(at, word)| touchpoints.get_mut(at)?.get_mut(word as usize));
            let Some(Touchpoint(parts)) = slot else { continue };
            let promotion = table.value(Role::Score, row).filter(|_| promotes).map(|score| {
                let promotion = f64::from(i8::from(score >= 9.0) - i8::from(score <= 6.0));
                50.0 * (promotion + 1.0)
            });
            let said = [
                promotion,
                on_scale(Role::Satisfaction, row),
                on_scale(Role::Effort, row).map(|effort| 100.0 - effort),
                table.compound(row).map(|compound| 50.0 * (compound + 1.0)),
            ];
            for ((sum, n), said) in parts.iter_mut().zip(said) {
                if let Some(said) = said {
                    *sum += said;
                    *n += 1;
                }
            }
        }
        Touchpoints(touchpoints)
    }
}

/// The score of each touchpoint of a period, with how many answers they rest on.
fn scores(ground: &Ground, at: usize) -> Result<(Vec<f64>, u64), Undefined> {
    let touchpoints = ground.derived::<Touchpoints>();
    let (mut scores, mut answers) = (Vec::new(), 0);
    for Touchpoint(parts) in touchpoints.0.get(at).map_or(&[][..], Vec::as_slice) {
        let means: Vec<f64> = parts.iter().filter(|(_, n)| *n > 0).map(|(sum, n)| sum / *n as f64).collect();
        if !means.is_empty() {
            scores.push(means.iter().sum::<f64>() / means.len() as f64);
            answers += parts.iter().map(|(_, n)| *n).max().unwrap_or(0);
        }
    }
    if scores.is_empty() {
        return Err(Undefined::nothing("no_touchpoints", "answers_at_contact"));
    }
    Ok((scores, answers))
}

fn mean(ground: &Ground, at: usize) -> Computed {
    let (scores, answers) = scores(ground, at)?;
    Ok(Figure::plain(scores.iter().sum::<f64>() / scores.len() as f64, answers))
}

/// From the worst touchpoint to the best.
fn spread(ground: &Ground, at: usize) -> Computed {
    let (scores, answers) = scores(ground, at)?;
    let most = scores.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let least = scores.iter().copied().fold(f64::INFINITY, f64::min);
    Ok(Figure::plain(most - least, answers))
}

#[cfg(test)]
mod tests {
    use crate::metrics::testing::{check_tables, check_variant};
    use crate::time::Period;

    #[test]
    fn a_busy_touchpoint_counts_once() {
        let answers = "response_id,date,customer_id,touchpoint,nps_score,csat_score,ces_score,comment\n\
                       R1,2024-01-05,c1,shop,10,5,,\n\
                       R2,2024-01-06,c2,shop,8,,,\n\
                       R3,2024-01-07,c3,shop,9,,,\n\
                       R4,2024-01-08,c4,support,,,4,\n\
                       R5,2024-01-09,c5,,0,,,\n\
                       R6,2024-02-09,c5,,0,,,\n";
        // The shop: promotion 2 ÷ 3 is 83⅓, satisfaction 100; support: effort 4 of 5 is 25.
        let shop = (50.0 * (1.0 + 2.0 / 3.0) + 100.0) / 2.0;
        let files = [("responses.csv", answers)];
        check_tables("cx_value", &files, Period::Month, &[Some((shop + 25.0) / 2.0), None]);
        check_variant("cx_value", "spread", &files, Period::Month, &[Some(shop - 25.0), None]);
    }
}
