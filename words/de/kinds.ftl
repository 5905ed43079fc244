# Was die Zeilen einer Tabelle sind: der Name jeder Art, und .rows dafür, wie viele es sind.

kind-orders = Bestellungen
    .rows = { $count } { $count ->
        [one] Bestellung
       *[other] Bestellungen
    }
kind-order_lines = Bestellpositionen
    .rows = { $count } { $count ->
        [one] Position
       *[other] Positionen
    }
kind-invoices = Rechnungen
    .rows = { $count } { $count ->
        [one] Rechnung
       *[other] Rechnungen
    }
kind-invoice_lines = Rechnungspositionen
    .rows = { $count } { $count ->
        [one] Position
       *[other] Positionen
    }
kind-payments = Zahlungen
    .rows = { $count } { $count ->
        [one] Zahlung
       *[other] Zahlungen
    }
kind-ledger = Buchungen
    .rows = { $count } { $count ->
        [one] Buchung
       *[other] Buchungen
    }
kind-subscriptions = Abonnements
    .rows = { $count } { $count ->
        [one] Abonnement
       *[other] Abonnements
    }
kind-churn = Kunden mit Abwanderungsstatus
    .rows = { $count } { $count ->
        [one] Kunde
       *[other] Kunden
    }
kind-tickets = Supportfälle
    .rows = { $count } { $count ->
        [one] Fall
       *[other] Fälle
    }
kind-deals = Verkaufschancen
    .rows = { $count } { $count ->
        [one] Verkaufschance
       *[other] Verkaufschancen
    }
kind-leads = Leads
    .rows = { $count } { $count ->
        [one] Lead
       *[other] Leads
    }
kind-survey = Umfrageantworten
    .rows = { $count } { $count ->
        [one] Antwort
       *[other] Antworten
    }
kind-email_campaigns = E-Mail-Kampagnen
    .rows = { $count } { $count ->
        [one] Kampagne
       *[other] Kampagnen
    }
kind-ad_campaigns = Werbekampagnen
    .rows = { $count } { $count ->
        [one] Kampagne
       *[other] Kampagnen
    }
kind-web_traffic = Websitebesuche
    .rows = { $count } { $count ->
        [one] Zeile
       *[other] Zeilen
    }
kind-social_posts = Social-Media-Beiträge
    .rows = { $count } { $count ->
        [one] Beitrag
       *[other] Beiträge
    }
kind-audience = Newsletterkontakte
    .rows = { $count } { $count ->
        [one] Kontakt
       *[other] Kontakte
    }
kind-customers = Kunden
    .rows = { $count } { $count ->
        [one] Kunde
       *[other] Kunden
    }
kind-contacts = Kontakte
    .rows = { $count } { $count ->
        [one] Kontakt
       *[other] Kontakte
    }
kind-reviews = Bewertungen
    .rows = { $count } { $count ->
        [one] Bewertung
       *[other] Bewertungen
    }
kind-events = Interaktionen
    .rows = { $count } { $count ->
        [one] Interaktion
       *[other] Interaktionen
    }
kind-appointments = Termine
    .rows = { $count } { $count ->
        [one] Termin
       *[other] Termine
    }
kind-products = Produkte
    .rows = { $count } { $count ->
        [one] Produkt
       *[other] Produkte
    }
kind-staff = Mitarbeiter
    .rows = { $count } Mitarbeiter
kind-time = Arbeitszeiten
    .rows = { $count } { $count ->
        [one] Eintrag
       *[other] Einträge
    }
kind-spend = Kosten
    .rows = { $count } Kostenposten
kind-decisions = Entscheidungen
    .rows = { $count } { $count ->
        [one] Entscheidung
       *[other] Entscheidungen
    }
kind-initiatives = Vorhaben
    .rows = { $count } Vorhaben
kind-predictions = Vorhersagen
    .rows = { $count } { $count ->
        [one] Vorhersage
       *[other] Vorhersagen
    }
kind-market = Marktzahlen
    .rows = { $count } { $count ->
        [one] Zeitraum
       *[other] Zeiträume
    }
kind-requests = Datenschutzanfragen
    .rows = { $count } { $count ->
        [one] Anfrage
       *[other] Anfragen
    }
kind-assessments = Beurteilungen
    .rows = { $count } { $count ->
        [one] Beurteilung
       *[other] Beurteilungen
    }
kind-experiments = Experimente
    .rows = { $count } { $count ->
        [one] Variante
       *[other] Varianten
    }
kind-targets = Ziele
    .rows = { $count } { $count ->
        [one] Ziel
       *[other] Ziele
    }
kind-crosstab = Zahlen je Zeitraum
    .rows = { $count } { $count ->
        [one] Zeile
       *[other] Zeilen
    }
kind-aggregate = Summen
    .rows = { $count } { $count ->
        [one] Gruppe
       *[other] Gruppen
    }
kind-key_value = Einzelwerte
    .rows = { $count } { $count ->
        [one] Zeile
       *[other] Zeilen
    }
kind-table = etwas anderes
    .rows = { $count } { $count ->
        [one] Zeile
       *[other] Zeilen
    }
