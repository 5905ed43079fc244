/** How is corrected what concerns one file: which column is which, how its dates are written, how it was cut into cells? */

import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { EngineClient } from "./engine.js";
import { lineButton, sentence, sentenceCase } from "./notes.js";
import "./preview.js";
import type { Choice, DateOrder, DateOrderChoice, FileCard, FileOptions, FilePart, Kind, RoleChoice } from "./types.js";
import { parts, say } from "./words.js";

export type FilePanel = "roles" | "dates" | "layout" | "aside";

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
  kinds: Choice[];
  encodings: Choice[];
  onCorrect: (change: FileOptions) => void;
  onShow: (panel: FilePanel, line?: number) => void;
}

export function filePanel(name: FilePanel, file: FileCard, context: Context): TemplateResult {
  return { roles, dates, layout, aside }[name](file, context);
}

function roles(file: FileCard, { kinds, onCorrect }: Context): TemplateResult {
  const field = ({ role, name, column, needed, evidence, loss }: RoleChoice) => html`
    <div class="field">
      <label for="role-${role}">${name}${needed ? html` <span class="needed">${say("roles-needed")}</span>` : nothing}</label>
      <select id="role-${role}" aria-describedby="role-${role}-why"
        @change=${(event: Event) => onCorrect({ roles: { [role]: (event.target as HTMLSelectElement).value || null } })}>
        <option value="" .selected=${live(column === null)}>${say("roles-none")}</option>
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
            <label for="learnt">${say("roles-learnt", { file: file.learnt.file })}</label>
          </div>
        `
      : nothing}
    <div class="field">
      <label for="kind">${say("roles-kind")}</label>
      <select id="kind" aria-describedby="kind-why" @change=${(event: Event) => onCorrect({ kind: (event.target as HTMLSelectElement).value as Kind })}>
        ${kinds.map(({ id, name }) => html`<option value=${id} .selected=${live(id === file.kind)}>${sentenceCase(name)}</option>`)}
      </select>
      <p id="kind-why" class="hint">${sentence(file.evidence)}</p>
      ${file.may_be.map(
        ({ id, name, needs }) => html`
          <p class="hint">${parts("roles-perhaps", {
            kind: name,
            needs,
            read: html`<button type="button" class="link" @click=${() => onCorrect({ kind: id })}>${say("roles-perhaps.read", { kind: name })}</button>`,
          })}</p>
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
    <p>${column ? say("dates-settled", { column }) : say("dates-none")}</p>
    <button type="button" class="link" @click=${() => onShow("roles")}>${column ? say("dates-other") : say("dates-choose")}</button>
  `;
}

function dateOrder({ column, order, examples }: DateOrderChoice, onCorrect: (change: FileOptions) => void): TemplateResult {
  const reading = (wanted: DateOrder) => html`
    <label class="choice">
      <input type="radio" name="date-order" .checked=${live(order === wanted)} @change=${() => onCorrect({ date_order: wanted })}>
      <strong>${say(`dates-${wanted}`)}</strong>
      ${examples.map((example) => html`<span class="example">${parts("dates-example", { written: html`<code>${example.text}</code>`, day: example[wanted] })}</span>`)}
    </label>
  `;
  return html`
    <fieldset>
      <legend>${say("dates-open", { column })}</legend>
      <div class="choices">${reading("day_first")}${reading("month_first")}</div>
    </fieldset>
  `;
}

/** The lines as they stand there beside what they were read as; how letters are stored may be said otherwise. */
function layout(file: FileCard, { encodings, engine, revision, line, onCorrect }: Context): TemplateResult {
  const choose = (event: Event) => onCorrect({ encoding: (event.target as HTMLSelectElement).value || undefined });
  return html`
    <div class="field">
      <label for="encoding">${say("layout-letters")}</label>
      <select id="encoding" aria-describedby="encoding-why" @change=${choose}>
        ${encodings.map(({ id, name }) => html`<option value=${id} .selected=${live(id === file.encoding)}>${name}</option>`)}
      </select>
      <p id="encoding-why" class="hint">${say("layout-letters.hint")}</p>
    </div>
    <counting-house-preview .engine=${engine} .revision=${revision} .file=${file.name} .line=${line}></counting-house-preview>
  `;
}

function aside({ set_aside: found }: FileCard, { onShow }: Context): TemplateResult {
  if (found.length === 0) return html`<p>${say("aside-none")}</p>`;
  return html`
    <p>${say("aside-some")}</p>
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
