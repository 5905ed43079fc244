//! Is every export recognised with its kind, its tool and its roles, and do its figures come out as pandas has them?

use countinghouse::facts::summary::{SummaryFigure, summary};
use countinghouse::facts::{Choices, RuleSet};
use countinghouse::ingest::cell::is_null;
use countinghouse::recognise::Role;
use countinghouse::sentence::Value as Said;
use countinghouse::workbook::{OptionsInput, Workbook, open};
use serde_json::Value;
use std::path::PathBuf;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The role that a list of exports calls so.
fn role_of(name: &str) -> Role {
    let id = match name {
        "customer_key" => "customer",
        "refunded" => "refund",
        "amount_converted" => "converted_amount",
        other => other,
    };
    Role::from_id(id).unwrap_or_else(|| panic!("no role {id}"))
}

/// Which of our figures a list of exports calls so, and by what ours is multiplied. A name may be of one export only:
/// `export/name`. Where it is a currency, its code is compared.
const FIGURES: &[(&str, &str, f64)] = &[
    ("data_rows", "rows", 1.0),
    ("distinct_customers", "customers", 1.0),
    ("distinct_companies", "customers", 1.0),
    ("distinct_emails", "customers", 1.0),
    ("distinct_known_customers", "customers", 1.0),
    ("distinct_names", "customers", 1.0),
    ("distinct_paying_customers", "buyers", 1.0),
    ("date_range", "date_range", 1.0),
    ("created_range", "date_range", 1.0),
    ("opened_range", "date_range", 1.0),
    ("end_range", "date_range", 1.0),
    ("submit_range", "date_range", 1.0),
    ("confirm_range", "date_range", 1.0),
    ("first_visit_range", "date_range", 1.0),
    ("last_visit_range", "last_seen_at_range", 1.0),
    ("close_range", "closed_at_range", 1.0),
    ("period", "period", 1.0),
    ("amount_sum", "amount_sum", 1.0),
    ("amount_blank", "amount_missing", 1.0),
    ("blank_total_charges", "amount_missing", 1.0),
    ("currency", "amount_sum", 1.0),
    ("won_count", "won", 1.0),
    ("won_amount", "won_amount", 1.0),
    ("lost_count", "lost", 1.0),
    ("open_count", "open", 1.0),
    ("open_amount", "open_amount", 1.0),
    ("weighted_open", "open_weighted", 1.0),
    ("win_rate_pct", "win_rate", 100.0),
    ("stage_counts", "stage_counts", 1.0),
    ("lifecycle_counts", "stage_counts", 1.0),
    ("status_counts", "status_counts", 1.0),
    ("status_counts_by_row", "status_counts", 1.0),
    ("status_counts_by_invoice", "status_counts", 1.0),
    ("source_counts", "channel_counts", 1.0),
    ("channel_counts", "channel_counts", 1.0),
    ("network_counts", "channel_counts", 1.0),
    ("satisfaction_counts", "satisfaction_counts", 1.0),
    ("type_counts", "event_type_counts", 1.0),
    ("closed", "solved", 1.0),
    ("solved_or_closed", "solved", 1.0),
    ("resolved_or_closed", "solved", 1.0),
    ("open", "open", 1.0),
    ("unsolved", "open", 1.0),
    ("unresolved", "open", 1.0),
    ("mean_resolution_hours", "resolution_mean", 24.0),
    ("mean_full_resolution_minutes", "resolution_mean", 1_440.0),
    ("mean_time_to_close_seconds", "resolution_mean", 86_400.0),
    ("mean_first_response_hours", "first_response_mean", 24.0),
    ("median_first_reply_minutes", "first_response_median", 1_440.0),
    ("median_first_response_seconds", "first_response_median", 86_400.0),
    ("csat_good", "satisfied", 1.0),
    ("csat_bad", "dissatisfied", 1.0),
    ("csat_pct", "satisfaction", 100.0),
    ("within_sla_resolution", "sla_counts:Within SLA", 1.0),
    ("ratings", "ratings", 1.0),
    ("mean_rating", "mean_rating", 1.0),
    ("converted", "converted", 1.0),
    ("conversion_rate_pct", "conversion_rate", 100.0),
    ("responses", "answers", 1.0),
    ("promoters", "promoters", 1.0),
    ("passives", "passives", 1.0),
    ("detractors", "detractors", 1.0),
    ("nps", "nps", 1.0),
    ("comments", "comments", 1.0),
    ("typeform-responses/completed", "complete", 1.0),
    ("paypal-activity/completed", "status_counts:Completed", 1.0),
    ("pending", "status_counts:Pending", 1.0),
    ("powerbi-export/orders_sum", "order_count_sum", 1.0),
    ("shopify-customers/orders_sum", "order_count_sum", 1.0),
    ("orders_sum", "orders_sum", 1.0),
    ("transactions_sum", "order_count_sum", 1.0),
    ("payments_sum", "order_count_sum", 1.0),
    ("paying_customers", "paying", 1.0),
    ("customers_with_orders", "with_orders", 1.0),
    ("orders", "orders", 1.0),
    ("transactions", "orders", 1.0),
    ("invoices", "invoices", 1.0),
    ("first_rows_with_total", "with_amount", 1.0),
    ("total_sum_all_orders", "amount_sum", 1.0),
    ("total_sum_excluding_voided_pending", "amount_counted", 1.0),
    ("net_of_refunds", "net", 1.0),
    ("lineitem_gross", "lines_gross", 1.0),
    ("average_order_value_paid", "per_order", 1.0),
    ("repeat_customers", "repeat_customers", 1.0),
    ("refunded_sum", "refund_sum", 1.0),
    ("units", "quantity_sum", 1.0),
    ("items", "quantity_sum", 1.0),
    ("items_sold", "quantity_sum", 1.0),
    ("quantity_sum", "quantity_sum", 1.0),
    ("total_spent_sum", "amount_sum", 1.0),
    ("total_spend_sum", "amount_sum", 1.0),
    ("lifetime_spend_sum", "amount_sum", 1.0),
    ("net_sales_all", "amount_sum", 1.0),
    ("net_sales_completed_processing", "net", 1.0),
    ("net_sales_sum", "amount_sum", 1.0),
    ("payments", "event_type_counts:Payment", 1.0),
    ("refunds", "event_type_counts:Refund", 1.0),
    ("gross_sum", "gross_sum", 1.0),
    ("total_collected_sum", "total_collected_sum", 1.0),
    ("tips_sum", "tip_sum", 1.0),
    ("fees_sum", "fees_sum", 1.0),
    ("net_total_sum", "net_payout_sum", 1.0),
    ("walk_in_rows", "without_customer", 1.0),
    ("net_by_item", "amount_by_product", 1.0),
    ("succeeded", "counted", 1.0),
    ("failed", "status_counts:Failed", 1.0),
    ("gross_converted_usd", "converted_counted", 1.0),
    ("refunded_converted_usd", "converted_refund_counted", 1.0),
    ("net_of_refunds_usd", "converted_net", 1.0),
    ("fees_usd", "fees_sum", 1.0),
    ("amount_by_currency_succeeded", "amount_counted", 1.0),
    ("mrr_active_only", "mrr", 1.0),
    ("mrr_active_and_past_due", "mrr_with_late", 1.0),
    ("canceled", "ended", 1.0),
    ("total_sum", "amount_sum", 1.0),
    ("paid_sum", "amount_paid_sum", 1.0),
    ("open_sum", "amount_by_status:open", 1.0),
    ("gross_sum_completed", "amount_counted", 1.0),
    ("sales_gross_completed_positive", "sold", 1.0),
    ("refunds_gross", "given_back", 1.0),
    ("fees_completed", "fees_counted", 1.0),
    ("net_sum_completed", "net_counted", 1.0),
    ("last_balance", "last_balance", 1.0),
    ("amount_by_customer", "amount_by_customer", 1.0),
    ("amount_sum_all_rows", "amount_sum", 1.0),
    ("revenue_invoice_receipt_credit", "net", 1.0),
    ("payments_received", "settled", 1.0),
    ("total_sum_per_invoice_all", "amount_sum", 1.0),
    ("total_sum_per_invoice_excl_draft_void", "amount_counted", 1.0),
    ("line_amount_sum_excl_draft_void_net_of_tax", "line_amount_counted", 1.0),
    ("amount_due_sum_excl_draft_void", "amount_due_counted", 1.0),
    ("order_value_sum", "amount_sum", 1.0),
    ("discount_sum", "discount_sum", 1.0),
    ("order_total_sum", "total_sum", 1.0),
    ("order_net_sum", "net_sum", 1.0),
    ("order_value_excl_cancelled", "amount_counted", 1.0),
    ("item_price_sum_all", "amount_sum", 1.0),
    ("item_price_sum_shipped", "amount_counted", 1.0),
    ("recipients_sum", "sends_sum", 1.0),
    ("sends_sum", "sends_sum", 1.0),
    ("sent_sum", "sends_sum", 1.0),
    ("delivered_sum", "delivered_sum", 1.0),
    ("unique_opens_sum", "opens_sum", 1.0),
    ("opens_sum", "opens_sum", 1.0),
    ("opened_sum", "opens_sum", 1.0),
    ("unique_clicks_sum", "clicks_sum", 1.0),
    ("clicks_sum", "clicks_sum", 1.0),
    ("clicked_sum", "clicks_sum", 1.0),
    ("link_clicks_sum", "clicks_sum", 1.0),
    ("unsubscribes_sum", "unsubscribes_sum", 1.0),
    ("bounces_sum", "bounces_sum", 1.0),
    ("revenue_sum", "revenue_sum", 1.0),
    ("open_rate_weighted_pct", "open_rate", 100.0),
    ("click_rate_weighted_pct", "click_rate", 100.0),
    ("key_value_pairs", "pairs", 1.0),
    ("recipients", "pair_values:Total Recipients", 1.0),
    ("delivered", "pair_values:Successful Deliveries", 1.0),
    ("opened", "pair_values:Recipients Who Opened", 1.0),
    ("clicked", "pair_values:Recipients Who Clicked", 1.0),
    ("with_optin_time", "opted_in", 1.0),
    ("tagged", "tagged", 1.0),
    ("cost_sum", "cost_sum", 1.0),
    ("spend_sum", "cost_sum", 1.0),
    ("impressions_sum", "impressions_sum", 1.0),
    ("conversions_sum", "conversions_sum", 1.0),
    ("purchases_sum", "conversions_sum", 1.0),
    ("key_events_sum", "conversions_sum", 1.0),
    ("conv_value_sum", "conversion_value_sum", 1.0),
    ("purchase_value_sum", "conversion_value_sum", 1.0),
    ("roas", "roas", 1.0),
    ("cost_per_conversion", "cost_per_conversion", 1.0),
    ("sessions_sum", "sessions_sum", 1.0),
    ("engagements_sum", "engagements_sum", 1.0),
    ("engagement_rate_weighted_pct", "engagement_rate", 100.0),
    ("likes_sum", "likes_sum", 1.0),
    ("net_sum", "amount_sum", 1.0),
    ("unpaid", "without_payment", 1.0),
    ("months", "periods", 1.0),
    ("cells_filled", "cells", 1.0),
    ("sum_all_cells", "cells_sum", 1.0),
    ("sum_by_month", "sum_by_period", 1.0),
    ("sum_by_region", "sum_by_dimension", 1.0),
    ("sales_sum", "amount_sum", 1.0),
    ("churned", "churned", 1.0),
    ("churn_rate_pct", "churn_rate", 100.0),
    ("monthly_charges_sum", "monthly_amount_sum", 1.0),
    ("total_charges_sum", "amount_sum", 1.0),
    ("mean_tenure", "mean_tenure", 1.0),
    ("churn_by_contract", "churned_by_plan", 1.0),
];

