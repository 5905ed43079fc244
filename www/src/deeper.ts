/** What takes longer to compute? Analyses by name; one that is opened is worked out apart from all else, and says its sentences. */

import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { analysis } from "./analyses.js";
import { Asking } from "./asking.js";
import type { EngineClient } from "./engine.js";
import { failedView, sentence } from "./notes.js";
import { Part, register } from "./part.js";
import { save } from "./save.js";
import { shown } from "./shown.js";
import { say } from "./words.js";

/** The analyses of each section. */
const OF_SECTION = {
  money: ["forecast", "control", "before_after", "targets"],
  customers: ["audit", "segments"],
  back: ["survival", "regression"],
  worth: ["cltv", "scenarios"],
  marketing: ["attribution"],
  sales: ["funnel", "experiments"],
  service: ["queue"],
  voice: ["feedback"],
  organisation: ["balance", "predictions"],
} as const;

type Id = (typeof OF_SECTION)[keyof typeof OF_SECTION][number];

/** What is said at once. */
const FIRST = 5;

/** The analyses of a section, each to be opened. */
export function deeperView(section: string, engine: EngineClient, revision: number): TemplateResult | typeof nothing {
  if (!(section in OF_SECTION)) return nothing;
  return html`<div class="deeper">${OF_SECTION[section as keyof typeof OF_SECTION].map((id) => html`<counting-house-analysis .name=${id} .engine=${engine} .revision=${revision}></counting-house-analysis>`)}</div>`;
}

let known: Promise<string[]> | undefined;

/** The analyses that the engine has. */
const knownTo = (engine: EngineClient): Promise<string[]> =>
  (known ??= engine.callLater("analyses", []).catch(() => {
    known = undefined;
    return [];
  }));

/** Every sentence of an answer, in its order. */
function sentencesOf(answer: unknown): string[] {
  if (typeof answer !== "object" || answer === null) return [];
  if ("message" in answer && typeof answer.message === "string") return [answer.message];
  return Object.values(answer).flatMap(sentencesOf);
}

export class AnalysisView extends Part {
  @property({ attribute: false }) name: Id = "forecast";
  @property({ attribute: false }) engine: EngineClient | undefined;
  /** Grows with everything new that is shown; what was computed before it is of other figures. */
  @property({ attribute: false }) revision = 0;

  /** Whether the engine has it. */
  @state() private known = false;
  @state() private open = false;
  @state() private all = false;
  readonly #asking = new Asking<unknown>(this, () => say("deeper-failed"));
  #calling: AbortController | undefined;

  protected override updated(changed: PropertyValues<this>): void {
    if (this.engine && changed.has("engine")) void knownTo(this.engine).then((ids) => (this.known = ids.includes(this.name)));
    if (this.open && (changed.has("engine") || changed.has("revision"))) this.#ask();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#calling?.abort();
  }

  override render(): TemplateResult | typeof nothing {
    if (!this.known) return nothing;
    return html`
      <details @toggle=${this.#toggled}>
        <summary>${say(`deeper-${this.name}`)}</summary>
        ${this.open ? this.#content() : nothing}
      </details>
    `;
  }

  #content(): TemplateResult {
    const { answer, failed, again } = this.#asking;
    if (failed !== undefined) return failedView(failed, again);
    if (answer === undefined) return html`<p class="hint" role="status">${say("deeper-wait")}</p>`;
    const said = sentencesOf(answer);
    const rest = said.length - FIRST;
    return html`
      <ul class="said" role="list">${(this.all ? said : said.slice(0, FIRST)).map((text) => html`<li>${sentence(text)}</li>`)}</ul>
      <div class="row">
        ${rest > 0 ? html`<button type="button" class="link" aria-expanded=${this.all} @click=${() => (this.all = !this.all)}>${this.all ? say("worth-less") : say("deeper-more", { count: rest })}</button>` : nothing}
        <button type="button" class="link" @click=${() => save(JSON.stringify(answer, null, 2), "application/json", `${this.name}.json`)}>${say("deeper-save")}</button>
      </div>
    `;
  }

  readonly #toggled = (event: Event): void => {
    this.open = (event.target as HTMLDetailsElement).open;
    if (this.open && this.#asking.answer === undefined) this.#ask();
    if (!this.open) this.#calling?.abort();
  };

  #ask(): void {
    const { engine, name } = this;
    if (!engine) return;
    this.#calling?.abort();
    const { signal } = (this.#calling = new AbortController());
    void this.#asking.ask(async () => shown(await analysis(engine, name, {}, signal)));
  }
}

register("counting-house-analysis", AnalysisView);
