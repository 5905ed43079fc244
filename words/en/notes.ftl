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
