import type { ModelPropertyKey } from "../../../runtime/core/descriptor.ts";
import { didYouMean } from "../../schema/did-you-mean.ts";
import { valueText } from "../../schema/value-text.ts";
import { defineRule } from "../rule.ts";
import { yaml } from "../yaml-text.ts";

type Expectation = readonly [words: string, test: (value: unknown) => boolean];

const count: Expectation = ["a whole number above zero", (value) => Number.isInteger(value) && Number(value) > 0];
const text: Expectation = ["a text", (value) => typeof value === "string" && value !== ""];
const modes = ["chat", "completion"];

const expectations: Readonly<Record<ModelPropertyKey, Expectation>> = {
  mode: ["`chat` or `completion`", (value) => typeof value === "string" && modes.includes(value)],
  context_size: count,
  max_chunks: count,
  file_upload_limit: ["a number above zero", (value) => typeof value === "number" && value > 0],
  supported_file_extensions: text,
  max_characters_per_chunk: count,
  default_voice: text,
  voices: ["a list", Array.isArray],
  word_limit: count,
  audio_type: text,
  max_workers: count,
};

export const propertyValueInvalid = defineRule({
  name: "property-value-invalid",
  severity: "error",
  summary: "A model property has a value that can be worked with.",
  rationale:
    "The format takes any value here, and what reads it fails when the model is called: a `mode` that is neither `chat` nor `completion`, a `context_size` of `128k`, a limit of zero.",
  example: {
    bad: {
      "acme/models/llm/rocket.yaml": yaml`
        model_properties:
          mode: chat
          context_size: 128k
      `,
    },
    good: {
      "acme/models/llm/rocket.yaml": yaml`
        model_properties:
          mode: chat
          context_size: 128000
      `,
    },
  },
  model({ document, entity }, report) {
    for (const [key, [words, test]] of Object.entries(expectations) as [ModelPropertyKey, Expectation][]) {
      const value = entity.model_properties[key];
      if (value === undefined || value === null || test(value)) continue;
      const meant = key === "mode" && typeof value === "string" ? didYouMean(value, modes) : undefined;
      report(document, {
        path: ["model_properties", key],
        message: `\`${key}\` is ${valueText(value)}, expected ${words}.`,
        hint: meant === undefined ? undefined : `did you mean \`${meant}\`?`,
      });
    }
  },
});
