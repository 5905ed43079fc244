/** What are all figures of a section? A table that opens on demand: value, change, interval, course, and a pin for the top. */

import { html, nothing, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import type { EngineClient } from "./engine.js";
import { iconPin } from "./icons.js";
import { sentence } from "./notes.js";
import { Part, register } from "./part.js";
import "./spark.js";
import type { Options, Scheme, Section, Tile } from "./types.js";
import { say } from "./words.js";

export class Figures extends Part {
  @property({ attribute: false }) section!: Section;
  @property({ attribute: false }) tiles: Tile[] = [];
  @property({ attribute: false }) pins: string[] = [];
  @property({ attribute: false }) engine: EngineClient | undefined;
  @property({ attribute: false }) revision = 0;
  @property({ attribute: false }) scheme: Scheme = "light";
  @property({ attribute: false }) onExplain: (tile: Tile) => void = () => undefined;
  @property({ attribute: false }) onChange: (change: Options) => void = () => undefined;

  @state() private open = false;
  @state() private said = "";
  /** On paper nothing can be opened. */
  @state() private printed = false;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener("beforeprint", this.#print);
    addEventListener("afterprint", this.#print);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener("beforeprint", this.#print);
    removeEventListener("afterprint", this.#print);
  }

  readonly #print = ({ type }: Event): void => {
    this.printed = type === "beforeprint";
  };

  override render(): TemplateResult {
    const count = this.tiles.length;
    return html`
      <button type="button" class="quiet more" aria-expanded=${this.open} @click=${this.#toggle}>${this.open ? say("figures-hide") : say("figures-all", { count })}<span class="visually-hidden"> ${this.section.name}</span></button>
      <p class="visually-hidden" role="status">${this.said}</p>
      ${this.open || this.printed ? this.#table() : nothing}
    `;
  }

  /** What is new is named with its values: only who sees it finds it without a word. */
  readonly #toggle = (): void => {
    this.open = !this.open;
    const known = this.tiles.filter(({ value }) => value !== null);
    this.said = this.open ? say("tiles-all-said", { count: this.tiles.length, figures: known.map(({ name, value }) => `${name}: ${value}`).join(". ") }) : "";
  };

  #table(): TemplateResult {
    const { name } = this.section;
    return html`
      <div class="table-scroll" tabindex="0" role="region" aria-label=${name}>
        <table class="figures">
          <caption class="visually-hidden">${name}</caption>
          <thead><tr>
            <th scope="col">${say("tiles-figure")}</th><th scope="col">${say("tiles-value")}</th><th scope="col">${say("tiles-change")}</th>
            <th scope="col" class="wide">${say("tiles-interval")}</th><th scope="col" class="wide">${say("tiles-trend")}</th><th scope="col">${say("tiles-pin")}</th>
          </tr></thead>
          <tbody>${this.tiles.map((tile) => this.#row(tile))}</tbody>
        </table>
      </div>
    `;
  }

  #row(tile: Tile): TemplateResult {
    return html`
      <tr class=${tile.undefined ? "without" : ""} data-metric=${tile.id}>
        <th scope="row"><button type="button" class="link explain" @click=${() => this.onExplain(tile)}>${tile.name}</button></th>
        <td class=${tile.undefined ? "" : "value"}>${tile.value ?? "–"}${tile.few ? html` <span class="hint">${say("tiles-few.short")}</span>` : nothing}</td>
        <td>${tile.undefined ? html`<span class="reason">${sentence(tile.undefined.message)}</span>` : (tile.change ?? nothing)}</td>
        <td class="wide">${tile.interval}</td>
        <td class="wide">${tile.undefined ? nothing : html`<counting-house-spark .engine=${this.engine} .chart=${"sparkline" as const} .pick=${tile.id} .revision=${this.revision} .scheme=${this.scheme}></counting-house-spark>`}</td>
        <td>${pinButton(tile, this.pins, this.onChange)}</td>
      </tr>
    `;
  }
}

/** Puts a figure among those above all sections, or takes it away from there. */
export function pinButton({ id, name }: Tile, pins: string[], onChange: (change: Options) => void): TemplateResult {
  const pinned = pins.includes(id);
  const pin = () => onChange({ pins: pinned ? pins.filter((one) => one !== id) : [id, ...pins] });
  return html`<button type="button" class="round pin" aria-pressed=${pinned} aria-label=${say("figures-pin", { name })} title=${say("tiles-pin")} @click=${pin}>${iconPin}</button>`;
}

register("counting-house-figures", Figures);
