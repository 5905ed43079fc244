//! What the file of a metric is written with.

pub use super::customers::of;
pub use super::formula::{Back, Each, Formula, Function};
pub use super::ground::{Derived, Ground};
pub use super::measure::{Measure, Take, Test, When};
pub use super::{
    Better, Computed, Counted, Figure, Interval, Judged, Metric, Need, Sample, Undefined, Variant, Writer,
};
pub use crate::facts::{FactKind, FactTable, Scope, Totals, View};
pub use crate::recognise::Role;
pub use crate::recognise::meaning::Meaning;
pub use crate::recognise::outcome::Outcome;
pub use crate::unit::Unit;
