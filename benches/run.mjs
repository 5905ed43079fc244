/**
 * How long does it take from a file of orders to its figures: here, and with what one would use instead?
 *
 *     CHROMIUM=... PAGE_URL=... COMMAND=... node benches/run.mjs RUNS NAME,... [ROWS FILE]...
 *
 * Every run is a fresh browser with a fresh profile: code is cold, as on a first visit. Contenders take turns, so that
 * what else the machine does hits all of them; the answers of all must agree. `cargo xtask bench` calls this.
 */
import { spawn } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { launch, openPage } from "../tests/browser/harness.mjs";
import { buildContenders } from "./build.mjs";
import { digest } from "./digest.js";

const [runs, chosen, ...sizes] = process.argv.slice(2);
const { COMMAND } = process.env;
const TIME_LIMIT_MS = 300_000;
const PAGE = "the page";
const NATIVE = "native";

const { contenders, files } = await buildContenders();
const server = createServer((request, response) => {
  const file = files.get(request.url);
  response.writeHead(file ? 200 : 404, { "content-type": file?.type ?? "text/plain", "cache-control": "no-store" });
  response.end(file?.bytes);
}).listen(0, "127.0.0.1");
await new Promise((resolve) => server.once("listening", resolve));
const address = `http://127.0.0.1:${server.address().port}/`;

/** The largest memory of a process so far, in MB; undefined where the system does not tell (it is Linux's /proc). */
function peakMemory(pid) {
  try {
    return (/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))[1] * 1024) / 1e6;
  } catch {
    return undefined;
  }
}

/** The largest memory of any renderer so far. */
async function peakOfRenderers(browser) {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  const peaks = processInfo.filter(({ type }) => type === "renderer").map(({ id }) => peakMemory(id));
  return peaks.includes(undefined) ? undefined : Math.max(...peaks);
}

/** Runs `steps` in a fresh browser; a page that runs out of memory or time fails. */
async function inBrowser(url, steps) {
  const browser = await launch();
  let timer;
  try {
    const { page } = await openPage(browser, { url });
    page.setDefaultTimeout(TIME_LIMIT_MS);
    const failed = new Promise((_, reject) => {
      page.once("crash", () => reject(new Error("the page ran out of memory")));
      timer = setTimeout(() => reject(new Error(`no answer in ${TIME_LIMIT_MS / 1000} s`)), TIME_LIMIT_MS);
    });
    const result = await Promise.race([steps(page, () => peakOfRenderers(browser)), failed]);
    return result;
  } finally {
    clearTimeout(timer);
    await browser.close();
  }
}

/** A contender's job on a file. */
function runContender({ name, where }, file) {
  return inBrowser(address, async (page, memory) => {
    await page.locator("input").setInputFiles(file);
    const start = await page.evaluate(([name, where]) => globalThis.bench.start(name, where), [name, where]);
    const times = await page.evaluate(() => globalThis.bench.run());
    // Before the answers are compared, which takes memory of its own.
    const peak = await memory();
    return { start, ...times, memory: peak, answer: await page.evaluate(() => globalThis.bench.digest()) };
  });
}

/** From the page's file field to tiles and charts on screen, by the page's own clock. */
function runPage(file) {
  const startClock = (input) => {
    const element = document.querySelector("counting-house");
    globalThis.timing = new Promise((resolve) => {
      const onChange = () => {
        const start = performance.now();
        const onReady = (event) => resolve({ total: performance.now() - start, ...event.detail?.timings });
        element.addEventListener("ready", onReady, { once: true });
      };
      input.addEventListener("change", onChange, { capture: true, once: true });
    });
  };
  return inBrowser(process.env.PAGE_URL, async (page, memory) => {
    await page.waitForFunction(() => document.querySelector("counting-house").state === "ready");
    const input = page.locator("counting-house input[type=file]").first();
    await input.evaluate(startClock);
    await input.setInputFiles(file);
    const { total, readMs } = await page.evaluate(() => globalThis.timing);
    return { total, read: readMs, memory: await memory() };
  });
}

/** The command line, from its start to its last byte; it has no figure for each customer. */
function runNative(file) {
  return new Promise((resolve, reject) => {
    const from = performance.now();
    const child = spawn(COMMAND, ["analyse", file, "--json"], { stdio: ["ignore", "pipe", "inherit"] });
    let memory;
    const watch = setInterval(() => (memory = peakMemory(child.pid) ?? memory), 2);
    child.on("error", reject);
    const parts = [];
    child.stdout.on("data", (part) => parts.push(part));
    child.on("close", async (code) => {
      clearInterval(watch);
      const total = performance.now() - from;
      if (code !== 0) return reject(new Error(`the command line failed with status ${code}`));
      resolve({ total, memory, answer: await nativeAnswer(JSON.parse(Buffer.concat(parts))) });
    });
  });
}

