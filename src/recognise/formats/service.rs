//! Help desks: support cases.

use super::{BLANK, Format};
use crate::recognise::Role;
use crate::recognise::kinds::TableKind;

/// The exports.
pub const FORMATS: &[Format] = &[
    Format {
        id: "hubspot-tickets",
        tool: "HubSpot",
        name: "HubSpot tickets",
        kind: TableKind::Tickets,
        roles: &[
            (Role::Customer, "Associated Contact"),
            (Role::Date, "Create date"),
            (Role::Status, "Ticket status"),
            (Role::Channel, "Source"),
            (Role::RecordId, "Ticket ID|Record ID"),
            (Role::Company, "Associated Company"),
            (Role::Owner, "Ticket owner"),
            (Role::Category, "Category"),
            (Role::Subject, "Ticket name"),
            (Role::Priority, "Priority"),
            (Role::OpenedAt, "Create date"),
            (Role::ResolvedAt, "Close date"),
            (Role::FirstResponseDuration, "Time to first agent email reply (HH:mm:ss)"),
            (Role::ResolutionDuration, "Time to close (HH:mm:ss)"),
        ],
        columns: "Pipeline|Last activity date",
        ..BLANK
    },
    Format {
        id: "zendesk-tickets",
        tool: "Zendesk",
        name: "Zendesk tickets",
        kind: TableKind::Tickets,
        roles: &[
            (Role::Customer, "Requester email"),
            (Role::Date, "Created at"),
            (Role::Status, "Status"),
            (Role::Channel, "Via"),
            (Role::RecordId, "Id"),
            (Role::CustomerName, "Requester"),
            (Role::Email, "Requester email"),
            (Role::Company, "Organization"),
            (Role::Owner, "Assignee"),
            (Role::Category, "Contact reason [list]"),
            (Role::Subject, "Subject"),
            (Role::Priority, "Priority"),
            (Role::OpenedAt, "Created at"),
            (Role::ResolvedAt, "Solved at"),
            (Role::FirstResponseMinutes, "First reply time in minutes"),
            (Role::ResolutionMinutes, "Full resolution time in minutes"),
            (Role::Reopens, "Reopens"),
            (Role::Replies, "Replies"),
            (Role::Satisfaction, "Satisfaction Score"),
        ],
        columns: "Summation column|Requester id|Requester external id|Requester domain|Submitter|Group|Tags|\
            Ticket type|Updated at|Assigned at|Due date|Initially assigned at|Resolution time|Group stations|\
            Assignee stations|First reply time in minutes within business hours|First resolution time in minutes|\
            First resolution time in minutes within business hours|\
            Full resolution time in minutes within business hours|Agent wait time in minutes|\
            Agent wait time in minutes within business hours|Requester wait time in minutes|\
            Requester wait time in minutes within business hours|On hold time in minutes|\
            On hold time in minutes within business hours",
        note: Some("satisfaction-word"),
        ..BLANK
    },
    Format {
        id: "freshdesk-tickets",
        tool: "Freshdesk",
        name: "Freshdesk tickets",
        kind: TableKind::Tickets,
        roles: &[
            (Role::Customer, "Email"),
            (Role::Date, "Created time"),
            (Role::Status, "Status"),
            (Role::Channel, "Source"),
            (Role::RecordId, "Ticket ID"),
            (Role::CustomerName, "Full name"),
            (Role::Email, "Email"),
            (Role::Company, "Company Name"),
            (Role::Owner, "Agent"),
            (Role::ClosedAt, "Closed time"),
            (Role::Subject, "Subject"),
            (Role::Priority, "Priority"),
            (Role::TicketType, "Type"),
            (Role::OpenedAt, "Created time"),
            (Role::ResolvedAt, "Resolved time"),
            (Role::FirstResponseAt, "Initial response time"),
            (Role::FirstResponseDuration, "First response time (in hrs)"),
            (Role::ResolutionDuration, "Resolution time (in hrs)"),
            (Role::Sla, "Resolution status"),
            (Role::Satisfaction, "Survey results"),
        ],
        columns: "Group|Due by Time|Last update time|Time tracked|Agent interactions|Customer interactions|\
            First response status|Tags|Product|Contact ID",
        note: Some("in-hrs"),
        ..BLANK
    },
    Format {
        id: "intercom-conversations",
        tool: "Intercom",
        name: "Intercom conversations",
        kind: TableKind::Tickets,
        roles: &[
            (Role::Customer, "User email"),
            (Role::Date, "Conversation started at"),
            (Role::Status, "Conversation state"),
            (Role::Channel, "Channel"),
            (Role::RecordId, "Conversation ID"),
            (Role::CustomerName, "User name"),
            (Role::Email, "User email"),
            (Role::Owner, "Teammate assigned"),
            (Role::OpenedAt, "Conversation started at"),
            (Role::ResolvedAt, "Conversation last closed at"),
            (Role::FirstResponseAt, "Conversation first replied at"),
            (Role::FirstResponseSeconds, "First response time"),
            (Role::ResolutionSeconds, "Time to close"),
            (Role::Score, "Conversation rating"),
            (Role::Comment, "Conversation rating remark"),
        ],
        columns: "Team assigned|Conversation tags",
        note: Some("seconds"),
        ..BLANK
    },
];
