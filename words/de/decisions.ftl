# Was Analysen ergeben, die beim Entscheiden helfen, und warum nicht; wie in analyses.ftl.

analysis-too_few_periods = { $periods } { $periods ->
    [one] ganzer Zeitraum hat
   *[other] ganze Zeiträume haben
} lückenlos einen Wert; nötig sind { $fewest }.
analysis-no_variation = Alle Zeiträume haben denselben Wert: Nichts sagt, wie er sich ändert.
analysis-cannot_fit = Kein Modell passt zu diesen Werten.

analysis-control_too_short = Noch hat keine Kennzahl { $fewest } ganze Zeiträume mit einem Wert: zu wenig, um Neues von Zufall zu trennen.
analysis-control_news = { $news } von { $metrics } Kennzahlen { $news ->
    [one] hat sich
   *[other] haben sich
} im letzten ganzen Zeitraum mehr bewegt als sonst. Bei so vielen bewegt der Zufall einige.
analysis-control_quiet = Keine von { $metrics } Kennzahlen hat sich im letzten ganzen Zeitraum mehr bewegt als sonst.

analysis-forecast_too_short = Noch hat keine Kennzahl { $fewest } ganze Zeiträume ohne Lücke: zu wenig für eine Prognose.
analysis-forecast = { $metric }: im nächsten Zeitraum etwa { $value }; in vier von fünf Fällen liegt es zwischen { $low } und { $high }.
analysis-forecast_short = { $metric }: im nächsten Zeitraum etwa { $value }, vielleicht { $low } bis { $high }. Das beruht auf nur { $periods } Zeiträumen, zu wenig, um die Jahreszeiten zu kennen.

analysis-no_events = Kein Tag ist markiert: Sagen Sie, wann sich etwas geändert hat.
analysis-before_after = „{ $event }“ ({ $date }): Von { $metrics } Kennzahlen haben sich { $moved } damit bewegt, { $sure } davon so klar, dass Zufall unter so vielen es kaum erklärt. Das ging mit dem Tag einher; es muss nicht an ihm liegen.
analysis-before_after_too_short = „{ $event }“ ({ $date }): Darum herum liegen zu wenige Zeiträume. Nötig sind { $fewest } ganze { $period ->
    [day] Tage
    [week] Wochen
    [month] Monate
    [quarter] Quartale
   *[year] Jahre
} davor und ebenso viele danach; kürzere Zeiträume sagen früher etwas.
analysis-too_few_around = Es gibt { $before } ganze Zeiträume davor und { $after } danach; nötig sind je { $fewest }.

analysis-counts_all_so_far = Sie zählt alles Bisherige und ändert sich darum von selbst.

analysis-no_targets = Kein Ziel ist gesetzt.
analysis-targets = Von { $targets } { $targets ->
    [one] Ziel
   *[other] Zielen
} { $reached } erreicht, { $likely } nach dem bisherigen Verlauf wahrscheinlich zu erreichen, { $unlikely } unwahrscheinlich oder verfehlt.
analysis-target_of_segment = Das Ziel gilt einem Segment; verfolgt wird es nur für alle Kunden.
analysis-target_without_metric = Die Kennzahl hat in diesen Daten keinen Wert.
analysis-target_too_far = Der Tag liegt weiter voraus, als die Daten zurückreichen.

analysis-balance_unwatched = Keine Kennzahl sieht auf { $side ->
    [short_term] die kurze Sicht
    [long_term] die lange Sicht
    [quantitative] das, was sich zählen lässt
   *[qualitative] das, was Kunden sagen
}.
analysis-balance_disagree = { $pairs ->
    [one] Ein Paar von Kennzahlen widerspricht sich
   *[other] { $pairs } Paare von Kennzahlen widersprechen sich
}: „{ $better }“ wurde besser, während „{ $worse }“ schlechter wurde.
analysis-balance_agree = Von { $pairs } Paaren von Kennzahlen, die sich beurteilen lassen, widerspricht sich keines.

analysis-experiments = { $clear } von { $experiments } { $experiments ->
    [one] Experiment zeigt
   *[other] Experimenten zeigen
} einen klaren Unterschied.
analysis-experiment_uneven = „{ $name }“: Die Varianten wurden so ungleich gezeigt, dass etwas schiefging; das Ergebnis zählt nicht.
analysis-experiment_of_one = Zum Vergleich braucht es zwei Varianten.
analysis-experiment_too_few = „{ $variant }“ hat von einem Ausgang weniger als { $fewest }: zu wenig für einen Vergleich.

analysis-predictions_tell = { $about ->
    [none] Vorhersagen
   *[other] Vorhersagen zu „{ $about }“
} sind besser als Raten: Von zwei Fällen hatte in { $auc } der richtige die höhere Wahrscheinlichkeit.
analysis-predictions_guess = { $about ->
    [none] Vorhersagen
   *[other] Vorhersagen zu „{ $about }“
} lassen sich von Raten nicht unterscheiden.
analysis-predictions_off = { $about ->
    [none] Vorhersagen
   *[other] Vorhersagen zu „{ $about }“
} liegen im Mittel um { $error } daneben.
analysis-predictions_off_by = { $about ->
    [none] Vorhersagen
   *[other] Vorhersagen zu „{ $about }“
} haben Ergebnisse von 0, so dass ihr Fehler kein Anteil davon ist.
analysis-too_few_predictions = Es gibt { $predictions } Vorhersagen mit Ergebnis; nötig sind { $fewest }.
analysis-predictions_of_one_outcome = Alle gingen gleich aus: Nichts trennt gute von schlechten Vorhersagen.

