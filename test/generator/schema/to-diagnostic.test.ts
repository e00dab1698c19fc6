import { expect, test } from "vitest";
import { checkModelObject } from "../../../generator/schema/check.ts";

const card = { model: "m", model_type: "llm", model_properties: {} };
const flat = { input: "1", unit: "1", currency: "USD" };

test.each<[object, string, string | undefined]>([
  [{ model: null }, "`model` is null, expected a text", undefined],
  [
    { model: new Date("2024-05-13") },
    "`model` is the date 2024-05-13, expected a text",
    'put it in quotes: "2024-05-13"',
  ],
  [{ model: ["a"] }, "`model` is a list of 1, expected a text", undefined],
  [
    { model_type: "embeding" },
    '`model_type` is the text "embeding", expected one of llm, text-embedding, rerank, speech2text, tts, moderation, text2img',
    undefined,
  ],
  [
    { model_type: "text_embedding" },
    '`model_type` is the text "text_embedding", expected one of llm, text-embedding, rerank, speech2text, tts, moderation, text2img',
    "did you mean `text-embedding`?",
  ],
  [{ deprecated: null }, "`deprecated` is null, expected true or false", "remove the key to leave it out"],
  [{ deprecated: "x".repeat(80) }, `\`deprecated\` is the text "${"x".repeat(59)}…, expected true or false`, undefined],
  [{ label: "M" }, '`label` is the text "M", expected a mapping', "write it by language: `en_US: M`"],
  [
    { features: ["vison"] },
    '`features[0]` is the text "vison", expected one of tool-call, multi-tool-call, agent-thought, vision, stream-tool-call, document, video, audio, structured-output, polling',
    "did you mean `vision`?",
  ],
  [
    { model_properties: { contextsize: 1 } },
    "`contextsize` is not a key of `model_properties`",
    "did you mean `context_size`?",
  ],
  [
    { parameter_rules: [{ name: "a", type: "int", precision: 1.5 }] },
    "`precision` is the number 1.5, expected a whole number",
    undefined,
  ],
  [
    { pricing: { ...flat, input: "free" } },
    '`input` is the text "free", expected a decimal number, best in quotes, such as "0.50"',
    undefined,
  ],
  [{ pricing: { ...flat, tiers: [{ above: 1 }] } }, "`tiers[0]` needs at least one price", undefined],
  [
    { pricing: { ...flat, windows: [{ from: 990, to: "00:30", multiplier: "0.5" }] } },
    '`from` is the number 990, expected a time of the day in quotes, such as "16:30"',
    'without quotes, YAML reads a time as a number: write "16:30"',
  ],
  [
    { parameter_constraints: [{ exclusive: ["a"] }] },
    "`exclusive` is a list of 1, expected a list of at least 2",
    undefined,
  ],
  [
    { parameter_constraints: [{ forbids: ["a"] }] },
    "`parameter_constraints[0]` needs exactly one of `exclusive`, `when`, `requires` and `less`",
    undefined,
  ],
])("%j", (more, message, hint) => {
  expect(checkModelObject({ ...card, ...more }).diagnostics).toMatchObject([{ message, hint }]);
});
