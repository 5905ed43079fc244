//! Tables of people and of what goes on with them.

use crate::Case;

pub const TABLES: &[Case] = &[
    // A bank's customers, some of whom left.
    (
        "churn",
        "customer=client_id|churn_flag=exited|date=|amount=",
        "",
        "\
client_id,credit_score,geography,age,tenure,balance,num_products,is_active_member,estimated_salary,exited
15634602,637,Spain,60,3,50038.08,1,0,144732.22,0
15634913,533,France,69,7,87220.13,1,0,150601.31,0
15635224,676,Spain,62,3,87742.53,1,0,27908.91,1
15635535,700,Germany,32,10,74908.05,2,0,66234.99,0
15635846,602,France,24,6,73973.42,1,1,85002.19,0
15636157,755,France,40,2,75498.59,3,0,109190.81,0
15636468,667,Germany,44,8,13687.68,2,0,154456.07,1
15636779,603,France,38,6,43363.31,1,0,91729.06,0
15637090,655,Germany,36,4,33643.08,2,0,159753.66,0
15637401,778,France,61,8,41710.75,1,0,140494.33,0",
    ),
    // A wholesaler's customers.
    (
        "customers",
        "customer=Kundennummer|lifetime_value=Umsatz gesamt|last_seen_at=Letzte Bestellung",
        "",
        "\
Kundennummer;Firma;Ort;Kunde seit;Letzte Bestellung;Anzahl Bestellungen;Umsatz gesamt
K103;Straub & Co;Bern;03.02.2021;09.04.2022;10;2799,21
K108;Silva & Co;Bern;16.03.2021;10.08.2022;30;2592,32
K101;Oduya & Co;Chur;07.05.2021;24.05.2022;18;6187,10
K106;Bianchi & Co;Bern;23.07.2021;12.06.2022;7;370,43
K111;Lind & Co;Chur;19.09.2021;27.04.2023;25;6407,66
K104;Petit & Co;Bern;26.10.2021;19.08.2023;14;8492,61
K109;Moss & Co;Bern;10.12.2021;23.06.2023;19;7645,94
K102;Marsh & Co;Basel;22.02.2022;11.11.2023;12;6563,26",
    ),
    // A mall's customers.
    (
        "customers",
        "amount=|date=",
        "",
        "\
CustomerID,Gender,Age,Annual Income (k$),Spending Score (1-100)
1,Female,20,35,70
2,Female,35,73,38
3,Female,45,117,69
4,Female,65,112,14
5,Male,40,120,94
6,Male,44,48,47
7,Female,41,23,53
8,Male,22,97,16
9,Female,45,78,3
10,Female,45,25,50",
    ),
    // An address book.
    (
        "contacts",
        "first_name=Prénom|last_name=Nom|company=Société|customer=Adresse e-mail|amount=|order_id=",
        "",
        "\
Prénom;Nom;Société;Fonction;Adresse e-mail;Téléphone;Code postal;Ville
Dan;Straub;Straub & Co;Acheteur;dan@straub.example.com;+33 1 00 00 00 10;71931;Lyon
Ida;Silva;Silva & Co;Acheteur;ida@silva.example.com;+33 1 00 00 00 11;21069;Lyon
Ben;Oduya;Oduya & Co;Gérante;ben@oduya.example.com;+33 1 00 00 00 12;29141;Lyon
Greta;Bianchi;Bianchi & Co;Gérante;greta@bianchi.example.com;+33 1 00 00 00 13;48849;Lyon
Lea;Lind;Lind & Co;Gérante;lea@lind.example.com;+33 1 00 00 00 14;38873;Lyon
Eva;Petit;Petit & Co;Acheteur;eva@petit.example.com;+33 1 00 00 00 15;43174;Nantes
Jon;Moss;Moss & Co;Gérante;jon@moss.example.com;+33 1 00 00 00 16;73710;Lyon
Cleo;Marsh;Marsh & Co;Acheteur;cleo@marsh.example.com;+33 1 00 00 00 17;19437;Nantes",
    ),
    // A driving school's prospects.
    (
        "leads",
        "customer=Email|channel=Lead source|created_at=Created date|owner=Sales rep|lead_score=Lead score|converted_flag=Converted|amount=",
        "",
        "\
Lead ID,Full name,Email,Phone,Lead source,Created date,Sales rep,Lead score,Converted
L-900,Dan Straub,dan@straub.example.com,555-0110,Web form,2026-01-05,Jon,46,no
L-901,Ida Silva,ida@silva.example.com,555-0111,Fair,2026-01-17,Jon,17,no
L-902,Ben Oduya,ben@oduya.example.com,555-0112,Web form,2026-01-20,Jon,19,no
L-903,Greta Bianchi,greta@bianchi.example.com,555-0113,Web form,2026-01-31,Ida,92,no
L-904,Lea Lind,lea@lind.example.com,555-0114,Fair,2026-02-08,Ida,83,yes
L-905,Eva Petit,eva@petit.example.com,555-0115,Fair,2026-02-15,Ida,82,no
L-906,Jon Moss,jon@moss.example.com,555-0116,Fair,2026-02-19,Jon,75,no
L-907,Cleo Marsh,cleo@marsh.example.com,555-0117,Fair,2026-02-26,Ida,50,no",
    ),
    // A school's prospects.
    (
        "leads",
        "channel=Origen|created_at=Fecha de creación|status=Estado del lead|amount=",
        "",
        "\
Prospecto;Correo electrónico;Origen;Fecha de creación;Estado del lead;Responsable
Dan Straub;dan@straub.example.com;Feria;05/01/2026;Contactado;Iván
Ida Silva;ida@silva.example.com;Web;16/01/2026;Nuevo;Iván
Ben Oduya;ben@oduya.example.com;Feria;19/01/2026;Nuevo;Iván
Greta Bianchi;greta@bianchi.example.com;Feria;27/01/2026;Nuevo;Luz
Lea Lind;lea@lind.example.com;Web;08/02/2026;Nuevo;Luz
Eva Petit;eva@petit.example.com;Web;20/02/2026;Contactado;Iván
Jon Moss;jon@moss.example.com;Web;02/03/2026;Nuevo;Luz
Cleo Marsh;cleo@marsh.example.com;Feria;05/03/2026;Contactado;Iván",
    ),
    // An installer's pipeline.
    (
        "deals",
        "title=Deal name|stage=Deal stage|amount=Deal value|expected_close_at=Expected close date|probability=Win probability|owner=Deal owner|company=Company",
        "",
        "\
Deal name,Company,Deal stage,Deal value,Created date,Expected close date,Win probability,Deal owner
Roof 12,Straub & Co,Qualified,3080.24,2026-01-05,2026-02-25,40%,Ida
Heat pump,Silva & Co,Proposal,4264.14,2026-01-18,2026-03-08,60%,Ida
Garage,Oduya & Co,Won,4226.86,2026-01-21,2026-02-19,100%,Ida
Car port,Bianchi & Co,Lost,7013.72,2026-02-01,2026-03-01,0%,Jon
Farm,Lind & Co,Qualified,4999.64,2026-02-12,2026-03-28,40%,Jon
Mill,Petit & Co,Proposal,5368.24,2026-02-19,2026-04-01,60%,Ida
Barn,Moss & Co,Won,3864.83,2026-03-03,2026-03-28,100%,Ida
Depot,Marsh & Co,Lost,3905.53,2026-03-12,2026-04-15,0%,Jon",
    ),
    // An agency's pipeline.
    (
        "deals",
        "title=Verkoopkans|stage=Fase|company=Bedrijf|owner=Eigenaar",
        "",
        "\
Verkoopkans;Bedrijf;Fase;Waarde;Aangemaakt op;Verwachte sluitingsdatum;Kans %;Eigenaar
Website;Straub & Co;Offerte;4580,40;05-01-2026;10-02-2026;40;Jan
Huisstijl;Silva & Co;Gewonnen;1681,19;08-01-2026;14-02-2026;100;Ida
Webshop;Oduya & Co;Verloren;3536,48;11-01-2026;08-03-2026;0;Ida
Folder;Bianchi & Co;Gesprek;6537,88;13-01-2026;13-02-2026;20;Ida
Video;Lind & Co;Offerte;5201,49;21-01-2026;27-03-2026;40;Jan
App;Petit & Co;Gewonnen;4911,12;30-01-2026;28-02-2026;100;Jan
Stand;Moss & Co;Verloren;1306,49;09-02-2026;31-03-2026;0;Jan
Logo;Marsh & Co;Gesprek;555,93;12-02-2026;14-04-2026;20;Jan",
    ),
    // A help desk's cases.
    (
        "tickets",
        "customer=Customer Email|subject=Ticket Subject|priority=Ticket Priority|status=Ticket Status|channel=Ticket Channel|amount=|product=|date=Created",
        "",
        "\
Ticket ID,Customer Name,Customer Email,Product Purchased,Ticket Type,Ticket Subject,Ticket Status,Ticket Priority,Ticket Channel,Created,Resolved
1,Kim Okafor,kim@okafor.example.com,Kettle,Refund request,Leaks,Closed,Low,Email,2026-01-05 12:05,2026-01-08 12:05
2,Eva Petit,eva@petit.example.com,Kettle,Refund request,Does not start,Open,Critical,Email,2026-01-17 12:20,2026-01-18 12:20
3,Dan Straub,dan@straub.example.com,Kettle,Technical issue,Wrong colour,Closed,Critical,Chat,2026-01-30 15:20,
4,Lea Lind,lea@lind.example.com,Kettle,Refund request,Late,Pending,High,Phone,2026-02-05 19:20,2026-02-07 19:20
5,Kim Okafor,kim@okafor.example.com,Kettle,Refund request,Leaks,Closed,Low,Chat,2026-02-10 21:20,2026-02-12 21:20
6,Kim Okafor,kim@okafor.example.com,Toaster,Technical issue,Does not start,Open,Low,Phone,2026-02-17 02:25,2026-02-18 02:25
7,Dan Straub,dan@straub.example.com,Kettle,Refund request,Wrong colour,Closed,High,Phone,2026-02-19 04:40,2026-02-20 04:40
8,Kim Okafor,kim@okafor.example.com,Kettle,Technical issue,Late,Pending,Low,Phone,2026-03-03 06:55,2026-03-05 06:55",
    ),
    // A repair shop's calls.
    (
        "tickets",
        "subject=Assunto|priority=Prioridade|status=Situação|opened_at=Data de abertura|resolved_at=Data de resolução|amount=",
        "",
        "\
Chamado;Assunto;Prioridade;Situação;Data de abertura;Data de resolução;Atendente;Solicitante
3301;Tela quebrada;Alta;Resolvido;05/01/2026 12:20;08/01/2026 12:20;Rui;Jon Moss
3302;Não liga;Baixa;Aberto;10/01/2026 13:25;;Rui;Ada Quist
3303;Bateria;Baixa;Resolvido;21/01/2026 14:25;25/01/2026 14:25;Ida;Greta Bianchi
3304;Sem som;Baixa;Resolvido;03/02/2026 15:30;04/02/2026 15:30;Ida;Cleo Marsh
3305;Tela quebrada;Alta;Aberto;10/02/2026 15:35;13/02/2026 15:35;Ida;Ida Silva
3306;Não liga;Baixa;Resolvido;19/02/2026 18:35;;Rui;Ada Quist
3307;Bateria;Baixa;Resolvido;03/03/2026 21:50;;Rui;Ada Quist
3308;Sem som;Alta;Aberto;06/03/2026 21:50;11/03/2026 21:50;Ida;Ada Quist",
    ),
    // A hotel's satisfaction form.
    (
        "survey",
        "satisfaction=How satisfied are you with your stay? (1-5)|comment=What could we do better?|amount=",
        "",
        "\
Response ID,Submitted at,Email,How satisfied are you with your stay? (1-5),What could we do better?
R_77,2026-01-05 11:20,dan@straub.example.com,3,
R_78,2026-01-16 16:20,ida@silva.example.com,3,Nothing at all
R_79,2026-01-25 18:20,ben@oduya.example.com,1,
R_80,2026-02-03 19:20,greta@bianchi.example.com,3,
R_81,2026-02-11 19:20,lea@lind.example.com,4,Quieter rooms
R_82,2026-02-23 22:20,eva@petit.example.com,4,Nothing at all
R_83,2026-03-02 00:20,jon@moss.example.com,1,
R_84,2026-03-06 03:20,cleo@marsh.example.com,1,",
    ),
    // A theatre's question of recommendation.
    (
        "survey",
        "date=Data|amount=",
        "",
        "\
Data;Con quale probabilità ci consiglieresti a un amico?;Perché?
05/01/2026;5;Bravi attori
15/01/2026;0;
22/01/2026;0;Bravi attori
27/01/2026;6;Bravi attori
10/02/2026;10;Ottimo spettacolo
17/02/2026;10;Troppo lungo
24/02/2026;9;Bravi attori
27/02/2026;6;Bravi attori",
    ),
    // A baker's reviews.
    (
        "reviews",
        "score=Sterne|comment=Bewertungstext|amount=|order_id=",
        "",
        "\
Datum;Sterne;Bewertungstext;Verfasser;Antwort des Inhabers;Filiale
05.01.2026;5;Sehr gutes Brot;Dan Straub;;Bahnhof
10.01.2026;3;Lange Schlange;Ida Silva;Das tut uns leid;Bahnhof
14.01.2026;1;Freundlich, gerne wieder;Ben Oduya;;Bahnhof
19.01.2026;2;Zu teuer;Greta Bianchi;Das tut uns leid;Markt
30.01.2026;1;Bestes Croissant;Lea Lind;Vielen Dank;Markt
01.02.2026;5;Sehr gutes Brot;Eva Petit;Das tut uns leid;Markt
03.02.2026;4;Lange Schlange;Jon Moss;Das tut uns leid;Markt
13.02.2026;2;Freundlich, gerne wieder;Cleo Marsh;Das tut uns leid;Markt",
    ),
    // An app's reviews.
    (
        "reviews",
        "score=Star Rating|comment=Review Text|amount=",
        "",
        "\
App Version,Reviewer Language,Device,Review Submitted At,Star Rating,Review Title,Review Text,Developer Reply Text
2.1.0,en,galaxy,2026-01-05 10:00,5,Great,Does what it says,Fixed in 2.2
2.1.1,en,pixel,2026-01-14 15:15,3,Great,Crashes on start,
2.2.0,de,pixel,2026-01-18 19:30,3,Fine,Would like a dark mode,Thank you
2.1.0,en,pixel,2026-01-22 00:35,1,Great,Good but slow,Thank you
2.1.1,en,galaxy,2026-02-02 05:35,5,Fine,Does what it says,
2.2.0,en,pixel,2026-02-04 06:35,2,Fine,Crashes on start,Thank you
2.1.0,de,galaxy,2026-02-12 06:35,3,Great,Would like a dark mode,Fixed in 2.2
2.1.1,de,galaxy,2026-02-17 09:50,1,,Good but slow,Thank you",
    ),
    // A restaurant's reviews.
    (
        "reviews",
        "score=Note|amount=",
        "",
        "\
Date de l'avis;Auteur;Note;Titre de l'avis;Avis;Réponse
05/01/2026;Dan Straub;1;Très bon;Service rapide;
16/01/2026;Ida Silva;2;Correct;Plats froids;
18/01/2026;Ben Oduya;2;Décevant;Belle terrasse;
20/01/2026;Greta Bianchi;3;Décevant;Un peu cher;Désolés
28/01/2026;Lea Lind;1;Décevant;Service rapide;
05/02/2026;Eva Petit;2;Décevant;Plats froids;
16/02/2026;Jon Moss;2;Décevant;Belle terrasse;Désolés
27/02/2026;Cleo Marsh;1;Décevant;Un peu cher;Merci beaucoup",
    ),
    // A newsletter's readers.
    (
        "audience",
        "customer=Email Address|subscribed_at=Subscribed on|amount=",
        "",
        "\
Email Address,First Name,Subscribed on,Email status,Tags,Opt-in IP
dan@straub.example.com,Dan,2025-03-04,Unsubscribed,vip,192.0.2.1
ida@silva.example.com,Ida,2025-03-12,Subscribed,vip,192.0.2.7
ben@oduya.example.com,Ben,2025-03-22,Subscribed,vip,192.0.2.9
greta@bianchi.example.com,Greta,2025-03-31,Subscribed,,192.0.2.1
lea@lind.example.com,Lea,2025-04-06,Cleaned,,192.0.2.7
eva@petit.example.com,Eva,2025-04-10,Subscribed,vip,192.0.2.9
jon@moss.example.com,Jon,2025-04-19,Cleaned,market,192.0.2.1
cleo@marsh.example.com,Cleo,2025-04-28,Unsubscribed,,192.0.2.7",
    ),
    // What people did in an app.
    (
        "events",
        "customer=user_id|date=event_time|interaction=event_name|amount=",
        "",
        "\
event_id,event_time,user_id,event_name,session_id,platform
ev9001,2026-01-05 11:40,u105,share,s31,web
ev9002,2026-01-07 14:45,u103,open_file,s32,ios
ev9003,2026-01-07 15:00,u110,open_file,s33,web
ev9004,2026-01-07 20:05,u103,open_file,s34,web
ev9005,2026-01-09 00:20,u100,export,s35,web
ev9006,2026-01-11 01:25,u103,export,s36,web
ev9007,2026-01-13 01:25,u103,signup,s37,web
ev9008,2026-01-14 05:30,u105,signup,s38,web
ev9009,2026-01-14 09:30,u100,signup,s39,ios
ev9010,2026-01-15 09:45,u103,share,s40,web",
    ),
    // A few leads, told by what became of them.
    (
        "leads",
        "created_at=created_at|status=status|channel=source|lead_score=score",
        "",
        "\
lead_id,created_at,status,source,score
1,2026-01-03,new,web,3
2,2026-01-04,contacted,web,9
3,2026-01-07,converted,fair,10",
    ),
];
