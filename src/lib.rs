//! Counting House: which customers come, stay, leave and what they are worth.

pub mod analyses;
pub mod chart;
pub mod diagnostic;
pub mod metrics;
pub mod money;
pub mod sample;
pub mod stats;
pub mod time;
pub mod unit;
