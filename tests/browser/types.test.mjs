/** Is what the compiled engine answers what `www/src/types.ts` says, no field less and none more? The compiler holds answers against the types. */
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { FOUR_ORDERS, dropAndShow, dropFiles, openSample, showAll, startOver, until } from "./actions.mjs";
import { dropFile, launch } from "./harness.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = `${root}target/types`;

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

/** Runs before the page's scripts: keeps what is asked of workers and what they answer. */
function keepAnswers() {
  const kept = (globalThis.kept = []);
  const Original = Worker;
  globalThis.Worker = class extends Original {
    constructor(...all) {
      super(...all);
      super.addEventListener("message", ({ data }) => {
        if (data.kind !== "answer" || data.result instanceof Uint8Array) return;
        if (data.progress) kept.push(["Progress", data.progress]);
        else if (data.problem) kept.push(["Problem", data.problem]);
        else kept.push([`Calls["${data.call}"]["gives"]`, data.result]);
      });
    }

    postMessage(message, ...more) {
      if (message.kind === "call" && message.call === "configure") kept.push(["Options", message.takes[0]]);
      if (message.kind === "call" && message.call === "scene") kept.push(["SceneRequest", message.takes[0]]);
      super.postMessage(message, ...more);
    }
  };
}

const REPORT = `Report\n\norder,customer,date,amount,status\n${Array.from({ length: 30 }, (_, at) => `${at},c${at % 5},2026-01-${String(at + 1).padStart(2, "0")},${at === 4 ? "soon" : `${at}.50`},${at % 3 ? "paid" : "verpackt"}`).join("\n")}
29,c4,2026-01-30,29.50,paid\nTotal,,,400.00,\n`;
const MORE = "order id,customer,date,amount\n3,c3,2026-01-03,30.00\n4,c9,2026-02-15,-4.00\n";

/** Brings about every kind of answer. */
async function useEverything(page) {
  await showAll(page);
  await dropAndShow(page, "report.csv", REPORT);
  for (const explain of await page.locator(".explain").all()) {
    await explain.click();
    await page.getByRole("dialog").getByText("The formula").waitFor();
    await page.keyboard.press("Escape");
  }
  await page.locator(".fact").filter({ hasText: "See the rows" }).click();
  await page.locator(".preview").waitFor();
  await until(page, "ready", () => page.getByRole("radio", { name: /^Week/i }).check());
  await page.locator("counting-house-quality .quality[aria-busy=false]").waitFor();
  await until(page, "ready", () => dropFiles(page, {
    "more.csv": MORE,
    "again.csv": MORE.replaceAll("2026-02", "2026-03"),
    "tickets.csv": "Ticket ID,Customer,Priority,Created at\n1,c1,High,2026-06-02\n2,c2,Low,2026-06-03\n3,emil,Low,2026-06-04\n",
    "empty.csv": "",
  }));
  await until(page, "ready", () => page.getByRole("button", { name: "Remove tickets.csv" }).click());
  await startOver(page);
  const orders = (first, month) => `order id,customer,date,amount\n${[0, 1, 2].map((at) => `${first + at},c${first + at},2026-0${month + (at > 0)}-1${first + at},5.00`).join("\n")}\n`;
  await until(page, "ready", () => dropFiles(page, { "june.csv": orders(1, 5), "july.csv": orders(3, 6) }));
  await startOver(page);
  await dropAndShow(page, "when.csv", "customer,date,amount,currency\nana,03/08/2025,10,EUR\nben,05/07/2025,20,EUR\ncleo,01/02/2025,30,USD\n");
  await page.evaluate(async (csv) => {
    const element = document.querySelector("counting-house");
    await element.load("Ticket ID,Priority,Created at,Score\n1,High,2026-01-01,5\n2,Low,2026-01-31,4\n", "cases.csv");
    await element.load("customer,q,date\nana,5,soon\nben,6,soon\ncleo,7,soon\n", "odd.csv");
    await element.load(csv, "orders.csv");
    await element.configure({ from: "2031-01-01" }).catch(() => undefined);
    const { picture } = element.shadowRoot.querySelector("counting-house-chart");
    const kept = globalThis.kept;
    kept.push(["TextTable", picture.table()], ["MarkView", picture.mark(0)], ["Catalogue", await element.metrics()]);
    kept.push(["Inspected", await element.inspect()], ["Analysis", await element.analyse()]);
    // A look ahead comes where reading takes long enough for one.
    for (let rows = 300_000; rows < 5_000_000 && !kept.some(([, value]) => value?.peek); rows *= 2) {
      const line = "ana@example.com,2026-01-01,10.00,1.00,first and so on\n";
      await element.load(new Blob([csv.split("\n", 1)[0], "\n", line.repeat(rows)]), "large.csv");
    }
  }, FOUR_ORDERS);
}

