/** What is `<counting-house>`? The element: a file goes in, figures and pictures appear, nothing leaves the page. */

import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, query, state } from "lit/decorators.js";
import { catalogue, check_options } from "countinghouse-wasm";
import { analysed, analysis } from "./analyses.js";
import "./card.js";
import type { Open, RecognitionCard } from "./card.js";
import type { Charts } from "./charts.js";
import "./controls.js";
import { compiledEngine, type EngineClient } from "./engine.js";
import "./explain.js";
import type { Explain } from "./explain.js";
import type { Find } from "./find.js";
import "./intake.js";
import type { Intake } from "./intake.js";
import { formatOf, localeOf } from "./locale.js";
import { ask } from "./models.js";
import { register } from "./part.js";
import { peekView } from "./peek.js";
import "./problem.js";
import "./proof.js";
import type { Proof } from "./proof.js";
import { SAMPLE, textOf, type Inspected, type Source } from "./protocol.js";
import type { Questions } from "./question.js";
import { resultsView, sampleView, type Results } from "./results.js";
import { save } from "./save.js";
import { goTo } from "./sections.js";
import { Session, type Host, type Unread } from "./session.js";
import { SETTINGS_FILE, saved, settingsText } from "./settings.js";
import { styles } from "./styles.js";
import { unknownName } from "./options.js";
import { meant, shown } from "./shown.js";
import type { Analysis, Catalogue, Options, Overview, Problem, Quality, Scheme, Tile } from "./types.js";
import { languageFor, listen, say, sayAround, speak, spoken, unlisten } from "./words.js";

const TAG = "counting-house";

/** What the element is doing: nothing to show yet, reading or computing, showing, or saying what went wrong. */
export type State = "empty" | "loading" | "ready" | "error";

/** What a file may be given as. */
export type Content = Blob | string | Uint8Array<ArrayBuffer>;

