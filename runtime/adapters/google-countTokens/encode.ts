import type { ChatCall } from "../../core/call.ts";
import type { WireRequest } from "../../core/codec.ts";
import { generateContentBody } from "../google-common/body.ts";
import { geminiPath, vertexPath } from "../google-common/paths.ts";
import { googleRequest } from "../google-common/request.ts";
import type { Fields } from "../common/json.ts";
import { mergeDeep } from "../common/merge.ts";

/** A prompt with its instructions and tools is a whole request inside the request. */
export function encodeGeminiTokenCount(call: ChatCall): WireRequest {
  const path = geminiPath(call.model);
  const { contents, ...rest } = counted(call, [
    "contents",
    "systemInstruction",
    "tools",
    "toolConfig",
    "cachedContent",
  ]);
  const isMore = Object.keys(rest).length > 0;
  const body = isMore
    ? { generateContentRequest: { model: path.replace(/^v1beta\//, ""), contents, ...rest } }
    : { contents };
  return googleRequest(`${path}:countTokens`, body, { extraHeaders: call.extraHeaders });
}

/** Vertex AI takes the fields beside each other. */
export function encodeVertexTokenCount(call: ChatCall): WireRequest {
  const body = counted(call, ["contents", "systemInstruction", "tools", "generationConfig"]);
  return googleRequest(`${vertexPath(call.model)}:countTokens`, body, { extraHeaders: call.extraHeaders });
}

/** The fields that make up the prompt: the endpoints refuse others. */
function counted(call: ChatCall, names: readonly string[]): Fields {
  const body = mergeDeep(generateContentBody(call), call.extraBody);
  return Object.fromEntries(Object.entries(body).filter(([name]) => names.includes(name)));
}
