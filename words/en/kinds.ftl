# What the rows of a table are: the name of each kind, and .rows for how many there are.

kind-orders = orders
    .rows = { $count } { $count ->
        [one] order
       *[other] orders
    }
kind-order_lines = order lines
    .rows = { $count } { $count ->
        [one] line
       *[other] lines
    }
kind-invoices = invoices
    .rows = { $count } { $count ->
        [one] invoice
       *[other] invoices
    }
kind-invoice_lines = invoice lines
    .rows = { $count } { $count ->
        [one] line
       *[other] lines
    }
kind-payments = payments
    .rows = { $count } { $count ->
        [one] payment
       *[other] payments
    }
kind-ledger = ledger entries
    .rows = { $count } { $count ->
        [one] entry
       *[other] entries
    }
kind-subscriptions = subscriptions
    .rows = { $count } { $count ->
        [one] subscription
       *[other] subscriptions
    }
kind-churn = customers with churn status
    .rows = { $count } { $count ->
        [one] customer
       *[other] customers
    }
kind-tickets = support cases
    .rows = { $count } { $count ->
        [one] case
       *[other] cases
    }
kind-deals = deals
    .rows = { $count } { $count ->
        [one] deal
       *[other] deals
    }
kind-leads = leads
    .rows = { $count } { $count ->
        [one] lead
       *[other] leads
    }
kind-survey = survey answers
    .rows = { $count } { $count ->
        [one] answer
       *[other] answers
    }
kind-email_campaigns = email campaigns
    .rows = { $count } { $count ->
        [one] campaign
       *[other] campaigns
    }
kind-ad_campaigns = advertising campaigns
    .rows = { $count } { $count ->
        [one] campaign
       *[other] campaigns
    }
kind-web_traffic = website traffic
    .rows = { $count } { $count ->
        [one] line
       *[other] lines
    }
kind-social_posts = social media posts
    .rows = { $count } { $count ->
        [one] post
       *[other] posts
    }
kind-audience = newsletter contacts
    .rows = { $count } { $count ->
        [one] contact
       *[other] contacts
    }
kind-customers = customers
    .rows = { $count } { $count ->
        [one] customer
       *[other] customers
    }
kind-contacts = contacts
    .rows = { $count } { $count ->
        [one] contact
       *[other] contacts
    }
kind-reviews = reviews
    .rows = { $count } { $count ->
        [one] review
       *[other] reviews
    }
kind-events = interactions
    .rows = { $count } { $count ->
        [one] interaction
       *[other] interactions
    }
kind-appointments = appointments
    .rows = { $count } { $count ->
        [one] appointment
       *[other] appointments
    }
kind-products = products
    .rows = { $count } { $count ->
        [one] product
       *[other] products
    }
kind-staff = staff
    .rows = { $count } { $count ->
        [one] employee
       *[other] employees
    }
kind-time = hours worked
    .rows = { $count } { $count ->
        [one] entry
       *[other] entries
    }
kind-spend = costs
    .rows = { $count } { $count ->
        [one] cost
       *[other] costs
    }
kind-decisions = decisions
    .rows = { $count } { $count ->
        [one] decision
       *[other] decisions
    }
kind-initiatives = initiatives
    .rows = { $count } { $count ->
        [one] initiative
       *[other] initiatives
    }
kind-predictions = predictions
    .rows = { $count } { $count ->
        [one] prediction
       *[other] predictions
    }
kind-market = market figures
    .rows = { $count } { $count ->
        [one] period
       *[other] periods
    }
kind-requests = privacy requests
    .rows = { $count } { $count ->
        [one] request
       *[other] requests
    }
kind-assessments = assessments
    .rows = { $count } { $count ->
        [one] assessment
       *[other] assessments
    }
kind-experiments = experiments
    .rows = { $count } { $count ->
        [one] variant
       *[other] variants
    }
kind-targets = targets
    .rows = { $count } { $count ->
        [one] target
       *[other] targets
    }
kind-crosstab = figures by period
    .rows = { $count } { $count ->
        [one] row
       *[other] rows
    }
kind-aggregate = totals
    .rows = { $count } { $count ->
        [one] group
       *[other] groups
    }
kind-key_value = single figures
    .rows = { $count } { $count ->
        [one] line
       *[other] lines
    }
kind-table = something else
    .rows = { $count } { $count ->
        [one] row
       *[other] rows
    }
