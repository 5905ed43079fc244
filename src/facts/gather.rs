//! From the files of a workbook to its fact tables: one path for every kind but orders, which have a path of their own.

use super::answers::{are_scores, note_scales, scores};
use super::draft::currency_source;
use super::fact_kind::FactKind;
use super::fact_table::{DAY, FactTable, NONE, Place, Values, Words};
use super::keys::Keys;
use super::made::{Made, closed, judged, ordered};
use super::nobody::nobody_codes;
use super::orders::Choices;
use super::register::{Register, folded};
use super::repeats::repeated_rows;
use super::strays::Strays;
use super::summary::outcomes;
use crate::map::Map;
use crate::money::Currency;
use crate::recognise::meaning::{Meaning, flag, meaning};
use crate::recognise::{Recognition, Role, Shape, TableKind};
use crate::table::{Column, DateColumn, Kind, Table};

/// A file as facts are made of it.
#[derive(Debug, Clone, Copy)]
pub struct Given<'a> {
    /// Its rows.
    pub table: &'a Table,
    /// What its columns are.
    pub recognition: &'a Recognition,
    /// What the user decided about it.
    pub choices: Choices<'a>,
}

/// Roles that name the customer of a row, the surest first.
const NAMES: [Role; 3] = [Role::CustomerId, Role::Customer, Role::Email];

impl<'a> Given<'a> {
    pub(super) fn column(&self, role: Role) -> Option<&'a Column> {
        self.table.columns.get(self.recognition.column(role)?)
    }

    /// The columns that name the customer.
    fn customers(&self) -> Vec<&'a Column> {
        let mut columns: Vec<&Column> = Vec::new();
        for column in NAMES.into_iter().filter_map(|role| self.column(role)) {
            if !columns.iter().any(|known| std::ptr::eq(*known, column)) {
                columns.push(column);
            }
        }
        columns
    }

    /// Every name of a customer in the table.
    pub fn names(&self) -> Vec<String> {
        let texts = |column: &&Column| -> Vec<String> {
            match column.text() {
                Some(text) => {
                    (1..=text.values() as u32).filter_map(|code| text.value(code)).map(|it| folded(&it)).collect()
                }
                None => (0..self.table.rows).filter_map(|row| column.cell_text(row)).collect(),
            }
        };
        self.customers().iter().flat_map(texts).collect()
    }

    /// The e-mail address and the id of each row that has both.
    pub fn addresses(&self) -> Vec<(String, String)> {
        let id = self.column(Role::CustomerId).or_else(|| self.column(Role::Customer));
        let Some((id, email)) = id.zip(self.column(Role::Email)) else { return Vec::new() };
        if std::ptr::eq(id, email) {
            return Vec::new();
        }
        let both = |row: usize| Some((folded(&email.cell_text(row)?), folded(&id.cell_text(row)?)));
        (0..self.table.rows).filter_map(both).collect()
    }

    /// Each row's customer by the register.
    pub(super) fn numbers(&self, register: &Register) -> Vec<u32> {
        let mut numbers = vec![0; self.table.rows];
        for column in self.customers() {
            let nobody = nobody_codes(column);
            let known: Vec<u32> = column.text().map_or(Vec::new(), |text| {
                let number = |code: u32| match nobody.binary_search(&code) {
                    Ok(_) => 0,
                    Err(_) => text.value(code).map_or(0, |name| register.number(&name)),
                };
                (0..=text.values() as u32).map(number).collect()
            });
            for (row, slot) in numbers.iter_mut().enumerate().filter(|(_, slot)| **slot == 0) {
                *slot = match column.text() {
                    Some(text) => known.get(text.code(row) as usize).copied().unwrap_or(0),
                    None => column.cell_text(row).map_or(0, |name| register.number(&name)),
                };
            }
        }
        numbers
    }

    /// Rows that repeat another in every cell or count in another file, and rows dated far from all others: none counts.
    fn left_out(&self, kind: FactKind) -> (Vec<bool>, u64) {
        let mut left_out = self.choices.elsewhere.to_vec();
        let mut repeats = left_out.iter().filter(|out| **out).count() as u64;
        left_out.resize(self.table.rows, false);
        let ids = [Role::RecordId, Role::CustomerId, Role::Customer].into_iter().find_map(|role| self.column(role));
        if let Some(ids) = ids.filter(|_| kind.has_ids()) {
            let keys = Keys::exact(ids);
            let elsewhere = |row: usize| self.choices.elsewhere.get(row).copied().unwrap_or(false);
            for row in repeated_rows(self.table, &|row| keys.get(row), keys.count, elsewhere) {
                left_out[row as usize] = true;
                repeats += 1;
            }
        }
        if let (Some(strays), Some(days)) =
            (Strays::find(self.table, self.recognition), self.column(Role::Date).and_then(Column::dates))
            && self.choices.rules.is_on("far_dates")
        {
            let kept = strays.days(self.choices.reach);
            let is_far = |row: usize| days.get(row).is_some_and(|day| !kept.contains(&day.0.into()));
            (0..self.table.rows).filter(|&row| is_far(row)).for_each(|row| left_out[row] = true);
        }
        (left_out, repeats)
    }
}

