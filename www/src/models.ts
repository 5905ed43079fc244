/** How is a model asked? Each question has a worker of its own, apart from the engine's, which ends with the answer or when it is called off. */

import packedModels from "virtual:models";
import workerSource from "virtual:models-worker";
import { cancelled, crashed, notStarted } from "./faults.js";
import { NO_MODELS } from "./protocol.js";
import type { Problem } from "./types.js";

/** A question with all that it takes. */
export interface Asked {
  module: WebAssembly.Module;
  model: string;
  /** In JSON. */
  parameters: string;
  /** As the engine has packed them. */
  facts: Uint8Array;
}

/** What comes back: the answer in JSON. */
export type Told = { answer: string } | { refused: { code: string; message: string } };

// Where it could not be had, whoever asks hears it; nothing is asked for again once a file may be open.
packedModels.catch(() => undefined);

let module: Promise<WebAssembly.Module> | undefined;
let workerUrl: string | undefined;

async function compile(): Promise<WebAssembly.Module> {
  const text = await packedModels.catch(() => Promise.reject<string>({ code: NO_MODELS, message: "", hint: "" } satisfies Problem));
  const packed = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  const unpacked = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
  return WebAssembly.compile(await new Response(unpacked).arrayBuffer());
}

async function start(): Promise<[WebAssembly.Module, Worker]> {
  try {
    const compiled = await (module ??= compile());
    workerUrl ??= URL.createObjectURL(new Blob([workerSource], { type: "text/javascript" }));
    return [compiled, new Worker(workerUrl)];
  } catch (fault) {
    module = undefined;
    throw notStarted(fault);
  }
}

/** Asks a model about packed facts; answers in JSON. Rejects with a {@link Problem}, at once where `signal` calls it off. */
export async function ask(model: string, parameters: object, facts: Uint8Array, signal?: AbortSignal): Promise<string> {
  const [compiled, worker] = await start();
  try {
    if (signal?.aborted) throw cancelled();
    const told = await new Promise<Told>((resolve, reject) => {
      worker.addEventListener("message", ({ data }: MessageEvent<Told>) => resolve(data));
      worker.addEventListener("error", (event) => {
        event.preventDefault();
        reject(crashed(event.message));
      });
      signal?.addEventListener("abort", () => reject(cancelled()));
      worker.postMessage({ module: compiled, model, parameters: JSON.stringify(parameters), facts } satisfies Asked);
    });
    if ("answer" in told) return told.answer;
    throw { ...told.refused, hint: "" } satisfies Problem;
  } finally {
    worker.terminate();
  }
}
