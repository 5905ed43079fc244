/** Does every answer stand under its own question, however late it comes, and can what failed be tried again? */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { FOUR_ORDERS, dropAndShow, dropFiles, eventually, openSample, tile, until, words } from "./actions.mjs";
import { xlsx } from "./containers.mjs";
import { PAGE_URL, dropFile, launch, openPage } from "./harness.mjs";

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

/** Runs before the page's scripts: what it asks its workers is written down, and answers can be held back. */
function watchWorkers() {
  const asked = [];
  const late = [];
  Object.assign(globalThis, { asked, held: new Set(), release: (first = 0) => late.splice(first).forEach((tell) => tell()) });
  const Original = Worker;
  globalThis.Worker = class extends Original {
    postMessage(message, ...more) {
      if (message.kind === "call") asked.push(message);
      super.postMessage(message, ...more);
    }

    addEventListener(type, told, ...more) {
      const hears = (event) => {
        if (globalThis.held.has(event.data?.call)) late.push(() => told(event));
        else told(event);
      };
      super.addEventListener(type, type === "message" ? hears : told, ...more);
    }
  };
  globalThis.heldBack = () => late.length;
}

const hold = (page, call) => page.evaluate((call) => void globalThis.held.add(call), call);
const stopHolding = (page) => page.evaluate(() => globalThis.held.clear());
const heldBack = (page, count) => eventually(async () => (await page.evaluate(() => globalThis.heldBack())) >= count, true);
const release = (page) => page.evaluate(() => globalThis.release());

test("a late explanation does not show under another figure", async () => {
  const { page } = await openSample(browser, { before: watchWorkers });
  await hold(page, "explain");
  await tile(page, "revenue").getByRole("button").click();
  await heldBack(page, 1);
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "hidden" });
  await stopHolding(page);
  await tile(page, "orders").getByRole("button").click();
  const dialog = page.getByRole("dialog");
  await dialog.getByText("The formula").waitFor();
  const said = await dialog.innerText();
  assert.match(said, /number of orders/);
  await release(page);
  assert.equal(await dialog.innerText(), said);
  await page.close();
});

test("a picture of another figure never stands under the name that was chosen, nor is it saved under it", async () => {
  const { page } = await openSample(browser, { before: watchWorkers });
  const chart = page.locator("counting-house-chart").first();
  const takeaway = () => chart.locator(".takeaway").innerText();
  assert.match(await takeaway(), /^Revenue/);
  await hold(page, "scene");
  await page.locator("#line-metric-money").selectOption("orders");
  await heldBack(page, 1);
  assert.equal((await takeaway()).trim(), "");
  assert.equal(await chart.locator("canvas").evaluate((canvas) => getComputedStyle(canvas).visibility), "hidden");
  assert.equal(await chart.getByRole("button", { name: "Save numbers (CSV)" }).isDisabled(), true);
  await page.locator("#line-metric-money").selectOption("revenue");
  await heldBack(page, 2);
  await stopHolding(page);
  await page.locator("#line-metric-money").selectOption("average_order_value");
  await eventually(takeaway, /^Average order/);
  await release(page);
  assert.match(await takeaway(), /^Average order/);
  await page.close();
});

test("late lines and a late judgement are those of the file and the options on screen", async () => {
  const { page } = await openSample(browser, { before: watchWorkers });
  await hold(page, "quality");
  await until(page, "ready", () => dropFiles(page, { "a.csv": FOUR_ORDERS, "b.csv": FOUR_ORDERS.replaceAll("2026-01", "2026-02").replaceAll("first", "second") }));
  await heldBack(page, 1);
  await until(page, "ready", () => page.getByRole("radio", { name: /^Quarter/i }).check());
  await heldBack(page, 2);
  assert.equal(await page.locator(".quality").count(), 0);
  await stopHolding(page);
  await release(page);
  await page.locator(".quality[aria-busy=false]").waitFor();

  await hold(page, "preview");
  await page.locator(".file").filter({ hasText: "a.csv" }).getByRole("button", { name: /^See the rows/ }).click();
  await heldBack(page, 1);
  await stopHolding(page);
  await page.locator(".file").filter({ hasText: "b.csv" }).getByRole("button", { name: /^See the rows/ }).click();
  await page.locator(".preview").getByText("second").waitFor();
  await release(page);
  assert.equal(await page.locator(".preview").getByText("first", { exact: true }).count(), 0);
  await page.close();
});

test("of many settings one after another the newest is computed, once", async () => {
  const { page } = await openSample(browser, { before: watchWorkers });
  await dropAndShow(page, "orders.csv", FOUR_ORDERS);
  const windows = () => page.evaluate(() => globalThis.asked.filter(({ call }) => call === "configure").map(({ takes }) => takes[0].window));
  await page.evaluate(async () => {
    const element = document.querySelector("counting-house");
    await Promise.all(Array.from({ length: 50 }, (_, at) => element.configure({ window: at + 1 })));
  });
  assert.deepEqual(await windows(), [50]);

  // While one is computed, all that come wait, and then the newest is.
  await hold(page, "configure");
  const all = page.evaluate(async () => {
    const element = document.querySelector("counting-house");
    await Promise.all([60, 61, 62, 63].map((window) => new Promise((resolve) => setTimeout(resolve)).then(() => element.configure({ window }))));
    return element.state;
  });
  await heldBack(page, 1);
  await page.evaluate(() => document.querySelector("counting-house").configure({ window: 70 }).then(() => (globalThis.last = true)) && undefined);
  await stopHolding(page);
  await release(page);
  assert.equal(await all, "ready");
  await page.waitForFunction(() => globalThis.last);
  const asked = await windows();
  assert.equal(asked.at(-1), 70);
  assert.ok(asked.length <= 3, `${asked}`);
  await page.close();
});

