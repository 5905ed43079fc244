/** How do the bytes of a file get to the engine? As they come, or in stretches of which other workers read some. */

import type { Engine } from "countinghouse-wasm";
import type { Table } from "./inside.js";
import { Cuts, type Helpers } from "./side.js";

/** Stretches of a file under way: enough that the engine never waits for the disk, nor another worker for work. */
const STRETCHES_AHEAD = 4;

/** What is read at a time: enough that a call costs nothing beside it, little enough to stay in the cache. */
const PIECE_BYTES = 1024 * 1024;

/** Says how many bytes and rows have been read. */
type Tell = (bytes: number, rows: number) => void;

/** Feeds a table from its first byte, again where the engine asks for it. */
export async function feed(engine: Engine, { blob, pack, members }: Table, helpers: Helpers, tell: Tell): Promise<void> {
  engine.unpack(pack?.());
  members?.forEach(({ inside, index }) => engine.note(inside, index));
  do await (helpers.share(blob, pack) ? feedShared(engine, blob, helpers, tell) : feedAlone(engine, blob, tell));
  while (!engine.close());
}

async function feedAlone(engine: Engine, blob: Blob, tell: Tell): Promise<void> {
  let end = 0;
  for await (const bytes of pieces(blob)) {
    const rows = engine.feed(bytes);
    tell((end += bytes.byteLength), rows);
    await othersTurn();
  }
}

const { port1: here, port2: there } = new MessageChannel();

/** Lets messages in, which otherwise wait while a stream has more at hand: a helper's first look is one. */
function othersTurn(): Promise<unknown> {
  return new Promise((resolve) => {
    here.onmessage = resolve;
    there.postMessage(undefined);
  });
}

/** A file's bytes as they come: in one buffer over and over where the browser can do that, else in a new one each time. */
export async function* pieces(blob: Blob): AsyncGenerator<Uint8Array> {
  const [reader, read] = readerOf(blob.stream());
  try {
    let step = await read(new ArrayBuffer(PIECE_BYTES));
    while (!step.done) {
      yield step.value;
      step = await read(step.value.buffer);
    }
  } finally {
    await reader.cancel();
  }
}

type Read = (buffer: ArrayBuffer) => Promise<ReadableStreamReadResult<Uint8Array<ArrayBuffer>>>;

function readerOf(stream: ReadableStream<Uint8Array<ArrayBuffer>>): [ReadableStreamGenericReader, Read] {
  try {
    const reader = stream.getReader({ mode: "byob" });
    return [reader, (buffer) => reader.read(new Uint8Array(buffer)) as ReturnType<Read>];
  } catch {
    const reader = stream.getReader();
    return [reader, () => reader.read()];
  }
}

/** A stretch of a file: its bytes, or what another worker has read of them. */
interface Stretch {
  start: number;
  end: number;
  bytes?: ArrayBuffer;
  part?: Uint8Array;
}

/** Feeds a table with the help of others. The next stretches are fetched, or read elsewhere, while one is parsed. */
async function feedShared(engine: Engine, blob: Blob, helpers: Helpers, tell: Tell): Promise<void> {
  const cuts = new Cuts(blob);
  const ahead: Promise<Stretch>[] = [];
  for (let index = 0, next = 0; ; index++) {
    // Who reads the third stretch and those behind it is known when the first is read.
    while (next <= index + (index ? STRETCHES_AHEAD : 1)) ahead.push(stretch(next++));
    const { start, end, bytes, part } = await ahead.shift()!;
    if (end === start && end === blob.size) return;
    let rows = part && engine.take(part);
    if (!bytes) helpers.count(rows !== undefined);
    if (rows === undefined) {
      const own = bytes ?? (await blob.slice(start, end).arrayBuffer());
      rows = engine.feed(new Uint8Array(own));
      forget(own);
    }
    tell(end, rows);
    if (index === 0) helpers.open(blob, engine.brief());
  }

  function stretch(index: number): Promise<Stretch> {
    const under = fetched(index);
    // What is under way when something before it fails would otherwise be reported as unhandled.
    under.catch(() => undefined);
    return under;
  }

  async function fetched(index: number): Promise<Stretch> {
    const [start, end] = await Promise.all([cuts.at(index), cuts.at(index + 1)]);
    const asked = helpers.read(index, start, end, blob.size);
    if (!asked) return { start, end, bytes: await blob.slice(start, end).arrayBuffer() };
    const part = await asked;
    return part ? { start, end, part } : { start, end };
  }
}

/** Gives memory back at once; waiting for it to be collected, stretches would pile up. */
function forget(bytes: ArrayBuffer & { transfer?(length: number): ArrayBuffer }): void {
  bytes.transfer?.(0);
}
