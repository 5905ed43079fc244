# Warum eine Kennzahl keinen Wert hat, und .unlock: was ihr einen gäbe.

undefined-nothing = In diesem Zeitraum gibt es keine { $what }
    .unlock = Wählen Sie einen Zeitraum, in dem es welche gibt.
undefined-nothing_to_date = Bis zum Ende dieses Zeitraums gibt es keine { $what }
    .unlock = Wählen Sie einen späteren Zeitraum.
undefined-no_table = Keine Datei enthält { $what }
    .unlock = Fügen Sie eine Datei hinzu: { $what }.
undefined-no_column = Keine Spalte ist „{ $role }“ ({ $what })
    .unlock = Exportieren Sie sie mit, oder wählen Sie die Spalte: { $what }.
undefined-no_amounts = Keine Spalte ließ sich als Betrag lesen
    .unlock = Wählen Sie die Spalte mit den Beträgen, oder exportieren Sie sie als einfache Zahlen.
undefined-no_customers = Keine Spalte sagt, wer gekauft hat
    .unlock = Wählen Sie die Spalte, die den Kunden nennt: eine Nummer, eine E-Mail-Adresse oder einen Namen.
undefined-no_refunds = Nichts in der Datei sagt, was erstattet wurde
    .unlock = Exportieren Sie die Bestellungen mit einer Spalte für den erstatteten Betrag oder mit negativen Zeilen für Erstattungen.
undefined-no_period_before = Sie vergleicht einen Zeitraum mit dem davor und hat deshalb über den ganzen Bereich keinen Wert
    .unlock = Sehen Sie sie Zeitraum für Zeitraum an.
undefined-unlike_periods = Einer der beiden Zeiträume ist nicht vollständig, deshalb lassen sie sich nicht vergleichen
    .unlock = Warten Sie, bis der Zeitraum endet, oder wählen Sie kürzere Zeiträume.
undefined-no_revenue_before = Im Zeitraum, mit dem verglichen wird, gab es keinen Umsatz
    .unlock = Wählen Sie längere Zeiträume.
undefined-no_previous_period = Die Daten beginnen mit diesem Zeitraum, davor gibt es keinen zum Vergleich
    .unlock = Fügen Sie einen Export hinzu, der weiter zurückreicht.
undefined-no_repeat_orders = In diesem Zeitraum kam niemand wieder
    .unlock = Wählen Sie einen längeren Zeitraum.
undefined-not_by_rows = Einzelne Zeilen eines Kunden ({ $what }) sagen nicht, wer neu ist, bleibt oder geht
    .unlock = Teilen oder filtern Sie nach etwas, das vom Kunden bekannt ist, etwa mit „first“ vor dem Namen der Spalte.
undefined-not_by_dimension = Nichts in dieser Tabelle nennt Werte dieser Spalte ({ $what })
    .unlock = Exportieren Sie die Tabelle mit dieser Spalte oder mit dem Kunden, von dem eine andere Datei sie kennt ({ $what }).
undefined-not_by_line = Die Beträge gelten für ganze Bestellungen und sagen nicht, was eine einzelne Position kostet
    .unlock = Exportieren Sie die Bestellungen mit einem Betrag für jede Position.
undefined-small_group = Die Gruppe ist so klein, dass einzelne Kunden zu erkennen wären
    .unlock = Wählen Sie eine kleinere Mindestgröße, wenn niemand sonst dies sieht.
undefined-not_finite = Die Zahlen sind zu groß, um damit zu rechnen
    .unlock = Prüfen Sie die Beträge in der Datei.
undefined-most_still_there = Mehr als die Hälfte der Kunden ist noch da
    .unlock = Warten Sie ab, oder sehen Sie sich den Mittelwert an.
undefined-watched_too_short = Zu wenige seiner neuen Kunden sind lange genug beobachtet
    .unlock = Warten Sie ab, oder wählen Sie einen früheren Zeitraum.
undefined-most_not_paid = Weniger als die Hälfte seiner Rechnungen ist bisher bezahlt
    .unlock = Warten Sie ab, oder wählen Sie einen früheren Zeitraum.
undefined-no_new_segment = Im letzten Jahr wurde kein Segment zum ersten Mal bedient
    .unlock = Wählen Sie einen Zeitraum innerhalb eines Jahres nach dem ersten Verkauf in einem Segment.
undefined-no_groups = Keine Spalte ({ $what }) unterscheidet Gruppen von Menschen
    .unlock = Exportieren Sie sie mit einer Spalte wie Altersgruppe, Region oder Art des Kunden.
