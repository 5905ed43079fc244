/** What does the benchmark's page load? Every contender as one script, and what it asks for beside it. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { at, bundle, engine, textModule } from "../www/bundle.mjs";

const TYPES = { ".js": "text/javascript", ".wasm": "application/wasm", ".html": "text/html" };
const PAGE = "<!doctype html><meta charset=utf-8><link rel=icon href=data:,><title>bench</title><input type=file><script type=module src=page.js></script>";

/** The first line of a contender says its title, where it runs (`worker` or `page`) and the files it fetches. */
function describe(file) {
  const source = readFileSync(at("benches/contenders", file), "utf8");
  const described = /^\/\* (\{.*\}) \*\//.exec(source);
  if (!described) throw new Error(`benches/contenders/${file} must begin with /* {"title": …, "where": …} */`);
  return { name: path.basename(file, ".js"), assets: [], ...JSON.parse(described[1]) };
}

/** What contenders import of the page: nobody reads workbooks or another language here. */
async function partsOfPage() {
  const { modules, bytes } = await engine();
  const later = readFileSync(at("target/bindgen/countinghouse_later_bg.wasm")).toString("base64");
  const parts = {
    later: `export const script = null;
export const bytes = Promise.resolve(Uint8Array.from(atob("${later}"), (letter) => letter.charCodeAt(0)));`,
    sheets: "export default async () => null;",
    english: textModule(readFileSync(at("target/words/en.words"), "utf8")),
    words: "export default {};",
  };
  return { modules: { ...modules, ...parts }, bytes };
}

/** A contender as one script. */
export async function bundleContender(name, parts) {
  return bundle(at("benches/contenders", `${name}.js`), { format: "esm", ...(parts ?? (await partsOfPage())) });
}

/** The contenders, ours first, and every file to serve by its address. */
export async function buildContenders() {
  const ours = (name) => (name === "counting-house.js" ? 0 : 1);
  const names = readdirSync(at("benches/contenders")).sort((a, b) => ours(a) - ours(b) || (a < b ? -1 : 1));
  const contenders = names.map(describe);
  const files = new Map();
  const serve = (name, bytes) => files.set(`/${name}`, { bytes, type: TYPES[path.extname(name)] });
  const parts = await partsOfPage();
  for (const name of ["page", "worker"]) serve(`${name}.js`, await bundle(at("benches", `${name}.js`), { format: "esm" }));
  for (const { name, assets } of contenders) {
    serve(`${name}.js`, await bundleContender(name, parts));
    for (const asset of assets) serve(path.basename(asset), readFileSync(at("benches/node_modules", asset)));
  }
  serve("index.html", PAGE);
  files.set("/", files.get("/index.html"));
  return { contenders, files };
}
