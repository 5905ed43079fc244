# Metrics. The message is called like the metric: the name of the field, then
# .plain (the name in plain words), .definition and .formula.
# A variant is called metric-variant and has a .definition.

active_customers = Active customers
    .plain = Customers who bought
    .definition = How many different customers placed an order in the period.
    .formula = customers with an order in the period (E)

active_customers-window = Active at the period’s end
    .definition = Customers with an order in the W days that end with the period’s last day.

advocacy_rate = Customers who refer others
    .plain = Customers who bring others
    .definition = How many different customers somebody who signed up in the period names as the one who recommended the shop, against the customers who bought in it.
    .formula = customers named as a referrer ÷ active customers

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

cltv_growth = CLTV growth
    .plain = Are new customers worth more?
    .definition = What the period’s new customers have brought on average by now, against what those of a year earlier had brought at the same age.
    .formula = revenue per new customer ÷ that of the cohort a year earlier at the same age − 1

cltv_to_cac = CLTV : CAC
    .plain = Customer value against cost
    .definition = How many times what it cost to win a customer a customer has brought. The value is the historical one: all revenue of known customers to date, divided by their number.
    .formula = revenue per customer to date ÷ CAC

consent_rate = Explicit consent
    .plain = Customers who consented
    .definition = Of the customers signed up by the period’s end, the share who had consented by then. Blank is no consent: silence does not count as a yes.
    .formula = customers with consent ÷ customers

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

crm_roi = CRM return on investment
    .plain = Return on customer projects
    .definition = What the period’s launches brought beyond their cost, for each unit of cost. The stated indirect gain counts as a gain; where none is stated, the value of what was shared does. Launches without a cost are left out.
    .formula = (revenue + indirect gain − cost) ÷ cost

culture_maturity = Customer-centric culture
    .plain = How far customers come first
    .definition = The mean over the framework’s dimensions of their mean scores in the period, on the file’s scale. Each dimension counts once, however many people judged it.
    .formula = mean over dimensions of the mean score

customer_acquisition_cost = Customer acquisition cost (CAC)
    .plain = Cost of winning a customer
    .definition = What advertising, salaries, tools and agencies cost for each customer with a first order in the period. Service is no part of it.
    .formula = acquisition cost ÷ new customers

customer_acquisition_cost-ads_only = Advertising alone
    .definition = Cost of advertising ÷ new customers.

customer_effort_score = Customer effort score (CES)
    .plain = How hard it was for customers
    .definition = The mean answer to how much effort something took, on the file’s scale. Low effort is good.
    .formula = sum of answers ÷ answers

customer_health_score = Customer health score
    .plain = How well it goes with the customers there are
    .definition = From 0 to 100, the mean over customers who ordered in the W days that end with the period. Each has the mean of what is known of her, with equal weight: how near her last order is within W; the share of her cases of these days that were resolved and not opened again; the share of her invoices due in these days that were paid in time; and her newest survey answer from the worst to the best of its scale. No standard exists; the parts stand beside it and are its reasons.
    .formula = mean of buying, support, payments and answers, over active customers

customer_health_score-buying = Health by buying
    .definition = How near the last order is: 100 where it was on the period’s last day, 0 where it was W days before.

customer_health_score-support = Health by support
    .definition = The share of a customer’s cases of the W days that were resolved and not opened again, as a mean over active customers who had one.

customer_health_score-payments = Health by payments
    .definition = The share of a customer’s invoices due in the W days that were paid in time, as a mean over active customers who had one.

customer_health_score-answers = Health by answers
    .definition = A customer’s newest survey answer, from 0 for the worst to 100 for the best of its scale, as a mean over active customers who gave one.

customer_lifespan = Customer lifespan
    .plain = How long customers stay
    .definition = The mean time from a customer’s first order until W days after the last, as known at the period’s end, up to the longest time seen. Customers who are still active count for as long as they have been there (Kaplan–Meier). Without orders, subscriptions tell it.
    .formula = area under the Kaplan–Meier curve of lifetimes

customer_lifespan-median = Median
    .definition = The time after which half of the customers are gone; none while more than half are still there.

customer_lifespan-subscriptions = Of subscribers
    .definition = The mean time from the first paid day until the last paid subscription ended.

customer_lifespan-subscriptions_median = Of subscribers, median
    .definition = The time after which half of the subscribers are gone.

