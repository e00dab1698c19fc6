import type { ErrorTable } from "../../core/error-table.ts";
import { fieldsOf, textOf, type Fields } from "../common/json.ts";

/**
 * How failures of Bedrock are told apart: by the names of its exceptions, in headers of answers and of frames.
 * https://docs.aws.amazon.com/bedrock/latest/APIReference/CommonErrors.html, API_runtime_Converse.html and
 * https://docs.aws.amazon.com/bedrock/latest/userguide/troubleshooting-api-error-codes.html
 */
export const bedrockErrors: ErrorTable = {
  rows: [
    // The same exception stands for limits a minute, which pass, and for those a day, which do not;
    {
      code: /ThrottlingException/i,
      message: /per day/i,
      reason: "quota",
    },
    // and for a key that is wrong as for one that may not use the model.
    {
      code: /AccessDeniedException/i,
      message: /api key|bearer token|authentication failed/i,
      reason: "auth",
    },
    {
      status: 400,
      message: /extra inputs are not permitted|extraneous key/i,
      reason: "unsupported_parameter",
    },
    // The model is there, but only through an inference profile.
    {
      status: 400,
      message: /on-demand throughput isn.t supported/i,
      reason: "model_not_found",
    },
    { code: /AccessDeniedException/i, reason: "permission" },
    {
      code: /UnrecognizedClientException|(Expired|Invalid)Token|InvalidSignatureException|IncompleteSignature|MissingAuthenticationToken|InvalidClientTokenId/i,
      reason: "auth",
    },
    { code: /ResourceNotFoundException/i, reason: "model_not_found" },
    { code: /ServiceQuotaExceededException/i, reason: "quota" },
    { code: /ThrottlingException/i, reason: "rate" },
    { code: /ModelTimeoutException/i, reason: "timeout" },
    { code: /ModelNotReadyException|ServiceUnavailableException/i, reason: "overloaded" },
    { code: /ModelErrorException|ModelStreamErrorException|InternalServerException/i, reason: "server" },
  ],
  read(body, headers) {
    const name = headers["x-amzn-errortype"] ?? headers[":exception-type"] ?? headers[":error-code"];
    const type = textOf(fieldsOf(body)?.["__type"])?.replace(/^.*#/, "");
    return { code: name?.split(":")[0] ?? type };
  },
};

/** Whether a body says what went wrong instead of answering: an exception is `{message}`, of some gateways `{Message}`. */
export function reportsException(body: Fields): boolean {
  return (
    typeof body["message"] === "string" || typeof body["Message"] === "string" || fieldsOf(body["error"]) !== undefined
  );
}
