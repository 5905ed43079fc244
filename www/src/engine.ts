/** How does the page talk to the engine? It compiles the wasm once, starts workers with it and awaits typed calls. */

import { bytes as laterBytes, script } from "virtual:later";
import packedSheets from "virtual:sheets";
import wasmBytes from "virtual:wasm";
import workerSource from "virtual:worker";
import { cancelled, crashed, notStarted, said } from "./faults.js";
import { begin, complement, type Compiled } from "./later.js";
import {
  CRASH, NO_LATER, type Call, type Calls, type FromWorker, type NeedsSheets, type NotStarted, type Progress, type Started, type ToWorker,
} from "./protocol.js";
import { shown } from "./shown.js";
import type { Problem } from "./types.js";
import { tables } from "./words.js";

/** Answers that no person reads on the page. */
const FOR_SCRIPTS: Call[] = ["inspect", "analyse", "inspectJson", "analyseJson", "analyses", "analysed", "customers", "customerNames", "facts", "scene", "template"];

let module: Promise<Compiled> | undefined;
let workerUrl: string | undefined;

/** What few pages need at once; it is asked for when the page's script begins, so that nothing comes after a file was opened. */
const later: Promise<WebAssembly.Module | undefined> = laterBytes.then((bytes) => WebAssembly.compile(bytes)).catch(() => undefined);

async function compile(): Promise<Compiled> {
  const compiled: Compiled = { first: await WebAssembly.compile(wasmBytes()), later: script === null ? await later : undefined, script };
  await begin(compiled);
  void later.then((module) => {
    compiled.later = module;
    return complement(module);
  });
  return compiled;
}

/** When the whole engine has come, or cannot be had; answers whether it is there. */
export async function wholeEngine(): Promise<boolean> {
  return (await later) !== undefined;
}

/**
 * The compiled engine, shared by all elements and their workers; `Picture` may be used once it is there.
 * Rejects with a {@link Problem}; the next one to ask tries again.
 */
export function compiledEngine(): Promise<Compiled> {
  return (module ??= compile().catch((fault: unknown) => {
    module = undefined;
    throw notStarted(fault);
  }));
}

let sheets: Promise<WebAssembly.Module | null> | undefined;
/** How often it could not be had. */
let failures = 0;

async function compileSheets(): Promise<WebAssembly.Module> {
  const packed = Uint8Array.from(atob(await packedSheets(failures)), (letter) => letter.charCodeAt(0));
  const unpacked = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
  return WebAssembly.compile(await new Response(unpacked).arrayBuffer());
}

/** The part that reads workbooks, which comes when the first one is opened; `null` where it cannot be had this time. */
function compiledSheets(): Promise<WebAssembly.Module | null> {
  return (sheets ??= compileSheets().catch(() => {
    failures++;
    sheets = undefined;
    return null;
  }));
}

interface Waiting {
  resolve(result: unknown): void;
  reject(problem: Problem): void;
  tell: ((progress: Progress) => void) | undefined;
}

/** One worker with one file in it. Stopping it is how a long reading is cancelled. */
export class EngineClient {
  #worker: Worker | undefined;
  readonly #waiting = new Map<number, Waiting>();
  readonly #told = new Set<string>();
  #calls = 0;
  #started = false;
  #ended: Problem | undefined;

  constructor(compiled: Compiled) {
    try {
      workerUrl ??= URL.createObjectURL(new Blob([workerSource], { type: "text/javascript" }));
      this.#worker = new Worker(workerUrl);
    } catch (fault) {
      this.#end(notStarted(fault));
      return;
    }
    this.#worker.addEventListener("message", ({ data }: MessageEvent<FromWorker | Started | NotStarted | NeedsSheets>) => {
      if (data.kind === "answer") this.#receive(data);
      else if (data.kind === "started") this.#started = true;
      else if (data.kind === "not started") this.#end(said(data.problem));
      else void compiledSheets().then((module) => this.#post({ kind: "sheets", module }));
    });
    this.#worker.addEventListener("error", (event) => {
      event.preventDefault();
      this.#end(this.#started ? crashed(event.message) : notStarted(event.message));
    });
    this.#post({ kind: "start", compiled, cores: navigator.hardwareConcurrency });
    if (!compiled.later) void later.then((module) => module && this.#post({ kind: "later", module }));
  }

  /** Whether it answers no more. */
  get ended(): boolean {
    return this.#ended !== undefined;
  }

  /** Asks the worker; rejects with a {@link Problem}. */
  call<C extends Call>(call: C, takes: Calls[C]["takes"], tell?: (progress: Progress) => void): Promise<Calls[C]["gives"]> {
    return new Promise((resolve, reject) => {
      if (this.#ended) return reject(this.#ended);
      const id = ++this.#calls;
      this.#waiting.set(id, { resolve: resolve as (result: unknown) => void, reject, tell });
      this.#tellWords();
      this.#post({ kind: "call", id, call, takes });
    });
  }

  /** Asks what no first view needs, once the whole engine has come; where it cannot be had, it says so. */
  async callLater<C extends Call>(call: C, takes: Calls[C]["takes"]): Promise<Calls[C]["gives"]> {
    if (await wholeEngine()) return this.call(call, takes);
    throw crashed(NO_LATER);
  }

  /** Ends the worker; what is under way is rejected as cancelled. */
  stop(): void {
    this.#end(cancelled());
  }

  /** Hands over what is said in languages that came since the last call. */
  #tellWords(): void {
    for (const [tag, table] of tables()) {
      if (!this.#told.has(tag)) this.#post({ kind: "words", tag, table });
      this.#told.add(tag);
    }
  }

  #post(message: ToWorker): void {
    this.#worker?.postMessage(message);
  }

  #receive({ id, call, progress, result, problem }: FromWorker): void {
    const waiting = this.#waiting.get(id);
    if (!waiting) return;
    if (progress) return waiting.tell?.(shown(progress));
    this.#waiting.delete(id);
    // What scripts ask for stays as it is in the file; all else is for people to read.
    if (!problem) return waiting.resolve(FOR_SCRIPTS.includes(call) ? result : shown(result));
    waiting.reject(shown(said(problem)));
    if (problem.code === CRASH) this.#end(problem);
  }

  #end(problem: Problem): void {
    this.#ended ??= problem;
    this.#worker?.terminate();
    for (const { reject } of this.#waiting.values()) reject(this.#ended);
    this.#waiting.clear();
  }
}
