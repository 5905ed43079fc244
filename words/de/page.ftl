# Was nur die Seite sagt. Was auch die Maschine sagt, wird genannt und nicht zweimal geschrieben.

# Um das Element herum, auf seiner eigenen Seite.
page-title = Counting House: die Kunden Ihres Geschäfts, vertraulich gezählt
page-heading = Sehen Sie, welche Kunden kommen, bleiben und gehen
page-lead = Geben Sie die Bestellungen hinein, die Ihr Shop ohnehin exportiert. Gerechnet wird hier, auf Ihrem Computer, und Sie sehen, wie.
page-description = Legen Sie den Bestellexport Ihres Shops ab und sehen Sie, welche Kunden kommen, bleiben und gehen. Nichts verlässt diese Seite.
page-without-script = Counting House rechnet mit JavaScript in Ihrem Browser. Bitte erlauben Sie JavaScript für diese Seite.
page-language = Sprache

# Was an mehreren Stellen steht.
rows = { count-rows }
close = Schließen
try-again = Erneut versuchen
paste-table = Tabelle einfügen
try-sample = Beispiel-Bäckerei ansehen
choose-another-file = Andere Datei wählen
read-as = { terminal-read-as }
pasted-name = eingefügte Tabelle
quoted-name = { quoted }

# Der Weg hinein.
intake-label = Datei öffnen
intake-let-go = Loslassen zum Einlesen
intake-drop = Dateien hier ablegen
    .hint = Exporte von Shopify, WooCommerce, Square, Stripe oder Etsy oder jede Tabelle mit Kunde, Datum und Betrag: CSV-Dateien, als ZIP-Archiv oder als Excel-Arbeitsmappe. Mehrere auf einmal werden zusammen gelesen.
intake-more = Dateien hinzufügen
intake-choose = Dateien wählen
intake-promise = Funktioniert ohne Internet. Nichts, was Sie öffnen, verlässt diesen Computer. { $check }
intake-check = Prüfen Sie es
intake-reading = { $name } wird gelesen
intake-reading-files = { $count } { $count ->
    [one] Datei wird
   *[other] Dateien werden
} gelesen
intake-reading-label = Einlesen
intake-so-far = { $count } { $count ->
    [one] Zeile
   *[other] Zeilen
} bisher
intake-opening = Die Datei wird geöffnet
intake-progress = Wie viel gelesen ist
intake-cancel = Abbrechen
intake-cancelled = Abgebrochen
intake-paste = Zellen aus einer Tabellenkalkulation einfügen, samt Kopfzeile
intake-read = Tabelle lesen

# Ein erster Blick in eine große Datei.
peek-heading = Ein erster Blick; die Kennzahlen folgen, wenn die ganze Datei gelesen ist.

# In welcher Reihenfolge die Ergebnisse stehen.
bar-label = Dateien
bar-print = Drucken
bar-skip = Zu den Kennzahlen
bar-files = { $count } { $count ->
    [one] Datei
   *[other] Dateien
}
bar-score = Daten { $score }
bar-undo = Rückgängig: { $what }
undo-correction = Korrektur
worth-heading = Einen Blick wert
worth-wait = Auffälliges wird gesucht…
worth-nothing = Nichts fällt auf; { $count } { $count ->
    [one] Frage wurde
   *[other] Fragen wurden
} geprüft.
worth-more = { $count ->
    [one] Was dagegen spräche
   *[other] Alle { $count } und was dagegen spräche
}
worth-less = Weniger zeigen
worth-doubt = Es wäre nichts dran bei: { $what }
worth-looked = { $count } { $count ->
    [one] Frage wurde
   *[other] Fragen wurden
} geprüft.
# Was länger zu berechnen ist.
deeper-forecast = Was als Nächstes kommt
deeper-control = Neuigkeit oder Rauschen
deeper-before_after = Vor und nach einem markierten Tag
deeper-targets = Wie weit es zu den Zielen ist
deeper-audit = Die Kunden in fünf Ansichten
deeper-segments = Segmente und wie Kunden zwischen ihnen wechselten
deeper-survival = Wie lange Kunden bleiben
deeper-cltv = Was Kunden wert sind, nach fünf Modellen
deeper-attribution = Welche Kanäle Bestellungen bringen
deeper-funnel = Wo Kunden unterwegs verloren gehen
deeper-experiments = Was Experimente zeigen
deeper-queue = Wann Fälle kommen und wen sie binden
deeper-balance = Welche Seiten beobachtet werden
deeper-regression = Was mit Wiederkäufen einhergeht
deeper-scenarios = Was aus den Kunden werden kann
deeper-feedback = Was Kunden sagen und womit es einhergeht
deeper-predictions = Wie gut Vorhersagen waren
deeper-wait = Wird berechnet…
deeper-failed = Das konnte nicht berechnet werden.
deeper-more = { $count } weitere
deeper-save = Alles speichern (JSON)

