//! Cleaned business facts: what a table of orders says once lines are folded and rules applied, and views of it.

mod amounts;
mod back;
mod calendar;
mod draft;
mod keys;
mod near;
mod nobody;
mod orders;
mod parents;
mod repeats;
mod returns;
mod rules;
mod settle;
mod strays;
pub mod summary;
mod view;
mod walk;
mod whole_order;

pub use countinghouse_kernels::events::{Event, Events};
pub use near::near_duplicates;
pub use nobody::{Placeholder, build};
pub use orders::{Choices, Counting, CurrencyRows, LeftOutRow, Orders, Reason};
pub use rules::{RULES, Rule, RuleSet};
pub use strays::{Strays, impossible, kept_days};
pub use view::{Scope, Sums, Totals, View, ViewOptions, Views, suggested_window};
