/** Does an owner get her figures: the sample first, then her file, by mouse and by keyboard, corrected and explained? */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { FOUR_ORDERS, chooseDays, dropAndShow, eventually, focused, openEntry, openSample, showAll, startOver, tile, until, words } from "./actions.mjs";
import { PAGE_URL, launch, openPage, untilState } from "./harness.mjs";

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

const value = (page, metric) => tile(page, metric).locator(".value").first().innerText();

async function openOrders(options) {
  const opened = await openSample(browser, options);
  await dropAndShow(opened.page, "orders.csv", FOUR_ORDERS);
  return opened;
}

/** Shows all figures: in each section as many as its button promises. */
async function showsAll(page, press) {
  let all = 0;
  for (const table of await page.locator("counting-house-figures").all()) {
    const button = table.locator("button.more");
    const promised = Number(/\d+/.exec(await button.innerText())[0]);
    await press(button);
    await table.locator("tr[data-metric]").first().waitFor();
    assert.equal(await table.locator("tr[data-metric]").count(), promised);
    all += promised;
  }
  assert.ok(all > 16, `only ${all} figures of a shop`);
  assert.equal(await page.locator(".now .tile").count(), 6);
}

test("the page opens with the way in and a taste of the sample, named as such, and shows all of it on demand", async () => {
  const { page } = await openEntry(browser);
  assert.match(await words(page), /Drop your files here[^]*This is a sample[^]*€20,236/);
  assert.equal(await page.locator(".tile").count(), 3);
  await page.getByRole("button", { name: "Try the sample bakery" }).click();
  assert.match(await words(page), /This is a sample/);
  assert.equal((await focused(page)).id, "now-heading");
  await showsAll(page, (button) => button.click());
  assert.doesNotMatch(await words(page), /NaN|undefined|Infinity/);
  await page.close();
});

test("a dropped file takes the sample's place, with its own figures", async () => {
  const { page } = await openOrders();
  assert.doesNotMatch(await words(page), /This is a sample/);
  await showAll(page);
  assert.match(await value(page, "revenue"), /(^|\D)60(\.00)?$/);
  assert.match(await value(page, "orders"), /^4$/);
  assert.match(await value(page, "active_customers"), /^3$/);
  assert.match(await value(page, "average_order_value"), /(^|\D)15(\.00)?$/);
  await page.close();
});

test("the ready event says how long it took and what is shown", async () => {
  const { page } = await openSample(browser);
  const { timings, overview } = await dropAndShow(page, "orders.csv", FOUR_ORDERS);
  assert.equal(overview.file, "orders.csv");
  assert.ok(timings.readMs >= 0 && timings.computeMs >= 0 && timings.totalMs >= timings.readMs + timings.computeMs);
  await page.close();
});

test("a chosen and a pasted file are read like a dropped one", async () => {
  const { page } = await openSample(browser);
  await until(page, "ready", () =>
    page.locator("input[type=file]").setInputFiles({ name: "chosen.csv", mimeType: "text/csv", buffer: Buffer.from(FOUR_ORDERS) }),
  );
  assert.match(await value(page, "revenue"), /(^|\D)60(\.00)?$/);
  await startOver(page);
  const pasted = FOUR_ORDERS.replaceAll("10.00", "40.00").split("\n").slice(0, 5).map((line) => line.split(",").slice(0, 3).join("\t")).join("\n");
  await until(page, "ready", () =>
    page.evaluate((text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", text);
      document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, composed: true }));
    }, pasted),
  );
  assert.match(await value(page, "revenue"), /(^|\D)90(\.00)?$/);
  await page.close();
});

test("correcting a role recomputes, and so does a rule", async () => {
  const { page } = await openOrders();
  await page.getByRole("button", { name: "Check the columns" }).click();
  await until(page, "ready", () => page.locator("#role-amount").selectOption("deposit"));
  assert.match(await value(page, "revenue"), /(^|\D)10(\.00)?$/);
  await until(page, "ready", () => page.locator("#role-customer").selectOption(""));
  await showAll(page);
  assert.equal(await tile(page, "active_customers").locator(".value").count(), 0);
  assert.notEqual((await tile(page, "active_customers").locator(".reason").first().innerText()).trim(), "");
  await page.close();
});

