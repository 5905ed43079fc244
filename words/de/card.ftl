# Die Karte: was von den Dateien verstanden wurde, und was gefragt wird.

count-rows = { $count } { $count ->
    [one] Zeile
   *[other] Zeilen
}
count-orders = { $count } { $count ->
    [one] Bestellung
   *[other] Bestellungen
}
count-customers = { $count } { $count ->
    [one] Kunde
   *[other] Kunden
}

# „18.412 Zeilen = 9.630 Bestellungen von 3.118 Kunden, 2. Jan. 2024 bis 14. Juli 2026, EUR; ohne 61 storniert“.
card-files = { $count } Dateien
card-orders = { $rows } = { $orders } von { $customers }
card-orders-of-nobody = { $rows } = { $orders }, keine Kunden genannt
card-no-orders = { $rows }, keine Bestellung darunter
card-no-dates = keine zählenden Daten
card-no-currency = keine Währung genannt
card-converted = { $currency } wie vom Export umgerechnet
card-none-left-out = keine Zeile ausgelassen
card-left-out = ausgelassen: { $rows }
card-figure = { $name }: { $value }
card-figure-none = { $name } unbekannt ({ $why })
card-figure-count = { $name }: { $value }

# Was die Zahlen bei einer Antwort wären.
answer-rows = { $rows }
answer-rows-sum = { $rows }, zusammen { $sum }
answer-month = { $money } im Monat
answer-nothing = nichts, was sich addieren lässt
answer-money-customers = { $money } in { $orders } von { $customers }
answer-money = { $money } in { $orders }
answer-customers = { $orders } von { $customers }
answer-orders = { $orders }

# Eine Datei: was sie enthält und wie sie gelesen wurde.
file-table = Eine Tabelle
file-table-of = Tabelle ({ $kind })
file-commas = Kommas
file-semicolons = Semikolons
file-tabs = Tabulatoren
file-bars = senkrechte Striche
file-delimiter = „{ $sign }“ zwischen den Zellen
file-one-column = eine Spalte
file-decimal-commas = Dezimalkommas
file-dates = Daten als { $format }
file-dates-year-first = Daten als Jahr-Monat-Tag
file-dates-day-first = Daten als Tag-Monat-Jahr
file-dates-month-first = Daten als Monat-Tag-Jahr
file-dates-as-in = { $dates }, wie in { $file }
file-no-header = keine Kopfzeile
file-header = Kopfzeile in Zeile { $line }
file-header-lines = Kopfzeilen in den Zeilen { $first } bis { $last }
file-perhaps = vielleicht { $kind }
file-aside = { $count } { $count ->
    [one] Zeile beiseitegelegt
   *[other] Zeilen beiseitegelegt
}
file-learnt = wie Sie „{ $file }“ korrigiert haben

# Was die Werte einer Spalte sind.
type-empty = leer
type-text = Text
type-id = Kennung
type-bool = ja/nein
type-duration = Dauer
type-percent = Prozent
type-money = Geld
type-number = Zahl
type-datetime = Datum, Uhrzeit
type-date = Datum

# Neben einer Zeile der Vorschau.
preview-repaired = wieder zusammengesetzt
preview-fewer = weniger Zellen als die Kopfzeile
preview-more = mehr Zellen als die Kopfzeile
preview-above = gehört zur Zeile darüber
preview-no-date = kein Datum
preview-no-number = keine Zahl
preview-unreadable = nicht lesbar
preview-empty = leer

# Woran Kohorten gemessen werden.
measure-retention = Wiedergekommene Kunden, %
measure-retained = Wiedergekommene Kunden
measure-orders = Bestellungen
measure-revenue = Umsatz
measure-cumulative_revenue_per_customer = Bisheriger Umsatz je Kunde
