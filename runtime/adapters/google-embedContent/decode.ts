import type { EmbeddingCall } from "../../core/call.ts";
import type { WireResponse } from "../../core/codec.ts";
import { usageOfGoogle } from "../../core/provider-usage/google.ts";
import type { EmbeddingOutput } from "../../core/result.ts";
import { answerObject } from "../common/answer-object.ts";
import { fieldsOf, objectsOf, type Fields } from "../common/json.ts";
import { vectorsOf } from "../common/vectors.ts";
import { googleErrors, reportsFailure } from "../google-common/errors.ts";

/** Decodes one embedding or a batch of them, in the order of the texts. */
export function decodeEmbedContent(response: WireResponse, call: EmbeddingCall): EmbeddingOutput {
  const body = answerObject(shape, response);
  const items = body["embedding"] === undefined ? objectsOf(body["embeddings"]) : [fieldsOf(body["embedding"]) ?? {}];
  const embeddings = vectorsOf(
    items.map((item) => item["values"]),
    call,
  );
  const usage = fieldsOf(body["usageMetadata"]);
  return { embeddings, usage: usage === undefined ? null : usageOfGoogle(usage), model: null };
}

const shape = {
  errors: googleErrors,
  isAnswer: (body: Fields) => fieldsOf(body["embedding"]) !== undefined || objectsOf(body["embeddings"]).length > 0,
  isError: reportsFailure,
};
