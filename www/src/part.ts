/** What do the parts of the element share? They render into its one shadow root, so ids, styles and `::part()` reach them. */

import { LitElement } from "lit";
import { listen, unlisten } from "./words.js";

export abstract class Part extends LitElement {
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    listen(this.#spoken);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    unlisten(this.#spoken);
  }

  /** In another language all that it says is other. */
  readonly #spoken = (): void => this.requestUpdate();
}

/** Registers an element unless a second copy of the script already did. */
export function register(name: string, constructor: CustomElementConstructor): void {
  if (!customElements.get(name)) customElements.define(name, constructor);
}