undefined-few_groups = Weniger als zwei Gruppen haben in diesem Zeitraum zehn Zeilen oder mehr
    .unlock = Wählen Sie einen längeren Zeitraum.
undefined-all_equal = Alle haben gleich lange gewartet
    .unlock = Wählen Sie einen längeren Zeitraum.
undefined-no_zero_to_ten = „{ $role }“ ({ $what }) geht nicht von 0 bis 10
    .unlock = Fügen Sie Antworten von 0 bis 10 hinzu, etwa auf „Wie wahrscheinlich ist es, dass Sie uns empfehlen?“.
undefined-too_many_ranks = Es sind zu viele Kunden und Zeiträume, um alle in jedem einzureihen
    .unlock = Wählen Sie längere Zeiträume oder weniger Tage.
undefined-no_shared_period = Die Tabellen, auf denen sie beruht, haben keinen Tag gemeinsam
    .unlock = Fügen Sie Exporte hinzu, die dieselben Tage abdecken.
undefined-none_counts = In diesem Zeitraum zählt dafür keine Zeile ({ $what })
    .unlock = Wählen Sie einen längeren Zeitraum.

# Wovon es nichts gibt: „es gibt keine …“.

lack-answers_at_contact = Antworten zu einem Kontaktpunkt
lack-cases_of_both_kinds = Fälle, die eintraten, neben solchen, die nicht eintraten
lack-customers_at_start = Kunden am Anfang
lack-customers_to_date = Kunden
lack-customers_who_left = Kunden, die gingen
lack-reasons_of_leaving = Kunden, die gingen und einen Grund nannten
lack-first_uses = Kunden, die das Produkt zum ersten Mal nutzten
lack-deals_past_the_stage = Verkaufschancen, die die Phase verließen
lack-decided_in_the_stage = Verkaufschancen, die aus der Phase weiterkamen oder in ihr verloren gingen
lack-decided_deals_to_date = entschiedenen Verkaufschancen
lack-gross_profits = Rohgewinne
lack-invoices = Rechnungen
lack-selected_leads = Leads mit mindestens der Hälfte der Punkte
lack-reasons_of_loss = verlorenen Verkaufschancen mit Grund
lack-new_customers = neuen Kunden
lack-new_customers_a_year_before = neuen Kunden, oder es gab ein Jahr davor keine
lack-followers_to_date = Follower-Zahlen
lack-orders = Bestellungen
lack-orders_of_customers = Bestellungen bekannter Kunden
lack-orders_of_known_cost = Bestellungen bekannter Kunden mit bekannten Kosten
lack-paying_subscribers = zahlenden Abonnenten
lack-people = Beschäftigten
lack-people_at_start = Beschäftigten am Anfang
lack-recurring_revenues = Abo-Umsätze
lack-rows = Zeilen, durch die zu teilen wäre
lack-sales = Verkäufe
lack-sales_beyond_refunds = Verkäufe über die Erstattungen hinaus
lack-competitor_sales = Umsätze eines Wettbewerbers
lack-framework_scores = Bewertungen zu diesem Rahmenwerk
lack-ended_trials = beendeten Probezeiten
lack-won_deals_of_leads = gewonnenen Verkaufschancen eines Kunden, der ein Lead war
lack-predictions_of_yes = Vorhersagen von Ja
lack-cases_that_came_about = Fälle, die eintraten
lack-predictions_of_amounts = Vorhersagen von Beträgen mit dem, was daraus wurde
lack-predictions_of_classes = Vorhersagen von Ja oder Nein mit dem, was daraus wurde
lack-promoters = Kunden, deren neueste Antwort 9 oder 10 ist
lack-detractors = Kunden, deren neueste Antwort 0 bis 6 ist

# Auf wie vielen Beobachtungen eine Kennzahl ruht.

counted-orders = { $count } { $count ->
        [one] Bestellung
       *[other] Bestellungen
    }
counted-customers = { $count } { $count ->
        [one] Kunde
       *[other] Kunden
    }
counted-gaps = { $count } { $count ->
        [one] Abstand
       *[other] Abstände
    }
counted-rows = { $count } { $count ->
        [one] Zeile
       *[other] Zeilen
    }
undefined-no_customers_year_before = ein Jahr zuvor war niemand Kunde
    .unlock = Warten, einen späteren Zeitraum wählen oder einen Export ergänzen, der weiter zurückreicht.
