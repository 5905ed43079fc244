/** What do the data leave to the reader? How dates are written, before anything is counted; what rows mean, with what each answer comes to. */

import { html, nothing, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { sentenceCase } from "./notes.js";
import { Part, register } from "./part.js";
import type { DateOrder, DateOrderChoice, FileCard, Options, QuestionCard } from "./types.js";
import { list, parts, say } from "./words.js";

/** A question with the files that it is about: exports of one kind are written in one way. */
export interface OpenQuestion {
  about: DateOrderChoice;
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
  const answer = (order: DateOrder) => html`
    <button type="button" class="answer" @click=${() => onAnswer(order)}>
      <strong>${say(`dates-${order}`)}</strong>
      ${about.examples.map((example) => html`<span>${parts("dates-example", { written: html`<code>${example.text}</code>`, day: example[order] })}</span>`)}
    </button>
  `;
  return html`
    <section class="question" part="question" aria-labelledby="question-heading">
      <div role="alert">
        <h2 id="question-heading">${say("asked-dates")}</h2>
        <p>${say("asked-dates.why", { column: about.column, files: list(files), count: files.length })}</p>
      </div>
      <div class="answers">${answer("day_first")}${answer("month_first")}</div>
    </section>
  `;
}

/** Questions that the figures answer in one way until the reader does. Those she answered stay, small, to be answered otherwise. */
export class Questions extends Part {
  @property({ attribute: false }) questions: QuestionCard[] = [];
  /** Applies an answer; done when the figures go by it. */
  @property({ attribute: false }) onAnswer: (change: Options) => unknown = () => undefined;

  /** The answered question that is asked once more. */
  @state() private again: string | undefined;

  /** Puts the focus on the first question that is open. */
  focusOpen(): void {
    const heading = this.querySelector<HTMLElement>(".asked h2");
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: "center" });
  }

  override render(): TemplateResult | typeof nothing {
    if (this.questions.length === 0) return nothing;
    const asked = this.questions.filter(({ id, open }) => open || id === this.again);
    const answered = this.questions.filter((question) => !asked.includes(question));
    return html`
      ${asked.map((question) => this.#asked(question))}
      ${answered.length > 0 ? html`<ul class="answered" role="list" aria-label=${say("asked-answers")}>${answered.map((question) => this.#answered(question))}</ul>` : nothing}
    `;
  }

  #asked({ id, text, why, open, answers }: QuestionCard): TemplateResult {
    return html`
      <section class="question asked" part="question" aria-labelledby="question-${id}">
        <h2 id="question-${id}" tabindex="-1">${text}</h2>
        <p id="question-${id}-why">${why}</p>
        <div class="answers" role="group" aria-labelledby="question-${id}" aria-describedby="question-${id}-why">
          ${answers.map((answer) => html`
            <button type="button" class="answer" aria-pressed=${answer.chosen} @click=${() => this.#answer(id, answer.id)}>
              <strong>${sentenceCase(answer.text)}</strong>
              <span>${answer.comes_to}</span>
              ${answer.chosen ? html`<span class="hint">${open ? say("asked-until") : say("asked-chosen")}</span>` : nothing}
            </button>
          `)}
        </div>
      </section>
    `;
  }

  #answered({ id, text, answers }: QuestionCard): TemplateResult {
    return html`
      <li>
        <p>${text} <strong>${sentenceCase(answers.find(({ chosen }) => chosen)?.text ?? "")}</strong></p>
        <button type="button" class="link" id="question-${id}-again" @click=${() => this.#ask(id)}>${say("asked-again")}<span class="visually-hidden"> ${say("asked-again.to", { question: text })}</span></button>
      </li>
    `;
  }

  async #ask(id: string): Promise<void> {
    this.again = id;
    await this.updateComplete;
    this.querySelector<HTMLElement>(`#question-${id}`)?.focus();
  }

  /** The focus goes to what took the place of the question. */
  async #answer(id: string, answer: string): Promise<void> {
    await this.onAnswer({ answers: { [id]: answer } });
    this.again = undefined;
    await this.updateComplete;
    this.querySelector<HTMLElement>(`.asked h2, #question-${id}-again`)?.focus();
  }
}

register("counting-house-questions", Questions);
