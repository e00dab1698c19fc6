import { InvokeError } from "../core/error.js";
import { redactError } from "../core/redact-error.js";
import { resolveCredentials } from "./credentials.js";
import { openGuard } from "./guard.js";
import { settingsOf } from "./options.js";
import { retryDelay } from "./retry.js";
import { sleep } from "./abort.js";
/** Begins an invocation. */
export function openRun(exchange) {
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
export async function credentialsOf(run) {
    const credentials = run.credentials ?? (await resolveCredentials(run.source));
    run.credentials = credentials;
    for (const secret of run.endpoint.secrets(credentials))
        run.secrets.add(secret);
    return credentials;
}
/** Begins an attempt. */
export function openAttempt(run) {
    run.attempts += 1;
    const { signal, timeouts } = run.settings;
    const guard = openGuard(signal, run.deadline, timeouts.totalMs);
    guard.arm("connect_timeout", timeouts.connectMs);
    return guard;
}
/** Waits before the next attempt, or throws the failure when there will be none. `failed` counts the failed attempts of this request. */
export async function waitForRetry(run, thrown, failed) {
    const { retries, hooks, signal } = run.settings;
    const delayMs = retryDelay(thrown, failed, retries, run.deadline - performance.now());
    if (delayMs === undefined)
        throw thrown;
    if (hooks.onRetry !== undefined && thrown instanceof InvokeError) {
        hooks.onRetry({ attempt: run.attempts, delayMs, error: redactError(thrown, [...run.secrets]) });
    }
    await sleep(delayMs, signal);
}
/** What the caller gets to see of a failure: who failed is said, secrets are gone, and the hook has been told. */
export function finalFailure(run, thrown, details = {}) {
    if (!(thrown instanceof Error))
        return thrown;
    if (thrown instanceof InvokeError) {
        for (const [name, value] of Object.entries({ ...run.context, ...details })) {
            const fields = thrown;
            if (value !== undefined && fields[name] === undefined)
                fields[name] = value;
        }
        redactError(thrown, [...run.secrets]);
    }
    run.settings.hooks.onError?.({ attempts: run.attempts, error: thrown });
    return thrown;
}
