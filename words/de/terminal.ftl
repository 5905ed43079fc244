# Was nur die Befehlszeile sagt.
terminal-read-as = Gelesen als
terminal-empty = { $count } leer
terminal-score = Datenqualität: { $score } von 100
terminal-no-score = Datenqualität: keine Zeilen zu beurteilen
terminal-examples = zum Beispiel { $examples }
terminal-cohorts = Wiedergekommene Kunden, nach { $period } der ersten Bestellung
terminal-not-over = der Zeitraum ist noch nicht zu Ende
trend-better = besser
trend-worse = schlechter
severity-info = Hinweis
severity-warning = Warnung
severity-error = Fehler