sections-label = Abschnitte
sections-now = Jetzt
sections-data = Daten und Definitionen
sections-proof = Beweis
find-label = Kennzahl suchen
find-count = { $count } gefunden
results-taste = Die Beispiel-Bäckerei
results-sample = { $this } eine erfundene Bäckerei. Ihre eigenen Dateien treten an ihre Stelle.
    .this = Dies ist ein Beispiel:
results-glance = Auf einen Blick
results-more = Was könnten Sie noch sehen?
results-template = Vorlage für { $what } (CSV)
results-rows = Was die Zeilen ergeben
results-beside = Neben den Bestellungen

# Die Karte.
card-heading = Was gelesen wurde. Stimmt etwas nicht? Klicken Sie darauf und korrigieren Sie es.
card-save = Einstellungen speichern
card-clear = Neu beginnen
card-correct = (korrigieren)
card-done = Fertig

# Die Korrekturen.
panel-currency = Welche Währung zählt?
panel-rules = Welche Zeilen zählen?
panel-statuses = Was bedeuten die Status?
panel-roles = Welche Spalte ist welche?
panel-dates = Wie sind die Daten geschrieben?
panel-layout = Wie wurde die Datei gelesen?
panel-aside = Was steht nicht in Tabellenzeilen?
rules-none = Jede Zeile zählt.
currency-none = Die Datei nennt keine Währung; Beträge werden genommen, wie sie sind.
currency-choose = Beträge in verschiedenen Währungen werden nie addiert. Gezählt werden die Zeilen in:
statuses-none = Keine Spalte wurde als Status einer Bestellung gelesen.
meaning-counts = Zählt
meaning-cancelled = Storniert
meaning-failed = Zahlung fehlgeschlagen
meaning-unpaid = Nicht bezahlt
meaning-test = Ein Test
meaning-refunded = Erstattet
roles-needed = erforderlich
roles-none = Keine Spalte
roles-learnt = So lesen, wie Sie „{ $file }“ korrigiert haben
roles-kind = Was ist eine Zeile darin?
roles-perhaps = Vielleicht enthält sie { $kind }; deren Kennzahlen brauchen: { $needs }. { $read }
    .read = Als { $kind } lesen
dates-settled = Die Daten in „{ $column }“ lassen sich nur auf eine Weise lesen.
dates-none = Keine Spalte wurde als Datum gelesen.
dates-other = Andere Spalte wählen
dates-choose = Spalte wählen
dates-open = Aus der Datei geht nicht hervor, wie „{ $column }“ geschrieben ist; dies ist Ihre Antwort.
dates-day_first = Erst der Tag
dates-month_first = Erst der Monat
dates-example = { $written } ist der { $day }
layout-letters = Wie sind die Buchstaben gespeichert?
    .hint = Sehen Namen falsch aus, etwa „MÃ¼ller“, dann wählen Sie eine andere Kodierung.
