/** How is each part of the element laid out, from a phone to a wide screen? */

import { css } from "lit";

const frame = css`
  .house {
    display: grid; gap: 16px; grid-template-columns: minmax(0, 1fr);
    max-width: var(--counting-house-width, 1320px); margin: 0 auto; padding: clamp(16px, 3.2cqi, 40px);
  }
  .house.filled { padding-top: 0; }
  .skip { position: absolute; z-index: 4; clip-path: inset(50%); background: var(--surface); border-color: var(--accent); }
  .skip:focus { clip-path: none; }
  .entry { display: grid; gap: 20px; grid-template-columns: minmax(0, 1fr); }
  .taste { display: grid; gap: 14px; align-content: start; padding: clamp(14px, 2cqi, 24px); border: 1px solid var(--line); border-radius: calc(var(--radius) + 6px); background: var(--sunken); }
  .taste .try-sample { justify-self: start; }
  .aside { display: grid; gap: 12px; align-content: start; grid-template-columns: minmax(0, 1fr); min-height: 340px; }
  .results { display: grid; gap: 12px; grid-template-columns: minmax(0, 1fr); }
  .results[aria-busy="true"] { cursor: progress; }
  .peek .fact { cursor: default; pointer-events: none; }
  .results[inert] { opacity: 0.45; }
  counting-house-intake, counting-house-card, counting-house-tiles, counting-house-charts, counting-house-chart, counting-house-figures, counting-house-find,
  counting-house-problem, counting-house-pickers, counting-house-preview, counting-house-proof, counting-house-quality, counting-house-table, counting-house-spark { display: block; min-width: 0; }
  counting-house-problem:empty { display: none; }
  .card, .tile, .chart-card, .problem, .question, .proof {
    background: var(--surface); border: 1px solid var(--line); border-radius: var(--radius);
  }
  .card, .chart-card { padding: clamp(14px, 2cqi, 24px); box-shadow: var(--shadow); }
  .railed { display: grid; gap: 12px 28px; grid-template-columns: minmax(0, 1fr); }
  .sections { display: grid; gap: clamp(32px, 4cqi, 48px); grid-template-columns: minmax(0, 1fr); }
  .section { display: grid; gap: 12px; grid-template-columns: minmax(0, 1fr); }
  .section h2, .proof h2 { scroll-margin-top: 64px; }
  .section > .label { margin-bottom: -10px; }
  .section.now { gap: 14px; }
  .now h2 { scroll-margin-top: 140px; }
  .headline { max-width: 78ch; font-size: 1.1875rem; line-height: 1.4; letter-spacing: -0.008em; text-wrap: pretty; }
  counting-house-analysis { display: block; min-width: 0; }
  .deeper { display: grid; gap: 6px; grid-template-columns: minmax(0, 1fr); }
  .deeper details { border: 1px solid var(--line); border-radius: 10px; background: var(--surface); }
  .deeper summary { min-height: 36px; padding: 6px 14px; cursor: pointer; font-size: 0.9375rem; font-weight: 550; }
  .deeper details > :not(summary) { margin: 0 14px 10px; }
  .said { display: grid; gap: 6px; }
  counting-house-worth { display: block; min-height: 26px; }
  .worth { display: grid; gap: 4px; justify-items: start; grid-template-columns: minmax(0, 1fr); }
  .worth .label { margin: 0; }
  .worth > ul { display: grid; gap: 4px; }
  .worth li { display: flex; gap: 8px; max-width: 100ch; font-size: 0.9375rem; line-height: 1.4; }
  .worth li .icon { margin-top: 0.1em; }
  .worth .worse .icon { color: var(--bad); }
  .worth .better .icon { color: var(--good); }
  .worth button.link { min-height: 24px; padding: 0; font-size: 0.875rem; }
  @container (max-width: 599px) { .worth:not(.all) li:nth-child(n + 2) { display: none; } }
  .rail { min-width: 0; }
  .rail > ul { display: flex; gap: 6px; margin-top: 8px; padding: 3px; margin-inline: -3px; overflow-x: auto; scrollbar-width: thin; }
  .rail > ul button { min-height: 34px; padding: 3px 12px; border-color: var(--line); border-radius: 17px; background: var(--surface); font-size: 0.875rem; white-space: nowrap; }
  .rail > ul button:hover { color: var(--accent); border-color: var(--accent); }
  .find { position: relative; }
  .find input { width: 100%; min-height: 36px; padding: 4px 12px; border: 1px solid var(--edge); border-radius: 10px; background: var(--surface); font-size: 0.9375rem; }
  .found-figures { position: absolute; z-index: 3; inset-inline-start: 0; width: min(420px, 88cqi); margin-top: 4px; padding: 8px; border: 1px solid var(--edge); border-radius: 12px; background: var(--surface); box-shadow: 0 8px 30px rgb(20 16 10 / 22%); }
  .found-figures .hint { padding: 2px 10px; }
  .found-figures button { display: grid; grid-template-columns: 1fr auto; gap: 0 12px; width: 100%; padding: 6px 10px; text-align: start; font-weight: 400; }
  .found-figures button strong { font-weight: 600; }
  .found-figures .technical { grid-column: 1 / -1; }
  .found-figures button:hover { background: var(--soft); }
  .railed > .sections { margin-top: clamp(20px, 2.6cqi, 36px); }
  @container (min-width: 880px) {
    .entry:not(.filled .entry) { grid-template: auto 1fr / minmax(0, 1fr) minmax(0, 1fr); gap: 20px 40px; }
    .entry:not(.filled .entry) > .aside { grid-area: 1 / 2 / 3 / 3; }
  }
  @container (min-width: 1100px) {
    .railed { grid-template: auto 1fr / 176px minmax(0, 1fr); }
    .railed > .now { grid-area: 1 / 2; }
    .railed > .sections { grid-area: 2 / 2; }
    .rail { grid-area: 1 / 1 / 3 / 2; position: sticky; top: 60px; align-self: start; max-height: calc(100vh - 72px); }
    .rail > ul { display: grid; gap: 1px; overflow: visible; }
    .rail > ul button { width: 100%; border-color: transparent; border-radius: 8px; background: none; white-space: normal; text-align: start; line-height: 1.3; }
    .rail > ul button:hover { background: var(--sunken); border-color: transparent; }
  }
`;

