/** How does a file get in? One large button that is also the place to drop, a field to paste into, and a sample to try. */

import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, query, state } from "lit/decorators.js";
import { live } from "lit/directives/live.js";
import { iconLock, iconSheet } from "./icons.js";
import { Part, register } from "./part.js";
import { SAMPLE, type Source } from "./protocol.js";
import type { Reading } from "./session.js";
import { LANGUAGES, ownName, parts, say, spoken } from "./words.js";

export class Intake extends Part {
  /** Called with what the reader chose, pasted or wants to try. */
  @property({ attribute: false }) onSources: (sources: Source[]) => void = () => undefined;
  @property({ attribute: false }) onCancel: () => void = () => undefined;
  @property({ attribute: false }) onProof: () => void = () => undefined;
  /** Whether files are on screen; the place to drop is then one line high. */
  @property({ attribute: false }) filled = false;
  /** Whether the sample is on screen, which then need not be offered. */
  @property({ attribute: false }) sampled = false;
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
    this.#focused = this.querySelector(".drop:focus-within, .drop:focus, .try-sample:focus") !== null;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has("reading") && this.#focused) void this.focusEntry();
  }

  override render(): TemplateResult {
    return html`
      <section class="intake ${this.filled ? "compact" : ""} ${this.dragging ? "dragging" : ""}" aria-label=${say("intake-label")}>
        <input type="file" hidden multiple accept=".csv,.tsv,.txt,.gz,.zip,.xlsx,.xlsm,.xlsb,.xls,.ods,.fods,.xml,.html,.htm,.json,text/csv,text/tab-separated-values,text/plain" @change=${this.#chosen}>
        ${this.reading ? this.#progress(this.reading) : this.#dropButton()}
        <div class="ways">
          <button type="button" class="quiet" aria-expanded=${this.pasting} @click=${() => (this.pasting ? this.#close() : this.paste())}>
            ${say("paste-table")}
          </button>
          ${this.sampled
            ? nothing
            : html`<button type="button" class="quiet try-sample" @click=${() => this.onSources([SAMPLE])}>${say("try-sample")}</button>`}
          <p class="promise">
            ${iconLock}<span>${parts("intake-promise", { check: html`<button type="button" class="link" @click=${this.onProof}>${say("intake-check")}</button>` })}</span>
          </p>
          ${this.#language()}
        </div>
        ${this.pasting ? this.#pasteField() : nothing}
      </section>
    `;
  }

  /** Each language by the name that it calls itself. */
  #language(): TemplateResult {
    return html`
      <div class="field inline language">
        <label for="language">${say("page-language")}</label>
        <select id="language" @change=${(event: Event) => this.onLanguage((event.target as HTMLSelectElement).value)}>
          ${LANGUAGES.map((tag) => html`<option value=${tag} lang=${tag} .selected=${live(tag === spoken())}>${ownName(tag)}</option>`)}
        </select>
      </div>
    `;
  }

  #dropButton(): TemplateResult {
    const way = this.filled ? "intake-more" : "intake-drop";
    return html`
      <button type="button" class="drop" part="drop-zone" @click=${this.choose}>
        <span class="drop-icon">${iconSheet}</span>
        <span class="drop-words">
          <strong>${this.dragging ? say("intake-let-go") : say(way)}</strong>
          <span class="hint">${say(`${way}.hint`)}</span>
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

register("counting-house-intake", Intake);
