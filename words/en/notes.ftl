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

held-instead = “{ $column }” holds { $values }
rows-currency = { $count } { $count ->
    [one] row
   *[other] rows
} in { $currency }
rows-currency-unreadable = { $count } { $count ->
    [one] row
   *[other] rows
} whose currency could not be read
rows-currency-none = { $count } { $count ->
    [one] row
   *[other] rows
} that name none

note-about_this_export =
    .hint = No action is needed.
note-dates_as_in_another_file = the dates of { $file } can be read in two ways; they are read as those of { $other }, which leave no doubt
    .hint = Choose the other order if the files come from different places.
note-unknown_column = { $file } has no column “{ $column }” for the role “{ $role }”
    .hint = Choose one of the file’s columns.
note-column_does_not_fit = “{ $column }” was chosen for the role “{ $role }”, but its values do not look like it
    .hint = Choose another column, or check how the file writes these values.
note-files_overlap = { $newer } overlaps { $older } by { $count } { $what ->
        [orders] { $count ->
            [one] order
           *[other] orders
        }
       *[rows] { $count ->
            [one] row
           *[other] rows
        }
    }: { $counted ->
        [once] counted once, as { $newer } has them
        [replace] the rows of { $newer } take their place
       *[both] counted twice, as you chose
    }
    .hint = Choose whether they count once, whether one file replaces the other, or whether both count.
note-no_date_column = no column could be read as a date, so nothing can be shown over time
    .hint = Choose the column that holds the order date, and check that its dates look like 2024-05-17.
note-no_customer_column = no column says who bought: revenue and orders are shown; customers, retention and cohorts cannot be
    .hint = Choose the column that names the customer: an id, an e-mail address or a name.
note-no_amount_column = no column could be read as an amount{ $instead ->
        [none] {""}
       *[other] {" "}({ $instead })
    }: orders and customers are shown, but no money
    .hint = Choose the column that holds the amounts, and check that they look like 1234.50.
note-unknown_currencies = { $instead }, which are no currencies known here: all amounts are added up as if they were in one
    .hint = Write codes such as EUR in that column, or filter the file to one currency.
note-several_currencies = the file has several currencies, which are never added up: { $currency } is shown, { $others } left out
    .hint = Choose the currency to look at.
note-converted_amounts = the file has several currencies; the export’s own converted amounts are counted
    .hint = Switch the rule “{ rule-converted }” off to see one currency as charged.
note-quantity_times_price = an amount is “{ $quantity }” times “{ $unit_price }”, because no column holds it
    .hint = Choose the column of amounts if there is one.
note-order_totals = “{ $amount }” is the amount of the whole order in each of its rows: it counts once
    .hint = No action is needed.
note-net_of_refunds = “{ $amount }” is already net of refunds: they are not taken off once more
    .hint = No action is needed.
note-money_out = { $count } { $count ->
        [one] row
       *[other] rows
    } of money that went out: no sales, so they are not counted
    .hint = Switch the rule “{ rule-sales }” off if they are refunds.
note-refunds_twice = the refund of { $count } { $count ->
        [one] order
       *[other] orders
    } stands there twice, at the order and in a row of its own: it counts once
    .hint = No action is needed.
note-equal_lines = { $count } { $count ->
        [one] row
       *[other] rows
    } equal to another of their order count, because its total needs them
    .hint = No action is needed.
note-repeated_rows = { $count } { $count ->
        [one] row
       *[other] rows
    } equal in every cell to another of the same order: counted once
    .hint = Switch the rule “{ rule-duplicates }” off if they are lines of their own.
note-open_question = { $question } The figures go by: { $answer }.
note-no_customer = { $count } { $count ->
        [one] row
       *[other] rows
    } without a customer: counted in revenue and orders, not in any customer figure{ $taken ->
        [0] {""}
       *[other] ; { $names }{ $more ->
            [yes] {" "}and others
           *[no] {""}
        } { $taken ->
            [one] names
           *[other] name
        } nobody
    }
    .hint = { $taken ->
        [0] Nothing to do if these are walk-in sales.
       *[other] Switch the rule “{ rule-nobody }” off if these are customers.
    }
note-possible_duplicates = { $count } rows repeat another row in every cell; without an order number they may be meant, so they are counted
    .hint = Export with an order number to have repeated rows counted once.
note-missing_values = { $count } { $count ->
        [one] row
       *[other] rows
    } without a date or an amount: not counted
    .hint = Fill them in the file if they matter.
note-impossible_dates = { $count } { $count ->
        [one] row
       *[other] rows
    } dated before 1900 or after 2100: not counted; the first says { $day } in line { $line }
    .hint = Correct the year in the file.
