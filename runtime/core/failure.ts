import { excerpt } from "./excerpt.ts";
import { commonErrors, statusErrors } from "./common-errors.ts";
import { invokeError, type InvokeError } from "./error.ts";
import type { ErrorRow, ErrorTable, Failure, Verdict } from "./error-table.ts";
import { readFailure } from "./read-failure.ts";
import { retryAfterMs, retryInfoMs } from "./retry-after.ts";

/** A failed answer, or an error object inside a 200 or a stream. */
export interface FailedAnswer {
  /** HTTP status of the answer; undefined when there is none, as in a test of one event. */
  readonly status: number | undefined;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body, or the JSON text of the error object with what surrounds it. */
  readonly text: string;
  /** For an error inside a stream: whether a delta had been handed out. */
  readonly emittedBefore?: boolean | undefined;
}

/**
 * The unified error of a failed answer: the first row of the table that matches counts, then the first of the rows that all
 * protocols share. The message is the provider's own. Secrets are taken out by the transport, which knows them.
 */
export function failureError(
  table: ErrorTable,
  answer: FailedAnswer,
  context: { readonly provider?: string | undefined; readonly model?: string | undefined } = {},
): InvokeError {
  const { failure, requestId } = readFailure(table, answer);
  const verdict = judge(table, failure);
  return invokeError(verdict.error, messageOf(failure, answer), {
    reason: verdict.reason,
    retryable: verdict.retryable,
    retryAfterMs: table.retryAfterMs?.(failure.body) ?? retryAfterMs(answer.headers) ?? retryInfoMs(failure.body),
    status: answer.status ?? failure.status,
    requestId,
    provider: context.provider,
    model: context.model,
    code: failure.codes[0],
    emittedBefore: answer.emittedBefore,
  });
}

function judge(table: ErrorTable, failure: Failure): Verdict {
  const row = table.rows.find((it) => matches(it, failure)) ?? commonErrors.find((it) => matches(it, failure));
  return (
    row?.verdict ??
    statusErrors[String(failure.status).slice(0, 1)] ?? { error: "InvokeServerUnavailableError", reason: "server" }
  );
}

function matches(row: ErrorRow, failure: Failure): boolean {
  return (
    (row.status === undefined || [row.status].flat().includes(failure.status ?? 0)) &&
    (row.code === undefined || matchesWhole(row.code, failure.codes)) &&
    (row.message === undefined || row.message.test(failure.message)) &&
    (row.body === undefined || row.body.test(failure.text)) &&
    (row.header === undefined || row.header.value.test(failure.headers[row.header.name] ?? ""))
  );
}

function matchesWhole(pattern: RegExp, codes: readonly string[]): boolean {
  const whole = new RegExp(`^(?:${pattern.source})$`, "i");
  return codes.some((code) => whole.test(code));
}

const longestMessage = 2000;

function messageOf(failure: Failure, answer: FailedAnswer): string {
  const text = failure.message.trim();
  const status = answer.status === undefined || answer.status < 400 ? "" : `HTTP ${answer.status}`;
  if (text === "")
    return status === "" ? "The provider reported an error without a message" : `${status} without a message`;
  const cut = excerpt(text, longestMessage);
  // What is not the provider's own sentence (an error page of a proxy) is said to be one.
  return failure.message === answer.text && status !== "" ? `${status}: ${cut}` : cut;
}
