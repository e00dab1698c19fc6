import type { Endpoint } from "../core/codec.ts";
import { InvokeError } from "../core/error.ts";
import type { ErrorTable } from "../core/error-table.ts";
import { redactError } from "../core/redact-error.ts";
import { resolveCredentials, type CredentialSource } from "./credentials.ts";
import type { Exchange } from "./exchange.ts";
import { openGuard, type Guard } from "./guard.ts";
import { settingsOf, type Settings } from "./options.ts";
import { retryDelay } from "./retry.ts";
import { sleep } from "./abort.ts";

/** One invocation while it runs: what its attempts share. */
export interface Run<Credentials extends object = object> {
  readonly settings: Settings;
  readonly endpoint: Endpoint<Credentials>;
  readonly errors: ErrorTable;
  readonly source: CredentialSource<Credentials>;
  readonly context: { readonly provider: string | undefined; readonly model: string | undefined };
  /** By `performance.now()`. */
  readonly startedAt: number;
  readonly deadline: number;
  /** Undefined until the first attempt has asked for them. */
  credentials: Credentials | undefined;
  /** What must not appear in an error or a hook. Grows: tokens are known only once they were fetched. */
  readonly secrets: Set<string>;
  attempts: number;
  /** Whether credentials were asked for anew after a 401. That happens once. */
  refreshed: boolean;
}

/** Begins an invocation. */
export function openRun<Call, Output, Delta, Credentials extends object>(
  exchange: Exchange<Call, Output, Delta, Credentials>,
): Run<Credentials> {
  const settings = settingsOf(exchange.options);
  const startedAt = performance.now();
  return {
    settings,
    endpoint: exchange.endpoint,
    errors: exchange.codec.errors,
    source: exchange.credentials,
    context: { provider: exchange.provider, model: exchange.model },
    startedAt,
    deadline: startedAt + settings.timeouts.totalMs,
    credentials: undefined,
    secrets: new Set(),
    attempts: 0,
    refreshed: false,
  };
}

/** The credentials of a run, asked for when there are none yet. */
export async function credentialsOf<Credentials extends object>(run: Run<Credentials>): Promise<Credentials> {
  const credentials = run.credentials ?? (await resolveCredentials(run.source));
  run.credentials = credentials;
  for (const secret of run.endpoint.secrets(credentials)) run.secrets.add(secret);
  return credentials;
}

/** Begins an attempt. */
export function openAttempt<Credentials extends object>(run: Run<Credentials>): Guard {
  run.attempts += 1;
  const { signal, timeouts } = run.settings;
  const guard = openGuard(signal, run.deadline, timeouts.totalMs);
  guard.arm("connect_timeout", timeouts.connectMs);
  return guard;
}

/** Waits before the next attempt, or throws the failure when there will be none. `failed` counts the failed attempts of this request. */
export async function waitForRetry<Credentials extends object>(
  run: Run<Credentials>,
  thrown: unknown,
  failed: number,
): Promise<void> {
  const { retries, hooks, signal } = run.settings;
  const delayMs = retryDelay(thrown, failed, retries, run.deadline - performance.now());
  if (delayMs === undefined) throw thrown;
  if (hooks.onRetry !== undefined && thrown instanceof InvokeError) {
    hooks.onRetry({ attempt: run.attempts, delayMs, error: redactError(thrown, [...run.secrets]) });
  }
  await sleep(delayMs, signal);
}

/** What the caller gets to see of a failure: who failed is said, secrets are gone, and the hook has been told. */
export function finalFailure<Credentials extends object>(
  run: Run<Credentials>,
  thrown: unknown,
  details: FailureDetails = {},
): unknown {
  if (!(thrown instanceof Error)) return thrown;
  if (thrown instanceof InvokeError) {
    for (const [name, value] of Object.entries({ ...run.context, ...details })) {
      const fields = thrown as unknown as Record<string, unknown>;
      if (value !== undefined && fields[name] === undefined) fields[name] = value;
    }
    redactError(thrown, [...run.secrets]);
  }
  run.settings.hooks.onError?.({ attempts: run.attempts, error: thrown });
  return thrown;
}

/** What the transport knows and a codec does not. */
export interface FailureDetails {
  readonly status?: number | undefined;
  readonly requestId?: string | undefined;
  readonly emittedBefore?: boolean | undefined;
  readonly partial?: unknown;
}
