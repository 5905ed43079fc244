/** Which rows is a figure made of? Some at a time, file by file, and all of them as a CSV. */

import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { Asking } from "./asking.js";
import type { EngineClient } from "./engine.js";
import { failedView } from "./notes.js";
import { Part, register } from "./part.js";
import { save } from "./save.js";
import type { RowsPage } from "./types.js";
import { say } from "./words.js";

const ROWS_PER_PAGE = 20;

export class RowsBehind extends Part {
  @property({ attribute: false }) engine: EngineClient | undefined;
  @property({ attribute: false }) metric = "";
  /** Grows with everything new that is shown. */
  @property({ attribute: false }) revision = 0;

  @state() private open = false;
  readonly #asking = new Asking<RowsPage>(this, () => say("behind-failed"));

  /** The rows of another figure are asked for anew. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("metric") || changed.has("revision")) {
      this.open = false;
      this.#asking.forget();
    }
  }

  #ask(offset: number): void {
    const { engine, metric } = this;
    this.open = true;
    if (engine) void this.#asking.ask(() => engine.call("rows", [metric, offset, ROWS_PER_PAGE]), true);
  }

  override render(): TemplateResult {
    const { answer, failed } = this.#asking;
    return html`
      <div class="actions">
        ${this.open ? nothing : html`<button type="button" class="quiet" @click=${() => this.#ask(0)}>${say("behind-show")}</button>`}
        <button type="button" class="quiet" @click=${this.#download}>${say("behind-download")}</button>
      </div>
      ${failed === undefined ? nothing : failedView(failed, this.#asking.again)}
      ${this.open && answer ? this.#page(answer) : nothing}
    `;
  }

  readonly #download = (): void => {
    const { engine, metric } = this;
    void engine?.call("rowsCsv", [metric]).then((csv) => save(`\uFEFF${csv}`, "text/csv", `${metric}-rows.csv`), () => undefined);
  };

  #page({ total, offset, files }: RowsPage): TemplateResult {
    const shown = files.reduce((sum, { rows }) => sum + rows.length, 0);
    return html`
      ${files.map(
        ({ file, columns, rows }) => html`
          <div class="table-scroll" role="group" aria-label=${file} tabindex="0">
            <table part="table">
              <caption>${file}</caption>
              <thead><tr><th scope="col">${say("behind-line")}</th>${columns.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
              <tbody>${rows.map(({ line, cells }) => html`<tr><th scope="row">${line}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody>
            </table>
          </div>
        `,
      )}
      <div class="pager">
        <button type="button" class="quiet" ?disabled=${offset === 0} @click=${() => this.#ask(Math.max(0, offset - ROWS_PER_PAGE))}>${say("pages-before")}</button>
        <span role="status">${say("pages-shown", { first: Math.min(offset + 1, total), last: offset + shown, count: total })}</span>
        <button type="button" class="quiet" ?disabled=${offset + shown >= total} @click=${() => this.#ask(offset + ROWS_PER_PAGE)}>${say("pages-after")}</button>
      </div>
    `;
  }
}

register("counting-house-rows-behind", RowsBehind);
