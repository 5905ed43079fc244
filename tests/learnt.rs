//! What was corrected in one file holds for the next one of its shape, for no other, and says so.

use countinghouse::diagnostic::Error;
use countinghouse::recognise::{Role, TableKind};
use countinghouse::report::json;
use countinghouse::time::Day;
use countinghouse::workbook::{FileInput, OptionsInput, Workbook, open_all};

const APRIL: &str =
    "Order No,Client,Day,Gross,Net,State\n1,ann,03/04/2025,12.00,10.00,ok\n2,bob,05/04/2025,24.00,20.00,ok\n";
/// The same with another column, in another order, its headers in other letters.
const MAY: &str =
    "CLIENT,order no,Day,net,State,Gross,Note\nann,3,02/05/2025,30.00,ok,36.00,late\ncy,4,06/05/2025,5.00,ok,6.00,\n";
/// A file of another tool with a few of the same headers.
const TILL: &str =
    "Order No,Client,Day,Net,Gross,Table,Waiter,Tip,Till,Shift\n9,zoe,01/05/2025,7.00,8.00,4,kim,1.00,2,early\n";

const LEARNT: &str = r#"{"schema": "countinghouse/settings/1", "mappings": [{
    "file": "april.csv", "headers": ["Order No", "Client", "Day", "Gross", "Net", "State"],
    "kind": "invoices", "roles": {"amount": "Net", "status": null}, "date_order": "day_first"
}]}"#;

fn options(json: &str) -> OptionsInput {
    OptionsInput::from_json(json).unwrap()
}

fn workbook(files: &[(&str, &str)], options: OptionsInput) -> Workbook {
    let files: Vec<(&str, &[u8])> = files.iter().map(|(name, text)| (*name, text.as_bytes())).collect();
    open_all(&files, options.check().unwrap()).unwrap()
}

/// The header of a role's column, and the text that says why it plays it.
fn plays(workbook: &Workbook, role: Role) -> Option<(&str, &str)> {
    let source = &workbook.sources[0];
    let found = source.recognition.roles.iter().find(|known| known.role == role)?;
    Some((&source.reading.table.columns[found.column].name, &found.evidence.id))
}

fn said(workbook: &Workbook, code: &str) -> Option<String> {
    workbook.diagnostics.iter().find(|note| note.code == code).map(|note| note.message.to_string())
}

fn days(workbook: &Workbook) -> Option<(Day, Day)> {
    workbook.orders.days()
}

fn may(options: OptionsInput) -> Workbook {
    workbook(&[("may.csv", MAY)], options)
}

fn day(text: &str) -> Day {
    Day::parse_iso(text).unwrap()
}

#[test]
fn next_months_file_is_read_as_this_months_was_corrected() {
    let before = may(OptionsInput::default());
    assert_ne!(plays(&before, Role::Amount).unwrap().0, "net", "there is something to learn");
    let workbook = may(options(LEARNT));
    assert_eq!(plays(&workbook, Role::Amount), Some(("net", "evidence-as_before")));
    assert_eq!(plays(&workbook, Role::Status), None);
    let found = &workbook.sources[0].recognition;
    assert_eq!(
        (found.kind, found.kind_evidence.to_string().as_str()),
        (TableKind::Invoices, "as you chose it last time")
    );
    assert_eq!(days(&workbook), Some((day("2025-05-02"), day("2025-05-06"))));
    assert_eq!(
        said(&workbook, "read_as_corrected").unwrap(),
        "may.csv is read as you corrected “april.csv”, which has the same headers"
    );
    assert!(json::inspect_text(&workbook).contains("as you chose it last time"));
}

