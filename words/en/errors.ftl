# Why nothing can be shown, and .hint: what to do next.

error-empty_file = the file is empty
    .hint = Export it again and check that the file has a size.
error-not_text = this is { $looks }, not a table in text form
    .hint = Open it in the program it comes from and save or export it as CSV.
error-unreadable_archive =
    .hint = Download it again, or unpack it on your computer and open the files in it.
error-unreadable_workbook =
    .hint = Open it in Excel or LibreOffice, save the sheet as CSV without a password, and open that.
error-workbook = { $what ->
    [protected] the workbook is protected with a password
    [empty] the workbook is empty
    [no_table] it is a web page, and there is no table in it
    [too_large] a sheet of the workbook is too large
   *[unreadable] the workbook cannot be read ({ $found })
}
error-workbook_too_large = the workbook is too large
error-workbook_damaged = the workbook is damaged, or more than can be held
error-no_rows = there is a header of { $count } { $count ->
        [one] column
       *[other] columns
    } and no row below it
    .hint = Check the date range or the filter that was set for the export.
error-not_a_table = this does not look like a table: no columns repeat from line to line
    .hint = Paste a table with a header row, for example customer, date and amount; copying cells from a spreadsheet works.
error-too_large = the file has { $size } MB, and { $limit } MB is the most that can be held
    .hint = Export a shorter range of dates, or split the file by year.
error-role_missing = no column could be read as { $what }
    .hint = Choose the column that holds { $what }; the file has { $columns }.
error-role_missing-instead = no column could be read as { $what }: { $instead }
error-nothing_counts =
    .hint = Choose other columns, or switch a rule off.
error-no_orders =
    .hint = What its rows come to is shown. Add an export of orders, invoices or payments to see which customers come, stay and leave; or, if each row is an order, choose orders as its kind.
error-bad_option =
    .hint = Change the option and try again.

what-date = a date
error-no_order_in_range = there is no order { $range ->
    [between] between { $from } and { $to }
    [from] from { $from } on
    [to] up to { $to }
   *[range] in the range
}; the file has orders from { $oldest } to { $newest }
error-reason = { $count } { $reason }
error-no_row_counts = no row counts: { $reasons }
error-file_holds = { $file } holds { $kind }{ $why ->
    [none] {""}
   *[other] {" "}({ $why })
}
error-no_orders-files = { $files }, not orders

# What a file is that holds no table in text form.
looks-png = a PNG picture
looks-jpeg = a JPEG picture
looks-gif = a GIF picture
looks-pdf = a PDF document
looks-zip = an Excel workbook or a ZIP archive
looks-empty_zip = an empty ZIP archive
looks-xls = an old Excel workbook
looks-gzip = a gzip archive
looks-media = a picture, sound or film
looks-database = a database
looks-parquet = a Parquet file
looks-arrow = an Arrow file
looks-7z = a 7-Zip archive
looks-rar = a RAR archive
looks-bzip2 = a bzip2 archive
looks-xz = an XZ archive
looks-zstd = a Zstandard archive
looks-html = a web page
looks-xml = an XML document
looks-rtf = a formatted document (RTF)
looks-json = data in JSON
looks-bytes = a file of raw bytes
looks-dif = a spreadsheet in the exchange format DIF
looks-sylk = a spreadsheet in the exchange format SYLK
looks-docx = a Word document
looks-pptx = a presentation
looks-iwork = a document of Apple's Numbers or Pages

# What is packed cannot be had.
error-archive = { $what ->
    [cut_off] the archive is cut off
    [zip64] the archive is of the kind for more than 4 GB or 65,000 files
    [part] the archive is one part of several
    [many] the archive holds too many files
    [password] the archive is protected with a password
    [empty] the archive is empty
   *[packing] the archive is packed in a way that is not known here
}
error-archive_damaged = the archive is damaged: { $how ->
    [bytes_behind] bytes follow where it should end
    [ends_early] it ends too early
    [packed_bytes] its packed bytes make no sense
    [other_part] there is something else where a packed part should begin
    [length] its length is wrong
    [checksum] its checksum is wrong
    [no_directory] its directory is missing
    [directory_cut] its directory is cut off
    [overlap] its files lie over one another
   *[misplaced] a file is not where the directory says
}
error-archive_too_large = it unpacks to more than { $times } times its size, which no table does
error-archive_no_member = there is no { $what ->
    [sheet] sheet
   *[file] file
} “{ $name }” in it
error-archive_no_table = none of its { $count } { $what ->
    [sheet] { $count ->
        [one] sheet
       *[other] sheets
    }
   *[file] { $count ->
        [one] file
       *[other] files
    }
} holds a table: { $names }
error-archive_packed_again = what is in it is packed once more: { $names }
error-archive_many_tables = it holds { $count } tables, and { $limit } are the most that can be read at once

# An option asks for something that is not there.
option-unknown = there is no { $what ->
    [rule] rule
    [role] role
    [meaning] meaning
    [question] question
    [kind] kind
    [metric] metric
    [model] model
    [theme] theme
    [measure] cohort measure
    [dimension] column to split or filter by that is called
    [value] value
    [command] command
    [option] option
    [analysis] analysis
    [template] template
   *[chart] chart
} “{ $name }”{ $known ->
    [none] {""}
    [metrics] ; countinghouse metrics lists them
   *[some] ; there are { $known }
}
option-wrong = { $option } is “{ $text }”; it must be { $right ->
    [date] a date such as 2024-05-17
    [period] day, week, month, quarter or year
    [code] a code such as EUR
    [days] a number of days
    [share] a share from 0 to 1
    [months] a number of months from 1 to 120
    [goal] a metric, a number and a day, such as “raise retention by 5 % by the end of Q3”
   *[some] { $right }
}
option-answer = the answer to “{ $question }” is “{ $answer }”; it must be { $known }
option-window = the window is { $days } days; it must be 1 to 3660
option-range = the range begins on { $from }, after its end on { $to }
option-unreadable = an option could not be read: { $reason }
option-not_a = { $name } is { $value ->
    [nothing] nothing
    [list] a list
    [object] an object
   *[some] { $value }
}; it must be { $right ->
    [text] a text
    [flag] true or false
    [list] a list
    [object] an object
    [whole] a whole number
   *[number] a number
}
option-field = unknown field `{ $name }`, expected one of `{ $known }`
option-small_group = only { $customers } { $customers ->
    [one] customer passes
   *[other] customers pass
} the filter “{ $name }”, and groups of fewer than { $least } are not shown, so that nobody is known by the figures
option-no_file_open = no file is open
option-no_period = there is no period to show
list-or = { $first } or { $last }

# The page's own parts.
error-no_workbook_reader = the part of this page that reads workbooks could not be loaded
    .hint = Try again; or save the sheet as CSV in Excel or LibreOffice, and open that.
error-broken_picture = The picture could not be read.
    .hint = Reload the page and read the file again.
error-not_painted = The picture could not be painted.
    .hint = Reload the page and read the file again.
