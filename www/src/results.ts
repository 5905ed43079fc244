/** In which order does the story go? A question if the files leave one open; else what the figures say, section by section, then what was read and how good it is. */

import { html, nothing, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { costsFigures, remarksView, type Open } from "./card.js";
import "./controls.js";
import type { EngineClient } from "./engine.js";
import { notesView } from "./notes.js";
import { unshownView } from "./problem.js";
import "./quality.js";
import { answerOf, openQuestion, questionView } from "./question.js";
import { rowsView } from "./rows.js";
import { save } from "./save.js";
import { headlineView, railView, sectionView } from "./sections.js";
import type { Unread } from "./session.js";
import type { Choice, Dashboard, Options, Overview, Quality, Scheme, Tile } from "./types.js";
import "./worth.js";
import { parts, say } from "./words.js";

/** Tiles above all sections, and of the sample beside the way in. */
const FIRST = 6;
const OF_SAMPLE = 3;

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
  onChoose: () => void;
  /** Opens a correction of the card. */
  onShow: (open: Open) => void;
  /** Leads to the questions that are open. */
  onQuestions: () => void;
  /** Shows a line of a file, of the first one where none is named. */
  onLine: (file: string | null, line: number) => void;
  onExplain: (tile: Tile) => void;
  /** Called with the report on how good the data are. */
  onJudged: (quality: Quality) => void;
  /** Shows all of the sample. */
  onExplore: () => void;
}

const sampleLabel = (): TemplateResult => html`<p class="sample-label">${parts("results-sample", { this: html`<strong>${say("results-sample.this")}</strong>` })}</p>`;

/** What the sample says first, beside the way in. */
export function sampleView(results: Results): TemplateResult | typeof nothing {
  const { figures } = results.overview;
  if (!figures) return nothing;
  return html`
    <section class="taste" aria-labelledby="taste-heading">
      <h2 id="taste-heading" class="visually-hidden">${say("results-taste")}</h2>
      ${sampleLabel()}
      ${headlineView({ ...results, figures }, OF_SAMPLE)}
      <button type="button" class="quiet try-sample" @click=${results.onExplore}>${say("try-sample")}</button>
    </section>
  `;
}

export function resultsView(results: Results): TemplateResult {
  const { overview, busy, stale, hidden, engine, onAnswer } = results;
  const question = openQuestion(overview.files);
  return html`
    <div class="results" aria-busy=${busy || stale} ?inert=${stale} ?hidden=${hidden}>
      ${overview.sample ? sampleLabel() : nothing}
      ${
        // Keyed by reading: what was opened or answered for some files says nothing about the next.
        keyed(engine, question ? questionView(question, (order) => onAnswer(answerOf(question, order))) : storyView(results))
      }
    </div>
  `;
}

function storyView(results: Results): TemplateResult {
  const { overview, engine, onCorrect } = results;
  const { figures, problem } = overview;
  const shown = figures ? { ...results, figures } : undefined;
  return html`
    ${figures ? html`<counting-house-controls .controls=${figures.controls} .onChange=${onCorrect}></counting-house-controls>` : nothing}
    <div class=${figures ? "railed" : "sections"}>
      <section class="section now" aria-labelledby="now-heading">
        <h2 id="now-heading" class="visually-hidden" tabindex="-1">${say("results-glance")}</h2>
        <counting-house-questions .questions=${overview.card.questions} .onAnswer=${onCorrect}></counting-house-questions>
        ${remarksView(overview, results.onShow, results.onLine)}
        ${shown ? headlineView(shown, FIRST, worthView(shown)) : nothing}
        ${problem ? unshownView(overview, problem, results) : nothing}
      </section>
      ${shown ? railView(shown) : nothing}
      <div class="sections">
        ${figures ? nothing : rowsView(overview)}
        ${shown ? shown.figures.sections.map((section) => sectionView(section, shown)) : nothing}
        ${figures ? rowsView(overview) : nothing}
        ${figures ? moreView(figures.more, engine) : nothing}
        ${dataView(results)}
      </div>
    </div>
  `;
}

const worthView = ({ engine, revision, busy, stale, figures, onExplain }: Results & { figures: Dashboard }): TemplateResult =>
  html`<counting-house-worth .engine=${engine} .revision=${revision} .busy=${busy || stale} .tiles=${figures.tiles} .onExplain=${onExplain}></counting-house-worth>`;

/** What was read, how good it is, and what else is to be said of it. */
function dataView({ overview, refused, busy, stale, engine, revision, onCorrect, onRemove, onRetry, onClear, onLine, onShow, onQuestions, onJudged }: Results): TemplateResult {
  const several = overview.files.length > 1;
  return html`
    <section class="section" aria-labelledby="data-heading">
      <h2 id="data-heading" tabindex="-1">${say("sections-data")}</h2>
      <counting-house-card .overview=${overview} .refused=${refused} .engine=${engine} .revision=${revision}
        .onCorrect=${onCorrect} .onRemove=${onRemove} .onRetry=${onRetry} .onClear=${onClear}></counting-house-card>
      <counting-house-quality .engine=${engine} .revision=${revision} .busy=${busy || stale} .several=${several} .onJudged=${onJudged}
        .onCorrect=${onCorrect} .onLine=${onLine} .onShow=${onShow} .onQuestions=${onQuestions}></counting-house-quality>
      ${notesView(overview.diagnostics.filter((note) => !costsFigures(note) && !JUDGED.has(note.code)), { several, onLine })}
    </section>
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
