/** What do the tests of the page do to it again and again, and where do they look? */
import assert from "node:assert/strict";
import { isDeepStrictEqual } from "node:util";
import { PATIENCE_MS, dropFile, openPage, untilState } from "./harness.mjs";

/** Four orders of three customers in one whole month: 60.00 in all, 15.00 each. */
export const FOUR_ORDERS = `customer,date,amount,deposit,note
ana@example.com,2026-01-01,10.00,1.00,first
ben@example.com,2026-01-05,20.50,2.00,"a ""quoted"" word, and a comma"
ana@example.com,2026-01-20,14.50,3.00,again
cleo@example.com,2026-01-31,15.00,4.00,last
`;

/** The page as it opens: the way in, and a taste of the sample beside it. */
export async function openEntry(browser, options) {
  const opened = await openPage(browser, options);
  await untilState(opened.page, "ready");
  return opened;
}

/** The page with all of its sample shown. */
export async function openSample(browser, options) {
  const opened = await openEntry(browser, options);
  await opened.page.locator(".try-sample").click();
  await opened.page.evaluate(() => document.querySelector("counting-house").drawn());
  return opened;
}

/** Opens the table of all figures in each section. */
export async function showAll(page) {
  for (const figures of await page.locator("counting-house-figures").all()) await figures.locator("button.more").click();
}

/** Chooses days. */
export async function chooseDays(page) {
  await page.locator("select.range").selectOption("own");
}

/** Does something and waits for what comes of it, `ready` or `problem`; answers with the detail of that event. */
export async function until(page, wanted, act) {
  const happened = page.evaluate(
    (patience) => new Promise((resolve, reject) => {
      const element = document.querySelector("counting-house");
      for (const event of ["ready", "problem"]) {
        element.addEventListener(event, ({ detail }) => resolve({ event, detail }), { once: true });
      }
      setTimeout(reject, patience, new Error("neither ready nor problem"));
    }),
    PATIENCE_MS,
  );
  await act();
  const { event, detail } = await happened;
  assert.equal(event, wanted, JSON.stringify(detail));
  return detail;
}

/** Waits until a look at the page gives what is wanted: a value, or words that an expression is in. */
export async function eventually(look, wanted) {
  const fits = (found) => (wanted instanceof RegExp ? wanted.test(found) : isDeepStrictEqual(found, wanted));
  const until = Date.now() + PATIENCE_MS;
  let found = await look();
  while (!fits(found) && Date.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    found = await look();
  }
  if (wanted instanceof RegExp) assert.match(found, wanted);
  else assert.deepEqual(found, wanted);
}

/** Drops a file and waits until it is shown. */
export const dropAndShow = (page, name, bytes) => until(page, "ready", () => dropFile(page, ".drop", name, bytes));

/** Takes all files away and waits until the sample stands beside the way in, and is said to be one. */
export const startOver = async (page) => {
  await until(page, "ready", () => page.getByRole("button", { name: "Start over" }).click());
  await page.getByText("This is a sample").waitFor();
};

/** Drops several files at once: name and bytes of each. */
export async function dropFiles(page, files) {
  const given = Object.entries(files).map(([name, bytes]) => [name, Buffer.from(bytes).toString("base64")]);
  const dataTransfer = await page.evaluateHandle((given) => {
    const data = new DataTransfer();
    for (const [name, base64] of given) data.items.add(new File([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))], name));
    return data;
  }, given);
  await page.locator(".drop").first().dispatchEvent("drop", { dataTransfer });
  await dataTransfer.dispose();
}

/** The words on a tile. */
export const tile = (page, metric) => page.locator(`[data-metric="${metric}"]`);

/** All that a reader can see of the element. */
export const words = (page) => page.locator("counting-house .house").innerText();

/** What has the focus, inside the element: its tag, its role and its words. */
export const focused = (page) =>
  page.evaluate(() => {
    const element = document.activeElement?.shadowRoot?.activeElement ?? document.activeElement;
    const label = element?.labels?.[0]?.textContent ?? element?.getAttribute("aria-label") ?? element?.textContent ?? "";
    return { tag: element?.localName, id: element?.id, label: label.replace(/\s+/g, " ").trim() };
  });