const intake = css`
  .intake { display: grid; gap: 12px; grid-template-columns: minmax(0, 1fr); }
  .drop {
    display: flex; flex-direction: column; align-items: center; gap: 12px; width: 100%; padding: clamp(24px, 2.6cqi, 36px) 20px; text-align: center;
    border: 2px dashed var(--edge); border-radius: calc(var(--radius) + 6px); background: var(--surface); font-weight: 400;
  }
  .drop:hover, .dragging .drop { border-color: var(--accent); background: var(--soft); }
  .dragging .drop { border-style: solid; }
  .drop-icon { color: var(--accent); font-size: 2rem; line-height: 1; }
  .drop-words { display: grid; gap: 4px; }
  .drop-words strong { font-size: clamp(1.25rem, 2.4cqi, 1.625rem); line-height: 1.2; font-weight: 650; letter-spacing: -0.015em; }
  .drop-words .hint { max-width: 56ch; font-size: 0.9375rem; }
  .drop-action { padding: 9px 22px; border-radius: 10px; background: var(--accent); color: var(--on-accent); font-weight: 600; }
  .ways { display: flex; flex-wrap: wrap; gap: 10px 12px; align-items: center; }
  .promise { display: flex; align-items: start; gap: 8px; padding-inline-start: 4px; font-size: 0.9375rem; line-height: 1.6; color: var(--muted); }
  .promise .icon { margin-top: 0.2em; }
  .ways .language { margin-inline-start: auto; }
  .bar { display: flex; gap: 12px; align-items: center; min-height: 48px; border-bottom: 1px solid var(--line); }
  .brand { font-size: 0.9375rem; font-weight: 650; white-space: nowrap; }
  .tools { display: flex; flex: 1; gap: 4px; align-items: center; min-width: 0; }
  .chip { display: flex; gap: 8px; align-items: center; min-width: 0; min-height: 34px; margin-inline-end: auto; padding: 3px 14px; border-color: var(--line); border-radius: 17px; background: var(--surface); font-size: 0.9375rem; }
  .chip span { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; unicode-bidi: isolate; }
  .chip:hover { border-color: var(--accent); color: var(--accent); }
  .tool { display: flex; flex: none; gap: 6px; align-items: center; width: auto; min-height: 34px; padding: 3px 10px; border: 1px solid transparent; border-radius: 10px; background: none; font-size: 0.9375rem; font-weight: 500; white-space: nowrap; }
  .tool:hover { background: var(--sunken); }
  .tool.drop { flex-direction: row; padding: 3px 12px; border-color: var(--edge); border-style: solid; background: var(--surface); }
  .bar .language { max-width: 116px; }
  .bar .language, .controls select, .controls input[type="date"] { min-height: 34px; padding: 3px 8px; font-size: 0.9375rem; }
  .bar .drop.busy { flex: 1; flex-flow: row wrap; justify-content: start; gap: 4px 12px; width: auto; padding: 3px 12px; border-width: 1px; text-align: start; }
  .bar .drop-icon { font-size: 1rem; }
  .bar .drop-words { display: flex; flex-wrap: wrap; gap: 0 10px; align-items: baseline; }
  .bar .drop-words strong { font-size: 0.9375rem; letter-spacing: 0; }
  .bar .drop.busy button { min-height: 30px; padding: 1px 12px; }
  @container (max-width: 1319px) { .tool:not(.drop) span { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); } }
  @container (max-width: 719px) {
    .brand, .tool.print { display: none; }
    .bar { gap: 6px; }
    .tool, .tool.drop { min-width: 32px; padding: 3px 5px; justify-content: center; }
    .tools { gap: 2px; }
    .tool.drop span { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
    .bar .language { width: 56px; }
  }
  @container (max-width: 519px) {
    .ways { gap: 10px 8px; align-items: stretch; }
    .ways button.quiet { flex: 1; padding-inline: 8px; }
    .promise { font-size: 0.875rem; }
    .drop { gap: 8px; padding: 18px 14px; }
    .drop .drop-icon { display: none; }
    .drop-words .hint { font-size: 0.875rem; }
  }
  .paste { display: grid; gap: 10px; }
  .paste label { font-weight: 550; }
  .sample-label { padding: 8px 14px; border-radius: var(--radius); background: var(--caution); color: var(--on-caution); font-size: 0.9375rem; }
  .drop.busy { cursor: progress; border-style: solid; }
  .drop.busy:hover { border-color: var(--edge); background: var(--surface); }
  .drop.busy strong { overflow-wrap: anywhere; }
  .drop progress { width: min(100%, 420px); height: 10px; accent-color: var(--accent); }
  .bar .drop progress { flex: 1 1 120px; }
`;

