import type { SerializedRequest, WireRequest } from "../core/codec.ts";
import { invokeError } from "../core/error.ts";
import { failureError } from "../core/failure.ts";
import { joinBytes } from "../core/join-bytes.ts";
import { requestIdOf } from "../core/read-failure.ts";
import { isSecretHeader, redactHeaders, redactText } from "../core/redact.ts";
import { race } from "./abort.ts";
import { openBody, readAll, type Read } from "./body.ts";
import { connectionError } from "./connection-error.ts";
import type { Guard } from "./guard.ts";
import { credentialsOf, keepSecrets, type Answer, type Run } from "./run.ts";
import { checkHeaders, serialize } from "./serialize.ts";

/**
 * Sends a request once and waits for the head of the answer; after a 401 a second time with credentials asked for anew, if they
 * are others then. Throws the unified error for any status that is no success. `during` tells what a broken body is called.
 */
export async function requestAnswer(
  run: Run,
  wire: WireRequest,
  guard: Guard,
  during: "body" | "stream",
): Promise<{ readonly answer: Answer; readonly read: Read }> {
  const { timeouts } = run.settings;
  let request = await authorized(run, wire, guard, false);
  for (;;) {
    const { response, answer } = await exchangeOnce(run, request, guard);
    const read = openBody(response, guard, during);
    if (response.ok) return { answer, read };
    if (response.status < 400) {
      throw invokeError("The server redirects, which is not followed with credentials: check the base URL", {
        reason: "invalid_response",
        status: response.status || undefined,
        requestId: answer.requestId,
      });
    }
    const chunks: Uint8Array[] = [];
    // Where the body breaks, the status says more.
    await readAll(read, guard, timeouts.idleMs, longestFailure, chunks).catch(() => {});
    guard.signal.throwIfAborted();
    const text = new TextDecoder().decode(joinBytes(chunks));
    const failure = failureError(run.exchange.codec.errors, { ...answer, text });
    if (response.status !== 401 || run.refreshed === true) throw failure;
    run.refreshed = true;
    run.credentials = undefined;
    const refused = identity(request);
    request = await authorized(run, wire, guard, true);
    if (identity(request) === refused) throw failure;
  }
}

/** What credentials may be in. */
function identity({ url, headers }: SerializedRequest): string {
  return JSON.stringify([url, headers]);
}

async function authorized(run: Run, wire: WireRequest, guard: Guard, refresh: boolean): Promise<SerializedRequest> {
  const { signal } = guard;
  const { endpoint } = run.exchange;
  signal.throwIfAborted();
  guard.arm("connect_timeout", run.settings.timeouts.connectMs);
  const credentials = await race(signal, credentialsOf(run));
  const serialized = serialize(wire, endpoint.url(wire, credentials));
  const context = { fetch: run.settings.fetch, signal, refresh };
  const request = await race(signal, endpoint.authorize(serialized, credentials, context)).catch((thrown: unknown) => {
    throw thrown instanceof TypeError ? connectionError(thrown, "request") : thrown;
  });
  const secrets = Object.entries(request.headers).filter(([name]) => isSecretHeader(name));
  keepSecrets(
    run,
    secrets.flatMap(([, value]) => [value, value.replace(/^\w+ /, "")]),
  );
  checkHeaders(request.headers);
  return request;
}

async function exchangeOnce(run: Run, request: SerializedRequest, { signal }: Guard) {
  const {
    settings: { hooks, fetch: send },
    attempts: attempt,
    secrets,
  } = run;
  const startedAt = performance.now();
  const { method, url, headers: sent, body } = request;
  hooks.onRequest?.({
    attempt,
    method,
    url: redactText(url.href, secrets),
    headers: redactHeaders(sent, secrets),
    body: redactBody(body, secrets),
  });
  // A redirect would carry the key to wherever it points.
  const init = { method, headers: sent, body: body as BodyInit | null, signal, redirect: "manual" } as const;
  const sending = send(url, init).catch((thrown: unknown) => {
    throw connectionError(thrown, "request");
  });
  const response = await race(signal, sending);
  const { status } = response;
  const headers = Object.fromEntries([...response.headers].filter(([name]) => name !== "set-cookie"));
  if (hooks.onResponse !== undefined) {
    const shown = redactHeaders(headers, secrets);
    const elapsedMs = performance.now() - startedAt;
    hooks.onResponse({ attempt, status, headers: shown, requestId: requestIdOf(shown), elapsedMs });
  }
  return { response, answer: { status, headers, requestId: requestIdOf(headers) } };
}

/** No provider's error body is as long as this; an endless one is not read to its end. */
const longestFailure = 1024 * 1024;

function redactBody(body: SerializedRequest["body"], secrets: readonly string[]): string | null {
  if (body === null) return null;
  if (typeof body === "string") return redactText(body, secrets);
  return body instanceof Uint8Array ? `[${body.length} bytes]` : `[form: ${[...body.keys()].join(", ")}]`;
}
