//! Which files are inside this file? Gzip, ZIP archives and workbooks, told by their first bytes and not by their names.

mod markup;
mod members;
#[cfg(not(target_arch = "wasm32"))]
mod native;
mod unpack;
pub mod zip;

pub use members::{Chosen, Members, PEEK, no_workbook};
#[cfg(not(target_arch = "wasm32"))]
pub use native::{Opened, Problem, Text, open};
pub use unpack::{Packing, Unpacker};

/// What a file is, as far as its first bytes say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Container {
    /// No container: the bytes are the table's own, or nothing that is known here.
    Plain,
    /// One file, packed.
    Gzip,
    /// Several files, or a workbook: what is in it decides.
    Zip,
    /// A workbook of the years before 2007, or a protected one of later years.
    OldWorkbook,
    /// A workbook written as XML, or tables on a web page.
    Markup,
}

/// Bytes that are enough to tell a container.
pub const MAGIC_LENGTH: usize = 2048;

impl Container {
    /// What the first bytes of a file say.
    pub fn of(head: &[u8]) -> Container {
        match head {
            [0x1f, 0x8b, 8, ..] => Container::Gzip,
            [b'P', b'K', 3, 4, ..] | [b'P', b'K', 5, 6, ..] => Container::Zip,
            [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ..] => Container::OldWorkbook,
            _ if markup::holds_table(&head[..head.len().min(MAGIC_LENGTH)]) => Container::Markup,
            _ => Container::Plain,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn containers_are_told_by_their_first_bytes() {
        let cases: [(&[u8], Container); 7] = [
            (b"\x1f\x8b\x08\x00", Container::Gzip),
            (b"PK\x03\x04\x14\x00", Container::Zip),
            (b"PK\x05\x06\x00\x00", Container::Zip),
            (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Container::OldWorkbook),
            (b"<table><tr><td>", Container::Markup),
            (b"PK,name\n1,2\n", Container::Plain),
            (b"", Container::Plain),
        ];
        for (head, container) in cases {
            assert_eq!(Container::of(head), container, "{head:?}");
        }
    }
}
