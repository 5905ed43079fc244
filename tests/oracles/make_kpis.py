"""Which KPIs and cohort tables does pandas give for the orders in tests/fixtures?

Writes kpis_orders.json and kpis_order_lines.json beside this file. README.md says how to run it and what each field is.
"""

import json
from pathlib import Path

import numpy as np
import pandas as pd

HERE = Path(__file__).parent
FIXTURES = HERE.parent / "fixtures"
PANDAS_PERIOD = {"month": "M", "week": "W-SUN", "quarter": "Q", "year": "Y"}
WINDOWS_DAYS = [30, 90, 365]


def cents(column):
    return (pd.to_numeric(column) * 100).round().astype("int64")


def plain_orders():
    table = pd.read_csv(FIXTURES / "orders.csv", dtype=str)
    return pd.DataFrame(
        {
            "customer": table["customer"],
            "date": pd.to_datetime(table["date"]),
            "cents": cents(table["amount"]),
            # Without an order id every row is an order, exact duplicates included.
            "order": np.arange(len(table)),
        }
    )


def folded_lines():
    """Exact duplicates once, then the lines of one order id added up."""
    table = pd.read_csv(FIXTURES / "order_lines.csv", dtype=str)
    lines = table.drop_duplicates()
    return (
        pd.DataFrame(
            {
                "customer": lines["Customer email"].str.strip().str.lower(),
                "date": pd.to_datetime(lines["Order date"]),
                "cents": cents(lines["Line amount"]),
                "order": lines["Order ID"],
            }
        )
        .groupby("order", as_index=False)
        .agg(customer=("customer", "first"), date=("date", "first"), cents=("cents", "sum"))
    )


def ratio(numerator, denominator):
    return float(numerator) / float(denominator) if denominator else None


def money(cents_):
    return round(int(cents_) / 100, 2)


def label(period, by):
    start = period.start_time
    if by == "week":
        year, week, _ = start.isocalendar()
        return f"{year:04d}-W{week:02d}"
    if by == "year":
        return f"{start.year:04d}"
    return f"{start.year:04d}-Q{(start.month - 1) // 3 + 1}" if by == "quarter" else f"{start.year:04d}-{start.month:02d}"


