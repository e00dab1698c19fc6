import type { EmbeddingCall } from "../../core/call.ts";
import type { WireRequest } from "../../core/codec.ts";
import { vertexPath } from "../google-common/paths.ts";
import { googleRequest } from "../google-common/request.ts";
import { compact } from "../common/json.ts";

/** One instance a text. What is said of a text (`task_type`, `title`) stands in its instance, the rest in the parameters. */
export function encodePredict(call: EmbeddingCall): WireRequest {
  const { task_type = taskTypes[call.inputType], title, ...parameters } = call.parameters;
  const instances = call.texts.map((text) =>
    isMultimodal(call.model) ? { text } : compact({ content: text, task_type, title }),
  );
  const body = compact({ instances, parameters: Object.keys(parameters).length > 0 ? parameters : undefined });
  return googleRequest(`${vertexPath(call.model)}:predict`, body, call);
}

const taskTypes = { query: "RETRIEVAL_QUERY", document: "RETRIEVAL_DOCUMENT" } as const;

/** https://docs.cloud.google.com/vertex-ai/generative-ai/docs/model-reference/multimodal-embeddings-api */
function isMultimodal(model: string): boolean {
  return model.startsWith("multimodalembedding");
}
