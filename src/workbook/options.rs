//! What a user can ask for, as written by a script or a page, and as checked.

use super::Learnt;
use super::mappings::{Mapping, MappingInput, of_shape};
use super::marked::{EventInput, goal};
use super::source::Source;
use crate::diagnostic::Error;
use crate::facts::{Choices, RULES, RuleSet, SMALLEST_GROUP, WorkingTime};
use crate::ingest::encoding::Encoding;
use crate::ingest::{Hint, Settings, told_by_name};
use crate::map::Map;
use crate::models::packed::Assumptions;
use crate::models::packed::metrics::Event;
use crate::money::Currency;
use crate::question::{QUESTIONS, answers_of};
use crate::recognise::status::Status;
use crate::recognise::{Role, TableKind};
use crate::sentence::{Sentence, Value};
use crate::time::DateOrder;
use crate::time::{Day, Period, WEEKDAYS};
use crate::unit::Locale;
use serde::Serialize;
use std::rc::Rc;

/// Options as text; what is absent has its default.
#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "Options", default))]
pub struct OptionsInput {
    /// The reference date, `YYYY-MM-DD`.
    pub today: Option<String>,
    /// `day`, `week`, `month`, `quarter` or `year`.
    #[cfg_attr(test, schemars(with = "Option<crate::shape::Period>"))]
    pub period: Option<String>,
    /// The first day.
    pub from: Option<String>,
    /// The last day, included.
    pub to: Option<String>,
    /// W, in days.
    #[cfg_attr(test, schemars(range(min = 1, max = 3660)))]
    pub window: Option<i32>,
    /// Rules by name.
    pub rules: Map<String, bool>,
    /// Role to header; `None` for no column.
    pub roles: Map<String, Option<String>>,
    /// What a row is, by the name of the kind; recognised where absent.
    #[cfg_attr(test, schemars(with = "Option<TableKind>"))]
    pub kind: Option<String>,
    /// Statuses that mean something else than their words say: `counts`, `cancelled`, `failed`, `unpaid`, `test` or
    /// `refunded`.
    #[cfg_attr(test, schemars(with = "Map<String, Status>"))]
    pub statuses: Map<String, String>,
    /// `day_first` or `month_first`.
    #[cfg_attr(test, schemars(with = "Option<crate::shape::DateOrder>"))]
    pub date_order: Option<String>,
    /// How the file's bytes spell text: `utf-8`, `windows-1252`, `shift_jis` and other names.
    pub encoding: Option<String>,
    /// The currency whose rows count.
    pub currency: Option<String>,
    /// Answers to questions that the data leave open: the question's id and the answer's.
    pub answers: Map<String, String>,
    /// The period of cohorts, as `period`.
    #[cfg_attr(test, schemars(with = "Option<crate::shape::Period>"))]
    pub cohort_by: Option<String>,
    /// Gross margin for what customers are worth, 0 to 1; from the orders' cost where absent, else 1: revenue.
    #[cfg_attr(test, schemars(range(min = 0, max = 1)))]
    pub margin: Option<f64>,
    /// What a year's wait costs, 0 to 1; 0.1 where absent.
    #[cfg_attr(test, schemars(range(min = 0, max = 1)))]
    pub discount: Option<f64>,
    /// Months to look ahead, 1 to 120; 12 where absent.
    #[cfg_attr(test, schemars(range(min = 1, max = 120)))]
    pub horizon: Option<i32>,
    /// Days on which something changed, for what was before and after them.
    pub events: Vec<EventInput>,
    /// What is to be reached, in words: `raise retention by 5 % by the end of Q3`.
    pub goals: Vec<String>,
    /// The weekday on which weeks begin, in English: `monday` where absent.
    #[cfg_attr(test, schemars(with = "Option<crate::shape::Weekday>"))]
    pub week_starts: Option<String>,
    /// The month in which the business year begins, 1 to 12: January where absent.
    #[cfg_attr(test, schemars(range(min = 1, max = 12)))]
    pub year_starts: Option<i32>,
    /// How orders count that stand in two files: `once`, `replace` or `both`.
    #[cfg_attr(test, schemars(with = "Option<Overlapping>"))]
    pub overlapping: Option<String>,
    /// What changes are shown against: `year` or `before`.
    #[cfg_attr(test, schemars(with = "Option<Against>"))]
    pub compare: Option<String>,
    /// Metrics that the reader wants to see first, by id.
    pub pins: Vec<String>,
    /// Corrections of single files, by name; they win over those for all.
    pub files: Map<String, FileInput>,
    /// What was corrected in files before, for those of their shape; whatever is asked for otherwise wins.
    pub mappings: Vec<MappingInput>,
    /// When somebody is there to serve customers, by the weekday's name: `09:00-17:00`; lengths of time of cases are then
    /// counted in working time.
    pub working_hours: Map<String, String>,
    /// Days on which nobody is there.
    #[cfg_attr(test, schemars(with = "Vec<crate::shape::Day>"))]
    pub days_off: Vec<String>,
    /// Hours within which an answer is promised, where no column says when it is due; of working time where that is counted.
    #[cfg_attr(test, schemars(range(min = 1, max = 10_000)))]
    pub promise_hours: Option<i32>,
    /// What is looked at: the values that pass, by the dimension's name, which is a header.
    pub filters: Map<String, Vec<String>>,
    /// The dimension by which every metric is also given group by group.
    pub split: Option<String>,
    /// Groups of fewer customers are not shown; 10 where absent.
    #[cfg_attr(test, schemars(range(min = 1, max = 1000)))]
    pub smallest_group: Option<i32>,
    /// How the reader writes numbers.
    pub locale: Option<Locale>,
}

