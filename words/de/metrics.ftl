# Kennzahlen. Die Nachricht heißt wie die Kennzahl: der Fachbegriff, dann
# .plain (der Name in einfachen Worten), .definition und .formula.
# Eine Variante heißt kennzahl-variante und hat eine .definition.

active_customers = Aktive Kunden
    .plain = Kunden mit Bestellung
    .definition = Wie viele verschiedene Kunden im Zeitraum bestellt haben.
    .formula = Kunden mit einer Bestellung im Zeitraum (E)

active_customers-window = Aktiv am Ende des Zeitraums
    .definition = Kunden mit einer Bestellung in den W Tagen, die mit dem letzten Tag des Zeitraums enden.

advocacy_rate = Kunden, die andere werben
    .plain = Kunden, die andere mitbringen
    .definition = Wie viele verschiedene Kunden von jemandem, der sich im Zeitraum angemeldet hat, als Empfehlende genannt werden, im Verhältnis zu den Kunden, die in ihm gekauft haben.
    .formula = als Empfehlende genannte Kunden ÷ aktive Kunden

arpa = Durchschnittlicher Umsatz je Abonnent (ARPA)
    .plain = Monatsumsatz je Abonnent
    .definition = Was ein Abonnent, der am Ende des Zeitraums zahlt, im Durchschnitt im Monat einbringt.
    .formula = MRR ÷ zahlende Abonnenten

arr = Jährlich wiederkehrender Umsatz (ARR)
    .plain = Abo-Umsatz im Jahr
    .definition = Das Zwölffache des monatlich wiederkehrenden Umsatzes am Ende des Zeitraums: was ein Jahr brächte, wenn sich nichts änderte.
    .formula = 12 × MRR

automation_rate = Automatisierungsquote
    .plain = Automatisch gelöste Anfragen
    .definition = Von den im Zeitraum gelösten Anfragen der Anteil, den die Automatik allein erledigt hat. Eine Anfrage, die an einen Menschen ging, zählt nicht dazu. Anfragen, zu denen eine Angabe fehlt, bleiben außen vor.
    .formula = automatisch gelöst ÷ gelöst

automation_rate-score_automated = Zufriedenheit mit der Automatik
    .definition = Die durchschnittliche Bewertung der Anfragen, die die Automatik allein erledigt hat.

automation_rate-score_people = Zufriedenheit mit Menschen
    .definition = Die durchschnittliche Bewertung der Anfragen, um die sich ein Mensch gekümmert hat.

automation_time_saved = Durch Automatisierung gesparte Zeit
    .plain = Zeit, die Automatisierung spart
    .definition = Wie lange Menschen für die automatisch gelösten Anfragen gebraucht hätten, wenn jede so lange dauerte wie der Median ihrer eigenen. Für die Arbeitszeit steht die Zeit, die bis zur Lösung vergeht; der Wert ist daher zu hoch.
    .formula = automatisch gelöste Anfragen × Median der Lösungszeit von Menschen

average_deal_size = Durchschnittliche Auftragsgröße
    .plain = Größe eines gewonnenen Auftrags
    .definition = Was ein gewonnener Auftrag im Durchschnitt einbringt, nach dem Tag des Abschlusses. Aufträge ohne Betrag oder in anderer Währung bleiben außen vor.
    .formula = Betrag gewonnener Aufträge ÷ gewonnene Aufträge mit Betrag

average_order_value = Durchschnittlicher Bestellwert (AOV)
    .plain = Durchschnittliche Bestellung
    .definition = Was eine Bestellung im Durchschnitt einbringt, nach Erstattungen.
    .formula = Umsatz ÷ Bestellungen

cac_payback = Amortisationsdauer der Kundengewinnung (CAC Payback)
    .plain = Monate, bis sich ein neuer Kunde rechnet
    .definition = In wie vielen Monaten der Rohertrag eines aktiven Kunden wieder einbringt, was die Gewinnung eines Kunden gekostet hat. Bestellungen mit unbekannten Kosten tragen hier keinen Ertrag bei. Ein Zeitraum ohne Rohertrag bringt nichts wieder ein.
    .formula = CAC ÷ (Rohertrag eines Monats ÷ aktive Kunden)

cart_abandonment_rate = Warenkorbabbruchrate
    .plain = Abgebrochene Warenkörbe
    .definition = Von den Warenkörben des Zeitraums der Anteil, auf den binnen 24 Stunden kein Kauf desselben Kunden folgt. Warenkörbe unbekannter Besucher bleiben außen vor.
    .formula = Warenkörbe ohne Kauf ÷ Warenkörbe

churn_rate = Abwanderungsrate (Churn Rate)
    .plain = Anteil verlorener Kunden
    .definition = Von den Kunden, die im Zeitraum davor aktiv waren, der Anteil, der es in diesem nicht ist. In einem Geschäft kündigt niemand: Einige können noch wiederkommen.
    .formula = L ÷ S

churn_rate-subscriptions = Abonnenten
    .definition = Von den Kunden, die am Ende des Zeitraums davor für ein Abo zahlten, der Anteil, der am Ende dieses Zeitraums für keines zahlt. Wo keine Bestellungen bekannt sind, ist das die Abwanderungsrate selbst.

churn_rate-window = Am Ende des Zeitraums
    .definition = Von den Kunden, die in den W Tagen vor dem Zeitraum aktiv waren, der Anteil, der es in den W Tagen, die mit ihm enden, nicht ist.

churn_reasons = Kündigungsgründe
    .plain = Warum Kunden gehen
    .definition = Von den Kunden, deren letztes Abo im Zeitraum endete und die einen Grund nannten, der Anteil mit dem häufigsten Grund. Eine Pause ist keine Kündigung.
    .formula = häufigster Grund ÷ Kunden mit Grund

click_through_rate = Klickrate (CTR)
    .plain = Klicks je Einblendung
    .definition = Von den Einblendungen der Werbung der Anteil, der angeklickt wurde. Zeilen, denen eine der beiden Zahlen fehlt, bleiben außen vor. Wo keine Werbung bekannt ist, zählen die Klicks in Mailings im Verhältnis zu den zugestellten Mails.
    .formula = Klicks ÷ Einblendungen

click_through_rate-mailings = In Mailings
    .definition = Klicks in Mailings ÷ zugestellte Mails.

cltv_growth = Wachstum des Kundenwerts
    .plain = Sind neue Kunden mehr wert?
    .definition = Was die neuen Kunden des Zeitraums bisher im Mittel eingebracht haben, gegen das, was die eines Jahres zuvor im selben Alter eingebracht hatten.
    .formula = Umsatz je neuem Kunden ÷ der der Kohorte ein Jahr zuvor im selben Alter − 1

cltv_to_cac = CLTV : CAC
    .plain = Kundenwert im Verhältnis zu den Kosten
    .definition = Das Wievielfache der Kosten seiner Gewinnung ein Kunde eingebracht hat. Der Wert ist der bisherige: der gesamte Umsatz bekannter Kunden, geteilt durch ihre Zahl.
    .formula = bisheriger Umsatz je Kunde ÷ CAC

consent_rate = Ausdrückliche Einwilligung
    .plain = Kunden, die eingewilligt haben
    .definition = Der Anteil der bis zum Ende des Zeitraums angemeldeten Kunden, die bis dahin eingewilligt haben. Leer ist keine Einwilligung: Schweigen gilt nicht als Ja.
    .formula = Kunden mit Einwilligung ÷ Kunden

