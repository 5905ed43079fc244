//! Reporting tools, whose headers are whatever a report shows, and sample tables.

use super::{BLANK, Form, Format};
use crate::recognise::Role;
use crate::recognise::kinds::TableKind;

/// The exports.
pub const FORMATS: &[Format] = &[
    Format {
        id: "looker-studio",
        tool: "Looker Studio",
        name: "Looker Studio chart",
        kind: TableKind::Aggregate,
        roles: &[
            (Role::Date, "Date|Day|Year Month|ISO year week"),
            (
                Role::Channel,
                "Default channel group|Session default channel group|Session primary channel group|\
                    Session source / medium|First user default channel group|Source / Medium|\
                    Default Channel Grouping",
            ),
            (Role::Campaign, "Session campaign"),
            (Role::Revenue, "Total revenue|Purchase revenue"),
            (Role::Conversions, "Conversions|Key events"),
            (Role::Sessions, "Sessions"),
            (Role::Visitors, "Total users|Active users|Users|New users"),
            (Role::PageViews, "Views|Page views|Pageviews"),
            (Role::Events, "Event count"),
        ],
        columns: "Record Count|Session medium|Session source|Landing page + query string|Page path and screen class|\
            Page title|Device category|Event name|Engagement rate|Bounce rate|Views per session|\
            Average session duration|User engagement|Sessions per user|Date + hour (YYYYMMDDHH)|Month of year|\
            Day of week name",
        note: Some("rounded"),
        ..BLANK
    },
    Format {
        id: "tableau-crosstab",
        tool: "Tableau",
        name: "Tableau crosstab",
        kind: TableKind::Crosstab,
        form: Form { encoding: Some("utf-16le"), delimiter: Some(b'\t'), ..Form::ANY },
        note: Some("wide"),
        ..BLANK
    },
    Format {
        id: "powerbi-export",
        tool: "Power BI",
        name: "Power BI data",
        kind: TableKind::Aggregate,
        beginnings: "Sum of|Count of|Average of|Min of|Max of|Summe von|Anzahl von|Somme de|Nombre de|Suma de|\
            Recuento de|Somma di|Conteggio di|Som van|Aantal van|Soma de|Contagem de",
        form: Form { encoding: Some("utf-8-bom"), ..Form::ANY },
        ..BLANK
    },
    Format {
        id: "telco-churn",
        tool: "The Telco churn sample",
        name: "Telco churn sample",
        kind: TableKind::Churn,
        roles: &[
            (Role::Customer, "customerID"),
            (Role::Amount, "TotalCharges"),
            (Role::RecordId, "customerID"),
            (Role::PaymentMethod, "PaymentMethod"),
            (Role::LifetimeValue, "TotalCharges"),
            (Role::Plan, "Contract"),
            (Role::MonthlyAmount, "MonthlyCharges"),
            (Role::ChurnFlag, "Churn"),
            (Role::TenureMonths, "tenure"),
        ],
        columns: "gender|SeniorCitizen|Partner|Dependents|PhoneService|MultipleLines|InternetService|OnlineSecurity|\
            OnlineBackup|DeviceProtection|TechSupport|StreamingTV|StreamingMovies|PaperlessBilling",
        note: Some("snapshot-tenure"),
        ..BLANK
    },
];
