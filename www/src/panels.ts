/** How is corrected what concerns all files: which rows count, and in which currency? */

import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { Card, Meaning, Options, Rule } from "./types.js";

export type Panel = "currency" | "rules" | "statuses";

export const PANEL_HEADING: Record<Panel, string> = {
  currency: "Which currency counts?",
  rules: "Which rows count?",
  statuses: "What do the statuses mean?",
};

interface Context {
  card: Card;
  count: (rows: number) => string;
  onCorrect: (change: Options) => void;
  onShow: (panel: Panel) => void;
}

/** What a status can mean, in the reader's words. */
const MEANINGS: Record<Meaning, string> = {
  counts: "Counts",
  cancelled: "Cancelled",
  failed: "Payment failed",
  unpaid: "Not paid",
  test: "A test",
  refunded: "Refunded",
};

export function panel(name: Panel, context: Context): TemplateResult {
  return { currency: currencies, rules, statuses }[name](context);
}

export const rowsText = (rows: number, count: (rows: number) => string): string => `${count(rows)} ${rows === 1 ? "row" : "rows"}`;

function rules({ card, count, onCorrect, onShow }: Context): TemplateResult {
  const rule = ({ id, name, on, rows, effect }: Rule) => html`
    <div class="switch">
      <input type="checkbox" role="switch" id="rule-${id}" .checked=${live(on)} aria-describedby="rule-${id}-effect"
        @change=${(event: Event) => onCorrect({ rules: { [id]: (event.target as HTMLInputElement).checked } })}>
      <label for="rule-${id}">${name}</label>
      <p id="rule-${id}-effect" class="hint">${effect} <span class="count">${rowsText(rows, count)}</span></p>
    </div>
  `;
  return html`
    ${card.rules.length > 0 ? card.rules.map(rule) : html`<p>Every row counts.</p>`}
    ${card.statuses.length > 0 ? html`<button type="button" class="link" @click=${() => onShow("statuses")}>${PANEL_HEADING.statuses}</button>` : nothing}
  `;
}

function currencies({ card, count, onCorrect }: Context): TemplateResult {
  if (card.currencies.length === 0) return html`<p>The file names no currency; amounts are taken as they are.</p>`;
  return html`
    <fieldset>
      <legend>Amounts in different currencies are never added up. Count the rows in:</legend>
      <div class="choices">
        ${card.currencies.map(
          ({ code, rows, used }) => html`
            <label class="choice">
              <input type="radio" name="currency" .checked=${live(used)} @change=${() => onCorrect({ currency: code })}>
              <strong>${code}</strong><span class="example">${rowsText(rows, count)}</span>
            </label>
          `,
        )}
      </div>
    </fieldset>
  `;
}

function statuses({ card, count, onCorrect }: Context): TemplateResult {
  if (card.statuses.length === 0) return html`<p>No column was read as the status of an order.</p>`;
  const field = ({ text, rows, meaning }: Card["statuses"][number], place: number) => html`
    <div class="field">
      <label for="status-${place}">${text} <span class="hint">${rowsText(rows, count)}</span></label>
      <select id="status-${place}" @change=${(event: Event) => onCorrect({ statuses: { [text]: (event.target as HTMLSelectElement).value as Meaning } })}>
        ${Object.entries(MEANINGS).map(([id, name]) => html`<option value=${id} .selected=${live(id === meaning)}>${name}</option>`)}
      </select>
    </div>
  `;
  return html`<div class="fields">${card.statuses.map(field)}</div>`;
}
