/** Where does the data live? Here, in a worker: it has files read, holds the engine and answers calls. */

import { Engine, analyses, load_words, sample_csv, template } from "countinghouse-wasm";
import { feed, pieces } from "./feed.js";
import { open, own, type Table } from "./inside.js";
import { begin, hand, type Compiled } from "./later.js";
import { Helpers, PEEK_BYTES, PEEK_FROM_BYTES, help, isToSide, type ToSide } from "./side.js";
import {
  CRASH, NOT_STARTED, UNREADABLE_FILE, fault, isProblem, textOf, type Call, type Calls, type FromWorker, type NeedsSheets, type NotStarted, type Progress, type Refused, type Source, type Started, type ToWorker,
  type View,
} from "./protocol.js";
import type { Options, Overview, Peek, Problem } from "./types.js";

/** Problems that leave nothing to look at or to correct on the page. */
const REFUSED = ["bad_option", "no_rows", "not_a_table"];

type Tell = (progress: Progress) => void;
type Answer<C extends Call> = (tell: Tell, ...takes: Calls[C]["takes"]) => Calls[C]["gives"] | Promise<Calls[C]["gives"]>;

let compiled: Compiled;
let cores: number;
let engine: Engine;
let tables: Table[] = [];
/** What is said in other languages than English, for those who help. */
const words = new Map<string, string>();

let sheets: Promise<WebAssembly.Module | null> | undefined;
let handSheets: (module: WebAssembly.Module | null) => void;

/** The part that reads workbooks, asked of the page; what could not be had is asked for again. */
function sheetsModule(): Promise<WebAssembly.Module | null> {
  return (sheets ??= new Promise((resolve) => {
    handSheets = (module) => {
      if (!module) sheets = undefined;
      resolve(module);
    };
    self.postMessage({ kind: "needs sheets" } satisfies NeedsSheets);
  }));
}

/** The tables in what was given, and what could not be opened. */
async function openAll(given: Source[]): Promise<{ opened: Table[]; refused: Refused[] }> {
  const opened: Table[] = [];
  const refused: Refused[] = [];
  for (const { name, blob, only } of given) {
    try {
      const inside = await open(name, blob ?? new Blob([own(sample_csv())]), sheetsModule);
      opened.push(...inside.filter((table) => only?.includes(table.name) ?? true));
    } catch (error) {
      refused.push({ name, problem: refusalOf(error) });
    }
  }
  return { opened, refused };
}

/** What the first lines of a table look like; nothing where they tell nothing. */
async function firstLook({ name, blob, pack }: Table, helpers: Helpers): Promise<Peek | undefined> {
  // How a member is packed is known to this worker's engine only.
  const asked = pack ? undefined : helpers.peek(name, blob);
  if (asked) return asked;
  const head = new Uint8Array(await blob.slice(0, PEEK_BYTES).arrayBuffer());
  try {
    return engine.peek(name, head, pack?.());
  } catch {
    return undefined;
  }
}

/** Reads files one after another; those that cannot be read are told apart and cost the others nothing. */
async function readAll(given: Source[], options: Options, tell: Tell): Promise<Refused[]> {
  const { opened, refused } = await openAll(given);
  const total = opened.reduce((sum, { blob }) => sum + blob.size, 0);
  const known = given.flatMap(({ only }) => only ?? []);
  const added = opened.find(({ name }) => !known.includes(name));
  let [before, rowsBefore] = [0, 0];
  tables = [];
  await withHelpers(opened, options, async (helpers) => {
    let [bytes, rows] = [0, 0];
    if (added && total >= PEEK_FROM_BYTES) {
      const look = firstLook(added, helpers).then((peek) => peek && tell({ bytes, total, rows, peek }));
      // What is wrong with the file, its reading says.
      look.catch(() => undefined);
    }
    for (const table of opened) {
      const name = engine.open(table.name);
      try {
        await feed(engine, table, helpers, (fed, read) => {
          [bytes, rows] = [before + fed, rowsBefore + read];
          tell({ bytes, total, rows });
        });
        tables.push({ ...table, name });
      } catch (error) {
        refused.push({ name, problem: refusalOf(error) });
      }
      before += table.blob.size;
      rowsBefore = rows;
    }
  });
  return refused;
}

/** Helpers for as long as files are read. */
async function withHelpers(files: Table[], options: Options, work: (helpers: Helpers) => Promise<void>): Promise<void> {
  const helpers = new Helpers(compiled, words, cores, files.map(({ blob }) => blob), options);
  try {
    await work(helpers);
  } finally {
    helpers.stop();
  }
}

/** Why a file cannot be read; a crash is no such reason. */
function refusalOf(error: unknown): Problem {
  const problem = problemOf(error);
  if (problem.code === CRASH) throw problem;
  return problem;
}

