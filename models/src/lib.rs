//! The long computations: lifetime value, survival, forecasts, tests of differences.
//!
//! Pure functions over plain numbers, without a clock and without chance. [`ask`] answers about a plain table by the name
//! of a model, [`analyses`] about a workbook's facts, which [`packed`] describes. A package of its own, so that it can be a module of its own beside the page's engine.

#[cfg(any(feature = "module", test))]
mod abi;
pub mod analyses;
pub mod ask;
pub mod association;
pub mod btyd;
pub mod control;
pub mod experiment;
pub mod fairness;
pub mod fit;
pub mod forecast;
pub mod gamma_gamma;
pub mod impact;
pub mod linear;
pub mod logistic;
pub mod minimise;
pub mod packed;
pub mod queue;
mod refine;
pub mod regression;
pub mod rfm;
pub mod sbg;
pub mod sentiment;
pub mod survival;

use serde::Serialize;

/// Why a model must not be trusted, or what must be known before it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Note {
    /// A stable name.
    pub code: &'static str,
    /// One sentence.
    pub message: String,
}

impl Note {
    /// A note with its sentence.
    pub fn new(code: &'static str, message: impl Into<String>) -> Note {
        Note { code, message: message.into() }
    }
}
