/** Runs one contender off the page, as a real page would. */
import { Job } from "./job.js";

const job = new Job();
self.addEventListener("message", async ({ data: { step, argument } }) => {
  try {
    self.postMessage({ result: await job[step](argument) });
  } catch (error) {
    self.postMessage({ error: String(error?.stack ?? error) });
  }
});
