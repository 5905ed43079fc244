# What only the page says. What the engine says too is referred to, not written twice.

# Around the element, on its own page.
page-title = Counting House: your shop's customers, counted in private
page-heading = See which customers come, stay and leave
page-lead = Give it the orders your shop already exports. It counts them here, on your computer, and shows how.
page-description = Drop your shop's orders export and see which customers come, stay and leave. Nothing leaves this page.
page-without-script = Counting House does its counting with JavaScript in your browser. Please allow JavaScript for this page.
page-language = Language

# What stands in several places.
rows = { count-rows }
close = Close
try-again = Try again
paste-table = Paste a table
try-sample = Try the sample bakery
choose-another-file = Choose another file
read-as = { terminal-read-as }
pasted-name = pasted table
quoted-name = { quoted }

# The way in.
intake-label = Open a file
intake-let-go = Let go to read it
intake-drop = Drop your files here
    .hint = The exports of Shopify, WooCommerce, Square, Stripe or Etsy, or any table with a customer, a date and an amount: CSV files, a ZIP of them or an Excel workbook. Several at once are read as one.
intake-more = Add files
intake-choose = Choose files
intake-promise = Works without the internet. Nothing you open leaves this computer. { $check }
intake-check = Check it
intake-reading = Reading { $name }
intake-reading-files = Reading { $count } { $count ->
    [one] file
   *[other] files
}
intake-reading-label = Reading
intake-so-far = { $count } { $count ->
    [one] row
   *[other] rows
} so far
intake-opening = Opening the file
intake-progress = How much is read
intake-cancel = Cancel
intake-cancelled = Cancelled
intake-paste = Paste cells copied from a spreadsheet, with their header row
intake-read = Read this table

# A first look at a large file.
peek-heading = A first look; the figures follow when the whole file is read.

# In which order the results stand.
bar-label = Files
bar-print = Print
bar-skip = Skip to the figures
bar-files = { $count } { $count ->
    [one] file
   *[other] files
}
bar-score = data { $score }
bar-undo = Undo: { $what }
undo-correction = correction
worth-heading = Worth a look
worth-wait = Looking for what stands out…
worth-nothing = Nothing stands out; { $count } { $count ->
    [one] thing was
   *[other] things were
} checked.
worth-more = { $count ->
    [one] What would overturn it
   *[other] All { $count }, and what would overturn them
}
worth-less = Show less
worth-doubt = It would be nothing if: { $what }
worth-looked = { $count } { $count ->
    [one] thing was
   *[other] things were
} checked.
# What takes longer to compute.
deeper-forecast = What comes next
deeper-control = News or noise
deeper-before_after = Before and after a marked day
deeper-targets = Progress towards targets
deeper-audit = Five views of the customers
deeper-segments = Segments, and how customers moved
deeper-survival = How long customers stay
deeper-cltv = What customers are worth, by five models
deeper-attribution = Which channels bring orders
deeper-funnel = Where customers are lost on the way
deeper-experiments = What experiments show
deeper-queue = When cases come, and whom they take
deeper-balance = Which sides are watched
deeper-regression = What goes with buying again
deeper-scenarios = What may come of the customers
deeper-feedback = What customers say, and what goes with it
deeper-predictions = How good predictions were
deeper-wait = Computing…
deeper-failed = This could not be computed.
deeper-more = { $count } more
deeper-save = Save all of it (JSON)

sections-label = Sections
sections-now = Now
sections-data = Data and definitions
sections-proof = Proof
find-label = Find a figure
find-count = { $count } found
results-taste = The sample bakery
results-sample = { $this } an invented bakery. Your own files take its place.
    .this = This is a sample:
results-glance = At a glance
results-more = What more could you see?
results-template = Template for { $what } (CSV)
results-rows = What the rows come to
results-beside = Beside the orders

# The card.
card-heading = What we read. Anything wrong? Choose it and correct it.
card-save = Save these settings
card-clear = Start over
card-correct = (correct this)
card-done = Done

