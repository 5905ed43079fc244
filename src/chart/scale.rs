//! Where on the picture does a value stand?

/// Values to positions along a straight line. Every position is finite, whatever the value.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Linear {
    domain: (f64, f64),
    range: (f32, f32),
}

impl Linear {
    /// Maps the two ends of `domain` to the two ends of `range`, in CSS px.
    pub fn new(domain: (f64, f64), range: (f32, f32)) -> Linear {
        Linear { domain, range }
    }

    /// The position of a value, kept within the range; the range's start where the domain is a single value.
    pub fn at(&self, value: f64) -> f32 {
        let span = self.domain.1 - self.domain.0;
        let share = (value - self.domain.0) / span;
        let share = if share.is_finite() { share.clamp(0.0, 1.0) as f32 } else { 0.0 };
        self.range.0 + (self.range.1 - self.range.0) * share
    }
}

/// Equal slots side by side.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Band {
    /// Where the first slot begins, in CSS px.
    pub start: f32,
    /// The width of a slot, in CSS px.
    pub step: f32,
}

impl Band {
    /// Slots for `count` things that fill the room from `start` to `end`.
    pub fn filling(start: f32, end: f32, count: usize) -> Band {
        Band { start, step: (end - start) / count.max(1) as f32 }
    }

    /// Where the slot begins.
    pub fn left(&self, index: usize) -> f32 {
        self.start + index as f32 * self.step
    }

    /// The middle of the slot.
    pub fn center(&self, index: usize) -> f32 {
        self.start + (index as f32 + 0.5) * self.step
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_stand_in_proportion_and_never_outside() {
        let scale = Linear::new((0.0, 50.0), (100.0, 0.0));
        for (value, position) in [(0.0, 100.0), (25.0, 50.0), (50.0, 0.0), (60.0, 0.0), (-1.0, 100.0)] {
            assert_eq!(scale.at(value), position);
        }
        for value in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, f64::MAX, f64::MIN] {
            assert!(scale.at(value).is_finite());
            assert!(Linear::new((3.0, 3.0), (0.0, 10.0)).at(value).is_finite());
            assert!(Linear::new((f64::MIN, f64::MAX), (0.0, 10.0)).at(value).is_finite());
        }
    }

    #[test]
    fn slots_fill_the_room() {
        let band = Band::filling(10.0, 40.0, 3);
        assert_eq!((band.left(0), band.center(1), band.left(3)), (10.0, 25.0, 40.0));
        assert!(Band::filling(0.0, 10.0, 0).center(0).is_finite());
    }
}
