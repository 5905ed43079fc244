//! What a maximum-likelihood fit comes to.

use crate::Note;

/// A model that was fitted, with N parameters, and how far it is to be trusted.
#[derive(Debug, Clone, PartialEq)]
pub struct Fit<Model, const N: usize> {
    /// The model with its likeliest parameters.
    pub model: Model,
    /// Σ over the customers who count, in their units of time and money.
    pub log_likelihood: f64,
    /// Those of the parameters; `None` where the data do not pin them down.
    pub standard_errors: Option<[f64; N]>,
    /// Whether the search ended where nothing more was to be gained.
    pub converged: bool,
    /// What must be known of it.
    pub warnings: Vec<Note>,
}
