# Metrics. The message is called like the metric: the name of the field, then
# .plain (the name in plain words), .definition and .formula.
# A variant is called metric-variant and has a .definition.

active_customers = Active customers
    .plain = Customers who bought
    .definition = How many different customers placed an order in the period.
    .formula = customers with an order in the period (E)

active_customers-window = Active at the period’s end
    .definition = Customers with an order in the W days that end with the period’s last day.

arpa = Average revenue per account (ARPA)
    .plain = Monthly revenue per subscriber
    .definition = What a subscriber who pays at the period’s end brings in a month, on average.
    .formula = MRR ÷ paying subscribers

arr = Annual recurring revenue (ARR)
    .plain = Subscription revenue a year
    .definition = Twelve times the monthly recurring revenue at the period’s end: what a year would bring if nothing changed.
    .formula = 12 × MRR

automation_rate = Automation rate
    .plain = Cases solved by machine
    .definition = Of the cases resolved in the period, the share that a machine dealt with alone. A case that was handed to a person is hers. Cases of which nothing says whether they were automated are left out.
    .formula = resolved by machine ÷ resolved

automation_rate-score_automated = Score of the machine’s cases
    .definition = The mean satisfaction with cases that a machine dealt with alone.

automation_rate-score_people = Score of people’s cases
    .definition = The mean satisfaction with cases that a person dealt with.

automation_time_saved = Time saved by automation
    .plain = Time that automation saved
    .definition = How long people would have needed for the cases that a machine resolved alone, if each took as long as the median of theirs. The time that passes until a case is resolved stands for the time of work, so it says too much.
    .formula = cases by machine × median resolution time of people’s

average_deal_size = Average deal size
    .plain = Size of a won deal
    .definition = What a won deal brings on average, by the day it was closed. Deals without an amount, or with one in another currency, are left out.
    .formula = amount of won deals ÷ won deals with an amount

average_order_value = Average order value (AOV)
    .plain = Average order
    .definition = What an order brings on average, after refunds.
    .formula = revenue ÷ orders

cac_payback = CAC payback period
    .plain = Months until a new customer pays off
    .definition = In how many months the gross profit of an active customer repays what it cost to win one. Orders of unknown cost bring no profit here. A period that made no gross profit repays nothing.
    .formula = CAC ÷ (gross profit of a month ÷ active customers)

cart_abandonment_rate = Cart abandonment rate
    .plain = Abandoned carts
    .definition = Of the carts in the period, the share without a purchase of the same customer within 24 hours. Carts of unknown visitors are left out.
    .formula = carts without a purchase ÷ carts

churn_rate = Churn rate
    .plain = Share of customers lost
    .definition = Of the customers active in the period before, the share not active in this one. Shops have no cancellations: some of them may still return.
    .formula = L ÷ S

churn_rate-subscriptions = Subscribers
    .definition = Of the customers who paid for a subscription at the end of the period before, the share who pay for none at the end of this one. It is the churn rate itself where no orders are known.

churn_rate-window = At the period’s end
    .definition = Of the customers active in the W days before the period, the share not active in the W days that end with it.

churn_reasons = Churn reasons
    .plain = Why customers leave
    .definition = Among customers whose last subscription ended in the period and who said why, the share that gave the most frequent reason. A pause is no leaving.
    .formula = most frequent reason ÷ customers with a reason

click_through_rate = Click-through rate (CTR)
    .plain = Clicks per view
    .definition = Of the times that advertisements were seen, the share that were clicked. Rows that lack one of the two numbers are left out. Where no advertising is known, the clicks of mailings count against what was delivered.
    .formula = clicks ÷ impressions

click_through_rate-mailings = In mailings
    .definition = Clicks in mailings ÷ delivered mails.

cltv_to_cac = CLTV : CAC
    .plain = Customer value against cost
    .definition = How many times what it cost to win a customer a customer has brought. The value is the historical one: all revenue of known customers to date, divided by their number.
    .formula = revenue per customer to date ÷ CAC

