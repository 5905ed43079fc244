/** Does anything leave the page, whatever is dropped on it and whichever control is used? */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { FOUR_ORDERS, chooseDays, dropAndShow, eventually, openSample, showAll, startOver, until } from "./actions.mjs";
import { ONE_FILE_URL, PAGE_URL, launch } from "./harness.mjs";

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

const NOTHING = { requests: [], consoleErrors: [], pageErrors: [], violations: [] };

/** Uses every control of the page once. */
async function useEverything(page) {
  await showAll(page);
  await chooseDays(page);
  for (const period of ["Day", "Week", "Quarter", "Year", "Month"]) {
    await until(page, "ready", () => page.getByRole("radio", { name: new RegExp(`^${period}`, "i") }).check());
  }
  await until(page, "ready", () => page.getByLabel("From").fill("2026-01-02"));
  await until(page, "ready", () => page.getByLabel("To", { exact: true }).fill("2026-01-30"));
  await page.locator('[data-metric="churn_rate"] .explain').first().click();
  const window = page.getByLabel("Counts as active for");
  await window.waitFor();
  const windows = await window.locator("option").evaluateAll((options) => options.map(({ value }) => value));
  await until(page, "ready", () => window.selectOption(windows.at(-1)));
  await page.keyboard.press("Escape");
  await until(page, "ready", () => page.locator("select.range").selectOption("all"));

  for (const picker of ["#line-metric-money", "#cohort-measure", "#cohort-by"]) {
    const values = await page.locator(`${picker} option`).evaluateAll((options) => options.map(({ value }) => value));
    await page.locator(picker).selectOption(values.at(-1));
  }
  for (const chart of await page.locator("counting-house-chart").all()) {
    await chart.locator(".surface").hover();
    await chart.locator(".surface").press("ArrowRight");
    await chart.getByRole("button", { name: "Show as table" }).click();
    for (const save of ["Save picture (SVG)", "Save numbers (CSV)"]) {
      const download = page.waitForEvent("download");
      await chart.getByRole("button", { name: save }).click();
      assert.match((await download).suggestedFilename(), /\.(svg|csv)$/);
    }
  }
  for (const explain of await page.locator(".explain").all()) {
    await explain.click();
    await page.getByRole("dialog").getByText("The formula").waitFor();
    await page.keyboard.press("Escape");
  }
  for (const part of await page.locator(".part").all()) {
    await part.click();
    await part.click();
  }
  await page.getByRole("button", { name: "Paste a table" }).click();
  await page.getByLabel("Paste cells copied from a spreadsheet").fill(FOUR_ORDERS);
  await until(page, "ready", () => page.getByRole("button", { name: "Read this table" }).click());
}

for (const [name, url] of [["the hosted page", PAGE_URL], ["the one-file page", ONE_FILE_URL]]) {
  test(`${name} asks for nothing after it has loaded, whatever is done with it`, async () => {
    const { page, seen } = await openSample(browser, { url });
    await dropAndShow(page, "orders.csv", FOUR_ORDERS);
    await useEverything(page);
    await startOver(page);
    await page.getByRole("button", { name: "Try the sample bakery" }).click();
    assert.deepEqual(seen, NOTHING);
    await page.close();
  });
}

const outcomes = (page) => page.locator("counting-house-proof .outcomes li").allInnerTexts();
const all = (outcome) => ["fetch", "beacon", "image", "WebSocket"].map((way) => `${way}: ${outcome}`);

test("the proof panel tries to send, and the policy blocks each way", async () => {
  const { page, seen } = await openSample(browser);
  await page.getByRole("button", { name: "Check it" }).click();
  const proof = page.locator("counting-house-proof");
  await proof.getByText("connect-src 'none'").waitFor();
  for (let turn = 0; turn < 2; turn++) {
    await proof.getByRole("button", { name: "Try to send" }).click();
    await eventually(() => outcomes(page), all("blocked"));
  }
  assert.deepEqual([...new Set(seen.violations.map((line) => line.split(":")[0]))].sort(), ["connect-src", "img-src"]);
  assert.deepEqual(seen.pageErrors, []);
  await page.close();
});

