//! Buy till you die: who is still a customer, and how often will they buy? From how often and how lately each bought.

mod beta_mean;
mod decay;
mod fit;
mod geometric;
mod pareto;

pub use fit::{Fit, counted, fit, fit_counted};

/// What a customer has done, in one unit of time for all.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Customer {
    /// x: purchases after the first.
    pub frequency: u32,
    /// t_x: from the first purchase to the last; 0 where there is one only.
    pub recency: f64,
    /// T: from the first purchase to the end of what is known.
    pub age: f64,
}

/// Which story is told: purchases come at random at a rate of each customer's own, rates differ as a gamma distribution
/// says, and each customer is lost at some time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Family {
    /// Lost right after a purchase but the first, with a chance of each customer's own that differs as a beta
    /// distribution says. Source: Fader, Hardie and Lee, Marketing Science 24(2), 2005.
    BgNbd,
    /// The same, and after the first purchase too. Source: Batislam, Denizel and Filiztekin, International Journal of
    /// Research in Marketing 24, 2007.
    MbgNbd,
    /// Lost at any time, at a rate of each customer's own that differs as a gamma distribution says. Source: Schmittlein,
    /// Morrison and Colombo, Management Science 33, 1987; Fader and Hardie, "A note on deriving the Pareto/NBD model", 2005.
    ParetoNbd,
}

impl Family {
    /// All of them.
    pub const ALL: [Family; 3] = [Family::BgNbd, Family::MbgNbd, Family::ParetoNbd];

    /// A stable name.
    pub fn id(self) -> &'static str {
        match self {
            Family::BgNbd => "bg_nbd",
            Family::MbgNbd => "mbg_nbd",
            Family::ParetoNbd => "pareto_nbd",
        }
    }

    /// The names of its parameters.
    pub fn names(self) -> [&'static str; 4] {
        match self {
            Family::BgNbd | Family::MbgNbd => ["r", "alpha", "a", "b"],
            Family::ParetoNbd => ["r", "alpha", "s", "beta"],
        }
    }
}

/// A family with its parameters, each above 0.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Model {
    /// Which.
    pub family: Family,
    /// As [`Family::names`] has them; `alpha` and `beta` are in the unit of time.
    pub parameters: [f64; 4],
}

impl Model {
    /// The logarithm of the density of a customer's history.
    pub fn log_likelihood(&self, customer: &Customer) -> f64 {
        self.terms(customer).log_likelihood
    }

    /// The chance that the customer is still one, 0 to 1.
    pub fn p_alive(&self, customer: &Customer) -> f64 {
        1.0 / (1.0 + libm::exp(self.terms(customer).log_odds_gone))
    }

    /// Purchases to expect in the time `horizon` from now.
    pub fn expected_purchases(&self, customer: &Customer, horizon: f64) -> f64 {
        if horizon <= 0.0 { 0.0 } else { self.p_alive(customer) * self.expected_if_alive(customer, horizon) }
    }

    /// Purchases to expect in the time `horizon`, above 0, from now of one who is still a customer: whatever the recency.
    pub fn expected_if_alive(&self, customer: &Customer, horizon: f64) -> f64 {
        let [_, _, c, d] = self.parameters;
        match self.family {
            Family::BgNbd => geometric::expected_if_alive(self.parameters, false, customer, horizon),
            Family::MbgNbd => geometric::expected_if_alive(self.parameters, true, customer, horizon),
            Family::ParetoNbd => self.rate(customer) * pareto::expected_time(c, d + customer.age, horizon),
        }
    }

    /// Purchases to expect for ever, each worth e^(−`delta` · its time from now), for a discount above 0.
    pub fn discounted_purchases(&self, customer: &Customer, delta: f64) -> f64 {
        let [_, _, c, d] = self.parameters;
        let alive = match self.family {
            Family::BgNbd => geometric::discounted_if_alive(self.parameters, false, customer, delta),
            Family::MbgNbd => geometric::discounted_if_alive(self.parameters, true, customer, delta),
            Family::ParetoNbd => {
                let age = d + customer.age;
                self.rate(customer) * age * decay::discounted(delta * age, c)
            }
        };
        self.p_alive(customer) * alive
    }

    /// The mean rate of purchases of one who is still there.
    fn rate(&self, customer: &Customer) -> f64 {
        let [r, alpha, ..] = self.parameters;
        (r + f64::from(customer.frequency)) / (alpha + customer.age)
    }

    fn terms(&self, customer: &Customer) -> Terms {
        match self.family {
            Family::BgNbd => geometric::terms(self.parameters, false, customer),
            Family::MbgNbd => geometric::terms(self.parameters, true, customer),
            Family::ParetoNbd => pareto::terms(self.parameters, customer),
        }
    }
}

/// What a history says.
struct Terms {
    log_likelihood: f64,
    /// ln (chance to be gone ÷ chance to be there); −∞ where nobody can be gone.
    log_odds_gone: f64,
}

/// ln (1 + eˣ).
fn softplus(x: f64) -> f64 {
    if x > 0.0 { x + libm::log1p(libm::exp(-x)) } else { libm::log1p(libm::exp(x)) }
}