contact_rate = Kontaktrate
    .plain = Anfragen je Kunde
    .definition = Wie viele Anfragen im Zeitraum auf jeden Kunden kommen, der in ihm gekauft hat.
    .formula = eingegangene Anfragen ÷ aktive Kunden

conversion_rate = Konversionsrate
    .plain = Besuche, die zum Kauf führen
    .definition = Konversionen je Besuch der Website. Zeilen, denen eine der beiden Zahlen fehlt, bleiben außen vor. Wo keine Besuche bekannt sind, stehen dafür die Klicks auf Werbung, sonst das beobachtete Verhalten der Besucher.
    .formula = Konversionen ÷ Besuche

conversion_rate-ads = Von Klicks auf Werbung
    .definition = Konversionen der Werbung ÷ Klicks auf sie.

conversion_rate-events = Von einzelnen Besuchen
    .definition = Käufe ÷ Besuche im beobachteten Verhalten der Besucher.

cost_per_acquisition = Kosten je Konversion (CPA)
    .plain = Kosten je Konversion
    .definition = Was Werbung je Konversion gekostet hat. Zeilen, die keine Zahl der Konversionen nennen, bleiben samt ihren Kosten außen vor.
    .formula = Werbekosten ÷ Konversionen

cost_per_lead = Kosten je Lead (CPL)
    .plain = Kosten je Interessent
    .definition = Was Werbung, Gehälter, Werkzeuge und Agenturen je Interessent gekostet haben, der im Zeitraum hinzukam. Der Kundendienst gehört nicht dazu.
    .formula = Kosten der Kundengewinnung ÷ neue Leads

cost_per_lead-ads_only = Nur Werbung
    .definition = Werbekosten ÷ neue Leads.

cost_to_serve = Kosten je Ticket
    .plain = Kosten einer gelösten Anfrage
    .definition = Was der Kundendienst im Zeitraum je gelöster Anfrage gekostet hat.
    .formula = Kosten des Kundendienstes ÷ gelöste Anfragen

crm_adoption = CRM-Nutzung
    .plain = Nutzung des CRM
    .definition = Von den Mitarbeitern in Vertrieb und Kundendienst am Ende des Zeitraums der Anteil, der das CRM nutzt. Wer ohne Angabe ist, bleibt außen vor.
    .formula = Nutzer ÷ Mitarbeiter mit Angabe

crm_roi = Rendite der CRM-Projekte (ROI)
    .plain = Rendite der Kundenprojekte
    .definition = Was die Neuerungen des Zeitraums über ihre Kosten hinaus eingebracht haben, je Einheit Kosten. Der angegebene indirekte Gewinn zählt mit; wo keiner angegeben ist, der Wert des Geteilten. Neuerungen ohne Kosten bleiben außen vor.
    .formula = (Umsatz + indirekter Gewinn − Kosten) ÷ Kosten

culture_maturity = Kundenzentrierte Kultur
    .plain = Wie weit Kunden an erster Stelle stehen
    .definition = Das Mittel der mittleren Bewertungen aller Dimensionen dieses Rahmens im Zeitraum, auf der Skala der Datei. Jede Dimension zählt einmal, wie viele sie auch bewertet haben.
    .formula = Mittel der mittleren Bewertung über die Dimensionen

customer_acquisition_cost = Kundengewinnungskosten (CAC)
    .plain = Kosten, einen Kunden zu gewinnen
    .definition = Was Werbung, Gehälter, Werkzeuge und Agenturen je Kunde gekostet haben, der im Zeitraum zum ersten Mal bestellt hat. Der Kundendienst gehört nicht dazu.
    .formula = Kosten der Kundengewinnung ÷ neue Kunden

customer_acquisition_cost-ads_only = Nur Werbung
    .definition = Werbekosten ÷ neue Kunden.

customer_effort_score = Customer Effort Score (CES)
    .plain = Wie mühsam es für Kunden war
    .definition = Die mittlere Antwort darauf, wie viel Mühe etwas gemacht hat, auf der Skala der Datei. Wenig Mühe ist gut.
    .formula = Summe der Antworten ÷ Antworten

customer_health_score = Kundengesundheit
    .plain = Wie gut es um die Kunden steht
    .definition = Von 0 bis 100, der Mittelwert über Kunden, die in den W Tagen bis zum Ende des Zeitraums bestellt haben. Jeder hat den Mittelwert dessen, was von ihm bekannt ist, mit gleichem Gewicht: wie nah die letzte Bestellung innerhalb von W liegt; der Anteil seiner Supportfälle dieser Tage, die gelöst und nicht wieder geöffnet wurden; der Anteil seiner in diesen Tagen fälligen Rechnungen, die rechtzeitig bezahlt wurden; und seine neueste Antwort auf eine Umfrage, vom schlechtesten zum besten Wert ihrer Skala. Es gibt keinen Standard; die Teile stehen daneben und sind die Gründe.
    .formula = Mittelwert aus Kaufen, Support, Zahlungen und Antworten, über aktive Kunden

customer_health_score-buying = Gesundheit nach Käufen
    .definition = Wie nah die letzte Bestellung liegt: 100 am letzten Tag des Zeitraums, 0 vor W Tagen.

customer_health_score-support = Gesundheit nach Support
    .definition = Der Anteil der Supportfälle eines Kunden aus den W Tagen, die gelöst und nicht wieder geöffnet wurden, im Mittel über aktive Kunden mit einem Fall.

customer_health_score-payments = Gesundheit nach Zahlungen
    .definition = Der Anteil der in den W Tagen fälligen Rechnungen eines Kunden, die rechtzeitig bezahlt wurden, im Mittel über aktive Kunden mit einer Rechnung.

customer_health_score-answers = Gesundheit nach Antworten
    .definition = Die neueste Antwort eines Kunden auf eine Umfrage, von 0 für den schlechtesten bis 100 für den besten Wert ihrer Skala, im Mittel über aktive Kunden mit einer Antwort.

customer_lifespan = Kundenlebensdauer
    .plain = Wie lange Kunden bleiben
    .definition = Die mittlere Zeit von der ersten Bestellung eines Kunden bis W Tage nach der letzten, nach dem Stand am Ende des Zeitraums, bis zur längsten beobachteten Zeit. Wer noch aktiv ist, zählt so lange, wie er da ist (Kaplan–Meier). Ohne Bestellungen sagen es die Abonnements.
    .formula = Fläche unter der Kaplan-Meier-Kurve der Lebensdauern

customer_lifespan-median = Median
    .definition = Die Zeit, nach der die Hälfte der Kunden weg ist; keine, solange mehr als die Hälfte noch da ist.

customer_lifespan-subscriptions = Von Abonnenten
    .definition = Die mittlere Zeit vom ersten bezahlten Tag bis zum Ende des letzten bezahlten Abonnements.

customer_lifespan-subscriptions_median = Von Abonnenten, Median
    .definition = Die Zeit, nach der die Hälfte der Abonnenten weg ist.

customer_lifetime_value = Kundenwert (CLTV)
    .plain = Was ein Kunde bisher eingebracht hat
    .definition = Was bekannte Kunden bis zum Ende des Zeitraums eingebracht haben, geteilt durch alle bisherigen Kunden. Das ist die Vergangenheit, ohne Schätzung der Zukunft.
    .formula = Umsatz bisher ÷ Kunden bisher

