import { InvokeError } from "../core/error.js";
/**
 * How many milliseconds to wait before an attempt follows the failed one; undefined when none may. `failed` counts attempts
 * from 1. Backoff is exponential with full jitter: a wait of 0 to min(cap, base · 2ⁿ). A delay that the provider asks for is
 * kept to; one that is too long, or ends after the whole invocation has to, is not worth waiting for.
 */
export function retryDelay(error, failed, retries, leftMs) {
    if (!(error instanceof InvokeError) || !error.retryable || failed > retries.max)
        return undefined;
    const asked = error.retryAfterMs ?? 0;
    if (asked > retries.retryAfterCapMs)
        return undefined;
    const delay = asked > 0 ? asked : Math.random() * Math.min(retries.capMs, retries.baseMs * 2 ** (failed - 1));
    return delay < leftMs ? delay : undefined;
}
