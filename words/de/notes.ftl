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
