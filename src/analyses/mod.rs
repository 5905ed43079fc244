//! Analyses: what takes more than one number to say.

pub mod cohort;
pub mod goal;
pub mod lifetimes;
pub mod movement;
pub mod packs;
pub mod quality;
pub mod rfm;
pub mod tree;
