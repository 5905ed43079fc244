//! What if? The customer base month by month as it was, with what the reader changes: ranges from seeded runs, what matters
//! most, and what it would take in bad times.
//!
//! Each month L customers are live (an order in the last W days) and N come: (L + N) · f · b is the revenue, with f orders of
//! b each, and a share c of them is gone at its end. The months to come are drawn from those of the last year, together as
//! they were. Sources: Fader and Hardie, "The customer-base audit", 2022, for the view; Efron and Tibshirani, "An introduction
//! to the bootstrap", 1993, for the ranges; Eschenbach, Engineering Economist 37, 1992, for the tornado.

use super::{Quantity, Said};
use crate::packed::Customers;
use countinghouse_kernels::time::{Day, Period};
use countinghouse_stats::quantile::quantile;
use countinghouse_stats::random::Random;
use serde::{Deserialize, Serialize};

/// What the reader changes: shares of what is, so 0.1 is a tenth more.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Parameters {
    /// Of the share that is gone each month.
    churn: f64,
    /// Of the customers who come.
    new_customers: f64,
    /// Of how often customers order.
    frequency: f64,
    /// Of prices; orders follow by `elasticity`.
    price: f64,
    /// By how many per cent orders change where prices rise by one; −1 where absent: revenue stays.
    elasticity: Option<f64>,
    /// Of revenue, what goes back more than now.
    refunds: f64,
    /// Of what a new customer costs.
    acquisition_cost: f64,
    /// Costs of a month that do not depend on orders, in major units.
    fixed_costs: Option<f64>,
    /// Money at hand, in major units.
    cash: Option<f64>,
    /// How many months ahead; 12 where absent, at most 60.
    months: Option<u32>,
}

/// What may come of it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Scenarios {
    /// Months of the past that the future is drawn from.
    pub past_months: u64,
    /// How the base was in them, on average.
    pub base: Base,
    /// What is assumed: the gross margin, and what a new customer costs; `None` where nothing tells it, and then there is no
    /// profit.
    pub assumed: Assumed,
    /// As things are.
    pub baseline: Course,
    /// With what the reader changed.
    pub scenario: Course,
    /// Revenue of the scenario less that of the baseline, with 80 % of the runs.
    pub difference: Range,
    /// What a tenth more and a tenth less of each lever does to the revenue as things are, the most first.
    pub tornado: Vec<Lever>,
    /// Bad times.
    pub stress: Vec<Stress>,
    /// Revenue a month at which fixed costs are earned; `None` without fixed costs or a margin.
    pub break_even_revenue: Option<f64>,
    /// What it comes to, in sentences.
    pub says: Vec<Said>,
}

/// A month, on average.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "ScenarioBase"))]
pub struct Base {
    /// Customers who are live at the end of the last whole month.
    pub live_customers: f64,
    /// Customers who come.
    pub new_customers: f64,
    /// The share that is gone at the end, net of those who come back.
    pub churn: f64,
    /// Orders of a live customer.
    pub orders_per_customer: f64,
    /// Revenue of an order.
    pub revenue_per_order: f64,
}

/// What is assumed.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "ScenarioAssumed"))]
pub struct Assumed {
    /// 0 to 1.
    pub margin: Option<f64>,
    /// In major units.
    pub acquisition_cost: Option<f64>,
    /// Of orders by prices.
    pub elasticity: f64,
}

/// What 1,000 runs come to.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "ScenarioCourse"))]
pub struct Course {
    /// Over all months.
    pub revenue: Range,
    /// Live customers at the end.
    pub customers: Range,
    /// Revenue × margin, less new customers × their cost, less fixed costs; `None` where the margin is not known.
    pub profit: Option<Range>,
    /// Revenue of each month.
    pub months: Vec<Range>,
    /// Months until the money at hand is gone, in the middle and in the worst tenth of the runs; `None` where it is not gone
    /// within the months, or cash or fixed costs are not given.
    pub cash_lasts: Option<u64>,
    /// The same of the worst tenth.
    pub cash_lasts_worst: Option<u64>,
}

/// The middle run and 80 % of them.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "ScenarioRange"))]
pub struct Range {
    /// The middle.
    pub value: f64,
    /// A tenth of the runs is below.
    pub low: f64,
    /// A tenth is above.
    pub high: f64,
}

