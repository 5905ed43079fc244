/** What must the reader settle before anything can be counted? Only this: which of two readings her dates have. */

import { html, type TemplateResult } from "lit";
import type { DateOrder, DateQuestion, FileCard, Options } from "./types.js";

/** A question with the files that it is about: exports of one kind are written in one way. */
export interface OpenQuestion {
  about: DateQuestion;
  files: string[];
}

/** The question that the files of orders leave open, if any. Where no row reads differently, there is nothing to ask. */
export function openQuestion(files: FileCard[]): OpenQuestion | undefined {
  const open = files.filter(({ of_orders, date_order: dates }) => of_orders && dates?.ambiguous && dates.examples.length > 0);
  const [first] = open;
  if (!first?.date_order) return undefined;
  return { about: first.date_order, files: open.filter(({ what }) => what === first.what).map(({ name }) => name) };
}

/** The answer as corrections of those files. */
export const answerOf = (question: OpenQuestion, order: DateOrder): Options => ({
  files: Object.fromEntries(question.files.map((name) => [name, { date_order: order }])),
});

export function questionView({ about, files }: OpenQuestion, onAnswer: (order: DateOrder) => unknown): TemplateResult {
  const answer = (order: DateOrder, name: string) => html`
    <button type="button" class="answer" @click=${() => onAnswer(order)}>
      <strong>${name}</strong>
      ${about.examples.map((example) => html`<span><code>${example.text}</code> is ${example[order]}</span>`)}
    </button>
  `;
  return html`
    <section class="question" part="question" aria-labelledby="question-heading">
      <div role="alert">
        <h2 id="question-heading">One question first: how are the dates written?</h2>
        <p>“${about.column}” in ${files.join(" and ")} can be read in two ways, and nothing in ${files.length > 1 ? "the files" : "the file"} settles it. Months and returning customers depend on it. Which is right?</p>
      </div>
      <div class="answers">${answer("day_first", "Day first")}${answer("month_first", "Month first")}</div>
    </section>
  `;
}
