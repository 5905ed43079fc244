/**
 * How long does the page take from a chosen file to its answers, and how much memory?
 *
 *     CHROMIUM=... PAGE_URL=... node xtask/bench.mjs RUNS [ROWS FILE]...
 *
 * Every run is a fresh browser with a fresh profile: the page's code is cold, as on a first visit.
 * The clock runs in the page, from the input's change to the element's `ready`.
 */
import { readFileSync, statSync } from "node:fs";
import { launch, openPage } from "../tests/browser/harness.mjs";

const [runs, ...sizes] = process.argv.slice(2);
const TIME_LIMIT_MS = 300_000;

/** The page's own clock; it must be set before the file is. */
function startClock(input, limit) {
  const element = document.querySelector("counting-house");
  globalThis.timing = new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error(`no answer in ${limit} ms; the page's state is "${element.state}"`)), limit);
    const onChange = () => {
      const start = performance.now();
      const onReady = (event) => resolve({ ms: performance.now() - start, stages: event.detail?.timings });
      element.addEventListener("ready", onReady, { once: true });
    };
    input.addEventListener("change", onChange, { capture: true, once: true });
  });
}

/** The largest memory of any renderer so far, in MB; undefined where the system does not tell (it is Linux's /proc). */
async function peakMemory(browser) {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  const renderers = processInfo.filter(({ type }) => type === "renderer");
  try {
    const peaks = renderers.map(({ id }) => /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, "utf8"))[1] * 1024);
    return Math.max(...peaks) / 1e6;
  } catch {
    return undefined;
  }
}

async function measure(file) {
  const browser = await launch();
  try {
    const { page } = await openPage(browser);
    page.setDefaultTimeout(TIME_LIMIT_MS);
    await page.waitForFunction(() => document.querySelector("counting-house").state === "ready");
    const input = page.locator("counting-house input[type=file]").first();
    await input.evaluate(startClock, TIME_LIMIT_MS);
    await input.setInputFiles(file);
    const crashed = new Promise((_, reject) => page.once("crash", () => reject(new Error("the page ran out of memory"))));
    const timing = await Promise.race([page.evaluate(() => globalThis.timing), crashed]);
    return { ...timing, memory: await peakMemory(browser) };
  } finally {
    await browser.close();
  }
}

function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
}

const table = [
  "| rows | MB | median ms (min–max) | MB/s | rows/s | peak memory MB |",
  "|--:|--:|--:|--:|--:|--:|",
];
for (let i = 0; i < sizes.length; i += 2) {
  const [rows, file] = [Number(sizes[i]), sizes[i + 1]];
  readFileSync(file); // Into the system's file cache: the disk is not what is measured.
  const results = [];
  for (let run = 1; run <= runs; run++) {
    const result = await measure(file);
    console.log(`${rows} rows, run ${run} of ${runs}: ${result.ms.toFixed(0)} ms ${JSON.stringify(result.stages ?? {})}`);
    results.push(result);
  }
  const times = results.map(({ ms }) => ms);
  const [mid, megabytes] = [median(times), statSync(file).size / 1e6];
  const memory = results.some((result) => result.memory === undefined) ? "–" : Math.max(...results.map((r) => r.memory)).toFixed(0);
  table.push(
    `| ${rows} | ${megabytes.toFixed(1)} | ${mid.toFixed(0)} (${Math.min(...times).toFixed(0)}–${Math.max(...times).toFixed(0)}) ` +
      `| ${(megabytes / (mid / 1000)).toFixed(0)} | ${Math.round(rows / (mid / 1000))} | ${memory} |`,
  );
}
console.log(`\n${table.join("\n")}`);
