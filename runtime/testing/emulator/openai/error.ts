import type { Refusal } from "../operation.ts";

/** OpenAI's error body. */
export function openaiError(
  status: number,
  message: string,
  param: string | null = null,
  code: string | null = null,
  type = "invalid_request_error",
): Refusal {
  return { status, body: { error: { message, type, param, code } } };
}
