import { emulatedGenerateContent } from "../google-generateContent/index.ts";
import { vertexSchema } from "../google-generateContent/schema.ts";
import { vertexVendor } from "../google/vendor.ts";
import type { Operation } from "../operation.ts";

/** The same at Vertex AI. https://docs.cloud.google.com/vertex-ai/generative-ai/docs/model-reference/inference */
export const emulatedVertexGenerateContent: Operation = {
  ...emulatedGenerateContent,
  kind: "vertex-generateContent",
  vendor: vertexVendor,
  path: /^projects\/[^/]+\/locations\/[^/]+\/publishers\/google\/models\/[^/:]+:(?:generateContent|streamGenerateContent)$/,
  schema: vertexSchema,
};