test("dates narrow what is counted, and days outside the file are refused in words", async () => {
  const { page } = await openOrders();
  await chooseDays(page);
  await until(page, "ready", () => page.getByLabel("From").fill("2026-01-02"));
  const cut = await page.evaluate(() => document.querySelector("counting-house").analyse());
  assert.ok(cut.metrics.length > 0);
  assert.equal(await page.getByLabel("From").inputValue(), "2026-01-02");
  await page.getByLabel("From").fill("2031-01-01");
  await page.getByLabel("From").blur();
  await page.getByText("Choose days between").waitFor();
  await until(page, "ready", () => page.locator("select.range").selectOption("all"));
  assert.equal(await page.getByLabel("From").count(), 0);
  await page.close();
});

test("each tile explains itself in a dialog that gives the focus back", async () => {
  const { page } = await openOrders();
  const opener = tile(page, "revenue").getByRole("button");
  await opener.focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog");
  await dialog.getByText("The formula").waitFor();
  assert.match(await dialog.innerText(), /\b4\b\s*used/);
  assert.match((await focused(page)).label, /Close/);
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "hidden" });
  assert.match((await focused(page)).label, /Revenue/);
  await page.close();
});

test("a chart gives the same value by key, by mouse and by touch, and as a table", async () => {
  const { page } = await openSample(browser, { hasTouch: true });
  const chart = page.locator("counting-house-chart").first();
  const surface = chart.locator(".surface");
  const tooltip = chart.locator(".tooltip");
  await surface.focus();
  await page.keyboard.press("Home");
  await eventually(() => tooltip.innerText(), /\S/);
  const first = await tooltip.innerText();
  await page.keyboard.press("ArrowRight");
  await eventually(async () => (await tooltip.innerText()) !== first, true);
  await page.keyboard.press("End");
  await eventually(() => chart.locator(".tooltip strong").innerText(), await page.evaluate(() => {
    const { picture } = document.querySelector("counting-house").shadowRoot.querySelector("counting-house-chart");
    return picture.mark(picture.step(undefined, "End")).title;
  }));
  const last = await tooltip.innerText();
  const spoken = last.split("\n")[0];
  await chart.locator("[aria-live]").getByText(spoken).waitFor({ state: "attached" });
  const box = await chart.locator(".highlight").boundingBox();
  await page.keyboard.press("Escape");
  await tooltip.waitFor({ state: "hidden" });

  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await eventually(() => tooltip.innerText(), last);
  await page.mouse.move(0, 0);
  await tooltip.waitFor({ state: "hidden" });
  await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
  await eventually(() => tooltip.innerText(), last);

  await chart.getByRole("button", { name: "Show as table" }).click();
  const rows = chart.locator("tbody tr");
  assert.ok((await rows.count()) > 0 && (await rows.count()) <= 25);
  await page.close();
});

test("a long table comes in pages of 25 rows", async () => {
  const { page } = await openSample(browser);
  await until(page, "ready", () => page.getByRole("radio", { name: /^Week/i }).check());
  const chart = page.locator("counting-house-chart").first();
  await chart.getByRole("button", { name: "Show as table" }).click();
  await chart.getByText(/^Rows 1 to 25 of/).waitFor();
  await chart.getByRole("button", { name: "Next rows" }).click();
  await chart.getByText(/^Rows 26 to/).waitFor();
  await page.close();
});

test("every control is reached with the Tab key, in the order of the page, the first tile within eight stops", async () => {
  const { page } = await openOrders();
  await page.locator(".skip").focus();
  const path = [];
  for (let step = 0; step < 120; step++) {
    const here = await focused(page);
    if (here.tag === "body" || (here.tag === "summary" && /^Nothing you open/.test(here.label))) break;
    path.push(here.label);
    await page.keyboard.press("Tab");
  }
  const order = [
    /^Skip to the figures/, /^orders\.csv · 4 orders/, /^Language/, /^month/i, /^Days/, /^Compare with/, /^Revenue/, /^Find a figure/, /^Now$/, /^Money/, /^Show$/, /over time/, /^Show as table/,
    /^Save picture/, /^Save numbers/, /^All \d+ figures/, /coming and going/, /^Show$/, /^Customers grouped/, /^Who comes back/, /^What more could you see/, /^Start over/, /correct this/,
    /^Remove orders.csv/, /^commas/, /^Check the columns/,
  ];
  let at = -1;
  for (const name of order) {
    const next = path.findIndex((label, index) => index > at && name.test(label));
    assert.ok(next > at, `${name} comes after step ${at} of ${JSON.stringify(path)}`);
    at = next;
  }
  assert.ok(path.findIndex((label) => /^Revenue/.test(label)) < 8, JSON.stringify(path.slice(0, 9)));
  await page.close();
});

