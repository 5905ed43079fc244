/** Where is computed what takes long? Here, in a worker that answers one question and can be ended at any time. */

import type { Asked, Told } from "./models.js";

/** What stands before an answer. */
const ANSWER = '{"answer":';

/** Calls the module; models/src/abi.rs says how a question and its answer are written. */
function answer({ module, model, parameters, facts }: Asked): string {
  const { memory, allocate, ask } = new WebAssembly.Instance(module).exports as {
    memory: WebAssembly.Memory;
    allocate(length: number): number;
    ask(bytes: number, length: number): number;
  };
  const texts = [model, parameters].map((text) => new TextEncoder().encode(text));
  const parts = [...texts, facts];
  const length = parts.reduce((sum, part) => sum + 4 + part.length, 0);
  const room = allocate(length) >>> 0;
  let at = room;
  for (const part of parts) {
    new DataView(memory.buffer).setUint32(at, part.length, true);
    new Uint8Array(memory.buffer, at + 4, part.length).set(part);
    at += 4 + part.length;
  }
  const told = ask(room, length) >>> 0;
  // Only now: the memory grows while it computes, and grown memory is a new buffer.
  const size = new DataView(memory.buffer).getUint32(told, true);
  return new TextDecoder().decode(new Uint8Array(memory.buffer, told + 4, size));
}

self.addEventListener("message", ({ data }: MessageEvent<Asked>) => {
  const text = answer(data);
  // An answer goes on as it is written: numbers that pass through JavaScript are written otherwise.
  const told: Told = text.startsWith(ANSWER) ? { answer: text.slice(ANSWER.length, -1) } : (JSON.parse(text) as Told);
  self.postMessage(told);
});
