//! What leaves the engine: JSON, the terminal's report, and the texts of the page.

pub mod analyses;
mod boundary;
pub mod card;
pub mod catalogue;
pub mod explain;
pub mod file;
pub mod headline;
pub mod json;
pub mod overview;
pub mod picture;
pub mod preview;
pub mod rows;
pub mod sections;
pub mod split;
pub mod summary_text;
pub mod terminal;
pub mod tile;
