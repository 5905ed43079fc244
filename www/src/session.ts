/** Which files are open, under which options, and what came of it? The element shows a picture of this. */

import { compiledEngine, EngineClient, wholeEngine } from "./engine.js";
import { merged, onlyFor } from "./options.js";
import { crashed, said } from "./faults.js";
import { CANCELLED, CRASH, type Progress, type Refused, type Source, type View } from "./protocol.js";
import { shownText } from "./shown.js";
import { inForce, learning, settingsIn, withMappings } from "./settings.js";
import { whatChanged, whatIsShown } from "./spoken.js";
import type { Options, Overview, Problem } from "./types.js";
import { say, spoken } from "./words.js";

/** How long a reading or a correction took, in milliseconds: the bytes, the figures, and all until they were drawn. */
export interface Timings {
  readMs: number;
  computeMs: number;
  totalMs: number;
}

/** How far a reading is, and what is said of it. */
export interface Reading extends Progress {
  name: string;
}

/** A file that could not be read, kept so that it can be tried again. */
export interface Unread extends Refused {
  source: Source | undefined;
}

/** Why nothing of the files asked for last is shown. */
export interface Trouble {
  about: Problem;
  sources: Source[];
  /** Each file with its own reason, where there are several. */
  refused: Unread[];
}

/** What the session asks of the element that shows it. */
export interface Host {
  requestUpdate(): void;
  /** Done when what was set last is on the page. */
  readonly updateComplete: Promise<unknown>;
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
    const given = shownText(source.name);
    let name = given;
    for (let copy = 2; taken.has(name); copy++) name = `${given} (${copy})`;
    taken.add(name);
    return { ...source, name };
  });
}

/** The names of the tables that are shown. */
const namesOf = ({ files }: Overview): string[] => files.map(({ name }) => name);

/** The sources of these tables; of archives and workbooks only what is among them is read again. */
function holding(sources: Source[], tables: string[]): Source[] {
  return sources.flatMap((source) => {
    // What is inside a file is named after it.
    const only = tables.filter((name) => name === source.name || name.startsWith(`${source.name}/`));
    return only.length > 0 ? [{ ...source, only }] : [];
  });
}

/** What a step back restores. */
interface Step {
  /** What it takes back, in words. */
  what: string;
  sources: Source[];
  options: Options;
  preset: Options;
  refused: Unread[];
}

/** More steps back nobody takes. */
const STEPS = 20;

/** What only changes how things are looked at is changed back where it was changed. */
const LOOKS: (keyof Options)[] = ["period", "from", "to", "compare", "pins", "cohort_by", "window"];

export class Session {
  overview: Overview | undefined;
  /** How far new files are; `undefined` when none are being read. */
  reading: Reading | undefined;
  problem: Trouble | undefined;
  /** Why the last correction was not made. */
  notice: Problem | undefined;
  /** Files that could not be read, beside those that were. */
  refused: Unread[] = [];
  recomputing = false;
  /** What a screen reader is told. */
  said = "";
  engine: EngineClient | undefined;
  /** Grows with everything new that is shown. */
  revision = 0;
  sources: Source[] = [];
  options: Options = {};
  /** When the first file was opened that is no sample, as `performance.now()` counts. */
  openedAt: number | undefined;

  readonly #host: Host;
  /** What can be taken back, the newest last. */
  readonly #steps: Step[] = [];
  /** The worker of the files that are being read; the one on screen lives on until that succeeds. */
  #next: EngineClient | undefined;
  /** A worker already started, so that the next file does not wait for one. */
  #spare: EngineClient | undefined;
  #turn = 0;
  /** What the host set: it also holds for the next files. */
  #preset: Options = {};
  /** The language in which that was said which is shown. */
  #shownIn = "";
  /** The options of what is shown: an option that cannot be goes back to them. */
  #standing: Options = {};
  /** The computation under way; the next one waits for it. */
  #computing: Promise<unknown> = Promise.resolve();
  /** The computation under the newest options, until it begins. */
  #queued: Promise<void> | undefined;

