import type { EmbeddingCall } from "../../core/call.ts";
import type { Codec } from "../../core/codec.ts";
import { invokeError } from "../../core/error.ts";
import { usageOfBedrockInvoke } from "../../core/provider-usage/bedrock.ts";
import type { EmbeddingOutput } from "../../core/result.ts";
import { bedrockErrors, reportsException } from "../bedrock-common/errors.ts";
import { bedrockRequest } from "../bedrock-common/request.ts";
import { answerObject } from "../common/answer-object.ts";
import { invalidResponse } from "../common/failures.ts";
import type { Fields } from "../common/json.ts";
import { headerUsage } from "./counts.ts";
import { embeddingFamily, vectorsOf } from "./embedding-families.ts";

/** Embedding models of Amazon and Cohere through InvokeModel. https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_InvokeModel.html */
export const bedrockInvokeEmbeddings: Codec<EmbeddingCall, EmbeddingOutput> = {
  kind: "bedrock-invoke",
  encode(call) {
    const { most, body } = embeddingFamily(call.model);
    if (call.texts.length > most) {
      throw invokeError(
        `${call.model} takes ${most === 1 ? "one text" : `${most} texts`} in a request, not ${call.texts.length}`,
        {
          reason: "invalid_request",
        },
      );
    }
    return bedrockRequest("invoke", body(call), call);
  },
  decode(response, call) {
    const body = answerObject(shape, response);
    const embeddings = vectorsOf(body) ?? [];
    const { length } = call.texts;
    if ((length > 0 && embeddings.length !== length) || !embeddings.every(isVector)) {
      throw invalidResponse(`The answer has ${embeddings.length} vectors for ${length} texts, or one without numbers`);
    }
    return {
      embeddings: embeddings as number[][],
      usage: usageOfBedrockInvoke(body) ?? headerUsage(response.headers),
      model: null,
    };
  },
  errors: bedrockErrors,
};

const shape = {
  errors: bedrockErrors,
  isAnswer: (body: Fields) => vectorsOf(body) !== undefined,
  isError: reportsException,
};

function isVector(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0;
}
