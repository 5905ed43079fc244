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

# Wie die Bytes einer Datei als Text gelesen wurden.
note-encoding_inferred = die Datei sagt nicht, wie ihre Buchstaben gespeichert sind; gelesen wird sie als { $encoding }, { $sure ->
        [no] für Sicherheit zu wenig
       *[yes] nach ihren Buchstaben beurteilt
    }: „{ $example }“
    .hint = Wenn Namen falsch aussehen, wählen Sie eine andere Codierung oder exportieren Sie die Datei als UTF-8.
note-damaged_utf8 = { $count } { $count ->
        [one] Byte
       *[other] Bytes
    } in dieser UTF-8-Datei { $count ->
        [one] ist kein UTF-8 und wurde
       *[other] sind kein UTF-8 und wurden
    } als Windows-1252 gelesen, das erste in „{ $example }“
    .hint = Prüfen Sie die Namen, die seltsam aussehen; Teile der Datei stammen vielleicht aus einem anderen Programm.
note-zero_bytes = { $count } { $count ->
        [one] Byte mit dem Wert null, das in einem Text nichts bedeutet, wurde
       *[other] Bytes mit dem Wert null, die in einem Text nichts bedeuten, wurden
    } entfernt
    .hint = Exportieren Sie die Datei noch einmal, wenn Zellen abgeschnitten aussehen.
note-glued_files = { $count } { $count ->
        [one] Dateianfangszeichen stand mitten in der Datei und wurde
       *[other] Dateianfangszeichen standen mitten in der Datei und wurden
    } entfernt: Sie ist aus mehreren Dateien zusammengesetzt
    .hint = Prüfen Sie, ob dort, wo eine Datei endet und die nächste beginnt, noch einmal eine Kopfzeile steht.

# Die Kopfzeile und die Spalten.
note-repaired_header = { $where ->
        [between] der Kopfzeile fehlt ein Trennzeichen; gelesen ist sie, als stünde eines zwischen „{ $left }“ und „{ $right }“
       *[first] die Kopfzeile hat einen Namen weniger, als die Zeilen Zellen haben; die erste Spalte ist als die ohne Namen gelesen
    }
    .hint = Prüfen Sie, ob die Namen über ihren Spalten stehen.
note-unreadable_date = { $count } { $count ->
        [one] Zelle
       *[other] Zellen
    } in „{ $column }“ nicht als Datum lesbar, die erste in Zeile { $line }: „{ $example }“
    .hint = Schreiben Sie in der Datei etwa 2024-05-17, oder wählen Sie eine andere Spalte.
note-unreadable_duration = { $count } { $count ->
        [one] Zelle
       *[other] Zellen
    } in „{ $column }“ nicht als Dauer lesbar, die erste in Zeile { $line }: „{ $example }“
    .hint = Schreiben Sie in der Datei etwa 1:30:00, oder wählen Sie eine andere Spalte.
note-unreadable_number = { $count } { $count ->
        [one] Zelle
       *[other] Zellen
    } in „{ $column }“ nicht als { $what ->
        [percentage] Prozentwert
       *[number] Zahl
    } lesbar, die erste in Zeile { $line }: „{ $example }“
    .hint = Schreiben Sie in der Datei etwa { $what ->
        [percentage] 12.5%
       *[number] 1234.50
    }, oder wählen Sie eine andere Spalte.
note-ambiguous_date = { $some ->
        [yes] in „{ $column }“ steht teils der Tag vor dem Monat, teils der Monat vor dem Tag, und manches könnte beides sein
       *[no] jedes Datum in „{ $column }“ könnte Tag vor Monat oder Monat vor Tag sein
    }; „{ $example }“ in Zeile { $line } ist als { $now } gelesen und könnte { $otherwise } sein
    .hint = Sagen Sie, was gilt; Monate und Kundenbindung ändern sich damit.
note-ambiguous_number = die Zeichen in den Zahlen von „{ $column }“ könnten vor Dezimalstellen oder zwischen Tausendern stehen; „{ $example }“ in Zeile { $line } ist als { $now } gelesen und könnte { $otherwise } sein
    .hint = Exportieren Sie die Zahlen mit zwei Dezimalstellen oder ohne solche Zeichen, dann ist es eindeutig.
