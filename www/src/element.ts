/** What is `<counting-house>`? The element: a file goes in, figures and pictures appear, nothing leaves the page. */

import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, query, state } from "lit/decorators.js";
import { catalogue } from "countinghouse-wasm";
import "./card.js";
import type { Charts } from "./charts.js";
import "./controls.js";
import { compiledEngine, EngineClient } from "./engine.js";
import "./explain.js";
import type { Explain } from "./explain.js";
import "./intake.js";
import type { Intake, Reading } from "./intake.js";
import { languageOf, localeOf } from "./locale.js";
import { register } from "./part.js";
import "./problem.js";
import "./proof.js";
import type { Proof } from "./proof.js";
import { CANCELLED, CRASH, crash, isProblem, SAMPLE, type Source, type View } from "./protocol.js";
import { resultsView } from "./results.js";
import { styles } from "./styles.js";
import type { Analysis, DateOrder, Inspect, MetricInfo, Options, Overview, Problem, Scheme, Tile } from "./types.js";

const TAG = "counting-house";

/** What the element is doing: nothing to show yet, reading or computing, showing, or saying what went wrong. */
export type State = "empty" | "loading" | "ready" | "error";

/** How long a reading or a correction took, in milliseconds: the bytes, the figures, and all until they were drawn. */
export interface Timings {
  readMs: number;
  computeMs: number;
  totalMs: number;
}

/** What a file may be given as. */
export type Content = Blob | string | Uint8Array<ArrayBuffer>;

/**
 * Shows what an orders file says about a shop's customers.
 *
 * Attributes: `sample` opens the sample bakery at once; `lang` is the language whose number and date formats are used
 * (default: the browser's); `theme` is `light`, `dark` or `auto`. The attribute `state` mirrors the property.
 *
 * @fires ready - something new is shown; `detail` is `{ timings: {@link Timings}, overview: {@link Overview} }`.
 * @fires problem - something could not be done; `detail` is a {@link Problem}.
 *
 * @slot intro - what stands above the place to drop a file.
 * @csspart house, drop-zone, question, card, controls, tile, value, warning, chart, tooltip, table, dialog, notes, problem, proof.
 * @cssprop --counting-house-font - the typeface.
 * @cssprop --counting-house-background - behind everything.
 * @cssprop --counting-house-surface - of cards and tiles.
 * @cssprop --counting-house-ink - of the text.
 * @cssprop --counting-house-accent - of buttons and links; at least 4.5:1 against the surface.
 * @cssprop --counting-house-radius - of corners.
 * @cssprop --counting-house-width - the widest the content grows.
 */
export class CountingHouse extends LitElement {
  static override styles = styles;

  @property({ type: Boolean }) sample = false;
  @property({ reflect: true }) theme: "light" | "dark" | "auto" = "auto";
  @property() override lang = "";

  @state() private overview: Overview | undefined;
  /** How far a new file is; `undefined` when none is being read. */
  @state() private reading: Reading | undefined;
  /** Why the file asked for last is not shown. */
  @state() private problem: { about: Problem; sources: Source[]; columns: string[] } | undefined;
  /** Why the last correction was not made. */
  @state() private notice: Problem | undefined;
  @state() private recomputing = false;
  @state() private dragging = false;
  @state() private said = "";
  @state() private scheme: Scheme = "light";

  @query("counting-house-intake") private intake!: Intake;
  @query("counting-house-charts") private charts!: Charts | null;
  @query("counting-house-explain") private explain!: Explain;
  @query("counting-house-proof") private proof!: Proof;

  /** What the host set with {@link configure}: it also holds for the next file. */
  #preset: Options = {};
  #options: Options = {};
  #engine: EngineClient | undefined;
  #sources: Source[] = [];
  /** The worker of the file that is being read; the one on screen lives on until that succeeds. */
  #next: EngineClient | undefined;
  /** A worker already started, so that the next file does not wait for one. */
  #spare: EngineClient | undefined;
  #turn = 0;
  #revision = 0;
  readonly #dark = matchMedia("(prefers-color-scheme: dark)");

  /** What the element is doing. */
  get state(): State {
    if (this.reading || this.recomputing) return "loading";
    if (this.problem) return "error";
    return this.overview ? "ready" : "empty";
  }

