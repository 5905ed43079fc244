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
finding-refund_spike = „{ $product }“ kam { $period } öfter zurück: { $share } der Bestellungen wurden erstattet, üblich sind { $usual }. Beim jetzigen Stand rund { $money } im Jahr.
    .overturned = Erstattungen, die spät oder für ein anderes Produkt gebucht wurden.
finding-weak_cohort = Wer im { $cohort } zum ersten Mal kaufte, kommt seltener wieder: { $less } weniger als die Monate davor und danach, beim jetzigen Stand rund { $money } im Jahr.
    .overturned = Kunden mit neuer Nummer oder Adresse, die unter anderem Namen wiederkommen.
finding-lapsed_valuable_customers = { $lapsed } von { $of } Ihrer besten Kunden haben seit { $days } Tagen nicht bestellt; üblich wären { $usual }. Sie geben beim jetzigen Stand rund { $money } im Jahr aus.
    .overturned = Bestellungen unter anderem Namen oder in einer Datei, die fehlt.
finding-concentration = { $customers ->
    [one] Ein Kunde bringt { $share } des Umsatzes der letzten { $days } Tage, mehr als je einer zuvor ({ $usual }).
   *[other] { $customers } Kunden bringen { $share } des Umsatzes der letzten { $days } Tage, mehr als die größten je zuvor ({ $usual }).
} Das sind beim jetzigen Stand { $money } im Jahr.
    .overturned = Kunden, die unter einem Namen zusammengelegt wurden.
finding-price_rise_effect = { $products ->
    [one] „{ $product }“ ist
   *[other] { $products } Produkte sind
} seit { $since } um { $rise } teurer, beim jetzigen Stand rund { $money } im Jahr. { $volume ->
    [fewer] Die Bestellungen sanken um { $change } gegenüber allem anderen.
    [more] Die Bestellungen stiegen um { $change } gegenüber allem anderen.
    [same] Die Zahl der Bestellungen änderte sich nicht mehr als durch Zufall.
   *[unknown] Was das mit der Zahl der Bestellungen macht, lässt sich noch nicht sagen.
}
    .overturned = Eine andere Größe oder Qualität unter demselben Namen.
part-new_customers = Neue Kunden
part-returning_customers = Wiederkehrende Kunden
part-lost_customers = Verlorene Kunden
part-orders_per_customer = Bestellungen je Kunde
part-basket = Betrag je Bestellung
finding-change_explained = { $part }: { $change } { $direction ->
    [more] mehr
   *[less] weniger
}, als das Vorjahr und die Monate davor erwarten lassen ({ $period }). Das bewegt den Umsatz beim jetzigen Stand um rund { $money } im Jahr.
    .overturned = Bestellungen, die in einem der beiden Jahre fehlen, oder eine Aktion in einem davon.
finding-service_bottleneck = { $where ->
    [all] Kunden warten länger
   *[group] Bei „{ $group }“ warten Kunden länger
}, seit { $since }: bis ein Fall { $what ->
    [solved] gelöst
   *[answered] beantwortet
} ist, dauert es { $after } statt { $before }. { $known ->
    [yes] Wer wartet, gibt beim jetzigen Stand rund { $money } im Jahr aus.
   *[no] Was das kostet, sagt keine Datei.
}
    .overturned = Schwierigere Fälle als zuvor oder Fälle, die spät geschlossen wurden.
finding-survey_drop = { $where ->
    [all] { $metric } ist seit { $since } gefallen
   *[group] { $metric } ist bei „{ $group }“ seit { $since } gefallen
}: { $after } statt { $before } in { $answers } Antworten. { $known ->
    [yes] Wer geantwortet hat, gibt beim jetzigen Stand rund { $money } im Jahr aus.
   *[no] Was das kostet, sagt keine Datei.
}
    .overturned = Andere Befragte als zuvor oder eine andere Frage.
finding-data_problem = { $what ->
    [customers] { $share } der Bestellungen seit { $since } nennen keinen Kunden ({ $rows }); sie fehlen in allen Zahlen über Kunden,
   *[rows] { $rows } Zeilen ({ $share }) zählen nicht: { $reason }. Sie stehen für
} beim jetzigen Stand rund { $money } im Jahr.
    .overturned = Zeilen, die nicht zählen sollen, oder eine Kasse, die nie nach dem Namen fragt.
