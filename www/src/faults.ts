/** What went wrong in the page itself, as a statement? A worker knows the code and the browser's words only; here it is said. */

import { CANCELLED, CRASH, NOT_STARTED, NO_LATER, NO_MODELS, UNREADABLE_FILE, isProblem } from "./protocol.js";
import type { Problem } from "./types.js";
import { say } from "./words.js";

const FAULTS = [CRASH, NOT_STARTED] as const;
const PLAIN = [NO_MODELS, UNREADABLE_FILE] as const;

/** A problem in the reader's language; what was said already stays. */
export function said(problem: Problem): Problem {
  const { code, message, hint } = problem;
  if (hint !== "") return problem;
  if (code === CRASH && message === NO_LATER) return { code, message: say("fault-no_later"), hint: say("fault-no_later.hint") };
  const fault = FAULTS.find((known) => known === code);
  if (fault) return { code, message: say(`fault-${fault}`, { told: message ? "yes" : "no", fault: message }), hint: say(`fault-${fault}.hint`) };
  const plain = PLAIN.find((known) => known === code);
  return plain ? { code, message: say(`fault-${plain}`), hint: say(`fault-${plain}.hint`) } : problem;
}

const wordsOf = (fault: unknown): string => (fault instanceof Error ? fault.message : String(fault ?? ""));

/** A fault as a statement: what stopped, and that the file is safe. */
export const crashed = (fault: unknown): Problem => said(isProblem(fault) ? fault : { code: CRASH, message: wordsOf(fault), hint: "" });

/** That the part of the page that calculates could not be started, as a statement. */
export const notStarted = (fault: unknown): Problem => said(isProblem(fault) ? fault : { code: NOT_STARTED, message: wordsOf(fault), hint: "" });

/** That the reader, or the page around, called it off. */
export const cancelled = (): Problem => ({ code: CANCELLED, message: say("fault-cancelled"), hint: "" });
