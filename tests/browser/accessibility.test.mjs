/** Does axe-core find anything wrong, in any state, in light and dark, on a phone and on a desk? */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { FOUR_ORDERS, dropAndShow, dropFiles, openSample, showAll, startOver, until } from "./actions.mjs";
import { axe, dropFile, launch } from "./harness.mjs";

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

const SCREENS = { phone: { width: 360, height: 740 }, desk: { width: 1440, height: 900 } };

/** Orders with a title above, a total below, an amount that is none, and a row that stands there twice. */
const REPORT = `Report\n\norder,customer,date,amount,status\n${Array.from({ length: 30 }, (_, at) => `${at},c${at % 5},2026-01-${String(at + 1).padStart(2, "0")},${at === 4 ? "soon" : `${at}.50`},${at % 3 ? "paid" : "verpackt"}`).join("\n")}
29,c4,2026-01-30,29.50,paid\nTotal,,,400.00,\n`;

/** Each state of the page, by what brings it about. */
const STATES = {
  "the sample": () => undefined,
  "the way in": async (page) => {
    await dropAndShow(page, "orders.csv", FOUR_ORDERS);
    await startOver(page);
  },
  "a search": async (page) => {
    await page.keyboard.press("/");
    await page.keyboard.type("revenue");
    await page.locator(".found-figures button").first().waitFor();
  },
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
    await showAll(page);
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
  "several files, one of them unreadable": (page) =>
    until(page, "ready", () => dropFiles(page, {
      "june.csv": "order id,customer,date,amount\n1,ana,2026-06-01,10\n2,ben,2026-06-30,20\n",
      "july.csv": "order id,customer,date,amount\n2,ben,2026-06-30,20\n3,cleo,2026-07-31,30\n",
      "tickets.csv": "Ticket ID,Customer,Priority,Created at\n1,ana,High,2026-06-02\n2,ben,Low,2026-06-03\n3,emil,Low,2026-06-04\n",
      "empty.csv": "",
    })),
  "the lines of a file": async (page) => {
    await dropAndShow(page, "report.csv", REPORT);
    await page.locator(".fact").filter({ hasText: "See the rows" }).click();
    await page.locator(".preview").waitFor();
  },
  "what was set aside": async (page) => {
    await dropAndShow(page, "report.csv", REPORT);
    await page.locator(".fact").filter({ hasText: "set aside" }).click();
  },
  "the statuses": async (page) => {
    await dropAndShow(page, "report.csv", REPORT);
    await page.locator(".part").last().click();
    await page.getByRole("button", { name: "What do the statuses mean?" }).click();
  },
  "an explanation": async (page) => {
    await page.locator(".explain").first().click();
    await page.getByRole("dialog").getByText("The formula").waitFor();
  },
  "the field to paste into": (page) => page.getByRole("button", { name: "Paste a table" }).click(),
  "the proof": (page) => page.getByRole("button", { name: "Check it" }).click(),
  "a refused file": (page) => until(page, "problem", () => dropFile(page, ".drop", "empty.csv", "")),
  "a file without dates": (page) => until(page, "problem", () => dropFile(page, ".drop", "odd.csv", "customer,q,date\nana,5,soon\nben,6,soon\n")),
  "a table of something else": (page) => dropAndShow(page, "cases.csv", "Ticket ID,Priority,Created at,Score\n1,High,2026-01-01,5\n2,Low,2026-01-31,4\n"),
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
