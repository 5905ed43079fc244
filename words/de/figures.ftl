# Zahlen beliebiger Tabellen: der Name jeder Zahl. Wo eine bei einer Art von Tabelle etwas anderes bedeutet, gilt figure-art-id.

figure-rows = Zeilen ({ $kind })
figure-table-rows = Zeilen
figure-period = Zeitraum
figure-ends_unsure = Enddaten kurz nach dem jüngsten Beginn: als vergangen angenommen, können aber noch bevorstehen
figure-sum = Summe: { $role }
    .inside = { $role }
figure-counts = Zeilen nach { $role }
figure-customers = Kunden
    .inside = Verschiedene Kunden
figure-companies = Firmen
figure-orders = Bestellnummern
figure-invoices = Rechnungen
figure-campaigns = Kampagnen

figure-won = Gewonnen
figure-won_amount = Gewonnener Betrag
figure-lost = Verloren
figure-lost_amount = Verlorener Betrag
figure-open = Offen
figure-open_amount = Offener Betrag
figure-open_weighted = Gewichteter offener Betrag
figure-win_rate = Abschlussquote
figure-amount_missing = Ohne Betrag
figure-converted = Konvertiert
figure-conversion_rate = Konversionsrate
figure-solved = Gelöst
figure-resolution_mean = Mittlere Lösungszeit
figure-resolution_median = Median der Lösungszeit
figure-first_response_mean = Mittlere Zeit bis zur ersten Antwort
figure-first_response_median = Median der Zeit bis zur ersten Antwort
figure-satisfied = Zufriedene Antworten
figure-dissatisfied = Unzufriedene Antworten
figure-satisfaction = Zufriedenheit
figure-ratings = Bewertungen
figure-mean_rating = Mittlere Bewertung
figure-audience-mean_rating = Mittleres Engagement
figure-answers = Antworten mit Punktzahl
figure-reviews-answers = Bewertungen mit Punktzahl
figure-promoters = Promotoren
figure-passives = Passive
figure-detractors = Detraktoren
figure-nps = Net Promoter Score
    .inside = Net Promoter Score
figure-mean_score = Mittlere Punktzahl
figure-comments = Kommentare
figure-complete = Vollständige Antworten
figure-open_rate = Öffnungsrate
figure-click_rate = Klickrate
figure-unsubscribe_rate = Abmelderate
figure-bounce_rate = Bounce-Rate
figure-roas = Return on Ad Spend (ROAS)
figure-cost_per_conversion = Kosten je Konversion
figure-cost_per_click = Kosten je Klick
figure-engagement_rate = Interaktionsrate
figure-social_posts-engagement_rate = Interaktionsrate (nach Impressionen)
figure-subscribed = Angemeldet
figure-unsubscribed = Abgemeldet
figure-bounced = Nicht zustellbar
figure-opted_in = Mit Zeitpunkt der Einwilligung
figure-tagged = Mit Schlagwörtern
figure-active = Aktiv
figure-on_trial = In der Testphase
figure-late = Zahlung überfällig
figure-ended = Beendet
figure-paused = Pausiert
figure-not_begun = Nie begonnen oder mit späterem Beginn
figure-mrr = Monatlich wiederkehrender Umsatz (MRR), aktiv
figure-mrr_with_late = Monatlich wiederkehrender Umsatz (MRR), mit überfälligen Zahlungen
figure-paying = Kunden mit Umsatz
figure-with_orders = Kunden mit Bestellungen
figure-churned = Abgewandert
figure-churn_rate = Abwanderungsrate
figure-churned_by_plan = Abgewandert, nach Tarif
figure-mean_tenure = Mittlere Monate als Kunde

