//! What the figures do not count and what they could not do, as diagnostics.

use super::{Overlap, Overlapping, Source, Workbook, joins, mappings, wide};
use crate::diagnostic::{Diagnostic, Error, Severity};
use crate::facts::{Counting, LeftOutRow, Reason, Strays, impossible};
use crate::money::Currency;
use crate::recognise::{Role, TableKind, held_instead};
use crate::sentence::{Sentence, Value};
use crate::time::Day;

/// The notes on a workbook: on reading its files, on what they have in common, on its facts and figures.
pub fn notes(workbook: &Workbook) -> Vec<Diagnostic> {
    let mut notes = Vec::new();
    reading(workbook, &mut notes);
    files(workbook, &mut notes);
    joins::notes(workbook, &mut notes);
    mappings::notes(workbook, &mut notes);
    unknown_headers(workbook, &mut notes);
    missing_roles(workbook, &mut notes);
    money(workbook, &mut notes);
    counting(workbook, &mut notes);
    questions(workbook, &mut notes);
    wide::notes(&workbook.sources, &mut notes);
    rows(workbook, &mut notes);
    range(workbook, &mut notes);
    far_dates(workbook, &mut notes);
    far_dates_elsewhere(workbook, &mut notes);
    if let Some(note) = workbook.recognition().format.and_then(|format| format.note) {
        let [note, hint] = [format!("export-{note}"), "note-about_this_export.hint".into()].map(Sentence::new);
        notes.push(Diagnostic::new("about_this_export", Severity::Info, note, hint));
    }
    notes
}

/// Why no figure can be shown although there is a date column.
pub fn nothing_counts(workbook: &Workbook) -> Error {
    let orders = &workbook.orders;
    if let Some((oldest, newest)) = orders.days() {
        let (from, to) = (workbook.options.from, workbook.options.to.or(workbook.options.today));
        let range = match (from, to) {
            (Some(_), Some(_)) => "between",
            (Some(_), None) => "from",
            (None, Some(_)) => "to",
            (None, None) => "range",
        };
        let day = |day: Option<Day>| day.map_or(String::new(), |day| day.to_string());
        let sentence = Sentence::new("error-no_order_in_range")
            .with("range", Value::Key(range))
            .with("from", day(from))
            .with("to", day(to))
            .with("oldest", oldest.to_string())
            .with("newest", newest.to_string());
        return Error::Option(sentence);
    }
    let reason = |left: &LeftOutRow| {
        let reason = Value::Named("reason", left.reason.id());
        Value::from(Sentence::new("error-reason").with("count", u64::from(left.rows)).with("reason", reason))
    };
    let reasons = orders.left_out.iter().map(reason).collect();
    Error::NothingCounts(Sentence::new("error-no_row_counts").with("reasons", Value::Comma(reasons)))
}

/// What was said when each file was read, with the file's name.
fn reading(workbook: &Workbook, notes: &mut Vec<Diagnostic>) {
    for source in &workbook.sources {
        let changes_nothing = workbook.changes_nothing(source);
        let named = |note: &Diagnostic| Diagnostic {
            file: Some(source.name.clone()),
            severity: if changes_nothing { Severity::Info } else { note.severity },
            ..note.clone()
        };
        notes.extend(source.notes.iter().chain(&source.reading.diagnostics).map(named));
        if let Some(by) = &source.dates_as_in {
            notes.push(Diagnostic {
                file: Some(source.name.clone()),
                ..Diagnostic::said(
                    "dates_as_in_another_file",
                    Severity::Info,
                    vec![("file", source.name.as_str().into()), ("other", by.as_str().into())],
                )
            });
        }
    }
}

fn unknown_headers(workbook: &Workbook, notes: &mut Vec<Diagnostic>) {
    for source in &workbook.sources {
        for (role, name) in workbook.options.said_of(source).roles {
            let Some(name) = name else { continue };
            let column = |source: &Source| mappings::column(source.table(), &name);
            match column(source).and_then(|index| source.table().columns.get(index)) {
                None if workbook.sources.iter().any(|other| column(other).is_some()) => {}
                None => notes.push(Diagnostic {
                    file: Some(source.name.clone()),
                    ..Diagnostic::said(
                        "unknown_column",
                        Severity::Warning,
                        vec![
                            ("file", source.name.as_str().into()),
                            ("column", name.into()),
                            ("role", Value::Named("role", role.id())),
                        ],
                    )
                }),
                Some(column) if !role.fits(column) => notes.push(Diagnostic {
                    file: Some(source.name.clone()),
                    column: Some(name.clone()),
                    ..Diagnostic::said(
                        "column_does_not_fit",
                        Severity::Warning,
                        vec![("column", name.into()), ("role", Value::Named("role", role.id()))],
                    )
                }),
                Some(_) => {}
            }
        }
    }
}

