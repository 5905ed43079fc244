/**
 * How do the engine and `www/src` become the page, the element and the one-file page?
 *
 * Reads target/bindgen/ (the glue and the wasm of the modules) and target/words/ (what is said in each language), writes
 * dist/ and the built part of pkg/, and leaves what the page, the part that reads workbooks, the long computations and the
 * largest other language cost to load in target/page-size.txt. `cargo xtask build` runs it.
 */
import { createHash } from "node:crypto";
import { copyFile, mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { transform } from "esbuild";
import { at, bundle, bytesFunction, engine, TARGET, textModule } from "./bundle.mjs";

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

/**
 * The later part of the engine: a script that leaves its bytes where the page finds them, and where a worker can wait for
 * them. It is asked for when the page's script begins, too.
 */
const LATER_FILE = "countinghouse-later.js";
const LATER_BLOCK = "countinghouse-later";
const importedLater = `export const script = new URL(${JSON.stringify(LATER_FILE)}, import.meta.url).href;
export const bytes = import(script).then(() => globalThis.countinghouseLater());`;
const heldLater = `export const script = null;
const packed = () => Uint8Array.from(atob(document.getElementById(${JSON.stringify(LATER_BLOCK)}).textContent), (letter) => letter.charCodeAt(0));
const unpacked = () => new Blob([packed()]).stream().pipeThrough(new DecompressionStream("gzip"));
export const bytes = Promise.resolve().then(() => new Response(unpacked()).arrayBuffer());`;

/** The same inside the one-file page, where nothing can be imported: in a block that is no script to the browser. */
const SHEETS_BLOCK = "countinghouse-sheets";
const heldSheets = `export default async () => document.getElementById(${JSON.stringify(SHEETS_BLOCK)}).textContent;`;

/** What is said in English stands in the page's script; every other language is asked for when that begins, as the long computations are. */
const ENGLISH = "en";
const wordsFile = (tag) => `countinghouse-words-${tag}.js`;
const importedWords = (tags) => `const tables = (url) => import(new URL(url, import.meta.url).href).then((module) => module.default);
export default { ${tags.map((tag) => `${JSON.stringify(tag)}: tables(${JSON.stringify(wordsFile(tag))})`)} };`;
const wordsBlock = (tag) => `countinghouse-words-${tag}`;
const heldWords = (tags) => `const table = async (id) => JSON.parse(document.getElementById(id).textContent);
export default { ${tags.map((tag) => `${JSON.stringify(tag)}: table(${JSON.stringify(wordsBlock(tag))})`)} };`;
/** In a block of the one-file page nothing may look like markup. */
const blockText = (text) => JSON.stringify(text).replaceAll("<", "\\u003c");

/** The table of each language, by tag. */
async function wordTables() {
  const files = (await readdir(at("target/words"))).filter((name) => name.endsWith(".words")).sort();
  return Object.fromEntries(await Promise.all(files.map(async (name) => [name.slice(0, -".words".length), await readFile(at("target/words", name), "utf8")])));
}

/** A page with the texts of its places: of what is read without the script every language's, as nobody can choose one then. */
function withTexts(html, tables) {
  const text = (tag, id) => {
    const found = tables[tag].split("\x1e").find((record) => record.startsWith(`${id}\x1f`));
    if (!found) throw new Error(`words/${tag} has no ${id}`);
    return found.slice(id.length + 1).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
  };
  return html
    .replace(/<noscript>«([^»]+)»/, (_, id) => `<noscript>${Object.keys(tables).map((tag) => `<p lang="${tag}">${text(tag, id)}</p>`).join("")}`)
    .replace(/«([^»]+)»/g, (_, id) => text(ENGLISH, id));
}

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

const tables = await wordTables();
const { [ENGLISH]: english, ...others } = tables;
const tags = Object.keys(others);
const { modules, bytes } = await engine();
modules["english"] = textModule(english);
modules["models-worker"] = textModule(await bundle(at("www/src/models-worker.ts"), { format: "iife" }));
const bundled = (format, parts) => bundle(at("www/src/element.ts"), { format, modules: { ...modules, ...parts }, bytes });
const [element, classic] = await Promise.all([
  bundled("esm", { later: importedLater, sheets: importedSheets, models: importedModels, words: importedWords(tags) }),
  bundled("iife", { later: heldLater, sheets: heldSheets, models: heldModels, words: heldWords(tags) }),
]);
const packed = async (name) => gzipSync(await readFile(at(`target/bindgen/${name}_bg.wasm`)), { level: 9 }).toString("base64");
const [sheets, models, later] = await Promise.all(["countinghouse_sheets", "countinghouse_models", "countinghouse_later"].map(packed));
const css = await readFile(at("www/style.css"), "utf8");
const style = (await transform(css, { loader: "css", minify: true, target: TARGET })).code.trim();
const html = withTexts(await readFile(at("www/index.html"), "utf8"), tables);
const heldBlocks = Object.fromEntries(tags.map((tag) => [wordsBlock(tag), blockText(others[tag])]));

const files = {
  "index.html": withPolicy(html, policy("'self'", "'self'")),
  "countinghouse.js": element,
  "style.css": style,
  "counting-house.html": oneFile(html, classic, style, { ...heldBlocks, [LATER_BLOCK]: later, [MODELS_BLOCK]: models, [SHEETS_BLOCK]: sheets }),
  [LATER_FILE]: `globalThis.countinghouseLater=${await bytesFunction("countinghouse_later")};\n`,
  [SHEETS_FILE]: `export default "${sheets}";\n`,
  [MODELS_FILE]: `export default "${models}";\n`,
  ...Object.fromEntries(tags.map((tag) => [wordsFile(tag), textModule(others[tag])])),
};
await mkdir(at("dist"), { recursive: true });
await Promise.all(Object.entries(files).map(([name, text]) => writeFile(at("dist", name), text)));
await Promise.all(["countinghouse.js", "counting-house.html", LATER_FILE, SHEETS_FILE, MODELS_FILE, ...tags.map(wordsFile)].map((name) => copyFile(at("dist", name), at("pkg", name))));

const costs = (names) => names.reduce((sum, name) => sum + brotliCompressSync(files[name]).length, 0);
const parts = {
  "page (wasm + JavaScript + CSS)": ["countinghouse.js", "style.css"],
  "later part of the engine, which comes right behind the page": [LATER_FILE],
  "part that reads workbooks, which comes when the first one is opened": [SHEETS_FILE],
  "part for long computations, which comes right behind the page": [MODELS_FILE],
  "largest other language, which comes right behind the page": tags.map(wordsFile).sort((a, b) => costs([b]) - costs([a])).slice(0, 1),
};
const sizes = Object.values(parts).map(costs);
await writeFile(at("target/page-size.txt"), sizes.map((bytes) => `${bytes}\n`).join(""));
Object.keys(parts).forEach((what, at) => console.log(`the ${what}: ${Math.round(sizes[at] / 1000)} kB brotli`));
