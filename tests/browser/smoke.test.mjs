/** Does the built page start, under its own policy, from a server and from a file? */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { ONE_FILE_URL, PAGE_URL, launch, openPage, untilState } from "./harness.mjs";

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

for (const [name, url] of [["the hosted page", PAGE_URL], ["the one-file page", ONE_FILE_URL]]) {
  test(`${name} starts without an error, a violation or a request`, async () => {
    const { page, seen } = await openPage(browser, { url });
    assert.equal(await page.evaluate(() => customElements.get("counting-house") !== undefined), true);
    await untilState(page, "ready");
    assert.deepEqual(seen, { requests: [], consoleErrors: [], pageErrors: [], violations: [] });
    await page.close();
  });

  test(`${name} and its workers cannot reach the network`, async () => {
    const { page, seen } = await openPage(browser, { url });
    const send = () => fetch("http://127.0.0.1:9/", { method: "POST", body: "x" }).then(() => "sent", () => "refused");
    const sendFromWorker = (send) =>
      new Promise((resolve) => {
        const source = new Blob([`(${send})().then(postMessage)`]);
        new Worker(URL.createObjectURL(source)).onmessage = ({ data }) => resolve(data);
      });
    assert.equal(await page.evaluate(send), "refused");
    assert.equal(await page.evaluate(sendFromWorker, String(send)), "refused");
    const refusals = seen.consoleErrors.filter((text) => text.includes("violates the following Content Security Policy"));
    assert.equal(refusals.length, 2, seen.consoleErrors.join("\n"));
    assert.deepEqual(seen.requests, []);
    await page.close();
  });
}
