/** How does a file get in? One large button that is also the place to drop, a field to paste into, and a sample to try; once files are open, a bar. */

import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, query, state } from "lit/decorators.js";
import { live } from "lit/directives/live.js";
import { iconLock, iconPaste, iconPlus, iconPrint, iconSave, iconSheet, iconUndo } from "./icons.js";
import { Part, register } from "./part.js";
import { SAMPLE, type Source } from "./protocol.js";
import type { Reading } from "./session.js";
import { LANGUAGES, ownName, parts, say, spoken } from "./words.js";

/** What it is called in every language. */
const BRAND = "Counting House";

export class Intake extends Part {
  /** Called with what the reader chose, pasted or wants to try. */
  @property({ attribute: false }) onSources: (sources: Source[]) => void = () => undefined;
  @property({ attribute: false }) onCancel: () => void = () => undefined;
  @property({ attribute: false }) onProof: () => void = () => undefined;
  /** Whether files are on screen; a bar then takes the place of the way in. */
  @property({ attribute: false }) filled = false;
  /** Whether the sample stands beside it, and need not be offered. */
  @property({ attribute: false }) sampled = false;
  /** What is open, in a few words. */
  @property({ attribute: false }) extent = "";
  /** What the last step back would take back. */
  @property({ attribute: false }) undoable: string | undefined;
  @property({ attribute: false }) onData: (event: Event) => void = () => undefined;
  /** Saves what was corrected, for files to come. */
  @property({ attribute: false }) onSave: () => void = () => undefined;
  @property({ attribute: false }) onUndo: () => void = () => undefined;
  @property({ attribute: false }) dragging = false;
  /** How far the file is that is being read; it shows in the place to drop, so that nothing moves. */
  @property({ attribute: false }) reading: Reading | undefined;
  /** Called with the tag of the language that the reader chose. */
  @property({ attribute: false }) onLanguage: (tag: string) => void = () => undefined;

  @state() private pasting = false;
  /** Whether what a reading takes away has the focus, which then goes to what takes its place. */
  #focused = false;

  @query("input[type=file]") private chooser!: HTMLInputElement;
  @query("textarea") private pasted!: HTMLTextAreaElement | null;

  /** Opens the browser's file dialog. */
  choose(): void {
    this.chooser.click();
  }

  /** Puts the focus on the place to drop. */
  async focusEntry(): Promise<void> {
    await this.updateComplete;
    this.querySelector<HTMLElement>("button.drop, .busy button")?.focus();
  }

  /** Opens the field to paste into. */
  async paste(): Promise<void> {
    this.pasting = true;
    await this.updateComplete;
    this.pasted?.focus();
  }

  protected override willUpdate(): void {
    this.#focused = this.querySelector(".tools:focus-within, .drop:focus-within, .drop:focus, .try-sample:focus") !== null;
  }

  protected override updated(changed: PropertyValues<this>): void {
    const tools = [...this.querySelectorAll<HTMLElement>(".tools button")];
    const here = tools.find((tool) => tool.getAttribute("tabindex") === "0") ?? tools[0];
    for (const tool of tools) tool.tabIndex = tool === here ? 0 : -1;
    if (changed.has("reading") && this.#focused) void this.focusEntry();
  }

  override render(): TemplateResult {
    return html`
      <section class="intake ${this.filled ? "filled" : ""} ${this.dragging ? "dragging" : ""}" aria-label=${say("intake-label")}>
        <input type="file" hidden multiple accept=".csv,.tsv,.txt,.gz,.zip,.xlsx,.xlsm,.xlsb,.xls,.ods,.fods,.xml,.html,.htm,.json,text/csv,text/tab-separated-values,text/plain" @change=${this.#chosen}>
        ${this.filled ? this.#bar() : this.#entry()}
        ${this.pasting ? this.#pasteField() : nothing}
      </section>
    `;
  }

  #entry(): TemplateResult {
    return html`
      ${this.reading ? this.#progress(this.reading) : this.#dropButton()}
      <div class="ways">
        ${this.#pasteButton()}
        ${this.sampled ? nothing : html`<button type="button" class="quiet try-sample" @click=${() => this.onSources([SAMPLE])}>${say("try-sample")}</button>`}
        ${languageView(this.onLanguage)}
      </div>
      <p class="promise">
        ${iconLock}<span>${parts("intake-promise", { check: html`<button type="button" class="link" @click=${this.onProof}>${say("intake-check")}</button>` })}</span>
      </p>
    `;
  }

