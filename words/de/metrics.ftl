# Kennzahlen. Die Nachricht heißt wie die Kennzahl: der Fachbegriff, dann
# .plain (der Name in einfachen Worten), .definition und .formula.
# Eine Variante heißt kennzahl-variante und hat eine .definition.

active_customers = Aktive Kunden
    .plain = Kunden mit Bestellung
    .definition = Wie viele verschiedene Kunden im Zeitraum bestellt haben.
    .formula = Kunden mit einer Bestellung im Zeitraum (E)

active_customers-window = Aktiv am Ende des Zeitraums
    .definition = Kunden mit einer Bestellung in den W Tagen, die mit dem letzten Tag des Zeitraums enden.

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

cltv_to_cac = CLTV : CAC
    .plain = Kundenwert im Verhältnis zu den Kosten
    .definition = Das Wievielfache der Kosten seiner Gewinnung ein Kunde eingebracht hat. Der Wert ist der bisherige: der gesamte Umsatz bekannter Kunden, geteilt durch ihre Zahl.
    .formula = bisheriger Umsatz je Kunde ÷ CAC

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

customer_acquisition_cost = Kundengewinnungskosten (CAC)
    .plain = Kosten, einen Kunden zu gewinnen
    .definition = Was Werbung, Gehälter, Werkzeuge und Agenturen je Kunde gekostet haben, der im Zeitraum zum ersten Mal bestellt hat. Der Kundendienst gehört nicht dazu.
    .formula = Kosten der Kundengewinnung ÷ neue Kunden

customer_acquisition_cost-ads_only = Nur Werbung
    .definition = Werbekosten ÷ neue Kunden.

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

gross_revenue_retention = Bruttoumsatzbindung (GRR)
    .plain = Gehaltener Abo-Umsatz
    .definition = Vom wiederkehrenden Umsatz am Ende des Zeitraums davor der Anteil, den dieselben Kunden noch zahlen, jeder höchstens mit dem, was er damals zahlte.
    .formula = gehaltener MRR ohne Erhöhungen ÷ MRR davor

involuntary_churn_share = Unfreiwillige Abwanderung
    .plain = Durch geplatzte Zahlungen verloren
    .definition = Vom wiederkehrenden Umsatz, der im Zeitraum mit Kunden verloren ging, der Anteil, der wegen einer fehlgeschlagenen Zahlung endete.
    .formula = durch Zahlungsausfall beendeter MRR ÷ verlorener MRR

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

net_revenue_retention = Nettoumsatzbindung (NRR)
    .plain = Abo-Umsatz der bisherigen Kunden
    .definition = Was die Kunden vom Ende des Zeitraums davor am Ende dieses Zeitraums zahlen, im Verhältnis zu dem, was sie damals zahlten. Erhöhungen können den Wert über 100 % bringen; neue Kunden zählen nicht.
    .formula = MRR derselben Kunden jetzt ÷ MRR davor

new_customers = Neukunden
    .plain = Neue Kunden
    .definition = Wie viele Kunden im Zeitraum zum ersten Mal überhaupt bestellt haben.
    .formula = Kunden, deren erste Bestellung im Zeitraum liegt (N)

orders = Bestellungen
    .plain = Bestellungen
    .definition = Wie viele Bestellungen im Zeitraum eingegangen sind. Eine kostenlose Bestellung zählt, eine Erstattung nicht.
    .formula = Anzahl der Bestellungen

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

refund_rate = Erstattungsquote
    .plain = Erstattet
    .definition = Erstattungen im Zeitraum als Anteil der Verkäufe in ihm vor Erstattungen.
    .formula = Erstattungen ÷ Bruttoumsatz

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

return_on_ad_spend = Werberendite (ROAS)
    .plain = Umsatz im Verhältnis zu den Werbekosten
    .definition = Der Umsatz, der der Werbung zugerechnet wird, geteilt durch ihre Kosten. Was keinen bekannten Umsatz brachte, kostet trotzdem.
    .formula = Umsatz der Werbung ÷ Werbekosten

revenue = Umsatz
    .plain = Umsatz
    .definition = Was Kunden im Zeitraum bezahlt haben, abzüglich der Erstattungen.
    .formula = Summe der Beträge − Erstattungen

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

sales_cycle_length = Länge des Verkaufszyklus
    .plain = Tage bis zum Abschluss
    .definition = Der Median der Tage vom Anlegen eines Auftrags bis zu dem Tag, an dem er gewonnen wurde.
    .formula = Median von Abschluss − angelegt, gewonnener Aufträge

sales_cycle_length-from_lead = Ab dem ersten Lead
    .definition = Der Median der Tage vom ersten Lead des Kunden bis zu dem Tag, an dem der Auftrag gewonnen wurde.

sales_cycle_length-mean = Mittelwert
    .definition = Der Mittelwert, den wenige lange Verkäufe erhöhen.

self_service_rate = Selbsthilfequote
    .plain = Kunden, die sich selbst geholfen haben
    .definition = Von allem, wofür im Zeitraum Hilfe gesucht wurde, der Anteil, den die Selbsthilfe erledigt hat: Sitzungen, auf die binnen 24 Stunden keine Anfrage desselben Kunden folgt, im Verhältnis zu diesen und allen eingegangenen Anfragen. Sitzungen unbekannter Kunden bleiben außen vor.
    .formula = Sitzungen ohne Anfrage ÷ (diese + eingegangene Anfragen)

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

ticket_backlog = Rückstand
    .plain = Offene Anfragen
    .definition = Anfragen, die bis zum Ende des Zeitraums eingegangen und nicht gelöst waren. Gelöste ohne Datum der Lösung bleiben außen vor.
    .formula = bis dahin eingegangen, bis dahin nicht gelöst

time_between_orders = Zeit zwischen Bestellungen
    .plain = Tage zwischen Bestellungen
    .definition = Die Hälfte der Bestellungen, die auf eine frühere desselben Kunden folgen, kommt innerhalb so vieler Tage. Bestellungen eines Kunden an einem Tag zählen als eine.
    .formula = Median der Tage seit dem letzten Bestelltag des Kunden, für Abstände, die im Zeitraum enden

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
