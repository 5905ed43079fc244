/** Does anything leave the page, whatever is dropped on it and whichever control is used? */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { FOUR_ORDERS, dropAndShow, openSample, until } from "./actions.mjs";
import { ONE_FILE_URL, PAGE_URL, launch } from "./harness.mjs";

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

const NOTHING = { requests: [], consoleErrors: [], pageErrors: [], violations: [] };

/** Uses every control of the page once. */
async function useEverything(page) {
  await page.getByRole("button", { name: /^Show all/ }).click();
  for (const period of ["Day", "Week", "Quarter", "Year", "Month"]) {
    await until(page, "ready", () => page.getByRole("radio", { name: new RegExp(`^${period}`, "i") }).check());
  }
  await until(page, "ready", () => page.getByLabel("From").fill("2026-01-02"));
  await until(page, "ready", () => page.getByLabel("To", { exact: true }).fill("2026-01-30"));
  await page.locator('[data-metric="churn_rate"] .explain').click();
  const window = page.getByLabel("Counts as active for");
  await window.waitFor();
  const windows = await window.locator("option").evaluateAll((options) => options.map(({ value }) => value));
  await until(page, "ready", () => window.selectOption(windows.at(-1)));
  await page.keyboard.press("Escape");
  await until(page, "ready", () => page.getByRole("button", { name: "Reset" }).click());

  for (const picker of ["#line-metric", "#cohort-measure", "#cohort-by"]) {
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
    await until(page, "ready", () => page.getByRole("button", { name: "Try the sample bakery" }).click());
    assert.deepEqual(seen, NOTHING);
    await page.close();
  });
}

test("the proof panel tries to send, and the policy blocks each way", async () => {
  const { page, seen } = await openSample(browser);
  await page.getByRole("button", { name: "Check it" }).click();
  const proof = page.locator("counting-house-proof");
  await proof.getByText("connect-src 'none'").waitFor();
  await proof.getByRole("button", { name: "Try to send" }).click();
  await proof.locator(".outcomes li").nth(3).waitFor();
  assert.deepEqual(await proof.locator(".outcomes li").allInnerTexts(), [
    "fetch: blocked",
    "beacon: blocked",
    "image: blocked",
    "WebSocket: blocked",
  ]);
  assert.deepEqual([...new Set(seen.violations.map((line) => line.split(":")[0]))].sort(), ["connect-src", "img-src"]);
  assert.deepEqual(seen.pageErrors, []);
  await page.close();
});

test("a cell that would run as a formula is saved as text, and a negative number as a number", async () => {
  const { page } = await openSample(browser);
  const saved = await page.evaluate(async () => {
    const blobs = [];
    const original = URL.createObjectURL;
    URL.createObjectURL = (blob) => (blobs.push(blob), original(blob));
    const chart = document.querySelector("counting-house").shadowRoot.querySelector("counting-house-chart");
    await chart.updateComplete;
    chart.picture.table = () => ({
      caption: "",
      columns: ["=1+1", "plain"],
      rows: [["@SUM(A1)", "-3.5"], ["+44", "-€1,200.00"], ["-cmd|x", 'a "b", c'], ["\tx", "-3.1%"]],
    });
    [...chart.querySelectorAll("button")].find((button) => button.textContent.includes("CSV")).click();
    return blobs[0].text();
  });
  assert.equal(
    saved.replace("\uFEFF", ""),
    `'=1+1,plain\r\n'@SUM(A1),-3.5\r\n'+44,"-€1,200.00"\r\n'-cmd|x,"a ""b"", c"\r\n'\tx,-3.1%\r\n`,
  );
  await page.close();
});
