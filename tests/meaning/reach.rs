//! Tables of campaigns, visits and sums.

use crate::Case;

pub const TABLES: &[Case] = &[
    // A shop's mailings.
    (
        "email_campaigns",
        "sends=Empfänger|opens=Öffnungen|clicks=Klicks|amount=",
        "",
        "\
Newsletter;Versendet am;Betreff;Empfänger;Öffnungen;Klicks;Abmeldungen;Öffnungsrate
Januar;05.01.2026;Neue Tassen;965;347;73;5;41,2 %
Februar;13.01.2026;Ofentag;927;458;35;3;38,9 %
Ostern;18.01.2026;Frohe Ostern;981;353;42;4;44,0 %
Mai;21.01.2026;Muttertag;910;409;68;6;41,2 %
Sommer;26.01.2026;Sommerpause;908;371;55;0;38,9 %
Herbst;28.01.2026;Neues Sortiment;962;378;79;5;44,0 %",
    ),
    // A shop's advertising.
    (
        "ad_campaigns",
        "cost=Montant dépensé (EUR)|impressions=Impressions|clicks=Clics|amount=",
        "",
        "\
Jour;Nom de la campagne;Impressions;Clics;Montant dépensé (EUR);Résultats
05/01/2026;Marque;1933;58;38,25;1
08/01/2026;Soldes;3226;97;38,82;4
12/01/2026;Marque;2698;92;28,65;1
14/01/2026;Noël;2087;41;16,32;3
17/01/2026;Marque;2046;97;20,34;9
20/01/2026;Marque;1328;31;10,24;4
22/01/2026;Noël;2708;23;37,98;8
25/01/2026;Noël;3624;49;22,70;7",
    ),
    // Visits by landing page.
    (
        "web_traffic",
        "sessions=Sessions|visitors=Active users|amount=",
        "",
        "\
Landing page,Sessions,Active users,Views per session,Engagement rate,Key events
/,800,68,2.24,0.49,0
/mugs,602,74,2.61,0.35,13
/courses,159,75,3.33,0.60,18
/contact,315,90,2.32,0.50,10
/bowls,222,82,2.66,0.78,18
/news,737,65,1.31,0.77,18",
    ),
    // A potter's posts.
    (
        "social_posts",
        "text=Texto de la publicación|likes=Me gusta|shares=Compartidos|amount=",
        "",
        "\
Fecha de publicación;Texto de la publicación;Alcance;Me gusta;Comentarios;Compartidos
05/01/2026;Tazas nuevas;762;20;7;7
10/01/2026;Día de horno;514;13;7;7
12/01/2026;Taller abierto;618;64;2;8
23/01/2026;Gracias a todos;574;16;7;3
04/02/2026;Tazas nuevas;811;71;1;7
16/02/2026;Día de horno;594;52;2;9
01/03/2026;Taller abierto;596;7;2;8
07/03/2026;Gracias a todos;237;67;0;1",
    ),
    // Sales by product and month.
    (
        "crosstab",
        "dimension=Prodotto|amount=",
        "",
        "\
Prodotto;Gennaio 2026;Febbraio 2026;Marzo 2026;Aprile 2026
Tazza;46;42;79;14
Piatto;69;52;30;64
Vaso;50;63;48;76
Ciotola;13;27;64;10
Teiera;48;19;54;59
Vassoio;48;32;46;26",
    ),
    // A till's days.
    (
        "aggregate",
        "date=Day|orders=Orders",
        "",
        "\
Day,Orders,Gross sales,Discounts,Net sales,Tax
2026-01-05,28,563.55,18.66,707.00,75.51
2026-01-06,25,729.41,28.39,593.86,41.58
2026-01-07,33,811.27,24.93,733.33,21.66
2026-01-08,57,841.68,14.38,867.07,20.85
2026-01-09,27,856.81,16.98,352.07,76.57
2026-01-11,31,470.43,13.41,801.27,72.79
2026-01-12,28,520.42,5.71,507.76,87.71
2026-01-13,54,388.48,27.81,638.10,20.71",
    ),
    // A report of single figures.
    (
        "key_value",
        "amount=|customer=",
        "",
        "\
Title:,Spring sale
Total recipients:,569
Successful deliveries:,764
Bounces:,241
Times forwarded:,87
Forwarded opens:,664
Total opens:,620
Total clicks:,308",
    ),
    // Posts of a page.
    (
        "social_posts",
        "date=Publish time|impressions=Impressions|reach=Reach|likes=Reactions|comments=Comments|shares=Shares|category=Post type",
        "",
        "\
Post ID,Page ID,Page name,Title,Publish time,Post type,Permalink,Impressions,Reach,Reactions,Comments,Shares
101,9,Oven,New bread,01/05/2026 10:00,Photos,https://fb.example/1,1000,800,20,3,2
102,9,Oven,Old bread,01/07/2026 10:00,Photos,https://fb.example/2,1200,900,22,1,0
103,9,Oven,Sour dough,01/09/2026 10:00,Videos,https://fb.example/3,900,700,12,5,1
104,9,Oven,Hiring,01/12/2026 10:00,Photos,https://fb.example/4,1500,1100,31,0,4",
    ),
];
