//! Tables of every kind that the figures ask for, each in other words than the next, with all of their roles.

use crate::Case;

pub const TABLES: &[Case] = &[
    // A coffee roaster's orders, with all of their days.
    (
        "orders",
        "order_id=Bestellnr.|customer=Kundennr.|date=Bestelldatum|amount=Summe|product=Artikel|channel=Vertriebskanal|shipped_at=Versandt am|delivered_at=Zugestellt am|invoiced_at=Rechnungsdatum|due_at=Zahlbar bis|paid_at=Bezahlt am",
        "547.19",
        "\
Bestellnr.;Kundennr.;Bestelldatum;Artikel;Vertriebskanal;Summe;Versandt am;Zugestellt am;Rechnungsdatum;Zahlbar bis;Bezahlt am
B-101;K21;15.01.2025;Hausmischung;Laden;54,02;16.01.2025;20.01.2025;17.01.2025;29.01.2025;23.01.2025
B-102;K24;24.01.2025;Hausmischung;Netz;61,49;27.01.2025;28.01.2025;25.01.2025;07.02.2025;06.02.2025
B-103;K24;02.02.2025;Filter;Laden;42,90;03.02.2025;07.02.2025;03.02.2025;17.02.2025;10.02.2025
B-104;K21;07.02.2025;Hausmischung;Laden;69,64;08.02.2025;11.02.2025;09.02.2025;21.02.2025;25.02.2025
B-105;K23;11.02.2025;Hausmischung;Laden;60,60;13.02.2025;15.02.2025;13.02.2025;26.02.2025;20.02.2025
B-106;K25;20.02.2025;Mühle;Netz;16,93;23.02.2025;25.02.2025;22.02.2025;06.03.2025;05.03.2025
B-107;K21;24.02.2025;Mühle;Netz;80,61;26.02.2025;02.03.2025;25.02.2025;10.03.2025;05.03.2025
B-108;K21;27.02.2025;Mühle;Laden;72,69;28.02.2025;03.03.2025;28.02.2025;14.03.2025;15.03.2025
B-109;K23;08.03.2025;Hausmischung;Netz;58,09;11.03.2025;14.03.2025;10.03.2025;24.03.2025;
B-110;K21;14.03.2025;Filter;Laden;30,22;15.03.2025;18.03.2025;15.03.2025;28.03.2025;02.04.2025",
    ),
    // A French shop's orders.
    (
        "orders",
        "order_id=N° de commande|customer=Code client|date=Date de commande|amount=Montant TTC|coupon=Code promo|shipped_at=Expédié le|delivered_at=Date de livraison|invoiced_at=Facturé le",
        "580.18",
        "\
N° de commande;Code client;Date de commande;Montant TTC;Code promo;Expédié le;Date de livraison;Facturé le
C101;CL24;10/01/2025;41,82;ETE;12/01/2025;13/01/2025;10/01/2025
C102;CL24;17/01/2025;59,49;NOEL;19/01/2025;22/01/2025;17/01/2025
C103;CL21;24/01/2025;61,87;;26/01/2025;28/01/2025;25/01/2025
C104;CL22;27/01/2025;80,62;ETE;29/01/2025;30/01/2025;28/01/2025
C105;CL22;05/02/2025;42,30;;06/02/2025;10/02/2025;05/02/2025
C106;CL23;08/02/2025;57,31;;09/02/2025;12/02/2025;09/02/2025
C107;CL24;16/02/2025;77,39;ETE;18/02/2025;22/02/2025;16/02/2025
C108;CL22;18/02/2025;70,52;NOEL;20/02/2025;21/02/2025;18/02/2025
C109;CL23;27/02/2025;58,90;ETE;28/02/2025;02/03/2025;28/02/2025
C110;CL24;01/03/2025;29,96;;03/03/2025;06/03/2025;02/03/2025",
    ),
    // A box of vegetables by subscription.
    (
        "subscriptions",
        "customer=Kunden-ID|record_id=Abo-Nr.|plan=Abomodell|started_at=Beginn|ended_at=Ende|paused_at=Pausiert am|resumed_at=Wieder aktiv ab|cancel_reason=Kündigungsgrund|payment_failed=Zahlung fehlgeschlagen|amount=Monatsbetrag",
        "",
        "\
Abo-Nr.;Kunden-ID;Abomodell;Beginn;Ende;Monatsbetrag;Pausiert am;Wieder aktiv ab;Kündigungsgrund;Zahlung fehlgeschlagen
A101;K21;groß;18.01.2025;;26,54;;;zu teuer;nein
A102;K22;klein;28.01.2025;;19,88;20.02.2025;;zu teuer;ja
A103;K23;klein;30.01.2025;;29,88;10.03.2025;03.04.2025;Umzug;nein
A104;K24;klein;12.02.2025;02.08.2025;21,44;12.03.2025;23.04.2025;;ja
A105;K25;groß;02.03.2025;;22,34;22.03.2025;;Umzug;nein
A106;K26;klein;06.03.2025;31.08.2025;28,18;30.03.2025;12.05.2025;;nein
A107;K27;groß;09.03.2025;;35,01;07.04.2025;;;nein
A108;K28;groß;25.03.2025;08.09.2025;23,93;25.04.2025;;zu teuer;nein
A109;K29;klein;06.04.2025;16.09.2025;25,79;11.05.2025;;;nein
A110;K30;groß;25.04.2025;10.10.2025;37,71;02.06.2025;18.06.2025;;ja",
    ),
    // A French magazine's subscriptions.
    (
        "subscriptions",
        "customer=ID client|plan=Formule|started_at=Date de début|trial_end=Fin d'essai|paused_at=En pause depuis|payment_failed=Échec de paiement|cancel_reason=Motif de résiliation",
        "",
        "\
N° abonnement;ID client;Formule;Date de début;Fin d'essai;Prix mensuel;En pause depuis;Échec de paiement;Motif de résiliation
S101;CL21;papier;23/01/2025;06/02/2025;18,02;01/03/2025;non;
S102;CL22;papier;28/01/2025;11/02/2025;16,56;;oui;départ
S103;CL23;papier;30/01/2025;13/02/2025;12,46;11/03/2025;non;
S104;CL24;papier;02/02/2025;;17,68;;non;
S105;CL25;écran;21/02/2025;07/03/2025;16,44;09/04/2025;non;
S106;CL26;papier;11/03/2025;25/03/2025;12,46;;non;
S107;CL27;écran;31/03/2025;;8,78;20/05/2025;oui;
S108;CL28;écran;17/04/2025;01/05/2025;13,16;;oui;
S109;CL29;écran;23/04/2025;07/05/2025;11,91;10/06/2025;oui;
S110;CL30;papier;01/05/2025;;14,86;19/06/2025;oui;",
    ),
    // A shop's customers and who sent them.
    (
        "customers",
        "customer=Kundennummer|email=E-Mail|created_at=Kunde seit|channel=Herkunft|referrer=Geworben von|consent=Werbeeinwilligung|opted_in_at=Einwilligungsdatum|birthday=Geburtsdatum|customer_type=Kundengruppe|attribute=Altersgruppe",
        "",
        "\
Kundennummer;E-Mail;Kunde seit;Herkunft;Geworben von;Werbeeinwilligung;Einwilligungsdatum;Geburtsdatum;Kundengruppe;Altersgruppe
K21;p0@example.org;23.01.2025;Netz;;nein;;31.01.1972;Gewerbe;40 bis 60
K22;p1@example.org;02.02.2025;Netz;K22;nein;;04.09.1972;Haushalt;40 bis 60
K23;p2@example.org;21.02.2025;Netz;K21;ja;;18.08.1973;Gewerbe;unter 40
K24;p3@example.org;04.03.2025;Laden;;ja;04.03.2025;06.08.1974;Haushalt;unter 40
K25;p4@example.org;15.03.2025;Netz;;ja;21.03.2025;27.12.1975;Gewerbe;über 60
K26;p5@example.org;17.03.2025;Laden;;nein;17.03.2025;29.01.1978;Haushalt;40 bis 60
K27;p6@example.org;19.03.2025;Netz;K23;nein;27.03.2025;16.06.1978;Gewerbe;über 60
K28;p7@example.org;28.03.2025;Laden;K21;ja;;23.10.1980;Gewerbe;unter 40
K29;p8@example.org;17.04.2025;Laden;;ja;19.04.2025;03.04.1983;Haushalt;über 60
K30;p9@example.org;20.04.2025;Netz;;ja;25.04.2025;20.06.1983;Gewerbe;40 bis 60",
    ),
    // A French shop's customers.
    (
        "customers",
        "customer=N° client|created_at=Date d'inscription|channel=Canal d'acquisition|referrer=Parrainé par|opted_in_at=Date du consentement|birthday=Date de naissance",
        "",
        "\
N° client;Courriel;Date d'inscription;Canal d'acquisition;Parrainé par;Consentement;Date du consentement;Date de naissance;Type de client
CL21;q0@example.org;11/01/2025;boutique;CL22;oui;;13/04/1972;foyer
CL22;q1@example.org;23/01/2025;site;CL21;non;;08/10/1973;pro
CL23;q2@example.org;08/02/2025;site;CL24;oui;;05/08/1974;pro
CL24;q3@example.org;28/02/2025;boutique;;non;08/03/2025;14/05/1975;foyer
CL25;q4@example.org;10/03/2025;site;CL21;non;;15/07/1975;foyer
CL26;q5@example.org;26/03/2025;boutique;;non;;10/11/1976;foyer
CL27;q6@example.org;13/04/2025;boutique;;non;15/04/2025;23/09/1977;pro
CL28;q7@example.org;24/04/2025;site;;oui;;13/10/1979;foyer
CL29;q8@example.org;10/05/2025;site;;oui;;09/02/1980;pro
CL30;q9@example.org;22/05/2025;boutique;;non;27/05/2025;17/12/1980;pro",
    ),
    // Leads, some of which became customers.
    (
        "leads",
        "record_id=Lead-Nr.|customer=Kundennummer|created_at=Erstellt am|status=Status|converted_at=Umgewandelt am|channel=Quelle|lead_score=Punkte|owner=Zuständig|attribute=Altersgruppe",
        "",
        "\
Lead-Nr.;Erstellt am;Status;Umgewandelt am;Kundennummer;Quelle;Punkte;Zuständig;Altersgruppe
L101;15.01.2025;offen;24.01.2025;K21;Netz;79;Ute;unter 40
L102;21.01.2025;qualifiziert;;K22;Netz;83;Ute;unter 40
L103;30.01.2025;konvertiert;;;Messe;63;Ute;über 40
L104;07.02.2025;offen;13.02.2025;;Messe;72;Jens;über 40
L105;14.02.2025;offen;24.02.2025;K25;Netz;72;Jens;über 40
L106;17.02.2025;qualifiziert;;K26;Messe;26;Ute;über 40
L107;26.02.2025;qualifiziert;05.03.2025;K27;Messe;46;Ute;unter 40
L108;03.03.2025;konvertiert;;K28;Netz;41;Ute;unter 40
L109;11.03.2025;offen;30.03.2025;;Messe;52;Ute;unter 40
L110;13.03.2025;qualifiziert;27.03.2025;;Messe;51;Jens;über 40",
    ),
    // Deals with the day of each stage.
    (
        "deals",
        "record_id=Deal-Nr.|customer=Kundennummer|created_at=Angelegt am|stage=Phase|outcome=Ergebnis|amount=Auftragswert|closed_at=Abgeschlossen am|lost_reason=Verlustgrund|owner=Verantwortlich|entered_stage=Eintritt in Phase Angebot am",
        "",
        "\
Deal-Nr.;Kundennummer;Angelegt am;Phase;Ergebnis;Auftragswert;Abgeschlossen am;Verlustgrund;Verantwortlich;Eintritt in Phase Angebot am;Eintritt in Phase Verhandlung am
D101;K25;09.01.2025;Angebot;gewonnen;1959,50;;;Ute;14.01.2025;
D102;K25;17.01.2025;Angebot;verloren;2508,32;28.02.2025;Zeitpunkt;Jens;23.01.2025;25.01.2025
D103;K25;22.01.2025;Angebot;offen;2925,80;24.02.2025;Preis;Jens;28.01.2025;03.02.2025
D104;K22;29.01.2025;Verhandlung;offen;1130,97;;;Ute;02.02.2025;07.02.2025
D105;K21;04.02.2025;Verhandlung;verloren;1782,96;12.03.2025;Preis;Jens;07.02.2025;12.02.2025
D106;K22;07.02.2025;Angebot;offen;4560,57;15.03.2025;;Ute;12.02.2025;
D107;K22;11.02.2025;Angebot;gewonnen;3409,69;31.03.2025;;Ute;17.02.2025;
D108;K25;17.02.2025;Verhandlung;verloren;5104,78;07.04.2025;;Jens;23.02.2025;
D109;K23;23.02.2025;Verhandlung;gewonnen;5485,47;07.04.2025;Preis;Ute;27.02.2025;04.03.2025
D110;K23;28.02.2025;Angebot;gewonnen;6967,15;;;Ute;03.03.2025;11.03.2025",
    ),
    // A French workshop's deals.
    (
        "deals",
        "customer=Code client|created_at=Créé le|stage=Étape|outcome=Résultat|amount=Montant|closed_at=Clôturé le|lost_reason=Motif de perte|channel=Origine|entered_stage=Date d'entrée en proposition",
        "",
        "\
N° d'opportunité;Code client;Créé le;Étape;Résultat;Montant;Clôturé le;Motif de perte;Origine;Date d'entrée en proposition;Date d'entrée en négociation
D101;CL25;10/01/2025;négociation;;2462,60;;;salon;14/01/2025;20/01/2025
D102;CL25;15/01/2025;proposition;perdu;5301,59;06/02/2025;prix;salon;;
D103;CL23;21/01/2025;proposition;gagné;4219,37;15/02/2025;;site;26/01/2025;01/02/2025
D104;CL22;24/01/2025;négociation;;4580,13;02/03/2025;;salon;28/01/2025;02/02/2025
D105;CL23;29/01/2025;proposition;;2135,30;13/03/2025;;site;04/02/2025;08/02/2025
D106;CL21;04/02/2025;proposition;;1220,35;28/02/2025;délai;salon;07/02/2025;
D107;CL21;08/02/2025;proposition;;6271,95;13/03/2025;;site;12/02/2025;
D108;CL25;13/02/2025;négociation;gagné;4610,63;;;salon;;22/02/2025
D109;CL21;19/02/2025;négociation;perdu;5817,66;03/04/2025;;salon;23/02/2025;02/03/2025
D110;CL25;25/02/2025;proposition;perdu;5311,14;;;salon;28/02/2025;07/03/2025",
    ),
    // Cases of a shop with a bot.
    (
        "tickets",
        "record_id=Ticketnr.|customer=Kundennr.|opened_at=Eingegangen am|first_response_at=Erste Antwort am|resolved_at=Gelöst am|status=Status|replies=Antworten|automated=Vom Bot beantwortet|escalated=An Mensch übergeben|handling_time=Bearbeitungszeit (Min.)|first_contact=Im ersten Kontakt gelöst|satisfaction=Zufriedenheit|comment=Kommentar|attribute=Altersgruppe",
        "",
        "\
Ticketnr.;Kundennr.;Eingegangen am;Erste Antwort am;Gelöst am;Status;Antworten;Vom Bot beantwortet;An Mensch übergeben;Bearbeitungszeit (Min.);Im ersten Kontakt gelöst;Zufriedenheit;Kommentar;Altersgruppe
T101;K25;12.01.2025 09:09;12.01.2025 10:05;12.01.2025 11:15;gelöst;1;nein;nein;36;nein;5;danke;über 60
T102;K23;14.01.2025 09:46;14.01.2025 10:05;14.01.2025 11:15;offen;3;ja;nein;7;ja;;danke;über 60
T103;K22;18.01.2025 09:59;18.01.2025 10:05;18.01.2025 13:15;offen;1;nein;nein;28;nein;3;;unter 60
T104;K22;24.01.2025 09:49;24.01.2025 10:05;24.01.2025 17:15;offen;2;ja;ja;6;nein;2;dauerte zu lange;unter 60
T105;K25;01.02.2025 09:23;01.02.2025 10:05;01.02.2025 14:15;offen;2;nein;nein;25;ja;;;über 60
T106;K22;06.02.2025 09:08;06.02.2025 10:05;06.02.2025 14:15;offen;1;nein;nein;48;nein;3;danke;unter 60
T107;K24;12.02.2025 09:49;12.02.2025 10:05;12.02.2025 11:15;gelöst;3;ja;nein;40;ja;;dauerte zu lange;über 60
T108;K22;15.02.2025 09:15;15.02.2025 10:05;15.02.2025 17:15;gelöst;2;ja;ja;16;nein;;danke;unter 60
T109;K25;22.02.2025 09:46;22.02.2025 10:05;22.02.2025 14:15;offen;2;ja;nein;25;ja;;dauerte zu lange;über 60
T110;K24;24.02.2025 09:53;24.02.2025 10:05;24.02.2025 13:15;offen;2;nein;nein;31;ja;;;unter 60",
    ),
    // A French service's cases.
    (
        "tickets",
        "customer=Code client|opened_at=Ouvert le|first_response_at=Première réponse le|resolved_at=Résolu le|automated=Automatisé|escalated=Transféré à un conseiller|handling_time=Durée de traitement (min)|first_contact=Résolu au premier contact|satisfaction=Note de satisfaction",
        "",
        "\
N° de ticket;Code client;Ouvert le;Première réponse le;Résolu le;Statut;Agent;Automatisé;Transféré à un conseiller;Durée de traitement (min);Résolu au premier contact;Note de satisfaction
T101;CL21;08/01/2025 09:03;08/01/2025 10:05;08/01/2025 14:15;résolu;Luc;oui;non;38;oui;
T102;CL21;17/01/2025 09:10;17/01/2025 10:05;17/01/2025 12:15;résolu;Zoé;non;oui;38;non;5
T103;CL24;21/01/2025 09:45;21/01/2025 10:05;21/01/2025 17:15;ouvert;Zoé;non;oui;35;oui;4
T104;CL21;27/01/2025 09:07;27/01/2025 10:05;27/01/2025 11:15;résolu;Zoé;non;non;8;oui;3
T105;CL23;02/02/2025 09:55;02/02/2025 10:05;02/02/2025 15:15;résolu;Luc;oui;non;20;oui;
T106;CL25;10/02/2025 09:02;10/02/2025 10:05;10/02/2025 13:15;ouvert;Zoé;non;non;4;non;4
T107;CL22;16/02/2025 09:12;16/02/2025 10:05;16/02/2025 14:15;résolu;Zoé;non;non;22;non;4
T108;CL24;24/02/2025 09:18;24/02/2025 10:05;24/02/2025 14:15;ouvert;Zoé;non;non;28;oui;2
T109;CL22;04/03/2025 09:22;04/03/2025 10:05;04/03/2025 11:15;résolu;Luc;oui;non;13;non;
T110;CL22;08/03/2025 09:46;08/03/2025 10:05;08/03/2025 12:15;ouvert;Luc;non;non;18;oui;3",
    ),
    // Answers with three scores.
    (
        "survey",
        "record_id=Antwort-ID|customer=Kundennummer|date=Datum|touchpoint=Kontaktpunkt|score=NPS|satisfaction=Zufriedenheit|effort=CES|comment=Kommentar|invitations=Einladungen",
        "",
        "\
Antwort-ID;Datum;Kundennummer;Kontaktpunkt;NPS;Zufriedenheit;CES;Kommentar;Einladungen
R101;08.01.2025;K25;Beratung;1;5;;;1
R102;17.01.2025;K24;Beratung;1;1;;gut so;2
R103;26.01.2025;K24;Lieferung;;3;5;;2
R104;01.02.2025;K22;Lieferung;9;;2;zu teuer;1
R105;03.02.2025;K24;Lieferung;1;2;5;zu teuer;1
R106;05.02.2025;K22;Beratung;;2;3;zu teuer;1
R107;12.02.2025;K22;Beratung;9;4;3;gut so;2
R108;16.02.2025;K21;Lieferung;9;;;zu teuer;2
R109;25.02.2025;K23;Lieferung;;;3;zu teuer;1
R110;04.03.2025;K21;Lieferung;2;3;3;;3",
    ),
    // Spanish answers about effort alone.
    (
        "survey",
        "customer=ID cliente|date=Fecha|touchpoint=Punto de contacto|effort=¿Qué tan fácil fue resolver su duda?",
        "",
        "\
ID respuesta;ID cliente;Fecha;Punto de contacto;¿Qué tan fácil fue resolver su duda?;Comentario
R101;C21;08/01/2025;tienda;7;lento
R102;C22;13/01/2025;tienda;3;bien
R103;C23;15/01/2025;tienda;4;bien
R104;C21;23/01/2025;tienda;6;
R105;C23;31/01/2025;tienda;4;
R106;C21;05/02/2025;teléfono;4;lento
R107;C22;08/02/2025;teléfono;1;
R108;C23;10/02/2025;tienda;3;lento
R109;C25;13/02/2025;tienda;2;bien
R110;C25;22/02/2025;teléfono;1;bien",
    ),
    // Reviews and what was answered.
    (
        "reviews",
        "record_id=Bewertungs-ID|score=Sterne|rating_scale=Skala|comment=Bewertungstext|reply=Antwort|replied_at=Beantwortet am|channel=Plattform|product=Produkt",
        "",
        "\
Bewertungs-ID;Datum;Sterne;Skala;Bewertungstext;Antwort;Beantwortet am;Plattform;Produkt
V101;14.01.2025;1;5;Kam spät.;Vielen Dank.;18.01.2025;Laden;Filter
V102;18.01.2025;1;5;Sehr fein.;Vielen Dank.;;Karten;Mühle
V103;24.01.2025;2;5;Gern wieder.;;;Laden;Mühle
V104;26.01.2025;4;5;Gern wieder.;;01.02.2025;Karten;Filter
V105;03.02.2025;5;5;Kam spät.;;08.02.2025;Karten;Mühle
V106;06.02.2025;3;5;Sehr fein.;Vielen Dank.;08.02.2025;Karten;Filter
V107;15.02.2025;2;5;Gern wieder.;Vielen Dank.;;Laden;Mühle
V108;21.02.2025;4;5;Kam spät.;;27.02.2025;Karten;Mühle
V109;23.02.2025;2;5;Sehr fein.;;;Karten;Filter
V110;03.03.2025;3;5;Gern wieder.;Vielen Dank.;;Karten;Mühle",
    ),
    // What marketing cost, by channel.
    (
        "ad_campaigns|spend",
        "date=Datum|category=Kostenart|channel=Kanal|campaign=Kampagne|cost=Kosten|impressions=Impressionen|clicks=Klicks|leads=Anfragen|conversions=Abschlüsse|revenue=Umsatz",
        "",
        "\
Datum;Kostenart;Kanal;Kampagne;Kosten;Impressionen;Klicks;Anfragen;Abschlüsse;Umsatz
10.01.2025;Gehälter;Suche;Herbst;75,79;3273;40;5;4;18,17
16.01.2025;Gehälter;Netz;Frühling;190,75;1965;157;8;6;531,58
25.01.2025;Werkzeuge;Netz;Frühling;234,17;3108;108;7;4;551,47
02.02.2025;Werkzeuge;Netz;Frühling;271,83;3148;160;5;4;839,93
04.02.2025;Werbung;Netz;Herbst;213,00;7977;378;0;8;467,32
12.02.2025;Werbung;Netz;Herbst;286,29;7862;235;8;1;28,66
20.02.2025;Gehälter;Netz;Frühling;101,45;5836;108;7;3;782,14
25.02.2025;Werkzeuge;Suche;Herbst;223,53;6844;61;4;8;21,66
06.03.2025;Gehälter;Suche;Frühling;89,78;6245;269;4;8;746,77
15.03.2025;Gehälter;Netz;Frühling;170,42;7179;362;4;7;467,79",
    ),
    // Italian advertising.
    (
        "ad_campaigns|spend",
        "category=Tipo di costo|channel=Canale|cost=Costo|impressions=Impressioni|clicks=Clic|leads=Contatti generati|conversions=Conversioni",
        "",
        "\
Data;Tipo di costo;Canale;Campagna;Costo;Impressioni;Clic;Contatti generati;Conversioni
09/01/2025;stipendi;social;Estate;29,21;3875;370;4;6
11/01/2025;pubblicità;social;Inverno;138,96;8382;374;0;1
18/01/2025;stipendi;ricerca;Estate;38,94;7952;90;7;5
21/01/2025;stipendi;ricerca;Inverno;157,99;6776;262;0;5
26/01/2025;stipendi;social;Inverno;109,16;1897;203;8;8
03/02/2025;pubblicità;ricerca;Estate;58,16;5617;247;0;6
08/02/2025;stipendi;ricerca;Estate;109,45;5127;398;3;8
16/02/2025;pubblicità;ricerca;Inverno;86,44;4483;34;8;4
23/02/2025;stipendi;ricerca;Estate;86,36;3020;198;7;8
02/03/2025;stipendi;ricerca;Estate;267,98;6193;186;6;8",
    ),
    // Letters and what they sold.
    (
        "email_campaigns",
        "date=Versanddatum|campaign=Kampagne|sends=Empfänger|delivered=Zugestellt|opens=Öffnungen|clicks=Klicks|bounces=Rückläufer|unsubscribes=Abmeldungen|conversions=Konversionen|revenue=Umsatz",
        "",
        "\
Versanddatum;Kampagne;Empfänger;Zugestellt;Öffnungen;Klicks;Rückläufer;Abmeldungen;Konversionen;Umsatz
13.01.2025;Brief 1;349;295;134;8;4;3;1;163,04
18.01.2025;Brief 2;351;284;136;35;1;3;4;232,16
26.01.2025;Brief 3;300;289;144;11;7;1;2;53,59
30.01.2025;Brief 4;326;290;145;31;6;2;1;89,05
06.02.2025;Brief 5;363;289;99;26;6;0;4;220,77
12.02.2025;Brief 6;308;285;81;30;3;2;2;232,42
15.02.2025;Brief 7;348;289;107;35;2;2;3;214,73
17.02.2025;Brief 8;397;283;128;32;6;0;3;135,42
24.02.2025;Brief 9;344;295;154;24;3;0;4;147,71
05.03.2025;Brief 10;379;298;85;27;8;0;2;267,65",
    ),
    // Dutch posts.
    (
        "social_posts",
        "date=Datum|channel=Platform|text=Tekst|impressions=Weergaven|reach=Bereik|engagements=Interacties|followers=Volgers",
        "",
        "\
Datum;Platform;Tekst;Weergaven;Bereik;Interacties;Volgers
08-01-2025;instagram;Wij zoeken hulp;2174;1480;170;1802
11-01-2025;facebook;Achter de toonbank;3295;1655;126;1809
13-01-2025;instagram;Wij zoeken hulp;2368;1969;157;1816
19-01-2025;facebook;Achter de toonbank;2309;1567;124;1823
28-01-2025;facebook;Nieuwe koffie;3683;1124;146;1830
06-02-2025;facebook;Nieuwe koffie;3335;889;117;1837
10-02-2025;instagram;Achter de toonbank;2980;831;44;1844
18-02-2025;instagram;Wij zoeken hulp;1818;1990;78;1851
27-02-2025;facebook;Achter de toonbank;3844;1869;191;1858
04-03-2025;facebook;Nieuwe koffie;2973;1374;122;1865",
    ),
    // What customers did.
    (
        "events",
        "customer=Kundennummer|date=Zeitpunkt|interaction=Ereignis|channel=Kanal|time_spent=Dauer (Sekunden)",
        "",
        "\
Kundennummer;Zeitpunkt;Ereignis;Kanal;Dauer (Sekunden)
K25;15.01.2025 11:34;Kauf;Laden;615
K24;22.01.2025 11:23;Besuch;Netz;332
K23;26.01.2025 11:25;Besuch;Laden;210
K21;04.02.2025 11:42;Besuch;Laden;787
K23;13.02.2025 11:25;Warenkorb;Laden;340
K22;19.02.2025 11:09;Besuch;Netz;652
K22;27.02.2025 11:50;Besuch;Laden;632
K23;03.03.2025 11:19;Warenkorb;Laden;760
K25;06.03.2025 11:40;Besuch;Laden;533
K21;08.03.2025 11:55;Warenkorb;Netz;58",
    ),
    // A shop's people.
    (
        "staff",
        "staff=Personalnummer|team=Team|started_at=Eintritt am|ended_at=Austritt am|engagement_rating=Engagementwert|uses_crm=Nutzt CRM",
        "",
        "\
Personalnummer;Team;Eintritt am;Austritt am;Engagementwert;Nutzt CRM
M101;Verkauf;02.07.2017;;5;ja
M102;Service;12.03.2018;;5;ja
M103;Service;12.12.2018;10.12.2021;2;nein
M104;Verkauf;29.06.2019;;4;nein
M105;Service;02.08.2019;;3;nein
M106;Service;25.09.2019;17.01.2024;2;ja
M107;Verkauf;27.04.2020;18.10.2024;3;ja
M108;Service;09.05.2020;;2;ja
M109;Verkauf;09.08.2020;31.01.2024;1;ja
M110;Verkauf;21.05.2021;28.02.2025;2;nein",
    ),
    // A French shop's people.
    (
        "staff",
        "staff=Matricule|team=Équipe|started_at=Date d'embauche|engagement_rating=Score d'engagement|uses_crm=Utilise le CRM",
        "",
        "\
Matricule;Équipe;Date d'embauche;Date de départ;Score d'engagement;Utilise le CRM
M101;service;09/10/2017;14/06/2022;4;non
M102;ventes;08/11/2017;;4;oui
M103;ventes;04/09/2018;;4;non
M104;ventes;03/12/2018;;3;non
M105;service;09/01/2019;29/09/2023;1;oui
M106;ventes;05/09/2019;;2;non
M107;ventes;09/01/2020;;2;non
M108;ventes;22/09/2020;29/11/2024;4;oui
M109;ventes;12/01/2021;31/05/2025;4;oui
M110;ventes;30/08/2021;;4;oui",
    ),
    // Decisions, some of them by a machine.
    (
        "decisions",
        "decided_at=Entschieden am|insight_at=Erkenntnis am|team=Abteilung|data_driven=Datengestützt|automated=Automatisiert|reviewed=Von Mensch geprüft|error_found_at=Fehler gefunden am|error_fixed_at=Fehler behoben am",
        "",
        "\
Entscheidungsnr.;Erkenntnis am;Entschieden am;Abteilung;Datengestützt;Automatisiert;Von Mensch geprüft;Fehler gefunden am;Fehler behoben am
E101;15.01.2025;19.01.2025;Einkauf;nein;ja;;13.02.2025;23.02.2025
E102;20.01.2025;27.01.2025;Einkauf;nein;nein;;09.02.2025;
E103;29.01.2025;04.02.2025;Einkauf;nein;ja;ja;;08.03.2025
E104;31.01.2025;01.02.2025;Service;nein;ja;;02.03.2025;12.03.2025
E105;03.02.2025;05.02.2025;Einkauf;ja;nein;nein;;09.03.2025
E106;05.02.2025;08.02.2025;Service;nein;nein;ja;26.02.2025;17.03.2025
E107;09.02.2025;10.02.2025;Service;ja;nein;nein;;12.03.2025
E108;14.02.2025;21.02.2025;Einkauf;ja;ja;;;19.03.2025
E109;22.02.2025;23.02.2025;Service;nein;nein;nein;;28.03.2025
E110;03.03.2025;09.03.2025;Einkauf;ja;ja;;29.03.2025;",
    ),
    // A French shop's initiatives.
    (
        "initiatives",
        "title=Initiative|started_at=Début|launched_at=Lancé le|kind=Type d'initiative|partner=Partenaire|revenue=Chiffre d'affaires|cost=Coût|shared_value=Valeur partagée|indirect_gain=Gain indirect|segment=Segment",
        "",
        "\
Initiative;Début;Lancé le;Type d'initiative;Partenaire;Chiffre d'affaires;Coût;Valeur partagée;Gain indirect;Segment
Projet A;09/01/2025;25/03/2025;autre;;1553,73;368,03;828,99;;foyers
Projet B;22/01/2025;26/03/2025;écosystème;;6582,94;740,23;;511,96;pros
Projet C;27/01/2025;11/03/2025;autre;Café Lind;8693,68;392,87;345,49;326,81;pros
Projet D;30/01/2025;12/03/2025;personnalisée;Moulin Nord;4496,91;409,89;719,56;;pros
Projet E;05/02/2025;23/03/2025;écosystème;Café Lind;1694,65;468,78;435,37;799,76;foyers
Projet F;21/02/2025;12/04/2025;écosystème;;2099,85;723,05;;310,04;foyers
Projet G;16/03/2025;05/05/2025;écosystème;Café Lind;3417,61;345,10;244,51;;pros
Projet H;26/03/2025;13/05/2025;écosystème;Café Lind;8285,79;885,48;;794,95;pros
Projet I;18/04/2025;11/07/2025;écosystème;Café Lind;926,33;540,99;844,40;279,13;pros
Projet J;28/04/2025;29/06/2025;autre;Café Lind;2052,40;758,07;753,22;;pros",
    ),
    // What was foretold.
    (
        "predictions",
        "about=Gegenstand|predicted=Vorhersage|actual=Tatsächlich",
        "",
        "\
Datum;Gegenstand;Vorhersage;Tatsächlich
13.01.2025;Abwanderung;0,48;0
22.01.2025;Abwanderung;0,57;0
29.01.2025;Kauf;0,50;0
04.02.2025;Abwanderung;0,42;0
08.02.2025;Abwanderung;0,75;0
14.02.2025;Kauf;0,24;1
22.02.2025;Abwanderung;0,49;1
24.02.2025;Kauf;0,52;1
02.03.2025;Kauf;0,26;1
10.03.2025;Kauf;0,62;1",
    ),
    // A market and who else is in it.
    (
        "market",
        "date=Datum|segment=Marktsegment|market_size=Marktvolumen|revenue=Eigener Umsatz|competitor=Wettbewerber|competitor_revenue=Umsatz des Wettbewerbers",
        "",
        "\
Datum;Marktsegment;Marktvolumen;Eigener Umsatz;Wettbewerber;Umsatz des Wettbewerbers
15.01.2025;Gewerbe;176027,30;5811,65;Moss GmbH;18229,89
27.01.2025;Haushalt;173118,77;3361,44;Lind AG;10939,88
03.03.2025;Gewerbe;183775,87;3693,77;Moss GmbH;9166,75
07.04.2025;Gewerbe;156877,31;5729,76;Lind AG;11538,78
05.05.2025;Gewerbe;176645,16;3382,49;Moss GmbH;17698,42
08.06.2025;Haushalt;150149,13;3723,46;Lind AG;11078,33
08.07.2025;Gewerbe;191769,32;5160,01;Lind AG;17457,80
15.07.2025;Haushalt;157941,52;4311,12;Lind AG;12331,48
26.07.2025;Gewerbe;198847,36;4403,66;Moss GmbH;12906,02
31.07.2025;Haushalt;187801,33;4365,31;Lind AG;17729,45",
    ),
    // A Portuguese market.
    (
        "market",
        "segment=Segmento|market_size=Tamanho do mercado|revenue=Receita própria|competitor=Concorrente|competitor_revenue=Receita do concorrente",
        "",
        "\
Data;Segmento;Tamanho do mercado;Receita própria;Concorrente;Receita do concorrente
24/01/2025;empresas;179894,72;5411,67;Lind;17549,91
30/01/2025;casa;174994,14;5201,70;Lind;9890,41
20/02/2025;empresas;165366,00;3022,57;Lind;17046,04
15/03/2025;empresas;164597,62;3487,59;Lind;19282,97
19/04/2025;casa;176924,64;4205,53;Moss;9368,60
27/04/2025;empresas;172802,78;4960,82;Moss;12719,91
09/05/2025;empresas;179078,05;4158,53;Moss;18738,74
01/06/2025;casa;154638,18;4171,26;Moss;10365,00
15/06/2025;empresas;150378,02;5092,57;Lind;12007,39
01/07/2025;casa;157856,53;3425,16;Moss;10207,77",
    ),
    // French requests for one's own data.
    (
        "requests",
        "record_id=N° de demande|opened_at=Reçu le|resolved_at=Résolu le|kind=Type de demande",
        "",
        "\
N° de demande;Reçu le;Résolu le;Type de demande
P101;13/01/2025;21/01/2025;accès
P102;21/01/2025;12/02/2025;accès
P103;29/01/2025;22/02/2025;accès
P104;07/02/2025;18/02/2025;accès
P105;15/02/2025;17/02/2025;accès
P106;19/02/2025;;effacement
P107;25/02/2025;28/02/2025;effacement
P108;27/02/2025;04/03/2025;effacement
P109;04/03/2025;;accès
P110;09/03/2025;19/03/2025;accès",
    ),
    // What a shop thinks of itself.
    (
        "assessments",
        "date=Datum|framework=Rahmenwerk|dimension=Dimension|score=Punkte|rating_scale=Skala|assessor=Bewertet von",
        "",
        "\
Datum;Rahmenwerk;Dimension;Punkte;Skala;Bewertet von
09.01.2025;Resilienz;Zusammenarbeit;4;5;Beraterin
11.01.2025;Kultur;Zusammenarbeit;5;5;Beraterin
13.01.2025;Resilienz;Zusammenarbeit;5;5;Beraterin
21.01.2025;Resilienz;Zusammenarbeit;1;5;Inhaberin
23.01.2025;Kultur;Lernen;4;5;Beraterin
01.02.2025;Resilienz;Lernen;4;5;Inhaberin
03.02.2025;Kultur;Zusammenarbeit;1;5;Inhaberin
12.02.2025;Resilienz;Zusammenarbeit;4;5;Beraterin
17.02.2025;Kultur;Zusammenarbeit;3;5;Inhaberin
24.02.2025;Resilienz;Führung;4;5;Beraterin",
    ),
    // A Dutch experiment.
    (
        "experiments",
        "title=Experiment|variant=Variant|exposures=Deelnemers|conversions=Conversies|value=Waarde",
        "",
        "\
Experiment;Variant;Deelnemers;Conversies;Waarde
Knop;controle;918;45;313,68
Knop;test;1173;55;402,32
Kop;controle;1020;49;556,45
Kop;test;1109;73;885,73
Prijs;controle;1175;64;425,55
Prijs;test;1241;44;729,82
Foto;controle;1179;58;514,59
Foto;test;1063;52;786,18
Kleur;controle;1280;42;607,53
Kleur;test;1221;72;434,24",
    ),
    // Goals of a year.
    (
        "targets",
        "metric=Kennzahl|target=Zielwert|due_at=Fällig am|segment=Segment|start_value=Startwert",
        "",
        "\
Kennzahl;Zielwert;Fällig am;Segment;Startwert
Umsatz;53,05;31.12.2026;;56,36
Abwanderung;12,69;30.06.2026;Gewerbe;27,35
NPS;69,49;31.12.2026;Gewerbe;20,69
Bestellungen;77,29;30.06.2026;Gewerbe;3,54
Bestellwert;40,94;31.12.2026;Haushalt;38,37
Rückgaben;58,82;30.06.2026;Haushalt;85,65
Besuche;42,60;31.12.2026;Gewerbe;74,62
Öffnungen;30,21;30.06.2026;;10,15
Anfragen;37,89;31.12.2026;;55,23
Neukunden;75,85;30.06.2026;;5,48",
    ),
    // Spanish visits.
    (
        "web_traffic",
        "date=Fecha|channel=Canal|sessions=Visitas|visitors=Visitantes|conversions=Conversiones|revenue=Ingresos",
        "",
        "\
Fecha;Canal;Visitas;Visitantes;Conversiones;Ingresos
10/01/2025;búsqueda;595;252;2;233,68
15/01/2025;búsqueda;349;263;18;230,84
22/01/2025;directo;629;271;12;151,37
27/01/2025;búsqueda;517;223;10;483,70
01/02/2025;directo;396;245;11;112,40
07/02/2025;directo;356;299;4;443,98
11/02/2025;directo;691;247;13;284,79
20/02/2025;búsqueda;640;284;5;446,36
23/02/2025;directo;695;241;15;317,48
28/02/2025;directo;437;201;7;276,82",
    ),
];