customer_profitability = Kundenprofitabilität
    .plain = Gewinn je Kunde
    .definition = Was ein Kunde, der im Zeitraum gekauft hat, nach Waren- und Servicekosten im Mittel übrig gelassen hat. Jeder Supportfall trägt den gleichen Teil der Servicekosten des Zeitraums. Bestellungen mit unbekannten Kosten bleiben außen vor.
    .formula = (Umsatz − Kosten − Kosten ihres Service) ÷ Kunden

customer_profitability-before_service = Vor Service
    .definition = Dasselbe ohne die Kosten des Service.

customer_profitability-unprofitable_share = Unprofitable Kunden
    .definition = Der Anteil der Kunden des Zeitraums, die mehr gekostet als eingebracht haben.

customer_retention_rate = Kundenbindungsrate (CRR)
    .plain = Anteil gehaltener Kunden
    .definition = Von den Kunden, die im Zeitraum davor aktiv waren, der Anteil, der es auch in diesem ist. Kundenbindungsrate und Abwanderungsrate ergeben zusammen 100 %.
    .formula = S ∩ E ÷ S

customer_retention_rate-subscriptions = Abonnenten
    .definition = Von den Kunden, die am Ende des Zeitraums davor für ein Abo zahlten, der Anteil, der auch am Ende dieses Zeitraums für eines zahlt. Wo keine Bestellungen bekannt sind, ist das die Kundenbindungsrate selbst.

customer_retention_rate-with_returning = Mit Kunden, die nach einer Pause wiederkamen
    .definition = (E − N) ÷ S, die übliche Formel: alle Kunden des Zeitraums außer den neuen, geteilt durch die des Zeitraums davor. Wer nach einer Pause wiederkommt, zählt als gehalten; der Wert kann daher über 100 % liegen.

customer_retention_rate-window = Am Ende des Zeitraums
    .definition = Von den Kunden, die in den W Tagen vor dem Zeitraum aktiv waren, der Anteil, der es in den W Tagen ist, die mit ihm enden.

customer_retention_rate-window_with_returning = Am Ende des Zeitraums, mit Kunden, die nach einer Pause wiederkamen
    .definition = Kunden, die in den W Tagen aktiv sind, die mit dem Zeitraum enden, ohne die in ihm neuen, geteilt durch die Kunden, die in den W Tagen davor aktiv waren. Der Wert kann über 100 % liegen.

customer_satisfaction = Kundenzufriedenheit (CSAT)
    .plain = Zufriedene Kunden
    .definition = Der Anteil der Antworten, die zu den zwei besten der Skala gehören. Die Skala endet bei 5, 7 oder 10: bei der ersten dieser Zahlen, die alle Antworten umfasst.
    .formula = Antworten der zwei besten Stufen ÷ Antworten

customer_satisfaction-mean = Mittlere Antwort
    .definition = Das Mittel der Antworten, auf der Skala der Datei.

customer_satisfaction-tickets = Von Supportfällen
    .definition = Dasselbe für die Bewertungen von Supportfällen, in dem Zeitraum, in dem sie gelöst wurden.

cx_value = Erlebnis über alle Kanäle
    .plain = Wie Kunden uns erleben, Ort für Ort
    .definition = Was Kunden an jedem Kontaktpunkt sagen, von 0 bis 100: das Mittel aus Empfehlung, Zufriedenheit, geringer Mühe und Ton der Kommentare, soweit jedes bekannt ist; dann das Mittel über die Kontaktpunkte. Einen Standard gibt es nicht; alle wiegen gleich.
    .formula = Mittel der Teile, gemittelt über die Kontaktpunkte

cx_value-spread = Spannweite
    .definition = Der beste Kontaktpunkt minus der schlechteste.

cx_value-assessment = Urteil von Fachleuten
    .definition = Das Mittel über die Dimensionen des Rahmens „Erlebnis“, auf der Skala der Datei.

data_driven_share = Datengestützte Entscheidungen
    .plain = Entscheidungen, die auf Daten beruhen
    .definition = Der Anteil datengestützter Entscheidungen an denen, bei denen vermerkt ist, ob Daten zu ihnen führten.
    .formula = datengestützte Entscheidungen ÷ Entscheidungen mit Ja oder Nein

days_since_last_order = Tage seit der letzten Bestellung (Recency)
    .plain = Tage, seit Kunden zuletzt bestellt haben
    .definition = Am Ende des Zeitraums lag die letzte Bestellung bei der Hälfte aller bisherigen Kunden höchstens so viele Tage zurück.
    .formula = Median von letzter Tag des Zeitraums − Tag der letzten Bestellung

days_to_pay = Zahlungsdauer
    .plain = Tage, bis Rechnungen bezahlt sind
    .definition = Innerhalb so vieler Tage ist die Hälfte der Rechnungen des Zeitraums bezahlt. Offene Rechnungen zählen so lange, wie sie offen sind (Kaplan–Meier).
    .formula = Kaplan-Meier-Median von bezahlt − Rechnungsdatum

days_to_pay-paid_late = Zu spät bezahlt
    .definition = Der Anteil der Rechnungen des Zeitraums, die nach ihrer Fälligkeit oder gar nicht bezahlt sind, an denen, die bezahlt oder überfällig sind.

decision_velocity = Entscheidungsgeschwindigkeit
    .plain = Tage von der Erkenntnis zur Entscheidung
    .definition = Die Hälfte der Entscheidungen fiel innerhalb so vieler Tage nach der Erkenntnis, die zu ihnen führte. Eine Entscheidung zählt in dem Zeitraum, in dem sie fiel.
    .formula = Median von Entscheidung − Erkenntnis

demographic_parity = Demografische Parität der Lead-Bewertung
    .plain = Werden Gruppen gleich ausgewählt?
    .definition = Der Anteil ausgewählter Leads in der am seltensten ausgewählten Gruppe im Verhältnis zu dem in der am häufigsten ausgewählten. Ausgewählt ist ein Lead ab der Hälfte der Skala. Gruppen mit weniger als zehn Leads bleiben außen vor. Unter 0,8 lohnt ein Blick.
    .formula = niedrigste Auswahlquote ÷ höchste Auswahlquote

discount_rate = Rabattquote
    .plain = Als Rabatt verschenkt
    .definition = Rabatte als Anteil an dem, was Verkäufe ohne sie gebracht hätten, vor Erstattungen.
    .formula = Rabatte ÷ (Beträge + Rabatte)

discount_rate-share_of_orders = Bestellungen mit Rabatt
    .definition = Der Anteil der Bestellungen mit einem Rabatt.

ecosystem_contribution = Beteiligung am Ökosystem
    .plain = Neuerungen mit Partnern
    .definition = Wie viele Neuerungen des Zeitraums einen Partner haben oder zu einem Ökosystem gehören.
    .formula = Neuerungen mit Partner oder der Art „Ökosystem“

ecosystem_contribution-revenue = Umsatz gemeinsamer Neuerungen
    .definition = Was die Neuerungen des Zeitraums mit Partnern eingebracht haben.

ecosystem_contribution-shared_value = Wert des Geteilten
    .definition = Was in den Neuerungen des Zeitraums mit Partnern geteilt wurde, zu dem Wert, den die Datei nennt.

email_bounce_rate = Bounce-Rate
    .plain = Mails, die nicht ankommen
    .definition = Von den versendeten Mails der Anteil, der nicht zugestellt werden konnte.
    .formula = Bounces ÷ versendet