contact_rate = Contact rate
    .plain = Cases per customer
    .definition = How many cases were opened in the period for each customer who bought in it.
    .formula = cases opened ÷ active customers

conversion_rate = Conversion rate
    .plain = Visits that lead to a purchase
    .definition = Conversions for each visit to the website. Rows that lack one of the two numbers are left out. Where no visits are known, the clicks on advertisements stand for them, else what visitors were seen to do.
    .formula = conversions ÷ visits

conversion_rate-ads = Of clicks on advertisements
    .definition = Conversions of advertisements ÷ clicks on them.

conversion_rate-events = Of visits one by one
    .definition = Purchases ÷ visits, among what visitors were seen to do.

cost_per_acquisition = Cost per conversion (CPA)
    .plain = Cost per conversion
    .definition = What advertising cost for each conversion. Rows that do not say how many conversions they brought are left out, with their cost.
    .formula = cost of advertising ÷ conversions

cost_per_lead = Cost per lead (CPL)
    .plain = Cost per lead
    .definition = What advertising, salaries, tools and agencies cost for each lead that came in the period. Service is no part of it.
    .formula = acquisition cost ÷ new leads

cost_per_lead-ads_only = Advertising alone
    .definition = Cost of advertising ÷ new leads.

cost_to_serve = Cost per ticket
    .plain = Cost of a solved case
    .definition = What service cost in the period for each case resolved in it.
    .formula = cost of service ÷ cases resolved

crm_adoption = CRM adoption
    .plain = Use of the CRM
    .definition = Of the people in sales and service at the period’s end, the share who use the CRM. Those of whom nothing is said are left out.
    .formula = who uses it ÷ who is known to or not to

customer_acquisition_cost = Customer acquisition cost (CAC)
    .plain = Cost of winning a customer
    .definition = What advertising, salaries, tools and agencies cost for each customer with a first order in the period. Service is no part of it.
    .formula = acquisition cost ÷ new customers

customer_acquisition_cost-ads_only = Advertising alone
    .definition = Cost of advertising ÷ new customers.

customer_retention_rate = Customer retention rate (CRR)
    .plain = Share of customers kept
    .definition = Of the customers active in the period before, the share active in this one too. Retention rate and churn rate add up to 100 %.
    .formula = S ∩ E ÷ S

customer_retention_rate-subscriptions = Subscribers
    .definition = Of the customers who paid for a subscription at the end of the period before, the share who pay for one at the end of this one. It is the retention rate itself where no orders are known.

customer_retention_rate-with_returning = Counting customers who came back after a break
    .definition = (E − N) ÷ S, the common formula: all customers of the period except the new ones, against those of the period before. Customers who come back after a break count as kept, so it can exceed 100 %.

customer_retention_rate-window = At the period’s end
    .definition = Of the customers active in the W days before the period, the share active in the W days that end with it.

customer_retention_rate-window_with_returning = At the period’s end, counting customers who came back after a break
    .definition = Customers active in the W days that end with the period, without those who are new in it, against the customers active in the W days before it. It can exceed 100 %.

email_bounce_rate = E-mail bounce rate
    .plain = Mails that do not arrive
    .definition = Of the mails sent, the share that did not arrive.
    .formula = bounces ÷ sent

email_conversion_rate = E-mail conversion rate
    .plain = Mails that lead to a purchase
    .definition = Conversions for each mail that arrived. Mailings of unknown conversions are left out.
    .formula = conversions ÷ delivered

email_open_rate = E-mail open rate
    .plain = Mails that are opened
    .definition = Of the mails that arrived, the share that were opened. Where nothing says how many arrived, it is what was sent less what bounced. Programs that open mails by themselves raise it.
    .formula = opens ÷ delivered

escalation_rate = Escalation rate
    .plain = Cases handed to a person
    .definition = Of the automated cases opened in the period, the share that went on to a person.
    .formula = escalated ÷ automated