test("the arrow keys walk through the bar of the files", async () => {
  const { page } = await openOrders();
  await page.locator(".chip").focus();
  const walked = [];
  for (let step = 0; step < 6; step++) {
    await page.keyboard.press("ArrowRight");
    walked.push((await focused(page)).label);
  }
  assert.deepEqual(walked.slice(0, 5), ["Add files", "Paste a table", "Save these settings", "Print", "Check it"]);
  assert.match(walked[5], /^orders\.csv/);
  await page.close();
});

test("every kind of control works by keyboard", async () => {
  const { page } = await openOrders();
  const press = async (locator, key) => {
    await locator.focus();
    await page.keyboard.press(key);
  };
  await until(page, "ready", () => press(page.getByRole("radio", { name: /^Month/i }), "ArrowRight"));
  assert.equal(await page.getByRole("radio", { name: /^Quarter/i }).isChecked(), true);
  await showsAll(page, (button) => press(button, "Enter"));
  const metric = await page.locator("#line-metric-money").inputValue();
  await press(page.locator("#line-metric-money"), "ArrowDown");
  assert.notEqual(await page.locator("#line-metric-money").inputValue(), metric);
  await press(page.locator("counting-house-chart").first().getByRole("button", { name: "Show as table" }), "Space");
  assert.ok((await page.locator("counting-house-chart").first().locator("tbody tr").count()) > 0);
  await press(page.getByRole("button", { name: "Paste a table" }), "Enter");
  assert.equal((await focused(page)).tag, "textarea");
  const chooser = page.waitForEvent("filechooser");
  await press(page.locator(".drop"), "Enter");
  await chooser;
  await press(page.locator("summary").last(), "Enter");
  await page.getByRole("button", { name: "Try to send" }).waitFor();
  await page.close();
});

test("cancelling a reading keeps what was on the screen", async () => {
  const { page } = await openOrders();
  const row = "ana@example.com,2026-01-01,10.00,1.00,first\n";
  await page.evaluate(([head, row]) => {
    const rows = row.repeat(200_000);
    void document.querySelector("counting-house").load(new Blob([head, ...Array(20).fill(rows)]), "large.csv");
  }, [FOUR_ORDERS.split("\n")[0] + "\n", row]);
  await page.getByText("Reading large.csv").first().waitFor();
  await page.getByRole("button", { name: "Cancel" }).press("Enter");
  await untilState(page, "ready");
  assert.match((await focused(page)).label, /^Add files/);
  assert.match(await value(page, "revenue"), /(^|\D)60(\.00)?$/);
  await tile(page, "revenue").getByRole("button").click();
  await page.getByRole("dialog").getByText("The formula").waitFor();
  await page.close();
});

test("two elements on one page keep their own files", async () => {
  const { page, seen } = await openPage(browser, { url: PAGE_URL });
  await untilState(page, "ready");
  const [first, second] = await page.evaluate(async (csv) => {
    const other = document.createElement("counting-house");
    document.body.append(other);
    await other.updateComplete;
    const before = other.state;
    await other.load(csv, "mine.csv");
    const one = await document.querySelector("counting-house").inspect();
    const two = await other.inspect();
    return [{ file: one.file }, { file: two.file, before, after: other.state }];
  }, FOUR_ORDERS);
  assert.deepEqual(second, { file: "mine.csv", before: "empty", after: "ready" });
  assert.notEqual(first.file, second.file);
  assert.deepEqual(seen.pageErrors, []);
  await page.close();
});

test("asking an empty element for figures says so", async () => {
  const { page } = await openSample(browser);
  const problem = await page.evaluate(() => document.createElement("counting-house").analyseJson().catch((thrown) => thrown));
  assert.equal(problem.code, "no_file");
  assert.notEqual(problem.hint, "");
  await page.close();
});
