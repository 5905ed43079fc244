//! Is a table with one column for each period told from its headers in any language, does it come to its own totals as it
//! stands and as a long table, and is a total that does not add up found in its place?

use countinghouse::diagnostic::Diagnostic;
use countinghouse::facts::summary::{SummaryFigure, summary};
use countinghouse::ingest::convert::table_to_csv;
use countinghouse::recognise::{Role, TableKind};
use countinghouse::stats::random::Random;
use countinghouse::workbook::{OptionsInput, Workbook, open};

/// Tables that are invented.
const TABLES: u64 = 500;

/// Twelve months in a language, with a header for what the rows are and words for their sum and its column.
const LANGUAGES: [([&str; 12], &str, &str); 7] = [
    (
        [
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
        ],
        "Product",
        "Total",
    ),
    (
        [
            "Januar",
            "Februar",
            "März",
            "April",
            "Mai",
            "Juni",
            "Juli",
            "August",
            "September",
            "Oktober",
            "November",
            "Dezember",
        ],
        "Produkt",
        "Gesamt",
    ),
    (
        [
            "janvier",
            "février",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août",
            "septembre",
            "octobre",
            "novembre",
            "décembre",
        ],
        "Produit",
        "Total",
    ),
    (
        [
            "enero",
            "febrero",
            "marzo",
            "abril",
            "mayo",
            "junio",
            "julio",
            "agosto",
            "septiembre",
            "octubre",
            "noviembre",
            "diciembre",
        ],
        "Producto",
        "Total",
    ),
    (
        [
            "gennaio",
            "febbraio",
            "marzo",
            "aprile",
            "maggio",
            "giugno",
            "luglio",
            "agosto",
            "settembre",
            "ottobre",
            "novembre",
            "dicembre",
        ],
        "Prodotto",
        "Totale",
    ),
    (
        [
            "januari",
            "februari",
            "maart",
            "april",
            "mei",
            "juni",
            "juli",
            "augustus",
            "september",
            "oktober",
            "november",
            "december",
        ],
        "Product",
        "Totaal",
    ),
    (
        [
            "janeiro",
            "fevereiro",
            "março",
            "abril",
            "maio",
            "junho",
            "julho",
            "agosto",
            "setembro",
            "outubro",
            "novembro",
            "dezembro",
        ],
        "Produto",
        "Total",
    ),
];

/// How headers name periods.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Style {
    /// `Januar 2026`.
    NameAndYear,
    /// `Jan-26`.
    Short,
    /// `Januar`, the year in the title.
    YearInTitle,
    /// `Januar`, the year in the file's name.
    YearInName,
    /// `2026-01`.
    Iso,
    /// `01.2026`.
    Dotted,
    /// `2026-01-01`.
    FirstDay,
    /// `31.01.2026`.
    LastDay,
    /// `2026` above `Januar`.
    YearAbove,
    /// `Q1 2026`.
    Quarters,
    /// `KW 12 2026`.
    Weeks,
    /// `2021`.
    Years,
}

const STYLES: [Style; 12] = [
    Style::NameAndYear,
    Style::Short,
    Style::YearInTitle,
    Style::YearInName,
    Style::Iso,
    Style::Dotted,
    Style::FirstDay,
    Style::LastDay,
    Style::YearAbove,
    Style::Quarters,
    Style::Weeks,
    Style::Years,
];

/// An invented table: hundredths by row and period.
struct Invented {
    file: String,
    csv: String,
    cells: Vec<Vec<Option<i64>>>,
    /// The first days of the periods.
    starts: Vec<String>,
    with_total: bool,
    about: String,
}

