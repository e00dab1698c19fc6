import { InvokeConnectionError, InvokeError, type ErrorReasons } from "../core/error.ts";

type Reason = Exclude<ErrorReasons["InvokeConnectionError"], "cancelled">;

/**
 * The unified error of what `fetch` or the reader of a body threw: Node hides the reason in `cause.code`, Bun in `code`, Deno
 * and browsers in the message or nowhere. `during` tells whether a stream had begun: a peer that hangs up in the middle of one
 * has cut it short.
 */
export function connectionError(thrown: unknown, during: "request" | "body" | "stream"): InvokeError {
  if (thrown instanceof InvokeError) return thrown;
  const chain = chainOf(thrown);
  const code = chain.map((it) => it.code).find((it) => typeof it === "string");
  const text = [code, ...chain.map((it) => it.message)].join(" ");
  const found = signs.find(([pattern]) => pattern.test(text))?.[1] ?? (during === "request" ? "connect" : "reset");
  const reason = during === "stream" && found === "reset" && code !== "ECONNRESET" ? "stream_truncated" : found;
  return connectionFailure(reason, code === undefined ? "" : ` (${code})`, { code, cause: thrown });
}

/** The unified error of that reason; `addition` ends its sentence. */
export function connectionFailure(
  reason: Reason,
  addition = "",
  details: { readonly code?: string | undefined; readonly cause?: unknown } = {},
): InvokeError {
  return new InvokeConnectionError(sentences[reason] + addition, { reason, ...details });
}

/**
 * What tells a reason, in codes and wordings: the first that is found counts. A connection of which nothing else is known could
 * not be made or, once it was, broke.
 * https://nodejs.org/api/errors.html#common-system-errors, https://github.com/nodejs/undici/blob/main/docs/docs/api/Errors.md, https://nodejs.org/api/tls.html#x509-certificate-error-codes
 */
const signs: readonly (readonly [RegExp, Reason])[] = [
  [/ENOTFOUND|EAI_|lookup/i, "dns"],
  [/BODY_TIMEOUT/, "idle_timeout"],
  [/timed? ?out/i, "connect_timeout"],
  [/reset|EPIPE|aborted|socket|closed|HPE_/i, "reset"],
  [/certificate|_CERT|CERT_|UNABLE_TO|EPROTO|(\b|_)(TLS|SSL)(\b|_)/i, "tls"],
];

const sentences: Readonly<Record<Reason, string>> = {
  dns: "Host name not found",
  connect: "No connection to the server",
  connect_timeout: "No response headers",
  tls: "TLS handshake failed",
  reset: "Connection broken",
  timeout: "No complete answer",
  first_token_timeout: "No first delta",
  idle_timeout: "No more data",
  stream_truncated: "Stream cut before its end",
};

type Thrown = Error & { readonly code?: unknown; readonly errors?: readonly unknown[] };

const deepest = 6;

/** An error and its causes; where a host has several addresses, there is one an address. */
function chainOf(thrown: unknown): Thrown[] {
  const chain: Thrown[] = [];
  for (
    let it = thrown as Thrown;
    it instanceof Error && chain.length < deepest;
    it = (it.cause ?? it.errors?.[0]) as Thrown
  )
    chain.push(it);
  return chain;
}
