import { describe, expect, test } from "vitest";
import { model } from "../../../runtime/core/model.ts";
import { mapParameters, type ParameterMapping } from "../../../runtime/providers/parameter-mapping.ts";

const card = model({ model: "sage-1", model_type: "llm" });
const mapping: ParameterMapping = {
  max_tokens: "limits.tokens",
  max_words: "limits.words",
  mood: { values: { calm: { energy: 0 }, wild: { energy: 9, limits: { wild: true } } } },
  dropped: null,
  old: { refuse: "the API forgot it" },
  pair: (value, { other }) => ({ pair: [value, other] }),
};

describe("a mapping", () => {
  test.each([
    ["what is not named goes as it is", { temperature: 1 }, { temperature: 1 }],
    ["another name, and objects that are joined", { max_tokens: 5, max_words: 2 }, { limits: { tokens: 5, words: 2 } }],
    ["fields for a value", { mood: "wild", max_tokens: 1 }, { energy: 9, limits: { wild: true, tokens: 1 } }],
    ["another value goes as it is", { mood: "odd" }, { mood: "odd" }],
    ["nothing", { dropped: 1 }, {}],
    ["what a function makes of it", { pair: 1, other: 2 }, { pair: [1, 2], other: 2 }],
    ["names that objects inherit", { constructor: 1 }, { constructor: 1 }],
  ])("%s", (_, parameters, wire) => {
    expect(mapParameters(mapping, parameters, card)).toEqual(wire);
  });

  test("refuses what the wire cannot say", () => {
    expect(() => mapParameters(mapping, { old: 1 }, card)).toThrow(
      expect.objectContaining({ reason: "unsupported_parameter", message: "old cannot be sent: the API forgot it" }),
    );
  });
});
