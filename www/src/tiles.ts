/** What are the numbers? A tile each for those that say most: name, value, how it moved; all of it opens the explanation. */

import { html, nothing, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import type { EngineClient } from "./engine.js";
import { iconDown, iconUp, iconWarning } from "./icons.js";
import { sentence } from "./notes.js";
import { Part, register } from "./part.js";
import "./spark.js";
import type { Scheme, Tile } from "./types.js";
import { say } from "./words.js";

export class Tiles extends Part {
  @property({ attribute: false }) tiles: Tile[] = [];
  @property({ attribute: false }) engine: EngineClient | undefined;
  @property({ attribute: false }) revision = 0;
  @property({ attribute: false }) scheme: Scheme = "light";
  @property({ attribute: false }) onExplain: (tile: Tile) => void = () => undefined;

  override render(): TemplateResult {
    return html`<ul class="tiles" role="list">${this.tiles.map((tile) => this.#tile(tile))}</ul>`;
  }

  /** The name is the button, which reaches over the whole tile. */
  #tile(tile: Tile): TemplateResult {
    return html`
      <li class="tile ${tile.undefined ? "without" : ""}" part="tile" data-metric=${tile.id}>
        <h3><button type="button" class="explain" @click=${() => this.onExplain(tile)}>${tile.name}</button></h3>
        ${tile.undefined ? html`<p class="reason">${sentence(tile.undefined.message)}</p>` : this.#figures(tile)}
      </li>
    `;
  }

  #figures(tile: Tile): TemplateResult {
    return html`
      <p class="value" part="value">${tile.value}</p>
      <counting-house-spark .engine=${this.engine} .chart=${"sparkline" as const} .pick=${tile.id} .revision=${this.revision} .scheme=${this.scheme}></counting-house-spark>
      ${changeView(tile)}
      ${tile.warning === null ? nothing : html`<p class="touched" part="warning" title=${tile.warning}>${iconWarning}<span class="visually-hidden">${tile.warning}</span></p>`}
    `;
  }
}

/** How it moved, with a word on whether that is good where it is more than chance; on a phone the size alone is seen. */
export function changeView({ change, size, way, trend, period, few }: Tile): TemplateResult {
  const arrow = way === null ? nothing : { up: iconUp, down: iconDown }[way];
  const verdict = trend === "neutral" ? nothing : html`<span class="verdict"> ${say(`tiles-${trend}`)}</span>`;
  const said = change ?? (few ? say("tiles-few.short") : period);
  return html`<p class="change ${trend}">
    ${arrow}<span class=${size === null ? "" : "whole"}>${said}</span>${size === null ? nothing : html`<span class="short" aria-hidden="true">${size}</span>`}${verdict}
  </p>`;
}

register("counting-house-tiles", Tiles);