note-far_dates = { $what ->
        [refunds] {""}
       *[rows] { $count } { $count ->
            [one] row
           *[other] rows
        } dated far from all others, which are of { $first } to { $last }
    }{ $what ->
        [rows] : not counted
        [both] : not counted; {""}
       *[elsewhere] {""}
    }{ $what ->
        [refunds] { $refunds } { $refunds ->
            [one] row
           *[other] rows
        } with the date of a refund far from all others: it counts on the day of its order
        [both] { $refunds } { $refunds ->
            [one] row
           *[other] rows
        } with the date of a refund far from all others: it counts on the day of its order
       *[rows] {""}
    }; the first says { $day } in line { $line }
    .hint = { $what ->
        [elsewhere] Correct the year in the file.
       *[rows] Correct the year in the file; or switch the rule “{ rule-far_dates }” off, or set the reference date later, to count it.
    }
note-after_today = { $count } { $count ->
        [one] row
       *[other] rows
    } dated after { $day }: not counted
    .hint = Set the reference date later to count them.
note-range_cut = the file reaches back to { $oldest }; only what happened from { $from } on is shown
    .hint = Choose a longer period, or check the oldest dates in the file.
note-files_join =
    .customers = { $matched } of the { $in_file } customers in { $file } are found among the { $in_orders } of the orders, by “{ $column }” and “{ $orders_column }”{ $given ->
            [0] {""}
           *[other] , which tells { $gives }{ $more ->
                [0] {""}
               *[other] {" "}and { $more } more
            }
        }
    .customers-example = “{ $example }”, for example, has no order.
    .values = { $matched } of the { $in_orders } values of “{ $orders_column }” in { $of ->
            [orders] the orders
           *[other] { $of }
        } are found in { $file } by “{ $column }”{ $given ->
            [0] {""}
           *[other] , which tells { $gives }{ $more ->
                [0] {""}
               *[other] {" "}and { $more } more
            }
        }{ $without ->
            [0] {""}
            [one] ; { $without } row has another
           *[other] ; { $without } rows have another
        }
    .values-example = “{ $example }”, for example, is not there.
    .hint = No action is needed.
note-file_stands_alone = { $file } holds { $kind }, and shares no customer with the orders: it changes no figure of theirs
    .hint = { $customers ->
        [yes] If it should, check that both name customers in the same way, for example by e-mail address.
       *[no] No action is needed.
    }
note-undated_file = { $file } holds { $kind } without a date{ $instead ->
        [none] {""}
       *[other] {" "}({ $instead })
    }: they do not count
    .hint = Choose the column of its dates if it has one.
note-read_as_corrected = { $file } is read as you corrected “{ $other }”, which has the same headers
    .hint = Switch that off where its columns are chosen.
note-unknown_correction = what you corrected before names { $names }, not known here
    .hint = The rest of it holds.

# How the bytes of a file were taken as text.
note-encoding_inferred = the file does not say how its letters are stored; it is read as { $encoding }, { $sure ->
        [no] too little to be sure
       *[yes] judged by its letters
    }: “{ $example }”
    .hint = If names look wrong, choose another encoding, or export the file as UTF-8.
note-damaged_utf8 = { $count } { $count ->
        [one] byte
       *[other] bytes
    } in this UTF-8 file { $count ->
        [one] is not UTF-8 and was
       *[other] are not UTF-8 and were
    } read as Windows-1252, the first in “{ $example }”
    .hint = Check the names that look odd; parts of the file may come from another program.
note-zero_bytes = { $count } { $count ->
        [one] byte with the value zero, which means nothing in a text, was
       *[other] bytes with the value zero, which mean nothing in a text, were
    } dropped
    .hint = Export the file again if cells look cut off.
note-glued_files = { $count } { $count ->
        [one] beginning-of-file mark was found inside the file and was
       *[other] beginning-of-file marks were found inside the file and were
    } dropped: it was put together from several files
    .hint = Check whether there is a header again where one file ends and the next begins.

# The header and the columns.
note-repaired_header = { $where ->
        [between] the header lacks a separator; it was read as if one stood between “{ $left }” and “{ $right }”
       *[first] the header has one name fewer than the rows have cells; the first column was read as the one without
    }
    .hint = Check that the names stand above their columns.
note-unreadable_date = { $count } { $count ->
        [one] cell
       *[other] cells
    } in “{ $column }” could not be read as a date, the first in line { $line }: “{ $example }”
    .hint = Write it like 2024-05-17 in the file, or choose another column.
note-unreadable_duration = { $count } { $count ->
        [one] cell
       *[other] cells
    } in “{ $column }” could not be read as a length of time, the first in line { $line }: “{ $example }”
    .hint = Write it like 1:30:00 in the file, or choose another column.
