/** How is corrected what concerns all files: which rows count, and in which currency? */

import { html, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { Card, Options, Rule } from "./types.js";

export type Panel = "currency" | "rules";

export const PANEL_HEADING: Record<Panel, string> = {
  currency: "Which currency counts?",
  rules: "Which rows count?",
};

interface Context {
  card: Card;
  count: (rows: number) => string;
  onCorrect: (change: Options) => void;
}

export function panel(name: Panel, context: Context): TemplateResult {
  return { currency: currencies, rules }[name](context);
}

export const rowsText = (rows: number, count: (rows: number) => string): string => `${count(rows)} ${rows === 1 ? "row" : "rows"}`;

function rules({ card, count, onCorrect }: Context): TemplateResult {
  const rule = ({ id, name, on, rows, effect }: Rule) => html`
    <div class="switch">
      <input type="checkbox" role="switch" id="rule-${id}" .checked=${live(on)} aria-describedby="rule-${id}-effect"
        @change=${(event: Event) => onCorrect({ rules: { [id]: (event.target as HTMLInputElement).checked } })}>
      <label for="rule-${id}">${name}</label>
      <p id="rule-${id}-effect" class="hint">${effect} <span class="count">${rowsText(rows, count)}</span></p>
    </div>
  `;
  return card.rules.length > 0 ? html`${card.rules.map(rule)}` : html`<p>Every row counts.</p>`;
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
