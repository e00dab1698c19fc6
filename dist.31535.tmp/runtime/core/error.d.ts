/** The unified errors' reasons, by error. */
export interface ErrorReasons {
    readonly InvokeBadRequestError: "invalid_parameter" | "invalid_request" | "unsupported_parameter" | "unsupported_content" | "model_not_found" | "context_length" | "content_filter" | "request_too_large";
    readonly InvokeRateLimitError: "rate" | "quota" | "capacity" | "request_exceeds_tpm";
    readonly InvokeAuthorizationError: "auth" | "auth_in_400" | "permission";
    readonly InvokeServerUnavailableError: "server" | "overloaded" | "timeout" | "conflict" | "invalid_response";
    readonly InvokeConnectionError: "dns" | "connect" | "connect_timeout" | "tls" | "reset" | "timeout" | "first_token_timeout" | "idle_timeout" | "stream_truncated"
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
    readonly issues?: readonly {
        readonly parameter: string;
        readonly code: string;
        readonly message: string;
    }[] | undefined;
}
/** Any failure of an invocation but the caller's own abort, which stays the platform's `AbortError`. */
export declare class InvokeError extends Error implements InvokeErrorDetails {
    readonly name: string;
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
    constructor(message: string, details: InvokeErrorDetails);
}
/** The request cannot be answered as it is. */
export declare class InvokeBadRequestError extends InvokeError {
    readonly name = "InvokeBadRequestError";
}
/** Too much was asked for, for now. */
export declare class InvokeRateLimitError extends InvokeError {
    readonly name = "InvokeRateLimitError";
}
/** The credentials do not allow it. */
export declare class InvokeAuthorizationError extends InvokeError {
    readonly name = "InvokeAuthorizationError";
}
/** The provider failed, or its answer cannot be read. */
export declare class InvokeServerUnavailableError extends InvokeError {
    readonly name = "InvokeServerUnavailableError";
}
/** The provider could not be reached, or the connection broke. */
export declare class InvokeConnectionError extends InvokeError {
    readonly name = "InvokeConnectionError";
}
/** The unified error of that name. */
export declare function invokeError<Name extends InvokeErrorName>(name: Name, message: string, details: InvokeErrorDetails<ErrorReasons[Name]>): InvokeError;
