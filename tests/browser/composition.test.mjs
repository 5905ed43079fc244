/** Does the page answer at a glance, on a desk and on a phone, and can what was done be found, pinned, sorted, printed and taken back? */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { FOUR_ORDERS, dropAndShow, eventually, focused, openEntry, openSample, startOver, tile, until, words } from "./actions.mjs";
import { dropFile, launch, untilState } from "./harness.mjs";

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

const DESK = { viewport: { width: 1280, height: 800 } };
const PHONE = { viewport: { width: 360, height: 780 } };
const TICKETS = `Ticket ID,Created at,Solved at,Status,Priority,Customer email
1,2026-01-02 09:00,2026-01-02 15:00,solved,high,ana@example.com
2,2026-01-05 10:00,2026-01-07 10:00,solved,low,ben@example.com
3,2026-01-31 11:00,,open,high,ana@example.com
`;

/** Where elements end, in CSS px from the top of the page. */
const ends = (page, selector) => page.locator(selector).evaluateAll((all) => all.map((one) => one.getBoundingClientRect().bottom + scrollY));
const value = (page, metric) => tile(page, metric).locator(".value").first().innerText();

test("on a desk the headline and six tiles stand above the fold, none higher than 145 px, and the language keeps its row", async () => {
  const { page } = await openSample(browser, DESK);
  await page.locator(".worth:not([aria-busy])").waitFor();
  const bottoms = await ends(page, ".now .tile");
  assert.equal(bottoms.length, 6);
  assert.ok(Math.max(...bottoms) <= 800, `the tiles end at ${Math.max(...bottoms)} px`);
  const heights = await page.locator(".now .tile").evaluateAll((all) => all.map((one) => one.offsetHeight));
  assert.ok(Math.max(...heights) <= 145, String(heights));
  assert.ok((await page.locator(".bar").boundingBox()).height <= 49);
  assert.match(await page.locator("p.headline").innerText(), /^May 2026: €20,236, 28\.8% above May 2025\. 802 customers bought, 125 of them new\. Jun 2026 so far, 28 of 30 days: €20,154, .* above the same days of Jun 2025\./);
  await page.close();
});

test("on a phone the headline and four tiles stand above the fold, and the settings open on demand", async () => {
  const { page } = await openSample(browser, PHONE);
  await page.locator(".worth:not([aria-busy])").waitFor();
  const bottoms = await ends(page, ".now .tile");
  assert.ok(bottoms.filter((bottom) => bottom <= 780).length >= 4, String(bottoms));
  const month = page.getByRole("radio", { name: /^Month/i });
  assert.equal(await month.isVisible(), false);
  await page.getByRole("button", { name: /^May 2026 · vs May 2025/ }).click();
  await until(page, "ready", () => page.getByRole("radio", { name: /^Quarter/i }).check());
  await page.close();
});

test("a figure is found by a word of its definition, pinned to the top and saved with the settings", async () => {
  const { page } = await openSample(browser, DESK);
  await dropAndShow(page, "orders.csv", FOUR_ORDERS);
  await page.keyboard.press("/");
  await page.keyboard.type("aov");
  await page.locator(".found-figures button").filter({ hasText: "Average order" }).waitFor();
  await page.keyboard.press("Escape");
  await page.keyboard.type("gap");
  assert.ok((await page.locator(".found-figures button").count()) <= 8);
  await page.keyboard.press("Escape");
  await page.keyboard.type("per customer");
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog");
  await dialog.getByText("The formula").waitFor();
  const name = await dialog.getByRole("heading").first().innerText();
  await until(page, "ready", () => dialog.getByRole("button", { name: /^Pin / }).click());
  await page.keyboard.press("Escape");
  assert.equal(await page.locator(".now .tile h3").first().innerText(), name);
  const pins = await page.evaluate(() => document.querySelector("counting-house").options.pins);
  assert.equal(pins.length, 1);
  await page.close();
});

test("corrections, a removed file and a fresh start can be taken back", async () => {
  const { page } = await openSample(browser, DESK);
  await dropAndShow(page, "orders.csv", FOUR_ORDERS);
  const undo = () => until(page, "ready", () => page.getByRole("button", { name: /^Undo/ }).click());
  assert.equal(await page.getByRole("button", { name: /^Undo/ }).count(), 0);
  await page.getByRole("button", { name: "Check the columns" }).click();
  await until(page, "ready", () => page.locator("#role-amount").selectOption("deposit"));
  assert.match(await value(page, "revenue"), /10(\.00)?$/);
  await undo();
  assert.match(await value(page, "revenue"), /60(\.00)?$/);
  await dropAndShow(page, "more.csv", FOUR_ORDERS.replaceAll("2026-01", "2026-02"));
  await until(page, "ready", () => page.getByRole("button", { name: "Remove orders.csv" }).click());
  await undo();
  assert.deepEqual(await page.locator(".file strong").allInnerTexts(), ["orders.csv", "more.csv"]);
  await startOver(page);
  await undo();
  assert.deepEqual(await page.locator(".file strong").allInnerTexts(), ["orders.csv", "more.csv"]);
  await page.close();
});

