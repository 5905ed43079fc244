# Was Analysen ergeben, nach dem Kennwort dessen, was sie sagen.
analysis-missing = Dafür braucht es { $what ->
    [orders] eine Tabelle mit Bestellungen: Kunde, Datum und Betrag
    [products] eine Spalte mit Produkten oder Kanälen
    [metrics] eine Tabelle mit Tagen, aus der sich eine Kennzahl ergibt
    [experiments] eine Tabelle mit Experimenten: Variante, gezeigt und erreicht
    [predictions] eine Tabelle mit Vorhersagen: was vorhergesagt war und was kam
    [tickets] eine Tabelle mit Anfragen: Nummer und wann jede einging
    [journey] zwei Tabellen, die aufeinander folgen: Besuche, Leads, Verkaufschancen oder Bestellungen
    [touches] Bestellungen mit Kanälen oder mit einer Tabelle von Kontakten der Kunden
    [comments] eine Tabelle mit Umfragen, Bewertungen oder Anfragen mit Noten und Kommentaren
   *[customers] Bestellungen, die ihre Kunden nennen
}.
analysis-nobody = In dieser Zeit hat kein Kunde bestellt.

analysis-survival_median = { $days } nach der ersten Bestellung ist die Hälfte der Kunden weg: In der Zeit, die Kunden sich sonst lassen, haben sie nicht wieder bestellt.
analysis-survival_most_stay = { $days } nach der ersten Bestellung sind { $share } der Kunden noch da: Weniger als die Hälfte ist gegangen, darum gibt es noch keinen Median.
analysis-survival_alike = Nach { $by ->
    [channel] Kanal
    [product] Produkt
   *[other] { $by }
} der ersten Bestellung bleiben Kunden nicht unterschiedlich lange: Was sich unterscheidet, kann Zufall sein.
analysis-survival_differ = Nach { $by ->
    [channel] Kanal
    [product] Produkt
   *[other] { $by }
} der ersten Bestellung bleiben Kunden unterschiedlich lange: Über { $horizon } gerechnet bleiben sie mit „{ $longest }“ im Mittel { $longest_days } und mit „{ $shortest }“ { $shortest_days }. Das geht miteinander einher; die Ursache muss es nicht sein.

analysis-cltv_recommended = Nach dem Modell { $model ->
    [historical] „historisch“
    [simple_predictive] „einfache Vorhersage“
    [discounted] „abgezinst“
    [cohort] „Kohorten“
   *[probabilistic] „Wahrscheinlichkeiten“
} ist ein neuer Kunde { $value } wert, gerechnet ab der ersten Bestellung über { $months }.
analysis-cltv_off = Zurückgehalten und vorhergesagt wurde über { $months }: Dabei lag dieses Modell bei Ihren eigenen Verkäufen { $way ->
    [right] auf den Prozentpunkt richtig
    [high] { $off } zu hoch
   *[low] { $off } zu tief
}.
analysis-cltv_naive_off = Dass jeder Kunde einfach so weitermacht wie zuvor, hätte über diese { $months } { $way ->
    [right] auf den Prozentpunkt gestimmt
    [high] { $off } zu hoch gelegen
   *[low] { $off } zu tief gelegen
}.
analysis-cltv_none_better = Über die letzten { $months } sagte kein Modell besser voraus, als dass jeder Kunde einfach so weitermacht wie zuvor: Nehmen Sie diese Werte nur als groben Anhalt.
analysis-cltv_cannot_check = Zu wenig ist bekannt, um Monate zurückzuhalten und die Modelle daran zu prüfen: Es fehlen { $months }.
analysis-cltv_needs_months = Für dieses Modell ist zu wenig bekannt: Es fehlen { $months }.
analysis-cltv_needs_customers = Zu wenige Kunden sind bekannt: Nötig sind { $least }.
analysis-cltv_needs_repeating = { $found ->
    [one] Ein Kunde ist
   *[other] { $found } Kunden sind
} bisher wiedergekommen; dieses Modell braucht { $least }.
analysis-cltv_no_fit = Für diese Verläufe lässt sich die Wahrscheinlichkeit nicht berechnen.
analysis-cltv_no_margin = Nichts sagt, was Ihre Ware Sie kostet; diese Werte sind darum Umsatz und nicht Gewinn. Mit einer Marge wird Gewinn daraus.
analysis-cltv_to_cac = Einen Kunden zu gewinnen kostet { $cost }; der Wert ist das { $ratio }-Fache davon.
analysis-cltv_spend_goes_with_frequency = Wer öfter kauft, gibt je Kauf anders viel aus, und das Modell der Wahrscheinlichkeiten nimmt an, dass es nicht so ist: Vorsicht mit seinen Werten für einzelne Kunden.
analysis-cltv_assumes_historical = Zählt, was Kunden bisher brachten, und erwartet nichts: Neue Kunden ziehen es herunter.
analysis-cltv_assumes_simple = Durchschnittliche Bestellung × Bestellungen im Monat × Monate, die Kunden bleiben × Marge: Jeder Kunde ist der Durchschnitt.
analysis-cltv_assumes_discounted = Jeder Monat bringt gleich viel Marge, jeden Monat geht ein fester Anteil der Kunden, und späteres Geld zählt weniger.
analysis-cltv_assumes_cohort = Jüngere Kunden tun in jedem Alter, was ältere taten, auf der Höhe, die sie bisher zeigten; jenseits des höchsten Alters fällt der Umsatz weiter wie zuletzt.
analysis-cltv_assumes_probabilistic = Jeder Kunde kauft zufällig mit eigener Häufigkeit, bis er still geht, und gibt um einen eigenen Durchschnitt herum aus; wie viel, hat nichts damit zu tun, wie oft.

