# Rules about rows: the name of each switch, and .effect for what it does.

rule-refunds = Refunds are not orders
    .effect = A negative amount, a refunded amount or the status “refunded” reduces revenue in its own period, is no order and makes nobody active.
rule-cancelled = Leave out cancelled orders
    .effect = Cancelled and voided orders do not count.
rule-failed = Leave out failed payments
    .effect = Orders whose payment was declined do not count.
rule-unpaid = Leave out unpaid orders and drafts
    .effect = Orders that are pending, on hold or drafts do not count.
rule-test = Leave out test orders
    .effect = Orders marked as a test do not count.
rule-sales = Leave out what is no sale
    .effect = Withdrawals, transfers, bills, estimates and the payments of invoices do not count.
rule-lines = Rows with one order number are one order
    .effect = The lines of an order are added up and counted once.
rule-duplicates = Count repeated rows once
    .effect = A row that repeats another of the same order number in every cell counts once.
rule-converted = Use converted amounts
    .effect = Where the export converts every currency to one, the converted amounts are counted.
rule-far_dates = Leave out dates far from all others
    .effect = A row or two dated years before or after all others do not count, and a refund dated that way counts on the day of its order.
rule-nobody = Placeholder names are not customers
    .effect = Orders of “walk-in”, “cash sale”, “guest”, “deleted”, “unknown” and the like, in seven languages, count in revenue and orders but in no customer figure.
rule-equal_rows = Count equal rows once
    .effect = A row that repeats another in every cell counts once, although no order number tells whether it is meant.
rule-same_customers = Merge customers spelled in two ways
    .effect = Names that differ only in case, accents, punctuation or word order, and email addresses that differ by a tag or a typo in the provider’s name, are one customer.
