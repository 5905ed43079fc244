# What is said of the data: what happened, and .hint: what to do about it.

note-period_totals =
    .parts = the columns from “{ $first }” to “{ $last }”
    .own = its columns
note-period_totals_agree = “{ $column }” is the sum of { $parts } in { $count } { $count ->
        [one] row
       *[other] rows
    }
    .hint = Nothing to do: it is left out, so that nothing counts twice.
note-period_totals_rounded = “{ $column }” in line { $line } says { $said }, { $off } { $way } than { $parts }, which add up to { $sum }; { $differ } of { $count } { $count ->
        [one] row
       *[other] rows
    } differ
    .hint = It may be rounding. The columns count.
note-period_totals_differ = “{ $column }” in line { $line } says { $said }, { $off } { $way } than { $parts }, which add up to { $sum }; { $differ } of { $count } { $count ->
        [one] row
       *[other] rows
    } differ
    .hint = Compare with the program that wrote the file. The columns count, and the total is left out.