aside-none = Jede Zeile unter der Kopfzeile ist eine Tabellenzeile.
aside-some = Diese Zeilen wurden beiseitegelegt und gehen in keine Kennzahl ein.

# Die Dateien.
files-label = Dateien
files-beside = neben den Bestellungen
files-of = in { $file }
files-columns = Spalten prüfen
files-rows = Zeilen ansehen
files-remove = Entfernen
    .file = { $file } entfernen
files-refused = { $file } konnte nicht gelesen werden. { $reason }
join-share = { $share } der Kunden darin haben Bestellungen:
join-orders = { $matched } von { $all } „{ $column }“ der Bestellungen stehen hier
join-file = { $matched } von { $all } „{ $column }“ in { $file } stehen hier
join-customers = { $lead } { $matched } von { $all }; „{ $here }“ hier ist „{ $there }“ dort{ $without ->
    [0] {""}
    [one] ; { $without } Zeile dort hat etwas anderes
   *[other] ; { $without } Zeilen dort haben etwas anderes
}{ $tells ->
    [yes] ; verrät { $gives }
   *[no] {""}
}.
join-keys = { $lead }; „{ $here }“ hier ist „{ $there }“ dort{ $without ->
    [0] {""}
    [one] ; { $without } Zeile dort hat etwas anderes
   *[other] ; { $without } Zeilen dort haben etwas anderes
}{ $tells ->
    [yes] ; verrät { $gives }
   *[no] {""}
}.
join-only = { $count } nur { $where ->
    [here] hier
    [orders] bei den Bestellungen
   *[file] in { $file }
}{ $named ->
    [0] {""}
   *[other] , etwa { $examples }
}
overlap = { $newer } und { $older } haben { $by ->
    [orders] { count-orders }
   *[rows] { count-rows }
} gemeinsam{ $days ->
    [none] {""}
    [one] , { $start }
   *[span] , { span }
}: { $counted ->
    [once] einmal gezählt
    [replace] ersetzt
   *[both] doppelt gezählt
}.
overlap-once = Einmal zählen
    .effect = Was in beiden Dateien steht, zählt so, wie { $files ->
        [two] es in { $newer } steht
       *[more] es in der späteren Datei steht
    }
overlap-replace = Ersetzen
    .effect = Für die Tage, die sie umfasst, tritt { $files ->
        [two] { $newer } an die Stelle von { $older }
       *[more] die spätere Datei an die Stelle der früheren
    }
overlap-both = Beide zählen
    .effect = Es sind verschiedene Zeilen, die gleich aussehen

# Die Zeilen einer Datei.
cells-label = Zellen
cells-both = Beides
cells-raw = In der Datei
cells-value = Verstanden
lines-label = Zeilen { $first } bis { $last } von { $file }
lines-line = Zeile
lines-before = Zeilen davor
lines-after = Zeilen danach
lines-shown = Zeilen { $first } bis { $last }{ $more ->
    [0] {""}
    [one] ; { $more } weitere Spalte ist nicht gezeigt
   *[other] ; { $more } weitere Spalten sind nicht gezeigt
}
lines-wanted = (gesucht)
lines-header = Kopfzeile
lines-read-as = gelesen als
lines-failed = Die Datei konnte nicht noch einmal gelesen werden.

# Bemerkungen.
remark-info = Hinweis
remark-warning = Warnung
remark-error = Problem
remark-show-line = Zeile { $line } zeigen
remarks-file = Zu dieser Datei
remarks-files = Zu diesen Dateien
place-line = Zeile { $line }
place-line-of = Zeile { $line } von { $file }
place-first = zuerst in Zeile { $line }
place-first-of = zuerst in Zeile { $line } von { $file }
place-column = Spalte „{ $column }“

