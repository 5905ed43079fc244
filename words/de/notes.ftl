# Was zu den Daten gesagt wird: was geschah, und .hint: was zu tun ist.

note-period_totals =
    .parts = die Spalten von „{ $first }“ bis „{ $last }“
    .own = ihre Spalten
note-period_totals_agree = „{ $column }“ ist die Summe über { $parts } in { $count } { $count ->
        [one] Zeile
       *[other] Zeilen
    }
    .hint = Nichts zu tun: Sie wird ausgelassen, damit nichts doppelt zählt.
note-period_totals_rounded = „{ $column }“ in Zeile { $line } nennt { $said }, { $off } { $way ->
        [more] mehr
       *[less] weniger
    } als { $parts }, die { $sum } ergeben; { $differ } von { $count } { $count ->
        [one] Zeile
       *[other] Zeilen
    } weichen ab
    .hint = Es kann an Rundung liegen. Die Spalten zählen.
note-period_totals_differ = „{ $column }“ in Zeile { $line } nennt { $said }, { $off } { $way ->
        [more] mehr
       *[less] weniger
    } als { $parts }, die { $sum } ergeben; { $differ } von { $count } { $count ->
        [one] Zeile
       *[other] Zeilen
    } weichen ab
    .hint = Vergleichen Sie mit dem Programm, das die Datei geschrieben hat. Die Spalten zählen, die Summe wird ausgelassen.

held-instead = „{ $column }“ enthält { $values }
rows-currency = { $count } { $count ->
    [one] Zeile
   *[other] Zeilen
} in { $currency }
rows-currency-unreadable = { $count } { $count ->
    [one] Zeile
   *[other] Zeilen
} mit unlesbarer Währung
rows-currency-none = { $count } { $count ->
    [one] Zeile
   *[other] Zeilen
} ohne Währung

note-about_this_export =
    .hint = Es ist nichts zu tun.
note-dates_as_in_another_file = Die Daten von { $file } lassen sich auf zwei Arten lesen; sie werden wie die von { $other } gelesen, die eindeutig sind
    .hint = Wählen Sie die andere Reihenfolge, wenn die Dateien verschiedener Herkunft sind.
note-unknown_column = { $file } hat keine Spalte „{ $column }“ für die Rolle „{ $role }“
    .hint = Wählen Sie eine der Spalten der Datei.
note-column_does_not_fit = „{ $column }“ wurde für die Rolle „{ $role }“ gewählt, aber die Werte sehen nicht danach aus
    .hint = Wählen Sie eine andere Spalte oder prüfen Sie, wie die Datei diese Werte schreibt.
note-files_overlap = { $newer } und { $older } haben { $count } { $what ->
        [orders] { $count ->
            [one] Bestellung
           *[other] Bestellungen
        }
       *[rows] { $count ->
            [one] Zeile
           *[other] Zeilen
        }
    } gemeinsam: { $counted ->
        [once] einmal gezählt, so wie in { $newer }
        [replace] die Zeilen von { $newer } treten an ihre Stelle
       *[both] doppelt gezählt, wie von Ihnen gewählt
    }
    .hint = Wählen Sie, ob sie einmal zählen, ob eine Datei die andere ersetzt oder ob beide zählen.
note-no_date_column = Keine Spalte ließ sich als Datum lesen, daher kann kein zeitlicher Verlauf gezeigt werden
    .hint = Wählen Sie die Spalte mit dem Bestelldatum und prüfen Sie, ob die Daten wie 2024-05-17 aussehen.
note-no_customer_column = Keine Spalte nennt den Käufer: Umsatz und Bestellungen werden gezeigt; Kunden, Kundenbindung und Kohorten sind nicht möglich
    .hint = Wählen Sie die Spalte, die den Kunden nennt: eine Kennung, eine E-Mail-Adresse oder einen Namen.
note-no_amount_column = Keine Spalte ließ sich als Betrag lesen{ $instead ->
        [none] {""}
       *[other] {" "}({ $instead })
    }: Bestellungen und Kunden werden gezeigt, aber keine Geldbeträge
    .hint = Wählen Sie die Spalte mit den Beträgen und prüfen Sie, ob sie wie 1234.50 aussehen.
