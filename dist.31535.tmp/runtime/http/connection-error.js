import { InvokeError, invokeError } from "../core/error.js";
/**
 * The unified error of what `fetch` or the reader of a body threw: Node hides the reason in `cause.code`, Bun in `code`, Deno
 * and browsers in the message or nowhere. `during` tells whether a stream had begun: a peer that hangs up in the middle of one
 * has cut it short.
 */
export function connectionError(thrown, during) {
    if (thrown instanceof InvokeError)
        return thrown;
    const code = codeOf(thrown);
    const text = messagesOf(thrown);
    const found = codes.find(([pattern]) => code !== undefined && pattern.test(code))?.[1] ??
        wordings.find(([pattern]) => pattern.test(text))?.[1];
    const reason = found === undefined ? (during === "request" ? "connect" : "reset") : found;
    const hungUp = during === "stream" && reason === "reset" && code !== "ECONNRESET";
    return invokeError("InvokeConnectionError", `${sentences[hungUp ? "stream_truncated" : reason]}${code === undefined ? "" : ` (${code})`}`, {
        reason: hungUp ? "stream_truncated" : reason,
        code,
        cause: thrown,
    });
}
// https://nodejs.org/api/errors.html#common-system-errors, https://github.com/nodejs/undici/blob/main/docs/docs/api/Errors.md, https://nodejs.org/api/tls.html#x509-certificate-error-codes
const codes = [
    [/^(ENOTFOUND|EAI_\w+|ENODATA|ESERVFAIL)$/, "dns"],
    [
        /^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|EACCES|EPERM|ENETDOWN|EHOSTDOWN|ConnectionRefused)$/,
        "connect",
    ],
    [/^(UND_ERR_CONNECT_TIMEOUT|UND_ERR_HEADERS_TIMEOUT|ETIMEDOUT)$/, "connect_timeout"],
    [/^UND_ERR_BODY_TIMEOUT$/, "idle_timeout"],
    [
        /^(CERT_|ERR_TLS_|ERR_SSL_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|HOSTNAME_MISMATCH|INVALID_CA|INVALID_PURPOSE|CRL_|PATH_LENGTH_|EPROTO$)/,
        "tls",
    ],
    [
        /^(ECONNRESET|EPIPE|ECONNABORTED|UND_ERR_SOCKET|UND_ERR_CLOSED|UND_ERR_DESTROYED|UND_ERR_ABORTED|HPE_\w+|ERR_STREAM_PREMATURE_CLOSE|ConnectionClosed|ConnectionReset)$/,
        "reset",
    ],
];
const wordings = [
    [/dns error|failed to lookup|getaddrinfo/i, "dns"],
    [/certificate|\btls\b|\bssl\b/i, "tls"],
    [/connection refused|unable to connect/i, "connect"],
    [/terminated|other side closed|socket hang up|connection (was )?(reset|closed)|network error|aborted/i, "reset"],
];
const sentences = {
    dns: "The provider's host name could not be resolved",
    connect: "No connection to the provider could be made",
    connect_timeout: "The provider did not answer in time",
    tls: "The provider's certificate or TLS handshake was not accepted",
    reset: "The connection to the provider broke",
    timeout: "The invocation took too long",
    first_token_timeout: "The first piece of the answer did not come in time",
    idle_timeout: "The provider stopped sending",
    stream_truncated: "The stream was cut before its end",
    cancelled: "The request was cancelled",
};
const deepest = 6;
function codeOf(thrown, depth = 0) {
    if (!(thrown instanceof Error) || depth === deepest)
        return undefined;
    const { code } = thrown;
    if (typeof code === "string" && code !== "")
        return code;
    const inner = codeOf(thrown.cause, depth + 1);
    // One error an address, where a host has several.
    return inner ?? (thrown instanceof AggregateError ? codeOf(thrown.errors[0], depth + 1) : undefined);
}
function messagesOf(thrown) {
    const messages = [];
    for (let it = thrown, depth = 0; it instanceof Error && depth < deepest; it = it.cause, depth += 1)
        messages.push(it.message);
    return messages.join(" ");
}