/// What a lever does.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "ScenarioLever"))]
pub struct Lever {
    /// `churn`, `new_customers`, `frequency` or `price`.
    pub lever: &'static str,
    /// Revenue with a tenth less of it, less that as things are.
    pub less: f64,
    /// With a tenth more.
    pub more: f64,
}

/// Bad times.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "ScenarioStress"))]
pub struct Stress {
    /// `largest_customer_lost`, `closed_for_a_month`, `churn_half_more`, `no_new_customers_for_3_months`, or
    /// `acquisition_cost_doubles` where that is known.
    pub stress: &'static str,
    /// What then comes.
    pub course: Course,
    /// Revenue less that as things are.
    pub difference: f64,
}

/// Runs of a simulation.
const RUNS: usize = 1_000;
/// Months that the future is drawn from at most.
const PAST: usize = 12;
/// Whole months at least.
const FEWEST: usize = 6;
/// Customers at least.
const CUSTOMERS: usize = 50;

/// A month as it was.
#[derive(Debug, Clone, Copy, Default)]
struct Month {
    new: f64,
    churn: f64,
    frequency: f64,
    basket: f64,
}

/// What is changed, as factors.
#[derive(Debug, Clone, Copy)]
struct Levers {
    new: f64,
    churn: f64,
    frequency: f64,
    basket: f64,
    /// Of the first months: how many are without orders and new customers, and without new customers alone.
    closed: usize,
    without_new: usize,
    acquisition: f64,
}

const AS_IT_IS: Levers =
    Levers { new: 1.0, churn: 1.0, frequency: 1.0, basket: 1.0, closed: 0, without_new: 0, acquisition: 1.0 };

/// What money is reckoned with.
#[derive(Clone, Copy)]
struct Money {
    margin: Option<f64>,
    acquisition: f64,
    fixed: f64,
    cash: Option<f64>,
}

/// What may come. Refuses under six whole months or fifty customers.
pub fn scenarios(customers: &Customers, parameters: &Parameters) -> Result<Scenarios, Said> {
    let (past, live) = past(customers);
    if past.len() < FEWEST || customers.count() < CUSTOMERS {
        return Err(Said::new("scenarios_too_short")
            .with("months", Quantity::Count(past.len() as u64))
            .with("customers", Quantity::Count(customers.count() as u64))
            .with("fewest", Quantity::Count(FEWEST as u64)));
    }
    let months = parameters.months.unwrap_or(12).clamp(1, 60) as usize;
    let elasticity = parameters.elasticity.filter(|of| of.is_finite()).unwrap_or(-1.0);
    let margin = customers.assumptions.margin.or(customers.known_margin);
    let acquisition = customers.acquisition_cost.filter(|cost| *cost > 0.0);
    let money = Money {
        margin,
        acquisition: acquisition.unwrap_or(0.0),
        fixed: parameters.fixed_costs.filter(|costs| *costs >= 0.0).unwrap_or(0.0),
        cash: parameters.cash.filter(|_| parameters.fixed_costs.is_some()),
    };
    let factor = |change: f64| if change.is_finite() { (1.0 + change).max(0.0) } else { 1.0 };
    let price = factor(parameters.price);
    let changed = Levers {
        new: factor(parameters.new_customers),
        churn: factor(parameters.churn),
        frequency: factor(parameters.frequency) * if price > 0.0 { libm::pow(price, elasticity) } else { 1.0 },
        basket: price * factor(-parameters.refunds),
        acquisition: factor(parameters.acquisition_cost),
        ..AS_IT_IS
    };
    let run = |levers: Levers| Runs::of(&past, live, levers, months, money);
    let (now, then) = (run(AS_IT_IS), run(changed));
    let middle = |runs: &Runs| range(&runs.revenue).value;
    let base_revenue = middle(&now);
    let tenth = |lever: &'static str, of: &dyn Fn(f64) -> Levers| Lever {
        lever,
        less: middle(&run(of(0.9))) - base_revenue,
        more: middle(&run(of(1.1))) - base_revenue,
    };
    let mut tornado = vec![
        tenth("churn", &|by| Levers { churn: by, ..AS_IT_IS }),
        tenth("new_customers", &|by| Levers { new: by, ..AS_IT_IS }),
        tenth("frequency", &|by| Levers { frequency: by, ..AS_IT_IS }),
        tenth("price", &|by| Levers { basket: by, frequency: libm::pow(by, elasticity), ..AS_IT_IS }),
    ];
    tornado.sort_by(|a, b| (b.more - b.less).abs().total_cmp(&(a.more - a.less).abs()));
    let mut presets = vec![
        ("largest_customer_lost", Levers { basket: 1.0 - largest_share(customers), ..AS_IT_IS }),
        ("closed_for_a_month", Levers { closed: 1, ..AS_IT_IS }),
        ("churn_half_more", Levers { churn: 1.5, ..AS_IT_IS }),
        ("no_new_customers_for_3_months", Levers { without_new: 3, ..AS_IT_IS }),
    ];
    if acquisition.is_some() {
        presets.push(("acquisition_cost_doubles", Levers { acquisition: 2.0, ..AS_IT_IS }));
    }
    let stress = presets.into_iter().map(|(stress, levers)| {
        let runs = run(levers);
        Stress { stress, difference: middle(&runs) - base_revenue, course: runs.course(money) }
    });
    let differences: Vec<f64> = then.revenue.iter().zip(&now.revenue).map(|(then, now)| then - now).collect();
    let baseline = now.course(money);
    let says = vec![
        Said::new("scenarios")
            .with("months", Quantity::Count(months as u64))
            .with("revenue", Quantity::Money(baseline.revenue.value))
            .with("low", Quantity::Money(baseline.revenue.low))
            .with("high", Quantity::Money(baseline.revenue.high))
            .with("lever", Quantity::Text(tornado[0].lever.to_owned())),
    ];
    let mean = |of: &dyn Fn(&Month) -> f64| past.iter().map(of).sum::<f64>() / past.len() as f64;
    Ok(Scenarios {
        past_months: past.len() as u64,
        base: Base {
            live_customers: live,
            new_customers: mean(&|month| month.new),
            churn: mean(&|month| month.churn),
            orders_per_customer: mean(&|month| month.frequency),
            revenue_per_order: mean(&|month| month.basket),
        },
        assumed: Assumed { margin, acquisition_cost: acquisition, elasticity },
        baseline,
        scenario: then.course(money),
        difference: range(&differences),
        tornado,
        stress: stress.collect(),
        break_even_revenue: margin
            .filter(|margin| *margin > 0.0 && money.fixed > 0.0)
            .map(|margin| money.fixed / margin),
        says,
    })
}

