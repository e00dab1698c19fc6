import { cohereVendor } from "../cohere/vendor.ts";
import type { Operation } from "../operation.ts";
import { answerEmbed } from "./answer.ts";
import { rules, schema } from "./schema.ts";

/** Cohere's embeddings, version 2. https://docs.cohere.com/v2/reference/embed */
export const emulatedCohereEmbed: Operation = {
  kind: "cohere-embed-v2",
  vendor: cohereVendor,
  method: "POST",
  path: "embed",
  schema,
  rules,
  answer: answerEmbed,
};