note-mixed_dates = { $count } { $count ->
        [one] Wert
       *[other] Werte
    } in „{ $column }“ nur lesbar mit { $how ->
        [day_first] Tag vor Monat
       *[month_first] Monat vor Tag
    }, anders als die übrigen, der erste in Zeile { $line }: „{ $example }“; jeder ist gelesen, wie er geschrieben ist
    .hint = Prüfen Sie diese Zeile, wenn der Wert falsch aussieht.
note-mixed_numbers = { $count } { $count ->
        [one] Wert
       *[other] Werte
    } in „{ $column }“ nur lesbar mit { $how ->
        [point] Dezimalpunkt
       *[comma] Dezimalkomma
    }, anders als die übrigen, der erste in Zeile { $line }: „{ $example }“; jeder ist gelesen, wie er geschrieben ist
    .hint = Prüfen Sie diese Zeile, wenn der Wert falsch aussieht.
note-sides_of_account = { $count } { $count ->
        [one] Zahl
       *[other] Zahlen
    } in „{ $column }“ { $count ->
        [one] nennt
       *[other] nennen
    } eine Seite eines Kontos ({ $taken ->
        [alike] was keine von der anderen unterscheidet: gelesen wie geschrieben
        [sides] Soll negativ, Haben positiv gelesen
       *[negative] negativ gelesen, umgekehrt zu den übrigen
    }), die erste in Zeile { $line }: „{ $example }“
    .hint = Prüfen Sie diese Zeile; wenn die Datei das Gegenteil meint, schreiben Sie stattdessen Plus- und Minuszeichen.
note-swapped_dates = ein Tabellenprogramm hat in „{ $column }“ aus den Tagen bis zum 12. ein Datum gemacht und die anderen als Text gelassen{ $back ->
        [yes] , mit dem Tag als Monat; bei diesen { $count } ist beim Lesen beides zurückgetauscht: { $other } in Zeile { $line } als { $day }
       *[no] ; vielleicht hat es in diesen { $count } den Tag für den Monat gehalten; sie sind gelesen, wie sie dastehen: { $day } in Zeile { $line } könnte { $other } sein
    }
    .hint = { $back ->
        [yes] Prüfen Sie diese Zeile. Ist sie falsch, importieren Sie die Datei noch einmal, mit der Spalte als Text.
       *[no] Vergleichen Sie diese Zeile mit dem Programm, aus dem die Datei kommt; importieren Sie sie noch einmal, mit der Spalte als Text.
    }
note-dates_without_year = die Tage in „{ $column }“ nennen kein Jahr, { $who ->
        [name] der Name der Datei sagt, welches es ist
        [above] die Zeilen über der Tabelle sagen, welches es ist
       *[nobody] und nichts sagt, welches es ist; sie sind als Text gelesen
    }{ $days ->
        [none] {""}
       *[some] : { $days }
    }
    .hint = { $who ->
        [nobody] Schreiben Sie das Jahr in den Namen der Datei, etwa „sales 2026.csv“, oder exportieren Sie die Daten mit ihrem Jahr.
       *[name] Wenn das Jahr falsch ist, schreiben Sie es in den Namen der Datei.
    }

# Die Zeilen.
note-list_of_values = dies ist eine Liste von Namen mit ihren Werten, je Zeile einer, und keine Tabelle; gezeigt wird sie als zwei Spalten
    .hint = Exportieren Sie die Tabelle dahinter, mit einer Zeile je Bestellung, Kunde oder Kampagne.
