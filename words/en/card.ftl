# The card: what was understood of the files, and what was asked.

count-rows = { $count } { $count ->
    [one] row
   *[other] rows
}
count-orders = { $count } { $count ->
    [one] order
   *[other] orders
}
count-customers = { $count } { $count ->
    [one] customer
   *[other] customers
}

# “18,412 rows = 9,630 orders from 3,118 customers, 2 Jan 2024 to 14 Jul 2026, EUR; 61 cancelled left out”.
card-files = { $count } files
card-orders = { $rows } = { $orders } from { $customers }
card-orders-of-nobody = { $rows } = { $orders }, no customers named
card-no-orders = { $rows }, no order among them
card-no-dates = no dates that count
card-no-currency = no currency named
card-converted = { $currency } as converted by the export
card-none-left-out = no row left out
card-left-out = { $rows } left out
card-figure = { $name } { $value }
card-figure-none = { $name } unknown ({ $why })
card-figure-count = { $value } { $name }

# What the figures would be under an answer.
answer-rows = { $rows }
answer-rows-sum = { $rows }, { $sum } in total
answer-month = { $money } a month
answer-nothing = nothing that can be added up
answer-money-customers = { $money } in { $orders } from { $customers }
answer-money = { $money } in { $orders }
answer-customers = { $orders } from { $customers }
answer-orders = { $orders }

# A file: what it holds and how it was read.
file-table = A table
file-table-of = A table of { $kind }
file-commas = commas
file-semicolons = semicolons
file-tabs = tabs
file-bars = bars
file-delimiter = “{ $sign }” between cells
file-one-column = one column
file-decimal-commas = decimal commas
file-dates = dates as { $format }
file-dates-year-first = dates year-month-day
file-dates-day-first = dates day-month-year
file-dates-month-first = dates month-day-year
file-dates-as-in = { $dates }, as in { $file }
file-no-header = no header
file-header = header in line { $line }
file-header-lines = header in lines { $first } to { $last }
file-perhaps = perhaps { $kind }
file-aside = { $count } { $count ->
    [one] line set aside
   *[other] lines set aside
}
file-learnt = as you corrected “{ $file }”

# What the values of a column are.
type-empty = empty
type-text = text
type-id = id
type-bool = yes/no
type-duration = duration
type-percent = percent
type-money = money
type-number = number
type-datetime = date, time
type-date = date

# Beside a line of the preview.
preview-repaired = put together again
preview-fewer = fewer cells than the header
preview-more = more cells than the header
preview-above = belongs to the row above
preview-no-date = not a date
preview-no-number = not a number
preview-unreadable = not readable
preview-empty = empty

# What cohorts are measured by.
measure-retention = Customers who came back, %
measure-retained = Customers who came back
measure-orders = Orders
measure-revenue = Revenue
measure-cumulative_revenue_per_customer = Revenue per customer to date
