/** How do corrections add up? Those of one role, rule or file leave the others in force. */

import type { FileOptions, Options } from "./types.js";

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
    ...(change.statuses && { statuses: { ...options.statuses, ...change.statuses } }),
    ...(change.files && { files }),
  };
}

/** The options without the corrections of files that are gone. */
export function onlyFor(options: Options, names: string[]): Options {
  if (!options.files) return options;
  const kept = Object.entries(options.files).filter(([name]) => names.includes(name));
  return { ...options, files: Object.fromEntries(kept) };
}
