//! Which files of orders count: what has no date stands beside those that have one, and where a file holds the lines of
//! another one's orders, each amount counts once.

use super::combine::{alike, combine};
use super::keys::{beside, gives, index, look_up};
use super::options::Overlapping;
use super::source::Source;
use crate::diagnostic::{Diagnostic, Severity};
use crate::recognise::{Recognition, Role, Shape, held_instead};
use crate::sentence::Value;
use crate::table::{Column, TextColumn};

/// What is of a product or of the row alone, whatever the order is.
const OF_THE_LINE: [Role; 5] = [Role::Product, Role::Sku, Role::Category, Role::Description, Role::RecordId];

/// The files whose rows count as orders, and what is to be said of the others.
pub fn order_files(sources: &mut [Source], overlapping: Overlapping) -> (Vec<usize>, Vec<Diagnostic>) {
    let mut files: Vec<usize> = (0..sources.len()).filter(|&place| sources[place].recognition.is_orders()).collect();
    let has_date = |sources: &[Source], place: usize| sources[place].recognition.column(Role::Date).is_some();
    let mut notes = Vec::new();
    if files.len() < 2 || !files.iter().any(|&place| has_date(sources, place)) {
        return (files, notes);
    }
    if overlapping != Overlapping::Both {
        let amounts: Vec<Option<Amounts>> = sources.iter().map(Amounts::of).collect();
        // What has order numbers adds up nothing but the lines of orders.
        let has_numbers = |place: &usize| sources[*place].recognition.column(Role::OrderId).is_some();
        for place in files.clone().into_iter().filter(|place| !has_numbers(place)) {
            let others = || files.iter().filter(|&&other| other != place);
            let all = others().try_fold(Amounts::default(), |sum, &other| Some(sum.and(amounts[other].as_ref()?)));
            let one =
                others().find(|&&other| amounts[place].zip(amounts[other]).is_some_and(|(own, of)| own.add_up(&of)));
            let of = match one {
                Some(&one) => Value::from(sources[one].name.as_str()),
                None if amounts[place].zip(all).is_some_and(|(own, all)| own.add_up(&all)) => Value::Key("none"),
                None => continue,
            };
            let name = &sources[place].name;
            let args = vec![("file", name.as_str().into()), ("of", of)];
            notes.push(Diagnostic {
                file: Some(name.clone()),
                ..Diagnostic::said("sums_of_orders", Severity::Info, args)
            });
            files.retain(|&other| other != place);
        }
    }
    // Of two files that hold the same orders the first counts.
    for lines in files.clone().into_iter().rev() {
        let dated = has_date(sources, lines);
        let heads: Vec<Head> = match dated && overlapping == Overlapping::Both {
            true => Vec::new(),
            false => files.iter().filter_map(|&place| Head::of(sources, place, lines, dated)).collect(),
        };
        let source = &sources[lines];
        let numbers = source.recognition.column(Role::OrderId).and_then(|index| source.table().columns[index].text());
        let numbers = numbers.map_or(0, TextColumn::values);
        let mut known = vec![0u32; numbers + 1];
        for head in &heads {
            head.rows.iter().zip(&mut known).for_each(|(row, known)| *known += u32::from(row.is_some()));
        }
        let found = known.iter().filter(|&&files| files > 0).count();
        if numbers == 0 || found * 10 < numbers * 9 {
            if !dated {
                files.retain(|&place| place != lines);
                notes.push(undated(source));
            }
            continue;
        }
        let places: Vec<usize> = heads.iter().map(|head| head.place).collect();
        let names: Vec<&str> = places.iter().map(|&place| sources[place].name.as_str()).collect();
        let (name, names) = (source.name.clone(), names.join(", "));
        let columns = |place: usize| &sources[place].recognition;
        let number = &source.table().columns[columns(lines).column(Role::OrderId).unwrap_or(0)].name;
        let mut args = vec![
            ("file", name.as_str().into()),
            ("found", found.into()),
            ("numbers", numbers.into()),
            ("names", names.into()),
            ("column", number.as_str().into()),
        ];
        let warns = |is: bool| if is { Severity::Warning } else { Severity::Info };
        if places.iter().any(|&place| has_amounts(columns(place))) || !has_amounts(columns(lines)) {
            files.retain(|&place| place != lines);
            args.extend([("counts", Value::Key("orders")), ("rest", (numbers - found).into())]);
            notes.push(Diagnostic {
                file: Some(name.clone()),
                ..Diagnostic::said("lines_of_orders", warns(found < numbers), args)
            });
            continue;
        }
        // The orders name no amounts: the lines count, on the days and for the customers of their orders.
        let Some((wider, recognition, lost)) = with_orders(sources, lines, &heads, &known) else { continue };
        let all: usize = heads.iter().map(|head| head.orders).sum();
        args.extend([("counts", Value::Key("lines")), ("without", all.saturating_sub(found).into())]);
        let warning = warns(all > found || found < numbers || !lost.is_empty());
        args.push(("lost", if lost.is_empty() { Value::Key("none") } else { Value::Comma(lost) }));
        notes.push(Diagnostic { file: Some(name), ..Diagnostic::said("lines_of_orders", warning, args) });
        (sources[lines].long, sources[lines].recognition) = (Some(wider), recognition);
        files.retain(|place| !places.contains(place));
    }
    (files, notes)
}