customer_lifetime_value = Customer lifetime value (CLTV)
    .plain = What a customer has brought so far
    .definition = What known customers have brought up to the period’s end, divided by all customers so far. This is the past, without a guess at the future.
    .formula = revenue to date ÷ customers to date

customer_profitability = Customer profitability
    .plain = Profit per customer
    .definition = What a customer who bought in the period left on average, after the cost of goods and of service. Each support case bears the same part of the period’s cost of service. Orders whose cost is not known are left out.
    .formula = (revenue − cost − cost of their service) ÷ customers

customer_profitability-before_service = Before service
    .definition = The same without the cost of service.

customer_profitability-unprofitable_share = Unprofitable customers
    .definition = The share of the period’s customers who cost more than they brought.

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

customer_satisfaction = Customer satisfaction (CSAT)
    .plain = Satisfied customers
    .definition = The share of answers that are one of the two best of the scale. The scale ends at 5, 7 or 10, whichever first holds every answer.
    .formula = answers of the two best ÷ answers

customer_satisfaction-mean = Mean answer
    .definition = The mean of the answers, on the file’s scale.

customer_satisfaction-tickets = Of support cases
    .definition = The same of the scores of support cases, in the period in which they were resolved.

cx_value = Experience across channels
    .plain = How customers find us, place by place
    .definition = What customers say at each point of contact, from 0 to 100: the mean of recommendation, satisfaction, low effort and tone of comments, as far as each is known; then the mean over points of contact. No standard exists; all have the same weight.
    .formula = mean over points of contact of the mean of their parts

cx_value-spread = Spread
    .definition = The best point of contact less the worst.

cx_value-assessment = Expert assessment
    .definition = The mean over the dimensions of the framework “experience”, on the file’s scale.

data_driven_share = Decisions informed by data
    .plain = Decisions that rest on data
    .definition = Of the decisions that say whether data led to them, the share that say yes.
    .formula = decisions informed by data ÷ decisions that say yes or no

days_since_last_order = Days since the last order (recency)
    .plain = Days since customers last ordered
    .definition = At the period’s end, half of all customers so far had last ordered no longer than this many days before.
    .formula = median of the period’s last day − day of the last order

days_to_pay = Days to pay
    .plain = Days until invoices are paid
    .definition = Within this many days, half of the period’s invoices have been paid. Open invoices count for as long as they have been open (Kaplan–Meier).
    .formula = Kaplan–Meier median of paid − invoiced

days_to_pay-paid_late = Paid late
    .definition = Of the period’s invoices that have been paid or are past due, the share paid after their due date or not at all.

decision_velocity = Decision velocity
    .plain = Days from insight to decision
    .definition = Half of the decisions were made within this many days of the insight that led to them. A decision counts in the period in which it was made.
    .formula = median of decided − insight

demographic_parity = Demographic parity of lead scoring
    .plain = Are groups selected alike?
    .definition = The share of selected leads in the least selected group against that in the most selected one. A lead is selected from half of the scale on. Groups of fewer than ten leads are left out. Below 0.8 it deserves a look.
    .formula = lowest selection rate ÷ highest selection rate

discount_rate = Discount rate
    .plain = Given away in discounts
    .definition = Discounts as a share of what sales would have brought without them, before refunds.
    .formula = discounts ÷ (amounts + discounts)

discount_rate-share_of_orders = Orders with a discount
    .definition = The share of orders with a discount.

ecosystem_contribution = Ecosystem participation
    .plain = Launches together with partners
    .definition = How many of the period’s launches had a partner or belong to an ecosystem.
    .formula = launches with a partner or of the kind “ecosystem”

ecosystem_contribution-revenue = Revenue of joint launches
    .definition = What the period’s launches with partners brought.

ecosystem_contribution-shared_value = Value of what was shared
    .definition = What was shared with partners in the period’s launches is worth, as the file says.

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

employee_engagement = Employee engagement
    .plain = How engaged staff are
    .definition = The mean engagement score of the people there at the period’s end, on the file’s scale.
    .formula = sum of scores ÷ people with a score

employee_engagement-enps = Employee Net Promoter Score (eNPS)
    .definition = The share of scores of 9 and 10 less the share of 0 to 6, in points, where scores go from 0 to 10.

employee_retention = Employee retention
    .plain = Share of staff kept
    .definition = Of the people there before the period, the share still there at its end. Somebody’s end is the first day without them.
    .formula = (people at the end − new people) ÷ people at the start