/// What files of orders have in common.
fn files(workbook: &Workbook, notes: &mut Vec<Diagnostic>) {
    for overlap in workbook.overlaps() {
        let Overlap { newer, older, orders, rows, .. } = overlap;
        let counted = match workbook.options.overlapping {
            Overlapping::Once => "once",
            Overlapping::Replace => "replace",
            Overlapping::Both => "both",
        };
        notes.push(Diagnostic {
            rows: *rows,
            file: Some(older.clone()),
            ..Diagnostic::said(
                "files_overlap",
                Severity::Info,
                vec![
                    ("newer", newer.as_str().into()),
                    ("older", older.as_str().into()),
                    ("count", (*orders).into()),
                    ("what", Value::Key(if overlap.by_order_number { "orders" } else { "rows" })),
                    ("counted", Value::Key(counted)),
                ],
            )
        });
    }
}

fn missing_roles(workbook: &Workbook, notes: &mut Vec<Diagnostic>) {
    if workbook.order_files.is_empty() {
        return;
    }
    let missing = |role: Role| workbook.recognition().column(role).is_none();
    if missing(Role::Date) {
        notes.push(Diagnostic::said("no_date_column", Severity::Error, vec![]));
    }
    if missing(Role::Customer) {
        notes.push(Diagnostic::said("no_customer_column", Severity::Warning, vec![]));
    }
    if !workbook.orders.has_amounts {
        notes.push(Diagnostic::said("no_amount_column", Severity::Warning, vec![instead(Role::Amount, workbook)]));
    }
}

/// What the files hold where none of them holds orders; that is nothing where none holds a table.
pub fn no_orders(workbook: &Workbook) -> Error {
    if workbook.sources.iter().all(is_no_table) {
        return Error::NotATable;
    }
    if workbook.sources.iter().all(|source| source.reading.table.rows == 0) {
        return Error::NoRows(workbook.main().reading.table.columns.len());
    }
    let holds = |source: &Source| {
        let found = &source.recognition;
        // What looks like orders and is none says why.
        let is_sum = found.kind == TableKind::Aggregate;
        let why = if is_sum { found.kind_evidence.clone().into() } else { Value::Key("none") };
        let sentence = Sentence::new("error-file_holds")
            .with("file", source.name.as_str())
            .with("kind", Value::Named("kind", found.kind.id()))
            .with("why", why);
        Value::from(sentence)
    };
    let all = workbook.sources.iter().map(holds).collect();
    Error::NoOrders(Sentence::new("error-no_orders-files").with("files", Value::Comma(all)))
}

/// Whether a text in lines was read as the one column of a table: words that nobody knows a use for, or a single cell.
fn is_no_table(Source { reading, recognition, .. }: &Source) -> bool {
    let [only] = reading.table.columns.as_slice() else { return false };
    recognition.kind == TableKind::Table && (only.text().is_some() || reading.records < 2)
}

fn money(workbook: &Workbook, notes: &mut Vec<Diagnostic>) {
    let orders = &workbook.orders;
    if orders.has_amounts
        && workbook.recognition().column(Role::Currency).is_none()
        && held_instead(Role::Currency, workbook.table()).is_some()
    {
        let said = vec![instead(Role::Currency, workbook)];
        notes.push(Diagnostic::said("unknown_currencies", Severity::Warning, said));
    }
    let nameless = orders.rows_left_out(Reason::NoCurrency);
    let other = orders.rows_left_out(Reason::OtherCurrency) + nameless;
    if let (Some(currency), true) = (orders.currency, other > 0) {
        let named = orders.currencies.iter().filter(|known| known.currency != currency);
        let rows = |id, rows: u64| Sentence::new(id).with("count", rows);
        let mut others: Vec<Value> = named
            .map(|known| match known.currency {
                Currency::UNKNOWN => rows("rows-currency-unreadable", known.rows).into(),
                other => rows("rows-currency", known.rows).with("currency", other.to_string()).into(),
            })
            .collect();
        if nameless > 0 {
            others.push(rows("rows-currency-none", nameless).into());
        }
        notes.push(Diagnostic {
            rows: other,
            ..Diagnostic::said(
                "several_currencies",
                Severity::Warning,
                vec![("currency", currency.to_string().into()), ("others", Value::List(others))],
            )
        });
    }
    if orders.converted {
        notes.push(Diagnostic::said("converted_amounts", Severity::Info, vec![]));
    }
}

