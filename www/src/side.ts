/** Who helps to read a large file? Workers of this worker: they take a first look at it and read every other stretch. */

import { Engine, Side, load_words } from "countinghouse-wasm";
import { begin, type Compiled } from "./later.js";
import { textOf } from "./protocol.js";
import type { Options, Peek } from "./types.js";

/** Bytes between two cuts: a stretch is read by one worker. */
const STRETCH_BYTES = 4 * 1024 * 1024;
/** How far behind its place a cut looks for the end of a line. */
const LINE_BYTES = 64 * 1024;
/** What a first look is taken at. */
export const PEEK_BYTES = 64 * 1024;
/** Files of so many bytes together take long enough to read that a first look is worth while. */
export const PEEK_FROM_BYTES = 8 * 1024 * 1024;
/** Below this, the stretches of another worker would come later than if it had not been asked. */
const SHARED_FROM_BYTES = 64 * 1024 * 1024;
/** More workers would wait for the first one, which puts together what they read. */
const MOST_HELPERS = 3;
/** One for that first one, and one for the browser, which hands out the file and paints. */
const CORES_TAKEN = 2;
/** Stretches of a file that may be for nothing, and one more for each so many that were not. */
const PATIENCE = 3;
const TAKEN_FOR_REFUSED = 4;
const LINE_FEED = 10;

export type ToSide =
  | { kind: "help"; compiled: Compiled; words: ReadonlyMap<string, string> }
  | { kind: "peek"; name: string; blob: Blob; options: Options }
  | { kind: "open"; blob: Blob; brief: Uint8Array }
  | { kind: "stretch"; start: number; end: number };

/** Whether a message is for a worker that helps another one. */
export const isToSide = (message: { kind: string }): message is ToSide => ["help", "peek", "open", "stretch"].includes(message.kind);

/** Rows of a stretch, as one engine hands them to another. */
type Part = Uint8Array<ArrayBuffer>;

/** What a helper was asked for; nothing where it has no answer, which costs no more than the time. */
export interface FromSide {
  answer: Part | Peek | undefined;
}

/** Where a file is cut: after the first line end behind an even place, or there where no line ends for long. */
export class Cuts {
  readonly #known = new Map<number, Promise<number>>();

  constructor(readonly blob: Blob) {}

  /** The first stretch is only as long as the engine needs to tell how the rest is to be read. */
  at(index: number): Promise<number> {
    const known = this.#known.get(index);
    if (known) return known;
    const cut = index === 0 ? Promise.resolve(0) : this.#lineAfter(Side.head() + (index - 1) * STRETCH_BYTES);
    this.#known.set(index, cut);
    return cut;
  }

  async #lineAfter(place: number): Promise<number> {
    if (place >= this.blob.size) return this.blob.size;
    const end = new Uint8Array(await this.blob.slice(place, place + LINE_BYTES).arrayBuffer()).indexOf(LINE_FEED);
    return place + end + 1;
  }
}

/** Another worker, which does one thing after the other. */
class Helper {
  readonly #worker = new Worker(self.location.href);
  readonly #waiting: ((answer: FromSide["answer"]) => void)[] = [];
  #stopped = false;

