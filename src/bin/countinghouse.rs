//! The command line: the same engine, for scripts and tests. `docs/json.md` is its contract.

use countinghouse::containers::{self, Opened, Problem};
use countinghouse::diagnostic::Error;
use countinghouse::facts::templates::{TEMPLATES, Template};
use countinghouse::ingest::convert::{table_to_csv, to_csv};
use countinghouse::ingest::{Reading, Settings, read_fed};
use countinghouse::metrics;
use countinghouse::models::analyses::{ANALYSES, Analysis};
use countinghouse::models::ask::{Question, Wrong};
use countinghouse::report::analyses::{Answers, by_id};
use countinghouse::report::{catalogue, json, rows, terminal};
use countinghouse::sample::bakery_csv;
use countinghouse::sentence::{Sentence, Value};
use countinghouse::time::WEEKDAYS;
use countinghouse::unit::Locale;
use countinghouse::words::Language;
use countinghouse::workbook::{EventInput, OptionsInput, Workbook, either, open_each, wrong};
use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

const USAGE: &str = "\
Counting House: which customers come, stay, leave and what they are worth.

  countinghouse inspect FILE... [--json]          how files are read
  countinghouse convert FILE [--typed]            the table as it was read, as a standard CSV
  countinghouse analyse FILE... [options] [--json]
      --today DATE       the reference date; the newest date in the file if absent
      --period P         day, week, month, quarter or year
      --from DATE        the first day
      --to DATE          the last day, included
      --window DAYS      how long a customer counts as active after an order
      --rule NAME=on|off a rule about rows; may be given several times
      --status TEXT=WHAT what a status means: counts, cancelled, failed, unpaid, test or refunded
      --role ROLE=HEADER the column that plays a role; an empty header for none
      --kind KIND        what a row is: orders, invoices, payments, deals, tickets, ...
      --date-order ORDER day_first or month_first
      --encoding NAME    how the file stores letters, such as utf-8 or windows-1250; found out if absent
      --currency CODE    the currency whose rows count
      --answer ID=ANSWER what the data leave open, as `questions` of --json lists it
      --cohort-by P      the period of cohorts
      --week-starts DAY  the first day of the week, as monday or sunday; monday if absent
      --working-hours DAYS=HOURS  when customers are served, as monday-friday=09:00-17:00: cases are timed by it
      --day-off DATE     a day on which nobody is served; may be given several times
      --promise-hours N  within how many hours an answer is promised, where no column says when it is due
      --year-starts N    the first month of the business year, 1 to 12; quarters follow it
      --overlapping HOW  orders that stand in two files count once, replace or both
      --margin SHARE     gross margin for what customers are worth, 0 to 1; from the orders' cost if absent
      --discount SHARE   what a year's wait costs, 0 to 1; 0.1 if absent
      --horizon MONTHS   how far ahead customers' worth is reckoned; 12 if absent
      --event DATE=NAME  a day on which something changed, for what was before and after it; DATE..DATE where it
                         took longer; may be given several times
      --goal TEXT        what is to be reached, such as “raise retention by 5 % by the end of Q3”
      --only ID,...      only these metrics
      --analyses ID,...  only these analyses in --json; all or none too
      --filter NAME=VALUE only rows or customers with that value; NAME is a header; several of one name: any of them
      --split NAME       every metric also for each value of a column
      --smallest-group N groups of fewer customers are not shown; 10 if absent
      --language TAG     the language of what is said, en or de; JSON stays English
      --settings FILE    what the page saved, or options in JSON; further options win over it
  countinghouse rows METRIC FILE... [options]     the rows behind a metric's value, as CSV; options as for analyse
  countinghouse quality FILE... [--json]          what is wrong with the data, and what can be done about it
  countinghouse metrics [--json]                  the catalogue of metrics
  countinghouse model NAME FILE [options]         what a model says of a plain table, in JSON
  countinghouse template [KIND]                   a table to fill in, as CSV: a header and three example rows;
                                                  without a kind, which there are
  countinghouse sample                            the sample bakery, as CSV

A file may be CSV, gzip, a ZIP archive or a workbook of Excel or LibreOffice; archive.zip/july.csv and
book.xlsx/July name one table in it. Files are read on this computer and nothing is sent anywhere.
";

