import type { ModerationCall } from "../../core/call.ts";
import type { WireResponse } from "../../core/codec.ts";
import type { ModerationOutput, ModerationResult } from "../../core/result.ts";
import { decodeBody } from "../openai-common/body.ts";
import { openaiErrors } from "../openai-common/errors.ts";
import { fieldsOf, listOf, type Fields } from "../common/json.ts";

/** Reads an answer. https://platform.openai.com/docs/api-reference/moderations/object */
export function decodeModerations(response: WireResponse, call: ModerationCall): ModerationOutput {
  const body = decodeBody(response, "results", openaiErrors, call.model);
  const results = listOf(body["results"]).map((item) => decodeResult(fieldsOf(item) ?? {}));
  return { flagged: results.some(({ flagged }) => flagged), results };
}

/** Categories that do not apply to an input are null: they are left out. Mistral says nothing but the categories. */
function decodeResult(item: Fields): ModerationResult {
  const categories = pick(item["categories"], (value) => typeof value === "boolean");
  return {
    flagged: typeof item["flagged"] === "boolean" ? item["flagged"] : Object.values(categories).includes(true),
    categories,
    scores: pick(item["category_scores"], (value) => typeof value === "number"),
  };
}

function pick<Value>(fields: unknown, is: (value: unknown) => value is Value): Readonly<Record<string, Value>> {
  return Object.fromEntries(
    Object.entries(fieldsOf(fields) ?? {}).filter((entry): entry is [string, Value] => is(entry[1])),
  );
}