/// The fact table of a kind; `None` where no file holds any.
pub fn gather(kind: FactKind, files: &[Given], register: &Register) -> Option<FactTable> {
    if kind == FactKind::Orders {
        return None;
    }
    let is_of_kind = |(_, file): &(usize, &Given)| FactKind::of(file.recognition.kind) == Some(kind);
    let files: Vec<(usize, &Given)> = files.iter().enumerate().filter(is_of_kind).collect();
    if files.is_empty() {
        return None;
    }
    let mut table = FactTable::new(kind);
    let mut made = Made::default();
    let mut currencies: Vec<Currency> = Vec::new();
    let mut currency_of: Vec<u8> = Vec::new();
    for (place, file) in files {
        let (left_out, repeats) = file.left_out(kind);
        let rows: Vec<usize> = (0..file.table.rows).filter(|&row| !left_out[row]).collect();
        add_columns(&mut table, file, &rows);
        made.add(kind, file, &rows);
        let customers = file.numbers(register);
        table.customers.extend(rows.iter().map(|&row| customers[row]));
        let became = outcomes(file.table, file.recognition, &file.choices);
        table.outcomes.extend(rows.iter().map(|&row| became.get(row).copied().flatten()));
        let amount = [Role::Amount, Role::Cost, Role::Revenue].into_iter().find_map(|role| file.column(role));
        let said = currency_source(file.column(Role::Currency), amount, file.column(Role::AmountText), &mut currencies);
        currency_of.extend(rows.iter().map(|&row| said.of(row)));
        table.places.extend(rows.iter().map(|&row| Place { file: place as u32, row: row as u32 }));
        table.rows += rows.len();
        table.rows_read += file.table.rows as u64;
        table.repeats += repeats;
    }
    made.finish(&mut table);
    settle_currency(&mut table, &currencies, &currency_of);
    derive(&mut table);
    Some(table)
}

/// The most frequent currency is that of the figures; money in any other is left out of them.
fn settle_currency(table: &mut FactTable, currencies: &[Currency], currency_of: &[u8]) {
    let rows_in = |index: usize| currency_of.iter().filter(|&&of| usize::from(of) == index + 1).count();
    let most = (0..currencies.len()).max_by_key(|&index| (rows_in(index), usize::MAX - index));
    table.currency = most.map(|index| currencies[index]);
    if currencies.len() > 1 {
        let home = most.map_or(0, |index| index as u8 + 1);
        table.foreign = currency_of.iter().map(|&of| of != home).collect();
    }
    // A contract in another currency has no monthly revenue in this one, and nobody becomes a customer by it.
    if table.kind == FactKind::Subscriptions && table.foreign.contains(&true) {
        let kept: Vec<bool> = table.foreign.iter().map(|foreign| !foreign).collect();
        table.keep(&kept);
        table.foreign.clear();
    }
}