email_conversion_rate = E-Mail-Konversionsrate
    .plain = Mails, die zum Kauf führen
    .definition = Konversionen je zugestellter Mail. Mailings, deren Konversionen unbekannt sind, bleiben außen vor.
    .formula = Konversionen ÷ zugestellt

email_open_rate = Öffnungsrate
    .plain = Mails, die geöffnet werden
    .definition = Von den zugestellten Mails der Anteil, der geöffnet wurde. Wo nicht steht, wie viele ankamen, ist es die Zahl der versendeten ohne die Bounces. Programme, die Mails von selbst öffnen, treiben den Wert nach oben.
    .formula = Öffnungen ÷ zugestellt

employee_engagement = Mitarbeiterengagement
    .plain = Wie engagiert Mitarbeiter sind
    .definition = Der mittlere Engagementwert derer, die am Ende des Zeitraums da sind, auf der Skala der Datei.
    .formula = Summe der Werte ÷ Mitarbeiter mit einem Wert

employee_engagement-enps = Employee Net Promoter Score (eNPS)
    .definition = Der Anteil der Werte 9 und 10 minus der von 0 bis 6, in Punkten, wo die Werte von 0 bis 10 gehen.

employee_retention = Mitarbeiterbindung
    .plain = Anteil gehaltener Mitarbeiter
    .definition = Der Anteil derer, die vor dem Zeitraum da waren und es an seinem Ende noch sind. Das Ende ist der erste Tag ohne sie.
    .formula = (Mitarbeiter am Ende − neue) ÷ Mitarbeiter am Anfang

employee_turnover = Fluktuation
    .plain = Anteil gegangener Mitarbeiter
    .definition = Wer im Zeitraum gegangen ist, im Verhältnis zur mittleren Zahl der Mitarbeiter, Tag für Tag.
    .formula = Abgänge ÷ mittlere Zahl der Mitarbeiter

engagement_score = Kundenengagement
    .plain = Wie engagiert Kunden sind
    .definition = Wo Kunden, die im Zeitraum gekauft haben, unter allen bisherigen Kunden stehen, von 0 bis 100: das Mittel ihrer Perzentile bei den Tagen seit der letzten Bestellung und, über die W Tage bis zu seinem Ende, bei Bestellungen, Umsatz, Besuchen, geöffneten und geklickten E-Mails und beantworteten Umfragen, soweit die Dateien sie nennen. Einen Standard gibt es nicht; alle Teile wiegen gleich.
    .formula = Mittel der Perzentile, über aktive Kunden

equal_opportunity = Chancengleichheit im Service
    .plain = Warten Gruppen gleich lange?
    .definition = Der Unterschied zwischen den Gruppen mit der längsten und der kürzesten mittleren Zeit bis zur ersten Antwort eines Menschen (Median). Gruppen mit weniger als zehn Fällen bleiben außen vor.
    .formula = längster Median − kürzester Median der Zeit bis zur ersten Antwort

equal_opportunity-p_value = Wahrscheinlichkeit eines solchen Unterschieds
    .definition = Wie wahrscheinlich so große Unterschiede sind, wenn alle Gruppen gleich behandelt werden, nach dem Test von Kruskal und Wallis. Unter 0,05 ist Zufall eine unwahrscheinliche Erklärung.

equal_opportunity-true_positive_rate_difference = Unterschied zwischen Gruppen von Leads
    .definition = Der Anteil der nach Punktzahl ausgewählten unter den Leads, die Kunden wurden: höchster minus niedrigster Anteil der Gruppen.

error_rectification_time = Zeit bis zur Berichtigung
    .plain = Tage, bis ein Fehler behoben ist
    .definition = Die Hälfte der Fehler wurde innerhalb so vieler Tage nach der Entdeckung behoben. Ein Fehler zählt in dem Zeitraum, in dem er behoben wurde.
    .formula = Median von Fehler behoben − Fehler gefunden

escalation_rate = Eskalationsrate
    .plain = An Menschen übergebene Anfragen
    .definition = Von den automatisch bearbeiteten Anfragen, die im Zeitraum eingingen, der Anteil, der an einen Menschen weiterging.
    .formula = übergeben ÷ automatisch bearbeitet

first_contact_resolution = Erstlösungsquote (FCR)
    .plain = Mit der ersten Antwort gelöst
    .definition = Von den im Zeitraum gelösten Anfragen der Anteil, für den genau eine Antwort reichte und der nicht wieder geöffnet wurde. Anfragen mit unbekannter Zahl der Antworten bleiben außen vor.
    .formula = mit einer Antwort gelöst, nicht wieder geöffnet ÷ gelöst

first_response_time = Erstreaktionszeit
    .plain = Warten auf die erste Antwort
    .definition = Der Median der Zeit vom Eingang einer Anfrage bis zur ersten Antwort eines Menschen, im Zeitraum der Antwort. Was die Automatik allein beantwortet, zählt nicht.
    .formula = Median von erste Antwort − Eingang

first_response_time-all = Mit den Antworten der Automatik
    .definition = Der Median über alle Anfragen, auch die automatisch beantworteten.

first_response_time-mean = Mittelwert
    .definition = Der Mittelwert, den wenige lange Wartezeiten erhöhen.

first_response_time-p90 = Neun von zehn
    .definition = Die Zeit, in der neun von zehn Anfragen ihre erste Antwort bekamen.

fulfilment_time = Lieferzeit
    .plain = Tage, bis eine Bestellung ankommt
    .definition = Die Hälfte der Bestellungen, die im Zeitraum ankamen, brauchte von der Bestellung bis zur Lieferung höchstens so lange. Wo keine Datei sagt, wann eine Bestellung ankam, zählt der Tag des Versands.
    .formula = Median von geliefert − bestellt

fulfilment_time-shipped = Bis zum Versand
    .definition = Die Hälfte der im Zeitraum versandten Bestellungen brauchte von der Bestellung bis zum Versand höchstens so lange.

gross_margin = Bruttomarge
    .plain = Was vom Umsatz nach den Warenkosten bleibt
    .definition = Umsatz abzüglich der Kosten des Verkauften, als Anteil am Umsatz. Bestellungen mit unbekannten Kosten bleiben mit ihren Erstattungen außen vor; eine Erstattung bringt keine Kosten zurück.
    .formula = (Umsatz − Kosten) ÷ Umsatz

gross_revenue_retention = Bruttoumsatzbindung (GRR)
    .plain = Gehaltener Abo-Umsatz
    .definition = Vom wiederkehrenden Umsatz am Ende des Zeitraums davor der Anteil, den dieselben Kunden noch zahlen, jeder höchstens mit dem, was er damals zahlte.
    .formula = gehaltener MRR ohne Erhöhungen ÷ MRR davor

human_review_rate = Geprüfte automatische Entscheidungen
    .plain = Automatische Entscheidungen, die ein Mensch geprüft hat
    .definition = Der Anteil geprüfter an den automatischen Entscheidungen, bei denen vermerkt ist, ob ein Mensch sie geprüft hat.
    .formula = geprüfte automatische Entscheidungen ÷ automatische Entscheidungen

innovation_rate = Rate personalisierter Neuerungen
    .plain = Personalisierte Neuerungen
    .definition = Wie viele Neuerungen des Zeitraums personalisiert waren: für einzelne Kunden oder kleine Gruppen gemacht.
    .formula = Neuerungen der Art „personalisiert“

