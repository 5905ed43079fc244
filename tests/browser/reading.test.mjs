/** Can one see how a file was read: its lines raw and understood, what was set aside, what is wrong, and repair it and undo that? */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { dropAndShow, focused, openSample, tile, until } from "./actions.mjs";
import { launch } from "./harness.mjs";

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

/** A report with lines above and below its table, a total, and cells that are no amounts. */
const REPORT = `Sales report
Exported 12.07.2026

Order;Customer;Date;Amount
${Array.from({ length: 40 }, (_, at) => `A${at};Kundin ${at % 7};${String((at % 28) + 1).padStart(2, "0")}.0${at < 28 ? 1 : 2}.2026;${at === 30 ? "nachfragen" : `1.${100 + at},50`}`).join("\n")}
Total;;;45.000,00

* all amounts with tax
`;

/** Orders of which one was exported twice, and one customer is written in two ways. */
const TWICE = `customer,date,amount\n${Array.from({ length: 40 }, (_, at) => `Person ${"ABCDEFGHIJ"[at % 10]},2026-01-${String((at % 28) + 1).padStart(2, "0")},${at + 5}.50`).join("\n")}
person  a.,2026-01-30,5.00
Person B,2026-01-31,9.00
Person B,2026-01-31,9.00
`;

/** Loads orders of so many rows, packed or not, and answers with what stood where the figures will be until they came. */
const firstLook = (page, name, rows, packed = false) =>
  page.evaluate(async ([name, rows, packed]) => {
    const element = document.querySelector("counting-house");
    const day = (at) => `2026-0${(at % 6) + 1}-${String((at % 28) + 1).padStart(2, "0")}`;
    const text = Array.from({ length: rows }, (_, at) => `A${at},Customer ${(at * 7919) % 5000},${day(at)},${(at * 31) % 997}.50,${Math.random()}\n`).join("");
    const blob = new Blob([`order,customer,date,amount,note\n${text}`]);
    const file = packed ? await new Response(blob.stream().pipeThrough(new CompressionStream("gzip"))).blob() : blob;
    const seen = [];
    const look = () => {
      const peek = element.shadowRoot.querySelector(".peek");
      const shown = element.shadowRoot.querySelector(".results:not([hidden])") !== null;
      if (peek) seen.push({ words: peek.innerText, lines: peek.querySelectorAll("tbody tr").length, shown });
    };
    const observer = new MutationObserver(look);
    observer.observe(element.shadowRoot, { childList: true, subtree: true });
    await element.load(file, name);
    observer.disconnect();
    return { bytes: file.size, look: seen.at(-1), left: element.shadowRoot.querySelectorAll(".peek, .results[hidden]").length, state: element.state };
  }, [name, rows, packed]);

const fact = (page, words) => page.locator(".fact").filter({ hasText: words });

test("the lines of a file are shown raw and understood, with what is no row said in place", async () => {
  const { page, seen } = await openSample(browser);
  await dropAndShow(page, "report.csv", REPORT);
  await fact(page, "See the rows").click();
  const lines = page.getByRole("group", { name: /^Lines 1 to 25 of report\.csv/ });
  await lines.waitFor();
  assert.match(await lines.innerText(), /Amount\s*Amount, number/);
  const line = (number) => lines.locator("tr").filter({ has: page.getByRole("rowheader", { name: String(number), exact: true }) });
  assert.match(await line(1).innerText(), /line above the table\s*Sales report/);
  assert.match(await line(4).innerText(), /header\s*Order/);
  assert.match(await line(5).innerText(), /01\.01\.2026[^]*2026-01-01[^]*1\.100,50[^]*1100\.5/);
  await page.getByRole("radio", { name: "In the file" }).check();
  assert.doesNotMatch(await line(5).innerText(), /2026-01-01/);
  await page.getByRole("radio", { name: "Understood" }).check();
  assert.doesNotMatch(await line(5).innerText(), /01\.01\.2026/);
  await page.getByRole("radio", { name: "Both" }).check();
  await page.getByRole("button", { name: "Lines after" }).click();
  await page.getByRole("group", { name: /^Lines 26 to/ }).waitFor();
  assert.match(await page.locator(".preview").innerText(), /nachfragen\s*not a number/);
  assert.match(await page.locator(".preview").innerText(), /total\s*Total · 45\.000,00/);
  await page.getByRole("button", { name: "Lines before" }).click();
  await page.getByRole("group", { name: /^Lines 1 to/ }).waitFor();
  assert.deepEqual(seen, { requests: [], consoleErrors: [], pageErrors: [], violations: [] });
  await page.close();
});

test("what was set aside is listed by reason, and each line can be looked at", async () => {
  const { page } = await openSample(browser);
  await dropAndShow(page, "report.csv", REPORT);
  await fact(page, /lines set aside/).click();
  const panel = page.getByRole("group", { name: /no rows/ });
  assert.match(await panel.innerText(), /2 lines above the table[^]*Sales report[^]*1 total[^]*45\.000,00/);
  await panel.getByRole("button", { name: "Show line 45" }).click();
  await page.locator(".wanted").waitFor();
  assert.match(await page.locator(".wanted").innerText(), /^45[^]*total/);
  assert.match((await focused(page)).label, /How was the file read/);
  await page.close();
});

