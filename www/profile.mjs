/**
 * Which functions does a page call that reads and shows an ordinary file of orders?
 *
 * Runs target/bindgen/profiled.wasm, whose functions say when they are called, in the page's own worker and as the page
 * uses it, and writes the numbers of those that were called to target/bindgen/profile.txt. `cargo xtask build` runs it.
 */
import { readFile, writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { at, bundle } from "./bundle.mjs";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sept", "Oct", "Nov", "Dec"];
const OPTIONS = {
  locale: { language: "en", decimal: ".", group: ",", percent_gap: "", currency_first: true, currency_gap: "", months: MONTHS },
};
/** As German is spoken: its texts come from outside the module. */
const GERMAN = { locale: { ...OPTIONS.locale, language: "de", decimal: ",", group: ".", percent_gap: " ", currency_first: false, currency_gap: " " } };
const words = await readFile(at("target/words/de.words"), "utf8");
/** A phone's, a card's and a wide screen's. */
const WIDTHS = [300, 620, 1240];

/** Orders of two years as tools and people write them. */
function files() {
  const orders = Array.from({ length: 400 }, (_, i) => {
    const day = new Date(Date.UTC(2023, 0, 3 + Math.floor((i * 729) / 400)));
    return { id: 1000 + i, who: `c${(i * 37) % 61}@example.com`, day: day.toISOString().slice(0, 10), cents: 500 + ((i * 7919) % 9000) };
  });
  const money = (cents, mark) => `${Math.floor(cents / 100)}${mark}${String(cents % 100).padStart(2, "0")}`;
  const turned = (day, mark) => day.split("-").reverse().join(mark);
  const american = ([year, month, day]) => `${Number(month)}/${Number(day)}/${year}`;
  const table = (header, row) => [header, ...orders.map(row), ""].join("\n");
  return {
    "plain.csv": table("order_id,customer_id,order_date,amount", ({ id, who, day, cents }) => `${id},${who},${day},${money(cents, ".")}`),
    "european.csv": table("Bestellnummer;Kunde;Datum;Betrag;Status", ({ id, who, day, cents }, i) =>
      `${id};${who};${turned(day, ".")};${money(cents, ",")} €;${i % 40 ? "bezahlt" : "storniert"}`),
    "american.csv": table("Order ID,Date,Customer Name,Product,Quantity,Unit Price,Total", ({ id, who, day, cents }) =>
      `${id},${american(day.split("-"))},"${who.slice(0, 3)}, Ann",Bread,2,$${money(cents, ".")},"$${money(cents * 2, ".")}"`),
    "shop.csv": table("Name,Email,Financial Status,Paid at,Currency,Subtotal,Shipping,Taxes,Total,Discount Code,Discount Amount,Refunded Amount,Created at,Lineitem quantity,Lineitem name,Lineitem price",
      ({ id, who, day, cents }, i) => `#${id},${who},${i % 30 ? "paid" : "refunded"},${day} 10:15:00 +0100,EUR,${money(cents, ".")},4.90,0.00,${money(cents + 490, ".")},,0.00,${i % 30 ? "0.00" : money(cents + 490, ".")},${day} 10:15:00 +0100,1,Bread,${money(cents, ".")}`),
    "small.csv": `customer,date,amount,deposit,note
ana@example.com,2026-01-01,10.00,1.00,first
ben@example.com,2026-01-05,20.50,2.00,"a ""quoted"" word, and a comma"
ana@example.com,2026-01-20,14.50,3.00,again
cleo@example.com,2026-01-31,15.00,4.00,last
`,
    "nobody.csv": table("date,amount", ({ day, cents }) => `${day},${money(cents, ".")}`),
  };
}

const called = new Set();
const profile = { note: (number) => called.add(number) };
const { instantiate } = WebAssembly;
WebAssembly.instantiate = (module, imports) => instantiate(module, { ...imports, profile });

const module = await WebAssembly.compile(await readFile(at("target/bindgen/profiled.wasm")));

/** The page's worker, with a way to ask it. */
async function worker() {
  const source = await bundle(at("www/src/worker.ts"), { format: "iife" });
  const waiting = new Map();
  let receive;
  let asked = 0;
  const started = new Promise((resolve, reject) => waiting.set("start", { resolve, reject }));
  const self = {
    addEventListener: (_, listener) => (receive = (data) => listener({ data })),
    postMessage({ kind, id = "start", progress, result, problem }) {
      if (progress || kind === "needs sheets") return;
      const { resolve, reject } = waiting.get(id);
      if (problem) reject(new Error(`${problem.code}: ${problem.message}`));
      else resolve(result);
    },
  };
  new Function("self", source)(self);
  receive({ kind: "start", compiled: { first: module, script: null }, cores: 1 });
  await started;
  receive({ kind: "words", tag: "de", table: words });
  return (call, ...takes) =>
    new Promise((resolve, reject) => {
      waiting.set(++asked, { resolve, reject });
      receive({ kind: "call", id: asked, call, takes });
    });
}

/** What takes every call and property, as a canvas does that nobody looks at. */
class HTMLCanvasElement {}
class CanvasRenderingContext2D {}
const blank = (prototype, own = {}) =>
  new Proxy(Object.assign(Object.create(prototype), own), { get: (target, name) => target[name] ?? (() => ({ width: 40 })), set: () => true });
Object.assign(globalThis, { HTMLCanvasElement, CanvasRenderingContext2D });
const context = blank(CanvasRenderingContext2D.prototype);
const canvas = blank(HTMLCanvasElement.prototype, { width: 700, height: 320, getContext: () => context });

const { default: init, Picture } = await import(pathToFileURL(at("target/bindgen/countinghouse.js")).href);
await init({ module_or_path: module });

/** As the page shows a chart. */
function show(bytes) {
  const picture = Picture.decode(bytes);
  picture.paint(canvas, 2);
  picture.title();
  picture.description();
  const mark = picture.hit(picture.width / 2, picture.height / 2) ?? picture.step(undefined, "ArrowRight");
  if (mark !== undefined) picture.mark(mark);
  picture.free();
}

/** The pictures that the page asks for. */
function scenes({ tiles, line_metrics, cohort_measures }) {
  const lines = line_metrics.map(({ id }) => ({ chart: "line", metric: id, height: 320 }));
  const sparklines = tiles.map(({ id }) => ({ chart: "sparkline", metric: id, height: 44 }));
  const cohorts = cohort_measures.map(({ id }) => ({ chart: "cohort", measure: id }));
  return [...lines, ...sparklines, ...cohorts, ...(cohorts.length > 0 ? [{ chart: "movement", height: 320 }] : [])];
}

async function look(sources) {
  const ask = await worker();
  const { overview } = await ask("read", sources, OPTIONS);
  for (const options of [OPTIONS, GERMAN]) {
    for (const period of ["week", "quarter", "month"]) await ask("configure", { ...options, period });
    for (const request of scenes(overview.figures)) {
      for (const width of WIDTHS) for (const theme of ["light", "dark"]) show(await ask("scene", { ...request, width, theme }));
    }
  }
}

await look([{ name: "sample-bakery.csv", blob: null }]);
for (const [name, text] of Object.entries(files())) await look([{ name, blob: new Blob([text]) }]);
await writeFile(at("target/bindgen/profile.txt"), [...called].sort((a, b) => a - b).map((number) => `${number}\n`).join(""));
// A worker waits for questions as long as it is let.
process.exit();
