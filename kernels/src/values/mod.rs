//! What does a cell say? Numbers, dates and durations as people and programs write them.

pub mod cell;
pub mod clock;
pub mod coin;
pub mod date;
pub mod duration;
pub mod epoch;
pub mod fold;
pub mod month;
pub mod number;
pub mod plain_number;
pub mod script;
pub mod side;
pub mod written_date;
