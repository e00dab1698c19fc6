import { InvokeConnectionError } from "../../core/error.ts";
import type { ErrorTable } from "../../core/error-table.ts";

/** How DashScope's failures are told apart: `{code, message, request_id}`. https://help.aliyun.com/zh/model-studio/error-code */
export const dashscopeErrors: ErrorTable = {
  rows: [
    { code: /Arrearage/, reason: "quota" },
    { code: /InvalidApiKey/, reason: "auth" },
    { code: /^AccessDenied/, reason: "permission" },
    { code: /Throttling\.AllocationQuota/, reason: "rate" },
    {
      code: /DataInspectionFailed|data_inspection_failed/,
      reason: "content_filter",
    },
    // What follows comes inside streams, too, where there is no status.
    { code: /^Throttling/, reason: "rate" },
    {
      code: /^InternalError|SystemError|ModelServiceFailed/,
      reason: "server",
    },
    {
      code: /ModelUnavailable|ModelServingError/,
      reason: "overloaded",
    },
    {
      code: /RequestTimeOut|ResponseTimeout/i,
      reason: "timeout",
      error: InvokeConnectionError,
    },
  ],
};
