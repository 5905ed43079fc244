# Auffälliges: was einen Blick lohnt, mit .overturned: was zeigen würde, dass nichts daran ist.

weekday-monday = Montag
weekday-tuesday = Dienstag
weekday-wednesday = Mittwoch
weekday-thursday = Donnerstag
weekday-friday = Freitag
weekday-saturday = Samstag
weekday-sunday = Sonntag

finding-weekday_gap = { $weekday } ist seit { $since } schwach: { $less } weniger Bestellungen, als der Rest der Woche erwarten lässt, beim jetzigen Stand rund { $money } im Jahr.
    .overturned = Andere Öffnungszeiten an diesem Tag oder Bestellungen dieses Tages in einer Datei, die fehlt.
finding-hour_gap = Von { $hour } bis { $next } Uhr ist es seit { $since } schwach: { $less } weniger Bestellungen, als der Rest des Tages erwarten lässt, beim jetzigen Stand rund { $money } im Jahr.
    .overturned = Andere Öffnungszeiten oder eine umgestellte Uhr oder Zeitzone.