/**
 * Shows what a shop's orders say about its customers.
 *
 * Attributes: `sample` shows the sample bakery beside the way in; `whole-page` takes files that are dropped anywhere on the page,
 * `/` as the way to a figure, and asks before files that are open are left; `language` is the one that is spoken, `en` or `de`, or `auto` for the
 * browser’s (default: `lang`, else that of the text around, else the browser’s); all elements of a page speak one language,
 * the one that was set last. `lang` is the language whose number and date formats are used (default: as the browser writes
 * them in what is spoken); `theme` is `light`, `dark` or `auto`. The attribute `state` mirrors the property.
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
export class CountingHouse extends LitElement implements Host {
  static override styles = styles;

  @property({ type: Boolean }) sample = false;
  @property({ reflect: true }) theme: "light" | "dark" | "auto" = "auto";
  @property() override lang = "";
  @property() language = "";

  /** Whether the page is the element's own: a file is taken wherever it is dropped, and leaving open files asks first. */
  @property({ type: Boolean, attribute: "whole-page" }) wholePage = false;

  @state() private dragging = false;
  /** Whether all of the sample is shown. */
  @state() private exploring = false;
  /** Whether all of it is still being drawn. */
  @state() private drawing = false;
  /** How good the data are, of 100, once it is known. */
  @state() private score: number | undefined;
  @state() private scheme: Scheme = "light";

  @query("counting-house-intake") private intake!: Intake | null;
  @query("counting-house-card") private card!: RecognitionCard | null;
  @query("counting-house-questions") private questions!: Questions | null;
  @query("counting-house-explain") private explain!: Explain;
  @query("counting-house-proof") private proof!: Proof;

  readonly #session = new Session(this);
  /** Done when the language that is to be spoken is, or cannot be had. */
  #worded: Promise<void> = Promise.resolve();
  readonly #dark = matchMedia("(prefers-color-scheme: dark)");

  /** What the element is doing. */
  get state(): State {
    const { reading, recomputing, problem, overview } = this.#session;
    if (reading || recomputing) return "loading";
    if (problem || overview?.problem) return "error";
    return overview ? "ready" : "empty";
  }

  /**
   * Reads a file, a text or bytes in place of what is shown. It resolves when that is shown (`state` is `ready`) or when the
   * reason is why nothing can be (`state` is `error`, and the event `problem` has told it); it never rejects.
   */
  load(file: Content, name?: string): Promise<void> {
    return this.#session.read([sourceOf(file, name)]);
  }

  /** Reads one more file beside those shown, as dropping it does. Settles as {@link load} does. */
  add(file: Content, name?: string): Promise<void> {
    return this.#session.add([sourceOf(file, name)]);
  }

  /**
   * Sets all options at once, for the files on screen and those to come. It resolves when what is shown was computed under
   * them, or under newer ones that were set meanwhile. It rejects with a {@link Problem} where a value cannot be, or a
   * name does not exist (of an option, a rule, a role; of a file or a column among the files on screen): then the options
   * before stay in force.
   */
  async configure(options: Options): Promise<void> {
    await compiledEngine();
    check_options(textOf(plain(options)));
    const { overview, own } = this.#session;
    const unknown = overview && own.length > 0 ? unknownName(shown(options), overview.files) : undefined;
    if (unknown) throw unknown;
    await this.#session.preset(shown(options));
  }

  /** The options in force, with what was corrected on the page: `mappings` hold it for files to come. */
  get options(): Options {
    return meant(this.#session.options);
  }

  /** The figures of the file on screen, as `countinghouse analyse --json`. Rejects with a {@link Problem}. */
  async analyse(): Promise<Analysis> {
    const engine = this.#holder();
    return engine.call("analyse", await analysed(engine));
  }

  /** How the file on screen was read, as `countinghouse inspect --json`. Rejects with a {@link Problem}. */
  async inspect(): Promise<Inspected> {
    return this.#holder().call("inspect", []);
  }

  /** The very text of `countinghouse analyse --json`. Rejects with a {@link Problem}. */
  async analyseJson(): Promise<string> {
    const engine = this.#holder();
    return engine.call("analyseJson", await analysed(engine));
  }

  /** The very text of `countinghouse inspect --json`. Rejects with a {@link Problem}. */
  async inspectJson(): Promise<string> {
    return this.#holder().call("inspectJson", []);
  }

  /**
   * Asks a model about the file on screen and answers as `countinghouse model NAME` does: `survival` tells how long
   * customers stay, `{ horizon }` in days. It is computed apart from all else and ends at once where `signal` calls it off.
   * Rejects with a {@link Problem}.
   */
  async ask(model: string, parameters: Record<string, number | string | boolean> = {}, signal?: AbortSignal): Promise<unknown> {
    const facts = await this.#holder().call("facts", [model]);
    return JSON.parse(await ask(model, parameters, facts, signal));
  }

  /**
   * One analysis of the files on screen, as `analyses.<id>` of `countinghouse analyse --json`, by parameters that `docs/json.md`
   * names. It is computed apart from all else and ends at once where `signal` calls it off. Rejects with a {@link Problem}.
   */
  async analysis(id: string, parameters: Record<string, number | string | boolean> = {}, signal?: AbortSignal): Promise<unknown> {
    return analysis(this.#holder(), id, parameters, signal);
  }

  /** What can be computed, as `countinghouse metrics --json`. */
  async metrics(): Promise<Catalogue> {
    await compiledEngine();
    return catalogue();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener("paste", this.#paste);
    this.#aroundPage(document.addEventListener.bind(document), addEventListener);
    this.#dark.addEventListener("change", this.#chooseScheme);
    listen(this.#spoken);
    this.#worded = this.#speak();
    this.#chooseScheme();
    const { sources, options } = this.#session;
    // Moved to another place of the document, it shows again what it showed.
    if (sources.length > 0) void this.#session.read(sources, options);
    else void this.#worded.then(() => this.#session.sources.length === 0 && this.#begin());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener("paste", this.#paste);
    this.#aroundPage(document.removeEventListener.bind(document), removeEventListener);
    this.#dark.removeEventListener("change", this.#chooseScheme);
    unlisten(this.#spoken);
    this.#session.close();
  }

  /** Nothing is shown before it can be said in the reader's language. */
  protected override async scheduleUpdate(): Promise<void> {
    await this.#worded;
    super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("theme")) this.#chooseScheme();
  }

  protected override updated(changed: PropertyValues<this>): void {
    this.setAttribute("state", this.state);
    if ((["lang", "language"] as const).some((name) => changed.has(name) && changed.get(name) !== undefined)) void this.#speak();
  }

  override render(): TemplateResult {
    const session = this.#session;
    const { overview, problem, engine, reading } = session;
    const shown = this.#shown;
    const results = overview && engine && !problem ? this.#results(overview, engine) : undefined;
    return html`
      <div class="house ${this.scheme} ${shown ? "filled" : ""}" part="house" lang=${spoken()}
        @dragenter=${this.#drag} @dragover=${this.#drag} @dragleave=${this.#dragLeft} @drop=${this.#drop}>
        ${results && shown ? html`<button type="button" class="skip" @click=${(event: Event) => goTo(event, "now-heading")}>${say("bar-skip")}</button>` : nothing}
        <div class="entry">
          <div class=${shown ? "visually-hidden" : "intro"}><slot name="intro"></slot></div>
          <counting-house-intake .filled=${shown} .sampled=${results !== undefined && overview?.sample === true} .extent=${this.#extent(overview)} .dragging=${this.dragging} .reading=${reading} .undoable=${session.undoable}
            .onLanguage=${this.#chooseLanguage} .onCancel=${() => session.cancel()} .onSources=${this.#open} .onProof=${this.#prove} .onData=${this.#toData}
            .onSave=${this.#saveSettings} .onUndo=${this.#undo}></counting-house-intake>
          ${shown || (problem && !results && session.undoable === undefined) ? nothing : html`<div class="aside">${session.undoable === undefined ? nothing : html`<button type="button" class="quiet undo" @click=${this.#undo}>${say("bar-undo", { what: session.undoable })}</button>`}${results ? sampleView(results) : nothing}</div>`}
        </div>
        <counting-house-problem .trouble=${reading ? undefined : problem} .notice=${session.notice}
          .onDismiss=${() => session.dismiss()}
          .onChoose=${this.#choose}
          .onPaste=${() => void this.intake?.paste()}
          .onSample=${() => this.#open([SAMPLE])}
          .onRetry=${() => problem && void session.read(problem.sources, session.options)}></counting-house-problem>
        ${reading?.peek ? peekView(reading.peek) : nothing}
        ${results && shown ? resultsView(results) : nothing}
        <counting-house-proof .openedAt=${session.openedAt}></counting-house-proof>
        <counting-house-explain .engine=${engine} .revision=${session.revision} .tiles=${overview?.figures?.tiles ?? []}
          .controls=${overview?.figures?.controls} .onChange=${this.#correct}></counting-house-explain>
        <p class="visually-hidden" role="status">${session.said}</p>
      </div>
    `;
  }

  /** Whether all is shown of what is open; else a taste of the sample stands beside the way in. */
  get #shown(): boolean {
    const { own, overview } = this.#session;
    return own.length > 0 || (this.exploring && overview !== undefined);
  }

  /** "3 files · 18,718 orders · to 28 Jun 2026 · data 99". */
  #extent(overview: Overview | undefined): string {
    if (!overview) return "";
    const { files, extent } = overview;
    const [only] = files;
    const named = files.length === 1 && only ? only.name : say("bar-files", { count: files.length });
    const score = this.score === undefined ? [] : [say("bar-score", { score: this.score })];
    return [named, extent, ...score].join(" · ");
  }

  #results(overview: Overview, engine: EngineClient): Results {
    const { session, scheme } = { session: this.#session, scheme: this.scheme };
    const { refused, recomputing, reading, revision } = session;
    const busy = recomputing || this.drawing;
    return {
      overview, engine, refused, busy, revision, scheme,
      stale: reading !== undefined,
      hidden: reading?.peek !== undefined,
      onCorrect: this.#correct,
      onAnswer: this.#answer,
      onRemove: this.#remove,
      onRetry: this.#retry,
      onClear: this.#startOver,
      onChoose: this.#choose,
      onShow: this.#show,
      onQuestions: this.#showQuestions,
      onLine: this.#showLine,
      onExplain: this.#explain,
      onJudged: this.#judged,
      onExplore: this.#explore,
    };
  }

  /** Done when every picture is drawn. */
  async drawn(): Promise<void> {
    await this.updateComplete;
    await Promise.all([...this.renderRoot.querySelectorAll<Charts>("counting-house-charts")].map((charts) => charts.updateComplete));
  }

  /** The options as the engine takes them: what is unset goes, the reader's locale is added. */
  localised(options: Options): Options {
    const set = Object.entries(options).filter(([, value]) => value !== undefined);
    return { locale: localeOf(this.#format, spoken()), ...meant(Object.fromEntries(set)) };
  }

  dispatch(name: "ready" | "problem", detail: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }

  #holder(): EngineClient {
    if (this.#session.engine) return this.#session.engine;
    throw { code: "no_file", message: say("fault-no_file"), hint: say("fault-no_file.hint") } satisfies Problem;
  }

  /** What is heard of the page around. */
  #aroundPage(ofDocument: typeof document.addEventListener, ofWindow: typeof addEventListener): void {
    for (const [name, heard] of [["dragover", this.#drag], ["dragleave", this.#dragLeft], ["drop", this.#drop]] as const) {
      ofDocument(name, heard as EventListener);
    }
    ofDocument("keydown", this.#key as EventListener);
    ofWindow("beforeunload", this.#leave);
  }

  /** Files that are open are not to be lost by a slip. */
  readonly #leave = (event: Event): void => {
    if (this.wholePage && this.#session.own.length > 0) event.preventDefault();
  };

  /** `/` leads to the search, unless something is typed. */
  readonly #key = (event: KeyboardEvent): void => {
    const target = event.composedPath()[0];
    if (event.key !== "/" || !this.wholePage || event.ctrlKey || event.metaKey || event.altKey) return;
    if (target instanceof Element && target.closest("input,textarea,select,[contenteditable],dialog")) return;
    const find = this.renderRoot.querySelector<Find>("counting-house-find");
    if (find) event.preventDefault();
    find?.focusField();
  };

  /** What the element shows by itself. */
  #begin(): void {
    if (this.sample) void this.#session.read([SAMPLE]);
    else void this.#session.warm();
  }

  /** What a correction came to is on the page, the reason why it was not made among it. */
  readonly #correct = (change: Options): Promise<void> => this.#session.correct(change).catch(() => undefined);

  /** The question goes with its answer, and the focus to what it made way for. */
  readonly #answer = async (change: Options): Promise<void> => {
    await this.#correct(change);
    this.renderRoot.querySelector<HTMLElement>("#question-heading, #now-heading")?.focus();
  };

  /** The sample stands alone; files stand beside those on screen. */
  readonly #open = (sources: Source[]): void => {
    const isSample = sources.some(({ blob }) => blob === null);
    this.score = undefined;
    this.exploring = isSample;
    if (isSample && this.#session.overview?.sample) return;
    void (isSample ? this.#session.read(sources) : this.#session.add(sources));
  };

  readonly #remove = async (name: string): Promise<void> => {
    if (this.#session.overview?.files.every((file) => file.name === name)) this.#startOver();
    else await this.#session.remove(name).catch(() => undefined);
  };

  readonly #saveSettings = (): void => {
    save(settingsText(meant(this.#session.options)), "application/json", SETTINGS_FILE);
    this.#session.tell(saved());
  };

  /** Without a file the element is what it was at first, with the focus on the way in. */
  readonly #startOver = (): void => {
    this.exploring = false;
    this.#session.clear();
    this.#begin();
    void this.updateComplete.then(() => this.intake?.focusEntry());
  };

  // Each one function for good: with a new one, a part would render before its answer comes, and take a choice back.
  readonly #undo = async (): Promise<void> => {
    await this.#session.undo();
    this.intake?.focusEntry();
  };

  readonly #judged = ({ score }: Quality): void => {
    this.score = score ?? undefined;
  };

  /** All of the sample takes the place of the taste of it. */
  readonly #explore = async (): Promise<void> => {
    this.exploring = this.drawing = true;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>("#now-heading, #question-heading")?.focus();
    await this.drawn();
    this.drawing = false;
  };

  readonly #toData = (event: Event): void => goTo(event, "data-heading");

  readonly #retry = (file: Unread): void => this.#session.retry(file);

  readonly #show = (open: Open): void => void this.card?.show(open);

  readonly #showLine = (file: string | null, line: number): void => this.card?.showLine(file, line);

  readonly #showQuestions = (): void => this.questions?.focusOpen();

  readonly #explain = (tile: Tile): void => void this.explain.show(tile);

  readonly #choose = (): void => this.intake?.choose();

  readonly #prove = (): void => this.proof.show();

  readonly #chooseLanguage = (tag: string): void => {
    this.language = tag;
  };

  /** The language to be spoken. */
  get #wished(): string {
    const around = this.lang || this.closest<HTMLElement>("[lang]")?.lang || document.documentElement.lang;
    const wish = this.language === "auto" ? "" : this.language || around;
    return languageFor(wish ? [wish] : navigator.languages);
  }

  /** The language in whose way numbers and days are written. */
  get #format(): string {
    return formatOf(this.lang, this.#wished);
  }

  /** Speaks the language that is wished; where its texts cannot be had, it says so and goes on in the one before. */
  async #speak(): Promise<void> {
    const wished = this.#wished;
    await speak(wished, this.#format).then(sayAround, () => {
      this.#session.tell({ code: "no_words", message: say("fault-no_words"), hint: say("fault-no_words.hint") });
      this.language = spoken();
      // The choice goes back to what is spoken.
      this.intake?.requestUpdate();
    });
  }

  /** In another language the engine says other things of the same files. */
  readonly #spoken = (): void => {
    this.requestUpdate();
    void this.#session.respeak();
  };

  readonly #chooseScheme = (): void => {
    const dark = this.theme === "dark" || (this.theme !== "light" && this.#dark.matches);
    this.scheme = dark ? "dark" : "light";
  };

  /** What comes from the house comes again from the document; what is not over the house is taken where the page is the element's own. */
  #isTaken(event: Event): boolean {
    return event.defaultPrevented || (event.currentTarget === document && !this.wholePage);
  }

  readonly #drag = (event: DragEvent): void => {
    if (this.#isTaken(event)) return;
    event.preventDefault();
    this.dragging = true;
  };

  readonly #dragLeft = (event: DragEvent): void => {
    if (!(event.relatedTarget instanceof Node && this.renderRoot.contains(event.relatedTarget))) this.dragging = false;
  };

  readonly #drop = (event: DragEvent): void => {
    if (this.#isTaken(event)) return;
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
    if (files.length > 0) void this.#session.add(files);
    else if (text) void this.#session.add([{ name: say("pasted-name"), blob: new Blob([text]) }]);
    return files.length > 0 || Boolean(text);
  }
}

/** Options that are no object are as wrong as those with a wrong value, and are said to be so in the same way. */
const plain = (options: Options): Options => {
  if (typeof options === "object" && options !== null) return options;
  throw { code: "bad_option", message: say("fault-options", { given: String(options) }), hint: say("fault-options.hint") } satisfies Problem;
};

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
