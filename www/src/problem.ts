/** What stands in the way, and how does one go on? A statement, what to do, and buttons that do it. */

import { html, nothing, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { iconClose, iconWarning } from "./icons.js";
import { sentence } from "./notes.js";
import { Part, register } from "./part.js";
import { CRASH } from "./protocol.js";
import type { Options, Problem } from "./types.js";

/** The roles without which little or nothing can be computed, in the reader's words. */
const ROLES = [
  { role: "date", name: "the date of the order" },
  { role: "amount", name: "the amount" },
  { role: "customer", name: "the customer" },
];

export class ProblemPanel extends Part {
  @property({ attribute: false }) problem!: Problem;
  /** The file it concerns; `undefined` where it concerns none. */
  @property({ attribute: false }) file: string | undefined;
  /** The file's headers, where it could be read that far: the reader may then say which is which. */
  @property({ attribute: false }) columns: string[] = [];
  @property({ attribute: false }) onDismiss: () => void = () => undefined;
  @property({ attribute: false }) onChoose: () => void = () => undefined;
  @property({ attribute: false }) onPaste: () => void = () => undefined;
  @property({ attribute: false }) onSample: () => void = () => undefined;
  /** Reads the file again, with the roles the reader named. */
  @property({ attribute: false }) onRetry: (change: Options) => void = () => undefined;

  @state() private roles: Record<string, string> = {};

  override render(): TemplateResult {
    const { code, message, hint } = this.problem;
    return html`
      <section class="problem" part="problem" aria-label="Problem">
        ${iconWarning}
        <div>
          <div role="alert">
            <h2>${this.file === undefined ? "Please note" : html`“${this.file}” could not be shown`}</h2>
            <p class="message">${sentence(message)}</p>
            ${hint ? html`<p>${sentence(hint)}</p>` : nothing}
          </div>
          ${this.columns.length > 0 ? this.#pickers() : nothing}
          <div class="row" ?hidden=${this.file === undefined}>
            ${code === CRASH ? html`<button type="button" class="primary" @click=${() => this.onRetry({})}>Read the file again</button>` : nothing}
            <button type="button" class="quiet" @click=${this.onChoose}>Choose another file</button>
            <button type="button" class="quiet" @click=${this.onPaste}>Paste a table</button>
            <button type="button" class="quiet" @click=${this.onSample}>Try the sample bakery</button>
          </div>
        </div>
        <button type="button" class="round" aria-label="Dismiss" @click=${this.onDismiss}>${iconClose}</button>
      </section>
    `;
  }

  #pickers(): TemplateResult {
    const submitted = (event: SubmitEvent) => {
      event.preventDefault();
      this.onRetry({ roles: this.roles });
    };
    return html`
      <form @submit=${submitted}>
        <div class="fields">
          ${ROLES.map(
            ({ role, name }) => html`
              <div class="field">
                <label for="missing-${role}">Which column holds ${name}?</label>
                <select id="missing-${role}" @change=${(event: Event) => this.#pick(role, (event.target as HTMLSelectElement).value)}>
                  <option value="">Find it for me</option>
                  ${this.columns.map((header) => html`<option value=${header}>${header}</option>`)}
                </select>
              </div>
            `,
          )}
        </div>
        <button class="primary">Use these columns</button>
      </form>
    `;
  }

  #pick(role: string, column: string): void {
    const { [role]: _, ...others } = this.roles;
    this.roles = column ? { ...others, [role]: column } : others;
  }
}

register("counting-house-problem", ProblemPanel);