figure-counted = Zeilen, die zählen
figure-amount_counted = Betrag, der zählt
figure-sold = Verkäufe
figure-given_back = Erstattungen
figure-settled = Zahlungen zu Rechnungen
figure-net = Nettoverkäufe (nach Erstattungen)
figure-per_order = Durchschnittliche Bestellung, vor Erstattungen
figure-buyers = Kunden mit Kauf
figure-repeat_customers = Kunden mit mindestens zwei Bestellungen
figure-without_customer = Zeilen ohne Kunde
figure-without_payment = Zeilen ohne Zahlungsdatum
figure-with_amount = Zeilen mit Betrag
figure-lines_gross = Menge mal Preis
figure-converted_counted = Umgerechneter Betrag, der zählt
figure-converted_net = Nettoverkäufe nach Erstattungen, umgerechnet
figure-converted_refund_counted = Erstattungen, umgerechnet
figure-fees_counted = Gebühren der Zeilen, die zählen
figure-net_counted = Nettobetrag der Zeilen, die zählen
figure-line_amount_counted = Positionsbetrag der Zeilen, die zählen
figure-amount_due_counted = Offener Betrag der Zeilen, die zählen
figure-last_balance = Letzter Saldo
figure-amount_by_product = Betrag nach Produkt
figure-amount_by_customer = Betrag nach Kunde
figure-amount_by_status = Betrag nach Status

figure-periods = Spalten, eine je Zeitraum
figure-cells = Zellen mit Zahl
figure-cells_empty = Zellen ohne Zahl
figure-cells_sum = Summe aller Zellen
figure-sum_by_period = Summen nach Zeitraum
figure-sum_by_dimension = Summen nach der ersten Spalte
figure-measure_sums = Summen anderer Zahlen
figure-amount_by_period = Betrag nach Zeitraum
figure-amount_by_dimension = Betrag nach der ersten Spalte
figure-pairs = Namen mit Wert
figure-pair_values = Werte, die Zahlen sind

# Warum es keine Zahl gibt, nach einem Doppelpunkt oder an ihrer Stelle.
none-currencies = in mehreren Währungen, die nie addiert werden
none-value = keine Zeile hat einen Wert
none-order = keine Bestellung zählt
none-outcome = keine Zeile nennt ein Ergebnis
none-denominator = es würde durch 0 geteilt
none-delivered = nichts wurde zugestellt
none-score = keine Zeile hat eine Punktzahl
none-duration = keine Zeile hat eine Dauer
none-date = keine Zeile hat ein Datum
none-shares = die Zahlen sind Anteile, die nie addiert werden
none-several = sie messen Verschiedenes, das nicht addiert wird
none-mixed = Anteile und mehrere Währungen werden nicht addiert

# Zeilen, die eine Zahl nicht mitzählt, mit ihrer Anzahl.
left-no_value = { $count } { $count ->
    [one] Zeile hat keinen Wert
   *[other] Zeilen haben keinen Wert
}
left-has_value = { $count } mit einem Wert
left-other_outcome = { $count } mit anderem Ergebnis
left-not_counted = { $count } { $count ->
    [one] Zeile zählt nicht: storniert, fehlgeschlagen, unbezahlt, Test, kein Verkauf, wiederholt oder ohne Datum oder Betrag
   *[other] Zeilen zählen nicht: storniert, fehlgeschlagen, unbezahlt, Test, kein Verkauf, wiederholt oder ohne Datum oder Betrag
}
left-left_out = { $count } wiederholt oder ohne zählendes Datum oder zählenden Betrag
left-share = { $count } mit Anteilen als Zahlen
left-not_sold = { $count } nicht verkauft
left-other_movement = { $count } anderer Art
left-not_positive = { $count } nicht über 0
left-same_order = { $count } weitere Positionen einer Bestellung
left-unknown_interval = { $count } mit unbekanntem Abrechnungsintervall
left-no_answer = { $count } ohne bekannte Antwort
left-no_number = { $count } ohne Zahl
left-older = { $count } ältere
left-far_date = { $count } mit einem Datum weit entfernt von allen anderen
groups-more = und { $count } weitere
