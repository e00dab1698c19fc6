import type { ErrorTable } from "../../core/error-table.ts";

/** What only Ark says. https://www.volcengine.com/docs/82379/1299023 */
export const arkErrors: ErrorTable = {
  rows: [
    { code: /AccountOverdueError|QuotaExceeded|SetLimitExceeded/, reason: "quota" },
    { code: /ServerOverloaded/, reason: "overloaded" },
    { code: /SensitiveContentDetected/, reason: "content_filter" },
    { code: /ModelNotOpen|InvalidEndpoint(OrModel)?\./, reason: "model_not_found" },
  ],
};
