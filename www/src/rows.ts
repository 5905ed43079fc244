/** What do the rows of a file come to that are no orders? Its figures one below the other, those that say most first. */

import { html, nothing, type TemplateResult } from "lit";
import { sentence } from "./notes.js";
import type { FileCard, Overview, FigureText } from "./types.js";
import { say } from "./words.js";

export function rowsView({ files, instead }: Overview): TemplateResult | typeof nothing {
  const others = files.filter(({ figures }) => figures.length > 0);
  if (others.length === 0) return nothing;
  return html`
    <section aria-labelledby="rows-heading">
      <h2 id="rows-heading">${instead ? say("results-rows") : say("results-beside")}</h2>
      ${instead ? html`<p>${sentence(instead.message)} ${sentence(instead.hint)}</p>` : nothing}
      ${others.map(fileView)}
    </section>
  `;
}

const fileView = ({ name, what, figures }: FileCard): TemplateResult => html`
  <div class="card rows">
    <h3>${name} <span class="hint">${what}</span></h3>
    <dl>${figures.map(figureView)}</dl>
  </div>
`;

const figureView = ({ name, value, left_out, headline }: FigureText): TemplateResult => html`
  <div class=${headline ? "headline" : ""}>
    <dt>${name}</dt>
    <dd>${value}${left_out ? html` <span class="hint">${left_out}</span>` : nothing}</dd>
  </div>
`;