/// The newest whole months, the oldest first, and how many customers are live at the end of the last.
fn past(customers: &Customers) -> (Vec<Month>, f64) {
    let number = |day: i32| Period::Month.index(Day(day));
    let Some(first) = customers.each().filter_map(|events| events.first()).map(|event| event.day).min() else {
        return (Vec::new(), 0.0);
    };
    // The first month is seldom whole; the last is where the data reach its end.
    let first = number(first);
    let last = number(customers.end.saturating_add(1)) - 1;
    let Some(count) = usize::try_from(last - first + 1).ok().filter(|&count| count > 1) else {
        return (Vec::new(), 0.0);
    };
    let place = |day: i32| usize::try_from(number(day) - first).ok().filter(|&at| at < count);
    let ends: Vec<i32> = (first..=last).map(|month| Period::Month.span(month).end.0 - 1).collect();
    let (mut new, mut orders) = (vec![0.0; count], vec![0.0; count]);
    let (mut revenue, mut live) = (vec![0i128; count], vec![0.0; count]);
    for events in customers.each() {
        for (at, event) in events.iter().enumerate() {
            if let Some(month) = place(event.day) {
                revenue[month] += i128::from(event.amount);
                orders[month] += f64::from(event.is_order);
                new[month] += f64::from(at == 0);
            }
        }
        let days: Vec<i32> = events.iter().filter(|event| event.is_order).map(|event| event.day).collect();
        for (at, day) in days.iter().enumerate() {
            let until = day.saturating_add_unsigned(customers.window);
            let until = days.get(at + 1).map_or(until, |next| until.min(*next));
            let from = ends.partition_point(|end| end < day);
            live.iter_mut().zip(&ends).skip(from).take_while(|(_, end)| **end < until).for_each(|(of, _)| *of += 1.0);
        }
    }
    let month = |at: usize| {
        let there = live[at - 1] + new[at];
        (there > 0.0 && orders[at] > 0.0).then(|| Month {
            new: new[at],
            churn: 1.0 - live[at] / there,
            frequency: orders[at] / there,
            basket: customers.money(revenue[at]) / orders[at],
        })
    };
    let months: Vec<Month> = (1.max(count.saturating_sub(PAST))..count).filter_map(month).collect();
    (months, live[count - 1])
}