note-unreadable_number = { $count } { $count ->
        [one] cell
       *[other] cells
    } in “{ $column }” could not be read as a { $what ->
        [percentage] percentage
       *[number] number
    }, the first in line { $line }: “{ $example }”
    .hint = Write it like { $what ->
        [percentage] 12.5%
       *[number] 1234.50
    } in the file, or choose another column.
note-ambiguous_date = { $some ->
        [yes] some dates in “{ $column }” are day before month and some month before day, and others could be either
       *[no] every date in “{ $column }” could be day before month or month before day
    }; “{ $example }” in line { $line } is read as { $now } and could be { $otherwise }
    .hint = Say which it is; months and retention change with it.
note-ambiguous_number = the marks in the numbers of “{ $column }” could stand before decimals or between thousands; “{ $example }” in line { $line } is read as { $now } and could be { $otherwise }
    .hint = Export the numbers with two decimals, or without marks, to settle it.
note-mixed_dates = { $count } { $count ->
        [one] value
       *[other] values
    } in “{ $column }” can only be read with { $how ->
        [day_first] day before month
       *[month_first] month before day
    }, unlike the others, the first in line { $line }: “{ $example }”; each is read as it is written
    .hint = Check that line if the value looks wrong.
note-mixed_numbers = { $count } { $count ->
        [one] value
       *[other] values
    } in “{ $column }” can only be read with { $how ->
        [point] a decimal point
       *[comma] a decimal comma
    }, unlike the others, the first in line { $line }: “{ $example }”; each is read as it is written
    .hint = Check that line if the value looks wrong.
note-sides_of_account = { $count } { $count ->
        [one] number
       *[other] numbers
    } in “{ $column }” { $count ->
        [one] names
       *[other] name
    } a side of an account ({ $taken ->
        [alike] which tells none from another: read as written
        [sides] debits read as negative and credits as positive
       *[negative] read as negative, the opposite of the others
    }), the first in line { $line }: “{ $example }”
    .hint = Check that line; if the file means the opposite, write plus and minus signs instead.
note-swapped_dates = a spreadsheet made dates of the days to the 12th in “{ $column }” and left the others as text{ $back ->
        [yes] , taking the day for the month; these { $count } are read with both changed back: { $other } in line { $line } as { $day }
       *[no] ; it may have taken the day for the month in these { $count }, which are read as they stand: { $day } in line { $line } may be { $other }
    }
    .hint = { $back ->
        [yes] Check that line. If it is wrong, import the file again with the column as text.
       *[no] Compare that line with the tool that the file comes from; import it again with the column as text.
    }
note-dates_without_year = the days in “{ $column }” name no year, and { $who ->
        [name] the file’s name tells which it is
        [above] the lines above the table tell which it is
       *[nobody] nothing tells which it is; they are read as text
    }{ $days ->
        [none] {""}
       *[some] : { $days }
    }
    .hint = { $who ->
        [nobody] Write the year into the file’s name, such as “sales 2026.csv”, or export the dates with their year.
       *[name] If the year is wrong, write it into the file’s name.
    }

# The rows.
note-list_of_values = this is a list of names with their values, one a line, and no table; it is shown as two columns
    .hint = Export the table behind it, with one line for each order, customer or campaign.
note-set_aside = { $rows } set aside ({ $done ->
        [directive] obeyed, and no row
        [comment] marked as a comment and not read
        [header] joined with the first row of the header
        [preamble] not read as rows
        [footer] not read as rows
        [repeated] the rows below are read on, as of one table
        [group] its name stands in every row below it
        [total] not added up once more
        [balance] the state of the account, and no booking
        [second] only the first table of the file is read
       *[row] not read as a row
    }), { $count ->
        [one] {""}
       *[other] the first {""}
    }in line { $line }{ $tail ->
        [none] {""}
        [header] ; its header is in line { $header-line }: “{ $example }”
       *[example] : “{ $example }”
    }
    .hint = { $done ->
        [preamble] Nothing to do, unless the table begins higher up.
        [footer] Nothing to do, unless one of them is a row.
        [repeated] Check that the parts of the file do not overlap.
        [total] Nothing to do; the rows themselves count.
        [balance] Nothing to do; the bookings count.
        [second] Save the other table as a file of its own to read it.
       *[row] Nothing to do.
    }
note-total_agrees = the total in line { $line } is the exact sum of its rows: { $text } in “{ $column }”{ $count ->
        [one] {""}
       *[other] ; so with { $count } totals in all
    }
    .hint = Nothing to do.
