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

/**
 * A module whose default export makes the bytes again from a string of one character a byte.
 *
 * Once the server has compressed it, this costs 8 % more than the bytes; base64 costs 48 % more, because it hides
 * what repeats.
 */
function bytesModule(bytes) {
  return `const text = ${JSON.stringify(bytes.toString("latin1"))};
export default function () {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}`;
}

const textModule = (text) => `export default ${JSON.stringify(text)};`;

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

/** One script from one entry; the glue is found through the paths of tsconfig.json. */
export async function bundle(entry, { format, modules = {} }) {
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
  return result.outputFiles[0].text;
}

/** The engine and its worker, as the modules that www/src/engine.ts imports. */
export async function engineModules() {
  return {
    wasm: bytesModule(await readFile(at("target/bindgen/countinghouse.opt.wasm"))),
    worker: textModule(await bundle(at("www/src/worker.ts"), { format: "iife" })),
  };
}
