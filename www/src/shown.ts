/** What does a person see of characters that are not seen but turn the text around them? Their names, in place of their effect. */

import type { Options } from "./types.js";

const CONTROLS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
const NAMES = /⟨U\+(061C|200[EF]|202[A-E]|206[6-9])⟩/g;

/** A text with the controls of writing direction shown as `⟨U+202E⟩`: obeyed, they let a cell change what is read around it. */
export const shownText = (text: string): string =>
  text.replace(CONTROLS, (control) => `⟨U+${control.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}⟩`);

/** The text that was shown so. */
const meantText = (text: string): string => text.replace(NAMES, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

/** Every text in a value, names of fields among them, changed alike. */
function everywhere<T>(value: T, change: (text: string) => string): T {
  if (typeof value === "string") return change(value) as T;
  if (Array.isArray(value)) return value.map((item: unknown) => everywhere(item, change)) as T;
  // Bytes and blobs hold no text for people.
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [change(name), everywhere(item, change)])) as T;
}

/** What the engine says, as it is shown. */
export const shown = <T>(value: T): T => everywhere(value, shownText);

/** Options about what was shown, as the engine knows it; files go by the names that they are shown under. */
export function meant({ files, ...others }: Options): Options {
  const named = Object.entries(files ?? {}).map(([name, file]) => [name, everywhere(file, meantText)]);
  return { ...everywhere(others, meantText), ...(files && { files: Object.fromEntries(named) }) };
}
