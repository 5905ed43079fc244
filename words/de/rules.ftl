# Regeln für Zeilen: der Name jedes Schalters, und .effect für seine Wirkung.

rule-refunds = Erstattungen sind keine Bestellungen
    .effect = Ein negativer Betrag, ein erstatteter Betrag oder der Status „erstattet“ mindert den Umsatz in seinem eigenen Zeitraum, ist keine Bestellung und macht niemanden aktiv.
rule-cancelled = Stornierte Bestellungen weglassen
    .effect = Stornierte und annullierte Bestellungen zählen nicht.
rule-failed = Fehlgeschlagene Zahlungen weglassen
    .effect = Bestellungen, deren Zahlung abgelehnt wurde, zählen nicht.
rule-unpaid = Unbezahlte Bestellungen und Entwürfe weglassen
    .effect = Bestellungen, die offen, zurückgestellt oder Entwürfe sind, zählen nicht.
rule-test = Testbestellungen weglassen
    .effect = Als Test gekennzeichnete Bestellungen zählen nicht.
rule-sales = Weglassen, was kein Verkauf ist
    .effect = Abhebungen, Umbuchungen, Eingangsrechnungen, Angebote und die Zahlungen zu Rechnungen zählen nicht.
rule-lines = Zeilen mit einer Bestellnummer sind eine Bestellung
    .effect = Die Positionen einer Bestellung werden addiert und einmal gezählt.
rule-duplicates = Wiederholte Zeilen einmal zählen
    .effect = Eine Zeile, die eine andere derselben Bestellnummer in jeder Zelle wiederholt, zählt einmal.
rule-converted = Umgerechnete Beträge verwenden
    .effect = Wo der Export alle Währungen in eine umrechnet, werden die umgerechneten Beträge gezählt.
rule-far_dates = Daten weit entfernt von allen anderen weglassen
    .effect = Einzelne Zeilen, die Jahre vor oder nach allen anderen liegen, zählen nicht; eine so datierte Erstattung zählt am Tag ihrer Bestellung.
rule-nobody = Platzhalternamen sind keine Kunden
    .effect = Bestellungen von „Laufkundschaft“, „Barverkauf“, „Gast“, „gelöscht“, „unbekannt“ und Ähnlichem, in sieben Sprachen, zählen bei Umsatz und Bestellungen, aber in keiner Kundenkennzahl.
rule-equal_rows = Identische Zeilen einmal zählen
    .effect = Eine Zeile, die eine andere in jeder Zelle wiederholt, zählt einmal, obwohl keine Bestellnummer zeigt, ob sie gewollt ist.
rule-same_customers = Kunden mit zwei Schreibweisen zusammenführen
    .effect = Namen, die sich nur in Groß- und Kleinschreibung, Akzenten, Satzzeichen oder der Reihenfolge der Wörter unterscheiden, und E-Mail-Adressen, die sich durch einen Zusatz oder einen Tippfehler im Namen des Anbieters unterscheiden, sind ein Kunde.
