/** How do corrections add up? Those of one role, rule or file leave the others in force. */

import type { FileCard, FileOptions, Options, Problem } from "./types.js";
import { say } from "./words.js";

/** The options with a change made to them; what the change does not name stays. */
export function merged(options: Options, change: Options): Options {
  const files: Record<string, FileOptions> = { ...options.files };
  for (const [name, file] of Object.entries(change.files ?? {})) {
    const before = files[name];
    files[name] = { ...before, ...file, ...(file.roles && { roles: { ...before?.roles, ...file.roles } }) };
  }
  return {
    ...options,
    ...change,
    ...(change.roles && { roles: { ...options.roles, ...change.roles } }),
    ...(change.rules && { rules: { ...options.rules, ...change.rules } }),
    ...(change.answers && { answers: { ...options.answers, ...change.answers } }),
    ...(change.statuses && { statuses: { ...options.statuses, ...change.statuses } }),
    ...(change.files && { files }),
  };
}

/** The options without the corrections of files that are gone, nor filters, which may be by a column of theirs. */
export function onlyFor({ files, filters: _, ...options }: Options, names: string[]): Options {
  if (!files) return options;
  const kept = Object.entries(files).filter(([name]) => names.includes(name));
  return { ...options, files: Object.fromEntries(kept) };
}

/** Why options cannot be meant for these files: they name a file or a column that is not there. */
export function unknownName({ roles = {}, files = {} }: Options, open: FileCard[]): Problem | undefined {
  const refuse = (message: string, known: string[]): Problem => ({
    code: "bad_option",
    message,
    hint: say("fault-known", { count: known.length, names: known.map((name) => say("quoted-name", { name })).join(", ") }),
  });
  const names = open.map(({ name }) => name);
  const file = Object.keys(files).find((name) => !names.includes(name));
  if (file !== undefined) return refuse(say("fault-unknown-file", { name: file }), names);
  const columns = [...new Set(open.flatMap((file) => file.columns))];
  const chosen = [roles, ...Object.values(files).map((file) => file.roles ?? {})].flatMap((roles) => Object.values(roles));
  const column = chosen.find((name) => name && !columns.includes(name));
  return column ? refuse(say("fault-unknown-column", { name: column }), columns) : undefined;
}
