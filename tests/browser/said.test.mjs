/** Is what changes said to who cannot see it, in numbers, and is a cell's text shown as it is and not obeyed? */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { FOUR_ORDERS, chooseDays, dropAndShow, eventually, focused, openSample, tile, until } from "./actions.mjs";
import { axe, launch } from "./harness.mjs";

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

const live = (page) => page.locator("counting-house .house > [role=status]").innerText();
const TWO_MONTHS = `${FOUR_ORDERS}ana@example.com,2026-02-03,8.00,1.00,more\ndora@example.com,2026-02-28,2.00,1.00,more\n`;

test("a screen reader hears what another period, other days and a rule change, in numbers", async () => {
  const { page } = await openSample(browser);
  await dropAndShow(page, "orders.csv", TWO_MONTHS);
  await eventually(() => live(page), /6 rows = 6 orders from 4 customers/);
  await until(page, "ready", () => page.getByRole("radio", { name: /^Quarter/i }).check());
  await eventually(() => live(page), /^By quarter\. \d+ of \d+ figures changed\. Revenue: .*70\.00, .*2026/);
  await until(page, "ready", () => page.getByRole("radio", { name: /^Month/i }).check());
  await chooseDays(page);
  await until(page, "ready", () => page.getByLabel("To", { exact: true }).fill("2026-01-31"));
  await eventually(() => live(page), /1 Jan 2026|Jan 1, 2026/);
  assert.match(await live(page), /31.* \d+ of \d+ figures changed\. Revenue: .*60\.00/);
  // What changes nothing is heard too, and the same words twice are heard twice.
  const before = await live(page);
  await page.evaluate(async () => {
    const element = document.querySelector("counting-house");
    const options = { period: "month", to: "2026-01-31" };
    await element.configure(options);
    await element.configure({ ...options });
  });
  await eventually(() => live(page), /^No figure changed/);
  assert.notEqual(await live(page), before);
  await page.close();
});

test("the table of all figures says how many there are, and what they are", async () => {
  const { page } = await openSample(browser);
  const section = page.locator("counting-house-figures").first();
  const button = section.getByRole("button", { name: /^All/ });
  const all = Number((await button.innerText()).match(/\d+/)[0]);
  await button.click();
  await eventually(() => section.locator("[role=status]").innerText(), new RegExp(`^All ${all} figures are shown\\. .+: .*\\d`));
  await section.getByRole("button", { name: /^Hide/ }).click();
  assert.equal(await section.locator("table").count(), 0);
  await page.close();
});

const TURNED = "\u202Esetag\u202C";

test("controls of writing direction in a file are shown and turn nothing around", async () => {
  const { page, seen } = await openSample(browser);
  const header = `customer,date,amount,note\u200F,"in ${TURNED} size"`;
  const rows = Array.from({ length: 30 }, (_, at) => `c${at % 6}${TURNED},2026-01-${String(at + 1).padStart(2, "0")},${at === 7 ? `soon\u2066` : at},x\u061C,${2 * at}`);
  await dropAndShow(page, `cod\u202Evsc.csv`, `${header}\n${rows.join("\n")}\n`);
  await page.getByRole("button", { name: /^See the rows/ }).click();
  await page.locator(".preview").waitFor();
  await page.locator("counting-house-quality .quality").waitFor();
  const text = await page.evaluate(() => document.querySelector("counting-house").shadowRoot.textContent);
  assert.doesNotMatch(text, /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/);
  for (const shown of ["cod⟨U+202E⟩vsc.csv", "⟨U+202E⟩setag⟨U+202C⟩", "note⟨U+200F⟩", "soon⟨U+2066⟩", "x⟨U+061C⟩"]) assert.ok(text.includes(shown), shown);
  // The column is still the one that it is in the file.
  await page.getByRole("button", { name: /^Check the columns/ }).click();
  await until(page, "ready", () => page.locator("#role-amount").selectOption({ label: "in ⟨U+202E⟩setag⟨U+202C⟩ size" }));
  assert.match(await tile(page, "revenue").locator(".value").innerText(), /870(\.00)?$/);
  const inspected = await page.evaluate(() => document.querySelector("counting-house").inspectJson());
  assert.ok(inspected.includes(TURNED), "scripts get what stands there");
  const roles = await page.evaluate((amount) => document.querySelector("counting-house").configure({ roles: { amount } }).then(() => "taken"), `in ${TURNED} size`);
  assert.equal(roles, "taken");
  assert.deepEqual(seen.pageErrors, []);
  await page.close();
});

/** Orders beside their parts, which do not add up to them: the file does not tell which of the two counts. */
const PARTS = `order_id,parent_id,customer,created,total\n${Array.from({ length: 6 }, (_, at) => {
  const row = (id, parent, total) => `${id},${parent},c${at % 4}@x.example,2026-01-${String(at + 3).padStart(2, "0")},${total}.00\n`;
  return row(100 + at, 0, 50) + row(200 + 2 * at, 100 + at, 20) + row(201 + 2 * at, 100 + at, 18);
}).join("")}300,0,c9@x.example,2026-01-31,10.00\n`;

test("an open question stands above the figures with what each answer comes to, and is answered by keyboard", async () => {
  const { page, seen } = await openSample(browser, { reducedMotion: "reduce" });
  await dropAndShow(page, "orders.csv", PARTS);
  await eventually(() => live(page), /1 question is open/);
  const question = page.getByRole("region", { name: /^12 rows are parts of other orders/ });
  const [whole, parts] = [/^The whole orders/, /^Their parts/].map((name) => question.getByRole("button", { name }));
  assert.match(await whole.innerText(), /310\.00 in 7 orders[^]*figures go by this/);
  assert.match(await parts.innerText(), /238\.00 in 13 orders/);
  assert.deepEqual([await whole.getAttribute("aria-pressed"), await parts.getAttribute("aria-pressed")], ["true", "false"]);
  const revenue = () => tile(page, "revenue").locator(".value").innerText();
  assert.match(await revenue(), /310(\.00)?$/);
  const [asked, figures] = [await question.boundingBox(), await page.locator("counting-house-tiles").first().boundingBox()];
  assert.ok(asked.y + asked.height <= figures.y);
  for (const colorScheme of ["light", "dark"]) {
    await page.emulateMedia({ colorScheme });
    assert.deepEqual(await axe(page), [], colorScheme);
  }
  await page.locator("counting-house-quality").getByRole("button", { name: "Answer it" }).click();
  await eventually(async () => (await focused(page)).label, /^12 rows are parts/);

  await parts.focus();
  await until(page, "ready", () => page.keyboard.press("Enter"));
  await question.waitFor({ state: "detached" });
  assert.match(await revenue(), /238(\.00)?$/);
  await eventually(async () => (await focused(page)).label, /^Change the answer/);
  assert.match(await page.getByRole("list", { name: "Your answers" }).innerText(), /what counts\? Their parts/);
  assert.deepEqual(await axe(page), []);

  await page.keyboard.press("Enter");
  await eventually(async () => (await focused(page)).label, /^12 rows/);
  assert.equal(await parts.getAttribute("aria-pressed"), "true");
  await until(page, "ready", () => whole.press("Space"));
  assert.match(await revenue(), /310(\.00)?$/);
  await eventually(() => question.count(), 0);
  assert.deepEqual(seen.pageErrors, []);
  await page.close();
});
