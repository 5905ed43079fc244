//! What a maximum-likelihood fit comes to.

use crate::Note;
use crate::linear::Square;
use crate::minimise::curvature;

/// A model that was fitted, with N parameters, and how far it is to be trusted.
#[derive(Debug, Clone, PartialEq)]
pub struct Fit<Model, const N: usize> {
    /// The model with its likeliest parameters.
    pub model: Model,
    /// Σ over the customers who count, in their units of time and money.
    pub log_likelihood: f64,
    /// Those of the parameters; `None` where the data do not pin them down.
    pub standard_errors: Option<[f64; N]>,
    /// The covariance of the parameters' logarithms; `None` where there are no standard errors.
    pub log_covariance: Option<Square>,
    /// Whether the search ended where nothing more was to be gained.
    pub converged: bool,
    /// What must be known of it.
    pub warnings: Vec<Note>,
}

/// The covariance of parameters' logarithms at a minimum of what is lost; `None` where it is flat or lies at the edge.
pub(crate) fn log_covariance(lost: impl Fn(&[f64]) -> f64, at: &[f64]) -> Option<Square> {
    /// A parameter so far from its scale says that the best fit has none.
    const EDGE: f64 = 8.0;
    /// A factor of e³ either way is no estimate.
    const VAGUE: f64 = 3.0;
    if at.iter().any(|log| log.abs() > EDGE) {
        return None;
    }
    let covariance = curvature(lost, at).positive_inverse()?;
    let is_vague = deviations(&covariance).any(|deviation| deviation >= VAGUE);
    if is_vague { None } else { Some(covariance) }
}

/// The standard deviations of a covariance.
pub(crate) fn deviations(covariance: &Square) -> impl Iterator<Item = f64> + '_ {
    (0..covariance.size()).map(|i| covariance.get(i, i).max(0.0).sqrt())
}
