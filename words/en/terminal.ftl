# What only the command line says.
terminal-read-as = Read as
terminal-empty = { $count } empty
terminal-score = Data quality: { $score } of 100
terminal-no-score = Data quality: no rows to judge
terminal-examples = for example { $examples }
terminal-cohorts = Customers who came back, by { $period } of their first order
terminal-not-over = the period is not over
trend-better = better
trend-worse = worse
severity-info = note
severity-warning = warning
severity-error = error
terminal-said = countinghouse: { $said }
terminal-error = { $error }. { $hint }
terminal-of-file = { $file }: { $said }
terminal-unreadable = it cannot be read: { $why }
terminal-usage = { $said }
    See countinghouse --help.
terminal-needs-value = { $option } needs a value
terminal-no-file = no file is given
terminal-one-file = only one file at a time can be converted
terminal-one-table = there are { $count } tables; name one: { $names }
terminal-line = line { $line }
terminal-one-template = only one template at a time can be printed
