//! Do straight lines have the certified values of NIST's Statistical Reference Datasets (StRD, linear least squares), to
//! nine digits? Longley stands beside the code.

use countinghouse_models::regression::{Regression, regress};

#[track_caller]
fn assert_near(found: f64, certified: f64, least: f64) {
    assert!((found - certified).abs() <= least * certified.abs(), "{found} is not {certified}");
}

/// Residual standard deviation, from the coefficients alone.
fn deviation(found: &Regression, columns: &[(String, Vec<f64>)], target: &[f64]) -> f64 {
    let fitted = |row: usize| {
        let told: f64 =
            found.coefficients[1..].iter().zip(columns).map(|(coefficient, (_, x))| coefficient.value * x[row]).sum();
        found.coefficients[0].value + told
    };
    let squares: f64 = (0..target.len()).map(|row| (target[row] - fitted(row)).powi(2)).sum();
    (squares / found.degrees as f64).sqrt()
}

/// Norris, NIST: ozone monitors, y and x.
const NORRIS: [[f64; 2]; 36] = [
    [0.1, 0.2],
    [338.8, 337.4],
    [118.1, 118.2],
    [888.0, 884.6],
    [9.2, 10.1],
    [228.1, 226.5],
    [668.5, 666.3],
    [998.5, 996.3],
    [449.1, 448.6],
    [778.9, 777.0],
    [559.2, 558.2],
    [0.3, 0.4],
    [0.1, 0.6],
    [778.1, 775.5],
    [668.8, 666.9],
    [339.3, 338.0],
    [448.9, 447.5],
    [10.8, 11.6],
    [557.7, 556.0],
    [228.3, 228.1],
    [998.0, 995.8],
    [888.8, 887.6],
    [119.6, 120.2],
    [0.3, 0.3],
    [0.6, 0.3],
    [557.6, 556.8],
    [339.3, 339.1],
    [888.0, 887.2],
    [998.5, 999.0],
    [778.9, 779.0],
    [10.2, 11.1],
    [117.6, 118.3],
    [228.9, 229.2],
    [668.4, 669.1],
    [449.2, 448.9],
    [0.2, 0.5],
];

#[test]
fn norris() {
    let y: Vec<f64> = NORRIS.iter().map(|row| row[0]).collect();
    let x = [("x".to_owned(), NORRIS.iter().map(|row| row[1]).collect::<Vec<_>>())];
    let found = regress(&x, &y, 0.0).unwrap();
    let certified = [(-0.262323073774029, 0.232818234301152), (1.00211681802045, 0.429796848199937e-03)];
    for (coefficient, (value, se)) in found.coefficients.iter().zip(certified) {
        assert_near(coefficient.value, value, 1e-9);
        assert_near(coefficient.se.unwrap(), se, 1e-9);
    }
    assert_near(deviation(&found, &x, &y), 0.884796396144373, 1e-9);
    assert_near(found.r2.unwrap(), 0.999993745883712, 1e-12);
}

/// The disturbances of Wampler 3, which 4 and 5 multiply.
const DISTURBED: [f64; 21] = [
    759.0, -2048.0, 2048.0, -2048.0, 2523.0, -2048.0, 2048.0, -2048.0, 1838.0, -2048.0, 2048.0, -2048.0, 1838.0,
    -2048.0, 2048.0, -2048.0, 2523.0, -2048.0, 2048.0, -2048.0, 759.0,
];

/// Wampler: x from 0 to 20 and its powers up to the fifth; y is their sum and disturbances times a factor.
fn wampler(times: f64, step: f64) -> (Regression, f64) {
    let powers: Vec<(String, Vec<f64>)> =
        (1..=5).map(|power| (format!("x{power}"), (0..21).map(|x| f64::from(x).powi(power)).collect())).collect();
    let sum = |x: i32| (0..=5).map(|power| (f64::from(x) * step).powi(power)).sum::<f64>();
    let y: Vec<f64> = (0..21).map(|x| sum(x) + times * DISTURBED[x as usize]).collect();
    let found = regress(&powers, &y, 0.0).unwrap();
    let deviation = deviation(&found, &powers, &y);
    (found, deviation)
}

#[test]
fn wampler_1_and_2() {
    wampler(0.0, 1.0).0.coefficients.iter().for_each(|coefficient| assert_near(coefficient.value, 1.0, 1e-9));
    for (coefficient, certified) in wampler(0.0, 0.1).0.coefficients.iter().zip([1.0, 0.1, 0.01, 0.001, 1e-4, 1e-5]) {
        assert_near(coefficient.value, certified, 1e-9);
    }
}

#[test]
fn wampler_3_to_5() {
    const SE: [f64; 6] =
        [2152.32624678170, 2363.55173469681, 779.343524331583, 101.475507550350, 5.64566512170752, 0.112324854679312];
    let r2 = [0.999995559025820, 0.957478440825662, 0.224668921574940e-02];
    for (times, r2) in [1.0, 100.0, 10_000.0].into_iter().zip(r2) {
        let (found, deviation) = wampler(times, 1.0);
        for (coefficient, se) in found.coefficients.iter().zip(SE) {
            assert_near(coefficient.value, 1.0, 1e-9);
            assert_near(coefficient.se.unwrap(), times * se, 1e-9);
        }
        assert_near(deviation, times * 2360.14502379268, 1e-9);
        assert_near(found.r2.unwrap(), r2, 1e-9);
    }
}