/// What the amounts of a file add up to, in how many rows, and from which month to which.
#[derive(Clone, Copy, Default)]
struct Amounts {
    /// With twelve decimals.
    sum: i128,
    rows: usize,
    months: Option<(i32, i32)>,
}

impl Amounts {
    fn of(source: &Source) -> Option<Amounts> {
        let column = |role: Role| Some(&source.table().columns[source.recognition.column(role)?]);
        let (amounts, dates) = (column(Role::Amount)?.numbers()?, column(Role::Date)?.dates()?);
        let unit = 10i128.pow(12u32.saturating_sub(amounts.scale().into()));
        let month = |row: usize| {
            let (year, month, _) = dates.get(row)?.ymd();
            Some(year * 12 + month as i32)
        };
        let months = || (0..source.table().rows).filter_map(month);
        Some(Amounts {
            sum: amounts.mantissas.filled().map(|value| i128::from(value) * unit).sum(),
            rows: source.table().rows,
            months: Some((months().min()?, months().max()?)),
        })
    }

    fn and(self, other: &Amounts) -> Amounts {
        let months = [self.months, other.months].into_iter().flatten();
        let months = months.reduce(|one, other| (one.0.min(other.0), one.1.max(other.1)));
        Amounts { sum: self.sum + other.sum, rows: self.rows + other.rows, months }
    }

    /// Whether these are sums of others: as much in fewer rows, in the same months.
    fn add_up(&self, others: &Amounts) -> bool {
        /// Of fewer rows the sum may be the same by chance.
        const FEWEST: usize = 5;
        let enough = others.rows >= FEWEST && self.rows * 10 <= others.rows * 9;
        enough && self.sum != 0 && self.sum == others.sum && self.months == others.months
    }
}

/// A file without dates whose rows are of no order that is known.
fn undated(source: &Source) -> Diagnostic {
    let instead = held_instead(Role::Date, source.table());
    let severity = if instead.is_some() { Severity::Warning } else { Severity::Info };
    let args = vec![
        ("file", source.name.as_str().into()),
        ("kind", Value::Named("kind", source.recognition.kind.id())),
        ("instead", instead.map_or(Value::Key("none"), Value::from)),
    ];
    Diagnostic {
        rows: source.table().rows as u64,
        file: Some(source.name.clone()),
        ..Diagnostic::said("undated_file", severity, args)
    }
}

fn has_amounts(known: &Recognition) -> bool {
    let has = |role: Role| known.column(role).is_some();
    has(Role::Amount) || has(Role::Quantity) && has(Role::UnitPrice)
}

/// A file of dated orders, a row for each, among which another file's order numbers are found.
struct Head {
    place: usize,
    orders: usize,
    /// The row of each of the other's numbers, by code.
    rows: Vec<Option<usize>>,
}

