# What analyses come to, by the code of what they say. The packed values of each are its arguments.
analysis-missing = This needs { $what ->
    [orders] a table of orders: customer, date and amount
    [metrics] a table with days, of which some metric can be told
    [experiments] a table of experiments: variant, exposures and conversions
    [predictions] a table of predictions: what was predicted and what came
    [tickets] a table of support cases: id and when each was created
    [journey] two tables that follow each other: visits, leads, deals or orders
    [touches] orders with channels, or with a table of customers’ interactions
    [comments] a table of survey answers, reviews or cases with scores and comments
   *[customers] orders that name their customers
}.
analysis-nobody = No customer has an order in this time.

analysis-survival_median = Half of the customers are gone after { $days }: they never ordered again within the time that customers usually take.
analysis-survival_most_stay = After { $days }, { $share } of the customers are still there: fewer than half have gone, so there is no median yet.
analysis-survival_alike = By the { $by ->
    [channel] channel
    [product] product
   *[other] { $by }
} of the first order, customers do not stay differently long: what differs may be chance.
analysis-survival_differ = By the { $by ->
    [channel] channel
    [product] product
   *[other] { $by }
} of the first order, customers stay differently long: within { $horizon } they stay { $longest_days } on average with “{ $longest }” and { $shortest_days } with “{ $shortest }”. That goes with it; it need not be the cause.
