# Datenqualität: woraus ihre Note besteht (.about sagt, worauf sie sieht), und was gefunden wurde, mit .hint: was zu tun ist.

grade-complete = Vollständig
    .about = Zellen der Spalten, aus denen Kennzahlen entstehen, sind ausgefüllt.
grade-valid = Lesbar und möglich
    .about = Zellen lassen sich als das lesen, was ihre Spalte enthält, und sagen etwas Mögliches.
grade-unique = Einmal gezählt
    .about = Keine Zeile und kein Kunde steht doppelt da.
grade-consistent = Einheitlich geschrieben
    .about = Eines ist auf eine Art geschrieben, in einer Währung.
grade-regular = In Ordnung
    .about = Jede Zeile hat so viele Zellen, wie es Spalten gibt, und die Zeit hat keine Lücken.

issue-missing = „{ $column }“ ist in { $count } von { $all } Zeilen leer, dort fehlt also: { $role }
    .hint = Ergänzen Sie die Werte in der Datei, wenn sie wichtig sind; bis dahin fehlen diese Zeilen, wo die Kennzahl sie braucht.
issue-unreadable = { $cells } von „{ $column }“ nicht lesbar als { $what ->
    [date] Datum
    [duration] Dauer
   *[number] Zahl
}
    .hint = Berichtigen Sie sie in der Datei; bis dahin gelten sie als leer.
issue-open_date_order = { $cells } von „{ $column }“ auf zwei Arten lesbar, Tag zuerst oder Monat zuerst
    .hint = Sagen Sie, was gilt: Die Antwort gilt für die ganze Spalte.
issue-open_decimal_sign = { $cells } von „{ $column }“ auf zwei Arten lesbar, mit Tausendern oder mit Dezimalstellen
    .hint = Sagen Sie, was gilt: Die Antwort gilt für die ganze Spalte.
issue-swapped_dates = ein Tabellenprogramm { $back ->
    [yes] hat
   *[no] hat vielleicht
} in { $count } { $count ->
    [one] Datum
   *[other] Daten
} von „{ $column }“ den Tag für den Monat gehalten
    .hint = { $back ->
        [yes] Tag und Monat sind beim Lesen zurückgetauscht; importieren Sie die Datei noch einmal, mit der Spalte als Text.
       *[no] Sie sind gelesen, wie sie dastehen; vergleichen Sie eines mit dem Programm, aus dem die Datei kommt.
    }
issue-doubtful_sides = { $count } { $count ->
    [one] Zahl nennt
   *[other] Zahlen nennen
} in „{ $column }“ die eine Seite eines Kontos, und keine die andere
    .hint = Wie sie gelesen sind, steht in den Hinweisen zur Datei; mit Plus- und Minuszeichen wäre es sicher.
issue-far_dates = { $count } { $count ->
    [one] Zeile hat
   *[other] Zeilen haben
} ein Datum weit weg von allen anderen, die von { $first } bis { $last } reichen
    .hint = Berichtigen Sie das Jahr in der Datei{ $of ->
        [orders] ; bis dahin hält die Korrektur sie aus dem Kalender heraus
       *[other] {""}
    }.
issue-ragged = { $count } { $count ->
    [one] Zeile hat
   *[other] Zeilen haben
} mehr oder weniger Zellen, als es Spalten gibt
    .hint = Welche Zeilen es sind, steht in den Hinweisen zur Datei: Ein Anführungszeichen oder Trennzeichen fehlt oder ist zu viel.
issue-spellings = „{ $column }“ schreibt { $count } { $count ->
    [one] Sache
   *[other] Sachen
} auf mehr als eine Art
    .hint = Schreiben Sie sie in dem Programm, aus dem sie kommen, einheitlich.
issue-repeated_rows = { $count } { $count ->
    [one] Zeile wiederholt
   *[other] Zeilen wiederholen
} eine andere { $told ->
    [yes] derselben Bestellung in jeder Zelle
   *[no] in jeder Zelle, und keine Bestellnummer sagt, ob das so gemeint ist
}
    .hint = { $told ->
        [yes] Sie zählen einmal.
       *[no] Zählen Sie sie einmal, wenn ein Kauf doppelt exportiert wurde; lassen Sie sie, wenn Kunden dasselbe zweimal am Tag kaufen.
    }
issue-same_customers = { $count } { $count ->
    [one] Kunde ist
   *[other] Kunden sind
} vielleicht ein anderer in anderer Schreibweise
    .hint = Führen Sie sie zusammen, wenn die Beispiele dieselben Personen sind; ohne Ihre Entscheidung geschieht das nicht.
issue-impossible_dates = { $count } { $count ->
    [one] Zeile hat
   *[other] Zeilen haben
} ein Datum vor 1900 oder nach 2100
    .hint = Berichtigen Sie das Jahr in der Datei; bis dahin bleiben sie außen vor.
issue-future_dates = { $count } { $count ->
    [one] Zeile liegt
   *[other] Zeilen liegen
} nach dem { $day }
    .hint = Sie zählen nicht; setzen Sie den Stichtag später, damit sie zählen.
issue-holes_in_time = { $count ->
    [one] es gibt einen Abschnitt ohne Bestellungen; er dauert
   *[other] { $count } Abschnitte sind ohne Bestellung; der längste dauert
} { $days }, von { $from } bis { $to }
    .hint = Wenn das Geschäft geöffnet war, fehlt ein Export: Legen Sie ihn auch hier ab.
issue-extreme_amounts = { $count } { $count ->
    [one] Betrag ist
   *[other] Beträge sind
} mehr als { $times } Mal so hoch wie das, worunter 99 von 100 Bestellungen bleiben ({ $high })
    .hint = Prüfen Sie sie: Sie zählen, wie sie dastehen.
issue-mixed_currencies = die Beträge sind in { $count } Währungen, die nie addiert werden
    .hint = Wählen Sie die Währung, die Sie sehen möchten.
issue-unknown_statuses = { $count } { $count ->
    [one] Status
   *[other] Status
} von „{ $column }“ { $count ->
    [one] ist
   *[other] sind
} hier nicht bekannt; ihre Bestellungen zählen
    .hint = Sagen Sie, was sie bedeuten, wo sie nicht zählen sollen.

count-cells = { $count } { $count ->
    [one] Zelle
   *[other] Zellen
}
