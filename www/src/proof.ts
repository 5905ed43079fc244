/** Can anything leave this page? Its policy, an honest attempt to send, and every request since it loaded. */

import { html, nothing, type TemplateResult } from "lit";
import { property, query, state } from "lit/decorators.js";
import { iconLock } from "./icons.js";
import { Part, register } from "./part.js";
import { shownText } from "./shown.js";
import { decimals, parts, say } from "./words.js";

/** A name that is reserved never to exist: even a page without a policy sends nothing to anybody. */
const NOWHERE = "countinghouse.invalid";
/** The one part of the page that may come later: see www/build.mjs. */
const SHEETS_FILE = "countinghouse-sheets.js";

/** `waiting` until the browser says something: a report that is late is no proof that something went out. */
type Outcome = "blocked" | "arrived" | "waiting";

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
const outcomeOf = ({ url }: Attempt): Outcome => (blocked.has(url) ? "blocked" : arrived.has(url) ? "arrived" : "waiting");

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
          <summary>${iconLock}<h2 id="proof-heading" tabindex="-1">${say("proof-heading")}</h2></summary>
          <div class="proofs">
            <div>
              <h3>${say("proof-rule")}</h3>
              ${policy === undefined
                ? html`<p>${say("proof-rule.none")}</p>`
                : html`<p>${say("proof-rule.some")}</p>
                    <ul class="policy" role="list">${policy.split(";").map((rule) => html`<li><code>${rule.trim()}</code></li>`)}</ul>`}
            </div>
            <div>
              <h3>${say("proof-try")}</h3>
              <p>${say("proof-try.about")}</p>
              <button type="button" class="primary" @click=${this.#try}>${say("proof-try.button")}</button>
              <div role="status">
                <ul class="outcomes" role="list">${this.attempts.map(outcomeView)}</ul>
                ${this.attempts.some((attempt) => outcomeOf(attempt) === "waiting")
                  ? html`<p class="hint">${say("proof-try.late")}</p>`
                  : nothing}
              </div>
            </div>
            <div>
              <h3>${say("proof-requests")}</h3>
              ${this.#requests()}
            </div>
          </div>
          <p class="hint limits">${say("proof-limits")}</p>
        </details>
      </section>
    `;
  }

  #requests(): TemplateResult {
    const own = seen.filter(({ name }) => !name.includes(NOWHERE));
    if (own.length === 0) return html`<p>${say("proof-requests.none")}</p>`;
    return html`
      <p>${saidOf(own, this.openedAt)}</p>
      <ul class="requests" role="list">${own.map(({ name, startMs }) => html`<li>${parts("proof-requests.one", { address: html`<code>${shownText(name)}</code>`, seconds: decimals(startMs / 1000, 1) })}</li>`)}</ul>
    `;
  }

  readonly #heard = (): void => this.requestUpdate();

  readonly #try = (): void => {
    this.attempts = sendAll();
  };
}

function outcomeView(attempt: Attempt): TemplateResult {
  const outcome = outcomeOf(attempt);
  const way = attempt.name === "image" ? say("proof-image") : attempt.name;
  return html`<li class=${outcome}>${parts("proof-outcome", { way, outcome: html`<strong>${say(`proof-${outcome}`)}</strong>` })}</li>`;
}

/** What the requests are, and which of them came when there was a file that they could have taken along. */
function saidOf(requests: Entry[], openedAt: number | undefined): string {
  const isSheets = ({ name }: Entry) => name.split("?")[0]?.endsWith(SHEETS_FILE) ?? false;
  const reader = requests.some(isSheets) ? say("proof-sheets", { file: SHEETS_FILE }) : "";
  const later = openedAt === undefined ? 0 : requests.filter((entry) => entry.startMs >= openedAt && !isSheets(entry)).length;
  if (later > 0) return `${say("proof-later", { count: later })} ${reader}`.trim();
  if (reader) return `${say("proof-own")} ${reader}`;
  return openedAt === undefined ? say("proof-own") : say("proof-own-only");
}

register("counting-house-proof", Proof);
