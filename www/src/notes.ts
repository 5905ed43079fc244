/** What else is worth knowing about the file? Each remark with its place, its rows and what to do. */

import { html, nothing, type TemplateResult } from "lit";
import { iconInfo, iconWarning } from "./icons.js";
import type { Note } from "./types.js";
import { say } from "./words.js";

/** With a capital in front; a file's name keeps its own. */
export const sentenceCase = (text: string): string => (/^\S+\.\w/.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1));

/** An engine's message begins small and ends open, so that it fits into a line of a terminal. */
export function sentence(text: string): string {
  if (!text) return "";
  const start = sentenceCase(text);
  return /[.!?]$/.test(start) ? start : `${start}.`;
}

/** Why an answer is not there, and a way to ask for it again. */
export const failedView = (reason: string, onAgain: () => void): TemplateResult => html`
  <p role="alert">${sentence(reason)} <button type="button" class="link" @click=${onAgain}>${say("try-again")}</button></p>
`;

/** What a remark needs to be told with its place. */
export interface Telling {
  /** Whether there are several files, which are then named. */
  several: boolean;
  /** Shows a line of a file. */
  onLine: (file: string | null, line: number) => void;
}

/** Shows a line that was named. */
export const lineButton = (line: number, onPress: () => void): TemplateResult => html`<button type="button" class="link" @click=${onPress}>${say("remark-show-line", { line: String(line) })}</button>`;

/** "12 rows, first in line 8 of june.csv, column “Total”", as far as it is known. */
export function placeText({ rows, line, column, file }: Pick<Note, "rows" | "line" | "column" | "file">, { several }: Pick<Telling, "several">): string {
  const of = several ? file : null;
  const placed = rows > 1 ? "place-first" : "place-line";
  const lines = (at: number) => (of === null ? say(placed, { line: String(at) }) : say(`${placed}-of`, { line: String(at), file: of }));
  const known = [
    rows > 0 ? say("rows", { count: rows }) : "",
    line === null ? of : lines(line),
    column === null ? "" : say("place-column", { column }),
  ];
  return known.filter(Boolean).join(", ");
}

/** One remark; `action` is what the reader can do about it on the spot. */
export function noteView(note: Note, telling: Telling, action: TemplateResult | typeof nothing = nothing): TemplateResult {
  const { severity, message, hint } = note;
  const place = placeText(note, telling);
  return html`
    <li class=${severity}>
      ${severity === "info" ? iconInfo : iconWarning}
      <div>
        <p><span class="word">${say(`remark-${severity}`)}:</span> ${sentence(message)}</p>
        <p class="hint">${sentence(hint)}${place ? html` <span class="place">(${place})</span>` : nothing}</p>
        ${note.line === null ? nothing : lineButton(note.line, () => telling.onLine(note.file, note.line ?? 1))}
        ${action}
      </div>
    </li>
  `;
}

export function notesView(diagnostics: Note[], telling: Telling): TemplateResult | typeof nothing {
  if (diagnostics.length === 0) return nothing;
  return html`
    <section class="notes-section" part="notes" aria-labelledby="notes-heading">
      <h2 id="notes-heading">${telling.several ? say("remarks-files") : say("remarks-file")}</h2>
      <ul class="diagnostics" role="list">${diagnostics.map((note) => noteView(note, telling))}</ul>
    </section>
  `;
}
