# Kennzahlen. Die Nachricht heißt wie die Kennzahl: der Fachbegriff, dann
# .plain (der Name in einfachen Worten), .definition und .formula.
# Eine Variante heißt kennzahl-variante und hat eine .definition.

active_customers = Aktive Kunden
    .plain = Kunden mit Bestellung
    .definition = Wie viele verschiedene Kunden im Zeitraum bestellt haben.
    .formula = Kunden mit einer Bestellung im Zeitraum (E)

active_customers-window = Aktiv am Ende des Zeitraums
    .definition = Kunden mit einer Bestellung in den W Tagen, die mit dem letzten Tag des Zeitraums enden.

average_order_value = Durchschnittlicher Bestellwert (AOV)
    .plain = Durchschnittliche Bestellung
    .definition = Was eine Bestellung im Durchschnitt einbringt, nach Erstattungen.
    .formula = Umsatz ÷ Bestellungen

churn_rate = Abwanderungsrate (Churn Rate)
    .plain = Anteil verlorener Kunden
    .definition = Von den Kunden, die im Zeitraum davor aktiv waren, der Anteil, der es in diesem nicht ist. In einem Geschäft kündigt niemand: Einige können noch wiederkommen.
    .formula = L ÷ S

churn_rate-window = Am Ende des Zeitraums
    .definition = Von den Kunden, die in den W Tagen vor dem Zeitraum aktiv waren, der Anteil, der es in den W Tagen, die mit ihm enden, nicht ist.

customer_retention_rate = Kundenbindungsrate (CRR)
    .plain = Anteil gehaltener Kunden
    .definition = Von den Kunden, die im Zeitraum davor aktiv waren, der Anteil, der es auch in diesem ist. Kundenbindungsrate und Abwanderungsrate ergeben zusammen 100 %.
    .formula = S ∩ E ÷ S

customer_retention_rate-with_returning = Mit Kunden, die nach einer Pause wiederkamen
    .definition = (E − N) ÷ S, die übliche Formel: alle Kunden des Zeitraums außer den neuen, geteilt durch die des Zeitraums davor. Wer nach einer Pause wiederkommt, zählt als gehalten; der Wert kann daher über 100 % liegen.

customer_retention_rate-window = Am Ende des Zeitraums
    .definition = Von den Kunden, die in den W Tagen vor dem Zeitraum aktiv waren, der Anteil, der es in den W Tagen ist, die mit ihm enden.

customer_retention_rate-window_with_returning = Am Ende des Zeitraums, mit Kunden, die nach einer Pause wiederkamen
    .definition = Kunden, die in den W Tagen aktiv sind, die mit dem Zeitraum enden, ohne die in ihm neuen, geteilt durch die Kunden, die in den W Tagen davor aktiv waren. Der Wert kann über 100 % liegen.

lost_customers = Verlorene Kunden
    .plain = Anzahl verlorener Kunden
    .definition = Wie viele Kunden im Zeitraum unmittelbar davor bestellt haben, in diesem aber nicht. Einige können noch wiederkommen. Eine Veränderung wird am Anteil gemessen, der Abwanderungsrate.
    .formula = aktiv im Zeitraum davor, jetzt nicht (L = S \ E)

new_customers = Neukunden
    .plain = Neue Kunden
    .definition = Wie viele Kunden im Zeitraum zum ersten Mal überhaupt bestellt haben.
    .formula = Kunden, deren erste Bestellung im Zeitraum liegt (N)

orders = Bestellungen
    .plain = Bestellungen
    .definition = Wie viele Bestellungen im Zeitraum eingegangen sind. Eine kostenlose Bestellung zählt, eine Erstattung nicht.
    .formula = Anzahl der Bestellungen

purchase_frequency = Kaufhäufigkeit
    .plain = Bestellungen je Kunde
    .definition = Wie oft ein Kunde, der im Zeitraum gekauft hat, darin im Durchschnitt bestellt hat.
    .formula = Bestellungen bekannter Kunden ÷ aktive Kunden

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

spend_per_customer = Durchschnittlicher Umsatz je Kunde
    .plain = Umsatz je Kunde
    .definition = Was ein Kunde, der im Zeitraum gekauft hat, darin im Durchschnitt ausgegeben hat, nach Erstattungen.
    .formula = Umsatz mit bekannten Kunden ÷ aktive Kunden

time_between_orders = Zeit zwischen Bestellungen
    .plain = Tage zwischen Bestellungen
    .definition = Die Hälfte der Bestellungen, die auf eine frühere desselben Kunden folgen, kommt innerhalb so vieler Tage. Bestellungen eines Kunden an einem Tag zählen als eine.
    .formula = Median der Tage seit dem letzten Bestelltag des Kunden, für Abstände, die im Zeitraum enden

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
