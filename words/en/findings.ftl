# Findings: what is worth a look, with .overturned: what would show that it is nothing.

weekday-monday = Monday
weekday-tuesday = Tuesday
weekday-wednesday = Wednesday
weekday-thursday = Thursday
weekday-friday = Friday
weekday-saturday = Saturday
weekday-sunday = Sunday

finding-weekday_gap = { $weekday }s have been slow since { $since }: { $less } fewer orders than the rest of the week lets expect, about { $money } a year at the present rate.
    .overturned = Other opening hours on that day, or orders of that day in a file that is not here.
finding-hour_gap = From { $hour } to { $next } o’clock it has been slow since { $since }: { $less } fewer orders than the rest of the day lets expect, about { $money } a year at the present rate.
    .overturned = Other opening hours, or a clock or time zone that was changed.
finding-refund_spike = “{ $product }” came back more often { $period }: { $share } of its orders were refunded, { $usual } are usual. About { $money } a year at the present rate.
    .overturned = Refunds that were booked late, or for another product.
finding-weak_cohort = Customers who first bought in { $cohort } come back less: { $less } fewer than those of the months around it, about { $money } a year at the present rate.
    .overturned = Customers who got a new number or address and come back under another name.
finding-lapsed_valuable_customers = { $lapsed } of your { $of } best customers have not ordered for { $days } days; { $usual } would be usual. They spend about { $money } a year at the present rate.
    .overturned = Orders of theirs under another name, or in a file that is not here.
finding-concentration = { $customers ->
    [one] One customer brings { $share } of the revenue of the last { $days } days, more than any one ever did ({ $usual }).
   *[other] { $customers } customers bring { $share } of the revenue of the last { $days } days, more than the largest ever did ({ $usual }).
} That is { $money } a year at the present rate.
    .overturned = Customers who were put together under one name.
finding-price_rise_effect = { $products ->
    [one] “{ $product }” has
   *[other] { $products } products have
} become { $rise } dearer since { $since }, about { $money } a year at the present rate. { $volume ->
    [fewer] Orders fell by { $change } beside those of everything else.
    [more] Orders rose by { $change } beside those of everything else.
    [same] Orders moved no more than chance makes them.
   *[unknown] What it does to the number of orders cannot be told yet.
}
    .overturned = Another size or quality under the same name.
part-new_customers = New customers
part-returning_customers = Customers who come back
part-lost_customers = Lost customers
part-orders_per_customer = Orders per customer
part-basket = Money per order
finding-change_explained = { $part }: { $change } { $direction ->
    [more] more
   *[less] less
} than last year and the months before let expect ({ $period }). It moves the revenue by about { $money } a year at the present rate.
    .overturned = Orders that are missing in one of the two years, or a campaign in one of them.
finding-service_bottleneck = { $where ->
    [all] Customers wait longer
   *[group] Customers wait longer at “{ $group }”
} since { $since }: until a case is { $what ->
    [solved] solved
   *[answered] answered
} it takes { $after } instead of { $before }. { $known ->
    [yes] Those who wait spend about { $money } a year at the present rate.
   *[no] What that costs, no file says.
}
    .overturned = Harder cases than before, or cases that were closed late.
finding-survey_drop = { $where ->
    [all] { $metric } has dropped since { $since }
   *[group] { $metric } has dropped at “{ $group }” since { $since }
}: { $after } instead of { $before } in { $answers } answers. { $known ->
    [yes] Those who answered spend about { $money } a year at the present rate.
   *[no] What that costs, no file says.
}
    .overturned = Other customers than before were asked, or they were asked something else.
finding-data_problem = { $what ->
    [customers] { $share } of the orders since { $since } name no customer ({ $rows }); they are missing in every figure about customers,
   *[rows] { $rows } rows ({ $share }) do not count: { $reason }. They stand for
} about { $money } a year at the present rate.
    .overturned = Rows that are not meant to count, or a till that never asks for a name.
