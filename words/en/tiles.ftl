# A metric's tile: its value, its change, and what touches it.
tile-not-complete = { $period }, not complete
tile-total = { $value } over the whole range
tile-interval = 95% interval { $low } to { $high }
tile-same = the same as { $when }
tile-after = after { $value } { $when }
tile-few = from { $now }, after { $before } { $when }
tile-points = { $number } points
tile-change = { $way ->
    [up] up
   *[down] down
} { $size } on { $period }
tile-verdict = { $verdict ->
    [chance] within normal variation
    [smaller] a smaller share than then
   *[larger] a larger share than then
}
tile-left-out = { $count } { $count ->
    [one] row
   *[other] rows
} { $reason }: not in this figure

# “How is this computed?”
explain-working_time = Counted in working time: the opening hours and days off that were set.
explain-not-complete = { $period } (not complete)
explain-no-value = { $period }: no value, because { $reason }
explain-no-value-here = no value in this period
explain-table = { $metric } by { $period }
explain-period = Period
explain-partial = The period is not complete, so its value will still change.
explain-few = It rests on fewer than { $count } observations: chance alone can move it a lot.
explain-interval = The 95% interval is { $method ->
    [wilson] Wilson’s score interval of a share
    [student_t] Student’s t interval of a mean
    [bootstrap] the bootstrap interval of a median
   *[linearised] the linearised interval of a ratio
}.
explain-window = W, the window in which a customer counts as active, is { $days }.
explain-not-compared = It is not compared with the period before, because one of the two is not complete.
explain-no-year-before = A change is called better or worse only against the same period a year before, and the data do not reach that far back.
explain-judged = A change is called better or worse if the 95% interval of the difference from the same period a year before does not include zero; otherwise it is within normal variation.
explain-too-few = The change is called neither better nor worse, because there are fewer than { $count } observations now or a year before.
explain-not-judged = The change is called neither better nor worse, because it cannot be told from chance here.

# What stands above the figures.
overview-extent = { $counted } · to { $day }
overview-at = { $period } · vs { $than }
headline-period = { $period }: { $value }{ $change }.
headline-customers = { $count } { $count ->
    [one] customer
   *[other] customers
} bought, { $new } of them new.
headline-so-far = { $period } so far, { $done } of { $days } days: { $value }{ $change }.
headline-same-days = the same days of { $than }
headline-change = , { $size } { $way ->
    [up] above
   *[down] below
} { $than }
headline-figure = { $name }: { $value }{ $change }
headline-none = { $name }: { $reason }
headline-first = { $period } · { $said }.
headline-next = { $said }.

# The sections of the page.
section-money = Money
section-customers = Customers
section-back = Coming back
section-worth = What customers are worth
section-recurring = Subscriptions
section-marketing = Marketing
section-sales = Sales
section-service = Service
section-voice = What customers say
section-responsible = Responsible use
section-organisation = Organisation
