/**
 * How do the engine and `www/src` become the page, the element and the one-file page?
 *
 * Reads target/bindgen/ (the glue and the optimised wasm), writes dist/ and the built part of pkg/,
 * and leaves what the page costs to load in target/page-size.txt. `cargo xtask build` runs it.
 */
import { createHash } from "node:crypto";
import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { build, transform } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const at = (...parts) => path.join(root, ...parts);

/** The oldest browsers with everything that the page needs (fixed-width SIMD, constructable style sheets). */
const TARGET = ["chrome111", "firefox114", "safari16.4"];
const STYLE_LINK = '<link rel="stylesheet" href="style.css">';
const SCRIPT_LINK = '<script type="module" src="countinghouse.js"></script>';

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

/** One script from one entry of www/src; the glue is found through the paths of tsconfig.json. */
async function bundle(entry, format, modules = {}) {
  const result = await build({
    entryPoints: [at("www/src", entry)],
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

/** A policy under which the page runs its own code and no request can leave; the worker inherits it. */
function policy(script, style) {
  const rules = {
    "default-src": "'none'",
    "script-src": `${script} 'wasm-unsafe-eval'`,
    "worker-src": "blob:",
    "style-src": style,
    "img-src": "data: blob:",
    "connect-src": "'none'",
    "form-action": "'none'",
    "base-uri": "'none'",
  };
  const content = Object.entries(rules).map((rule) => rule.join(" ")).join("; ");
  return `<meta http-equiv="Content-Security-Policy" content="${content}">`;
}

const hashOf = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** Replaces what must occur exactly once: a template that drifted must not build a page without its policy. */
function replaceOnce(text, from, to) {
  const parts = text.split(from);
  if (parts.length !== 2) throw new Error(`www/index.html must contain exactly one ${from}`);
  return parts.join(to);
}

const withPolicy = (html, rules) => replaceOnce(html, '<meta charset="utf-8">', `<meta charset="utf-8">\n${rules}`);

/** Everything in one file that also works from file://, where module scripts may not be loaded. */
function oneFile(html, script, style) {
  // In a script element `<!--` would change how the HTML parser looks for its end; esbuild has escaped `</script`.
  const safe = script.replaceAll("<!--", "\\x3C!--");
  let page = withPolicy(html, policy(hashOf(safe), hashOf(style)));
  page = replaceOnce(page, STYLE_LINK, `<style>${style}</style>`);
  page = replaceOnce(page, SCRIPT_LINK, "");
  return replaceOnce(page, "</body>", `<script>${safe}</script>\n</body>`);
}

const modules = {
  wasm: bytesModule(await readFile(at("target/bindgen/countinghouse.opt.wasm"))),
  worker: textModule(await bundle("worker.ts", "iife")),
};
const [element, classic] = await Promise.all(["esm", "iife"].map((format) => bundle("element.ts", format, modules)));
const css = await readFile(at("www/style.css"), "utf8");
const style = (await transform(css, { loader: "css", minify: true, target: TARGET })).code.trim();
const html = await readFile(at("www/index.html"), "utf8");

const files = {
  "index.html": withPolicy(html, policy("'self'", "'self'")),
  "countinghouse.js": element,
  "style.css": style,
  "counting-house.html": oneFile(html, classic, style),
};
await mkdir(at("dist"), { recursive: true });
await Promise.all(Object.entries(files).map(([name, text]) => writeFile(at("dist", name), text)));
await Promise.all(["countinghouse.js", "counting-house.html"].map((name) => copyFile(at("dist", name), at("pkg", name))));

const loaded = ["countinghouse.js", "style.css"].map((name) => brotliCompressSync(files[name]).length);
const total = loaded.reduce((sum, bytes) => sum + bytes);
await writeFile(at("target/page-size.txt"), `${total}\n`);
console.log(`page: ${Math.round(total / 1000)} kB brotli (wasm + JavaScript + CSS)`);
