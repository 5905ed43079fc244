//! Do the charts draw what they are given, whatever they are given? Stored pictures, and what must hold of any picture.

use countinghouse::analyses::cohort::{Cohort, Cohorts};
use countinghouse::analyses::movement::Movement;
use countinghouse::chart::heatmap::heatmap;
use countinghouse::chart::line::line;
use countinghouse::chart::measure::Measure;
use countinghouse::chart::paint::svg;
use countinghouse::chart::scene::{Item, Scene};
use countinghouse::chart::sparkline::sparkline;
use countinghouse::chart::theme::Theme;
use countinghouse::chart::waterfall::waterfall;
use countinghouse::chart::{Frame, text};
use countinghouse::metrics::{Bucket, Point, Series};
use countinghouse::money::Currency;
use countinghouse::time::{Day, Period};
use countinghouse::unit::{Locale, Unit};
use std::path::Path;
use std::sync::LazyLock;

static LOCALE: LazyLock<Locale> = LazyLock::new(Locale::default);

fn frame(width_px: f32, theme: &'static Theme) -> Frame<'static> {
    Frame { width_px, height_px: None, theme, locale: &LOCALE }
}

fn series(name: &str, unit: Unit, period: Period, first: &str, values: &[Option<f64>]) -> Series {
    let first = period.index(Day::parse_iso(first).unwrap());
    let last = values.len().saturating_sub(1);
    let point = |(offset, value): (usize, &Option<f64>)| {
        let span = period.span(first + offset as i32);
        Point { bucket: Bucket { span, partial: offset == 0 || offset == last }, value: *value }
    };
    let points = values.iter().enumerate().map(point).collect();
    Series { name: name.into(), unit, currency: Currency::from_code("EUR"), period, points }
}

/// Two years of a shop with a December; the first and the last month are not complete.
fn revenue() -> Series {
    const YEAR: [f64; 12] = [8.1, 7.7, 8.9, 9.6, 9.2, 8.4, 7.1, 6.9, 9.3, 10.2, 11.8, 16.4];
    let month =
        |index: usize| YEAR[index % 12] * (1.0 + index as f64 * 0.012) * 1_000.0 + (index * 37 % 11) as f64 * 41.25;
    let mut values: Vec<Option<f64>> = (0..31).map(|index| Some(month(index))).collect();
    values[0] = Some(3_204.5);
    values[30] = Some(4_120.75);
    series("Revenue", Unit::Money, Period::Month, "2024-01-01", &values)
}

/// A rate with a gap and a lonely point.
fn retention_rate() -> Series {
    let values: Vec<Option<f64>> = (0..40)
        .map(|week| match week {
            9..=11 | 13 | 14 => None,
            _ => Some(0.24 + (week * 29 % 13) as f64 * 0.006),
        })
        .collect();
    series("Customers who came back", Unit::Percent, Period::Week, "2025-09-29", &values)
}

/// A triangle of cohorts, the newest age of each not complete; two cohorts are small and one is empty.
fn cohorts(by: Period, first: &str, count: usize) -> Cohorts {
    let first = by.index(Day::parse_iso(first).unwrap());
    let cohort = |row: usize| {
        let size = match row {
            3 => 7,
            5 => 0,
            6 => 9,
            _ => 60 + (row * 53 % 97) as u64,
        };
        let observed = count - row;
        let share = |age: usize| match age {
            0 => 1.0,
            _ => 0.34 / (1.0 + 0.16 * age as f64) * (0.75 + (row * 7 + age * 5) as f64 % 11.0 / 20.0),
        };
        let retained: Vec<u64> = (0..observed)
            .map(|age| {
                let unfinished = if age + 1 == observed && age > 0 { 0.4 } else { 1.0 };
                (size as f64 * share(age) * unfinished).round() as u64
            })
            .collect();
        let orders: Vec<u64> = retained.iter().map(|count| count + count / 4).collect();
        let revenue: Vec<f64> = orders.iter().map(|count| *count as f64 * 27.5).collect();
        let rate = |value: f64| if size == 0 { None } else { Some(value / size as f64) };
        let mut sum = 0.0;
        let cumulative = revenue.iter().filter_map(|revenue| {
            sum += revenue;
            rate(sum)
        });
        Cohort {
            cohort: by.label(first + row as i32),
            span: by.span(first + row as i32),
            size,
            observed,
            complete: observed - 1,
            retention: retained.iter().filter_map(|count| rate(*count as f64)).collect(),
            cumulative_revenue_per_customer: cumulative.collect(),
            retained,
            orders,
            revenue,
        }
    };
    Cohorts { by, currency: Currency::from_code("EUR"), cohorts: (0..count).map(cohort).collect() }
}

fn movement() -> Movement {
    let span = Period::Month.span(Period::Month.index(Day::parse_iso("2026-06-01").unwrap()));
    Movement { span, partial: false, start: 1_204, new: 131, returning: 95, lost: 210, end: 1_220 }
}

/// Compares with the stored picture; with `UPDATE_SNAPSHOTS=1` stores it instead.
fn assert_snapshot(name: &str, scene: &Scene) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/snapshots").join(format!("{name}.svg"));
    let drawn = svg(scene);
    if std::env::var_os("UPDATE_SNAPSHOTS").is_some() {
        std::fs::write(&path, &drawn).unwrap();
    }
    let stored = std::fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
    assert!(
        stored == drawn,
        "{name} differs from {}: look at both, then run again with UPDATE_SNAPSHOTS=1 if the new one is right",
        path.display()
    );
}

#[test]
fn pictures_equal_the_stored_ones() {
    let months = cohorts(Period::Month, "2024-07-01", 24);
    assert_snapshot("sparkline", &sparkline(&revenue(), &frame(200.0, &Theme::LIGHT)));
    assert_snapshot("line_light", &line(&revenue(), &frame(900.0, &Theme::LIGHT)));
    assert_snapshot("line_dark", &line(&revenue(), &frame(900.0, &Theme::DARK)));
    assert_snapshot("line_gaps_phone", &line(&retention_rate(), &frame(340.0, &Theme::LIGHT)));
    assert_snapshot("heatmap_light", &heatmap(&months, Measure::Retention, &frame(900.0, &Theme::LIGHT)));
    assert_snapshot(
        "heatmap_dark",
        &heatmap(&months, Measure::CumulativeRevenuePerCustomer, &frame(900.0, &Theme::DARK)),
    );
    assert_snapshot("heatmap_phone", &heatmap(&months, Measure::Retention, &frame(340.0, &Theme::LIGHT)));
    assert_snapshot("waterfall", &waterfall(&movement(), Period::Month, &frame(700.0, &Theme::LIGHT)));
}