analysis-queue_busiest = Die meisten Fälle kommen { $weekday ->
    [monday] montags
    [tuesday] dienstags
    [wednesday] mittwochs
    [thursday] donnerstags
    [friday] freitags
    [saturday] samstags
   *[sunday] sonntags
} ab { $hour } Uhr: { $arrivals } je Stunde.
analysis-queue_open = { $open } { $open ->
    [one] Fall ist
   *[other] Fälle sind
} offen, { $overdue } überfällig. „{ $first }“ kommt zuerst.
analysis-queue_without_times = Die Fälle haben Tage und keine Uhrzeit: Stunden lassen sich nicht unterscheiden.
analysis-queue_too_short = Die Fälle umfassen { $days } Tage; nötig sind { $fewest }, um Stunden zu unterscheiden.
analysis-queue_without_handling = Nichts sagt, wie lange jemand an einem Fall arbeitet: Ergänzen Sie eine Spalte mit Bearbeitungszeiten, oder geben Sie sie an.

analysis-too_few_comments = Es gibt { $comments } Kommentare; nötig sind { $fewest }.
analysis-feedback_worst = Kommentare mit „{ $theme }“ ({ $comments }) haben { $difference } gegenüber den anderen, mehr als Zufall: Lesen Sie diese zuerst.
analysis-feedback_alike = Keines von { $themes } Themen geht mit anderen Noten einher als der Rest, mehr als Zufall.

analysis-regression_too_few = { $customers } Kunden wurden nach ihrer ersten Bestellung { $days } lang beobachtet; nötig sind { $fewest }.
analysis-regression_too_few_outcomes = Zu wenige kamen wieder, oder zu wenige nicht, um zu sagen, was damit einhergeht.
analysis-regression_separated = Etwas sagt von manchen Kunden alles voraus: Seine Wirkung lässt sich nicht bestimmen.
analysis-regression_collinear = Was von ersten Bestellungen bekannt ist, folgt auseinander: Nichts lässt sich unterscheiden.
analysis-regression_repeat = { $column ->
    [first_amount] Eine größere erste Bestellung
    [first_day] Eine spätere erste Bestellung
    [weekend] Eine erste Bestellung am Wochenende
   *[other] „{ $value }“ als { $column ->
        [channel] Kanal
        [product] Produkt
       *[other] { $column }
    } der ersten Bestellung
} geht damit einher, dass { $direction ->
    [more] öfter
   *[less] seltener
} wieder bestellt wird (Chancen mal { $odds }), alles andere gleich. Es muss nicht die Ursache sein.
analysis-regression_nothing = Nichts, was von ersten Bestellungen bekannt ist, geht mehr als zufällig mit erneutem Kauf einher.

analysis-scenarios_too_short = Es gibt { $months } ganze Monate und { $customers } Kunden; nötig sind { $fewest } Monate und 50 Kunden.
analysis-scenarios = In { $months } Monaten kommen etwa { $revenue } herein, wenn es so weitergeht ({ $low } bis { $high } in vier von fünf Läufen). Am meisten bewegt es, { $lever ->
    [churn] wie viele Kunden gehen
    [new_customers] wie viele kommen
    [frequency] wie oft sie bestellen
   *[price] wie hoch der Preis ist
}.

analysis-funnel_of_one = { $stages ->
    [0] Keine Stufe ist
    [one] Eine Stufe ist
   *[other] { $stages } Stufen sind
} bekannt; nötig sind zwei.
analysis-funnel_bottleneck = Am meisten ist vor „{ $stage ->
    [leads] Leads
    [opportunities] Verkaufschancen
    [customers] Kunden
    [repeat] Kunden, die wieder kaufen
   *[advocates] Kunden, die andere werben
}“ zu gewinnen: { $why ->
    [worsened] Weniger als früher kommen so weit
   *[lowest] Die wenigsten kommen so weit
}, und das ist kein Zufall.
analysis-funnel_unclear = Welche Stufe am meisten verliert, lässt sich aus so wenigen nicht sagen.

analysis-attribution = { $several } von { $orders } Bestellungen kamen über mehrere Kanäle: Nur diese werden verschieden zugerechnet.
analysis-attribution_of_one = Jede der { $orders } Bestellungen hat einen bekannten Kanal: Jede Zurechnung sagt dasselbe.
analysis-attribution_return = „{ $channel }“ bringt am meisten: { $return } je Geldeinheit, mit Zufall { $low } bis { $high }. Das ging damit einher; es ist nicht die Wirkung.
analysis-budget_of_one = Dafür braucht es zwei Kanäle mit Kosten.
analysis-budget_cannot_tell = Nicht zu sagen: Die Kosten schwankten zu wenig, oder der Umsatz folgt ihnen nicht klar, also folgt keine Aufteilung.
