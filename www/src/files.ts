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
import { day, decimals, parts, percent, say } from "./words.js";

interface Files {
  files: FileCard[];
  refused: Unread[];
  /** The sample cannot be taken out: it stands for files to come. */
  sample: boolean;
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
    <ul class="files ${several ? "several" : ""}" role="list" aria-label=${say("files-label")}>
      ${list.files.map((file) => fileView(file, several, list))}
      ${list.refused.map((file) => refusedView(file, list))}
    </ul>
  `;
}

function fileView(file: FileCard, several: boolean, list: Files): TemplateResult {
  const opener = (panel: FilePanel, text: string, way = "") => html`<button type="button" class="fact ${way}"
    aria-expanded=${list.isOpen(file.name, panel, text)} @click=${(event: Event) => list.onOpen(file.name, panel, text, event)}>${text}<span class="visually-hidden"> ${say("files-of", { file: file.name })}</span></button>`;
  const what = several ? [file.what, file.of_orders ? "" : say("files-beside")] : [];
  return html`
    <li class="file">
      <div class="file-head">
        ${iconSheet}
        <p><strong>${file.name}</strong> <span class="hint">${[...what, rowsText(file.rows), sizeText(file.bytes)].filter(Boolean).join(" · ")}</span></p>
        ${list.sample ? nothing : removeButton(file.name, list)}
      </div>
      <p class="facts">
        <span>${say("read-as")}</span> ${file.facts.map(({ text, part }) => opener(PANEL_OF[part], text))} ${opener("roles", say("files-columns"), "way")} ${opener("layout", say("files-rows"), "way")}
      </p>
      ${file.joins.map((join) => joinView(join))}
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
          <p>${parts("files-refused", { file: html`<strong>${name}</strong>`, reason: sentence(problem.message) })}</p>
          <p class="hint">${sentence(problem.hint)}</p>
          ${source && isPassing(problem) ? html`<button type="button" class="link" @click=${() => list.onRetry(file)}>${say("try-again")}</button>` : nothing}
        </div>
        ${removeButton(name, list)}
      </div>
    </li>
  `;
}

const removeButton = (name: string, { onRemove }: Files): TemplateResult => html`
  <button type="button" class="round remove" data-file=${name} aria-label=${say("files-remove.file", { file: name })} title=${say("files-remove")} @click=${() => onRemove(name)}>${iconClose}</button>
`;

/** "1.2 MB", as a file manager says it. */
function sizeText(bytes: number): string {
  const units = ["B", "kB", "MB", "GB"];
  const step = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), units.length - 1);
  const size = bytes / 1000 ** step;
  return `${decimals(size, step > 0 && size < 10 ? 1 : 0)} ${units[step]}`;
}

/** How well what a file names is found among the orders or in another file, with examples of what is not. */
function joinView(join: Join): TemplateResult {
  const { column, of, orders_column, matched, in_file, in_orders, only_in_file, only_in_orders, customers, rows_without, gives } = join;
  const there = { here: column, there: orders_column, without: rows_without ?? 0, tells: gives.length > 0 ? "yes" : "no", gives: gives.slice(0, 5).join(", ") };
  const share = () => say("join-share", { share: percent(Math.round((100 * matched) / Math.max(in_file, 1)) / 100) });
  const named = { matched, all: in_orders, column: orders_column };
  const keys = () => (of ? say("join-file", { ...named, file: of }) : say("join-orders", named));
  const only = (where: "here" | "orders" | "file", all: number, names: string[]) => {
    const examples = html`${names.map((name, place) => html`${place > 0 ? ", " : ""}<code>${name}</code>`)}`;
    return html`<li>${parts("join-only", { count: all - matched, where, file: of ?? "", named: names.length, examples })}</li>`;
  };
  return html`
    <div class="join">
      <p>
        ${customers
          ? parts("join-customers", { ...there, lead: html`<strong>${share()}</strong>`, matched, all: in_file })
          : parts("join-keys", { ...there, lead: html`<strong>${keys()}</strong>` })}
      </p>
      <ul>
        ${in_file > matched ? only("here", in_file, only_in_file) : nothing}
        ${in_orders > matched ? only(of ? "file" : "orders", in_orders, only_in_orders) : nothing}
      </ul>
    </div>
  `;
}

/** What files of one kind share, and how it counts: the reader's choice. */
export function overlapsView({ overlaps, overlapping }: Overview, onCorrect: (change: Options) => void): TemplateResult | typeof nothing {
  const [first] = overlaps;
  if (!first) return nothing;
  const choice = (wanted: Overlapping, name: string, effect: string) => html`
    <label class="choice">
      <input type="radio" name="overlapping" .checked=${live(overlapping === wanted)} @change=${() => onCorrect({ overlapping: wanted })}>
      <strong>${name}</strong><span class="example">${effect}</span>
    </label>
  `;
  const files = overlaps.length === 1 ? "two" : "more";
  const { newer, older } = first;
  return html`
    <fieldset class="overlaps">
      <legend>${overlaps.map((overlap) => html`<span>${overlapText(overlap, overlapping)}</span>`)}</legend>
      <div class="choices">
        ${choice("once", say("overlap-once"), say("overlap-once.effect", { files, newer }))}
        ${choice("replace", say("overlap-replace"), say("overlap-replace.effect", { files, newer, older }))}
        ${choice("both", say("overlap-both"), say("overlap-both.effect"))}
      </div>
    </fieldset>
  `;
}

function overlapText({ newer, older, by_order_number, orders, from, to }: Overlap, counted: Overlapping): string {
  const [start, end] = from && to ? [day(from), day(to)] : ["", ""];
  const days = from && to ? (from === to ? "one" : "span") : "none";
  return say("overlap", { newer, older, by: by_order_number ? "orders" : "rows", count: orders, days, start, end, counted });
}