test("a file is taken wherever on the page it is dropped, and leaving it asks first", async () => {
  const { page } = await openEntry(browser, DESK);
  await until(page, "ready", () => dropFile(page, "main", "orders.csv", FOUR_ORDERS));
  assert.match(await value(page, "revenue"), /60(\.00)?$/);
  await page.locator(".chip").click();
  assert.equal((await focused(page)).id, "data-heading");
  const asked = [];
  page.on("dialog", (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await page.reload();
  assert.deepEqual(asked, ["beforeunload"]);
  await page.close();
});

test("the days and what is compared are chosen in the bar", async () => {
  const { page } = await openSample(browser, DESK);
  const change = () => tile(page, "revenue").locator(".change").first().innerText();
  assert.match(await change(), /28\.8% on May 2025/);
  await until(page, "ready", () => page.locator("select.compare").selectOption("before"));
  assert.match(await change(), /on Apr 2026/);
  await until(page, "ready", () => page.locator("select.range").selectOption("year"));
  assert.equal(await page.evaluate(() => document.querySelector("counting-house").options.from), "2026-01-01");
  assert.equal(await page.locator("select.range").inputValue(), "year");
  await until(page, "ready", () => page.locator("select.range").selectOption("months"));
  assert.equal(await page.evaluate(() => document.querySelector("counting-house").options.from), "2025-06-01");
  await page.close();
});

test("a table of something else opens with its own headline and section", async () => {
  const { page, seen } = await openSample(browser, DESK);
  await dropAndShow(page, "tickets.csv", TICKETS);
  assert.match(await page.locator("p.headline").innerText(), /^Jan 2026 · Open cases: 1/);
  assert.match(await page.locator(".sections .section > .label").first().innerText(), /Service/i);
  assert.match(await page.locator(".chip").innerText(), /^tickets\.csv · 3 rows/);
  assert.deepEqual(seen.pageErrors, []);
  await page.close();
});

test("a chart's table is sorted by its columns", async () => {
  const { page } = await openSample(browser, DESK);
  const chart = page.locator("counting-house-chart").first();
  await chart.getByRole("button", { name: "Show as table" }).click();
  const column = () => chart.locator("tbody tr td:nth-child(2)").allInnerTexts();
  const numbers = async () => (await column()).map((text) => Number(text.replace(/[^\d.]/g, "")));
  const came = await column();
  const sort = chart.locator("thead button").nth(1);
  await sort.click();
  const up = await numbers();
  assert.deepEqual(up, [...up].sort((a, b) => a - b));
  await sort.click();
  const down = await numbers();
  assert.deepEqual(down, [...down].sort((a, b) => b - a));
  await sort.click();
  assert.deepEqual(await column(), came);
  await page.close();
});

test("on paper nothing is cut off and nothing is there to press", async () => {
  const { page } = await openSample(browser, { viewport: { width: 720, height: 1000 } });
  await page.locator(".quality").waitFor();
  await page.emulateMedia({ media: "print" });
  assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 720);
  const pressed = page.locator("counting-house").locator("button:visible, select:visible, input:visible");
  const left = await pressed.evaluateAll((all) => all.filter((one) => !one.closest(".tile, table, .card, .quality, .more-files")).map((one) => one.outerHTML.slice(0, 120)));
  assert.deepEqual(left, []);
  const wide = await page.locator("canvas").evaluateAll((all) => all.map((one) => one.getBoundingClientRect().right).filter((right) => right > 720));
  assert.deepEqual(wide, []);
  assert.ok((await page.pdf()).length > 10_000);
  await page.close();
});

test("a parent that is as wide as what it holds finds the element wide, and no wider than the window", async () => {
  const { page } = await openSample(browser, DESK);
  for (const style of ["display: inline-block", "display: flex; flex-direction: column; align-items: center", "float: left", "width: max-content"]) {
    const width = await page.evaluate((style) => {
      const main = document.querySelector("main");
      main.style.cssText = style;
      return document.querySelector("counting-house").offsetWidth;
    }, style);
    assert.ok(width > 900 && width <= 1280, `${style}: ${width} px`);
  }
  await page.close();
});

test("with text twice as large, and on 320 px, nothing is cut off", async () => {
  const { page } = await openSample(browser, { viewport: { width: 320, height: 700 } });
  const wider = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await eventually(wider, 0);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.evaluate(() => (document.documentElement.style.fontSize = "200%"));
  await eventually(wider, 0);
  await page.close();
});

test("where only the sample was looked at, leaving asks nothing", async () => {
  const { page } = await openSample(browser, DESK);
  await page.reload();
  await untilState(page, "ready");
  assert.match(await words(page), /Drop your files here/);
  await page.close();
});
