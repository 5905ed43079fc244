# What analyses come to, by the code of what they say. The packed values of each are its arguments.
analysis-missing = This needs { $what ->
    [orders] a table of orders: customer, date and amount
    [products] a column with products or channels
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

analysis-cltv_recommended = By the model { $model ->
    [historical] “historical”
    [simple_predictive] “simple prediction”
    [discounted] “discounted cash flow”
    [cohort] “cohorts”
   *[probabilistic] “probabilities”
}, a new customer is worth { $value } within { $months } of the first order.
analysis-cltv_off = In the last { $months }, held back and forecast, this model was { $way ->
    [right] right on your own sales, to the percent
    [high] { $off } too high on your own sales
   *[low] { $off } too low on your own sales
}.
analysis-cltv_naive_off = That every customer simply goes on as in as many months before would have been { $way ->
    [right] right, to the percent
    [high] { $off } too high
   *[low] { $off } too low
} over these { $months }.
analysis-cltv_none_better = No model forecast your last { $months } better than that every customer simply goes on as before: take none of these values for more than a rough guide.
analysis-cltv_cannot_check = Too little is known to hold months back and try the models on them: that needs { $months } more.
analysis-cltv_needs_months = Too little is known for this model: it needs { $months } more.
analysis-cltv_needs_customers = Too few customers are known: it needs { $least } of them.
analysis-cltv_needs_repeating = { $found ->
    [one] One customer has
   *[other] { $found } customers have
} come back so far; this model needs { $least }.
analysis-cltv_no_fit = The likelihood cannot be computed for these histories.
analysis-cltv_no_margin = Nothing says what your goods cost you, so these values are revenue, not profit. Set a margin to see profit.
analysis-cltv_to_cac = It costs { $cost } to win a customer; the value is { $ratio } times that.
analysis-cltv_spend_goes_with_frequency = Customers who buy more often spend differently on each purchase, and the model of probabilities supposes that they do not: be careful with its values for single customers.
analysis-cltv_assumes_historical = Counts what customers brought so far and expects nothing: customers who are new pull it down.
analysis-cltv_assumes_simple = Average order × orders a month × months that customers stay × margin: every customer is the average one.
analysis-cltv_assumes_discounted = Each month brings the same margin, a fixed share of customers leaves each month, and later money counts less.
analysis-cltv_assumes_cohort = Younger customers will do at each age what older ones did, at the level that they have shown so far; beyond the oldest age, revenue falls off as it did last.
analysis-cltv_assumes_probabilistic = Each customer buys at random at a rate of their own until they quietly leave, and spends around an average of their own; what one spends has nothing to do with how often.

analysis-segments_champions = { $customers } customers, { $share } of all, bought lately and often; { $revenue_share } of the revenue to date is theirs.
analysis-segments_slipped = Of { $of } customers who bought lately and often { $days } ago, { $slipped } have slipped away since.

analysis-audit_deciles = The most valuable tenth of the customers of this time brought { $share } of the revenue, the least valuable { $least }.
analysis-audit_change = Customers brought { $before } in the period before and { $now } in the last one: { $lost } of the earlier sum came from customers who did not return, { $new } of the later from customers who are new.
analysis-audit_oldest = Of the { $customers } customers who came first in { $cohort }, { $active } ordered in { $quarter }.
analysis-audit_compared = In their first 90 days, customers of { $oldest } brought { $oldest_value } each and those of { $newest } { $newest_value }.
analysis-audit_base = In { $quarter }, { $share } of the revenue came from customers who were won in { $year }; the rest from earlier ones.

analysis-churn_needs_months = Too little is known to learn from customers who left: it needs { $months } more.
analysis-churn_needs_outcomes = Too few customers left, or too few stayed, to learn what tells them apart: it needs { $least } of each.
analysis-churn_no_fit = Nothing that is known tells those who left from those who stayed.
analysis-churn_at_risk = Of what { $customers } active customers would bring in the next twelve months, { $money } are at risk: customers who may not order in the next { $days }.
analysis-churn_offered = Tried on { $tried } customers whose next step is known, the model ranked one who left above one who stayed in { $auc } of pairs; the days since the last order alone did in { $recency }.
analysis-churn_not_offered = Tried on { $tried } customers whose next step is known, the model did no better than simpler ones ({ $auc } of pairs in the right order, the days since the last order alone { $recency }): the list goes by the simpler one.
analysis-churn_calibrated = Of the tenth with the highest risk, { $told } were expected to leave and { $left } did.

analysis-months = { $months } { $months ->
    [one] month
   *[other] months
}

analysis-affinity_best_first = Of customers who began with “{ $name }”, { $share } came back within { $days }; of all, { $all } did. That goes with it; it need not be the cause.
analysis-affinity_worst_first = Of customers who began with “{ $name }”, only { $share } came back within { $days }; of all, { $all } did.
analysis-affinity_no_first = By what customers began with, no difference in coming back is beyond chance.
analysis-affinity_together = “{ $a }” and “{ $b }” are in { $orders } orders together, { $lift } times as many as by chance.
analysis-affinity_next_better = What a customer bought last tells what comes next: tried on { $tried } last orders, one of three products named was in { $hit }; one of the three most popular was in { $popular }.
analysis-affinity_next_popular = What a customer bought last does not tell what comes next better than what is popular: tried on { $tried } last orders, { $hit } against { $popular }.
