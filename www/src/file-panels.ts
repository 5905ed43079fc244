/** How is corrected what concerns one file: which column is which, how its dates are written, how it was cut into cells? */

import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { EngineClient } from "./engine.js";
import { lineButton, sentence, sentenceCase } from "./notes.js";
import "./preview.js";
import type { Choice, DateOrder, DateQuestion, FileCard, FileOptions, FilePart, Role } from "./types.js";

export type FilePanel = "roles" | "dates" | "layout" | "aside";

export const FILE_HEADING: Record<FilePanel, string> = {
  roles: "Which column is which?",
  dates: "How are the dates written?",
  layout: "How was the file read?",
  aside: "Which lines are no rows?",
};

/** What each statement about a file opens. */
export const PANEL_OF: Record<FilePart, FilePanel> = {
  delimiter: "layout",
  encoding: "layout",
  numbers: "layout",
  header: "layout",
  aside: "aside",
  dates: "dates",
  learnt: "roles",
  kind: "roles",
};

interface Context {
  /** The line to show, where one was asked for. */
  line: number | undefined;
  engine: EngineClient | undefined;
  revision: number;
  count: (rows: number) => string;
  kinds: Choice[];
  encodings: Choice[];
  onCorrect: (change: FileOptions) => void;
  onShow: (panel: FilePanel, line?: number) => void;
}

export function filePanel(name: FilePanel, file: FileCard, context: Context): TemplateResult {
  return { roles, dates, layout, aside }[name](file, context);
}

function roles(file: FileCard, { kinds, onCorrect }: Context): TemplateResult {
  const field = ({ role, name, column, needed, evidence, loss }: Role) => html`
    <div class="field">
      <label for="role-${role}">${name}${needed ? html` <span class="needed">needed</span>` : nothing}</label>
      <select id="role-${role}" aria-describedby="role-${role}-why"
        @change=${(event: Event) => onCorrect({ roles: { [role]: (event.target as HTMLSelectElement).value || null } })}>
        <option value="" .selected=${live(column === null)}>No column</option>
        ${file.columns.map((header) => html`<option value=${header} .selected=${live(header === column)}>${header}</option>`)}
      </select>
      <p id="role-${role}-why" class="hint">${sentence(column === null ? (loss ?? evidence) : evidence)}</p>
    </div>
  `;
  return html`
    ${file.learnt
      ? html`
          <div class="switch">
            <input type="checkbox" role="switch" id="learnt" .checked=${live(file.learnt.on)} @change=${(event: Event) => onCorrect({ learnt: (event.target as HTMLInputElement).checked })}>
            <label for="learnt">Read it as you corrected “${file.learnt.file}”</label>
          </div>
        `
      : nothing}
    <div class="field">
      <label for="kind">What is a row of it?</label>
      <select id="kind" aria-describedby="kind-why" @change=${(event: Event) => onCorrect({ kind: (event.target as HTMLSelectElement).value })}>
        ${kinds.map(({ id, name }) => html`<option value=${id} .selected=${live(id === file.kind)}>${sentenceCase(name)}</option>`)}
      </select>
      <p id="kind-why" class="hint">${sentence(file.evidence)}</p>
      ${file.may_be.map(
        ({ id, name, needs }) => html`
          <p class="hint">It may hold ${name} instead, whose figures need: ${needs}. <button type="button" class="link" @click=${() => onCorrect({ kind: id })}>Read it as ${name}</button></p>
        `,
      )}
    </div>
    <div class="fields">${file.roles.map(field)}</div>
  `;
}

function dates(file: FileCard, { onCorrect, onShow }: Context): TemplateResult {
  if (file.date_order) return dateOrder(file.date_order, onCorrect);
  const column = file.roles.find(({ role }) => role === "date")?.column;
  return html`
    <p>${column ? `The dates in “${column}” can be read in one way only.` : "No column was read as a date."}</p>
    <button type="button" class="link" @click=${() => onShow("roles")}>${column ? "Choose another column" : "Choose the column"}</button>
  `;
}

function dateOrder({ column, order, examples }: DateQuestion, onCorrect: (change: FileOptions) => void): TemplateResult {
  const reading = (wanted: DateOrder, name: string) => html`
    <label class="choice">
      <input type="radio" name="date-order" .checked=${live(order === wanted)} @change=${() => onCorrect({ date_order: wanted })}>
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

/** The lines as they stand there beside what they were read as; how letters are stored may be said otherwise. */
function layout(file: FileCard, { encodings, engine, revision, line, onCorrect }: Context): TemplateResult {
  const choose = (event: Event) => onCorrect({ encoding: (event.target as HTMLSelectElement).value || undefined });
  return html`
    <div class="field">
      <label for="encoding">How are its letters stored?</label>
      <select id="encoding" aria-describedby="encoding-why" @change=${choose}>
        ${encodings.map(({ id, name }) => html`<option value=${id} .selected=${live(id === file.encoding)}>${name}</option>`)}
      </select>
      <p id="encoding-why" class="hint">If names look wrong, such as “MÃ¼ller”, choose another one.</p>
    </div>
    <counting-house-preview .engine=${engine} .revision=${revision} .file=${file.name} .line=${line}></counting-house-preview>
  `;
}

function aside({ set_aside: found }: FileCard, { onShow }: Context): TemplateResult {
  if (found.length === 0) return html`<p>Every line below the header is a row.</p>`;
  return html`
    <p>These lines were set aside and are in no figure.</p>
    <dl class="asides">
      ${found.map(({ text, examples }) => html`
        <div>
          <dt>${text}</dt>
          ${examples.filter((example) => example.text).map((example) => html`<dd>${lineButton(example.line, () => onShow("layout", example.line))} <code>${example.text}</code></dd>`)}
        </div>
      `)}
    </dl>
  `;
}
