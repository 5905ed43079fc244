//! Which records are rows of the table: sorted as they go by, put together again where they are torn, and looked at once
//! more at the end.

pub mod aside;
pub(in crate::ingest) mod balances;
pub(in crate::ingest) mod copied;
pub(in crate::ingest) mod found;
pub(in crate::ingest) mod group;
pub(in crate::ingest) mod held;
pub(in crate::ingest) mod outline;
pub(in crate::ingest) mod plan;
pub(in crate::ingest) mod planning;
pub(in crate::ingest) mod repair;
pub(in crate::ingest) mod rollup;
pub(in crate::ingest) mod second_look;
pub(in crate::ingest) mod sorter;
pub(in crate::ingest) mod sums;
pub(in crate::ingest) mod torn_header;
pub mod total;
pub(in crate::ingest) mod traits;
