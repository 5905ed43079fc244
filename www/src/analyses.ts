/** What do the analyses come to? The engine packs their facts and says their sentences; the models compute, apart from it. */

import type { EngineClient } from "./engine.js";
import { ask } from "./models.js";
import { NO_MODELS, isProblem } from "./protocol.js";

/** What one analysis came to, in JSON without its words. */
async function answer(engine: EngineClient, id: string, parameters: object, signal?: AbortSignal): Promise<string> {
  const model = `analyses/${id}`;
  return ask(model, parameters, await engine.call("facts", [model]), signal);
}

/** One analysis by its id, in the shape of `analyses.<id>` of `analyse --json`. Rejects with a problem. */
export async function analysis(engine: EngineClient, id: string, parameters: object, signal?: AbortSignal): Promise<unknown> {
  return engine.call("analysed", [id, await answer(engine, id, parameters, signal)]);
}

/** All of them, as `analyse` takes them: their ids and what they came to. None where the models cannot be had. */
export async function analysed(engine: EngineClient): Promise<[ids: string[], answers: string[]]> {
  const ids = await engine.call("analyses", []);
  const answers: string[] = [];
  try {
    for (const id of ids) answers.push(await answer(engine, id, {}));
  } catch (error) {
    if (!isProblem(error) || error.code !== NO_MODELS) throw error;
  }
  return [ids, answers];
}