# Was die Daten offenlassen.
asked-dates = Zuerst eine Frage: Wie sind die Daten geschrieben?
    .why = „{ $column }“ in { $files } lässt sich auf zwei Weisen lesen, und { $count ->
        [one] in der Datei
       *[other] in den Dateien
    } entscheidet nichts darüber. Monate und wiederkehrende Kunden hängen davon ab. Was stimmt?
asked-until = Danach gehen die Kennzahlen, bis Sie antworten
asked-chosen = Ihre Antwort
asked-answers = Ihre Antworten
asked-again = Antwort ändern
    .to = auf: { $question }

# Die Einstellungen der Kennzahlen.
controls-label = Zeitraum und Daten
controls-period = { explain-period }
controls-from = Von
controls-to = Bis
controls-range = Tage
range-all = Alle Tage
range-months = Die letzten 12 Monate
range-year = Dieses Jahr
range-own = Eigene Tage…
controls-compare = Vergleichen mit
compare-year = gegen das Vorjahr
compare-before = gegen den Zeitraum davor
controls-outside = Wählen Sie Tage zwischen dem { $start } und dem { $end }, den ersten vor dem zweiten.
split-heading = Nach Gruppen
split-none = Spalte wählen…
split-only = Nur diese
    .label = Nur { $name } zeigen
split-failed = Das ließ sich nicht aufteilen.
filter-only = Nur { $name }: { $values }
filter-remove = { $filter }. Wieder alles zeigen
behind-show = Zeilen zeigen
behind-download = Zeilen als CSV speichern
behind-failed = Die Zeilen ließen sich nicht zeigen.
behind-line = Zeile

# Die Kacheln und die Tabelle aller Kennzahlen.
tiles-first = Nur die ersten { $first } zeigen
tiles-all = Alle { $count } zeigen
tiles-all-said = Alle { $count } Kennzahlen werden gezeigt. { $figures }
tiles-figure = Kennzahl
tiles-value = Wert
tiles-change = Veränderung
tiles-few = Wenige Beobachtungen: mit Vorsicht zu lesen
    .short = wenige Beobachtungen
tiles-explain = Wie wird das berechnet?
tiles-better = ({ trend-better })
tiles-worse = ({ trend-worse })
tiles-trend = Verlauf
tiles-interval = 95-%-Intervall
tiles-pin = Anheften
figures-all = Alle { $count } Kennzahlen
figures-hide = Kennzahlen ausblenden
figures-pin = { $name } oben anheften

# Wie eine Kennzahl berechnet wird.
explain-failed = Dies konnte nicht erklärt werden.
explain-wait = Einen Moment …
explain-formula = Die Formel
explain-numbers = Mit Ihren Zahlen
explain-rows = Die Zeilen
explain-used = verwendet
explain-left-out = ausgelassen: { $reason }
explain-wrong = Was hier an den Daten nicht stimmt
explain-notes = Gut zu wissen
explain-variants = Andere definieren es anders
explain-periods = Zeitraum für Zeitraum
explain-source = Woher die Definition stammt
explain-active = Gilt als aktiv für
    .hint = Wie lange ein Kunde nach einer Bestellung als aktiv gilt, in den Zahlen „am Ende des Zeitraums“. Die Kacheln ändert das nicht: Sie gelten für ganze Zeiträume. Vorgeschlagen ist die Zeit, in der 9 von 10 Folgebestellungen kommen, aufgerundet.
explain-suggested = { $name } (vorgeschlagen)

# Die Diagramme.
chart-role = Diagramm
chart-keys = Die Pfeiltasten gehen von Wert zu Wert, Escape schließt den Wert.
chart-failed = Das Diagramm konnte nicht gezeichnet werden.
chart-table = Als Tabelle zeigen
chart-table-hide = Tabelle schließen
chart-picture = Bild speichern
    .short = Bild
chart-numbers = Zahlen speichern
    .short = Zahlen
charts-line = Im Zeitverlauf
    .of = { $metric } im Zeitverlauf