/// How amounts came about where they are not a column's, row by row.
fn counting(workbook: &Workbook, notes: &mut Vec<Diagnostic>) {
    let &Counting { products, whole_orders, refunds_are_off, outgo, returned, equal_lines } = &workbook.orders.counting;
    let header = |role: Role| {
        let index = workbook.recognition().column(role);
        let name = index.and_then(|index| workbook.table().columns.get(index)).map(|column| column.name.clone());
        Value::from(name.unwrap_or_default())
    };
    let repeated = workbook.orders.rows_left_out(Reason::Duplicate);
    let said: [(&str, bool, u64, Vec<Role>); 7] = [
        ("quantity_times_price", products, 0, vec![Role::Quantity, Role::UnitPrice]),
        ("order_totals", whole_orders, 0, vec![Role::Amount]),
        ("net_of_refunds", refunds_are_off, 0, vec![Role::Amount]),
        ("money_out", outgo > 0, outgo, vec![]),
        ("refunds_twice", returned > 0, returned, vec![]),
        ("equal_lines", equal_lines > 0, equal_lines, vec![]),
        ("repeated_rows", repeated > 0, repeated, vec![]),
    ];
    for (code, _, rows, roles) in said.into_iter().filter(|(_, said, ..)| *said) {
        let mut args: Vec<(&str, Value)> = roles.into_iter().map(|role| (role.id(), header(role))).collect();
        args.push(("count", rows.into()));
        notes.push(Diagnostic { rows, ..Diagnostic::said(code, Severity::Info, args) });
    }
}

/// What nobody has answered yet.
fn questions(workbook: &Workbook, notes: &mut Vec<Diagnostic>) {
    for question in workbook.orders.questions.iter().filter(|question| question.open) {
        let chosen = question.answers.iter().find(|answer| answer.id == question.chosen);
        notes.push(Diagnostic {
            rows: question.rows,
            column: question.column.clone(),
            ..Diagnostic::new(
                "open_question",
                Severity::Warning,
                Sentence::new("note-open_question")
                    .with("question", question.text.clone())
                    .with("answer", chosen.map_or("".into(), |answer| Value::from(answer.text.clone()))),
                question.why.clone(),
            )
        });
    }
}

/// What the column holds that is called like one of a role, as an argument.
fn instead(role: Role, workbook: &Workbook) -> (&'static str, Value) {
    ("instead", held_instead(role, workbook.table()).map_or(Value::Key("none"), Value::from))
}

fn rows(workbook: &Workbook, notes: &mut Vec<Diagnostic>) {
    /// Names of nobody that are shown.
    const EXAMPLES: usize = 5;
    let orders = &workbook.orders;
    let nobody: u64 = orders.of_nobody().map(|event| u64::from(event.rows)).sum();
    let taken = if workbook.options.rules.is_on("nobody") { orders.placeholders.as_slice() } else { &[] };
    let names: Vec<String> = taken.iter().take(EXAMPLES).map(|known| known.name.clone()).collect();
    if orders.has_customers && nobody > 0 {
        notes.push(Diagnostic {
            rows: nobody,
            column: workbook
                .recognition()
                .column(Role::Customer)
                .map(|index| workbook.table().columns[index].name.clone()),
            ..Diagnostic::said(
                "no_customer",
                Severity::Info,
                vec![
                    ("count", nobody.into()),
                    ("taken", taken.len().into()),
                    ("names", Value::Quoted(names)),
                    ("more", Value::Key(if taken.len() > EXAMPLES { "yes" } else { "no" })),
                ],
            )
        });
    }
    if orders.possible_duplicates > 0 {
        notes.push(Diagnostic {
            rows: orders.possible_duplicates,
            ..Diagnostic::said(
                "possible_duplicates",
                Severity::Info,
                vec![("count", orders.possible_duplicates.into())],
            )
        });
    }
    // Without a column of dates nothing is shown over time, and that is said; the figures of the rows are.
    let undated = workbook.recognition().column(Role::Date).map_or(0, |_| orders.rows_left_out(Reason::NoDate));
    let missing = undated + orders.rows_left_out(Reason::NoAmount);
    if missing > 0 {
        notes.push(Diagnostic {
            rows: missing,
            ..Diagnostic::said("missing_values", Severity::Warning, vec![("count", missing.into())])
        });
    }
}

