import { cohereVendor } from "../cohere/vendor.js";
import { answerEmbed } from "./answer.js";
import { rules, schema } from "./schema.js";
/** Cohere's embeddings, version 2. https://docs.cohere.com/v2/reference/embed */
export const emulatedCohereEmbed = {
    kind: "cohere-embed-v2",
    vendor: cohereVendor,
    method: "POST",
    path: "embed",
    schema,
    rules,
    answer: answerEmbed,
};