  /** One stop for the Tab key; the arrows walk through it. */
  #bar(): TemplateResult {
    const button = (name: string, icon: unknown, press: () => void, how = "") => html`<button type="button" class="tool ${how}" title=${name} @click=${press}>${icon}<span>${name}</span></button>`;
    return html`
      <div class="bar">
        <p class="brand" translate="no">${BRAND}</p>
        ${this.reading
          ? this.#progress(this.reading)
          : html`
              <div class="tools" role="toolbar" aria-label=${say("bar-label")} @keydown=${walk} @focusin=${stop}>
                <button type="button" class="chip" @click=${this.onData}>${iconSheet}<span>${this.extent}</span></button>
                ${button(this.dragging ? say("intake-let-go") : say("intake-more"), iconPlus, () => this.choose(), "drop")}
                ${this.#pasteButton("tool")}
                ${this.undoable === undefined ? nothing : button(say("bar-undo", { what: this.undoable }), iconUndo, this.onUndo, "undo")}
                ${button(say("card-save"), iconSave, this.onSave)}
                ${button(say("bar-print"), iconPrint, () => print(), "print")}
                ${button(say("intake-check"), iconLock, this.onProof)}
              </div>
            `}
        ${languageView(this.onLanguage)}
      </div>
    `;
  }

  #pasteButton(how = "quiet"): TemplateResult {
    return html`<button type="button" class="${how} paste-way" aria-expanded=${this.pasting} @click=${() => (this.pasting ? this.#close() : this.paste())}>${how === "quiet" ? nothing : iconPaste}<span>${say("paste-table")}</span></button>`;
  }

  #dropButton(): TemplateResult {
    return html`
      <button type="button" class="drop" part="drop-zone" @click=${this.choose}>
        <span class="drop-icon">${iconSheet}</span>
        <span class="drop-words">
          <strong>${this.dragging ? say("intake-let-go") : say("intake-drop")}</strong>
          <span class="hint">${say("intake-drop.hint")}</span>
        </span>
        <span class="drop-action">${say("intake-choose")}</span>
      </button>
    `;
  }

  #progress({ name, bytes, total, rows }: Reading): TemplateResult {
    return html`
      <div class="drop busy" role="group" aria-label=${say("intake-reading-label")}>
        <span class="drop-icon">${iconSheet}</span>
        <div class="drop-words">
          <strong>${name}</strong>
          <span class="hint">${rows > 0 ? say("intake-so-far", { count: rows }) : say("intake-opening")}</span>
        </div>
        <progress aria-label=${say("intake-progress")} max=${Math.max(total, 1)} .value=${bytes}></progress>
        <button type="button" class="quiet" @click=${this.onCancel}>${say("intake-cancel")}</button>
      </div>
    `;
  }

  #pasteField(): TemplateResult {
    return html`
      <form class="paste" @submit=${this.#submitted}>
        <label for="paste-field">${say("intake-paste")}</label>
        <textarea id="paste-field" rows="7" spellcheck="false" autocomplete="off" required></textarea>
        <div class="row">
          <button class="primary">${say("intake-read")}</button>
          <button type="button" class="quiet" @click=${this.#close}>${say("close")}</button>
        </div>
      </form>
    `;
  }

  readonly #chosen = (): void => {
    const files = [...(this.chooser.files ?? [])].map((file): Source => ({ name: file.name, blob: file }));
    // Cleared so that choosing the same file again, after correcting it, counts as a change.
    if (files.length > 0) this.onSources(files);
    this.chooser.value = "";
  };

  readonly #submitted = (event: SubmitEvent): void => {
    event.preventDefault();
    const text = this.pasted?.value ?? "";
    this.#close();
    this.onSources([{ name: say("pasted-name"), blob: new Blob([text]) }]);
  };

  readonly #close = (): void => {
    this.pasting = false;
  };
}

/** Each language by the name that it calls itself. */
function languageView(onLanguage: (tag: string) => void): TemplateResult {
  return html`
    <select class="language" aria-label=${say("page-language")} @change=${(event: Event) => onLanguage((event.target as HTMLSelectElement).value)}>
      ${LANGUAGES.map((tag) => html`<option value=${tag} lang=${tag} .selected=${live(tag === spoken())}>${ownName(tag)}</option>`)}
    </select>
  `;
}

const toolsOf = (event: Event): HTMLElement[] => [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>("button")];

/** The arrow keys walk through the bar. */
function walk(event: KeyboardEvent): void {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const tools = toolsOf(event);
  const turned = getComputedStyle(event.currentTarget as HTMLElement).direction === "rtl" ? -step : step;
  tools.at((tools.indexOf(event.target as HTMLElement) + turned) % tools.length)?.focus();
}

/** Tab leads back to where one was. */
function stop(event: Event): void {
  for (const tool of toolsOf(event)) tool.tabIndex = tool === event.target ? 0 : -1;
}

register("counting-house-intake", Intake);
