# Was die Daten offenlassen: die Frage, .why sie gestellt wird, und ihre Antworten.

question-order_parts = { $count } Zeilen sind Teile anderer Bestellungen in der Datei: Was zählt?
    .why = Die Teile ergeben nicht die Bestellungen, die sie nennen; die Datei verrät es also nicht.
    .whole = Die ganzen Bestellungen
    .parts = Ihre Teile
    .both = Beides
question-income_side = Welche Seite von { $columns } sind Einnahmen, Haben oder Soll?
    .why = Auf einem Kontoauszug ist eingehendes Geld Haben; in einem Kundenkonto ist ein Verkauf Soll.
    .why-neither = Das sind Buchungen von Konto zu Konto: Ein Verkauf, seine Zahlung und ein Aufwand können auf beiden Seiten stehen. Behalten Sie nur die Buchungen der Verkäufe, um Kennzahlen zu erhalten.
    .credit = Haben sind Einnahmen
    .debit = Soll sind Einnahmen
    .neither = Keine von beiden
question-negative_amounts = { $count } { $count ->
        [one] Zeile hat
       *[other] Zeilen haben
    } einen negativen Betrag: Hat ihn das Geschäft gezahlt oder ging er an Kunden zurück?
    .why = Was an Kunden zurückging, mindert den Umsatz; was das Geschäft selbst gezahlt hat, nicht.
    .expenses = Das Geschäft hat ihn gezahlt
    .refunds = Er ging an Kunden zurück
question-discount = Geht „{ $column }“ noch vom Preis ab?
    .why = Keine Spalte enthält die Summe einer Zeile; die Preise können also vor oder nach dem Rabatt sein.
    .off = Er geht vom Preis ab
    .included = Der Preis ist nach dem Rabatt
question-subscription_amount = Ist „{ $column }“ der Preis für eines oder für alle, die „{ $quantity }“ zählt?
    .why = Der Preis für eines wird mit der Menge multipliziert, der Preis für alle nicht.
    .unit = Der Preis für eines
    .total = Der Preis für alle
question-placeholder = Ist „{ $name }“ ein Kunde oder steht es für unbekannte Kunden?
    .why = Darauf entfallen { $most } der { $all } Bestellungen und Erstattungen mit Kundenangabe, auf den nächsten { $next }: Ein Platzhalter ergäbe Wiederkäufe und Kundenbindung von Leuten, die nie wiederkamen.
    .customer = Ein Kunde
    .nobody = Unbekannte Kunden
question-order_total = „{ $column }“ ist in allen Zeilen einer Bestellung gleich: Ist es der Betrag der ganzen Bestellung oder jeder Zeile?
    .why = Der Betrag einer ganzen Bestellung zählt einmal, egal wie viele Zeilen sie hat.
    .whole = Der Betrag der ganzen Bestellung
    .rows = Der Betrag jeder Zeile
question-wide_table = „{ $file }“ hat { $columns ->
        [one] eine Spalte
       *[other] { $columns } Spalten
    } je { $step }, { $from } bis { $to }{ $others ->
        [0] {""}
       *[other] , ebenso weitere Dateien: { $others }
    }. Soll jede Zelle als eigene Zeile gelesen werden?
    .why = Als Zeilen sind es Zahlen nach { $step }{ $dated ->
            [no] , aber ohne Datum, weil nichts das Jahr nennt
           *[yes] {""}
        }{ $count ->
            [0] {""}
            [one] ; { $totals } addiert andere und zählt in keinem Fall
           *[other] ; { $totals } addieren andere und zählen in keinem Fall
        }.
    .columns = die Tabelle, wie sie ist
    .rows = jede Zelle als Zeile
