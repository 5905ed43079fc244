/** Does every bad file meet a clear statement and a way on: never a blank page, a NaN or a console error? */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { FOUR_ORDERS, dropAndShow, openSample, showAll, startOver, tile, until, words } from "./actions.mjs";
import { dropFile, launch, untilState } from "./harness.mjs";

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

/** Files of which nothing can be shown. */
const REFUSED = [
  ["an empty file", "empty.csv", "", /empty/i],
  ["a header alone", "header.csv", "customer,date,amount\n", /no row/i],
  ["a picture", "holiday.png", PNG, /picture|PNG|text/i],
  ["a sentence", "note.txt", "Could you please call me back about the cake on Saturday?", /table/i],
];

/** Whatever happened, nothing may look broken and something must be left to do. */
async function nothingBroken(page, seen) {
  assert.doesNotMatch(await words(page), /\bNaN\b|Infinity|\[object|\bundefined\b|\bnull\b/);
  assert.equal(await page.locator(".drop").isVisible(), true);
  assert.deepEqual(seen, { requests: [], consoleErrors: [], pageErrors: [], violations: [] });
}

for (const [name, file, bytes, about] of REFUSED) {
  test(`${name} is refused in words, with a way on`, async () => {
    const { page, seen } = await openSample(browser);
    await dropFile(page, ".drop", file, bytes);
    await page.waitForFunction(() => ["error", "ready"].includes(document.querySelector("counting-house").state));
    await page.waitForFunction((file) => document.querySelector("counting-house").shadowRoot.textContent.includes(file), file);
    const alert = page.getByRole("alert").first();
    await alert.waitFor();
    assert.match(await alert.innerText(), about);
    assert.match(await alert.innerText(), new RegExp(file));
    await nothingBroken(page, seen);

    await page.getByRole("button", { name: "Choose another file" }).waitFor();
    await page.getByRole("button", { name: "Dismiss" }).click();
    await untilState(page, "ready");
    assert.match(await words(page), /This is a sample/);
    await dropAndShow(page, "orders.csv", FOUR_ORDERS);
    assert.match(await tile(page, "orders").locator(".value").first().innerText(), /^4$/);
    await page.close();
  });
}

test("a column that was not found can be named on the spot, beside what was read", async () => {
  const { page, seen } = await openSample(browser);
  await until(page, "problem", () => dropFile(page, ".drop", "odd.csv", "customer,q,date\nana,5,soon\nben,6,soon\ncleo,7,soon\n"));
  const alert = page.getByRole("alert").first();
  assert.match(await alert.innerText(), /“odd.csv” gives no figures yet[^]*“date” holds “soon”/);
  assert.match(await page.locator(".sentence").innerText(), /3 rows/);
  assert.equal(await page.locator(".tile").count(), 0);
  const picker = page.getByLabel("Which column holds the date of the order?");
  assert.deepEqual(await picker.locator("option").evaluateAll((all) => all.map(({ value }) => value)), ["", "customer", "q", "date"]);
  await picker.selectOption("date");
  await until(page, "problem", () => page.getByRole("button", { name: "Use these columns" }).click());
  await page.getByRole("button", { name: "Choose another file" }).waitFor();
  await nothingBroken(page, seen);
  await startOver(page);
  await page.close();
});

/** What is lost stands above the figures. */
async function lossSaid(page, about) {
  const remarks = page.locator(".now .remarks");
  assert.match(await remarks.innerText(), about);
  const [said, figures] = [await remarks.boundingBox(), await page.locator("counting-house-tiles").first().boundingBox()];
  assert.ok(said.y + said.height <= figures.y);
  assert.doesNotMatch(await page.locator("counting-house .results").innerText(), new RegExp(`About this file[^]*${about.source}`));
}

/** A tile without a figure says why, and never a number. */
async function without(page, metric, why) {
  assert.match(await tile(page, metric).locator(".reason").first().innerText(), why);
  assert.equal(await tile(page, metric).locator(".value").count(), 0);
}

test("amounts that cannot be read cost the money figures, and only those", async () => {
  const { page, seen } = await openSample(browser);
  await dropAndShow(page, "amounts.csv", "customer,date,amount\nana,2026-01-01,much\nben,2026-01-02,little\ncleo,2026-01-31,some\n");
  await lossSaid(page, /no column could be read as an amount/i);
  await showAll(page);
  for (const [metric, value] of [["orders", "3"], ["active_customers", "3"]]) {
    assert.equal(await tile(page, metric).locator(".value").first().innerText(), value);
  }
  for (const metric of ["revenue", "average_order_value", "spend_per_customer", "revenue_growth"]) await without(page, metric, /amount/i);
  assert.equal(await page.locator(".chart-card.movement").count(), 1);
  await page.getByRole("button", { name: "Which column is which?" }).click();
  await page.locator("#role-amount").waitFor();
  await nothingBroken(page, seen);
  await page.close();
});

test("dates that can be read in two ways are asked about before anything is counted", async () => {
  const { page, seen } = await openSample(browser);
  await dropAndShow(page, "when.csv", "customer,date,amount\nana,03/08/2025,10\nben,05/07/2025,20\ncleo,01/02/2025,30\n");
  assert.equal(await page.locator(".tile").count(), 0);
  const question = page.getByRole("region", { name: /how are the dates written/ });
  assert.match(await question.getByRole("button", { name: /^Day first/ }).innerText(), /03\/08\/2025 is .*Aug/);
  assert.match(await question.getByRole("button", { name: /^Month first/ }).innerText(), /03\/08\/2025 is .*Mar/);
  await question.getByRole("button", { name: /^Day first/ }).focus();
  await page.keyboard.press("Tab");
  await until(page, "ready", () => page.keyboard.press("Enter"));
  assert.match(await page.locator(".sentence").innerText(), /2 Jan 2025 to 7 May 2025/);
  await page.waitForFunction(() => document.activeElement?.shadowRoot?.activeElement?.id === "now-heading");
  await page.locator(".part", { hasText: "2025" }).click();
  await until(page, "ready", () => page.getByRole("radio", { name: /^Day first/ }).check());
  assert.match(await page.locator(".sentence").innerText(), /1 Feb 2025 to 3 Aug 2025/);
  await nothingBroken(page, seen);
  await page.close();
});

test("without a customer the sales are still shown, and what is lost is said", async () => {
  const { page, seen } = await openSample(browser);
  await dropAndShow(page, "till.csv", "date,amount\n2026-01-01,10\n2026-01-15,20\n2026-01-31,30\n");
  await lossSaid(page, /no column says who bought/i);
  assert.equal(await page.locator(".chart-card.movement").count(), 0, "nobody comes and goes who is not named");
  await showAll(page);
  assert.match(await tile(page, "revenue").locator(".value").first().innerText(), /(^|\D)60(\.00)?$/);
  await without(page, "repeat_purchase_rate", /who bought/i);
  await nothingBroken(page, seen);
  await page.close();
});

test("one row is enough for what one row can say", async () => {
  const { page, seen } = await openSample(browser);
  await dropAndShow(page, "one.csv", "customer,date,amount\nana,2026-01-15,10.00\n");
  await showAll(page);
  assert.match(await tile(page, "orders").first().innerText(), /\b1\b/);
  await nothingBroken(page, seen);
  await page.close();
});

test("two currencies are never added up, and either can be chosen", async () => {
  const { page, seen } = await openSample(browser);
  await dropAndShow(
    page,
    "two.csv",
    "customer,date,amount,currency\nana,2026-01-01,10.00,EUR\nben,2026-01-15,20.00,EUR\ncleo,2026-01-16,700.00,USD\nana,2026-01-31,30.00,EUR\n",
  );
  const revenue = tile(page, "revenue").locator(".value");
  assert.match(await revenue.innerText(), /60(\.00)?$/);
  await lossSaid(page, /several currencies/i);
  await page.locator(".part", { hasText: "EUR" }).first().click();
  await until(page, "ready", () => page.getByRole("radio", { name: /USD/ }).check());
  assert.match(await revenue.innerText(), /700(\.00)?$/);
  await nothingBroken(page, seen);
  await page.close();
});

test("the words of a hostile file stay words", async () => {
  const { page, seen } = await openSample(browser);
  const name = "<img src=x onerror=alert(1)>";
  await dropAndShow(page, `${name}.csv`, `customer,date,amount,"${name}"\nana,2026-01-01,10,1\nben,2026-01-31,20,2\n`);
  await page.getByRole("button", { name: "Check the columns" }).click();
  assert.equal(await page.locator(`#role-amount option[value="${name}"]`).count(), 1);
  assert.equal(await page.locator("counting-house img").count(), 0);
  await nothingBroken(page, seen);
  await page.close();
});

test("a worker that dies becomes a statement and a fresh worker", async () => {
  const { page } = await openSample(browser);
  const outcome = await page.evaluate(async (csv) => {
    const element = document.querySelector("counting-house");
    const Original = Worker;
    globalThis.Worker = class extends Original {
      constructor() {
        super(URL.createObjectURL(new Blob(["throw new Error('out of order')"])));
      }
    };
    const said = new Promise((resolve) => element.addEventListener("problem", ({ detail }) => resolve(detail), { once: true }));
    // The first reading takes the worker that waits, the second one of the broken.
    await element.load(csv, "orders.csv");
    await element.load(csv, "orders.csv");
    globalThis.Worker = Original;
    return said;
  }, FOUR_ORDERS);
  assert.equal(outcome.code, "not_started");
  assert.match(await words(page), /could not be started \(.*out of order\)/);
  await until(page, "ready", () => page.getByRole("button", { name: "Try again" }).click());
  assert.match(await tile(page, "orders").locator(".value").first().innerText(), /^4$/);
  await page.close();
});

test("a table of something else is not passed off as orders", async () => {
  const { page, seen } = await openSample(browser);
  await dropAndShow(page, "cases.csv", "Ticket ID,Priority,Created at,Score\n1,High,2026-01-01,5\n2,Low,2026-01-31,4\n");
  assert.match(await page.locator(".sentence").innerText(), /A table of support cases/);
  const rows = await page.getByRole("region", { name: "What the rows come to" }).innerText();
  assert.match(rows, /cases\.csv holds support cases, not orders[^]*Mean rating\s+4\.5[^]*Rows by priority\s+High 1, Low 1/);
  assert.equal(await page.locator("[data-metric=orders], [data-metric=revenue], .problem").count(), 0);
  await nothingBroken(page, seen);
  await page.close();
});
