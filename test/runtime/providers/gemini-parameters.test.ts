import { expect, test } from "vitest";
import type { Card } from "../../../runtime/models/card.ts";
import { geminiParameters } from "../../../runtime/providers/gemini-parameters.ts";

const map = (parameters: Readonly<Record<string, unknown>>, model = "gemini-2.5-flash") =>
  geminiParameters(parameters, { descriptor: { model } } as unknown as Card);

test.each([
  [
    { temperature: 1, top_p: 0.5, top_k: 3, seed: 1 },
    { temperature: 1, topP: 0.5, topK: 3, seed: 1 },
  ],
  [{ max_output_tokens: 9 }, { maxOutputTokens: 9 }],
  [{ max_tokens_to_sample: 9 }, { maxOutputTokens: 9 }],
  [
    { presence_penalty: 1, frequency_penalty: 2 },
    { presencePenalty: 1, frequencyPenalty: 2 },
  ],
  [{ include_thoughts: false }, {}],
  [{ include_thoughts: true, thinking_budget: 9 }, { thinkingConfig: { includeThoughts: true, thinkingBudget: 9 } }],
  [{ thinking_mode: false, thinking_budget: 9 }, { thinkingConfig: { thinkingBudget: 0 } }],
  [{ thinking_mode: true, thinking_budget: 9 }, { thinkingConfig: { thinkingBudget: 9 } }],
  [{ thinking_mode: true, thinking_budget: 0 }, { thinkingConfig: { thinkingBudget: -1 } }],
  [{ thinking_mode: true }, { thinkingConfig: { thinkingBudget: -1 } }],
  [{ thinking_level: "High" }, { thinkingConfig: { thinkingLevel: "high" } }],
  [{ media_resolution: "Default" }, {}],
  [{ media_resolution: "Low" }, { mediaResolution: "MEDIA_RESOLUTION_LOW" }],
  [{ aspect_ratio: "Auto", resolution: "2K" }, { imageConfig: { imageSize: "2K" } }],
  [{ aspect_ratio: "16:9" }, { imageConfig: { aspectRatio: "16:9" } }],
  [{ service_tier: "priority" }, { serviceTier: "priority" }],
  [{ flex_inference: false }, {}],
  [{ flex_inference: true }, { serviceTier: "flex" }],
  [{ grounding: false, url_context: false, code_execution: false }, {}],
  [
    { grounding: true, url_context: true, code_execution: true },
    { tools: [{ googleSearch: {} }, { urlContext: {} }, { codeExecution: {} }] },
  ],
  [{ grounding_search: true }, { tools: [{ googleSearch: {} }] }],
  [
    { grounding: 0.3 },
    { tools: [{ googleSearchRetrieval: { dynamicRetrievalConfig: { mode: "MODE_DYNAMIC", dynamicThreshold: 0.3 } } }] },
  ],
])("%j", (parameters, wire) => {
  expect(map(parameters)).toEqual(wire);
});

test.each([
  ["gemini-2.5-flash-image", ["TEXT", "IMAGE"]],
  ["gemini-3-pro-image-preview", ["TEXT", "IMAGE"]],
  ["gemini-2.5-flash", undefined],
])("%s answers with %j", (model, modalities) => {
  expect(map({}, model)["responseModalities"]).toEqual(modalities);
});
