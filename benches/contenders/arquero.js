/* {"title": "Arquero, fromCSV and its verbs", "where": "worker"} */
import { escape, fromCSV, op } from "arquero";

const DAY_MS = 86_400_000;

export const start = () => undefined;

export async function run(file) {
  const dayOf = (text) => Date.UTC(Number(text.slice(0, 4)), Number(text.slice(5, 7)) - 1, Number(text.slice(8, 10))) / DAY_MS;
  const table = fromCSV(await file.text(), {
    autoType: false,
    parse: { order_id: Number, customer_id: String, order_date: dayOf, amount: Number, channel: String, city: String, note: String },
  });
  const read = performance.now();
  const months = new Map();
  const monthOf = (day) => {
    let month = months.get(day);
    if (month === undefined) {
      const date = new Date(day * DAY_MS);
      months.set(day, (month = date.getUTCFullYear() * 12 + date.getUTCMonth()));
    }
    return month;
  };
  const orders = table.derive({ month: escape(({ order_date }) => monthOf(order_date)) });
  const customers = orders
    .groupby("customer_id")
    .rollup({ first: op.min("month"), last: op.max("order_date"), frequency: op.count(), spend: op.sum("amount") });
  const newest = orders.rollup({ day: op.max("order_date") }).get("day", 0);
  const active = orders
    .groupby("customer_id", "month")
    .rollup({ orders: op.count(), revenue: op.sum("amount") })
    .join(customers.select("customer_id", "first"));
  const fresh = customers.groupby("first").rollup({ fresh: op.count() });
  const byMonth = active
    .groupby("month")
    .rollup({ revenue: op.sum("revenue"), orders: op.sum("orders"), active: op.count() })
    .join_left(fresh, ["month", "first"])
    .impute({ fresh: () => 0 })
    .objects();
  const matrix = active.groupby("first", "month").rollup({ retained: op.count() }).objects();
  return {
    read,
    months: byMonth.map((month) => ({ ...month, average: month.revenue / month.orders })),
    cohorts: matrix.map(({ first, month, retained }) => [first, month - first, retained]),
    values: () => ({
      id: customers.array("customer_id"),
      recency: customers.array("last").map((day) => newest - day),
      frequency: customers.array("frequency"),
      spend: customers.array("spend"),
    }),
  };
}
