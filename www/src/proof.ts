/** Can anything leave this page? Its policy, an honest attempt to send, and every request since it loaded. */

import { html, nothing, type TemplateResult } from "lit";
import { property, query, state } from "lit/decorators.js";
import { iconLock } from "./icons.js";
import { Part, register } from "./part.js";
import { shownText } from "./shown.js";

/** A name that is reserved never to exist: even a page without a policy sends nothing to anybody. */
const NOWHERE = "countinghouse.invalid";
/** The one part of the page that may come later: see www/build.mjs. */
const SHEETS_FILE = "countinghouse-sheets.js";

/** `undefined` until the browser says something: a report that is late is no proof that something went out. */
type Outcome = "blocked" | "not blocked" | undefined;

interface Attempt {
  name: string;
  url: string;
}

/** Ways to send, by name and address; `arrived` is called where something came back, which no blocked attempt can bring about. */
const WAYS: { name: string; scheme: string; send: (url: string, arrived: () => void) => unknown }[] = [
  { name: "fetch", scheme: "https", send: (url, arrived) => fetch(url, { method: "POST", body: "test", mode: "no-cors" }).then(arrived, () => undefined) },
  { name: "beacon", scheme: "https", send: (url) => navigator.sendBeacon(url, "test") },
  {
    name: "image",
    scheme: "https",
    send: (url, arrived) => {
      const image = new Image();
      image.onload = arrived;
      image.src = url;
    },
  },
  {
    name: "WebSocket",
    scheme: "wss",
    send: (url, arrived) => {
      new WebSocket(url).onopen = arrived;
    },
  },
];

interface Entry {
  name: string;
  startMs: number;
}

/** What is heard of requests from the script's first moment on, whether or not somebody looks. */
const seen: Entry[] = [];
const blocked = new Set<string>();
const arrived = new Set<string>();
const listeners = new Set<() => void>();

const isRequest = ({ name }: PerformanceEntry): boolean => !/^(blob|data):/.test(name);

// Buffered: with those before this script. The record that can be asked for later holds only the first 250.
new PerformanceObserver((list) => {
  seen.push(...list.getEntries().filter(isRequest).map(({ name, startTime }) => ({ name, startMs: startTime })));
  listeners.forEach((tell) => tell());
}).observe({ type: "resource", buffered: true });

document.addEventListener("securitypolicyviolation", ({ blockedURI, disposition }) => {
  if (disposition !== "enforce") return;
  blocked.add(blockedURI);
  listeners.forEach((tell) => tell());
});

let tries = 0;

/** Sends in every way there is. What becomes of it is heard later. */
function sendAll(): Attempt[] {
  const turn = ++tries;
  return WAYS.map(({ name, scheme, send }) => {
    // An address of its own each time: a late report of the last attempt says nothing about this one.
    const url = `${scheme}://${NOWHERE}/${name.toLowerCase()}/${turn}`;
    try {
      send(url, () => {
        arrived.add(url);
        listeners.forEach((tell) => tell());
      });
    } catch {
      // Some browsers throw as well as report; the report decides.
    }
    return { name, url };
  });
}

/** What is known of an attempt: the browser's report that it was blocked, or an answer from where it went. */
const outcomeOf = ({ url }: Attempt): Outcome => (blocked.has(url) ? "blocked" : arrived.has(url) ? "not blocked" : undefined);

export class Proof extends Part {
  /** When the first file was opened that is no sample, as `performance.now()` counts. */
  @property({ attribute: false }) openedAt: number | undefined;

  @state() private attempts: Attempt[] = [];
  @query("details") private details!: HTMLDetailsElement;

  /** Opens the panel and brings it into view. */
  show(): void {
    this.details.open = true;
    this.details.scrollIntoView({ block: "start" });
    this.details.querySelector("summary")?.focus();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    listeners.add(this.#heard);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    listeners.delete(this.#heard);
  }

  override render(): TemplateResult {
    const policy = document.querySelector<HTMLMetaElement>('meta[http-equiv="Content-Security-Policy" i]')?.content;
    return html`
      <section class="proof" part="proof" aria-labelledby="proof-heading">
        <details>
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
              <button type="button" class="primary" @click=${this.#try}>Try to send</button>
              <div role="status">
                <ul class="outcomes" role="list">${this.attempts.map(outcomeView)}</ul>
                ${this.attempts.some((attempt) => outcomeOf(attempt) === undefined)
                  ? html`<p class="hint">The browser says nothing of some of them yet. A busy one takes a while; where no rule blocks them it says nothing at all.</p>`
                  : nothing}
              </div>
            </div>
            <div>
              <h3>Requests since the page began</h3>
              ${this.#requests()}
            </div>
          </div>
          <p class="hint limits">
            The honest limit: no page can bind the browser's extensions or stop you from following a link; to be wholly sure, turn off the Wi-Fi and open your file then.
          </p>
        </details>
      </section>
    `;
  }

  #requests(): TemplateResult {
    const own = seen.filter(({ name }) => !name.includes(NOWHERE));
    if (own.length === 0) return html`<p>None.</p>`;
    return html`
      <p>${saidOf(own, this.openedAt)}</p>
      <ul class="requests" role="list">${own.map(({ name, startMs }) => html`<li><code>${shownText(name)}</code> after ${(startMs / 1000).toFixed(1)} s</li>`)}</ul>
    `;
  }

  readonly #heard = (): void => this.requestUpdate();

  readonly #try = (): void => {
    this.attempts = sendAll();
  };
}

function outcomeView(attempt: Attempt): TemplateResult {
  const outcome = outcomeOf(attempt);
  const words = outcome ?? "no answer yet";
  return html`<li class=${outcome === "blocked" ? "blocked" : outcome === undefined ? "waiting" : "open"}>${attempt.name}: <strong>${words}</strong></li>`;
}

/** What the requests are, and which of them came when there was a file that they could have taken along. */
function saidOf(requests: Entry[], openedAt: number | undefined): string {
  const sheets = requests.some(({ name }) => name.split("?")[0]?.endsWith(SHEETS_FILE));
  const reader = `${SHEETS_FILE} reads workbooks: it comes when the first one is opened, and nothing of your file goes out with the request.`;
  const later = openedAt === undefined ? [] : requests.filter(({ name, startMs }) => startMs >= openedAt && !name.split("?")[0]?.endsWith(SHEETS_FILE));
  if (later.length > 0) {
    const [are, them] = later.length === 1 ? ["1 request", "it"] : [`${later.length} requests`, "them"];
    return `${are} came after your file was opened; this element did not ask for ${them}: the page around it did, or an extension of the browser. ${sheets ? reader : ""}`.trim();
  }
  if (sheets) return `These are the page's own parts. ${reader}`;
  return openedAt === undefined ? "These are the page's own parts." : "These are the page's own parts; none came after your file was opened.";
}

register("counting-house-proof", Proof);
