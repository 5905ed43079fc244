//! Tables whose headers are those of other tools, languages and habits of writing.

use crate::Case;

pub const TABLES: &[Case] = &[
    // The day of ordering is called like nothing known; that of the invoice is known and nearly empty.
    (
        "orders",
        "date=Checked out|invoiced_at=Invoice date|amount=Total",
        "60.00",
        "\
Order,Customer,Checked out,Total,Invoice date
A1,ann,2024-01-05,10.00,
A2,bob,2024-01-09,20.00,
A3,ann,2024-02-11,10.00,2024-02-20
A4,cy,2024-02-12,15.00,
A5,bob,2024-03-01,5.00,",
    ),
    // A currency at the end of words that are written as one.
    (
        "market",
        "market_size=TotalMarketEUR|revenue=OurRevenueEUR|competitor_revenue=RivalRevenueEUR|segment=MarketSegment",
        "",
        "\
Period,MarketSegment,TotalMarketEUR,OurRevenueEUR,Rival,RivalRevenueEUR
2024-01-01,home,179000.00,3700.00,Bean Works,21000.00
2024-01-01,trade,54000.00,2600.00,Bean Works,6500.00
2024-02-01,home,181000.00,3900.00,Bean Works,20500.00
2024-02-01,trade,55000.00,2500.00,Bean Works,6600.00",
    ),
    // What people ask of those who have their data is told by what they ask, in words of the other gender.
    (
        "requests",
        "opened_at=Reçue le|resolved_at=Traitée le|record_id=ID demande",
        "",
        "\
ID demande;Reçue le;Traitée le;Type
P1;03/01/2024;09/01/2024;effacement
P2;13/01/2024;16/01/2024;effacement
P3;14/02/2024;19/02/2024;rectification
P4;20/02/2024;;accès
P5;21/02/2024;25/02/2024;effacement",
    ),
    (
        "requests",
        "opened_at=Eingang|resolved_at=Beantwortet am|record_id=Antrags-Nr.|kind=Art der Anfrage",
        "",
        "\
Antrags-Nr.;Eingang;Beantwortet am;Art der Anfrage
1001;03.01.2024;09.01.2024;Löschung
1002;13.01.2024;16.01.2024;Löschung
1003;14.02.2024;19.02.2024;Berichtigung
1004;20.02.2024;;Auskunft
1005;21.02.2024;25.02.2024;Löschung",
    ),
    // Points and notes make no survey of numbered leads; one of them stands there twice. Notes are no group of people.
    (
        "leads",
        "record_id=Lead-Nr.|converted_at=Konvertiert am|attribute=|comment=",
        "",
        "\
Lead-Nr.;Erstellt am;Status;Konvertiert am;Quelle;Punkte;Gebiet;Bemerkung
L1;01.01.2024;disqualifiziert;;Messe;47;Nord;ruft an
L2;02.01.2024;konvertiert;09.01.2024;Messe;90;Süd;
L3;03.01.2024;neu;;Web;56;Nord;ruft an
L4;04.01.2024;neu;;Web;41;Süd;Brief
L5;05.01.2024;kontaktiert;;Web;33;Nord;Brief
L6;06.01.2024;konvertiert;19.01.2024;Messe;88;Nord;Brief",
    ),
    (
        "predictions",
        "predicted=Forecast|actual=Observed|about=Model|amount=",
        "",
        "\
As Of,Model,Forecast,Observed
2024-01-01,churn,0.1,0
2024-01-04,churn,0.9,1
2024-01-09,purchase,0.4,0
2024-02-01,purchase,0.7,1",
    ),
    // Names of stages behind a plain word for entering one.
    (
        "deals",
        "created_at=Créée le|closed_at=Date de clôture|entered_stage=Entrée Qualifié|lost_reason=Motif de perte",
        "",
        "\
ID affaire;Créée le;Étape;Résultat;Montant;Date de clôture;Motif de perte;Entrée Qualifié;Entrée Proposition
D1;05/01/2024;Perdu;perdu;5250,00;19/01/2024;prix;05/01/2024;
D2;06/01/2024;Perdu;perdu;4000,00;06/02/2024;délai;07/01/2024;12/01/2024
D3;18/01/2024;Gagné;gagné;2050,00;25/02/2024;;19/01/2024;16/02/2024
D4;20/02/2024;Proposition;en cours;900,00;;;21/02/2024;22/02/2024",
    ),
    // The number of a row is called like what a row is, and nothing else.
    (
        "subscriptions",
        "record_id=Subscription|plan=Plan Name|interval=Billing Period|trial_end=Trial Ends",
        "",
        "\
Subscription,Customer No.,Plan Name,Started On,Trial Ends,Ended On,Billing Period,Price
S1001,C1,Small,2024-01-09,,,Monthly,29.00
S1002,C2,Large,2024-02-03,2024-02-17,2024-05-24,Annual,199.00
S1003,C3,Small,2024-02-11,,2024-09-16,Monthly,29.00
S1004,C1,Large,2024-03-11,2024-03-25,,Quarterly,79.00",
    ),
];
