//! Tables of what was sold and paid.

use crate::Case;

pub const TABLES: &[Case] = &[
    // A market stall's card reader.
    (
        "orders",
        "order_id=Sale ID|date=Sale date|product=Item|quantity=Qty|amount=Sale total|customer=Buyer|country=Buyer country|cost=",
        "480.09",
        "\
Sale ID,Sale date,Buyer,Buyer country,Item,Qty,Item price,Sale total
S-4101,2026-01-05,Finn Ruiz,SE,Mug,2,27.06,54.12
S-4102,2026-01-07,Hugo Vries,DK,Mug,3,20.19,60.57
S-4103,2026-01-18,Lea Lind,SE,Mug,4,28.93,115.72
S-4104,2026-01-26,Dan Straub,NO,Mug,2,19.14,38.28
S-4105,2026-02-06,Greta Bianchi,DK,Mug,3,12.51,37.53
S-4106,2026-02-12,Finn Ruiz,SE,Mug,4,14.19,56.76
S-4107,2026-02-14,Finn Ruiz,SE,Mug,4,26.61,106.44
S-4108,2026-02-18,Dan Straub,DK,Mug,1,10.67,10.67",
    ),
    // A joiner's jobs.
    (
        "orders",
        "order_id=Auftragsnummer|date=Auftragsdatum|customer=Kunde|amount=Auftragssumme|status=Status",
        "9337.88",
        "\
Auftragsnummer;Auftragsdatum;Kunde;Leistung;Auftragssumme;Status;Monteur
A-26-31;05.01.2026;Dan Straub;Regal;330,53;bezahlt;Jens
A-26-32;09.01.2026;Ida Silva;Treppe;2420,02;bezahlt;Jens
A-26-33;17.01.2026;Dan Straub;Fenster;3130,12;storniert;Jens
A-26-34;21.01.2026;Ada Quist;Treppe;1298,98;bezahlt;Jens
A-26-35;03.02.2026;Jon Moss;Treppe;748,94;bezahlt;Ute
A-26-36;08.02.2026;Jon Moss;Treppe;3023,18;bezahlt;Jens
A-26-37;16.02.2026;Dan Straub;Regal;1077,11;storniert;Jens
A-26-38;27.02.2026;Ada Quist;Fenster;1516,23;bezahlt;Ute",
    ),
    // A ceramics shop's order lines.
    (
        "order_lines",
        "order_id=Commande|date=Date de commande|customer=Client|product=Article|quantity=Quantité|unit_price=Prix unitaire",
        "786.18",
        "\
Commande;Date de commande;Client;Article;Quantité;Prix unitaire
C700;05/01/2026;Dan Straub;Bol;4;14,44
C700;05/01/2026;Dan Straub;Tasse;1;15,75
C701;11/01/2026;Ada Quist;Assiette;1;18,35
C701;11/01/2026;Ada Quist;Vase;5;33,26
C702;20/01/2026;Dan Straub;Théière;5;30,82
C702;20/01/2026;Dan Straub;Bol;4;27,67
C703;23/01/2026;Ada Quist;Tasse;5;17,93
C703;23/01/2026;Ada Quist;Assiette;3;10,99
C704;29/01/2026;Ada Quist;Vase;3;38,13
C704;29/01/2026;Ada Quist;Théière;1;26,23",
    ),
    // A studio's invoices.
    (
        "invoices",
        "invoice_number=Numero fattura|date=Data fattura|customer=Cliente|tax=IVA|due_at=Scadenza|status=Stato",
        "4297.10|5242.45",
        "\
Numero fattura;Data fattura;Cliente;Imponibile;IVA;Totale documento;Scadenza;Stato
2026/14;05/01/2026;Quist & Co;460,35;101,28;561,63;04/02/2026;pagata
2026/15;16/01/2026;Petit & Co;212,52;46,75;259,27;15/02/2026;pagata
2026/16;19/01/2026;Petit & Co;656,79;144,49;801,28;18/02/2026;pagata
2026/17;28/01/2026;Silva & Co;711,34;156,49;867,83;27/02/2026;da pagare
2026/18;01/02/2026;Petit & Co;717,36;157,82;875,18;03/03/2026;pagata
2026/19;04/02/2026;Petit & Co;202,68;44,59;247,27;06/03/2026;pagata
2026/20;09/02/2026;Petit & Co;478,91;105,36;584,27;11/03/2026;pagata
2026/21;14/02/2026;Petit & Co;857,15;188,57;1045,72;16/03/2026;da pagare",
    ),
    // A printer's invoice lines.
    (
        "invoice_lines",
        "invoice_number=Nº factura|date=Fecha|customer=Cliente|quantity=Cantidad|unit_price=Precio unitario|amount=Importe",
        "1299.56",
        "\
Nº factura;Fecha;Cliente;Concepto;Cantidad;Precio unitario;Importe
F700;05/01/2026;Moss & Co;Tarjetas;29;5,35;155,15
F700;05/01/2026;Moss & Co;Carteles;35;5,22;182,70
F701;17/01/2026;Moss & Co;Folletos;36;8,64;311,04
F701;17/01/2026;Moss & Co;Pegatinas;6;6,80;40,80
F702;30/01/2026;Oduya & Co;Sobres;33;4,63;152,79
F702;30/01/2026;Oduya & Co;Tarjetas;33;8,11;267,63
F703;12/02/2026;Oduya & Co;Carteles;3;3,99;11,97
F703;12/02/2026;Oduya & Co;Folletos;31;2,85;88,35
F704;25/02/2026;Oduya & Co;Pegatinas;17;1,29;21,93
F704;25/02/2026;Oduya & Co;Sobres;40;1,68;67,20",
    ),
    // Card payments with fees.
    (
        "payments|orders",
        "date=Paid on|customer=Customer email|amount=Amount|fees=Fee|net=Net|payment_method=Card type|status=State",
        "294.91",
        "\
Payment ref,Paid on,Customer email,Amount,Fee,Net,Card type,State
py_88012,2026-01-05 08:20,greta@bianchi.example.com,57.08,1.11,55.97,Visa,succeeded
py_88019,2026-01-10 08:35,cleo@marsh.example.com,16.75,0.50,16.25,Visa,succeeded
py_88026,2026-01-17 12:40,ida@silva.example.com,52.85,1.04,51.81,Visa,failed
py_88033,2026-01-30 12:45,ben@oduya.example.com,72.63,1.34,71.29,Visa,succeeded
py_88040,2026-02-08 16:00,cleo@marsh.example.com,88.11,1.57,86.54,Mastercard,succeeded
py_88047,2026-02-12 16:05,cleo@marsh.example.com,46.12,0.94,45.18,Visa,succeeded
py_88054,2026-02-17 17:05,greta@bianchi.example.com,14.22,0.46,13.76,Visa,succeeded
py_88061,2026-03-01 17:10,greta@bianchi.example.com,69.28,1.29,67.99,Mastercard,failed",
    ),
    // A bank's statement, in or out in words.
    (
        "ledger",
        "date=Boekdatum|amount=Bedrag|direction=Af/Bij|description=Omschrijving",
        "1478.72",
        "\
Boekdatum;Omschrijving;Rekening;Tegenrekening;Af/Bij;Bedrag;Mutatiesoort
05-01-2026;Verkoop markt;NL00BANK0123456789;NL00KLEI0000000001;Bij;160,41;Betaalautomaat
10-01-2026;Huur atelier;NL00BANK0123456789;NL00HUUR0000000002;Af;310,08;Betaalautomaat
12-01-2026;Workshop;NL00BANK0123456789;NL00GAST0000000003;Bij;378,68;Betaalautomaat
15-01-2026;Klei;NL00BANK0123456789;NL00KLEI0000000001;Af;41,97;Overschrijving
24-01-2026;Verkoop markt;NL00BANK0123456789;NL00HUUR0000000002;Bij;352,44;Betaalautomaat
05-02-2026;Verzekering;NL00BANK0123456789;NL00GAST0000000003;Af;134,06;Betaalautomaat
13-02-2026;Verkoop markt;NL00BANK0123456789;NL00KLEI0000000001;Bij;353,10;Overschrijving
16-02-2026;Huur atelier;NL00BANK0123456789;NL00HUUR0000000002;Af;186,94;Overschrijving
27-02-2026;Workshop;NL00BANK0123456789;NL00GAST0000000003;Bij;234,09;Overschrijving",
    ),
    // A bank's statement with a balance.
    (
        "ledger",
        "date=Buchungstag|amount=Betrag|balance=Saldo",
        "1116.40",
        "\
Buchungstag;Wertstellung;Buchungstext;Auftraggeber/Empfänger;Verwendungszweck;Betrag;Saldo
05.01.2026;05.01.2026;Gutschrift;Straub GmbH;RE 1004;420,00;1420,00
11.01.2026;12.01.2026;Lastschrift;Stadtwerke;Abschlag;-88,50;1331,50
22.01.2026;23.01.2026;Kartenzahlung;Baumarkt;Material;-31,20;1300,30
30.01.2026;31.01.2026;Gutschrift;Café Lind;RE 1005;180,00;1480,30
01.02.2026;01.02.2026;Kartenzahlung;Papeterie;Umschläge;-12,00;1468,30
09.02.2026;09.02.2026;Gutschrift;Moss AG;RE 1006;96,40;1564,70
14.02.2026;16.02.2026;Gutschrift;Straub GmbH;RE 1004;420,00;1984,70
18.02.2026;19.02.2026;Lastschrift;Stadtwerke;Abschlag;-88,50;1896,20
27.02.2026;01.03.2026;Kartenzahlung;Baumarkt;Material;-31,20;1865,00",
    ),
    // A gym's memberships.
    (
        "subscriptions",
        "customer=Member email|plan=Membership plan|monthly_amount=Monthly fee|started_at=Joined on|ended_at=Ended on|status=Membership status",
        "",
        "\
Member email,Membership plan,Monthly fee,Joined on,Ended on,Membership status,Locker
dan@straub.example.com,Plus,19.00,2025-02-03,,active,yes
ida@silva.example.com,Basic,29.00,2025-03-10,,active,no
ben@oduya.example.com,Basic,19.00,2025-04-17,2025-10-30,cancelled,yes
greta@bianchi.example.com,Basic,29.00,2025-05-10,2025-08-16,cancelled,no
lea@lind.example.com,Basic,19.00,2025-05-25,,active,no
eva@petit.example.com,Plus,29.00,2025-06-12,2025-10-19,cancelled,yes
jon@moss.example.com,Plus,19.00,2025-07-15,,active,yes
cleo@marsh.example.com,Basic,29.00,2025-07-24,,active,no",
    ),
    // A magazine's subscribers.
    (
        "subscriptions",
        "plan=Plano|started_at=Data de início|customer=Assinante|status=Situação",
        "",
        "\
Assinatura;Assinante;Plano;Valor mensal;Data de início;Data de cancelamento;Situação
AS500;Dan Straub;Anual;24,90;03/03/2025;;ativa
AS501;Ida Silva;Mensal;19,90;20/03/2025;;ativa
AS502;Ben Oduya;Anual;24,90;19/04/2025;25/08/2025;cancelada
AS503;Greta Bianchi;Mensal;19,90;15/05/2025;10/08/2025;cancelada
AS504;Lea Lind;Mensal;24,90;07/06/2025;03/12/2025;cancelada
AS505;Eva Petit;Mensal;19,90;29/06/2025;31/12/2025;cancelada
AS506;Jon Moss;Anual;24,90;08/07/2025;;ativa
AS507;Cleo Marsh;Anual;19,90;02/08/2025;22/12/2025;cancelada",
    ),
    // Payments, one of which is still open.
    (
        "payments",
        "customer=Consumer name|date=Date|amount=Amount|status=Status",
        "90.00",
        "\
ID,Date,Payment method,Currency,Amount,Status,Description,Consumer name,Consumer bank account
tr_1,2026-01-05 10:00:00,ideal,EUR,10.00,paid,Order 1,Ida Lind,NL01
tr_2,2026-01-07 10:00:00,ideal,EUR,20.00,open,Order 2,Jon Moss,NL02
tr_3,2026-01-09 10:00:00,creditcard,EUR,30.00,paid,Order 3,Ida Lind,NL01
tr_4,2026-01-11 10:00:00,ideal,EUR,40.00,expired,Order 4,Kim Petit,NL03
tr_5,2026-01-15 10:00:00,ideal,EUR,50.00,paid,Order 5,Kim Petit,NL03",
    ),
    // What a store of apps pays out for each piece.
    (
        "orders",
        "date=Begin Date|product=Title|quantity=Units|unit_price=Developer Proceeds|amount=|currency=Currency of Proceeds|country=Country Code",
        "56.92",
        "\
Provider,Provider Country,SKU,Developer,Title,Version,Product Type Identifier,Units,Developer Proceeds,Begin Date,End Date,Customer Currency,Country Code,Currency of Proceeds,Apple Identifier,Customer Price
APPLE,US,crumb.1,Oven Ltd,Crumb 1,1.1,1F,2,2.41,01/01/2026,01/01/2026,EUR,DE,EUR,64021137,3.99
APPLE,US,crumb.2,Oven Ltd,Crumb 2,1.2,1F,3,3.41,01/02/2026,01/02/2026,EUR,DE,EUR,64021174,4.99
APPLE,US,crumb.3,Oven Ltd,Crumb 3,1.3,1F,1,4.41,01/03/2026,01/03/2026,EUR,DE,EUR,64021211,5.99
APPLE,US,crumb.4,Oven Ltd,Crumb 4,1.4,1F,2,5.41,01/04/2026,01/04/2026,EUR,DE,EUR,64021248,6.99
APPLE,US,crumb.5,Oven Ltd,Crumb 5,1.5,1F,3,6.41,01/05/2026,01/05/2026,EUR,DE,EUR,64021285,7.99
APPLE,US,crumb.6,Oven Ltd,Crumb 6,1.6,1F,1,7.41,01/06/2026,01/06/2026,EUR,DE,EUR,64021322,8.99",
    ),
    // What buyers paid in their currencies, and the shop's own.
    (
        "ledger",
        "amount=Amount (Buyer Currency)|currency=Buyer Currency|converted_amount=Amount (Merchant Currency)|converted_currency=Merchant Currency",
        "23.57",
        "\
Description,Transaction Date,Transaction Time,Tax Type,Transaction Type,Refund Type,Product Title,Product id,Product Type,Sku Id,Hardware,Buyer Country,Buyer State,Buyer Postal Code,Buyer Currency,Amount (Buyer Currency),Currency Conversion Rate,Merchant Currency,Amount (Merchant Currency)
GPA.1-1,\"Jan 5, 2026\",10:00:00 AM PST,,Charge,,Crumb,com.oven.crumb,1,crumb.pro,pixel,US,CA,94016,USD,9.99,0.9,EUR,8.99
GPA.1-1,\"Jan 5, 2026\",10:00:00 AM PST,,Google fee,,Crumb,com.oven.crumb,1,crumb.pro,pixel,US,CA,94016,USD,-1.50,0.9,EUR,-1.35
GPA.1-2,\"Jan 7, 2026\",10:00:00 AM PST,,Charge,,Crumb,com.oven.crumb,1,crumb.pro,pixel,GB,,,GBP,7.99,1.2,EUR,9.59
GPA.1-2,\"Jan 7, 2026\",10:00:00 AM PST,,Google fee,,Crumb,com.oven.crumb,1,crumb.pro,pixel,GB,,,GBP,-1.20,1.2,EUR,-1.44
GPA.1-3,\"Jan 9, 2026\",10:00:00 AM PST,,Charge,,Loaf,com.oven.loaf,1,loaf.pro,pixel,DE,,,EUR,4.99,1,EUR,4.99",
    ),
    // A games store's report: pieces that came back beside the money for them, and net sales from which it is taken.
    (
        "orders|order_lines|aggregate",
        "customer=|refund=|product=Package Name",
        "56.90",
        "\
Date,Package Name,Country,Gross Units Sold,Chargebacks/Returns,Net Units Sold,Sale Price,Gross Sales (USD),Returns (USD),Tax (USD),Net Sales (USD)
2026-01-04,Lantern,Germany,2,0,2,9.99,19.98,0.00,-2.00,17.98
2026-01-05,Lantern,France,1,-1,0,9.99,9.99,-9.99,0.00,0.00
2026-01-05,Lantern,Germany,3,0,3,9.99,29.97,0.00,-3.00,26.97
2026-01-09,Lantern Deluxe,Spain,1,0,1,13.28,13.28,0.00,-1.33,11.95",
    ),
    // A bank's statement in which each row is described as a thing is.
    (
        "ledger|payments",
        "date=Date|amount=Amount|balance=Running Bal.|customer=",
        "610.00",
        "\
Date,Description,Amount,Running Bal.
01/06/2026,IDA LIND DES:PAYMENT,410.00,1410.00
01/09/2026,CITY POWER,-80.50,1329.50
01/14/2026,LANDLORD,-700.00,629.50
01/20/2026,JON MOSS DES:PAYMENT,200.00,829.50
01/23/2026,GARAGE,-60.00,769.50",
    ),
];
