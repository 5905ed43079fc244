/** Can the benchmark still be put together? What it compares with is installed only where it runs; ours is here. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { bundleContender } from "../../benches/build.mjs";

test("our own contender of the benchmark is made of the page as it is", async () => {
  const script = await bundleContender("counting-house");
  assert.ok(script.length > 1_000_000, "it holds the engine");
});
