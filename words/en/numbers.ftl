# Numbers, dates and lists inside a sentence.

list-end = { $first } and { $last }

verbatim = { $text }
quoted = “{ $name }”

number-days = { $number } { $count ->
    [one] day
   *[other] days
}
number-hours = { $number } { $count ->
    [one] hour
   *[other] hours
}
number-minutes = { $number } { $count ->
    [one] minute
   *[other] minutes
}
number-thousands = { $number }k
number-millions = { $number }M
number-billions = { $number }B

# A period by itself, .named inside a sentence (“more than …”), and .when something happened in it.
period-day = { $date } { $month } { $year }
    .named = { $date } { $month } { $year }
    .when = on { $date } { $month } { $year }
    .short = { $date } { $month }
period-week = week of { $date } { $month } { $year }
    .named = the week of { $date } { $month } { $year }
    .when = in the week of { $date } { $month } { $year }
period-month = { $month } { $year }
    .named = { $month } { $year }
    .when = in { $month } { $year }
period-quarter = { $year } Q{ $quarter }
    .named = { $year } Q{ $quarter }
    .when = in { $year } Q{ $quarter }
period-year = { $year }
    .named = { $year }
    .when = in { $year }

# From a day to a day, both included.
span = { $start } to { $end }

# How numbers and dates are written: the decimal sign, the mark between groups of three digits, what stands before a
# percent sign, whether a currency stands first or last and what is between, and the short names of the months.
write-decimal = {"."}
write-group = ,
write-percent-gap = {""}
write-currency = first
write-currency-gap = {""}
write-months = Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec

# Whether a name loses its capital inside a sentence: small or same.
write-inside = small
