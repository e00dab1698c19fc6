/** The unified errors' reasons, by error. */
export interface ErrorReasons {
  readonly InvokeBadRequestError:
    | "invalid_parameter"
    | "invalid_request"
    | "unsupported_parameter"
    | "unsupported_content"
    | "model_not_found"
    | "context_length"
    | "content_filter"
    | "request_too_large";
  readonly InvokeRateLimitError: "rate" | "quota" | "capacity" | "request_exceeds_tpm";
  readonly InvokeAuthorizationError: "auth" | "auth_in_400" | "permission";
  readonly InvokeServerUnavailableError: "server" | "overloaded" | "timeout" | "conflict" | "invalid_response";
  readonly InvokeConnectionError:
    | "dns"
    | "connect"
    | "connect_timeout"
    | "tls"
    | "reset"
    | "timeout"
    | "first_token_timeout"
    | "idle_timeout"
    | "stream_truncated"
    /** The provider says that the client went away (HTTP 499). */
    | "cancelled";
}

/** The name of a unified error. */
export type InvokeErrorName = keyof ErrorReasons;
/** Why an invocation failed. */
export type InvokeErrorReason = ErrorReasons[InvokeErrorName];

/** What every unified error carries. */
export interface InvokeErrorDetails<Reason extends string = InvokeErrorReason> {
  readonly reason: Reason;
  /** Whether the same request may succeed later. The reason's usual answer when omitted. */
  readonly retryable?: boolean | undefined;
  /** How long the provider asked to wait, in milliseconds. */
  readonly retryAfterMs?: number | undefined;
  /** HTTP status, when an answer came. */
  readonly status?: number | undefined;
  readonly requestId?: string | undefined;
  readonly provider?: string | undefined;
  readonly model?: string | undefined;
  /** The provider's own code or type of the error. */
  readonly code?: string | undefined;
  readonly cause?: unknown;
  /** For a stream that broke: whether a delta had been handed out. */
  readonly emittedBefore?: boolean | undefined;
  /** For a stream that broke: what had arrived, with its usage and price as far as known. */
  readonly partial?: unknown;
  /** For `invalid_parameter`: everything that is wrong. */
  readonly issues?:
    readonly { readonly parameter: string; readonly code: string; readonly message: string }[] | undefined;
}

/** Any failure of an invocation but the caller's own abort, which stays the platform's `AbortError`. */
export class InvokeError extends Error implements InvokeErrorDetails {
  // Written out in each class, because bundlers shorten the names of classes.
  override readonly name: string = "InvokeError";
  readonly reason: InvokeErrorReason;
  readonly retryable: boolean;
  readonly retryAfterMs: number | undefined;
  readonly status: number | undefined;
  readonly requestId: string | undefined;
  readonly provider: string | undefined;
  readonly model: string | undefined;
  readonly code: string | undefined;
  readonly emittedBefore: boolean | undefined;
  readonly partial: unknown;
  readonly issues: InvokeErrorDetails["issues"];

  constructor(message: string, details: InvokeErrorDetails) {
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
  override readonly name = "InvokeBadRequestError";
}
/** Too much was asked for, for now. */
export class InvokeRateLimitError extends InvokeError {
  override readonly name = "InvokeRateLimitError";
}
/** The credentials do not allow it. */
export class InvokeAuthorizationError extends InvokeError {
  override readonly name = "InvokeAuthorizationError";
}
/** The provider failed, or its answer cannot be read. */
export class InvokeServerUnavailableError extends InvokeError {
  override readonly name = "InvokeServerUnavailableError";
}
/** The provider could not be reached, or the connection broke. */
export class InvokeConnectionError extends InvokeError {
  override readonly name = "InvokeConnectionError";
}

const retryableReasons: ReadonlySet<InvokeErrorReason> = new Set<InvokeErrorReason>([
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

const classes: {
  readonly [Name in InvokeErrorName]: new (message: string, details: InvokeErrorDetails) => InvokeError;
} = {
  InvokeBadRequestError,
  InvokeRateLimitError,
  InvokeAuthorizationError,
  InvokeServerUnavailableError,
  InvokeConnectionError,
};

/** The unified error of that name. */
export function invokeError<Name extends InvokeErrorName>(
  name: Name,
  message: string,
  details: InvokeErrorDetails<ErrorReasons[Name]>,
): InvokeError {
  return new classes[name](message, details);
}