/// Days that would stretch every series: those that cannot be, and those far from all others.
fn far_dates(workbook: &Workbook, notes: &mut Vec<Diagnostic>) {
    let orders = &workbook.orders;
    let mut note = |code, rows, row: usize, mut args: Vec<(&'static str, Value)>| {
        let (file, line) = workbook.place(row);
        args.push(("line", line.to_string().into()));
        notes.push(Diagnostic {
            rows,
            line: Some(line),
            file: Some(file.to_owned()),
            ..Diagnostic::said(code, Severity::Warning, args)
        });
    };
    let column = workbook.recognition().column(Role::Date).and_then(|index| workbook.table().columns.get(index));
    if let Some((_, row, day)) = column.and_then(impossible) {
        let rows = orders.rows_left_out(Reason::ImpossibleDate);
        if rows > 0 {
            note("impossible_dates", rows, row, vec![("count", rows.into()), ("day", day.to_string().into())]);
        }
    }
    let Some(strays) = orders.strays.filter(|_| workbook.options.rules.is_on("far_dates")) else { return };
    let Strays { kept: (first, last), refunds, example: (row, day), .. } = strays;
    let rows = orders.rows_left_out(Reason::FarDate);
    let refunds = if orders.has_refunds { refunds } else { 0 };
    if rows + refunds > 0 {
        let what = match (rows, refunds) {
            (_, 0) => "rows",
            (0, _) => "refunds",
            _ => "both",
        };
        let args = vec![
            ("what", Value::Key(what)),
            ("count", rows.into()),
            ("refunds", refunds.into()),
            ("first", first.to_string().into()),
            ("last", last.to_string().into()),
            ("day", day.to_string().into()),
        ];
        note("far_dates", rows + refunds, row, args);
    }
}

/// Days far from all others in tables of something else than orders: no figure's first or last day counts them.
fn far_dates_elsewhere(workbook: &Workbook, notes: &mut Vec<Diagnostic>) {
    for source in workbook.sources.iter().filter(|source| !source.recognition.is_orders()) {
        let column = source.recognition.column(Role::Date).and_then(|index| source.table().columns.get(index));
        let Some((column, strays)) = column.and_then(|column| Some((column, Strays::of_any(column.dates()?)?))) else {
            continue;
        };
        let Strays { kept: (first, last), rows, example: (row, day), .. } = strays;
        let line = source.table().line(row);
        let args = vec![
            ("what", Value::Key("elsewhere")),
            ("count", rows.into()),
            ("refunds", 0u64.into()),
            ("first", first.to_string().into()),
            ("last", last.to_string().into()),
            ("day", day.to_string().into()),
            ("line", line.to_string().into()),
        ];
        notes.push(Diagnostic {
            rows,
            line: Some(line),
            file: Some(source.name.clone()),
            column: Some(column.name.clone()),
            ..Diagnostic::said("far_dates", Severity::Warning, args)
        });
    }
}

fn range(workbook: &Workbook, notes: &mut Vec<Diagnostic>) {
    let Ok(figures) = &workbook.figures else { return };
    if figures.view.rows_after > 0 && workbook.options.to.is_none() {
        notes.push(Diagnostic {
            rows: figures.view.rows_after,
            ..Diagnostic::said(
                "after_today",
                Severity::Warning,
                vec![("count", figures.view.rows_after.into()), ("day", figures.view.today.to_string().into())],
            )
        });
    }
    let oldest = workbook.orders.days().map(|(oldest, _)| oldest);
    if let Some(oldest) = oldest.filter(|&oldest| workbook.options.from.is_none() && oldest < figures.view.range.0) {
        notes.push(Diagnostic {
            rows: figures.view.rows_before,
            ..Diagnostic::said(
                "range_cut",
                Severity::Warning,
                vec![("oldest", oldest.to_string().into()), ("from", figures.view.range.0.to_string().into())],
            )
        });
    }
}