fn last_day(year: i32, month: usize) -> u32 {
    match month {
        2 if year % 4 == 0 => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

fn money(hundredths: i64, comma: bool) -> String {
    let sign = if hundredths < 0 { "-" } else { "" };
    let text = format!("{sign}{}.{:02}", hundredths.abs() / 100, hundredths.abs() % 100);
    if comma { text.replace('.', ",") } else { text }
}

impl Invented {
    fn new(random: &mut Random) -> Invented {
        let mut below = |limit: u32| random.below(limit) as usize;
        let (months, what, total) = LANGUAGES[below(7)];
        let style = STYLES[below(12)];
        let year = 2019 + below(8) as i32;
        let years = if style == Style::YearAbove { 2 } else { 1 };
        let of_year = match style {
            Style::Quarters => 4,
            Style::Weeks | Style::Years => 3 + below(4),
            _ => 3 + below(10),
        };
        let (comma, with_total, total_row) = (below(2) == 0, below(3) > 0, below(2) == 0);
        let first_week = 10 + below(20);
        let mut names = Vec::new();
        let mut starts = Vec::new();
        for turn in 0..years {
            for number in 1..=of_year {
                let year = year + turn;
                let name = months[(number - 1).min(11)];
                names.push(match style {
                    Style::NameAndYear => format!("{name} {year}"),
                    Style::Short => format!(
                        "{}-{}",
                        name.chars()
                            .take(if name.starts_with("jui") || name.starts_with("jul") { 4 } else { 3 })
                            .collect::<String>(),
                        year % 100
                    ),
                    Style::YearInTitle | Style::YearInName | Style::YearAbove => name.to_owned(),
                    Style::Iso => format!("{year}-{number:02}"),
                    Style::Dotted => format!("{number:02}.{year}"),
                    Style::FirstDay => format!("{year}-{number:02}-01"),
                    Style::LastDay => format!("{}.{number:02}.{year}", last_day(year, number)),
                    Style::Quarters => format!("Q{number} {year}"),
                    Style::Weeks => format!("KW {} {year}", first_week + number),
                    Style::Years => (year - 8 + number as i32).to_string(),
                });
                starts.push(match style {
                    Style::Quarters => format!("{year}-{:02}-01", number * 3 - 2),
                    Style::Years => format!("{}-01-01", year - 8 + number as i32),
                    Style::Weeks => String::new(),
                    _ => format!("{year}-{number:02}-01"),
                });
            }
        }
        let rows = 3 + below(6);
        let mut cells = vec![vec![None; names.len()]; rows];
        for row in &mut cells {
            for cell in row.iter_mut() {
                *cell = (below(8) > 0).then(|| 100 + below(900_000) as i64);
            }
            // A row without any number would be a heading.
            row[0] = Some(1_000 + below(5_000) as i64);
        }
        let mark = if comma { ";" } else { "," };
        let mut csv = String::new();
        if style == Style::YearInTitle {
            csv += &format!("Report {year}\n\n");
        }
        if style == Style::YearAbove {
            let above = (0..years).map(|turn| format!("{}{}", year + turn, mark.repeat(of_year - 1)));
            csv += &format!("{mark}{}{}\n", above.collect::<Vec<_>>().join(mark), if with_total { mark } else { "" });
        }
        let mut header = vec![what.to_owned()];
        header.extend(names.iter().cloned());
        header.extend(with_total.then(|| total.to_owned()));
        csv += &format!("{}\n", header.join(mark));
        let line = |name: &str, row: &[Option<i64>]| {
            let mut texts = vec![name.to_owned()];
            texts.extend(row.iter().map(|cell| cell.map_or(String::new(), |cell| money(cell, comma))));
            texts.extend(with_total.then(|| money(row.iter().flatten().sum(), comma)));
            format!("{}\n", texts.join(mark))
        };
        for (index, row) in cells.iter().enumerate() {
            csv += &line(["Rye", "Kiln loaf", "Bun", "Tart", "Oat bar", "Seed roll", "Mocha", "Cider"][index], row);
        }
        if total_row {
            let sums: Vec<Option<i64>> =
                (0..names.len()).map(|period| Some(cells.iter().filter_map(|row| row[period]).sum())).collect();
            csv += &line(total, &sums);
        }
        let file = if style == Style::YearInName { format!("sales_{year}.csv") } else { "sales.csv".to_owned() };
        let about = format!("{style:?} {}\n{csv}", months[0]);
        Invented { file, csv, cells, starts, with_total, about }
    }

    fn open(&self, answer: Option<&str>) -> Workbook {
        let mut input = OptionsInput::default();
        if let Some(answer) = answer {
            input.answers.insert("wide_table".into(), answer.into());
        }
        open(&self.file, self.csv.as_bytes(), input.check().unwrap())
            .unwrap_or_else(|error| panic!("{error}: {}", self.about))
    }
}

fn figures(workbook: &Workbook) -> Vec<SummaryFigure> {
    let source = workbook.main();
    summary(source.table(), &source.recognition, &workbook.choices(source))
}

fn figure(workbook: &Workbook, id: &str) -> SummaryFigure {
    let all = figures(workbook);
    let ids: Vec<String> = all.iter().map(|figure| figure.id.clone()).collect();
    all.into_iter().find(|figure| figure.id == id).unwrap_or_else(|| panic!("no {id} among {ids:?}"))
}

fn hundredths(value: f64) -> i64 {
    (value * 100.0).round() as i64
}

fn note<'a>(workbook: &'a Workbook, code: &str) -> Option<&'a Diagnostic> {
    workbook.diagnostics.iter().find(|note| note.code == code)
}

