import { vertexPredict } from "typecard/adapters";

/** https://docs.cloud.google.com/vertex-ai/generative-ai/docs/model-reference/text-embeddings-api */
export default {
  codec: vertexPredict,
  callOf: ({ instances, parameters }, { url }) => ({
    model: /\/models\/([^:]+):/.exec(url)?.[1] ?? "",
    texts: instances.map(({ content }) => content),
    inputType: "document",
    parameters,
  }),
  canonical: (body) => body,
  deliberate: [[/instances\[\]\.task_type/, "ours always says what texts are for"]],
};