charts-movement = Kunden kommen und gehen
charts-cohort = Wer wiederkommt
    .of = Wer wiederkommt: { $measure }
charts-show = Anzeigen
charts-grouped = Kunden nach erster Bestellung je
table-copy = Kopieren
table-copied = Kopiert
pages-before = Vorige Zeilen
pages-shown = Zeilen { $first } bis { $last } von { $count }
pages-after = Nächste Zeilen

# Wie gut die Daten sind.
quality-heading = Wie gut sind diese Daten?
quality-failed = Die Daten konnten nicht beurteilt werden.
quality-none = Keine Zeilen zu beurteilen
quality-score = { $score } von 100
quality-nothing = Es wurde kein Fehler gefunden
quality-found = Was gefunden wurde
quality-all = Alle { $count } Befunde sind zu sehen, { $more } mehr
quality-first = Die ersten { $first } von { $count } Befunden sind zu sehen
quality-statuses = Bedeutung angeben
quality-currency = Währung wählen
quality-dates = Schreibweise angeben
quality-answer = Frage beantworten

# Was im Weg steht.
problem-label = Problem
problem-dismiss = Ausblenden
problem-note = Bitte beachten
problem-file = „{ $file }“ konnte nicht angezeigt werden
problem-files = { $count } Dateien konnten nicht angezeigt werden
problem-none = Keine der { $count } Dateien konnte gelesen werden
problem-unshown = „{ $file }“ ergibt noch keine Kennzahlen
problem-columns = Andere Spalten wählen
problem-rule = Eine Regel abschalten
problem-layout = Ansehen, wie gelesen wurde
problem-find = Bitte suchen
problem-use = Diese Spalten verwenden
problem-date = Welche Spalte enthält das Datum der Bestellung?
problem-amount = Welche Spalte enthält den Betrag?
problem-customer = Welche Spalte enthält den Kunden?
fault-crash = Die Berechnung ist unerwartet stehen geblieben{ $told ->
    [yes] {" "}({ $fault })
   *[no] {""}
}.
    .hint = Ihre Datei ist unverändert. Lesen Sie sie noch einmal; bleibt die Berechnung wieder stehen, dann exportieren Sie einen kürzeren Zeitraum und versuchen Sie es damit.
fault-not_started = Der rechnende Teil dieser Seite konnte nicht gestartet werden{ $told ->
    [yes] {" "}({ $fault })
   *[no] {""}
}.
    .hint = Ihre Datei ist unverändert. Versuchen Sie es erneut; hilft das nicht, schließen Sie andere Tabs oder laden Sie die Seite neu.
fault-unreadable_file = Der Browser konnte diese Datei nicht lesen.
    .hint = Vielleicht ist es ein Ordner, oder die Datei wurde seit der Auswahl verschoben oder geändert. Wählen Sie sie noch einmal.
fault-no_models = Der Teil dieser Seite für lange Berechnungen konnte nicht geladen werden.
    .hint = Laden Sie die Seite neu, solange ihr Server erreichbar ist, und fragen Sie noch einmal.
fault-no_later = Ein Teil dieser Seite konnte nicht geladen werden.
    .hint = Laden Sie die Seite neu, solange ihr Server erreichbar ist, und öffnen Sie die Datei noch einmal.
fault-no_words = Die Texte in dieser Sprache konnten nicht geladen werden.
    .hint = Laden Sie die Seite neu, solange ihr Server erreichbar ist, und wählen Sie die Sprache noch einmal.
fault-cancelled = Abgebrochen.
fault-no_file = Es ist keine Datei geöffnet.
    .hint = Rufen Sie zuerst load() auf.
fault-options = die Optionen sind { $given }; sie müssen ein Objekt sein
    .hint = { error-bad_option.hint }
fault-unknown-file = es gibt keine Datei „{ $name }“
fault-unknown-column = keine Datei hat eine Spalte „{ $name }“
fault-known = { $count ->
    [one] Es gibt { $names }.
   *[other] Es gibt { $names }.
}

