/** What does the command line say of the same file? It runs in a folder of its own, so that files are named alike. */
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const COUNTINGHOUSE = process.env.COUNTINGHOUSE ?? fileURLToPath(new URL("../../target/debug/countinghouse", import.meta.url));

/** A folder for the command line to read from; remove it when done. */
export async function openFolder() {
  const folder = await mkdtemp(path.join(tmpdir(), "countinghouse-"));
  return {
    path: (file) => path.join(folder, file),
    write: (file, bytes) => writeFile(path.join(folder, file), bytes),
    /** What a command (its words, if there are several) prints of a file; its sentence where it refuses it. */
    async say(command, file) {
      const run = promisify(execFile)(COUNTINGHOUSE, [command, file, "--json"].flat(), { cwd: folder, maxBuffer: 1 << 28 });
      return run.then(({ stdout }) => stdout, ({ stderr }) => stderr.trim());
    },
    remove: () => rm(folder, { recursive: true }),
  };
}
