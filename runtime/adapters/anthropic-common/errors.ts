import type { ErrorTable } from "../../core/error-table.ts";

/** How failures of Anthropic's API are told apart; its error types are in the rows that all protocols share. https://docs.claude.com/en/api/errors */
export const anthropicErrors: ErrorTable = {
  rows: [
    { message: /api usage limits/i, reason: "quota" },
    {
      message: /organization has been disabled/i,
      reason: "permission",
    },
    {
      status: 400,
      message: /extra inputs are not permitted|is deprecated for this model/i,
      reason: "unsupported_parameter",
    },
  ],
};
