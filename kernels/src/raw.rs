//! Arrays as one stretch of bytes each: number by number, handing them over would take as long as reading them from the
//! file.

use serde::de::{Error, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

/// Bytes that are handed over as they are.
#[derive(Debug, Clone)]
pub struct Bytes(pub Vec<u8>);

/// Numbers that are handed over as bytes, the lowest first.
#[derive(Debug, Clone)]
pub struct Words<T>(pub Vec<T>);

impl Serialize for Bytes {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bytes(&self.0)
    }
}

impl<'de> Deserialize<'de> for Bytes {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Raw;
        impl Visitor<'_> for Raw {
            type Value = Bytes;

            fn expecting(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
                formatter.write_str("bytes")
            }

            fn visit_bytes<E: Error>(self, bytes: &[u8]) -> Result<Bytes, E> {
                Ok(Bytes(bytes.to_vec()))
            }
        }
        deserializer.deserialize_bytes(Raw)
    }
}

macro_rules! words {
    ($number:ty, $bytes:literal) => {
        impl Serialize for Words<$number> {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let bytes: Vec<u8> = self.0.iter().flat_map(|number| number.to_le_bytes()).collect();
                serializer.serialize_bytes(&bytes)
            }
        }

        impl<'de> Deserialize<'de> for Words<$number> {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let Bytes(bytes) = Bytes::deserialize(deserializer)?;
                let (words, rest) = bytes.as_chunks::<$bytes>();
                if !rest.is_empty() {
                    return Err(D::Error::custom("bytes that are no whole number"));
                }
                Ok(Words(words.iter().map(|word| <$number>::from_le_bytes(*word)).collect()))
            }
        }
    };
}

words!(u32, 4);
words!(i64, 8);