/** The months of the command line's answer, in the form that the contenders give theirs. */
async function nativeAnswer({ metrics }) {
  const series = (id) => metrics.find((metric) => metric.id === id).series.map(({ value }) => value);
  const [revenue, orders, active, fresh, average] = [
    "revenue", "orders", "active_customers", "new_customers", "average_order_value",
  ].map(series);
  const starts = metrics[0].series.map(({ start }) => Number(start.slice(0, 4)) * 12 + Number(start.slice(5, 7)) - 1);
  const months = starts.map((month, at) => ({
    month, revenue: revenue[at], orders: orders[at], active: active[at], fresh: fresh[at], average: average[at],
  }));
  const nobody = { id: [], recency: [], frequency: [], spend: [] };
  return { months: (await digest({ months, cohorts: [], values: () => nobody })).months };
}

function median(numbers) {
  const sorted = numbers.filter((number) => number !== undefined).toSorted((a, b) => a - b);
  return sorted.length === 0 ? undefined : (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
}

const ms = (time) => (time === undefined ? "" : time < 10_000 ? `${time.toFixed(0)} ms` : `${(time / 1000).toFixed(1)} s`);

const jobs = new Map(contenders.map((contender) => [contender.name, { title: contender.title, run: (file) => runContender(contender, file) }]));
jobs.set(PAGE, { title: "the same in Counting House's page: file chosen to tiles and charts on screen", run: runPage });
jobs.set(NATIVE, { title: "the same natively: `countinghouse analyse --json`, one process", run: runNative });
const wanted = chosen === "all" ? [...jobs.keys()] : chosen.split(",");
const unknown = wanted.filter((name) => !jobs.has(name));
if (unknown.length > 0) throw new Error(`there is no contender ${unknown.join(", ")}; there are ${[...jobs.keys()].join(", ")}`);

let disagree = false;
for (let i = 0; i < sizes.length; i += 2) {
  const [rows, file] = [Number(sizes[i]), sizes[i + 1]];
  readFileSync(file); // Into the system's file cache: the disk is not what is measured.
  const results = new Map(wanted.map((name) => [name, []]));
  for (let run = 1; run <= runs; run++) {
    for (const name of wanted) {
      const of = results.get(name);
      if (of.some(({ failed }) => failed)) continue;
      const result = await jobs.get(name).run(file).catch((error) => ({ failed: String(error.message ?? error).split("\n")[0] }));
      of.push(result);
      const words = result.failed ?? `${ms(result.total)}, of which reading ${ms(result.read)}; started in ${ms(result.start)}`;
      console.log(`${rows} rows, run ${run} of ${runs}, ${name}: ${words}`);
    }
  }
  const megabytes = statSync(file).size / 1e6;
  const [ours] = results.get("counting-house") ?? [];
  const ourTime = median(results.get("counting-house")?.map(({ total }) => total) ?? []);
  console.log(`\n| ${rows} rows, ${megabytes.toFixed(1)} MB | start | reading | whole job (min–max) | times ours | MB/s | peak memory | answer |`);
  console.log("|---|--:|--:|--:|--:|--:|--:|---|");
  for (const [name, of] of results) {
    const { title } = jobs.get(name);
    const failed = of.find((result) => result.failed)?.failed;
    if (failed) {
      console.log(`| ${title} | | | fails: ${failed} | | | | |`);
      continue;
    }
    const column = (key) => of.map((result) => result[key]);
    const totals = column("total");
    const total = median(totals);
    const [answer] = column("answer");
    const same = !answer || !ours?.answer ? "" : Object.keys(answer).every((part) => answer[part] === ours.answer[part]) ? "same" : "DIFFERENT";
    disagree ||= same === "DIFFERENT";
    const peak = column("memory").includes(undefined) ? "" : `${Math.max(...column("memory")).toFixed(0)} MB`;
    const cells = [
      title,
      ms(median(column("start"))),
      ms(median(column("read"))),
      `**${ms(total)}** (${Math.min(...totals).toFixed(0)}–${Math.max(...totals).toFixed(0)})`,
      ourTime ? (total / ourTime).toFixed(2) : "",
      (megabytes / (total / 1000)).toFixed(0),
      peak,
      same,
    ];
    console.log(`| ${cells.join(" | ")} |`);
  }
  console.log("");
}
server.close();
if (disagree) {
  console.error("The answers differ: a time for a wrong answer means nothing.");
  process.exit(1);
}
