/** How is a number computed? Its definition, its formula with this file's numbers, its rows, in a drawer over the page. */

import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, query, state } from "lit/decorators.js";
import { live } from "lit/directives/live.js";
import { Asking } from "./asking.js";
import type { EngineClient } from "./engine.js";
import { iconClose, iconInfo, iconWarning } from "./icons.js";
import { failedView, sentence } from "./notes.js";
import { Part, register } from "./part.js";
import { pinButton } from "./figures.js";
import "./behind.js";
import "./split.js";
import "./table.js";
import type { Controls, Explanation, Options, Tile } from "./types.js";
import { count, say } from "./words.js";

export class Explain extends Part {
  @property({ attribute: false }) engine: EngineClient | undefined;
  @property({ attribute: false }) controls: Controls | undefined;
  /** Grows with everything new that is shown; what was explained before it is of other figures. */
  @property({ attribute: false }) revision = 0;
  /** Called with the changed options. */
  @property({ attribute: false }) onChange: (change: Options) => void = () => undefined;
  /** The tiles as they are shown now. */
  @property({ attribute: false }) tiles: Tile[] = [];

  @state() private tile: Tile | undefined;
  readonly #asking = new Asking<Explanation>(this, () => say("explain-failed"));
  @query("dialog") private dialog!: HTMLDialogElement;

  /** Opens the drawer for a tile; Escape, the cross and a click beside it close it. */
  async show(tile: Tile): Promise<void> {
    const { engine } = this;
    this.tile = tile;
    if (engine) void this.#asking.ask(() => engine.callLater("explain", [tile.id]));
    await this.updateComplete;
    if (!this.dialog.open) this.dialog.showModal();
  }

  /** A setting in the open drawer changes what it says; figures of other files close it. */
  protected override updated(changed: PropertyValues<this>): void {
    const { tile, engine } = this;
    if (!tile || !engine) return;
    if (changed.has("tiles")) this.tile = this.tiles.find(({ id }) => id === tile.id) ?? tile;
    if (changed.has("engine")) this.dialog.close();
    else if (changed.has("revision")) void this.#asking.ask(() => engine.callLater("explain", [tile.id]), true);
  }

  override render(): TemplateResult {
    const beside = (event: MouseEvent) => {
      if (event.target === this.dialog) this.dialog.close();
    };
    return html`
      <dialog part="dialog" aria-labelledby="explain-heading" @click=${beside} @close=${this.#closed}>
        ${this.tile ? this.#content(this.tile) : nothing}
      </dialog>
    `;
  }

  readonly #closed = (): void => {
    this.tile = undefined;
    this.#asking.forget();
  };

  #content(tile: Tile): TemplateResult {
    const { answer, failed } = this.#asking;
    return html`
      <div class="drawer">
        <header>
          <div>
            <p class="label">${say("tiles-explain")}</p>
            <h2 id="explain-heading">${tile.name}</h2>
            <p class="technical">${tile.technical_name}</p>
          </div>
          ${this.controls ? pinButton(tile, this.controls.pins, this.onChange) : nothing}
          <button type="button" class="round close" autofocus aria-label=${say("close")} @click=${() => this.dialog.close()}>${iconClose}</button>
        </header>
        ${tile.undefined ? html`<p class="reason">${sentence(tile.undefined.message)} ${sentence(tile.undefined.unlock)}</p>` : this.#figure(tile)}
        ${failed === undefined ? nothing : failedView(failed, this.#asking.again)}
        ${answer ? this.#explanation(answer) : html`<p class="hint" ?hidden=${failed !== undefined}>${say("explain-wait")}</p>`}
      </div>
    `;
  }

  /** The value with all that does not stand on its tile. */
  #figure({ value, period, total, change, verdict, trend, beside, interval, few, warning }: Tile): TemplateResult {
    const judged = trend === "neutral" ? "" : ` ${say(`tiles-${trend}`)}`;
    const lines = [period, total, change === null ? null : [change, verdict].filter(Boolean).join(", ") + judged, beside, interval];
    return html`
      <div class="figure">
        <p class="value">${value}</p>
        ${lines.map((line) => (line ? html`<p>${line}</p>` : nothing))}
        ${few ? html`<p class="remark">${iconInfo}<span>${say("tiles-few")}</span></p>` : nothing}
        ${warning === null ? nothing : html`<p class="remark warning">${iconWarning}<span>${warning}</span></p>`}
      </div>
    `;
  }

  #explanation(said: Explanation): TemplateResult {
    return html`
      <p class="definition">${said.definition}</p>
      <h3>${say("explain-formula")}</h3>
      <p class="formula">${said.formula}</p>
      ${said.formula_with_numbers ? html`<h3>${say("explain-numbers")}</h3><p class="formula numbers">${said.formula_with_numbers}</p>` : nothing}
      <h3>${say("explain-rows")}</h3>
      <ul class="rows" role="list">
        <li><strong>${count(said.rows_used)}</strong><span>${say("explain-used")}</span></li>
        ${said.rows_left_out.map(({ text, rows }) => html`<li><strong>${count(rows)}</strong><span>${say("explain-left-out", { reason: text })}</span></li>`)}
      </ul>
      <counting-house-rows-behind .engine=${this.engine} .metric=${said.id} .revision=${this.revision}></counting-house-rows-behind>
      ${this.controls
        ? html`<counting-house-split .engine=${this.engine} .controls=${this.controls} .metric=${said.id} .revision=${this.revision} .onChange=${this.onChange}></counting-house-split>`
        : nothing}
      ${said.warnings.length > 0
        ? html`<h3>${say("explain-wrong")}</h3>
            <ul class="diagnostics" role="list">
              ${said.warnings.map(({ message, hint }) => html`<li class="warning">${iconWarning}<div><p>${sentence(message)}</p><p class="hint">${sentence(hint)}</p></div></li>`)}
            </ul>`
        : nothing}
      ${said.notes.length > 0
        ? html`<h3>${say("explain-notes")}</h3><ul class="notes">${said.notes.map((note) => html`<li>${note}</li>`)}</ul>`
        : nothing}
      ${said.variants.length > 0
        ? html`<h3>${say("explain-variants")}</h3>
            <dl class="variants">
              ${said.variants.map(({ name, definition, value }) => html`<div><dt>${name} <strong>${value}</strong></dt><dd>${definition}</dd></div>`)}
            </dl>
            ${said.windowed && this.controls ? this.#window(this.controls) : nothing}`
        : nothing}
      ${said.table.rows.length > 0
        ? html`<h3>${say("explain-periods")}</h3><counting-house-table .table=${said.table}></counting-house-table>`
        : nothing}
      ${said.source ? html`<h3>${say("explain-source")}</h3><p lang="en">${said.source}</p>` : nothing}
    `;
  }

  /** W stands where its figures do. */
  #window({ windows, window, window_suggested: suggested }: Controls): TemplateResult {
    return html`
      <div class="field">
        <label for="window">${say("explain-active")}</label>
        <select id="window" aria-describedby="window-why" @change=${(event: Event) => this.onChange({ window: Number((event.target as HTMLSelectElement).value) })}>
          ${windows.map(
            ({ id, name }) => html`<option value=${id} .selected=${live(Number(id) === window)}>
              ${Number(id) === suggested ? say("explain-suggested", { name }) : name}
            </option>`,
          )}
        </select>
      </div>
      <p class="hint" id="window-why">${say("explain-active.hint")}</p>
    `;
  }
}

register("counting-house-explain", Explain);
