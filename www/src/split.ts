/** How does a figure differ between groups? It for each value of a column, with a way to look at one of them alone. */

import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { Asking } from "./asking.js";
import type { EngineClient } from "./engine.js";
import { failedView, sentence } from "./notes.js";
import { Part, register } from "./part.js";
import "./table.js";
import type { Controls, Options, SplitView } from "./types.js";
import { say } from "./words.js";

export class SplitBy extends Part {
  @property({ attribute: false }) engine: EngineClient | undefined;
  @property({ attribute: false }) controls!: Controls;
  @property({ attribute: false }) metric = "";
  /** Grows with everything new that is shown. */
  @property({ attribute: false }) revision = 0;
  /** Called with the changed options. */
  @property({ attribute: false }) onChange: (change: Options) => void = () => undefined;

  /** The column, empty while none is chosen. */
  @state() private by = "";
  readonly #asking = new Asking<SplitView>(this, () => say("split-failed"));

  protected override updated(changed: PropertyValues<this>): void {
    if (this.by && (changed.has("metric") || changed.has("revision"))) this.#ask(!changed.has("metric"));
  }

  #ask(keep: boolean): void {
    const { engine, metric, by } = this;
    if (engine) void this.#asking.ask(() => engine.call("split", [metric, by]), keep);
  }

  override render(): TemplateResult | typeof nothing {
    const { dimensions } = this.controls;
    if (dimensions.length === 0) return nothing;
    const { answer, failed } = this.#asking;
    return html`
      <h3 id="split-heading">${say("split-heading")}</h3>
      <div class="field">
        <select id="split" aria-labelledby="split-heading" @change=${this.#chosen}>
          <option value="">${say("split-none")}</option>
          ${dimensions.map((name) => html`<option value=${name} .selected=${name === this.by}>${name}</option>`)}
        </select>
      </div>
      ${failed === undefined ? nothing : failedView(failed, this.#asking.again)}
      ${this.by && answer ? this.#groups(answer) : nothing}
    `;
  }

  readonly #chosen = (event: Event): void => {
    this.by = (event.target as HTMLSelectElement).value;
    this.#asking.forget();
    if (this.by) this.#ask(false);
  };

  #groups({ dimension, groups, table }: SplitView): TemplateResult {
    return html`
      <ul class="groups" role="list">
        ${groups.map(
          ({ filter, name, value, length, few, undefined: why }) => html`
            <li>
              <span class="name">${name}</span>
              <strong>${value ?? "–"}</strong>
              ${filter ? html`<button type="button" class="quiet" aria-label=${say("split-only.label", { name })} @click=${() => this.#only(dimension, filter)}>${say("split-only")}</button>` : nothing}
              ${length === null ? nothing : html`<svg aria-hidden="true"><rect width="${Math.max(length * 100, 0.4)}%" height="6" rx="3"></rect></svg>`}
              ${few ? html`<small>${say("tiles-few")}</small>` : nothing}
              ${why ? html`<small>${sentence(why.message)}</small>` : nothing}
            </li>
          `,
        )}
      </ul>
      <details><summary>${say("explain-periods")}</summary><counting-house-table .table=${table}></counting-house-table></details>
    `;
  }

  #only(dimension: string, value: string): void {
    const others = this.controls.filters.filter((known) => known.dimension !== dimension);
    this.onChange({ filters: Object.fromEntries([...others.map((known) => [known.dimension, known.values]), [dimension, [value]]]) });
  }
}

register("counting-house-split", SplitBy);
