# Why a metric has no value, and .unlock: what would give it one.

undefined-nothing = there are no { $what } in this period
    .unlock = Choose a period that has some.
undefined-nothing_to_date = there are no { $what } up to the end of this period
    .unlock = Choose a later period.
undefined-no_table = no file holds { $what }
    .unlock = Add a file of { $what }.
undefined-no_column = no column of the { $what } is “{ $role }”
    .unlock = Export the { $what } with it, or choose the column.
undefined-no_amounts = no column could be read as an amount
    .unlock = Choose the column that holds the amounts, or export it as plain numbers.
undefined-no_customers = no column says who bought
    .unlock = Choose the column that names the customer: an id, an e-mail address or a name.
undefined-no_refunds = nothing in the file says what was refunded
    .unlock = Export the orders with a column for the refunded amount, or with negative rows for refunds.
undefined-no_period_before = it compares a period with the one before, so it has no value over the whole range
    .unlock = Look at it period by period.
undefined-unlike_periods = one of the two periods is not complete, so they cannot be compared
    .unlock = Wait for the period to end, or choose shorter periods.
undefined-no_revenue_before = there was no revenue in the period compared with
    .unlock = Choose longer periods.
undefined-no_previous_period = the data begin with this period, so there is none before it to compare with
    .unlock = Add an export that reaches further back.
undefined-no_repeat_orders = nobody came back in this period
    .unlock = Choose a longer period.
undefined-not_by_rows = some { $what } of a customer do not tell who is new, stays or is lost
    .unlock = Split or filter by something that is known of customers, such as “first” before the column’s name.
undefined-not_by_dimension = nothing in the { $what } tells this column’s values
    .unlock = Export the { $what } with this column, or with the customer that another file knows it of.
undefined-not_by_line = the amounts are those of whole orders, so they do not tell what one line of an order came to
    .unlock = Export the orders with an amount for each line.
undefined-small_group = it has so few customers that they could be known by the figure
    .unlock = Choose a smaller least size of a group, if nobody else sees this.
undefined-not_finite = the figures are too large to compute with
    .unlock = Check the amounts in the file.
undefined-most_still_there = more than half of the customers are still there
    .unlock = Wait, or look at the mean.
undefined-watched_too_short = too few of its new customers have been watched for long enough
    .unlock = Wait, or choose an earlier period.
undefined-most_not_paid = fewer than half of its invoices have been paid so far
    .unlock = Wait, or choose an earlier period.
undefined-no_new_segment = no segment was served for the first time within the last year
    .unlock = Choose a period within a year of a segment’s first sale.
undefined-no_groups = no column of the { $what } tells groups of people apart
    .unlock = Export them with a column such as an age group, a region or a kind of customer.
undefined-few_groups = fewer than two groups have ten rows or more in this period
    .unlock = Choose a longer period.
undefined-all_equal = all waited equally long
    .unlock = Choose a longer period.
undefined-no_zero_to_ten = “{ $role }” of the { $what } does not go from 0 to 10
    .unlock = Add answers from 0 to 10, such as to “How likely are you to recommend us?”.
undefined-too_many_ranks = there are too many customers and periods to rank everybody in each
    .unlock = Choose longer periods, or fewer days.
undefined-no_shared_period = the tables that it rests on have no day in common
    .unlock = Add exports that cover the same days.
undefined-none_counts = none of the { $what } of this period counts for it
    .unlock = Choose a longer period.

# What there is none of: “there are no …”.

lack-answers_at_contact = answers at a point of contact
lack-cases_of_both_kinds = cases that came about beside others that did not
lack-customers_at_start = customers at the start
lack-customers_to_date = customers
lack-customers_who_left = customers who left
lack-reasons_of_leaving = customers who left and said why
lack-first_uses = customers who used the product for the first time
lack-deals_past_the_stage = deals that left the stage
lack-decided_in_the_stage = deals that went on from the stage or were lost in it
lack-decided_deals_to_date = deals that were decided
lack-gross_profits = gross profits
lack-invoices = invoices
lack-selected_leads = leads with a score of half the scale or more
lack-reasons_of_loss = lost deals with a reason
lack-new_customers = new customers
lack-new_customers_a_year_before = new customers, or were none a year before
lack-followers_to_date = numbers of followers
lack-orders = orders
lack-orders_of_customers = orders of known customers
lack-orders_of_known_cost = orders of known customers with a known cost
lack-paying_subscribers = paying subscribers
lack-people = employees
lack-people_at_start = employees at the start
lack-recurring_revenues = subscription revenues
lack-rows = rows to divide by
lack-sales = sales
lack-sales_beyond_refunds = sales beyond the refunds
lack-competitor_sales = sales of a competitor
lack-framework_scores = scores of this framework
lack-ended_trials = trials that ended
lack-won_deals_of_leads = won deals of a customer who was a lead
lack-predictions_of_yes = predictions of yes
lack-cases_that_came_about = cases that came about
lack-predictions_of_amounts = predictions of amounts with what came of them
lack-predictions_of_classes = predictions of yes or no with what came of them
lack-promoters = customers whose newest answer is 9 or 10
lack-detractors = customers whose newest answer is 0 to 6

# How many observations a figure rests on.

counted-orders = { $count } { $count ->
        [one] order
       *[other] orders
    }
counted-customers = { $count } { $count ->
        [one] customer
       *[other] customers
    }
counted-gaps = { $count } { $count ->
        [one] gap
       *[other] gaps
    }
counted-rows = { $count } { $count ->
        [one] row
       *[other] rows
    }
undefined-no_customers_year_before = nobody was a customer a year before
    .unlock = Wait, choose a later period, or add an export that reaches further back.
