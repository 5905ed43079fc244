/** How is a table saved so that a spreadsheet shows it and never runs it? */

import type { Table } from "./types.js";

/** Letters with which a spreadsheet takes a cell for a formula. */
const RISKY = /^[=+\-@\t\r]/;
/** A minus, digits with separators, perhaps a currency or percent sign: a number, not a formula. */
const NEGATIVE_NUMBER = /^-\p{Sc}?\s?\d[\d.,'\s\u2019]*(%|\p{Sc})?$/u;

function cell(text: string): string {
  const safe = RISKY.test(text) && !NEGATIVE_NUMBER.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The table as CSV in UTF-8 with a byte order mark, without which Excel misreads letters such as é. */
export function csvOf({ columns, rows }: Table): string {
  return `\uFEFF${[columns, ...rows].map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
}

/** Hands a text to the browser's downloads. */
export function save(text: string, type: string, name: string): void {
  const link = document.createElement("a");
  const url = URL.createObjectURL(new Blob([text], { type }));
  link.href = url;
  link.download = name;
  link.click();
  // The download has begun by the next task; a URL kept would keep the text.
  setTimeout(() => URL.revokeObjectURL(url));
}
