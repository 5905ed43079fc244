/** How does the page talk to the engine? It compiles the wasm once, starts workers with it and awaits typed calls. */

import init from "countinghouse-wasm";
import packedSheets from "virtual:sheets";
import wasmBytes from "virtual:wasm";
import workerSource from "virtual:worker";
import { CANCELLED, CRASH, crash, type Call, type Calls, type FromWorker, type NeedsSheets, type Progress, type ToWorker } from "./protocol.js";
import type { Problem } from "./types.js";

let module: Promise<WebAssembly.Module> | undefined;
let workerUrl: string | undefined;

async function compile(): Promise<WebAssembly.Module> {
  const compiled = await WebAssembly.compile(wasmBytes());
  await init({ module_or_path: compiled });
  return compiled;
}

/** The compiled engine, shared by all elements and their workers; `Picture` may be used once it is there. */
export function compiledEngine(): Promise<WebAssembly.Module> {
  return (module ??= compile());
}

let sheets: Promise<WebAssembly.Module | null> | undefined;

async function compileSheets(): Promise<WebAssembly.Module> {
  const packed = Uint8Array.from(atob(await packedSheets()), (letter) => letter.charCodeAt(0));
  const unpacked = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
  return WebAssembly.compile(await new Response(unpacked).arrayBuffer());
}

/** The part that reads workbooks, which comes when the first one is opened; `null` where it cannot be had. */
function compiledSheets(): Promise<WebAssembly.Module | null> {
  return (sheets ??= compileSheets().catch(() => null));
}

interface Waiting {
  resolve(result: unknown): void;
  reject(problem: Problem): void;
  tell: ((progress: Progress) => void) | undefined;
}

/** One worker with one file in it. Stopping it is how a long reading is cancelled. */
export class EngineClient {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #calls = 0;
  #ended: Problem | undefined;

  constructor(compiled: WebAssembly.Module) {
    workerUrl ??= URL.createObjectURL(new Blob([workerSource], { type: "text/javascript" }));
    this.#worker = new Worker(workerUrl);
    this.#worker.addEventListener("message", (event: MessageEvent<FromWorker | NeedsSheets>) => {
      if (event.data.kind === "answer") this.#receive(event.data);
      else void compiledSheets().then((module) => this.#post({ kind: "sheets", module }));
    });
    this.#worker.addEventListener("error", (event) => {
      event.preventDefault();
      this.#end(crash(event.message));
    });
    this.#post({ kind: "start", module: compiled, cores: navigator.hardwareConcurrency });
  }

  /** Asks the worker; rejects with a {@link Problem}. */
  call<C extends Call>(call: C, takes: Calls[C]["takes"], tell?: (progress: Progress) => void): Promise<Calls[C]["gives"]> {
    return new Promise((resolve, reject) => {
      if (this.#ended) return reject(this.#ended);
      const id = ++this.#calls;
      this.#waiting.set(id, { resolve: resolve as (result: unknown) => void, reject, tell });
      this.#post({ kind: "call", id, call, takes });
    });
  }

  /** Ends the worker; what is under way is rejected as cancelled. */
  stop(): void {
    this.#end({ code: CANCELLED, message: "Cancelled.", hint: "" });
  }

  #post(message: ToWorker): void {
    this.#worker.postMessage(message);
  }

  #receive({ id, progress, result, problem }: FromWorker): void {
    const waiting = this.#waiting.get(id);
    if (!waiting) return;
    if (progress) return waiting.tell?.(progress);
    this.#waiting.delete(id);
    if (!problem) return waiting.resolve(result);
    waiting.reject(problem);
    if (problem.code === CRASH) this.#end(problem);
  }

  #end(problem: Problem): void {
    this.#ended ??= problem;
    this.#worker.terminate();
    for (const { reject } of this.#waiting.values()) reject(this.#ended);
    this.#waiting.clear();
  }
}
