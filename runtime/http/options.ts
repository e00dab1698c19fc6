import { defined } from "../core/defined.ts";
import type { InvokeError } from "../core/error.ts";
import type { Framings } from "../core/codec.ts";

/** How requests are sent. Everything has a default. */
export interface TransportOptions {
  /** What sends: the platform's `fetch` by default. A proxy, a test double or a recorder goes here. */
  readonly fetch?: typeof fetch | undefined;
  /** Aborts the invocation: it rejects with the platform's `AbortError`. */
  readonly signal?: AbortSignal | undefined;
  readonly timeouts?: Timeouts | undefined;
  readonly retries?: Retries | undefined;
  readonly hooks?: Hooks | undefined;
  /** The most bytes of an answer that is read whole; 64 MiB by default. Past it: `invalid_response`. */
  readonly maxResponseBytes?: number | undefined;
  /** The longest single event of a stream, in characters or bytes; 16 MiB by default. Past it: `invalid_response`. */
  readonly maxEventBytes?: number | undefined;
  /** Keeps the bytes of a stream for `raw()`; false by default. */
  readonly keepRaw?: boolean | undefined;
  /** Framings beside `sse`, `bytes` and those that the codec brings. */
  readonly framings?: Framings | undefined;
}

/** Limits in milliseconds; `Infinity` switches one off. Each attempt has its own, but the total is for all of them and the waits between. */
export interface Timeouts {
  /** From the start of an attempt until the response headers are there: `connect_timeout`. 5 minutes by default. */
  readonly connectMs?: number | undefined;
  /** From the start of an attempt until the first delta of a stream: `first_token_timeout`. 5 minutes by default. */
  readonly firstTokenMs?: number | undefined;
  /** Between two chunks of a body, for a stream after its first delta: `idle_timeout`. 2 minutes by default. */
  readonly idleMs?: number | undefined;
  /** The whole invocation: `timeout`. 15 minutes by default. */
  readonly totalMs?: number | undefined;
}

/** How failures that may pass are tried again: exponential backoff with full jitter, or what the provider asks for. */
export interface Retries {
  /** Attempts after the first; 2 by default. */
  readonly max?: number | undefined;
  /** Upper bound of the first wait, doubled each time; 500 by default. */
  readonly baseMs?: number | undefined;
  /** Upper bound of every wait that the provider did not ask for; 8000 by default. */
  readonly capMs?: number | undefined;
  /** The longest wait a provider may ask for; what asks for more is not tried again. 60000 by default. */
  readonly retryAfterCapMs?: number | undefined;
}

/** Observers. They get copies without credentials, run synchronously, and what they throw ends the invocation. */
export interface Hooks {
  readonly onRequest?: ((request: RequestInfo) => void) | undefined;
  readonly onResponse?: ((response: ResponseInfo) => void) | undefined;
  readonly onRetry?: ((retry: RetryInfo) => void) | undefined;
  readonly onError?: ((failure: FailureInfo) => void) | undefined;
}

/** A request that is about to be sent. */
export interface RequestInfo {
  /** Counts from 1. */
  readonly attempt: number;
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Text and JSON as sent; of bytes and forms, a description. */
  readonly body: string | null;
}

/** The head of an answer. */
export interface ResponseInfo {
  readonly attempt: number;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly requestId: string | undefined;
  /** Milliseconds since the attempt began. */
  readonly elapsedMs: number;
}

/** A failed attempt that is followed by another one. */
export interface RetryInfo {
  /** The attempt that failed. */
  readonly attempt: number;
  readonly delayMs: number;
  readonly error: InvokeError;
}

/** The failure that the caller gets: an `InvokeError`, or the `AbortError` of its own signal. */
export interface FailureInfo {
  /** Attempts made. */
  readonly attempts: number;
  readonly error: Error;
}

/** The options with their defaults. */
export interface Settings extends TransportOptions {
  readonly fetch: typeof fetch;
  readonly timeouts: { readonly [Name in keyof Timeouts]-?: number };
  readonly retries: { readonly [Name in keyof Retries]-?: number };
  readonly hooks: Hooks;
  readonly maxResponseBytes: number;
  readonly maxEventBytes: number;
}

/** Fills in the defaults. */
export function settingsOf(options: TransportOptions = {}): Settings {
  return {
    fetch: globalThis.fetch,
    maxResponseBytes: 64 * 1024 * 1024,
    maxEventBytes: 16 * 1024 * 1024,
    hooks: {},
    ...defined(options),
    timeouts: {
      connectMs: 300_000,
      firstTokenMs: 300_000,
      idleMs: 120_000,
      totalMs: 900_000,
      ...defined(options.timeouts ?? {}),
    },
    retries: { max: 2, baseMs: 500, capMs: 8_000, retryAfterCapMs: 60_000, ...defined(options.retries ?? {}) },
  };
}
