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
