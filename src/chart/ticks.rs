//! Which values and which dates does an axis name?

use super::text;
use crate::time::{Day, Period};
use crate::unit::Locale;

/// Beyond this no axis is drawn to scale; keeps differences of the largest doubles finite.
const LARGEST: f64 = 1e300;

/// Round values (steps of 1, 2 or 5 times a power of ten) from at most `low` to at least `high`, about `count` of them
/// and never many more; steps are not smaller than `smallest_step`. Always at least two, finite and rising.
pub fn nice(low: f64, high: f64, count: usize, smallest_step: f64) -> Vec<f64> {
    let low = if low.is_finite() { low.clamp(-LARGEST, LARGEST) } else { 0.0 };
    let high = if high.is_finite() { high.clamp(-LARGEST, LARGEST) } else { 0.0 };
    let (low, high) = if low < high { (low, high) } else { (low, low + smallest_step.max(low.abs())) };
    let step = nice_step((high - low) / count.max(1) as f64).max(smallest_step);
    let (first, last) = ((low / step).floor(), (high / step).ceil());
    let steps = (last - first).max(1.0) as usize;
    (0..=steps).map(|index| (first + index as f64) * step).collect()
}

/// The smallest 1, 2 or 5 times a power of ten that is not below `raw`.
fn nice_step(raw: f64) -> f64 {
    let mut power = 1.0;
    while power > raw && power > 1e-300 {
        power /= 10.0;
    }
    while power * 10.0 <= raw {
        power *= 10.0;
    }
    // A hair of tolerance, so that 0.2 asked for as 0.20000000000000001 stays 0.2.
    [1.0, 2.0, 5.0]
        .map(|factor| factor * power)
        .into_iter()
        .find(|step| *step >= raw * (1.0 - 1e-9))
        .unwrap_or(power * 10.0)
}

/// A named date on a time axis.
#[derive(Debug, Clone, PartialEq)]
pub struct Tick {
    /// Which point it names.
    pub index: usize,
    /// The middle of its label, in CSS px, moved inwards where the label would leave the picture.
    pub x: f32,
    /// The label.
    pub label: String,
    /// The year, for a second line, where it begins or the axis does.
    pub year: Option<String>,
}

#[derive(Debug, Clone, Copy)]
enum Step {
    Days,
    Weeks(i32),
    Months(i32),
}

/// Finest first.
const STEPS: [Step; 15] = [
    Step::Days,
    Step::Weeks(1),
    Step::Weeks(2),
    Step::Months(1),
    Step::Months(3),
    Step::Months(6),
    Step::Months(12),
    Step::Months(24),
    Step::Months(60),
    Step::Months(120),
    Step::Months(240),
    Step::Months(600),
    Step::Months(1_200),
    Step::Months(6_000),
    Step::Months(12_000),
];

impl Step {
    /// The number of the block that the day falls in.
    fn block(self, day: Day) -> i32 {
        match self {
            Step::Days => day.0,
            Step::Weeks(weeks) => Period::WEEK.index(day).div_euclid(weeks),
            Step::Months(months) => Period::Month.index(day).div_euclid(months),
        }
    }

    /// Whether some of its blocks would be shorter than the period of the points.
    fn finer_than(self, period: Period) -> bool {
        match (self, period) {
            (_, Period::Day) => false,
            (Step::Days, _) => true,
            (Step::Weeks(_), _) => !matches!(period, Period::Week(_)),
            (Step::Months(months), Period::Quarter(_)) => months < 3,
            (Step::Months(months), Period::Year(_)) => months < 12,
            (Step::Months(_), _) => false,
        }
    }
}

/// Labels nearer than this read as one.
const GAP_PX: f32 = 10.0;

/// Names dates as closely as labels can stand without touching, at calendar boundaries: days, weeks, months, quarters,
/// years. `starts` are the first days of consecutive periods, `at` their positions, `room` the edges of the picture.
pub fn calendar(
    period: Period,
    starts: &[Day],
    at: impl Fn(usize) -> f32,
    room: (f32, f32),
    locale: &Locale,
) -> Vec<Tick> {
    let Some(&first) = starts.first() else { return Vec::new() };
    let before_first = period.span(period.index(first) - 1).start;
    let tick = |index: usize, label: String| {
        let half = text::width(&label, text::SIZE, false) / 2.0;
        let x = at(index).min(room.1 - half).max(room.0 + half);
        Tick { index, x, label, year: None }
    };
    for step in STEPS.into_iter().filter(|step| !step.finer_than(period)) {
        let mut ticks: Vec<Tick> = Vec::new();
        let mut fits = true;
        let mut before = before_first;
        for (index, &start) in starts.iter().enumerate() {
            if step.block(start) != step.block(before) {
                let next = tick(index, label(period, step, start, locale));
                fits = ticks.last().is_none_or(|last| clear(last.x, &last.label, next.x, &next.label));
                if !fits {
                    break;
                }
                ticks.push(next);
            }
            before = start;
        }
        if fits && !ticks.is_empty() {
            if !matches!(step, Step::Months(12..)) {
                name_years(&mut ticks, starts, locale);
            }
            return ticks;
        }
    }
    vec![tick(0, locale.period(period, first))]
}

fn label(period: Period, step: Step, start: Day, locale: &Locale) -> String {
    match (step, period) {
        (Step::Months(12..), _) => locale.period(Period::YEAR, start),
        (Step::Months(_), Period::Quarter(_)) => {
            format!("Q{}", locale.decimal_text(period.quarter(start).into(), 0))
        }
        (Step::Months(_), _) => locale.months.get(start.ymd().1 as usize - 1).cloned().unwrap_or_default(),
        _ => locale.period_short(Period::Day, start),
    }
}

