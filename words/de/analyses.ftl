# Was Analysen ergeben, nach dem Kennwort dessen, was sie sagen.
analysis-missing = Dafür braucht es { $what ->
    [orders] eine Tabelle mit Bestellungen: Kunde, Datum und Betrag
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