innovation_rate-revenue_share = Anteil am Umsatz
    .definition = Was die personalisierten Neuerungen des Zeitraums eingebracht haben, als Anteil an allen seinen Neuerungen.

interaction_quality = Qualität der Interaktionen
    .plain = Wie gut Fälle bearbeitet werden
    .definition = Von 0 bis 100, für im Zeitraum gelöste Fälle: das Mittel daraus, wie gut der Kommentar spricht, wie schnell der Fall unter allen gelöst wurde und ob er geschlossen blieb, soweit jedes bekannt ist. Einen Standard gibt es nicht; alle Teile wiegen gleich.
    .formula = Mittel von Ton, Tempo und Endgültigkeit, über Fälle

involuntary_churn_share = Unfreiwillige Abwanderung
    .plain = Durch geplatzte Zahlungen verloren
    .definition = Vom wiederkehrenden Umsatz, der im Zeitraum mit Kunden verloren ging, der Anteil, der wegen einer fehlgeschlagenen Zahlung endete.
    .formula = durch Zahlungsausfall beendeter MRR ÷ verlorener MRR

launch_lead_time = Dauer bis zur Einführung
    .plain = Tage vom Start bis zur Einführung
    .definition = Die Hälfte der Neuerungen brauchte von ihrem Beginn an höchstens so viele Tage. Eine Neuerung zählt in dem Zeitraum, in dem sie eingeführt wurde.
    .formula = Median von Einführung − Beginn

lead_conversion_rate = Lead-Konversionsrate
    .plain = Interessenten, die Kunden werden
    .definition = Von den Leads, die im Zeitraum hinzukamen, der Anteil, aus dem nach heutigem Stand Kunden oder Aufträge wurden. Aus den jüngsten kann noch etwas werden.
    .formula = konvertiert ÷ hinzugekommene Leads

lead_conversion_rate-by_period = Im Zeitraum konvertiert
    .definition = Im Zeitraum konvertierte Leads ÷ in ihm hinzugekommene, auch wenn es andere sind.

lead_conversion_rate-open = Noch offen
    .definition = Leads, die im Zeitraum hinzukamen und weder konvertiert noch aufgegeben sind.

loss_reasons = Verlustgründe
    .plain = Warum Aufträge verloren gehen
    .definition = Von den Aufträgen, die im Zeitraum aus einem genannten Grund verloren gingen, der Anteil mit dem häufigsten Grund.
    .formula = häufigster Grund ÷ verlorene Aufträge mit Grund

loss_reasons-by_amount = Nach Betrag
    .definition = Der größte Anteil am verlorenen Betrag, den ein einzelner Grund hat.

lost_customers = Verlorene Kunden
    .plain = Anzahl verlorener Kunden
    .definition = Wie viele Kunden im Zeitraum unmittelbar davor bestellt haben, in diesem aber nicht. Einige können noch wiederkommen. Eine Veränderung wird am Anteil gemessen, der Abwanderungsrate.
    .formula = aktiv im Zeitraum davor, jetzt nicht (L = S \ E)

market_share = Marktanteil
    .plain = Anteil am Markt
    .definition = Der eigene Umsatz als Anteil am Markt. Jedes Datum und Segment zählt einmal, wie viele Wettbewerber dazu auch stehen.
    .formula = eigener Umsatz ÷ Größe des Marktes

market_share-growth = Wachstum
    .definition = Um wie viel der Marktanteil gegenüber dem Zeitraum davor gewachsen ist.

marketing_roi = Marketing-ROI
    .plain = Ertrag des Marketings
    .definition = Was vom Umsatz, der der Werbung zugerechnet wird, bei der Rohertragsmarge des Zeitraums nach Abzug der Werbekosten übrig bleibt, geteilt durch diese Kosten. Wo keine Marge bekannt ist, hilft die Variante auf den Umsatz.
    .formula = (Umsatz der Werbung × Rohertragsmarge − Kosten) ÷ Kosten

marketing_roi-on_revenue = Auf den Umsatz
    .definition = (Der Werbung zugerechneter Umsatz − Werbekosten) ÷ Werbekosten, als ob die Ware nichts kostete.

mrr = Monatlich wiederkehrender Umsatz (MRR)
    .plain = Abo-Umsatz im Monat
    .definition = Was die am Ende des Zeitraums bezahlten Abos im Monat einbringen: ein Jahrespreis ÷ 12, ein Quartalspreis ÷ 3, ein Wochenpreis × 52 ÷ 12. Eine Testphase bringt nichts ein; eine überfällige Zahlung zählt, bis das Abo endet; eine Pause beendet den Umsatz.
    .formula = Summe dessen, was jedes Abo im Monat einbringt

mrr_movement = MRR-Bewegung
    .plain = Veränderung des Abo-Umsatzes
    .definition = Um wie viel sich der wiederkehrende Umsatz im Zeitraum verändert hat, je Kunde und Tag. Die Teile ergeben die Veränderung auf den Cent genau.
    .formula = neu + Ausbau + Reaktivierung − Rückgang − Abwanderung

mrr_movement-churned = Abwanderung
    .definition = Von Kunden, die nichts mehr zahlen.

mrr_movement-contraction = Rückgang
    .definition = Von Kunden, die weniger zahlen.

mrr_movement-expansion = Ausbau
    .definition = Von Kunden, die mehr zahlen.

mrr_movement-new = Neu
    .definition = Von Kunden, die noch nie gezahlt haben.

mrr_movement-reactivation = Reaktivierung
    .definition = Von Kunden, die gegangen waren und wieder zahlen.

net_promoter_score = Net Promoter Score (NPS)
    .plain = Würden Kunden uns empfehlen?
    .definition = Der Anteil der Antworten 9 und 10 minus der von 0 bis 6, in Punkten von −100 bis 100. Nur Antworten auf einer Skala von 0 bis 10 zählen.
    .formula = 100 × (Promotoren − Kritiker) ÷ Antworten

net_promoter_score-standard_error = Standardfehler
    .definition = Um wie viele Punkte der Wert allein durch Zufall schwankt.

net_revenue_retention = Nettoumsatzbindung (NRR)
    .plain = Abo-Umsatz der bisherigen Kunden
    .definition = Was die Kunden vom Ende des Zeitraums davor am Ende dieses Zeitraums zahlen, im Verhältnis zu dem, was sie damals zahlten. Erhöhungen können den Wert über 100 % bringen; neue Kunden zählen nicht.
    .formula = MRR derselben Kunden jetzt ÷ MRR davor

new_customers = Neukunden
    .plain = Neue Kunden
    .definition = Wie viele Kunden im Zeitraum zum ersten Mal überhaupt bestellt haben.
    .formula = Kunden, deren erste Bestellung im Zeitraum liegt (N)

new_segment_growth = Wachstum in neuen Segmenten
    .plain = Wachstum, wo das Geschäft neu ist
    .definition = Um wie viel der Umsatz gegenüber dem Zeitraum davor in Segmenten gewachsen ist, die seit höchstens zwölf Monaten bedient werden. Was vom ersten Monat der Tabelle an bedient wird, gilt als alt.
    .formula = eigener Umsatz in neuen Segmenten ÷ derselbe im Zeitraum davor − 1

onboarding_time = Zeit bis zur ersten Nutzung
    .plain = Tage bis zur ersten Nutzung
    .definition = Die Hälfte der Kunden, die das Produkt im Zeitraum zum ersten Mal genutzt haben, tat es innerhalb so vieler Tage nach ihrem ersten Abonnement. Ohne Abonnements gilt die Anmeldung als Beginn.
    .formula = Median von erste Nutzung − Beginn

