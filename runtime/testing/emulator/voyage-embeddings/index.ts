import { boolean, either, integer, list, object, oneOf, optionals, text } from "../check/shape.ts";
import { listOf, numberOf, textOf } from "../json.ts";
import { embed } from "../mind/embed.ts";
import { countTokens } from "../mind/tokens.ts";
import type { Asked, Operation } from "../operation.ts";
import { voyageVendor } from "../voyage/vendor.ts";

/** Voyage's embeddings. https://docs.voyageai.com/reference/embeddings-api */
export const emulatedVoyageEmbeddings: Operation = {
  kind: "voyage-embeddings",
  vendor: voyageVendor,
  method: "POST",
  path: "embeddings",
  schema: object({
    input: either(text(), list(text(), { min: 1, max: 1000 })),
    model: text({ min: 1 }),
    ...optionals({
      input_type: oneOf("query", "document"),
      truncation: boolean,
      output_dimension: integer({ values: [256, 512, 1024, 2048] }),
      output_dtype: oneOf("float", "int8", "uint8", "binary", "ubinary"),
      encoding_format: oneOf("base64"),
    }),
  }),
  answer({ body, reply }: Asked) {
    const texts = [body["input"]].flatMap((it) => (typeof it === "string" ? [it] : listOf(it).map(String)));
    const dimensions = numberOf(body["output_dimension"]) ?? 1024;
    const data = texts.map((it, index) => ({
      object: "embedding",
      embedding: reply?.embeddings?.[index] ?? embed(it, dimensions),
      index,
    }));
    const tokens = reply?.usage?.promptTokens ?? texts.reduce((sum, it) => sum + countTokens(it), 0);
    return {
      type: "json",
      value: { object: "list", data, model: textOf(body["model"]), usage: { total_tokens: tokens } },
    };
  },
};
