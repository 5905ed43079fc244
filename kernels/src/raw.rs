//! Arrays as one stretch of bytes each: number by number, handing them over would take as long as reading them from the
//! file.

use serde::de::{Error, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use std::marker::PhantomData;

/// Numbers that are handed over as bytes, the lowest first.
#[derive(Debug, Clone)]
pub struct Raw<T>(pub Vec<T>);

/// A number of which an array can be handed over.
pub trait Number: Copy {
    /// All of them as bytes.
    fn to_bytes(numbers: &[Self]) -> Vec<u8>;
    /// The numbers again; `None` where the bytes are no whole number of them.
    fn from_bytes(bytes: &[u8]) -> Option<Vec<Self>>;
}

impl Number for u8 {
    fn to_bytes(numbers: &[u8]) -> Vec<u8> {
        numbers.to_vec()
    }

    fn from_bytes(bytes: &[u8]) -> Option<Vec<u8>> {
        Some(bytes.to_vec())
    }
}

macro_rules! number {
    ($number:ty, $bytes:literal) => {
        impl Number for $number {
            fn to_bytes(numbers: &[$number]) -> Vec<u8> {
                let mut bytes = vec![0; numbers.len() * $bytes];
                let places = bytes.as_chunks_mut::<$bytes>().0;
                places.iter_mut().zip(numbers).for_each(|(place, number)| *place = number.to_le_bytes());
                bytes
            }

            fn from_bytes(bytes: &[u8]) -> Option<Vec<$number>> {
                let (words, rest) = bytes.as_chunks::<$bytes>();
                rest.is_empty().then(|| words.iter().map(|word| <$number>::from_le_bytes(*word)).collect())
            }
        }
    };
}

number!(u32, 4);
number!(i64, 8);

impl<T: Number> Serialize for Raw<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bytes(&T::to_bytes(&self.0))
    }
}

impl<'de, T: Number> Deserialize<'de> for Raw<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Bytes<T>(PhantomData<T>);
        impl<T: Number> Visitor<'_> for Bytes<T> {
            type Value = Raw<T>;

            fn expecting(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
                formatter.write_str("bytes")
            }

            fn visit_bytes<E: Error>(self, bytes: &[u8]) -> Result<Raw<T>, E> {
                T::from_bytes(bytes).map(Raw).ok_or_else(|| E::custom("bytes that are no whole number"))
            }
        }
        deserializer.deserialize_bytes(Bytes(PhantomData))
    }
}
