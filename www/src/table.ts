/** What are the numbers themselves? A table in pages of 25 rows, so that a long one neither hurts nor hides. */

import { html, nothing, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { Part, register } from "./part.js";
import type { TextTable } from "./types.js";
import { say } from "./words.js";

const ROWS_PER_PAGE = 25;

export class TableView extends Part {
  @property({ attribute: false }) table: TextTable | undefined;
  @state() private first = 0;

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has("table") && this.first >= (this.table?.rows.length ?? 0)) this.first = 0;
  }

  override render(): TemplateResult | typeof nothing {
    if (!this.table) return nothing;
    const { caption, columns, rows } = this.table;
    const shown = rows.slice(this.first, this.first + ROWS_PER_PAGE);
    return html`
      <div class="table-scroll" role="group" aria-label=${caption} tabindex="0">
        <table part="table">
          <caption>${caption}</caption>
          <thead><tr>${columns.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
          <tbody>
            ${shown.map(
              ([head, ...cells]) => html`<tr><th scope="row">${head}</th>${cells.map((text) => html`<td>${text}</td>`)}</tr>`,
            )}
          </tbody>
        </table>
      </div>
      ${rows.length > ROWS_PER_PAGE ? this.#pager(rows.length, shown.length) : nothing}
    `;
  }

  #pager(total: number, shown: number): TemplateResult {
    const turn = (pages: number) => () => {
      this.first += pages * ROWS_PER_PAGE;
    };
    return html`
      <div class="pager">
        <button type="button" class="quiet" ?disabled=${this.first === 0} @click=${turn(-1)}>${say("pages-before")}</button>
        <span role="status">${say("pages-shown", { first: this.first + 1, last: this.first + shown, count: total })}</span>
        <button type="button" class="quiet" ?disabled=${this.first + shown >= total} @click=${turn(1)}>${say("pages-after")}</button>
      </div>
    `;
  }
}

register("counting-house-table", TableView);
