import type { EmbeddingCall } from "../../core/call.ts";
import type { WireRequest } from "../../core/codec.ts";
import { mergeDeep } from "../common/merge.ts";
import { jsonRequest } from "../common/request.ts";
import type { OpenAIEmbeddingOptions } from "./options.ts";

/** Makes the request. https://platform.openai.com/docs/api-reference/embeddings/create */
export function encodeEmbeddings(call: EmbeddingCall, options: OpenAIEmbeddingOptions): WireRequest {
  const { inputType, path = "embeddings", textsField = "input", prefix } = options;
  const parameters = mergeDeep(options.body ?? {}, call.parameters);
  const body = {
    model: call.model,
    [textsField]: prefix === undefined ? call.texts : call.texts.map((text) => prefix[call.inputType] + text),
    ...(inputType && { [inputType.field]: inputType[call.inputType] }),
  };
  return jsonRequest(path, { ...call, parameters }, body);
}