note-unknown_currencies = { $instead }; das sind keine bekannten Währungen: Alle Beträge werden addiert, als wären sie in einer
    .hint = Schreiben Sie Codes wie EUR in diese Spalte oder filtern Sie die Datei auf eine Währung.
note-several_currencies = Die Datei hat mehrere Währungen, die nie addiert werden: { $currency } wird gezeigt, ausgelassen: { $others }
    .hint = Wählen Sie die Währung, die Sie sehen möchten.
note-converted_amounts = Die Datei hat mehrere Währungen; gezählt werden die vom Export umgerechneten Beträge
    .hint = Schalten Sie die Regel „{ rule-converted }“ aus, um eine Währung wie berechnet zu sehen.
note-quantity_times_price = Ein Betrag ist „{ $quantity }“ mal „{ $unit_price }“, weil keine Spalte ihn enthält
    .hint = Wählen Sie die Spalte mit den Beträgen, falls es eine gibt.
note-order_totals = „{ $amount }“ ist in jeder Zeile der Betrag der ganzen Bestellung: Er zählt einmal
    .hint = Es ist nichts zu tun.
note-net_of_refunds = „{ $amount }“ ist bereits um Erstattungen gemindert: Sie werden nicht noch einmal abgezogen
    .hint = Es ist nichts zu tun.
note-money_out = { $count } { $count ->
        [one] Zeile
       *[other] Zeilen
    } mit ausgehendem Geld: keine Verkäufe, daher nicht gezählt
    .hint = Schalten Sie die Regel „{ rule-sales }“ aus, wenn es Erstattungen sind.
note-refunds_twice = Die Erstattung von { $count } { $count ->
        [one] Bestellung
       *[other] Bestellungen
    } steht doppelt da, bei der Bestellung und in einer eigenen Zeile: Sie zählt einmal
    .hint = Es ist nichts zu tun.
note-equal_lines = { $count } { $count ->
        [one] Zeile, die einer anderen ihrer Bestellung gleicht, zählt
       *[other] Zeilen, die anderen ihrer Bestellung gleichen, zählen
    }, weil die Summe sie braucht
    .hint = Es ist nichts zu tun.
note-repeated_rows = { $count } { $count ->
        [one] Zeile, die einer anderen derselben Bestellung
       *[other] Zeilen, die anderen derselben Bestellung
    } in jeder Zelle gleich: einmal gezählt
    .hint = Schalten Sie die Regel „{ rule-duplicates }“ aus, wenn es eigene Positionen sind.
note-open_question = { $question } Die Zahlen gehen davon aus: { $answer }.
note-no_customer = { $count } { $count ->
        [one] Zeile
       *[other] Zeilen
    } ohne Kunde: in Umsatz und Bestellungen gezählt, in keiner Kundenkennzahl{ $taken ->
        [0] {""}
       *[other] ; { $names }{ $more ->
            [yes] {" "}und andere
           *[no] {""}
        } { $taken ->
            [one] bezeichnet
           *[other] bezeichnen
        } niemanden
    }
    .hint = { $taken ->
        [0] Nichts zu tun, wenn es Laufkundschaft ist.
       *[other] Schalten Sie die Regel „{ rule-nobody }“ aus, wenn es Kunden sind.
    }
note-possible_duplicates = { $count } Zeilen wiederholen eine andere in jeder Zelle; ohne Bestellnummer können sie gewollt sein, daher zählen sie
    .hint = Exportieren Sie mit Bestellnummer, damit wiederholte Zeilen einmal zählen.
note-missing_values = { $count } { $count ->
        [one] Zeile
       *[other] Zeilen
    } ohne Datum oder Betrag: nicht gezählt
    .hint = Ergänzen Sie sie in der Datei, wenn sie wichtig sind.
