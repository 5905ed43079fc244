# Die Kachel einer Kennzahl: ihr Wert, ihre Veränderung und was sie berührt.
tile-not-complete = { $period }, unvollständig
tile-total = { $value } im gesamten Zeitraum
tile-interval = 95-%-Intervall { $low } bis { $high }
tile-same = so viel wie { $when }
tile-after = nach { $value } { $when }
tile-few = aus { $now }, nach { $before } { $when }
tile-points = { $number } Prozentpunkte
tile-change = { $way ->
    [up] +
   *[down] −
}{ $size } gegenüber { $period }
tile-verdict = { $verdict ->
    [chance] im Rahmen üblicher Schwankung
    [smaller] ein kleinerer Anteil als damals
   *[larger] ein größerer Anteil als damals
}
tile-left-out = { $count } { $count ->
    [one] Zeile
   *[other] Zeilen
} { $reason }: nicht in dieser Kennzahl

# „Wie wird das berechnet?“
explain-working_time = In Arbeitszeit gezählt: nach den eingestellten Öffnungszeiten und freien Tagen.
explain-not-complete = { $period } (unvollständig)
explain-no-value = { $period }: kein Wert, denn { $reason }
explain-no-value-here = kein Wert in diesem Zeitraum
explain-table = { $metric } nach { $period }
explain-period = Zeitraum
explain-partial = Der Zeitraum ist nicht vollständig, der Wert wird sich also noch ändern.
explain-few = Er beruht auf weniger als { $count } Beobachtungen: Schon der Zufall kann ihn stark verändern.
explain-interval = Das 95-%-Intervall ist { $method ->
    [wilson] das Wilson-Score-Intervall eines Anteils
    [student_t] das t-Intervall eines Mittelwerts nach Student
    [bootstrap] das Bootstrap-Intervall eines Medians
   *[linearised] das linearisierte Intervall eines Verhältnisses
}.
explain-window = W, das Fenster, in dem ein Kunde als aktiv zählt, umfasst { $days }.
explain-not-compared = Er wird nicht mit dem Zeitraum davor verglichen, weil einer der beiden unvollständig ist.
explain-no-year-before = Eine Veränderung heißt nur im Vergleich zum selben Zeitraum des Vorjahres besser oder schlechter, und so weit reichen die Daten nicht zurück.
explain-judged = Eine Veränderung heißt besser oder schlechter, wenn das 95-%-Intervall der Differenz zum selben Zeitraum des Vorjahres die Null nicht enthält; sonst liegt sie im Rahmen üblicher Schwankung.
explain-too-few = Die Veränderung heißt weder besser noch schlechter, weil es jetzt oder im Vorjahr weniger als { $count } Beobachtungen gibt.
explain-not-judged = Die Veränderung heißt weder besser noch schlechter, weil sie sich hier nicht vom Zufall unterscheiden lässt.

# Was über den Kennzahlen steht.
overview-extent = { $counted } · bis { $day }
overview-at = { $period } · gegen { $than }
headline-period = { $period }: { $value }{ $change }.
headline-customers = { $count } { $count ->
    [one] Kunde kaufte
   *[other] Kunden kauften
}, davon { $new } neu.
headline-so-far = { $period } bisher, { $done } von { $days } Tagen: { $value }{ $change }.
headline-same-days = denselben Tagen von { $than }
headline-change = , { $size } { $way ->
    [up] über
   *[down] unter
} { $than }
headline-figure = { $name }: { $value }{ $change }
headline-none = { $name }: { $reason }
headline-first = { $period } · { $said }.
headline-next = { $said }.

# Die Abschnitte der Seite.
section-money = Geld
section-customers = Kunden
section-back = Wer wiederkommt
section-worth = Was Kunden wert sind
section-recurring = Abonnements
section-marketing = Marketing
section-sales = Vertrieb
section-service = Service
section-voice = Was Kunden sagen
section-responsible = Verantwortung
section-organisation = Organisation
