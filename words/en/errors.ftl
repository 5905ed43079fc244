# Why nothing can be shown, and .hint: what to do next.

error-empty_file = the file is empty
    .hint = Export it again and check that the file has a size.
error-not_text = this is { $looks }, not a table in text form
    .hint = Open it in the program it comes from and save or export it as CSV.
error-unreadable_archive =
    .hint = Download it again, or unpack it on your computer and open the files in it.
error-unreadable_workbook =
    .hint = Open it in Excel or LibreOffice, save the sheet as CSV without a password, and open that.
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
