//! The one list of a workbook's customers: every table's rows point into it, by id where there is one, else by e-mail.

/// Every customer that some table names, as a number from 1 on.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Register {
    /// The keys in order, without case and blanks around them.
    keys: Vec<String>,
    /// E-mail addresses, in order, with the id that a table of customers gives beside them.
    addresses: Vec<(String, String)>,
}

impl Register {
    /// The register of some names; `addresses` says which id an e-mail address belongs to.
    pub fn new(names: impl IntoIterator<Item = String>, addresses: Vec<(String, String)>) -> Register {
        let mut addresses = addresses;
        addresses.sort_unstable();
        addresses.dedup_by(|later, first| later.0 == first.0);
        let mut register = Register { keys: Vec::new(), addresses };
        let mut keys: Vec<String> =
            names.into_iter().map(|name| register.settled(name)).filter(|key| !key.is_empty()).collect();
        keys.sort_unstable();
        keys.dedup();
        register.keys = keys;
        register
    }

    /// The number of a customer by any of her names; 0 where she is not known.
    pub fn number(&self, name: &str) -> u32 {
        let key = self.settled(folded(name));
        self.keys.binary_search(&key).map_or(0, |place| place as u32 + 1)
    }

    /// How many customers there are.
    pub fn count(&self) -> usize {
        self.keys.len()
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
