/** What goes over the wire between the page and its worker? A few kinds of message, and the calls they carry. */

import type { Compiled } from "./later.js";
import type { Analysis, Explanation, Findings, Inspect, Options, Overview, Peek, Preview, Problem, Quality, RowsPage, SceneRequest, SplitView } from "./types.js";

/** A file to read. `blob` is `null` for the sample bakery, which the engine makes itself. */
export interface Source {
  name: string;
  blob: Blob | null;
  /** The tables to read of it, by name, where it was read before; one of an archive or workbook may have been taken away. */
  only?: string[];
}

/** The sample bakery, under the name it goes by. */
export const SAMPLE: Source = { name: "sample-bakery.csv", blob: null };

export interface Progress {
  bytes: number;
  total: number;
  rows: number;
  /** What a file looks like of which the rest will take a while. */
  peek?: Peek;
}

/** A file that could not be read, and why. */
export interface Refused {
  name: string;
  problem: Problem;
}

/** Options as the engine takes them. What JSON would pass over in silence it shall refuse: no number, no plain value. */
export function textOf(options: Options | SceneRequest): string {
  return JSON.stringify(options, (_, value: unknown) => {
    const odd = ["function", "symbol", "bigint"].includes(typeof value) || (typeof value === "number" && !Number.isFinite(value));
    return odd ? String(value) : value;
  });
}

/** What a reading or a correction gives back. */
export interface View {
  /** `null` where no file could be read. */
  overview: Overview | null;
  refused: Refused[];
  readMs: number;
  computeMs: number;
}

/** How the files were read: one answer for one file, a list for several. */
export type Inspected = Inspect | Inspect[];

/** What every customer is worth, one entry each. */
export interface Customers {
  /** Days from the last order to the reference date. */
  recencyDays: Int32Array;
  orders: Uint32Array;
  /** Net of refunds, in major units. */
  spend: Float64Array;
}

/** The calls the worker answers: name, arguments, result. */
export interface Calls {
  read: { takes: [sources: Source[], options: Options]; gives: View };
  remove: { takes: [name: string, options: Options]; gives: View };
  configure: { takes: [options: Options]; gives: View };
  explain: { takes: [metric: string]; gives: Explanation };
  /** A metric group by group of a dimension. */
  split: { takes: [metric: string, dimension: string]; gives: SplitView };
  /** Some of the rows behind a metric's value. */
  rows: { takes: [metric: string, offset: number, count: number]; gives: RowsPage };
  /** All of them, as CSV. */
  rowsCsv: { takes: [metric: string]; gives: string };
  scene: { takes: [request: SceneRequest]; gives: Uint8Array<ArrayBuffer> };
  preview: { takes: [file: string, line: number]; gives: Preview };
  quality: { takes: []; gives: Quality };
  /** What is worth a look; asked for once the figures are shown. */
  findings: { takes: []; gives: Findings };
  inspect: { takes: []; gives: Inspected };
  /** With what the analyses of `ids` came to, as the models say it. */
  analyse: { takes: [ids: string[], answers: string[]]; gives: Analysis };
  customers: { takes: []; gives: Customers };
  /** A table to fill in, as CSV. */
  template: { takes: [kind: string]; gives: string };
  /** The ids of the analyses. */
  analyses: { takes: []; gives: string[] };
  /** What one came to, with its sentences. */
  analysed: { takes: [id: string, answer: string]; gives: unknown };
  /** The facts that a model is asked about, or an analysis by `analyses/<id>`, packed. */
  facts: { takes: [model: string]; gives: Uint8Array<ArrayBuffer> };
  customerNames: { takes: []; gives: string[] };
  inspectJson: { takes: []; gives: string };
  analyseJson: { takes: [ids: string[], answers: string[]]; gives: string };
}

export type Call = keyof Calls;

export type ToWorker =
  /** `cores` are the computer's processors. */
  | { kind: "start"; compiled: Compiled; cores: number }
  /** The later part of the engine, which had not come when the worker started. */
  | { kind: "later"; module: WebAssembly.Module }
  /** The part that reads workbooks, which the worker asked for; `null` where this page cannot have it. */
  | { kind: "sheets"; module: WebAssembly.Module | null }
  /** What is said in a language, before the first call that may ask for it. */
  | { kind: "words"; tag: string; table: string }
  | { kind: "call"; id: number; call: Call; takes: unknown[] };

/** The worker is ready. */
export interface Started {
  kind: "started";
}

/** The worker could not get ready: nothing that it is asked will be answered. */
export interface NotStarted {
  kind: "not started";
  problem: Problem;
}

/** A workbook is to be read: the worker needs the part that does. */
export interface NeedsSheets {
  kind: "needs sheets";
}

/** An answer is one of: how far it is, the result, why there is none. */
export interface FromWorker {
  kind: "answer";
  id: number;
  call: Call;
  progress?: Progress;
  result?: unknown;
  problem?: Problem;
}

/** The code of a problem after which the worker can no longer be trusted. */
export const CRASH = "crash";

/** The code of a problem that means no worker is there to ask. */
export const NOT_STARTED = "not_started";

/** What a crash says that came of the later part of the engine, which is not there. */
export const NO_LATER = "no_later";

/** The code of a problem that means the part that computes long is not there. */
export const NO_MODELS = "no_models";

/** The code of a problem that the browser has with a file. */
export const UNREADABLE_FILE = "unreadable_file";

/** The code of a problem that means the part that reads workbooks is not there; the engine says it. */
const NO_WORKBOOK_READER = "no_workbook_reader";

/** Whether the same may succeed when it is tried again. */
export const isPassing = ({ code }: Problem): boolean => [CRASH, NOT_STARTED, NO_WORKBOOK_READER].includes(code);

/** The code of a problem that the reader asked for herself. */
export const CANCELLED = "cancelled";

/** Whether a thrown value is a statement for the reader rather than a fault. */
export function isProblem(error: unknown): error is Problem {
  return (
    typeof error === "object" &&
    error !== null &&
    "code" in error &&
    "message" in error &&
    "hint" in error &&
    typeof error.message === "string" &&
    typeof error.hint === "string"
  );
}

/** A fault of a worker, by its code and the browser's words; the page makes a statement of it. */
export const fault = (code: typeof CRASH | typeof NOT_STARTED | typeof UNREADABLE_FILE, thrown: unknown): Problem =>
  isProblem(thrown) ? thrown : { code, message: thrown instanceof Error ? thrown.message : String(thrown ?? ""), hint: "" };