#[test]
fn a_wide_table_comes_to_its_totals_either_way() {
    let mut random = Random::new(9);
    for _ in 0..TABLES {
        let invented = Invented::new(&mut random);
        let about = &invented.about;
        let sum: i64 = invented.cells.iter().flatten().flatten().sum();
        let filled = invented.cells.iter().flatten().flatten().count();

        let wide = invented.open(None);
        assert_eq!(wide.main().recognition.kind, TableKind::Crosstab, "{about}");
        assert_eq!(hundredths(figure(&wide, "cells_sum").value.unwrap()), sum, "{about}");
        let [question] = wide.orders.questions.as_slice() else { panic!("no question: {about}") };
        assert_eq!((question.id, question.chosen, question.open), ("wide_table", "columns", true), "{about}");
        let rows = question.answers.iter().find(|answer| answer.id == "rows").unwrap();
        assert_eq!((rows.rows, rows.sum.map(hundredths)), (Some(filled as u64), Some(sum)), "{about}");
        assert_eq!(note(&wide, "period_totals_agree").is_some(), invented.with_total, "{about}");
        assert!(note(&wide, "period_totals_differ").is_none(), "{about}");

        let long = invented.open(Some("rows"));
        let source = long.main();
        assert_eq!((source.recognition.kind, source.table().rows), (TableKind::Aggregate, filled), "{about}");
        assert!(long.orders.questions.iter().all(|question| !question.open) && long.order_files.is_empty(), "{about}");
        let amount = figure(&long, "amount_sum");
        assert_eq!((hundredths(amount.value.unwrap()), amount.rows_used), (sum, filled as u64), "{about}");
        let by_period = figure(&long, "amount_by_period");
        let of_period = |index: usize| -> i64 { invented.cells.iter().filter_map(|row| row[index]).sum() };
        let expected: Vec<i64> = (0..invented.starts.len()).map(of_period).filter(|sum| *sum != 0).collect();
        assert_eq!(
            by_period.groups.iter().map(|group| hundredths(group.value)).collect::<Vec<_>>(),
            expected,
            "{about}"
        );
        assert!(source.recognition.column(Role::Date).is_some(), "{about}");
        let starts: Vec<&str> = by_period.groups.iter().map(|group| group.name.as_str()).collect();
        if !invented.starts[0].is_empty() {
            let dated = invented.starts.iter().enumerate().filter(|(index, _)| of_period(*index) != 0);
            assert_eq!(starts, dated.map(|(_, start)| start.as_str()).collect::<Vec<_>>(), "{about}");
        }
        let of_rows: i64 =
            figure(&long, "amount_by_dimension").groups.iter().map(|group| hundredths(group.value)).sum();
        assert_eq!(of_rows, sum, "{about}");

        // What `convert --typed` writes is the same table again.
        let csv = table_to_csv(source.table());
        let again = open("long.csv", csv.as_bytes(), OptionsInput::default().check().unwrap()).unwrap();
        assert_eq!(again.main().table().rows, filled, "{about}\n{csv}");
        let amounts = again.main().table().columns.last().and_then(|column| column.numbers()).unwrap();
        let units: i64 = (0..filled).filter_map(|row| amounts.get(row)).sum();
        assert_eq!(units * 100 / 10i64.pow(amounts.scale().into()), sum, "{about}\n{csv}");
    }
}