/// Corrections of one file as text.
#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "FileOptions", default))]
pub struct FileInput {
    /// Role to header; `None` for no column.
    pub roles: Map<String, Option<String>>,
    /// What a row is, by the name of the kind.
    #[cfg_attr(test, schemars(with = "Option<TableKind>"))]
    pub kind: Option<String>,
    /// `day_first` or `month_first`.
    #[cfg_attr(test, schemars(with = "Option<crate::shape::DateOrder>"))]
    pub date_order: Option<String>,
    /// How its bytes spell text.
    pub encoding: Option<String>,
    /// Whether what was learnt from another file of its shape holds for it; it does unless this is `false`.
    #[cfg_attr(test, schemars(with = "bool"))]
    pub learnt: Option<bool>,
}

/// How orders count that stand in two files.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Overlapping {
    /// Once, as the file that reaches further has them.
    #[default]
    Once,
    /// Over the days of the file that reaches further only its rows count.
    Replace,
    /// In both files: twice.
    Both,
}

/// What changes are shown against.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Against {
    /// The same period a year before, where the data reach so far back.
    #[default]
    Year,
    /// The period before.
    Before,
}

/// What the reader said of a file, or of all of them.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Said {
    /// Corrections of roles: the header; `None` for no column.
    pub roles: Vec<(Role, Option<String>)>,
    /// What a row is; recognised where `None`.
    pub kind: Option<TableKind>,
    /// How ambiguous dates are read.
    pub date_order: Option<DateOrder>,
    /// How the file's bytes spell text; found out where `None`.
    pub encoding: Option<Encoding>,
    /// Answers to questions that the data leave open.
    pub answers: Vec<(String, String)>,
}

impl Said {
    /// Adds what is said elsewhere of what nothing is said here.
    fn add(&mut self, other: &Said) {
        self.kind = self.kind.or(other.kind);
        self.date_order = self.date_order.or(other.date_order);
        self.encoding = self.encoding.or(other.encoding);
        for (role, column) in &other.roles {
            if self.roles.iter().all(|(known, _)| known != role) {
                self.roles.push((*role, column.clone()));
            }
        }
        for answer in &other.answers {
            if self.answers.iter().all(|(known, _)| *known != answer.0) {
                self.answers.push(answer.clone());
            }
        }
    }
}

/// What was said of one file.
#[derive(Debug, Clone, PartialEq)]
struct FileOptions {
    name: String,
    said: Said,
    /// Whether what was learnt from another file of its shape holds for it.
    learns: bool,
}