#[test]
fn another_tools_file_is_read_as_if_nothing_had_been_learnt() {
    let (with, without) = (options(LEARNT), OptionsInput::default());
    let read = |options| workbook(&[("till.csv", TILL)], options);
    let (with, without) = (read(with), read(without));
    assert_eq!(with.sources[0].recognition, without.sources[0].recognition);
    assert_eq!(said(&with, "read_as_corrected"), None);
    // A table without a header has no shape, and one that lacks what was chosen is another.
    let headless = options(r#"{"mappings": [{"headers": ["Column 1", "Column 2", "Column 3"], "kind": "tickets"}]}"#);
    let rows = "ann,2025-01-01,5.00\nbob,2025-01-02,6.00\nann,2025-01-03,7.00\n";
    assert_ne!(workbook(&[("rows.csv", rows)], headless).sources[0].recognition.kind, TableKind::Tickets);
    let lacking = workbook(&[("april.csv", &APRIL.replace("Net", "Before tax"))], options(LEARNT));
    assert_eq!(said(&lacking, "read_as_corrected"), None);
}

#[test]
fn what_is_said_of_the_file_itself_or_of_all_wins() {
    let file = |file| OptionsInput { files: [("may.csv".into(), file)].into(), ..options(LEARNT) };
    let gross = || [("amount".into(), Some("Gross".into()))].into();
    let own = may(file(FileInput { roles: gross(), ..FileInput::default() }));
    assert_eq!(plays(&own, Role::Amount), Some(("Gross", "evidence-chosen")));
    assert_eq!(own.sources[0].recognition.kind, TableKind::Invoices, "the rest holds");
    let for_all = may(OptionsInput { roles: gross(), kind: Some("orders".into()), ..options(LEARNT) });
    assert_eq!(plays(&for_all, Role::Amount), Some(("Gross", "evidence-chosen")));
    assert_eq!(for_all.sources[0].recognition.kind_evidence.to_string(), "you chose it");
    let order = may(OptionsInput { date_order: Some("month_first".into()), ..options(LEARNT) });
    assert_eq!(days(&order).unwrap().0, day("2025-02-05"));
    let off = may(file(FileInput { learnt: Some(false), ..FileInput::default() }));
    assert_eq!(off.sources[0].recognition, may(OptionsInput::default()).sources[0].recognition);
    assert_eq!(said(&off, "read_as_corrected"), None);
}

#[test]
fn a_file_that_says_the_same_itself_is_not_told_so_again() {
    let own = FileInput {
        roles: [("amount".into(), Some("Net".into())), ("status".into(), None)].into(),
        kind: Some("invoices".into()),
        date_order: Some("day_first".into()),
        ..FileInput::default()
    };
    let options = OptionsInput { files: [("april.csv".into(), own)].into(), ..options(LEARNT) };
    let april = workbook(&[("april.csv", APRIL)], options);
    assert_eq!(said(&april, "read_as_corrected"), None);
    assert_eq!(april.learnt(&april.sources[0]).map(|learnt| (learnt.mapping, learnt.tells)), Some((0, false)));
}

#[test]
fn of_several_the_most_alike_wins_and_then_the_newest() {
    let mapping = |file: &str, headers: &str, column: &str| {
        format!(r#"{{"file": "{file}", "headers": [{headers}], "roles": {{"amount": "{column}"}}}}"#)
    };
    let [short, long] = [
        r#""Order No", "Client", "Day", "Gross", "Net", "State""#,
        r#""Order No", "Client", "Day", "Gross", "Net", "State", "Note""#,
    ];
    let amount = |mappings: [String; 2]| {
        let workbook = may(options(&format!(r#"{{"mappings": [{}]}}"#, mappings.join(","))));
        plays(&workbook, Role::Amount).unwrap().0.to_owned()
    };
    assert_eq!(amount([mapping("a", long, "Net"), mapping("b", short, "Gross")]), "net");
    assert_eq!(amount([mapping("a", short, "Net"), mapping("b", long, "Gross")]), "Gross");
    assert_eq!(amount([mapping("a", long, "Net"), mapping("b", long, "Gross")]), "Gross");
}

#[test]
fn what_changes_the_words_of_headers_does_not_go_back_and_forth() {
    let file = "Größe,Prüfung,Käufer,Datum,Betrag\n1,ok,ann,01.02.2025,5\n2,ok,bob,13.02.2025,6\n";
    let learnt = r#"{"mappings": [{"headers": ["Größe", "Prüfung", "Käufer", "Datum", "Betrag"],
        "encoding": "windows-1251", "roles": {"customer": "KРґufer"}}]}"#;
    let workbook = workbook(&[("file.csv", file)], options(learnt));
    let source = &workbook.sources[0];
    assert_eq!(source.reading.encoding.id(), "windows-1251");
    assert_eq!(source.reading.table.columns[2].name, "KГ¤ufer");
    let again = countinghouse::workbook::to_read_again(&workbook.sources, &workbook.options);
    assert!(again.is_empty(), "{again:?}");
    assert!(said(&workbook, "unknown_column").is_some(), "a column that was chosen and is not there is said");
}

#[test]
fn an_answer_is_learnt_for_the_shape_that_it_was_given_for() {
    let orders = |first: u32| {
        format!(
            "receipt,date,customer,total,payment method\n{first},2024-01-02,Ann,50.00,cash\n\
             {first},2024-01-02,Ann,50.00,card\n{},2024-01-05,Bob,25.00,card\n",
            first + 1
        )
    };
    let (june, july) = (orders(100), orders(200));
    let asked = workbook(&[("june.csv", &june)], OptionsInput::default());
    let question = asked.orders.questions.first().expect("the data leave something open");
    let other = question.answers.iter().find(|answer| answer.id != question.chosen).unwrap();
    let learnt = format!(
        r#"{{"mappings": [{{"headers": ["receipt", "date", "customer", "total", "payment method"], "answers": {{"{}": "{}"}}}}]}}"#,
        question.id, other.id
    );
    let chosen = |files: &[(&str, &str)], options: OptionsInput| {
        let workbook = workbook(files, options);
        workbook.orders.questions.iter().find(|known| known.id == question.id).map(|known| (known.chosen, known.open))
    };
    assert_eq!(chosen(&[("july.csv", &july)], options(&learnt)), Some((other.id, false)));
    assert_eq!(chosen(&[("june.csv", &june), ("july.csv", &july)], options(&learnt)), Some((other.id, false)));
    let given = OptionsInput { answers: [(question.id.into(), question.chosen.into())].into(), ..options(&learnt) };
    assert_eq!(chosen(&[("july.csv", &july)], given), Some((question.chosen, false)));
    // Beside a file of which nothing was learnt the question is asked.
    let shop = july.replace("receipt,date,customer,total", "order id,placed on,buyer,order total");
    let beside = chosen(&[("july.csv", &june), ("shop.csv", &shop)], options(&learnt));
    assert_eq!(beside, Some((question.chosen, true)));
}

#[test]
fn what_another_version_wrote_is_passed_over_and_named() {
    let learnt = LEARNT.replace(r#""amount": "Net""#, r#""amount": "Net", "mood": "State""#);
    let learnt = learnt.replace(r#""kind": "invoices""#, r#""kind": "sonnets", "colour": 3, "answers": {"why": "so"}"#);
    let workbook = may(options(&learnt));
    assert_eq!(plays(&workbook, Role::Amount).unwrap().0, "net");
    assert_eq!(
        said(&workbook, "unknown_correction").unwrap(),
        "what you corrected before names “colour”, “sonnets”, “mood”, “why”, not known here"
    );
}

#[test]
fn nothing_that_is_handed_over_breaks_it() {
    let deep = format!("{}1{}", "[".repeat(100_000), "]".repeat(100_000));
    let wrong = [
        ("", "could not be read"),
        ("{", "could not be read"),
        ("[]", "what is given is a list"),
        (r#"{"mappings": 3}"#, "mappings is 3; it must be a list"),
        (r#"{"mappings": [3]}"#, "mappings is 3; it must be an object"),
        (r#"{"mappings": [{"headers": {}}]}"#, "headers is an object; it must be a list"),
        (r#"{"mappings": [{"headers": [null]}]}"#, "headers is nothing; it must be a text"),
        (r#"{"mappings": [{"roles": ["a"]}]}"#, "roles is a list; it must be an object"),
        (r#"{"files": {"a.csv": {"learnt": "no"}}}"#, "learnt is “no”; it must be true or false"),
        (r#"{"nonsense": 1}"#, "unknown field `nonsense`"),
        (r#"{} {}"#, "could not be read"),
        (&deep, "nested too deeply"),
        (&format!(r#"{{"mappings": {deep}}}"#), "nested too deeply"),
    ];
    for (text, part) in wrong {
        let Err(Error::Option(sentence)) = OptionsInput::from_json(text) else { panic!("{text:.60} is taken") };
        assert!(sentence.to_string().contains(part), "{text:.60}: {sentence}");
    }
    let odd = [
        r#"{"mappings": [{}]}"#,
        r#"{"mappings": [{"headers": [], "roles": {"amount": "x"}}]}"#,
        r#"{"mappings": [{"headers": ["", "  ", "\u0000"], "kind": ""}]}"#,
        r#"{"window": 30, "mappings": []}"#,
    ];
    for text in odd {
        let workbook = may(options(text));
        assert_eq!(said(&workbook, "read_as_corrected"), None, "{text}");
    }
    assert_eq!(options(r#"{"window": 30}"#).window, Some(30));
}
