//! Filters and splits by a dimension: what of a workbook is looked at, and its figures group by group.

use super::Workbook;
use super::evaluations::{Sold, each_metric};
use crate::diagnostic::Error;
use crate::facts::{Dimension, FactKind, Facts, Filter, Segment, Views};
use crate::metrics::split::{GroupKind, OfGroup};
use crate::metrics::{Metric, Undefined};
use crate::sentence::{Sentence, Value};
use crate::sorting::Arrange;
use std::rc::Rc;

/// Groups that are shown one by one; the rest is one group more.
const MOST_GROUPS: usize = 12;

/// Values that an error names.
const NAMED: usize = 12;

/// One group of a split.
#[derive(Debug, Clone, PartialEq)]
pub struct Group {
    /// The value as it was first written; empty for what is no value.
    pub name: String,
    /// What makes it.
    pub kind: GroupKind,
    /// How many customers it has; `None` where the dimension is not about people.
    pub customers: Option<usize>,
    codes: Vec<u32>,
}

/// Metrics group by group.
#[derive(Debug)]
pub struct Split {
    /// The dimension's name.
    pub dimension: String,
    /// The groups, the largest first; all that is not shown one by one, and what says nothing, come last.
    pub groups: Vec<Group>,
    /// For each group the metrics that were asked for, in their order.
    pub figures: Vec<Vec<(&'static Metric, OfGroup)>>,
}

/// The filters that were asked for.
pub(super) fn filters(
    asked: &[(String, Vec<String>)],
    facts: &Facts,
    smallest_group: usize,
) -> Result<Vec<Filter>, Error> {
    let filter = |(name, values): &(String, Vec<String>)| {
        let dimension = Rc::new(dimension(name, facts)?);
        let mut codes = values.iter().map(|value| code(&dimension, value)).collect::<Result<Vec<u32>, Error>>()?;
        codes.sort_unstable();
        codes.dedup();
        let filter = Filter { dimension, codes };
        match filter.customers().filter(|&customers| customers < smallest_group) {
            None => Ok(filter),
            Some(customers) => {
                let sentence = Sentence::new("option-small_group").with("name", name.as_str());
                let sentence = sentence.with("customers", customers as u64).with("least", smallest_group as u64);
                Err(Error::Option(sentence))
            }
        }
    };
    asked.iter().map(filter).collect()
}

fn dimension(name: &str, facts: &Facts) -> Result<Dimension, Error> {
    Dimension::find(name, facts).ok_or_else(|| {
        let known: Vec<String> = crate::facts::offered(facts).into_iter().map(|offered| offered.name).collect();
        Error::unknown("dimension", name, named(&known))
    })
}

fn code(dimension: &Dimension, value: &str) -> Result<u32, Error> {
    dimension.code(value).ok_or_else(|| Error::unknown("value", value, named(&dimension.values)))
}

/// The first few of some names.
fn named(names: &[String]) -> Value {
    if names.is_empty() {
        return Value::Key("none");
    }
    let more = if names.len() > NAMED { ", …" } else { "" };
    format!("{}{more}", names[..names.len().min(NAMED)].join(", ")).into()
}

/// The groups of a dimension: a value each, the largest first; small ones of people are one group with all others.
fn groups(dimension: &Dimension, smallest_group: usize) -> Vec<Group> {
    let (customers, rows) = (dimension.customers(), dimension.rows());
    let about_people = dimension.is_about_people();
    let size = |code: u32| customers[code as usize].max(rows[code as usize]);
    let mut codes: Vec<u32> = (1..=dimension.values.len() as u32).filter(|&code| size(code) > 0).collect();
    codes.arrange_by_key(|&code| std::cmp::Reverse(size(code)));
    let is_small = |code: u32| about_people && customers[code as usize] < smallest_group;
    let (mut shown, mut others) = (Vec::new(), Vec::new());
    for code in codes {
        if is_small(code) || shown.len() >= MOST_GROUPS { others.push(code) } else { shown.push(code) }
    }
    // One value by itself is no group of others.
    if let ([only], false) = (others.as_slice(), about_people) {
        shown.push(*only);
        others.clear();
    }
    let group = |name: String, kind: GroupKind, codes: Vec<u32>| {
        let of_people = codes.iter().map(|&code| customers[code as usize]).sum();
        Group { name, kind, customers: about_people.then_some(of_people), codes }
    };
    let value = |code: u32| group(dimension.values[code as usize - 1].clone(), GroupKind::Value, vec![code]);
    let mut groups: Vec<Group> = shown.into_iter().map(value).collect();
    if !others.is_empty() {
        others.sort_unstable();
        groups.push(group(String::new(), GroupKind::Other, others));
    }
    groups.push(group(String::new(), GroupKind::Blank, vec![0]));
    groups
}

impl Workbook {
    /// Some metrics, all where none is named, group by group of a dimension, within the segment that is looked at.
    pub fn split(&self, name: &str, only: &[&str]) -> Result<Split, Error> {
        let files = self.given();
        let whole = self.whole_facts(&files);
        let base = filters(&self.options.filters, &whole, self.options.smallest_group())?;
        let dimension = Rc::new(dimension(name, &whole)?);
        let smallest = self.options.smallest_group();
        let mut split =
            Split { dimension: dimension.name.clone(), groups: groups(&dimension, smallest), figures: Vec::new() };
        split.groups.retain(|group| {
            let filters = with(&base, &dimension, &group.codes);
            let mut segment = Segment::new(&whole, &filters, &self.kinds_of(only, &whole));
            let facts = segment.facts(&whole);
            let views = facts.orders.and_then(|orders| Views::new(orders, self.view_options()));
            let sold = facts.orders.zip(views.as_ref()).map(|(orders, views)| Sold { orders, views });
            let is_small =
                group.customers.is_some_and(|customers| customers < smallest && group.kind == GroupKind::Other);
            let mut of_group = Vec::new();
            each_metric(&facts, sold, &self.options, self.window(), only, &mut |metric, grounds| {
                let mut figure = OfGroup::new(metric, grounds);
                if is_small {
                    figure = hidden(figure);
                }
                of_group.push((metric, figure));
            });
            // What says nothing is no group where there is nothing that it could say of.
            let says_something = group.kind != GroupKind::Blank
                || of_group.iter().any(|(_, figure)| figure.series.iter().any(|point| point.observations > 0));
            if says_something {
                split.figures.push(of_group);
            }
            says_something
        });
        Ok(split)
    }

    /// The kinds that some metrics rest on, all where none is named.
    fn kinds_of(&self, only: &[&str], facts: &Facts) -> Vec<FactKind> {
        if only.is_empty() {
            return FactKind::ALL.to_vec();
        }
        let wanted = crate::metrics::all().filter(|metric| only.contains(&metric.id));
        let mut kinds: Vec<FactKind> = wanted.flat_map(|metric| metric.value.chosen(facts).kinds()).collect();
        kinds.sort_unstable();
        kinds.dedup();
        kinds
    }
}

fn with(base: &[Filter], dimension: &Rc<Dimension>, codes: &[u32]) -> Vec<Filter> {
    let own = Filter { dimension: Rc::clone(dimension), codes: codes.to_vec() };
    base.iter().cloned().chain([own]).collect()
}

/// A group of too few people: nobody is to be known by its figures.
fn hidden(figure: OfGroup) -> OfGroup {
    let series = figure.series.into_iter().map(|point| crate::metrics::Point { value: None, observations: 0, ..point });
    OfGroup { value: Err(Undefined::new("small_group")), total: None, series: series.collect() }
}
