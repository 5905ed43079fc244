/** What stands in the file, and what was it read as? Some of its lines, with what is no row and what could not be read marked in place. */

import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { Asking } from "./asking.js";
import type { EngineClient } from "./engine.js";
import { iconWarning } from "./icons.js";
import { failedView } from "./notes.js";
import { Part, register } from "./part.js";
import type { Preview, PreviewLine } from "./types.js";
import { say } from "./words.js";

const WAYS = ["both", "raw", "value"] as const;

type Show = (typeof WAYS)[number];

/** How many lines the engine shows before the one it is asked for. */
const BEFORE = 5;
const PAGE = 25;

export class PreviewView extends Part {
  @property({ attribute: false }) engine: EngineClient | undefined;
  @property({ attribute: false }) revision = 0;
  @property({ attribute: false }) file = "";
  /** The line to show; the file's first ones where there is none. */
  @property({ attribute: false }) line: number | undefined;
  /** What to show at once, where it is known. */
  @property({ attribute: false }) preview: Preview | undefined;

  @state() private show: Show = "both";
  readonly #asking = new Asking<Preview>(this, () => say("lines-failed"));

  protected override willUpdate(changed: PropertyValues<this>): void {
    const other = changed.has("engine") || changed.has("file") || changed.has("revision");
    if (this.engine && (other || changed.has("line"))) void this.#ask(this.line ?? 0, !other);
  }

  /** The lines before stay until these are there, if they are of the same file under the same options: they say which they are. */
  async #ask(line: number, keep = true): Promise<void> {
    const { engine, file } = this;
    if (!engine) return;
    await this.#asking.ask(() => engine.call("preview", [file, line]), keep);
    if (!this.#asking.answer?.wanted || line !== this.line) return;
    await this.updateComplete;
    this.querySelector(".wanted")?.scrollIntoView({ block: "nearest" });
  }

  override render(): TemplateResult {
    if (this.#asking.failed !== undefined) return failedView(this.#asking.failed, this.#asking.again);
    const preview = this.preview ?? this.#asking.answer;
    if (!preview) return html`<div class="preview-awaited"></div>`;
    const { columns, more_columns, lines, more } = preview;
    const [first, last] = [lines[0]?.line ?? 1, lines.at(-1)?.line ?? 1];
    return html`
      <fieldset class="segments cells">
        <legend>${say("cells-label")}</legend>
        <div>${WAYS.map((id) => html`<label><input type="radio" name="cells" .checked=${this.show === id} @change=${() => (this.show = id)}><span>${say(`cells-${id}`)}</span></label>`)}</div>
      </fieldset>
      <div class="table-scroll preview ${this.show}" role="group" aria-label=${say("lines-label", { first: String(first), last: String(last), file: this.file })} tabindex="0">
        <table part="table">
          <thead>
            <tr>
              <th scope="col">${say("lines-line")}</th>
              ${columns.map(({ name, role, kind }) => html`<th scope="col">${name}<span class="kind">${role === null ? kind : html`<strong>${role}</strong>, ${kind}`}</span></th>`)}
            </tr>
          </thead>
          <tbody>${lines.map((line) => this.#line(line, columns.length))}</tbody>
        </table>
      </div>
      <div class="pager">
        ${this.engine
          ? html`
              <button type="button" class="quiet" ?disabled=${first <= 1} @click=${() => this.#ask(first > PAGE ? first - PAGE + BEFORE : 0)}>${say("lines-before")}</button>
              <span role="status">${say("lines-shown", { first: String(first), last: String(last), more: more_columns })}</span>
              <button type="button" class="quiet" ?disabled=${!more} @click=${() => this.#ask(last + 1 + BEFORE)}>${say("lines-after")}</button>
            `
          : nothing}
      </div>
    `;
  }

  #line({ line, part, remark, cells }: PreviewLine, width: number): TemplateResult {
    const wanted = this.line === line;
    const head = html`<th scope="row">${line}${wanted ? html`<span class="visually-hidden"> ${say("lines-wanted")}</span>` : nothing}</th>`;
    const classes = `is-${part} ${wanted ? "wanted" : ""}`;
    if (part === "aside") {
      const text = cells.map(({ raw }) => raw).filter(Boolean).join(" · ");
      return html`<tr class=${classes}>${head}<td colspan=${width}><span class="why">${remark}</span> ${text}</td></tr>`;
    }
    const [before, after] = [cells.slice(0, width), Math.max(width - cells.length, 0)];
    return html`
      <tr class=${classes}>
        ${head}
        ${before.map((cell, place) => this.#cell(cell, part === "row" && place === 0 ? remark : part === "header" && place === 0 ? say("lines-header") : null))}
        ${after > 0 ? html`<td colspan=${after}></td>` : nothing}
      </tr>
    `;
  }

  #cell({ raw, value, problem }: PreviewLine["cells"][number], remark: string | null): TemplateResult {
    const understood = problem === null && value !== null;
    return html`
      <td class=${problem === null ? "" : "odd"}>
        ${remark === null ? nothing : html`<span class="why">${remark}</span> `}
        ${this.show === "value" && understood ? html`<span class="value-only">${value}</span>` : raw}
        ${this.show === "both" && understood ? html`<span class="read-as"><span class="visually-hidden">${say("lines-read-as")}</span> ${value}</span>` : nothing}
        ${problem === null || this.show === "raw" ? nothing : html`<span class="fault">${iconWarning}${problem}</span>`}
      </td>
    `;
  }
}

register("counting-house-preview", PreviewView);
