/** Does axe-core find anything wrong, in any state, in light and dark, on a phone and on a desk? */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { FOUR_ORDERS, dropAndShow, openSample, until } from "./actions.mjs";
import { axe, dropFile, launch } from "./harness.mjs";

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

const SCREENS = { phone: { width: 360, height: 740 }, desk: { width: 1440, height: 900 } };

/** Each state of the page, by what brings it about. */
const STATES = {
  "the sample": () => undefined,
  "an own file": (page) => dropAndShow(page, "orders.csv", FOUR_ORDERS),
  "nothing yet": (page) =>
    page.evaluate(() => {
      const fresh = document.createElement("counting-house");
      const shown = document.querySelector("counting-house");
      fresh.append(...shown.childNodes);
      shown.replaceWith(fresh);
      return fresh.updateComplete;
    }),
  "all tiles and the tables": async (page) => {
    await page.getByRole("button", { name: /^Show all/ }).click();
    for (const chart of await page.locator("counting-house-chart").all()) {
      await chart.getByRole("button", { name: "Show as table" }).click();
    }
  },
  "a value of a chart": async (page) => {
    await page.locator(".surface").first().press("Home");
    await page.locator(".tooltip").first().waitFor();
  },
  "the columns": (page) => page.getByRole("button", { name: "Check the columns" }).click(),
  "the rules": (page) => page.locator(".part").last().click(),
  "two currencies": async (page) => {
    await dropAndShow(page, "two.csv", "customer,date,amount,currency\nana,2026-01-01,10,EUR\nben,2026-01-31,20,EUR\ncleo,2026-01-15,5,USD\n");
    await page.locator(".part", { hasText: "EUR" }).first().click();
  },
  "ambiguous dates": async (page) => {
    await dropAndShow(page, "when.csv", "customer,date,amount\nana,03/08/2025,10\nben,05/07/2025,20\ncleo,01/02/2025,30\n");
    await page.getByRole("button", { name: /^Day first/ }).waitFor();
  },
  "an explanation": async (page) => {
    await page.locator(".explain").first().click();
    await page.getByRole("dialog").getByText("The formula").waitFor();
  },
  "the field to paste into": (page) => page.getByRole("button", { name: "Paste a table" }).click(),
  "the proof": (page) => page.getByRole("button", { name: "Check it" }).click(),
  "a refused file": (page) => until(page, "problem", () => dropFile(page, ".drop", "empty.csv", "")),
  "a file without dates": (page) => until(page, "problem", () => dropFile(page, ".drop", "odd.csv", "customer,amount\nana,1\nben,2\n")),
};

for (const [state, reach] of Object.entries(STATES)) {
  test(`${state}: nothing to find fault with`, async () => {
    const { page } = await openSample(browser, { reducedMotion: "reduce" });
    await reach(page);
    for (const [screen, viewport] of Object.entries(SCREENS)) {
      await page.setViewportSize(viewport);
      for (const colorScheme of ["light", "dark"]) {
        await page.emulateMedia({ colorScheme });
        assert.deepEqual(await axe(page), [], `${screen}, ${colorScheme}`);
      }
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      assert.equal(overflow, 0, `the page must not scroll sideways on a ${screen}`);
    }
    await page.close();
  });
}
