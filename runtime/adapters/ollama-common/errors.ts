import type { ErrorTable } from "../../core/error-table.ts";

/** How failures of Ollama are told apart: it says no more than a status and `{error: message}`. https://docs.ollama.com/api/errors */
export const ollamaErrors: ErrorTable = {
  rows: [
    { message: /model .* not found/i, reason: "model_not_found" },
    {
      message: /does not support (?:tools|thinking|chat|embeddings|generate)/i,
      reason: "unsupported_parameter",
    },
    {
      message: /requires more system memory|out of memory/i,
      reason: "overloaded",
    },
  ],
};
