/** Does every bad file meet a clear statement and a way on: never a blank page, a NaN or a console error? */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { FOUR_ORDERS, dropAndShow, openSample, tile, until, words } from "./actions.mjs";
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
  ["dates that cannot be read", "dates.csv", "customer,date,amount\nana,soon,10\nben,later,20\ncleo,never,30\n", /date/i],
  ["amounts that cannot be read", "amounts.csv", "customer,date,amount\nana,2026-01-01,much\nben,2026-01-02,little\ncleo,2026-01-03,some\n", /amount/i],
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
    assert.match(await tile(page, "orders").locator(".value").innerText(), /^4$/);
    await page.close();
  });
}

test("a column that was not found can be named on the spot", async () => {
  const { page, seen } = await openSample(browser);
  await until(page, "problem", () => dropFile(page, ".drop", "odd.csv", "customer,q,date\nana,5,soon\nben,6,soon\ncleo,7,soon\n"));
  const picker = page.getByLabel("Which column holds the date of the order?");
  assert.deepEqual(await picker.locator("option").evaluateAll((all) => all.map(({ value }) => value)), ["", "customer", "q", "date"]);
  await picker.selectOption("date");
  await until(page, "problem", () => page.getByRole("button", { name: "Use these columns" }).click());
  await nothingBroken(page, seen);
  await page.close();
});

test("without a customer the sales are still shown, and what is lost is said", async () => {
  const { page, seen } = await openSample(browser);
  await dropAndShow(page, "till.csv", "date,amount\n2026-01-01,10\n2026-01-15,20\n2026-01-31,30\n");
  await page.getByRole("button", { name: /^Show all/ }).click();
  assert.match(await tile(page, "revenue").locator(".value").innerText(), /(^|\D)60(\.00)?$/);
  const without = tile(page, "repeat_purchase_rate");
  assert.match(await without.innerText(), /customer/i);
  assert.equal(await without.locator(".value").count(), 0);
  await nothingBroken(page, seen);
  await page.close();
});

test("one row is enough for what one row can say", async () => {
  const { page, seen } = await openSample(browser);
  await dropAndShow(page, "one.csv", "customer,date,amount\nana,2026-01-15,10.00\n");
  await page.getByRole("button", { name: /^Show all/ }).click();
  assert.match(await tile(page, "orders").innerText(), /\b1\b/);
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
    // The first reading takes the worker that waits; the second meets the broken one.
    await element.load(csv, "orders.csv");
    await element.load(csv, "orders.csv");
    globalThis.Worker = Original;
    return said;
  }, FOUR_ORDERS);
  assert.equal(outcome.code, "crash");
  assert.match(await words(page), /stopped unexpectedly/);
  await until(page, "ready", () => page.getByRole("button", { name: "Read the file again" }).click());
  assert.match(await tile(page, "orders").locator(".value").innerText(), /^4$/);
  await page.close();
});
