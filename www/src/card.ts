/** What was understood of the file? A sentence whose parts are buttons, each opening the correction of that part. */

import { html, nothing, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { live } from "lit/directives/live.js";
import { Part, register } from "./part.js";
import { noteView, sentence } from "./notes.js";
import type { Card, CardPart, DateOrder, DateQuestion, Diagnostic, Options, Role, Rule } from "./types.js";

/** What the panel under the sentence corrects: where it came from and how it was read are corrected by its columns. */
type Panel = "roles" | "dates" | "currency" | "rules";

/** A word joiner: the comma after a button stays on the button's line. */
const STAY = "\u2060";

const PANEL_OF: Record<CardPart, Panel> = {
  source: "roles",
  roles: "roles",
  reading: "roles",
  dates: "dates",
  currency: "currency",
  rules: "rules",
};

/** Remarks that cost figures stand beside the sentence, with the panel that settles them, where there is one. */
const SETTLED_BY: Record<string, Panel | null> = {
  another_kind_of_table: "roles",
  no_customer_column: "roles",
  no_amount_column: "roles",
  unknown_column: "roles",
  column_does_not_fit: "roles",
  several_currencies: "currency",
  ambiguous_date: "dates",
  after_today: null,
  range_cut: null,
};

/** Whether a remark is one that the card itself shows. */
export const costsFigures = ({ code, severity }: Diagnostic): boolean => severity !== "info" && code in SETTLED_BY;

const HEADING: Record<Panel, string> = {
  roles: "Which column is which?",
  dates: "How are the dates written?",
  currency: "Which currency counts?",
  rules: "Which rows count?",
};

export class RecognitionCard extends Part {
  @property({ attribute: false }) card!: Card;
  @property({ attribute: false }) remarks: Diagnostic[] = [];
  /** Called with the changed options; absent ones stay. */
  @property({ attribute: false }) onCorrect: (change: Options) => void = () => undefined;
  /** Writes a count in the reader's locale. */
  @property({ attribute: false }) count: (rows: number) => string = String;

  @state() private open: Panel | undefined;

  override render(): TemplateResult {
    const { open } = this;
    const { parts, reading } = this.card;
    return html`
      <section class="card" part="card" aria-labelledby="card-heading">
        <h2 id="card-heading" class="label" tabindex="-1">What we read. Anything wrong? Choose it and correct it.</h2>
        <p class="sentence">
          ${parts.map(({ text, part }) => (part === null ? `${STAY}${text}` : this.#part(text, PANEL_OF[part])))}
        </p>
        <p class="reading">
          <span>${reading}</span>
          <button type="button" class="link" aria-expanded=${open === "roles"} aria-controls="card-panel" @click=${() => this.#toggle("roles")}>Check the columns</button>
        </p>
        ${this.#remarks()}
        <div id="card-panel" class="panel" ?hidden=${open === undefined}>
          ${open === undefined ? nothing : this.#panel(open)}
        </div>
      </section>
    `;
  }

  /** Not a `<button>`, which is a box: these are words of a sentence and break across its lines. */
  #part(text: string, panel: Panel): TemplateResult {
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      this.#toggle(panel);
    };
    return html`<span role="button" tabindex="0" class="part" aria-expanded=${this.open === panel} aria-controls="card-panel"
      @click=${() => this.#toggle(panel)} @keydown=${pressed}>${text}<span class="visually-hidden"> (correct this)</span></span>`;
  }

  #toggle(panel: Panel): void {
    this.open = this.open === panel ? undefined : panel;
  }

  #remarks(): TemplateResult | typeof nothing {
    if (this.remarks.length === 0) return nothing;
    return html`<ul class="diagnostics remarks" role="list">${this.remarks.map((remark) => this.#remark(remark))}</ul>`;
  }

  #remark(remark: Diagnostic): TemplateResult {
    const panel = SETTLED_BY[remark.code];
    if (!panel) return noteView(remark, this.count);
    return noteView(remark, this.count, html`
      <button type="button" class="link" aria-expanded=${this.open === panel} aria-controls="card-panel" @click=${() => this.#toggle(panel)}>${HEADING[panel]}</button>
    `);
  }

  #panel(panel: Panel): TemplateResult {
    const { roles, rules, date_order: dates, currencies } = this.card;
    const content = {
      roles: () => html`<div class="fields">${roles.map((role) => this.#role(role))}</div>`,
      rules: () => (rules.length > 0 ? html`${rules.map((rule) => this.#rule(rule))}` : html`<p>Every row counts.</p>`),
      dates: () => (dates ? this.#dates(dates) : this.#datesAreClear(roles)),
      currency: () => this.#currencies(currencies),
    }[panel];
    return html`
      <h3>${HEADING[panel]}</h3>
      ${content()}
      <button type="button" class="quiet" @click=${() => this.#toggle(panel)}>Done</button>
    `;
  }

  #role({ role, name, column, needed, evidence, loss }: Role): TemplateResult {
    const choose = (event: Event) => {
      const { value } = event.target as HTMLSelectElement;
      this.onCorrect({ roles: { [role]: value || null } });
    };
    return html`
      <div class="field">
        <label for="role-${role}">${name}${needed ? html` <span class="needed">needed</span>` : nothing}</label>
        <select id="role-${role}" aria-describedby="role-${role}-why" @change=${choose}>
          <option value="" .selected=${live(column === null)}>No column</option>
          ${this.card.columns.map((header) => html`<option value=${header} .selected=${live(header === column)}>${header}</option>`)}
        </select>
        <p id="role-${role}-why" class="hint">${sentence(column === null ? (loss ?? evidence) : evidence)}</p>
      </div>
    `;
  }

  #rule({ id, name, on, rows, effect }: Rule): TemplateResult {
    const flip = (event: Event) => this.onCorrect({ rules: { [id]: (event.target as HTMLInputElement).checked } });
    return html`
      <div class="switch">
        <input type="checkbox" role="switch" id="rule-${id}" .checked=${live(on)} aria-describedby="rule-${id}-effect" @change=${flip}>
        <label for="rule-${id}">${name}</label>
        <p id="rule-${id}-effect" class="hint">${effect} <span class="count">${this.count(rows)} ${rows === 1 ? "row" : "rows"}</span></p>
      </div>
    `;
  }

  #datesAreClear(roles: Role[]): TemplateResult {
    const column = roles.find(({ role }) => role === "date")?.column;
    return column
      ? html`<p>The dates in “${column}” can be read in one way only. Another column may be chosen under “Check the columns”.</p>`
      : html`<p>No column was read as a date. Choose one under “Check the columns”.</p>`;
  }

  #dates({ column, order, examples }: DateQuestion): TemplateResult {
    const reading = (wanted: DateOrder, name: string) => html`
      <label class="choice">
        <input type="radio" name="date-order" .checked=${live(order === wanted)} @change=${() => this.onCorrect({ date_order: wanted })}>
        <strong>${name}</strong>
        ${examples.map((example) => html`<span class="example"><code>${example.text}</code> is ${example[wanted]}</span>`)}
      </label>
    `;
    return html`
      <fieldset>
        <legend>The file does not settle how “${column}” is written; this is your answer.</legend>
        <div class="choices">${reading("day_first", "Day first")}${reading("month_first", "Month first")}</div>
      </fieldset>
    `;
  }

  #currencies(currencies: Card["currencies"]): TemplateResult {
    if (currencies.length === 0) return html`<p>The file names no currency; amounts are taken as they are.</p>`;
    return html`
      <fieldset>
        <legend>Amounts in different currencies are never added up. Count the rows in:</legend>
        <div class="choices">
          ${currencies.map(
            ({ code, rows, used }) => html`
              <label class="choice">
                <input type="radio" name="currency" .checked=${live(used)} @change=${() => this.onCorrect({ currency: code })}>
                <strong>${code}</strong><span class="example">${this.count(rows)} ${rows === 1 ? "row" : "rows"}</span>
              </label>
            `,
          )}
        </div>
      </fieldset>
    `;
  }
}

register("counting-house-card", RecognitionCard);
