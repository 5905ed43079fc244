# Why a table or a column is taken for what it is.

evidence-chosen = you chose it
evidence-as_before = as you chose it last time
evidence-called = { $tool } calls it so
evidence-export = { $tool } writes { $found }
evidence-above = “{ $line }” above its tables
evidence-questions = “{ $first }” first and questions after it
evidence-bytes = it may come from { $tool }, which writes its bytes so

evidence-headers = its headers say { $columns }{ $kind ->
    [orders] , and what each of them came to
   *[other] {""}
}
evidence-periods = one column for each period, “{ $first }” to “{ $last }”
evidence-added = a report added up “{ $column }”
evidence-sums = each row is a { $by } of its own, and its money is called a sum
evidence-sums_counted = each row is a { $by } of its own, and “{ $column }” says how many it adds up
evidence-in_out = it has a column for money that comes in and one for money that goes out
evidence-order = it says when and for how much or by whom
evidence-nothing = nothing in it says what a row is
evidence-pairs = each line is a name and its value
evidence-cells = each cell of the columns for each { $by } is a row

evidence-header = its header says “{ $column }”
evidence-rather = its header says “{ $column }”, rather than “{ $other }”
evidence-holds = it holds { $what ->
    [dates] dates
    [codes] currency codes
    [currencies] currencies
    [amounts] amounts
    [addresses] e-mail addresses
    [names] names that come back
    [few] a few words that come back
   *[words] words
}
evidence-period = its header is a period
evidence-report = a report added it up
evidence-counts = it says how many orders a row adds up
evidence-own_period = each row has a period of its own
evidence-part_of_date = its header is a part of a date
evidence-was_column = each { $by } was a column
evidence-below = the cells below the periods
evidence-tells_apart = it tells rows apart
evidence-fuller = nearly every row has it, and few have “{ $column }”
evidence-invoice = an invoice is an order
evidence-comes_back = “{ $column }” comes back, “{ $other }” is { $what ->
    [same] the same in every row
   *[new] new in every order
}
evidence-stage = “{ $column }” names a stage
evidence-two_columns = money comes in under “{ $in }” and goes out under “{ $out }”
evidence-direction = its words say which way the money goes
evidence-line_amount = the amounts of lines make up that of their order
evidence-no_other = no column says more than { $what ->
    [gross] the amount with tax
    [net] the amount without tax
    [subtotal] the subtotal
   *[paid] what was paid
}
evidence-price = it is the price of one beside “{ $column }”
evidence-product = it is “{ $many }” times “{ $one }”
evidence-one_currency = “{ $column }” is in one currency, “{ $other }” in several
evidence-looked_up = it is looked up in { $file }

# Where something is said beside the columns.
told-header = in the header “{ $text }”
told-above = above the table, in “{ $text }”
told-line = in the line “{ $text }”
told-column = in “{ $text }”
