import type { EmbeddingCall } from "../../core/call.ts";
import type { WireResponse } from "../../core/codec.ts";
import type { EmbeddingOutput } from "../../core/result.ts";
import { answerObject } from "../common/answer-object.ts";
import { invalidResponse } from "../common/failures.ts";
import { fieldsOf, objectsOf, type Fields } from "../common/json.ts";
import { googleErrors, reportsFailure } from "../google-common/errors.ts";
import { googleUsage } from "../google-common/usage.ts";

/** Decodes one embedding or a batch of them, in the order of the texts. */
export function decodeEmbedContent(response: WireResponse, call: EmbeddingCall): EmbeddingOutput {
  const body = answerObject(shape, response, call.model);
  const items = body["embedding"] === undefined ? objectsOf(body["embeddings"]) : [fieldsOf(body["embedding"]) ?? {}];
  const { length } = call.texts;
  const isWhole = items.every((item) => Array.isArray(item["values"])) && (length === 0 || items.length === length);
  if (!isWhole) {
    throw invalidResponse(`The answer has ${items.length} embeddings for ${length} texts, or one without values`, {
      model: call.model,
    });
  }
  const usage = fieldsOf(body["usageMetadata"]);
  return {
    embeddings: items.map((item) => item["values"] as readonly number[]),
    usage: usage === undefined ? null : googleUsage(usage),
    model: null,
  };
}

const shape = {
  errors: googleErrors,
  isAnswer: (body: Fields) => fieldsOf(body["embedding"]) !== undefined || objectsOf(body["embeddings"]).length > 0,
  isError: reportsFailure,
};
