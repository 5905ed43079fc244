# Zahlen, Daten und Aufzählungen im Satz.

list-end = { $first } und { $last }

verbatim = { $text }
quoted = „{ $name }“

number-days = { $number } { $count ->
    [one] Tag
   *[other] Tage
}
number-hours = { $number } { $count ->
    [one] Stunde
   *[other] Stunden
}
number-minutes = { $number } { $count ->
    [one] Minute
   *[other] Minuten
}
number-thousands = { $number }{"\u00A0"}Tsd.
number-millions = { $number }{"\u00A0"}Mio.
number-billions = { $number }{"\u00A0"}Mrd.

# Ein Zeitraum für sich, .named im Satz („gegenüber …“, dritter Fall), und .when, wann etwas geschah.
period-day = { $date }. { $month } { $year }
    .named = dem { $date }. { $month } { $year }
    .when = am { $date }. { $month } { $year }
    .short = { $date }. { $month }
period-week = Woche ab { $date }. { $month } { $year }
    .named = der Woche ab dem { $date }. { $month } { $year }
    .when = in der Woche ab dem { $date }. { $month } { $year }
period-month = { $month } { $year }
    .named = { $month } { $year }
    .when = im { $month } { $year }
period-quarter = Q{ $quarter } { $year }
    .named = dem { $quarter }. Quartal { $year }
    .when = im { $quarter }. Quartal { $year }
period-year = { $year }
    .named = { $year }
    .when = im Jahr { $year }

# Von einem Tag bis zu einem Tag, beide eingeschlossen.
span = { $start } bis { $end }

# Wie Zahlen und Daten geschrieben werden: Dezimalzeichen, Tausendertrennzeichen, was vor dem Prozentzeichen steht, ob die
# Währung vorne (first) oder hinten (last) steht und was dazwischen, und die kurzen Namen der Monate.
write-decimal = ,
write-group = {"."}
write-percent-gap = {"\u00A0"}
write-currency = last
write-currency-gap = {"\u00A0"}
write-months = Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.

# Ob ein Name im Satz klein beginnt (small) oder bleibt, wie er ist (same).
write-inside = same
