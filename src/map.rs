//! Maps in little code.
//!
//! The standard library's ordered map weighs 4 to 9 kB for every pair of types. Here the entries stand in a list, in the
//! order of their keys: as fast to look up, but every insertion before the last moves those behind it. For maps of a few
//! thousand entries at most, or made in one go.

use serde::ser::{Serialize, Serializer};
use std::borrow::Borrow;

/// Values by key, in the order of the keys.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(with = "std::collections::BTreeMap<K, V>", inline))]
pub struct Map<K, V>(Vec<(K, V)>);

impl<K, V> Default for Map<K, V> {
    fn default() -> Self {
        Map(Vec::new())
    }
}

impl<K: Ord, V> Map<K, V> {
    fn place<Q: Ord + ?Sized>(&self, key: &Q) -> Result<usize, usize>
    where
        K: Borrow<Q>,
    {
        self.0.binary_search_by(|(known, _)| known.borrow().cmp(key))
    }

    /// The value of a key.
    pub fn get<Q: Ord + ?Sized>(&self, key: &Q) -> Option<&V>
    where
        K: Borrow<Q>,
    {
        self.place(key).ok().map(|place| &self.0[place].1)
    }

    /// The value of a key, to be changed.
    pub fn get_mut<Q: Ord + ?Sized>(&mut self, key: &Q) -> Option<&mut V>
    where
        K: Borrow<Q>,
    {
        self.place(key).ok().map(|place| &mut self.0[place].1)
    }

    /// The value of a key, made where there is none.
    pub fn get_or_default(&mut self, key: K) -> &mut V
    where
        V: Default,
    {
        let place = self.place(&key).unwrap_or_else(|place| {
            self.0.insert(place, (key, V::default()));
            place
        });
        &mut self.0[place].1
    }

    /// The first key behind this one, which need not be there itself.
    pub fn key_after(&self, key: &K) -> Option<&K> {
        let place = self.place(key).map_or_else(|place| place, |place| place + 1);
        self.0.get(place).map(|(key, _)| key)
    }

    /// Gives a key a value, instead of the one that it has.
    pub fn insert(&mut self, key: K, value: V) {
        match self.place(&key) {
            Ok(place) => self.0[place].1 = value,
            Err(place) => self.0.insert(place, (key, value)),
        }
    }
}

impl<K, V> Map<K, V> {
    /// Whether there is no entry.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Takes the first entry away where its key fits.
    pub fn take_first(&mut self, fits: impl Fn(&K) -> bool) -> Option<(K, V)> {
        self.0.first().is_some_and(|(key, _)| fits(key)).then(|| self.0.remove(0))
    }

    /// The entries in order.
    pub fn iter(&self) -> std::slice::Iter<'_, (K, V)> {
        self.0.iter()
    }
}

impl<K, V> IntoIterator for Map<K, V> {
    type Item = (K, V);
    type IntoIter = std::vec::IntoIter<(K, V)>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a, K, V> IntoIterator for &'a Map<K, V> {
    type Item = &'a (K, V);
    type IntoIter = std::slice::Iter<'a, (K, V)>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<K: Ord, V> Extend<(K, V)> for Map<K, V> {
    fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, entries: I) {
        entries.into_iter().for_each(|(key, value)| self.insert(key, value));
    }
}

impl<K: Ord, V> FromIterator<(K, V)> for Map<K, V> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(entries: I) -> Self {
        let mut map = Map::default();
        map.extend(entries);
        map
    }
}

impl<K: Ord, V, const N: usize> From<[(K, V); N]> for Map<K, V> {
    fn from(entries: [(K, V); N]) -> Self {
        entries.into_iter().collect()
    }
}

impl<K: Serialize, V: Serialize> Serialize for Map<K, V> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter().map(|(key, value)| (key, value)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_stand_in_the_order_of_their_keys() {
        let mut map: Map<&str, u32> = [("pear", 1), ("apple", 2), ("fig", 3), ("pear", 4)].into();
        *map.get_or_default("fig") += 10;
        *map.get_or_default("kiwi") += 1;
        map.insert("apple", 5);
        assert_eq!(map.iter().copied().collect::<Vec<_>>(), [("apple", 5), ("fig", 13), ("kiwi", 1), ("pear", 4)]);
        assert_eq!(
            (map.key_after(&"fig"), map.key_after(&"grape"), map.key_after(&"pear")),
            (Some(&"kiwi"), Some(&"kiwi"), None)
        );
        assert_eq!((map.take_first(|key| *key < "b"), map.take_first(|key| *key < "b")), (Some(("apple", 5)), None));
        assert_eq!((map.get("fig"), map.get("plum")), (Some(&13), None));
        assert!(!map.is_empty() && Map::<u8, u8>::default().is_empty());
    }

    #[test]
    fn it_is_a_map_in_json() {
        let map: Map<&str, bool> = [("b", true), ("a", false)].into();
        assert_eq!(serde_json::to_string(&map).unwrap(), r#"{"a":false,"b":true}"#);
    }
}
