//! Recognition, case by case.

use super::*;
use crate::ingest::{Settings, read};

/// The kind, the export and the roles of a text, as `role=header`.
fn look(text: &str) -> (&'static str, Option<&'static str>, Vec<String>) {
    let reading = read(text.as_bytes(), &Settings::default()).unwrap();
    let recognition = recognise_file(&reading.table, &Around::of("", &reading), None, &[]);
    let named = |one: &Assignment| format!("{}={}", one.role.id(), reading.table.columns[one.column].name);
    (recognition.kind.id(), recognition.format.map(|format| format.id), recognition.roles.iter().map(named).collect())
}

#[test]
fn headers_name_the_roles() {
    let (kind, format, roles) = look("customer_id,date,quantity,amount\n1,1997-01-01,2,29.33\n2,1997-01-18,1,5.00\n");
    assert_eq!((kind, format), ("orders", None));
    for role in ["customer=customer_id", "date=date", "amount=amount", "quantity=quantity"] {
        assert!(roles.contains(&role.to_owned()), "{role} in {roles:?}");
    }
}

#[test]
fn content_names_them_where_no_header_does() {
    let text = "ann@example.com,2024-01-02,12.50\nbob@example.com,2024-01-03,8.00\nann@example.com,2024-02-02,3.10\n";
    let (kind, _, roles) = look(text);
    assert_eq!(kind, "orders");
    assert_eq!(roles, ["customer=Column 1", "date=Column 2", "amount=Column 3"]);
}

#[test]
fn what_is_not_orders_is_said() {
    let kind = |text: &str| look(text).0;
    assert_eq!(kind("Ticket ID,Subject,Priority,Created at\n1,Help,High,2024-01-01\n"), "tickets");
    assert_eq!(kind("Day,Campaign,Impressions,Clicks\n2024-01-01,a,10,1\n"), "ad_campaigns");
    assert_eq!(kind("customer,date,amount\nann,2024-01-01,5\n"), "orders");
    assert_eq!(kind("date,amount,priority\n2024-01-01,5,high\n"), "orders");
}

#[test]
fn a_known_export_is_named() {
    let text = "Sale Date,Order ID,Buyer User ID,Currency,Order Value,Order Total,Order Net,Status\n\
                09/07/26,1,b1,USD,78.00,87.88,80.45,\n08/20/26,2,b2,USD,68.00,70.07,64.16,\n";
    let (kind, format, roles) = look(text);
    assert_eq!((kind, format), ("orders", Some("etsy-orders")));
    assert!(roles.contains(&"amount=Order Value".into()));
}
