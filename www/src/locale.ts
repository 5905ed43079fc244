/** How does the reader write numbers, money and months? Asked of `Intl` once, and handed to the engine. */

import type { Locale } from "./types.js";
import { languageFor } from "./words.js";

const BEFORE_UNIT = ["integer", "decimal", "fraction"];

/** The blank between a number and the sign beside it, as `Intl` writes it. */
function gap(parts: Intl.NumberFormatPart[]): string {
  return parts.find((part) => part.type === "literal")?.value ?? "";
}

/** The separators, patterns and short month names of a language tag, for example `de-AT`, and the language that is spoken. */
export function localeOf(language: string, spoken: string): Locale {
  const number = new Intl.NumberFormat(language, { useGrouping: true }).formatToParts(1234567.8);
  const percent = new Intl.NumberFormat(language, { style: "percent" }).formatToParts(0.5);
  const money = new Intl.NumberFormat(language, { style: "currency", currency: "EUR" }).formatToParts(1);
  const month = new Intl.DateTimeFormat(language, { month: "short", timeZone: "UTC" });
  return {
    language: spoken,
    decimal: number.find((part) => part.type === "decimal")?.value ?? ".",
    group: number.find((part) => part.type === "group")?.value ?? "",
    percent_gap: gap(percent),
    currency_first: money.findIndex((part) => part.type === "currency") < money.findIndex((part) => BEFORE_UNIT.includes(part.type)),
    currency_gap: gap(money),
    months: Array.from({ length: 12 }, (_, index) => month.format(Date.UTC(2024, index, 1))),
  };
}

/**
 * The language in whose way numbers and days are written: the one that is wished, where `Intl` knows it; else the reader's
 * own, unless she chose to be spoken to in another one.
 */
export function formatOf(wished: string, spoken: string): string {
  try {
    const [known] = wished ? Intl.getCanonicalLocales(wished) : [];
    if (known) return known;
  } catch {
    // Not a language tag: the reader's own is the better guess.
  }
  const { language, languages } = navigator;
  if (languageFor([language]) === spoken) return language;
  return languages.find((tag) => tag.split("-")[0] === spoken) ?? spoken;
}