# The corrections.
panel-currency = Which currency counts?
panel-rules = Which rows count?
panel-statuses = What do the statuses mean?
panel-roles = Which column is which?
panel-dates = How are the dates written?
panel-layout = How was the file read?
panel-aside = Which lines are no rows?
rules-none = Every row counts.
currency-none = The file names no currency; amounts are taken as they are.
currency-choose = Amounts in different currencies are never added up. Count the rows in:
statuses-none = No column was read as the status of an order.
meaning-counts = Counts
meaning-cancelled = Cancelled
meaning-failed = Payment failed
meaning-unpaid = Not paid
meaning-test = A test
meaning-refunded = Refunded
roles-needed = needed
roles-none = No column
roles-learnt = Read it as you corrected “{ $file }”
roles-kind = What is a row of it?
roles-perhaps = It may hold { $kind } instead, whose figures need: { $needs }. { $read }
    .read = Read it as { $kind }
dates-settled = The dates in “{ $column }” can be read in one way only.
dates-none = No column was read as a date.
dates-other = Choose another column
dates-choose = Choose the column
dates-open = The file does not settle how “{ $column }” is written; this is your answer.
dates-day_first = Day first
dates-month_first = Month first
dates-example = { $written } is { $day }
layout-letters = How are its letters stored?
    .hint = If names look wrong, such as “MÃ¼ller”, choose another one.
aside-none = Every line below the header is a row.
aside-some = These lines were set aside and are in no figure.

# The files.
files-label = Files
files-beside = beside the orders
files-of = in { $file }
files-columns = Check the columns
files-rows = See the rows
files-remove = Remove
    .file = Remove { $file }
files-refused = { $file } could not be read. { $reason }
join-share = { $share } of its customers have orders:
join-orders = { $matched } of { $all } “{ $column }” of the orders are here
join-file = { $matched } of { $all } “{ $column }” in { $file } are here
join-customers = { $lead } { $matched } of { $all }, “{ $here }” here being “{ $there }” there{ $without ->
    [0] {""}
    [one] ; { $without } row there has another
   *[other] ; { $without } rows there have another
}{ $tells ->
    [yes] ; it tells { $gives }
   *[no] {""}
}.
join-keys = { $lead }, “{ $here }” here being “{ $there }” there{ $without ->
    [0] {""}
    [one] ; { $without } row there has another
   *[other] ; { $without } rows there have another
}{ $tells ->
    [yes] ; it tells { $gives }
   *[no] {""}
}.
join-only = { $count } only { $where ->
    [here] here
    [orders] among the orders
   *[file] in { $file }
}{ $named ->
    [0] {""}
   *[other] , such as { $examples }
}
overlap = { $newer } overlaps { $older } by { $by ->
    [orders] { count-orders }
   *[rows] { count-rows }
}{ $days ->
    [none] {""}
    [one] , { $start }
   *[span] , { span }
}: { $counted ->
    [once] counted once
    [replace] replaced
   *[both] counted twice
}.
overlap-once = Count once
    .effect = What stands in both files counts as { $files ->
        [two] { $newer } has it
       *[more] the later file has it
    }
overlap-replace = Replace
    .effect = Over the days that it covers, { $files ->
        [two] { $newer } takes the place of { $older }
       *[more] the later file takes the place of the earlier one
    }
overlap-both = Count both
    .effect = They are different rows that look alike

# The lines of a file.
cells-label = Cells
cells-both = Both
cells-raw = In the file
cells-value = Understood
lines-label = Lines { $first } to { $last } of { $file }
lines-line = Line
lines-before = Lines before
lines-after = Lines after
lines-shown = Lines { $first } to { $last }{ $more ->
    [0] {""}
    [one] ; { $more } more column is not shown
   *[other] ; { $more } more columns are not shown
}
lines-wanted = (asked for)
lines-header = header
lines-read-as = read as
lines-failed = The file could not be read again.

# Remarks.
remark-info = Note
remark-warning = Warning
remark-error = Problem
remark-show-line = Show line { $line }
remarks-file = About this file
remarks-files = About these files
place-line = line { $line }
place-line-of = line { $line } of { $file }
place-first = first in line { $line }
place-first-of = first in line { $line } of { $file }
place-column = column “{ $column }”

