//! Kinds of tables of what a business has and does: appointments, products, staff, hours.

use super::{KindInfo, PLAIN};
use crate::recognise::Role;
use crate::recognise::outcome::Domain;

/// Roles of things that were sold to somebody on some day.
const SOLD: &[Role] =
    &[Role::OrderId, Role::InvoiceNumber, Role::Email, Role::PaymentMethod, Role::Date, Role::Revenue];

pub const APPOINTMENTS: KindInfo = KindInfo {
    id: "appointments",
    one: "appointment",
    nouns: "appointment|appointments|reservation|reservations|booking|bookings|termin|termine|buchung|rendez vous|réservation|cita|citas|reserva|appuntamento|prenotazione|afspraak|reservering|marcação|agendamento|rdv|consultation",
    words: "appointment type|event type name|invitee|invitee name|party size|no show|check in|motif de consultation|\
            nouveau patient|new patient|terminart|tipo de cita|guests|covers|couverts|personen|comensales|coperti",
    needs: &[Role::Date],
    roles: &[
        Role::RecordId,
        Role::Email,
        Role::CustomerName,
        Role::FirstName,
        Role::LastName,
        Role::CustomerId,
        Role::StartedAt,
        Role::EndedAt,
        Role::CreatedAt,
        Role::CancelledAt,
        Role::Status,
        Role::Product,
        Role::Category,
        Role::Staff,
        Role::Location,
        Role::Channel,
        Role::TimeSpent,
        Role::CancelReason,
        Role::CustomerType,
        Role::Country,
        Role::Time,
        Role::Comment,
    ],
    customer: &[Role::Email, Role::CustomerId, Role::CustomerName],
    date: &[Role::StartedAt, Role::CreatedAt],
    domain: Domain::Other,
    ..PLAIN
};

pub const PRODUCTS: KindInfo = KindInfo {
    id: "products",
    one: "product",
    nouns: "product|products|article|variant|variants|item|artikel|produit|produits|producto|productos|prodotto|prodotti|produto|produtos",
    words: "product name|product id|handle|price list|stock|inventory|barcode|upc|ean|gtin|msrp|rrp|case pack|\
            list price|retail price|wholesale price|reorder level|on hand|warehouse|allergens|shelf life|\
            option1 name|option1 value|artikelnummer|bestand|lagerbestand|listenpreis|verkaufspreis|preisliste|\
            lager|stock actuel|prix de vente|existencias|precio de venta|giacenza|prezzo di vendita|voorraad|\
            verkoopprijs|estoque|preço de venda",
    marks: &[Role::Sku, Role::Product, Role::Stock, Role::Brand, Role::UnitPrice, Role::Cost, Role::Category],
    without: SOLD,
    needs: &[Role::Product],
    roles: &[
        Role::Product,
        Role::Sku,
        Role::Category,
        Role::Brand,
        Role::UnitPrice,
        Role::Cost,
        Role::Stock,
        Role::Location,
        Role::Currency,
        Role::TaxRate,
        Role::Description,
        Role::Tags,
        Role::CreatedAt,
    ],
    date: &[],
    domain: Domain::Other,
    key: &[Role::Sku, Role::Product],
    ..PLAIN
};

