//! Is an export still recognised when its columns move, are renamed or go missing, and others come in between?

use countinghouse::ingest::convert::to_csv;
use countinghouse::stats::random::Random;
use countinghouse::workbook::{OptionsInput, Workbook, open};
use std::path::{Path, PathBuf};

/// Headers that the tools have changed, translate, or let the user choose: export, old, new.
const RENAMED: &[(&str, &[(&str, &str)])] = &[
    ("hubspot-contacts", &[("Country/Region", "Country")]),
    ("hubspot-tickets", &[("Ticket ID", "Record ID")]),
    ("zoho-leads", &[("Record Id", "Lead Id"), ("Lead Owner.id", ""), ("Created By.id", ""), ("Modified By.id", "")]),
    (
        "zoho-deals",
        &[
            ("Record Id", "Deal Id"),
            ("Account Name", "Company Name"),
            ("Pipeline", "Sub-Pipeline"),
            ("Deal Owner.id", ""),
        ],
    ),
    (
        "salesforce-leads",
        &[
            ("First Name", "FirstName"),
            ("Last Name", "LastName"),
            ("Lead Source", "LeadSource"),
            ("Create Date", "CreatedDate"),
        ],
    ),
    (
        "pipedrive-deals",
        &[
            ("Deal - ID", "ID"),
            ("Deal - Title", "Title"),
            ("Deal - Organization", "Organization"),
            ("Deal - Contact person", "Contact person"),
            ("Deal - Value", "Value"),
            ("Deal - Currency of Value", "Currency of Value"),
            ("Deal - Pipeline", "Pipeline"),
            ("Deal - Stage", "Stage"),
            ("Deal - Status", "Status"),
            ("Deal - Owner", "Owner"),
            ("Deal - Deal created", "Deal created"),
            ("Deal - Won time", "Won time"),
            ("Deal - Lost time", "Lost time"),
            ("Deal - Lost reason", "Lost reason"),
            ("Deal - Expected close date", "Expected close date"),
        ],
    ),
    (
        "shopify-customers",
        &[
            ("Accepts Email Marketing", "Accepts Marketing"),
            ("Default Address Company", "Company"),
            ("Default Address City", "City"),
            ("Default Address Address1", "Address1"),
            ("Default Address Address2", "Address2"),
            ("Default Address Zip", "Zip"),
            ("Default Address Province Code", "Province Code"),
            ("Default Address Country Code", "Country Code"),
        ],
    ),
    ("woocommerce-orders", &[("Net Sales", "N. Revenue")]),
    (
        "square-transactions",
        &[
            ("Tender Note", "Other Tender Note"),
            ("Table Info", ""),
            ("International Fee", ""),
            ("Unattributed Tips", ""),
        ],
    ),
    ("stripe-payments", &[("Created date (UTC)", "Created (UTC)"), ("Refunded date (UTC)", "")]),
    ("paypal-activity", &[("Gross", "Amount"), ("Fee", "Fees"), ("Net", "Total"), ("TimeZone", "Time Zone")]),
    (
        "xero-invoices",
        &[
            ("ContactName", "*ContactName"),
            ("InvoiceNumber", "*InvoiceNumber"),
            ("InvoiceDate", "*InvoiceDate"),
            ("DueDate", "*DueDate"),
        ],
    ),
    (
        "surveymonkey-responses",
        &[
            ("Respondent ID", "respondent_id"),
            ("Collector ID", "collector_id"),
            ("Start Date", "date_created"),
            ("End Date", "date_modified"),
        ],
    ),
    (
        "freshdesk-tickets",
        &[
            ("Ticket ID", "Ticket Id"),
            ("Created time", "Created Time"),
            ("First response time (in hrs)", "First Response Time (in Hrs)"),
        ],
    ),
    (
        "ga4-traffic-acquisition",
        &[
            ("Key events", "Conversions"),
            ("Session primary channel group (Default Channel Group)", "Session default channel group"),
        ],
    ),
    ("typeform-responses", &[("Response Type", ""), ("Stage Date (UTC)", ""), ("Tags", ""), ("Ending", "")]),
    (
        "metaads-campaigns",
        &[
            ("Reporting starts", "Début des rapports"),
            ("Reporting ends", "Fin des rapports"),
            ("Campaign name", "Nom de la campagne"),
            ("Amount spent (USD)", "Montant dépensé (EUR)"),
            ("Reach", "Couverture"),
            ("Results", "Résultats"),
            ("Link clicks", "Clics sur un lien"),
        ],
    ),
    (
        "googleads-campaigns",
        &[
            ("Campaign status", "Kampagnenstatus"),
            ("Campaign", "Kampagne"),
            ("Currency code", "Währungscode"),
            ("Campaign type", "Kampagnentyp"),
            ("Clicks", "Klicks"),
            ("Cost", "Kosten"),
            ("Conversions", "Conversionen"),
            ("Conv. value", "Conv.-Wert"),
        ],
    ),
];

/// Columns that users and other tools add.
const FOREIGN: [&str; 6] = ["Notes of ours", "utm_content", "Weather", "Custom field 7", "Checked by", "Warehouse"];

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn opened(name: &str, bytes: &[u8]) -> Option<Workbook> {
    open(name, bytes, OptionsInput::default().check().unwrap()).ok()
}

