//! What does a table of no known tool mean: what are its rows, which column plays which part, and was anything sold?
//! And does its meaning stay when its columns are shuffled, called otherwise, left out, or stand among others?

mod headers;
mod kinds;
mod languages;
mod none;
mod people;
mod plans;
mod reach;
mod sales;
mod variants;
mod words;
mod work;

use countinghouse::recognise::{Role, TableKind};
use countinghouse::sentence::Sentence;
use countinghouse::workbook::{OptionsInput, Workbook, open};

/// What a table's rows are, or several kinds between bars; the columns that play roles, as `customer=Client`, with
/// nothing behind the sign where no column does; its revenue, or several that are true, or nothing where there is none;
/// and the table. What stands behind `?` is true but not yet found.
type Case = (&'static str, &'static str, &'static str, &'static str);

const TABLES: &[&[Case]] = &[
    languages::TABLES,
    sales::TABLES,
    people::TABLES,
    work::TABLES,
    plans::TABLES,
    reach::TABLES,
    kinds::TABLES,
    headers::TABLES,
    none::TABLES,
];

fn cases() -> impl Iterator<Item = &'static Case> {
    TABLES.iter().copied().flatten()
}

fn read(text: &str) -> Workbook {
    open("table.csv", text.as_bytes(), OptionsInput::default().check().unwrap()).unwrap()
}

/// The revenue of a table, to the cent; `None` where none is shown.
fn revenue(workbook: &Workbook) -> Option<String> {
    let orders = &workbook.orders;
    workbook.shown().ok().flatten().filter(|_| orders.has_amounts)?;
    let unit = 10i128.pow(u32::from(orders.scale));
    let (whole, rest) = (orders.revenue() / unit, orders.revenue().abs() % unit * 100 / unit);
    Some(format!("{whole}.{rest:02}"))
}

/// The header of the column that plays a role; empty where none does.
fn header_of(workbook: &Workbook, role: Role) -> &str {
    workbook.recognition().column(role).map_or("", |column| &workbook.table().columns[column].name)
}

/// Whether a list between bars, of what is found already or not yet, has an entry.
fn is_one_of(list: &str, wanted: &str) -> bool {
    list.trim_start_matches('?').split('|').any(|known| known == wanted)
}

#[test]
fn kind_roles_and_revenue_are_those_that_the_headers_and_values_say() {
    let mut faults = Vec::new();
    for (kind, roles, sold, text) in cases() {
        let workbook = read(text);
        let recognition = workbook.recognition();
        let header = text.lines().next().unwrap();
        let mut expect =
            |what: &str, wanted: &str, found: &str| match (wanted.starts_with('?'), is_one_of(wanted, found)) {
                (true, true) => faults.push(format!("{header}\n    {what} is found now: take the “?” off {wanted}")),
                (false, false) => faults.push(format!("{header}\n    {what} is “{found}” for “{wanted}”")),
                _ => {}
            };
        expect("kind", kind, recognition.kind.id());
        for pair in roles.split('|').filter(|pair| !pair.is_empty()) {
            let (role, wanted) = pair.split_once('=').unwrap();
            let id = role.trim_start_matches('?');
            let found = header_of(&workbook, Role::from_id(id).unwrap_or_else(|| panic!("{role}")));
            expect(id, &format!("{}{wanted}", if id == role { "" } else { "?" }), found);
        }
        expect("revenue", sold, &revenue(&workbook).unwrap_or_default());
        // Nothing in these is any tool's.
        let is_known = recognition.format.is_some_and(|format| !format.is_only_form());
        let evidence = recognition.format_evidence.as_ref().filter(|_| is_known).map(Sentence::to_string);
        expect("a known export", "", &evidence.unwrap_or_default());
        let is_said = |sentence: &Sentence| sentence.to_string() != sentence.id;
        let has_evidence = recognition.roles.iter().all(|one| is_said(&one.evidence));
        assert!(has_evidence && is_said(&recognition.kind_evidence), "{header}");
    }
    assert!(faults.is_empty(), "{} of what {} tables mean:\n{}", faults.len(), cases().count(), faults.join("\n"));
}

#[test]
fn every_kind_has_a_table() {
    for kind in TableKind::ALL {
        assert!(cases().any(|case| is_one_of(case.0, kind.id())), "{}", kind.id());
    }
}
