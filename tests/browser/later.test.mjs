/** Does the page show an ordinary file of orders before the later part of the engine has come, and all else once it has? */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { FOUR_ORDERS, dropAndShow, openSample, until, words } from "./actions.mjs";
import { ONE_FILE_URL, dropFile, launch } from "./harness.mjs";

const TICKETS = `Ticket ID,Created at,Solved at,Status,Priority,Customer email
1,2026-01-02 09:00,2026-01-02 15:00,solved,high,ana@example.com
2,2026-01-05 10:00,2026-01-07 10:00,solved,low,ben@example.com
3,2026-02-03 11:00,,open,high,ana@example.com
`;

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

/** A page whose server lets go of the later part when `let` is called. */
async function openSlowly() {
  const context = await browser.newContext();
  let release;
  const released = new Promise((resolve) => (release = resolve));
  await context.route("**/countinghouse-later.js*", async (route) => {
    await released;
    await route.continue();
  });
  return { context, release };
}

/** When every chart and every sparkline is drawn; a picture that failed says so in words. */
async function drawn(page) {
  await page.waitForFunction(() => {
    const canvases = [...document.querySelector("counting-house").shadowRoot.querySelectorAll("canvas")];
    return canvases.length > 6 && canvases.every((canvas) => canvas.style.visibility === "visible");
  });
  const failed = await page.locator("counting-house-chart [role=alert], counting-house-spark [role=alert]").allInnerTexts();
  assert.deepEqual(failed, []);
}

async function openWithout() {
  const context = await browser.newContext();
  await context.route("**/countinghouse-later.js*", (route) => route.abort());
  return context;
}

test("the sample and a file of orders need no later part", async () => {
  const context = await openWithout();
  const { page, seen } = await openSample(context);
  assert.match(await words(page), /This is a sample/);
  await drawn(page);
  await dropAndShow(page, "orders.csv", FOUR_ORDERS);
  assert.equal(await page.locator(".now .tile").count(), 6);
  await drawn(page);
  assert.deepEqual(seen.pageErrors, []);
  await context.close();
});

test("a file that needs it is refused where it could not be loaded, with what to do", async () => {
  const context = await openWithout();
  const { page } = await openSample(context);
  const problem = await until(page, "problem", () => dropFile(page, ".drop", "tickets.csv", TICKETS));
  assert.match(`${problem.message} ${problem.hint}`, /part of this page could not be loaded.*Reload the page/s);
  await context.close();
});

test("a file that is dropped before it has come waits for it", async () => {
  const { context, release } = await openSlowly();
  const { page } = await openSample(context);
  const shown = dropAndShow(page, "tickets.csv", TICKETS);
  setTimeout(release, 500);
  const { overview } = await shown;
  assert.equal(overview.file, "tickets.csv");
  await context.close();
});

test("the one file holds it", async () => {
  const { page } = await openSample(browser, { url: ONE_FILE_URL });
  const { overview } = await dropAndShow(page, "tickets.csv", TICKETS);
  assert.equal(overview.file, "tickets.csv");
  await page.close();
});
