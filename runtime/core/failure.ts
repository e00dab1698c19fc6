import { codeStatuses, commonErrors } from "./common-errors.ts";
import { invokeError, type InvokeError } from "./error.ts";
import type { ErrorRow, ErrorTable, FailedAnswer, Failure } from "./error-table.ts";
import { excerpt } from "./excerpt.ts";
import { readFailure } from "./read-failure.ts";
import { retryAfterMs } from "./retry-after.ts";

/**
 * The unified error of a failed answer: the first row of the table that matches counts, then the first of the rows that all
 * protocols share. The message is the provider's own. The transport, which knows them, adds provider and model and takes out secrets.
 */
export function failureError(table: ErrorTable, answer: FailedAnswer): InvokeError {
  const failure = readFailure(table, answer);
  const { reason, retryable, error } = judge(table, failure, answer.text);
  return invokeError(
    messageOf(failure, answer),
    {
      reason,
      retryable,
      retryAfterMs: retryAfterMs(answer.headers) ?? table.retryAfterMs?.(failure.body),
      status: answer.status ?? failure.status,
      requestId: failure.requestId,
      code: failure.codes[0],
    },
    error,
  );
}

function judge(table: ErrorTable, { status, codes, message }: Failure, text: string): ErrorRow {
  const words = [...codes, message];
  const matchesOne = (pattern: RegExp | undefined, texts: readonly string[]): boolean =>
    pattern === undefined || texts.some((it) => pattern.test(it));
  const judged = status ?? codeStatuses.find(([, pattern]) => matchesOne(pattern, words))?.[0] ?? 500;
  const matches = (row: ErrorRow): boolean =>
    (row.status === undefined || [row.status].flat().includes(judged)) &&
    matchesOne(row.code, codes) &&
    matchesOne(row.message, words) &&
    matchesOne(row.body, [text]);
  return [...table.rows, ...commonErrors].find(matches) ?? { reason: judged < 500 ? "invalid_request" : "server" };
}

const longestMessage = 2000;

function messageOf({ message }: Failure, { status = 0, text }: FailedAnswer): string {
  const cut = excerpt(message.trim(), longestMessage);
  if (cut !== "" && message !== text) return cut;
  // What is not the provider's own sentence (an error page of a proxy) is said to be one.
  return `${status < 400 ? "The provider reported" : `HTTP ${status}`}: ${cut || "no message"}`;
}