fn clear(left: f32, left_label: &str, right: f32, right_label: &str) -> bool {
    let half = |label| text::width(label, text::SIZE, false) / 2.0;
    left + half(left_label) + GAP_PX <= right - half(right_label)
}

fn name_years(ticks: &mut [Tick], starts: &[Day], locale: &Locale) {
    let mut named: Option<usize> = None;
    for index in 0..ticks.len() {
        let year = |tick: &Tick| starts.get(tick.index).map(|start| start.ymd().0);
        if index > 0 && year(&ticks[index]) == year(&ticks[index - 1]) {
            continue;
        }
        let name = starts.get(ticks[index].index).map(|start| locale.period(Period::YEAR, *start));
        if let (Some(last), Some(name)) = (named, &name) {
            let last_name = ticks[last].year.clone().unwrap_or_default();
            // The stump of a year at the axis' start gives way to the whole year after it.
            if !clear(ticks[last].x, &last_name, ticks[index].x, name) {
                ticks[last].year = None;
            }
        }
        ticks[index].year = name;
        named = Some(index);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_round_and_cover_the_range() {
        assert_eq!(nice(0.0, 9.0, 5, 0.0), [0.0, 2.0, 4.0, 6.0, 8.0, 10.0]);
        assert_eq!(nice(-3.0, 12.0, 4, 0.0), [-5.0, 0.0, 5.0, 10.0, 15.0]);
        assert_eq!(nice(0.0, 2.0, 5, 1.0), [0.0, 1.0, 2.0]);
        assert_eq!(nice(0.0, 0.0, 4, 1.0), [0.0, 1.0]);
    }

    #[test]
    fn values_stay_few_finite_and_rising_for_any_range() {
        let ends = [0.0, 1e-12, -1e-12, 0.07, 0.3, 1.0, 99.5, -1e15, 1e15, 1e300, f64::MAX, f64::MIN, f64::NAN];
        for low in ends {
            for high in ends {
                for count in [0, 1, 4, 8] {
                    let ticks = nice(low, high, count, 0.001);
                    assert!((2..=count + 4).contains(&ticks.len()), "{low} {high} {count}: {ticks:?}");
                    assert!(ticks.iter().all(|tick| tick.is_finite()));
                    assert!(ticks.windows(2).all(|pair| pair[0] < pair[1]), "{low} {high}: {ticks:?}");
                }
            }
        }
    }

    fn labels(period: Period, first: &str, count: i32, width: f32) -> Vec<String> {
        let first = period.index(Day::parse_iso(first).unwrap());
        let starts: Vec<Day> = (0..count).map(|offset| period.span(first + offset).start).collect();
        let at = |index: usize| (index as f32 + 0.5) * width / count as f32;
        let ticks = calendar(period, &starts, at, (0.0, width), &Locale::default());
        for pair in ticks.windows(2) {
            assert!(clear(pair[0].x, &pair[0].label, pair[1].x, &pair[1].label), "{pair:?}");
        }
        let years: Vec<&Tick> = ticks.iter().filter(|tick| tick.year.is_some()).collect();
        for pair in years.windows(2) {
            assert!(clear(pair[0].x, pair[0].year.as_ref().unwrap(), pair[1].x, pair[1].year.as_ref().unwrap()));
        }
        for tick in &ticks {
            let half = text::width(&tick.label, text::SIZE, false) / 2.0;
            assert!(tick.x - half >= -0.01 && (tick.x + half <= width + 0.01 || width < 2.0 * half), "{tick:?}");
        }
        ticks
            .iter()
            .map(|tick| {
                [Some(tick.label.as_str()), tick.year.as_deref()].into_iter().flatten().collect::<Vec<_>>().join("/")
            })
            .collect()
    }

    #[test]
    fn dates_thin_out_at_calendar_boundaries() {
        assert_eq!(labels(Period::Month, "2024-11-01", 5, 400.0), ["Nov/2024", "Dec", "Jan/2025", "Feb", "Mar"]);
        assert_eq!(labels(Period::Month, "2023-12-01", 24, 400.0)[..3], ["Jan/2024", "Apr", "Jul"]);
        assert_eq!(
            labels(Period::Month, "2014-02-01", 120, 300.0),
            ["2015", "2016", "2017", "2018", "2019", "2020", "2021", "2022", "2023", "2024"].map(String::from)[1..]
                .iter()
                .step_by(2)
                .cloned()
                .collect::<Vec<_>>()
        );
        assert_eq!(labels(Period::QUARTER, "2024-01-01", 4, 400.0), ["Q1/2024", "Q2", "Q3", "Q4"]);
        assert_eq!(labels(Period::WEEK, "2024-01-01", 26, 500.0)[..2], ["Jan/2024", "Feb"]);
        assert_eq!(labels(Period::Day, "2024-01-30", 3, 400.0), ["30 Jan/2024", "31 Jan", "1 Feb"]);
        assert_eq!(labels(Period::YEAR, "2020-01-01", 3, 400.0), ["2020", "2021", "2022"]);
    }

    #[test]
    fn dates_never_overlap_at_any_length_and_width() {
        for period in Period::ALL {
            for count in [1, 2, 3, 5, 13, 40, 120, 500, 3_000] {
                for width in [10.0, 60.0, 280.0, 900.0, 1_400.0] {
                    assert!(!labels(period, "1999-11-17", count, width).is_empty(), "{period:?} {count} {width}");
                }
            }
        }
        assert!(calendar(Period::Day, &[], |_| 0.0, (0.0, 100.0), &Locale::default()).is_empty());
    }
}
