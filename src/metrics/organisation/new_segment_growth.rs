//! Growth in new segments: how sales grew where one has sold for less than a year.

use super::market::Market;
use crate::metrics::prelude::*;

/// Growth in new segments.
pub const METRIC: Metric = Metric {
    id: "new_segment_growth",
    unit: Unit::Percent,
    better: Better::Up,
    level: 3,
    source: "Ansoff, “Strategies for diversification”, HBR 35(5), 1957: growth in new markets",
    value: Formula::Function(Function::new(
        &[
            Need::Table(FactKind::Market),
            Need::Column(FactKind::Market, Role::Segment),
            Need::Column(FactKind::Market, Role::Revenue),
        ],
        Counted::ROWS,
        value,
    )),
    judged: Judged::Derived,
    variants: &[],
};

fn value(ground: &Ground, at: usize) -> Computed {
    if ground.is_whole() {
        return Err(Undefined::whole_range());
    }
    let before = at.checked_sub(1).ok_or_else(Undefined::no_previous)?;
    if ground.is_partial(at) != ground.is_partial(before) {
        return Err(Undefined::unlike_periods());
    }
    let market = ground.derived::<Market>();
    let (from, to) = (ground.days(at).start, ground.last_day(at));
    let opening = market.opening.unwrap_or(from);
    let new = || market.segments.iter().filter(|segment| segment.is_new(from, to, opening));
    if new().next().is_none() {
        return Err(Undefined::new("no_new_segment"));
    }
    let scale = ground.table(FactKind::Market).map_or(0, |table| table.scale(Role::Revenue));
    let own = |at: usize| {
        let sum: i128 = new().filter_map(|segment| segment.own.get(at)).sum();
        crate::money::to_f64(sum, scale)
    };
    let (now, then) = (own(at), own(before));
    if then <= 0.0 {
        return Err(Undefined::nothing_before());
    }
    let figure = Figure::ratio(now, then, new().count() as u64);
    Ok(Figure { value: figure.value - 1.0, ..figure })
}

#[cfg(test)]
mod tests {
    use crate::metrics::testing::check_tables;
    use crate::time::Period;

    #[test]
    fn a_segment_is_new_for_twelve_months() {
        let mut market = String::from("date,segment,market_size,own_revenue,competitor,competitor_revenue\n");
        for month in 0..16 {
            let (year, of_year) = (2023 + month / 12, month % 12 + 1);
            market.push_str(&format!("{year}-{of_year:02}-01,home,9000.00,500.00,Old Quay,100.00\n"));
            // Cafés are served from February on and grow by 10 a month.
            let cafes = if month == 0 { String::new() } else { format!("{}.00", 90 + 10 * month) };
            market.push_str(&format!("{year}-{of_year:02}-28,cafes,9000.00,{cafes},Old Quay,100.00\n"));
        }
        market.push_str("2024-05-01,home,9000.00,500.00,Old Quay,100.00\n");
        let growth = |month: i32| Some(f64::from(90 + 10 * month) / f64::from(80 + 10 * month) - 1.0);
        let mut expected = vec![None, None];
        expected.extend((2..13).map(growth).take(11));
        expected.extend([None; 4]);
        check_tables("new_segment_growth", &[("market.csv", &market)], Period::Month, &expected);
    }
}