# What the data leave to the reader.
asked-dates = One question first: how are the dates written?
    .why = “{ $column }” in { $files } can be read in two ways, and nothing in { $count ->
        [one] the file
       *[other] the files
    } settles it. Months and returning customers depend on it. Which is right?
asked-until = The figures go by this until you answer
asked-chosen = Your answer
asked-answers = Your answers
asked-again = Change the answer
    .to = to: { $question }

# The settings of the figures.
controls-label = Period and dates
controls-period = { explain-period }
controls-from = From
controls-to = To
controls-range = Days
range-all = All days
range-months = The last 12 months
range-year = This year
range-own = Own days…
controls-compare = Compare with
compare-year = vs the year before
compare-before = vs the period before
controls-outside = Choose days between { $start } and { $end }, the first before the second.
split-heading = By group
split-none = Choose a column…
split-only = Only this
    .label = Show only { $name }
split-failed = This could not be split.
filter-only = Only { $name }: { $values }
filter-remove = { $filter }. Show all again
behind-show = Show the rows
behind-download = Download the rows as CSV
behind-failed = The rows could not be shown.
behind-line = Line

# The tiles and the table of all figures.
tiles-first = Show the first { $first }
tiles-all = Show all { $count }
tiles-all-said = All { $count } figures are shown. { $figures }
tiles-figure = Figure
tiles-value = Value
tiles-change = Change
tiles-few = Few observations: read with care
    .short = few observations
tiles-explain = How is this computed?
tiles-better = ({ trend-better })
tiles-worse = ({ trend-worse })
tiles-trend = Trend
tiles-interval = 95% interval
tiles-pin = Pin
figures-all = All { $count } figures
figures-hide = Hide the figures
figures-pin = Pin { $name } to the top

# How a figure is computed.
explain-failed = This could not be explained.
explain-wait = One moment…
explain-formula = The formula
explain-numbers = With your numbers
explain-rows = The rows
explain-used = used
explain-left-out = left out: { $reason }
explain-wrong = What is wrong with the data here
explain-notes = Good to know
explain-variants = Others define it differently
explain-periods = Period by period
explain-source = Where the definition comes from
explain-active = Counts as active for
    .hint = How long a customer counts as active after an order, in the figures “at the period’s end”. It moves no tile: they go by whole periods. Suggested: the time within which 9 in 10 repeat orders come, rounded up.
explain-suggested = { $name } (suggested)

# The charts.
chart-role = chart
chart-keys = Arrow keys move from value to value, Escape closes the value.
chart-failed = The picture could not be drawn.
chart-table = Show as table
chart-table-hide = Hide table
chart-picture = Save picture
    .short = Picture
chart-numbers = Save numbers
    .short = Numbers
charts-line = Over time
    .of = { $metric } over time
charts-movement = Customers coming and going
charts-cohort = Who comes back
    .of = Who comes back: { $measure }
charts-show = Show
charts-grouped = Customers grouped by first
table-copy = Copy
table-copied = Copied
pages-before = Previous rows
pages-shown = Rows { $first } to { $last } of { $count }
pages-after = Next rows

# How good the data are.
quality-heading = How good are these data?
quality-failed = The data could not be judged.
quality-none = No rows to judge
quality-score = { $score } of 100
quality-nothing = Nothing wrong was found
quality-found = What was found
quality-all = All { $count } findings are shown, { $more } more
quality-first = The first { $first } of { $count } findings are shown
quality-statuses = Say what they mean
quality-currency = Choose the currency
quality-dates = Say how they are written
quality-answer = Answer it