/// The share of the last year's revenue that one customer made.
fn largest_share(customers: &Customers) -> f64 {
    let from = customers.end - 365;
    let of = |events: &[crate::packed::Event]| -> i128 {
        events.iter().filter(|event| event.day > from).map(|event| i128::from(event.amount)).sum()
    };
    let (most, all) = customers.each().map(of).fold((0, 0), |(most, all), own| (most.max(own), all + own));
    if all > 0 { most as f64 / all as f64 } else { 0.0 }
}

/// What all runs came to.
struct Runs {
    revenue: Vec<f64>,
    customers: Vec<f64>,
    profit: Vec<f64>,
    /// Months until the cash was gone; infinite where it was not.
    lasts: Vec<f64>,
    /// Revenue by month and run.
    months: Vec<Vec<f64>>,
}

impl Runs {
    /// The same seed for all levers: what differs is what they do.
    fn of(past: &[Month], live: f64, levers: Levers, months: usize, money: Money) -> Runs {
        let mut random = Random::new(2_024);
        let mut runs =
            Runs { revenue: vec![], customers: vec![], profit: vec![], lasts: vec![], months: vec![vec![]; months] };
        let most = past.len() as u32;
        for _ in 0..RUNS {
            // Which months the past had is chance too: each run has its own past.
            let own: Vec<Month> = past.iter().map(|_| past[random.below(most) as usize]).collect();
            let (mut there, mut revenue, mut profit) = (live, 0.0, 0.0);
            let mut cash = money.cash.unwrap_or(f64::INFINITY);
            let mut lasts = f64::INFINITY;
            for (at, of_month) in runs.months.iter_mut().enumerate() {
                let month = own[random.below(most) as usize];
                let is_closed = at < levers.closed;
                let new = if is_closed || at < levers.without_new { 0.0 } else { month.new * levers.new };
                let frequency = if is_closed { 0.0 } else { month.frequency * levers.frequency };
                let all = there + new;
                let sold = all * frequency * month.basket * levers.basket;
                let cost = new * money.acquisition * levers.acquisition + money.fixed;
                let earned = sold * money.margin.unwrap_or(1.0) - cost;
                there = all * (1.0 - (month.churn * levers.churn).min(1.0));
                revenue += sold;
                profit += earned;
                cash += earned;
                if cash < 0.0 && lasts.is_infinite() {
                    lasts = at as f64;
                }
                of_month.push(sold);
            }
            runs.revenue.push(revenue);
            runs.customers.push(there);
            runs.profit.push(profit);
            runs.lasts.push(lasts);
        }
        runs
    }

    fn course(&self, money: Money) -> Course {
        let mut lasts = self.lasts.clone();
        lasts.sort_by(f64::total_cmp);
        let at =
            |share: usize| lasts.get(lasts.len() * share / 10).filter(|months| months.is_finite()).map(|of| *of as u64);
        Course {
            revenue: range(&self.revenue),
            customers: range(&self.customers),
            profit: money.margin.map(|_| range(&self.profit)),
            months: self.months.iter().map(|month| range(month)).collect(),
            cash_lasts: money.cash.and_then(|_| at(5)),
            cash_lasts_worst: money.cash.and_then(|_| at(1)),
        }
    }
}

