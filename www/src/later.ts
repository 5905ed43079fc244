/**
 * How does the engine do with its first part alone? It asks for the later one in the midst of a call, which can only be
 * answered at once: by what has come already, else, in a worker, by a script that is waited for.
 */

import init from "countinghouse-wasm";
import { CRASH, NO_LATER } from "./protocol.js";
import type { Problem } from "./types.js";

/** The engine as workers are handed it. */
export interface Compiled {
  /** What an ordinary file of orders needs. */
  first: WebAssembly.Module;
  /** All else; `undefined` while it has not come. */
  later: WebAssembly.Module | undefined;
  /** The script that holds it; `null` where the page does. */
  script: string | null;
}

declare global {
  /** Where the script leaves the bytes. */
  var countinghouseLater: (() => Uint8Array<ArrayBuffer>) | undefined;
  /** What the engine calls; xtask/src/split.rs says when. */
  var loadLaterPart: () => void;
}

const MISSING: Problem = { code: CRASH, message: NO_LATER, hint: "" };

let later: WebAssembly.Module | undefined;
let first: WebAssembly.ModuleImports;
let complete = false;

/** Hands over the later part when it has come. */
export function hand(module: WebAssembly.Module | undefined): void {
  later ??= module;
}

/** The same on the page's own thread, where older browsers instantiate nothing of that size at once: done before it is asked for. */
export async function complement(module: WebAssembly.Module | undefined): Promise<void> {
  if (!module || complete) return;
  await WebAssembly.instantiate(module, { first });
  complete = true;
}

/** The later part, from the script that holds it; only a worker may wait for that. */
function fetched(script: string | null): WebAssembly.Module {
  try {
    if (script === null) throw MISSING;
    if (!globalThis.countinghouseLater) importScripts(script);
    return new WebAssembly.Module(globalThis.countinghouseLater!());
  } catch {
    throw MISSING;
  }
}

/** Begins with the first part, and goes on with the later one as soon as the engine asks for it. */
export async function begin(compiled: Compiled): Promise<void> {
  hand(compiled.later);
  first = (await init({ module_or_path: compiled.first })) as unknown as WebAssembly.ModuleImports;
  globalThis.loadLaterPart = () => {
    if (complete) return;
    later ??= fetched(compiled.script);
    new WebAssembly.Instance(later, { first });
    complete = true;
  };
}