/** Reads those files again that an option or another file lets read otherwise. */
async function readAgain(options: Options, tell: Tell): Promise<void> {
  for (let place = engine.reopen(); place !== undefined; place = engine.reopen()) {
    const table = tables[place];
    if (!table) continue;
    const total = table.blob.size;
    await withHelpers([table], options, (helpers) => feed(engine, table, helpers, (bytes, rows) => tell({ bytes, total, rows })));
  }
}

/** Works out the figures of what was read and says what is to be shown. */
function view(started: number, readMs: number, refused: Refused[], computed: boolean): View {
  if (tables.length === 0) return { overview: null, refused, readMs, computeMs: 0 };
  if (!computed) engine.compute();
  const overview: Overview = engine.overview();
  // An option that asks for nothing is refused, and so are files without a row; what was shown before them stays.
  if (overview.problem && REFUSED.includes(overview.problem.code)) throw overview.problem;
  return { overview, refused, readMs, computeMs: performance.now() - started - readMs };
}

const answers: { [C in Call]: Answer<C> } = {
  async read(tell: Tell, given: Source[], options: Options) {
    const started = performance.now();
    engine.configure(textOf(options));
    const refused = await readAll(given, options, tell);
    await readAgain(options, tell);
    return view(started, performance.now() - started, refused, false);
  },
  async remove(tell: Tell, name: string, options: Options) {
    const started = performance.now();
    engine.remove(name);
    tables = tables.filter((table) => table.name !== name);
    engine.configure(textOf(options));
    await readAgain(options, tell);
    return view(started, performance.now() - started, [], false);
  },
  async configure(tell: Tell, options: Options) {
    const started = performance.now();
    const computed = engine.configure(textOf(options));
    if (!computed) await readAgain(options, tell);
    return view(started, computed ? 0 : performance.now() - started, [], computed);
  },
  explain: (_, metric) => engine.explain(metric),
  split: (_, metric, dimension) => engine.split(metric, dimension),
  rows: (_, metric, offset, count) => engine.rows(metric, offset, count),
  rowsCsv: (_, metric) => engine.rows_csv(metric),
  scene: (_, request) => own(engine.scene(textOf(request))),
  async preview(_, file, line) {
    const { blob, pack } = tables.find(({ name }) => name === file) ?? { blob: new Blob() };
    engine.look(file, line, pack?.());
    for await (const bytes of pieces(blob)) {
      if (!engine.look_at(bytes)) break;
    }
    return engine.looked();
  },
  quality: () => engine.quality(),
  findings: () => engine.findings(),
  inspect: () => engine.inspect(),
  analyse: (_, ids, answers) => engine.analyse(ids, answers),
  analyses: () => analyses(),
  analysed: (_, id, answer) => engine.analysed(id, answer),
  customers() {
    const { recencyDays, orders, spend } = engine.customers();
    return { recencyDays, orders, spend };
  },
  customerNames: () => engine.customer_names(),
  facts: (_, model) => own(engine.facts(model)),
  template: (_, kind) => template(kind) ?? "",
  inspectJson: () => engine.inspect_json(),
  analyseJson: (_, ids, answers) => engine.analyse_json(ids, answers),
};

function problemOf(error: unknown): Problem {
  if (isProblem(error)) return { code: error.code, message: error.message, hint: error.hint };
  return fault(error instanceof DOMException ? UNREADABLE_FILE : CRASH, error);
}

function post(answer: FromWorker): void {
  const bytes = answer.result instanceof Uint8Array ? [answer.result.buffer] : [];
  self.postMessage(answer, { transfer: bytes });
}

async function start(): Promise<void> {
  try {
    await begin(compiled);
    engine = new Engine();
    self.postMessage({ kind: "started" } satisfies Started);
  } catch (error) {
    self.postMessage({ kind: "not started", problem: fault(NOT_STARTED, error) } satisfies NotStarted);
  }
}

async function handle(message: Exclude<ToWorker, { kind: "sheets" | "later" }> | ToSide): Promise<void> {
  if (isToSide(message)) return help(message);
  if (message.kind === "start") {
    ({ compiled, cores } = message);
    return start();
  }
  if (message.kind === "words") {
    words.set(message.tag, message.table);
    return load_words(message.tag, message.table);
  }
  const { id, call, takes } = message;
  try {
    const answer = answers[call] as (tell: Tell, ...takes: unknown[]) => unknown;
    post({ kind: "answer", id, call, result: await answer((progress) => post({ kind: "answer", id, call, progress }), ...takes) });
  } catch (error) {
    post({ kind: "answer", id, call, problem: problemOf(error) });
  }
}

// One after another: a picture asked for while the file is read must see the whole of it.
let queue = Promise.resolve();
self.addEventListener("message", (event: MessageEvent<ToWorker | ToSide>) => {
  const message = event.data;
  // Whoever waits for the module is at the head of the queue.
  if (message.kind === "sheets") return handSheets(message.module);
  if (message.kind === "later") {
    compiled = { ...compiled, later: message.module };
    return hand(message.module);
  }
  queue = queue.then(() => handle(message));
});