  /** Reads a file, a text or bytes in place of what is shown. Settles when it is shown or a problem is: see {@link state}. */
  load(file: Content, name?: string): Promise<void> {
    return this.#read([sourceOf(file, name)]);
  }

  /** Reads one more file beside those shown, as dropping it does. Settles as {@link load} does. */
  add(file: Content, name?: string): Promise<void> {
    return this.#read([...this.#own(), sourceOf(file, name)]);
  }

  /** Sets all options at once, for the file on screen and those to come. */
  configure(options: Options): Promise<void> {
    this.#preset = options;
    return this.#apply(options);
  }

  /** The figures of the file on screen, as `countinghouse analyse --json`. Rejects with a {@link Problem}. */
  async analyse(): Promise<Analysis> {
    return this.#holder().call("analyse", []);
  }

  /** How the file on screen was read, as `countinghouse inspect --json`. Rejects with a {@link Problem}. */
  async inspect(): Promise<Inspect> {
    return this.#holder().call("inspect", []);
  }

  /** The very text of `countinghouse analyse --json`. Rejects with a {@link Problem}. */
  async analyseJson(): Promise<string> {
    return this.#holder().call("analyseJson", []);
  }

  /** The very text of `countinghouse inspect --json`. Rejects with a {@link Problem}. */
  async inspectJson(): Promise<string> {
    return this.#holder().call("inspectJson", []);
  }

