# Warum nichts gezeigt werden kann, und .hint: was nun zu tun ist.

error-empty_file = Die Datei ist leer
    .hint = Exportieren Sie sie erneut und prüfen Sie, ob die Datei Inhalt hat.
error-not_text = Das ist { $looks }, keine Tabelle in Textform
    .hint = Öffnen Sie die Datei in dem Programm, aus dem sie stammt, und speichern oder exportieren Sie sie als CSV.
error-unreadable_archive =
    .hint = Laden Sie es erneut herunter oder entpacken Sie es auf Ihrem Computer und öffnen Sie die enthaltenen Dateien.
error-unreadable_workbook =
    .hint = Öffnen Sie die Datei in Excel oder LibreOffice, speichern Sie das Blatt ohne Kennwort als CSV und öffnen Sie dieses.
error-workbook = { $what ->
    [protected] die Arbeitsmappe ist mit einem Passwort geschützt
    [empty] die Arbeitsmappe ist leer
    [no_table] es ist eine Webseite, in der keine Tabelle steht
    [too_large] ein Blatt der Arbeitsmappe ist zu groß
   *[unreadable] die Arbeitsmappe ist nicht lesbar ({ $found })
}
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

# Was eine Datei ist, die keine Tabelle in Textform enthält.
looks-png = ein PNG-Bild
looks-jpeg = ein JPEG-Bild
looks-gif = ein GIF-Bild
looks-pdf = ein PDF-Dokument
looks-zip = eine Excel-Arbeitsmappe oder ein ZIP-Archiv
looks-empty_zip = ein leeres ZIP-Archiv
looks-xls = eine alte Excel-Arbeitsmappe
looks-gzip = ein gzip-Archiv
looks-media = ein Bild, Ton oder Film
looks-database = eine Datenbank
looks-parquet = eine Parquet-Datei
looks-arrow = eine Arrow-Datei
looks-7z = ein 7-Zip-Archiv
looks-rar = ein RAR-Archiv
looks-bzip2 = ein bzip2-Archiv
looks-xz = ein XZ-Archiv
looks-zstd = ein Zstandard-Archiv
looks-html = eine Webseite
looks-xml = ein XML-Dokument
looks-rtf = ein formatiertes Dokument (RTF)
looks-json = Daten in JSON
looks-bytes = eine Datei aus rohen Bytes
looks-dif = eine Tabelle im Austauschformat DIF
looks-sylk = eine Tabelle im Austauschformat SYLK
looks-docx = ein Word-Dokument
looks-pptx = eine Präsentation
looks-iwork = ein Dokument aus Numbers oder Pages von Apple

# Was verpackt ist, lässt sich nicht haben.
error-archive = { $what ->
    [cut_off] das Archiv ist abgeschnitten
    [zip64] das Archiv ist von der Art für mehr als 4 GB oder 65.000 Dateien
    [part] das Archiv ist ein Teil von mehreren
    [many] das Archiv enthält zu viele Dateien
    [password] das Archiv ist mit einem Passwort geschützt
    [empty] das Archiv ist leer
   *[packing] das Archiv ist auf eine Art verpackt, die hier nicht bekannt ist
}
error-archive_damaged = das Archiv ist beschädigt: { $how ->
    [bytes_behind] wo es enden sollte, folgen weitere Bytes
    [ends_early] es endet zu früh
    [packed_bytes] seine verpackten Bytes ergeben keinen Sinn
    [other_part] wo ein verpackter Teil beginnen sollte, steht etwas anderes
    [length] seine Länge stimmt nicht
    [checksum] seine Prüfsumme stimmt nicht
    [no_directory] sein Verzeichnis fehlt
    [directory_cut] sein Verzeichnis ist abgeschnitten
    [overlap] seine Dateien liegen übereinander
   *[misplaced] eine Datei ist nicht dort, wo das Verzeichnis sagt
}
error-archive_too_large = entpackt ist es mehr als { $times } Mal so groß, was keine Tabelle ist
error-archive_no_member = darin gibt es { $what ->
    [sheet] kein Blatt
   *[file] keine Datei
} „{ $name }“
error-archive_no_table = keine Tabelle in { $count } { $what ->
    [sheet] { $count ->
        [one] Blatt
       *[other] Blättern
    }
   *[file] { $count ->
        [one] Datei
       *[other] Dateien
    }
}: { $names }
error-archive_packed_again = der Inhalt ist noch einmal verpackt: { $names }
error-archive_many_tables = es enthält { $count } Tabellen, und höchstens { $limit } lassen sich auf einmal lesen

# Eine Einstellung fragt nach etwas, das es nicht gibt.
option-unknown = { $what ->
    [rule] keine Regel
    [role] keine Rolle
    [meaning] keine Bedeutung
    [question] keine Frage
    [kind] keine Art
    [metric] keine Kennzahl
    [model] kein Modell
    [theme] kein Farbschema
    [measure] kein Kohortenmaß
    [dimension] keine Spalte zum Aufteilen oder Filtern
    [value] kein Wert
    [command] kein Befehl
    [option] keine Option
    [analysis] keine Analyse
    [template] keine Vorlage
   *[chart] kein Diagramm
} heißt „{ $name }“{ $known ->
    [none] {""}
    [metrics] ; countinghouse metrics nennt alle
   *[some] ; es gibt { $known }
}
option-wrong = { $option } ist „{ $text }“; richtig ist { $right ->
    [date] ein Datum wie 2024-05-17
    [period] day, week, month, quarter oder year
    [code] ein Code wie EUR
    [days] eine Zahl von Tagen
    [share] ein Anteil von 0 bis 1
    [months] eine Zahl von Monaten von 1 bis 120
    [goal] eine Kennzahl, eine Zahl und ein Tag, etwa „Kundenbindung um 5 % erhöhen bis Ende Q3“
   *[some] { $right }
}
option-answer = die Antwort auf „{ $question }“ ist „{ $answer }“; richtig ist { $known }
option-window = das Fenster umfasst { $days } Tage; richtig sind 1 bis 3660
option-range = der Zeitraum beginnt am { $from }, nach seinem Ende am { $to }
option-unreadable = eine Einstellung war nicht lesbar: { $reason }
option-not_a = { $name } ist { $value ->
    [nothing] nichts
    [list] eine Liste
    [object] ein Objekt
   *[some] { $value }
}; richtig ist { $right ->
    [text] ein Text
    [flag] true oder false
    [list] eine Liste
    [object] ein Objekt
    [whole] eine ganze Zahl
   *[number] eine Zahl
}
option-field = unbekanntes Feld `{ $name }`, erwartet war eines von `{ $known }`
option-small_group = der Filter „{ $name }“ lässt nur { $customers } { $customers ->
    [one] Kunden
   *[other] Kunden
} übrig; Gruppen unter { $least } werden nicht gezeigt, damit niemand an den Zahlen zu erkennen ist
option-no_file_open = keine Datei ist geöffnet
option-no_period = es gibt keinen Zeitraum, der sich zeigen lässt
list-or = { $first } oder { $last }

# Teile der Seite selbst.
error-no_workbook_reader = der Teil dieser Seite, der Arbeitsmappen liest, ließ sich nicht laden
    .hint = Versuchen Sie es noch einmal; oder speichern Sie das Blatt in Excel oder LibreOffice als CSV, und öffnen Sie das.
error-broken_picture = Das Bild war nicht lesbar.
    .hint = Laden Sie die Seite neu und lesen Sie die Datei noch einmal ein.
error-not_painted = Das Bild ließ sich nicht zeichnen.
    .hint = Laden Sie die Seite neu und lesen Sie die Datei noch einmal ein.
