/** What must the reader settle before anything can be counted? Only this: which of two readings her dates have. */

import { html, type TemplateResult } from "lit";
import type { Card, DateOrder, DateQuestion } from "./types.js";

/** The question that a file leaves open, if any. Where no row reads differently, there is nothing to ask. */
export function openQuestion({ date_order: dates }: Card): DateQuestion | undefined {
  return dates?.ambiguous && dates.examples.length > 0 ? dates : undefined;
}

export function questionView({ column, examples }: DateQuestion, onAnswer: (order: DateOrder) => unknown): TemplateResult {
  const answer = (order: DateOrder, name: string) => html`
    <button type="button" class="answer" @click=${() => onAnswer(order)}>
      <strong>${name}</strong>
      ${examples.map((example) => html`<span><code>${example.text}</code> is ${example[order]}</span>`)}
    </button>
  `;
  return html`
    <section class="question" part="question" aria-labelledby="question-heading">
      <div role="alert">
        <h2 id="question-heading">One question first: how are the dates written?</h2>
        <p>“${column}” can be read in two ways, and nothing in the file settles it. Months and returning customers depend on it. Which is right?</p>
      </div>
      <div class="answers">${answer("day_first", "Day first")}${answer("month_first", "Month first")}</div>
    </section>
  `;
}