const card = css`
  .card { display: grid; gap: 10px; }
  .sentence { font-size: clamp(1.125rem, 2.3cqi, 1.4375rem); line-height: 1.65; letter-spacing: -0.006em; max-width: 62ch; text-wrap: pretty; }
  .part {
    padding: 1px 3px; margin: 0 -3px; border-radius: 5px; font-weight: 600; cursor: pointer; box-decoration-break: clone; -webkit-box-decoration-break: clone;
    text-decoration: underline dotted var(--edge); text-underline-offset: 5px; text-decoration-thickness: 2px;
  }
  .part:hover, .part[aria-expanded="true"] { background: var(--soft); color: var(--accent); text-decoration-color: var(--accent); }
  .remarks { margin-top: 6px; border-radius: 10px; background: var(--caution); color: var(--on-caution); }
  .remarks li + li { border-top: 1px solid var(--line); }
  .diagnostics.remarks li { padding: 12px 16px; border-top-width: 0; }
  .remarks .hint, .remarks .icon, .remarks button.link { color: inherit; }
  .question { padding: clamp(18px, 2.6cqi, 30px); border: 2px solid var(--accent); }
  .question [role="alert"] { display: grid; gap: 8px; max-width: 68ch; }
  .answers { display: grid; gap: 14px; grid-template-columns: repeat(auto-fit, minmax(min(100%, 250px), 1fr)); max-width: 760px; }
  .answer { display: grid; gap: 4px; padding: 16px 20px; border: 2px solid var(--edge); background: var(--surface); text-align: start; font-weight: 400; }
  .answer:hover { border-color: var(--accent); background: var(--soft); }
  .answer strong { font-size: 1.125rem; }
  .answer[aria-pressed="true"] { border-color: var(--accent); background: var(--soft); }
  .asked { display: grid; gap: 10px; }
  .asked .answers { max-width: none; }
  .asked .answer { align-content: start; }
  .asked > p { max-width: 68ch; }
  .asked h2 { overflow-wrap: anywhere; }
  counting-house-questions { display: grid; gap: 16px; }
  counting-house-questions:empty { display: none; }
  .answered { display: grid; gap: 6px; }
  .answered li { display: flex; flex-wrap: wrap; gap: 4px 16px; align-items: baseline; padding: 8px 16px; border-radius: 10px; background: var(--sunken); }
  .panel {
    display: grid; gap: 18px; grid-template-columns: minmax(0, 1fr); justify-items: start; margin: 6px 0;
    padding: clamp(14px, 2cqi, 22px); border: 1px solid var(--line); border-radius: 12px; background: var(--background);
  }
  .panel h3 { overflow-wrap: anywhere; }
  .panel > .fields, .panel > fieldset { width: 100%; }
  .panel select { width: 100%; }
  .needed { padding: 0 7px; border: 1px solid var(--edge); border-radius: 20px; font-size: 0.75rem; font-weight: 500; }
  .switch { display: grid; grid-template-columns: auto 1fr; gap: 2px 12px; align-items: center; }
  .switch label { font-weight: 550; padding: 2px 0; }
  .switch .hint { grid-column: 2; }
  .switch input { appearance: none; width: 44px; height: 26px; margin: 0; border: 1px solid var(--edge); border-radius: 26px; background: var(--sunken); cursor: pointer; }
  .switch input::before {
    content: ""; display: block; width: 18px; height: 18px; margin: 3px; border-radius: 50%; background: var(--edge); forced-color-adjust: none;
  }
  .switch input:checked { background: var(--accent); border-color: var(--accent); }
  .switch input:checked::before { margin-inline-start: 21px; background: var(--on-accent); }
  .count { white-space: nowrap; font-weight: 550; }
  .panel legend { margin-bottom: 12px; max-width: 62ch; }
  .choices { display: flex; flex-wrap: wrap; gap: 12px; }
  .choice {
    display: grid; grid-template-columns: auto 1fr; gap: 2px 10px; align-items: center; flex: 1 1 230px; max-width: 380px;
    padding: 12px 16px; border: 1px solid var(--edge); border-radius: 10px; cursor: pointer;
  }
  .choice:has(:checked) { border-color: var(--accent); background: var(--soft); }
  .choice input { width: 20px; height: 20px; margin: 2px; }
  .choice .example { grid-column: 2; font-size: 0.9375rem; color: var(--muted); }
`;

