/** What does a screen reader hear when the same files are seen otherwise? What is shown now, how many figures changed, and the first of them. */

import type { Overview, Tile } from "./types.js";

/** More figures than these nobody keeps in mind. */
const TOLD = 3;

/** The card's sentence, and whether it asks something. */
export function whatIsShown({ card }: Overview): string {
  const open = card.questions.filter(({ open }) => open).length;
  const asked = open === 0 ? "" : `. ${open === 1 ? "1 question is" : `${open} questions are`} open`;
  return card.parts.map(({ text }) => text).join("") + asked;
}

export function whatChanged(before: Overview, after: Overview, day: (iso: string) => string): string {
  const said: string[] = [];
  if (whatIsShown(before) !== whatIsShown(after) || !after.figures) said.push(whatIsShown(after));
  if (!after.figures) return said.join(". ");
  const [was, is] = [before.figures?.controls, after.figures.controls];
  if (was?.period !== is.period) said.push(`By ${is.period}`);
  if (was?.from !== is.from || was.to !== is.to) said.push(`${day(is.from)} to ${day(is.to)}`);
  const known = new Map(before.figures?.tiles.map((tile) => [tile.id, told(tile)]));
  const { tiles } = after.figures;
  const changed = tiles.filter((tile) => known.get(tile.id) !== told(tile));
  const figures = tiles.length === 1 ? "figure" : "figures";
  said.push(changed.length === 0 ? "No figure changed" : `${changed.length} of ${tiles.length} ${figures} changed`);
  // A figure without a value says so on its tile.
  said.push(...changed.filter(({ value }) => value !== null).slice(0, TOLD).map(told));
  return said.join(". ");
}

const told = ({ name, value, period }: Tile): string => `${name}: ${value ?? "no value"}, ${period}`;
