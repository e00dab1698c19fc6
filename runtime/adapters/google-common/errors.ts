import type { ErrorTable } from "../../core/error-table.ts";
import { fieldsOf, textOf } from "../common/json.ts";

/**
 * How failures of Gemini and Vertex AI are told apart; their status words, quota ids and delays are in what all protocols share.
 * https://ai.google.dev/gemini-api/docs/troubleshooting
 */
export const googleErrors: ErrorTable = {
  rows: [
    { code: /blockReason .*/, verdict: { error: "InvokeBadRequestError", reason: "content_filter" } },
    {
      status: 403,
      message: /unregistered callers|without established identity/i,
      verdict: { error: "InvokeAuthorizationError", reason: "auth" },
    },
    {
      status: 400,
      message: /Unknown name "|Cannot find field|is not enabled for/i,
      verdict: { error: "InvokeBadRequestError", reason: "unsupported_parameter" },
    },
    {
      status: 400,
      message: /unsupported mime ?type|mime ?type parameter .* is not supported|unable to process input \w+/i,
      verdict: { error: "InvokeBadRequestError", reason: "unsupported_content" },
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
};

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
