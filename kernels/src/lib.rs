//! The steps that every cell of a file passes, from its bytes to typed columns, what those columns are, and the events
//! that become of their rows.
//!
//! A package of its own, because the page's engine is compiled for size and these loops for speed (`profile.page` in the
//! workspace's Cargo.toml): a level of optimisation can be chosen for a package, not for a module.

pub mod encode;
pub mod events;
pub mod group;
pub mod money;
pub mod part;
pub mod ranks;
mod raw;
pub mod records;
pub mod table;
pub mod time;
pub mod values;
mod word;