const files = css`
  .card-head { display: flex; gap: 4px 20px; align-items: center; justify-content: space-between; flex-wrap: wrap; }
  .files { display: grid; grid-template-columns: minmax(0, 1fr); margin-top: 4px; border-top: 1px solid var(--line); }
  .file { display: grid; gap: 4px; grid-template-columns: minmax(0, 1fr); padding: 12px 0; }
  .file + .file { border-top: 1px solid var(--line); }
  .file:last-child { padding-bottom: 0; }
  .file-head { display: flex; gap: 10px; align-items: start; }
  .file-head > .icon { margin-top: 0.15em; color: var(--accent); }
  .file-head > :nth-child(2) { flex: 1; min-width: 0; overflow-wrap: anywhere; }
  .file-head .hint { margin-inline-start: 4px; }
  .refused .icon { color: var(--bad); }
  .refused .hint { margin-inline-start: 0; }
  .remove { min-height: 32px; height: 32px; width: 32px !important; margin: -4px -6px -4px 0; color: var(--muted); }
  .facts { display: flex; flex-wrap: wrap; gap: 6px; align-items: center; padding-inline-start: 30px; font-size: 0.875rem; color: var(--muted); }
  .fact {
    min-height: 30px; padding: 2px 11px; border: 1px solid var(--line); border-radius: 15px; background: var(--surface);
    color: var(--ink); font-size: 0.875rem; font-weight: 500; overflow-wrap: anywhere;
  }
  .fact.way { border-color: var(--edge); color: var(--accent); font-weight: 550; }
  .fact:hover, .fact[aria-expanded="true"] { border-color: var(--accent); background: var(--soft); color: var(--accent); }
  .join { padding-inline-start: 30px; font-size: 0.9375rem; }
  .join ul { padding-inline-start: 1.1em; color: var(--muted); font-size: 0.875rem; }
  .rows { display: grid; gap: 14px; }
  .rows h3 { font-size: 1.0625rem; overflow-wrap: anywhere; }
  .rows h3 .hint { font-weight: 400; }
  .rows dl { display: grid; gap: 12px 28px; grid-template-columns: repeat(auto-fill, minmax(min(100%, 260px), 1fr)); }
  .rows dt { color: var(--muted); font-size: 0.9375rem; }
  .rows dd { overflow-wrap: anywhere; }
  .rows .headline dd { font-size: 1.25rem; font-weight: 650; }
  .asides { display: grid; gap: 10px; }
  .asides dt { font-weight: 550; }
  .asides dd { overflow-wrap: anywhere; }
  .overlaps { display: grid; gap: 12px; margin-top: 6px; padding: 14px 16px 16px; border-radius: 12px; background: var(--sunken); }
  .overlaps legend { float: inline-start; font-weight: 600; }
  .overlaps legend span { display: block; overflow-wrap: anywhere; }
  .overlaps .choices { clear: both; }
  .overlaps .choice { background: var(--surface); }
  .overlaps .choice:has(:checked) { background: var(--soft); }
  @container (max-width: 519px) {
    .facts, .join { padding-inline-start: 0; }
    .choices { gap: 8px; }
    .choice { flex-basis: 100%; max-width: none; padding: 10px 14px; }
  }
`;

