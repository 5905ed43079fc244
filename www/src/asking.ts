/** Whose answer is this? What was asked of the engine, kept with its answer, so that a late one never shows under another question. */

import type { ReactiveController, ReactiveControllerHost } from "lit";
import { CANCELLED, isProblem } from "./protocol.js";

/** The last question of a part of the page, and what came of it. */
export class Asking<Answer> implements ReactiveController {
  /** The answer to the last question; `undefined` until it comes. */
  answer: Answer | undefined;
  /** Whether that answer is of a question before, of the same thing, which was kept until the next one comes. */
  stale = false;
  /** Why there is none. */
  failed: string | undefined;
  #asks: (() => Promise<Answer>) | undefined;

  constructor(readonly host: ReactiveControllerHost, readonly otherwise: () => string) {
    host.addController(this);
  }

  /**
   * Asks; whatever was asked before is forgotten, or kept as stale where the question is of the same thing.
   * Done when the answer is there, or another question was asked.
   */
  async ask(asks: () => Promise<Answer>, keep = false): Promise<void> {
    const { answer: before } = this;
    this.forget();
    this.#asks = asks;
    if (keep) [this.answer, this.stale] = [before, before !== undefined];
    let [answer, failed]: [Answer?, string?] = [];
    try {
      answer = await asks();
    } catch (error) {
      failed = isProblem(error) ? (error.code === CANCELLED ? undefined : `${error.message} ${error.hint}`) : this.otherwise();
    }
    if (this.#asks !== asks) return;
    [this.answer, this.failed, this.stale] = [answer, failed, false];
    this.host.requestUpdate();
  }

  /** Asks the same again. */
  readonly again = (): void => {
    if (this.#asks) void this.ask(this.#asks);
  };

  /** Forgets the question with its answer. */
  forget(): void {
    this.answer = this.failed = this.#asks = undefined;
    this.stale = false;
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.forget();
  }
}
