//! Do the charts draw what they are given, whatever they are given? Stored pictures, and what must hold of any picture.

use countinghouse::analyses::cohort::{Cohort, Cohorts};
use countinghouse::analyses::movement::Movement;
use countinghouse::chart::heatmap::heatmap;
use countinghouse::chart::line::line;
use countinghouse::chart::measure::Measure;
use countinghouse::chart::paint::svg;
use countinghouse::chart::scene::{Anchor, Area, Item, Scene};
use countinghouse::chart::sparkline::sparkline;
use countinghouse::chart::theme::Theme;
use countinghouse::chart::waterfall::waterfall;
use countinghouse::chart::{Frame, text};
use countinghouse::metrics::{Bucket, Counted, Point, Series};
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
        Point { bucket: Bucket { span, partial: offset == 0 || offset == last }, value: *value, observations: 100 }
    };
    let points = values.iter().enumerate().map(point).collect();
    let counted = Counted::ORDERS;
    Series { name: name.into(), unit, currency: Currency::from_code("EUR"), counted, period, points }
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
    series("Customers who came back", Unit::Percent, Period::WEEK, "2025-09-29", &values)
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
            retained_on_or_after: retained.clone(),
            average_order: orders.iter().map(|count| (*count > 0).then_some(27.5)).collect(),
            retained,
            orders,
            revenue,
        }
    };
    Cohorts { by, currency: Currency::from_code("EUR"), cohorts: (0..count).map(cohort).collect(), means: vec![] }
}

