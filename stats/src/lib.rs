//! Pure mathematics: quantiles, ranks, special functions, intervals, concentration and seeded resampling.
//!
//! Every transcendental function comes from `libm`, so that a native build and a browser agree bit for bit;
//! square roots are exact everywhere and come from the standard library.

pub mod concentration;
pub mod difference;
pub mod gamma;
pub mod interval;
pub mod mean;
pub mod quantile;
pub mod random;
pub mod ranks;
pub mod special;
pub mod tail;
