/** Which files are open, under which options, and what came of it? The element shows a picture of this. */

import { compiledEngine, EngineClient } from "./engine.js";
import { merged, onlyFor } from "./options.js";
import { CANCELLED, CRASH, crash, isProblem, type Progress, type Refused, type Source, type View } from "./protocol.js";
import type { Options, Overview, Problem } from "./types.js";

/** How long a reading or a correction took, in milliseconds: the bytes, the figures, and all until they were drawn. */
export interface Timings {
  readMs: number;
  computeMs: number;
  totalMs: number;
}

/** How far a reading is, and of what. */
export interface Reading extends Progress {
  name: string;
}

/** Why nothing of the files asked for last is shown. */
export interface Trouble {
  about: Problem;
  sources: Source[];
  /** Each file with its own reason, where there are several. */
  refused: Refused[];
}

/** What the session asks of the element that shows it. */
export interface Host {
  requestUpdate(): void;
  /** Done when what was shown last is drawn. */
  drawn(): Promise<unknown>;
  /** The options as the engine takes them, in the reader's locale. */
  localised(options: Options): Options;
  dispatch(name: "ready" | "problem", detail: unknown): void;
}

/** The files' names, each made different from those before it, as corrections are kept by name. */
function named(sources: Source[]): Source[] {
  const taken = new Set<string>();
  return sources.map((source) => {
    let { name } = source;
    for (let copy = 2; taken.has(name); copy++) name = `${source.name} (${copy})`;
    taken.add(name);
    return { ...source, name };
  });
}

/** The names of the tables that are shown. */
const shown = ({ files }: Overview): string[] => files.map(({ name }) => name);

/** The sources of these tables; of archives and workbooks only what is among them is read again. */
function holding(sources: Source[], tables: string[]): Source[] {
  return sources.flatMap((source) => {
    // What is inside a file is named after it.
    const only = tables.filter((name) => name === source.name || name.startsWith(`${source.name}/`));
    return only.length > 0 ? [{ ...source, only }] : [];
  });
}

export class Session {
  overview: Overview | undefined;
  /** How far new files are; `undefined` when none are being read. */
  reading: Reading | undefined;
  problem: Trouble | undefined;
  /** Why the last correction was not made. */
  notice: Problem | undefined;
  /** Files that could not be read, beside those that were. */
  refused: Refused[] = [];
  recomputing = false;
  /** What a screen reader is told. */
  said = "";
  engine: EngineClient | undefined;
  /** Grows with everything new that is shown. */
  revision = 0;
  sources: Source[] = [];
  options: Options = {};
  /** What the host set: it also holds for the next files. */
  preset: Options = {};

  readonly #host: Host;
  /** The worker of the files that are being read; the one on screen lives on until that succeeds. */
  #next: EngineClient | undefined;
  /** A worker already started, so that the next file does not wait for one. */
  #spare: EngineClient | undefined;
  #turn = 0;

  constructor(host: Host) {
    this.#host = host;
  }

  /** The files on screen, the sample not among them. */
  get own(): Source[] {
    return this.sources.filter(({ blob }) => blob !== null);
  }

