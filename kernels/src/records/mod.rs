//! Where does each record end, and each of its cells? No cell is copied.

mod plain;
mod quotes;
pub mod scan;
pub mod simd;