fn movement() -> Movement {
    let span = Period::Month.span(Period::Month.index(Day::parse_iso("2026-06-01").unwrap()));
    Movement { period: Bucket { span, partial: false }, start: 1_204, new: 131, returning: 95, lost: 210, end: 1_220 }
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

/// Where a text stands: left, top, right, bottom. Boxes are as the layout measures them, without line spacing.
fn text_box(item: &Item) -> Option<(f32, f32, f32, f32)> {
    let Item::Text { at: (x, y), text, size, anchor, bold, .. } = item else { return None };
    let width = text::width(text, *size, *bold);
    let left = match anchor {
        Anchor::Start => *x,
        Anchor::Middle => x - width / 2.0,
        Anchor::End => x - width,
    };
    Some((left, y - 0.72 * size, left + width, y + 0.2 * size))
}

/// What must hold of any picture.
fn assert_sound(name: &str, scene: &Scene) {
    let (width, height) = (scene.width, scene.height);
    assert!(width.is_finite() && height.is_finite() && width > 0.0 && height > 0.0, "{name}: {width} x {height}");
    let inside = |(x, y): (f32, f32)| {
        assert!(
            (-0.5..=width + 0.5).contains(&x) && (-0.5..=height + 0.5).contains(&y),
            "{name}: {x}, {y} of {width}, {height}"
        );
    };
    let corners = |area: &Area| {
        assert!(area.width >= 0.0 && area.height >= 0.0, "{name}: {area:?}");
        [(area.x, area.y), (area.x + area.width, area.y + area.height)]
    };
    for item in &scene.items {
        match item {
            Item::Rect(area, _) | Item::Hatch(area, _) => corners(area).into_iter().for_each(inside),
            Item::Line { points, .. } => points.iter().copied().for_each(inside),
            Item::Circle { center: (x, y), radius, .. } => {
                [(x - radius, y - radius), (x + radius, y + radius)].into_iter().for_each(inside);
            }
            Item::Text { .. } => {
                let (left, top, right, bottom) = text_box(item).unwrap();
                [(left, top), (right, bottom)].into_iter().for_each(inside);
            }
        }
    }
    let texts: Vec<_> = scene.items.iter().filter_map(|item| Some((item, text_box(item)?))).collect();
    for (index, (item, a)) in texts.iter().enumerate() {
        for (other, b) in &texts[index + 1..] {
            let apart = a.2 <= b.0 + 0.01 || b.2 <= a.0 + 0.01 || a.3 <= b.1 || b.3 <= a.1;
            assert!(apart, "{name}: {item:?} over {other:?}");
        }
    }
    for (index, mark) in scene.marks.iter().enumerate() {
        corners(&mark.area);
        let (x, y) = (mark.area.x + mark.area.width / 2.0, mark.area.y + mark.area.height / 2.0);
        assert!(x.is_finite() && y.is_finite(), "{name}: {mark:?}");
        // Points crowded into one pixel answer for each other.
        let found = scene.hit(x, y).and_then(|found| scene.marks.get(found));
        assert!(
            found.is_some_and(|found| (found.area.x - mark.area.x).abs() < 0.6),
            "{name}: mark {index} is out of reach"
        );
        assert!(!mark.title.is_empty() && !mark.lines.is_empty());
    }
    for text in [&scene.title, &scene.description, &scene.table.caption] {
        assert!(!text.is_empty() && !text.contains("NaN") && !text.contains("inf"), "{name}: {text}");
    }
    assert!(scene.table.rows.iter().all(|row| row.len() == scene.table.columns.len()), "{name}: ragged table");
    assert_eq!(Scene::decode(&scene.encode()).as_ref(), Some(scene), "{name}");
    let drawn = svg(scene);
    assert!(!drawn.contains("NaN") && !drawn.contains("<script"), "{name}");
}

const WIDTHS: [f32; 7] = [0.0, 240.0, 340.0, 500.0, 860.0, 1_360.0, 2_500.0];

#[test]
fn lines_are_sound_whatever_the_values() {
    let odd: [(&str, Vec<Option<f64>>); 13] = [
        ("none", vec![]),
        ("one", vec![Some(5.0)]),
        ("one undefined", vec![None]),
        ("two", vec![Some(5.0), Some(7.0)]),
        ("all undefined", vec![None; 9]),
        ("zeros", vec![Some(0.0); 9]),
        ("negative", vec![Some(-3.0), Some(-8.5), Some(-1.0), Some(-2.0)]),
        ("huge", vec![Some(1e15), Some(-1e15), Some(3e15), Some(1e15)]),
        ("beyond", vec![Some(f64::MAX), Some(f64::MIN), Some(f64::NAN), Some(f64::INFINITY), Some(1.0)]),
        ("tiny", vec![Some(1e-15), Some(3e-15), Some(0.0)]),
        ("shares", vec![Some(0.101), Some(0.104), Some(0.103)]),
        ("year of days", (0..366).map(|day| Some((day * 31 % 47) as f64)).collect()),
        ("many", (0..4_000).map(|day| (day % 9 != 0).then_some((day * 31 % 470) as f64 / 3.0)).collect()),
    ];
    for (name, values) in &odd {
        for unit in [Unit::Money, Unit::Count, Unit::Percent, Unit::Days, Unit::PerCustomer, Unit::Ratio] {
            for (period, width) in Period::ALL.into_iter().zip(WIDTHS).chain([(Period::Day, 860.0)]) {
                let data = series("Orders", unit, period, "0001-01-01", values);
                let frame = frame(width, &Theme::LIGHT);
                assert_sound(&format!("line {name} {unit:?} {period:?} {width}"), &line(&data, &frame));
                let small = Frame { width_px: width / 8.0, ..frame };
                assert_sound(&format!("sparkline {name} {unit:?}"), &sparkline(&data, &small));
            }
        }
    }
    for data in [revenue(), retention_rate()] {
        for width in WIDTHS {
            assert_sound(&format!("line {} {width}", data.name), &line(&data, &frame(width, &Theme::DARK)));
        }
    }
}

#[test]
fn heatmaps_are_sound_whatever_the_cohorts() {
    for count in [0, 1, 2, 7, 24, 120] {
        for (by, first) in [(Period::Month, "2016-07-01"), (Period::WEEK, "2024-01-01"), (Period::YEAR, "1900-01-01")] {
            let table = cohorts(by, first, count);
            for measure in Measure::ALL {
                for width in WIDTHS {
                    let scene = heatmap(&table, measure, &frame(width, &Theme::LIGHT));
                    assert_sound(&format!("heatmap {count} {by:?} {measure:?} {width}"), &scene);
                }
                let low = Frame { height_px: Some(300.0), ..frame(700.0, &Theme::DARK) };
                assert_sound(&format!("low heatmap {count} {by:?} {measure:?}"), &heatmap(&table, measure, &low));
            }
        }
    }
    let mut odd = cohorts(Period::Month, "2024-01-01", 6);
    odd.cohorts[0].revenue = vec![f64::NAN, f64::INFINITY, -1e15, f64::MAX, f64::MIN, 0.0];
    odd.cohorts[1].retention.clear();
    odd.cohorts[2].observed = usize::MAX;
    odd.cohorts[4].size = 0;
    odd.cohorts[5].size = u64::MAX;
    for measure in Measure::ALL {
        assert_sound(&format!("odd heatmap {measure:?}"), &heatmap(&odd, measure, &frame(800.0, &Theme::LIGHT)));
    }
}

#[test]
fn waterfalls_are_sound_whatever_the_movement() {
    let none = Movement { start: 0, new: 0, returning: 0, lost: 0, end: 0, ..movement() };
    let first = Movement { new: 5, end: 5, period: Bucket { partial: true, ..none.period }, ..none };
    let huge = Movement { start: u64::MAX / 2, lost: u64::MAX / 2, ..none };
    let wrong = Movement { new: u64::MAX, returning: u64::MAX, ..movement() };
    for (name, movement) in [("usual", movement()), ("none", none), ("first", first), ("huge", huge), ("wrong", wrong)]
    {
        for (period, width) in Period::ALL.into_iter().zip(WIDTHS) {
            assert_sound(
                &format!("waterfall {name} {width}"),
                &waterfall(&movement, period, &frame(width, &Theme::LIGHT)),
            );
        }
    }
}

#[test]
fn odd_frames_and_hostile_words_are_contained() {
    let attack = "</text><script>alert(1)</script>\u{202e}\u{0}".repeat(2_000);
    let hostile =
        Locale { months: vec![attack.clone(); 3], decimal: "<b>".into(), group: attack.clone(), ..Locale::default() };
    let data = Series { name: attack, ..revenue() };
    for width_px in [f32::NAN, f32::INFINITY, -5.0, 340.0, 1e9] {
        for height_px in [None, Some(f32::NAN), Some(0.0), Some(1e9)] {
            let frame = Frame { width_px, height_px, theme: &Theme::LIGHT, locale: &LOCALE };
            assert_sound("odd line", &line(&data, &frame));
            assert_sound("odd sparkline", &sparkline(&data, &frame));
            assert_sound("odd heatmap", &heatmap(&cohorts(Period::Month, "2024-01-01", 5), Measure::Revenue, &frame));
            assert_sound("odd waterfall", &waterfall(&movement(), Period::Month, &frame));
        }
    }
    let frame = Frame { locale: &hostile, ..frame(340.0, &Theme::LIGHT) };
    for scene in [
        line(&data, &frame),
        sparkline(&data, &frame),
        heatmap(&cohorts(Period::Month, "2024-01-01", 5), Measure::Revenue, &frame),
        waterfall(&movement(), Period::Month, &frame),
    ] {
        assert!(!svg(&scene).contains("<script"));
    }
}

#[test]
fn a_full_heatmap_stays_small() {
    let scene = heatmap(&cohorts(Period::Month, "2024-07-01", 24), Measure::Retention, &frame(1_360.0, &Theme::LIGHT));
    assert!(scene.items.len() < 900, "{} items", scene.items.len());
    assert!(scene.encode().len() < 64_000, "{} bytes", scene.encode().len());
    let weeks = heatmap(&cohorts(Period::WEEK, "2020-01-01", 300), Measure::Retention, &frame(1_360.0, &Theme::LIGHT));
    assert!(weeks.items.len() < 2_000, "{} items", weeks.items.len());
    assert_eq!(weeks.table.rows.len(), 301);
    assert!(weeks.description.contains("newest 36 of 300 cohorts"), "{}", weeks.description);
}

#[test]
fn cells_say_what_they_count_and_leave_unfinished_ones_out_of_the_mean() {
    let scene = heatmap(&cohorts(Period::Month, "2024-07-01", 24), Measure::Retention, &frame(900.0, &Theme::LIGHT));
    let mark = |title: &str| scene.marks.iter().find(|mark| mark.title == title).unwrap();
    assert_eq!(mark("Sep 2024 joined, month 3").lines, ["17 of 69 came back, 24.6%"]);
    assert_eq!(mark("May 2026 joined, month 1").lines[1], "This month is not complete in the data");
    assert!(mark("Oct 2024 joined, month 2").lines[1].starts_with("Few customers"));
    // Ages 22 and 23 of the oldest cohort: the first is its own mean, the second is unfinished and has none.
    assert_eq!(mark("All cohorts, month 22").lines[1], "1 cohort, 60 customers");
    assert!(scene.marks.iter().all(|mark| mark.title != "All cohorts, month 23"));
    assert_eq!(scene.table.rows[0].last().map(String::as_str), Some(""));
}

#[test]
fn takeaways_compare_finished_periods_only() {
    let takeaway = |data: &Series| line(data, &frame(800.0, &Theme::LIGHT)).title;
    assert_eq!(takeaway(&revenue()), "Revenue: €11,571 in Jun 2026, 13.5% above Jun 2025");
    let with = |unit, values: &[Option<f64>]| takeaway(&series("Rate", unit, Period::QUARTER, "2025-01-01", values));
    let (none, half) = (None, Some(0.5));
    assert_eq!(
        with(Unit::Percent, &[half, Some(0.24), Some(0.252), none]),
        "Rate: 25.2% in 2025 Q3, 1.2 points above 2025 Q2"
    );
    assert_eq!(with(Unit::Count, &[half, Some(80.0), Some(80.0), none]), "Rate: 80 in 2025 Q3, level with 2025 Q2");
    assert_eq!(
        with(Unit::Money, &[half, Some(0.0), Some(8.0), none]),
        "Rate: €8.00 in 2025 Q3, after €0.00 in 2025 Q2"
    );
    assert_eq!(with(Unit::Count, &[half, none, Some(8.0), none]), "Rate: 8 in 2025 Q3");
    assert_eq!(with(Unit::Count, &[Some(3.0)]), "Rate: 3 so far in 2025 Q1, which is not finished");
    assert_eq!(with(Unit::Count, &[none, none]), "Rate: it has no value in any quarter");
    assert_eq!(with(Unit::Count, &[]), "Rate: there is no quarter to show");
}

#[test]
fn takeaways_from_few_observations_are_counts() {
    let takeaway = |unit, values: [(f64, u64); 4]| {
        let mut data = series("Revenue", unit, Period::Month, "2025-04-01", &values.map(|(value, _)| Some(value)));
        data.points.iter_mut().zip(values).for_each(|(point, (_, observations))| point.observations = observations);
        line(&data, &frame(800.0, &Theme::LIGHT)).title
    };
    let money = |before, now| takeaway(Unit::Money, [(1.0, 1), before, now, (1.0, 1)]);
    assert_eq!(money((18.9, 3), (70.5, 1)), "Revenue: from 1 order in Jun 2025, after 3 orders in May 2025");
    assert_eq!(money((18.9, 3), (705.0, 10)), "Revenue: €705.00 in Jun 2025, after 3 orders in May 2025");
    let count = takeaway(Unit::Count, [(1.0, 1), (2.0, 2), (30.0, 30), (1.0, 1)]);
    assert_eq!(count, "Revenue: 30 in Jun 2025, after 2 in May 2025");
}

#[test]
fn takeaways_of_days_do_not_set_a_sunday_beside_a_saturday() {
    let values: Vec<Option<f64>> = [50.0, 100.0, 100.0, 100.0, 100.0, 100.0, 200.0, 60.0, 1.0].map(Some).to_vec();
    let data = series("Revenue", Unit::Money, Period::Day, "2025-05-31", &[&[Some(9.0)], &values[..]].concat());
    let title = line(&data, &frame(800.0, &Theme::LIGHT)).title;
    assert_eq!(title, "Revenue: €60.00 on 8 Jun 2025, 20.0% above 1 Jun 2025");
}
