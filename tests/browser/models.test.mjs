/** Are the long computations what the command line has, apart from the engine, and without a request of their own? */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { FOUR_ORDERS, openSample } from "./actions.mjs";
import { ONE_FILE_URL, PAGE_URL, launch } from "./harness.mjs";
import { openFolder } from "./native.mjs";

let browser, folder;
before(async () => {
  browser = await launch();
  folder = await openFolder();
});
after(async () => {
  await browser.close();
  await folder.remove();
});

/** Ten days after their last orders, Ana's 29 days and Ben's 10 are over on the 31st; Cleo ordered that day. */
const LIFETIMES = "time,event\n29,1\n10,1\n0,0\n";

const open = (page) => page.evaluate(async (csv) => {
  const element = document.querySelector("counting-house");
  await element.load(csv, "orders.csv");
  await element.configure({ window: 10 });
}, FOUR_ORDERS);

/** What the page answers, or the code of why it does not. */
const asked = (page, ...question) => page.evaluate(async (question) => {
  const answer = document.querySelector("counting-house").ask(...question);
  return answer.catch(({ code, message, hint }) => ({ code, told: typeof message === "string" && typeof hint === "string" }));
}, question);

for (const [name, url] of [["the hosted page", PAGE_URL], ["the one-file page", ONE_FILE_URL]]) {
  test(`${name} answers as the command line does, and asks for nothing`, async () => {
    const { page, seen } = await openSample(browser, { url });
    await open(page);
    await folder.write("lifetimes.csv", LIFETIMES);
    const expected = JSON.parse(await folder.say(["model", "survival", "--horizon", "20"], "lifetimes.csv"));
    assert.equal(expected.groups[0].median, 10);
    assert.deepEqual(await asked(page, "survival", { horizon: 20 }), expected);
    assert.deepEqual(seen, { requests: [], consoleErrors: [], pageErrors: [], violations: [] });
    await page.close();
  });
}

test("what cannot be asked is said, and costs nothing else", async () => {
  const { page } = await openSample(browser);
  assert.deepEqual(await asked(page, "magic"), { code: "bad_option", told: true });
  assert.deepEqual(await asked(page, "survival", { horizon: -1 }), { code: "bad_parameters", told: true });
  assert.deepEqual(await asked(page, "survival", { colour: 1 }), { code: "bad_parameters", told: true });
  assert.ok((await asked(page, "survival")).groups[0].times.length > 10);
  await page.close();
});

test("a computation ends when it is called off, and its worker with it", async () => {
  const { page, seen } = await openSample(browser);
  const found = await page.evaluate(async () => {
    const element = document.querySelector("counting-house");
    const ended = [];
    const { terminate } = Worker.prototype;
    Worker.prototype.terminate = function () {
      ended.push(this);
      return terminate.call(this);
    };
    const codeOf = (promise) => promise.then(() => "answered", ({ code }) => code);
    const early = await codeOf(element.ask("survival", {}, AbortSignal.abort()));
    const { postMessage } = Worker.prototype;
    // Called off just when the question has gone to the worker.
    const late = new AbortController();
    Worker.prototype.postMessage = function (message, ...more) {
      postMessage.call(this, message, ...more);
      if (message.model) late.abort();
    };
    const under = await codeOf(element.ask("survival", {}, late.signal));
    Worker.prototype.postMessage = postMessage;
    return { codes: [early, under, await codeOf(element.ask("survival"))], ended: new Set(ended).size };
  });
  assert.deepEqual(found, { codes: ["cancelled", "cancelled", "answered"], ended: 3 });
  assert.deepEqual(seen.pageErrors, []);
  await page.close();
});

test("where the part cannot be had the figures stand, and whoever asks hears it", async () => {
  const page = await browser.newPage();
  await page.route("**/countinghouse-models.js*", (route) => route.abort());
  await page.goto(PAGE_URL);
  await page.waitForFunction(() => document.querySelector("counting-house")?.state === "ready");
  for (let turn = 0; turn < 2; turn++) assert.deepEqual(await asked(page, "survival"), { code: "no_models", told: true });
  await page.close();
});
