/**
 * What do the browser tests share: a browser, a watched page, a dropped file, a look at accessibility?
 *
 * `cargo xtask test` sets CHROMIUM (a program) and PAGE_URL (the served page).
 */
import { mkdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const root = fileURLToPath(new URL("../..", import.meta.url));
const { CHROMIUM, PAGE_URL } = process.env;
if (!CHROMIUM || !PAGE_URL) throw new Error("set CHROMIUM and PAGE_URL, or run `cargo xtask test`");

export { PAGE_URL };

/** The same page in one file, to be opened without a server. */
export const ONE_FILE_URL = new URL("../../dist/counting-house.html", import.meta.url).href;

/** What is waited for comes within moments; on a machine that does ten other things it may take as long as this. */
export const PATIENCE_MS = Number(process.env.PATIENCE_MS ?? 180_000);

/** A test that waits for what never comes must not hold up the others for ever. */
const TIME_LIMIT_MINUTES = 30;
// Node's test runner sets this in each test file's process; the benchmark uses this file too and has its own limit.
if (process.env.NODE_TEST_CONTEXT) {
  const stop = () => {
    console.error(`stopped: this test file has run for more than ${TIME_LIMIT_MINUTES} minutes`);
    process.exit(1);
  };
  setTimeout(stop, TIME_LIMIT_MINUTES * 60_000).unref();
}

/** A fresh Chromium with a fresh profile; close it when done. */
export function launch() {
  return chromium.launch({
    executablePath: CHROMIUM,
    timeout: PATIENCE_MS,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

/**
 * Opens `url` in a context of its own and waits for its load; `options` are playwright's (viewport, colorScheme, ...);
 * `cores` is how many processors the page is to believe in; `before` runs in the page before any of its scripts.
 *
 * `seen` fills as the page runs: `requests` (addresses asked for after load; a `blob:` or `data:` address stays in the
 * page and is not one), `consoleErrors`, `pageErrors` (uncaught ones, in the page or a worker) and `violations` of the
 * content security policy. A violation inside a worker shows among the console errors.
 */
export async function openPage(browser, { url = PAGE_URL, cores, before, ...options } = {}) {
  const page = await browser.newPage(options);
  page.setDefaultTimeout(PATIENCE_MS);
  const seen = { requests: [], consoleErrors: [], pageErrors: [], violations: [] };
  let loaded = false;
  page.on("request", (request) => {
    if (loaded && !/^(blob|data):/.test(request.url())) seen.requests.push(request.url());
  });
  page.on("console", (message) => {
    if (message.type() === "error") seen.consoleErrors.push(message.text());
  });
  page.on("pageerror", (error) => seen.pageErrors.push(String(error)));
  await page.exposeFunction("recordViolation", (violation) => seen.violations.push(violation));
  if (cores) {
    const pretend = (cores) => Object.defineProperty(Navigator.prototype, "hardwareConcurrency", { get: () => cores });
    await page.addInitScript(pretend, cores);
  }
  if (before) await page.addInitScript(before);
  await page.addInitScript(() => {
    addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sample }) => {
      globalThis.recordViolation(`${violatedDirective}: ${blockedURI} ${sample}`.trim());
    });
  });
  await page.goto(url, { waitUntil: "load" });
  loaded = true;
  return { page, seen };
}

/** Waits until the element's `state` is `state`. */
export async function untilState(page, state) {
  await page.waitForFunction((wanted) => document.querySelector("counting-house")?.state === wanted, state);
}

/** Drops a file with these bytes (a Buffer, a Uint8Array or a string) onto what `selector` finds, as a hand would. */
export async function dropFile(page, selector, name, bytes, type = "text/csv") {
  const base64 = Buffer.from(bytes).toString("base64");
  const dataTransfer = await page.evaluateHandle(
    ([base64, name, type]) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))], name, { type }));
      return data;
    },
    [base64, name, type],
  );
  const target = page.locator(selector).first();
  for (const event of ["dragenter", "dragover", "drop"]) {
    await target.dispatchEvent(event, { dataTransfer });
  }
  await dataTransfer.dispose();
}

const axeSource = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe-core finds wrong with the page as it is now: one line for each place, empty where all is well. */
export async function axe(page) {
  // The debugger's evaluation is not subject to the page's policy, which stays in force.
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate(() => globalThis.axe.run({ resultTypes: ["violations"] }));
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help}: ${target.flat().join(" ")}`));
}

/** Saves what the page shows, all of it, as target/screens/`name`.png; answers with the path. */
export async function screenshot(page, name) {
  const file = path.join(root, "target/screens", `${name}.png`);
  await mkdir(path.dirname(file), { recursive: true });
  await page.screenshot({ path: file, fullPage: true });
  return file;
}
