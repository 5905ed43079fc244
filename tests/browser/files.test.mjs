/** Are several files one workbook on the page: listed, corrected one by one, counted once, taken out again? */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { FOUR_ORDERS, dropAndShow, dropFiles, focused, openSample, startOver, tile, until, words } from "./actions.mjs";
import { launch, untilState } from "./harness.mjs";

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

const HEADER = "order id,customer,date,amount\n";
const JUNE = `${HEADER}1,ana@example.com,2026-06-01,10.00\n2,ben@example.com,2026-06-15,20.00\n3,cleo@example.com,2026-06-30,30.00\n`;
const JULY = `${HEADER}3,cleo@example.com,2026-06-30,30.00\n4,ana@example.com,2026-07-15,40.00\n5,dora@example.com,2026-07-31,50.00\n`;
const TICKETS = `Ticket ID,Requester email,Priority,Created at\n${["ana", "ben", "cleo", "emil"].map((name, at) => `${at},${name}@example.com,High,2026-07-0${at + 1}`).join("\n")}\n`;
const PNG = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==", "base64");

const orders = (page) => page.evaluate(async () => (await document.querySelector("counting-house").analyse()).metrics.find(({ id }) => id === "orders").total.value);
const file = (page, name) => page.locator(".file").filter({ has: page.locator(".file-head strong", { hasText: name }) });

/** June and July on screen, which share one order. */
async function openTwo() {
  const opened = await openSample(browser);
  await until(opened.page, "ready", () => dropFiles(opened.page, { "june.csv": JUNE, "july.csv": JULY }));
  return opened;
}

test("files dropped together are one workbook, and what they share counts as the reader says", async () => {
  const { page, seen } = await openTwo();
  assert.match(await page.locator(".sentence").innerText(), /2 files: .*\(2\)[^]*6 rows = 5 orders from 4 customers/);
  assert.deepEqual(await page.locator(".file strong").allInnerTexts(), ["june.csv", "july.csv"]);
  const overlap = page.getByRole("group", { name: /july.csv overlaps june.csv by 1 order, .*: counted once/ });
  assert.equal(await orders(page), 5);
  await until(page, "ready", () => overlap.getByRole("radio", { name: /^Count both/ }).check());
  assert.equal(await orders(page), 6);
  await page.getByRole("group", { name: /counted twice/ }).waitFor();
  await until(page, "ready", () => page.getByRole("radio", { name: /^Count once/ }).check());
  assert.equal(await orders(page), 5);
  assert.deepEqual(seen, { requests: [], consoleErrors: [], pageErrors: [], violations: [] });
  await page.close();
});

test("a file dropped later stands beside those shown, and can be taken out again by keyboard", async () => {
  const { page } = await openSample(browser);
  await dropAndShow(page, "june.csv", JUNE);
  await until(page, "ready", () => dropFiles(page, { "july.csv": JULY }));
  assert.equal(await orders(page), 5);
  await page.getByRole("button", { name: "Remove june.csv" }).focus();
  await until(page, "ready", () => page.keyboard.press("Enter"));
  assert.equal(await orders(page), 3);
  await page.waitForFunction(() => document.activeElement?.shadowRoot?.activeElement?.ariaLabel === "Remove july.csv");
  await page.keyboard.press("Enter");
  await page.getByText("This is a sample").waitFor();
  await page.waitForFunction(() => document.activeElement?.shadowRoot?.activeElement?.classList.contains("drop"));
  await page.close();
});

test("two files of one name stay two", async () => {
  const { page } = await openSample(browser);
  await dropAndShow(page, "orders.csv", JUNE);
  await dropAndShow(page, "orders.csv", JULY);
  assert.deepEqual(await page.locator(".file strong").allInnerTexts(), ["orders.csv", "orders.csv (2)"]);
  await until(page, "ready", () => page.getByRole("button", { name: "Remove orders.csv", exact: true }).click());
  assert.deepEqual(await page.locator(".file strong").allInnerTexts(), ["orders.csv (2)"]);
  await page.close();
});

