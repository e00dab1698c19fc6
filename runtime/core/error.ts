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
  declare readonly reason: InvokeErrorReason;
  declare readonly retryable: boolean;
  declare readonly retryAfterMs: number | undefined;
  declare readonly status: number | undefined;
  declare readonly requestId: string | undefined;
  declare readonly provider: string | undefined;
  declare readonly model: string | undefined;
  declare readonly code: string | undefined;
  declare readonly emittedBefore: boolean | undefined;
  declare readonly partial: unknown;
  declare readonly issues: InvokeErrorDetails["issues"];

  constructor(message: string, details: InvokeErrorDetails) {
    // Of the details, `Error` takes the cause.
    super(message, details);
    const { reason, retryable = reasons.some(([, passing]) => passing.includes(reason)) } = details;
    Object.assign(this, details, { retryable });
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

/** The errors with their reasons: those that pass, so that another try may help, and those that stay. All others are a bad request's. */
const reasons: readonly (readonly [typeof InvokeError, readonly InvokeErrorReason[], readonly InvokeErrorReason[]])[] =
  [
    [InvokeAuthorizationError, [], ["auth", "auth_in_400", "permission"]],
    [InvokeRateLimitError, ["rate", "capacity"], ["quota", "request_exceeds_tpm"]],
    [InvokeServerUnavailableError, ["server", "overloaded", "timeout", "conflict"], ["invalid_response"]],
    [
      InvokeConnectionError,
      ["dns", "connect", "connect_timeout", "reset", "first_token_timeout", "idle_timeout", "stream_truncated"],
      ["tls", "cancelled"],
    ],
  ];

/** The unified error of a reason. A `timeout` is the provider's unless an `InvokeConnectionError` is asked for. */
export function invokeError(
  message: string,
  details: InvokeErrorDetails,
  type: typeof InvokeError = reasons.find(([, ...both]) => both.flat().includes(details.reason))?.[0] ??
    InvokeBadRequestError,
): InvokeError {
  return new type(message, details);
}
