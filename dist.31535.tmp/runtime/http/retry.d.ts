import type { Settings } from "./options.ts";
/**
 * How many milliseconds to wait before an attempt follows the failed one; undefined when none may. `failed` counts attempts
 * from 1. Backoff is exponential with full jitter: a wait of 0 to min(cap, base · 2ⁿ). A delay that the provider asks for is
 * kept to; one that is too long, or ends after the whole invocation has to, is not worth waiting for.
 */
export declare function retryDelay(error: unknown, failed: number, retries: Settings["retries"], leftMs: number): number | undefined;
