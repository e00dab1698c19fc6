import type { EmbeddingCall } from "../../core/call.ts";
import type { Codec, WireRequest } from "../../core/codec.ts";
import type { EmbeddingOutput } from "../../core/result.ts";
import { objectsOf } from "../common/json.ts";
import { vectorsOf } from "../common/vectors.ts";
import { jsonRequest } from "../common/request.ts";
import { openaiUsage } from "../openai-common/usage.ts";
import { answerBody } from "./body.ts";
import { dashscopeErrors } from "./errors.ts";

/** DashScope's embeddings. https://help.aliyun.com/zh/model-studio/text-embedding-synchronous-api */
export const dashscopeEmbeddings: Codec<EmbeddingCall, EmbeddingOutput> = {
  kind: "dashscope-embeddings",
  encode: encodeEmbeddings,
  decode(response, call) {
    const { body, output } = answerBody(response, "embeddings");
    const ordered = objectsOf(output["embeddings"]).toSorted(
      (a, b) => Number(a["text_index"] ?? 0) - Number(b["text_index"] ?? 0),
    );
    const embeddings = vectorsOf(
      ordered.map((it) => it["embedding"]),
      call,
    );
    return { embeddings, usage: openaiUsage(body["usage"]), model: null };
  },
  errors: dashscopeErrors,
};

function encodeEmbeddings(call: EmbeddingCall): WireRequest {
  return jsonRequest(
    "services/embeddings/text-embedding/text-embedding",
    { extraBody: call.extraBody, extraHeaders: call.extraHeaders },
    {
      model: call.model,
      input: { texts: call.texts },
      parameters: { text_type: call.inputType, ...call.parameters },
    },
  );
}
