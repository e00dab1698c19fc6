import type { SerializedRequest, WireRequest } from "../core/codec.ts";
import { InvokeError, invokeError } from "../core/error.ts";
import { failureError } from "../core/failure.ts";
import { requestIdOf } from "../core/read-failure.ts";
import { isSecretHeader, redactHeaders, redactText, redactUrl } from "../core/redact.ts";
import { openBody, readStart, type Body } from "./body.ts";
import { connectionError } from "./connection-error.ts";
import type { Guard } from "./guard.ts";
import { credentialsOf, type Run } from "./run.ts";
import { checkHeaders, serialize } from "./serialize.ts";

/** An answer with a success status, its body still to be read. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly requestId: string | undefined;
  readonly body: Body;
}

/**
 * Sends a request once and waits for the head of the answer; after a 401 a second time with credentials asked for anew, if they
 * are others then. Throws the unified error for any status that is no success. `streamed` tells what a broken body is called.
 */
export async function requestAnswer<Credentials extends object>(
  run: Run<Credentials>,
  wire: WireRequest,
  guard: Guard,
  streamed: boolean,
): Promise<Answer> {
  const request = await authorized(run, wire, guard, false);
  try {
    return await exchangeOnce(run, request, guard, streamed);
  } catch (thrown) {
    if (!(thrown instanceof InvokeError) || thrown.status !== 401 || run.refreshed) throw thrown;
    run.refreshed = true;
    run.credentials = undefined;
    const refreshed = await authorized(run, wire, guard, true);
    if (sameRequest(request, refreshed)) throw thrown;
    guard.arm("connect_timeout", run.settings.timeouts.connectMs);
    return exchangeOnce(run, refreshed, guard, streamed);
  }
}

async function authorized<Credentials extends object>(
  run: Run<Credentials>,
  wire: WireRequest,
  guard: Guard,
  refresh: boolean,
): Promise<SerializedRequest> {
  guard.check();
  const credentials = await guard.race(credentialsOf(run));
  const serialized = serialize(wire, run.endpoint.url(wire, credentials));
  const context = { fetch: run.settings.fetch, signal: guard.signal, refresh };
  const request = await guard
    .race(run.endpoint.authorize(serialized, credentials, context))
    .catch((thrown: unknown) => {
      guard.check();
      throw thrown instanceof TypeError ? connectionError(thrown, "request") : thrown;
    });
  for (const [name, value] of Object.entries(request.headers)) {
    if (isSecretHeader(name)) run.secrets.add(value).add(value.replace(/^\w+ /, ""));
  }
  checkHeaders(request.headers);
  return request;
}

async function exchangeOnce<Credentials extends object>(
  run: Run<Credentials>,
  request: SerializedRequest,
  guard: Guard,
  streamed: boolean,
): Promise<Answer> {
  const { hooks, fetch: send } = run.settings;
  const startedAt = performance.now();
  hooks.onRequest?.(requestInfo(run, request));
  const response = await guard
    .race(
      send(request.url, {
        method: request.method,
        headers: request.headers,
        body: request.body as BodyInit | null,
        signal: guard.signal,
        // A redirect would carry the key to wherever it points.
        redirect: "manual",
      }),
    )
    .catch((thrown: unknown) => {
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
  if (response.ok) return { status: response.status, headers, requestId, body };
  if (response.status < 400) throw redirected(response, requestId);
  guard.arm("idle_timeout", run.settings.timeouts.idleMs);
  const text = new TextDecoder().decode(await readStart(body, longestFailure));
  guard.check();
  throw failureError(run.errors, { status: response.status, headers, text }, run.context);
}

/** No provider's error body is as long as this; an endless one is not read to its end. */
const longestFailure = 1024 * 1024;

function redirected(response: Response, requestId: string | undefined): InvokeError {
  const message =
    "The server redirects to another address, which is not followed because the request carries credentials: check the base URL";
  return invokeError("InvokeServerUnavailableError", message, {
    reason: "invalid_response",
    status: response.status === 0 ? undefined : response.status,
    requestId,
  });
}

/** Whether asking for credentials anew has brought nothing new. */
function sameRequest(a: SerializedRequest, b: SerializedRequest): boolean {
  const names = Object.keys({ ...a.headers, ...b.headers }).filter(isSecretHeader);
  return a.url.href === b.url.href && names.every((name) => a.headers[name] === b.headers[name]);
}

function headersOf(response: Response): Readonly<Record<string, string>> {
  const headers: Record<string, string> = {};
  response.headers.forEach((value, name) => {
    if (name !== "set-cookie") headers[name] = value;
  });
  return headers;
}

function requestInfo<Credentials extends object>(run: Run<Credentials>, request: SerializedRequest) {
  const secrets = [...run.secrets];
  return {
    attempt: run.attempts,
    method: request.method,
    url: redactUrl(request.url, secrets),
    headers: redactHeaders(request.headers, secrets),
    body: redactBody(request.body, secrets),
  };
}

function redactBody(body: SerializedRequest["body"], secrets: readonly string[]): string | null {
  if (body === null) return null;
  if (typeof body === "string") return redactText(body, secrets);
  return body instanceof Uint8Array ? `[${body.length} bytes]` : `[form: ${[...body.keys()].join(", ")}]`;
}