const controls = css`
  counting-house-controls { display: block; position: sticky; top: 0; z-index: 2; min-width: 0; margin-inline: -6px; padding-inline: 6px; background: var(--background); }
  .controls { display: flex; flex-wrap: wrap; gap: 6px 10px; align-items: center; min-height: 48px; padding: 6px 0; }
  .controls .at { display: none; }
  .controls .filter { display: inline-flex; gap: 8px; min-height: 34px; padding: 3px 12px; border-color: var(--edge); border-radius: 17px; font-size: 0.9375rem; max-width: 100%; }
  .controls .filter span:first-child { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  .segments > div { display: flex; border: 1px solid var(--edge); border-radius: 10px; overflow: hidden; background: var(--surface); }
  .segments label { position: relative; flex: 1; }
  .segments input { position: absolute; inset: 0; width: 100%; height: 100%; margin: 0; opacity: 0; cursor: pointer; }
  .segments span { display: block; padding: 7px 13px; text-align: center; border-inline-start: 1px solid transparent; }
  .controls .segments span { padding: 4px 12px; font-size: 0.9375rem; text-transform: capitalize; }
  .segments label + label span { border-inline-start-color: var(--line); }
  .segments input:checked + span { background: var(--accent); color: var(--on-accent); font-weight: 600; }
  .segments input:focus-visible + span { outline: 3px solid var(--accent); outline-offset: -5px; }
  .segments input:checked:focus-visible + span { outline-color: var(--on-accent); }
  @container (max-width: 719px) {
    .controls { gap: 8px; min-height: 44px; padding: 4px 0; }
    .controls .at { display: flex; flex: 1 0 100%; gap: 8px; align-items: center; justify-content: space-between; min-height: 36px; padding: 4px 12px; border-color: var(--edge); background: var(--surface); }
    .controls .at::after { content: "▾"; }
    .controls.open .at::after { content: "▴"; }
    .controls:not(.open) > :not(.at) { display: none; }
    .controls > .segments, .controls > select { flex: 1 1 100%; }
    .controls > input { flex: 1 1 40%; }
    .controls .segments span { padding: 6px 2px; font-size: 0.875rem; }
  }
  .outside { flex-basis: 100%; color: var(--bad); font-weight: 550; }
`;

const tiles = css`
  .tiles { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 8px; }
  .tile { position: relative; display: grid; grid-template: auto auto minmax(24px, 1fr) auto / minmax(0, 1fr); min-width: 0; padding: 10px 12px; box-shadow: var(--shadow); }
  .tile:hover { border-color: var(--accent); }
  .tile h3 { font-size: 0.875rem; font-weight: 550; line-height: 1.3; hyphens: auto; }
  .tile .explain { display: inline; min-height: 0; padding: 0; border: 0; border-radius: 3px; text-align: start; }
  .tile .explain::after { content: ""; position: absolute; inset: 0; border-radius: var(--radius); }
  .tile .explain:focus-visible { outline: none; }
  .tile .explain:focus-visible::after { outline: 3px solid var(--accent); outline-offset: 2px; }
  .tile .value { font-size: 1.375rem; line-height: 1.25; font-weight: 650; letter-spacing: -0.022em; overflow-wrap: anywhere; }
  .tile counting-house-spark { height: 28px; align-self: center; }
  .tile canvas, .chart-card canvas, .figures canvas { display: block; }
  .change { font-size: 0.8125rem; line-height: 1.4; font-weight: 550; }
  .change .icon { width: 1.1em; height: 1.1em; margin-inline-end: 3px; vertical-align: -0.15em; }
  .change.neutral { color: var(--muted); font-weight: 450; }
  .change.better { color: var(--good); }
  .change.worse { color: var(--bad); }
  .change .short { display: none; }
  .verdict { font-weight: 450; }
  .touched { position: absolute; inset: 10px 10px auto auto; color: var(--bad); font-size: 0.875rem; line-height: 1; }
  .remark { display: flex; gap: 6px; align-items: start; font-size: 0.8125rem; line-height: 1.4; color: var(--muted); }
  .remark .icon { width: 1.2em; height: 1.2em; margin-top: 0.1em; }
  .remark.warning .icon { color: var(--bad); }
  .tile .reason { grid-row: 2 / -1; margin-top: 4px; font-size: 0.8125rem; color: var(--muted); overflow: hidden; }
  .tile.without { background: none; border-style: dashed; border-color: var(--edge); box-shadow: none; }
  .more { justify-self: start; min-height: 34px; padding: 3px 14px; font-size: 0.9375rem; }
  counting-house-figures { display: grid; gap: 10px; justify-items: start; grid-template-columns: minmax(0, 1fr); }
  @container (max-width: 599px) {
    .tile .change .short { display: inline; }
    .tile .change .whole:has(+ .short) { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; white-space: nowrap; }
    .tile .change { min-height: 1.4em; }
    .headline { font-size: 1.0625rem; }
    .sample-label { padding: 4px 10px; font-size: 0.875rem; }
  }
  @container (min-width: 600px) {
    .tiles { grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 12px; }
    .section:not(.now) .tiles { grid-template-columns: repeat(auto-fill, minmax(min(100%, 210px), 1fr)); }
    .tile { grid-template: auto minmax(40px, 1fr) auto / minmax(0, max-content) minmax(48px, 1fr); column-gap: 16px; padding: 12px 16px; }
    .tile h3, .tile .change { grid-column: 1 / -1; }
    .tile .reason { grid-column: 1 / -1; }
    .tile .value { align-self: center; font-size: 1.625rem; }
    .tile counting-house-spark { height: 36px; }
  }
  .taste .tile { grid-template: auto auto minmax(24px, 1fr) auto / minmax(0, 1fr); padding: 12px; }
  .taste .tile .value { font-size: 1.375rem; }
  .round.pin { color: var(--muted); }
  .round.pin[aria-pressed="true"] { background: var(--soft); color: var(--accent); }
  td .round.pin { width: 32px; height: 32px; min-height: 32px; }
`;

