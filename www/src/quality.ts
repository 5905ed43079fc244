/** How good are these data? A score with its parts, what was found wrong with its place, and repairs that can be undone. */

import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { live } from "lit/directives/live.js";
import { Asking } from "./asking.js";
import type { Open } from "./card.js";
import type { EngineClient } from "./engine.js";
import { iconInfo, iconWarning } from "./icons.js";
import { failedView, lineButton, placeText, sentence } from "./notes.js";
import { Part, register } from "./part.js";
import type { Issue, Options, Quality } from "./types.js";
import { decimals, parts, say } from "./words.js";

/** What fits in a glance. */
const FIRST = 5;

/** Which correction settles an issue, beside its own repair. */
const SETTLED_BY: Record<string, "statuses" | "currency" | "dates"> = {
  unknown_statuses: "statuses",
  mixed_currencies: "currency",
  open_date_order: "dates",
};

export class QualityView extends Part {
  @property({ attribute: false }) engine: EngineClient | undefined;
  @property({ attribute: false }) revision = 0;
  /** Whether the figures are still being drawn: they come first. */
  @property({ attribute: false }) busy = false;
  /** Whether there are several files, which are then named. */
  @property({ attribute: false }) several = false;
  @property({ attribute: false }) onCorrect: (change: Options) => void = () => undefined;
  @property({ attribute: false }) onLine: (file: string | null, line: number) => void = () => undefined;
  @property({ attribute: false }) onQuestions: () => void = () => undefined;
  @property({ attribute: false }) onShow: (open: Open) => void = () => undefined;
  /** Called with each new report. */
  @property({ attribute: false }) onJudged: (quality: Quality) => void = () => undefined;

  @state() private all = false;
  @state() private said = "";
  readonly #asking = new Asking<Quality>(this, () => say("quality-failed"));
  #asked = 0;

  protected override updated(changed: PropertyValues<this>): void {
    const { engine, busy, revision } = this;
    if (!engine || busy || revision === this.#asked || !(changed.has("busy") || changed.has("revision"))) return;
    this.#asked = revision;
    // The report before stays, marked as busy, until the next one is there: what stands below would jump.
    void this.#asking.ask(() => engine.callLater("quality", []), true).then(() => this.#asking.answer && this.onJudged(this.#asking.answer));
  }

  override render(): TemplateResult | typeof nothing {
    const { answer, failed, again } = this.#asking;
    if (failed !== undefined) return failedView(failed, again);
    if (!answer) return nothing;
    const { score, parts: grades, issues } = answer;
    const stale = this.busy || this.#asking.stale || this.revision !== this.#asked;
    const shown = this.all ? issues : issues.slice(0, FIRST);
    return html`
      <section class="quality" part="quality" aria-labelledby="quality-heading" aria-busy=${stale}>
        <div class="grade">
          <h3 id="quality-heading">${say("quality-heading")}</h3>
          <p class="score">${score === null ? say("quality-none") : parts("quality-score", { score: html`<strong>${score}</strong>` })}</p>
          <ul role="list">
            ${grades.map(
              ({ name, score, sentence }) => html`
                <li>
                  <span>${name}</span><span>${partText(score)}</span>
                  <progress aria-label=${name} max="100" .value=${score}></progress>
                  <span class="hint">${sentence}</span>
                </li>
              `,
            )}
          </ul>
        </div>
        <div class="found">
          <h4>${issues.length === 0 ? say("quality-nothing") : say("quality-found")}</h4>
          <ul class="diagnostics" role="list">${shown.map((issue) => this.#issue(issue))}</ul>
          ${issues.length > FIRST
            ? html`<button type="button" class="quiet" aria-expanded=${this.all} @click=${() => this.#toggle(issues)}>
                ${this.all ? say("tiles-first", { first: FIRST }) : say("tiles-all", { count: issues.length })}
              </button>`
            : nothing}
          <p class="visually-hidden" role="status">${this.said}</p>
        </div>
      </section>
    `;
  }

  #toggle(issues: Issue[]): void {
    this.all = !this.all;
    const count = issues.length;
    this.said = this.all ? say("quality-all", { count, more: count - FIRST }) : say("quality-first", { first: FIRST, count });
  }

  #issue(issue: Issue): TemplateResult {
    const { severity, message, hint, examples, repair } = issue;
    const place = placeText(issue, this);
    return html`
      <li class=${severity}>
        ${severity === "info" ? iconInfo : iconWarning}
        <div>
          <p><span class="word">${say(`remark-${severity}`)}:</span> ${sentence(message)}</p>
          ${examples.length > 0 ? html`<p class="examples">${examples.map((example) => html`<code>${example}</code> `)}</p>` : nothing}
          <p class="hint">${sentence(hint)}${place ? html` <span class="place">(${place})</span>` : nothing}</p>
          ${repair ? this.#repair(issue.id, repair) : nothing}
          ${issue.line === null ? nothing : lineButton(issue.line, () => this.onLine(issue.file, issue.line ?? 1))}
          ${this.#ways(issue)}
        </div>
      </li>
    `;
  }

  #repair(id: string, { name, effect, on, rules }: NonNullable<Issue["repair"]>): TemplateResult {
    return html`
      <div class="switch">
        <input type="checkbox" role="switch" id="repair-${id}" .checked=${live(on)} aria-describedby="repair-${id}-effect" @change=${() => this.onCorrect({ rules })}>
        <label for="repair-${id}">${name}</label>
        <p id="repair-${id}-effect" class="hint">${effect}</p>
      </div>
    `;
  }

  #ways({ id, file }: Issue): TemplateResult | typeof nothing {
    if (id === "open_question") return html`<button type="button" class="link" @click=${this.onQuestions}>${say("quality-answer")}</button>`;
    const panel = SETTLED_BY[id];
    if (!panel) return nothing;
    const open: Open | undefined = panel !== "dates" ? { panel } : file === null ? undefined : { panel, file };
    return open ? html`<button type="button" class="link" @click=${() => this.onShow(open)}>${say(`quality-${panel}`)}</button>` : nothing;
  }
}

/** A score that is not whole never looks perfect. */
const partText = (score: number): string => (score === 100 ? "100" : decimals(Math.min(score, 99.9), 1));

register("counting-house-quality", QualityView);
