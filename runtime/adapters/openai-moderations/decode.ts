import type { WireResponse } from "../../core/codec.ts";
import type { ModerationOutput, ModerationResult } from "../../core/result.ts";
import { fieldsOf, objectsOf, type Fields } from "../common/json.ts";
import { decodeBody } from "../openai-common/body.ts";
import { openaiErrors } from "../openai-common/errors.ts";

/** Reads an answer. https://platform.openai.com/docs/api-reference/moderations/object */
export function decodeModerations(response: WireResponse): ModerationOutput {
  const results = objectsOf(decodeBody(response, "results", openaiErrors)["results"]).map(decodeResult);
  return { flagged: results.some(({ flagged }) => flagged), results };
}

/** Categories that do not apply to an input are null: they are left out. Mistral says nothing but the categories. */
function decodeResult(item: Fields): ModerationResult {
  const categories = valuesOf<boolean>("boolean", item["categories"]);
  const flagged = (item["flagged"] ?? Object.values(categories).includes(true)) === true;
  return { flagged, categories, scores: valuesOf<number>("number", item["category_scores"]) };
}

function valuesOf<Value>(type: string, fields: unknown): Readonly<Record<string, Value>> {
  const entries = Object.entries(fieldsOf(fields) ?? {}).filter(([, value]) => typeof value === type);
  return Object.fromEntries(entries) as Record<string, Value>;
}