employee_turnover = Employee turnover
    .plain = Share of staff who left
    .definition = People who left in the period, against the mean number of people there, day by day.
    .formula = leavers ÷ mean headcount

engagement_score = Customer engagement score
    .plain = How engaged customers are
    .definition = How customers who bought in the period rank among all customers so far, from 0 to 100: the mean of their percentiles in days since the last order and, over the W days that end with it, orders, revenue, visits, opened and clicked e-mails and answered surveys, as far as the files tell them. No standard exists; all parts have the same weight.
    .formula = mean of percentiles, over active customers

equal_opportunity = Equal opportunity of service
    .plain = Do groups wait equally long?
    .definition = The difference between the groups with the longest and the shortest median time to a first answer by a person. Groups of fewer than ten cases are left out.
    .formula = longest median − shortest median first response time

equal_opportunity-p_value = Chance of such a difference
    .definition = How likely differences this large are where all groups are treated alike, by the test of Kruskal and Wallis. Below 0.05 chance is an unlikely explanation.

equal_opportunity-true_positive_rate_difference = Difference between groups of leads
    .definition = Of the leads that became customers, the share that was selected by score: the highest less the lowest share of the groups.

error_rectification_time = Time to put errors right
    .plain = Days until an error is put right
    .definition = Half of the errors were put right within this many days of being found. An error counts in the period in which it was put right.
    .formula = median of error fixed − error found

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

fulfilment_time = Time to deliver
    .plain = Days until an order arrives
    .definition = Half of the orders that arrived in the period took no longer than this from order to delivery. Where no file says when an order arrived, the day it was sent off counts.
    .formula = median of delivered − ordered

fulfilment_time-shipped = Until sent off
    .definition = Half of the orders sent off in the period took no longer than this from order to sending off.

gross_margin = Gross margin
    .plain = Left of revenue after the cost of goods
    .definition = Revenue less the cost of what was sold, as a share of revenue. Orders whose cost is not known are left out, with their refunds; a refund gives no cost back.
    .formula = (revenue − cost) ÷ revenue

gross_revenue_retention = Gross revenue retention (GRR)
    .plain = Subscription revenue kept
    .definition = Of the recurring revenue at the end of the period before, the share that the same customers still pay, each counted with no more than she paid then.
    .formula = MRR kept, without increases ÷ MRR before

human_review_rate = Automated decisions reviewed
    .plain = Automated decisions that a person reviewed
    .definition = Of the automated decisions that say whether a person reviewed them, the share that say yes.
    .formula = reviewed automated decisions ÷ automated decisions

innovation_rate = Personalised innovation rate
    .plain = Personalised launches
    .definition = How many of the period’s launches were personalised: made for single customers or small groups of them.
    .formula = launches of the kind “personalised”

innovation_rate-revenue_share = Share of revenue
    .definition = What the period’s personalised launches brought, as a share of what all its launches brought.

interaction_quality = Interaction quality
    .plain = How well cases are dealt with
    .definition = From 0 to 100, for cases resolved in the period: the mean of how well the comment speaks, how quickly the case was resolved among all, and whether it stayed closed, as far as each is known. No standard exists; all parts have the same weight.
    .formula = mean of tone, speed and finality, over cases

involuntary_churn_share = Involuntary churn
    .plain = Lost to failed payments
    .definition = Of the recurring revenue that was lost in the period with customers who left, the share that ended for a failed payment.
    .formula = MRR ended by failed payments ÷ churned MRR

launch_lead_time = Speed of launches
    .plain = Days from start to launch
    .definition = Half of the launches took no longer than this many days from their start. A launch counts in the period in which it came out.
    .formula = median of launched − started

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

market_share = Market share
    .plain = Share of the market
    .definition = Own revenue as a share of the market. Each date and segment counts once, however many competitors are listed for it.
    .formula = own revenue ÷ size of the market

market_share-growth = Growth
    .definition = By how much the market share grew against the period before.

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

net_promoter_score = Net Promoter Score (NPS)
    .plain = Would customers recommend us?
    .definition = The share of answers of 9 and 10 less the share of 0 to 6, in points from −100 to 100. Only answers on a scale from 0 to 10 count.
    .formula = 100 × (promoters − detractors) ÷ answers

net_promoter_score-standard_error = Standard error
    .definition = By how much the score varies from chance alone, in points.

