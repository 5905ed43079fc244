//! Mailing tools: campaigns and the contacts on their lists.

use super::{BLANK, Format};
use crate::recognise::Role;
use crate::recognise::kinds::TableKind;

/// The exports.
pub const FORMATS: &[Format] = &[
    Format {
        id: "mailchimp-campaigns",
        tool: "Mailchimp",
        name: "Mailchimp campaigns",
        kind: TableKind::EmailCampaigns,
        roles: &[
            (Role::Date, "Send Date"),
            (Role::RecordId, "Unique Id"),
            (Role::Subject, "Subject"),
            (Role::Campaign, "Title"),
            (Role::List, "List"),
            (Role::Sends, "Total Recipients"),
            (Role::Delivered, "Successful Deliveries"),
            (Role::Opens, "Unique Opens"),
            (Role::Clicks, "Unique Clicks"),
            (Role::Unsubscribes, "Unsubscribes"),
            (Role::Bounces, "Total Bounces"),
            (Role::OpenRate, "Open Rate"),
            (Role::ClickRate, "Click Rate"),
            (Role::Orders, "Total Orders"),
            (Role::Revenue, "Total Revenue"),
        ],
        columns: "Send Weekday|Soft Bounces|Hard Bounces|Times Forwarded|Forwarded Opens|Total Opens|Total Clicks|\
            Abuse Complaints|Times Liked on Facebook|Folder Id|Total Gross Sales|Analytics ROI|Campaign Cost|\
            Revenue Created|Visits|New Visits|Pages/Visit|Bounce Rate|Time on Site|Goal Conversion Rate|\
            Per Visit Goal Value|Transactions|Ecommerce Conversion Rate|Per Visit Value|Average Value",
        note: Some("rates-by-deliveries"),
        ..BLANK
    },
    Format {
        id: "mailchimp-campaign-report",
        tool: "Mailchimp",
        name: "Mailchimp campaign report",
        kind: TableKind::KeyValue,
        roles: &[
            (Role::Date, "Delivery Date/Time:"),
            (Role::Campaign, "Title:"),
            (Role::Sends, "Total Recipients:"),
            (Role::Delivered, "Successful Deliveries:"),
            (Role::Opens, "Recipients Who Opened:"),
            (Role::Clicks, "Recipients Who Clicked:"),
        ],
        above: "Campaign Report",
        note: Some("one-campaign"),
        ..BLANK
    },
    Format {
        id: "mailchimp-audience",
        tool: "Mailchimp",
        name: "Mailchimp audience",
        kind: TableKind::Audience,
        roles: &[
            (Role::Customer, "Email Address"),
            (Role::Date, "CONFIRM_TIME"),
            (Role::RecordId, "EUID"),
            (Role::Email, "Email Address"),
            (Role::FirstName, "First Name"),
            (Role::LastName, "Last Name"),
            (Role::Country, "CC"),
            (Role::Tags, "TAGS"),
            (Role::LastChangedAt, "LAST_CHANGED"),
            (Role::SubscribedAt, "CONFIRM_TIME"),
            (Role::OptedInAt, "OPTIN_TIME"),
            (Role::EngagementRating, "MEMBER_RATING"),
        ],
        columns: "Address|Phone Number|Birthday|OPTIN_IP|CONFIRM_IP|LATITUDE|LONGITUDE|GMTOFF|DSTOFF|TIMEZONE|REGION|\
            LEID|NOTES",
        files: "subscribed_|unsubscribed_|cleaned_|nonsubscribed_",
        note: Some("contacts-by-file"),
        ..BLANK
    },
    Format {
        id: "constantcontact-contacts",
        tool: "Constant Contact",
        name: "Constant Contact contacts",
        kind: TableKind::Audience,
        roles: &[
            (Role::Customer, "Email address"),
            (Role::Date, "Created At"),
            (Role::Status, "Email status"),
            (Role::Channel, "Source Name"),
            (Role::Email, "Email address"),
            (Role::FirstName, "First name"),
            (Role::LastName, "Last name"),
            (Role::Consent, "Email permission status"),
            (Role::CreatedAt, "Created At"),
        ],
        ..BLANK
    },
    Format {
        id: "constantcontact-campaigns",
        tool: "Constant Contact",
        name: "Constant Contact campaigns",
        kind: TableKind::EmailCampaigns,
        roles: &[
            (Role::Date, "Sent Date"),
            (Role::Status, "Status"),
            (Role::Subject, "Subject Line"),
            (Role::Campaign, "Email Name"),
            (Role::Sends, "Sends"),
            (Role::Opens, "Opens"),
            (Role::Clicks, "Clicks"),
            (Role::Unsubscribes, "Unsubscribes"),
            (Role::Bounces, "Bounces"),
        ],
        columns: "Open Rate|Click Rate|Bounce Rate|Unsubscribe Rate|Spam Reports|Did Not Open",
        note: Some("rates-of-delivered"),
        ..BLANK
    },
    Format {
        id: "activecampaign-contacts",
        tool: "ActiveCampaign",
        name: "ActiveCampaign contacts",
        kind: TableKind::Audience,
        roles: &[
            (Role::Customer, "Email"),
            (Role::Date, "Date Created"),
            (Role::Status, "Status"),
            (Role::Email, "Email"),
            (Role::FirstName, "First Name"),
            (Role::LastName, "Last Name"),
            (Role::Company, "Organization"),
            (Role::Tags, "Tags"),
            (Role::CreatedAt, "Date Created"),
            (Role::LeadScore, "Score"),
        ],
        columns: "Phone|IP|Lists",
        note: Some("lead-score"),
        ..BLANK
    },
    Format {
        id: "hubspot-emails",
        tool: "HubSpot",
        name: "HubSpot e-mails",
        kind: TableKind::EmailCampaigns,
        roles: &[
            (Role::Date, "Sent date"),
            (Role::RecordId, "Email ID"),
            (Role::Subject, "Subject"),
            (Role::Campaign, "Email name"),
            (Role::Sends, "Sent"),
            (Role::Delivered, "Delivered"),
            (Role::Opens, "Opened"),
            (Role::Clicks, "Clicked"),
            (Role::Unsubscribes, "Unsubscribed"),
            (Role::Bounces, "Hard bounced"),
        ],
        columns: "Campaign|Open rate|Click rate|Click through rate|Soft bounced|Spam reports|Email type",
        note: Some("sent"),
        ..BLANK
    },
    Format {
        id: "marketo-emails",
        tool: "Marketo",
        name: "Marketo e-mail performance",
        kind: TableKind::EmailCampaigns,
        roles: &[
            (Role::Date, "First Activity (UTC)|First Activity|First Activity Date"),
            (Role::Campaign, "Email Name|Email|Campaign|Campaign Name"),
            (Role::Sends, "Sent"),
            (Role::Delivered, "Delivered"),
            (Role::Opens, "Opened"),
            (Role::Clicks, "Clicked Email|Clicked Link"),
            (Role::Unsubscribes, "Unsubscribed"),
            (Role::Bounces, "Hard Bounced"),
            (Role::OpenRate, "% Opened"),
            (Role::ClickRate, "% Clicked Email|% Clicked Link"),
        ],
        columns: "Email Id|% Delivered|% Hard Bounced|Soft Bounced|% Soft Bounced|Pending|% Pending|% Unsubscribed|\
            Clicked to Open Ratio|Last Activity (UTC)|Last Activity",
        note: Some("rates-by-deliveries"),
        ..BLANK
    },
];