  constructor(compiled: Compiled, words: ReadonlyMap<string, string>) {
    this.#worker.addEventListener("message", ({ data }: MessageEvent<FromSide>) => this.#waiting.shift()?.(data.answer));
    // Whoever cannot help does not harm: what was asked of it is read here.
    this.#worker.addEventListener("error", (event) => {
      event.preventDefault();
      this.stop();
    });
    this.#post({ kind: "help", compiled, words });
  }

  open(blob: Blob, brief: Uint8Array): void {
    this.#post({ kind: "open", blob, brief });
  }

  async ask<A extends Part | Peek>(message: ToSide & { kind: "peek" | "stretch" }): Promise<A | undefined> {
    if (this.#stopped) return undefined;
    this.#post(message);
    return new Promise((resolve) => this.#waiting.push(resolve as (answer: FromSide["answer"]) => void));
  }

  stop(): void {
    this.#stopped = true;
    this.#worker.terminate();
    for (const resolve of this.#waiting.splice(0)) resolve(undefined);
  }

  #post(message: ToSide): void {
    this.#worker.postMessage(message);
  }
}

/** Those who help to read some files; none where these are small, or where there is no processor for it. */
export class Helpers {
  readonly #helpers: Helper[] = [];
  /** How many of them may read stretches. */
  readonly #readers: number;
  #opened = false;
  #refused = 0;
  #taken = 0;

  constructor(compiled: Compiled, words: ReadonlyMap<string, string>, cores: number, files: Blob[], readonly options: Options) {
    const largest = Math.max(0, ...files.map(({ size }) => size));
    const total = files.reduce((sum, { size }) => sum + size, 0);
    this.#readers = largest < SHARED_FROM_BYTES ? 0 : Math.min(cores - CORES_TAKEN, MOST_HELPERS);
    // A first look is soon taken.
    const lookers = total < PEEK_FROM_BYTES ? 0 : Math.min(cores - 1, 1);
    try {
      while (this.#helpers.length < Math.max(this.#readers, lookers)) this.#helpers.push(new Helper(compiled, words));
    } catch {
      // A page from a file may not start workers of workers in every browser.
    }
  }

  /** What the first lines of a file look like, as far as they tell anything; nothing where nobody is there to look. */
  peek(name: string, blob: Blob): Promise<Peek | undefined> | undefined {
    return this.#helpers[0]?.ask<Peek>({ kind: "peek", name, blob, options: this.options });
  }

  /** Whether a file is worth sharing; what is packed has no place to begin but its first byte. */
  share(blob: Blob, pack: unknown): boolean {
    return Math.min(this.#readers, this.#helpers.length) > 0 && blob.size >= SHARED_FROM_BYTES && pack === undefined;
  }

  /** Says what is read next, and how its stretches are to be read; nothing where they must be read one after the other. */
  open(blob: Blob, brief: Uint8Array | undefined): void {
    this.#opened = brief !== undefined;
    [this.#refused, this.#taken] = [0, 0];
    if (brief) for (const helper of this.#helpers) helper.open(blob, brief);
  }

  /** Has a stretch read by another worker if it is one's turn; the last one is not handed out, for it may hold totals. */
  read(index: number, start: number, end: number, size: number): Promise<Part | undefined> | undefined {
    const turn = Math.max(index - 1, 0) % (this.#helpers.length + 1);
    if (!this.#opened || end >= size || this.#refused > PATIENCE + this.#taken / TAKEN_FOR_REFUSED) return undefined;
    return this.#helpers[turn - 1]?.ask<Part>({ kind: "stretch", start, end });
  }

  /** Counts a stretch that was read by another worker, whether it could be taken over or was for nothing. */
  count(taken: boolean): void {
    if (taken) this.#taken++;
    else this.#refused++;
  }

  stop(): void {
    for (const helper of this.#helpers) helper.stop();
  }
}

let side: Side | undefined;
let file = new Blob();

/** What a worker does that helps another one. */
export async function help(message: ToSide): Promise<void> {
  // Whatever goes wrong here is found by the worker that asked, when it reads the file itself.
  const answer = await does(message).catch(() => undefined);
  if (message.kind === "help" || message.kind === "open") return;
  self.postMessage({ answer } satisfies FromSide, { transfer: answer instanceof Uint8Array ? [answer.buffer] : [] });
}

async function does(message: ToSide): Promise<FromSide["answer"]> {
  switch (message.kind) {
    case "help":
      await begin(message.compiled);
      message.words.forEach((table, tag) => load_words(tag, table));
      return undefined;
    case "peek":
      return peek(message);
    case "open":
      side = undefined;
      file = message.blob;
      side = Side.open(message.brief, new Uint8Array(await file.slice(0, Side.head()).arrayBuffer()));
      return undefined;
    case "stretch":
      return stretch(message);
  }
}

async function peek({ name, blob, options }: ToSide & { kind: "peek" }): Promise<Peek> {
  const engine = new Engine();
  engine.configure(textOf(options));
  return engine.peek(name, new Uint8Array(await blob.slice(0, PEEK_BYTES).arrayBuffer()));
}

async function stretch({ start, end }: ToSide & { kind: "stretch" }): Promise<Part | undefined> {
  return side?.read(new Uint8Array(await file.slice(start, end).arrayBuffer())) as Part | undefined;
}
