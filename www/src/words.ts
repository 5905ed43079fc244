/** What does the page say, in which language? Texts by their ids, in one language for all elements of a page, and how it writes numbers and days. */

import type { Texts } from "texts";
import english from "virtual:english";
import others from "virtual:words";
import { partsOf, textsOf, type Arg } from "./pattern.js";

/** What is at hand from the beginning, and has every text. */
const ENGLISH = "en";

/** The languages that there are texts in. */
export const LANGUAGES: readonly string[] = [ENGLISH, ...Object.keys(others)];

type Id = keyof Texts;
/** A text that needs no arguments. */
export type PlainId = { [I in Id]: [Texts[I]] extends [never] ? I : never }[Id];
type Args<I extends Id> = [Texts[I]] extends [never] ? [] : [args: Record<Texts[I], Arg>];

const englishTexts = textsOf(english);
let texts = englishTexts;
let language = ENGLISH;
let plurals = new Intl.PluralRules(ENGLISH);
/** The language in which numbers and days are written. */
let written = ENGLISH;
let numbers = new Intl.NumberFormat(ENGLISH);
let wanted = ENGLISH;

/** Tables that were loaded, for the engine, which says things too. */
const loaded = new Map<string, string>();
const listeners = new Set<() => void>();

// All of them come right behind the page: nothing is asked for again once a file may be open. Whoever wants one that could
// not be had hears it.
for (const [tag, table] of Object.entries(others)) table.then((text) => loaded.set(tag, text), () => undefined);

/** The tag of the language that is spoken. */
export const spoken = (): string => language;

/** The tables of the languages that are at hand beside English, by tag. */
export const tables = (): ReadonlyMap<string, string> => loaded;

/** Calls a function whenever another language is spoken, or numbers are written otherwise. */
export const listen = (told: () => void): void => void listeners.add(told);
export const unlisten = (told: () => void): void => void listeners.delete(told);

/** The first of these languages that there are texts in, whatever its region; else English. */
export function languageFor(wishes: readonly string[]): string {
  const tags = wishes.map((wish) => wish.split(/[-_]/)[0]?.toLowerCase() ?? "");
  return tags.find((tag) => LANGUAGES.includes(tag)) ?? ENGLISH;
}

/** Speaks one of the languages and writes numbers as those who read `format`; rejects where its texts cannot be had. The newest wish wins. */
export async function speak(tag: string, format: string): Promise<void> {
  wanted = tag;
  // What is at hand is spoken at once: nobody sees a page in between.
  const table = loaded.get(tag) ?? (tag === ENGLISH ? english : await others[tag]);
  if (table === undefined || wanted !== tag || (language === tag && written === format)) return;
  texts = tag === ENGLISH ? englishTexts : textsOf(table);
  [language, written] = [tag, format];
  plurals = new Intl.PluralRules(tag);
  numbers = new Intl.NumberFormat(format);
  listeners.forEach((told) => told());
}

const grammar = {
  number: (value: number): string => numbers.format(value),
  plural: (value: number): string => plurals.select(value),
};

/** A sentence in its parts, for one that holds more than text. */
export function parts<I extends Id>(id: I, ...[args]: Args<I>): unknown[] {
  return partsOf(texts.get(id) ?? englishTexts.get(id) ?? id, args ?? {}, grammar);
}

/** A text. */
export function say<I extends Id>(id: I, ...args: Args<I>): string {
  return parts(id, ...args).join("");
}

/** Writes a count as the reader does. */
export const count = grammar.number;

/** Writes a number with so many decimals. */
export const decimals = (value: number, places: number): string =>
  new Intl.NumberFormat(written, { minimumFractionDigits: places, maximumFractionDigits: places }).format(value);

/** Writes a share in percent. */
export const percent = (share: number): string => new Intl.NumberFormat(written, { style: "percent" }).format(share);

/** Puts two written values in order, by the numbers in them where both have one; what has no value comes last either way. */
export function byValue(a: string, b: string, way: 1 | -1): number {
  const decimal = new Intl.NumberFormat(written).formatToParts(0.5).find(({ type }) => type === "decimal")?.value ?? ".";
  const number = (text: string) => {
    const digits = [...text.replace("−", "-")].filter((sign) => /[\d-]/.test(sign) || sign === decimal).join("").replace(decimal, ".");
    return digits === "" ? NaN : Number(digits);
  };
  const [one, other] = [number(a), number(b)];
  if (Number.isNaN(one) || Number.isNaN(other)) return Number(Number.isNaN(one)) - Number(Number.isNaN(other)) || way * a.localeCompare(b, language);
  return way * (one - other);
}

/** Writes an ISO day. */
export const day = (iso: string): string =>
  new Intl.DateTimeFormat(written, { dateStyle: "medium", timeZone: "UTC" }).format(new Date(iso));

/** "a, b and c". */
export const list = (names: string[]): string => new Intl.ListFormat(language).format(names);

/** What a language is called by those who speak it. */
export const ownName = (tag: string): string => new Intl.DisplayNames([tag], { type: "language" }).of(tag) ?? tag;

/** Says what stands around the element and asks for a text by its id, on a page that is ours. */
export function sayAround(): void {
  for (const place of document.querySelectorAll<HTMLElement>("[data-say]")) place.textContent = say(place.dataset["say"] as PlainId);
  const page = document.documentElement;
  if ("spoken" in page.dataset) page.lang = language;
}
