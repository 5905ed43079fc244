//! Does a table of no known tool get its kind and its roles from what its headers and values say, in seven languages?

use countinghouse::recognise::Role;
use countinghouse::workbook::{OptionsInput, open};

/// A table, what its rows are, and which column plays which part.
const TABLES: &[(&str, &str, &str)] = &[
    // English
    (
        "Customer,Order date,Order total,Order no\nAda,2026-01-02,12.50,1\nBen,2026-01-05,8.00,2\nAda,2026-02-01,9.90,3",
        "orders",
        "customer=Customer|date=Order date|amount=Order total|order_id=Order no",
    ),
    (
        "order_id;sku;qty;unit_price;order_date;customer_email\n1;A1;2;4.50;2026-01-02;ada@example.com\n1;B2;1;9.00;2026-01-02;ada@example.com\n2;A1;1;4.50;2026-01-03;ben@example.org",
        "order_lines",
        "order_id=order_id|sku=sku|quantity=qty|unit_price=unit_price|date=order_date|customer=customer_email",
    ),
    (
        "Invoice #,Client,Issued on,Due date,Amount due,VAT,Status\nI-1,Ada,2026-01-02,2026-02-01,120.00,20.00,open\nI-2,Ben,2026-01-09,2026-02-08,60.00,10.00,paid",
        "invoices",
        "invoice_number=Invoice #|customer=Client|due_at=Due date|amount_due=Amount due|tax=VAT|status=Status",
    ),
    (
        "Ticket,Subject,Priority,Opened,Resolved,Assignee,Requester email\n1,Broken cup,High,2026-01-02 09:00,2026-01-03 10:00,Ida,ada@example.com\n2,Late,Low,2026-01-04 09:00,,Jon,ben@example.org",
        "tickets",
        "subject=Subject|priority=Priority|opened_at=Opened|resolved_at=Resolved|owner=Assignee|customer=Requester email",
    ),
    (
        "Opportunity,Account,Stage,Value,Close date,Owner,Probability\nKiln,Quist,Won,1200,2026-03-01,Ida,100\nCups,Marsh,Proposal,400,2026-04-01,Jon,40",
        "deals",
        "title=Opportunity|company=Account|stage=Stage|amount=Value|closed_at=Close date|owner=Owner|probability=Probability",
    ),
    (
        "Lead,E-mail,Source,Created,Lead status,Converted\nAda Quist,ada@example.com,Fair,2026-01-02,New,no\nBen Oduya,ben@example.org,Web,2026-01-05,Working,yes",
        "leads",
        "customer=E-mail|channel=Source|status=Lead status|converted_flag=Converted",
    ),
    (
        "First name,Last name,Phone,E-mail,Company,City\nAda,Quist,1,ada@example.com,Quist,York\nBen,Oduya,2,ben@example.org,Oduya,Bath",
        "contacts",
        "first_name=First name|last_name=Last name|customer=E-mail|company=Company",
    ),
    (
        "Date,How likely are you to recommend us?,What could we do better?\n2026-01-02,9,Nothing\n2026-01-05,3,Faster delivery\n2026-01-09,10,",
        "survey",
        "date=Date|score=How likely are you to recommend us?|comment=What could we do better?",
    ),
    (
        "Newsletter,Sent on,Recipients,Opens,Clicks,Unsubscribed\nJanuary,2026-01-02,900,300,40,2\nFebruary,2026-02-02,930,310,35,1",
        "email_campaigns",
        "sends=Recipients|opens=Opens|clicks=Clicks|unsubscribes=Unsubscribed",
    ),
    (
        "Day,Campaign,Impressions,Clicks,Spend,Conversions\n2026-01-02,Brand,1000,40,12.50,3\n2026-01-03,Brand,1100,38,11.00,2",
        "ad_campaigns",
        "date=Day|campaign=Campaign|impressions=Impressions|clicks=Clicks|cost=Spend|conversions=Conversions",
    ),
    (
        "Date,Sessions,Users,Page views,Bounce rate\n2026-01-02,120,90,400,40%\n2026-01-03,130,99,420,41%",
        "web_traffic",
        "date=Date|sessions=Sessions|visitors=Users|page_views=Page views",
    ),
    (
        "Posted at,Network,Post text,Likes,Shares,Comments\n2026-01-02,Mastodon,New cups,12,3,1\n2026-01-05,Mastodon,Kiln day,20,5,4",
        "social_posts",
        "channel=Network|text=Post text|likes=Likes|shares=Shares|comments=Comments",
    ),
    (
        "Customer ID,Plan,Monthly fee,Start date,End date,Status\nc1,Basic,9.00,2025-01-01,,active\nc2,Plus,19.00,2025-03-01,2025-12-01,cancelled",
        "subscriptions",
        "customer_id=Customer ID|plan=Plan|monthly_amount=Monthly fee|started_at=Start date|ended_at=End date|status=Status",
    ),
    (
        "customer_id,tenure,monthly_charges,contract,churn\nc1,12,20.5,Monthly,No\nc2,3,30.0,Yearly,Yes",
        "churn",
        "customer=customer_id|tenure_months=tenure|monthly_amount=monthly_charges|churn_flag=churn",
    ),
    (
        "Name,E-mail,Total spent,Orders count,Last order\nAda,ada@example.com,120.50,3,2026-01-02\nBen,ben@example.org,40.00,1,2025-11-09",
        "customers",
        "customer=E-mail|lifetime_value=Total spent|order_count=Orders count|last_seen_at=Last order",
    ),
    ("Region,Jan 2026,Feb 2026,Mar 2026\nNorth,10,20,30\nSouth,5,6,7", "crosstab", "dimension=Region"),
    ("Station,Temperature,Humidity\nA,12,80\nB,14,70", "table", ""),
    // German
    (
        "Kunde;Bestelldatum;Bestellnummer;Betrag\nMüller;02.01.2026;1;12,50\nStraub;05.01.2026;2;8,00\nMüller;17.02.2026;3;9,90",
        "orders",
        "customer=Kunde|date=Bestelldatum|order_id=Bestellnummer|amount=Betrag",
    ),
    (
        "Rechnungsnummer;Rechnungsdatum;Kunde;Nettobetrag;MwSt;Fällig am\nR1;02.01.2026;Müller;100,00;19,00;01.02.2026\nR2;15.01.2026;Straub;50,00;9,50;14.02.2026",
        "invoices",
        "invoice_number=Rechnungsnummer|date=Rechnungsdatum|customer=Kunde|amount=Nettobetrag|tax=MwSt|due_at=Fällig am",
    ),
    (
        "Ticketnummer;Betreff;Priorität;Erstellt am;Gelöst am;Bearbeiter\n1;Tasse;hoch;02.01.2026;03.01.2026;Ida\n2;Teller;tief;14.01.2026;15.01.2026;Jan",
        "tickets",
        "subject=Betreff|priority=Priorität|opened_at=Erstellt am|resolved_at=Gelöst am|owner=Bearbeiter",
    ),
    (
        "Verkaufschance;Firma;Verkaufsphase;Betrag;Abschlussdatum;Wahrscheinlichkeit\nOfen;Straub;gewonnen;1200,00;28.02.2026;100\nTassen;Müller;Angebot;300,00;31.03.2026;40",
        "deals",
        "title=Verkaufschance|company=Firma|stage=Verkaufsphase|amount=Betrag|closed_at=Abschlussdatum|probability=Wahrscheinlichkeit",
    ),
    (
        "Kampagne;Kosten;Impressionen;Klicks;Conversionen\nMarke;120,50;1000;40;3\nOfen;80,00;900;22;1",
        "ad_campaigns",
        "campaign=Kampagne|cost=Kosten|impressions=Impressionen|clicks=Klicks|conversions=Conversionen",
    ),
    (
        "Datum;Wie wahrscheinlich ist es, dass Sie uns weiterempfehlen?;Warum?\n02.01.2026;9;Gut\n15.01.2026;4;Zu langsam",
        "survey",
        "score=Wie wahrscheinlich ist es, dass Sie uns weiterempfehlen?|comment=Warum?",
    ),
    // French
    (
        "Numéro de commande;Date de commande;Client;Montant TTC;Statut\n1;02/01/2026;Durand;12,50;payée\n2;25/01/2026;Petit;8,00;annulée",
        "orders",
        "order_id=Numéro de commande|date=Date de commande|customer=Client|amount=Montant TTC|status=Statut",
    ),
    (
        "Facture;Date de facture;Client;Montant HT;TVA;Échéance\nF1;02/01/2026;Durand;100,00;20,00;01/02/2026\nF2;25/01/2026;Petit;50,00;10,00;24/02/2026",
        "invoices",
        "invoice_number=Facture|date=Date de facture|customer=Client|tax=TVA|due_at=Échéance",
    ),
    (
        "Opportunité;Société;Étape;Montant;Date de clôture\nFour;Durand;Gagnée;1200;28/02/2026\nTasses;Petit;Devis;300;31/03/2026",
        "deals",
        "title=Opportunité|company=Société|stage=Étape|amount=Montant|closed_at=Date de clôture",
    ),
    (
        "Campagne;Envoyés;Ouvertures;Clics;Désabonnements\nJanvier;900;300;40;2\nFévrier;950;290;41;1",
        "email_campaigns",
        "campaign=Campagne|sends=Envoyés|opens=Ouvertures|clicks=Clics|unsubscribes=Désabonnements",
    ),
    // Spanish
    (
        "Número de pedido;Fecha de pedido;Cliente;Importe;Producto\n1;02/01/2026;Pérez;12,50;Taza\n2;25/01/2026;Ruiz;8,00;Plato",
        "orders",
        "order_id=Número de pedido|date=Fecha de pedido|customer=Cliente|amount=Importe|product=Producto",
    ),
    (
        "Factura;Fecha;Cliente;Importe;IVA;Vencimiento\nA1;02/01/2026;Pérez;100,00;21,00;01/02/2026\nA2;25/01/2026;Ruiz;50,00;10,50;24/02/2026",
        "invoices",
        "invoice_number=Factura|date=Fecha|customer=Cliente|amount=Importe|tax=IVA|due_at=Vencimiento",
    ),
    (
        "Oportunidad;Empresa;Etapa;Valor;Fecha de cierre;Probabilidad\nHorno;Ruiz;Ganada;1200;28/02/2026;100\nTazas;Pérez;Oferta;300;31/03/2026;40",
        "deals",
        "title=Oportunidad|company=Empresa|stage=Etapa|amount=Valor|closed_at=Fecha de cierre|probability=Probabilidad",
    ),
    (
        "Nombre;Apellidos;Correo electrónico;Teléfono;Empresa\nAna;Pérez;ana@example.com;1;Ruiz\nLuis;Gil;luis@example.org;2;Gil",
        "contacts",
        "first_name=Nombre|last_name=Apellidos|customer=Correo electrónico|company=Empresa",
    ),
    // Italian
    (
        "Numero ordine;Data ordine;Cliente;Importo totale;Prodotto\n1;02/01/2026;Rossi;12,50;Tazza\n2;25/01/2026;Bianchi;8,00;Piatto",
        "orders",
        "order_id=Numero ordine|date=Data ordine|customer=Cliente|amount=Importo totale|product=Prodotto",
    ),
    (
        "Fattura;Data fattura;Cliente;Imponibile;IVA;Scadenza\nF1;02/01/2026;Rossi;100,00;22,00;01/02/2026\nF2;25/01/2026;Bianchi;50,00;11,00;24/02/2026",
        "invoices",
        "invoice_number=Fattura|date=Data fattura|customer=Cliente|tax=IVA|due_at=Scadenza",
    ),
    (
        "Campagna;Costo;Impressioni;Clic;Conversioni\nMarca;120,50;1000;40;3\nForno;80,00;900;22;1",
        "ad_campaigns",
        "campaign=Campagna|cost=Costo|impressions=Impressioni|clicks=Clic|conversions=Conversioni",
    ),
    // Dutch
    (
        "Bestelnummer;Besteldatum;Klant;Totaalbedrag;Aantal\n1;02-01-2026;De Vries;12,50;2\n2;25-01-2026;Bakker;8,00;1",
        "orders",
        "order_id=Bestelnummer|date=Besteldatum|customer=Klant|amount=Totaalbedrag|quantity=Aantal",
    ),
    (
        "Factuurnummer;Factuurdatum;Klant;Bedrag;BTW;Vervaldatum\nF1;02-01-2026;De Vries;100,00;21,00;01-02-2026\nF2;25-01-2026;Bakker;50,00;10,50;24-02-2026",
        "invoices",
        "invoice_number=Factuurnummer|date=Factuurdatum|customer=Klant|amount=Bedrag|tax=BTW|due_at=Vervaldatum",
    ),
    (
        "Onderwerp;Prioriteit;Aangemaakt op;Opgelost op;Behandelaar\nKopje;hoog;02-01-2026;03-01-2026;Ida\nBord;laag;25-01-2026;26-01-2026;Jan",
        "tickets",
        "subject=Onderwerp|priority=Prioriteit|opened_at=Aangemaakt op|resolved_at=Opgelost op|owner=Behandelaar",
    ),
    // Portuguese
    (
        "Número do pedido;Data do pedido;Cliente;Valor total;Produto\n1;02/01/2026;Silva;12,50;Copo\n2;25/01/2026;Souza;8,00;Prato",
        "orders",
        "order_id=Número do pedido|date=Data do pedido|customer=Cliente|amount=Valor total|product=Produto",
    ),
    (
        "Oportunidade;Empresa;Etapa;Valor;Data de fechamento\nForno;Silva;Ganha;1200;28/02/2026\nCopos;Souza;Proposta;300;31/03/2026",
        "deals",
        "title=Oportunidade|company=Empresa|stage=Etapa|amount=Valor|closed_at=Data de fechamento",
    ),
    (
        "Sessões;Usuários;Canal;Conversões\n120;90;Orgânico;3\n80;60;Direto;1",
        "web_traffic",
        "sessions=Sessões|visitors=Usuários|channel=Canal|conversions=Conversões",
    ),
];

