/** What the driver calls in the page: `bench.start`, `bench.run`, `bench.digest`. */
import { Job } from "./job.js";

class InWorker {
  #worker = new Worker("./worker.js", { type: "module" });

  #ask(step, argument) {
    return new Promise((resolve, reject) => {
      this.#worker.onmessage = ({ data }) => (data.error ? reject(new Error(data.error)) : resolve(data.result));
      this.#worker.onerror = (event) => reject(new Error(event.message));
      this.#worker.postMessage({ step, argument });
    });
  }

  start(name) {
    return this.#ask("start", name);
  }

  run(file) {
    return this.#ask("run", file);
  }

  digest() {
    return this.#ask("digest");
  }
}

let job;

globalThis.bench = {
  /** Milliseconds from nothing to a contender that is ready. */
  async start(name, where) {
    const from = performance.now();
    job = where === "worker" ? new InWorker() : new Job();
    await job.start(name);
    return performance.now() - from;
  },

  /** The whole job, messages to and from the worker included. */
  async run() {
    const [file] = document.querySelector("input").files;
    const from = performance.now();
    const { read } = await job.run(file);
    return { read, total: performance.now() - from };
  },

  digest: () => job.digest(),
};