/// Adds a file's columns below those of the same role; a role that one file lacks is empty in its rows.
fn add_columns(table: &mut FactTable, file: &Given, rows: &[usize]) {
    let before = table.rows;
    let mut used: Vec<usize> = Vec::new();
    for assignment in &file.recognition.roles {
        let Some(column) = file.table.columns.get(assignment.column) else { continue };
        let role = assignment.role;
        let fits = |(known, name, _): &(Role, String, Values)| {
            *known == role && (!role.may_repeat() || name.eq_ignore_ascii_case(&column.name))
        };
        let place = table.columns.iter().position(fits).unwrap_or_else(|| {
            let mut values = blank(role, column);
            values.push_none(before);
            table.columns.push((role, column.name.clone(), values));
            table.columns.len() - 1
        });
        if !used.contains(&place) {
            table.columns[place].2.push(role, column, rows);
            used.push(place);
        }
    }
    for (place, (.., values)) in table.columns.iter_mut().enumerate() {
        if !used.contains(&place) {
            values.push_none(rows.len());
        }
    }
}

/// How a column's values are kept.
fn blank(role: Role, column: &Column) -> Values {
    let is_flag = role.shape() == Shape::Flag
        || role == Role::Consent
        || matches!(role, Role::Reply | Role::Reopens) && column.kind == Kind::Bool;
    match (column.dates(), column.numbers().or_else(|| column.durations())) {
        (Some(_), _) => Values::Moments { seconds: Vec::new(), timed: false },
        (None, Some(_)) if !is_flag => Values::Numbers { mantissas: Vec::new(), scale: 0 },
        _ if is_flag => Values::Flags(Vec::new()),
        _ if are_scores(role, column) => Values::Numbers { mantissas: Vec::new(), scale: 2 },
        _ => Values::Words(Words::default()),
    }
}

impl Values {
    /// Adds so many rows that say nothing.
    fn push_none(&mut self, rows: usize) {
        match self {
            Values::Moments { seconds, .. } => seconds.resize(seconds.len() + rows, NONE),
            Values::Numbers { mantissas, .. } => mantissas.resize(mantissas.len() + rows, NONE),
            Values::Words(words) => words.codes.resize(words.codes.len() + rows, 0),
            Values::Flags(flags) => flags.resize(flags.len() + rows, None),
        }
    }

    /// Adds some rows of a column; what is of another type than the rows before says nothing.
    fn push(&mut self, role: Role, column: &Column, rows: &[usize]) {
        match self {
            Values::Moments { seconds, timed } => {
                let dates = column.dates();
                *timed |= dates.is_some_and(says_times);
                let moment = |row: usize| {
                    let dates = dates?;
                    let time = dates.time(row).map_or(0, |millis| i64::from(millis / 1_000));
                    Some(i64::from(dates.get(row)?.0) * DAY + time)
                };
                seconds.extend(rows.iter().map(|&row| moment(row).unwrap_or(NONE)));
            }
            Values::Numbers { mantissas, scale } => {
                let numbers = column.numbers().or_else(|| column.durations());
                let own = numbers.map_or(0, |numbers| numbers.scale());
                let both = own.max(*scale);
                let up = |number: i64, by: u8| number.checked_mul(10i64.checked_pow(by.into())?);
                if both > *scale {
                    let by = both - *scale;
                    mantissas
                        .iter_mut()
                        .filter(|number| **number != NONE)
                        .for_each(|number| *number = up(*number, by).unwrap_or(NONE));
                    *scale = both;
                }
                let number = |row: usize| up(numbers?.get(row)?, both - own);
                if numbers.is_none() && both == 2 && are_scores(role, column) {
                    mantissas.extend(scores(column, rows));
                } else {
                    mantissas.extend(rows.iter().map(|&row| number(row).unwrap_or(NONE)));
                }
            }
            Values::Flags(flags) => flags.extend(rows.iter().map(|&row| flag_of(column, row))),
            Values::Words(words) => words.push(role, column, rows),
        }
    }
}

