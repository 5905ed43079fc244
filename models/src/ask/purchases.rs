//! `btyd`: who is still a customer, and how often each will buy; and the histories that `gamma_gamma` takes too.

use super::options::Options;
use super::table::Table;
use super::{Answer, Wrong};
use crate::Note;
use crate::btyd::{Customer, Family, Model, fit};
use countinghouse_kernels::time::Day;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

pub const OPTIONS: &str = "family at horizon delta calibration-end unit";

pub fn answer(table: &Table, options: &Options) -> Answer {
    let families = Family::ALL.map(|family| (family.id(), family));
    let histories = Histories::read(table, options)?;
    let horizon = options.at_least_zero("horizon")?;
    let delta = options.at_least_zero("delta")?.filter(|&delta| delta > 0.0);
    let family = options.word("family", &families)?.unwrap_or(Family::BgNbd);
    if histories.customers.is_empty() {
        return Err(Note::new("no_customers", "There is no customer to learn from.").into());
    }
    let fitted = Fitted::of(family, &histories, options)?;
    let model = fitted.model;
    let customers: Vec<Value> = (0..histories.customers.len())
        .map(|place| {
            let customer = &histories.customers[place];
            json!({
                "id": histories.ids[place],
                "frequency": customer.frequency,
                "recency": customer.recency,
                "T": customer.age,
                "monetary_value": histories.money.as_ref().and_then(|money| money.get(place)),
                "p_alive": model.p_alive(customer),
                "expected_purchases": horizon.map(|horizon| model.expected_purchases(customer, horizon)),
                "dert": delta.map(|delta| model.discounted_purchases(customer, delta)),
            })
        })
        .collect();
    let expected =
        horizon.map(|horizon| histories.customers.iter().map(|c| model.expected_purchases(c, horizon)).sum::<f64>());
    let mut answer = fitted.json();
    answer.insert(
        "aggregate".into(),
        json!({
            "expected_purchases": expected,
            "actual_purchases": horizon.and_then(|horizon| histories.bought_within(horizon)),
        }),
    );
    answer.insert("customers".into(), customers.into());
    Ok(answer.into())
}

/// A model that was fitted, or whose parameters were given.
pub struct Fitted {
    pub model: Model,
    log_likelihood: f64,
    standard_errors: Option<[f64; 4]>,
    converged: Option<bool>,
    warnings: Vec<Note>,
}

impl Fitted {
    /// By the parameters of `--at` where they are given, else the likeliest.
    pub fn of(family: Family, histories: &Histories, options: &Options) -> Result<Fitted, super::Stop> {
        let customers = &histories.customers;
        let Some(given) = options.at()? else { return Ok(Fitted::best(family, customers)?) };
        let model = Model { family, parameters: given.need_positive(family.names())? };
        let log_likelihood = customers.iter().map(|customer| model.log_likelihood(customer)).sum();
        Ok(Fitted { model, log_likelihood, standard_errors: None, converged: None, warnings: Vec::new() })
    }

    /// The likeliest.
    pub fn best(family: Family, customers: &[Customer]) -> Result<Fitted, Note> {
        let fit = fit(family, customers)?;
        Ok(Fitted {
            model: fit.model,
            log_likelihood: fit.log_likelihood,
            standard_errors: fit.standard_errors,
            converged: Some(fit.converged),
            warnings: fit.warnings,
        })
    }

    fn json(&self) -> Map<String, Value> {
        let names = self.model.family.names();
        let named = |values: [f64; 4]| names.iter().map(|name| name.to_string()).zip(values.map(Value::from)).collect();
        let mut answer = Map::new();
        answer.insert("parameters".into(), Value::Object(named(self.model.parameters)));
        answer
            .insert("standard_errors".into(), self.standard_errors.map_or(Value::Null, |of| Value::Object(named(of))));
        answer.insert("log_likelihood".into(), self.log_likelihood.into());
        answer.insert("converged".into(), self.converged.into());
        answer.insert("warnings".into(), json!(self.warnings));
        answer
    }
}

/// What each customer has done, read as it stands or added up from a log of orders.
pub struct Histories {
    pub ids: Vec<String>,
    pub customers: Vec<Customer>,
    /// The mean of the purchases after the first, 0 where there is none; `None` where the table has no money.
    pub money: Option<Vec<f64>>,
    log: Option<Log>,
}