  /** What can be computed, as `countinghouse metrics --json`. */
  async metrics(): Promise<MetricInfo[]> {
    await compiledEngine();
    return catalogue();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener("paste", this.#paste);
    this.#dark.addEventListener("change", this.#chooseScheme);
    this.#chooseScheme();
    // Moved to another place of the document, it shows again what it showed.
    if (this.#sources.length > 0) void this.#read(this.#sources, this.#options);
    else if (this.sample) void this.#read([SAMPLE]);
    else void this.#warm();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener("paste", this.#paste);
    this.#dark.removeEventListener("change", this.#chooseScheme);
    this.#turn++;
    for (const client of [this.#next, this.#engine, this.#spare]) client?.stop();
    this.#next = this.#engine = this.#spare = undefined;
    this.overview = this.reading = undefined;
    this.recomputing = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("theme")) this.#chooseScheme();
  }

  protected override updated(changed: PropertyValues<this>): void {
    this.setAttribute("state", this.state);
    if (changed.has("lang") && changed.get("lang") !== undefined) void this.#apply(this.#options);
  }

  override render(): TemplateResult {
    const { overview, problem } = this;
    const own = overview && this.#own().length > 0 ? overview.file : undefined;
    return html`
      <div class="house" part="house" lang="en"
        @dragenter=${this.#drag} @dragover=${this.#drag} @dragleave=${this.#dragLeft} @drop=${this.#drop}>
        <slot name="intro"></slot>
        <counting-house-intake .file=${own} .sampled=${overview !== undefined && own === undefined} .dragging=${this.dragging} .reading=${this.reading} .count=${this.#count}
          .onCancel=${this.#cancel} .onSources=${this.#open} .onProof=${this.#prove}></counting-house-intake>
        ${problem && !this.reading ? this.#problemView(problem.about, problem.sources.at(-1)?.name, problem.columns) : nothing}
        ${this.notice ? this.#problemView(this.notice, undefined, []) : nothing}
        ${this.reading && !overview ? html`<div class="awaited"></div>` : nothing}
        ${overview && this.#engine && !problem
          ? resultsView({
              overview,
              sample: own === undefined,
              busy: this.recomputing,
              stale: this.reading !== undefined,
              engine: this.#engine,
              revision: this.#revision,
              scheme: this.scheme,
              count: this.#count,
              day: this.#day,
              onCorrect: this.#correct,
              onAnswer: this.#answer,
              onExplain: this.#explain,
            })
          : nothing}
        <counting-house-proof></counting-house-proof>
        <counting-house-explain .engine=${this.#engine} .count=${this.#count}></counting-house-explain>
        <p class="visually-hidden" role="status">${this.said}</p>
      </div>
    `;
  }

  #problemView(about: Problem, file: string | undefined, columns: string[]): TemplateResult {
    const sources = this.problem?.sources ?? [];
    return html`
      <counting-house-problem .problem=${about} .file=${file} .columns=${columns}
        .onDismiss=${this.#dismiss}
        .onChoose=${() => this.intake.choose()}
        .onPaste=${() => void this.intake.paste()}
        .onSample=${() => void this.#read([SAMPLE])}
        .onRetry=${(change: Options) => void this.#read(sources, change)}></counting-house-problem>
    `;
  }

  /** The files on screen, the sample not among them. */
  #own(): Source[] {
    return this.#sources.filter(({ blob }) => blob !== null);
  }

  async #read(sources: Source[], change: Options = {}): Promise<void> {
    const turn = ++this.#turn;
    const started = performance.now();
    this.#next?.stop();
    this.problem = this.notice = undefined;
    const name = sources.length === 1 ? (sources[0]?.name ?? "") : `${sources.length} files`;
    this.reading = { name, bytes: 0, total: sources.reduce((sum, { blob }) => sum + (blob?.size ?? 0), 0), rows: 0 };
    this.said = `Reading ${name}`;
    const options = { ...this.#preset, ...change };
    let client: EngineClient | undefined;
    try {
      const compiled = await compiledEngine();
      if (turn !== this.#turn) return;
      client = this.#next = this.#spare ?? new EngineClient(compiled);
      this.#spare = undefined;
      const view = await client.call("read", [sources, this.#localised(options)], (progress) => {
        if (turn === this.#turn) this.reading = { name, ...progress };
      });
      if (turn !== this.#turn) return;
      this.#engine?.stop();
      [this.#engine, this.#next, this.#sources, this.#options] = [client, undefined, sources, options];
      this.reading = undefined;
      await this.#show(view, started);
      await this.#warm();
    } catch (error) {
      const about = isProblem(error) ? error : crash(error);
      const columns = client && about.code === "role_missing" ? await this.#columnsOf(client) : [];
      client?.stop();
      if (turn !== this.#turn) return;
      this.reading = this.#next = undefined;
      if (about.code === CANCELLED) this.said = "Cancelled";
      else {
        this.problem = { about, sources, columns };
        this.#dispatch("problem", about);
      }
    }
  }

  /** Starts the worker of the next file. */
  async #warm(): Promise<void> {
    const compiled = await compiledEngine();
    if (this.isConnected) this.#spare ??= new EngineClient(compiled);
  }

  /** The headers of a file in which a role was not found, for the reader to choose from. */
  async #columnsOf(client: EngineClient): Promise<string[]> {
    const inspected = await client.call("inspect", []).catch(() => ({}) as Inspect);
    const { columns } = inspected as { columns?: { name: string }[] };
    return columns?.map(({ name }) => name) ?? [];
  }

  /** Recomputes with other options; where they do not work, the ones before come back and the reason is said. */
  async #apply(options: Options): Promise<void> {
    const engine = this.#engine;
    if (!engine) return;
    const started = performance.now();
    const before = this.#options;
    this.#options = options;
    this.recomputing = true;
    this.notice = undefined;
    try {
      const view = await engine.call("configure", [this.#localised(options)]);
      // A correction that came meanwhile has its own answer under way.
      if (options === this.#options) await this.#show(view, started);
    } catch (error) {
      if (engine === this.#engine) await this.#takeBack(isProblem(error) ? error : crash(error), engine, options, before);
    }
  }

  async #takeBack(about: Problem, engine: EngineClient, options: Options, before: Options): Promise<void> {
    if (about.code === CRASH) {
      this.problem = { about, sources: this.#sources, columns: [] };
      this.#engine = this.overview = undefined;
    } else {
      this.notice = about;
      if (options === this.#options) this.#options = before;
      const view = await engine.call("configure", [this.#localised(this.#options)]).catch(() => undefined);
      if (view) await this.#show(view, undefined);
    }
    this.recomputing = false;
    this.#dispatch("problem", about);
  }

  /** Shows what came back and waits until it is drawn; `started` is when it was asked for, if anybody waits to hear. */
  async #show({ overview, readMs, computeMs }: View, started: number | undefined): Promise<void> {
    const revision = ++this.#revision;
    this.overview = overview;
    this.recomputing = true;
    await this.updateComplete;
    await this.charts?.updateComplete;
    if (revision !== this.#revision) return;
    this.recomputing = false;
    if (started === undefined) return;
    const timings: Timings = { readMs, computeMs, totalMs: performance.now() - started };
    this.said = overview.card.parts.map(({ text }) => text).join("");
    this.#dispatch("ready", { timings, overview });
  }

  #holder(): EngineClient {
    if (this.#engine) return this.#engine;
    throw { code: "no_file", message: "No file is open.", hint: "Call load() first." } satisfies Problem;
  }

  #localised(options: Options): Options {
    const set = Object.entries(options).filter(([, value]) => value !== undefined);
    return { locale: localeOf(languageOf(this.lang)), ...Object.fromEntries(set) };
  }

  #dispatch(name: "ready" | "problem", detail: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }

  readonly #correct = (change: Options): Promise<void> => {
    const { roles, rules } = this.#options;
    return this.#apply({
      ...this.#options,
      ...change,
      ...(change.roles && { roles: { ...roles, ...change.roles } }),
      ...(change.rules && { rules: { ...rules, ...change.rules } }),
    });
  };

  /** The question goes with its answer, and the focus to what it made way for. */
  readonly #answer = async (order: DateOrder): Promise<void> => {
    await this.#correct({ date_order: order });
    this.renderRoot.querySelector<HTMLElement>("#card-heading")?.focus();
  };

  /** The sample stands alone; files stand beside those on screen. */
  readonly #open = (sources: Source[]): void => {
    const isSample = sources.some(({ blob }) => blob === null);
    void this.#read(isSample ? sources : [...this.#own(), ...sources]);
  };

  readonly #cancel = (): void => this.#next?.stop();

  readonly #prove = (): void => this.proof.show();

  readonly #explain = (tile: Tile): void => void this.explain.show(tile);

  readonly #dismiss = (): void => {
    this.problem = this.notice = undefined;
  };

  readonly #count = (rows: number): string => new Intl.NumberFormat(languageOf(this.lang)).format(rows);

  readonly #day = (iso: string): string =>
    new Intl.DateTimeFormat(languageOf(this.lang), { dateStyle: "medium", timeZone: "UTC" }).format(new Date(iso));

  readonly #chooseScheme = (): void => {
    const dark = this.theme === "dark" || (this.theme !== "light" && this.#dark.matches);
    this.scheme = dark ? "dark" : "light";
  };

  readonly #drag = (event: DragEvent): void => {
    event.preventDefault();
    this.dragging = true;
  };

  readonly #dragLeft = (event: DragEvent): void => {
    if (!(event.relatedTarget instanceof Node && this.renderRoot.contains(event.relatedTarget))) this.dragging = false;
  };

  readonly #drop = (event: DragEvent): void => {
    event.preventDefault();
    this.dragging = false;
    this.#take(event.dataTransfer);
  };

