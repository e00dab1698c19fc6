import type { ErrorTable } from "../../core/error-table.ts";

/**
 * What only OpenAI-style providers say, before the rows that all protocols share.
 * https://platform.openai.com/docs/guides/error-codes, https://console.groq.com/docs/errors, https://api-docs.deepseek.com/quick_start/error_codes
 */
export const openaiErrors: ErrorTable = {
  // Groq's flex tier: https://console.groq.com/docs/flex-processing
  rows: [
    { status: 498, reason: "capacity" },
    { code: /capacity_exceeded/, reason: "capacity" },
  ],
};
