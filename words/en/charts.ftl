# Charts: what stands in them, what they say to a screen reader, and their tables.

# A line and a sparkline.
chart-newest = { $name }: { $value } { $when }
chart-newest-after = { $name }: { $value } { $when }, after { $before } { $then }
chart-newest-level = { $name }: { $value } { $when }, level with { $than }
chart-newest-change = { $name }: { $value } { $when }, { $size } { $way ->
    [above] above
   *[below] below
} { $than }
chart-newest-open = { $name }: { $value } so far { $when }, which is not finished
chart-nothing = { $name }: there is no { $by } to show
chart-no-values = { $name }: it has no value in any { $by }
chart-few = from { $counted }
chart-line = { $kind ->
    [line] Line chart
   *[sparkline] Small line
} of { $name } by { $by }, { $first } to { $last }
chart-line-empty = { $kind ->
    [line] Line chart
   *[sparkline] Small line
} of { $name } by { $by }: empty.
chart-extremes = lowest { $low } { $low-when }, highest { $high } { $high-when }
chart-flat = every finished { $by } has { $value }
chart-partial = { $periods } { $count ->
    [one] is
   *[other] are
} not complete in the data
chart-gaps = no value in { $missing } of { $all }
chart-newest-only = only the newest { $shown } of { $all } are shown
chart-periods = { $count } { $count ->
    [one] { $by }
   *[other] { $many }
}
chart-value = { $name }: { $value }
chart-no-value = no value
chart-open = This { $by } is not complete in the data
chart-open-key = { $by } not complete
chart-not-complete = not complete
chart-empty = Nothing to draw

# Heads of the columns of tables and of saved numbers.
chart-note = Note
chart-first-day = First day
chart-last-day = Last day
chart-unit = Unit
chart-part = Part
chart-customers = Customers
chart-meaning = Meaning
chart-first-order = First order
chart-first-order-from = First order from
chart-complete = Complete
chart-of-customers = customers

# What a saved number is counted in.
unit-number = number
unit-days = days
unit-points = points
unit-per-customer = per customer
unit-ratio = ratio
unit-months = months
unit-score = −1 to 1
unit-no-currency = no currency named
unit-no-currency-day = no currency named, per day
unit-unknown-currency = a currency that could not be read
unit-currency-day = { $currency } per day

# Cohorts: the customers who first ordered in one period, and what they did later.
by-day = day
    .many = days
by-week = week
    .many = weeks
by-month = month
    .many = months
by-quarter = quarter
    .many = quarters
by-year = year
    .many = years
by-period = period
by-half-year = half-year
cohort-joined = Joined
cohort-size = Size
cohort-mean = Mean
cohort-ages = { $many } since the first order
cohort-age = { $by } { $age }
cohort-all-at = All cohorts, { $age }
cohort-at = { $cohort } joined, { $age }
cohort-few-key = fewer than { $count } customers
cohort-few = Few customers: chance plays a large part
cohort-first = { $count } { $count ->
    [one] customer
   *[other] customers
} ordered for the first time
cohort-back = { $back } of { $size } came back, { $share }
cohort-orders = { $orders } from { $customers }
cohort-revenue = { $revenue } from { $orders }
cohort-per-customer = { $revenue } for each of { $customers } so far
cohort-on-average = { $value } on average{ $weighted ->
    [yes] , weighted by size
   *[no] {""}
}
cohort-cohorts = { $count } { $count ->
    [one] cohort
   *[other] cohorts
}
cohort-none = Cohorts: there is no first order to start one
cohort-none-complete = Cohorts: no { $by } after a first order is complete yet
cohort-returned = { $share } of { $customers } ordered again in the { $by } after their first
cohort-later = { $name }: { $share } of { $amount } came after the { $by } of a customer’s first order
cohort-sum = { $name }: { $amount } in all cohorts
cohort-brought = A customer had brought { $amount } by { $age } on average, over { $cohorts }
cohort-empty = Cohort table: empty.
cohort-table = Cohort table of { $name } by { $by } of the first order, { $first } to { $last }, and by { $many } since
cohort-colours = complete cells on the colour scale go from { $low } to { $high }
cohort-caption = { $name } by { $by } of the first order and { $many } since
cohort-newest = newest { $shown } of { $all } cohorts
cohort-ages-shown = { $many } 0 to { $shown } of { $all }
cohort-shown = shown: { $parts }; the table has { $table ->
    [all] all
   *[more] more
}
cohort-mean-complete = Mean of complete cells
cohort-open = { $value } (not complete)

# Movement: how the active customers of one period became those of the next.
movement-before = Before
    .meaning = With an order { $last }
movement-new = New
    .meaning = First order ever { $this }
movement-back = Back
    .meaning = Ordered { $this } and earlier, but not { $last }
movement-lost = Lost
    .meaning = Ordered { $last } and not { $this }
movement-now = Now
    .meaning = With an order { $this }
movement-caption = Movement of active customers { $now }, in customers
movement-title = Active customers: { $end } { $state ->
    [open] so far {""}
   *[over] {""}
}{ $now } after { $start }: { $new } new, { $returning } back, { $lost } lost
movement-description = Waterfall of active customers: { $start } in the { $by } before, plus { $new } new, plus { $returning } who came back, minus { $lost } lost, makes { $end } { $now }.{ $state ->
    [open] {" "}This { $by } is not complete in the data: customers counted as lost may still order.
   *[over] {""}
}
