//! A market by period: what competitors sold, and what was sold in each segment since it was first served.

use crate::metrics::prelude::*;
use crate::time::{Day, Period};

/// What the tables of the market come to in each period.
pub struct Market {
    /// What competitors sold in a period: each one's sum, `None` where no row is of one.
    pub largest_competitor: Vec<Option<i128>>,
    /// The segments that are served.
    pub segments: Vec<Segment>,
    /// The first day of the table.
    pub opening: Option<Day>,
}

/// A segment of the market.
#[derive(Clone)]
pub struct Segment {
    /// The first day on which something was sold in it.
    pub served: Option<Day>,
    /// What was sold in it in each period.
    pub own: Vec<i128>,
}

impl Segment {
    /// Whether a period lies in the twelve months that begin with the month in which it was first served; what was served
    /// in the table's first month may have been served long before.
    pub fn is_new(&self, from: Day, to: Day, opening: Day) -> bool {
        let month = |day: Day| Period::Month.index(day);
        self.served.map(month).is_some_and(|served| {
            served > month(opening) && served <= month(to) && month(from) < served + Period::Month.in_a_year() as i32
        })
    }
}

impl Derived for Market {
    fn of(ground: &Ground) -> Market {
        let periods = ground.frame.buckets.len();
        let mut market = Market { largest_competitor: vec![None; periods], segments: Vec::new(), opening: None };
        let Some(table) = ground.table(FactKind::Market) else { return market };
        let count = |role: Role| table.words(role).map_or(0, |words| words.count()) + 1;
        let code = |role: Role, row: usize| {
            table.words(role).and_then(|words| words.codes.get(row)).map_or(0, |&code| code as usize)
        };
        market.segments = vec![Segment { served: None, own: vec![0; periods] }; count(Role::Segment)];
        let mut competitors: Vec<Vec<Option<i128>>> = vec![vec![None; periods]; count(Role::Competitor)];
        let names_competitors = table.has(Role::Competitor);
        for row in 0..table.rows {
            let Some(day) = table.day(Role::Date, row).filter(|&day| day <= ground.frame.today) else { continue };
            market.opening = Some(market.opening.map_or(day, |first| first.min(day)));
            let at = ground.frame.place(day);
            let own = table.money(Role::Revenue, row).map_or(0, i128::from);
            if let Some(segment) = market.segments.get_mut(code(Role::Segment, row)).filter(|_| own != 0) {
                segment.served = Some(segment.served.map_or(day, |first| first.min(day)));
                if let Some(sum) = at.and_then(|at| segment.own.get_mut(at)) {
                    *sum += own;
                }
            }
            let who = code(Role::Competitor, row);
            let theirs = table.money(Role::CompetitorRevenue, row).filter(|_| who > 0 || !names_competitors);
            if let (Some(theirs), Some(at)) = (theirs, at)
                && let Some(sum) = competitors.get_mut(who).and_then(|sums| sums.get_mut(at))
            {
                *sum = Some(sum.unwrap_or(0) + i128::from(theirs));
            }
        }
        for (at, largest) in market.largest_competitor.iter_mut().enumerate() {
            *largest = competitors.iter().filter_map(|sums| sums.get(at).copied().flatten()).max();
        }
        market
    }
}
