import type { RerankCall } from "../../core/call.ts";
import type { WireResponse } from "../../core/codec.ts";
import type { ErrorTable } from "../../core/error-table.ts";
import type { RerankOutput, RerankResult } from "../../core/result.ts";
import type { UsageCounts } from "../../core/usage.ts";
import { type AnswerShape, answerObject } from "../common/answer-object.ts";
import { invalidResponse } from "../common/failures.ts";
import { type Fields, fieldsOf, objectsOf, parseJson } from "../common/json.ts";
import { reportsError } from "../openai-common/reports-error.ts";
import type { RerankShape } from "./options.ts";

/** Decodes the scores, the best first where the provider says so; where it gives back all, as many as were asked for. */
export function decodeRerank(
  response: WireResponse,
  call: RerankCall,
  shape: RerankShape,
  errors: ErrorTable,
): RerankOutput {
  const { body, list } = read(response, shape, errors);
  const results = list.map((item) => resultOf(item, call, shape));
  const isCut = shape.topN === null && call.topN !== undefined;
  return {
    results: isCut ? results.toSorted((a, b) => b.score - a.score).slice(0, call.topN) : results,
    usage: rerankUsage(body),
  };
}

function read(
  response: WireResponse,
  { results }: RerankShape,
  errors: ErrorTable,
): { readonly body: Fields; readonly list: readonly Fields[] } {
  if (results === null) {
    const list = parseJson(new TextDecoder().decode(response.body));
    if (Array.isArray(list)) return { body: {}, list: objectsOf(list) };
  }
  const shape: AnswerShape = {
    errors,
    isAnswer: (body) => results !== null && Array.isArray(body[results]),
    isError: (body) => reportsError(body) || body["detail"] !== undefined,
  };
  const body = answerObject(shape, response);
  return { body, list: objectsOf(body[results ?? ""]) };
}

function resultOf(item: Fields, call: RerankCall, { score }: RerankShape): RerankResult {
  const { index } = item;
  const value = item[score.field];
  // A replayed answer has no documents beside it.
  const isKnown = typeof index === "number" && (call.documents.length === 0 || index < call.documents.length);
  if (!isKnown || typeof value !== "number") throw invalidResponse("A score of no document");
  return { index, score: score.as === "score" ? value : 1 / (1 + Math.exp(-value)) };
}

/** Tokens stand in `usage` (Jina, Voyage, OpenRouter), search units in `meta.billed_units` (those who follow Cohere); SiliconFlow has `meta.tokens`. */
function rerankUsage(body: Fields): UsageCounts | null {
  const usage = fieldsOf(body["usage"]) ?? {};
  const meta = fieldsOf(body["meta"]) ?? {};
  const tokens =
    usage["prompt_tokens"] ?? usage["total_tokens"] ?? (fieldsOf(meta["tokens"]) ?? {})["input_tokens"] ?? undefined;
  const units = (fieldsOf(meta["billed_units"]) ?? {})["search_units"];
  const counts: UsageCounts = {
    ...(typeof tokens === "number" && { promptTokens: tokens }),
    ...(typeof units === "number" && { searchUnits: units }),
  };
  return Object.keys(counts).length === 0 ? null : counts;
}
