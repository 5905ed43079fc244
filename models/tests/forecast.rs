//! Does exponential smoothing have the figures of statsmodels on the passengers of Box and Jenkins?

use countinghouse_models::forecast::{Ets, Shape, fit, fit_best, fit_quickly, mase, seasonal_naive};

/// Thousands of airline passengers a month, 1949 to 1960: Box and Jenkins, "Time Series Analysis", 1976, series G.
const PASSENGERS: [f64; 144] = [
    112.0, 118.0, 132.0, 129.0, 121.0, 135.0, 148.0, 148.0, 136.0, 119.0, 104.0, 118.0, 115.0, 126.0, 141.0, 135.0,
    125.0, 149.0, 170.0, 170.0, 158.0, 133.0, 114.0, 140.0, 145.0, 150.0, 178.0, 163.0, 172.0, 178.0, 199.0, 199.0,
    184.0, 162.0, 146.0, 166.0, 171.0, 180.0, 193.0, 181.0, 183.0, 218.0, 230.0, 242.0, 209.0, 191.0, 172.0, 194.0,
    196.0, 196.0, 236.0, 235.0, 229.0, 243.0, 264.0, 272.0, 237.0, 211.0, 180.0, 201.0, 204.0, 188.0, 235.0, 227.0,
    234.0, 264.0, 302.0, 293.0, 259.0, 229.0, 203.0, 229.0, 242.0, 233.0, 267.0, 269.0, 270.0, 315.0, 364.0, 347.0,
    312.0, 274.0, 237.0, 278.0, 284.0, 277.0, 317.0, 313.0, 318.0, 374.0, 413.0, 405.0, 355.0, 306.0, 271.0, 306.0,
    315.0, 301.0, 356.0, 348.0, 355.0, 422.0, 465.0, 467.0, 404.0, 347.0, 305.0, 336.0, 340.0, 318.0, 362.0, 348.0,
    363.0, 435.0, 491.0, 505.0, 404.0, 359.0, 310.0, 337.0, 360.0, 342.0, 406.0, 396.0, 420.0, 472.0, 548.0, 559.0,
    463.0, 407.0, 362.0, 405.0, 417.0, 391.0, 419.0, 461.0, 472.0, 535.0, 622.0, 606.0, 508.0, 461.0, 390.0, 432.0,
];

/// The years before 1960.
const KNOWN: usize = 132;

#[track_caller]
fn assert_near(found: f64, expected: f64, relative: f64) {
    assert!((found - expected).abs() <= relative * expected.abs(), "{found} is not {expected}");
}

fn shape(name: &str) -> Shape {
    Shape::parse(name).unwrap()
}

#[test]
fn additive_seasons_at_given_parameters_are_statsmodels() {
    let model = Ets {
        shape: shape("aaa"),
        alpha: 0.251123628949,
        beta: 2.51123628949e-05,
        gamma: 0.748801483414,
        phi: 1.0,
        level: 109.439882344,
        trend: 2.55766031953,
        seasons: vec![
            0.0,
            5.58433920212,
            18.0792247701,
            12.8668696503,
            4.14243596207,
            18.259025676,
            30.4535772948,
            27.996571993,
            13.7791204868,
            -5.14559596693,
            -19.7669711412,
            -3.39040736723,
        ],
    };
    let run = model.run(&PASSENGERS[..KNOWN]);
    assert_near(run.log_likelihood, -511.12379689, 1e-9);
    let ahead = run.ahead(12);
    assert_near(ahead[0].value, 415.452464936, 1e-9);
    assert_near(ahead[11].value, 435.69104457, 1e-9);
    for (step, (low, high)) in [(0, (392.666664796, 438.238265076)), (11, (406.029860847, 465.352228292))] {
        let found = ahead[step].of_95.unwrap();
        assert_near(found.0, low, 1e-8);
        assert_near(found.1, high, 1e-8);
    }
}

