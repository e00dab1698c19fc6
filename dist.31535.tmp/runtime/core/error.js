/** Any failure of an invocation but the caller's own abort, which stays the platform's `AbortError`. */
export class InvokeError extends Error {
    // Written out in each class, because bundlers shorten the names of classes.
    name = "InvokeError";
    reason;
    retryable;
    retryAfterMs;
    status;
    requestId;
    provider;
    model;
    code;
    emittedBefore;
    partial;
    issues;
    constructor(message, details) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.reason = details.reason;
        this.retryable = details.retryable ?? retryableReasons.has(details.reason);
        this.retryAfterMs = details.retryAfterMs;
        this.status = details.status;
        this.requestId = details.requestId;
        this.provider = details.provider;
        this.model = details.model;
        this.code = details.code;
        this.emittedBefore = details.emittedBefore;
        this.partial = details.partial;
        this.issues = details.issues;
    }
}
/** The request cannot be answered as it is. */
export class InvokeBadRequestError extends InvokeError {
    name = "InvokeBadRequestError";
}
/** Too much was asked for, for now. */
export class InvokeRateLimitError extends InvokeError {
    name = "InvokeRateLimitError";
}
/** The credentials do not allow it. */
export class InvokeAuthorizationError extends InvokeError {
    name = "InvokeAuthorizationError";
}
/** The provider failed, or its answer cannot be read. */
export class InvokeServerUnavailableError extends InvokeError {
    name = "InvokeServerUnavailableError";
}
/** The provider could not be reached, or the connection broke. */
export class InvokeConnectionError extends InvokeError {
    name = "InvokeConnectionError";
}
const retryableReasons = new Set([
    "rate",
    "capacity",
    "server",
    "overloaded",
    "timeout",
    "conflict",
    "dns",
    "connect",
    "connect_timeout",
    "reset",
    "first_token_timeout",
    "idle_timeout",
    "stream_truncated",
]);
const classes = {
    InvokeBadRequestError,
    InvokeRateLimitError,
    InvokeAuthorizationError,
    InvokeServerUnavailableError,
    InvokeConnectionError,
};
/** The unified error of that name. */
export function invokeError(name, message, details) {
    return new classes[name](message, details);
}