test("a report that is late is no answer yet, and counts when it comes", async () => {
  const held = () => {
    const listen = document.addEventListener.bind(document);
    const late = [];
    globalThis.releaseReports = () => late.splice(0).forEach((report) => report());
    document.addEventListener = (type, told, ...more) =>
      listen(type, type === "securitypolicyviolation" ? (event) => late.push(() => told(event)) : told, ...more);
  };
  const { page, seen } = await openSample(browser, { before: held });
  await page.getByRole("button", { name: "Check it" }).click();
  await page.getByRole("button", { name: "Try to send" }).click();
  await eventually(() => seen.violations.length >= 4, true);
  assert.deepEqual(await outcomes(page), all("no answer yet"));
  await page.getByText("The browser says nothing of some of them yet").waitFor();
  await page.evaluate(() => globalThis.releaseReports());
  await eventually(() => outcomes(page), all("blocked"));
  await page.close();
});

test("the list of requests is right whenever it is opened, and grows while it is open", async () => {
  const { page } = await openSample(browser);
  const said = () => page.locator("counting-house-proof .proofs > div").nth(2).innerText();
  await page.getByRole("button", { name: "Check it" }).click();
  await eventually(said, /These are the page's own parts\.[^]*countinghouse\.js/);
  await dropAndShow(page, "orders.csv", FOUR_ORDERS);
  await eventually(said, /none came after your file was opened/);
  // Somebody else on the page asks for something: the browser lets it pass where the policy does.
  await page.evaluate(() => {
    const link = document.createElement("link");
    [link.rel, link.href] = ["stylesheet", "style.css?late"];
    document.head.append(link);
  });
  await eventually(said, /1 request came after your file was opened; this element did not ask for it[^]*style\.css\?late/);
  await page.close();
});

/** What the page hands to the browser's downloads when the numbers of the first chart are saved. */
const savedNumbers = (page, language) =>
  page.evaluate(async (language) => {
    const element = document.querySelector("counting-house");
    const again = new Promise((resolve) => element.addEventListener("ready", resolve, { once: true }));
    element.lang = language;
    await again;
    const blobs = [];
    const original = URL.createObjectURL;
    URL.createObjectURL = (blob) => (blobs.push(blob), original(blob));
    const chart = element.shadowRoot.querySelector("counting-house-chart");
    await chart.updateComplete;
    [...chart.querySelectorAll("button")].find((button) => button.textContent.includes("CSV")).click();
    URL.createObjectURL = original;
    // The mark that a spreadsheet wants in front is taken off by `text()`.
    return [...new Uint8Array(await blobs[0].arrayBuffer())].slice(0, 3).join() + new TextDecoder().decode(await blobs[0].arrayBuffer());
  }, language);

test("saved numbers are numbers in the reader's spreadsheet", async () => {
  const { page } = await openSample(browser);
  await dropAndShow(page, "orders.csv", "customer,date,amount,currency\nana,2026-01-01,10.50,EUR\nben,2026-01-31,1200,EUR\nana,2026-02-03,-20.25,EUR\nben,2026-02-28,0,EUR\n");
  const rows = (separator, decimal) => [
    ["First day", "Last day", "Revenue", "Unit", "Note"],
    ["2026-01-01", "2026-01-31", `1210${decimal}50`, "EUR", ""],
    ["2026-02-01", "2026-02-28", `-20${decimal}25`, "EUR", ""],
  ].map((row) => `${row.join(separator)}\r\n`).join("");
  assert.equal(await savedNumbers(page, "en"), `239,187,191${rows(",", ".")}`);
  assert.equal(await savedNumbers(page, "de"), `239,187,191${rows(";", ",")}`);
  await page.close();
});
