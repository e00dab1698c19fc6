import type { ErrorTable } from "../../core/error-table.ts";
import { fieldsOf, type Fields } from "../common/json.ts";

/**
 * How failures of Bedrock are told apart. The names of its exceptions, in headers of answers and of frames, are in what all
 * protocols share. https://docs.aws.amazon.com/bedrock/latest/userguide/troubleshooting-api-error-codes.html
 */
export const bedrockErrors: ErrorTable = {
  rows: [
    // The same exception stands for limits a minute, which pass, and for those a day, which do not;
    {
      code: /ThrottlingException/,
      message: /per day/i,
      verdict: { error: "InvokeRateLimitError", reason: "quota" },
    },
    // and for a key that is wrong as for one that may not use the model.
    {
      code: /AccessDeniedException/,
      message: /api key|bearer token|authentication failed/i,
      verdict: { error: "InvokeAuthorizationError", reason: "auth" },
    },
    {
      status: 400,
      message: /extra inputs are not permitted|extraneous key/i,
      verdict: { error: "InvokeBadRequestError", reason: "unsupported_parameter" },
    },
    // The model is there, but only through an inference profile.
    {
      status: 400,
      message: /on-demand throughput isn.t supported/i,
      verdict: { error: "InvokeBadRequestError", reason: "model_not_found" },
    },
  ],
};

/** Whether a body says what went wrong instead of answering: an exception is `{message}`, of some gateways `{Message}`. */
export function reportsException(body: Fields): boolean {
  return (
    typeof body["message"] === "string" || typeof body["Message"] === "string" || fieldsOf(body["error"]) !== undefined
  );
}
