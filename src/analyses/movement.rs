//! Customer movement: how the active customers of one period became those of the next.

use crate::facts::View;
use crate::time::Bucket;
use serde::Serialize;

/// `start + new + returning − lost = end`, always.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Movement {
    /// The period.
    #[cfg_attr(test, schemars(with = "crate::shape::Bucket"))]
    pub period: Bucket,
    /// S: customers active in the period before.
    pub start: u64,
    /// N: customers whose first order ever is in the period.
    pub new: u64,
    /// R: customers active now, not in the period before, and not new.
    pub returning: u64,
    /// L: customers active in the period before and not now.
    pub lost: u64,
    /// E: customers active in the period.
    pub end: u64,
}

/// The movement of every bucket; in the first, where nothing is known of the one before, everybody active and not new
/// counts as returning.
pub fn movements(view: &View) -> Vec<Movement> {
    let movement = |(index, bucket): (usize, &Bucket)| {
        let totals = &view.totals[index];
        Movement {
            period: *bucket,
            start: totals.start.unwrap_or(0),
            new: totals.new,
            returning: totals.reactivated,
            lost: totals.lost,
            end: totals.active,
        }
    };
    view.buckets.iter().enumerate().map(movement).collect()
}
