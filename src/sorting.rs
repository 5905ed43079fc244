//! Sorting in little code.
//!
//! The standard library's sorts weigh 2 to 6 kB for every type of element, and the engine has some thirty kinds of lists.
//! Here positions are sorted, by code that there is once, and the elements then change places: no more steps, each about
//! twice as slow. What is sorted row by row (days, amounts, keys) keeps the standard library's.

use std::cmp::Ordering;

/// Sorting where speed does not matter. Elements that compare equal keep their order.
pub trait Arrange<T> {
    /// Sorts by the elements themselves.
    fn arrange(&mut self)
    where
        T: Ord,
    {
        self.arrange_by(T::cmp);
    }

    /// Sorts by what `key` makes of an element.
    fn arrange_by_key<K: Ord>(&mut self, key: impl Fn(&T) -> K) {
        self.arrange_by(|a, b| key(a).cmp(&key(b)));
    }

    /// Sorts by what `compare` says of two elements.
    fn arrange_by(&mut self, compare: impl Fn(&T, &T) -> Ordering);
}

impl<T> Arrange<T> for [T] {
    fn arrange_by(&mut self, compare: impl Fn(&T, &T) -> Ordering) {
        let from = sorted_positions(self.len(), &|a, b| compare(&self[a], &self[b]));
        change_places(from, &mut |a, b| self.swap(a, b));
    }
}

#[inline(never)]
fn sorted_positions(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<u32> {
    let mut positions: Vec<u32> = (0..count as u32).collect();
    positions.sort_by(|&a, &b| compare(a as usize, b as usize));
    positions
}

/// Puts to each place what stands at the place that it takes `from`.
#[inline(never)]
fn change_places(mut from: Vec<u32>, swap: &mut dyn FnMut(usize, usize)) {
    // Along each cycle of who takes whose place; a place is done once it takes its own.
    for start in 0..from.len() {
        let mut to = start;
        loop {
            let source = std::mem::replace(&mut from[to], to as u32) as usize;
            if source == start {
                break;
            }
            swap(to, source);
            to = source;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stats::random::Random;

    #[test]
    fn it_sorts_as_the_standard_library_does() {
        let mut random = Random::new(7);
        for count in (0..40).chain([1_000]) {
            let mut ours: Vec<(u32, usize)> = (0..count).map(|place| (random.below(10), place)).collect();
            let mut theirs = ours.clone();
            ours.arrange_by_key(|&(value, _)| value);
            theirs.sort_by_key(|&(value, _)| value);
            assert_eq!(ours, theirs);
        }
    }

    #[test]
    fn elements_need_not_be_copied() {
        let mut words = ["pear".to_owned(), "apple".to_owned(), "fig".to_owned(), "apple".to_owned()];
        words.arrange();
        assert_eq!(words, ["apple", "apple", "fig", "pear"]);
        words.arrange_by(|a, b| b.len().cmp(&a.len()));
        assert_eq!(words, ["apple", "apple", "pear", "fig"]);
    }
}
