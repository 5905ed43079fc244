/** Does what the reader corrects hold for the next file of its shape, in this session and, saved and dropped again, in the next? */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { dropAndShow, dropFiles, eventually, openSample, startOver, tile, until, words } from "./actions.mjs";
import { launch } from "./harness.mjs";

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

const APRIL = "Client,Day,Net,Gross\nann,2025-04-02,30.00,36.00\ncy,2025-04-30,5.00,6.00\n";
const MAY = "Client,Day,Gross,Net,Colour\nann,2025-05-02,12.00,10.00,red\ncy,2025-05-31,24.00,20.00,\n";

const chosen = (page, role) => page.locator(`#role-${role}`).inputValue();
const openColumns = (page) => page.locator(".fact").filter({ hasText: "Check the columns" }).first().click();
/** April's file, of which the net amount is chosen that is not taken by itself. */
async function correctApril(page) {
  await dropAndShow(page, "april.csv", APRIL);
  await openColumns(page);
  assert.equal(await chosen(page, "amount"), "Gross", "there is something to correct");
  await until(page, "ready", () => page.locator("#role-amount").selectOption("Net"));
  assert.doesNotMatch(await words(page), /as you corrected/);
}

/** What the button saves. */
async function save(page) {
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Save these settings" }).click()]);
  assert.equal(download.suggestedFilename(), "countinghouse-settings.json");
  return readFile(await download.path(), "utf8");
}

test("a correction holds for the next file of its shape, and can be switched off for it", async () => {
  const { page, seen } = await openSample(browser);
  await correctApril(page);
  await startOver(page);
  await dropAndShow(page, "may.csv", MAY);
  assert.match(await words(page), /as you corrected “april.csv”/);
  await page.getByRole("button", { name: "as you corrected “april.csv”" }).click();
  assert.equal(await chosen(page, "amount"), "Net");
  assert.equal(await page.locator("#role-amount-why").innerText(), "As you chose it last time.");

  const learnt = page.getByRole("switch", { name: "Read it as you corrected “april.csv”" });
  await until(page, "ready", () => learnt.uncheck());
  assert.equal(await chosen(page, "amount"), "Gross");
  await eventually(() => page.getByRole("button", { name: "as you corrected “april.csv”" }).count(), 0);
  await until(page, "ready", () => learnt.check());
  assert.equal(await chosen(page, "amount"), "Net");

  // What is corrected in May is what June is read by.
  await until(page, "ready", () => page.locator("#role-amount").selectOption("Gross"));
  await startOver(page);
  await dropAndShow(page, "june.csv", MAY.replaceAll("2025-05", "2025-06").replace("06-31", "06-30"));
  assert.match(await words(page), /as you corrected “may.csv”/);
  assert.deepEqual(await page.evaluate(() => document.querySelector("counting-house").options.mappings.map(({ file, roles }) => [file, roles])), [["may.csv", { amount: "Gross" }]]);
  assert.deepEqual([seen.consoleErrors, seen.pageErrors, seen.requests], [[], [], []]);
  await page.close();
});

test("files that are open when another one is corrected stay as they are until the reader wants it otherwise", async () => {
  const { page } = await openSample(browser);
  await until(page, "ready", () => dropFiles(page, { "april.csv": APRIL, "may.csv": MAY }));
  const columns = (name) => page.locator(".file").filter({ hasText: name }).getByRole("button", { name: /^Check the columns/ }).click();
  await columns("april.csv");
  await until(page, "ready", () => page.locator("#role-amount").selectOption("Net"));
  assert.equal(await page.locator("#learnt").count(), 0, "it is read as it was corrected itself");
  await columns("may.csv");
  assert.equal(await chosen(page, "amount"), "Gross");
  await until(page, "ready", () => page.getByRole("switch", { name: "Read it as you corrected “april.csv”" }).check());
  assert.equal(await chosen(page, "amount"), "Net");
  await until(page, "ready", () => dropFiles(page, { "june.csv": MAY.replaceAll("2025-05", "2025-06").replace("06-31", "06-30") }));
  await columns("june.csv");
  assert.equal(await chosen(page, "amount"), "Net");
  await page.close();
});

test("saved settings are dropped beside next month's file", async () => {
  const { page } = await openSample(browser);
  await correctApril(page);
  await until(page, "ready", () => page.getByRole("radio", { name: /^Week/i }).check());
  const settings = await save(page);
  await page.getByText("Your settings are saved as countinghouse-settings.json").waitFor();
  assert.deepEqual(JSON.parse(settings), {
    period: "week",
    mappings: [{ roles: { amount: "Net" }, file: "april.csv", headers: ["Client", "Day", "Net", "Gross"], answers: {} }],
    schema: "countinghouse/settings/1",
  });
  await page.close();

  const { page: later, seen } = await openSample(browser);
  // Its name says nothing.
  await until(later, "ready", () => dropFiles(later, { "from-april.txt": settings, "may.csv": MAY }));
  await later.getByText("The settings in “from-april.txt” are in force").waitFor();
  await later.getByText("Files like april.csv are read as you corrected them").waitFor();
  assert.match(await tile(later, "revenue").innerText(), /0\.00/);
  assert.equal(await later.evaluate(async () => (await document.querySelector("counting-house").analyse()).metrics.find(({ id }) => id === "revenue").total.value), 30);
  assert.ok(await later.getByRole("radio", { name: /^Week/i }).isChecked());
  await openColumns(later);
  assert.equal(await chosen(later, "amount"), "Net");

  // Dropped by themselves they hold for what is on the screen.
  await until(later, "ready", () => dropFiles(later, { "other.json": settings.replace('"amount": "Net"', '"amount": "Gross"') }));
  await eventually(() => chosen(later, "amount"), "Gross");

  // Settings that cannot be used are said to be so, and what is dropped beside them is read.
  for (const broken of [settings.slice(0, -40), settings.replace('"week"', '"decade"'), settings.replace("[", "[".repeat(50_000))]) {
    await dropFiles(later, { "broken.json": broken, "june.csv": MAY.replaceAll("2025-05", "2025-06") });
    await later.getByText("The settings in “broken.json” cannot be used").waitFor();
    await later.getByText("Save them once more").waitFor();
    await later.getByRole("button", { name: "Remove june.csv" }).waitFor();
    await until(later, "ready", () => later.getByRole("button", { name: "Remove june.csv" }).click());
    await later.getByText("cannot be used").waitFor({ state: "detached" });
  }
  assert.deepEqual([seen.consoleErrors, seen.pageErrors], [[], []]);
  await later.close();
});
