import { any, either, list, object, optionals, text } from "../check/shape.ts";
import { listOf, numberOf, textOf } from "../json.ts";
import { embed } from "../mind/embed.ts";
import { countTokens } from "../mind/tokens.ts";
import { ollamaVendor } from "../ollama/vendor.ts";
import type { Operation } from "../operation.ts";

/** Ollama's embeddings. https://docs.ollama.com/api/embed */
export const emulatedOllamaEmbeddings: Operation = {
  kind: "ollama-embeddings",
  vendor: ollamaVendor,
  method: "POST",
  path: "api/embed",
  schema: object({
    model: text({ min: 1 }),
    input: either(text(), list(text())),
    ...optionals({ truncate: any, dimensions: any, keep_alive: any, options: any }),
  }),
  answer({ body, reply }) {
    const { input } = body;
    const texts = typeof input === "string" ? [input] : listOf(input).map(String);
    const dimensions = numberOf(body["dimensions"]) ?? 768;
    return {
      type: "json",
      value: {
        model: textOf(body["model"]),
        embeddings: texts.map((it, index) => reply?.embeddings?.[index] ?? embed(it, dimensions)),
        total_duration: 5_000_000,
        prompt_eval_count: reply?.usage?.promptTokens ?? texts.reduce((sum, it) => sum + countTokens(it), 0),
      },
    };
  },
};