#[test]
fn multiplied_seasons_at_given_parameters_are_statsmodels() {
    let model = Ets {
        shape: shape("aam"),
        alpha: 0.376222421357,
        beta: 0.0,
        gamma: 0.623777578643,
        phi: 1.0,
        level: 124.65408748,
        trend: 3.01825247648,
        seasons: vec![
            0.877245307054,
            0.923526884855,
            1.01506946389,
            0.965010944592,
            0.891795188147,
            0.974846983323,
            1.06085029922,
            1.0468566629,
            0.95447476199,
            0.832066814461,
            0.740046310147,
            0.853503975478,
        ],
    };
    let run = model.run(&PASSENGERS[..KNOWN]);
    assert_near(run.squares, 12594.6123755, 1e-9);
    assert_near(run.fitted[0], 111.999961068, 1e-9);
    let ahead = run.ahead(12);
    assert_near(ahead[10].value, 394.277108929, 1e-9);
    // Drawn from a seed: the same each time, and about the forecast.
    assert_eq!(ahead, run.ahead(12));
    let (low, high) = ahead[10].of_95.unwrap();
    assert!(low < ahead[10].value && ahead[10].value < high && ahead[10].of_80.unwrap().0 > low, "{ahead:?}");
}

#[test]
fn fits_are_at_least_as_likely_as_statsmodels() {
    for (name, known) in [("aaa", -511.12379689), ("mam", -465.990275152)] {
        let found = fit(&PASSENGERS[..KNOWN], 12, shape(name)).unwrap();
        assert!(found.converged && found.run.log_likelihood > known - 1.0, "{name}: {:?}", found.run.log_likelihood);
        // Likelihood is claimed for parameters that can be given again.
        assert_eq!(found.model.run(&PASSENGERS[..KNOWN]), found.run);
    }
}

#[test]
fn the_shape_that_fits_beats_the_last_year_once_more() {
    let (before, actual) = PASSENGERS.split_at(KNOWN);
    let best = fit_best(before, 12).unwrap();
    assert!(best.model.shape.multiplies(), "{:?}", best.model.shape);
    let points = |ahead: &[countinghouse_models::forecast::Ahead]| ahead.iter().map(|of| of.value).collect::<Vec<_>>();
    let found = mase(&points(&best.run.ahead(12)), actual, before, 12).unwrap();
    let naive = mase(&points(&seasonal_naive(before, 12, 12).unwrap()), actual, before, 12).unwrap();
    assert_near(naive, 1.57088122605, 1e-9);
    assert!(found < naive / 2.0, "{found} and {naive}");
}

#[test]
fn what_tells_nothing_is_refused() {
    let code = |values: &[f64], season: usize, name: &str| fit(values, season, shape(name)).unwrap_err().code;
    assert_eq!(code(&[5.0; 30], 1, "ann"), "no_variation");
    assert_eq!(code(&[], 1, "ann"), "no_variation");
    assert_eq!(code(&[1.0, 2.0, 3.0], 1, "ann"), "too_few_rows");
    assert_eq!(code(&PASSENGERS[..20], 12, "aaa"), "too_few_rows");
    assert_eq!(code(&PASSENGERS, 1, "ana"), "no_season");
    assert_eq!(code(&PASSENGERS, 144, "ana"), "season_too_long");
    let with_zero = [&PASSENGERS[..], &[0.0]].concat();
    assert_eq!(code(&with_zero, 12, "mam"), "not_positive");
    assert_eq!(fit_best(&[1.0, 2.0], 1).unwrap_err().code, "too_few_rows");
    assert_eq!((Shape::parse("aax"), Shape::parse("a"), Shape::parse("ää")), (None, None, None));
}

/// statsmodels 0.15: ETSModel(…, initialization_method="heuristic").fit(), which searches for smoothing alone as well; its
/// seasons before the first value are told a little otherwise.
#[test]
fn quick_fits_are_as_likely_as_those_of_statsmodels_and_forecast_as_well() {
    let expected = [
        ("ann", -641.516_266_932, 2.495_989_043),
        ("ana", -533.691_144_948, 0.823_680_153),
        ("aada", -517.532_032_653, 0.361_217_023),
        ("mam", -480.860_034_925, 0.436_217_911),
    ];
    for (name, log_likelihood, error) in expected {
        let found = fit_quickly(&PASSENGERS[..KNOWN], 12, shape(name)).unwrap().run;
        let of_year = mase(&found.points(12), &PASSENGERS[KNOWN..], &PASSENGERS[..KNOWN], 12).unwrap();
        assert!(found.log_likelihood > log_likelihood - 0.3, "{name}: {}", found.log_likelihood);
        assert!((of_year - error).abs() < 0.08, "{name}: {of_year}");
    }
    let code = |values: &[f64], name: &str| fit_quickly(values, 12, shape(name)).unwrap_err().code;
    assert_eq!((code(&[1.0; 30], "ann"), code(&PASSENGERS[..23], "ana")), ("no_variation", "too_few_rows"));
    assert_eq!(code(&[0.0, 1.0, 2.0], "mam"), "not_positive");
}
