/** What can be said of a large file before it is read? What its first lines look like, in the place where the figures will be. */

import { html, type TemplateResult } from "lit";
import { iconSheet } from "./icons.js";
import "./preview.js";
import type { Peek } from "./types.js";
import { say } from "./words.js";

export function peekView({ file, preview }: Peek): TemplateResult {
  return html`
    <section class="card peek" part="card" aria-labelledby="peek-heading">
      <h2 id="peek-heading" class="label">${say("peek-heading")}</h2>
      <p class="sentence">${file.what}</p>
      <div class="file">
        <div class="file-head">${iconSheet}<p><strong>${file.name}</strong></p></div>
        <p class="facts"><span>${say("read-as")}</span> ${file.facts.map(({ text }) => html`<span class="fact">${text}</span>`)}</p>
      </div>
      <counting-house-preview .file=${file.name} .preview=${preview}></counting-house-preview>
    </section>
  `;
}
