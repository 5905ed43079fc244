//! Groups of people, by what else is known of them. Small groups are not looked at, so that nobody is singled out.

use crate::metrics::prelude::*;

/// Fewer rows than this in a period are no group.
const SMALLEST: usize = 10;

/// Columns that may tell groups apart, the likeliest first.
const ROLES: [Role; 5] = [Role::Attribute, Role::CustomerType, Role::Segment, Role::Region, Role::Country];

/// What is taken of each row of a period, by the row's group: groups of ten rows or more, in the order in which they come
/// in the table.
pub fn by_group(
    ground: &Ground,
    kind: FactKind,
    value: impl Fn(&FactTable, usize) -> Option<f64>,
) -> Result<Vec<Vec<f64>>, Undefined> {
    let table = ground.table(kind).ok_or_else(|| Need::Table(kind).undefined())?;
    let words = ROLES
        .into_iter()
        .find_map(|role| table.words(role))
        .ok_or_else(|| Undefined::new("no_groups").with("what", kind.named()))?;
    let mut groups = vec![Vec::new(); words.count()];
    for row in 0..table.rows {
        let group = words.codes.get(row).and_then(|code| code.checked_sub(1));
        if let Some(group) = group.and_then(|group| groups.get_mut(group as usize)) {
            group.extend(value(table, row));
        }
    }
    groups.retain(|values| values.len() >= SMALLEST);
    if groups.len() < 2 {
        return Err(Undefined::new("few_groups"));
    }
    Ok(groups)
}

/// Rows in some groups.
pub fn rows(groups: &[Vec<f64>]) -> u64 {
    groups.iter().map(|values| values.len() as u64).sum()
}

/// 1 for a lead whose score is at least half of the scale, else 0; scores go to 1, 10 or 100.
pub fn selection(table: &FactTable) -> impl Fn(usize) -> Option<f64> {
    let scores = || (0..table.rows).filter_map(|row| table.value(Role::LeadScore, row));
    let most = scores().fold(0.0, f64::max);
    let top = [1.0, 10.0].into_iter().find(|&top| most <= top).unwrap_or(100.0);
    move |row| table.value(Role::LeadScore, row).map(|score| f64::from(u8::from(2.0 * score >= top)))
}

/// The mean of a group.
pub fn mean(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / values.len() as f64
}