note-total_differs = the total in line { $line } says { $text } in “{ $column }”, and the rows add up to { $sum }{ $count ->
        [one] {""}
       *[other] ; so with { $count } totals in all
    }
    .hint = It may count only some of the rows, or rows may be missing: compare with the tool itself.
note-repaired = { $count } { $count ->
        [one] row
       *[other] rows
    } { $what ->
        [extra_cell] had an empty cell too many, which was taken out
        [missing_delimiter] lacked a separator, which was put in
        [torn_text] had a separator within a text, which was joined again
       *[other_delimiter] had other separators than the rest, and was read with them
    }, so that each cell fits its column: { $lines }
    .hint = Look at line { $line }, which was read with { $cells } cells, if a figure looks wrong.
note-stray_quotes = { $count } { $count ->
        [one] row has
       *[other] rows have
    } a quote where none belongs; it was read as a character, so that it swallows nothing: { $lines }
    .hint = Look at line { $line }, which was read with { $cells } cells, if a figure looks wrong.
note-rows_in_cell = { $count } { $count ->
        [one] cell holds
       *[other] cells hold
    } lines that look like rows, the first { $within } lines from line { $line } on; they are read as one row
    .hint = If they are rows, a quote in line { $line } is never closed: take it out or close it.
note-short_rows = { $count } { $count ->
        [one] row has
       *[other] rows have
    } fewer cells than the { $columns } columns, the first with { $cells } in line { $line }
    .hint = The missing cells are taken as empty. Look at line { $line }: a quote or a separator may be missing or too many.
note-long_rows = { $count } { $count ->
        [one] row has
       *[other] rows have
    } more cells than the { $columns } columns, the first with { $cells } in line { $line }
    .hint = The cells beyond the last column are in no figure. Look at line { $line }: a quote or a separator may be missing or too many.
lines-listed = { $count ->
    [one] line { $lines }
   *[other] lines { $lines }
}{ $more ->
    [0] {""}
   *[other] {" "}and { $more } more
}
list-more = { $first } and { $more } more

# What is packed: archives and workbooks.
note-members_left_out = { $count } { $what ->
        [sheet] { $count ->
            [one] sheet
           *[other] sheets
        }
       *[file] { $count ->
            [one] file
           *[other] files
        }
    } { $why ->
        [hidden] { $count ->
            [one] is hidden and left out
           *[other] are hidden and left out
        }
       *[no_table] { $count ->
            [one] holds no table and is left out
           *[other] hold no table and are left out
        }
    }: { $names }
    .hint = Open the { $what ->
        [sheet] sheet
       *[file] file
    } by itself if it should count.
note-sheet_errors = { $cells } of the sheet “{ $sheet }” { $count ->
        [one] holds an error and is
       *[other] hold an error and are
    } read as empty: { $places }
    .hint = Look for #REF!, #N/A, #DIV/0! and the like in the workbook.
note-formulas_without_values = { $cells } of the sheet “{ $sheet }” { $count ->
        [one] holds a formula without a result and is
       *[other] hold a formula without a result and are
    } read as empty: { $places }
    .hint = The program that wrote the workbook computed nothing: open it in Excel or LibreOffice, save it, and open it here again.
note-hidden_rows = { $count } { $count ->
        [one] row of the sheet “{ $sheet }” is
       *[other] rows of the sheet “{ $sheet }” are
    } hidden and counted like the others
    .hint = Delete the rows in the workbook, or copy what a filter shows into a new sheet, if they should not count.
note-merged_numbers = { $count } { $count ->
        [one] number of the sheet “{ $sheet }” is
       *[other] numbers of the sheet “{ $sheet }” are
    } merged over several rows and counted in the first of them: { $places }
    .hint = Names, dates and numbers of orders that are merged stand for every row that they cover. Unmerge the cells and fill them in if these numbers should too.

# Files that hold the same orders.
note-sums_of_orders = the amounts of { $file } add up to just those of { $of ->
        [none] the other files
       *[some] { $of }
    }, in fewer rows of the same months: they are taken for sums of them and do not count
    .hint = Check that both name orders by the same numbers; take one of the files out if they are not the same orders.
note-lines_of_orders = { $file }: { $found } of its { $numbers } orders are in { $names }, by “{ $column }”: { $counts ->
        [lines] its lines count, on the days and for the customers there{ $without ->
            [0] {""}
           *[other] ; { $without } orders there have no line and do not count
        }{ $lost ->
            [none] {""}
           *[some] ; { $lost } of whole orders are not taken over
        }
       *[orders] they count once, as they stand there, and these rows do not{ $rest ->
            [0] {""}
           *[other] ; the other { $rest } count nowhere
        }
    }
    .hint = Check that both name orders by the same numbers; take one of the files out if they are not the same orders.
