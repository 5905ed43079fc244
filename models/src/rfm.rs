//! Who bought lately, often and for much? Scores from 1 to 5 of every customer among all.

/// What a customer has done.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Customer {
    /// Days since the last order.
    pub recency_days: i32,
    /// Orders.
    pub frequency: u32,
    /// What they come to.
    pub monetary: f64,
}

/// How customers with the same value share scores.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ties {
    /// They are ranked in the order of the list, so that each score has a fifth of the customers.
    First,
    /// They have the same score, by how many are below them.
    Share,
}

/// Recency, frequency and money, 1 to 5, of which 5 is best.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Scores {
    /// 5: bought lately.
    pub r: u8,
    /// 5: bought often.
    pub f: u8,
    /// 5: spent much.
    pub m: u8,
}

impl Scores {
    /// What such customers are called, by recency and frequency.
    pub fn segment(self) -> &'static str {
        match (self.r, self.f) {
            (4.., 4..) => "champions",
            (3.., 3..) => "loyal",
            (4.., _) => "new",
            (3, _) => "needs_attention",
            (_, 4..) => "cannot_lose",
            (_, 3) => "at_risk",
            _ => "lost",
        }
    }
}

/// The scores of customers, in their order.
pub fn scores(customers: &[Customer], ties: Ties) -> Vec<Scores> {
    let of = |value: fn(&Customer) -> f64| fifths(&customers.iter().map(value).collect::<Vec<_>>(), ties);
    let (r, f, m) = (of(|c| -f64::from(c.recency_days)), of(|c| f64::from(c.frequency)), of(|c| c.monetary));
    r.into_iter().zip(f).zip(m).map(|((r, f), m)| Scores { r, f, m }).collect()
}

/// The fifth of each value among all, from 1.
fn fifths(values: &[f64], ties: Ties) -> Vec<u8> {
    let n = values.len();
    let mut order: Vec<usize> = (0..n).collect();
    order.sort_by(|&a, &b| values[a].total_cmp(&values[b]));
    let mut fifths = vec![1; n];
    let mut below = 0;
    for (place, &customer) in order.iter().enumerate() {
        if place > 0 && values[order[place - 1]] != values[customer] {
            below = place;
        }
        fifths[customer] = match ties {
            // Cut at the ranks 1 + (n − 1) k ÷ 5, which themselves are below the cut.
            Ties::First => 1 + (1..5).filter(|k| 5 * place > (n - 1) * k).count() as u8,
            Ties::Share => 1 + (5 * below / n) as u8,
        };
    }
    fifths
}

#[cfg(test)]
mod tests {
    use super::*;

    fn customer(recency_days: i32, frequency: u32, monetary: f64) -> Customer {
        Customer { recency_days, frequency, monetary }
    }

    #[test]
    fn each_fifth_has_its_score() {
        let customers: Vec<Customer> = (0..10).map(|i| customer(100 - i, 1, f64::from(i))).collect();
        let found = scores(&customers, Ties::First);
        assert_eq!(found.iter().map(|s| s.r).collect::<Vec<_>>(), [1, 1, 2, 2, 3, 3, 4, 4, 5, 5]);
        assert_eq!(found.iter().map(|s| s.m).collect::<Vec<_>>(), [1, 1, 2, 2, 3, 3, 4, 4, 5, 5]);
        // All alike: ranked in their order, or all worst.
        assert_eq!(found.iter().map(|s| s.f).collect::<Vec<_>>(), [1, 1, 2, 2, 3, 3, 4, 4, 5, 5]);
        assert!(scores(&customers, Ties::Share).iter().all(|s| s.f == 1));
    }

    #[test]
    fn segments_follow_from_recency_and_frequency() {
        let segment = |r, f| Scores { r, f, m: 1 }.segment();
        let found =
            [segment(5, 5), segment(3, 5), segment(5, 1), segment(3, 2), segment(1, 5), segment(2, 3), segment(1, 1)];
        assert_eq!(found, ["champions", "loyal", "new", "needs_attention", "cannot_lose", "at_risk", "lost"]);
        assert!(scores(&[], Ties::First).is_empty());
        assert_eq!(scores(&[customer(1, 1, 1.0)], Ties::First)[0], Scores { r: 1, f: 1, m: 1 });
    }
}
