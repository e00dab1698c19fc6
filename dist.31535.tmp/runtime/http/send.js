import { InvokeError } from "../core/error.js";
import { sleep } from "./abort.js";
import { requestAnswer } from "./answer.js";
import { readAll } from "./body.js";
import { bodyKind, decoding, pageError } from "./promised.js";
import { finalFailure, openAttempt, openRun, waitForRetry } from "./run.js";
/**
 * Sends a call and decodes the answer, which is read whole. Retries what may pass, asks again where the codec says that the
 * answer is not there yet. Rejects with an `InvokeError`, or the platform's `AbortError` when the caller's signal is aborted.
 */
export async function send(exchange) {
    const { codec, call } = exchange;
    const wire = codec.encode(call);
    const run = openRun(exchange);
    try {
        for (let request = wire;;) {
            const { answer, output } = await attempts(run, request, (it) => codec.decode(it, call));
            if (!isAgain(output))
                return { output, meta: metaOf(run, answer) };
            await sleep(Math.min(output.afterMs, Math.max(0, run.deadline - performance.now())), run.settings.signal);
            request = output.again;
        }
    }
    catch (thrown) {
        throw finalFailure(run, thrown);
    }
}
async function attempts(run, request, decode) {
    for (let failed = 1;; failed += 1) {
        try {
            const answer = await readAnswer(run, request);
            try {
                return { answer, output: decoding(() => decode(answer)) };
            }
            catch (thrown) {
                throw withAnswer(thrown, answer);
            }
        }
        catch (thrown) {
            await waitForRetry(run, thrown, failed);
        }
    }
}
async function readAnswer(run, request) {
    const guard = openAttempt(run);
    try {
        const { status, headers, requestId, body } = await requestAnswer(run, request, guard, false);
        const { maxResponseBytes, timeouts } = run.settings;
        const bytes = await readAll(body, guard, maxResponseBytes, timeouts.idleMs);
        if (bodyKind(request.framing, headers["content-type"] ?? "", bytes) === "page") {
            throw withAnswer(pageError(request.framing, bytes), { status, requestId });
        }
        return { status, headers, requestId, body: bytes };
    }
    finally {
        guard.close();
    }
}
/** Codecs do not tell what the transport knows. */
function withAnswer(thrown, answer) {
    if (!(thrown instanceof InvokeError))
        return thrown;
    return Object.assign(thrown, {
        status: thrown.status ?? answer.status,
        requestId: thrown.requestId ?? answer.requestId,
    });
}
function metaOf(run, answer) {
    return {
        status: answer.status,
        headers: answer.headers,
        requestId: answer.requestId,
        latencyMs: performance.now() - run.startedAt,
        firstDeltaMs: undefined,
        attempts: run.attempts,
        raw: () => answer.body,
    };
}
function isAgain(output) {
    return typeof output === "object" && output !== null && "again" in output && "afterMs" in output;
}
