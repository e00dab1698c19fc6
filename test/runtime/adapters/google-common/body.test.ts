import { expect, test } from "vitest";
import { bodyOf } from "./examples.ts";

const weather = { name: "weather", description: "Says it", parameters: { type: "object", $schema: "x" } } as const;
const declared = {
  functionDeclarations: [{ name: "weather", description: "Says it", parametersJsonSchema: { type: "object" } }],
};

test("parameters that are no field of a request are fields of its generationConfig", () => {
  const body = bodyOf({
    parameters: {
      temperature: 1,
      generationConfig: { topP: 0.5, thinkingConfig: { thinkingBudget: 1 } },
      thinkingConfig: { includeThoughts: true },
      safetySettings: [],
      cachedContent: "cachedContents/1",
      topK: undefined,
    },
    stop: ["END"],
    responseSchema: { name: "r", schema: { type: "object", $id: "r", default: {} } },
    extraBody: { generationConfig: { seed: 7 } },
  });
  expect(body).toEqual({
    contents: [{ role: "user", parts: [{ text: "Hi" }] }],
    safetySettings: [],
    cachedContent: "cachedContents/1",
    generationConfig: {
      temperature: 1,
      topP: 0.5,
      thinkingConfig: { thinkingBudget: 1, includeThoughts: true },
      stopSequences: ["END"],
      responseMimeType: "application/json",
      responseJsonSchema: { type: "object", $id: "r" },
      seed: 7,
    },
  });
});

test.each([
  [undefined, undefined],
  ["auto", { mode: "AUTO" }],
  ["none", { mode: "NONE" }],
  ["required", { mode: "ANY" }],
  [{ name: "weather" }, { mode: "ANY", allowedFunctionNames: ["weather"] }],
] as const)("tool choice %j", (toolChoice, functionCallingConfig) => {
  const { tools, toolConfig } = bodyOf({ tools: [weather], toolChoice });
  expect(tools).toEqual([declared]);
  expect(toolConfig).toEqual(functionCallingConfig && { functionCallingConfig });
});

test("strict tools are validated; Google's own tools stay beside", () => {
  const parameters = { tools: [{ googleSearch: {} }], toolConfig: { functionCallingConfig: { x: 1 } } };
  expect(bodyOf({ tools: [{ ...weather, strict: true }], parameters })).toMatchObject({
    tools: [declared, { googleSearch: {} }],
    toolConfig: { functionCallingConfig: { x: 1, mode: "VALIDATED" } },
  });
  expect(bodyOf({ parameters })).toMatchObject(parameters);
});

test("one tool at a time cannot be asked for", () => {
  expect(() => bodyOf({ tools: [weather], parallelToolCalls: false })).toThrow(
    expect.objectContaining({ name: "InvokeBadRequestError", reason: "unsupported_parameter" }),
  );
});
