//! What leaves the engine: JSON, the terminal's report, and the texts of the page.

pub mod json;
pub mod terminal;
