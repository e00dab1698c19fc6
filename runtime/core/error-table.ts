import type { InvokeError, InvokeErrorReason } from "./error.ts";

/** A failed answer, or an error object inside a 200 or a stream. */
export interface FailedAnswer {
  /** HTTP status of the answer; undefined when there is none, as for one event of a stream. */
  readonly status: number | undefined;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body, or the JSON text of the error object with what surrounds it. */
  readonly text: string;
}

/** What an error table looks at: a failed answer, or an error object inside a stream or a 200. */
export interface Failure {
  /** HTTP status of 400 or more, or the one that the error object names; undefined for an error inside a 200 or a stream that names none. */
  readonly status: number | undefined;
  /** The provider's codes and types, the most specific first. */
  readonly codes: readonly string[];
  /** The provider's message, or the whole text where it has none. */
  readonly message: string;
  /** The parsed body; undefined when it is not JSON. */
  readonly body: unknown;
  /** The provider's id of the request. */
  readonly requestId: string | undefined;
}

/** One row: all given conditions must hold. The first row that matches counts. */
export interface ErrorRow {
  /** Without one, it is the one that a code stands for. */
  readonly status?: number | readonly number[] | undefined;
  /** Matches somewhere in a code. */
  readonly code?: RegExp | undefined;
  /** Matches somewhere in the message, or in a code. */
  readonly message?: RegExp | undefined;
  /** Matches the text of the body, for what stands deep inside it. */
  readonly body?: RegExp | undefined;
  /** Why the invocation failed. It tells which unified error it is, and whether another try may help. */
  readonly reason: InvokeErrorReason;
  /** The unified error, where it is not the reason's usual one: a `timeout` is the server's unless the connection is said to have had it. */
  readonly error?: typeof InvokeError | undefined;
  readonly retryable?: boolean | undefined;
}

/** How the failures of a protocol are told apart. The rows of a protocol come before the ones that all share. */
export interface ErrorTable {
  readonly rows: readonly ErrorRow[];
  /**
   * Finds code and message in a parsed body, which is undefined where it is not JSON, and in the headers (lower-case names); what it
   * does not find is looked for in the common places.
   */
  readonly read?:
    | ((
        body: unknown,
        headers: Readonly<Record<string, string>>,
      ) => { readonly code?: string | undefined; readonly message?: string | undefined } | undefined)
    | undefined;
  /** The delay that the body asks for, in milliseconds (Gemini's `RetryInfo`), where no header does. */
  readonly retryAfterMs?: ((body: unknown) => number | undefined) | undefined;
}
