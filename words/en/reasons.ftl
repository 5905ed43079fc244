# Why rows are left out, after their number: “12 cancelled”, “3 without a date”.

reason-cancelled = cancelled
reason-failed = with a failed payment
reason-unpaid = not paid
reason-test = marked as a test
reason-not_a_sale = without a sale
reason-part_of_order = counted in the whole order
reason-duplicate = repeated
reason-in_another_file = counted in another file
reason-other_currency = in another currency
reason-no_currency = without a currency
reason-no_date = without a date
reason-unreadable_date = with an unreadable date
reason-impossible_date = with an impossible date
reason-far_date = dated far from all others
reason-no_amount = without an amount
reason-unreadable_amount = with an unreadable amount
reason-not_in_segment = outside the filter
reason-no_customer = without a customer
reason-outside_period = of other periods

# Records of a file that are no rows of its table, with their number; .one is what one of them is.
aside-directive = { $count } { $count ->
        [one] instruction to a program
       *[other] instructions to a program
    }
    .one = instruction to a program
aside-above_header = { $count } { $count ->
        [one] line above the table
       *[other] lines above the table
    }
    .one = line above the table
aside-comment = { $count } { $count ->
        [one] comment
       *[other] comments
    }
    .one = comment
aside-blank_line = { $count } { $count ->
        [one] blank line
       *[other] blank lines
    }
    .one = blank line
aside-header_row = { $count } { $count ->
        [one] further header row
       *[other] further header rows
    }
    .one = further header row
aside-units = { $count } { $count ->
        [one] row of units
       *[other] rows of units
    }
    .one = row of units
aside-repeated_header = { $count } { $count ->
        [one] repeated header
       *[other] repeated headers
    }
    .one = repeated header
aside-heading = { $count } { $count ->
        [one] group heading
       *[other] group headings
    }
    .one = group heading
aside-total = { $count } { $count ->
        [one] total
       *[other] totals
    }
    .one = total
aside-balance = { $count } { $count ->
        [one] balance
       *[other] balances
    }
    .one = balance
aside-footer = { $count } { $count ->
        [one] line below the table
       *[other] lines below the table
    }
    .one = line below the table
aside-second_table = { $count } { $count ->
        [one] line of another table
       *[other] lines of another table
    }
    .one = line of another table
reason-not_in_figure = that this figure is not about
reason-left_out = dated far from all others, or in another currency
