import type { FinishReason } from "../../core/result.ts";

/** The unified word for a `finishReason`; null while there is none. https://ai.google.dev/api/generate-content#FinishReason */
export function googleFinishReason(raw: string | null, hasCalls: boolean): FinishReason | null {
  if (raw === null) return null;
  const reason = reasons.get(raw) ?? "other";
  return reason === "stop" && hasCalls ? "tool_calls" : reason;
}

/** The word on the wire; answers of Vertex AI in the encoding of protocol buffers carry its number. */
export function finishReasonWord(value: unknown): string | null {
  if (typeof value === "number") return numbers[value] ?? String(value);
  return typeof value === "string" && value !== "" ? value : null;
}

const reasons: ReadonlyMap<string, FinishReason> = new Map([
  ["STOP", "stop"],
  ["MAX_TOKENS", "length"],
  ...[
    "SAFETY",
    "RECITATION",
    "BLOCKLIST",
    "PROHIBITED_CONTENT",
    "SPII",
    "MODEL_ARMOR",
    "IMAGE_SAFETY",
    "IMAGE_PROHIBITED_CONTENT",
    "IMAGE_RECITATION",
  ].map((name) => [name, "content_filter"] as const),
  ...[
    "MALFORMED_FUNCTION_CALL",
    "UNEXPECTED_TOOL_CALL",
    "TOO_MANY_TOOL_CALLS",
    "MISSING_THOUGHT_SIGNATURE",
    "MALFORMED_RESPONSE",
  ].map((name) => [name, "error"] as const),
]);

/** https://github.com/googleapis/googleapis/blob/master/google/cloud/aiplatform/v1/content.proto */
const numbers: readonly (string | undefined)[] = [
  undefined,
  "STOP",
  "MAX_TOKENS",
  "SAFETY",
  "RECITATION",
  "OTHER",
  "BLOCKLIST",
  "PROHIBITED_CONTENT",
  "SPII",
  "MALFORMED_FUNCTION_CALL",
  "MODEL_ARMOR",
];
