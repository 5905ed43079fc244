/** Does the page say its texts as the catalogues hold them? The resolver by itself, then the page in German from its first word to its last. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { FOUR_ORDERS, dropAndShow, eventually, openEntry, openSample, showAll, until, words } from "./actions.mjs";
import { ONE_FILE_URL, PAGE_URL, axe, launch, screenshot } from "./harness.mjs";
import { at, bundle } from "../../www/bundle.mjs";

const script = await bundle(at("www/src/pattern.ts"), { format: "esm" });
const { partsOf, textsOf } = await import(`data:text/javascript;base64,${Buffer.from(script).toString("base64")}`);

/** Writes and counts as those of a language do. */
const grammar = (tag) => ({
  number: (value) => new Intl.NumberFormat(tag).format(value),
  plural: (value) => new Intl.PluralRules(tag).select(value),
});
const say = (pattern, args = {}, tag = "en") => partsOf(pattern, args, grammar(tag)).join("");

test("arguments stand in their places, numbers as the reader writes them", () => {
  const pattern = "“\x01name\x02” has \x01rows\x02.";
  assert.equal(say(pattern, { rows: 1234, name: "a" }), "“a” has 1,234.");
  assert.equal(say(pattern, { rows: 1234, name: "a" }, "de"), "“a” has 1.234.");
  assert.equal(say(pattern), "“name” has rows.");
  const element = { is: "an element" };
  assert.ok(partsOf(pattern, { rows: element, name: "" }, grammar("en")).includes(element));
});

test("the first variant that is meant is said: a number's own, its plural form, a text's own, else the last", () => {
  const pattern = "\x03n\x020\x02none\x04one\x02\x01n\x02 row\x04\x02\x01n\x02 rows\x04\x05 of \x03k\x02a\x02A\x04\x02B\x04\x05.";
  for (const [n, k, expected] of [[0, "a", "none of A."], [1, "b", "1 row of B."], [2, "", "2 rows of B."]]) assert.equal(say(pattern, { n, k }), expected);
  const polish = "\x03n\x02one\x02plik\x04few\x02pliki\x04\x02plików\x04\x05";
  assert.deepEqual([1, 3, 5].map((n) => say(polish, { n }, "pl")), ["plik", "pliki", "plików"]);
});

test("choices stand in choices, and a broken pattern is said as far as it goes", () => {
  const inner = "\x03b\x02x\x02bx\x04\x02b\x04\x05";
  const pattern = `\x03a\x02x\x02a ${inner}\x04\x02no ${inner}\x04\x05!`;
  assert.deepEqual([["x", "x"], ["x", ""], ["", "x"]].map(([a, b]) => say(pattern, { a, b })), ["a bx!", "a b!", "no bx!"]);
  for (const broken of ["\x01", "\x03", "\x03a\x02", "\x03a\x02\x02", "\x03a\x02b\x02c", "\x04\x05", "a\x02b"]) assert.equal(typeof say(broken), "string");
});

test("a table is its records by id", () => {
  assert.deepEqual([...textsOf("a\x1fone\x1ea.b\x1ftwo\x1e")], [["a", "one"], ["a.b", "two"]]);
});

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

/** English words that no German sentence of the page has. */
const ENGLISH = /\b(the|and|of|with|your|you|this|is|are|were|not|how|which|what|rows?|files?|columns?|lines?|show|choose|save|close|from|to|its|says?|cannot)\b/i;
/** All that a reader sees and hears of the page but the file's own words. */
const said = (page) =>
  page.evaluate(() => {
    const house = document.querySelector("counting-house").shadowRoot.querySelector(".house");
    const copy = house.cloneNode(true);
    for (const place of copy.querySelectorAll("code, style, [lang=en], .file-head strong, counting-house-preview table")) place.remove();
    const named = [...copy.querySelectorAll("[aria-label], [aria-roledescription], [title]")];
    const labels = named.flatMap((element) => ["aria-label", "aria-roledescription", "title"].map((name) => element.getAttribute(name) ?? ""));
    const around = [document.title, ...[...document.querySelectorAll("[data-say]")].map(({ textContent }) => textContent)];
    return [...around, ...labels, ...copy.textContent.split("\n")].map((line) => line.trim()).filter(Boolean);
  });

async function assertGerman(page, where) {
  const english = (await said(page)).filter((line) => ENGLISH.test(line.replace(/sample-bakery\.csv|orders\.csv|“[^”]*”|„[^“]*“/g, "")));
  assert.deepEqual(english, [], where);
}