first_contact_resolution = First contact resolution (FCR)
    .plain = Solved by the first answer
    .definition = Of the cases resolved in the period, the share that took exactly one reply and were not opened again. Cases of unknown replies are left out.
    .formula = resolved with one reply, not reopened ÷ resolved

first_response_time = First response time
    .plain = Wait for the first answer
    .definition = The median time from the opening of a case to the first answer of a person, in the period in which she answered. What a machine answers alone does not count.
    .formula = median of first answer − opened

first_response_time-all = With the machine’s answers
    .definition = The median over all cases, those of the machine too.

first_response_time-mean = Mean
    .definition = The mean, which a few long waits raise.

first_response_time-p90 = Nine of ten
    .definition = The time within which nine of ten cases got their first answer.

gross_revenue_retention = Gross revenue retention (GRR)
    .plain = Subscription revenue kept
    .definition = Of the recurring revenue at the end of the period before, the share that the same customers still pay, each counted with no more than she paid then.
    .formula = MRR kept, without increases ÷ MRR before

involuntary_churn_share = Involuntary churn
    .plain = Lost to failed payments
    .definition = Of the recurring revenue that was lost in the period with customers who left, the share that ended for a failed payment.
    .formula = MRR ended by failed payments ÷ churned MRR

lead_conversion_rate = Lead conversion rate
    .plain = Leads that become customers
    .definition = Of the leads that came in the period, the share that were converted, as far as is known today. Leads of late may still be.
    .formula = converted ÷ leads that came

lead_conversion_rate-by_period = Converted in the period
    .definition = Leads converted in the period ÷ leads that came in it, though they may be others.

lead_conversion_rate-open = Still open
    .definition = Leads that came in the period and are neither converted nor given up.

loss_reasons = Loss reasons
    .plain = Why deals are lost
    .definition = Among the deals lost in the period with a reason, the share lost for the most frequent one.
    .formula = most frequent reason ÷ lost deals with a reason

loss_reasons-by_amount = By amount
    .definition = The largest share of the lost amount that one reason has.

lost_customers = Lost customers
    .plain = Number of customers lost
    .definition = How many customers ordered in the period just before, but not in this one. Some of them may still return. A change is judged by their share, the churn rate.
    .formula = active in the period before, not now (L = S \ E)

marketing_roi = Marketing ROI
    .plain = Return on marketing
    .definition = What is left of the revenue put down to advertising, at the gross margin of the period and after its cost, for each unit of money that advertising cost. Where no margin is known, see the variant on revenue.
    .formula = (revenue of advertising × gross margin − cost) ÷ cost

marketing_roi-on_revenue = On revenue
    .definition = (Revenue put down to advertising − its cost) ÷ its cost, as if goods cost nothing.

mrr = Monthly recurring revenue (MRR)
    .plain = Subscription revenue a month
    .definition = What the subscriptions that are paid at the period’s end bring in a month: a year’s price ÷ 12, a quarter’s ÷ 3, a week’s × 52 ÷ 12. A trial brings nothing; a late payment counts until the subscription ends; a pause ends it.
    .formula = sum of what each subscription brings in a month

mrr_movement = MRR movement
    .plain = Change of subscription revenue
    .definition = By how much recurring revenue changed in the period, per customer and day. The parts add up to the change to the cent.
    .formula = new + expansion + reactivation − contraction − churned

mrr_movement-churned = Churned
    .definition = From customers who pay nothing any more.

mrr_movement-contraction = Contraction
    .definition = From customers who pay less.

mrr_movement-expansion = Expansion
    .definition = From customers who pay more.

mrr_movement-new = New
    .definition = From customers who never paid before.

mrr_movement-reactivation = Reactivation
    .definition = From customers who pay again after they had left.

net_revenue_retention = Net revenue retention (NRR)
    .plain = Subscription revenue of old customers
    .definition = What the customers of the end of the period before pay at the end of this one, against what they paid then. Increases can bring it above 100 %; new customers do not count.
    .formula = MRR of the same customers now ÷ MRR before

new_customers = New customers
    .plain = New customers
    .definition = How many customers placed their first order ever in the period.
    .formula = customers whose first order is in the period (N)