/// Options that make sense.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Options {
    /// The reference date; the data's newest where `None`.
    pub today: Option<Day>,
    /// The calendar of series.
    pub period: Period,
    /// The first day.
    pub from: Option<Day>,
    /// The last day, included.
    pub to: Option<Day>,
    /// W, in days; chosen from the data where `None`.
    pub window: Option<i32>,
    /// Which rules are on.
    pub rules: RuleSet,
    /// Statuses that mean something else than their words say.
    pub statuses: Vec<(String, Status)>,
    /// The currency whose rows count; the most frequent where `None`.
    pub currency: Option<Currency>,
    /// The calendar of cohorts.
    pub cohort_by: Period,
    /// What the reader supposes of the future.
    pub assumptions: Assumptions,
    /// Days on which something changed.
    pub events: Vec<Event>,
    /// What is to be reached, in words that are understood.
    pub goals: Vec<String>,
    /// How orders count that stand in two files.
    pub overlapping: Overlapping,
    /// What changes are shown against.
    pub compare: Against,
    /// Metrics that come first, by id; those that do not exist say nothing.
    pub pins: Vec<String>,
    /// What was said of all files.
    for_all: Said,
    /// What was said of single files.
    files: Vec<FileOptions>,
    /// What was corrected in files before.
    mappings: Vec<Mapping>,
    /// What those name that is not known here.
    pub(super) unknown: Vec<String>,
    /// When somebody is there, where lengths of time of cases are counted by that.
    pub working_time: Option<Rc<WorkingTime>>,
    /// Seconds within which an answer is promised.
    pub promise: Option<i64>,
    /// What is looked at: the values that pass, by the dimension's name.
    pub filters: Vec<(String, Vec<String>)>,
    /// The dimension by which every metric is also given group by group.
    pub split: Option<String>,
    /// Groups of fewer customers are not shown; the usual number where `None`.
    smallest_group: Option<usize>,
    /// How the reader writes numbers.
    pub locale: Locale,
}

impl Options {
    /// What the user decides about the rows of a file for which these answers hold.
    pub(super) fn choices<'a>(&'a self, answers: &'a [(String, String)]) -> Choices<'a> {
        Choices {
            rules: &self.rules,
            statuses: &self.statuses,
            currency: self.currency,
            elsewhere: &[],
            answers,
            reach: self.reach(),
        }
    }

    /// What the reader of a file must know of which nothing but the name is known.
    pub fn settings_of(&self, file: &str) -> Settings {
        settings(self.said(file), file)
    }

    /// The same once its headers are known.
    pub(super) fn settings_for(&self, source: &Source) -> Settings {
        settings(self.said_of(source), &source.name)
    }

    /// What was said of a file: of itself before of all, and that before what was learnt from one of its shape.
    pub(super) fn said_of(&self, source: &Source) -> Said {
        let mut said = self.said(&source.name);
        if let Some((_, mapping)) = of_shape(&self.mappings, source).filter(|_| self.learns(&source.name)) {
            said.add(&mapping.said);
        }
        said
    }

    /// The same but for what was learnt.
    pub(super) fn said(&self, file: &str) -> Said {
        let mut said = self.file(file).map_or(Said::default(), |file| file.said.clone());
        said.add(&self.for_all);
        said
    }

    /// What the reader corrected in another file of a file's shape.
    pub(super) fn learnt(&self, source: &Source) -> Option<Learnt<'_>> {
        let (mapping, known) = of_shape(&self.mappings, source)?;
        let mut said = self.said(&source.name);
        said.add(&known.said);
        Some(Learnt {
            mapping,
            file: &known.file,
            tells: said != self.said(&source.name),
            on: self.learns(&source.name),
        })
    }

    fn learns(&self, file: &str) -> bool {
        self.file(file).is_none_or(|file| file.learns)
    }

    /// Whether every figure stays where these options take the place of others: only how they are shown differs.
    pub(super) fn same_figures(&self, other: &Options) -> bool {
        let figures = |options: &Options| Options { compare: Against::Year, pins: Vec::new(), ..options.clone() };
        figures(self) == figures(other)
    }

    /// Whether facts must be built anew where these options take the place of others.
    pub(super) fn same_facts(&self, other: &Options) -> bool {
        let facts = |options: &Options| {
            let Options { rules, statuses, currency, overlapping, for_all, files, mappings, .. } = options.clone();
            (rules, statuses, currency, overlapping, for_all, files, mappings)
        };
        facts(self) == facts(other)
    }

    /// Groups of fewer customers are not shown.
    pub fn smallest_group(&self) -> usize {
        self.smallest_group.unwrap_or(SMALLEST_GROUP)
    }

    /// The first and the last day that are asked for.
    pub(super) fn reach(&self) -> (Option<Day>, Option<Day>) {
        (self.from, self.to.or(self.today))
    }

    fn file(&self, name: &str) -> Option<&FileOptions> {
        self.files.iter().find(|file| file.name == name)
    }
}

