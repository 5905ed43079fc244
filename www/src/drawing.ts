/** How does a picture get onto its canvas? Asked for in the width at hand, painted at the screen's ratio, again when either changes. */

import { Picture } from "countinghouse-wasm";
import { property, state } from "lit/decorators.js";
import type { EngineClient } from "./engine.js";
import { Part } from "./part.js";
import { CANCELLED, isProblem } from "./protocol.js";
import type { ChartKind, Scheme } from "./types.js";
import { say } from "./words.js";

const RESIZE_PAUSE_MS = 120;

let settling: Promise<void> | undefined;

/** When all that renders now has rendered: a width read between two renderings costs a layout of the page each time. */
function settled(): Promise<void> {
  settling ??= new Promise((resolve) => {
    setTimeout(() => {
      settling = undefined;
      resolve();
    });
  });
  return settling;
}

export abstract class Drawing extends Part {
  @property({ attribute: false }) engine: EngineClient | undefined;
  @property({ attribute: false }) chart: ChartKind = "line";
  /** The metric, or the measure of a cohort chart. */
  @property({ attribute: false }) pick: string | undefined;
  /** Counts recomputations: another number, another picture. */
  @property({ attribute: false }) revision = 0;
  @property({ attribute: false }) scheme: Scheme = "light";

  /** @internal Its type is the engine's, which no user of the package has. */
  @state() protected picture: Picture | undefined;
  /** Why there is no picture. */
  @state() protected failed: string | undefined;

  #asked: Promise<void> = Promise.resolve();
  #turn = 0;
  /** What was asked for last in CSS px, 0 while hidden; `undefined` before the first time. */
  #width: number | undefined;
  #resized: ReturnType<typeof setTimeout> | undefined;
  #ratio: MediaQueryList | undefined;
  readonly #observer = new ResizeObserver(() => {
    if (this.#width === undefined || this.clientWidth === this.#width) return;
    clearTimeout(this.#resized);
    this.#resized = setTimeout(() => this.#ask(), this.picture ? RESIZE_PAUSE_MS : 0);
  });

  /** The height to ask for in CSS px; `undefined` where the chart decides. */
  protected abstract heightFor(width: number): number | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#observer.observe(this);
    this.#watchRatio();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer.disconnect();
    this.#ratio?.removeEventListener("change", this.#watchRatio);
    clearTimeout(this.#resized);
    this.#turn++;
    this.#show(undefined);
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    // A picture of something else never stands under this name, not even until the next one comes.
    if (["engine", "chart", "pick"].some((name) => changed.has(name))) this.#show(undefined);
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    if (changed.has("picture")) this.#paint();
    if (["engine", "chart", "pick", "revision", "scheme"].some((name) => changed.has(name))) this.#ask();
  }

  /** Done when the picture asked for last is on the canvas. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    for (let asked; asked !== this.#asked; ) await (asked = this.#asked);
    return super.getUpdateComplete();
  }

  /** Asks for the picture once more. */
  protected readonly again = (): void => this.#ask();

  #ask(): void {
    this.failed = undefined;
    if (this.engine) this.#asked = this.#draw(this.engine, ++this.#turn);
  }

  async #draw(engine: EngineClient, turn: number): Promise<void> {
    await settled();
    const width = (this.#width = this.clientWidth);
    if (turn !== this.#turn || width === 0) return;
    const height = this.heightFor(width);
    const subject = this.pick === undefined ? {} : { [this.chart === "cohort" ? "measure" : "metric"]: this.pick };
    try {
      const request = { chart: this.chart, ...subject, width, ...(height === undefined ? {} : { height }), theme: this.scheme };
      const bytes = await engine.call("scene", [request]);
      if (turn === this.#turn) this.#show(Picture.decode(bytes));
    } catch (error) {
      if (turn !== this.#turn) return;
      this.#show(undefined);
      // The element itself says that an engine was stopped.
      if (isProblem(error) && error.code === CANCELLED) return;
      this.failed = isProblem(error) ? `${error.message} ${error.hint}` : say("chart-failed");
    }
  }

  #show(picture: Picture | undefined): void {
    const before = this.picture;
    this.picture = picture;
    before?.free();
  }

  readonly #watchRatio = (): void => {
    this.#ratio?.removeEventListener("change", this.#watchRatio);
    this.#ratio = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
    this.#ratio.addEventListener("change", this.#watchRatio);
    this.#paint();
  };

  #paint(): void {
    const canvas = this.querySelector("canvas");
    if (!canvas) return;
    canvas.style.setProperty("visibility", this.picture ? "visible" : "hidden");
    if (!this.picture) return;
    canvas.style.setProperty("width", `${this.picture.width}px`);
    canvas.style.setProperty("height", `${this.picture.height}px`);
    this.picture.paint(canvas, devicePixelRatio);
  }
}
