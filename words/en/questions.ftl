# What the data leave open: the question, .why it is asked, and its answers.

question-order_parts = { $count } rows are parts of other orders in the file: what counts?
    .why = The parts do not add up to the orders that they name, so the file does not tell.
    .whole = The whole orders
    .parts = Their parts
    .both = Both
question-income_side = Which side of { $columns } is income, credits or debits?
    .why = On a bank statement, money that comes in is a credit; in a customer ledger, a sale is a debit.
    .why-neither = These are entries from one account to another: a sale, its payment and a cost may stand on either side. Keep only the entries of sales to get figures.
    .credit = Credits are income
    .debit = Debits are income
    .neither = Neither side
question-negative_amounts = { $count } { $count ->
        [one] row has
       *[other] rows have
    } a negative amount: did the shop pay that, or did it go back to customers?
    .why = What went back to customers lowers revenue; what the shop paid for itself does not.
    .expenses = The shop paid it
    .refunds = It went back to customers
question-discount = Does “{ $column }” still come off the price?
    .why = No column holds the total of a row, so the prices may be before or after the discount.
    .off = It comes off the price
    .included = The price is after the discount
question-subscription_amount = Is “{ $column }” the price of one, or of all that “{ $quantity }” counts?
    .why = The price of one is multiplied by the quantity; the price of all is not.
    .unit = The price of one
    .total = The price of all
question-placeholder = Is “{ $name }” a customer, or does it stand for customers who are not known?
    .why = It has { $most } of the { $all } orders and refunds that name a customer, the next has { $next }: a placeholder would make repeat purchases and retention of people who never came back.
    .customer = A customer
    .nobody = Customers who are not known
question-order_total = “{ $column }” is the same in all rows of an order: is it the amount of the whole order, or of each row?
    .why = The amount of a whole order counts once, however many rows the order has.
    .whole = The amount of the whole order
    .rows = The amount of each row
question-wide_table = “{ $file }” has { $columns ->
        [one] one column
       *[other] { $columns } columns
    } for each { $step }, { $from } to { $to }{ $others ->
        [0] {""}
       *[other] , and of other files { $others }
    }. Read each cell as a row of its own?
    .why = As rows they are figures by { $step }{ $dated ->
            [no] , but of no date, because nothing says of which year they are
           *[yes] {""}
        }{ $count ->
            [0] {""}
            [one] ; { $totals } adds up others and counts in neither case
           *[other] ; { $totals } add up others and count in neither case
        }.
    .columns = the table as it is
    .rows = each cell as a row