orders = Orders
    .plain = Orders
    .definition = How many orders were placed in the period. A free order counts; a refund does not.
    .formula = number of orders

pipeline_value = Open pipeline
    .plain = Deals in the works
    .definition = What the deals come to that were open at the period’s end. Deals that are over, while nobody noted since when, are left out.
    .formula = sum of the amounts of open deals

pipeline_value-weighted = Weighted by chance
    .definition = Each amount times the share that was won of the decided deals which had reached the same stage.

pipeline_velocity = Sales pipeline velocity
    .plain = Pace of sales
    .definition = What the deals open at the period’s end bring in a day, at the win rate, the deal size and the cycle of the period.
    .formula = open deals × win rate × average deal size ÷ sales cycle length

purchase_frequency = Purchase frequency
    .plain = Orders per customer
    .definition = How many orders a customer who bought in the period placed in it, on average.
    .formula = orders of known customers ÷ active customers

qualified_leads_per_marketer = Qualified leads per marketer
    .plain = Good leads per person in marketing
    .definition = Leads that came in the period and are qualified or converted by now, for each person in marketing, by the mean over the days of the period.
    .formula = qualified leads ÷ mean headcount of marketing

quick_ratio = Quick ratio
    .plain = Revenue won against lost
    .definition = How much recurring revenue was won in the period for each unit of money that was lost.
    .formula = (new + expansion + reactivation) ÷ (contraction + churned)

reactivated_customers = Reactivated customers
    .plain = Customers who came back after a break
    .definition = How many customers ordered in the period who had ordered before, but not in the period just before.
    .formula = active now, not in the period before, not new (R = E \ S \ N)

refund_rate = Refund rate
    .plain = Refunded
    .definition = Refunds in the period as a share of sales in it before refunds.
    .formula = refunds ÷ gross revenue

repeat_purchase_rate = Repeat purchase rate
    .plain = Customers who ordered again
    .definition = Of all customers up to the end of the period, the share with at least two orders.
    .formula = customers with ≥ 2 orders to date ÷ customers to date

resolution_time = Resolution time
    .plain = Time to solve a case
    .definition = The median time from the opening of a case to its resolution, in the period in which it was resolved.
    .formula = median of resolved − opened

resolution_time-mean = Mean
    .definition = The mean, which a few long cases raise.

resolution_time-p90 = Nine of ten
    .definition = The time within which nine of ten cases were resolved.

return_on_ad_spend = Return on ad spend (ROAS)
    .plain = Revenue per advertising money
    .definition = The revenue put down to advertising for each unit of money that it cost. What brought no known revenue costs all the same.
    .formula = revenue of advertising ÷ its cost

revenue = Revenue
    .plain = Revenue
    .definition = What customers paid in the period, less what was refunded in it.
    .formula = sum of amounts − refunds

revenue_concentration = Revenue concentration
    .plain = Revenue share of the top 20 % of customers
    .definition = The share of revenue from active customers that the top fifth of them brought in the period. A high share means that revenue depends on few customers.
    .formula = revenue of the top ⌊0.2·n⌋ customers (at least one) ÷ revenue of all n

revenue_concentration-gini = Gini coefficient
    .definition = 0 when all customers spend the same, close to 1 when one customer spends nearly everything.

revenue_growth = Revenue growth
    .plain = Revenue growth
    .definition = By how much revenue grew against the period just before. Months differ in length and season: see the year-on-year variant.
    .formula = revenue ÷ revenue of the period before − 1

revenue_growth-year_on_year = Year on year
    .definition = Revenue against the same period a year earlier.

revenue_per_sales_employee = Revenue per sales employee
    .plain = Revenue per person in sales
    .definition = Revenue for each person in sales, by the mean over the days of the period. Where no orders are known, the amount of won deals is the revenue.
    .formula = revenue ÷ mean headcount of sales

sales_cycle_length = Sales cycle length
    .plain = Days to win a deal
    .definition = The median days from the creation of a deal to the day it was won.
    .formula = median of closed − created, of won deals

