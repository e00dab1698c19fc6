import { batchesOf } from "./batches.ts";
import type { Exchange, Sent } from "./exchange.ts";
import { openRun } from "./run.ts";

/**
 * Sends a call and gives the whole answer, of one that `streams` when the stream has ended. Retries what may pass, asks again where the codec says that the
 * answer is not there yet. Rejects with an `InvokeError`, or the platform's `AbortError` when the caller's signal is aborted.
 */
export async function send<Call, Output, Delta, Credentials extends object>(
  exchange: Exchange<Call, Output, Delta, Credentials>,
  streams = false,
): Promise<Sent<Output>> {
  const batches = batchesOf(openRun(exchange), streams);
  for (;;) {
    const step = await batches.next();
    if (step.done === true) return step.value;
  }
}