fn range(values: &[f64]) -> Range {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let at = |p: f64| quantile(sorted.as_slice(), p).unwrap_or(0.0);
    Range { value: at(0.5), low: at(0.1), high: at(0.9) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::packed::{Assumptions, Event};

    /// Two years from January 2023 on in which 20 come each month and order 10.00 every 30 days, five times.
    fn customers() -> Customers {
        let start = Day::from_ymd(2023, 1, 1).unwrap();
        let end = Day::from_ymd(2024, 12, 31).unwrap().0;
        let (mut events, mut starts) = (Vec::new(), vec![0]);
        for month in 0..24i32 {
            let first = Period::Month.span(Period::Month.index(start) + month).start.0;
            for customer in 0..20i32 {
                let days = (0..5).map(|order| first + customer + 30 * order).filter(|day| *day <= end);
                events.extend(days.map(|day| Event { day, amount: 1_000, is_order: true }));
                starts.push(events.len() as u32);
            }
        }
        Customers {
            end,
            window: 60,
            scale: 2,
            events,
            starts,
            traits: vec![],
            acquisition_cost: Some(1_000.0 / 240.0),
            known_margin: Some(0.5),
            assumptions: Assumptions::default(),
        }
    }

    #[test]
    fn the_months_to_come_are_as_those_that_were() {
        let found = scenarios(&customers(), &Parameters::default()).unwrap();
        assert_eq!((found.past_months, found.base.new_customers, found.base.revenue_per_order), (12, 20.0, 10.0));
        // 20 customers order each month, five of their months: about 1,000 a month.
        let year = found.baseline.revenue;
        assert!(
            (year.value / 12_000.0 - 1.0).abs() < 0.06 && year.low < year.value && year.value < year.high,
            "{year:?}"
        );
        assert!((found.baseline.customers.value / found.base.live_customers - 1.0).abs() < 0.1);
        assert_eq!(found.assumed.acquisition_cost, Some(1_000.0 / 240.0));
        let profit = found.baseline.profit.unwrap().value;
        assert!((profit - (0.5 * year.value - 1_000.0)).abs() < 100.0, "{profit}");
        assert_eq!(found.difference, Range { value: 0.0, low: 0.0, high: 0.0 });
        assert_eq!(found.scenario, found.baseline);
    }

    #[test]
    fn levers_do_what_they_say() {
        let of = |parameters: Parameters| scenarios(&customers(), &parameters).unwrap();
        let change = |parameters: Parameters| {
            let found = of(parameters);
            found.scenario.revenue.value / found.baseline.revenue.value - 1.0
        };
        assert!((change(Parameters { frequency: 0.1, ..Parameters::default() }) - 0.1).abs() < 1e-9);
        assert!(change(Parameters { price: 0.1, ..Parameters::default() }).abs() < 1e-9);
        let inelastic = Parameters { price: 0.1, elasticity: Some(0.0), ..Parameters::default() };
        assert!((change(inelastic) - 0.1).abs() < 1e-9);
        assert!(change(Parameters { churn: -0.5, ..Parameters::default() }) > 0.2);
        assert!((change(Parameters { refunds: 0.05, ..Parameters::default() }) + 0.05).abs() < 1e-9);
        let found = of(Parameters::default());
        assert_eq!((found.tornado.len(), found.tornado[0].lever), (4, "frequency"));
        let stress = |id: &str| found.stress.iter().find(|of| of.stress == id).unwrap();
        // One of twelve months.
        assert!((stress("closed_for_a_month").difference / found.baseline.revenue.value + 1.0 / 9.0).abs() < 0.06);
        assert_eq!(stress("acquisition_cost_doubles").difference, 0.0);
        assert!(stress("acquisition_cost_doubles").course.profit.unwrap().value < found.baseline.profit.unwrap().value);
        assert!(stress("no_new_customers_for_3_months").difference < -500.0);
    }

    #[test]
    fn cash_lasts_as_long_as_it_does() {
        let broke = Parameters { fixed_costs: Some(1_000.0), cash: Some(2_000.0), ..Parameters::default() };
        let found = scenarios(&customers(), &broke).unwrap();
        // About 500 earned, 83 for new customers and 1,000 of costs each month: 2,000 last for three.
        assert_eq!(found.baseline.cash_lasts, Some(3));
        assert!(found.baseline.cash_lasts_worst <= found.baseline.cash_lasts);
        assert_eq!(found.break_even_revenue, Some(2_000.0));
        let rich = Parameters { fixed_costs: Some(10.0), cash: Some(2_000.0), ..Parameters::default() };
        assert_eq!(scenarios(&customers(), &rich).unwrap().baseline.cash_lasts, None);
    }

    #[test]
    fn too_short_a_past_and_wild_levers_do_no_harm() {
        let short = Customers { end: Day::from_ymd(2023, 4, 30).unwrap().0, ..customers() };
        assert_eq!(scenarios(&short, &Parameters::default()).unwrap_err().code, "scenarios_too_short");
        let wild =
            Parameters { churn: -5.0, price: -3.0, new_customers: f64::NAN, months: Some(0), ..Parameters::default() };
        let found = scenarios(&customers(), &wild).unwrap();
        assert_eq!((found.scenario.months.len(), found.scenario.revenue.value), (1, 0.0));
    }
}
