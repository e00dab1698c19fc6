import {
  type JinaCredentials,
  type JinaModelCredentials,
  type Models,
  models,
  provider,
} from "../../generated/jina.ts";
import type { Card } from "../models/card.ts";
import { bearerApi } from "./compatible/bearer-api.ts";
import { compatibleRerank } from "./compatible/operations.ts";
import { defineProvider } from "./define-provider.ts";
import type { Provider } from "./provider-types.ts";

/** Jina. `JINA_API_KEY` is the key, when it is left out. https://jina.ai/embeddings/, https://jina.ai/reranker/ */
export const jina: Provider<Models, JinaCredentials, JinaModelCredentials> = /* @__PURE__ */ defineProvider({
  provider,
  models,
  api: bearerApi({ baseUrl: "https://api.jina.ai/v1", baseUrlCredential: "base_url", version: "v1" }),
  operations: {
    "text-embedding": async ({ card }) => {
      const { openaiEmbeddingsCodec } = await import("../adapters/openai-embeddings/index.ts");
      return openaiEmbeddingsCodec(knowsTask(card) ? { inputType: tasks } : {});
    },
    rerank: compatibleRerank({ body: { return_documents: false } }),
  },
  validation: { type: "text-embedding", model: "jina-embeddings-v3" },
});

const tasks = { field: "task", query: "retrieval.query", document: "retrieval.passage" };

/** The first two generations embed all texts alike. */
function knowsTask({ descriptor: { model } }: Card): boolean {
  return !/-v[12]-|-v1$/.test(model);
}
