/** What was understood of the files? A sentence whose parts are buttons, the files under it, and the correction of each part. */

import { html, nothing, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import type { EngineClient } from "./engine.js";
import { filePanel, type FilePanel } from "./file-panels.js";
import { filesView, overlapsView } from "./files.js";
import { noteView, type Telling } from "./notes.js";
import { isPanel, panel, type Panel } from "./panels.js";
import { Part, register } from "./part.js";
import type { Unread } from "./session.js";
import type { CardPart, FileCard, Note, Options, Overview } from "./types.js";
import { say } from "./words.js";

/** A word joiner: the comma after a button stays on the button's line. */
const STAY = "\u2060";

/** What is open under the sentence, or under a file; `by` names the button that opened it. */
export type Open = { by?: string } & ({ panel: Panel; file?: undefined } | { panel: FilePanel; file: string; line?: number | undefined });

/** Where a remark is settled that costs figures. */
const SETTLED_BY: Record<string, Panel | FilePanel | null> = {
  another_kind_of_table: "roles",
  no_customer_column: "roles",
  no_amount_column: "roles",
  unknown_column: "roles",
  column_does_not_fit: "roles",
  several_currencies: "currency",
  ambiguous_date: "dates",
  after_today: null,
  range_cut: null,
};

/** Whether a remark is one that stands above the figures. */
export const costsFigures = ({ code, severity }: Note): boolean => severity !== "info" && code in SETTLED_BY;

/** The remarks that cost figures, each with the way to what settles it. */
export function remarksView({ diagnostics, files, file }: Overview, onShow: (open: Open) => void, onLine: Telling["onLine"]): TemplateResult | typeof nothing {
  const remarks = diagnostics.filter(costsFigures);
  if (remarks.length === 0) return nothing;
  const settle = (remark: Note) => {
    const name = SETTLED_BY[remark.code];
    if (!name) return nothing;
    const open: Open = isPanel(name) ? { panel: name } : { panel: name, file: remark.file ?? file };
    return html`<button type="button" class="link" @click=${() => onShow(open)}>${say(`panel-${name}`)}</button>`;
  };
  return html`<ul class="diagnostics remarks" role="list">${remarks.map((remark) => noteView(remark, { several: files.length > 1, onLine }, settle(remark)))}</ul>`;
}

export class RecognitionCard extends Part {
  @property({ attribute: false }) overview!: Overview;
  /** Files that could not be read. */
  @property({ attribute: false }) refused: Unread[] = [];
  @property({ attribute: false }) engine: EngineClient | undefined;
  @property({ attribute: false }) revision = 0;
  /** Called with the changed options; absent ones stay. */
  @property({ attribute: false }) onCorrect: (change: Options) => void = () => undefined;
  @property({ attribute: false }) onRemove: (name: string) => Promise<void> = async () => undefined;
  @property({ attribute: false }) onRetry: (file: Unread) => void = () => undefined;
  @property({ attribute: false }) onClear: () => void = () => undefined;

  @state() private open: Open | undefined;
  /** The button that opened what is open: closing gives the focus back to it. */
  #opener: HTMLElement | undefined;

  /** Opens a correction and takes the reader there. */
  async show(open: Open): Promise<void> {
    this.#opener = undefined;
    this.open = open;
    await this.updateComplete;
    const heading = this.querySelector<HTMLElement>(".panel h3");
    heading?.focus({ preventScroll: true });
    heading?.closest(".panel")?.scrollIntoView({ block: "nearest" });
  }

  /** Shows a line of a file, of the first one where none is named. */
  readonly showLine = (file: string | null, line: number): void => void this.show({ panel: "layout", file: file ?? this.overview.file, line });

  override render(): TemplateResult {
    const { overview, open } = this;
    return html`
      <section class="card" part="card" aria-labelledby="card-heading">
        <div class="card-head">
          <h3 id="card-heading" class="label" tabindex="-1">${say("card-heading")}</h3>
          ${overview.sample
            ? nothing
            : html`<button type="button" class="link" @click=${this.onClear}>${say("card-clear")}</button>`}
        </div>
        <p class="sentence">
          ${overview.card.parts.map(({ text, part, file }) => (part === null ? `${STAY}${text}` : this.#part(text, { ...this.#opens(part, file), by: text })))}
        </p>
        ${open && open.file === undefined ? this.#panel("card-panel", say(`panel-${open.panel}`), this.#settle(open.panel)) : nothing}
        ${filesView({
          files: overview.files,
          refused: this.refused,
          sample: overview.sample,
          isOpen: (file, panel, by) => this.#isOpen({ panel, file, by }),
          onOpen: (file, panel, by, event) => this.#toggle({ panel, file, by }, event),
          onRemove: (name) => void this.#remove(name),
          onRetry: this.onRetry,
          panelOf: (file) => (open && open.file === file.name ? this.#filePanel(file, open) : nothing),
        })}
        ${overlapsView(overview, this.onCorrect)}
      </section>
    `;
  }

  /** What a part of the sentence opens. */
  #opens(part: CardPart, file: string | null): Open {
    if (part === "currency" || part === "rules") return { panel: part };
    return { panel: part === "dates" ? "dates" : "roles", file: file ?? this.overview.file };
  }

  /** Not a `<button>`, which is a box: these are words of a sentence and break across its lines. */
  #part(text: string, opens: Open): TemplateResult {
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      this.#toggle(opens, event);
    };
    return html`<span role="button" tabindex="0" class="part" aria-expanded=${this.#isOpen(opens)}
      @click=${(event: Event) => this.#toggle(opens, event)} @keydown=${pressed}>${text}<span class="visually-hidden"> ${say("card-correct")}</span></span>`;
  }

  /** Several buttons open the same; only the one that did says so. */
  #isOpen({ panel, file, by }: Open): boolean {
    return this.open?.panel === panel && this.open.file === file && this.open.by === by;
  }

  #toggle(opens: Open, event: Event): void {
    if (this.#isOpen(opens)) return this.#close();
    this.#opener = event.currentTarget as HTMLElement;
    this.open = opens;
  }

  readonly #close = (): void => {
    this.open = undefined;
    this.#opener?.focus();
  };

  /** The focus goes to the next file in the list. */
  async #remove(name: string): Promise<void> {
    const buttons = () => [...this.querySelectorAll<HTMLElement>(".remove")];
    const place = buttons().findIndex((button) => button.dataset["file"] === name);
    await this.onRemove(name);
    await this.updateComplete;
    (buttons()[place] ?? buttons().at(-1))?.focus();
  }

  #settle(name: Panel): TemplateResult {
    return panel(name, {
      card: this.overview.card,
      onCorrect: this.onCorrect,
      onShow: (panel) => void this.show({ panel }),
    });
  }

  #filePanel(file: FileCard, open: Open & { file: string }): TemplateResult {
    const content = filePanel(open.panel, file, {
      line: open.line,
      engine: this.engine,
      revision: this.revision,
      kinds: this.overview.kinds,
      encodings: this.overview.encodings,
      onCorrect: (change) => this.onCorrect({ files: { [file.name]: change } }),
      onShow: (panel, line) => void this.show({ panel, file: file.name, line }),
    });
    return this.#panel("file-panel", say(`panel-${open.panel}`), content, this.overview.files.length > 1 ? file.name : undefined);
  }

  #panel(id: string, heading: string, content: unknown, file?: string): TemplateResult {
    const escaped = (event: KeyboardEvent) => {
      if (event.key === "Escape") this.#close();
    };
    return html`
      <div id=${id} class="panel" role="group" aria-labelledby="${id}-heading" @keydown=${escaped}>
        <h3 id="${id}-heading" tabindex="-1">${heading}${file === undefined ? nothing : html` <span class="hint">${file}</span>`}</h3>
        ${content}
        <button type="button" class="quiet" @click=${this.#close}>${say("card-done")}</button>
      </div>
    `;
  }
}

register("counting-house-card", RecognitionCard);
