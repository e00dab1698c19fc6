import type { ErrorTable } from "../../core/error-table.ts";
import { at, fieldsOf, objectsOf, textOf } from "../common/json.ts";

/**
 * How failures of Gemini and Vertex AI are told apart; their status words are in what all protocols share.
 * https://ai.google.dev/gemini-api/docs/troubleshooting
 */
export const googleErrors: ErrorTable = {
  rows: [
    { code: /^blockReason/, reason: "content_filter" },
    { status: 400, body: /"reason"\s*:\s*"API_KEY_INVALID"/, reason: "auth_in_400" },
    // Quotas have ids, such as GenerateRequestsPerDayPerProjectPerModel-FreeTier.
    { status: 429, body: /"quotaId"\s*:\s*"[^"]*PerDay/, reason: "quota" },
    // A quota that comes back by the minute.
    { status: 429, message: /exceeded your current quota/i, body: /RetryInfo/, reason: "quota", retryable: true },
    {
      status: 403,
      message: /unregistered callers|without established identity/i,
      reason: "auth",
    },
    {
      status: 400,
      message: /Unknown name "|Cannot find field|is not enabled for/i,
      reason: "unsupported_parameter",
    },
    {
      status: 400,
      message: /unsupported mime ?type|mime ?type parameter .* is not supported|unable to process input \w+/i,
      reason: "unsupported_content",
    },
  ],
  read(body) {
    const feedback = fieldsOf(fieldsOf(body)?.["promptFeedback"]);
    const reason = blockReasonOf(feedback?.["blockReason"]);
    if (reason === undefined) return undefined;
    const why = textOf(feedback?.["blockReasonMessage"]);
    return {
      code: `blockReason ${reason}`,
      message: `The prompt was blocked: ${reason}${why === undefined ? "" : ` (${why})`}`,
    };
  },
  retryAfterMs: retryInfoMs,
};

/**
 * The delay of a `google.rpc.RetryInfo` in the details of an error body, in milliseconds; undefined when there is none.
 * `retryDelay` is a protobuf duration in JSON: seconds with an `s`, such as `48s` or `0.5s`.
 * https://github.com/googleapis/googleapis/blob/master/google/rpc/error_details.proto
 */
export function retryInfoMs(body: unknown): number | undefined {
  const details = objectsOf(at(Array.isArray(body) ? body[0] : body, ["error", "details"]));
  const delays = details
    .filter((it) => it["@type"] === "type.googleapis.com/google.rpc.RetryInfo")
    .map((it) => /^(\d+(?:\.\d+)?)s$/.exec(textOf(it["retryDelay"]) ?? "")?.[1]);
  const seconds = delays.find((it) => it !== undefined);
  return seconds === undefined ? undefined : Math.ceil(Number(seconds) * 1000);
}

/** Whether a body says what went wrong instead of answering. */
export function reportsFailure(body: Readonly<Record<string, unknown>>): boolean {
  return (
    fieldsOf(body["error"]) !== undefined ||
    blockReasonOf(fieldsOf(body["promptFeedback"])?.["blockReason"]) !== undefined
  );
}

/** The word, or the number that some answers of Vertex AI carry. */
function blockReasonOf(value: unknown): string | undefined {
  return typeof value === "number" && value !== 0 ? String(value) : textOf(value);
}
