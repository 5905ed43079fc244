/** Does the page's engine say, byte for byte, what the command line says about the same file? */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { FOUR_ORDERS, eventually, openSample, until } from "./actions.mjs";
import { launch } from "./harness.mjs";
import { openFolder } from "./native.mjs";

/** Two years of orders with seasons, refunds, gaps and odd letters, the same in every run. */
function manyOrders() {
  let state = 12345;
  const random = () => (state = (state * 48271) % 2147483647) / 2147483647;
  const rows = ["Order;Kunde;Datum;Betrag;Währung;Status"];
  for (let order = 1; order <= 5000; order++) {
    const day = new Date(Date.UTC(2024, 0, 1) + Math.floor(random() ** 0.7 * 730) * 86_400_000);
    const date = `${String(day.getUTCDate()).padStart(2, "0")}.${String(day.getUTCMonth() + 1).padStart(2, "0")}.${day.getUTCFullYear()}`;
    const customer = random() < 0.02 ? "" : `käufer-${Math.floor(random() ** 2 * 900)}`;
    const amount = (2 + random() * 1500).toFixed(2).replace(".", ",").replace(/(\d)(\d{3}),/, "$1.$2,");
    rows.push([order, customer, date, amount, "EUR", random() < 0.03 ? "refunded" : "paid"].join(";"));
  }
  return `\uFEFF${rows.join("\r\n")}\r\n`;
}

const FILES = {
  "four.csv": FOUR_ORDERS,
  "many.csv": manyOrders(),
  "tabs.tsv": "id\tcustomer\tdate\tamount\n1\tana\t2026-02-01\t1,234.50\n1\tana\t2026-02-01\t10.00\n2\tben\t2026-02-28\t-5.25\n",
  "lines.csv": 'customer,date,amount,note\nana,2026-01-01,10.00,"two\nlines"\nben,2026-01-31,20.00,\n',
  "two-currencies.csv": "customer,date,amount,currency\nana,2026-01-01,10.00,EUR\nben,2026-01-31,20.00,EUR\ncleo,2026-01-15,700.00,USD\n",
  "no-customer.csv": "date,amount\n2026-01-01,10\n2026-01-15,20\n2026-01-31,30\n",
  "one-row.csv": "customer,date,amount\nana,2026-01-15,10.00\n",
};

let browser;
let folder;
before(async () => {
  browser = await launch();
  folder = await openFolder();
});
after(async () => {
  await browser.close();
  await folder.remove();
});

for (const [file, text] of Object.entries(FILES)) {
  test(`${file}: the page and the command line agree`, async () => {
    await folder.write(file, text);
    const bytes = Buffer.from(text).toString("base64");
    const { page } = await openSample(browser);
    const web = await page.evaluate(
      async ([base64, file]) => {
        const element = document.querySelector("counting-house");
        await element.load(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)), file);
        return { state: element.state, inspect: await element.inspectJson(), analyse: await element.analyseJson() };
      },
      [bytes, file],
    );
    assert.equal(web.state, "ready");
    assert.equal(web.inspect, await folder.say("inspect", file));
    assert.equal(web.analyse, await folder.say("analyse", file));
    await page.close();
  });
}

/** So many orders that other workers help to read them; in some notes a line ends, so that not every cut is between rows. */
function tooManyForOne(bytes) {
  let state = 4711;
  const random = () => (state = (state * 48271) % 2147483647) / 2147483647;
  const rows = ["Order;Kunde;Datum;Betrag;Ort;Notiz"];
  for (let length = 0, order = 1; length < bytes; order++) {
    const day = new Date(Date.UTC(2024, 0, 1 + Math.floor(order / 2000))).toISOString().slice(0, 10);
    const note = random() < 0.05 ? '"zwei\nZeilen; eine Notiz"' : random() < 0.5 ? "" : "als Geschenk verpackt, bitte";
    const amount = `${Math.floor(random() * 200)},${String(order % 100).padStart(2, "0")}`;
    const row = `R-${1_000_000 + order};kunde-${Math.floor(random() * 90_000)};${day};${amount};${["Köln", "Ulm", "", "Graz"][order % 4]};${note}`;
    length += row.length + 1;
    rows.push(row);
  }
  return `${rows.join("\n")}\nSumme;;;1.234,00;;\n`;
}

test("a file that several workers read: the page and the command line agree", async () => {
  const file = "large.csv";
  await folder.write(file, tooManyForOne(70_000_000));
  const { page } = await openSample(browser, { cores: 4 });
  // The worker that reads stays, and so does the one that is kept for the next file: those that end are helpers.
  let helpers = 0;
  page.on("worker", (worker) => worker.on("close", () => helpers++));
  await until(page, "ready", () => page.locator("counting-house input[type=file]").first().setInputFiles(folder.path(file)));
  await eventually(() => helpers, 2);
  const web = await page.evaluate(async () => {
    const element = document.querySelector("counting-house");
    return { inspect: await element.inspectJson(), analyse: await element.analyseJson() };
  });
  assert.equal(web.inspect, await folder.say("inspect", file));
  assert.equal(web.analyse, await folder.say("analyse", file));
  await page.close();
});
