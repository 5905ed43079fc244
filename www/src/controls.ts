/** For which days, in which steps, beside what? The settings of every number below, in a bar that stays in sight. */

import { html, nothing, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { live } from "lit/directives/live.js";
import { Part, register } from "./part.js";
import type { Controls, Options, Period } from "./types.js";
import { day, say } from "./words.js";

/** Stretches of days that are asked for again and again. */
const RANGES = ["all", "months", "year", "own"] as const;
type Range = (typeof RANGES)[number];

export class ControlsBar extends Part {
  @property({ attribute: false }) controls!: Controls;
  /** Called with the changed options; `undefined` = back to the default. */
  @property({ attribute: false }) onChange: (change: Options) => void = () => undefined;

  @state() private outside = false;
  /** Whether she chooses days herself. */
  @state() private own = false;
  /** Whether the settings are open where there is no room for them. */
  @state() private open = false;

  override render(): TemplateResult {
    const { periods, period, compare, at } = this.controls;
    const range = this.#range();
    const option = (id: string, name: string, chosen: boolean) => html`<option value=${id} .selected=${live(chosen)}>${name}</option>`;
    return html`
      <form class="controls ${this.open ? "open" : ""}" part="controls" aria-label=${say("controls-label")} @submit=${(event: Event) => event.preventDefault()}>
        <button type="button" class="at" aria-expanded=${this.open} @click=${() => (this.open = !this.open)}><strong>${at}</strong><span class="visually-hidden"> ${say("controls-label")}</span></button>
        <fieldset class="segments">
          <legend class="visually-hidden">${say("controls-period")}</legend>
          <div>
            ${periods.map(
              ({ id, name }) => html`
                <label>
                  <input type="radio" name="period" value=${id} .checked=${live(id === period)}
                    @change=${() => this.onChange({ period: id as Period })}>
                  <span>${name}</span>
                </label>
              `,
            )}
          </div>
        </fieldset>
        <select class="range" aria-label=${say("controls-range")} @change=${this.#chosen}>
          ${RANGES.map((id) => option(id, say(`range-${id}`), id === range))}
        </select>
        ${range === "own" ? html`${this.#day("from")}${this.#day("to")}` : nothing}
        <select class="compare" aria-label=${say("controls-compare")} @change=${(event: Event) => this.onChange({ compare: (event.target as HTMLSelectElement).value as Controls["compare"] })}>
          ${(["year", "before"] as const).map((id) => option(id, say(`compare-${id}`), id === compare))}
        </select>
        ${this.controls.filters.map(({ dimension, values }) => this.#filter(dimension, values))}
        ${this.outside
          ? html`<p class="outside" role="alert">${say("controls-outside", { start: day(this.controls.first_day), end: day(this.#lastDay) })}</p>`
          : nothing}
      </form>
    `;
  }

  /** What is looked at, with a way back to all. */
  #filter(dimension: string, values: string[]): TemplateResult {
    const rest = this.controls.filters.filter((known) => known.dimension !== dimension);
    const all = () => this.onChange({ filters: Object.fromEntries(rest.map((known) => [known.dimension, known.values])) });
    const only = say("filter-only", { name: dimension, values: values.join(", ") });
    return html`<button type="button" class="filter" aria-label=${say("filter-remove", { filter: only })} @click=${all}><span>${only}</span><span aria-hidden="true">×</span></button>`;
  }

  get #lastDay(): string {
    const { last_day, today } = this.controls;
    return last_day > today ? last_day : today;
  }

  /** The first day of a stretch. */
  #first(range: "months" | "year"): string {
    const [year, month] = this.controls.today.split("-");
    const first = range === "year" ? `${year}-01-01` : `${String(Number(year) - 1).padStart(4, "0")}-${month}-01`;
    return first < this.controls.first_day ? this.controls.first_day : first;
  }

  /** The stretch that is shown. */
  #range(): Range {
    const { ranged, from, to } = this.controls;
    if (this.own) return "own";
    if (!ranged) return "all";
    const whole = to >= this.controls.today;
    return (["months", "year"] as const).find((range) => whole && this.#first(range) === from) ?? "own";
  }

  readonly #chosen = (event: Event): void => {
    const range = (event.target as HTMLSelectElement).value as Range;
    this.own = range === "own";
    this.outside = false;
    if (range === "own") return;
    this.onChange({ from: range === "all" ? undefined : this.#first(range), to: undefined });
  };

  #day(which: "from" | "to"): TemplateResult {
    const { first_day, from, to } = this.controls;
    const min = which === "from" ? first_day : from;
    const max = which === "from" ? to : this.#lastDay;
    const changed = (event: Event) => {
      const input = event.target as HTMLInputElement;
      if (!input.validity.valid) return;
      this.outside = false;
      this.onChange({ [which]: input.value || undefined });
    };
    // Said on leaving: while a year is typed, its first digits are days long past.
    const left = (event: Event) => {
      this.outside = !(event.target as HTMLInputElement).validity.valid;
    };
    return html`<input id=${which} type="date" aria-label=${say(`controls-${which}`)} min=${min} max=${max} .value=${this.controls[which]} @change=${changed} @blur=${left}>`;
  }
}

register("counting-house-controls", ControlsBar);
