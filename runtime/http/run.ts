import type { StreamDecoder } from "../core/codec.ts";
import { defined } from "../core/defined.ts";
import { InvokeError } from "../core/error.ts";
import { joinBytes } from "../core/join-bytes.ts";
import { redactError } from "../core/redact.ts";
import { resolveCredentials } from "./credentials.ts";
import type { AnswerMeta, Exchange } from "./exchange.ts";
import { openGuard, type Guard } from "./guard.ts";
import { settingsOf, type Settings } from "./options.ts";
import { retryDelay } from "./retry.ts";

/** One invocation while it runs: what its attempts share, and what is known of the current one. */
export interface Run<Call = unknown, Output = unknown, Delta = unknown> {
  readonly exchange: Exchange<Call, Output, Delta, object>;
  readonly settings: Settings;
  /** By `performance.now()`. */
  readonly startedAt: number;
  /** Undefined until the first attempt has asked for them. */
  credentials?: object | undefined;
  /** What must not appear in an error or a hook. Grows: tokens are known only once they were fetched. */
  secrets: readonly string[];
  attempts: number;
  /** Whether credentials were asked for anew after a 401. That happens once. */
  refreshed?: boolean;
  /** The answer with a success status, once its head has come. */
  answer?: Answer | undefined;
  decoder?: StreamDecoder<Output, Delta> | undefined;
  /** From the start until the first delta; set once one was handed out. */
  firstDeltaMs?: number;
}

/** The head of an answer. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly requestId: string | undefined;
  /** Its bytes, where they are kept. */
  chunks?: Uint8Array[];
}

/** Begins an invocation. */
export function openRun<Call, Output, Delta, Credentials extends object>(
  exchange: Exchange<Call, Output, Delta, Credentials>,
): Run<Call, Output, Delta> {
  return {
    exchange,
    settings: settingsOf(exchange.options),
    startedAt: performance.now(),
    secrets: [],
    attempts: 0,
  };
}

/** Begins an attempt, of which nothing is known yet. */
export function openAttempt(run: Run): Guard {
  run.attempts += 1;
  run.answer = undefined;
  run.decoder = undefined;
  return openGuard(run.settings.signal, run.settings.timeouts.totalMs, run.startedAt);
}

/** The credentials of a run, asked for when there are none yet. */
export async function credentialsOf(run: Run): Promise<object> {
  run.credentials ??= await resolveCredentials(run.exchange.credentials);
  keepSecrets(run, run.exchange.endpoint.secrets(run.credentials));
  return run.credentials;
}

/** From now on, these do not appear in an error or a hook. */
export function keepSecrets(run: Run, secrets: readonly string[]): void {
  run.secrets = [...new Set([...run.secrets, ...secrets])];
}

/** How much of its time an invocation has left, in milliseconds. */
export function timeLeft({ startedAt, settings }: Run): number {
  return startedAt + settings.timeouts.totalMs - performance.now();
}

/**
 * How long to wait before the next attempt. Throws the failure when there will be none: who failed is said, secrets are gone, and
 * the hook has been told. `failed` counts the failed attempts of this request.
 */
export function delayOrThrow(run: Run, thrown: unknown, failed: number): number {
  const { exchange, settings, answer, attempts, firstDeltaMs } = run;
  if (thrown instanceof InvokeError) {
    const known = {
      provider: exchange.provider,
      model: exchange.model,
      status: answer?.status,
      requestId: answer?.requestId,
      emittedBefore: firstDeltaMs !== undefined,
      partial: partialOf(run),
    };
    redactError(Object.assign(thrown, { ...known, ...defined(thrown) }), run.secrets);
  }
  const delayMs = firstDeltaMs === undefined ? retryDelay(thrown, failed, settings.retries, timeLeft(run)) : undefined;
  if (delayMs === undefined) {
    settings.hooks.onError?.({ attempts, error: thrown as Error });
    throw thrown;
  }
  settings.hooks.onRetry?.({ attempt: attempts, delayMs, error: thrown as InvokeError });
  return delayMs;
}

/** What has arrived so far of a stream. */
export function partialOf<Output>({ decoder }: Run<unknown, Output>): Output | undefined {
  try {
    return decoder?.partial();
  } catch {
    // A broken answer must not hide why it broke.
    return undefined;
  }
}

/** What is known of an answer whose head has come. */
export function metaOf(run: Run, { status, headers, requestId, chunks }: Answer): AnswerMeta {
  return {
    status,
    headers,
    requestId,
    latencyMs: performance.now() - run.startedAt,
    firstDeltaMs: run.firstDeltaMs,
    attempts: run.attempts,
    raw: () => chunks && joinBytes(chunks),
  };
}
