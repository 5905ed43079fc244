/** Does the element keep what its documentation promises to the page around it: states, events, and what is refused with the reason? */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { FOUR_ORDERS, openSample } from "./actions.mjs";
import { launch } from "./harness.mjs";

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

/** What `configure` does with each of these options: `null` where it takes them, else the problem. */
const configured = (page, all) =>
  page.evaluate(async (all) => {
    const element = document.querySelector("counting-house");
    // A number that is none does not get here as JSON.
    const given = all.map((options) => (options?.window === "NaN" ? { window: NaN } : options));
    const outcomes = [];
    for (const options of given) outcomes.push(await element.configure(options).then(() => null, (problem) => problem));
    return { outcomes, state: element.state, attribute: element.getAttribute("state") };
  }, all);

const REFUSED = [
  [{ perod: "month" }, /unknown field `perod`/],
  [{ period: "decade" }, /period is “decade”; it must be day, week, month/],
  [{ today: "17.5.2024" }, /today is “17\.5\.2024”/],
  [{ from: "2026-02-30" }, /from is “2026-02-30”/],
  [{ from: "2026-02-01", to: "2026-01-01" }, /after its end/],
  [{ window: 0 }, /1 to 3660/],
  [{ window: "NaN" }, /NaN/],
  [{ window: 1.5 }, /1\.5/],
  [{ rules: { nonsense: true } }, /no rule “nonsense”/],
  [{ rules: { refunds: "no" } }, /“?no”?/],
  [{ roles: { nonsense: "amount" } }, /no role “nonsense”/],
  [{ statuses: { paid: "perhaps" } }, /no meaning “perhaps”/],
  [{ answers: { nonsense: "yes" } }, /no question “nonsense”/],
  [{ currency: "EURO!" }, /currency is “EURO!”/],
  [{ overlapping: "thrice" }, /once, replace or both/],
  [{ encoding: "klingon" }, /encoding is “klingon”/],
  [{ files: { "orders.csv": { colour: "red" } } }, /unknown field `colour`/],
  [null, /must be an object/],
  ["month", /must be an object/],
];
/** Names that only open files can refuse. */
const UNKNOWN = [
  [{ roles: { amount: "Total" } }, /no file has a column “Total”/],
  [{ files: { "other.csv": { kind: "orders" } } }, /no file “other\.csv”/],
  [{ files: { "orders.csv": { roles: { amount: "Total" } } } }, /no file has a column “Total”/],
];

test("configure refuses what cannot be and what does not exist, with the reason, and changes nothing", async () => {
  const { page, seen } = await openSample(browser);
  const before = await configured(page, REFUSED.map(([options]) => options));
  before.outcomes.forEach((problem, at) => {
    assert.equal(problem?.code, "bad_option", JSON.stringify(REFUSED[at][0]));
    assert.match(problem.message, REFUSED[at][1]);
    assert.doesNotMatch(problem.message, / at line \d/);
    assert.notEqual(problem.hint, "");
  });
  // The names of files to come may be any.
  const open = await configured(page, [...UNKNOWN.map(([options]) => options), {}]);
  assert.deepEqual(open.outcomes, [...UNKNOWN.map(() => null), null]);

  await page.evaluate((csv) => document.querySelector("counting-house").load(csv, "orders.csv"), FOUR_ORDERS);
  const { outcomes, state, attribute } = await configured(page, [...REFUSED, ...UNKNOWN].map(([options]) => options));
  outcomes.forEach((problem, at) => assert.match(problem?.message ?? "taken", [...REFUSED, ...UNKNOWN][at][1]));
  assert.deepEqual([state, attribute], ["ready", "ready"]);
  assert.deepEqual((await configured(page, [{ period: "quarter", roles: { amount: "deposit" }, files: { "orders.csv": {} } }])).outcomes, [null]);
  assert.equal(await page.evaluate(async () => (await document.querySelector("counting-house").analyse()).period), "quarter");
  assert.deepEqual(seen.pageErrors, []);
  await page.close();
});

/** What is no table, by name. */
const NO_TABLES = {
  "one line of words": "hello world",
  "a single number": "42",
  "nothing": "",
  "blanks": " \n\n\t\n",
  "a header alone": "customer,date,amount\n",
  "a text in lines": "One line of prose it is.\nAnd here is another one of them.\nA third one follows on.\n",
  "a list of words": "apple\npear\nplum\n",
  "JSON": '{"orders": [{"id": 1, "total": 10.5}, {"id": 2, "total": 7}]}',
  "a list in JSON": '[{"id":1,"date":"2026-01-01"},{"id":2,"date":"2026-01-02"}]',
  "a web page": "<!doctype html><p>Hello, you</p>",
  "a picture": "\u0089PNG\r\n\u001a\n",
};

test("loading what is no table resolves in the state error, with the reason in an event and on the page", async () => {
  const { page, seen } = await openSample(browser);
  const bytes = Object.entries(NO_TABLES).map(([name, text]) => [name, [...Buffer.from(text, name === "a picture" ? "latin1" : "utf8")]]);
  const ends = await page.evaluate(async (all) => {
    const element = document.querySelector("counting-house");
    const ends = {};
    for (const [name, bytes] of all) {
      const told = [];
      const tell = ({ detail }) => told.push([detail.code, element.getAttribute("state")]);
      element.addEventListener("problem", tell);
      await element.load(new Uint8Array(bytes), `${name}.csv`);
      element.removeEventListener("problem", tell);
      const alert = element.shadowRoot.querySelector('.problem [role="alert"]')?.innerText ?? "";
      ends[name] = { state: element.state, attribute: element.getAttribute("state"), told: told.length, at: told[0]?.[1], named: alert.includes(`${name}.csv`) };
    }
    return ends;
  }, bytes);
  for (const [name, end] of Object.entries(ends)) {
    assert.deepEqual(end, { state: "error", attribute: "error", told: 1, at: "error", named: true }, name);
  }
  await page.evaluate((csv) => document.querySelector("counting-house").load(csv), FOUR_ORDERS);
  assert.equal(await page.locator("counting-house").getAttribute("state"), "ready");
  assert.deepEqual(seen.pageErrors, []);
  await page.close();
});
