import type { EmbeddingCall } from "../../core/call.ts";
import type { WireRequest } from "../../core/codec.ts";
import { mergeDeep } from "../common/merge.ts";
import { jsonRequest } from "../common/request.ts";
import type { OpenAIEmbeddingOptions } from "./options.ts";

/** Makes the request. https://platform.openai.com/docs/api-reference/embeddings/create */
export function encodeEmbeddings(call: EmbeddingCall, options: OpenAIEmbeddingOptions): WireRequest {
  const { model, texts, inputType: use } = call;
  const { inputType, path = "embeddings", textsField = "input", prefix } = options;
  return jsonRequest(
    path,
    { ...call, parameters: mergeDeep(options.body ?? {}, call.parameters) },
    {
      model,
      [textsField]: texts.map((text) => (prefix?.[use] ?? "") + text),
      ...(inputType && { [inputType.field]: inputType[use] }),
    },
  );
}