# What stands in the way.
problem-label = Problem
problem-dismiss = Dismiss
problem-note = Please note
problem-file = “{ $file }” could not be shown
problem-files = { $count } files could not be shown
problem-none = None of the { $count } files could be read
problem-unshown = “{ $file }” gives no figures yet
problem-columns = Choose other columns
problem-rule = Switch a rule off
problem-layout = See how it was read
problem-find = Find it for me
problem-use = Use these columns
problem-date = Which column holds the date of the order?
problem-amount = Which column holds the amount?
problem-customer = Which column holds the customer?
fault-crash = The calculation stopped unexpectedly{ $told ->
    [yes] {" "}({ $fault })
   *[no] {""}
}.
    .hint = Your file is untouched. Read it again; if it stops again, export a shorter date range and try that.
fault-not_started = The part of this page that calculates could not be started{ $told ->
    [yes] {" "}({ $fault })
   *[no] {""}
}.
    .hint = Your file is untouched. Try again; if it stays so, close other tabs or reload the page.
fault-unreadable_file = The browser could not read this file.
    .hint = It may be a folder, or it was moved or changed since you chose it. Choose it again.
fault-no_models = The part of this page for long computations could not be loaded.
    .hint = Reload the page while its server can be reached, and ask again.
fault-no_later = A part of this page could not be loaded.
    .hint = Reload the page while its server can be reached, and open the file again.
fault-no_words = The texts in this language could not be loaded.
    .hint = Reload the page while its server can be reached, and choose the language again.
fault-cancelled = Cancelled.
fault-no_file = No file is open.
    .hint = Call load() first.
fault-options = the options are { $given }; they must be an object
    .hint = { error-bad_option.hint }
fault-unknown-file = there is no file “{ $name }”
fault-unknown-column = no file has a column “{ $name }”
fault-known = { $count ->
    [one] There is { $names }.
   *[other] There are { $names }.
}

# Settings that are kept.
settings-saved = Your settings are saved as { $file }
    .hint = Drop that file beside your next export, to have it read as you corrected this one.
settings-wrong = The settings in “{ $file }” cannot be used{ $told ->
    [yes] : { $fault }
   *[no] {""}
}
    .hint = Save them once more where you made them, and drop that file.
settings-in-force = The settings in “{ $file }” are in force
    .hint = Files like { $files } are read as you corrected them.

# What a screen reader hears.
spoken-removed = { $file } removed
spoken-undone = Undone: { $what }
spoken-cleared = All files removed
spoken-open = { $count ->
    [one] { $count } question is open
   *[other] { $count } questions are open
}
spoken-by = By { $period ->
    [day] { by-day }
    [week] { by-week }
    [month] { by-month }
    [quarter] { by-quarter }
   *[year] { by-year }
}
spoken-span = { span }
spoken-unchanged = No figure changed
spoken-changed = { $changed } of { $count } { $count ->
    [one] figure
   *[other] figures
} changed
spoken-figure = { $name }: { $value }, { $period }
spoken-no-value = no value

# Whether anything can leave the page.
proof-heading = Nothing you open leaves this page. See for yourself
proof-rule = The page's rule
    .none = This page carries no policy of its own; its server may send one that a page cannot read. Try below.
    .some = The browser enforces this policy on the page, whatever the page tries:
proof-try = Try to send something
    .about = Four ways to send one word to an address that does not exist. Each should be blocked by the browser.
    .button = Try to send
    .late = The browser says nothing of some of them yet. A busy one takes a while; where no rule blocks them it says nothing at all.
proof-image = image
proof-outcome = { $way }: { $outcome }
proof-blocked = blocked
proof-arrived = not blocked
proof-waiting = no answer yet
proof-requests = Requests since the page began
    .none = None.
    .one = { $address } after { $seconds } s
proof-own = These are the page's own parts.
proof-own-only = These are the page's own parts; none came after your file was opened.
proof-sheets = { $file } reads workbooks: it comes when the first one is opened, and nothing of your file goes out with the request.
proof-later = { $count ->
    [one] 1 request came after your file was opened; this element did not ask for it: the page around it did, or an extension of the browser.
   *[other] { $count } requests came after your file was opened; this element did not ask for them: the page around it did, or an extension of the browser.
}
proof-limits = The honest limit: no page can bind the browser's extensions or stop you from following a link; to be wholly sure, turn off the Wi-Fi and open your file then.