test("an option that the files refuse is taken back, and says why", async () => {
  const { page } = await openSample(browser);
  await dropAndShow(page, "orders.csv", FOUR_ORDERS);
  const refused = await page.evaluate(() => document.querySelector("counting-house").configure({ from: "2031-01-01" }).catch((problem) => problem));
  assert.equal(refused.code, "bad_option");
  await page.getByText("there is no order from 2031-01-01 on", { exact: false }).waitFor();
  assert.match(await tile(page, "orders").locator(".value").innerText(), /^4$/);
  await page.close();
});

test("a worker that cannot be started is said, and can be tried again", async () => {
  const broken = () => {
    globalThis.Original = Worker;
    globalThis.Worker = class {
      constructor() {
        throw new Error("no workers here");
      }
    };
  };
  const { page, seen } = await openPage(browser, { url: PAGE_URL, before: broken });
  await page.getByText("could not be started (no workers here)", { exact: false }).waitFor();
  assert.equal(await page.evaluate(() => document.querySelector("counting-house").state), "error");
  await page.evaluate(() => {
    globalThis.Worker = globalThis.Original;
  });
  await until(page, "ready", () => page.getByRole("button", { name: "Try again" }).click());
  assert.match(await words(page), /This is a sample/);
  assert.deepEqual(seen.pageErrors, []);
  await page.close();
});

test("WebAssembly that fails to start in the worker is said, and can be tried again", async () => {
  const { page } = await openSample(browser);
  await page.evaluate(() => {
    const post = Worker.prototype.postMessage;
    globalThis.mend = () => (Worker.prototype.postMessage = post);
    Worker.prototype.postMessage = function (message, ...more) {
      // A module that lacks what the glue asks for.
      const empty = () => new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]));
      return post.call(this, message.kind === "start" ? { ...message, compiled: { ...message.compiled, first: empty() } } : message, ...more);
    };
  });
  // The first file takes the worker that waits.
  await dropAndShow(page, "orders.csv", FOUR_ORDERS);
  await until(page, "problem", () => dropFile(page, ".drop", "more.csv", FOUR_ORDERS.replaceAll("2026-01", "2026-02")));
  assert.match(await words(page), /could not be started/);
  await page.evaluate(() => globalThis.mend());
  await until(page, "ready", () => page.getByRole("button", { name: "Try again" }).click());
  assert.deepEqual(await page.locator(".file strong").allInnerTexts(), ["orders.csv", "more.csv"]);
  await page.close();
});

test("a workbook reader that did not come is asked for again", async () => {
  const sheet = FOUR_ORDERS.trim().split("\n").slice(0, 2).concat("ben@example.com,2026-01-31,20.50,2.00,more").map((row) => row.split(","));
  const { page } = await openSample(browser);
  let lost = 0;
  await page.route("**/countinghouse-sheets.js*", (route) => (lost++ < 2 ? route.abort() : route.continue()));
  await until(page, "problem", () => dropFile(page, ".drop", "book.xlsx", xlsx([["Orders", sheet]])));
  assert.match(await words(page), /reads workbooks could not be loaded/);
  await until(page, "problem", () => page.getByRole("button", { name: "Try again" }).click());
  await until(page, "ready", () => page.getByRole("button", { name: "Try again" }).click());
  assert.equal(lost, 3);
  assert.match(await tile(page, "orders").locator(".value").innerText(), /^2$/);
  await page.close();
});

test("a workbook that was left out for want of its reader can be added later", async () => {
  const sheet = FOUR_ORDERS.trim().split("\n").slice(0, 3).map((row) => row.replaceAll("2026-01", "2026-02").replaceAll(/"/g, "").split(",").slice(0, 3));
  const { page } = await openSample(browser);
  let lost = 0;
  await page.route("**/countinghouse-sheets.js*", (route) => (lost++ < 1 ? route.abort() : route.continue()));
  await until(page, "ready", () => dropFiles(page, { "orders.csv": FOUR_ORDERS, "book.xlsx": xlsx([["Orders", sheet]]) }));
  const refused = page.locator(".refused");
  assert.match(await refused.innerText(), /book\.xlsx could not be read/);
  await until(page, "ready", () => refused.getByRole("button", { name: "Try again" }).click());
  assert.equal(await refused.count(), 0);
  assert.deepEqual(await page.locator(".file strong").allInnerTexts(), ["orders.csv", "book.xlsx"]);
  await page.close();
});

test("what the host sets while a file is read holds for that file", async () => {
  const { page } = await openSample(browser, { before: watchWorkers });
  await hold(page, "read");
  const loading = page.evaluate((csv) => document.querySelector("counting-house").load(csv, "orders.csv"), FOUR_ORDERS);
  await heldBack(page, 1);
  await page.evaluate(() => document.querySelector("counting-house").configure({ period: "quarter" }));
  await stopHolding(page);
  await release(page);
  await loading;
  await eventually(() => page.getByRole("radio", { name: /^Quarter/i }).isChecked(), true);
  assert.equal(await page.evaluate(async () => (await document.querySelector("counting-house").analyse()).period), "quarter");
  await page.close();
});