/// Our number for a name in a list of exports, in the shape of what is expected; the reason where there is none.
fn ours(export: &str, name: &str, expected: &Value, figures: &[SummaryFigure]) -> Result<Value, String> {
    let own = format!("{export}/{name}");
    let known =
        FIGURES.iter().find(|(known, ..)| *known == own).or_else(|| FIGURES.iter().find(|(known, ..)| *known == name));
    let &(_, path, factor) = known.ok_or("no figure has this name")?;
    let (id, group) = path.split_once(':').map_or((path, None), |(id, group)| (id, Some(group)));
    let figure = figures.iter().find(|figure| figure.id == id).ok_or(format!("no figure {id}"))?;
    let number = |value: f64| Value::from(value * factor);
    Ok(match expected {
        Value::Array(_) => serde_json::json!([figure.first, figure.last]),
        Value::String(_) => serde_json::json!(figure.currency),
        Value::Object(expected) => {
            let empty: u64 =
                figure.rows_left_out.iter().filter(|left| left.reason == "no_value").map(|left| left.rows).sum();
            // Words such as “-None-” say that there is no value.
            let nothing = expected.keys().filter(|key| is_null(key.as_bytes())).map(|key| (key.clone(), empty.into()));
            let groups = figure.groups.iter().map(|group| (group.name.clone(), number(group.value)));
            groups.chain(nothing).collect::<serde_json::Map<_, _>>().into()
        }
        _ => match group {
            Some(name) => number(figure.groups.iter().find(|group| group.name == name).ok_or("no such group")?.value),
            None => {
                number(figure.value.ok_or(figure.undefined.as_ref().map_or("no value".into(), |why| why.to_string()))?)
            }
        },
    })
}