/// The table of an export as rows of cells, its header first.
fn cells(path: &Path) -> Vec<Vec<String>> {
    let bytes = std::fs::read(path).unwrap();
    let workbook = opened("export.csv", &bytes).unwrap();
    let text = to_csv(&bytes, &workbook.main().reading, false);
    let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_bytes());
    reader.records().map(|record| record.unwrap().iter().map(str::to_owned).collect()).collect()
}

fn written(rows: &[Vec<String>]) -> Vec<u8> {
    let mut writer = csv::WriterBuilder::new().flexible(true).from_writer(Vec::new());
    rows.iter().for_each(|row| writer.write_record(row).unwrap());
    writer.into_inner().unwrap()
}

/// The same table with other columns: which ones of the old, in which order.
fn with_columns(rows: &[Vec<String>], columns: &[usize]) -> Vec<Vec<String>> {
    let cell = |row: &Vec<String>, column: usize| row.get(column).cloned().unwrap_or_default();
    rows.iter().map(|row| columns.iter().map(|&column| cell(row, column)).collect()).collect()
}

fn shuffled(count: usize, random: &mut Random) -> Vec<usize> {
    let mut columns: Vec<usize> = (0..count).collect();
    for at in (1..count).rev() {
        columns.swap(at, random.below(at as u32 + 1) as usize);
    }
    columns
}

/// Every way in which an export drifts, by name.
fn drifts(
    id: &str,
    rows: &[Vec<String>],
    needed: &[String],
    random: &mut Random,
) -> Vec<(&'static str, Vec<Vec<String>>)> {
    let width = rows[0].len();
    let mut all = vec![("as it is", rows.to_vec()), ("columns shuffled", with_columns(rows, &shuffled(width, random)))];
    let mut more = rows.to_vec();
    for (at, name) in FOREIGN.iter().enumerate() {
        let place = random.below(width as u32) as usize;
        for (index, row) in more.iter_mut().enumerate() {
            row.insert(place.min(row.len()), if index == 0 { (*name).to_owned() } else { format!("{at}-{index}") });
        }
    }
    all.push(("columns added", more));
    let mut lower = rows.to_vec();
    lower[0].iter_mut().for_each(|name| *name = name.to_lowercase());
    all.push(("headers in lower case", lower));
    let optional: Vec<usize> = (0..width).filter(|&column| !needed.contains(&rows[0][column])).collect();
    let gone: Vec<usize> =
        shuffled(optional.len(), random).into_iter().take(optional.len() * 3 / 10).map(|at| optional[at]).collect();
    let kept: Vec<usize> = (0..width).filter(|column| !gone.contains(column)).collect();
    all.push(("three tenths of the optional columns dropped", with_columns(rows, &kept)));
    if let Some((_, renamed)) = RENAMED.iter().find(|(known, _)| *known == id) {
        let mut other = rows.to_vec();
        for (old, new) in *renamed {
            let at = other[0].iter().position(|name| name == old).unwrap_or_else(|| panic!("{id} has no {old}"));
            if new.is_empty() {
                other.iter_mut().for_each(|row| drop(row.remove(at)));
            } else {
                other[0][at] = (*new).to_owned();
            }
        }
        all.push(("headers renamed", other));
    }
    all
}

#[test]
fn exports_are_recognised_in_other_shapes_of_themselves() {
    let folder = root().join("tests/fixtures/formats");
    let list: serde_json::Value = serde_json::from_slice(&std::fs::read(folder.join("headers.json")).unwrap()).unwrap();
    let mut random = Random::new(5);
    let mut rates: Vec<(&str, usize, usize, usize)> = Vec::new();
    for entry in list.as_array().unwrap() {
        let id = entry["id"].as_str().unwrap();
        // What only bytes or lines tell is not told by columns.
        let by_bytes = id.starts_with("excel") || id.starts_with("googlesheets") || id.starts_with("tableau");
        if by_bytes || matches!(id, "mailchimp-campaign-report" | "googleads-campaigns-excel") {
            continue;
        }
        let needed: Vec<String> =
            entry["roles"].as_object().unwrap().values().filter_map(|name| Some(name.as_str()?.to_owned())).collect();
        let rows = cells(&folder.join(format!("{id}.csv")));
        for (drift, rows) in drifts(id, &rows, &needed, &mut random) {
            let workbook = opened("export.csv", &written(&rows));
            let recognition = workbook.as_ref().map(|workbook| workbook.recognition());
            let kind = recognition.is_some_and(|found| found.kind.id() == entry["kind"]);
            let tool = recognition.is_some_and(|found| found.format.is_some_and(|format| format.id == id));
            if !kind || !tool {
                println!(
                    "{id}, {drift}: {:?}",
                    recognition.map(|found| (found.kind.id(), found.format.map(|format| format.id)))
                );
            }
            let at = rates.iter().position(|(known, ..)| *known == drift).unwrap_or_else(|| {
                rates.push((drift, 0, 0, 0));
                rates.len() - 1
            });
            let (_, tools, kinds, all) = &mut rates[at];
            (*tools, *kinds, *all) = (*tools + usize::from(tool), *kinds + usize::from(kind), *all + 1);
        }
    }
    for (drift, tools, kinds, all) in &rates {
        println!("{drift}: tool {tools} of {all}, kind {kinds} of {all}");
    }
    for (drift, tools, kinds, all) in rates {
        // Among six foreign columns a few plain ones prove no tool.
        assert!(tools * 100 >= all * 92 && kinds * 100 >= all * 98, "{drift}: {tools} tools, {kinds} kinds of {all}");
    }
}