#[test]
fn a_total_that_does_not_add_up_is_found_in_its_place() {
    let mut random = Random::new(19);
    let mut tried = 0;
    while tried < 100 {
        let invented = Invented::new(&mut random);
        if !invented.with_total {
            continue;
        }
        tried += 1;
        let row = random.below(invented.cells.len() as u32) as usize;
        let right: i64 = invented.cells[row].iter().flatten().sum();
        let comma = invented.csv.contains(';');
        // 12.34 more than the columns come to.
        let name = ["Rye", "Kiln loaf", "Bun", "Tart", "Oat bar", "Seed roll", "Mocha", "Cider"][row];
        let lines = invented.csv.lines().map(|line| match line.starts_with(name) {
            true => format!("{}{}", line.strip_suffix(&money(right, comma)).unwrap(), money(right + 1_234, comma)),
            false => line.to_owned(),
        });
        let csv = lines.collect::<Vec<_>>().join("\n");
        let line = csv.lines().position(|line| line.starts_with(name)).unwrap() as u64 + 1;
        let wrong = Invented { about: format!("{}\n{csv}", invented.about), csv, ..invented };
        let workbook = wrong.open(None);
        let note = note(&workbook, "period_totals_differ").unwrap_or_else(|| panic!("nothing said: {}", wrong.about));
        assert_eq!((note.line, note.rows), (Some(line), 1), "{}", wrong.about);
        assert!(note.message.to_string().contains(" 12.34 more than "), "{}: {}", note.message, wrong.about);
        let sum: i64 = wrong.cells.iter().flatten().flatten().sum();
        assert_eq!(hundredths(figure(&workbook, "cells_sum").value.unwrap()), sum, "{}", wrong.about);
    }
}

