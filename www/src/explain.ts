/** How is a number computed? Its definition, its formula with this file's numbers, its rows, in a drawer over the page. */

import { html, nothing, type TemplateResult } from "lit";
import { property, query, state } from "lit/decorators.js";
import type { EngineClient } from "./engine.js";
import { iconClose, iconWarning } from "./icons.js";
import { sentence } from "./notes.js";
import { Part, register } from "./part.js";
import { isProblem } from "./protocol.js";
import "./table.js";
import type { Explanation, Tile } from "./types.js";

export class Explain extends Part {
  @property({ attribute: false }) engine: EngineClient | undefined;
  @property({ attribute: false }) count: (rows: number) => string = String;

  @state() private tile: Tile | undefined;
  @state() private explanation: Explanation | undefined;
  @state() private failed: string | undefined;
  @query("dialog") private dialog!: HTMLDialogElement;

  /** Opens the drawer for a tile; Escape, the cross and a click beside it close it. */
  async show(tile: Tile): Promise<void> {
    this.tile = tile;
    this.explanation = undefined;
    this.failed = undefined;
    await this.updateComplete;
    this.dialog.showModal();
    try {
      this.explanation = await this.engine?.call("explain", [tile.id]);
    } catch (error) {
      this.failed = isProblem(error) ? `${error.message} ${error.hint}` : "This could not be explained.";
    }
  }

  override render(): TemplateResult {
    const beside = (event: MouseEvent) => {
      if (event.target === this.dialog) this.dialog.close();
    };
    return html`
      <dialog part="dialog" aria-labelledby="explain-heading" @click=${beside} @close=${() => (this.tile = undefined)}>
        ${this.tile ? this.#content(this.tile) : nothing}
      </dialog>
    `;
  }

  #content(tile: Tile): TemplateResult {
    return html`
      <div class="drawer">
        <header>
          <div>
            <p class="label">How is this computed?</p>
            <h2 id="explain-heading">${tile.name}</h2>
            <p class="technical">${tile.technical_name}</p>
          </div>
          <button type="button" class="round" aria-label="Close" @click=${() => this.dialog.close()}>${iconClose}</button>
        </header>
        ${this.failed === undefined ? nothing : html`<p role="alert">${this.failed}</p>`}
        ${this.explanation ? this.#explanation(this.explanation) : html`<p class="hint" ?hidden=${this.failed !== undefined}>One moment…</p>`}
      </div>
    `;
  }

  #explanation(said: Explanation): TemplateResult {
    return html`
      <p class="definition">${said.definition}</p>
      <h3>The formula</h3>
      <p class="formula">${said.formula}</p>
      ${said.formula_with_numbers ? html`<h3>With your numbers</h3><p class="formula numbers">${said.formula_with_numbers}</p>` : nothing}
      <h3>The rows</h3>
      <ul class="rows" role="list">
        <li><strong>${this.count(said.rows_used)}</strong><span>used</span></li>
        ${said.rows_left_out.map(({ text, rows }) => html`<li><strong>${this.count(rows)}</strong><span>left out: ${text}</span></li>`)}
      </ul>
      ${said.warnings.length > 0
        ? html`<h3>What is wrong with the data here</h3>
            <ul class="diagnostics" role="list">
              ${said.warnings.map(({ message, hint }) => html`<li class="warning">${iconWarning}<div><p>${sentence(message)}</p><p class="hint">${sentence(hint)}</p></div></li>`)}
            </ul>`
        : nothing}
      ${said.notes.length > 0
        ? html`<h3>Good to know</h3><ul class="notes">${said.notes.map((note) => html`<li>${note}</li>`)}</ul>`
        : nothing}
      ${said.variants.length > 0
        ? html`<h3>Others define it differently</h3>
            <dl class="variants">
              ${said.variants.map(({ name, definition, value }) => html`<div><dt>${name} <strong>${value}</strong></dt><dd>${definition}</dd></div>`)}
            </dl>`
        : nothing}
      ${said.table.rows.length > 0
        ? html`<h3>Period by period</h3><counting-house-table .table=${said.table}></counting-house-table>`
        : nothing}
      ${said.source ? html`<h3>Where the definition comes from</h3><p>${said.source}</p>` : nothing}
    `;
  }
}

register("counting-house-explain", Explain);
