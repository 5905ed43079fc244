# Data quality: what its score is made of (.about says what it looks at), and what was found, with .hint: what to do.

grade-complete = Complete
    .about = Cells of the columns that figures are made of are filled.
grade-valid = Readable and possible
    .about = Cells can be read as what their column holds, and say something possible.
grade-unique = Counted once
    .about = No row and no customer is there twice.
grade-consistent = Written in one way
    .about = One thing is written in one way, in one currency.
grade-regular = In order
    .about = Every row has as many cells as there are columns, and time has no gaps.

issue-missing = “{ $column }” is empty in { $count } of { $all } rows, so these have no { $role }
    .hint = Fill them in the file if they matter; until then they are left out where the figure needs them.
issue-unreadable = { $cells } of “{ $column }” cannot be read as { $what ->
    [date] a date
    [duration] a length of time
   *[number] a number
}
    .hint = Correct them in the file; until then they count as empty.
issue-open_date_order = { $cells } of “{ $column }” can be read in two ways, day first or month first
    .hint = Say which it is: the answer holds for the whole column.
issue-open_decimal_sign = { $cells } of “{ $column }” can be read in two ways, with thousands or with decimals
    .hint = Say which it is: the answer holds for the whole column.
issue-swapped_dates = a spreadsheet { $back ->
    [yes] took
   *[no] may have taken
} the day for the month in { $count } { $count ->
    [one] date
   *[other] dates
} of “{ $column }”
    .hint = { $back ->
        [yes] They are read with day and month changed back; import the file again with the column as text.
       *[no] They are read as they stand; compare one with the tool that the file comes from.
    }
issue-doubtful_sides = { $count } { $count ->
    [one] number
   *[other] numbers
} of “{ $column }” name one side of an account, and none the other
    .hint = See the notes on the file for how they are read; write plus and minus signs to be sure.
issue-far_dates = { $count } { $count ->
    [one] row has
   *[other] rows have
} a date far from all others, which are of { $first } to { $last }
    .hint = Correct the year in the file{ $of ->
        [orders] ; until then the repair leaves them out of the calendar
       *[other] {""}
    }.
issue-ragged = { $count } { $count ->
    [one] row has
   *[other] rows have
} more or fewer cells than there are columns
    .hint = See the notes on the file for the lines: a quote or a separator is missing or too many.
issue-spellings = “{ $column }” writes { $count } { $count ->
    [one] thing
   *[other] things
} in more than one way
    .hint = Write them alike in the tool they come from.
issue-repeated_rows = { $count } { $count ->
    [one] row repeats
   *[other] rows repeat
} another row { $told ->
    [yes] of the same order in every cell
   *[no] in every cell, and no order number tells whether they are meant
}
    .hint = { $told ->
        [yes] They count once.
       *[no] Count them once if one purchase was exported twice; leave them if customers buy the same thing twice a day.
    }
issue-same_customers = { $count } { $count ->
    [one] customer may be another
   *[other] customers may be others
} spelled differently
    .hint = Merge them if the examples are the same people; nothing is merged until you say so.
issue-impossible_dates = { $count } { $count ->
    [one] row has
   *[other] rows have
} a date before 1900 or after 2100
    .hint = Correct the year in the file; until then they are left out.
issue-future_dates = { $count } { $count ->
    [one] row is
   *[other] rows are
} dated after { $day }
    .hint = They are not counted; set the reference date later to count them.
issue-holes_in_time = { $count ->
    [one] there is a stretch without orders; it lasts
   *[other] { $count } stretches have no order; the longest lasts
} { $days }, from { $from } to { $to }
    .hint = If the shop was open, an export is missing: drop it here too.
issue-extreme_amounts = { $count } { $count ->
    [one] amount is
   *[other] amounts are
} more than { $times } times what 99 of 100 orders stay below ({ $high })
    .hint = Check them: they count as they stand.
issue-mixed_currencies = amounts are in { $count } currencies, which are never added up
    .hint = Choose the currency to look at.
issue-unknown_statuses = { $count } { $count ->
    [one] status
   *[other] statuses
} of “{ $column }” { $count ->
    [one] is
   *[other] are
} not known here; their orders count
    .hint = Say what they mean where they should not count.

count-cells = { $count } { $count ->
    [one] cell
   *[other] cells
}
