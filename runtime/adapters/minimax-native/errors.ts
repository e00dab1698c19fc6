import type { ErrorTable } from "../../core/error-table.ts";
import { fieldsOf, type Fields } from "../common/json.ts";

/** Failures of MiniMax come with HTTP 200, and a code in `base_resp`. https://platform.minimax.io/docs/api-reference/errorcode */
export const minimaxErrors: ErrorTable = {
  rows: [
    { code: /^(1002|1041|2045)$/, reason: "rate" },
    { code: /^1039$/, reason: "request_exceeds_tpm" },
    { code: /^(1008|2056)$/, reason: "quota" },
    { code: /^(1004|2049)$/, reason: "auth" },
    { code: /^(2042|2054)$/, reason: "permission" },
    { code: /^(1026|1027)$/, reason: "content_filter" },
    { code: /^(1042|2013|20132|2037|2039|2048)$/, reason: "invalid_request" },
    { code: /^1001$/, reason: "timeout" },
    { code: /^(1000|1013|1024|1033)$/, reason: "server" },
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
