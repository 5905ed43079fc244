/** Can anything leave this page? Its policy, an honest attempt to send, and every request since it loaded. */

import { html, type TemplateResult } from "lit";
import { query, state } from "lit/decorators.js";
import { iconLock } from "./icons.js";
import { Part, register } from "./part.js";

/** A name that is reserved never to exist: even a page without a policy sends nothing to anybody. */
const NOWHERE = "countinghouse.invalid";
/** The one part of the page that may come later: see www/build.mjs. */
const SHEETS_FILE = "countinghouse-sheets.js";
/** How long a browser takes at most to report what it blocked. */
const REPORT_MS = 1500;

type Outcome = "blocked" | "not blocked";

/** Ways to send, each with the address by which its report is known. */
const ATTEMPTS: { name: string; url: string; send: (url: string) => unknown }[] = [
  { name: "fetch", url: `https://${NOWHERE}/fetch`, send: (url) => fetch(url, { method: "POST", body: "test" }).catch(() => undefined) },
  { name: "beacon", url: `https://${NOWHERE}/beacon`, send: (url) => navigator.sendBeacon(url, "test") },
  {
    name: "image",
    url: `https://${NOWHERE}/image`,
    send: (url) => {
      new Image().src = url;
    },
  },
  { name: "WebSocket", url: `wss://${NOWHERE}/socket`, send: (url) => new WebSocket(url) },
];

/** Whether the page's policy stopped an attempt: only the browser's own report of it counts. */
function attempt(url: string, send: (url: string) => unknown): Promise<Outcome> {
  return new Promise((resolve) => {
    const done = (outcome: Outcome) => {
      document.removeEventListener("securitypolicyviolation", reported);
      clearTimeout(waiting);
      resolve(outcome);
    };
    const reported = (event: SecurityPolicyViolationEvent) => {
      if (event.blockedURI === url && event.disposition === "enforce") done("blocked");
    };
    const waiting = setTimeout(() => done("not blocked"), REPORT_MS);
    document.addEventListener("securitypolicyviolation", reported);
    try {
      send(url);
    } catch {
      // Some browsers throw as well as report; the report decides.
    }
  });
}

interface Entry {
  name: string;
  when: string;
}

/** What the browser fetched since the page began; addresses inside the page itself are not requests. */
function requests(): Entry[] {
  return performance
    .getEntriesByType("resource")
    .filter(({ name }) => !/^(blob|data):/.test(name) && !name.includes(NOWHERE))
    .map(({ name, startTime }) => ({ name, when: `${(startTime / 1000).toFixed(1)} s` }));
}

export class Proof extends Part {
  @state() private outcomes: Outcome[] | undefined;
  @state() private trying = false;
  @state() private seen: Entry[] = [];
  @query("details") private details!: HTMLDetailsElement;

  /** Opens the panel and brings it into view. */
  show(): void {
    this.details.open = true;
    this.details.scrollIntoView({ block: "start" });
    this.details.querySelector("summary")?.focus();
  }

  override render(): TemplateResult {
    const policy = document.querySelector<HTMLMetaElement>('meta[http-equiv="Content-Security-Policy" i]')?.content;
    return html`
      <section class="proof" part="proof" aria-labelledby="proof-heading">
        <details @toggle=${() => (this.seen = requests())}>
          <summary>${iconLock}<h2 id="proof-heading">Nothing you open leaves this page. See for yourself</h2></summary>
          <div class="proofs">
            <div>
              <h3>The page's rule</h3>
              ${policy === undefined
                ? html`<p>This page carries no policy of its own; its server may send one that a page cannot read. Try below.</p>`
                : html`<p>The browser enforces this policy on the page, whatever the page tries:</p>
                    <ul class="policy" role="list">${policy.split(";").map((rule) => html`<li><code>${rule.trim()}</code></li>`)}</ul>`}
            </div>
            <div>
              <h3>Try to send something</h3>
              <p>Four ways to send one word to an address that does not exist. Each should be blocked by the browser.</p>
              <button type="button" class="primary" ?disabled=${this.trying} @click=${this.#try}>Try to send</button>
              <div role="status">
                <ul class="outcomes" role="list">
                  ${this.outcomes?.map(
                    (outcome, index) => html`<li class=${outcome === "blocked" ? "blocked" : "open"}>${ATTEMPTS[index]?.name}: <strong>${outcome}</strong></li>`,
                  )}
                </ul>
              </div>
            </div>
            <div>
              <h3>Requests since the page began</h3>
              ${this.seen.length === 0
                ? html`<p>None.</p>`
                : html`<p>${
                    this.seen.some(({ name }) => name.endsWith(SHEETS_FILE))
                      ? `These are the page's own parts. ${SHEETS_FILE} reads workbooks: it comes when the first one is opened, and nothing of your file goes out with the request.`
                      : "These are the page's own parts; none comes after your file was opened."
                  }</p>
                    <ul class="requests" role="list">${this.seen.map(({ name, when }) => html`<li><code>${name}</code> after ${when}</li>`)}</ul>`}
              <button type="button" class="quiet" @click=${() => (this.seen = requests())}>Look again</button>
            </div>
          </div>
          <p class="hint limits">
            The honest limit: no page can bind the browser's extensions or stop you from following a link; to be wholly sure, turn off the Wi-Fi and open your file then.
          </p>
        </details>
      </section>
    `;
  }

  readonly #try = async (): Promise<void> => {
    this.trying = true;
    this.outcomes = await Promise.all(ATTEMPTS.map(({ url, send }) => attempt(url, send)));
    this.trying = false;
    this.seen = requests();
  };
}

register("counting-house-proof", Proof);