const IMPORTS = `import type { Calls, Inspected, Progress } from "../../www/src/protocol.js";
import type { Analysis, Catalogue, FileOptions, MarkView, Options, Problem, SceneRequest, TextTable } from "../../www/src/types.js";
export type Known = [Analysis, Calls, Catalogue, FileOptions, Inspected, MarkView, Options, Problem, Progress, SceneRequest, TextTable];
`;

/** What the compiler says of values that must have types; empty where all fit. */
async function misfits(name, values) {
  await mkdir(folder, { recursive: true });
  const lines = values.map(([type, value]) => `void (${JSON.stringify(value) ?? "undefined"} satisfies ${type});`);
  await writeFile(`${folder}/${name}.ts`, IMPORTS + lines.join("\n"));
  await writeFile(`${folder}/${name}.json`, JSON.stringify({ extends: "../../tsconfig.json", include: [`${name}.ts`] }));
  const tsc = promisify(execFile)(process.execPath, [`${root}node_modules/typescript/bin/tsc`, "-p", `${folder}/${name}.json`], { maxBuffer: 1 << 26 });
  return tsc.then(({ stdout }) => stdout, ({ stdout }) => stdout);
}

test("every answer of the engine fits its type, and every type its answer", async () => {
  const { page } = await openSample(browser, { before: keepAnswers });
  await useEverything(page);
  const [kept, fields] = await page.evaluate(async () => {
    const { kept } = globalThis;
    const element = document.querySelector("counting-house");
    const names = async (options) => {
      const { message } = await element.configure(options).catch((problem) => problem);
      return [...message.split("expected one of")[1].matchAll(/`(\w+)`/g)].map(([, name]) => name);
    };
    return [kept, [["Options", await names({ nonsense: 1 })], ["FileOptions", await names({ files: { "orders.csv": { nonsense: 1 } } })]]];
  });
  await page.close();

  const types = new Set(kept.map(([type]) => type));
  for (const call of ["read", "remove", "configure", "explain", "preview", "quality", "inspect", "analyse"]) {
    assert.ok(types.has(`Calls["${call}"]["gives"]`), `${call} was not asked`);
  }
  const of = (type) => kept.filter(([known]) => known === type).map(([, value]) => value);
  const overviews = of('Calls["read"]["gives"]').map(({ overview }) => overview).filter(Boolean);
  // A list that is empty everywhere would fit any type.
  const lists = {
    "overlaps": (overview) => overview.overlaps.length > 0,
    "joins": (overview) => overview.files.some(({ joins }) => joins.length),
    "a question of dates": (overview) => overview.files.some(({ date_order }) => date_order?.examples.length),
    "what was set aside": (overview) => overview.files.some(({ set_aside }) => set_aside.length),
    "figures of rows": (overview) => overview.files.some(({ figures }) => figures.length),
    "rules, statuses and currencies": ({ card }) => card.rules.length && card.statuses.length,
    "currencies": ({ card }) => card.currencies.length > 0,
    "what is there instead of orders": ({ instead }) => instead,
    "a problem": ({ problem }) => problem,
    "a figure without a value": ({ figures }) => figures?.tiles.some((tile) => tile.undefined),
    "remarks": ({ diagnostics }) => diagnostics.length > 0,
  };
  for (const [what, holds] of Object.entries(lists)) assert.ok(overviews.some(holds), `no overview has ${what}`);
  assert.ok(of("Progress").some(({ peek }) => peek), "nothing was looked at ahead");
  assert.ok(of('Calls["quality"]["gives"]').some(({ issues }) => issues.length > 0), "no issue was found");
  assert.ok(of('Calls["read"]["gives"]').some(({ refused }) => refused.length > 0), "no file was refused");

  const names = fields.map(([type, all]) => [`Record<keyof ${type}, true>`, Object.fromEntries(all.map((name) => [name, true]))]);
  assert.equal(await misfits("answers", [...kept, ...names]), "");

  // The check itself can fail: with a field more, a field less, another value.
  const [overview] = overviews;
  const wrong = [
    { ...overview, more: 1 },
    { ...overview, file: undefined },
    { ...overview, card: { ...overview.card, more: [] } },
    { ...overview, files: overview.files.map((file) => ({ ...file, rows: "3" })) },
    { ...overview, figures: { ...overview.figures, tiles: overview.figures.tiles.map((tile) => ({ ...tile, trend: "sideways" })) } },
  ];
  for (const [at, value] of wrong.entries()) assert.notEqual(await misfits("wrong", [['NonNullable<Calls["read"]["gives"]["overview"]>', value]]), "", `fault ${at} is not found`);
});
