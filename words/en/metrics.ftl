# Metrics. The message is called like the metric: the name of the field, then
# .plain (the name in plain words), .definition and .formula.
# A variant is called metric-variant and has a .definition.

active_customers = Active customers
    .plain = Customers who bought
    .definition = How many different customers placed an order in the period.
    .formula = customers with an order in the period (E)

active_customers-window = Active at the period’s end
    .definition = Customers with an order in the W days that end with the period’s last day.

average_order_value = Average order value (AOV)
    .plain = Average order
    .definition = What an order brings on average, after refunds.
    .formula = revenue ÷ orders

churn_rate = Churn rate
    .plain = Share of customers lost
    .definition = Of the customers active in the period before, the share not active in this one. Shops have no cancellations: some of them may still return.
    .formula = L ÷ S

churn_rate-window = At the period’s end
    .definition = Of the customers active in the W days before the period, the share not active in the W days that end with it.

customer_retention_rate = Customer retention rate (CRR)
    .plain = Share of customers kept
    .definition = Of the customers active in the period before, the share active in this one too. Retention rate and churn rate add up to 100 %.
    .formula = S ∩ E ÷ S

customer_retention_rate-with_returning = Counting customers who came back after a break
    .definition = (E − N) ÷ S, the common formula: all customers of the period except the new ones, against those of the period before. Customers who come back after a break count as kept, so it can exceed 100 %.

customer_retention_rate-window = At the period’s end
    .definition = Of the customers active in the W days before the period, the share active in the W days that end with it.

customer_retention_rate-window_with_returning = At the period’s end, counting customers who came back after a break
    .definition = Customers active in the W days that end with the period, without those who are new in it, against the customers active in the W days before it. It can exceed 100 %.

lost_customers = Lost customers
    .plain = Number of customers lost
    .definition = How many customers ordered in the period just before, but not in this one. Some of them may still return. A change is judged by their share, the churn rate.
    .formula = active in the period before, not now (L = S \ E)

new_customers = New customers
    .plain = New customers
    .definition = How many customers placed their first order ever in the period.
    .formula = customers whose first order is in the period (N)

orders = Orders
    .plain = Orders
    .definition = How many orders were placed in the period. A free order counts; a refund does not.
    .formula = number of orders

purchase_frequency = Purchase frequency
    .plain = Orders per customer
    .definition = How many orders a customer who bought in the period placed in it, on average.
    .formula = orders of known customers ÷ active customers

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

spend_per_customer = Average spend per customer
    .plain = Spend per customer
    .definition = What a customer who bought in the period spent in it on average, after refunds.
    .formula = revenue from known customers ÷ active customers

time_between_orders = Time between orders
    .plain = Days between orders
    .definition = Half of the orders that follow an earlier one of the same customer come within this many days. Orders of one customer on one day count as one.
    .formula = median of the days since the customer’s last order day, for gaps that end in the period

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