net_revenue_retention = Net revenue retention (NRR)
    .plain = Subscription revenue of old customers
    .definition = What the customers of the end of the period before pay at the end of this one, against what they paid then. Increases can bring it above 100 %; new customers do not count.
    .formula = MRR of the same customers now ÷ MRR before

new_customers = New customers
    .plain = New customers
    .definition = How many customers placed their first order ever in the period.
    .formula = customers whose first order is in the period (N)

new_segment_growth = Growth in new segments
    .plain = Growth where sales are new
    .definition = By how much revenue grew against the period before in segments first served within the last twelve months. Segments that are served from the table’s first month on count as old.
    .formula = own revenue in new segments ÷ that of the period before − 1

onboarding_time = Time to first use
    .plain = Days until first use
    .definition = Half of the customers who first used the product in the period did so within this many days of their first subscription. Without subscriptions, signing up counts as the start.
    .formula = median of first use − start

orders = Orders
    .plain = Orders
    .definition = How many orders were placed in the period. A free order counts; a refund does not.
    .formula = number of orders

organisational_learning = Organisational learning
    .plain = How well the business learns
    .definition = The mean over the framework’s dimensions of their mean scores in the period, on the file’s scale. Each dimension counts once, however many people judged it.
    .formula = mean over dimensions of the mean score

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

prediction_accuracy = Accuracy of predictions
    .plain = Predictions that came true
    .definition = Of the predictions of yes or no whose outcome is known, the share that came true. From a probability of 0.5 on a prediction says yes.
    .formula = right predictions ÷ predictions with an outcome

prediction_accuracy-precision = Precision
    .definition = Of the predictions of yes, the share that came true.

prediction_accuracy-recall = Recall
    .definition = Of what came true, the share that was predicted.

prediction_accuracy-auc = Area under the ROC curve (AUC)
    .definition = How often something that came true was held to be likelier than something that did not. 0.5 is guessing, 1 is perfect.

prediction_accuracy-brier = Brier score
    .definition = The mean squared distance between probability and outcome. 0 is perfect; always saying 0.5 gives 0.25.

prediction_accuracy-mae = Mean absolute error
    .definition = By how much predicted amounts were off on average.

prediction_accuracy-mape = Mean absolute percentage error
    .definition = By what share of the true amount predictions were off on average. Amounts of 0 are left out.

prediction_accuracy-bias = Bias
    .definition = Predicted less true amount, on average. Above 0, predictions are too high.

privacy_requests_resolved = Privacy requests resolved
    .plain = Privacy requests dealt with
    .definition = Of the privacy requests that came in during the period, the share that has been dealt with by now.
    .formula = requests resolved ÷ requests received

privacy_requests_resolved-median_days = Days to an answer
    .definition = Half of the resolved requests took no longer than this many days.

privacy_requests_resolved-over_30_days = Longer than 30 days
    .definition = How many requests took, or have been waiting for, more than 30 days.

promoter_value_gap = What promoters are worth
    .plain = Promoters’ spending against detractors’
    .definition = What customers whose newest score is 9 or 10 have spent to date on average, less what those with 0 to 6 have. Who never bought has spent nothing.
    .formula = mean revenue per promoter − mean revenue per detractor

promoter_value_gap-promoters = Per promoter
    .definition = What customers whose newest score is 9 or 10 have spent to date on average.

promoter_value_gap-detractors = Per detractor
    .definition = What customers whose newest score is 0 to 6 have spent to date on average.

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

referral_share = Customers from referrals
    .plain = New customers whom somebody sent
    .definition = Of the customers who signed up in the period, the share that names a referrer or came by recommendation. Without customers, leads tell it.
    .formula = customers with a referrer or from a referral ÷ new customers

referral_share-leads = Of leads
    .definition = Of the leads created in the period, the share whose source is a referral.

refund_rate = Refund rate
    .plain = Refunded
    .definition = Refunds in the period as a share of sales in it before refunds.
    .formula = refunds ÷ gross revenue

relative_market_share = Relative market share
    .plain = Own sales against the largest competitor’s
    .definition = Own revenue against that of the largest competitor, over all segments. Above 1 means that nobody in the list is larger.
    .formula = own revenue ÷ revenue of the largest competitor

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

response_rate = Survey response rate
    .plain = Customers who answered
    .definition = Answers with a score, as a share of the invitations sent in the period.
    .formula = answers with a score ÷ invitations

return_on_ad_spend = Return on ad spend (ROAS)
    .plain = Revenue per advertising money
    .definition = The revenue put down to advertising for each unit of money that it cost. What brought no known revenue costs all the same.
    .formula = revenue of advertising ÷ its cost

