import type { EmbeddingCall } from "../../core/call.ts";
import type { WireResponse } from "../../core/codec.ts";
import { usageOfVertexPredict } from "../../core/provider-usage/google.ts";
import type { EmbeddingOutput } from "../../core/result.ts";
import { answerObject } from "../common/answer-object.ts";
import { fieldsOf, objectsOf, type Fields } from "../common/json.ts";
import { vectorsOf } from "../common/vectors.ts";
import { googleErrors, reportsFailure } from "../google-common/errors.ts";

/** Decodes predictions, one a text: of text models `embeddings.values`, of multimodal ones `textEmbedding`. */
export function decodePredict(response: WireResponse, call: EmbeddingCall): EmbeddingOutput {
  const body = answerObject(shape, response);
  const values = objectsOf(body["predictions"]).map(
    (prediction) => prediction["textEmbedding"] ?? fieldsOf(prediction["embeddings"])?.["values"],
  );
  return { embeddings: vectorsOf(values, call), usage: usageOfVertexPredict(body), model: null };
}

const shape = {
  errors: googleErrors,
  isAnswer: (body: Fields) => objectsOf(body["predictions"]).length > 0,
  isError: reportsFailure,
};