test("a file that cannot be read costs the others nothing", async () => {
  const { page, seen } = await openSample(browser);
  await until(page, "ready", () => dropFiles(page, { "june.csv": JUNE, "holiday.png": PNG, "july.csv": JULY }));
  assert.equal(await orders(page), 5);
  const refused = file(page, "holiday.png");
  assert.match(await refused.getByRole("alert").innerText(), /could not be read\. .*picture/);
  await page.getByRole("button", { name: "Remove holiday.png" }).click();
  await refused.waitFor({ state: "detached" });
  assert.match((await focused(page)).label, /^Remove/);
  assert.equal(await orders(page), 5);
  assert.deepEqual(seen.consoleErrors, []);
  await page.close();
});

test("where no file can be read each says why, and nothing else is lost", async () => {
  const { page } = await openSample(browser);
  await until(page, "problem", () => dropFiles(page, { "holiday.png": PNG, "empty.csv": "" }));
  const alert = await page.getByRole("alert").first().innerText();
  assert.match(alert, /None of the 2 files[^]*holiday\.png[^]*empty\.csv[^]*empty/);
  await page.getByRole("button", { name: "Dismiss" }).click();
  await untilState(page, "ready");
  assert.match(await words(page), /This is a sample/);
  await page.close();
});

test("a file that is not orders stands beside them, with what is found and what is not", async () => {
  const { page } = await openSample(browser);
  await until(page, "ready", () => dropFiles(page, { "june.csv": JUNE, "tickets.csv": TICKETS }));
  assert.equal(await orders(page), 3);
  const beside = await file(page, "tickets.csv").innerText();
  assert.match(beside, /beside the orders/);
  assert.match(beside, /75% of its customers have orders:[^]*3 of 4/);
  assert.match(beside, /1 only here, such as emil@example\.com/);
  await page.close();
});

test("a correction of one file leaves the others alone", async () => {
  const { page } = await openSample(browser);
  const more = FOUR_ORDERS.replaceAll("2026-01", "2026-03");
  await until(page, "ready", () => dropFiles(page, { "one.csv": FOUR_ORDERS, "two.csv": more }));
  const revenue = () => page.evaluate(async () => (await document.querySelector("counting-house").analyse()).metrics.find(({ id }) => id === "revenue").total.value);
  assert.equal(await revenue(), 120);
  await file(page, "two.csv").getByRole("button", { name: /^Check the columns/ }).click();
  await until(page, "ready", () => page.locator("#role-amount").selectOption("deposit"));
  assert.equal(await revenue(), 70);
  assert.equal(await page.locator("#role-amount").inputValue(), "deposit");
  await file(page, "one.csv").getByRole("button", { name: /^Check the columns/ }).click();
  assert.equal(await page.locator("#role-amount").inputValue(), "amount");
  await page.keyboard.press("Escape");
  await page.close();
});

test("dates that two files leave open are asked about once, and another file may settle them", async () => {
  const { page } = await openSample(browser);
  const open = (day) => `customer,date,amount\nana,0${day}/08/2025,10\nben,0${day}/07/2025,20\n`;
  await until(page, "ready", () => dropFiles(page, { "a.csv": open(3), "b.csv": open(5) }));
  const question = page.getByRole("region", { name: /how are the dates written/ });
  assert.match(await question.innerText(), /in a\.csv and b\.csv can be read in two ways/);
  await until(page, "ready", () => question.getByRole("button", { name: /^Day first/ }).click());
  assert.match(await page.locator(".sentence").innerText(), /3 Jul 2025 to 5 Aug 2025/);
  await startOver(page);

  // What was answered is known for files with these headers, and for no others.
  const clear = "buyer,date,amount\ncleo,25/08/2025,10\ndora,26/08/2025,20\n";
  await until(page, "ready", () => dropFiles(page, { "a.csv": open(3).replace("customer", "buyer"), "clear.csv": clear }));
  assert.equal(await question.count(), 0);
  await file(page, "a.csv").getByRole("button", { name: /^dates day-month-year, as in clear\.csv/ }).waitFor();
  await page.close();
});
