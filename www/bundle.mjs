/** How does a source become one script? What the page's build and the benchmark share. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));

/** A path of the project. */
export const at = (...parts) => path.join(root, ...parts);

/** The oldest browsers with everything that the page needs (fixed-width SIMD, constructable style sheets). */
export const TARGET = ["chrome111", "firefox114", "safari16.4"];

/** What stands in a script for bytes until the bundler, which would write them with escapes, is done. */
const PLACE = "«bytes»";

/** Characters that end a string, or a script in a page, or that the HTML parser changes. */
const UNSAFE = new Set([0x00, 0x0a, 0x0d, 0x22, 0x3c, 0x5c]);

/**
 * Bytes as a string of one character a byte: the byte with the bits of `mask` turned over; for an unsafe character,
 * the one 256 places on.
 *
 * UTF-8 takes two bytes for a character from 0x80 on, so of all masks the one that makes the fewest such is used.
 * Once the server has compressed it, this costs 2 % more than the bytes; base64 costs 48 % more, because it hides what
 * repeats.
 */
function literal(bytes, mask) {
  const text = Array.from(bytes, (byte) => String.fromCharCode(UNSAFE.has(byte ^ mask) ? (byte ^ mask) + 256 : byte ^ mask));
  return `"${text.join("")}"`;
}

function bestMask(bytes) {
  const counts = new Array(256).fill(0);
  for (const byte of bytes) counts[byte]++;
  const isLong = (character) => character >= 0x80 || UNSAFE.has(character);
  const long = (mask) => counts.reduce((sum, count, byte) => sum + (isLong(byte ^ mask) ? count : 0), 0);
  return counts.map((_, mask) => [long(mask), mask]).sort(([a], [b]) => a - b)[0][1];
}

/** A function that makes the bytes again: an array of bytes keeps a number's lower eight bits. */
const remade = (text, mask) => `function () {
  const text = ${text};
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = text.charCodeAt(i) ^ ${mask};
  return bytes;
}`;

/** A module whose default export does. */
const bytesModule = (mask) => `export default ${remade(`"${PLACE}"`, mask)}`;

/** A module whose default export is a text. */
export const textModule = (text) => `export default ${JSON.stringify(text)};`;

/** Serves `import ... from "virtual:<name>"` from sources made earlier in the build. */
function virtualModules(modules) {
  return {
    name: "virtual-modules",
    setup(builder) {
      builder.onResolve({ filter: /^virtual:/ }, ({ path }) => ({ path, namespace: "virtual" }));
      builder.onLoad({ filter: /./, namespace: "virtual" }, ({ path }) => {
        const contents = modules[path.slice("virtual:".length)];
        return contents === undefined ? { errors: [{ text: `no such module: ${path}` }] } : { contents };
      });
    },
  };
}

/** One script from one entry, `bytes` in their place if it has one; the glue is found through tsconfig.json's paths. */
export async function bundle(entry, { format, modules = {}, bytes = "" }) {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format,
    target: TARGET,
    charset: "utf8",
    legalComments: "eof",
    logLevel: "warning",
    logOverride: { "empty-import-meta": "error" },
    plugins: [virtualModules(modules)],
  });
  return result.outputFiles[0].text.replace(new RegExp(`["'\`]${PLACE}["'\`]`), () => bytes);
}

/** A module of target/bindgen/ as a function that makes its bytes. */
export async function bytesFunction(name) {
  const wasm = await readFile(at(`target/bindgen/${name}_bg.wasm`));
  const mask = bestMask(wasm);
  return remade(literal(wasm, mask), mask);
}

/** The engine and its worker, for the modules that www/src/engine.ts imports. */
export async function engine() {
  const wasm = await readFile(at("target/bindgen/countinghouse_bg.wasm"));
  const mask = bestMask(wasm);
  const worker = await bundle(at("www/src/worker.ts"), { format: "iife" });
  return { modules: { wasm: bytesModule(mask), worker: textModule(worker) }, bytes: literal(wasm, mask) };
}
