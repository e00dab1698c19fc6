import { openaiEmbeddings } from "typecard/adapters";
import { others, without } from "../request-parts.mjs";

/** https://platform.openai.com/docs/api-reference/embeddings/create */
export default {
  codec: openaiEmbeddings,

  callOf: (body) => ({
    model: body.model,
    texts: [body.input].flat(),
    inputType: "document",
    parameters: others(body, "model", "input"),
  }),

  /** One text may stand without its list. */
  canonical: (body) => without({ ...body, input: [body.input].flat() }, { encoding_format: "float" }),

  deliberate: [],
};