const charts = css`
  .charts { display: grid; gap: 14px; grid-template-columns: minmax(0, 1fr); }
  .charts:empty { display: none; }
  .chart-card { display: grid; gap: 8px; align-content: start; grid-template-columns: minmax(0, 1fr); }
  .chart-card counting-house-chart, .chart-card figure { display: grid; gap: 8px; grid-template-columns: minmax(0, 1fr); }
  .chart-card > header { display: flex; flex-wrap: wrap; gap: 4px 24px; min-width: 0; align-items: center; justify-content: space-between; }
  .chart-card h3 { font-size: 0.9375rem; color: var(--muted); }
  .chart-card .row { gap: 10px 20px; }
  .takeaway { max-width: 60ch; font-size: 1.125rem; line-height: 1.35; font-weight: 650; letter-spacing: -0.01em; }
  .stage { position: relative; }
  .surface { overflow: hidden; border-radius: 6px; }
  .line .surface, .movement .surface { min-height: 320px; }
  .cohort.waiting .surface { min-height: 420px; }
  .sheet { position: relative; width: max-content; }
  .highlight { position: absolute; border: 2px solid var(--ink); border-radius: 4px; pointer-events: none; }
  .tooltip {
    position: absolute; z-index: 1; display: grid; gap: 1px; max-width: min(280px, 100%); padding: 9px 13px; border-radius: 9px; pointer-events: none;
    background: var(--ink); color: var(--background); font-size: 0.875rem; line-height: 1.45;
  }
  .actions { display: flex; flex-wrap: wrap; gap: 6px; align-items: start; }
  .actions button { min-height: 34px; padding: 3px 10px; font-size: 0.8125rem; }
  .actions .short { display: none; }
  @container (max-width: 519px) {
    .actions .whole { display: none; }
    .actions .short { display: inline; }
    .actions button { flex: 1 1 auto; padding: 3px 6px; }
    .chart-card .row { width: 100%; }
    .chart-card .field.inline { flex: 1 1 100%; }
    .chart-card .field.inline select { flex: 1 1 60%; }
    .chart-card .field.inline:first-child label { position: absolute; clip-path: inset(50%); }
    .takeaway { font-size: 1.0625rem; }
  }
  counting-house-table { margin-top: 14px; }
  .table-scroll { position: relative; overflow-x: auto; border: 1px solid var(--line); border-radius: 10px; }
  table { border-collapse: collapse; width: 100%; font-size: 0.875rem; }
  /* On a phone too the value stands beside its name. */
  table.figures { table-layout: fixed; }
  table.figures :is(th, td) { white-space: normal; overflow-wrap: break-word; }
  table.figures th:first-child { width: 28%; }
  table.figures th:last-child { width: 64px; }
  table.figures td { padding-block: 3px; }
  table.figures button.link { text-align: start; }
  table.figures counting-house-spark { height: 28px; }
  @container (max-width: 879px) { table.figures .wide { display: none; } table.figures th:first-child { width: 38%; } table.figures :is(th, td) { padding-inline: 8px; } table.figures th:last-child { width: 52px; } }
  caption { padding: 10px 14px; text-align: start; color: var(--muted); }
  th, td { padding: 6px 14px; text-align: end; white-space: nowrap; border-top: 1px solid var(--line); }
  th:first-child { text-align: start; }
  thead th { font-weight: 600; background: var(--sunken); }
  tbody th { font-weight: 500; }
  .table-scroll.preview { justify-self: stretch; }
  .preview thead th { position: sticky; top: 0; vertical-align: bottom; text-align: start; }
  .preview th:first-child { position: sticky; left: 0; z-index: 1; background: var(--sunken); text-align: end; font-weight: 500; color: var(--muted); }
  .preview .kind { display: block; font-size: 0.75rem; font-weight: 400; color: var(--muted); }
  .preview .kind strong { color: var(--accent); }
  .preview td { max-width: 34ch; text-align: start; vertical-align: top; overflow: hidden; text-overflow: ellipsis; }
  .preview .is-header td { font-weight: 600; background: var(--sunken); }
  .preview .is-aside td { max-width: none; color: var(--muted); background: var(--background); font-style: italic; }
  .preview .why { padding: 1px 8px; border: 1px solid var(--line); border-radius: 10px; background: var(--surface); font-size: 0.75rem; font-style: normal; color: var(--muted); }
  .preview .read-as { display: block; font-size: 0.8125rem; color: var(--accent); }
  .preview .read-as::before { content: "→ "; }
  .preview .value-only { color: var(--accent); }
  .preview .odd { background: var(--caution); color: var(--on-caution); }
  .preview .fault { display: flex; gap: 4px; font-size: 0.8125rem; font-weight: 600; }
  .preview .fault .icon { width: 1.1em; height: 1.1em; }
  .preview .wanted > * { border-block: 2px solid var(--accent); }
  .cells label { flex: 1 1 auto; }
  .cells span { white-space: nowrap; }
  .preview-awaited { min-height: 420px; }
  counting-house-preview { display: grid !important; gap: 12px; grid-template-columns: minmax(0, 1fr); justify-items: start; width: 100%; }
  counting-house-preview > * { max-width: 100%; }
  .pager { display: flex; flex-wrap: wrap; gap: 8px 14px; align-items: center; margin-top: 10px; font-size: 0.875rem; }
  .pager button { min-height: 34px; padding: 3px 12px; }
  @container (min-width: 980px) {
    .charts:has(> :nth-child(2)) { grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); }
    .movement .format { display: none; }
    /* Side by side, their headings, sentences, pictures and buttons stand on common lines. */
    @supports (grid-template-rows: subgrid) {
      .chart-card:not(:only-child) { grid-row: span 5; align-content: stretch; grid-template-rows: subgrid; }
      .chart-card:not(:only-child) :is(counting-house-chart, figure) { grid-row: span 4; grid-template-rows: subgrid; }
    }
  }
`;

