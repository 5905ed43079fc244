/** In which order does a file's story go? A question if it leaves one open; else what was read, the settings, the tiles, the charts, the remarks. */

import { html, nothing, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { costsFigures } from "./card.js";
import "./charts.js";
import type { EngineClient } from "./engine.js";
import { notesView } from "./notes.js";
import { openQuestion, questionView } from "./question.js";
import "./tiles.js";
import type { DateOrder, Options, Overview, Scheme, Tile } from "./types.js";

export interface Results {
  overview: Overview;
  sample: boolean;
  busy: boolean;
  /** Another file is being read: these figures are about to go. */
  stale: boolean;
  engine: EngineClient;
  revision: number;
  scheme: Scheme;
  count: (rows: number) => string;
  day: (iso: string) => string;
  onCorrect: (change: Options) => unknown;
  onAnswer: (order: DateOrder) => unknown;
  onExplain: (tile: Tile) => void;
}

export function resultsView(results: Results): TemplateResult {
  const { overview, sample, busy, stale, engine, revision, scheme, count, day, onCorrect, onAnswer, onExplain } = results;
  const question = openQuestion(overview.card);
  return html`
    <div class="results" aria-busy=${busy || stale} ?inert=${stale}>
      ${sample
        ? html`<p class="sample-label"><strong>This is a sample:</strong> an invented bakery. Your own file takes its place.</p>`
        : nothing}
      ${
        // Keyed by file: what was opened or answered for one file says nothing about the next.
        keyed(engine, question ? questionView(question, onAnswer) : html`
          <counting-house-card .card=${overview.card} .remarks=${overview.diagnostics.filter(costsFigures)} .onCorrect=${onCorrect} .count=${count}></counting-house-card>
          <section aria-labelledby="tiles-heading">
            <h2 id="tiles-heading">Your shop at a glance</h2>
            <counting-house-controls .controls=${overview.controls} .onChange=${onCorrect} .day=${day}></counting-house-controls>
            <counting-house-tiles .tiles=${overview.tiles} .engine=${engine} .revision=${revision} .scheme=${scheme} .onExplain=${onExplain}></counting-house-tiles>
          </section>
          <counting-house-charts .overview=${overview} .engine=${engine} .revision=${revision} .scheme=${scheme} .onChange=${onCorrect}></counting-house-charts>
          ${notesView(overview.diagnostics.filter((note) => !costsFigures(note)), count)}
        `)
      }
    </div>
  `;
}
