# Warum nichts gezeigt werden kann, und .hint: was nun zu tun ist.

error-empty_file = Die Datei ist leer
    .hint = Exportieren Sie sie erneut und prüfen Sie, ob die Datei Inhalt hat.
error-not_text = Das ist { $looks }, keine Tabelle in Textform
    .hint = Öffnen Sie die Datei in dem Programm, aus dem sie stammt, und speichern oder exportieren Sie sie als CSV.
error-unreadable_archive =
    .hint = Laden Sie es erneut herunter oder entpacken Sie es auf Ihrem Computer und öffnen Sie die enthaltenen Dateien.
error-unreadable_workbook =
    .hint = Öffnen Sie die Datei in Excel oder LibreOffice, speichern Sie das Blatt ohne Kennwort als CSV und öffnen Sie dieses.
error-workbook_too_large = die Arbeitsmappe ist zu groß
error-workbook_damaged = die Arbeitsmappe ist beschädigt oder zu groß
error-no_rows = Es gibt eine Kopfzeile mit { $count } { $count ->
        [one] Spalte
       *[other] Spalten
    } und keine Zeile darunter
    .hint = Prüfen Sie den Zeitraum oder den Filter, der für den Export eingestellt war.
error-not_a_table = Das sieht nicht wie eine Tabelle aus: Keine Spalten wiederholen sich von Zeile zu Zeile
    .hint = Fügen Sie eine Tabelle mit Kopfzeile ein, zum Beispiel Kunde, Datum und Betrag; kopierte Zellen einer Tabellenkalkulation gehen auch.
error-too_large = Die Datei hat { $size } MB, höchstens { $limit } MB sind möglich
    .hint = Exportieren Sie einen kürzeren Zeitraum oder teilen Sie die Datei nach Jahren.
error-role_missing = Keine Spalte ließ sich als { $what } lesen
    .hint = Wählen Sie die Spalte, die { $what } enthält; die Datei hat { $columns }.
error-role_missing-instead = Keine Spalte ließ sich als { $what } lesen: { $instead }
error-nothing_counts =
    .hint = Wählen Sie andere Spalten oder schalten Sie eine Regel aus.
error-no_orders =
    .hint = Was die Zeilen ergeben, wird gezeigt. Fügen Sie einen Export von Bestellungen, Rechnungen oder Zahlungen hinzu, um zu sehen, welche Kunden kommen, bleiben und gehen; oder wählen Sie „Bestellungen“ als Art, wenn jede Zeile eine Bestellung ist.
error-bad_option =
    .hint = Ändern Sie die Option und versuchen Sie es erneut.

what-date = ein Datum
error-no_order_in_range = Es gibt keine Bestellung { $range ->
    [between] zwischen { $from } und { $to }
    [from] ab { $from }
    [to] bis { $to }
   *[range] im Zeitraum
}; die Datei hat Bestellungen von { $oldest } bis { $newest }
error-reason = { $count } { $reason }
error-no_row_counts = Keine Zeile zählt: { $reasons }
error-file_holds = { $file } enthält { $kind }{ $why ->
    [none] {""}
   *[other] {" "}({ $why })
}
error-no_orders-files = { $files }, keine Bestellungen
