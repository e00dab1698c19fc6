import { any, either, list, openObject, text } from "../check/shape.ts";
import { listOf } from "../json.ts";
import { embed } from "../mind/embed.ts";
import type { Operation } from "../operation.ts";
import { anyKey, smallVendor } from "../small/vendor.ts";

/** Text Embeddings Inference: the answer is a bare list of vectors. https://huggingface.github.io/text-embeddings-inference/ */
export const emulatedTeiEmbeddings: Operation = {
  kind: "tei-embeddings",
  vendor: smallVendor({
    name: "compatible",
    body: ({ message }) => ({ error: message, error_type: "Validation" }),
    keyOf: anyKey,
  }),
  method: "POST",
  path: "embed",
  schema: openObject({ inputs: either(text(), list(any, { min: 1 })) }),
  answer({ body: { inputs }, reply }) {
    const texts = typeof inputs === "string" ? [inputs] : listOf(inputs).map(String);
    return { type: "json", value: texts.map((it, index) => reply?.embeddings?.[index] ?? embed(it, 768)) };
  },
};
