/** In which order does the story go? A question if the files leave one open; else what was read, the settings, the tiles, the charts, the remarks. */

import { html, nothing, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { costsFigures, type Open } from "./card.js";
import "./charts.js";
import type { EngineClient } from "./engine.js";
import { notesView } from "./notes.js";
import { unshownView } from "./problem.js";
import "./quality.js";
import { answerOf, openQuestion, questionView } from "./question.js";
import { rowsView } from "./rows.js";
import { save } from "./save.js";
import type { Unread } from "./session.js";
import "./tiles.js";
import type { Choice, Dashboard, Options, Overview, Scheme, Tile } from "./types.js";
import { parts, say } from "./words.js";

/** Remarks that stand elsewhere with more to them: in the report on quality, as questions, or at the file. */
const JUDGED = new Set(["short_rows", "long_rows", "possible_duplicates", "missing_values", "unreadable_date", "unreadable_number", "open_question", "read_as_corrected"]);

export interface Results {
  overview: Overview;
  refused: Unread[];
  busy: boolean;
  /** Another file is being read: these figures are about to go. */
  stale: boolean;
  /** What was read of that file so far stands in their place. */
  hidden: boolean;
  engine: EngineClient;
  revision: number;
  scheme: Scheme;
  onCorrect: (change: Options) => unknown;
  /** The answer to the question, which goes with it. */
  onAnswer: (change: Options) => unknown;
  onRemove: (name: string) => Promise<void>;
  /** Reads a file once more that could not be read. */
  onRetry: (file: Unread) => void;
  onClear: () => void;
  /** Saves what was corrected, for files to come. */
  onSave: () => void;
  onChoose: () => void;
  /** Opens a correction of the card. */
  onShow: (open: Open) => void;
  /** Leads to the questions that are open. */
  onQuestions: () => void;
  /** Shows a line of a file, of the first one where none is named. */
  onLine: (file: string | null, line: number) => void;
  onExplain: (tile: Tile) => void;
}

export function resultsView(results: Results): TemplateResult {
  const { overview, refused, busy, stale, hidden, engine, revision, onCorrect, onAnswer, onRemove, onRetry, onClear, onSave, onLine, onShow, onQuestions } = results;
  const question = openQuestion(overview.files);
  return html`
    <div class="results" aria-busy=${busy || stale} ?inert=${stale} ?hidden=${hidden}>
      ${overview.sample
        ? html`<p class="sample-label">${parts("results-sample", { this: html`<strong>${say("results-sample.this")}</strong>` })}</p>`
        : nothing}
      ${
        // Keyed by reading: what was opened or answered for some files says nothing about the next.
        keyed(engine, question ? questionView(question, (order) => onAnswer(answerOf(question, order))) : html`
          <counting-house-questions .questions=${overview.card.questions} .onAnswer=${onCorrect}></counting-house-questions>
          <counting-house-card .overview=${overview} .refused=${refused} .engine=${engine} .revision=${revision}
            .onCorrect=${onCorrect} .onRemove=${onRemove} .onRetry=${onRetry} .onClear=${onClear} .onSave=${onSave}></counting-house-card>
          ${overview.figures ? figuresView(overview.figures, results) : nothing}
          ${rowsView(overview)}
          ${overview.problem ? unshownView(overview, overview.problem, results) : nothing}
          <counting-house-quality .engine=${engine} .revision=${revision} .busy=${busy || stale} .several=${overview.files.length > 1}
            .onCorrect=${onCorrect} .onLine=${onLine} .onShow=${onShow} .onQuestions=${onQuestions}></counting-house-quality>
          ${notesView(overview.diagnostics.filter((note) => !costsFigures(note) && !JUDGED.has(note.code)), { several: overview.files.length > 1, onLine })}
        `)
      }
    </div>
  `;
}

function figuresView(figures: Dashboard, { engine, revision, scheme, onCorrect, onExplain }: Results): TemplateResult {
  return html`
    <section aria-labelledby="tiles-heading">
      <h2 id="tiles-heading">${say("results-glance")}</h2>
      <counting-house-controls .controls=${figures.controls} .onChange=${onCorrect}></counting-house-controls>
      <counting-house-tiles .tiles=${figures.tiles} .engine=${engine} .revision=${revision} .scheme=${scheme} .onExplain=${onExplain}></counting-house-tiles>
      ${moreView(figures.more, engine)}
    </section>
    <counting-house-charts .figures=${figures} .engine=${engine} .revision=${revision} .scheme=${scheme} .onChange=${onCorrect}></counting-house-charts>
  `;
}

/** What one more file would tell, out of the way until somebody asks. */
function moreView(more: Dashboard["more"], engine: EngineClient): TemplateResult | typeof nothing {
  if (more.length === 0) return nothing;
  return html`
    <details class="more-files">
      <summary>${say("results-more")}</summary>
      <dl>${more.map(({ unlock, template, figures }) => html`<div><dt>${unlock}</dt><dd>${figures.join(", ")}</dd>${template ? offerView(template, engine) : nothing}</div>`)}</dl>
    </details>
  `;
}

/** A table to fill in, where no tool exports one. */
function offerView({ id, name }: Choice, engine: EngineClient): TemplateResult {
  const download = (): void => {
    // An engine that has ended takes these results with it, and says why by itself.
    void engine.call("template", [id]).then((csv) => save(`\uFEFF${csv}`, "text/csv", `${id}-template.csv`), () => undefined);
  };
  return html`<dd><button type="button" class="link" @click=${download}>${say("results-template", { what: name })}</button></dd>`;
}