/// Why the command ends without an answer.
enum Failure {
    /// The arguments make no sense: exit status 2.
    Usage(Sentence),
    /// Nothing can be shown: exit status 1.
    Nothing(Sentence),
    /// The same, because the file holds nothing.
    Empty(Sentence),
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        match error {
            Error::Option(sentence) => Failure::Usage(sentence),
            error => {
                let sentence =
                    Sentence::new("terminal-error").with("error", error.message()).with("hint", error.hint());
                if error == Error::Empty { Failure::Empty(sentence) } else { Failure::Nothing(sentence) }
            }
        }
    }
}

impl From<Problem> for Failure {
    fn from(problem: Problem) -> Self {
        match problem {
            Problem::File(error) => error.into(),
            Problem::Io(error) => Failure::Nothing(unreadable_because(&error)),
        }
    }
}

impl From<Wrong> for Failure {
    fn from(wrong: Wrong) -> Self {
        match wrong {
            Wrong::Usage(sentence) => Failure::Usage(sentence.into()),
            Wrong::Table(sentence) => Failure::Nothing(sentence.into()),
        }
    }
}

/// What is said of a file.
fn of_file(file: &str, said: Sentence) -> Sentence {
    Sentence::new("terminal-of-file").with("file", file).with("said", said)
}

/// That a file cannot be read, because the system says so.
fn unreadable(file: &str, error: &io::Error) -> Sentence {
    of_file(file, unreadable_because(error))
}

fn unreadable_because(error: &io::Error) -> Sentence {
    Sentence::new("terminal-unreadable").with("why", error.to_string())
}

/// An error with the file that it is about.
fn about(file: &str, error: impl Into<Failure>) -> Failure {
    match error.into() {
        Failure::Nothing(sentence) => Failure::Nothing(of_file(file, sentence)),
        Failure::Empty(sentence) => Failure::Empty(of_file(file, sentence)),
        usage => usage,
    }
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (text, code) = match run(&arguments) {
        Ok(text) => (text, ExitCode::SUCCESS),
        Err(Failure::Usage(sentence)) => {
            complain(&Sentence::new("terminal-usage").with("said", sentence), &arguments);
            return ExitCode::from(2);
        }
        Err(Failure::Nothing(sentence) | Failure::Empty(sentence)) => {
            complain(&sentence, &arguments);
            return ExitCode::from(1);
        }
    };
    // A reader that has seen enough, such as `head`, closes the pipe: no reason to complain.
    let _ = std::io::stdout().write_all(text.as_bytes());
    code
}

/// Says why there is no answer, in the language that the arguments name.
fn complain(sentence: &Sentence, arguments: &[String]) {
    let tags = arguments.iter().zip(arguments.iter().skip(1).map(Some).chain([None]));
    let tag = tags.filter_map(|(argument, next)| match argument.strip_prefix("--language") {
        Some("") => next.map(String::as_str),
        attached => attached?.strip_prefix('='),
    });
    let locale = tag.last().and_then(Language::from_tag).map(Locale::of).unwrap_or_default();
    let said = Sentence::new("terminal-said").with("said", sentence.clone()).say(&locale);
    said.lines().for_each(|line| eprintln!("{}", terminal::printable(line)));
}

fn run(arguments: &[String]) -> Result<String, Failure> {
    let Some((command, rest)) = arguments.split_first() else { return Ok(USAGE.into()) };
    match command.as_str() {
        "inspect" => inspect(&parse(rest, &["--json"])?),
        "convert" => convert(&parse(rest, &["--typed"])?, rest),
        "analyse" | "analyze" => analyse(&parse(rest, &["--json"])?),
        "quality" => quality(&parse(rest, &["--json"])?),
        "metrics" => catalogue(&parse(rest, &["--json"])?),
        "model" => model(rest),
        "rows" => rows(rest),
        "template" => template(&parse(rest, &[])?),
        "sample" => Ok(bakery_csv()),
        "--help" | "-h" | "help" => Ok(USAGE.into()),
        "--version" => Ok(format!("countinghouse {}\n", env!("CARGO_PKG_VERSION"))),
        other => Err(Error::unknown("command", other, Value::Key("none")).into()),
    }
}

/// Arguments taken apart.
struct Parsed {
    files: Vec<String>,
    flags: Vec<String>,
    options: OptionsInput,
    only: Vec<String>,
    analyses: Vec<&'static Analysis>,
}