/// Whether a column says at what time of day something happened: a spreadsheet writes midnight behind every day.
pub(super) fn says_times(dates: &DateColumn) -> bool {
    (0..dates.days.len()).any(|row| dates.time(row).is_some_and(|millis| millis > 0))
}

/// Different texts up to which a column holds words, which are compared without case; what has more is told by its texts.
const MOST_WORDS: usize = 5_000;

impl Words {
    fn push(&mut self, role: Role, column: &Column, rows: &[usize]) {
        let mut known: Map<String, u32> = Map::default();
        let are_words = column.distinct() as usize + self.count() <= MOST_WORDS;
        for (text, code) in self.texts.iter().zip(1u32..).filter(|_| are_words) {
            known.insert(folded(text), code);
        }
        // Only words that some row has: a dictionary may hold those of rows that were left out.
        let own = |row: usize| column.text().map_or(0, |text| text.code(row) as usize);
        let mut codes: Vec<Option<u32>> = vec![None; column.text().map_or(0, |text| text.values()) + 1];
        for &row in rows {
            let seen = codes.get(own(row)).copied().flatten();
            let code = seen.or_else(|| {
                let text = column.cell_text(row)?;
                let key = folded(&text);
                let code = known.get(&key).copied().unwrap_or_else(|| {
                    let code = self.add(role, text.trim());
                    if are_words {
                        known.insert(key, code);
                    }
                    code
                });
                Some(code)
            });
            if let (Some(slot), true) = (codes.get_mut(own(row)), own(row) > 0) {
                *slot = code;
            }
            self.codes.push(code.unwrap_or(0));
        }
    }

    /// Adds a word that is not there yet; an empty one is none.
    fn add(&mut self, role: Role, text: &str) -> u32 {
        if text.is_empty() {
            return 0;
        }
        self.meanings.push(meaning(role, text));
        self.texts.push(text.to_owned());
        self.texts.len() as u32
    }
}

/// The words of some rows of a column.
pub(super) fn words_of(role: Role, column: &Column, rows: &[usize]) -> Words {
    let mut words = Words::default();
    words.push(role, column, rows);
    words
}

/// What a cell says of yes and no; nothing where it is neither.
fn flag_of(column: &Column, row: usize) -> Option<bool> {
    match column.numbers() {
        Some(numbers) => numbers.get(row).map(|number| number > 0),
        None => flag(&column.cell_text(row)?),
    }
}

/// What a kind's rows say without a column of their own.
fn derive(table: &mut FactTable) {
    match table.kind {
        FactKind::Mailings => {
            delivered(table);
            ordered(table);
        }
        FactKind::Tickets => judged(table),
        FactKind::Spend => advertising(table),
        FactKind::Deals => closed(table),
        FactKind::Customers => consented(table),
        FactKind::Market => each_period_once(table),
        FactKind::Reviews => stars(table),
        _ => {}
    }
    note_scales(table);
}

/// What was delivered is what was sent less what bounced, where no column says it; how many did, where one is there.
fn delivered(table: &mut FactTable) {
    let (sends, delivered, bounces) = (Role::Sends, Role::Delivered, Role::Bounces);
    if !table.has(sends) {
        return;
    }
    let scale = [sends, delivered, bounces].into_iter().map(|role| table.scale(role)).max().unwrap_or(0);
    let number = |role: Role, row: usize| {
        table.number(role, row)?.checked_mul(10i64.checked_pow((scale - table.scale(role)).into())?)
    };
    let bounced = |row: usize| if table.has(bounces) { number(bounces, row) } else { Some(0) };
    let one = |row: usize| number(delivered, row).or_else(|| number(sends, row)?.checked_sub(bounced(row)?));
    let mantissas: Vec<i64> = (0..table.rows).map(|row| one(row).unwrap_or(NONE)).collect();
    table.columns.retain(|(role, ..)| *role != delivered);
    table.columns.push((delivered, String::new(), Values::Numbers { mantissas, scale }));
}

