/* {"title": "Counting House", "where": "page"} */
import { compiledEngine, EngineClient } from "../../www/src/engine.ts";

let client;
const call = (name, ...takes) => client.call(name, takes);

export async function start() {
  client = new EngineClient(await compiledEngine());
  // The worker has no file yet and says so: it is ready.
  await call("inspect").catch(() => undefined);
}

export async function run(file) {
  await call("read", [{ name: file.name, blob: file }], {});
  const read = performance.now();
  const [{ metrics, analyses }, customers] = await Promise.all([call("analyse"), call("customers")]);
  const monthOf = (date) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
  const series = (id) => metrics.find((metric) => metric.id === id).series;
  const [orders, active, fresh, average] = ["orders", "active_customers", "new_customers", "average_order_value"].map(series);
  return {
    read,
    months: series("revenue").map(({ start, value }, at) => ({
      month: monthOf(start),
      revenue: value,
      orders: orders[at].value,
      active: active[at].value,
      fresh: fresh[at].value,
      average: average[at].value,
    })),
    cohorts: analyses.cohort.cohorts.flatMap(({ start, retained }) =>
      retained.map((customers, age) => [monthOf(start), age, customers]).filter(([, , customers]) => customers > 0),
    ),
    values: async () => ({
      id: await call("customerNames"),
      recency: customers.recencyDays,
      frequency: customers.orders,
      spend: customers.spend,
    }),
  };
}
