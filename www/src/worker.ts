/** Can the engine be started in a worker? */
import { initSync } from "countinghouse-wasm";

addEventListener("message", (event: MessageEvent<WebAssembly.Module>) => {
  initSync({ module: event.data });
  postMessage("ready");
});
