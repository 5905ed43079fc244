/** What does the reader keep for next month? What she corrected, by the shape of the file, and a file of settings to save and drop. */

import { check_options } from "countinghouse-wasm";
import { compiledEngine } from "./engine.js";
import { isProblem, type Source } from "./protocol.js";
import { shown } from "./shown.js";
import type { FileCard, Mapping, Options, Problem } from "./types.js";
import { say } from "./words.js";

export const SETTINGS_FILE = "countinghouse-settings.json";
const SCHEMA = "countinghouse/settings/1";
/** A file that is larger holds no settings. */
const MOST_BYTES = 1e6;

/** That settings were saved, and what for. */
export const saved = (): Problem => ({
  code: "settings_saved",
  message: say("settings-saved", { file: SETTINGS_FILE }),
  hint: say("settings-saved.hint"),
});

/** Options as a file to drop later: without what belongs to the files and the days on screen. */
export function settingsText({ files: _, answers: _a, from: _f, to: _t, today: _d, locale: _l, filters: _i, ...kept }: Options): string {
  return JSON.stringify({ schema: SCHEMA, ...kept }, null, 2);
}

/** The settings that a file holds, nothing where it is something else; throws why they cannot be used. */
export async function settingsIn({ name, blob }: Source): Promise<Options | undefined> {
  if (!blob || blob.size > MOST_BYTES) return undefined;
  // Why a file cannot be read is said when it is read for its rows.
  const text = await blob.text().catch(() => "");
  if (!/^\s*\{[^]*"countinghouse\/settings\//.test(text)) return undefined;
  await compiledEngine();
  try {
    check_options(text);
    const { schema: _, ...settings } = shown(JSON.parse(text) as Options);
    return settings;
  } catch (fault) {
    throw {
      code: "bad_settings",
      message: say("settings-wrong", { file: name, told: isProblem(fault) ? "yes" : "no", fault: isProblem(fault) ? fault.message : "" }),
      hint: say("settings-wrong.hint"),
    } satisfies Problem;
  }
}

/** That settings are in force, and for what. */
export const inForce = (name: string, { mappings = [] }: Options): Problem => ({
  code: "settings_in_force",
  message: say("settings-in-force", { file: name }),
  hint: mappings.length > 0 ? say("settings-in-force.hint", { files: mappings.map(({ file }) => file).join(", ") }) : "",
});

const sameShape = (a: string[], b: string[]): boolean => [...a].sort().join("\n") === [...b].sort().join("\n");

/** These mappings and then newer ones, each of which takes the place of one of the same shape. */
export const withMappings = (known: Mapping[], newer: Mapping[]): Mapping[] => [
  ...known.filter(({ headers }) => !newer.some((mapping) => sameShape(mapping.headers, headers))),
  ...newer,
];

/** Whether most headers are in both, as the engine judges it. */
const alike = (a: string[], b: string[]): boolean => {
  const shared = a.filter((header) => b.includes(header)).length;
  return shared * 4 >= (a.length + b.length - shared) * 3;
};

/**
 * The options after a change, made to files that are open: corrections of a file, and answers about all files of orders,
 * are kept for the shape of the file; other files that are open stay as they are. `before` are the options that the files
 * were read under, `after` those with the change.
 */
export function learning(open: FileCard[], before: Options, after: Options, change: Options): Options {
  let known = after.mappings ?? [];
  const files = { ...after.files };
  const orders = open.some(({ of_orders }) => of_orders);
  for (const { name, columns, mapping, of_orders } of open) {
    const { learnt: _, ...made } = change.files?.[name] ?? {};
    // Questions are of the orders where there are some.
    const answers = of_orders === orders && change.answers;
    // Headers that are invented are no shape.
    if ((Object.keys(made).length === 0 && !answers) || columns[0] === "Column 1") continue;
    const { learnt: follows = true, ...own } = after.files?.[name] ?? {};
    const like = follows ? (known.find(({ headers }) => sameShape(headers, columns)) ?? before.mappings?.[mapping ?? -1]) : undefined;
    // Under another encoding the headers have other letters, and a wide table read by cells has other ones.
    const headers = like?.encoding || like?.answers?.["wide_table"] ? like.headers : columns;
    const next = { ...like, ...own, file: name, headers, roles: { ...like?.roles, ...own.roles }, answers: { ...like?.answers, ...(answers || {}) } };
    known = withMappings(known.filter((mapping) => mapping !== like), [next]);
    for (const other of open) {
      const said = files[other.name];
      if (other.name !== name && !other.learnt?.on && !answers && said?.learnt === undefined && !change.files?.[other.name] && alike(other.columns, columns)) {
        files[other.name] = { ...said, learnt: false };
      }
    }
  }
  return { ...after, files, mappings: known };
}
