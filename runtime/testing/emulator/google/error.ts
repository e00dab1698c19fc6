import type { Refusal } from "../operation.ts";

/** Google's error body. https://google.aip.dev/193 */
export function googleError(status: number, word: string, message: string, details?: readonly object[]): Refusal {
  return { status, body: { error: { code: status, message, status: word, ...(details && { details }) } } };
}

/** A request that is wrong; `field` is its place as protocol buffers spell it. */
export function invalid(message: string, field?: string): Refusal {
  if (field === undefined) return googleError(400, "INVALID_ARGUMENT", message);
  const violation = { ...(field !== "" && { field }), description: message };
  return googleError(400, "INVALID_ARGUMENT", message, [
    { "@type": "type.googleapis.com/google.rpc.BadRequest", fieldViolations: [violation] },
  ]);
}