fn parse(arguments: &[String], flags: &[&str]) -> Result<Parsed, Failure> {
    let options = settings(arguments)?;
    let mut parsed =
        Parsed { files: vec![], flags: vec![], options, only: vec![], analyses: ANALYSES.iter().collect() };
    let mut arguments = arguments.iter();
    while let Some(argument) = arguments.next() {
        let (name, attached) = match argument.split_once('=') {
            Some((name, value)) if name.starts_with("--") => (name, Some(value.to_owned())),
            _ => (argument.as_str(), None),
        };
        let mut value = || {
            attached
                .clone()
                .or_else(|| arguments.next().cloned())
                .ok_or_else(|| Failure::Usage(Sentence::new("terminal-needs-value").with("option", name)))
        };
        let options = &mut parsed.options;
        match name {
            flag if flags.contains(&flag) => parsed.flags.push(flag.into()),
            "--today" => options.today = Some(value()?),
            "--period" => options.period = Some(value()?),
            "--from" => options.from = Some(value()?),
            "--to" => options.to = Some(value()?),
            "--kind" => options.kind = Some(value()?),
            "--date-order" => options.date_order = Some(value()?),
            "--encoding" => options.encoding = Some(value()?),
            "--currency" => options.currency = Some(value()?),
            "--cohort-by" => options.cohort_by = Some(value()?),
            "--overlapping" => options.overlapping = Some(value()?),
            "--working-hours" => {
                let text = value()?;
                let (days, hours) =
                    text.split_once('=').ok_or_else(|| wrong("--working-hours", &text, "DAY=09:00-17:00"))?;
                let (first, last) = days.split_once('-').unwrap_or((days, days));
                let place = |day: &str| {
                    let known = WEEKDAYS.iter().position(|known| *known == day);
                    known.ok_or_else(|| wrong("--working-hours", day, either(&WEEKDAYS)))
                };
                for day in &WEEKDAYS[place(first)?..=place(last)?.max(place(first)?)] {
                    options.working_hours.insert((*day).to_owned(), hours.to_owned());
                }
            }
            "--day-off" => options.days_off.push(value()?),
            "--promise-hours" => {
                let text = value()?;
                options.promise_hours = Some(text.parse().map_err(|_| wrong("--promise-hours", &text, "1–10000"))?);
            }
            "--week-starts" => options.week_starts = Some(value()?),
            "--year-starts" => {
                let text = value()?;
                options.year_starts = Some(text.parse().map_err(|_| wrong("--year-starts", &text, "1–12"))?);
            }
            "--settings" => drop(value()?),
            "--split" => options.split = Some(value()?),
            "--filter" => {
                let text = value()?;
                let (name, passes) = text.split_once('=').ok_or_else(|| wrong("--filter", &text, "NAME=VALUE"))?;
                options.filters.get_or_default(name.to_owned()).push(passes.to_owned());
            }
            "--smallest-group" => {
                let text = value()?;
                let customers = text.parse().map_err(|_| wrong("--smallest-group", &text, "1–1000"))?;
                options.smallest_group = Some(customers);
            }
            "--language" => {
                let tag = value()?;
                let language = Language::from_tag(&tag).ok_or_else(|| {
                    let known: Vec<&str> = Language::all().map(Language::tag).collect();
                    wrong("--language", &tag, either(&known))
                })?;
                options.locale = Some(Locale::of(language));
            }
            "--window" => {
                let text = value()?;
                let days = text.parse().map_err(|_| wrong("--window", &text, Value::Key("days")))?;
                options.window = Some(days);
            }
            "--rule" => {
                let text = value()?;
                let (rule, on) = match text.split_once('=') {
                    Some((rule, "on")) => (rule, true),
                    Some((rule, "off")) => (rule, false),
                    _ => return Err(wrong("--rule", &text, either(&["NAME=on", "NAME=off"])).into()),
                };
                options.rules.insert(rule.into(), on);
            }
            "--status" => {
                let text = value()?;
                let (status, meaning) =
                    text.rsplit_once('=').ok_or_else(|| wrong("--status", &text, "STATUS=MEANING"))?;
                options.statuses.insert(status.into(), meaning.into());
            }
            "--answer" => {
                let text = value()?;
                let (question, answer) =
                    text.split_once('=').ok_or_else(|| wrong("--answer", &text, "QUESTION=ANSWER"))?;
                options.answers.insert(question.into(), answer.into());
            }
            "--role" => {
                let text = value()?;
                let (role, header) = text.split_once('=').ok_or_else(|| wrong("--role", &text, "ROLE=HEADER"))?;
                options.roles.insert(role.into(), Some(header.to_owned()).filter(|header| !header.is_empty()));
            }
            "--margin" => options.margin = Some(share(name, &value()?)?),
            "--discount" => options.discount = Some(share(name, &value()?)?),
            "--horizon" => {
                let text = value()?;
                let months = text.parse().map_err(|_| wrong("--horizon", &text, Value::Key("months")))?;
                options.horizon = Some(months);
            }
            "--event" => options.events.push(EventInput::parse(&value()?)),
            "--goal" => options.goals.push(value()?),
            "--analyses" => parsed.analyses = analyses(&value()?)?,
            "--only" => {
                for id in value()?.split(',').map(str::trim) {
                    if metrics::by_id(id).is_none() {
                        return Err(Error::unknown("metric", id, Value::Key("metrics")).into());
                    }
                    parsed.only.push(id.to_owned());
                }
            }
            other if other.starts_with("--") => return Err(Error::unknown("option", other, Value::Key("none")).into()),
            _ => parsed.files.push(argument.clone()),
        }
    }
    Ok(parsed)
}

