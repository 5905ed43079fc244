//! Tables with plain headers in seven languages, each with a few rows.

use crate::Case;

pub const TABLES: &[Case] = &[
    // English
    (
        "orders",
        "customer=Customer|date=Order date|amount=Order total|order_id=Order no",
        "30.40",
        "\
Customer,Order date,Order total,Order no
Ada,2026-01-02,12.50,1
Ben,2026-01-05,8.00,2
Ada,2026-02-01,9.90,3",
    ),
    (
        "order_lines",
        "order_id=order_id|sku=sku|quantity=qty|unit_price=unit_price|date=order_date|customer=customer_email",
        "22.50",
        "\
order_id;sku;qty;unit_price;order_date;customer_email
1;A1;2;4.50;2026-01-02;ada@example.com
1;B2;1;9.00;2026-01-02;ada@example.com
2;A1;1;4.50;2026-01-03;ben@example.org",
    ),
    (
        "invoices",
        "invoice_number=Invoice #|customer=Client|due_at=Due date|amount_due=Amount due|tax=VAT|status=Status",
        "",
        "\
Invoice #,Client,Issued on,Due date,Amount due,VAT,Status
I-1,Ada,2026-01-02,2026-02-01,120.00,20.00,open
I-2,Ben,2026-01-09,2026-02-08,60.00,10.00,paid",
    ),
    (
        "tickets",
        "subject=Subject|priority=Priority|opened_at=Opened|resolved_at=Resolved|owner=Assignee|customer=Requester email",
        "",
        "\
Ticket,Subject,Priority,Opened,Resolved,Assignee,Requester email
1,Broken cup,High,2026-01-02 09:00,2026-01-03 10:00,Ida,ada@example.com
2,Late,Low,2026-01-04 09:00,,Jon,ben@example.org",
    ),
    (
        "deals",
        "title=Opportunity|company=Account|stage=Stage|amount=Value|closed_at=Close date|owner=Owner|probability=Probability",
        "",
        "\
Opportunity,Account,Stage,Value,Close date,Owner,Probability
Kiln,Quist,Won,1200,2026-03-01,Ida,100
Cups,Marsh,Proposal,400,2026-04-01,Jon,40",
    ),
    (
        "leads",
        "customer=E-mail|channel=Source|status=Lead status|converted_flag=Converted",
        "",
        "\
Lead,E-mail,Source,Created,Lead status,Converted
Ada Quist,ada@example.com,Fair,2026-01-02,New,no
Ben Oduya,ben@example.org,Web,2026-01-05,Working,yes",
    ),
    (
        "contacts",
        "first_name=First name|last_name=Last name|customer=E-mail|company=Company",
        "",
        "\
First name,Last name,Phone,E-mail,Company,City
Ada,Quist,1,ada@example.com,Quist,York
Ben,Oduya,2,ben@example.org,Oduya,Bath",
    ),
    (
        "survey",
        "date=Date|score=How likely are you to recommend us?|comment=What could we do better?",
        "",
        "\
Date,How likely are you to recommend us?,What could we do better?
2026-01-02,9,Nothing
2026-01-05,3,Faster delivery
2026-01-09,10,",
    ),
    (
        "email_campaigns",
        "sends=Recipients|opens=Opens|clicks=Clicks|unsubscribes=Unsubscribed",
        "",
        "\
Newsletter,Sent on,Recipients,Opens,Clicks,Unsubscribed
January,2026-01-02,900,300,40,2
February,2026-02-02,930,310,35,1",
    ),
    (
        "ad_campaigns",
        "date=Day|campaign=Campaign|impressions=Impressions|clicks=Clicks|cost=Spend|conversions=Conversions",
        "",
        "\
Day,Campaign,Impressions,Clicks,Spend,Conversions
2026-01-02,Brand,1000,40,12.50,3
2026-01-03,Brand,1100,38,11.00,2",
    ),
    (
        "web_traffic",
        "date=Date|sessions=Sessions|visitors=Users|page_views=Page views",
        "",
        "\
Date,Sessions,Users,Page views,Bounce rate
2026-01-02,120,90,400,40%
2026-01-03,130,99,420,41%",
    ),
    (
        "social_posts",
        "channel=Network|text=Post text|likes=Likes|shares=Shares|comments=Comments",
        "",
        "\
Posted at,Network,Post text,Likes,Shares,Comments
2026-01-02,Mastodon,New cups,12,3,1
2026-01-05,Mastodon,Kiln day,20,5,4",
    ),
    (
        "subscriptions",
        "customer_id=Customer ID|plan=Plan|monthly_amount=Monthly fee|started_at=Start date|ended_at=End date|status=Status",
        "",
        "\
Customer ID,Plan,Monthly fee,Start date,End date,Status
c1,Basic,9.00,2025-01-01,,active
c2,Plus,19.00,2025-03-01,2025-12-01,cancelled",
    ),
    (
        "churn",
        "customer=customer_id|tenure_months=tenure|monthly_amount=monthly_charges|churn_flag=churn",
        "",
        "\
customer_id,tenure,monthly_charges,contract,churn
c1,12,20.5,Monthly,No
c2,3,30.0,Yearly,Yes",
    ),
    (
        "customers",
        "customer=E-mail|lifetime_value=Total spent|order_count=Orders count|last_seen_at=Last order",
        "",
        "\
Name,E-mail,Total spent,Orders count,Last order
Ada,ada@example.com,120.50,3,2026-01-02
Ben,ben@example.org,40.00,1,2025-11-09",
    ),
    (
        "crosstab",
        "dimension=Region",
        "",
        "\
Region,Jan 2026,Feb 2026,Mar 2026
North,10,20,30
South,5,6,7",
    ),
    (
        "table",
        "",
        "",
        "\
Station,Temperature,Humidity
A,12,80
B,14,70",
    ),
    // German
    (
        "orders",
        "customer=Kunde|date=Bestelldatum|order_id=Bestellnummer|amount=Betrag",
        "30.40",
        "\
Kunde;Bestelldatum;Bestellnummer;Betrag
Müller;02.01.2026;1;12,50
Straub;05.01.2026;2;8,00
Müller;17.02.2026;3;9,90",
    ),
    (
        "invoices",
        "invoice_number=Rechnungsnummer|date=Rechnungsdatum|customer=Kunde|amount=Nettobetrag|tax=MwSt|due_at=Fällig am",
        "150.00",
        "\
Rechnungsnummer;Rechnungsdatum;Kunde;Nettobetrag;MwSt;Fällig am
R1;02.01.2026;Müller;100,00;19,00;01.02.2026
R2;15.01.2026;Straub;50,00;9,50;14.02.2026",
    ),
    (
        "tickets",
        "subject=Betreff|priority=Priorität|opened_at=Erstellt am|resolved_at=Gelöst am|owner=Bearbeiter",
        "",
        "\
Ticketnummer;Betreff;Priorität;Erstellt am;Gelöst am;Bearbeiter
1;Tasse;hoch;02.01.2026;03.01.2026;Ida
2;Teller;tief;14.01.2026;15.01.2026;Jan",
    ),
    (
        "deals",
        "title=Verkaufschance|company=Firma|stage=Verkaufsphase|amount=Betrag|closed_at=Abschlussdatum|probability=Wahrscheinlichkeit",
        "",
        "\
Verkaufschance;Firma;Verkaufsphase;Betrag;Abschlussdatum;Wahrscheinlichkeit
Ofen;Straub;gewonnen;1200,00;28.02.2026;100
Tassen;Müller;Angebot;300,00;31.03.2026;40",
    ),
    (
        "ad_campaigns",
        "campaign=Kampagne|cost=Kosten|impressions=Impressionen|clicks=Klicks|conversions=Conversionen",
        "",
        "\
Kampagne;Kosten;Impressionen;Klicks;Conversionen
Marke;120,50;1000;40;3
Ofen;80,00;900;22;1",
    ),
    (
        "survey",
        "score=Wie wahrscheinlich ist es, dass Sie uns weiterempfehlen?|comment=Warum?",
        "",
        "\
Datum;Wie wahrscheinlich ist es, dass Sie uns weiterempfehlen?;Warum?
02.01.2026;9;Gut
15.01.2026;4;Zu langsam",
    ),
    // French
    (
        "orders",
        "order_id=Numéro de commande|date=Date de commande|customer=Client|amount=Montant TTC|status=Statut",
        "12.50",
        "\
Numéro de commande;Date de commande;Client;Montant TTC;Statut
1;02/01/2026;Durand;12,50;payée
2;25/01/2026;Petit;8,00;annulée",
    ),
    (
        "invoices",
        "invoice_number=Facture|date=Date de facture|customer=Client|tax=TVA|due_at=Échéance",
        "150.00",
        "\
Facture;Date de facture;Client;Montant HT;TVA;Échéance
F1;02/01/2026;Durand;100,00;20,00;01/02/2026
F2;25/01/2026;Petit;50,00;10,00;24/02/2026",
    ),
    (
        "deals",
        "title=Opportunité|company=Société|stage=Étape|amount=Montant|closed_at=Date de clôture",
        "",
        "\
Opportunité;Société;Étape;Montant;Date de clôture
Four;Durand;Gagnée;1200;28/02/2026
Tasses;Petit;Devis;300;31/03/2026",
    ),
    (
        "email_campaigns",
        "campaign=Campagne|sends=Envoyés|opens=Ouvertures|clicks=Clics|unsubscribes=Désabonnements",
        "",
        "\
Campagne;Envoyés;Ouvertures;Clics;Désabonnements
Janvier;900;300;40;2
Février;950;290;41;1",
    ),
    // Spanish
    (
        "orders",
        "order_id=Número de pedido|date=Fecha de pedido|customer=Cliente|amount=Importe|product=Producto",
        "20.50",
        "\
Número de pedido;Fecha de pedido;Cliente;Importe;Producto
1;02/01/2026;Pérez;12,50;Taza
2;25/01/2026;Ruiz;8,00;Plato",
    ),
    (
        "invoices",
        "invoice_number=Factura|date=Fecha|customer=Cliente|amount=Importe|tax=IVA|due_at=Vencimiento",
        "150.00",
        "\
Factura;Fecha;Cliente;Importe;IVA;Vencimiento
A1;02/01/2026;Pérez;100,00;21,00;01/02/2026
A2;25/01/2026;Ruiz;50,00;10,50;24/02/2026",
    ),
    (
        "deals",
        "title=Oportunidad|company=Empresa|stage=Etapa|amount=Valor|closed_at=Fecha de cierre|probability=Probabilidad",
        "",
        "\
Oportunidad;Empresa;Etapa;Valor;Fecha de cierre;Probabilidad
Horno;Ruiz;Ganada;1200;28/02/2026;100
Tazas;Pérez;Oferta;300;31/03/2026;40",
    ),
    (
        "contacts",
        "first_name=Nombre|last_name=Apellidos|customer=Correo electrónico|company=Empresa",
        "",
        "\
Nombre;Apellidos;Correo electrónico;Teléfono;Empresa
Ana;Pérez;ana@example.com;1;Ruiz
Luis;Gil;luis@example.org;2;Gil",
    ),
    // Italian
    (
        "orders",
        "order_id=Numero ordine|date=Data ordine|customer=Cliente|amount=Importo totale|product=Prodotto",
        "20.50",
        "\
Numero ordine;Data ordine;Cliente;Importo totale;Prodotto
1;02/01/2026;Rossi;12,50;Tazza
2;25/01/2026;Bianchi;8,00;Piatto",
    ),
    (
        "invoices",
        "invoice_number=Fattura|date=Data fattura|customer=Cliente|tax=IVA|due_at=Scadenza",
        "150.00",
        "\
Fattura;Data fattura;Cliente;Imponibile;IVA;Scadenza
F1;02/01/2026;Rossi;100,00;22,00;01/02/2026
F2;25/01/2026;Bianchi;50,00;11,00;24/02/2026",
    ),
    (
        "ad_campaigns",
        "campaign=Campagna|cost=Costo|impressions=Impressioni|clicks=Clic|conversions=Conversioni",
        "",
        "\
Campagna;Costo;Impressioni;Clic;Conversioni
Marca;120,50;1000;40;3
Forno;80,00;900;22;1",
    ),
    // Dutch
    (
        "orders",
        "order_id=Bestelnummer|date=Besteldatum|customer=Klant|amount=Totaalbedrag|quantity=Aantal",
        "20.50",
        "\
Bestelnummer;Besteldatum;Klant;Totaalbedrag;Aantal
1;02-01-2026;De Vries;12,50;2
2;25-01-2026;Bakker;8,00;1",
    ),
    (
        "invoices",
        "invoice_number=Factuurnummer|date=Factuurdatum|customer=Klant|amount=Bedrag|tax=BTW|due_at=Vervaldatum",
        "150.00",
        "\
Factuurnummer;Factuurdatum;Klant;Bedrag;BTW;Vervaldatum
F1;02-01-2026;De Vries;100,00;21,00;01-02-2026
F2;25-01-2026;Bakker;50,00;10,50;24-02-2026",
    ),
    (
        "tickets",
        "subject=Onderwerp|priority=Prioriteit|opened_at=Aangemaakt op|resolved_at=Opgelost op|owner=Behandelaar",
        "",
        "\
Onderwerp;Prioriteit;Aangemaakt op;Opgelost op;Behandelaar
Kopje;hoog;02-01-2026;03-01-2026;Ida
Bord;laag;25-01-2026;26-01-2026;Jan",
    ),
    // Portuguese
    (
        "orders",
        "order_id=Número do pedido|date=Data do pedido|customer=Cliente|amount=Valor total|product=Produto",
        "20.50",
        "\
Número do pedido;Data do pedido;Cliente;Valor total;Produto
1;02/01/2026;Silva;12,50;Copo
2;25/01/2026;Souza;8,00;Prato",
    ),
    (
        "deals",
        "title=Oportunidade|company=Empresa|stage=Etapa|amount=Valor|closed_at=Data de fechamento",
        "",
        "\
Oportunidade;Empresa;Etapa;Valor;Data de fechamento
Forno;Silva;Ganha;1200;28/02/2026
Copos;Souza;Proposta;300;31/03/2026",
    ),
    (
        "web_traffic",
        "sessions=Sessões|visitors=Usuários|channel=Canal|conversions=Conversões",
        "",
        "\
Sessões;Usuários;Canal;Conversões
120;90;Orgânico;3
80;60;Direto;1",
    ),
];
