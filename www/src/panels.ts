/** How is corrected what concerns all files: which rows count, and in which currency? */

import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { Card, Meaning, Options, RuleSwitch } from "./types.js";
import { say } from "./words.js";

const PANELS = ["currency", "rules", "statuses"] as const;

export type Panel = (typeof PANELS)[number];

export const isPanel = (name: string): name is Panel => PANELS.some((panel) => panel === name);

interface Context {
  card: Card;
  onCorrect: (change: Options) => void;
  onShow: (panel: Panel) => void;
}

/** What a status can mean. */
const MEANINGS: Meaning[] = ["counts", "cancelled", "failed", "unpaid", "test", "refunded"];

export function panel(name: Panel, context: Context): TemplateResult {
  return { currency: currencies, rules, statuses }[name](context);
}

export const rowsText = (count: number): string => say("rows", { count });

function rules({ card, onCorrect, onShow }: Context): TemplateResult {
  const rule = ({ id, name, on, rows, effect }: RuleSwitch) => html`
    <div class="switch">
      <input type="checkbox" role="switch" id="rule-${id}" .checked=${live(on)} aria-describedby="rule-${id}-effect"
        @change=${(event: Event) => onCorrect({ rules: { [id]: (event.target as HTMLInputElement).checked } })}>
      <label for="rule-${id}">${name}</label>
      <p id="rule-${id}-effect" class="hint">${effect} <span class="count">${rowsText(rows)}</span></p>
    </div>
  `;
  return html`
    ${card.rules.length > 0 ? card.rules.map(rule) : html`<p>${say("rules-none")}</p>`}
    ${card.statuses.length > 0 ? html`<button type="button" class="link" @click=${() => onShow("statuses")}>${say("panel-statuses")}</button>` : nothing}
  `;
}

function currencies({ card, onCorrect }: Context): TemplateResult {
  if (card.currencies.length === 0) return html`<p>${say("currency-none")}</p>`;
  return html`
    <fieldset>
      <legend>${say("currency-choose")}</legend>
      <div class="choices">
        ${card.currencies.map(
          ({ code, rows, used }) => html`
            <label class="choice">
              <input type="radio" name="currency" .checked=${live(used)} @change=${() => onCorrect({ currency: code })}>
              <strong>${code}</strong><span class="example">${rowsText(rows)}</span>
            </label>
          `,
        )}
      </div>
    </fieldset>
  `;
}

function statuses({ card, onCorrect }: Context): TemplateResult {
  if (card.statuses.length === 0) return html`<p>${say("statuses-none")}</p>`;
  const field = ({ text, rows, meaning }: Card["statuses"][number], place: number) => html`
    <div class="field">
      <label for="status-${place}">${text} <span class="hint">${rowsText(rows)}</span></label>
      <select id="status-${place}" @change=${(event: Event) => onCorrect({ statuses: { [text]: (event.target as HTMLSelectElement).value as Meaning } })}>
        ${MEANINGS.map((id) => html`<option value=${id} .selected=${live(id === meaning)}>${say(`meaning-${id}`)}</option>`)}
      </select>
    </div>
  `;
  return html`<div class="fields">${card.statuses.map(field)}</div>`;
}