/// A table, its long form, and what its question says.
const SHAPES: &[(&str, &str, &str)] = &[
    // A month above plan and actual, and totals of both.
    (
        ",Jan 2026,,Feb 2026,,Mar 2026,,Total,\nTeam,Plan,Actual,Plan,Actual,Plan,Actual,Plan,Actual\nShop,100,90,110,120,120,125,330,335\nFair,50,55,50,52,50,49,150,156\n",
        "Team,Period,Plan,Actual\nShop,2026-01-01,100.00,90.00\nFair,2026-01-01,50.00,55.00\nShop,2026-02-01,110.00,120.00\nFair,2026-02-01,50.00,52.00\nShop,2026-03-01,120.00,125.00\nFair,2026-03-01,50.00,49.00\n",
        "has 2 columns for each month, Jan 2026 to Mar 2026",
    ),
    // Quarters among their months.
    (
        "Item,Jan 2026,Feb 2026,Mar 2026,Q1 2026,Apr 2026\nTea,10,20,30,60,5\nBun,1,2,3,6,7\n",
        "Item,Period,Amount\nTea,2026-01-01,10.00\nBun,2026-01-01,1.00\nTea,2026-02-01,20.00\nBun,2026-02-01,2.00\nTea,2026-03-01,30.00\nBun,2026-03-01,3.00\nTea,2026-04-01,5.00\nBun,2026-04-01,7.00\n",
        "one column for each month, Jan 2026 to Apr 2026",
    ),
    // The year of each row in a column.
    (
        "Year,Jan,Feb,Mar,Total\n2024,10,11,12,33\n2025,13,14,15,42\n",
        "Year,Period,Amount\n2024.00,2024-01-01,10.00\n2025.00,2025-01-01,13.00\n2024.00,2024-02-01,11.00\n2025.00,2025-02-01,14.00\n2024.00,2024-03-01,12.00\n2025.00,2025-03-01,15.00\n",
        "one column for each month, Jan to Mar",
    ),
    // A business year begins in any month: no day is made up.
    (
        "Account,FY2024,FY2025,FY2026\nSales,100,120,140\nRent,40,50,60\n",
        "Account,Period,Amount\nSales,FY2024,100.00\nRent,FY2024,40.00\nSales,FY2025,120.00\nRent,FY2025,50.00\nSales,FY2026,140.00\nRent,FY2026,60.00\n",
        "one column for each year, FY2024 to FY2026",
    ),
    // Twelve months that may begin in either year.
    (
        "Account,Nov,Dec,Jan,Feb\nSales,100,120,140,1\nRent,40,50,60,2\n",
        "Account,Period,Amount\nSales,Nov,100.00\nRent,Nov,40.00\nSales,Dec,120.00\nRent,Dec,50.00\nSales,Jan,140.00\nRent,Jan,60.00\nSales,Feb,1.00\nRent,Feb,2.00\n",
        "of no date, because nothing says of which year they are",
    ),
    // Another year beside months, and a count that no row adds up to, are no totals of them.
    (
        "Shop,2023,Jan 2026,Feb 2026,Mar 2026,Total stores\nNorth,900,10,20,30,4\nSouth,800,1,2,3,7\n",
        "Shop,2023,Total stores,Period,Amount\nNorth,900.00,4.00,2026-01-01,10.00\nSouth,800.00,7.00,2026-01-01,1.00\nNorth,900.00,4.00,2026-02-01,20.00\nSouth,800.00,7.00,2026-02-01,2.00\nNorth,900.00,4.00,2026-03-01,30.00\nSouth,800.00,7.00,2026-03-01,3.00\n",
        "As rows they are figures by month.",
    ),
    // One header for all, and days that may be read in two ways.
    (
        "Depot,01/01/2026,01/02/2026,01/03/2026\nNorth,4,9,2\nSouth,7,1,8\n",
        "Depot,Period,Amount\nNorth,01/01/2026,4.00\nSouth,01/01/2026,7.00\nNorth,01/02/2026,9.00\nSouth,01/02/2026,1.00\nNorth,01/03/2026,2.00\nSouth,01/03/2026,8.00\n",
        "one column for each day, 01/01/2026 to 01/03/2026",
    ),
];

#[test]
fn shapes_become_long_tables() {
    for (csv, expected, said) in SHAPES {
        let mut input = OptionsInput::default();
        input.answers.insert("wide_table".into(), "rows".into());
        let workbook = open("plan.csv", csv.as_bytes(), input.check().unwrap()).unwrap();
        let question = workbook.orders.questions.first().unwrap_or_else(|| panic!("no question: {csv}"));
        assert!(question.text.to_string().contains(said) || question.why.to_string().contains(said), "{question:?}");
        assert_eq!(table_to_csv(workbook.main().table()), *expected);
    }
}

#[test]
fn plans_and_what_came_of_them_are_not_added_up() {
    let csv = SHAPES[0].0;
    let wide = open("plan.csv", csv.as_bytes(), OptionsInput::default().check().unwrap()).unwrap();
    let sum = figure(&wide, "cells_sum");
    let groups: Vec<(&str, f64)> = sum.groups.iter().map(|group| (group.name.as_str(), group.value)).collect();
    assert_eq!((sum.value, groups), (None, vec![("Actual", 491.0), ("Plan", 480.0)]));
    assert!(sum.undefined.is_some());
}

#[test]
fn a_survey_of_four_questions_is_no_table_of_quarters() {
    for csv in [
        "Name,Q1,Q2,Q3,Q4,Total\nAda,5,4,3,5,17\nBen,2,4,1,3,10\n",
        "Name,Q1 Price,Q2 Taste,Q3 Staff\nAda,5,4,3\nBen,2,4,1\n",
    ] {
        let workbook = open("answers.csv", csv.as_bytes(), OptionsInput::default().check().unwrap()).unwrap();
        assert_ne!(workbook.main().recognition.kind, TableKind::Crosstab, "{csv}");
        assert_eq!(workbook.orders.questions.len(), 0, "{csv}");
    }
}