/// The export of an advertising tool holds advertising, though no column says so, and calls its revenue the value of
/// conversions.
fn advertising(table: &mut FactTable) {
    if let (false, Some(value)) = (table.has(Role::Revenue), table.values(Role::ConversionValue)) {
        table.columns.push((Role::Revenue, String::new(), value.clone()));
    }
    if table.has(Role::Category) || !(table.has(Role::Clicks) || table.has(Role::Impressions)) {
        return;
    }
    let words = Words {
        codes: vec![1; table.rows],
        texts: vec![TableKind::AdCampaigns.id().to_owned()],
        meanings: vec![Some(Meaning::Ads)],
    };
    table.columns.push((Role::Category, String::new(), Values::Words(words)));
}

/// Who consents does so from her signup on where no date says when, and not before it. A date of consent is consent where
/// no column says yes or no.
fn consented(table: &mut FactTable) {
    let (consent, since) = (Role::Consent, Role::OptedInAt);
    if !table.has(consent) && !table.has(since) {
        return;
    }
    let dated = |role: Role, row: usize| table.moment(role, row);
    let given = |row: usize| match table.values(consent) {
        Some(Values::Flags(_)) => table.flag(consent, row),
        // A column of consent that holds dates says when it was given.
        Some(Values::Moments { .. }) => dated(consent, row).map(|_| true),
        Some(_) => None,
        None => dated(since, row).map(|_| true),
    };
    let flags: Vec<Option<bool>> = (0..table.rows).map(given).collect();
    let from = |row: usize| {
        let signup = dated(Role::Date, row)?;
        let said = dated(since, row).or(dated(consent, row));
        flags.get(row).copied().flatten().filter(|yes| *yes)?;
        Some(said.map_or(signup, |said| said.max(signup)))
    };
    let seconds = (0..table.rows).map(|row| from(row).unwrap_or(NONE)).collect();
    table.columns.retain(|(role, ..)| *role != since && *role != consent);
    table.columns.push((consent, String::new(), Values::Flags(flags)));
    table.columns.push((since, String::new(), Values::Moments { seconds, timed: false }));
}

/// What a market and the own revenue in it came to stands once for each date and segment, in the first row of them, where
/// rows are competitors.
fn each_period_once(table: &mut FactTable) {
    let segment = |row: usize| table.words(Role::Segment).and_then(|words| words.codes.get(row).copied()).unwrap_or(0);
    let mut rows: Vec<(Option<i64>, u32, usize)> =
        (0..table.rows).map(|row| (table.moment(Role::Date, row), segment(row), row)).collect();
    rows.sort_unstable();
    for role in [Role::MarketSize, Role::Revenue] {
        let Some((.., Values::Numbers { mantissas, .. })) = table.columns.iter_mut().find(|(known, ..)| *known == role)
        else {
            continue;
        };
        for same in rows.chunk_by(|a, b| a.0.is_some() && (a.0, a.1) == (b.0, b.1)) {
            let said = same.iter().filter_map(|&(.., row)| mantissas.get(row).copied()).find(|&number| number != NONE);
            for (at, &(.., row)) in same.iter().enumerate() {
                if let Some(slot) = mantissas.get_mut(row) {
                    *slot = said.filter(|_| at == 0).unwrap_or(NONE);
                }
            }
        }
    }
}

/// Where no column says out of how many stars, the highest rating does.
fn stars(table: &mut FactTable) {
    if table.has(Role::RatingScale) {
        return;
    }
    let Some(Values::Numbers { mantissas, scale }) = table.values(Role::Score) else { return };
    let unit = 10i64.saturating_pow(u32::from(*scale));
    let most = mantissas.iter().copied().max().unwrap_or(0);
    let best = [5, 10, 100].into_iter().find(|best| most <= unit.saturating_mul(*best)).unwrap_or(100);
    let values = Values::Numbers { mantissas: vec![best; table.rows], scale: 0 };
    table.columns.push((Role::RatingScale, String::new(), values));
}
