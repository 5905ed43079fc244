/** What stands in the way, and how does one go on? A statement, what to do, and buttons that do it. */

import { html, nothing, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { iconClose, iconWarning } from "./icons.js";
import { sentence } from "./notes.js";
import { Part, register } from "./part.js";
import { isPassing } from "./protocol.js";
import type { Results } from "./results.js";
import type { Trouble } from "./session.js";
import type { FileOptions, Overview, Problem } from "./types.js";
import { say } from "./words.js";

/** The roles without which little or nothing can be computed. */
const ROLES = ["date", "amount", "customer"] as const;

/** Nothing of the files asked for last can be shown, or a correction could not be made. */
export class ProblemPanel extends Part {
  /** Why nothing is shown. */
  @property({ attribute: false }) trouble: Trouble | undefined;
  /** Why a correction was not made. */
  @property({ attribute: false }) notice: Problem | undefined;
  @property({ attribute: false }) onDismiss: () => void = () => undefined;
  @property({ attribute: false }) onChoose: () => void = () => undefined;
  @property({ attribute: false }) onPaste: () => void = () => undefined;
  @property({ attribute: false }) onSample: () => void = () => undefined;
  /** Reads the files again. */
  @property({ attribute: false }) onRetry: () => void = () => undefined;

  override render(): TemplateResult | typeof nothing {
    const { trouble, notice } = this;
    if (trouble) return this.#panel(trouble.refused.length > 1 ? this.#several(trouble) : this.#one(trouble), this.#ways(trouble));
    if (notice) return this.#panel(html`<h2>${say("problem-note")}</h2>${statement(notice)}`, nothing);
    return nothing;
  }

  #panel(said: TemplateResult, ways: TemplateResult | typeof nothing): TemplateResult {
    return html`
      <section class="problem" part="problem" aria-label=${say("problem-label")}>
        ${iconWarning}
        <div>
          <div role="alert">${said}</div>
          ${ways}
        </div>
        <button type="button" class="round" aria-label=${say("problem-dismiss")} @click=${this.onDismiss}>${iconClose}</button>
      </section>
    `;
  }

  #one({ about, sources }: Trouble): TemplateResult {
    const [only] = sources;
    return html`<h2>${sources.length === 1 && only ? say("problem-file", { file: only.name }) : say("problem-files", { count: sources.length })}</h2>${statement(about)}`;
  }

  #several({ refused }: Trouble): TemplateResult {
    return html`
      <h2>${say("problem-none", { count: refused.length })}</h2>
      <ul role="list">${refused.map(({ name, problem }) => html`<li><strong>${name}</strong>: ${sentence(problem.message)} ${sentence(problem.hint)}</li>`)}</ul>
    `;
  }

  #ways({ about }: Trouble): TemplateResult {
    return html`
      <div class="row">
        ${isPassing(about) ? html`<button type="button" class="primary" @click=${this.onRetry}>${say("try-again")}</button>` : nothing}
        <button type="button" class="quiet" @click=${this.onChoose}>${say("choose-another-file")}</button>
        <button type="button" class="quiet" @click=${this.onPaste}>${say("paste-table")}</button>
        <button type="button" class="quiet" @click=${this.onSample}>${say("try-sample")}</button>
      </div>
    `;
  }
}

const statement = ({ message, hint }: Problem): TemplateResult => html`
  <p class="message">${sentence(message)}</p>
  ${hint ? html`<p>${sentence(hint)}</p>` : nothing}
`;

/** What was read gives no figures: why, and the corrections that may change it. */
export function unshownView({ file, files }: Overview, problem: Problem, { onCorrect, onChoose, onShow }: Results): TemplateResult {
  const columns = files.find(({ name }) => name === file)?.columns ?? [];
  return html`
    <section class="problem" part="problem" aria-label=${say("problem-label")}>
      ${iconWarning}
      <div>
        <div role="alert"><h2>${say("problem-unshown", { file })}</h2>${statement(problem)}</div>
        ${problem.code === "role_missing" && columns.length > 0
          ? html`<counting-house-pickers .columns=${columns} .onPick=${(change: FileOptions) => onCorrect({ files: { [file]: change } })}></counting-house-pickers>`
          : nothing}
        <div class="row">
          ${problem.code === "nothing_counts"
            ? html`
                <button type="button" class="quiet" @click=${() => onShow({ panel: "roles", file })}>${say("problem-columns")}</button>
                <button type="button" class="quiet" @click=${() => onShow({ panel: "rules" })}>${say("problem-rule")}</button>
              `
            : nothing}
          <button type="button" class="quiet" @click=${() => onShow({ panel: "layout", file })}>${say("problem-layout")}</button>
          <button type="button" class="quiet" @click=${onChoose}>${say("choose-another-file")}</button>
        </div>
      </div>
    </section>
  `;
}

/** Which column holds what was not found? */
export class Pickers extends Part {
  @property({ attribute: false }) columns: string[] = [];
  @property({ attribute: false }) onPick: (change: FileOptions) => void = () => undefined;

  @state() private roles: Record<string, string> = {};

  override render(): TemplateResult {
    const submitted = (event: SubmitEvent) => {
      event.preventDefault();
      this.onPick({ roles: this.roles });
    };
    return html`
      <form @submit=${submitted}>
        <div class="fields">
          ${ROLES.map(
            (role) => html`
              <div class="field">
                <label for="missing-${role}">${say(`problem-${role}`)}</label>
                <select id="missing-${role}" @change=${(event: Event) => this.#pick(role, (event.target as HTMLSelectElement).value)}>
                  <option value="">${say("problem-find")}</option>
                  ${this.columns.map((header) => html`<option value=${header}>${header}</option>`)}
                </select>
              </div>
            `,
          )}
        </div>
        <button class="primary">${say("problem-use")}</button>
      </form>
    `;
  }

  #pick(role: string, column: string): void {
    const { [role]: _, ...others } = this.roles;
    this.roles = column ? { ...others, [role]: column } : others;
  }
}

register("counting-house-problem", ProblemPanel);
register("counting-house-pickers", Pickers);
