/**
 * How do the engine and `www/src` become the page, the element and the one-file page?
 *
 * Reads target/bindgen/ (the glue and the optimised wasm), writes dist/ and the built part of pkg/,
 * and leaves what the page costs to load in target/page-size.txt. `cargo xtask build` runs it.
 */
import { createHash } from "node:crypto";
import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { brotliCompressSync } from "node:zlib";
import { transform } from "esbuild";
import { at, bundle, engine, TARGET } from "./bundle.mjs";

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

/** Everything in one file that also works from file://, where module scripts may not be loaded. */
function oneFile(html, script, style) {
  // In a script element `<!--` would change how the HTML parser looks for its end; esbuild has escaped `</script`.
  const safe = script.replaceAll("<!--", "\\x3C!--");
  let page = withPolicy(html, policy(hashOf(safe), hashOf(style)));
  page = replaceOnce(page, STYLE_LINK, `<style>${style}</style>`);
  page = replaceOnce(page, SCRIPT_LINK, "");
  return replaceOnce(page, "</body>", `<script>${safe}</script>\n</body>`);
}

const parts = await engine();
const [element, classic] = await Promise.all(["esm", "iife"].map((format) => bundle(at("www/src/element.ts"), { format, ...parts })));
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