  constructor(host: Host) {
    this.#host = host;
  }

  /** What the next step back takes back. */
  get undoable(): string | undefined {
    return this.#steps.at(-1)?.what;
  }

  /** Takes the newest correction, removal or fresh start back. */
  async undo(): Promise<void> {
    const step = this.#steps.pop();
    if (!step) return;
    const { what, sources, options, preset, refused } = step;
    const same = sources.length === this.sources.length && sources.every((source, place) => source.blob === this.sources[place]?.blob && String(source.only) === String(this.sources[place]?.only));
    this.#preset = preset;
    if (same) await this.apply(options).catch(() => undefined);
    else await this.read(sources, options, refused);
    this.#say(say("spoken-undone", { what }));
  }

  #remember(what: string): void {
    const { sources, options, refused } = this;
    if (this.own.length === 0) return;
    this.#steps.push({ what, sources, options, preset: this.#preset, refused });
    this.#steps.splice(0, this.#steps.length - STEPS);
  }

  /** The files on screen, the sample not among them. */
  get own(): Source[] {
    return this.sources.filter(({ blob }) => blob !== null);
  }

  /** Reads files in place of what is shown. Those that cannot be read are listed beside those that can. */
  async read(given: Source[], change: Options = {}, refusedBefore: Unread[] = []): Promise<void> {
    const turn = ++this.#turn;
    const started = performance.now();
    const sources = named(given);
    const preset = this.#preset;
    const options = merged(preset, change);
    if (sources.some(({ blob }) => blob !== null)) this.openedAt ??= started;
    this.#next?.stop();
    this.problem = this.notice = undefined;
    const [only] = sources;
    const name = sources.length === 1 && only ? say("intake-reading", { name: only.name }) : say("intake-reading-files", { count: sources.length });
    const language = spoken();
    this.reading = { name, bytes: 0, total: sources.reduce((sum, { blob }) => sum + (blob?.size ?? 0), 0), rows: 0 };
    this.#say(name);
    let client: EngineClient | undefined;
    try {
      const compiled = await compiledEngine();
      // Nothing is to come once a file is open.
      if (sources.some(({ blob }) => blob !== null)) await wholeEngine();
      if (turn !== this.#turn) return;
      const spare = this.#spare?.ended ? undefined : this.#spare;
      client = this.#next = spare ?? new EngineClient(compiled);
      this.#spare = undefined;
      const view = await client.call("read", [sources, this.#host.localised(options)], (progress) => {
        if (turn !== this.#turn) return;
        this.reading = { name, ...(this.reading?.peek && { peek: this.reading.peek }), ...progress };
        this.#host.requestUpdate();
      });
      if (turn !== this.#turn) return;
      this.reading = this.#next = undefined;
      const left = view.refused.map((file): Unread => ({ ...file, problem: said(file.problem), source: sources.find((source) => source.name === file.name) }));
      if (!view.overview) {
        client.stop();
        return await this.#fail({ about: left[0]?.problem ?? crashed(""), sources, refused: [...refusedBefore, ...left] });
      }
      this.engine?.stop();
      this.engine = client;
      this.refused = [...refusedBefore, ...left];
      this.sources = holding(sources, namesOf(view.overview));
      this.options = this.#standing = options;
      this.#shownIn = language;
      await this.#show(view, started, undefined);
      await this.warm();
    } catch (error) {
      const about = crashed(error);
      client?.stop();
      if (turn !== this.#turn) return;
      this.reading = this.#next = undefined;
      if (about.code === CANCELLED) this.#say(say("intake-cancelled"));
      else await this.#fail({ about, sources, refused: [] });
      return;
    }
    // What the host set while it was read holds for it too, and so does another language.
    if ((preset !== this.#preset || language !== spoken()) && turn === this.#turn) await this.apply(merged(this.#preset, change)).catch(() => undefined);
  }

  /** Reads more files beside those on screen, under the same corrections; settings among them hold for all. */
  async add(more: Source[]): Promise<void> {
    const data: Source[] = [];
    let settings: Options = {};
    let told: Problem | undefined;
    let wrong: Problem | undefined;
    for (const source of more) {
      try {
        const found = await settingsIn(source);
        if (found) {
          settings = merged(settings, { ...found, mappings: withMappings(settings.mappings ?? this.#preset.mappings ?? [], found.mappings ?? []) });
          told = inForce(source.name, found);
        } else data.push(source);
      } catch (problem) {
        told = wrong = problem as Problem;
      }
    }
    const [kept, options, before] = [this.own, merged(this.options, settings), this.#preset];
    this.#preset = merged(before, settings);
    if (data.length > 0) await (kept.length > 0 ? this.read([...kept, ...data], options, this.refused) : this.read(data));
    else if (settings.mappings) {
      try {
        await this.apply(options);
      } catch {
        this.#preset = before;
        return;
      }
    }
    if (told) this.tell(told);
    if (wrong) this.#host.dispatch("problem", wrong);
  }

  /** Says something above what is shown. */
  tell(notice: Problem): void {
    this.notice = notice;
    this.#host.requestUpdate();
  }

  /** Reads a file that could not be read once more. */
  retry({ name, source }: Unread): void {
    if (!source) return;
    this.refused = this.refused.filter((file) => file.name !== name);
    void this.add([source]);
  }

  /** Takes a file away: one that could not be read off the list, any other out of the figures. */
  async remove(name: string): Promise<void> {
    const refused = this.refused.filter((file) => file.name !== name);
    if (refused.length < this.refused.length) {
      this.refused = refused;
      return this.#say(say("spoken-removed", { file: name }));
    }
    this.#remember(say("spoken-removed", { file: name }));
    const left = this.overview ? namesOf(this.overview).filter((table) => table !== name) : [];
    this.sources = holding(this.sources, left);
    this.#begin(onlyFor(this.options, left));
    const started = performance.now();
    await this.#newest(this.#inTurn(() => this.#compute(started, (engine, options) => engine.call("remove", [name, options]))));
  }

  /** Recomputes under other options; where they do not work, the ones before come back, and the reason is said and thrown. */
  apply(options: Options): Promise<void> {
    this.#begin(options);
    const started = performance.now();
    // Of options that are set one after another while something is computed, only the newest are tried.
    this.#queued ??= this.#inTurn(() => {
      this.#queued = undefined;
      return this.#compute(started, (engine, newest) => engine.call("configure", [newest]));
    });
    return this.#newest(this.#queued);
  }

  /** Sets the host's options, for these files and those to come. */
  async preset(options: Options): Promise<void> {
    const before = this.#preset;
    this.#preset = options;
    try {
      await this.apply(options);
    } catch (problem) {
      if (this.#preset === options) this.#preset = before;
      throw problem;
    }
  }

  /** Recomputes with these options beside the ones in force; what is corrected in a file is learnt for those of its shape. */
  async correct(change: Options): Promise<void> {
    const { overview } = this;
    if (Object.keys(change).some((name) => !LOOKS.includes(name as keyof Options))) this.#remember(say("undo-correction"));
    const options = merged(this.options, change);
    const open = overview && !overview.sample ? overview.files : [];
    await this.apply(learning(open, this.#standing, options, change));
    this.#preset = { ...this.#preset, mappings: this.options.mappings ?? [] };
  }

  /** Has the engine say anew what is shown, in the language that is spoken now; no figure is another. */
  async respeak(): Promise<void> {
    if (this.overview) await this.apply(this.options).catch(() => undefined);
  }

  /** Starts the worker of the next file; whoever cannot start it says so when there is one. */
  async warm(): Promise<void> {
    const turn = this.#turn;
    const compiled = await compiledEngine().catch(() => undefined);
    if (!compiled || turn !== this.#turn || this.#spare?.ended === false) return;
    this.#spare = new EngineClient(compiled);
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
    this.#remember(say("spoken-cleared"));
    this.close();
    this.problem = this.notice = undefined;
    [this.sources, this.refused, this.options, this.#standing] = [[], [], {}, {}];
    this.#say(say("spoken-cleared"));
  }

  /** Takes a statement off the screen. */
  dismiss(): void {
    this.problem = this.notice = undefined;
    this.#host.requestUpdate();
  }

  /** Says that other options are on their way to the figures. */
  #begin(options: Options): void {
    this.options = options;
    if (!this.engine) return;
    this.recomputing = true;
    this.notice = undefined;
    this.#host.requestUpdate();
  }

  /** Does some work when what is under way is done, and all options are in that come in one go. */
  #inTurn(work: () => Promise<void>): Promise<void> {
    const done = this.#computing.then(() => new Promise((resolve) => setTimeout(resolve))).then(work);
    this.#computing = done.catch(() => undefined);
    return done;
  }

  /** Done when what was computed is shown, or what came meanwhile in its place; why that cannot be, who asked for it hears. */
  async #newest(done: Promise<void>): Promise<void> {
    await done;
    await this.#queued?.catch(() => undefined);
  }

  async #compute(started: number, ask: (engine: EngineClient, localised: Options) => Promise<View>): Promise<void> {
    const { engine, options, overview } = this;
    if (!engine) return;
    const language = spoken();
    // In another language every text is another.
    const before = language === this.#shownIn ? overview : undefined;
    try {
      const view = await ask(engine, this.#host.localised(options));
      if (engine !== this.engine) return;
      this.#standing = options;
      this.#shownIn = language;
      // Newer options have their own answer under way.
      if (options === this.options) await this.#show(view, started, before);
    } catch (error) {
      // Where another file took the place of this one, nobody waits for its figures.
      if (engine !== this.engine) return;
      const about = crashed(error);
      await this.#takeBack(about, engine, options);
      throw about;
    }
  }

  async #takeBack(about: Problem, engine: EngineClient, options: Options): Promise<void> {
    if (about.code === CRASH) {
      this.engine = this.overview = undefined;
      this.recomputing = false;
      return this.#fail({ about, sources: this.sources, refused: [] });
    }
    this.notice = about;
    if (options === this.options) {
      this.options = this.#standing;
      const view = await engine.call("configure", [this.#host.localised(this.options)]).catch(() => undefined);
      if (engine !== this.engine) return;
      if (view) await this.#show(view, undefined, undefined);
      this.recomputing = false;
    }
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.dispatch("problem", about);
  }

  /**
   * Shows what came back and waits until it is drawn. `started` is when it was asked for, if anybody waits to hear;
   * `before` is what stood there, where the same files are seen otherwise.
   */
  async #show({ overview, readMs, computeMs }: View, started: number | undefined, before: Overview | undefined): Promise<void> {
    if (!overview) return;
    const revision = ++this.revision;
    this.overview = overview;
    this.recomputing = true;
    this.#host.requestUpdate();
    await this.#host.drawn();
    if (revision !== this.revision) return;
    this.recomputing = this.#queued !== undefined;
    if (started === undefined) return this.#host.requestUpdate();
    this.#say(before ? whatChanged(before, overview) : whatIsShown(overview));
    await this.#host.updateComplete;
    if (overview.problem) return this.#host.dispatch("problem", overview.problem);
    const timings: Timings = { readMs, computeMs, totalMs: performance.now() - started };
    this.#host.dispatch("ready", { timings, overview });
  }

  async #fail(problem: Trouble): Promise<void> {
    this.problem = problem;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.dispatch("problem", problem.about);
  }

  #say(words: string): void {
    // Said again, the same words would not be heard: a blank makes them others.
    this.said = this.said === words ? `${words}\u00a0` : words;
    this.#host.requestUpdate();
  }
}
