//! What the figures do not count and what they could not do, as diagnostics.

use super::{Overlap, Overlapping, Source, Workbook, joins, mappings, wide};
use crate::diagnostic::{Diagnostic, Error, Severity};
use crate::facts::{Counting, Reason, Strays, impossible};
use crate::money::Currency;
use crate::recognise::{Role, TableKind, held_instead};
use crate::words::Language;

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
        notes.push(Diagnostic::new("about_this_export", Severity::Info, note, "No action is needed."));
    }
    notes
}

/// Why no figure can be shown although there is a date column.
pub fn nothing_counts(workbook: &Workbook) -> Error {
    let orders = &workbook.orders;
    if let Some((oldest, newest)) = orders.days() {
        let (from, to) = (workbook.options.from, workbook.options.to.or(workbook.options.today));
        let range = match (from, to) {
            (Some(from), Some(to)) => format!("between {from} and {to}"),
            (Some(from), None) => format!("from {from} on"),
            (None, Some(to)) => format!("up to {to}"),
            (None, None) => "in the range".into(),
        };
        return Error::Option(
            format!("there is no order {range}; the file has orders from {oldest} to {newest}").into(),
        );
    }
    let reasons: Vec<String> =
        orders.left_out.iter().map(|left| format!("{} {}", left.rows, left.reason.words(Language::ENGLISH))).collect();
    Error::NothingCounts(format!("no row counts: {}", reasons.join(", ")).into())
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
                ..Diagnostic::new(
                    "dates_as_in_another_file",
                    Severity::Info,
                    format!(
                        "the dates of {} can be read in two ways; they are read as those of {by}, which leave no doubt",
                        source.name
                    ),
                    "Choose the other order if the files come from different places.",
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
                    ..Diagnostic::new(
                        "unknown_column",
                        Severity::Warning,
                        format!(
                            "{} has no column “{name}” for the role “{}”",
                            source.name,
                            role.name(Language::ENGLISH)
                        ),
                        "Choose one of the file's columns.",
                    )
                }),
                Some(column) if !role.fits(column) => notes.push(Diagnostic {
                    file: Some(source.name.clone()),
                    column: Some(name.clone()),
                    ..Diagnostic::new(
                        "column_does_not_fit",
                        Severity::Warning,
                        format!(
                            "“{name}” was chosen for the role “{}”, but its values do not look like it",
                            role.name(Language::ENGLISH)
                        ),
                        "Choose another column, or check how the file writes these values.",
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
        let (what, plural) =
            (if overlap.by_order_number { "order" } else { "row" }, if *orders == 1 { "" } else { "s" });
        let counted = match workbook.options.overlapping {
            Overlapping::Once => format!("counted once, as {newer} has them"),
            Overlapping::Replace => format!("the rows of {newer} take their place"),
            Overlapping::Both => "counted twice, as you chose".into(),
        };
        notes.push(Diagnostic {
            rows: *rows,
            file: Some(older.clone()),
            ..Diagnostic::new(
                "files_overlap",
                Severity::Info,
                format!("{newer} overlaps {older} by {orders} {what}{plural}: {counted}"),
                "Choose whether they count once, whether one file replaces the other, or whether both count.",
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
        notes.push(Diagnostic::new(
            "no_date_column",
            Severity::Error,
            "no column could be read as a date, so nothing can be shown over time",
            "Choose the column that holds the order date, and check that its dates look like 2024-05-17.",
        ));
    }
    if missing(Role::Customer) {
        notes.push(Diagnostic::new(
            "no_customer_column",
            Severity::Warning,
            "no column says who bought: revenue and orders are shown; customers, retention and cohorts cannot be",
            "Choose the column that names the customer: an id, an e-mail address or a name.",
        ));
    }
    if !workbook.orders.has_amounts {
        notes.push(Diagnostic::new(
            "no_amount_column",
            Severity::Warning,
            match held_instead(Role::Amount, workbook.table()) {
                Some(instead) => format!(
                    "no column could be read as an amount ({instead}): orders and customers are shown, but no money"
                ),
                None => "no column could be read as an amount: orders and customers are shown, but no money".into(),
            },
            "Choose the column that holds the amounts, and check that they look like 1234.50.",
        ));
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
        let why =
            if found.kind == TableKind::Aggregate { format!(" ({})", found.kind_evidence) } else { String::new() };
        format!("{} holds {}{why}", source.name, found.kind.name(Language::ENGLISH))
    };
    let all: Vec<String> = workbook.sources.iter().map(holds).collect();
    Error::NoOrders(format!("{}, not orders", all.join(", ")).into())
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
        && let Some(instead) = held_instead(Role::Currency, workbook.table())
    {
        notes.push(Diagnostic::new(
            "unknown_currencies",
            Severity::Warning,
            format!("{instead}, which are no currencies known here: all amounts are added up as if they were in one"),
            "Write codes such as EUR in that column, or filter the file to one currency.",
        ));
    }
    let nameless = orders.rows_left_out(Reason::NoCurrency);
    let other = orders.rows_left_out(Reason::OtherCurrency) + nameless;
    if let (Some(currency), true) = (orders.currency, other > 0) {
        let named = orders.currencies.iter().filter(|known| known.currency != currency);
        let mut others: Vec<String> = named
            .map(|known| match known.currency {
                Currency::UNKNOWN => format!("{} whose currency could not be read", count_rows(known.rows)),
                other => format!("{} in {other}", count_rows(known.rows)),
            })
            .collect();
        if nameless > 0 {
            others.push(format!("{} that name none", count_rows(nameless)));
        }
        notes.push(Diagnostic {
            rows: other,
            ..Diagnostic::new(
                "several_currencies",
                Severity::Warning,
                format!(
                    "the file has several currencies, which are never added up: {currency} is shown, {} left out",
                    others.join(" and ")
                ),
                "Choose the currency to look at.",
            )
        });
    }
    if orders.converted {
        notes.push(Diagnostic::new(
            "converted_amounts",
            Severity::Info,
            "the file has several currencies; the export's own converted amounts are counted",
            "Switch the rule “Use converted amounts” off to see one currency as charged.",
        ));
    }
}

/// How amounts came about where they are not a column's, row by row.
fn counting(workbook: &Workbook, notes: &mut Vec<Diagnostic>) {
    let &Counting { products, whole_orders, refunds_are_off, outgo, returned, equal_lines } = &workbook.orders.counting;
    let header = |role: Role| {
        let index = workbook.recognition().column(role);
        index.map_or(String::new(), |index| format!("“{}”", workbook.table().columns[index].name))
    };
    let quantity = header(Role::Quantity);
    let (price, amount) = (header(Role::UnitPrice), header(Role::Amount));
    const NOTHING: &str = "No action is needed.";
    let repeated = workbook.orders.rows_left_out(Reason::Duplicate);
    let said: [(&str, bool, u64, String, &str); 7] = [
        (
            "quantity_times_price",
            products,
            0,
            format!("an amount is {quantity} times {price}, for no column holds it"),
            "Choose the column of amounts if there is one.",
        ),
        (
            "order_totals",
            whole_orders,
            0,
            format!("{amount} is the amount of the whole order in each of its rows: it counts once"),
            NOTHING,
        ),
        (
            "net_of_refunds",
            refunds_are_off,
            0,
            format!("what went back is off {amount} already: it is not taken off once more"),
            NOTHING,
        ),
        (
            "money_out",
            outgo > 0,
            outgo,
            format!("{} of money that went out: no sales, so they are not counted", count_rows(outgo)),
            "Switch the rule “Leave out what is no sale” off if they are refunds.",
        ),
        (
            "refunds_twice",
            returned > 0,
            returned,
            format!(
                "what went back from {returned} {} stands there twice, at the order and in a row of its own: it counts once",
                if returned == 1 { "order" } else { "orders" }
            ),
            NOTHING,
        ),
        (
            "equal_lines",
            equal_lines > 0,
            equal_lines,
            format!("{} equal to another of their order count, for its total needs them", count_rows(equal_lines)),
            NOTHING,
        ),
        (
            "repeated_rows",
            repeated > 0,
            repeated,
            format!("{} equal in every cell to another of the same order: counted once", count_rows(repeated)),
            "Switch the rule “Count repeated rows once” off if they are lines of their own.",
        ),
    ];
    for (code, _, rows, message, hint) in said.into_iter().filter(|(_, said, ..)| *said) {
        notes.push(Diagnostic { rows, ..Diagnostic::new(code, Severity::Info, message, hint) });
    }
}

/// What nobody has answered yet.
fn questions(workbook: &Workbook, notes: &mut Vec<Diagnostic>) {
    for question in workbook.orders.questions.iter().filter(|question| question.open) {
        let text = |id: &str| {
            question
                .answers
                .iter()
                .find(|answer| answer.id == id)
                .map_or(String::new(), |answer| answer.text.to_string())
        };
        notes.push(Diagnostic {
            rows: question.rows,
            column: question.column.clone(),
            ..Diagnostic::new(
                "open_question",
                Severity::Warning,
                format!("{} The figures go by: {}.", question.text, text(question.chosen)),
                question.why.clone(),
            )
        });
    }
}

pub(super) fn count_rows(rows: u64) -> String {
    format!("{rows} {}", if rows == 1 { "row" } else { "rows" })
}

fn rows(workbook: &Workbook, notes: &mut Vec<Diagnostic>) {
    /// Names of nobody that are shown.
    const EXAMPLES: usize = 5;
    let orders = &workbook.orders;
    let nobody: u64 = orders.of_nobody().map(|event| u64::from(event.rows)).sum();
    let taken = if workbook.options.rules.is_on("nobody") { orders.placeholders.as_slice() } else { &[] };
    let names: Vec<String> = taken.iter().take(EXAMPLES).map(|known| format!("“{}”", known.name)).collect();
    let more = if taken.len() > EXAMPLES { " and others" } else { "" };
    let among = if taken.is_empty() {
        String::new()
    } else {
        format!("; {}{more} {} nobody", names.join(", "), if taken.len() == 1 { "names" } else { "name" })
    };
    if orders.has_customers && nobody > 0 {
        notes.push(Diagnostic {
            rows: nobody,
            column: workbook
                .recognition()
                .column(Role::Customer)
                .map(|index| workbook.table().columns[index].name.clone()),
            ..Diagnostic::new(
                "no_customer",
                Severity::Info,
                format!(
                    "{} without a customer: counted in revenue and orders, not in any customer figure{among}",
                    count_rows(nobody)
                ),
                match taken {
                    [] => "Nothing to do if these are walk-in sales.",
                    _ => "Switch the rule “Names of nobody are no customers” off if these are customers.",
                },
            )
        });
    }
    if orders.possible_duplicates > 0 {
        notes.push(Diagnostic {
            rows: orders.possible_duplicates,
            ..Diagnostic::new(
                "possible_duplicates",
                Severity::Info,
                format!(
                    "{} rows repeat another row in every cell; without an order number they may be meant, so they are counted",
                    orders.possible_duplicates
                ),
                "Export with an order number to have repeated rows counted once.",
            )
        });
    }
    // Without a column of dates nothing is shown over time, and that is said; the figures of the rows are.
    let undated = workbook.recognition().column(Role::Date).map_or(0, |_| orders.rows_left_out(Reason::NoDate));
    let missing = undated + orders.rows_left_out(Reason::NoAmount);
    if missing > 0 {
        notes.push(Diagnostic {
            rows: missing,
            ..Diagnostic::new(
                "missing_values",
                Severity::Warning,
                format!("{} without a date or an amount: not counted", count_rows(missing)),
                "Fill them in the file if they matter.",
            )
        });
    }
}

/// Days that would stretch every series: those that cannot be, and those far from all others.
fn far_dates(workbook: &Workbook, notes: &mut Vec<Diagnostic>) {
    let orders = &workbook.orders;
    let mut note = |code, rows, row: usize, message: String, hint| {
        let (file, line) = workbook.place(row);
        notes.push(Diagnostic {
            rows,
            line: Some(line),
            file: Some(file.to_owned()),
            ..Diagnostic::new(code, Severity::Warning, format!("{message} in line {line}"), hint)
        });
    };
    let column = workbook.recognition().column(Role::Date).and_then(|index| workbook.table().columns.get(index));
    if let Some((_, row, day)) = column.and_then(impossible) {
        let rows = orders.rows_left_out(Reason::ImpossibleDate);
        if rows > 0 {
            let message =
                format!("{} dated before 1900 or after 2100: not counted; the first says {day}", count_rows(rows));
            note("impossible_dates", rows, row, message, "Correct the year in the file.");
        }
    }
    let Some(strays) = orders.strays.filter(|_| workbook.options.rules.is_on("far_dates")) else { return };
    let Strays { kept: (first, last), refunds, example: (row, day), .. } = strays;
    let rows = orders.rows_left_out(Reason::FarDate);
    let mut what = Vec::new();
    if rows > 0 {
        what.push(format!(
            "{} dated far from all others, which are of {first} to {last}: not counted",
            count_rows(rows)
        ));
    }
    if refunds > 0 && orders.has_refunds {
        what.push(format!(
            "{} with the date of a refund far from all others: it counts on the day of its order",
            count_rows(refunds)
        ));
    }
    if !what.is_empty() {
        let message = format!("{}; the first says {day}", what.join("; "));
        let hint = "Correct the year in the file; or switch the rule “Leave out dates far from all others” off, or set the reference date later, to count it.";
        note("far_dates", rows + refunds, row, message, hint);
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
        let what = count_rows(rows);
        notes.push(Diagnostic {
            rows,
            line: Some(line),
            file: Some(source.name.clone()),
            column: Some(column.name.clone()),
            ..Diagnostic::new(
                "far_dates",
                Severity::Warning,
                format!("{what} dated far from all others, which are of {first} to {last}; the first says {day} in line {line}"),
                "Correct the year in the file.",
            )
        });
    }
}

fn range(workbook: &Workbook, notes: &mut Vec<Diagnostic>) {
    let Ok(figures) = &workbook.figures else { return };
    if figures.view.rows_after > 0 && workbook.options.to.is_none() {
        notes.push(Diagnostic {
            rows: figures.view.rows_after,
            ..Diagnostic::new(
                "after_today",
                Severity::Warning,
                format!("{} dated after {}: not counted", count_rows(figures.view.rows_after), figures.view.today),
                "Set the reference date later to count them.",
            )
        });
    }
    let oldest = workbook.orders.days().map(|(oldest, _)| oldest);
    if workbook.options.from.is_none() && oldest.is_some_and(|oldest| oldest < figures.view.range.0) {
        notes.push(Diagnostic {
            rows: figures.view.rows_before,
            ..Diagnostic::new(
                "range_cut",
                Severity::Warning,
                format!(
                    "the file reaches back to {}; only what happened from {} on is shown",
                    oldest.map_or(String::new(), |day| day.to_string()),
                    figures.view.range.0
                ),
                "Choose a longer period, or check the oldest dates in the file.",
            )
        });
    }
}
