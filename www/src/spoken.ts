/** What does a screen reader hear when the same files are seen otherwise? What is shown now, how many figures changed, and the first of them. */

import type { Overview, Tile } from "./types.js";
import { day, say } from "./words.js";

/** More figures than these nobody keeps in mind. */
const TOLD = 3;

/** The card's sentence, and whether it asks something. */
export function whatIsShown({ card }: Overview): string {
  const open = card.questions.filter(({ open }) => open).length;
  const asked = open === 0 ? "" : `. ${say("spoken-open", { count: open })}`;
  return card.parts.map(({ text }) => text).join("") + asked;
}

export function whatChanged(before: Overview, after: Overview): string {
  const said: string[] = [];
  if (whatIsShown(before) !== whatIsShown(after) || !after.figures) said.push(whatIsShown(after));
  if (!after.figures) return said.join(". ");
  const [was, is] = [before.figures?.controls, after.figures.controls];
  if (was?.period !== is.period) said.push(say("spoken-by", { period: is.period }));
  if (was?.from !== is.from || was.to !== is.to) said.push(say("spoken-span", { start: day(is.from), end: day(is.to) }));
  const known = new Map(before.figures?.tiles.map((tile) => [tile.id, told(tile)]));
  const { tiles } = after.figures;
  const changed = tiles.filter((tile) => known.get(tile.id) !== told(tile));
  said.push(changed.length === 0 ? say("spoken-unchanged") : say("spoken-changed", { changed: changed.length, count: tiles.length }));
  // A figure without a value says so on its tile.
  said.push(...changed.filter(({ value }) => value !== null).slice(0, TOLD).map(told));
  return said.join(". ");
}

const told = ({ name, value, period }: Tile): string => say("spoken-figure", { name, value: value ?? say("spoken-no-value"), period });
