/**
 * How do the engine and `www/src` become the page, the element and the one-file page?
 *
 * Reads target/bindgen/ (the glue and the wasm of the modules), writes dist/ and the built part of pkg/,
 * and leaves what the page, the part that reads workbooks and the long computations cost to load in target/page-size.txt. `cargo xtask build` runs it.
 */
import { createHash } from "node:crypto";
import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { transform } from "esbuild";
import { at, bundle, engine, TARGET, textModule } from "./bundle.mjs";

const STYLE_LINK = '<link rel="stylesheet" href="style.css">';
const SCRIPT_LINK = '<script type="module" src="countinghouse.js"></script>';

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

/**
 * What reads workbooks, in a file of its own beside the page's script: it is imported when the first one is opened.
 * Under one address a browser may import no more than once, even if that failed: after failures the address is another.
 */
const SHEETS_FILE = "countinghouse-sheets.js";
const importedSheets = `export default async (failures) =>
  (await import(new URL(${JSON.stringify(SHEETS_FILE)} + (failures ? "?again=" + failures : ""), import.meta.url).href)).default;`;

/**
 * The long computations, in a file of their own that is asked for when the page's script begins, so that nothing comes
 * after a file was opened; they are unpacked when something is asked of them.
 */
const MODELS_FILE = "countinghouse-models.js";
const importedModels = `export default import(new URL(${JSON.stringify(MODELS_FILE)}, import.meta.url).href).then((module) => module.default);`;
const MODELS_BLOCK = "countinghouse-models";
const heldModels = `export default Promise.resolve(document.getElementById(${JSON.stringify(MODELS_BLOCK)}).textContent);`;

/** The same inside the one-file page, where nothing can be imported: in a block that is no script to the browser. */
const SHEETS_BLOCK = "countinghouse-sheets";
const heldSheets = `export default async () => document.getElementById(${JSON.stringify(SHEETS_BLOCK)}).textContent;`;

/** Everything in one file that also works from file://, where module scripts may not be loaded. */
function oneFile(html, script, style, held) {
  // In a script element `<!--` would change how the HTML parser looks for its end; esbuild has escaped `</script`.
  const safe = script.replaceAll("<!--", "\\x3C!--");
  let page = withPolicy(html, policy(hashOf(safe), hashOf(style)));
  page = replaceOnce(page, STYLE_LINK, `<style>${style}</style>`);
  page = replaceOnce(page, SCRIPT_LINK, "");
  const blocks = Object.entries(held).map(([id, text]) => `<script type="application/octet-stream" id="${id}">${text}</script>\n`);
  return replaceOnce(page, "</body>", `${blocks.join("")}<script>${safe}</script>\n</body>`);
}

const { modules, bytes } = await engine();
modules["models-worker"] = textModule(await bundle(at("www/src/models-worker.ts"), { format: "iife" }));
const bundled = (format, parts) => bundle(at("www/src/element.ts"), { format, modules: { ...modules, ...parts }, bytes });
const [element, classic] = await Promise.all([
  bundled("esm", { sheets: importedSheets, models: importedModels }),
  bundled("iife", { sheets: heldSheets, models: heldModels }),
]);
const packed = async (name) => gzipSync(await readFile(at(`target/bindgen/${name}_bg.wasm`)), { level: 9 }).toString("base64");
const [sheets, models] = await Promise.all(["countinghouse_sheets", "countinghouse_models"].map(packed));
const css = await readFile(at("www/style.css"), "utf8");
const style = (await transform(css, { loader: "css", minify: true, target: TARGET })).code.trim();
const html = await readFile(at("www/index.html"), "utf8");

const files = {
  "index.html": withPolicy(html, policy("'self'", "'self'")),
  "countinghouse.js": element,
  "style.css": style,
  "counting-house.html": oneFile(html, classic, style, { [MODELS_BLOCK]: models, [SHEETS_BLOCK]: sheets }),
  [SHEETS_FILE]: `export default "${sheets}";\n`,
  [MODELS_FILE]: `export default "${models}";\n`,
};
await mkdir(at("dist"), { recursive: true });
await Promise.all(Object.entries(files).map(([name, text]) => writeFile(at("dist", name), text)));
await Promise.all(["countinghouse.js", "counting-house.html", SHEETS_FILE, MODELS_FILE].map((name) => copyFile(at("dist", name), at("pkg", name))));

const costs = (names) => names.reduce((sum, name) => sum + brotliCompressSync(files[name]).length, 0);
const [page, later, long] = [costs(["countinghouse.js", "style.css"]), costs([SHEETS_FILE]), costs([MODELS_FILE])];
await writeFile(at("target/page-size.txt"), `${page}\n${later}\n${long}\n`);
console.log(`page: ${Math.round(page / 1000)} kB brotli (wasm + JavaScript + CSS)`);
console.log(`the part that reads workbooks: ${Math.round(later / 1000)} kB brotli, which comes when the first one is opened`);
console.log(`the long computations: ${Math.round(long / 1000)} kB brotli, which come right behind the page`);