# Einstellungen, die bleiben.
settings-saved = Ihre Einstellungen sind als { $file } gespeichert
    .hint = Legen Sie diese Datei neben Ihrem nächsten Export ab, damit er so gelesen wird, wie Sie diesen korrigiert haben.
settings-wrong = Die Einstellungen in „{ $file }“ lassen sich nicht verwenden{ $told ->
    [yes] : { $fault }
   *[no] {""}
}
    .hint = Speichern Sie sie dort noch einmal, wo Sie sie gemacht haben, und legen Sie diese Datei ab.
settings-in-force = Die Einstellungen in „{ $file }“ gelten jetzt
    .hint = Dateien wie { $files } werden so gelesen, wie Sie sie korrigiert haben.

# Was ein Screenreader vorliest.
spoken-removed = { $file } entfernt
spoken-undone = Rückgängig gemacht: { $what }
spoken-cleared = Alle Dateien entfernt
spoken-open = { $count ->
    [one] { $count } Frage ist offen
   *[other] { $count } Fragen sind offen
}
spoken-by = Nach { $period ->
    [day] { by-day }
    [week] { by-week }
    [month] { by-month }
    [quarter] { by-quarter }
   *[year] { by-year }
}
spoken-span = { span }
spoken-unchanged = Keine Kennzahl hat sich geändert
spoken-changed = { $changed } von { $count } { $count ->
    [one] Kennzahl
   *[other] Kennzahlen
} geändert
spoken-figure = { $name }: { $value }, { $period }
spoken-no-value = kein Wert

# Ob etwas die Seite verlassen kann.
proof-heading = Nichts, was Sie öffnen, verlässt diese Seite. Überzeugen Sie sich selbst
proof-rule = Die Regel der Seite
    .none = Diese Seite bringt keine eigene Richtlinie mit; ihr Server sendet vielleicht eine, die eine Seite nicht lesen kann. Probieren Sie es unten aus.
    .some = Der Browser setzt diese Richtlinie für die Seite durch, was auch immer die Seite versucht:
proof-try = Versuchen, etwas zu senden
    .about = Vier Wege, ein Wort an eine Adresse zu senden, die es nicht gibt. Jeden davon sollte der Browser blockieren.
    .button = Senden versuchen
    .late = Zu einigen davon sagt der Browser noch nichts. Ist er beschäftigt, dauert es eine Weile; wo keine Regel sie blockiert, sagt er gar nichts.
proof-image = Bild
proof-outcome = { $way }: { $outcome }
proof-blocked = blockiert
proof-arrived = nicht blockiert
proof-waiting = noch keine Antwort
proof-requests = Anfragen, seit die Seite begann
    .none = Keine.
    .one = { $address } nach { $seconds } s
proof-own = Das sind die eigenen Teile der Seite.
proof-own-only = Das sind die eigenen Teile der Seite; keiner kam, nachdem Ihre Datei geöffnet wurde.
proof-sheets = { $file } liest Arbeitsmappen: Dieser Teil kommt, wenn die erste geöffnet wird, und mit der Anfrage geht nichts aus Ihrer Datei hinaus.
proof-later = { $count ->
    [one] 1 Anfrage kam, nachdem Ihre Datei geöffnet wurde; nicht dieses Element hat sie gestellt, sondern die Seite um es herum oder eine Erweiterung des Browsers.
   *[other] { $count } Anfragen kamen, nachdem Ihre Datei geöffnet wurde; nicht dieses Element hat sie gestellt, sondern die Seite um es herum oder eine Erweiterung des Browsers.
}
proof-limits = Die ehrliche Grenze: Keine Seite kann die Erweiterungen des Browsers binden oder verhindern, dass Sie einem Link folgen; um ganz sicher zu sein, schalten Sie das WLAN aus und öffnen Sie Ihre Datei dann.
