//! How the records of a file are to be sorted.

use crate::ingest::columns::profile::Profile;
use crate::ingest::rows::aside::Aside;
use crate::map::Map;

/// How the records of a file are to be sorted.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Plan {
    /// What the rows look like.
    pub profile: Profile,
    /// Whether lines of one cell name the rows below them, whose first cell is empty.
    pub groups: bool,
    /// Whether the file is a list of names with their values, one a line, and no table.
    pub pairs: bool,
    /// Whether rows with a single value are so frequent that they mean nothing.
    pub lone_is_usual: bool,
    /// Lines that a look at the whole table has settled.
    pub settled: Map<u64, Option<Aside>>,
}