/// Purchases after the end of calibration, of customers known by then.
struct Log {
    end: Day,
    unit: f64,
    last: Day,
    /// One for each customer and day.
    later: Vec<Day>,
}

impl Histories {
    /// Rows of customers, or a log of orders where `--calibration-end` is given.
    pub fn read(table: &Table, options: &Options) -> Result<Histories, Wrong> {
        match options.day("calibration-end")? {
            Some(end) => Histories::of_log(table, end, unit_days(options)?),
            None => Histories::of_rows(table),
        }
    }

    fn of_rows(table: &Table) -> Result<Histories, Wrong> {
        let ids = table.texts("customer_id")?.to_vec();
        let (frequency, recency, age) = (table.counts("frequency")?, table.amounts("recency")?, table.amounts("T")?);
        let money = if table.has("monetary_value") { Some(table.numbers("monetary_value")?) } else { None };
        let mut customers = Vec::with_capacity(ids.len());
        for (row, ((frequency, recency), age)) in (1..).zip(frequency.into_iter().zip(recency).zip(age)) {
            let rounding = 1e-9 * age.max(1.0);
            if recency > age + rounding {
                return Err(Wrong::Table(format!("row {row} has a recency of {recency}, above its T of {age}")));
            }
            if frequency == 0 && recency > 0.0 {
                return Err(Wrong::Table(format!("row {row} has a recency of {recency} without a second purchase")));
            }
            customers.push(Customer { frequency, recency: recency.min(age), age });
        }
        Ok(Histories { ids, customers, money, log: None })
    }

    fn of_log(table: &Table, end: Day, unit: f64) -> Result<Histories, Wrong> {
        let (ids, days) = (table.texts("customer_id")?, table.days("date")?);
        let amounts = if table.has("amount") { Some(table.numbers("amount")?) } else { None };
        // All orders of a customer on one day are one purchase.
        let mut purchases: BTreeMap<(&str, Day), f64> = BTreeMap::new();
        let mut order: Vec<&str> = Vec::new();
        let mut known = std::collections::BTreeSet::new();
        for (row, (id, day)) in ids.iter().zip(&days).enumerate() {
            let amount = amounts.as_ref().and_then(|amounts| amounts.get(row)).copied().unwrap_or(0.0);
            *purchases.entry((id.as_str(), *day)).or_default() += amount;
            if *day <= end && known.insert(id.as_str()) {
                order.push(id);
            }
        }
        let mut log = Log { end, unit, last: days.iter().copied().max().unwrap_or(end), later: Vec::new() };
        let mut customers = Vec::with_capacity(order.len());
        let mut money = Vec::with_capacity(order.len());
        for id in &order {
            let all: Vec<(Day, f64)> =
                purchases.range((*id, Day::MIN)..=(*id, Day::MAX)).map(|((_, day), amount)| (*day, *amount)).collect();
            let (seen, later) = all.split_at(all.partition_point(|(day, _)| *day <= end));
            log.later.extend(later.iter().map(|(day, _)| *day));
            let (Some((first, _)), Some((last, _))) = (seen.first(), seen.last()) else { continue };
            let repeats = &seen[1..];
            let days = |from: Day, to: Day| f64::from(to.0 - from.0) / unit;
            let sum: f64 = repeats.iter().map(|(_, amount)| amount).sum();
            money.push(if repeats.is_empty() { 0.0 } else { sum / repeats.len() as f64 });
            let frequency = u32::try_from(repeats.len()).unwrap_or(u32::MAX);
            customers.push(Customer { frequency, recency: days(*first, *last), age: days(*first, end) });
        }
        let ids = order.into_iter().map(str::to_owned).collect();
        Ok(Histories { ids, customers, money: amounts.is_some().then_some(money), log: Some(log) })
    }

    /// Purchases in the time after calibration; `None` without a log, or where it ends before.
    fn bought_within(&self, horizon: f64) -> Option<usize> {
        let log = self.log.as_ref()?;
        let days = (horizon * log.unit).floor();
        let reached = f64::from(log.last.0 - log.end.0) >= days;
        reached.then(|| log.later.iter().filter(|day| f64::from(day.0 - log.end.0) <= days).count())
    }
}

/// Days in the unit of time, days where none is named.
pub fn unit_days(options: &Options) -> Result<f64, Wrong> {
    Ok(options.word("unit", &[("days", 1.0), ("weeks", 7.0)])?.unwrap_or(1.0))
}
