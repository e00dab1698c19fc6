import { integer, list, object, oneOf, optionals, text } from "../check/shape.ts";
import { listOf, numberOf, textOf } from "../json.ts";
import { embed } from "../mind/embed.ts";
import { countTokens } from "../mind/tokens.ts";
import type { Operation } from "../operation.ts";
import { smallVendor } from "../small/vendor.ts";

/** Nomic's embeddings. https://docs.nomic.ai/reference/api/embed-text-v-1-embedding-text-post */
export const emulatedNomicEmbeddings: Operation = {
  kind: "nomic-embeddings",
  vendor: smallVendor({ name: "nomic", body: ({ message }) => ({ detail: message }) }),
  method: "POST",
  path: "embedding/text",
  schema: object({
    texts: list(text(), { min: 1 }),
    ...optionals({
      model: text(),
      task_type: oneOf("search_document", "search_query", "clustering", "classification"),
      long_text_mode: oneOf("truncate", "mean"),
      max_tokens_per_text: integer({ min: 1, max: 8192 }),
      dimensionality: integer({ min: 64, max: 768 }),
    }),
  }),
  answer({ body, reply }) {
    const texts = listOf(body["texts"]).map(String);
    const dimensions = numberOf(body["dimensionality"]) ?? 768;
    const tokens = reply?.usage?.promptTokens ?? texts.reduce((sum, it) => sum + countTokens(it), 0);
    return {
      type: "json",
      value: {
        embeddings: texts.map((it, index) => reply?.embeddings?.[index] ?? embed(it, dimensions)),
        usage: { prompt_tokens: tokens, total_tokens: tokens },
        model: textOf(body["model"]),
      },
    };
  },
};