  /** Reads files in place of what is shown. Those that cannot be read are listed beside those that can. */
  async read(given: Source[], change: Options = {}, refusedBefore: Refused[] = []): Promise<void> {
    const turn = ++this.#turn;
    const started = performance.now();
    const sources = named(given);
    const options = merged(this.preset, change);
    this.#next?.stop();
    this.problem = this.notice = undefined;
    const name = sources.length === 1 ? (sources[0]?.name ?? "") : `${sources.length} files`;
    this.reading = { name, bytes: 0, total: sources.reduce((sum, { blob }) => sum + (blob?.size ?? 0), 0), rows: 0 };
    this.#say(`Reading ${name}`);
    let client: EngineClient | undefined;
    try {
      const compiled = await compiledEngine();
      if (turn !== this.#turn) return;
      client = this.#next = this.#spare ?? new EngineClient(compiled);
      this.#spare = undefined;
      const view = await client.call("read", [sources, this.#host.localised(options)], (progress) => {
        if (turn !== this.#turn) return;
        this.reading = { name, ...(this.reading?.peek && { peek: this.reading.peek }), ...progress };
        this.#host.requestUpdate();
      });
      if (turn !== this.#turn) return;
      this.reading = this.#next = undefined;
      const refused = [...refusedBefore, ...view.refused];
      if (!view.overview) {
        client.stop();
        return this.#fail({ about: view.refused[0]?.problem ?? crash(""), sources, refused });
      }
      this.engine?.stop();
      this.engine = client;
      this.refused = refused;
      this.sources = holding(sources, shown(view.overview));
      this.options = options;
      await this.#show(view, started);
      await this.warm();
    } catch (error) {
      const about = isProblem(error) ? error : crash(error);
      client?.stop();
      if (turn !== this.#turn) return;
      this.reading = this.#next = undefined;
      if (about.code === CANCELLED) this.#say("Cancelled");
      else this.#fail({ about, sources, refused: [] });
    }
  }

  /** Reads more files beside those on screen, under the same corrections. */
  add(more: Source[]): Promise<void> {
    const kept = this.own;
    return kept.length > 0 ? this.read([...kept, ...more], this.options, this.refused) : this.read(more);
  }

  /** Takes a file away: one that could not be read off the list, any other out of the figures. */
  async remove(name: string): Promise<void> {
    const refused = this.refused.filter((file) => file.name !== name);
    if (refused.length < this.refused.length) {
      this.refused = refused;
      return this.#say(`${name} removed`);
    }
    const left = this.overview ? shown(this.overview).filter((table) => table !== name) : [];
    this.sources = holding(this.sources, left);
    await this.#recompute(onlyFor(this.options, left), (engine, options) => engine.call("remove", [name, options]));
  }

  /** Recomputes with other options; where they do not work, the ones before come back and the reason is said. */
  apply(options: Options): Promise<void> {
    return this.#recompute(options, (engine, localised) => engine.call("configure", [localised]));
  }

  /** Recomputes with these options beside the ones in force. */
  correct(change: Options): Promise<void> {
    return this.apply(merged(this.options, change));
  }

  /** Starts the worker of the next file. */
  async warm(): Promise<void> {
    const turn = this.#turn;
    const compiled = await compiledEngine();
    if (turn === this.#turn) this.#spare ??= new EngineClient(compiled);
  }

  /** Ends the reading that is under way. */
  cancel(): void {
    this.#next?.stop();
  }

  /** Ends the workers; what was read can be read again from its sources. */
  close(): void {
    this.#turn++;
    for (const client of [this.#next, this.engine, this.#spare]) client?.stop();
    this.#next = this.engine = this.#spare = undefined;
    this.overview = this.reading = undefined;
    this.recomputing = false;
  }

  /** Forgets the files, for the element to begin anew. */
  clear(): void {
    this.close();
    this.problem = this.notice = undefined;
    [this.sources, this.refused, this.options] = [[], [], {}];
    this.#say("All files removed");
  }

  /** Takes a statement off the screen. */
  dismiss(): void {
    this.problem = this.notice = undefined;
    this.#host.requestUpdate();
  }

  async #recompute(options: Options, ask: (engine: EngineClient, localised: Options) => Promise<View>): Promise<void> {
    const { engine, options: before } = this;
    if (!engine) return;
    const started = performance.now();
    this.options = options;
    this.recomputing = true;
    this.notice = undefined;
    this.#host.requestUpdate();
    try {
      const view = await ask(engine, this.#host.localised(options));
      // A correction that came meanwhile has its own answer under way.
      if (options === this.options) await this.#show(view, started);
    } catch (error) {
      if (engine === this.engine) await this.#takeBack(isProblem(error) ? error : crash(error), engine, options, before);
    }
  }

  async #takeBack(about: Problem, engine: EngineClient, options: Options, before: Options): Promise<void> {
    if (about.code === CRASH) {
      this.engine = this.overview = undefined;
      this.recomputing = false;
      return this.#fail({ about, sources: this.sources, refused: [] });
    }
    this.notice = about;
    if (options === this.options) this.options = before;
    const view = await engine.call("configure", [this.#host.localised(this.options)]).catch(() => undefined);
    if (view) await this.#show(view, undefined);
    this.recomputing = false;
    this.#host.requestUpdate();
    this.#host.dispatch("problem", about);
  }

  /** Shows what came back and waits until it is drawn; `started` is when it was asked for, if anybody waits to hear. */
  async #show({ overview, readMs, computeMs }: View, started: number | undefined): Promise<void> {
    if (!overview) return;
    const revision = ++this.revision;
    this.overview = overview;
    this.recomputing = true;
    this.#host.requestUpdate();
    await this.#host.drawn();
    if (revision !== this.revision) return;
    this.recomputing = false;
    this.#host.requestUpdate();
    if (started === undefined) return;
    if (overview.problem) return this.#host.dispatch("problem", overview.problem);
    const timings: Timings = { readMs, computeMs, totalMs: performance.now() - started };
    this.#say(overview.card.parts.map(({ text }) => text).join(""));
    this.#host.dispatch("ready", { timings, overview });
  }

  #fail(problem: Trouble): void {
    this.problem = problem;
    this.#host.requestUpdate();
    this.#host.dispatch("problem", problem.about);
  }

  #say(words: string): void {
    this.said = words;
    this.#host.requestUpdate();
  }
}
