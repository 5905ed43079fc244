/** How did a tile's number move? A line as wide as the tile, without axes; the tile's words say the same. */

import { html, type TemplateResult } from "lit";
import { Drawing } from "./drawing.js";
import { register } from "./part.js";
import { say } from "./words.js";

export class Spark extends Drawing {
  /** As high as its place. */
  protected override heightFor(): number {
    return this.clientHeight;
  }

  override render(): TemplateResult {
    return html`<canvas dir="ltr" role="img" aria-label=${this.picture?.description() ?? say("tiles-trend")}></canvas>`;
  }
}

register("counting-house-spark", Spark);
