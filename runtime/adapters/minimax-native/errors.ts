import type { ErrorRow, ErrorTable, Verdict } from "../../core/error-table.ts";
import { fieldsOf, type Fields } from "../common/json.ts";

/** Failures of MiniMax come with HTTP 200, and a code in `base_resp`. https://platform.minimax.io/docs/api-reference/errorcode */
export const minimaxErrors: ErrorTable = {
  rows: [
    row(/1002|1041|2045/, { error: "InvokeRateLimitError", reason: "rate" }),
    row(/1039/, { error: "InvokeRateLimitError", reason: "request_exceeds_tpm" }),
    row(/1008|2056/, { error: "InvokeRateLimitError", reason: "quota" }),
    row(/1004|2049/, { error: "InvokeAuthorizationError", reason: "auth" }),
    row(/2042|2054/, { error: "InvokeAuthorizationError", reason: "permission" }),
    row(/1026|1027/, { error: "InvokeBadRequestError", reason: "content_filter" }),
    row(/1042|2013|20132|2037|2039|2048/, { error: "InvokeBadRequestError", reason: "invalid_request" }),
    row(/1001/, { error: "InvokeServerUnavailableError", reason: "timeout" }),
    row(/1000|1013|1024|1033/, { error: "InvokeServerUnavailableError", reason: "server" }),
  ],
  read: (body) => {
    const { status_code: code, status_msg: message } = fieldsOf(fieldsOf(body)?.["base_resp"]) ?? {};
    return code === undefined ? undefined : { code: String(code), message: String(message) };
  },
};

/** Whether an answer or an event is a failure. */
export function isFailure(body: Fields): boolean {
  const code = fieldsOf(body["base_resp"])?.["status_code"];
  return code !== undefined && code !== 0;
}

function row(code: RegExp, verdict: Verdict): ErrorRow {
  return { code, verdict };
}
