//! Tables of what a business has and does.

use crate::Case;

pub const TABLES: &[Case] = &[
    // A clinic's appointments.
    (
        "appointments",
        "date=AppointmentDay|amount=",
        "",
        "\
PatientId,AppointmentID,Gender,ScheduledDay,AppointmentDay,Age,Neighbourhood,SMS_received,NoShow
111,5642903,M,2026-01-05,2026-01-18,26,Jardim,0,Yes
107,5642920,M,2026-01-13,2026-02-02,72,Jardim,1,No
109,5642937,M,2026-01-19,2026-02-07,24,Jardim,1,No
100,5642954,M,2026-01-30,2026-02-18,45,Jardim,0,Yes
109,5642971,F,2026-02-03,2026-02-20,2,Jardim,0,No
100,5642988,F,2026-02-13,2026-02-21,18,Centro,1,Yes
100,5643005,F,2026-02-16,2026-02-27,56,Jardim,1,Yes
109,5643022,M,2026-02-25,2026-03-17,13,Jardim,1,No",
    ),
    // A salon's appointments.
    (
        "appointments",
        "date=Termin|customer=Kundin|status=Status|amount=",
        "",
        "\
Terminnummer;Termin;Kundin;Behandlung;Mitarbeiterin;Dauer (Min.);Status
T410;05.01.2026 08:00;Hugo Vries;Maniküre;Ute;30;abgesagt
T411;15.01.2026 13:15;Lea Lind;Maniküre;Ivana;30;abgesagt
T412;20.01.2026 13:20;Jon Moss;Schnitt;Ivana;90;erschienen
T413;27.01.2026 13:35;Dan Straub;Schnitt;Ivana;90;nicht erschienen
T414;06.02.2026 16:40;Kim Okafor;Farbe;Ute;45;abgesagt
T415;18.02.2026 16:55;Kim Okafor;Farbe;Ute;30;abgesagt
T416;27.02.2026 18:00;Jon Moss;Schnitt;Ute;45;erschienen
T417;09.03.2026 22:15;Kim Okafor;Schnitt;Ivana;45;nicht erschienen",
    ),
    // A restaurant's bookings.
    (
        "appointments",
        "date=Date de réservation|amount=",
        "",
        "\
Réservation;Nom du client;Date de réservation;Nombre de couverts;Salle;Statut
R700;Ada Quist;05/01/2026 10:40;2;Intérieur;absent
R701;Kim Okafor;12/01/2026 12:55;2;Terrasse;annulée
R702;Cleo Marsh;14/01/2026 16:00;6;Terrasse;annulée
R703;Lea Lind;25/01/2026 19:00;3;Terrasse;annulée
R704;Greta Bianchi;07/02/2026 00:00;5;Intérieur;annulée
R705;Greta Bianchi;10/02/2026 05:00;7;Intérieur;absent
R706;Greta Bianchi;15/02/2026 07:15;7;Intérieur;annulée
R707;Greta Bianchi;18/02/2026 12:15;7;Terrasse;annulée",
    ),
    // A catalogue.
    (
        "products",
        "product=Product name|sku=SKU|unit_price=Retail price|cost=Cost price|stock=Stock on hand|amount=|date=|customer=",
        "",
        "\
SKU,Product name,Category,Brand,Retail price,Cost price,Stock on hand,Barcode
MUG-10,Mug blue,Tableware,Marsh,21.20,6.50,10,4000000000110
MUG-11,Mug red,Mugs,Quist,18.34,5.81,28,4000000000111
MUG-12,Bowl,Tableware,Quist,37.76,6.62,24,4000000000112
MUG-13,Plate,Mugs,Quist,17.73,6.07,46,4000000000113
MUG-14,Vase,Mugs,Quist,22.50,8.55,30,4000000000114
MUG-15,Jug,Mugs,Quist,34.21,8.43,17,4000000000115
MUG-16,Cup,Tableware,Quist,10.12,6.47,50,4000000000116
MUG-17,Tray,Mugs,Marsh,39.44,5.25,27,4000000000117",
    ),
    // A hardware shop's price list.
    (
        "products",
        "product=Descrizione articolo|unit_price=Prezzo di listino|amount=|date=|customer=",
        "",
        "\
Codice articolo;Descrizione articolo;Categoria;Marca;Prezzo di listino;Aliquota IVA;Giacenza
A2001;Vite;Ferramenta;Lind;13,82;22%;396
A2002;Bullone;Fissaggio;Lind;6,38;22%;24
A2003;Dado;Ferramenta;Lind;15,10;22%;155
A2004;Rondella;Ferramenta;Lind;12,42;22%;143
A2005;Chiodo;Ferramenta;Lind;15,22;22%;191
A2006;Tassello;Fissaggio;Moss;11,26;22%;262
A2007;Gancio;Fissaggio;Lind;17,62;22%;67
A2008;Perno;Fissaggio;Moss;17,91;22%;164",
    ),
    // A warehouse's stock.
    (
        "products",
        "stock=Bestand|amount=|customer=",
        "",
        "\
Artikelnummer;Bezeichnung;Warengruppe;Bestand;Mindestbestand;Einkaufspreis;Verkaufspreis;Lagerplatz
100010;Tasse blau;Geschirr;11;10;8,99;20,16;A-01
100011;Tasse rot;Deko;12;6;2,69;21,84;A-02
100012;Schale;Deko;89;7;3,21;36,76;B-01
100013;Teller;Geschirr;31;6;5,30;26,18;A-01
100014;Vase;Deko;85;8;8,79;33,21;A-02
100015;Krug;Deko;66;6;8,73;21,49;B-01
100016;Becher;Deko;74;10;7,89;14,40;A-01
100017;Tablett;Geschirr;60;7;6,86;15,65;A-02",
    ),
    // A factory's people.
    (
        "staff",
        "staff=Employee_Name|job_title=Position|team=Department|pay=Salary|started_at=DateofHire|amount=|customer=",
        "",
        "\
Employee_Name,EmpID,Salary,Position,State,DOB,DateofHire,EmploymentStatus,Department,ManagerName,PerformanceScore
Dan Straub,10026,64486,Technician,CT,1980-02-03,2003-12-13,Active,Production,Lea Lind,Exceeds
Ida Silva,10027,62311,Accountant,MA,1981-01-01,2005-06-08,Active,Admin,Hugo Moss,Exceeds
Ben Oduya,10028,64586,Accountant,CT,1981-07-24,2005-05-20,Voluntarily Terminated,Admin,Hugo Moss,Exceeds
Greta Bianchi,10029,84358,Technician,MA,1982-07-28,2005-03-25,Active,Production,Hugo Moss,Fully Meets
Lea Lind,10030,48071,Technician,CT,1982-12-10,2005-05-04,Active,Admin,Hugo Moss,Fully Meets
Eva Petit,10031,73650,Manager,MA,1983-07-11,2007-04-29,Active,Admin,Lea Lind,Exceeds
Jon Moss,10032,75275,Technician,MA,1984-01-30,2006-09-28,Voluntarily Terminated,Production,Hugo Moss,Exceeds
Cleo Marsh,10033,89683,Manager,CT,1985-02-27,2008-08-01,Voluntarily Terminated,Admin,Lea Lind,Fully Meets",
    ),
    // An office's people.
    (
        "staff",
        "team=Abteilung|pay=Gehalt|started_at=Eintrittsdatum|amount=|customer=",
        "",
        "\
Personalnummer;Vorname;Nachname;Abteilung;Stellenbezeichnung;Eintrittsdatum;Gehalt;Wochenstunden
201;Dan;Straub;Lager;Fachkraft;03.02.2015;4098,52;38,5
202;Ida;Silva;Vertrieb;Leitung;01.06.2015;4121,86;20
203;Ben;Oduya;Vertrieb;Leitung;15.09.2015;4690,38;38,5
204;Greta;Bianchi;Vertrieb;Leitung;02.01.2016;3044,70;20
205;Lea;Lind;Vertrieb;Fachkraft;25.05.2016;5178,94;20
206;Eva;Petit;Vertrieb;Fachkraft;11.11.2016;3064,41;20
207;Jon;Moss;Lager;Fachkraft;02.05.2017;3019,86;20
208;Cleo;Marsh;Vertrieb;Fachkraft;28.06.2017;4809,98;20",
    ),
    // An agency's people.
    (
        "staff",
        "pay=Salario|team=Departamento|amount=|customer=",
        "",
        "\
Empleado;Puesto;Departamento;Fecha de contratación;Salario
Dan Straub;Contable;Obra;03/02/2018;2120,42
Ida Silva;Jefe de obra;Oficina;22/08/2018;1732,43
Ben Oduya;Contable;Oficina;01/11/2018;2933,13
Greta Bianchi;Jefe de obra;Oficina;15/05/2019;2454,24
Lea Lind;Contable;Oficina;20/07/2019;2375,08
Eva Petit;Contable;Obra;08/01/2020;2604,53
Jon Moss;Diseñadora;Obra;15/04/2020;2652,55
Cleo Marsh;Diseñadora;Oficina;19/10/2020;2767,54",
    ),
    // An agency's hours.
    (
        "time",
        "time_spent=Hours|project=Project|staff=Team member|billable=Billable|amount=|customer=",
        "",
        "\
Date,Client,Project,Task,Team member,Hours,Billable,Notes
2026-01-05,Silva & Co,Shop,Calls,Jon Moss,5.59,No,first draft
2026-01-09,Straub & Co,Brand,Calls,Jon Moss,4.99,Yes,first draft
2026-01-19,Straub & Co,Site,Code,Jon Moss,3.00,No,first draft
2026-01-25,Oduya & Co,Shop,Design,Jon Moss,2.14,Yes,
2026-01-27,Silva & Co,Brand,Code,Jon Moss,1.37,Yes,
2026-02-10,Oduya & Co,Brand,Code,Jon Moss,5.20,No,fixes
2026-02-17,Straub & Co,Site,Code,Jon Moss,6.92,Yes,first draft
2026-02-26,Oduya & Co,Shop,Calls,Jon Moss,3.23,No,first draft",
    ),
    // A lawyer's hours.
    (
        "time",
        "time_spent=Stunden|project=Projekt|amount=|customer=",
        "",
        "\
Datum;Mitarbeiter;Projekt;Aufgabe;Von;Bis;Stunden;Abrechenbar
05.01.2026;Ida Lind;Akte 15;Telefonat;08:00;09:00;1,0;ja
12.01.2026;Jon Moss;Akte 15;Telefonat;09:30;11:00;1,5;ja
21.01.2026;Jon Moss;Akte 15;Telefonat;13:00;16:30;3,5;nein
26.01.2026;Jon Moss;Akte 15;Termin;08:00;09:00;1,0;nein
06.02.2026;Ida Lind;Akte 15;Termin;09:30;11:00;1,5;nein
16.02.2026;Ida Lind;Akte 14;Schriftsatz;13:00;16:30;3,5;nein
22.02.2026;Ida Lind;Akte 15;Termin;08:00;09:00;1,0;nein
28.02.2026;Ida Lind;Akte 14;Telefonat;09:30;11:00;1,5;nein",
    ),
    // A team's expenses.
    (
        "spend",
        "date=Expense date|amount=Amount|brand=Merchant|category=Expense category",
        "",
        "\
Expense date,Merchant,Expense category,Amount,Currency,Reimbursable,Submitted by
2026-01-05,Hotel Nord,Office,8.62,EUR,yes,Jon
2026-01-16,Hotel Nord,Travel,257.84,EUR,yes,Jon
2026-01-19,Paper & Co,Lodging,137.96,EUR,no,Jon
2026-01-28,Hotel Nord,Office,198.71,EUR,no,Ida
2026-02-03,Hotel Nord,Office,26.41,EUR,no,Ida
2026-02-14,Rail,Travel,268.42,EUR,no,Jon
2026-02-17,Paper & Co,Lodging,117.12,EUR,no,Jon
2026-02-27,Paper & Co,Office,69.67,EUR,yes,Jon",
    ),
    // A bakery's bills from suppliers.
    (
        "spend",
        "date=Rechnungsdatum|brand=Lieferant|invoice_number=Rechnungsnummer|customer=",
        "",
        "\
Belegnr.;Lieferant;Rechnungsnummer;Rechnungsdatum;Fällig am;Nettobetrag;MwSt;Bruttobetrag;Kostenstelle
E61;Mühle Nord;ER-9101;05.01.2026;23.01.2026;652,92;124,05;776,97;200
E62;Mühle Nord;ER-9114;18.01.2026;16.02.2026;347,93;66,11;414,04;200
E63;Verpackung AG;ER-9127;25.01.2026;13.02.2026;747,03;141,94;888,97;200
E64;Stadtwerke;ER-9140;02.02.2026;22.02.2026;478,49;90,91;569,40;200
E65;Verpackung AG;ER-9153;04.02.2026;28.02.2026;805,89;153,12;959,01;100
E66;Verpackung AG;ER-9166;17.02.2026;11.03.2026;610,53;116,00;726,53;100
E67;Mühle Nord;ER-9179;28.02.2026;16.03.2026;412,07;78,29;490,36;100
E68;Verpackung AG;ER-9192;08.03.2026;07.04.2026;646,46;122,83;769,29;100",
    ),
    // A traveller's expenses.
    (
        "spend",
        "category=Catégorie|customer=",
        "",
        "\
Date de dépense;Fournisseur;Catégorie;Montant TTC;TVA récupérable;Moyen de paiement;Remboursable
05/01/2026;Papeterie;Bureau;221,41;12,83;Espèces;non
16/01/2026;Hôtel du Lac;Hébergement;237,66;11,87;Carte;oui
21/01/2026;SNCF;Transport;158,58;11,79;Carte;oui
24/01/2026;Papeterie;Hébergement;277,98;13,83;Espèces;oui
02/02/2026;Hôtel du Lac;Bureau;224,43;5,61;Carte;non
09/02/2026;Papeterie;Hébergement;124,81;0,80;Carte;non
16/02/2026;Hôtel du Lac;Hébergement;21,28;2,82;Espèces;non
22/02/2026;Papeterie;Hébergement;140,28;13,73;Carte;non",
    ),
    // A traveller's expenses, without who was paid.
    (
        "spend",
        "category=Catégorie|amount=Montant TTC|date=Date de dépense|customer=",
        "",
        "\
Date de dépense;Catégorie;Montant TTC;TVA récupérable;Moyen de paiement;Remboursable
05/01/2026;Bureau;221,41;12,83;Espèces;non
16/01/2026;Hébergement;237,66;11,87;Carte;oui
21/01/2026;Transport;158,58;11,79;Carte;oui
24/01/2026;Hébergement;277,98;13,83;Espèces;oui
02/02/2026;Bureau;224,43;5,61;Carte;non
09/02/2026;Hébergement;124,81;0,80;Carte;non",
    ),
    // A French practice's day: nobody calls a row an appointment, and who does not come says so.
    (
        "appointments",
        "customer=Patient|date=Date|status=Statut",
        "",
        "\
Date;Heure;Durée;Motif de consultation;Praticien;Patient;Date de naissance;Statut
05/01/2026;09:00;15;Suivi;Dr Petit;Ida Lind;03/02/1961;Vu
05/01/2026;09:30;30;Vaccination;Dr Petit;Jon Moss;11/07/1980;Absent non excusé
06/01/2026;10:00;15;Suivi;Dr Roux;Ida Lind;03/02/1961;Vu
08/01/2026;11:15;15;Suivi;Dr Petit;Kim Hall;21/11/1975;Vu
09/01/2026;09:45;30;Vaccination;Dr Roux;Lea Brun;30/05/1990;Annulé",
    ),
];