orders = Bestellungen
    .plain = Bestellungen
    .definition = Wie viele Bestellungen im Zeitraum eingegangen sind. Eine kostenlose Bestellung zählt, eine Erstattung nicht.
    .formula = Anzahl der Bestellungen

organisational_learning = Organisationales Lernen
    .plain = Wie gut das Unternehmen lernt
    .definition = Das Mittel der mittleren Bewertungen aller Dimensionen dieses Rahmens im Zeitraum, auf der Skala der Datei. Jede Dimension zählt einmal, wie viele sie auch bewertet haben.
    .formula = Mittel der mittleren Bewertung über die Dimensionen

pipeline_value = Offene Pipeline
    .plain = Offene Aufträge
    .definition = Was die Aufträge zusammen ausmachen, die am Ende des Zeitraums offen waren. Entschiedene Aufträge ohne Abschlussdatum bleiben außen vor.
    .formula = Summe der Beträge offener Aufträge

pipeline_value-weighted = Nach Aussicht gewichtet
    .definition = Jeder Betrag mal dem Anteil, der von den entschiedenen Aufträgen gewonnen wurde, die dieselbe Phase erreicht hatten.

pipeline_velocity = Geschwindigkeit der Vertriebspipeline
    .plain = Tempo des Vertriebs
    .definition = Was die am Ende des Zeitraums offenen Aufträge am Tag einbringen, bei Abschlussquote, Auftragsgröße und Verkaufszyklus des Zeitraums.
    .formula = offene Aufträge × Abschlussquote × durchschnittliche Auftragsgröße ÷ Länge des Verkaufszyklus

prediction_accuracy = Treffsicherheit der Vorhersagen
    .plain = Vorhersagen, die eingetroffen sind
    .definition = Der Anteil richtiger unter den Ja-Nein-Vorhersagen, deren Ausgang bekannt ist. Ab einer Wahrscheinlichkeit von 0,5 heißt eine Vorhersage Ja.
    .formula = richtige Vorhersagen ÷ Vorhersagen mit Ausgang

prediction_accuracy-precision = Genauigkeit (Precision)
    .definition = Der Anteil der Vorhersagen von Ja, die eingetroffen sind.

prediction_accuracy-recall = Trefferquote (Recall)
    .definition = Der Anteil dessen, was eintrat, das vorhergesagt war.

prediction_accuracy-auc = Fläche unter der ROC-Kurve (AUC)
    .definition = Wie oft etwas, das eintrat, für wahrscheinlicher gehalten wurde als etwas, das nicht eintrat. 0,5 ist geraten, 1 ist vollkommen.

prediction_accuracy-brier = Brier-Wert
    .definition = Der mittlere quadrierte Abstand zwischen Wahrscheinlichkeit und Ausgang. 0 ist vollkommen; immer 0,5 zu sagen ergibt 0,25.

prediction_accuracy-mae = Mittlerer absoluter Fehler
    .definition = Um wie viel vorhergesagte Beträge im Mittel daneben lagen.

prediction_accuracy-mape = Mittlerer absoluter Fehler in Prozent
    .definition = Um welchen Teil des wahren Betrags Vorhersagen im Mittel daneben lagen. Beträge von 0 bleiben außen vor.

prediction_accuracy-bias = Verzerrung
    .definition = Vorhergesagter minus wahrer Betrag, im Mittel. Über 0 sind die Vorhersagen zu hoch.

privacy_requests_resolved = Erledigte Datenschutzanfragen
    .plain = Erledigte Datenschutzanfragen
    .definition = Der Anteil der im Zeitraum eingegangenen Datenschutzanfragen, die inzwischen erledigt sind.
    .formula = erledigte Anfragen ÷ eingegangene Anfragen

privacy_requests_resolved-median_days = Tage bis zur Antwort
    .definition = Die Hälfte der erledigten Anfragen brauchte höchstens so viele Tage.

privacy_requests_resolved-over_30_days = Länger als 30 Tage
    .definition = Wie viele Anfragen mehr als 30 Tage gebraucht haben oder schon so lange warten.

promoter_value_gap = Was Promotoren wert sind
    .plain = Ausgaben von Promotoren gegen die von Kritikern
    .definition = Was Kunden, deren neueste Bewertung 9 oder 10 ist, bisher im Mittel ausgegeben haben, abzüglich dessen, was die mit 0 bis 6 ausgegeben haben. Wer nie gekauft hat, hat nichts ausgegeben.
    .formula = mittlerer Umsatz je Promotor − mittlerer Umsatz je Kritiker

promoter_value_gap-promoters = Je Promotor
    .definition = Was Kunden, deren neueste Bewertung 9 oder 10 ist, bisher im Mittel ausgegeben haben.

promoter_value_gap-detractors = Je Kritiker
    .definition = Was Kunden, deren neueste Bewertung 0 bis 6 ist, bisher im Mittel ausgegeben haben.

purchase_frequency = Kaufhäufigkeit
    .plain = Bestellungen je Kunde
    .definition = Wie oft ein Kunde, der im Zeitraum gekauft hat, darin im Durchschnitt bestellt hat.
    .formula = Bestellungen bekannter Kunden ÷ aktive Kunden

qualified_leads_per_marketer = Qualifizierte Leads je Marketing-Mitarbeiter
    .plain = Gute Leads je Person im Marketing
    .definition = Leads, die im Zeitraum hinzukamen und inzwischen qualifiziert oder konvertiert sind, je Mitarbeiter im Marketing, im Mittel über die Tage des Zeitraums.
    .formula = qualifizierte Leads ÷ mittlere Mitarbeiterzahl im Marketing

quick_ratio = Quick Ratio
    .plain = Gewonnener zu verlorenem Umsatz
    .definition = Wie viel wiederkehrender Umsatz im Zeitraum auf jeden verlorenen Euro gewonnen wurde, oder was die Währung sonst ist.
    .formula = (neu + Ausbau + Reaktivierung) ÷ (Rückgang + Abwanderung)

reactivated_customers = Reaktivierte Kunden
    .plain = Kunden, die nach einer Pause wiederkamen
    .definition = Wie viele Kunden im Zeitraum bestellt haben, die schon früher bestellt hatten, aber nicht im Zeitraum unmittelbar davor.
    .formula = aktiv jetzt, nicht im Zeitraum davor, nicht neu (R = E \ S \ N)

referral_share = Kunden aus Empfehlungen
    .plain = Neue Kunden, die jemand geschickt hat
    .definition = Der Anteil der Kunden, die sich im Zeitraum angemeldet haben und einen Empfehlenden nennen oder über eine Empfehlung kamen. Ohne Kunden sagen es die Leads.
    .formula = Kunden mit Empfehlendem oder aus Empfehlung ÷ neue Kunden

referral_share-leads = Von Leads
    .definition = Der Anteil der im Zeitraum angelegten Leads, deren Quelle eine Empfehlung ist.

refund_rate = Erstattungsquote
    .plain = Erstattet
    .definition = Erstattungen im Zeitraum als Anteil der Verkäufe in ihm vor Erstattungen.
    .formula = Erstattungen ÷ Bruttoumsatz

