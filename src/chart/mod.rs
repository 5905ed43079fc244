//! Charts: results in, a positioned picture out.