/// Whether two answers agree: numbers to the digits that the expected one has.
fn agree(found: &Value, expected: &Value) -> bool {
    match (found, expected) {
        (Value::Number(found), Value::Number(expected)) => {
            let decimals = expected.to_string().split_once('.').map_or(0, |(_, decimals)| decimals.len() as i32);
            let (found, expected) = (found.as_f64().unwrap(), expected.as_f64().unwrap());
            // Half a unit of the last digit, and a little for ties that were rounded the other way.
            (found - expected).abs() <= if decimals == 0 { 1e-9 } else { 0.5000001 * 10f64.powi(-decimals) }
        }
        (Value::Object(found), Value::Object(expected)) => {
            let name = |name: &str| name.to_lowercase();
            found.len() == expected.len()
                && expected.iter().all(|(key, value)| {
                    found.iter().any(|(ours, found)| name(ours) == name(key) && agree(found, value))
                })
        }
        _ => found == expected,
    }
}

/// What of the list comes out, and what does not.
#[derive(Default)]
struct Tally {
    exports: usize,
    kinds: usize,
    sources: usize,
    roles: usize,
    figures: usize,
    figures_right: usize,
    faults: Vec<String>,
}

impl Tally {
    /// One export of the list: its name, kind, roles and expected figures.
    fn add(&mut self, entry: &Value, workbook: &Workbook) {
        let id = entry["id"].as_str().unwrap();
        let (recognition, table) = (workbook.recognition(), workbook.table());
        self.exports += 1;
        let mut fault = |right: bool, text: String| {
            if !right {
                self.faults.push(format!("{id}: {text}"));
            }
            usize::from(right)
        };
        let kind = recognition.kind.id();
        self.kinds += fault(kind == entry["kind"], format!("kind {kind}, {}", recognition.kind_evidence));
        let source = recognition.format.map_or("none", |format| format.id);
        self.sources += fault(source == id, format!("source {source}, {:?}", recognition.format_evidence));
        let mut wrong = Vec::new();
        for (name, expected) in entry["roles"].as_object().unwrap() {
            let role = role_of(name);
            let mut wanted: Vec<&str> = match expected {
                Value::String(one) => vec![one],
                list => list.as_array().unwrap().iter().map(|one| one.as_str().unwrap()).collect(),
            };
            let mut found: Vec<&str> =
                recognition.columns(role).map(|column| table.columns[column].name.as_str()).collect();
            // A list of names with their values has no columns for them.
            let lines = recognition.told.iter().filter(|told| told.role == role && kind == "key_value");
            found.extend(lines.filter_map(|told| match told.place.args.as_slice() {
                [(_, Said::Text(line))] => Some(line.as_str()),
                _ => None,
            }));
            if let [place] = wanted.as_slice()
                && place.starts_with('<')
            {
                let told = recognition.told(role).is_some() || !found.is_empty() || role == Role::Measure;
                if !told {
                    wrong.push(format!("{name}: not found in {place}"));
                }
                continue;
            }
            wanted.sort_unstable();
            found.sort_unstable();
            // Headers in two rows are joined.
            let same = wanted.len() == found.len()
                && wanted.iter().zip(&found).all(|(wanted, found)| found.starts_with(wanted));
            if !same {
                wrong.push(format!("{name}: {found:?} for {wanted:?}"));
            }
        }
        self.roles += fault(wrong.is_empty(), wrong.join("; "));
        let figures = summary(table, recognition, &Choices::of(&RuleSet::default()));
        for (name, expected) in entry["expected"].as_object().unwrap() {
            let right = if name.starts_with("trap_") {
                !figures.iter().any(|figure| figure.value.is_some_and(|value| agree(&value.into(), expected)))
            } else if expected.is_boolean() {
                true
            } else {
                match ours(id, name, expected, &figures) {
                    Ok(found) => fault(agree(&found, expected), format!("{name} is {found} instead of {expected}")) > 0,
                    Err(reason) => fault(false, format!("{name}: {reason} instead of {expected}")) > 0,
                }
            };
            self.figures += 1;
            self.figures_right += usize::from(right);
        }
    }
}