pub const STAFF: KindInfo = KindInfo {
    id: "staff",
    one: "employee",
    nouns: "employee|employees|emp|staff|mitarbeiter|mitarbeiterin|personal|employé|employés|salarié|salariés|empleado|empleados|dipendente|dipendenti|medewerker|medewerkers|funcionário|funcionários",
    words: "employee number|job title|job role|position|department|hire date|hired|date of hire|hire|\
            termination date|date of termination|reports to|manager|manager name|salary|pay rate|pay zone|wage|\
            monthly income|hourly rate|employment status|employment type|job level|overtime|performance score|\
            performance rating|years at company|work location|supervisor|shift|roster|personalnummer|personalnr|\
            abteilung|eintrittsdatum|eintritt|austritt|austrittsdatum|vorgesetzter|gehalt|lohn|\
            beschäftigungsart|wochenstunden|stellenbezeichnung|matricule|service|poste|date d embauche|\
            date d entrée|salaire|puesto|departamento|fecha de contratación|fecha de ingreso|salario|matricola|\
            reparto|data di assunzione|stipendio|personeelsnummer|afdeling|functie|in dienst|salaris|cargo|\
            data de admissão",
    marks: &[Role::Team, Role::JobTitle, Role::Pay, Role::Staff],
    without: &[
        Role::OrderId,
        Role::InvoiceNumber,
        Role::Sku,
        Role::Quantity,
        Role::UnitPrice,
        Role::Stage,
        Role::Subject,
    ],
    needs: &[Role::Staff],
    roles: &[
        Role::Staff,
        Role::RecordId,
        Role::Team,
        Role::JobTitle,
        Role::StartedAt,
        Role::EndedAt,
        Role::Status,
        Role::Pay,
        Role::Location,
        Role::Owner,
        Role::Country,
        Role::Region,
        Role::EngagementRating,
        Role::UsesCrm,
        Role::Attribute,
    ],
    customer: &[],
    date: &[Role::StartedAt],
    domain: Domain::Other,
    is_people: true,
    key: &[Role::Staff],
    ..PLAIN
};

pub const TIME: KindInfo = KindInfo {
    id: "time",
    one: "entry",
    nouns: "time entry|time entries|timesheet",
    words: "time sheet|task|billable|billable hours|billable rate|hours worked|hours|duration|start time|\
            end time|tracked|time tracked|rounded hours|stundenzettel|arbeitszeit|zeiteintrag|aufgabe|stunden|\
            abrechenbar|fakturierbar|tâche|heures|facturable|tarea|horas|attività|ore|fatturabile|taak|uren|\
            factureerbaar|tarefa|faturável",
    marks: &[Role::TimeSpent, Role::Project, Role::Billable, Role::Staff],
    without: &[
        Role::OrderId,
        Role::Sku,
        Role::Quantity,
        Role::Product,
        Role::Priority,
        Role::Subject,
        Role::Stage,
        Role::Plan,
        Role::Score,
        Role::PageViews,
    ],
    needs: &[Role::TimeSpent, Role::Date],
    roles: &[
        Role::StartedAt,
        Role::EndedAt,
        Role::TimeSpent,
        Role::Staff,
        Role::Project,
        Role::Company,
        Role::Description,
        Role::Billable,
        Role::Tags,
        Role::Team,
        Role::Currency,
    ],
    customer: &[],
    date: &[Role::StartedAt],
    domain: Domain::Other,
    ..PLAIN
};

pub const SPEND: KindInfo = KindInfo {
    id: "spend",
    one: "cost",
    nouns: "expense|expenses|bill|bills|ausgabe|ausgaben|dépense|dépenses|gasto|gastos|spesa|spese|uitgave|uitgaven|despesa|despesas",
    words: "merchant|reimbursable|recoverable vat|expense report|erstattungsfähig|spesen|reisekosten|remboursable|\
            note de frais|tva récupérable|reembolsable|rimborsabile|nota spese|declarabel|reembolsável|mcc|expense type|expense category|expense date|purchase order|supplier|\
            payable|cost center|aufwand|kostenstelle|lieferant|eingangsrechnung|fournisseur|proveedor|fornitore|\
            leverancier|fornecedor",
    marks: &[Role::Cost, Role::Brand],
    without: &[
        Role::OrderId,
        Role::CustomerId,
        Role::CustomerName,
        Role::Email,
        Role::Quantity,
        Role::Impressions,
        Role::Clicks,
        Role::Stock,
        Role::Sku,
        Role::UnitPrice,
    ],
    needs: &[Role::Date, Role::Amount],
    roles: &[
        Role::Cost,
        Role::InvoiceNumber,
        Role::DueAt,
        Role::PaidAt,
        Role::Net,
        Role::Gross,
        Role::Category,
        Role::Brand,
        Role::Currency,
        Role::PaymentMethod,
        Role::Description,
        Role::Project,
        Role::Team,
        Role::Campaign,
        Role::Channel,
        Role::Tags,
        Role::Tax,
        Role::Status,
        Role::Leads,
        Role::Conversions,
        Role::Revenue,
    ],
    date: &[],
    amount: &[Role::Cost],
    domain: Domain::Other,
    ..PLAIN
};
