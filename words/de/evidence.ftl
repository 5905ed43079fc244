# Warum eine Tabelle oder eine Spalte für das gehalten wird, was sie ist.

evidence-chosen = Sie haben es so gewählt
evidence-as_before = wie Sie es das letzte Mal gewählt haben
evidence-called = so heißt es bei { $tool }
evidence-export = { $tool } schreibt { $found }
evidence-above = „{ $line }“ über seinen Tabellen
evidence-questions = zuerst „{ $first }“, danach Fragen
evidence-bytes = vielleicht aus { $tool }, das seine Bytes so schreibt

evidence-headers = die Spaltenköpfe sagen { $columns }{ $kind ->
    [orders] , und was jede Zeile kostete
   *[other] {""}
}
evidence-periods = je Zeitraum eine Spalte, „{ $first }“ bis „{ $last }“
evidence-added = ein Bericht hat „{ $column }“ zusammengezählt
evidence-sums = je { $by } eine Zeile, und ihr Geld heißt Summe
evidence-sums_counted = je { $by } eine Zeile, und „{ $column }“ sagt, wie viele sie zusammenzählt
evidence-in_out = es gibt eine Spalte für Geld, das hereinkommt, und eine für Geld, das hinausgeht
evidence-order = gesagt ist, wann und um wie viel oder von wem
evidence-nothing = nichts darin sagt, was eine Zeile ist
evidence-pairs = jede Zeile ist ein Name mit seinem Wert
evidence-cells = jede Zelle der Spalten (je { $by } eine) ist eine Zeile

evidence-header = der Spaltenkopf sagt „{ $column }“
evidence-rather = der Spaltenkopf sagt „{ $column }“, eher als „{ $other }“
evidence-holds = darin stehen { $what ->
    [dates] Daten
    [codes] Währungscodes
    [currencies] Währungen
    [amounts] Beträge
    [addresses] E-Mail-Adressen
    [names] Namen, die wiederkehren
    [few] wenige Wörter, die wiederkehren
   *[words] Wörter
}
evidence-period = der Spaltenkopf ist ein Zeitraum
evidence-report = von einem Bericht zusammengezählt
evidence-counts = sagt, wie viele Bestellungen eine Zeile zusammenzählt
evidence-own_period = jede Zeile hat einen eigenen Zeitraum
evidence-part_of_date = der Spaltenkopf ist Teil eines Datums
evidence-was_column = je { $by } gab es eine Spalte
evidence-below = die Zellen unter den Zeiträumen
evidence-tells_apart = unterscheidet die Zeilen
evidence-fuller = fast jede Zeile hat es, und wenige haben „{ $column }“
evidence-invoice = eine Rechnung ist eine Bestellung
evidence-comes_back = „{ $column }“ kehrt wieder, „{ $other }“ ist { $what ->
    [same] in jeder Zeile gleich
   *[new] in jeder Bestellung neu
}
evidence-stage = „{ $column }“ nennt eine Phase
evidence-two_columns = Geld kommt unter „{ $in }“ herein und geht unter „{ $out }“ hinaus
evidence-direction = die Wörter darin sagen, wohin das Geld geht
evidence-line_amount = die Beträge der Zeilen ergeben den ihrer Bestellung
evidence-no_other = keine Spalte sagt mehr als { $what ->
    [gross] der Betrag mit Steuer
    [net] der Betrag ohne Steuer
    [subtotal] die Zwischensumme
   *[paid] das Bezahlte
}
evidence-price = der Preis für eines neben „{ $column }“
evidence-product = „{ $many }“ mal „{ $one }“
evidence-one_currency = „{ $column }“ ist in einer Währung, „{ $other }“ in mehreren
evidence-looked_up = nachgeschlagen in { $file }

# Wo etwas neben den Spalten gesagt ist.
told-header = im Spaltenkopf „{ $text }“
told-above = über der Tabelle, in „{ $text }“
told-line = in der Zeile „{ $text }“
told-column = in „{ $text }“
