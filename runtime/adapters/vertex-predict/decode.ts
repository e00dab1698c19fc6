import type { EmbeddingCall } from "../../core/call.ts";
import type { WireResponse } from "../../core/codec.ts";
import type { EmbeddingOutput } from "../../core/result.ts";
import { answerObject } from "../common/answer-object.ts";
import { invalidResponse } from "../common/failures.ts";
import { fieldsOf, objectsOf, type Fields } from "../common/json.ts";
import { googleErrors, reportsFailure } from "../google-common/errors.ts";
import { vertexPredictUsage } from "../google-common/usage.ts";

/** Decodes predictions, one a text: of text models `embeddings.values`, of multimodal ones `textEmbedding`. */
export function decodePredict(response: WireResponse, call: EmbeddingCall): EmbeddingOutput {
  const body = answerObject(shape, response, call.model);
  const embeddings = objectsOf(body["predictions"]).map(
    (prediction) => prediction["textEmbedding"] ?? fieldsOf(prediction["embeddings"])?.["values"],
  );
  const { length } = call.texts;
  if (!embeddings.every(Array.isArray) || (length > 0 && embeddings.length !== length)) {
    throw invalidResponse(`The answer has ${embeddings.length} embeddings for ${length} texts, or one without values`, {
      model: call.model,
    });
  }
  return { embeddings: embeddings as number[][], usage: vertexPredictUsage(body), model: null };
}

const shape = {
  errors: googleErrors,
  isAnswer: (body: Fields) => objectsOf(body["predictions"]).length > 0,
  isError: reportsFailure,
};
