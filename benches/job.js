/** One contender's job: run it on a file, keep what it found, compare later. Used in the page and in the worker. */
import { digest } from "./digest.js";

export class Job {
  #contender;
  #found;

  async start(name) {
    this.#contender = await import(new URL(`./${name}.js`, self.location.href).href);
    await this.#contender.start();
  }

  /** Milliseconds until the table was read, and until everything was there. */
  async run(file) {
    const from = performance.now();
    this.#found = await this.#contender.run(file);
    return { read: this.#found.read - from, total: performance.now() - from };
  }

  digest() {
    return digest(this.#found);
  }
}
