/** For which days, and in which steps? The three settings of every number below. */

import { html, nothing, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { live } from "lit/directives/live.js";
import { Part, register } from "./part.js";
import type { Controls, Options, Period } from "./types.js";
import { day, say } from "./words.js";

export class ControlsBar extends Part {
  @property({ attribute: false }) controls!: Controls;
  /** Called with the changed options; `undefined` = back to the default. */
  @property({ attribute: false }) onChange: (change: Options) => void = () => undefined;

  @state() private outside = false;

  override render(): TemplateResult {
    const { periods, period } = this.controls;
    return html`
      <form class="controls" part="controls" aria-label=${say("controls-label")} @submit=${(event: Event) => event.preventDefault()}>
        <fieldset class="segments">
          <legend>${say("controls-period")}</legend>
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
        ${this.#day("from")}${this.#day("to")}
        <button type="button" class="quiet" @click=${this.#reset}>${say("controls-reset")}</button>
        ${this.outside
          ? html`<p class="outside" role="alert">${say("controls-outside", { start: day(this.controls.first_day), end: day(this.#lastDay) })}</p>`
          : nothing}
      </form>
    `;
  }

  get #lastDay(): string {
    const { last_day, today } = this.controls;
    return last_day > today ? last_day : today;
  }

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
    return html`
      <div class="field">
        <label for=${which}>${say(`controls-${which}`)}</label>
        <input id=${which} type="date" min=${min} max=${max} .value=${this.controls[which]} @change=${changed} @blur=${left}>
      </div>
    `;
  }

  readonly #reset = (): void => {
    this.outside = false;
    for (const input of this.querySelectorAll<HTMLInputElement>("input[type=date]")) input.value = this.controls[input.id as "from" | "to"];
    this.onChange({ period: undefined, from: undefined, to: undefined });
  };
}

register("counting-house-controls", ControlsBar);
