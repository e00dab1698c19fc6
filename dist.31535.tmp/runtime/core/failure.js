import { commonErrors, statusErrors } from "./common-errors.js";
import { invokeError } from "./error.js";
import { readFailure } from "./read-failure.js";
import { retryAfterMs, retryInfoMs } from "./retry-after.js";
/**
 * The unified error of a failed answer: the first row of the table that matches counts, then the first of the rows that all
 * protocols share. The message is the provider's own. Secrets are taken out by the transport, which knows them.
 */
export function failureError(table, answer, context = {}) {
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
function judge(table, failure) {
    const row = table.rows.find((it) => matches(it, failure)) ?? commonErrors.find((it) => matches(it, failure));
    return (row?.verdict ??
        statusErrors[String(failure.status).slice(0, 1)] ?? { error: "InvokeServerUnavailableError", reason: "server" });
}
function matches(row, failure) {
    return ((row.status === undefined || [row.status].flat().includes(failure.status ?? 0)) &&
        (row.code === undefined || matchesWhole(row.code, failure.codes)) &&
        (row.message === undefined || row.message.test(failure.message)) &&
        (row.body === undefined || row.body.test(failure.text)) &&
        (row.header === undefined || row.header.value.test(failure.headers[row.header.name] ?? "")));
}
function matchesWhole(pattern, codes) {
    const whole = new RegExp(`^(?:${pattern.source})$`, "i");
    return codes.some((code) => whole.test(code));
}
const longestMessage = 2000;
function messageOf(failure, answer) {
    const text = failure.message.trim();
    const status = answer.status === undefined || answer.status < 400 ? "" : `HTTP ${answer.status}`;
    if (text === "")
        return status === "" ? "The provider reported an error without a message" : `${status} without a message`;
    const cut = text.length > longestMessage ? `${text.slice(0, longestMessage)}…` : text;
    // What is not the provider's own sentence (an error page of a proxy) is said to be one.
    return failure.message === answer.text && status !== "" ? `${status}: ${cut}` : cut;
}
