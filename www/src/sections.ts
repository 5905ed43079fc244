/** In which order does the page tell its figures? What says most first, then a section for each question, with a rail to reach them. */

import { html, nothing, type TemplateResult } from "lit";
import "./charts.js";
import { deeperView } from "./deeper.js";
import "./figures.js";
import "./find.js";
import type { EngineClient } from "./engine.js";
import "./tiles.js";
import type { Dashboard, Options, Scheme, Section, Tile } from "./types.js";
import { say } from "./words.js";

/** Tiles of a section. */
const MOST = 4;

export interface Shown {
  figures: Dashboard;
  engine: EngineClient;
  revision: number;
  scheme: Scheme;
  onCorrect: (change: Options) => unknown;
  onExplain: (tile: Tile) => void;
}

/** The tiles of metrics, in their order. */
const tilesOf = ({ tiles }: Dashboard, ids: string[]): Tile[] => ids.flatMap((id) => tiles.find((tile) => tile.id === id) ?? []);

const tilesView = (tiles: Tile[], { engine, revision, scheme, onExplain }: Shown): TemplateResult =>
  html`<counting-house-tiles .tiles=${tiles} .engine=${engine} .revision=${revision} .scheme=${scheme} .onExplain=${onExplain}></counting-house-tiles>`;

/** What the figures say first, and the first of them; something may stand in between. */
export function headlineView(shown: Shown, most: number, between: unknown = nothing): TemplateResult {
  const { headline, first } = shown.figures;
  const [lead, ...others] = headline;
  return html`
    ${lead === undefined ? nothing : html`<p class="headline"><strong>${lead}</strong> ${others.map((sentence) => html`<span>${sentence}</span> `)}</p>`}
    ${between}
    ${tilesView(tilesOf(shown.figures, first.slice(0, most)), shown)}
  `;
}

/** Leads to what has this id, and puts the focus there. */
export function goTo(event: Event, id: string): void {
  const root = (event.currentTarget as HTMLElement).getRootNode() as ShadowRoot;
  const heading = root.getElementById(id);
  heading?.scrollIntoView({ block: "start" });
  heading?.focus({ preventScroll: true });
}

/** The ways to the sections; on a narrow page they stand in a line that can be scrolled. */
export function railView({ figures, onExplain }: Shown): TemplateResult {
  const way = (id: string, name: string) => html`<li><button type="button" @click=${(event: Event) => goTo(event, id)}>${name}</button></li>`;
  return html`
    <nav class="rail" aria-label=${say("sections-label")}>
      <counting-house-find .tiles=${figures.tiles} .onExplain=${onExplain}></counting-house-find>
      <ul role="list">
        ${way("now-heading", say("sections-now"))}
        ${figures.sections.map(({ id, name }) => way(`${id}-heading`, name))}
        ${way("data-heading", say("sections-data"))}
        ${way("proof-heading", say("sections-proof"))}
      </ul>
    </nav>
  `;
}

/** A section: what it says first, at most four tiles, a picture, and all of its figures on demand. */
export function sectionView(section: Section, shown: Shown): TemplateResult {
  const { figures, engine, revision, scheme, onCorrect, onExplain } = shown;
  const tiles = tilesOf(figures, section.figures);
  // What stands above all sections need not stand here again.
  const others = tiles.filter(({ id }) => !figures.first.includes(id));
  return html`
    <section class="section" aria-labelledby="${section.id}-heading">
      <p class="label" aria-hidden="true">${section.name}</p>
      <h2 id="${section.id}-heading" tabindex="-1"><span class="visually-hidden">${section.name}: </span>${section.takeaway}</h2>
      ${others.length > 0 ? tilesView(others.slice(0, MOST), shown) : nothing}
      <counting-house-charts .section=${section} .figures=${figures} .engine=${engine} .revision=${revision} .scheme=${scheme} .onChange=${onCorrect}></counting-house-charts>
      ${tiles.length > 1
        ? html`<counting-house-figures .section=${section} .tiles=${tiles} .pins=${figures.controls.pins} .engine=${engine} .revision=${revision} .scheme=${scheme} .onExplain=${onExplain} .onChange=${onCorrect}></counting-house-figures>`
        : nothing}
      ${deeperView(section.id, engine, revision)}
    </section>
  `;
}
