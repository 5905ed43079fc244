/** What are the numbers? One tile each: its name in plain words, its value, how it moved, and how far to trust it. */

import { html, nothing, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import type { EngineClient } from "./engine.js";
import { iconDown, iconInfo, iconUp, iconWarning } from "./icons.js";
import { sentence } from "./notes.js";
import { Part, register } from "./part.js";
import "./spark.js";
import type { Scheme, Tile } from "./types.js";
import { say } from "./words.js";

/** What fits on a screen and in a head. */
const FIRST = 6;

export class Tiles extends Part {
  @property({ attribute: false }) tiles: Tile[] = [];
  @property({ attribute: false }) engine: EngineClient | undefined;
  @property({ attribute: false }) revision = 0;
  @property({ attribute: false }) scheme: Scheme = "light";
  @property({ attribute: false }) onExplain: (tile: Tile) => void = () => undefined;

  @state() private all = false;
  @state() private said = "";

  override render(): TemplateResult {
    // What this file cannot tell comes after what it can.
    const known = this.tiles.filter((tile) => !tile.undefined);
    const ordered = [...known, ...this.tiles.filter((tile) => tile.undefined)];
    const rest = ordered.slice(FIRST);
    return html`
      <ul class="tiles" role="list">${ordered.slice(0, FIRST).map((tile) => this.#tile(tile))}</ul>
      ${rest.length > 0
        ? html`<button type="button" class="quiet more" aria-expanded=${this.all} @click=${() => this.#toggle(ordered)}>
            ${this.all ? say("tiles-first", { first: FIRST }) : say("tiles-all", { count: this.tiles.length })}
          </button>`
        : nothing}
      ${this.all ? this.#families(rest) : nothing}
      <p class="visually-hidden" role="status">${this.said}</p>
    `;
  }

  /** All other figures, a table for each family: a hundred cards nobody reads. */
  #families(tiles: Tile[]): TemplateResult[] {
    const families = [...new Set(tiles.map(({ family }) => family))];
    return families.map((family) => html`
      <div class="table-scroll" tabindex="0" role="region" aria-label=${family}>
        <table class="figures">
          <caption>${family}</caption>
          <thead><tr><th scope="col">${say("tiles-figure")}</th><th scope="col">${say("tiles-value")}</th><th scope="col">${say("tiles-change")}</th></tr></thead>
          <tbody>${tiles.filter((tile) => tile.family === family).map((tile) => this.#row(tile))}</tbody>
        </table>
      </div>
    `);
  }

  #row(tile: Tile): TemplateResult {
    return html`
      <tr class=${tile.undefined ? "without" : ""} data-metric=${tile.id}>
        <th scope="row"><button type="button" class="link explain" @click=${() => this.onExplain(tile)}>${tile.name}</button></th>
        <td class=${tile.undefined ? "" : "value"}>${tile.value ?? "–"}${tile.few ? html` <span class="hint">${say("tiles-few.short")}</span>` : nothing}</td>
        <td>${tile.undefined ? this.#reason(tile.undefined) : (tile.change ?? nothing)}</td>
      </tr>
    `;
  }

  /** The next figures are named with their values: only who sees them finds them without a word. */
  #toggle(ordered: Tile[]): void {
    this.all = !this.all;
    const more = ordered.slice(FIRST).filter(({ value }) => value !== null);
    const count = ordered.length;
    this.said = this.all
      ? say("tiles-all-said", { count, more: count - FIRST, figures: more.map(({ name, value }) => `${name}: ${value}`).join(". ") })
      : say("tiles-first-said", { first: FIRST, count });
  }

  /** In three parts, so that the tiles of a row have their values and their links on one line. */
  #tile(tile: Tile): TemplateResult {
    const same = tile.name.toLowerCase() === tile.technical_name.toLowerCase();
    return html`
      <li class="tile ${tile.undefined ? "without" : ""}" part="tile" data-metric=${tile.id}>
        <div>
          <h3>${tile.name}</h3>
          ${same ? nothing : html`<p class="technical">${tile.technical_name}</p>`}
        </div>
        <div>${tile.undefined ? this.#reason(tile.undefined) : this.#figures(tile)}</div>
        <div>
          ${tile.few ? html`<p class="remark">${iconInfo}<span>${say("tiles-few")}</span></p>` : nothing}
          ${tile.warning === null ? nothing : html`<p class="remark warning" part="warning">${iconWarning}<span>${tile.warning}</span></p>`}
          <button type="button" class="link explain" @click=${() => this.onExplain(tile)}>
            ${say("tiles-explain")}<span class="visually-hidden"> ${tile.name}</span>
          </button>
        </div>
      </li>
    `;
  }

  #reason({ message, unlock }: NonNullable<Tile["undefined"]>): TemplateResult {
    return html`<p class="reason">${sentence(message)}</p><p class="unlock">${sentence(unlock)}</p>`;
  }

  #figures(tile: Tile): TemplateResult {
    return html`
      <p class="value" part="value">${tile.value}</p>
      <p class="period">${tile.period}${tile.total === null ? nothing : html`<span>${tile.total}</span>`}</p>
      <counting-house-spark .engine=${this.engine} .chart=${"sparkline" as const} .pick=${tile.id} .revision=${this.revision} .scheme=${this.scheme}></counting-house-spark>
      ${tile.change === null ? nothing : this.#change(tile.change, tile)}
      ${tile.beside === null ? nothing : html`<p class="interval">${tile.beside}</p>`}
      ${tile.interval === null ? nothing : html`<p class="interval">${tile.interval}</p>`}
    `;
  }

  #change(change: string, { way, trend }: Tile): TemplateResult {
    const arrow = way === null ? nothing : { up: iconUp, down: iconDown }[way];
    return html`<p class="change ${trend}">
      ${arrow}<span>${change}${trend === "neutral" ? nothing : html`<span class="verdict"> ${say(`tiles-${trend}`)}</span>`}</span>
    </p>`;
  }
}

register("counting-house-tiles", Tiles);
