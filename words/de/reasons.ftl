# Warum Zeilen nicht zählen, hinter ihrer Anzahl: „12 storniert“, „3 ohne Datum“.

reason-cancelled = storniert
reason-failed = mit fehlgeschlagener Zahlung
reason-unpaid = nicht bezahlt
reason-test = als Test gekennzeichnet
reason-not_a_sale = ohne Verkauf
reason-part_of_order = in der Gesamtbestellung enthalten
reason-duplicate = wiederholt
reason-in_another_file = in einer anderen Datei gezählt
reason-other_currency = in einer anderen Währung
reason-no_currency = ohne Angabe der Währung
reason-no_date = ohne Datum
reason-unreadable_date = mit unlesbarem Datum
reason-impossible_date = mit unmöglichem Datum
reason-far_date = mit einem Datum weit entfernt von allen anderen
reason-no_amount = ohne Betrag
reason-unreadable_amount = mit unlesbarem Betrag
reason-not_in_segment = außerhalb des Filters
reason-no_customer = ohne Kunde
reason-outside_period = aus anderen Zeiträumen

# Teile einer Datei, die keine Zeilen ihrer Tabelle sind, mit ihrer Anzahl; .one ist, was eines davon ist.
aside-directive = { $count } { $count ->
        [one] Anweisung an ein Programm
       *[other] Anweisungen an ein Programm
    }
    .one = Anweisung an ein Programm
aside-above_header = { $count } { $count ->
        [one] Zeile über der Tabelle
       *[other] Zeilen über der Tabelle
    }
    .one = Zeile über der Tabelle
aside-comment = { $count } { $count ->
        [one] Kommentar
       *[other] Kommentare
    }
    .one = Kommentar
aside-blank_line = { $count } { $count ->
        [one] Leerzeile
       *[other] Leerzeilen
    }
    .one = Leerzeile
aside-header_row = { $count } { $count ->
        [one] weitere Kopfzeile
       *[other] weitere Kopfzeilen
    }
    .one = weitere Kopfzeile
aside-units = { $count } { $count ->
        [one] Zeile mit Einheiten
       *[other] Zeilen mit Einheiten
    }
    .one = Zeile mit Einheiten
aside-repeated_header = { $count } { $count ->
        [one] wiederholte Kopfzeile
       *[other] wiederholte Kopfzeilen
    }
    .one = wiederholte Kopfzeile
aside-heading = { $count } { $count ->
        [one] Gruppenüberschrift
       *[other] Gruppenüberschriften
    }
    .one = Gruppenüberschrift
aside-total = { $count } { $count ->
        [one] Summe
       *[other] Summen
    }
    .one = Summe
aside-balance = { $count } { $count ->
        [one] Saldo
       *[other] Salden
    }
    .one = Saldo
aside-footer = { $count } { $count ->
        [one] Zeile unter der Tabelle
       *[other] Zeilen unter der Tabelle
    }
    .one = Zeile unter der Tabelle
aside-second_table = { $count } { $count ->
        [one] Zeile einer anderen Tabelle
       *[other] Zeilen einer anderen Tabelle
    }
    .one = Zeile einer anderen Tabelle
reason-not_in_figure = um die es in dieser Kennzahl nicht geht
reason-left_out = mit einem Datum weit ab von allen anderen oder in anderer Währung