const asides = css`
  .notes-section { display: grid; gap: 14px; }
  .diagnostics { display: grid; gap: 2px; }
  .diagnostics li { display: flex; gap: 12px; padding: 10px 2px; border-top: 1px solid var(--line); }
  .diagnostics .icon { margin-top: 2px; }
  .diagnostics .warning .icon, .diagnostics .error .icon { color: var(--bad); }
  .diagnostics .word { font-weight: 600; }
  .diagnostics p { max-width: 78ch; }
  .problem { position: relative; display: flex; gap: 16px; padding: clamp(16px, 2.4cqi, 26px); border-color: var(--bad); border-inline-start-width: 6px; }
  .problem > .icon { width: 26px; height: 26px; color: var(--bad); }
  .problem > div { flex: 1; display: grid; gap: 10px; min-width: 0; }
  .problem [role="alert"] { display: grid; gap: 8px; }
  .problem h2 { padding-inline-end: 40px; font-size: 1.1875rem; overflow-wrap: anywhere; }
  .problem .round { position: absolute; inset: 12px 12px auto auto; }
  @container (max-width: 559px) { .problem > .icon { display: none; } }
  .problem .message { font-weight: 550; overflow-wrap: anywhere; }
  .problem form { display: grid; gap: 14px; justify-items: start; }
  .problem .fields { width: 100%; }
  .proof { padding: 4px 22px; }
  .proof summary { display: flex; gap: 10px; align-items: center; min-height: 52px; cursor: pointer; list-style: none; }
  .proof summary::-webkit-details-marker { display: none; }
  .proof summary::after { content: "+"; margin-inline-start: auto; font-size: 1.5rem; color: var(--muted); }
  .proof details[open] summary::after { content: "−"; }
  .proof summary .icon { color: var(--accent); }
  .proof h2 { font-size: 1.0625rem; letter-spacing: 0; }
  .proofs { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 270px), 1fr)); gap: 24px 32px; padding: 8px 0 16px; }
  .proofs > div { display: grid; gap: 10px; align-content: start; justify-items: start; }
  .policy, .requests { display: grid; gap: 2px; }
  .outcomes { display: grid; gap: 4px; }
  .outcomes .arrived { color: var(--bad); }
  .limits { padding: 12px 0 18px; border-top: 1px solid var(--line); max-width: 78ch; }
`;

const quality = css`
  .quality { display: grid; gap: 24px; padding: clamp(16px, 2.4cqi, 28px); background: var(--surface); border: 1px solid var(--line); border-radius: var(--radius); box-shadow: var(--shadow); }
  .quality > div { display: grid; gap: 12px; align-content: start; justify-items: start; }
  .quality ul { width: 100%; }
  .score { font-size: 1.0625rem; color: var(--muted); }
  .score strong { font-size: 2.5rem; line-height: 1; font-weight: 650; letter-spacing: -0.022em; color: var(--ink); }
  .grade ul { display: grid; gap: 12px; }
  .grade li { display: grid; grid-template-columns: 1fr auto; gap: 3px 12px; font-weight: 550; }
  .grade li .hint { grid-column: 1 / -1; font-weight: 400; font-size: 0.8125rem; }
  .grade progress { grid-column: 1 / -1; width: 100%; height: 8px; accent-color: var(--accent); }
  .found .diagnostics li:first-child { border-top: 0; }
  .found .diagnostics li > div { display: grid; gap: 6px; justify-items: start; min-width: 0; }
  .examples { display: flex; flex-wrap: wrap; gap: 6px; }
  .examples code { padding: 1px 8px; border-radius: 6px; background: var(--sunken); }
  .found .switch { margin-top: 4px; padding: 10px 14px; border: 1px solid var(--line); border-radius: 10px; }
  @container (min-width: 860px) { .results .quality { grid-template-columns: 280px minmax(0, 1fr); gap: 24px 48px; } }
`;