def concentration(per_customer):
    """The top fifth's share, and Gini, of net cents per active customer."""
    n, revenue = len(per_customer), per_customer.sum()
    if revenue <= 0:
        return None, None
    ascending = np.sort(per_customer.to_numpy())
    top = ascending[::-1][: max(1, n // 5)].sum()
    ranks = np.arange(1, n + 1)
    return ratio(top, revenue), ratio(((2 * ranks - n - 1) * ascending).sum(), n * revenue)


def order_gaps(sales):
    """Days between a customer's consecutive order days, with the later of the two days."""
    days = sales[["customer", "date"]].drop_duplicates().sort_values(["customer", "date"])
    days["gap"] = days.groupby("customer")["date"].diff().dt.days
    return days.dropna(subset="gap")


def figures(rows, sales, sales_to_date, gaps, refunds_on):
    """What needs no previous period."""
    orders, active = len(sales), set(sales["customer"])
    revenue = rows["cents"].sum()
    amounts = rows[rows["customer"].isin(active)].groupby("customer")["cents"].sum()
    top, gini = concentration(amounts)
    to_date = sales_to_date.groupby("customer").size()
    result = {
        "revenue": money(revenue),
        "orders": orders,
        "active_customers": len(active),
        "average_order_value": ratio(revenue / 100, orders),
        "purchase_frequency": ratio(orders, len(active)),
        "spend_per_customer": ratio(revenue / 100, len(active)),
        "customers_to_date": len(to_date),
        "repeat_customers_to_date": int((to_date >= 2).sum()),
        "repeat_purchase_rate": ratio((to_date >= 2).sum(), len(to_date)),
        "gaps": len(gaps),
        "time_between_orders": None if gaps.empty else float(gaps["gap"].median()),
        "revenue_concentration": top,
        "gini": gini,
    }
    if refunds_on:
        refunded = -rows.loc[rows["cents"] < 0, "cents"].sum()
        gross = rows.loc[rows["cents"] > 0, "cents"].sum()
        result |= {"refunds": money(refunded), "gross_revenue": money(gross), "refund_rate": ratio(refunded, gross)}
    return result


def movement(start, end, new):
    """S, N, R, L, E and the rates; `start` is None where no period comes before."""
    if start is None:
        return {"new_customers": len(new)}
    lost, reactivated = start - end, end - start - new
    assert len(start) + len(new) + len(reactivated) - len(lost) == len(end)
    return {
        "start_customers": len(start),
        "new_customers": len(new),
        "reactivated_customers": len(reactivated),
        "lost_customers": len(lost),
        "customer_retention_rate": ratio(len(start & end), len(start)),
        "with_returning": ratio(len(end - new), len(start)),
        "churn_rate": ratio(len(lost), len(start)),
    }


def by_period(rows, sales, by, refunds_on):
    period_of = lambda table: table["date"].dt.to_period(PANDAS_PERIOD[by])
    first_order = sales.groupby("customer")["date"].min()
    first_period = first_order.dt.to_period(PANDAS_PERIOD[by])
    gaps = order_gaps(sales)
    first_day, last_day = rows["date"].min(), rows["date"].max()
    series, previous, previous_revenue = [], None, None
    for period in pd.period_range(period_of(rows).min(), period_of(rows).max()):
        of = lambda table: table[period_of(table) == period]
        active = set(of(sales)["customer"])
        new = set(first_period.index[first_period == period])
        point = {
            "period": label(period, by),
            "start": str(period.start_time.date()),
            "end": str((period + 1).start_time.date()),
            "partial": bool(period.start_time < first_day or period.end_time.normalize() > last_day),
        }
        point |= figures(of(rows), of(sales), sales[sales["date"] <= period.end_time], of(gaps), refunds_on)
        point |= movement(previous, active, new)
        if previous_revenue is not None:
            growth = ratio(point["revenue"], previous_revenue)
            point["revenue_growth"] = None if growth is None else growth - 1
        point["windows"] = {str(days): window(sales, period, new, days, first_day, last_day) for days in WINDOWS_DAYS}
        series.append(point)
        previous, previous_revenue = active, point["revenue"]
    return series


def window(sales, period, new, days, first_day, last_day):
    """Active = an order in the W days that end with the period's last day, or with the newest day of an unfinished one."""

    def active_on(day):
        inside = (sales["date"] <= day) & (sales["date"] > day - pd.Timedelta(days=days))
        return set(sales.loc[inside, "customer"])

    day_before = period.start_time - pd.Timedelta(days=1)
    end = active_on(min(period.end_time.normalize(), last_day))
    result = {"active_customers": len(end)}
    if day_before < first_day:
        return result
    start = active_on(day_before)
    return result | {
        "customer_retention_rate": ratio(len(start & end), len(start)),
        "with_returning": ratio(len(end - new), len(start)),
        "churn_rate": ratio(len(start - end), len(start)),
    }


def cohorts(rows, sales, by):
    number = lambda column: column.dt.to_period(PANDAS_PERIOD[by])
    first = number(sales.groupby("customer")["date"].min())
    last = number(rows["date"]).max()

    def cells(table):
        known = table[table["customer"].isin(first.index)]
        cohort = known["customer"].map(first)
        age = [(period - start).n for period, start in zip(number(known["date"]), cohort)]
        return known.assign(cohort=cohort.to_numpy(), age=age)

    sold, all_rows = cells(sales), cells(rows)
    result = {"labels": [], "size": [], "observed": [], "retained": [], "orders": [], "revenue": []}
    result["cumulative_revenue_per_customer"] = []
    for cohort in pd.period_range(first.min(), last):
        ages = range((last - cohort).n + 1)
        size = int((first == cohort).sum())
        own, own_rows = sold[sold["cohort"] == cohort], all_rows[all_rows["cohort"] == cohort]
        revenue = own_rows.groupby("age")["cents"].sum().reindex(ages, fill_value=0)
        result["labels"].append(label(cohort, by))
        result["size"].append(size)
        result["observed"].append(len(ages))
        result["retained"].append(own.groupby("age")["customer"].nunique().reindex(ages, fill_value=0).tolist())
        result["orders"].append(own.groupby("age").size().reindex(ages, fill_value=0).tolist())
        result["revenue"].append([money(value) for value in revenue])
        cumulative = [int(value) / 100 / size for value in revenue.cumsum()] if size else []
        result["cumulative_revenue_per_customer"].append(cumulative)
    return result


def kpis(rows, refunds_on):
    sales = rows[rows["cents"] >= 0] if refunds_on else rows
    total = figures(rows, sales, sales, order_gaps(sales), refunds_on)
    total |= {
        "new_customers": sales["customer"].nunique(),
        "first_day": str(rows["date"].min().date()),
        "last_day": str(rows["date"].max().date()),
    }
    return {
        "total": total,
        **{f"by_{by}": by_period(rows, sales, by, refunds_on) for by in PANDAS_PERIOD},
        "cohorts": {by: cohorts(rows, sales, by) for by in PANDAS_PERIOD},
    }


def write(name, file, rows, what):
    oracle = {
        "what": what,
        "source": f"pandas {pd.__version__}, numpy {np.__version__}",
        "input": {"file": f"tests/fixtures/{file}"},
        "expected": {"refunds_on": kpis(rows, True), "refunds_off": kpis(rows, False)},
        "tolerance": {"counts": 0, "money": 0, "rates_absolute": 1e-9},
    }
    (HERE / name).write_text(json.dumps(oracle, separators=(",", ":")) + "\n", encoding="utf-8")


if __name__ == "__main__":
    write(
        "kpis_orders.json",
        "orders.csv",
        plain_orders(),
        "an order a row: refunds, free orders, same-day doubles, customers who come back after a gap, an exact duplicate",
    )
    write(
        "kpis_order_lines.json",
        "order_lines.csv",
        folded_lines(),
        "a line a row, with order ids: lines of one order, rows exported twice, refunds under their own id",
    )
