/** What is worth a look? Up to five findings, the first of them at once, each with what it shows in and what would overturn it. */

import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { Asking } from "./asking.js";
import type { EngineClient } from "./engine.js";
import { iconInfo, iconWarning } from "./icons.js";
import { Part, register } from "./part.js";
import type { Finding, Findings, Tile } from "./types.js";
import { say } from "./words.js";

/** What stands there at once. */
const FIRST = 3;

export class Worth extends Part {
  @property({ attribute: false }) engine: EngineClient | undefined;
  @property({ attribute: false }) revision = 0;
  /** Whether the figures are still being drawn: they come first. */
  @property({ attribute: false }) busy = false;
  @property({ attribute: false }) tiles: Tile[] = [];
  @property({ attribute: false }) onExplain: (tile: Tile) => void = () => undefined;

  @state() private all = false;
  readonly #asking = new Asking<Findings>(this, () => "");
  #asked = 0;

  protected override updated(changed: PropertyValues<this>): void {
    const { engine, busy, revision } = this;
    if (!engine || busy || revision === this.#asked || !(changed.has("busy") || changed.has("revision"))) return;
    this.#asked = revision;
    void this.#asking.ask(() => engine.callLater("findings", []), true);
  }

  override render(): TemplateResult | typeof nothing {
    const { answer } = this.#asking;
    if (this.#asking.failed !== undefined) return nothing;
    if (!answer) return html`<p class="worth hint" aria-busy="true">${say("worth-wait")}</p>`;
    const { findings, looked_at: count } = answer;
    if (count === 0) return nothing;
    if (findings.length === 0) return html`<p class="worth hint">${say("worth-nothing", { count })}</p>`;
    const shown = this.all ? findings : findings.slice(0, FIRST);
    return html`
      <section class="worth ${this.all ? "all" : ""}" aria-labelledby="findings-heading">
        <h3 id="findings-heading" class="label">${say("worth-heading")}</h3>
        <ul role="list">${shown.map((finding) => this.#finding(finding))}</ul>
        <button type="button" class="link" aria-expanded=${this.all} @click=${() => (this.all = !this.all)}>${this.all ? say("worth-less") : say("worth-more", { count: findings.length })}</button>
        ${this.all ? html`<p class="hint">${say("worth-looked", { count })}</p>` : nothing}
      </section>
    `;
  }

  /** In short what there is to see, which leads to its figure; in full also what would overturn it. */
  #finding({ sentence, better, evidence, overturned_by: doubt }: Finding): TemplateResult {
    const tile = this.tiles.find(({ id }) => id === evidence.metric);
    return html`
      <li class=${better ? "better" : "worse"}>
        ${better ? iconInfo : iconWarning}
        <div>
          <p>${sentence}${tile ? html` <button type="button" class="link" @click=${() => this.onExplain(tile)}>${tile.name}</button>` : nothing}</p>
          ${this.all ? html`<p class="hint">${say("worth-doubt", { what: doubt })}</p>` : nothing}
        </div>
      </li>
    `;
  }
}

register("counting-house-worth", Worth);