impl OptionsInput {
    /// Checks the options; the error names the option, what was wrong with it, and what would be right.
    pub fn check(self) -> Result<Options, Error> {
        let mut rules = RuleSet::default();
        for (id, on) in &self.rules {
            if !rules.set(id, *on) {
                let known: Vec<&str> = RULES.iter().map(|rule| rule.id).collect();
                return Err(Error::unknown("rule", id, known.join(", ")));
            }
        }
        let statuses = self.statuses.into_iter().map(status).collect::<Result<_, _>>()?;
        let for_all = FileInput {
            roles: self.roles,
            kind: self.kind,
            date_order: self.date_order,
            encoding: self.encoding,
            learnt: None,
        };
        let mut for_all = for_all.check()?;
        for_all.answers = self.answers.into_iter().map(answer).collect::<Result<_, _>>()?;
        let mut files = Vec::new();
        for (name, file) in self.files {
            files.push(FileOptions { name, learns: file.learnt != Some(false), said: file.check()? });
        }
        let mut unknown = Vec::new();
        let mut mappings = Vec::new();
        for mapping in self.mappings {
            mappings.push(mapping.check(&mut unknown));
        }
        let window = match self.window {
            Some(days) if !(1..=3_660).contains(&days) => {
                return Err(Error::Option(Sentence::new("option-window").with("days", days.to_string())));
            }
            window => window,
        };
        let assumptions = Assumptions {
            margin: share("margin", self.margin)?,
            discount: share("discount", self.discount)?,
            horizon: months("horizon", self.horizon)?,
        };
        let (from, to) = (day("from", self.from)?, day("to", self.to)?);
        if let (Some(from), Some(to)) = (from, to)
            && from > to
        {
            return Err(Error::Option(
                Sentence::new("option-range").with("from", from.to_string()).with("to", to.to_string()),
            ));
        }
        let (weekday, month) = (weekday(self.week_starts)?, first_month(self.year_starts)?);
        let period = |option: &str, text| Ok(period(option, text)?.in_calendar(weekday, month));
        Ok(Options {
            today: day("today", self.today)?,
            period: period("period", self.period)?,
            from,
            to,
            window,
            rules,
            statuses,
            currency: currency(self.currency)?,
            cohort_by: period("cohort_by", self.cohort_by)?,
            assumptions,
            events: self.events.into_iter().map(EventInput::check).collect::<Result<_, _>>()?,
            goals: self.goals.into_iter().map(goal).collect::<Result<_, _>>()?,
            overlapping: overlapping(self.overlapping)?,
            compare: compare(self.compare)?,
            pins: self.pins,
            working_time: working_time(self.working_hours, self.days_off)?,
            promise: promise(self.promise_hours)?,
            filters: self.filters.into_iter().filter(|(_, values)| !values.is_empty()).collect(),
            split: self.split.filter(|name| !name.is_empty()),
            smallest_group: smallest_group(self.smallest_group)?,
            for_all,
            files,
            mappings,
            unknown,
            locale: self.locale.unwrap_or_default(),
        })
    }
}

impl FileInput {
    fn check(self) -> Result<Said, Error> {
        Ok(Said {
            roles: self.roles.into_iter().map(role).collect::<Result<_, _>>()?,
            kind: kind(self.kind)?,
            date_order: date_order(self.date_order)?,
            encoding: encoding(self.encoding)?,
            answers: Vec::new(),
        })
    }
}

/// That an option says something that it cannot.
pub fn wrong(option: &str, text: &str, right: impl Into<Value>) -> Error {
    Error::Option(Sentence::new("option-wrong").with("option", option).with("text", text).with("right", right))
}

/// `once, replace or both`.
pub fn either(known: &[&str]) -> Value {
    let (last, first) = known.split_last().unwrap_or((&"", &[]));
    match first {
        [] => (*last).into(),
        first => Sentence::new("list-or").with("first", first.join(", ")).with("last", *last).into(),
    }
}

fn settings(said: Said, file: &str) -> Settings {
    let hint = Hint { days: told_by_name(file), ..Hint::default() };
    Settings { date_order: said.date_order, encoding: said.encoding, hint, ..Settings::default() }
}