sales_cycle_length-from_lead = From the first lead
    .definition = The median days from the first lead of the deal’s customer to the day the deal was won.

sales_cycle_length-mean = Mean
    .definition = The mean, which a few long deals raise.

self_service_rate = Self-service rate
    .plain = Customers who helped themselves
    .definition = Of all calls for help in the period, the share that self-service met: sessions that no case of the same customer followed within 24 hours, against those and all cases opened. Sessions of unknown customers are left out.
    .formula = sessions without a case ÷ (those + cases opened)

service_cost = Cost of service
    .plain = Cost of service
    .definition = What the shop spent on service in the period.
    .formula = sum of the costs of service

sla_attainment = SLA attainment
    .plain = Answered in time
    .definition = Of the cases that were due in the period, the share that got their first answer by then. A date without a time is kept until its day ends.
    .formula = answered by the promised time ÷ due

sla_attainment-resolved = Resolved in time
    .definition = Of the cases that were due in the period, the share that were resolved by then.

social_engagement_rate = Social engagement rate
    .plain = Responses to posts
    .definition = Responses to posts for each person whom they reached. Where no column tells whom they reached, how often they were seen stands for it.
    .formula = engagements ÷ reach

social_reach = Social reach
    .plain = People reached by posts
    .definition = How many people the posts of the period reached, added up over posts: who saw two counts twice. Where no column tells it, how often they were seen stands for it.
    .formula = sum of reach

social_reach-followers = Followers
    .definition = The last known number of followers of each channel at the period’s end, added up.

spend_per_customer = Average spend per customer
    .plain = Spend per customer
    .definition = What a customer who bought in the period spent in it on average, after refunds.
    .formula = revenue from known customers ÷ active customers

stage_conversion = Stage conversion
    .plain = Where deals get stuck
    .definition = Of the deals created in the period that left a stage, the share that went on, to a later one or to a win, in the stage where that share is lowest. Deals that are still in the stage are left out.
    .formula = went on ÷ (went on + lost in it), in the bottleneck

stage_conversion-days_in_stage = Days in the stage
    .definition = The median days that deals spent in the stage until they went on or were closed.

stage_conversion-passed = Went on
    .definition = Of the deals that left the stage, the share that went on to a later one or were won.

ticket_backlog = Ticket backlog
    .plain = Open cases
    .definition = Cases that were opened and not resolved by the period’s end. Solved ones of which nobody noted when are left out.
    .formula = opened by then, not resolved by then

time_between_orders = Time between orders
    .plain = Days between orders
    .definition = Half of the orders that follow an earlier one of the same customer come within this many days. Orders of one customer on one day count as one.
    .formula = median of the days since the customer’s last order day, for gaps that end in the period

trial_conversion_rate = Trial conversion rate
    .plain = Trials that became customers
    .definition = Of the trials that ended in the period, the share whose subscription went on after the trial. Trials that still run are left out.
    .formula = went on ÷ trials ended

trial_conversion_rate-running = Running trials
    .definition = Trials that run at the period’s end.

unsubscribe_rate = Unsubscribe rate
    .plain = Readers who unsubscribe
    .definition = Of the mails that arrived, the share that made somebody unsubscribe.
    .formula = unsubscribed ÷ delivered

website_visits = Website visits
    .plain = Visits to the website
    .definition = How often the website was visited in the period.
    .formula = sum of visits

win_rate = Win rate
    .plain = Deals won
    .definition = Of the deals that were decided in the period, the share that were won. Deals without a day of closing are left out.
    .formula = won ÷ (won + lost)

win_rate-by_amount = By amount
    .definition = Amount of won deals ÷ amount of won and lost deals.

# Families of metrics.

family-customers = Customers and revenue
family-recurring = Recurring revenue
family-marketing = Marketing and acquisition
family-sales = Sales
family-service = Service
family-voice = Voice of the customer
family-engagement = Engagement and loyalty
family-responsible = Responsible use of data and automation
family-organisation = Organisation and market
