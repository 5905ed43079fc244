//! Is every template recognised when it comes back filled in: kind, roles, no question, and the figures of its kind?

use countinghouse::facts::FactKind;
use countinghouse::facts::templates::{TEMPLATES, Template};
use countinghouse::metrics::Evaluation;
use countinghouse::recognise::Role;
use countinghouse::workbook::{OptionsInput, Workbook, open};
use std::collections::BTreeSet;

/// What the columns of each template are, in their order.
const ROLES: [(&str, &str); 23] = [
    (
        "orders",
        "order_id date customer_id email product quantity unit_price discount amount currency status refund refund_date \
         cost channel coupon shipped_at delivered_at invoiced_at due_at paid_at",
    ),
    (
        "subscriptions",
        "record_id customer_id plan status started_at trial_end ended_at interval amount currency paused_at \
         cancel_reason payment_failed",
    ),
    (
        "customers",
        "customer_id email customer_name created_at customer_type channel referrer consent opted_in_at birthday country",
    ),
    ("leads", "record_id created_at status converted_at customer_id email channel lead_score owner region"),
    (
        "deals",
        "record_id customer_id company created_at stage outcome amount currency entered_stage entered_stage closed_at \
         lost_reason owner channel",
    ),
    (
        "tickets",
        "record_id customer_id opened_at first_response_at resolved_at due_at status replies reopens channel owner \
         satisfaction automated escalated comment",
    ),
    ("responses", "record_id date customer_id touchpoint score satisfaction effort comment invitations"),
    ("reviews", "record_id date score rating_scale comment reply replied_at channel product"),
    ("spend", "date category brand channel campaign cost currency leads conversions revenue"),
    ("ad_campaigns", "date channel campaign cost currency impressions clicks leads conversions revenue"),
    ("traffic", "date channel sessions visitors conversions revenue"),
    ("posts", "date channel text impressions reach engagements clicks followers"),
    ("mailings", "date campaign sends delivered opens clicks bounces unsubscribes conversions revenue"),
    ("events", "customer_id date interaction channel time_spent"),
    ("staff", "staff team started_at ended_at engagement_rating uses_crm"),
    ("decisions", "record_id decided_at insight_at team data_driven automated reviewed error_found_at error_fixed_at"),
    ("initiatives", "title started_at launched_at kind partner revenue cost shared_value segment"),
    ("predictions", "date about predicted actual"),
    ("market", "date segment market_size revenue competitor competitor_revenue"),
    ("requests", "record_id opened_at resolved_at kind"),
    ("assessments", "date framework dimension score rating_scale assessor"),
    ("experiments", "title variant exposures conversions"),
    ("targets", "metric target due_at segment start_value"),
];

/// Metrics that three rows cannot give: those that compare years, those of groups of at least ten people, and of the five
/// frameworks of assessments the last two.
const NOT_YET: [&str; 7] = [
    "cltv_growth",
    "demographic_parity",
    "equal_opportunity",
    "new_segment_growth",
    "organisational_learning",
    "revenue_at_risk",
    "strategic_alignment",
];

fn read(id: &str, csv: &str) -> Workbook {
    open(&format!("{id}-template.csv"), csv.as_bytes(), OptionsInput::default().check().unwrap()).unwrap()
}

/// Checks kind and roles, and that nothing is asked and nothing to say about it.
fn check(template: &Template, csv: &str) {
    let id = template.id;
    let workbook = read(id, csv);
    let recognition = workbook.recognition();
    assert_eq!(recognition.kind, template.kind, "{id}: {}", recognition.kind_evidence);
    let (_, roles) = ROLES.iter().find(|(name, _)| *name == id).unwrap_or_else(|| panic!("{id} has no roles here"));
    let roles: Vec<Role> = roles.split_whitespace().map(|role| Role::from_id(role).expect("a role")).collect();
    let columns = &workbook.table().columns;
    assert_eq!(columns.len(), roles.len(), "{id}");
    for (at, (column, role)) in columns.iter().zip(roles).enumerate() {
        let found: Vec<Role> = recognition.roles_of(at).collect();
        assert!(found.contains(&role), "{id}: “{}” is {found:?}", column.name);
    }
    let asked: Vec<String> = workbook.orders.questions.iter().map(|question| format!("{question:?}")).collect();
    assert!(asked.is_empty() && recognition.may_be.is_empty(), "{id}: {asked:?} {:?}", recognition.may_be);
    let notes: Vec<&str> = workbook.diagnostics.iter().map(|note| note.code).collect();
    assert!(notes.is_empty(), "{id}: {notes:?}");
}

#[test]
fn every_kind_of_facts_has_a_template_with_three_rows() {
    for facts in FactKind::ALL {
        assert_eq!(facts.template().and_then(|template| FactKind::of(template.kind)), Some(facts), "{}", facts.id());
    }
    for template in TEMPLATES {
        assert_eq!(template.csv.lines().count(), 4, "{}", template.id);
        assert!(template.csv.ends_with('\n') && !template.csv.contains('"'), "{}", template.id);
        for name in [template.id, template.kind.id()] {
            assert_eq!(Template::named(name).map(|found| found.id), Some(template.id));
        }
    }
    assert_eq!(Template::named("nothing of the kind"), None);
}

#[test]
fn every_template_is_understood_without_a_question() {
    for template in TEMPLATES {
        check(template, template.csv);
    }
}

/// A cell as a spreadsheet on the Continent writes it: 31.01.2026, 1,50.
fn continental(cell: &str) -> String {
    let (day, time) = cell.split_once(' ').unwrap_or((cell, ""));
    match *day.split('-').collect::<Vec<_>>() {
        [year, month, day] if year.len() == 4 => format!("{day}.{month}.{year} {time}").trim_end().to_owned(),
        _ if cell.parse::<f64>().is_ok() => cell.replace('.', ","),
        _ => cell.to_owned(),
    }
}

#[test]
fn so_it_is_when_a_spreadsheet_of_another_country_saved_it() {
    for template in TEMPLATES {
        let line = |line: &str| line.split(',').map(continental).collect::<Vec<_>>().join(";");
        let lines = template.csv.lines().map(|text| line(text) + "\r\n");
        check(template, &format!("\u{FEFF}{}", lines.collect::<String>()));
    }
}

/// Whether a metric has a value in any period.
fn has_value(evaluation: &Evaluation) -> bool {
    evaluation.measure.is_ok() || evaluation.series.iter().any(|point| point.value.is_some())
}

#[test]
fn every_metric_that_needs_only_this_table_has_a_value() {
    let (mut valued, mut without) = (BTreeSet::new(), BTreeSet::new());
    for template in TEMPLATES {
        let facts = FactKind::of(template.kind);
        for evaluation in &read(template.id, template.csv).evaluations {
            let needs = evaluation.metric.needs();
            if !needs.is_empty() && needs.iter().all(|need| Some(need.table()) == facts) {
                let set = if has_value(evaluation) { &mut valued } else { &mut without };
                set.insert(evaluation.metric.id);
            }
        }
    }
    let none: Vec<_> = without.difference(&valued).copied().collect();
    assert_eq!(none, NOT_YET);
    assert!(valued.len() > 70, "{}", valued.len());
}
