//! Spreadsheets, known by their bytes alone.

use super::{BLANK, Form, Format};

/// The exports.
pub const FORMATS: &[Format] = &[
    Format {
        id: "excel-sep-directive",
        tool: "Excel",
        name: "Excel, CSV with sep=",
        form: Form { directive: Some(true), ..Form::ANY },
        ..BLANK
    },
    Format {
        id: "excel-legacy-semicolon",
        tool: "Excel",
        name: "Excel, CSV",
        form: Form { encoding: Some("windows-1252"), delimiter: Some(b';'), crlf: Some(true), ..Form::ANY },
        ..BLANK
    },
    Format {
        id: "excel-csv-utf8",
        tool: "Excel",
        name: "Excel, CSV UTF-8",
        form: Form {
            encoding: Some("utf-8-bom"),
            delimiter: Some(b','),
            crlf: Some(true),
            last_line_ends: Some(true),
            ..Form::ANY
        },
        ..BLANK
    },
    Format {
        id: "googlesheets-plain",
        tool: "Google Sheets",
        name: "Google Sheets",
        form: Form {
            encoding: Some("utf-8"),
            delimiter: Some(b','),
            crlf: Some(true),
            last_line_ends: Some(false),
            ..Form::ANY
        },
        ..BLANK
    },
];
