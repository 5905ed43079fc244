//! Are planted truths found, and is nothing found where nothing was planted? Shops are made by a seed: customers who come
//! by Poisson processes with rates of their own and drop out, seasons, growth, weekly closing days, skewed baskets.

use countinghouse::findings::{Finding, Findings};
use countinghouse::stats::random::Random;
use countinghouse::time::Day;
use countinghouse::workbook::{OptionsInput, open_all};
use std::fmt::Write;

/// 2023-01-01.
const FIRST: i32 = 19_358;

/// Draws of what shops are made of.
struct Chance(Random);

impl Chance {
    fn uniform(&mut self) -> f64 {
        (self.0.next_u64() >> 11) as f64 / (1u64 << 53) as f64
    }

    fn is(&mut self, chance: f64) -> bool {
        self.uniform() < chance
    }

    fn between(&mut self, low: f64, high: f64) -> f64 {
        low + (high - low) * self.uniform()
    }

    fn exponential(&mut self, rate: f64) -> f64 {
        -(1.0 - self.uniform()).ln() / rate
    }

    fn normal(&mut self) -> f64 {
        (-2.0 * (1.0 - self.uniform()).ln()).sqrt() * (std::f64::consts::TAU * self.uniform()).cos()
    }

    /// Marsaglia and Tsang's, with the boost for shapes below 1.
    fn gamma(&mut self, shape: f64) -> f64 {
        if shape < 1.0 {
            return self.gamma(shape + 1.0) * self.uniform().powf(1.0 / shape);
        }
        let d = shape - 1.0 / 3.0;
        loop {
            let x = self.normal();
            let v = (1.0 + x / (9.0 * d).sqrt()).powi(3);
            if v > 0.0 && (1.0 - self.uniform()).ln() < 0.5 * x * x + d - d * v + d * v.ln() {
                return d * v;
            }
        }
    }

    fn weighted(&mut self, weights: &[f64]) -> usize {
        let mut left = self.uniform() * weights.iter().sum::<f64>();
        for (place, weight) in weights.iter().enumerate() {
            left -= weight;
            if left < 0.0 {
                return place;
            }
        }
        weights.len() - 1
    }
}

/// What is planted.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Truth {
    Nothing,
    SlowWeekday,
    SlowHour,
    RefundSpike,
    WeakCohort,
    Lapsed,
    PriceRise,
    FewerNew,
    SmallerBasket,
    FewerOrders,
    Concentration,
    Bottleneck,
    SurveyDrop,
}

const TRUTHS: [Truth; 12] = [
    Truth::SlowWeekday,
    Truth::SlowHour,
    Truth::RefundSpike,
    Truth::WeakCohort,
    Truth::Lapsed,
    Truth::PriceRise,
    Truth::FewerNew,
    Truth::SmallerBasket,
    Truth::FewerOrders,
    Truth::Concentration,
    Truth::Bottleneck,
    Truth::SurveyDrop,
];

