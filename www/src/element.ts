/** What does the page show? */
import { initSync } from "countinghouse-wasm";
import wasmBytes from "virtual:wasm";
import workerSource from "virtual:worker";

export class CountingHouse extends HTMLElement {
  state = "loading";

  connectedCallback(): void {
    const root = this.attachShadow({ mode: "open" });
    const input = root.appendChild(document.createElement("input"));
    input.type = "file";
    input.setAttribute("aria-label", "Your file");
    const module = new WebAssembly.Module(wasmBytes());
    initSync({ module });
    const worker = new Worker(URL.createObjectURL(new Blob([workerSource], { type: "text/javascript" })));
    const ready = (): void => {
      this.state = "ready";
      this.dispatchEvent(new CustomEvent("ready", { detail: { timings: {} } }));
    };
    worker.onmessage = ready;
    input.onchange = ready;
    worker.postMessage(module);
  }
}
customElements.define("counting-house", CountingHouse);