/// A share as it is written.
fn share(option: &str, text: &str) -> Result<f64, Failure> {
    let read = text.parse().ok().filter(|share: &f64| share.is_finite());
    read.ok_or_else(|| wrong(option, text, Value::Key("share")).into())
}

/// The analyses that a list of ids names.
fn analyses(ids: &str) -> Result<Vec<&'static Analysis>, Failure> {
    match ids {
        "all" => Ok(ANALYSES.iter().collect()),
        "none" => Ok(Vec::new()),
        ids => {
            let known = || ANALYSES.iter().map(|analysis| analysis.id).collect::<Vec<_>>().join(", ");
            let of = |id: &str| by_id(id).ok_or_else(|| Error::unknown("analysis", id, known()).into());
            ids.split(',').map(str::trim).map(of).collect()
        }
    }
}

/// The options in the file of settings, wherever among the arguments it is named: all others win over it.
fn settings(arguments: &[String]) -> Result<OptionsInput, Failure> {
    let given = arguments.iter().enumerate().find_map(|(place, argument)| match argument.strip_prefix("--settings") {
        Some("") => arguments.get(place + 1).map(String::as_str),
        Some(attached) => attached.strip_prefix('='),
        None => None,
    });
    let Some(path) = given else { return Ok(OptionsInput::default()) };
    let text = std::fs::read_to_string(path).map_err(|error| Failure::Usage(unreadable(path, &error)))?;
    OptionsInput::from_json(&text).map_err(|error| Failure::Usage(of_file(path, error.message())))
}

impl Parsed {
    fn has(&self, flag: &str) -> bool {
        self.flags.iter().any(|known| known == flag)
    }

    /// The files, and the tables in them where they are archives or workbooks, read and worked out, with their bytes.
    fn open(&self) -> Result<(Vec<Opened>, Workbook), Failure> {
        if self.files.is_empty() {
            return Err(Failure::Usage(Sentence::new("terminal-no-file")));
        }
        let options = self.options.clone().check()?;
        let mut files = Vec::new();
        for path in &self.files {
            files.extend(open_path(path)?);
        }
        let names: Vec<&str> = files.iter().map(|file| file.name.as_str()).collect();
        let read = |place: usize, settings: &Settings| -> Result<Reading, Failure> {
            read_fed(settings, |reader| {
                files[place].text.each(&mut |piece| {
                    reader.feed(piece);
                })?;
                Ok(())
            })
        };
        let mut workbook = open_each(&names, options, read).map_err(|(file, failure)| about(&file, failure))?;
        workbook.add_notes(files.iter().map(|file| file.notes.clone()).enumerate());
        Ok((files, workbook))
    }
}

