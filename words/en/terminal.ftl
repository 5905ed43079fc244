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
