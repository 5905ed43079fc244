/** Which files are open, how was each read, and what do they share? A list with a way to take each out again. */

import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { PANEL_OF, type FilePanel } from "./file-panels.js";
import { iconClose, iconSheet, iconWarning } from "./icons.js";
import { sentence } from "./notes.js";
import { rowsText } from "./panels.js";
import { isPassing } from "./protocol.js";
import type { Unread } from "./session.js";
import type { FileCard, Join, Options, Overlap, Overlapping, Overview } from "./types.js";

interface Files {
  files: FileCard[];
  refused: Unread[];
  /** The sample cannot be taken out: it stands for files to come. */
  sample: boolean;
  count: (rows: number) => string;
  isOpen: (file: string, panel: FilePanel, by: string) => boolean;
  onOpen: (file: string, panel: FilePanel, by: string, event: Event) => void;
  onRemove: (name: string) => void;
  /** Reads a file once more that could not be read. */
  onRetry: (file: Unread) => void;
  /** The correction that is open for a file. */
  panelOf: (file: FileCard) => TemplateResult | typeof nothing;
}

export function filesView(list: Files): TemplateResult {
  const several = list.files.length + list.refused.length > 1;
  return html`
    <ul class="files ${several ? "several" : ""}" role="list" aria-label="Files">
      ${list.files.map((file) => fileView(file, several, list))}
      ${list.refused.map((file) => refusedView(file, list))}
    </ul>
  `;
}

function fileView(file: FileCard, several: boolean, list: Files): TemplateResult {
  const opener = (panel: FilePanel, text: string, way = "") => html`<button type="button" class="fact ${way}"
    aria-expanded=${list.isOpen(file.name, panel, text)} @click=${(event: Event) => list.onOpen(file.name, panel, text, event)}>${text}<span class="visually-hidden"> in ${file.name}</span></button>`;
  const what = several ? [file.what, file.of_orders ? "" : "beside the orders"] : [];
  return html`
    <li class="file">
      <div class="file-head">
        ${iconSheet}
        <p><strong>${file.name}</strong> <span class="hint">${[...what, rowsText(file.rows, list.count), sizeText(file.bytes)].filter(Boolean).join(" · ")}</span></p>
        ${list.sample ? nothing : removeButton(file.name, list)}
      </div>
      <p class="facts">
        <span>Read as</span> ${file.facts.map(({ text, part }) => opener(PANEL_OF[part], text))} ${opener("roles", "Check the columns", "way")} ${opener("layout", "See the rows", "way")}
      </p>
      ${file.joins.map((join) => joinView(join, list.count))}
      ${list.panelOf(file)}
    </li>
  `;
}

function refusedView(file: Unread, list: Files): TemplateResult {
  const { name, problem, source } = file;
  return html`
    <li class="file refused">
      <div class="file-head">
        ${iconWarning}
        <div role="alert">
          <p><strong>${name}</strong> could not be read. ${sentence(problem.message)}</p>
          <p class="hint">${sentence(problem.hint)}</p>
          ${source && isPassing(problem) ? html`<button type="button" class="link" @click=${() => list.onRetry(file)}>Try again</button>` : nothing}
        </div>
        ${removeButton(name, list)}
      </div>
    </li>
  `;
}

const removeButton = (name: string, { onRemove }: Files): TemplateResult => html`
  <button type="button" class="round remove" data-file=${name} aria-label="Remove ${name}" title="Remove" @click=${() => onRemove(name)}>${iconClose}</button>
`;

/** "1.2 MB", as a file manager says it. */
function sizeText(bytes: number): string {
  const units = ["B", "kB", "MB", "GB"];
  const step = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), units.length - 1);
  return `${(bytes / 1000 ** step).toFixed(step > 0 && bytes / 1000 ** step < 10 ? 1 : 0)} ${units[step]}`;
}

/** How well what a file names is found among the orders or in another file, with examples of what is not. */
function joinView({ column, of, orders_column, matched, in_file, in_orders, only_in_file, only_in_orders, customers, rows_without, gives }: Join, count: (rows: number) => string): TemplateResult {
  const examples = (where: string, all: number, names: string[]) => html`
    <li>${count(all - matched)} only ${where}${names.length > 0 ? html`, such as ${names.map((name, place) => html`${place > 0 ? ", " : ""}<code>${name}</code>`)}` : nothing}</li>
  `;
  return html`
    <div class="join">
      <p>
        ${customers
          ? html`<strong>${Math.round((100 * matched) / Math.max(in_file, 1))}% of its customers have orders:</strong> ${count(matched)} of ${count(in_file)}`
          : html`<strong>${count(matched)} of ${count(in_orders)} “${orders_column}” ${of ? `in ${of}` : "of the orders"} are here</strong>`},
        “${column}” here being “${orders_column}” there${rows_without ? `; ${rowsText(rows_without, count)} there have another` : ""}${gives.length > 0 ? `; it tells ${gives.slice(0, 5).join(", ")}` : ""}.
      </p>
      <ul>
        ${in_file > matched ? examples("here", in_file, only_in_file) : nothing}
        ${in_orders > matched ? examples(of ? `in ${of}` : "among the orders", in_orders, only_in_orders) : nothing}
      </ul>
    </div>
  `;
}

/** What files of one kind share, and how it counts: the reader's choice. */
export function overlapsView(
  { overlaps, overlapping }: Overview, count: (rows: number) => string, day: (iso: string) => string, onCorrect: (change: Options) => void,
): TemplateResult | typeof nothing {
  if (overlaps.length === 0) return nothing;
  const choice = (wanted: Overlapping, name: string, effect: string) => html`
    <label class="choice">
      <input type="radio" name="overlapping" .checked=${live(overlapping === wanted)} @change=${() => onCorrect({ overlapping: wanted })}>
      <strong>${name}</strong><span class="example">${effect}</span>
    </label>
  `;
  const [newer, older] = overlaps.length === 1 && overlaps[0] ? [overlaps[0].newer, overlaps[0].older] : ["The later file", "the earlier one"];
  return html`
    <fieldset class="overlaps">
      <legend>${overlaps.map((overlap) => html`<span>${overlapText(overlap, overlapping, count, day)}</span>`)}</legend>
      <div class="choices">
        ${choice("once", "Count once", `What stands in both files counts as ${newer} has it`)}
        ${choice("replace", "Replace", `Over the days that it covers, ${newer} takes the place of ${older}`)}
        ${choice("both", "Count both", "They are different rows that look alike")}
      </div>
    </fieldset>
  `;
}

function overlapText(overlap: Overlap, overlapping: Overlapping, count: (rows: number) => string, day: (iso: string) => string): string {
  const what = `${overlap.by_order_number ? "order" : "row"}${overlap.orders === 1 ? "" : "s"}`;
  const { from, to } = overlap;
  const span = from && to ? (from === to ? `, ${day(from)}` : `, ${day(from)} to ${day(to)}`) : "";
  const counted = { once: "counted once", replace: "replaced", both: "counted twice" }[overlapping];
  return `${overlap.newer} overlaps ${overlap.older} by ${count(overlap.orders)} ${what}${span}: ${counted}.`;
}