impl Head {
    /// The file at `place`, if the rows of `lines` are of its orders: without a date they can be of no others; with one,
    /// days and customers must be the same, and either several rows make an order or amounts are the same too.
    fn of(sources: &[Source], place: usize, lines: usize, dated: bool) -> Option<Head> {
        let (head, own) = (&sources[place], &sources[lines]);
        let column = |source: &'_ Source, role: Role| source.recognition.column(role);
        let text = |source: &'_ Source| column(source, Role::OrderId);
        let numbers = head.table().columns[text(head)?].text()?;
        let own_numbers = own.table().columns[text(own)?].text()?;
        if place == lines || column(head, Role::Date).is_none() || alike(head, own) {
            return None;
        }
        let rows = look_up(own_numbers, &index(numbers)?);
        let found = rows.iter().flatten().count();
        if found == 0 || found * 20 < numbers.values().min(own_numbers.values()) {
            return None;
        }
        let agree = |role: Role, same: &dyn Fn(&Column, usize, &Column, usize) -> bool| {
            let (ours, theirs) = (column(own, role)?, column(head, role)?);
            let (ours, theirs) = (&own.table().columns[ours], &head.table().columns[theirs]);
            let pairs = (0..own.table().rows).filter_map(|row| Some((row, rows[own_numbers.code(row) as usize]?)));
            let (all, equal) = pairs.fold((0, 0), |(all, equal), (row, there)| {
                (all + 1, equal + usize::from(same(ours, row, theirs, there)))
            });
            Some(equal * 10 >= all * 9)
        };
        let day = |ours: &Column, row: usize, theirs: &Column, there: usize| {
            ours.dates().zip(theirs.dates()).is_some_and(|(ours, theirs)| ours.get(row) == theirs.get(there))
        };
        let text =
            |ours: &Column, row: usize, theirs: &Column, there: usize| ours.cell_text(row) == theirs.cell_text(there);
        let amount = |ours: &Column, row: usize, theirs: &Column, there: usize| {
            ours.numbers().zip(theirs.numbers()).is_some_and(|(ours, theirs)| {
                let value = |mantissa: i64, other: u8| i128::from(mantissa) * 10i128.pow(other.into());
                let pair = ours.get(row).zip(theirs.get(there));
                pair.is_some_and(|(one, other)| value(one, theirs.scale()) == value(other, ours.scale()))
            })
        };
        let repeats = || own_numbers.values() * 10 < own.table().rows * 9;
        let is_same = !dated
            || agree(Role::Customer, &text) != Some(false)
                && (!has_amounts(&own.recognition) && has_amounts(&head.recognition)
                    || agree(Role::Date, &day) == Some(true)
                        && (repeats() || agree(Role::Amount, &amount) == Some(true)));
        is_same.then(|| Head { place, orders: numbers.values(), rows })
    }
}

/// The table of lines with what their orders say, and what money of whole orders is left there: no sum may be multiplied.
fn with_orders(
    sources: &[Source],
    lines: usize,
    heads: &[Head],
    known: &[u32],
) -> Option<(crate::table::Table, Recognition, Vec<Value>)> {
    let places: Vec<usize> = heads.iter().map(|head| head.place).collect();
    let (source, first) = (&sources[lines], &sources[*places.first()?]);
    let names: Vec<&str> = places.iter().map(|&place| sources[place].name.as_str()).collect();
    let combined = combine(sources, &places, Overlapping::Both);
    let (table, from) = match &combined {
        Some(combined) => (&combined.table, &combined.recognition),
        None => (first.table(), &first.recognition),
    };
    // A number that two files have says nothing.
    let mut rows: Vec<Option<usize>> = vec![None; known.len()];
    for (place, head) in heads.iter().enumerate() {
        let first_row = combined.as_ref().map_or(0, |combined| combined.parts[place].first_row);
        for (code, row) in head.rows.iter().enumerate().filter(|&(code, _)| known[code] == 1) {
            rows[code] = rows[code].or(row.map(|row| row + first_row));
        }
    }
    let is_money = |role: Role| matches!(role.shape(), Shape::Money | Shape::Count | Shape::Share);
    let given = gives(&source.recognition, from, &|role| !is_money(role) && !OF_THE_LINE.contains(&role));
    let money = [Role::Refund, Role::Discount, Role::Shipping, Role::Tax, Role::Tip];
    let lost = money
        .into_iter()
        .filter(|&role| from.column(role).is_some())
        .map(|role| Value::Named("role", role.id()))
        .collect();
    let numbers = source.table().columns[source.recognition.column(Role::OrderId)?].text()?;
    let mut recognition = source.recognition.clone();
    let row = |row: usize| rows[numbers.code(row) as usize];
    let wider = beside((source.table(), &mut recognition), table, given, &row, &names.join(", "));
    Some((wider, recognition, lost))
}