pub(super) fn role((id, column): (String, Option<String>)) -> Result<(Role, Option<String>), Error> {
    let role = Role::from_id(&id).ok_or_else(|| {
        let known: Vec<&str> = Role::ALL.iter().map(|role| role.id()).collect();
        Error::unknown("role", &id, known.join(", "))
    })?;
    Ok((role, column))
}

fn status((text, meaning): (String, String)) -> Result<(String, Status), Error> {
    let known = Status::ALL.into_iter().find(|status| status.id() == meaning);
    known.map(|status| (text, status)).ok_or_else(|| {
        let known: Vec<&str> = Status::ALL.iter().map(|status| status.id()).collect();
        Error::unknown("meaning", &meaning, known.join(", "))
    })
}

pub(super) fn answer((question, answer): (String, String)) -> Result<(String, String), Error> {
    let Some(known) = answers_of(&question) else {
        let known: Vec<&str> = QUESTIONS.iter().map(|(id, _)| *id).collect();
        return Err(Error::unknown("question", &question, known.join(", ")));
    };
    if known.contains(&answer.as_str()) {
        return Ok((question, answer));
    }
    let sentence = Sentence::new("option-answer").with("question", question).with("answer", answer);
    Err(Error::Option(sentence.with("known", either(known))))
}

fn overlapping(text: Option<String>) -> Result<Overlapping, Error> {
    match text.as_deref() {
        None | Some("once") => Ok(Overlapping::Once),
        Some("replace") => Ok(Overlapping::Replace),
        Some("both") => Ok(Overlapping::Both),
        Some(other) => Err(wrong("overlapping", other, either(&["once", "replace", "both"]))),
    }
}

fn share(option: &str, number: Option<f64>) -> Result<Option<f64>, Error> {
    match number {
        Some(share) if !(0.0..=1.0).contains(&share) => Err(wrong(option, &share.to_string(), Value::Key("share"))),
        known => Ok(known),
    }
}

fn months(option: &str, number: Option<i32>) -> Result<Option<u32>, Error> {
    match number {
        Some(months) if !(1..=120).contains(&months) => Err(wrong(option, &months.to_string(), Value::Key("months"))),
        known => Ok(known.map(i32::unsigned_abs)),
    }
}

fn compare(text: Option<String>) -> Result<Against, Error> {
    match text.as_deref() {
        None | Some("year") => Ok(Against::Year),
        Some("before") => Ok(Against::Before),
        Some(other) => Err(wrong("compare", other, either(&["year", "before"]))),
    }
}

fn smallest_group(customers: Option<i32>) -> Result<Option<usize>, Error> {
    match customers {
        Some(customers) if !(1..=1_000).contains(&customers) => {
            Err(wrong("smallest_group", &customers.to_string(), "1–1000"))
        }
        customers => Ok(customers.and_then(|customers| usize::try_from(customers).ok())),
    }
}

pub(super) fn day(option: &str, text: Option<String>) -> Result<Option<Day>, Error> {
    let Some(text) = text.filter(|text| !text.is_empty()) else { return Ok(None) };
    let read = Day::parse_iso(&text);
    read.map(Some).ok_or_else(|| wrong(option, &text, Value::Key("date")))
}

/// When somebody is there; `None` where no hours are said.
fn working_time(hours: Map<String, String>, days_off: Vec<String>) -> Result<Option<Rc<WorkingTime>>, Error> {
    let minutes = |text: &str| {
        let (hour, minute) = text.trim().split_once(':')?;
        let (hour, minute): (i64, i64) = (hour.parse().ok()?, minute.parse().ok()?);
        ((0..24).contains(&hour) && (0..60).contains(&minute) || (hour, minute) == (24, 0))
            .then_some(hour * 60 + minute)
    };
    let hours = hours.into_iter().map(|(day, text)| {
        let weekday = weekday_of("working_hours", &day)?;
        let open = text.split_once('-').and_then(|(from, to)| Some((minutes(from)? * 60, minutes(to)? * 60)));
        let open = open.filter(|(from, to)| from < to);
        open.map(|open| (weekday, open)).ok_or_else(|| wrong("working_hours", &text, "09:00-17:00"))
    });
    let hours: Vec<(usize, (i64, i64))> = hours.collect::<Result<_, Error>>()?;
    let days: Vec<Option<Day>> =
        days_off.into_iter().map(|text| day("days_off", Some(text))).collect::<Result<_, _>>()?;
    let working = || Rc::new(WorkingTime::new(&hours, days.into_iter().flatten().collect()));
    Ok((!hours.is_empty()).then(working))
}