analysis-segments_champions = { $customers } Kunden, { $share } von allen, haben jüngst und oft gekauft; ihnen gehören { $revenue_share } des bisherigen Umsatzes.
analysis-segments_slipped = Von { $of } Kunden, die { $days } zuvor jüngst und oft gekauft hatten, sind seither { $slipped } abgeglitten.

analysis-audit_deciles = Das wertvollste Zehntel der Kunden dieser Zeit brachte { $share } des Umsatzes, das am wenigsten wertvolle { $least }.
analysis-audit_change = Im Zeitraum davor brachten Kunden { $before } und im letzten { $now }: { $lost } der früheren Summe kamen von Kunden, die nicht wiederkamen, { $new } der späteren von neuen.
analysis-audit_oldest = Von den { $customers } Kunden, die in { $cohort } zum ersten Mal kamen, bestellten { $active } in { $quarter }.
analysis-audit_compared = In ihren ersten 90 Tagen brachten Kunden aus { $oldest } je { $oldest_value } und solche aus { $newest } je { $newest_value }.
analysis-audit_base = In { $quarter } kamen { $share } des Umsatzes von Kunden, die { $year } gewonnen wurden; der Rest von früheren.

analysis-churn_needs_months = Zu wenig ist bekannt, um von Kunden zu lernen, die gingen: Es fehlen { $months }.
analysis-churn_needs_outcomes = Zu wenige Kunden gingen oder zu wenige blieben, um zu lernen, was sie unterscheidet: Nötig sind je { $least }.
analysis-churn_no_fit = Nichts von dem, was bekannt ist, unterscheidet die, die gingen, von denen, die blieben.
analysis-churn_at_risk = Von dem, was { $customers } aktive Kunden in den nächsten zwölf Monaten brächten, stehen { $money } auf dem Spiel: Kunden, die über die nächsten { $days } vielleicht nicht bestellen.
analysis-churn_offered = Geprüft an { $tried } Kunden, deren nächster Schritt bekannt ist: In { $auc } der Paare stand, wer ging, vor dem, der blieb; nach den Tagen seit der letzten Bestellung allein in { $recency }.
analysis-churn_not_offered = Geprüft an { $tried } Kunden, deren nächster Schritt bekannt ist, war das Modell nicht besser als einfachere ({ $auc } der Paare in der richtigen Reihenfolge, nach den Tagen seit der letzten Bestellung allein { $recency }): Die Liste folgt dem einfacheren.
analysis-churn_calibrated = Aus dem Zehntel mit dem höchsten Risiko sollten { $told } gehen, und { $left } gingen.

analysis-months = { $months } { $months ->
    [one] Monat
   *[other] Monate
}

analysis-affinity_best_first = Von den Kunden, die mit „{ $name }“ begannen, kamen { $share } wieder, gerechnet über { $days }; von allen { $all }. Das geht miteinander einher; die Ursache muss es nicht sein.
analysis-affinity_worst_first = Von den Kunden, die mit „{ $name }“ begannen, kamen nur { $share } wieder, gerechnet über { $days }; von allen { $all }.
analysis-affinity_no_first = Womit Kunden begannen, macht für das Wiederkommen keinen Unterschied, der nicht Zufall sein könnte.
analysis-affinity_together = „{ $a }“ und „{ $b }“ stehen zusammen in { $orders } Bestellungen, { $lift }-mal so vielen wie durch Zufall.
analysis-affinity_next_better = Was ein Kunde zuletzt kaufte, sagt etwas über das Nächste: Geprüft an { $tried } letzten Bestellungen stand eines von drei genannten Produkten in { $hit }, eines der drei beliebtesten in { $popular }.
analysis-affinity_next_popular = Was ein Kunde zuletzt kaufte, sagt über das Nächste nicht mehr als das, was beliebt ist: geprüft an { $tried } letzten Bestellungen { $hit } gegen { $popular }.
