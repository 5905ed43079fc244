/** What else is worth knowing about the file? Each remark with its place, its rows and what to do. */

import { html, nothing, type TemplateResult } from "lit";
import { iconInfo, iconWarning } from "./icons.js";
import type { Diagnostic } from "./types.js";

const WORD: Record<Diagnostic["severity"], string> = { info: "Note", warning: "Warning", error: "Problem" };

/** "12 rows, first in line 8, column “Total”", as far as it is known. */
function place({ rows, line, column }: Diagnostic, count: (rows: number) => string): string {
  const parts = [
    rows > 0 ? `${count(rows)} ${rows === 1 ? "row" : "rows"}` : "",
    line === null ? "" : `${rows > 1 ? "first in line" : "line"} ${line}`,
    column === null ? "" : `column “${column}”`,
  ];
  return parts.filter(Boolean).join(", ");
}

export function notesView(diagnostics: Diagnostic[], count: (rows: number) => string): TemplateResult | typeof nothing {
  if (diagnostics.length === 0) return nothing;
  return html`
    <section class="notes-section" part="notes" aria-labelledby="notes-heading">
      <h2 id="notes-heading">About this file</h2>
      <ul class="diagnostics" role="list">
        ${diagnostics.map(
          (note) => html`
            <li class=${note.severity}>
              ${note.severity === "info" ? iconInfo : iconWarning}
              <div>
                <p><span class="word">${WORD[note.severity]}:</span> ${note.message}</p>
                <p class="hint">${note.hint}${place(note, count) ? html` <span class="place">(${place(note, count)})</span>` : nothing}</p>
              </div>
            </li>
          `,
        )}
      </ul>
    </section>
  `;
}