note-set_aside = { $rows } beiseitegelegt ({ $done ->
        [directive] befolgt, keine Zeile der Tabelle
        [comment] als Anmerkung gekennzeichnet und nicht gelesen
        [header] mit der ersten Kopfzeile verbunden
        [preamble] nicht als Zeilen der Tabelle gelesen
        [footer] nicht als Zeilen der Tabelle gelesen
        [repeated] die Zeilen darunter gehören zur selben Tabelle
        [group] der Name steht in jeder Zeile darunter
        [total] nicht noch einmal addiert
        [balance] der Stand des Kontos, keine Buchung
        [second] gelesen ist nur die erste Tabelle der Datei
       *[row] nicht als Zeile der Tabelle gelesen
    }), { $count ->
        [one] {""}
       *[other] zuerst {""}
    }in Zeile { $line }{ $tail ->
        [none] {""}
        [header] ; ihre Kopfzeile ist Zeile { $header-line }: „{ $example }“
       *[example] : „{ $example }“
    }
    .hint = { $done ->
        [preamble] Nichts zu tun, außer die Tabelle beginnt weiter oben.
        [footer] Nichts zu tun, außer eine davon gehört zur Tabelle.
        [repeated] Prüfen Sie, ob sich die Teile der Datei überschneiden.
        [total] Nichts zu tun; die Zeilen selbst zählen.
        [balance] Nichts zu tun; die Buchungen zählen.
        [second] Speichern Sie die andere Tabelle als eigene Datei, um sie zu lesen.
       *[row] Nichts zu tun.
    }
note-total_agrees = die Summe in Zeile { $line } ist genau die ihrer Zeilen: { $text } in „{ $column }“{ $count ->
        [one] {""}
       *[other] ; so bei insgesamt { $count } Summen
    }
    .hint = Nichts zu tun.
note-total_differs = die Summe in Zeile { $line } sagt { $text } in „{ $column }“, und die Zeilen ergeben { $sum }{ $count ->
        [one] {""}
       *[other] ; so bei insgesamt { $count } Summen
    }
    .hint = Vielleicht zählt sie nur einen Teil der Zeilen, oder Zeilen fehlen: Vergleichen Sie mit dem Programm selbst.
note-repaired = { $count } { $count ->
        [one] Zeile
       *[other] Zeilen
    } { $what ->
        [extra_cell] mit einer leeren Zelle zu viel, die herausgenommen wurde
        [missing_delimiter] mit fehlendem Trennzeichen, das eingesetzt wurde
        [torn_text] mit einem Trennzeichen mitten im Text, der wieder verbunden wurde
       *[other_delimiter] mit anderen Trennzeichen als die übrigen, nach denen gelesen wurde
    }, sodass jede Zelle zu ihrer Spalte passt: { $lines }
    .hint = Sehen Sie sich Zeile { $line } an, die mit { $cells } Zellen gelesen ist, wenn eine Kennzahl falsch aussieht.
note-stray_quotes = { $count } { $count ->
        [one] Zeile hat
       *[other] Zeilen haben
    } ein Anführungszeichen, wo keines hingehört; es ist als Zeichen gelesen, damit es nichts verschluckt: { $lines }
    .hint = Sehen Sie sich Zeile { $line } an, die mit { $cells } Zellen gelesen ist, wenn eine Kennzahl falsch aussieht.
note-rows_in_cell = { $count } { $count ->
        [one] Zelle enthält
       *[other] Zellen enthalten
    } Zeilen, die wie Zeilen der Tabelle aussehen, die erste { $within } ab Zeile { $line }; gelesen sind sie als eine
    .hint = Wenn sie zur Tabelle gehören, ist ein Anführungszeichen in Zeile { $line } nie geschlossen: Entfernen oder schließen Sie es.
note-short_rows = { $count } { $count ->
        [one] Zeile hat
       *[other] Zeilen haben
    } weniger Zellen als die { $columns } Spalten, die erste mit { $cells } ist Zeile { $line }
    .hint = Die fehlenden Zellen gelten als leer. Sehen Sie sich Zeile { $line } an: Ein Anführungszeichen oder Trennzeichen fehlt vielleicht oder ist zu viel.
note-long_rows = { $count } { $count ->
        [one] Zeile hat
       *[other] Zeilen haben
    } mehr Zellen als die { $columns } Spalten, die erste mit { $cells } ist Zeile { $line }
    .hint = Die Zellen hinter der letzten Spalte sind in keiner Kennzahl. Sehen Sie sich Zeile { $line } an: Ein Anführungszeichen oder Trennzeichen fehlt vielleicht oder ist zu viel.
