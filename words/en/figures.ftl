# Figures of any table: the name of each. Where one means something else for a kind of table, figure-kind-id is said.

figure-rows = Rows ({ $kind })
figure-table-rows = Rows
figure-period = Period
figure-ends_unsure = End dates soon after the newest start: taken as past, but they may lie ahead
figure-sum = Total: { $role }
    .inside = { $role }
figure-counts = Rows by { $role }
figure-customers = Customers
    .inside = different customers
figure-companies = Companies
figure-orders = Order numbers
figure-invoices = Invoices
figure-campaigns = Campaigns

figure-won = Won
figure-won_amount = Amount won
figure-lost = Lost
figure-lost_amount = Amount lost
figure-open = Open
figure-open_amount = Amount open
figure-open_weighted = Weighted amount open
figure-win_rate = Win rate
figure-amount_missing = Without an amount
figure-converted = Converted
figure-conversion_rate = Conversion rate
figure-solved = Resolved
figure-resolution_mean = Mean time to resolution
figure-resolution_median = Median time to resolution
figure-first_response_mean = Mean time to first response
figure-first_response_median = Median time to first response
figure-satisfied = Satisfied answers
figure-dissatisfied = Dissatisfied answers
figure-satisfaction = Satisfaction
figure-ratings = Ratings
figure-mean_rating = Mean rating
figure-audience-mean_rating = Mean engagement
figure-answers = Answers with a score
figure-reviews-answers = Reviews with a score
figure-promoters = Promoters
figure-passives = Passives
figure-detractors = Detractors
figure-nps = Net Promoter Score
    .inside = Net Promoter Score
figure-mean_score = Mean score
figure-comments = Comments
figure-complete = Completed answers
figure-open_rate = Open rate
figure-click_rate = Click rate
figure-unsubscribe_rate = Unsubscribe rate
figure-bounce_rate = Bounce rate
figure-roas = Return on ad spend (ROAS)
figure-cost_per_conversion = Cost per conversion
figure-cost_per_click = Cost per click
figure-engagement_rate = Engagement rate
figure-social_posts-engagement_rate = Engagement rate (by impressions)
figure-subscribed = Subscribed
figure-unsubscribed = Unsubscribed
figure-bounced = Bounced
figure-opted_in = With a time of consent
figure-tagged = With tags
figure-active = Active
figure-on_trial = On trial
figure-late = Payment overdue
figure-ended = Ended
figure-paused = Paused
figure-not_begun = Never started, or start later
figure-mrr = Monthly recurring revenue (MRR), active
figure-mrr_with_late = Monthly recurring revenue (MRR), including overdue payments
figure-paying = Customers who spent something
figure-with_orders = Customers with orders
figure-churned = Churned
figure-churn_rate = Churn rate
figure-churned_by_plan = Churned, by plan
figure-mean_tenure = Mean months as a customer

figure-counted = Rows that count
figure-amount_counted = Amount that counts
figure-sold = Sales
figure-given_back = Refunds
figure-settled = Invoice payments
figure-net = Net sales (after refunds)
figure-per_order = Average order, before refunds
figure-buyers = Customers who bought
figure-repeat_customers = Customers with two orders or more
figure-without_customer = Rows without a customer
figure-without_payment = Rows without a payment date
figure-with_amount = Rows with an amount
figure-lines_gross = Quantity times price
figure-converted_counted = Converted amount that counts
figure-converted_net = Net sales after refunds, converted
figure-converted_refund_counted = Refunds, converted
figure-fees_counted = Fees of rows that count
figure-net_counted = Net amount of rows that count
figure-line_amount_counted = Line amount of rows that count
figure-amount_due_counted = Amount due of rows that count
figure-last_balance = Latest balance
figure-amount_by_product = Amount by product
figure-amount_by_customer = Amount by customer
figure-amount_by_status = Amount by status

figure-periods = Columns, one per period
figure-cells = Cells with a number
figure-cells_empty = Cells without a number
figure-cells_sum = Total of all cells
figure-sum_by_period = Totals by period
figure-sum_by_dimension = Totals by the first column
figure-measure_sums = Totals of other figures
figure-amount_by_period = Amount by period
figure-amount_by_dimension = Amount by the first column
figure-pairs = Names with a value
figure-pair_values = Values that are numbers

# Why a figure has no number, after a colon or in its place.
none-currencies = it is in several currencies, which are never added up
none-value = no row has a value
none-order = no order counts
none-outcome = no row says what its outcome was
none-denominator = it would be divided by 0
none-delivered = nothing was delivered
none-score = no row has a score
none-duration = no row has a duration
none-date = no row has a date
none-shares = its numbers are shares, which are never added up
none-several = they are of several things, which are not added up
none-mixed = shares and several currencies are not added up

# Rows that a figure does not count, with their number.
left-no_value = { $count } { $count ->
    [one] row has no value
   *[other] rows have no value
}
left-has_value = { $count } with a value
left-other_outcome = { $count } with another outcome
left-not_counted = { $count } { $count ->
    [one] row is not counted: it is cancelled, failed, unpaid, a test, no sale, repeated or without a date or an amount
   *[other] rows are not counted: cancelled, failed, unpaid, a test, no sale, repeated or without a date or an amount
}
left-left_out = { $count } repeated, or without a date or an amount that counts
left-share = { $count } whose numbers are shares
left-not_sold = { $count } not sold
left-other_movement = { $count } of another type
left-not_positive = { $count } not above 0
left-same_order = { $count } further lines of an order
left-unknown_interval = { $count } with an unknown billing interval
left-no_answer = { $count } without a known answer
left-no_number = { $count } without a number
left-older = { $count } older
left-far_date = { $count } dated far from all others
groups-more = and { $count } more
