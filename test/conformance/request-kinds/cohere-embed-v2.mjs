import { cohereEmbedV2 } from "typecard/adapters";
import { others, without } from "../request-parts.mjs";

/** https://docs.cohere.com/reference/embed */
export default {
  codec: cohereEmbedV2,
  callOf: (body) => ({
    model: body.model,
    texts: body.texts,
    inputType: body.input_type === "search_query" ? "query" : "document",
    parameters: others(body, "model", "texts", "input_type"),
  }),
  canonical: (body) => without(body, { max_tokens: null, output_dimension: null, embedding_types: ["float"] }),
  deliberate: [],
};
