import type { ErrorRow, ErrorTable } from "../../core/error-table.ts";
import { openaiErrors } from "../openai-common/errors.ts";

/** What only Ark says. https://www.volcengine.com/docs/82379/1299023 */
export const arkErrorRows: readonly ErrorRow[] = [
  {
    code: /AccountOverdueError|QuotaExceeded|SetLimitExceeded/,
    reason: "quota",
  },
  { code: /ServerOverloaded/, reason: "overloaded" },
  { code: /SensitiveContentDetected/, reason: "content_filter" },
  {
    code: /ModelNotOpen|InvalidEndpoint(OrModel)?\./,
    reason: "model_not_found",
  },
];

/** How failures of Ark are told apart. */
export const arkErrors: ErrorTable = { ...openaiErrors, rows: [...arkErrorRows, ...openaiErrors.rows] };
