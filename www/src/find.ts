/** Where is a figure? A field that looks for words in names, technical names and definitions; `/` leads to it. */

import { html, nothing, type TemplateResult } from "lit";
import { property, query, state } from "lit/decorators.js";
import { Part, register } from "./part.js";
import type { Tile } from "./types.js";
import { say } from "./words.js";

/** More than these nobody looks through. */
const MOST = 8;

/** Words without case and accents. */
const plain = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

export class Find extends Part {
  @property({ attribute: false }) tiles: Tile[] = [];
  @property({ attribute: false }) onExplain: (tile: Tile) => void = () => undefined;

  @state() private wanted = "";
  @query("input") private field!: HTMLInputElement;

  /** Puts the focus on the field. */
  focusField(): void {
    this.field.focus();
    this.field.select();
  }

  override render(): TemplateResult {
    const found = this.#found();
    return html`
      <div class="find" role="search" @keydown=${this.#key}>
        <input type="search" aria-label=${say("find-label")} placeholder=${say("find-label")} aria-keyshortcuts="/" autocomplete="off" .value=${this.wanted}
          @input=${(event: Event) => (this.wanted = (event.target as HTMLInputElement).value)}>
        ${this.wanted.trim() === "" ? nothing : html`
          <div class="found-figures">
            <p class="hint" role="status">${say("find-count", { count: found.length })}</p>
            <ul role="list">${found.slice(0, MOST).map((tile) => html`<li><button type="button" @click=${() => this.#open(tile)}><strong>${tile.name}</strong> <span>${tile.value ?? "–"}</span><span class="technical">${tile.technical_name}</span></button></li>`)}</ul>
          </div>
        `}
      </div>
    `;
  }

  /** Those with all the words, names before definitions. */
  #found(): Tile[] {
    const words = plain(this.wanted).split(/\s+/).filter(Boolean);
    if (words.length === 0) return [];
    const has = (text: string) => words.every((word) => text.includes(word));
    const [named, defined]: [Tile[], Tile[]] = [[], []];
    for (const tile of this.tiles) {
      const name = plain(`${tile.name} ${tile.technical_name} ${tile.id}`);
      if (has(name)) named.push(tile);
      else if (has(`${name} ${plain(tile.definition)}`)) defined.push(tile);
    }
    return [...named, ...defined];
  }

  #open(tile: Tile): void {
    this.wanted = "";
    this.field.focus();
    this.onExplain(tile);
  }

  /** The arrows walk through what was found, Enter in the field opens the first, Escape gives it up. */
  readonly #key = (event: KeyboardEvent): void => {
    if (event.key === "Escape" && this.wanted) {
      event.preventDefault();
      this.wanted = "";
      this.field.focus();
    }
    const [first] = this.#found();
    if (event.key === "Enter" && event.target === this.field && first) {
      event.preventDefault();
      this.#open(first);
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    const stops = [this.field, ...this.querySelectorAll<HTMLElement>(".found-figures button")];
    const next = stops[stops.indexOf(event.target as HTMLElement) + step];
    if (next) event.preventDefault();
    next?.focus();
  };
}

register("counting-house-find", Find);
