import type { EmbeddingCall } from "../../core/call.ts";
import type { WireRequest } from "../../core/codec.ts";
import type { Fields } from "../common/json.ts";
import { geminiPath } from "../google-common/paths.ts";
import { googleRequest } from "../google-common/request.ts";

/** One text is embedded by `embedContent`, more by `batchEmbedContents`. https://ai.google.dev/api/embeddings */
export function encodeEmbedContent(call: EmbeddingCall): WireRequest {
  const path = geminiPath(call.model);
  const requests = call.texts.map((text) => embedRequest(call, path.replace(/^v1beta\//, ""), text));
  const [only] = requests;
  return only !== undefined && requests.length === 1
    ? googleRequest(`${path}:embedContent`, only, call)
    : googleRequest(`${path}:batchEmbedContents`, { requests }, call);
}

function embedRequest({ model: id, inputType, parameters }: EmbeddingCall, model: string, text: string): Fields {
  if (isPrefixed(id)) return { model, content: { parts: [{ text: prefixed[inputType](text) }] }, ...parameters };
  return { model, content: { parts: [{ text }] }, taskType: taskTypes[inputType], ...parameters };
}

const taskTypes = { query: "RETRIEVAL_QUERY", document: "RETRIEVAL_DOCUMENT" } as const;

/** The second generation reads its task from the text. https://ai.google.dev/gemini-api/docs/embeddings#task-types */
function isPrefixed(model: string): boolean {
  return /gemini-embedding-2(?!-preview)/.test(model);
}

const prefixed = {
  query: (text: string) => `task: search result | query: ${text}`,
  document: (text: string) => `title: none | text: ${text}`,
};
