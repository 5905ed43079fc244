//! The one list of a workbook's customers: every table's rows point into it, by id where there is one, else by e-mail.

use std::collections::HashMap;

/// Every customer that some table names, as a number from 1 on.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Register {
    /// The number of each key: a name without case and blanks around it.
    numbers: HashMap<String, u32>,
    /// E-mail addresses, in order, with the id that a table of customers gives beside them.
    addresses: Vec<(String, String)>,
}

impl Register {
    /// The register of some names, numbered as they come; `addresses` says which id an e-mail address belongs to.
    pub fn new(names: impl IntoIterator<Item = String>, addresses: Vec<(String, String)>) -> Register {
        let mut addresses = addresses;
        addresses.sort_unstable();
        addresses.dedup_by(|later, first| later.0 == first.0);
        let mut register = Register { numbers: HashMap::new(), addresses };
        for name in names {
            let key = register.settled(name);
            let next = register.numbers.len() as u32 + 1;
            if !key.is_empty() {
                register.numbers.entry(key).or_insert(next);
            }
        }
        register
    }

    /// The number of a customer by any of her names; 0 where she is not known.
    pub fn number(&self, name: &str) -> u32 {
        self.numbers.get(&self.settled(folded(name))).copied().unwrap_or(0)
    }

    /// How many customers there are.
    pub fn count(&self) -> usize {
        self.numbers.len()
    }

    fn settled(&self, key: String) -> String {
        let at = self.addresses.binary_search_by(|(address, _)| address.as_str().cmp(&key));
        at.map_or(key, |at| self.addresses[at].1.clone())
    }
}

/// A name as it is compared: without case and blanks around it.
pub fn folded(name: &str) -> String {
    name.trim().to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_and_an_id_are_one_customer_where_a_table_says_so() {
        let names = ["c1", "c2", "ann@example.com", "eve@example.com"].map(String::from);
        let register = Register::new(names, vec![("ann@example.com".into(), "c1".into())]);
        assert_eq!(register.count(), 3);
        assert_eq!(register.number(" Ann@Example.com "), register.number("C1"));
        assert_eq!(register.number("nobody"), 0);
        assert_ne!(register.number("eve@example.com"), 0);
    }
}