#[test]
fn headers_in_seven_languages_tell_kind_and_roles() {
    let (mut kinds, mut roles, mut right) = (0, 0, 0);
    let mut faults = Vec::new();
    for (text, kind, expected) in TABLES {
        let workbook = open("table.csv", text.as_bytes(), OptionsInput::default().check().unwrap()).unwrap();
        let (recognition, table) = (workbook.recognition(), workbook.table());
        let header = text.lines().next().unwrap();
        // Nothing in these is any tool's.
        assert!(
            recognition.format.is_none_or(|format| format.is_only_form()),
            "{header}: {}",
            recognition.format_evidence
        );
        if recognition.kind.id() == *kind {
            kinds += 1;
        } else {
            faults.push(format!("{header}: {} for {kind}, {}", recognition.kind.id(), recognition.kind_evidence));
        }
        for pair in expected.split('|').filter(|pair| !pair.is_empty()) {
            let (role, wanted) = pair.split_once('=').unwrap();
            let column = recognition.column(Role::from_id(role).unwrap_or_else(|| panic!("{role}")));
            let found = column.map_or("none", |column| &table.columns[column].name);
            roles += 1;
            if found == wanted {
                right += 1;
            } else {
                faults.push(format!("{header}: {role} is {found} for {wanted}"));
            }
        }
        assert!(
            recognition.roles.iter().all(|one| !one.evidence.is_empty()) && !recognition.kind_evidence.is_empty(),
            "{header}"
        );
    }
    faults.iter().for_each(|fault| println!("{fault}"));
    println!("kind {kinds} of {}, roles {right} of {roles}", TABLES.len());
    assert!(kinds == TABLES.len() && right == roles, "{kinds} kinds, {right} roles of {roles}");
}
