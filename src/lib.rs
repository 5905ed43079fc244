//! Counting House: which customers come, stay, leave and what they are worth.

pub mod analyses;
pub mod chart;
pub mod containers;
pub mod diagnostic;
pub mod facts;
pub mod findings;
pub mod ingest;
pub mod map;
pub mod metrics;
pub mod question;
pub mod recognise;
pub mod report;
pub mod sample;
pub mod sentence;
mod shape;
pub mod sorting;
pub mod unit;
pub mod words;
pub mod workbook;

pub use countinghouse_kernels::{money, table, time};
pub use countinghouse_models as models;
pub use countinghouse_stats as stats;

#[cfg(target_arch = "wasm32")]
pub mod web;