/** Opens what is to be seen of the page one after the other. */
const PLACES = {
  "the sample": () => undefined,
  "all figures": (page) => showAll(page),
  "the columns": (page) => page.locator(".fact.way").first().click(),
  "the rows": async (page) => {
    await page.locator(".fact.way").last().click();
    await page.locator(".preview").waitFor();
  },
  "the field to paste into": (page) => page.locator(".paste-way").click(),
  "the proof": async (page) => {
    await page.locator(".tool").last().click();
    await page.locator("counting-house-proof .primary").click();
    await eventually(async () => (await page.locator(".outcomes li").allInnerTexts()).at(0), "fetch: blockiert");
  },
  "a table of numbers": (page) => page.locator(".actions button").first().click(),
};

for (const [width, name] of [[390, "phone"], [1366, "laptop"]]) {
  test(`whoever's browser is German finds no English word, on a ${name}`, async () => {
    const { page, seen } = await openSample(browser, { locale: "de-DE", viewport: { width, height: 900 } });
    for (const [place, open] of Object.entries(PLACES)) {
      await open(page);
      await assertGerman(page, place);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width, `${place} is as wide as the window`);
    }
    await screenshot(page, `german-${name}`);
    await page.locator(".explain").first().click();
    await page.getByRole("dialog").getByText("Die Formel").waitFor();
    await assertGerman(page, "the explanation");
    await page.keyboard.press("Escape");
    assert.deepEqual(await axe(page), []);
    assert.equal(await page.evaluate(() => document.documentElement.lang), "de");
    assert.deepEqual(seen.pageErrors, []);
    await page.close();
  });
}

for (const [name, url] of [["the hosted page", PAGE_URL], ["the one-file page", ONE_FILE_URL]]) {
  test(`another language is chosen on ${name} without losing the file, and nothing is asked for`, async () => {
    const { page, seen } = await openSample(browser, { url });
    await dropAndShow(page, "orders.csv", FOUR_ORDERS);
    await until(page, "ready", () => page.getByRole("radio", { name: /^Quarter/i }).check());
    const value = () => page.locator('[data-metric="revenue"] .value').innerText();
    assert.match(await value(), /60\.00|60$/);
    await until(page, "ready", () => page.getByLabel("Language").selectOption("de"));
    assert.match(await words(page), /orders\.csv · 4 Bestellungen[^]*Dateien hinzufügen[^]*4 Zeilen = 4 Bestellungen von 3 Kunden/);
    assert.equal(await page.getByRole("radio", { name: /^Quartal/i }).isChecked(), true);
    assert.match(await page.locator('[role="status"]').last().innerText(), /^Tabelle \(Bestellungen\)/);
    await assertGerman(page, "the file");
    await until(page, "ready", () => page.getByLabel("Sprache").selectOption("en"));
    assert.match(await words(page), /orders\.csv · 4 orders[^]*Add files[^]*4 rows = 4 orders from 3 customers/);
    assert.deepEqual(seen, { requests: [], consoleErrors: [], pageErrors: [], violations: [] });
    await page.close();
  });
}

test("an element without a language speaks that of the text around it, else as its own attributes say", async () => {
  const { page } = await openSample(browser);
  const spoken = (attributes) =>
    page.evaluate(async (attributes) => {
      document.querySelector("counting-house")?.remove();
      const around = document.createElement("div");
      around.lang = "de-CH";
      around.innerHTML = `<counting-house ${attributes}></counting-house>`;
      document.body.append(around);
      const element = around.firstElementChild;
      await element.updateComplete;
      const said = element.shadowRoot.querySelector(".house").lang;
      around.remove();
      return said;
    }, attributes);
  assert.equal(await spoken(""), "de");
  assert.equal(await spoken('lang="en-GB"'), "en");
  assert.equal(await spoken('lang="en-GB" language="de"'), "de");
  assert.equal(await spoken('language="auto"'), "en");
  assert.equal(await spoken('language="tlh"'), "en");
  await page.close();
});

test("what cannot be read is refused in the reader's language", async () => {
  const { page } = await openSample(browser, { locale: "de-AT" });
  await until(page, "problem", () => page.evaluate(() => document.querySelector("counting-house").load("", "leer.csv")));
  await eventually(() => page.getByRole("alert").first().innerText(), /„leer\.csv“ konnte nicht angezeigt werden\s+Die Datei ist leer\./);
  await page.close();
});

test("without the texts of a language the page goes on in English and says so", async () => {
  const { page } = await openEntry(browser);
  await page.route("**/countinghouse-words-de.js", (route) => route.abort());
  await page.reload();
  await page.waitForFunction(() => document.querySelector("counting-house")?.state === "ready");
  await page.getByLabel("Language").selectOption("de");
  await page.getByText("The texts in this language could not be loaded.").waitFor();
  assert.match(await words(page), /Drop your files here/);
  assert.equal(await page.getByLabel("Language").inputValue(), "en");
  await page.close();
});
