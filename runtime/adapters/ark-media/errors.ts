import type { ErrorRow, ErrorTable } from "../../core/error-table.ts";
import { openaiErrors } from "../openai-common/errors.ts";

/** What only Ark says. https://www.volcengine.com/docs/82379/1299023 */
export const arkErrorRows: readonly ErrorRow[] = [
  {
    code: /AccountOverdueError|QuotaExceeded|SetLimitExceeded/,
    verdict: { error: "InvokeRateLimitError", reason: "quota" },
  },
  { code: /ServerOverloaded/, verdict: { error: "InvokeServerUnavailableError", reason: "overloaded" } },
  { code: /.*SensitiveContentDetected.*/, verdict: { error: "InvokeBadRequestError", reason: "content_filter" } },
  {
    code: /ModelNotOpen|InvalidEndpoint(OrModel)?\..*/,
    verdict: { error: "InvokeBadRequestError", reason: "model_not_found" },
  },
];

/** How failures of Ark are told apart. */
export const arkErrors: ErrorTable = { ...openaiErrors, rows: [...arkErrorRows, ...openaiErrors.rows] };