/// The tables in a file, or the one member that a path like `archive.zip/orders.csv` names.
fn open_path(path: &str) -> Result<Vec<Opened>, Failure> {
    let inside = path.match_indices('/').map(|(at, _)| (&path[..at], Some(&path[at + 1..])));
    let file = inside.filter(|(file, _)| Path::new(file).is_file()).chain([(path, None)]).next();
    let (file, member) = file.unwrap_or((path, None));
    let name = Path::new(file).file_name().map_or(file.into(), |name| name.to_string_lossy().into_owned());
    containers::open(Path::new(file), &name, member).map_err(|problem| match problem {
        Problem::Io(_) => about(file, problem),
        Problem::File(error) => about(&name, error),
    })
}

/// The rows behind a metric's value.
fn rows(arguments: &[String]) -> Result<String, Failure> {
    let Some((metric, rest)) = arguments.split_first() else {
        return Err(Failure::Usage(Sentence::new("terminal-no-metric")));
    };
    let (_, workbook) = parse(rest, &[])?.open()?;
    Ok(rows::csv(&workbook, metric)?)
}

fn inspect(parsed: &Parsed) -> Result<String, Failure> {
    let (_, workbook) = parsed.open()?;
    Ok(if parsed.has("--json") { json::inspect_text(&workbook) } else { terminal::inspect(&workbook) })
}

fn convert(parsed: &Parsed, arguments: &[String]) -> Result<String, Failure> {
    if parsed.files.len() > 1 {
        return Err(Failure::Usage(Sentence::new("terminal-one-file")));
    }
    let (files, workbook) = match parsed.open() {
        // The table of an empty file is an empty file.
        Err(Failure::Empty(sentence)) => {
            complain(&sentence, arguments);
            return Ok(String::new());
        }
        opened => opened?,
    };
    let [file] = files.as_slice() else {
        let names: Vec<&str> = files.iter().map(|file| file.name.as_str()).collect();
        return Err(Failure::Usage(
            Sentence::new("terminal-one-table").with("count", names.len()).with("names", names.join(", ")),
        ));
    };
    if let (true, Some(long)) = (parsed.has("--typed"), &workbook.main().long) {
        return Ok(table_to_csv(long));
    }
    let bytes = file.text.all().map_err(|problem| about(&file.name, problem))?;
    Ok(to_csv(&bytes, &workbook.main().reading, parsed.has("--typed")))
}

fn analyse(parsed: &Parsed) -> Result<String, Failure> {
    let (_, workbook) = parsed.open()?;
    let figures = workbook.shown().map_err(|error| about(&workbook.main().name, error.clone()))?;
    if parsed.has("--json") {
        let answers = Answers::of(&workbook, &parsed.analyses);
        return Ok(json::to_text(&json::analyse(&workbook, figures, &parsed.only, &answers)?));
    }
    Ok(terminal::analyse(&workbook, figures, &parsed.only)?)
}

fn quality(parsed: &Parsed) -> Result<String, Failure> {
    let (_, workbook) = parsed.open()?;
    Ok(if parsed.has("--json") { json::to_text(&json::quality(&workbook)) } else { terminal::quality(&workbook) })
}

fn catalogue(parsed: &Parsed) -> Result<String, Failure> {
    if parsed.has("--json") {
        return Ok(json::to_text(&catalogue::catalogue()));
    }
    let lines =
        metrics::all().map(|metric| format!("{:<26}{}\n", metric.id, metric.words(Language::ENGLISH).definition));
    Ok(lines.collect())
}

fn template(parsed: &Parsed) -> Result<String, Failure> {
    let language = parsed.options.locale.as_ref().map_or(Language::ENGLISH, |locale| locale.language);
    match parsed.files.as_slice() {
        [] => Ok(TEMPLATES.iter().map(|one| format!("{:<16}{}\n", one.id, one.kind.name(language))).collect()),
        [name] => Template::named(name).map(|one| one.csv.to_owned()).ok_or_else(|| {
            let known: Vec<&str> = TEMPLATES.iter().map(|one| one.id).collect();
            Error::unknown("template", name, known.join(", ")).into()
        }),
        _ => Err(Failure::Usage(Sentence::new("terminal-one-template"))),
    }
}

fn model(arguments: &[String]) -> Result<String, Failure> {
    let question = Question::parse(arguments)?;
    let Some(file) = &question.file else { return Ok(json::to_text(&question.answer(&[])?)) };
    let bytes = std::fs::read(file).map_err(|error| Failure::Nothing(unreadable(file, &error)))?;
    Ok(json::to_text(&question.answer(&bytes).map_err(|wrong| about(file, wrong))?))
}