note-impossible_dates = { $count } { $count ->
        [one] Zeile
       *[other] Zeilen
    } mit einem Datum vor 1900 oder nach 2100: nicht gezählt; die erste nennt { $day } in Zeile { $line }
    .hint = Korrigieren Sie das Jahr in der Datei.
note-far_dates = { $what ->
        [refunds] {""}
       *[rows] { $count } { $count ->
            [one] Zeile
           *[other] Zeilen
        } mit einem Datum weit entfernt von allen anderen, die von { $first } bis { $last } reichen
    }{ $what ->
        [rows] : nicht gezählt
        [both] : nicht gezählt; {""}
       *[elsewhere] {""}
    }{ $what ->
        [refunds] { $refunds } { $refunds ->
            [one] Zeile
           *[other] Zeilen
        } mit einem Erstattungsdatum weit entfernt von allen anderen: zählt am Tag der Bestellung
        [both] { $refunds } { $refunds ->
            [one] Zeile
           *[other] Zeilen
        } mit einem Erstattungsdatum weit entfernt von allen anderen: zählt am Tag der Bestellung
       *[rows] {""}
    }; die erste nennt { $day } in Zeile { $line }
    .hint = { $what ->
        [elsewhere] Korrigieren Sie das Jahr in der Datei.
       *[rows] Korrigieren Sie das Jahr in der Datei; oder schalten Sie die Regel „{ rule-far_dates }“ aus oder setzen Sie den Stichtag später, um sie zu zählen.
    }
note-after_today = { $count } { $count ->
        [one] Zeile
       *[other] Zeilen
    } mit einem Datum nach dem { $day }: nicht gezählt
    .hint = Setzen Sie den Stichtag später, um sie zu zählen.
note-range_cut = Die Datei reicht bis { $oldest } zurück; gezeigt wird nur, was ab { $from } geschah
    .hint = Wählen Sie einen längeren Zeitraum oder prüfen Sie die ältesten Daten in der Datei.
note-files_join =
    .customers = { $matched } der { $in_file } Kunden in { $file } finden sich unter den { $in_orders } der Bestellungen, über „{ $column }“ und „{ $orders_column }“{ $given ->
            [0] {""}
           *[other] ; daraus stammt { $gives }{ $more ->
                [0] {""}
               *[other] {" "}und { $more } weitere
            }
        }
    .customers-example = „{ $example }“ zum Beispiel hat keine Bestellung.
    .values = { $matched } der { $in_orders } Werte von „{ $orders_column }“ in { $of ->
            [orders] den Bestellungen
           *[other] { $of }
        } finden sich in { $file } über „{ $column }“{ $given ->
            [0] {""}
           *[other] ; daraus stammt { $gives }{ $more ->
                [0] {""}
               *[other] {" "}und { $more } weitere
            }
        }{ $without ->
            [0] {""}
            [one] ; { $without } Zeile hat einen anderen
           *[other] ; { $without } Zeilen haben einen anderen
        }
    .values-example = „{ $example }“ zum Beispiel fehlt dort.
    .hint = Es ist nichts zu tun.
note-file_stands_alone = { $file } enthält { $kind } und teilt keinen Kunden mit den Bestellungen: Deren Kennzahlen ändern sich nicht
    .hint = { $customers ->
        [yes] Falls doch, prüfen Sie, ob beide die Kunden auf dieselbe Weise nennen, zum Beispiel mit der E-Mail-Adresse.
       *[no] Es ist nichts zu tun.
    }
note-undated_file = { $file } enthält { $kind } ohne Datum{ $instead ->
        [none] {""}
       *[other] {" "}({ $instead })
    }: Sie zählen nicht
    .hint = Wählen Sie die Spalte mit den Daten, falls es eine gibt.
note-read_as_corrected = { $file } wird so gelesen, wie Sie „{ $other }“ korrigiert haben, da die Kopfzeilen gleich sind
    .hint = Schalten Sie das dort aus, wo die Spalten gewählt werden.
note-unknown_correction = Ihre frühere Korrektur nennt { $names }; das ist hier nicht bekannt
    .hint = Das Übrige gilt.
