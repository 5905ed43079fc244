/* {"title": "DuckDB-WASM, read_csv and SQL", "where": "page", "assets": ["@duckdb/duckdb-wasm/dist/duckdb-eh.wasm", "@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js"]} */
import { AsyncDuckDB, DuckDBDataProtocol, VoidLogger } from "@duckdb/duckdb-wasm";

const MONTH = (day) => `(year(${day}) * 12 + month(${day}) - 1)`;
const ORDERS = `CREATE TABLE orders AS SELECT * FROM read_csv('orders.csv', auto_detect = false, header = true, delim = ',',
  quote = '"', escape = '"', columns = {order_id: 'BIGINT', customer_id: 'VARCHAR', order_date: 'DATE', amount: 'DECIMAL(18, 2)',
  channel: 'VARCHAR', city: 'VARCHAR', note: 'VARCHAR'})`;
const CUSTOMERS = `CREATE TABLE customers AS SELECT customer_id, min(order_date) AS first, max(order_date) AS last,
  count(*) AS frequency, sum(amount) AS spend FROM orders GROUP BY customer_id`;
const ACTIVE = `CREATE TABLE active AS SELECT DISTINCT customer_id, ${MONTH("order_date")} AS month FROM orders`;
const MONTHS = `SELECT month, revenue::DOUBLE AS revenue, orders, active, coalesce(fresh, 0) AS fresh, revenue / orders AS average
  FROM (SELECT ${MONTH("order_date")} AS month, sum(amount) AS revenue, count(*) AS orders FROM orders GROUP BY 1)
  JOIN (SELECT month, count(*) AS active FROM active GROUP BY 1) USING (month)
  LEFT JOIN (SELECT ${MONTH("first")} AS month, count(*) AS fresh FROM customers GROUP BY 1) USING (month)`;
const COHORTS = `SELECT ${MONTH("first")} AS cohort, month - ${MONTH("first")} AS age, count(*) AS retained
  FROM active JOIN customers USING (customer_id) GROUP BY 1, 2`;
const VALUES = `SELECT customer_id, (SELECT max(last) FROM customers) - last AS recency, frequency, spend::DOUBLE AS spend FROM customers`;

const address = (name) => new URL(name, location.href).href;
let database, connection;

export async function start() {
  database = new AsyncDuckDB(new VoidLogger(), new Worker(address("duckdb-browser-eh.worker.js")));
  await database.instantiate(address("duckdb-eh.wasm"));
  connection = await database.connect();
  await connection.query("SELECT 1");
}

export async function run(file) {
  await database.registerFileHandle("orders.csv", file, DuckDBDataProtocol.BROWSER_FILEREADER, true);
  await connection.query(ORDERS);
  const read = performance.now();
  await connection.query(CUSTOMERS);
  await connection.query(ACTIVE);
  const rows = async (sql) => (await connection.query(sql)).toArray().map((row) => row.toJSON());
  const months = await rows(MONTHS);
  const cohorts = (await rows(COHORTS)).map(({ cohort, age, retained }) => [cohort, age, retained]);
  return { read, months, cohorts, values };
}

async function values() {
  const table = await connection.query(VALUES);
  const column = (name) => Array.from(table.getChild(name));
  return { id: column("customer_id"), recency: column("recency"), frequency: column("frequency"), spend: column("spend") };
}