test("a remark with a line leads to that line", async () => {
  const { page } = await openSample(browser);
  await dropAndShow(page, "report.csv", REPORT);
  await page.locator("counting-house-quality").getByRole("button", { name: "Show line 35" }).first().click();
  await page.locator(".wanted").waitFor();
  assert.match(await page.locator(".wanted").innerText(), /^35[^]*nachfragen\s*not a number/);
  await page.close();
});

test("a repair changes the figures, and undoing it brings them back", async () => {
  const { page } = await openSample(browser);
  await dropAndShow(page, "twice.csv", TWICE);
  const quality = page.getByRole("region", { name: "How good are these data?" });
  assert.match(await quality.innerText(), /\d+ of 100/);
  const orders = () => tile(page, "orders").locator(".value").innerText();
  assert.equal(await orders(), "43");
  const once = quality.getByRole("switch", { name: "Count equal rows once" });
  await until(page, "ready", () => once.press("Space"));
  assert.equal(await orders(), "42");
  await until(page, "ready", () => once.press("Space"));
  assert.equal(await orders(), "43");
  const customers = () => tile(page, "active_customers").locator(".value").innerText();
  assert.equal(await customers(), "11");
  await until(page, "ready", () => quality.getByRole("switch", { name: /^Merge customers/ }).press("Space"));
  assert.equal(await customers(), "10");
  await page.close();
});

test("a status can be given another meaning", async () => {
  const { page } = await openSample(browser);
  const rows = ["customer,date,amount,status", "ana,2026-01-01,10,paid", "ben,2026-01-15,20,verpackt", "cleo,2026-01-31,30,paid"];
  await dropAndShow(page, "status.csv", `${rows.join("\n")}\n`);
  await page.locator(".part").last().press("Enter");
  await page.getByRole("button", { name: "What do the statuses mean?" }).press("Enter");
  assert.match((await focused(page)).label, /What do the statuses mean/);
  await until(page, "ready", () => page.getByLabel(/^verpackt/).selectOption("cancelled"));
  assert.match(await page.locator(".sentence").innerText(), /1 cancelled left out/);
  await page.close();
});

test("letters that were read wrongly are put right by naming the encoding", async () => {
  const { page } = await openSample(browser);
  const latin2 = Buffer.from("customer,date,amount\n\xA3ukasz,2026-01-01,10\nJos\xE9,2026-01-31,20\n", "latin1");
  await dropAndShow(page, "letters.csv", latin2);
  await fact(page, "See the rows").click();
  await page.locator(".preview").waitFor();
  await until(page, "ready", () => page.getByLabel("How are its letters stored?").selectOption("windows-1250"));
  await page.locator(".preview").getByText("Łukasz").waitFor();
  await page.close();
});

test("a panel closes with Escape and gives the focus back to what opened it", async () => {
  const { page } = await openSample(browser);
  await dropAndShow(page, "report.csv", REPORT);
  const opener = fact(page, "Check the columns");
  await opener.press("Enter");
  await page.locator("#role-amount").focus();
  await page.keyboard.press("Escape");
  assert.equal(await page.locator(".panel").count(), 0);
  assert.match((await focused(page)).label, /^Check the columns/);
  assert.equal(await opener.getAttribute("aria-expanded"), "false");
  await page.close();
});

test("the explanation of a number names what is wrong with its data", async () => {
  const { page } = await openSample(browser);
  await dropAndShow(page, "report.csv", REPORT);
  await tile(page, "revenue").getByRole("button").click();
  await page.getByRole("dialog").getByText("What is wrong with the data here").waitFor();
  assert.match(await page.getByRole("dialog").innerText(), /“Amount” cannot be read as a number/);
  await page.close();
});

test("a large file shows what its first lines look like while the rest is read", async () => {
  const { page, seen } = await openSample(browser);
  for (const [name, packed] of [["orders.csv", false], ["orders.csv.gz", true]]) {
    // Where the machine is busy, the figures of a file may be there before the look at it: then a larger one is tried.
    let got;
    for (let rows = 500_000; got?.look === undefined && rows <= 4_000_000; rows *= 2) got = await firstLook(page, name, rows, packed);
    const { bytes, look, left, state } = got;
    assert.ok(bytes > 8 << 20, `${bytes}`);
    assert.match(look.words, new RegExp(`table of orders[^]*${name}[^]*commas[^]*year-month-day[^]*A0[^]*2026-01-01`));
    assert.deepEqual([look.lines, look.shown, left, state], [25, false, 0, "ready"]);
  }
  await firstLook(page, "small.csv", 100).then(({ look }) => assert.equal(look, undefined));
  assert.deepEqual(seen, { requests: [], consoleErrors: [], pageErrors: [], violations: [] });
  await page.close();
});