/// The longest promise, in hours.
const LONGEST_PROMISE: i32 = 10_000;

/// Seconds of a promise.
fn promise(hours: Option<i32>) -> Result<Option<i64>, Error> {
    match hours {
        Some(hours) if !(1..=LONGEST_PROMISE).contains(&hours) => {
            Err(wrong("promise_hours", &hours.to_string(), "1–10000"))
        }
        hours => Ok(hours.map(|hours| i64::from(hours) * 3_600)),
    }
}

/// The number of a weekday, 0 for Monday.
fn weekday(text: Option<String>) -> Result<u8, Error> {
    let Some(text) = text.filter(|text| !text.is_empty()) else { return Ok(0) };
    weekday_of("week_starts", &text).map(|number| number as u8)
}

fn weekday_of(option: &str, text: &str) -> Result<usize, Error> {
    let known = WEEKDAYS.iter().position(|known| *known == text);
    known.ok_or_else(|| wrong(option, text, either(&WEEKDAYS)))
}

/// How many months after January the business year begins.
fn first_month(number: Option<i32>) -> Result<u8, Error> {
    let Some(number) = number else { return Ok(0) };
    let months = u8::try_from(number.saturating_sub(1)).ok().filter(|months| *months < 12);
    months.ok_or_else(|| wrong("year_starts", &number.to_string(), "1–12"))
}

fn period(option: &str, text: Option<String>) -> Result<Period, Error> {
    let Some(text) = text else { return Ok(Period::default()) };
    Period::from_id(&text).ok_or_else(|| wrong(option, &text, Value::Key("period")))
}

pub(super) fn kind(text: Option<String>) -> Result<Option<TableKind>, Error> {
    let Some(text) = text.filter(|text| !text.is_empty()) else { return Ok(None) };
    TableKind::from_id(&text).map(Some).ok_or_else(|| {
        let known: Vec<&str> = TableKind::ALL.iter().map(|kind| kind.id()).collect();
        Error::unknown("kind", &text, known.join(", "))
    })
}

pub(super) fn date_order(text: Option<String>) -> Result<Option<DateOrder>, Error> {
    match text.as_deref() {
        None => Ok(None),
        Some("day_first") => Ok(Some(DateOrder::DayFirst)),
        Some("month_first") => Ok(Some(DateOrder::MonthFirst)),
        Some(other) => Err(wrong("date_order", other, either(&["day_first", "month_first"]))),
    }
}

pub(super) fn encoding(text: Option<String>) -> Result<Option<Encoding>, Error> {
    let Some(text) = text.filter(|text| !text.is_empty()) else { return Ok(None) };
    let known = Encoding::from_name(&text);
    known.map(Some).ok_or_else(|| {
        let ids: Vec<&str> = Encoding::all().map(Encoding::id).collect();
        wrong("encoding", &text, either(&ids))
    })
}

fn currency(text: Option<String>) -> Result<Option<Currency>, Error> {
    let Some(text) = text.filter(|text| !text.is_empty()) else { return Ok(None) };
    let known = Currency::from_any_code(&text.to_ascii_uppercase());
    known.map(Some).ok_or_else(|| wrong("currency", &text, Value::Key("code")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wrong_options_are_named_with_what_would_be_right() {
        let wrong = [
            (OptionsInput { today: Some("17.5.2024".into()), ..OptionsInput::default() }, "today is “17.5.2024”"),
            (OptionsInput { period: Some("decade".into()), ..OptionsInput::default() }, "day, week, month"),
            (OptionsInput { window: Some(0), ..OptionsInput::default() }, "1 to 3660"),
            (OptionsInput { rules: [("x".into(), true)].into(), ..OptionsInput::default() }, "no rule “x”"),
            (OptionsInput { roles: [("x".into(), None)].into(), ..OptionsInput::default() }, "no role “x”"),
        ];
        for (input, part) in wrong {
            let sentence = input.check().unwrap_err().to_string();
            assert!(sentence.contains(part), "{sentence}");
        }
        assert_eq!(OptionsInput::default().check(), Ok(Options::default()));
    }
}