relative_market_share = Relativer Marktanteil
    .plain = Eigener Umsatz gegen den größten Wettbewerber
    .definition = Der eigene Umsatz im Verhältnis zu dem des größten Wettbewerbers, über alle Segmente. Über 1 ist keiner in der Liste größer.
    .formula = eigener Umsatz ÷ Umsatz des größten Wettbewerbers

repeat_purchase_rate = Wiederkaufrate
    .plain = Kunden, die wieder bestellt haben
    .definition = Von allen Kunden bis zum Ende des Zeitraums der Anteil mit mindestens zwei Bestellungen.
    .formula = Kunden mit ≥ 2 Bestellungen bis dahin ÷ Kunden bis dahin

resolution_time = Lösungszeit
    .plain = Zeit bis zur Lösung
    .definition = Der Median der Zeit vom Eingang einer Anfrage bis zu ihrer Lösung, im Zeitraum der Lösung.
    .formula = Median von gelöst − Eingang

resolution_time-mean = Mittelwert
    .definition = Der Mittelwert, den wenige lange Fälle erhöhen.

resolution_time-p90 = Neun von zehn
    .definition = Die Zeit, in der neun von zehn Anfragen gelöst waren.

response_rate = Rücklaufquote
    .plain = Kunden, die geantwortet haben
    .definition = Antworten mit einer Bewertung als Anteil an den Einladungen des Zeitraums.
    .formula = Antworten mit Bewertung ÷ Einladungen

return_on_ad_spend = Werberendite (ROAS)
    .plain = Umsatz im Verhältnis zu den Werbekosten
    .definition = Der Umsatz, der der Werbung zugerechnet wird, geteilt durch ihre Kosten. Was keinen bekannten Umsatz brachte, kostet trotzdem.
    .formula = Umsatz der Werbung ÷ Werbekosten

revenue = Umsatz
    .plain = Umsatz
    .definition = Was Kunden im Zeitraum bezahlt haben, abzüglich der Erstattungen.
    .formula = Summe der Beträge − Erstattungen

revenue_at_risk = Gefährdeter Umsatz
    .plain = Was in den nächsten zwölf Monaten verloren gehen kann
    .definition = Was Kunden, die in den W Tagen bis zum Ende des Zeitraums bestellt haben, in den letzten 365 Tagen eingebracht haben, genommen für die nächsten zwölf Monate, mal die Wahrscheinlichkeit, dass einer geht: von denen, die ein Jahr zuvor so aktiv waren, der Anteil, der nicht wieder bestellt hat. Eine Wahrscheinlichkeit für alle, aus der Vergangenheit gelesen; ein Modell jedes Kunden braucht es nicht. Bei Verträgen: das Zwölffache des wiederkehrenden Umsatzes und der Anteil der Zahler des Vorjahres, die nicht mehr zahlen.
    .formula = Jahresumsatz aktiver Kunden × gegangene Kunden ÷ Kunden ein Jahr zuvor

revenue_at_risk-subscriptions = Gefährdeter wiederkehrender Umsatz
    .definition = Das Zwölffache des wiederkehrenden Umsatzes am Ende des Zeitraums, mal der Anteil derer, die ein Jahr zuvor zahlten und nicht mehr zahlen.

revenue_concentration = Umsatzkonzentration
    .plain = Umsatzanteil der besten 20 % der Kunden
    .definition = Der Anteil am Umsatz mit aktiven Kunden, den das beste Fünftel von ihnen im Zeitraum eingebracht hat. Ein hoher Anteil bedeutet, dass der Umsatz von wenigen Kunden abhängt.
    .formula = Umsatz der besten ⌊0,2·n⌋ Kunden (mindestens einer) ÷ Umsatz aller n

revenue_concentration-gini = Gini-Koeffizient
    .definition = 0, wenn alle Kunden gleich viel ausgeben; nahe 1, wenn ein Kunde fast alles ausgibt.

revenue_growth = Umsatzwachstum
    .plain = Umsatzwachstum
    .definition = Um wie viel der Umsatz gegenüber dem Zeitraum unmittelbar davor gewachsen ist. Monate unterscheiden sich in Länge und Saison: siehe die Variante im Vergleich zum Vorjahr.
    .formula = Umsatz ÷ Umsatz des Zeitraums davor − 1

revenue_growth-year_on_year = Zum Vorjahr
    .definition = Umsatz im Vergleich zum selben Zeitraum ein Jahr früher.

revenue_per_sales_employee = Umsatz je Vertriebsmitarbeiter
    .plain = Umsatz je Person im Vertrieb
    .definition = Der Umsatz je Mitarbeiter im Vertrieb, im Mittel über die Tage des Zeitraums. Wo keine Bestellungen bekannt sind, gilt der Betrag gewonnener Aufträge als Umsatz.
    .formula = Umsatz ÷ mittlere Mitarbeiterzahl im Vertrieb

review_rating = Bewertung in Rezensionen
    .plain = Sterne in Rezensionen
    .definition = Die mittlere Bewertung der Rezensionen des Zeitraums, umgerechnet auf fünf Sterne.
    .formula = Mittel von Bewertung × 5 ÷ Skala

review_reply_rate = Beantwortete Rezensionen
    .plain = Rezensionen mit Antwort
    .definition = Der Anteil der Rezensionen des Zeitraums, die inzwischen beantwortet sind.
    .formula = Rezensionen mit Antwort ÷ Rezensionen

review_reply_rate-median_days = Tage bis zur Antwort
    .definition = Die Hälfte der Antworten kam innerhalb so vieler Tage.

sales_cycle_length = Länge des Verkaufszyklus
    .plain = Tage bis zum Abschluss
    .definition = Der Median der Tage vom Anlegen eines Auftrags bis zu dem Tag, an dem er gewonnen wurde.
    .formula = Median von Abschluss − angelegt, gewonnener Aufträge

sales_cycle_length-from_lead = Ab dem ersten Lead
    .definition = Der Median der Tage vom ersten Lead des Kunden bis zu dem Tag, an dem der Auftrag gewonnen wurde.

sales_cycle_length-mean = Mittelwert
    .definition = Der Mittelwert, den wenige lange Verkäufe erhöhen.

scenario_planning_effectiveness = Szenarioplanung
    .plain = Wie gut Zukünfte durchdacht sind
    .definition = Das Mittel der mittleren Bewertungen aller Dimensionen dieses Rahmens im Zeitraum, auf der Skala der Datei. Jede Dimension zählt einmal, wie viele sie auch bewertet haben.
    .formula = Mittel der mittleren Bewertung über die Dimensionen

self_service_rate = Selbsthilfequote
    .plain = Kunden, die sich selbst geholfen haben
    .definition = Von allem, wofür im Zeitraum Hilfe gesucht wurde, der Anteil, den die Selbsthilfe erledigt hat: Sitzungen, auf die binnen 24 Stunden keine Anfrage desselben Kunden folgt, im Verhältnis zu diesen und allen eingegangenen Anfragen. Sitzungen unbekannter Kunden bleiben außen vor.
    .formula = Sitzungen ohne Anfrage ÷ (diese + eingegangene Anfragen)

sentiment = Stimmung der Kommentare
    .plain = Sprechen Kommentare gut oder schlecht?
    .definition = Der mittlere Ton der Kommentare in Umfragen, Supportfällen und Rezensionen, von −1 (so schlecht wie möglich) bis 1, nach VADERs Liste englischer Wörter und Regeln. Was in anderen Sprachen geschrieben ist, wird nicht verstanden. Beiträge des Geschäfts selbst zählen nicht.
    .formula = Summe der Compound-Werte ÷ Kommentare