lines-listed = { $count ->
    [one] Zeile { $lines }
   *[other] Zeilen { $lines }
}{ $more ->
    [0] {""}
   *[other] {" "}und { $more } weitere
}
list-more = { $first } und { $more } weitere

# Was verpackt ist: Archive und Arbeitsmappen.
note-members_left_out = { $count } { $what ->
        [sheet] { $count ->
            [one] Blatt
           *[other] Blätter
        }
       *[file] { $count ->
            [one] Datei
           *[other] Dateien
        }
    } { $why ->
        [hidden] ausgeblendet und außen vor gelassen
       *[no_table] ohne Tabelle und außen vor gelassen
    }: { $names }
    .hint = Öffnen Sie { $what ->
        [sheet] das Blatt
       *[file] die Datei
    } einzeln, wenn der Inhalt zählen soll.
note-sheet_errors = { $cells } im Blatt „{ $sheet }“ mit einem Fehler, als leer gelesen{ $count ->
       *[other] {""}
    }: { $places }
    .hint = Suchen Sie in der Arbeitsmappe nach #BEZUG!, #NV, #DIV/0! und Ähnlichem.
note-formulas_without_values = { $cells } im Blatt „{ $sheet }“ mit einer Formel ohne Ergebnis, als leer gelesen{ $count ->
       *[other] {""}
    }: { $places }
    .hint = Das Programm, das die Arbeitsmappe geschrieben hat, hat nichts berechnet: Öffnen Sie sie in Excel oder LibreOffice, speichern Sie sie und öffnen Sie sie hier noch einmal.
note-hidden_rows = { $count } { $count ->
        [one] Zeile im Blatt „{ $sheet }“ ist
       *[other] Zeilen im Blatt „{ $sheet }“ sind
    } ausgeblendet und zählen wie die übrigen
    .hint = Wenn sie nicht zählen sollen, löschen Sie die Zeilen in der Arbeitsmappe oder kopieren Sie, was ein Filter zeigt, in ein neues Blatt.
note-merged_numbers = { $count } { $count ->
        [one] Zahl im Blatt „{ $sheet }“ ist
       *[other] Zahlen im Blatt „{ $sheet }“ sind
    } über mehrere Zeilen verbunden und in der ersten davon gezählt: { $places }
    .hint = Verbundene Namen, Daten und Bestellnummern gelten für jede Zeile, über die sie reichen. Heben Sie die Verbindung auf und füllen Sie die Zellen aus, wenn das auch für diese Zahlen gelten soll.

# Dateien mit denselben Bestellungen.
note-sums_of_orders = die Beträge von { $file } ergeben genau die { $of ->
        [none] der anderen Dateien
       *[some] von { $of }
    }, in weniger Zeilen derselben Monate: Sie gelten als Summen davon und zählen nicht
    .hint = Prüfen Sie, ob beide Bestellungen mit denselben Nummern nennen; nehmen Sie eine der Dateien heraus, wenn es nicht dieselben Bestellungen sind.
note-lines_of_orders = { $file }: { $found } von { $numbers } Bestellungen stehen in { $names }, nach „{ $column }“: { $counts ->
        [lines] Die Zeilen zählen, an den Tagen und für die Kunden dort{ $without ->
            [0] {""}
           *[other] ; { $without } Bestellungen dort haben keine Zeile und zählen nicht
        }{ $lost ->
            [none] {""}
           *[some] ; nicht übernommen, weil es für ganze Bestellungen gilt: { $lost }
        }
       *[orders] Sie zählen einmal, wie sie dort stehen, und diese Zeilen nicht{ $rest ->
            [0] {""}
           *[other] ; die anderen { $rest } zählen nirgends
        }
    }
    .hint = Prüfen Sie, ob beide Bestellungen mit denselben Nummern nennen; nehmen Sie eine der Dateien heraus, wenn es nicht dieselben Bestellungen sind.
