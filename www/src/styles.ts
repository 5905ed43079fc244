/** What does it look like? One palette in light and dark, one rhythm of eight pixels, and the layout of each part. */

import { css } from "lit";
import { partStyles } from "./styles-parts.js";

const light = css`
  color-scheme: light;
  --background: var(--counting-house-background, #faf8f4);
  --surface: var(--counting-house-surface, #ffffff);
  --sunken: #f3efe7;
  --ink: var(--counting-house-ink, #23201b);
  --muted: #5f584e;
  --line: #e5dfd4;
  --edge: #8a8172;
  --accent: var(--counting-house-accent, #145758);
  --on-accent: #ffffff;
  --soft: #e4efec;
  --good: #17568a;
  --bad: #93450f;
  --caution: #fcf0d9;
  --on-caution: #633d07;
  --shadow: 0 1px 2px rgb(60 45 20 / 6%), 0 6px 20px rgb(60 45 20 / 5%);
`;

const dark = css`
  color-scheme: dark;
  --background: var(--counting-house-background, #161513);
  --surface: var(--counting-house-surface, #201f1c);
  --sunken: #2a2824;
  --ink: var(--counting-house-ink, #efebe3);
  --muted: #b3aca0;
  --line: #38352f;
  --edge: #8b8376;
  --accent: var(--counting-house-accent, #86cfc8);
  --on-accent: #0e2423;
  --soft: #22342f;
  --good: #8fc4f0;
  --bad: #f1b07d;
  --caution: #3b2d13;
  --on-caution: #f6dba8;
  --shadow: none;
`;

const base = css`
  :host {
    ${light}
    --radius: var(--counting-house-radius, 14px);
    display: block;
    min-width: 0;
    max-width: 100%;
    container-type: inline-size;
    /* Its width is its parent's; a parent that is as wide as what it holds finds this much. */
    contain-intrinsic-inline-size: min(78rem, 100vw - 2rem);
    background: var(--background);
    color: var(--ink);
    font: 1rem/1.5 var(--counting-house-font, system-ui, sans-serif);
    font-variant-numeric: tabular-nums;
    -webkit-text-size-adjust: 100%;
  }
  :host([hidden]) { display: none; }
  @media (prefers-color-scheme: dark) {
    :host(:not([theme="light"])) { ${dark} }
  }
  :host([theme="dark"]) { ${dark} }

  *, ::before, ::after { box-sizing: border-box; }
  [hidden] { display: none !important; }
  h2, h3, h4, p, ul, dl, dd, figure, fieldset, legend { margin: 0; padding: 0; border: 0; min-width: 0; }
  ul[role="list"] { list-style: none; }
  h2 { font-size: 1.375rem; line-height: 1.25; font-weight: 650; letter-spacing: -0.012em; text-wrap: balance; }
  h3, h4 { font-size: 1rem; line-height: 1.35; font-weight: 600; }
  code { font: 0.875em/1.5 ui-monospace, monospace; overflow-wrap: anywhere; }
  /* A file's words, right to left perhaps, keep to themselves. */
  code, .part, .fact, option, strong { unicode-bidi: isolate; }
  .visually-hidden {
    position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
  }
  .label { font-size: 0.8125rem; font-weight: 600; letter-spacing: 0.01em; color: var(--muted); }
  .hint, .technical { font-size: 0.875rem; color: var(--muted); }
  .icon { flex: none; width: 1.25em; height: 1.25em; vertical-align: -0.25em; }
  .row { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; min-width: 0; }

  button, select, input, textarea { font: inherit; color: inherit; }
  button { cursor: pointer; min-height: 40px; border-radius: 10px; border: 1px solid transparent; padding: 6px 16px; background: none; font-weight: 550; }
  button:disabled { cursor: default; opacity: 0.55; }
  button.primary { background: var(--accent); color: var(--on-accent); }
  button.quiet { border-color: var(--edge); background: var(--surface); }
  button.quiet:hover:not(:disabled) { border-color: var(--accent); color: var(--accent); }
  button.link {
    min-height: 28px; padding: 2px 0; border-radius: 4px; color: var(--accent);
    text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 3px;
  }
  button.link:hover { text-decoration-thickness: 2px; }
  button.round { flex: none; width: 40px; padding: 0; border-radius: 50%; }
  button.round:hover { background: var(--sunken); }
  select, input[type="date"], textarea {
    min-height: 40px; max-width: 100%; padding: 6px 10px; border: 1px solid var(--edge); border-radius: 10px; background: var(--surface);
  }
  textarea { display: block; width: 100%; font: 0.9375rem/1.5 ui-monospace, monospace; resize: vertical; }
  input[type="radio"], input[type="checkbox"] { accent-color: var(--accent); }
  :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
  .field { display: grid; grid-template-columns: minmax(0, 1fr); gap: 4px; align-content: start; min-width: 0; }
  .field label, .segments legend { font-size: 0.875rem; font-weight: 550; color: var(--muted); }
  .field.inline { display: flex; gap: 10px; align-items: center; }
  .field.inline select { min-width: 0; }
  .fields { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 230px), 1fr)); gap: 20px; }

  @media (prefers-reduced-motion: no-preference) {
    button, .tile, .drop { transition: border-color 120ms, background-color 120ms, color 120ms, box-shadow 120ms; }
  }
  @media print {
    :host, :host([theme="dark"]), :host(:not([theme="light"])) { ${light} background: none; }
  }
  @media (forced-colors: active) {
    .highlight { border-color: Highlight !important; }
    .tile, .card, .chart-card, .problem, .question, .proof { border: 1px solid CanvasText !important; }
    .segments input:checked + span { outline: 2px solid Highlight; outline-offset: -4px; }
    .switch input { border-color: ButtonText; }
    .switch input::before { background: ButtonText; }
    .switch input:checked { background: Highlight; }
    .pin[aria-pressed="true"], .answer[aria-pressed="true"] { outline: 2px solid Highlight; }
  }
`;

export const styles = [base, partStyles];
