import { InvokeError, invokeError } from "../core/error.js";
import { failureError } from "../core/failure.js";
import { requestIdOf } from "../core/read-failure.js";
import { isSecretHeader, redactHeaders, redactText, redactUrl } from "../core/redact.js";
import { openBody, readStart } from "./body.js";
import { connectionError } from "./connection-error.js";
import { credentialsOf } from "./run.js";
import { checkHeaders, serialize } from "./serialize.js";
/**
 * Sends a request once and waits for the head of the answer; after a 401 a second time with credentials asked for anew, if they
 * are others then. Throws the unified error for any status that is no success. `streamed` tells what a broken body is called.
 */
export async function requestAnswer(run, wire, guard, streamed) {
    const request = await authorized(run, wire, guard, false);
    try {
        return await exchangeOnce(run, request, guard, streamed);
    }
    catch (thrown) {
        if (!(thrown instanceof InvokeError) || thrown.status !== 401 || run.refreshed)
            throw thrown;
        run.refreshed = true;
        run.credentials = undefined;
        const refreshed = await authorized(run, wire, guard, true);
        if (sameRequest(request, refreshed))
            throw thrown;
        guard.arm("connect_timeout", run.settings.timeouts.connectMs);
        return exchangeOnce(run, refreshed, guard, streamed);
    }
}
async function authorized(run, wire, guard, refresh) {
    guard.check();
    const credentials = await guard.race(credentialsOf(run));
    const serialized = serialize(wire, run.endpoint.url(wire, credentials));
    const context = { fetch: run.settings.fetch, signal: guard.signal, refresh };
    const request = await guard
        .race(run.endpoint.authorize(serialized, credentials, context))
        .catch((thrown) => {
        guard.check();
        throw thrown instanceof TypeError ? connectionError(thrown, "request") : thrown;
    });
    for (const [name, value] of Object.entries(request.headers)) {
        if (isSecretHeader(name))
            run.secrets.add(value).add(value.replace(/^\w+ /, ""));
    }
    checkHeaders(request.headers);
    return request;
}
async function exchangeOnce(run, request, guard, streamed) {
    const { hooks, fetch: send } = run.settings;
    const startedAt = performance.now();
    hooks.onRequest?.(requestInfo(run, request));
    const response = await guard
        .race(send(request.url, {
        method: request.method,
        headers: request.headers,
        body: request.body,
        signal: guard.signal,
        // A redirect would carry the key to wherever it points.
        redirect: "manual",
    }))
        .catch((thrown) => {
        guard.check();
        throw connectionError(thrown, "request");
    });
    const headers = headersOf(response);
    const requestId = requestIdOf(headers);
    hooks.onResponse?.({
        attempt: run.attempts,
        status: response.status,
        headers: redactHeaders(headers, [...run.secrets]),
        requestId: requestId === undefined ? undefined : redactText(requestId, [...run.secrets]),
        elapsedMs: performance.now() - startedAt,
    });
    const body = openBody(response, guard, streamed ? "stream" : "body");
    if (response.ok)
        return { status: response.status, headers, requestId, body };
    if (response.status < 400)
        throw redirected(response, requestId);
    guard.arm("idle_timeout", run.settings.timeouts.idleMs);
    const text = new TextDecoder().decode(await readStart(body, longestFailure));
    guard.check();
    throw failureError(run.errors, { status: response.status, headers, text }, run.context);
}
/** No provider's error body is as long as this; an endless one is not read to its end. */
const longestFailure = 1024 * 1024;
function redirected(response, requestId) {
    const message = "The server redirects to another address, which is not followed because the request carries credentials: check the base URL";
    return invokeError("InvokeServerUnavailableError", message, {
        reason: "invalid_response",
        status: response.status === 0 ? undefined : response.status,
        requestId,
    });
}
/** Whether asking for credentials anew has brought nothing new. */
function sameRequest(a, b) {
    const names = Object.keys({ ...a.headers, ...b.headers }).filter(isSecretHeader);
    return a.url.href === b.url.href && names.every((name) => a.headers[name] === b.headers[name]);
}
function headersOf(response) {
    const headers = {};
    response.headers.forEach((value, name) => {
        if (name !== "set-cookie")
            headers[name] = value;
    });
    return headers;
}
function requestInfo(run, request) {
    const secrets = [...run.secrets];
    return {
        attempt: run.attempts,
        method: request.method,
        url: redactUrl(request.url, secrets),
        headers: redactHeaders(request.headers, secrets),
        body: redactBody(request.body, secrets),
    };
}
function redactBody(body, secrets) {
    if (body === null)
        return null;
    if (typeof body === "string")
        return redactText(body, secrets);
    return body instanceof Uint8Array ? `[${body.length} bytes]` : `[form: ${[...body.keys()].join(", ")}]`;
}
