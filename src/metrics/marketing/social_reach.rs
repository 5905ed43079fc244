//! Social reach: how many people posts reach, and how many follow.

use super::sum;
use crate::metrics::prelude::*;
use std::collections::BTreeMap;

/// Social reach.
pub const METRIC: Metric = Metric {
    id: "social_reach",
    unit: Unit::Count,
    better: Better::Up,
    level: 2,
    source: "Hootsuite, reach: people who saw a post, added up over posts; impressions where reach is not known",
    value: Formula::First(&[sum(FactKind::Posts, Role::Reach, &[]), sum(FactKind::Posts, Role::Impressions, &[])]),
    judged: Judged::Derived,
    variants: &[Variant {
        id: "followers",
        unit: Unit::Count,
        value: Formula::Function(Function::new(
            &[Need::Table(FactKind::Posts), Need::Column(FactKind::Posts, Role::Followers)],
            Counted::ROWS,
            followers,
        )),
    }],
};

/// The last number of followers that each channel told, added up, at the end of each period; none where none told any yet.
struct Followers(Vec<Option<i64>>);

impl Derived for Followers {
    fn of(ground: &Ground) -> Followers {
        let mut sums = vec![None; ground.frame.buckets.len()];
        let Some(posts) = ground.table(FactKind::Posts) else { return Followers(sums) };
        let channels = posts.words(Role::Channel).map(|words| words.codes.as_slice());
        let mut told: Vec<(i64, usize, u32, i64)> = (0..posts.rows)
            .filter_map(|row| {
                // Where channels are named, a post of none says nothing of theirs.
                let channel = channels.map_or(Some(0), |codes| codes.get(row).copied().filter(|&code| code != 0))?;
                let moment = posts.moment(Role::Date, row)?;
                Some((moment, row, channel, posts.number(Role::Followers, row)?))
            })
            .collect();
        told.sort_unstable();
        let mut last: BTreeMap<u32, i64> = BTreeMap::new();
        let mut told = told.into_iter().peekable();
        for (at, sum) in sums.iter_mut().enumerate() {
            let end = i64::from(ground.days(at).end.0) * crate::facts::SECONDS_OF_DAY;
            while let Some((_, _, channel, followers)) = told.next_if(|(moment, ..)| *moment < end) {
                last.insert(channel, followers);
            }
            *sum = (!last.is_empty()).then(|| last.values().sum());
        }
        Followers(sums)
    }
}

fn followers(ground: &Ground, at: usize) -> Computed {
    let sum = ground.derived::<Followers>().0.get(at).copied().flatten();
    let sum = sum.ok_or_else(|| Undefined::nothing("no_followers", "followers_to_date"))?;
    let scale = ground.table(FactKind::Posts).map_or(0, |posts| posts.scale(Role::Followers));
    let value = crate::money::to_f64(sum.into(), scale);
    Ok(Figure::plain(value, value as u64))
}

#[cfg(test)]
mod tests {
    use crate::metrics::testing::{check_tables, check_variant};
    use crate::time::Period::Month;

    #[test]
    fn followers_are_the_last_of_each_channel() {
        let posts = "date,platform,post_text,impressions,reach,followers\n2024-01-01,instagram,New roast,200,100,50\n\
                     2024-01-02,facebook,We are hiring,900,70,30\n2024-02-01,instagram,Open today,10,5,\n\
                     2024-02-29,Instagram,Closed today,20,15,55\n";
        check_tables("social_reach", &[("posts.csv", posts)], Month, &[Some(170.0), Some(20.0)]);
        check_variant("social_reach", "followers", &[("posts.csv", posts)], Month, &[Some(80.0), Some(85.0)]);
    }
}