#[test]
fn shared_exports_are_recognised_and_give_their_figures() {
    let folder = root().join("../shared/formats");
    let Ok(text) = std::fs::read_to_string(folder.join("formats.json")) else {
        println!("no shared exports beside the repository: only its own were checked");
        return;
    };
    let list: Value = serde_json::from_str(&text).unwrap();
    let mut tally = Tally::default();
    for entry in list["formats"].as_array().unwrap() {
        let file = entry["file"].as_str().unwrap();
        let bytes = std::fs::read(folder.join(file)).unwrap();
        match open(file, &bytes, OptionsInput::default().check().unwrap()) {
            Ok(workbook) => tally.add(entry, &workbook),
            Err(error) => panic!("{file}: {error}"),
        }
    }
    let Tally { exports, kinds, sources, roles, figures, figures_right, faults } = &tally;
    faults.iter().for_each(|fault| println!("{fault}"));
    println!(
        "kind {kinds}/{exports}, source {sources}/{exports}, roles {roles}/{exports}, expected figures {figures_right} of {figures}"
    );
    assert!(*exports >= 54 && *figures >= 427, "the list is all there");
    assert_eq!((kinds, sources, roles), (exports, exports, exports));
    // The list counts equal lines of an order as often as they stand there; here a rule counts them once, and says so.
    let otherwise = |fault: &String| fault.starts_with("amazon-orders: ");
    let unexpected: Vec<&String> = faults.iter().filter(|fault| !otherwise(fault)).collect();
    assert!(unexpected.is_empty(), "{unexpected:?}");
    assert_eq!(figures_right + faults.len(), *figures);
}