  /** A paste anywhere on the page, unless into a field; of several elements the one with the focus takes it, else the first. */
  readonly #paste = (event: ClipboardEvent): void => {
    const target = event.composedPath()[0];
    if (target instanceof Element && target.closest("input, textarea, [contenteditable]")) return;
    const focused = document.activeElement?.closest(TAG) ?? document.querySelector(TAG);
    if (focused === this && this.#take(event.clipboardData)) event.preventDefault();
  };

  /** Reads what was dropped or pasted beside the files on screen: files, or else plain text. */
  #take(transfer: DataTransfer | null): boolean {
    const files = [...(transfer?.files ?? [])].map((file): Source => ({ name: file.name, blob: file }));
    const text = transfer?.getData("text/plain");
    if (files.length > 0) void this.#read([...this.#own(), ...files]);
    else if (text) void this.#read([...this.#own(), { name: "pasted table", blob: new Blob([text]) }]);
    return files.length > 0 || Boolean(text);
  }
}

const sourceOf = (file: Content, name?: string): Source => ({
  name: name ?? (file instanceof File ? file.name : "table.csv"),
  blob: file instanceof Blob ? file : new Blob([file]),
});

register(TAG, CountingHouse);

declare global {
  interface HTMLElementTagNameMap {
    "counting-house": CountingHouse;
  }
}
