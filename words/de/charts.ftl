# Diagramme: was in ihnen steht, was sie einem Vorleseprogramm sagen, und ihre Tabellen.

# Eine Linie und eine kleine Linie.
chart-newest = { $name }: { $value } { $when }
chart-newest-after = { $name }: { $value } { $when }, nach { $before } { $then }
chart-newest-level = { $name }: { $value } { $when }, unverändert gegenüber { $than }
chart-newest-change = { $name }: { $value } { $when }, { $way ->
    [above] +
   *[below] −
}{ $size } gegenüber { $than }
chart-newest-open = { $name }: bisher { $value } { $when }, noch nicht abgeschlossen
chart-nothing = { $name }: nichts anzuzeigen nach { $by }
chart-no-values = { $name }: kein Wert, gleich in welchem Zeitraum ({ $by })
chart-few = aus { $counted }
chart-line = { $kind ->
    [line] Liniendiagramm
   *[sparkline] Kleine Linie
}: { $name } nach { $by }, { $first } bis { $last }
chart-line-empty = { $kind ->
    [line] Liniendiagramm
   *[sparkline] Kleine Linie
}: { $name } nach { $by }, leer.
chart-extremes = am niedrigsten { $low } { $low-when }, am höchsten { $high } { $high-when }
chart-flat = in jedem abgeschlossenen Zeitraum ({ $by }) { $value }
chart-partial = in den Daten nicht { $count ->
    [one] vollständig
   *[other] vollständig sind
}: { $periods }
chart-gaps = ohne Wert: { $missing } von { $all }
chart-newest-only = gezeigt sind nur die neuesten { $shown } von { $all }
chart-periods = { $count } { $count ->
    [one] { $by }
   *[other] { $many }
}
chart-value = { $name }: { $value }
chart-no-value = kein Wert
chart-open = { $by } in den Daten nicht vollständig
chart-open-key = { $by } unvollständig
chart-not-complete = unvollständig
chart-empty = Nichts zu zeichnen

# Spaltenköpfe der Tabellen und der gespeicherten Zahlen.
chart-note = Anmerkung
chart-first-day = Erster Tag
chart-last-day = Letzter Tag
chart-unit = Einheit
chart-part = Teil
chart-customers = Kunden
chart-meaning = Bedeutung
chart-first-order = Erste Bestellung
chart-first-order-from = Erste Bestellung ab
chart-complete = Vollständig
chart-of-customers = Kunden

# Worin eine gespeicherte Zahl gezählt ist.
unit-number = Anzahl
unit-days = Tage
unit-points = Punkte
unit-per-customer = je Kunde
unit-ratio = Verhältnis
unit-months = Monate
unit-score = −1 bis 1
unit-no-currency = keine Währung genannt
unit-no-currency-day = keine Währung genannt, je Tag
unit-unknown-currency = eine nicht lesbare Währung
unit-currency-day = { $currency } je Tag

# Kohorten: die Kunden, die in einem Zeitraum zum ersten Mal bestellt haben, und was sie später taten.
by-day = Tag
    .many = Tage
by-week = Woche
    .many = Wochen
by-month = Monat
    .many = Monate
by-quarter = Quartal
    .many = Quartale
by-year = Jahr
    .many = Jahre
by-period = Zeitraum
by-half-year = Halbjahr
cohort-joined = Beginn
cohort-size = Größe
cohort-mean = Mittel
cohort-ages = { $many } seit der ersten Bestellung
cohort-age = { $by } { $age }
cohort-all-at = Alle Kohorten, { $age }
cohort-at = Kohorte { $cohort }, { $age }
cohort-few-key = weniger als { $count } Kunden
cohort-few = Wenige Kunden: Der Zufall spielt eine große Rolle
cohort-first = { $count } { $count ->
    [one] Kunde hat
   *[other] Kunden haben
} zum ersten Mal bestellt
cohort-back = { $back } von { $size } kamen wieder, { $share }
cohort-orders = { $orders } von { $customers }
cohort-revenue = { $revenue } aus { $orders }
cohort-per-customer = { $revenue } je Kunde bisher ({ $customers })
cohort-on-average = { $value } im Mittel{ $weighted ->
    [yes] , nach Größe gewichtet
   *[no] {""}
}
cohort-cohorts = { $count } { $count ->
    [one] Kohorte
   *[other] Kohorten
}
cohort-none = Kohorten: Es gibt keine erste Bestellung, mit der eine beginnt
cohort-none-complete = Kohorten: Nach einer ersten Bestellung ist noch kein Zeitraum ({ $by }) vollständig
cohort-returned = Im Zeitraum ({ $by }) nach der ersten Bestellung bestellten wieder: { $share } von { $customers }
cohort-later = { $name }: { $share } von { $amount } kamen nach dem Zeitraum ({ $by }) der ersten Bestellung eines Kunden
cohort-sum = { $name }: { $amount } in allen Kohorten
cohort-brought = Ein Kunde hatte bis { $age } im Mittel { $amount } gebracht, über { $cohorts }
cohort-empty = Kohortentabelle: leer.
cohort-table = Kohortentabelle: { $name } nach { $by } der ersten Bestellung, { $first } bis { $last }, und nach { $many } seither
cohort-colours = vollständige Zellen auf der Farbskala reichen von { $low } bis { $high }
cohort-caption = { $name } nach { $by } der ersten Bestellung und { $many } seither
cohort-newest = die neuesten { $shown } von { $all } Kohorten
cohort-ages-shown = { $many } 0 bis { $shown } von { $all }
cohort-shown = gezeigt: { $parts }; die Tabelle hat { $table ->
    [all] alle
   *[more] mehr
}
cohort-mean-complete = Mittel der vollständigen Zellen
cohort-open = { $value } (unvollständig)

# Bewegung: wie aus den aktiven Kunden eines Zeitraums die des nächsten wurden.
movement-before = Zuvor
    .meaning = Mit einer Bestellung { $last }
movement-new = Neu
    .meaning = Allererste Bestellung { $this }
movement-back = Zurück
    .meaning = Bestellt { $this } und früher, aber nicht { $last }
movement-lost = Verloren
    .meaning = Bestellt { $last }, aber nicht { $this }
movement-now = Jetzt
    .meaning = Mit einer Bestellung { $this }
movement-caption = Bewegung der aktiven Kunden { $now }, in Kunden
movement-title = Aktive Kunden: { $state ->
    [open] bisher {""}
   *[over] {""}
}{ $end } { $now } nach { $start }: { $new } neu, { $returning } zurück, { $lost } verloren
movement-description = Wasserfalldiagramm der aktiven Kunden: { $start } im Zeitraum davor ({ $by }), plus { $new } neue, plus { $returning } wiedergekommene, minus { $lost } verlorene, ergibt { $end } { $now }.{ $state ->
    [open] {" "}Der Zeitraum ist in den Daten nicht vollständig: Als verloren gezählte Kunden können noch bestellen.
   *[over] {""}
}
