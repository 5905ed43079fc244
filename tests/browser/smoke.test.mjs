/** Does the built page start, under its own policy, from a server and from a file? */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { ONE_FILE_URL, PAGE_URL, launch, openPage, untilState } from "./harness.mjs";

/** Runs in the page and in a worker: the directive that stopped a request, or that it was sent; a report may take its time. */
const send = () =>
  new Promise((resolve) => {
    addEventListener("securitypolicyviolation", (event) => resolve(event.effectiveDirective));
    fetch("http://localhost:8080/", { method: "POST", body: "x", mode: "no-cors" }).then(() => resolve("sent"), () => undefined);
  });

const inWorker = (source) =>
  new Promise((resolve) => {
    const script = new Blob([`(${source})().then(postMessage)`]);
    new Worker(URL.createObjectURL(script)).onmessage = ({ data }) => resolve(data);
  });

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
    assert.equal(await page.evaluate(send), "connect-src");
    assert.equal(await page.evaluate(inWorker, String(send)), "connect-src");
    assert.deepEqual(seen.requests, []);
    await page.close();
  });
}