sentiment-positive = Positiv
    .definition = Der Anteil der Kommentare, die gut sprechen: ab einem Wert von 0,05.

sentiment-negative = Negativ
    .definition = Der Anteil der Kommentare, die schlecht sprechen: bis zu einem Wert von −0,05.

service_cost = Kosten des Kundendienstes
    .plain = Kosten des Kundendienstes
    .definition = Was im Zeitraum für den Kundendienst ausgegeben wurde.
    .formula = Summe der Kosten für den Kundendienst

sla_attainment = SLA-Einhaltung
    .plain = Rechtzeitig beantwortet
    .definition = Von den Anfragen, die im Zeitraum fällig waren, der Anteil, der bis dahin eine erste Antwort hatte. Ein Datum ohne Uhrzeit gilt bis zum Ende des Tages.
    .formula = rechtzeitig beantwortet ÷ fällig

sla_attainment-resolved = Rechtzeitig gelöst
    .definition = Von den Anfragen, die im Zeitraum fällig waren, der Anteil, der bis dahin gelöst war.

social_engagement_rate = Engagement-Rate
    .plain = Reaktionen auf Beiträge
    .definition = Reaktionen auf Beiträge je erreichter Person. Wo keine Spalte die Reichweite nennt, stehen dafür die Impressionen.
    .formula = Reaktionen ÷ Reichweite

social_reach = Reichweite in sozialen Medien
    .plain = Durch Beiträge erreichte Personen
    .definition = Wie viele Personen die Beiträge des Zeitraums erreicht haben, über die Beiträge addiert: Wer zwei sah, zählt zweimal. Wo keine Spalte die Reichweite nennt, stehen dafür die Impressionen.
    .formula = Summe der Reichweite

social_reach-followers = Follower
    .definition = Die letzte bekannte Zahl der Follower jedes Kanals am Ende des Zeitraums, addiert.

spend_per_customer = Durchschnittlicher Umsatz je Kunde
    .plain = Umsatz je Kunde
    .definition = Was ein Kunde, der im Zeitraum gekauft hat, darin im Durchschnitt ausgegeben hat, nach Erstattungen.
    .formula = Umsatz mit bekannten Kunden ÷ aktive Kunden

stage_conversion = Phasenkonversion
    .plain = Wo Aufträge stecken bleiben
    .definition = Von den im Zeitraum angelegten Aufträgen, die eine Phase verlassen haben, der Anteil, der weiterkam, in eine spätere oder zum Gewinn, und zwar in der Phase, in der dieser Anteil am kleinsten ist. Aufträge, die noch in der Phase sind, bleiben außen vor.
    .formula = weitergekommen ÷ (weitergekommen + darin verloren), im Engpass

stage_conversion-days_in_stage = Tage in der Phase
    .definition = Der Median der Tage, die Aufträge in der Phase waren, bis sie weiterkamen oder abgeschlossen wurden.

stage_conversion-passed = Weitergekommen
    .definition = Von den Aufträgen, die die Phase verlassen haben, der Anteil, der in eine spätere kam oder gewonnen wurde.

strategic_alignment = Strategische Ausrichtung
    .plain = Wie gut Pläne und Arbeit zusammenpassen
    .definition = Das Mittel der mittleren Bewertungen aller Dimensionen dieses Rahmens im Zeitraum, auf der Skala der Datei. Jede Dimension zählt einmal, wie viele sie auch bewertet haben.
    .formula = Mittel der mittleren Bewertung über die Dimensionen

strategic_resilience = Strategische Resilienz
    .plain = Wie gut Wandel bewältigt wird
    .definition = Das Mittel der mittleren Bewertungen aller Dimensionen dieses Rahmens im Zeitraum, auf der Skala der Datei. Jede Dimension zählt einmal, wie viele sie auch bewertet haben.
    .formula = Mittel der mittleren Bewertung über die Dimensionen

ticket_backlog = Rückstand
    .plain = Offene Anfragen
    .definition = Anfragen, die bis zum Ende des Zeitraums eingegangen und nicht gelöst waren. Gelöste ohne Datum der Lösung bleiben außen vor.
    .formula = bis dahin eingegangen, bis dahin nicht gelöst

time_between_orders = Zeit zwischen Bestellungen
    .plain = Tage zwischen Bestellungen
    .definition = Die Hälfte der Bestellungen, die auf eine frühere desselben Kunden folgen, kommt innerhalb so vieler Tage. Bestellungen eines Kunden an einem Tag zählen als eine.
    .formula = Median der Tage seit dem letzten Bestelltag des Kunden, für Abstände, die im Zeitraum enden

time_to_second_order = Zeit bis zur zweiten Bestellung
    .plain = Tage, bis neue Kunden wiederkommen
    .definition = Innerhalb so vieler Tage hat die Hälfte der Kunden, deren erste Bestellung im Zeitraum liegt, wieder bestellt. Wer noch nicht wiedergekommen ist, zählt so lange, wie er beobachtet werden konnte (Kaplan–Meier).
    .formula = Kaplan-Meier-Median von zweiter − erster Bestelltag

time_to_second_order-within_30 = Innerhalb von 30 Tagen
    .definition = Der Anteil neuer Kunden, die innerhalb von 30 Tagen wieder bestellen.

time_to_second_order-within_60 = Innerhalb von 60 Tagen
    .definition = Der Anteil neuer Kunden, die innerhalb von 60 Tagen wieder bestellen.

time_to_second_order-within_90 = Innerhalb von 90 Tagen
    .definition = Der Anteil neuer Kunden, die innerhalb von 90 Tagen wieder bestellen.

trial_conversion_rate = Konversionsrate der Testphasen
    .plain = Tester, die Kunden wurden
    .definition = Von den Testphasen, die im Zeitraum endeten, der Anteil, nach dem das Abo weiterging. Laufende Testphasen bleiben außen vor.
    .formula = weitergeführt ÷ beendete Testphasen

trial_conversion_rate-running = Laufende Testphasen
    .definition = Testphasen, die am Ende des Zeitraums laufen.

unsubscribe_rate = Abmelderate
    .plain = Leser, die sich abmelden
    .definition = Von den zugestellten Mails der Anteil, auf den eine Abmeldung folgte.
    .formula = Abmeldungen ÷ zugestellt

website_visits = Website-Besuche
    .plain = Besuche der Website
    .definition = Wie oft die Website im Zeitraum besucht wurde.
    .formula = Summe der Besuche

win_rate = Abschlussquote (Win Rate)
    .plain = Gewonnene Aufträge
    .definition = Von den Aufträgen, die im Zeitraum entschieden wurden, der Anteil, der gewonnen wurde. Aufträge ohne Abschlussdatum bleiben außen vor.
    .formula = gewonnen ÷ (gewonnen + verloren)

win_rate-by_amount = Nach Betrag
    .definition = Betrag gewonnener Aufträge ÷ Betrag gewonnener und verlorener Aufträge.

# Families of metrics.

family-customers = Kunden und Umsatz
family-recurring = Wiederkehrender Umsatz
family-marketing = Marketing und Gewinnung
family-sales = Vertrieb
family-service = Service
family-voice = Stimme der Kunden
family-engagement = Bindung und Treue
family-responsible = Verantwortungsvoller Umgang mit Daten und Automatik
family-organisation = Organisation und Markt
