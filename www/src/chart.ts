/** What does a chart show under the pointer, the finger or the arrow keys, and how does one take it along? */

import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, query, state } from "lit/decorators.js";
import { Drawing } from "./drawing.js";
import { failedView } from "./notes.js";
import { register } from "./part.js";
import { save } from "./save.js";
import { shownText } from "./shown.js";
import "./table.js";
import type { MarkView } from "./types.js";
import { say } from "./words.js";

const KEYS = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End"];
const SPEAK_PAUSE_MS = 250;
const CHART_HEIGHT_PX = 320;
/** Between a mark and its tooltip, in px. */
const TOOLTIP_GAP = 8;

let charts = 0;

export class ChartView extends Drawing {
  /** What the chart is called in headings and file names. */
  @property({ attribute: false }) name = "";
  /** Whether what it says stands above it already. */
  @property({ attribute: false }) told = false;

  @state() private current: number | undefined;
  @state() private spoken = "";
  @state() private asTable = false;

  @query(".surface") private surface!: HTMLElement | null;
  @query(".highlight") private highlight!: HTMLElement | null;
  @query(".tooltip") private tooltip!: HTMLElement | null;

  readonly #id = `counting-house-chart-${++charts}`;
  #speaking: ReturnType<typeof setTimeout> | undefined;

  protected override heightFor(): number | undefined {
    return this.chart === "cohort" ? undefined : CHART_HEIGHT_PX;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has("picture")) this.current = undefined;
  }

  override render(): TemplateResult {
    const mark = this.#mark();
    return html`
      <figure part="chart" class="${this.chart} ${this.picture ? "" : "waiting"}">
        <figcaption>
          ${this.failed === undefined ? html`<p class="takeaway ${this.told ? "visually-hidden" : ""}">${shownText(this.picture?.title() ?? "\u00a0")}</p>` : failedView(this.failed, this.again)}
          <p class="visually-hidden" id="${this.#id}-about">
            ${this.picture?.description()} ${say("chart-keys")}
          </p>
        </figcaption>
        <div class="stage">
          <div
            class="surface"
            tabindex="0"
            role="application"
            aria-roledescription=${say("chart-role")}
            aria-label=${this.name}
            aria-describedby="${this.#id}-about"
            @keydown=${this.#key}
            @pointermove=${this.#point}
            @pointerdown=${this.#point}
            @pointerleave=${this.#leave}
            @blur=${() => this.#go(undefined)}
          >
            <div class="sheet">
              <canvas dir="ltr"></canvas>
              <div class="highlight" ?hidden=${!mark}></div>
            </div>
          </div>
          <div class="tooltip" part="tooltip" ?hidden=${!mark}>
            ${mark && html`<strong>${mark.title}</strong>${mark.lines.map((line) => html`<span>${line}</span>`)}`}
          </div>
        </div>
        <p class="visually-hidden" aria-live="polite">${this.spoken}</p>
        <div class="actions">
          <button type="button" class="quiet" aria-expanded=${this.asTable} aria-controls="${this.#id}-table"
            @click=${() => (this.asTable = !this.asTable)}>${this.asTable ? say("chart-table-hide") : say("chart-table")}</button>
          ${this.#saveButton(say("chart-picture"), say("chart-picture.short"), "SVG", this.#saveSvg)}
          ${this.#saveButton(say("chart-numbers"), say("chart-numbers.short"), "CSV", this.#saveCsv)}
        </div>
        <div id="${this.#id}-table" ?hidden=${!this.asTable}>
          ${this.asTable && this.picture
            ? html`<counting-house-table .table=${this.picture.table()}></counting-house-table>`
            : nothing}
        </div>
      </figure>
    `;
  }

  /** Where there is little room, one word of it is seen. */
  #saveButton(name: string, short: string, format: string, save: () => void): TemplateResult {
    return html`
      <button type="button" class="quiet" aria-label="${name} (${format})" ?disabled=${!this.picture} @click=${save}>
        <span class="whole">${name}<span class="format"> (${format})</span></span><span class="short">${short}</span>
      </button>
    `;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const mark = this.#mark();
    if (mark) this.#place(mark);
  }

  #mark(): MarkView | undefined {
    return this.current === undefined ? undefined : this.picture?.mark(this.current);
  }

  /** The box around the mark, and the tooltip above it, below where there is no room, never out of the stage. */
  #place(mark: MarkView): void {
    const { highlight, tooltip, surface } = this;
    if (!highlight || !tooltip || !surface) return;
    const put = (element: HTMLElement, lengths: Record<string, number>) => {
      for (const [name, length] of Object.entries(lengths)) element.style.setProperty(name, `${length}px`);
    };
    put(highlight, { left: mark.x, top: mark.y, width: mark.width, height: mark.height });
    const middle = mark.x + mark.width / 2;
    const left = Math.min(Math.max(middle - tooltip.offsetWidth / 2, 0), surface.clientWidth - tooltip.offsetWidth);
    const above = mark.y - tooltip.offsetHeight - TOOLTIP_GAP;
    put(tooltip, { left: Math.max(left, 0), top: above >= 0 ? above : mark.y + mark.height + TOOLTIP_GAP });
  }

  #go(index: number | undefined): void {
    if (index === this.current) return;
    this.current = index;
  }

  readonly #key = (event: KeyboardEvent): void => {
    if (event.key === "Escape" && this.current !== undefined) {
      event.preventDefault();
      this.#go(undefined);
    }
    if (!KEYS.includes(event.key) || !this.picture) return;
    event.preventDefault();
    this.#go(this.picture.step(this.current, event.key) ?? this.current);
    const mark = this.#mark();
    if (!mark) return;
    clearTimeout(this.#speaking);
    this.#speaking = setTimeout(() => {
      this.spoken = [mark.title, ...mark.lines].join(". ");
    }, SPEAK_PAUSE_MS);
  };

  readonly #point = (event: PointerEvent): void => {
    const canvas = this.querySelector("canvas");
    if (!canvas || !this.picture) return;
    const box = canvas.getBoundingClientRect();
    this.#go(this.picture.hit(event.clientX - box.left, event.clientY - box.top));
  };

  /** A finger that lifts leaves its value on screen to be read; a mouse that leaves takes it along. */
  readonly #leave = (event: PointerEvent): void => {
    if (event.pointerType === "mouse") this.#go(undefined);
  };

  get #fileName(): string {
    return this.name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "");
  }

  readonly #saveSvg = (): void => {
    if (this.picture) save(this.picture.svg(), "image/svg+xml", `${this.#fileName}.svg`);
  };

  /** With a byte order mark, without which Excel misreads letters such as é. */
  readonly #saveCsv = (): void => {
    if (this.picture) save(`\uFEFF${this.picture.csv()}`, "text/csv", `${this.#fileName}.csv`);
  };
}

register("counting-house-chart", ChartView);