/// A shop's files, and where the truth lies: the id of its finding, the group, and the days.
struct Shop {
    files: Vec<(&'static str, String)>,
    id: &'static str,
    group: Option<String>,
    from: i32,
    to: i32,
}

const PRODUCTS: [&str; 8] = ["Bread", "Rolls", "Cake", "Tart", "Biscuits", "Coffee", "Tea", "Platter"];
const WEEKDAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const CHANNELS: [&str; 4] = ["Shop", "Web", "Phone", "Market"];
const TOUCHPOINTS: [&str; 4] = ["Checkout", "Delivery", "Support", "Visit"];

struct Made {
    day: i32,
    hour: usize,
    customer: usize,
    product: usize,
    quantity: usize,
    cents: i64,
    channel: usize,
}

/// A shop by its seed; with a truth it is the same shop, large enough that the truth is clear.
fn shop(seed: u64, truth: Truth) -> Shop {
    let mut chance = Chance(Random::new(seed * 7_919 + 13));
    let planted = truth != Truth::Nothing;
    let months = if planted { chance.between(22.0, 36.0) } else { chance.between(8.0, 36.0) };
    let days = (months * 30.4) as i32;
    let customers =
        if planted { chance.between(1_500.0, 5_000.0) } else { chance.between(150.0f64.ln(), 5_000f64.ln()).exp() }
            as usize;
    let old = chance.between(0.1, 0.5);
    let growth = chance.between(-0.3, 0.6);
    let season = chance.between(0.0, 0.5);
    let december = chance.between(1.0, 2.2);
    let shape = chance.between(0.4, 2.0);
    let mean_gap = chance.between(12.0, 60.0);
    let dropout = chance.between(0.02, 0.15);
    let pareto = chance.is(0.3);
    let fixed_prices = truth == Truth::PriceRise || chance.is(0.5);
    let closed = if chance.is(0.5) { 6 } else { 7 };
    let weekday: Vec<f64> = (0..7).map(|day| if day == closed { 0.0 } else { chance.between(0.6, 1.8) }).collect();
    let hours: Vec<f64> =
        (0..24).map(|hour| if (8..19).contains(&hour) { chance.between(0.5, 1.5) } else { 0.0 }).collect();
    let products: Vec<f64> = PRODUCTS.iter().map(|_| chance.exponential(1.0) + 0.15).collect();
    let refund_rate = chance.between(0.003, 0.04);
    let holiday = if chance.is(0.5) { chance.between(30.0, f64::from(days)) as i32 } else { -100 };
    let big = if chance.is(0.3) { 4 } else { 0 };
    let end = FIRST + days;

    // The truth's place.
    let since = end - chance.between(70.0, 150.0) as i32;
    let slow_day = loop {
        let day = (chance.uniform() * 7.0) as usize;
        if day != closed {
            break day;
        }
    };
    let slow_hour = 9 + (chance.uniform() * 9.0) as usize;
    let product = chance.weighted(&products);
    let weak = Day(FIRST + days / 2 + chance.between(0.0, 100.0) as i32).ymd();
    let weak_start = Day::from_ymd(weak.0, weak.1, 1).unwrap().0;
    let weak_end = Day(weak_start + 32).ymd();
    let weak_end = Day::from_ymd(weak_end.0, weak_end.1, 1).unwrap().0;
    let spike = (end - chance.between(60.0, 200.0) as i32, 45);

    // Some days are better than others for everybody: weather, and weeks of them.
    let (by_day, by_week) = (chance.between(0.0, 0.35), chance.between(0.0, 0.15));
    let weeks: Vec<f64> = (0..days / 7 + 70).map(|_| (by_week * chance.normal()).exp()).collect();
    let weather: Vec<f64> =
        (0..days + 430).map(|day| (by_day * chance.normal()).exp() * weeks[day as usize / 7]).collect();
    let demand = |day: i32| {
        let (_, month, _) = Day(day).ymd();
        let wave = 1.0 + season * (f64::from(day) / 365.25 * std::f64::consts::TAU).sin();
        let weather = weather.get((day - FIRST + 420).max(0) as usize).copied().unwrap_or(1.0);
        wave * weather.min(2.0)
            * if month == 12 { december } else { 1.0 }
            * if (holiday..holiday + 12).contains(&day) { 0.0 } else { 1.0 }
    };
    let most = (1.0 + season) * december * 2.0;
    let fade = |day: i32| if truth == Truth::FewerNew && day >= since { 0.45 } else { 1.0 };
    let mut made: Vec<Made> = Vec::new();
    for customer in 0..customers {
        // When she first comes: before the file for the old ones.
        let first = if chance.is(old) {
            FIRST - chance.between(0.0, 400.0) as i32
        } else {
            loop {
                let at = chance.uniform();
                let day = FIRST + (at * f64::from(days)) as i32;
                let weight =
                    (growth * at * f64::from(days) / 365.0).exp() / (growth.abs() * f64::from(days) / 365.0).exp();
                if chance.is(weight * demand(day) / most * fade(day)) {
                    break day;
                }
            }
        };
        let is_big = customer < big;
        let mut rate = chance.gamma(shape) / shape / mean_gap * if is_big { 4.0 } else { 1.0 };
        let worth = if is_big { 6.0 } else { (0.5 * chance.normal()).exp() };
        let leaves = if is_big { 0.01 } else { (dropout * chance.gamma(2.0) / 2.0).min(0.9) };
        let is_weak = truth == Truth::WeakCohort && (weak_start..weak_end).contains(&first);
        let whale = truth == Truth::Concentration && (10..13).contains(&customer);
        if whale {
            rate = 0.4;
        }
        let stops = truth == Truth::Lapsed && chance.is(0.5);
        let mut own: Vec<(i32, i64)> = Vec::new();
        let mut at = f64::from(first.max(FIRST - 400));
        let mut is_first = true;
        loop {
            let day = at as i32;
            if day >= end {
                break;
            }
            let speed = if truth == Truth::FewerOrders && day >= since { 0.55 } else { 1.0 };
            let comes = is_first || chance.is(demand(day) / most * speed);
            // She comes on a day of the week that suits her.
            let day = if comes {
                let monday = day - (day + 3).rem_euclid(7);
                let mut weights = weekday.clone();
                if truth == Truth::SlowWeekday && day >= since {
                    weights[slow_day] *= 0.35;
                    let lost = 1.0 - weights.iter().sum::<f64>() / weekday.iter().sum::<f64>();
                    if chance.is(lost) { end } else { monday + chance.weighted(&weights) as i32 }
                } else {
                    monday + chance.weighted(&weights) as i32
                }
            } else {
                end
            };
            if comes && (FIRST..end).contains(&day) && demand(day) > 0.0 {
                let mut hours = hours.clone();
                if truth == Truth::SlowHour && day >= since {
                    hours[slow_hour] *= 0.3;
                }
                let hour = chance.weighted(&hours);
                let kind = chance.weighted(&products);
                let quantity = 1 + (chance.exponential(1.2) as usize).min(5);
                let mut cents = if fixed_prices {
                    let list = [390, 240, 2_400, 1_900, 890, 320, 290, 6_900][kind];
                    let rise = truth == Truth::PriceRise && kind == product && day >= since;
                    let unit = if rise { list * 109 / 100 } else { list };
                    unit * quantity as i64
                } else {
                    let skew =
                        if pareto { (1.0 - chance.uniform()).powf(-1.0 / 2.2) } else { (0.6 * chance.normal()).exp() };
                    (1_500.0 * worth * skew) as i64
                };
                if truth == Truth::SmallerBasket && day >= since {
                    cents = cents * 4 / 5;
                }
                if whale && day >= since {
                    cents *= 100;
                }
                let lapses = stops && own.len() >= 8 && day >= since;
                if !lapses {
                    own.push((day, cents));
                    made.push(Made {
                        day,
                        hour,
                        customer,
                        product: kind,
                        quantity,
                        cents,
                        channel: chance.weighted(&[4.0, 3.0, 2.0, 1.0]),
                    });
                }
            }
            if comes {
                is_first = false;
                if chance.is(if is_weak { 0.55 } else { leaves }) && !whale {
                    break;
                }
            }
            at += chance.exponential(rate * most).max(0.02);
        }
    }
    made.sort_by_key(|sale| (sale.day, sale.hour, sale.customer));
    let mut csv = String::from("order_id,order_date,customer_id,product,quantity,channel,amount\n");
    let mut refunds: Vec<(i32, String)> = Vec::new();
    for (number, sale) in made.iter().enumerate() {
        let Made { day, hour, customer, product: kind, quantity, cents, channel } = sale;
        let row = |id: String, day: i32, cents: i64| {
            let sign = if cents < 0 { "-" } else { "" };
            let (units, rest) = (cents.abs() / 100, cents.abs() % 100);
            let minute = number % 60;
            format!(
                "{id},{} {hour:02}:{minute:02},c{customer},{},{quantity},{},{sign}{units}.{rest:02}\n",
                Day(day),
                PRODUCTS[*kind],
                CHANNELS[*channel]
            )
        };
        csv.push_str(&row(format!("{}", number + 1), *day, *cents));
        let spikes = truth == Truth::RefundSpike && *kind == product && (spike.0..spike.0 + spike.1).contains(day);
        if chance.is(if spikes { 0.25 } else { refund_rate }) {
            let back = day + 1 + (chance.uniform() * 6.0) as i32;
            if back < end {
                refunds.push((back, row(format!("R{}", number + 1), back, -*cents)));
            }
        }
    }
    refunds.sort_by_key(|(day, _)| *day);
    refunds.iter().for_each(|(_, row)| csv.push_str(row));

    let mut files = vec![("orders.csv", csv)];
    if truth == Truth::Bottleneck || chance.is(0.3) {
        files.push((
            "tickets.csv",
            tickets(&mut chance, days, customers, (truth == Truth::Bottleneck).then_some(since)),
        ));
    }
    if truth == Truth::SurveyDrop || chance.is(0.3) {
        files.push((
            "answers.csv",
            answers(&mut chance, days, customers, (truth == Truth::SurveyDrop).then_some(since)),
        ));
    }
    let (id, group, from, to) = match truth {
        Truth::Nothing => ("", None, 0, 0),
        Truth::SlowWeekday => ("weekday_gap", Some(WEEKDAYS[slow_day].to_owned()), since, end),
        Truth::SlowHour => ("hour_gap", Some(slow_hour.to_string()), since, end),
        Truth::RefundSpike => ("refund_spike", Some(PRODUCTS[product].to_owned()), spike.0, spike.0 + spike.1),
        Truth::WeakCohort => ("weak_cohort", Some(Day(weak_start).to_string()[..7].to_owned()), weak_start, weak_end),
        Truth::Lapsed => ("lapsed_valuable_customers", None, since, end),
        Truth::PriceRise => ("price_rise_effect", Some(PRODUCTS[product].to_owned()), since, end),
        Truth::FewerNew => ("change_explained", Some("new_customers".into()), since, end),
        Truth::SmallerBasket => ("change_explained", Some("basket".into()), since, end),
        Truth::FewerOrders => ("change_explained", Some("orders_per_customer".into()), since, end),
        Truth::Concentration => ("concentration", None, since, end),
        Truth::Bottleneck => ("service_bottleneck", Some(CHANNELS[1].into()), since, end),
        Truth::SurveyDrop => ("survey_drop", Some(TOUCHPOINTS[1].into()), since, end),
    };
    Shop { files, id, group, from, to }
}

/// Cases of support by channel; those of the second take four times as long from a day on.
fn tickets(chance: &mut Chance, days: i32, customers: usize, slow_since: Option<i32>) -> String {
    let mut csv = String::from("ticket_id,created_at,first_response_at,resolved_at,customer_id,channel,agent\n");
    let number = (f64::from(days) * chance.between(2.0, 5.0)) as i32;
    let stamp =
        |minutes: i64| format!("{} {:02}:{:02}", Day((minutes / 1_440) as i32), minutes / 60 % 24, minutes % 60);
    for ticket in 0..number {
        let minutes = i64::from(FIRST) * 1_440 + i64::from(ticket) * i64::from(days) * 1_440 / i64::from(number);
        let channel = chance.weighted(&[4.0, 3.0, 2.0, 1.0]);
        let is_slow = channel == 1 && slow_since.is_some_and(|since| minutes / 1_440 >= i64::from(since));
        let wait = 40.0 * (0.9 * chance.normal()).exp();
        let solve = 600.0 * (1.1 * chance.normal()).exp() * if is_slow { 4.0 } else { 1.0 };
        let customer = (chance.uniform() * customers as f64) as usize;
        let answered = minutes + 1 + wait as i64;
        let solved = answered + solve as i64;
        let over = solved < i64::from(FIRST + days) * 1_440;
        let agent = ["Ann", "Ben", "Cid"][chance.weighted(&[1.0, 1.0, 1.0])];
        let solved = if over { stamp(solved) } else { String::new() };
        writeln!(
            csv,
            "T{ticket},{},{},{solved},c{customer},{},{agent}",
            stamp(minutes),
            stamp(answered),
            CHANNELS[channel]
        )
        .unwrap();
    }
    csv
}

/// Answers by touchpoint; at the second they drop from a day on.
fn answers(chance: &mut Chance, days: i32, customers: usize, drop_since: Option<i32>) -> String {
    let mut csv = String::from("response_id,date,customer_id,touchpoint,nps_score\n");
    let number = (f64::from(days) * chance.between(1.5, 4.0)) as i32;
    for answer in 0..number {
        let day = FIRST + (i64::from(answer) * i64::from(days) / i64::from(number)) as i32;
        let touchpoint = chance.weighted(&[3.0, 3.0, 2.0, 2.0]);
        let drops = touchpoint == 1 && drop_since.is_some_and(|since| day >= since);
        let score = (8.3 + 1.9 * chance.normal() - if drops { 2.2 } else { 0.0 }).round().clamp(0.0, 10.0);
        let customer = (chance.uniform() * customers as f64) as usize;
        writeln!(csv, "A{answer},{},c{customer},{},{score}", Day(day), TOUCHPOINTS[touchpoint]).unwrap();
    }
    csv
}

fn findings(shop: &Shop) -> Findings {
    let files: Vec<(&str, &[u8])> = shop.files.iter().map(|(name, text)| (*name, text.as_bytes())).collect();
    open_all(&files, OptionsInput::default().check().unwrap()).unwrap().findings()
}

/// Whether one of the findings is the truth: its id, its group, and most of its days.
fn is_found(shop: &Shop, found: &[Finding]) -> bool {
    found.iter().any(|finding| {
        let days = finding
            .evidence
            .period
            .map_or(0, |period| (period.end.0.min(shop.to) - period.start.0.max(shop.from)).max(0));
        // Who orders less often comes in fewer months too.
        let is_group = finding.evidence.group == shop.group
            || shop.group.as_deref() == Some("orders_per_customer")
                && finding.evidence.group.as_deref() == Some("returning_customers");
        finding.id == shop.id && is_group && 2 * days >= shop.to - shop.from
    })
}

fn shown(found: &Findings) -> String {
    let of = |finding: &Finding| {
        format!(
            "    {} {:?} {:?}: {}\n",
            finding.id,
            finding.evidence.group,
            finding.evidence.period.map(|p| (p.start.to_string(), p.end.to_string())),
            finding.sentence
        )
    };
    found.found.iter().map(of).collect()
}

/// How many of these shops in which nothing happened have a finding.
fn false_findings(seeds: std::ops::Range<u64>) -> usize {
    seeds
        .filter(|&seed| {
            let found = findings(&shop(seed, Truth::Nothing));
            if !found.found.is_empty() {
                println!("quiet shop {seed}, {} looks:\n{}", found.looked_at, shown(&found));
            }
            !found.found.is_empty()
        })
        .count()
}

/// How many of these shops' truths are found.
fn truths_found(truth: Truth, seeds: std::ops::Range<u64>) -> usize {
    seeds
        .filter(|&seed| {
            let shop = shop(seed, truth);
            let found = findings(&shop);
            let is_found = is_found(&shop, &found.found);
            if !is_found {
                println!(
                    "{truth:?} {seed} {:?} {} to {}:\n{}",
                    shop.group,
                    Day(shop.from),
                    Day(shop.to),
                    shown(&found)
                );
            }
            is_found
        })
        .count()
}

#[test]
fn planted_truths_are_found() {
    for truth in TRUTHS {
        let found = truths_found(truth, 0..2);
        assert!(found >= 1, "{truth:?}: {found} of 2");
    }
}

#[test]
fn quiet_shops_have_no_finding() {
    assert!(false_findings(100..120) <= 1);
}

#[test]
fn the_samples_new_prices_are_found() {
    let csv = countinghouse::sample::bakery_csv();
    let workbook = open_all(&[("bakery.csv", csv.as_bytes())], OptionsInput::default().check().unwrap()).unwrap();
    let found = workbook.findings().found;
    let [only] = found.as_slice() else { panic!("{found:?}") };
    let since = only.evidence.period.map(|period| period.start);
    assert_eq!(only.id, "price_rise_effect");
    // The bakery is closed on Mondays: prices rose on Sunday, 1 February 2026.
    assert!(since.is_some_and(|day| (20_485..20_489).contains(&day.0)), "{since:?}");
    assert!(only.sentence.to_string().contains("have become 5.0% dearer"), "{}", only.sentence);
}

#[test]
fn other_figures_are_taken_apart_too() {
    let ads = "date,channel,category,cost,revenue\n2024-01-05,Search,ads,100.00,200.00\n2024-02-05,Search,ads,150.00,450.00\n\
               2024-02-29,Search,ads,0.00,0.00\n";
    let plans = "subscription_id,customer_id,status,start_date,end_date,billing_interval,amount\n\
                 1,ann,active,2024-01-01,,month,10.00\n2,bob,canceled,2024-01-01,2024-02-10,month,4.00\n3,cid,active,2024-02-03,,month,7.00\n";
    let files: [(&str, &[u8]); 2] = [("spend.csv", ads.as_bytes()), ("subscriptions.csv", plans.as_bytes())];
    let options = OptionsInput { today: Some("2024-02-29".into()), ..OptionsInput::default() }.check().unwrap();
    let found = open_all(&files, options).unwrap().tree().unwrap().branches;
    let parts = |at: usize| found[at].parts.iter().map(|leaf| (leaf.id, leaf.value)).collect::<Vec<_>>();
    let moved = [("new", 7.0), ("expansion", 0.0), ("reactivation", 0.0), ("contraction", 0.0), ("churned", -4.0)];
    assert_eq!((found[0].change, parts(0)), (3.0, moved.to_vec()));
    // 50 more at a return of 2.5 on average, and a return of 3 instead of 2 on 125.
    assert_eq!((found[1].change, parts(1)), (250.0, vec![("cost", 125.0), ("return", 125.0)]));
}

/// The whole calibration: `cargo test --test findings -- --ignored --nocapture`.
#[test]
#[ignore = "takes minutes"]
fn two_hundred_shops() {
    let quiet = false_findings(0..200);
    println!("{quiet} of 200 quiet shops have a finding");
    for truth in TRUTHS {
        let found = truths_found(truth, 0..20);
        println!("{truth:?}: {found} of 20 found");
    }
}
