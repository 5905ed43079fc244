# What analyses that help to decide come to, and why they do not; as in analyses.ftl.

analysis-too_few_periods = There are { $periods } { $periods ->
    [one] whole period
   *[other] whole periods
} in a row with a value; it takes { $fewest }.
analysis-no_variation = Every period has the same value: nothing tells how it changes.
analysis-cannot_fit = No model fits these values.

analysis-control_too_short = No metric has { $fewest } whole periods with a value yet: too few to tell news from noise.
analysis-control_news = { $news } of { $metrics } metrics { $news ->
    [one] moved
   *[other] moved
} more in the newest whole period than they usually do. Among so many, chance moves some.
analysis-control_quiet = None of { $metrics } metrics moved more in the newest whole period than it usually does.

analysis-forecast_too_short = No metric has { $fewest } whole periods in a row yet: too few to forecast.
analysis-forecast = { $metric }: about { $value } in the next period; four times in five it lies between { $low } and { $high }.
analysis-forecast_short = { $metric }: about { $value } in the next period, maybe { $low } to { $high }. That rests on { $periods } periods only, too few to know the seasons.

analysis-no_events = No day is marked: say when something changed.
analysis-before_after = “{ $event }” ({ $date }): of { $metrics } metrics, { $moved } moved with it and { $sure } of these so clearly that chance among so many hardly explains it. That went with the day; it need not be its doing.
analysis-before_after_too_short = “{ $event }” ({ $date }): too few periods lie around it. It takes { $fewest } whole { $period ->
    [day] days
    [week] weeks
    [month] months
    [quarter] quarters
   *[year] years
} before and as many after; shorter periods tell sooner.
analysis-too_few_around = There are { $before } whole periods before and { $after } after; it takes { $fewest } of each.

analysis-counts_all_so_far = It is of all that was so far, and so changes by itself.

analysis-no_targets = No goal is set.
analysis-targets = Of { $targets } { $targets ->
    [one] goal
   *[other] goals
}, { $reached } reached, { $likely } likely to be reached as things go, { $unlikely } unlikely or missed.
analysis-target_of_segment = The goal is of a segment; it is followed for all customers only.
analysis-target_without_metric = The metric has no value in these data.
analysis-target_too_far = The day is further ahead than the data reach back.

analysis-balance_unwatched = No metric watches { $side ->
    [short_term] the short term
    [long_term] the long term
    [quantitative] what can be counted
   *[qualitative] what customers say
}.
analysis-balance_disagree = { $pairs ->
    [one] One pair of metrics disagrees
   *[other] { $pairs } pairs of metrics disagree
}: “{ $better }” got better while “{ $worse }” got worse.
analysis-balance_agree = Of { $pairs } pairs of metrics that can be judged, none disagrees.

analysis-experiments = { $clear } of { $experiments } { $experiments ->
    [one] experiment
   *[other] experiments
} show a clear difference.
analysis-experiment_uneven = “{ $name }”: the variants were shown so unevenly that something went wrong; its result does not count.
analysis-experiment_of_one = It takes two variants to compare.
analysis-experiment_too_few = “{ $variant }” has fewer than { $fewest } of one outcome: too few to compare.

analysis-predictions_tell = { $about ->
    [none] Predictions
   *[other] Predictions of “{ $about }”
} are better than guessing: of two cases, the right one had the higher chance { $auc } of the time.
analysis-predictions_guess = { $about ->
    [none] Predictions
   *[other] Predictions of “{ $about }”
} cannot be told from guessing.
analysis-predictions_off = { $about ->
    [none] Predictions
   *[other] Predictions of “{ $about }”
} are { $error } off on average.
analysis-predictions_off_by = { $about ->
    [none] Predictions
   *[other] Predictions of “{ $about }”
} have outcomes of 0, so that their error is no share of them.
analysis-too_few_predictions = There are { $predictions } predictions with an outcome; it takes { $fewest }.
analysis-predictions_of_one_outcome = All had the same outcome: nothing tells good predictions from bad ones.

analysis-queue_busiest = Most cases come on { $weekday ->
    [monday] Monday
    [tuesday] Tuesday
    [wednesday] Wednesday
    [thursday] Thursday
    [friday] Friday
    [saturday] Saturday
   *[sunday] Sunday
} from { $hour }:00 on: { $arrivals } an hour.
analysis-queue_open = { $open } { $open ->
    [one] case is
   *[other] cases are
} open, { $overdue } overdue. “{ $first }” comes first.
analysis-queue_without_times = The cases have days and no time of day: hours cannot be told apart.
analysis-queue_too_short = The cases span { $days } days; it takes { $fewest } to tell hours apart.
analysis-queue_without_handling = Nothing says how long a case takes somebody: add a column of handling times, or say it.

analysis-too_few_comments = There are { $comments } comments; it takes { $fewest }.
analysis-feedback_worst = Comments with “{ $theme }” ({ $comments }) score { $difference } against the others, by more than chance: read them first.
analysis-feedback_alike = None of { $themes } themes goes with other scores than the rest by more than chance.

analysis-regression_too_few = { $customers } customers were watched for { $days } after their first order; it takes { $fewest }.
analysis-regression_too_few_outcomes = Too few came back, or too few did not, to tell what goes with it.
analysis-regression_separated = Something tells all of some customers’ outcomes: no effect of it can be told.
analysis-regression_collinear = What is known of first orders follows from each other: no effect can be told apart.
analysis-regression_repeat = { $column ->
    [first_amount] A larger first order
    [first_day] A later first order
    [weekend] A first order at a weekend
   *[other] “{ $value }” as the first order’s { $column ->
        [channel] channel
        [product] product
       *[other] { $column }
    }
} goes with buying again { $direction ->
    [more] more often
   *[less] less often
} ({ $odds } times the odds), all else equal. It need not be the cause.
analysis-regression_nothing = Nothing that is known of first orders goes with buying again by more than chance.

analysis-scenarios_too_short = There are { $months } whole months and { $customers } customers; it takes { $fewest } months and 50 customers.
analysis-scenarios = In { $months } months about { $revenue } come in as things are ({ $low } to { $high } in four of five runs). What moves it most is { $lever ->
    [churn] how many customers leave
    [new_customers] how many come
    [frequency] how often they order
   *[price] the price
}.

analysis-funnel_of_one = { $stages ->
    [0] No stage is
    [one] One stage is
   *[other] { $stages } stages are
} known; it takes two.
analysis-funnel_bottleneck = Most is to be gained before “{ $stage ->
    [leads] leads
    [opportunities] opportunities
    [customers] customers
    [repeat] customers who buy again
   *[advocates] customers who refer others
}”: { $why ->
    [worsened] fewer come so far than before
   *[lowest] fewest come so far
}, and that is no chance.
analysis-funnel_unclear = Which stage loses most cannot be told from so few.

analysis-attribution = { $several } of { $orders } orders came by several channels: only these are credited differently.
analysis-attribution_of_one = Each of { $orders } orders has one known channel: every way of crediting says the same.
analysis-attribution_return = “{ $channel }” returns the most: { $return } for each unit of cost, with { $low } to { $high } for chance. That is what went with it, not what it caused.
analysis-budget_of_one = It takes two channels with costs.
analysis-budget_cannot_tell = Cannot tell: costs varied too little, or revenue does not follow them clearly, so no split of the money follows.