const drawer = css`
  dialog {
    width: min(560px, 100vw); max-width: 100vw; height: 100dvh; max-height: 100dvh; margin: 0 0 0 auto; padding: 0; border: 0;
    border-inline-start: 1px solid var(--line); background: var(--surface); color: var(--ink);
  }
  dialog::backdrop { background: rgb(20 16 10 / 45%); }
  .drawer { display: grid; gap: 14px; align-content: start; grid-template-columns: minmax(0, 1fr); padding: 28px clamp(18px, 5vw, 34px) 48px; }
  .drawer header { display: flex; gap: 16px; justify-content: space-between; align-items: start; }
  .drawer header > div { flex: 1; min-width: 0; }
  .drawer h3 { margin-top: 14px; }
  .figure { display: grid; gap: 2px; font-size: 0.9375rem; }
  .figure .value { font-size: 1.875rem; line-height: 1.2; font-weight: 650; letter-spacing: -0.022em; }
  .definition { font-size: 1.0625rem; }
  .formula { padding: 12px 16px; border-radius: 10px; background: var(--sunken); overflow-wrap: anywhere; }
  .formula.numbers { background: var(--soft); font-weight: 550; }
  .rows { display: grid; gap: 6px; }
  .rows li { display: grid; grid-template-columns: minmax(5.5em, auto) 1fr; gap: 12px; }
  .rows strong { text-align: end; }
  .notes { padding-inline-start: 1.2em; display: grid; gap: 6px; }
  .variants { display: grid; gap: 12px; }
  .variants dt { font-weight: 550; }
  .variants dd { color: var(--muted); }
  .variants + .field { margin-top: 14px; }
  .groups { display: grid; gap: 10px; margin-top: 12px; }
  .groups li { display: grid; grid-template-columns: minmax(0, 1fr) auto auto; gap: 2px 12px; align-items: baseline; }
  .groups .name { overflow-wrap: anywhere; }
  .groups svg { grid-column: 1 / -1; width: 100%; height: 6px; fill: var(--accent); }
  .groups small { grid-column: 1 / -1; color: var(--muted); }
  #window-why { font-size: 0.8125rem; }
`;

/** On paper: what was found and nothing to press; nothing is cut off. */
const paper = css`
  .sort { display: inline-flex; gap: 4px; min-height: 28px; padding: 0; border: 0; border-radius: 4px; font-weight: inherit; }
  .sort:hover { color: var(--accent); }
  @media print {
    .worth button, .bar, .skip, .rail, .actions, .pager, .sample-label button, .proof, .more, .chart-card .row, .facts button.way, .file .remove, .card-head button, .part::after, counting-house-problem, .try-sample, .round, counting-house-controls { display: none !important; }
    .house { max-width: none; padding: 0; gap: 10px; }
    .railed, .sections { display: block !important; }
    .railed > .sections { margin: 0; }
    .section { display: block; margin-bottom: 22px; }
    .section > * + * { margin-top: 8px; }
    .section h2, .chart-card header, .label { break-after: avoid; }
    .tile, .chart-card, .file, .quality li, tr, .diagnostics li { break-inside: avoid; box-shadow: none; }
    .card, .chart-card, .quality { padding: 10px 12px; box-shadow: none; }
    .tiles, .section:not(.now) .tiles { grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 8px; }
    .deeper details:not([open]), .deeper button, .more-files, table.figures th:last-child, table.figures td:last-child, .file-head .round { display: none !important; }
    .surface { min-height: 0 !important; }
    table.figures button.link { color: inherit; text-decoration: none; font-size: inherit; text-align: start; }
    .surface, .table-scroll { overflow: visible; }
    .sheet { width: auto; max-width: 100%; }
    canvas { max-width: 100% !important; height: auto !important; }
    .tile canvas, td canvas { height: 28px !important; width: auto !important; }
    .dark canvas { filter: invert(1) hue-rotate(180deg); }
    table { font-size: 0.75rem; }
    th, td { padding: 3px 6px; white-space: normal; }
    .part { text-decoration: none; }
    .headline, .sentence { max-width: none; }
  }
`;

export const partStyles = [frame, intake, card, files, controls, tiles, charts, asides, quality, drawer, paper];
