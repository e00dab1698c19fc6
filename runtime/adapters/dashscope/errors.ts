import type { ErrorTable } from "../../core/error-table.ts";

/** How DashScope's failures are told apart: `{code, message, request_id}`. https://help.aliyun.com/zh/model-studio/error-code */
export const dashscopeErrors: ErrorTable = {
  rows: [
    { code: /Arrearage/, verdict: { error: "InvokeRateLimitError", reason: "quota" } },
    { code: /InvalidApiKey/, verdict: { error: "InvokeAuthorizationError", reason: "auth" } },
    { code: /AccessDenied.*/, verdict: { error: "InvokeAuthorizationError", reason: "permission" } },
    { code: /Throttling\.AllocationQuota/, verdict: { error: "InvokeRateLimitError", reason: "rate" } },
    {
      code: /DataInspectionFailed|data_inspection_failed/,
      verdict: { error: "InvokeBadRequestError", reason: "content_filter" },
    },
    // What follows comes inside streams, too, where there is no status.
    { code: /Throttling.*/, verdict: { error: "InvokeRateLimitError", reason: "rate" } },
    {
      code: /InternalError.*|SystemError|ModelServiceFailed/,
      verdict: { error: "InvokeServerUnavailableError", reason: "server" },
    },
    {
      code: /ModelUnavailable|ModelServingError/,
      verdict: { error: "InvokeServerUnavailableError", reason: "overloaded" },
    },
    {
      code: /RequestTimeOut|ResponseTimeout/i,
      verdict: { error: "InvokeConnectionError", reason: "timeout", retryable: true },
    },
  ],
};
