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
terminal-said = countinghouse: { $said }
terminal-error = { $error }. { $hint }
terminal-of-file = { $file }: { $said }
terminal-unreadable = nicht lesbar: { $why }
terminal-usage = { $said }
    Siehe countinghouse --help.
terminal-needs-value = { $option } braucht einen Wert
terminal-no-file = keine Datei ist genannt
terminal-one-file = nur eine Datei auf einmal lässt sich umwandeln
terminal-one-table = es gibt { $count } Tabellen; nennen Sie eine: { $names }
terminal-line = Zeile { $line }
terminal-one-template = nur eine Vorlage auf einmal lässt sich ausgeben
