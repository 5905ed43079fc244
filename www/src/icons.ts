/** Which small drawings accompany words? They say nothing that the words beside them do not. */

import { svg, html, type TemplateResult } from "lit";

const icon = (shape: unknown): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false" fill="none" stroke="currentColor"
    stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round">${shape}</svg>`;

export const iconSheet = icon(svg`<path d="M6 3h8l5 5v13H6z"/><path d="M14 3v5h5M9 13h7M9 17h7"/>`);
export const iconUp = icon(svg`<path d="M12 19V6M6 11l6-6 6 6"/>`);
export const iconDown = icon(svg`<path d="M12 5v13M6 13l6 6 6-6"/>`);
export const iconWarning = icon(svg`<path d="M12 4 2.5 20h19zM12 10v5M12 17.6v.1"/>`);
export const iconInfo = icon(svg`<circle cx="12" cy="12" r="9"/><path d="M12 11v6M12 7.4v.1"/>`);
export const iconClose = icon(svg`<path d="M6 6l12 12M18 6 6 18"/>`);
export const iconPlus = icon(svg`<path d="M12 5v14M5 12h14"/>`);
export const iconSave = icon(svg`<path d="M12 4v11M7 11l5 5 5-5M5 20h14"/>`);
export const iconUndo = icon(svg`<path d="M8 5 4 9l4 4M4 9h10a5 5 0 0 1 0 10h-3"/>`);
export const iconPaste = icon(svg`<path d="M9 4h6v3H9zM9 5H6v16h12V5h-3"/>`);
export const iconPrint = icon(svg`<path d="M7 9V3h10v6M7 17H4v-8h16v8h-3M7 14h10v7H7z"/>`);
export const iconPin = icon(svg`<path d="M12 15v6M8 4h8l-1 6 3 3v2H6v-2l3-3z"/>`);
export const iconLock = icon(svg`<rect x="5" y="11" width="14" height="9" rx="2"/><path d="M8 11V8a4 4 0 0 1 8 0v3"/>`);