revenue = Revenue
    .plain = Revenue
    .definition = What customers paid in the period, less what was refunded in it.
    .formula = sum of amounts − refunds

revenue_at_risk = Revenue at risk
    .plain = What may be lost over the next twelve months
    .definition = What customers who ordered in the W days that end with the period brought in the last 365 days, taken for the next twelve months, times the chance that one leaves: of those who were active so a year before, the share who did not order again. One chance for all, read from the past; it needs no model of each customer. With contracts: twelve times the recurring revenue, and the share of last year’s payers who pay no more.
    .formula = revenue of active customers in a year × customers who left ÷ customers a year before

revenue_at_risk-subscriptions = Recurring revenue at risk
    .definition = Twelve times the recurring revenue at the period’s end, times the share of those who paid a year before and pay no more.

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

review_rating = Review rating
    .plain = Stars in reviews
    .definition = The mean rating of the period’s reviews, brought to a scale of five stars.
    .formula = mean of rating × 5 ÷ scale

review_reply_rate = Reviews answered
    .plain = Reviews with a reply
    .definition = Of the period’s reviews, the share that has been replied to by now.
    .formula = reviews with a reply ÷ reviews

review_reply_rate-median_days = Days to a reply
    .definition = Half of the replies came within this many days.

sales_cycle_length = Sales cycle length
    .plain = Days to win a deal
    .definition = The median days from the creation of a deal to the day it was won.
    .formula = median of closed − created, of won deals

sales_cycle_length-from_lead = From the first lead
    .definition = The median days from the first lead of the deal’s customer to the day the deal was won.

sales_cycle_length-mean = Mean
    .definition = The mean, which a few long deals raise.

scenario_planning_effectiveness = Scenario planning
    .plain = How well futures are thought through
    .definition = The mean over the framework’s dimensions of their mean scores in the period, on the file’s scale. Each dimension counts once, however many people judged it.
    .formula = mean over dimensions of the mean score

self_service_rate = Self-service rate
    .plain = Customers who helped themselves
    .definition = Of all calls for help in the period, the share that self-service met: sessions that no case of the same customer followed within 24 hours, against those and all cases opened. Sessions of unknown customers are left out.
    .formula = sessions without a case ÷ (those + cases opened)

sentiment = Sentiment of comments
    .plain = Do comments speak well or ill?
    .definition = The mean tone of comments in surveys, support cases and reviews, from −1 (as ill as can be) to 1, by VADER’s list of English words and rules. What is written in other languages is not understood. Posts of the shop itself do not count.
    .formula = sum of compound scores ÷ comments

sentiment-positive = Positive
    .definition = The share of comments that speak well: a score of 0.05 or more.

sentiment-negative = Negative
    .definition = The share of comments that speak ill: a score of −0.05 or less.

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

strategic_alignment = Strategic alignment
    .plain = How well plans and work fit
    .definition = The mean over the framework’s dimensions of their mean scores in the period, on the file’s scale. Each dimension counts once, however many people judged it.
    .formula = mean over dimensions of the mean score

strategic_resilience = Strategic resilience
    .plain = How well change is withstood
    .definition = The mean over the framework’s dimensions of their mean scores in the period, on the file’s scale. Each dimension counts once, however many people judged it.
    .formula = mean over dimensions of the mean score

ticket_backlog = Ticket backlog
    .plain = Open cases
    .definition = Cases that were opened and not resolved by the period’s end. Solved ones of which nobody noted when are left out.
    .formula = opened by then, not resolved by then

time_between_orders = Time between orders
    .plain = Days between orders
    .definition = Half of the orders that follow an earlier one of the same customer come within this many days. Orders of one customer on one day count as one.
    .formula = median of the days since the customer’s last order day, for gaps that end in the period

time_to_second_order = Time to the second order
    .plain = Days until new customers return
    .definition = Within this many days, half of the customers whose first order lies in the period have ordered again. Those who have not returned yet count for as long as they could be watched (Kaplan–Meier).
    .formula = Kaplan–Meier median of second order day − first order day

time_to_second_order-within_30 = Within 30 days
    .definition = The share of new customers who order again within 30 days.

time_to_second_order-within_60 = Within 60 days
    .definition = The share of new customers who order again within 60 days.

time_to_second_order-within_90 = Within 90 days
    .definition = The share of new customers who order again within 90 days.

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
