//! Survey tools: one answer a row, the questions as headers.

use super::{BLANK, Form, Format};
use crate::recognise::Role;
use crate::recognise::kinds::TableKind;

/// The exports.
pub const FORMATS: &[Format] = &[
    Format {
        id: "surveymonkey-responses",
        tool: "SurveyMonkey",
        name: "SurveyMonkey answers",
        kind: TableKind::Survey,
        roles: &[
            (Role::Customer, "Email Address"),
            (Role::Date, "End Date|date_modified"),
            (Role::Channel, "Custom Data 1"),
            (Role::RecordId, "Respondent ID"),
            (Role::Email, "Email Address"),
            (Role::FirstName, "First Name"),
            (Role::LastName, "Last Name"),
            (Role::StartedAt, "Start Date|date_created"),
        ],
        columns: "Collector ID|IP Address",
        asks: true,
        note: Some("choices"),
        ..BLANK
    },
    Format {
        id: "delighted-responses",
        tool: "Delighted",
        name: "Delighted answers",
        kind: TableKind::Survey,
        roles: &[
            (Role::Customer, "Email"),
            (Role::Date, "Created At"),
            (Role::Channel, "Survey Method"),
            (Role::RecordId, "Response ID"),
            (Role::CustomerName, "Name"),
            (Role::Email, "Email"),
            (Role::Score, "Score"),
            (Role::Comment, "Comment"),
            (Role::Plan, "Property: Plan"),
        ],
        columns: "Person ID|Phone Number|Survey Type|Permalink|Updated At|Tags|Notes|Property: Purchase Experience",
        note: Some("survey-type"),
        ..BLANK
    },
    Format {
        id: "typeform-responses",
        tool: "Typeform",
        name: "Typeform answers",
        kind: TableKind::Survey,
        roles: &[
            (Role::Date, "Submit Date (UTC)"),
            (Role::Status, "Response Type"),
            (Role::RecordId, "#"),
            (Role::StartedAt, "Start Date (UTC)"),
        ],
        columns: "Stage Date (UTC)|Network ID|Tags|Ending",
        asks: true,
        note: Some("broken-off"),
        ..BLANK
    },
    Format {
        id: "googleforms-responses",
        tool: "Google Forms",
        name: "Google Forms answers",
        kind: TableKind::Survey,
        roles: &[(Role::Customer, "Username"), (Role::Date, "Timestamp"), (Role::Email, "Username")],
        first: "Timestamp",
        asks: true,
        form: Form { year_first: Some(true), ..Form::ANY },
        ..BLANK
    },
    Format {
        id: "googlesheets-form-responses",
        tool: "Google Sheets",
        name: "Google Forms answers in a sheet",
        kind: TableKind::Survey,
        roles: &[(Role::Customer, "Email Address"), (Role::Date, "Timestamp"), (Role::Email, "Email Address")],
        first: "Timestamp",
        asks: true,
        form: Form { year_first: Some(false), ..Form::ANY },
        ..BLANK
    },
];
