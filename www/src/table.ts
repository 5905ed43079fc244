/** What are the numbers themselves? A table in pages of 25 rows, so that a long one neither hurts nor hides, sorted by any column, to be copied. */

import { html, nothing, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { Part, register } from "./part.js";
import type { TextTable } from "./types.js";
import { byValue, say } from "./words.js";

const ROWS_PER_PAGE = 25;

export class TableView extends Part {
  @property({ attribute: false }) table: TextTable | undefined;
  @state() private first = 0;
  /** The column that it is sorted by, and which way; as it came where there is none. */
  @state() private sorted: { column: number; way: 1 | -1 } | undefined;
  @state() private copied = false;

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (!changed.has("table")) return;
    this.copied = false;
    if (this.first >= (this.table?.rows.length ?? 0)) this.first = 0;
    if (this.sorted && this.sorted.column >= (this.table?.columns.length ?? 0)) this.sorted = undefined;
  }

  override render(): TemplateResult | typeof nothing {
    if (!this.table) return nothing;
    const { caption, columns } = this.table;
    const rows = this.#rows();
    const shown = rows.slice(this.first, this.first + ROWS_PER_PAGE);
    return html`
      <div class="table-scroll" role="group" aria-label=${caption} tabindex="0">
        <table part="table">
          <caption>${caption}</caption>
          <thead><tr>${columns.map((name, column) => this.#header(name, column))}</tr></thead>
          <tbody>
            ${shown.map(
              ([head, ...cells]) => html`<tr><th scope="row">${head}</th>${cells.map((text) => html`<td>${text}</td>`)}</tr>`,
            )}
          </tbody>
        </table>
      </div>
      <div class="pager">
        ${rows.length > ROWS_PER_PAGE ? this.#pager(rows.length, shown.length) : nothing}
        ${"clipboard" in navigator
          ? html`<button type="button" class="quiet" @click=${this.#copy}>${say("table-copy")}</button><span role="status">${this.copied ? say("table-copied") : nothing}</span>`
          : nothing}
      </div>
    `;
  }

  #header(name: string, column: number): TemplateResult {
    const way = this.sorted?.column === column ? this.sorted.way : 0;
    // Up, down, and as it came.
    const sort = () => {
      this.sorted = way === -1 ? undefined : { column, way: way === 1 ? -1 : 1 };
      this.first = 0;
    };
    return html`<th scope="col" aria-sort=${way === 0 ? "none" : way === 1 ? "ascending" : "descending"}><button type="button" class="sort" @click=${sort}>${name}<span aria-hidden="true">${["▾", "", "▴"][way + 1]}</span></button></th>`;
  }

  #rows(): string[][] {
    const { table, sorted } = this;
    if (!table || !sorted) return table?.rows ?? [];
    const { column, way } = sorted;
    // The first column is what the rows are of, in their own order.
    if (column === 0) return way === 1 ? table.rows : [...table.rows].reverse();
    return [...table.rows].sort((a, b) => byValue(a[column] ?? "", b[column] ?? "", way));
  }

  readonly #copy = async (): Promise<void> => {
    if (!this.table) return;
    const lines = [this.table.columns, ...this.#rows()].map((row) => row.join("\t"));
    this.copied = await navigator.clipboard.writeText(lines.join("\n")).then(() => true, () => false);
  };

  #pager(total: number, shown: number): TemplateResult {
    const turn = (pages: number) => () => {
      this.first += pages * ROWS_PER_PAGE;
    };
    return html`
      <button type="button" class="quiet" ?disabled=${this.first === 0} @click=${turn(-1)}>${say("pages-before")}</button>
      <span role="status">${say("pages-shown", { first: this.first + 1, last: this.first + shown, count: total })}</span>
      <button type="button" class="quiet" ?disabled=${this.first + shown >= total} @click=${turn(1)}>${say("pages-after")}</button>
    `;
  }
}

register("counting-house-table", TableView);
