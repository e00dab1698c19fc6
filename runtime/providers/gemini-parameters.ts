import type { Card } from "../models/card.ts";
import { type Fields, mapParameters, type ParameterMapping } from "./parameter-mapping.ts";

/** The cards' parameters of Gemini as `generateContent` spells them. https://ai.google.dev/api/generate-content#generationconfig */
export function geminiParameters(parameters: Fields, card: Card): Fields {
  const tools = Object.entries(parameters).flatMap(([name, value]) => googleTool(name, value));
  return {
    ...mapParameters(mapping, parameters, card),
    ...(tools.length > 0 && { tools }),
    ...(makesPictures(card) && { responseModalities: ["TEXT", "IMAGE"] }),
  };
}

const mapping: ParameterMapping = {
  top_p: "topP",
  top_k: "topK",
  max_tokens: "maxOutputTokens",
  max_output_tokens: "maxOutputTokens",
  max_tokens_to_sample: "maxOutputTokens",
  presence_penalty: "presencePenalty",
  frequency_penalty: "frequencyPenalty",
  response_format: { values: { text: {}, json_object: { responseMimeType: "application/json" } } },
  include_thoughts: (isOn) => (isOn === true ? { thinkingConfig: { includeThoughts: true } } : {}),
  thinking_mode: (isOn, { thinking_budget: budget }) =>
    isOn === false ? thinkingBudget(0) : budget === undefined || budget === 0 ? thinkingBudget(-1) : {},
  // Said with `thinking_mode` where a card has both.
  thinking_budget: (budget, { thinking_mode: isOn }) =>
    isOn === false || (isOn === true && budget === 0) ? {} : thinkingBudget(budget),
  thinking_level: (level) => ({ thinkingConfig: { thinkingLevel: String(level).toLowerCase() } }),
  media_resolution: {
    values: {
      Default: {},
      Low: { mediaResolution: "MEDIA_RESOLUTION_LOW" },
      Medium: { mediaResolution: "MEDIA_RESOLUTION_MEDIUM" },
      High: { mediaResolution: "MEDIA_RESOLUTION_HIGH" },
    },
  },
  aspect_ratio: (ratio) => (ratio === "Auto" ? {} : { imageConfig: { aspectRatio: ratio } }),
  resolution: "imageConfig.imageSize",
  service_tier: "serviceTier",
  flex_inference: (isOn) => (isOn === true ? { serviceTier: "flex" } : {}),
  // Tools of Google's own.
  grounding: null,
  grounding_search: null,
  url_context: null,
  code_execution: null,
};

/** 0 turns thinking off, -1 leaves the budget to the model. https://ai.google.dev/gemini-api/docs/thinking */
function thinkingBudget(tokens: unknown): Fields {
  return { thinkingConfig: { thinkingBudget: tokens } };
}

/** https://ai.google.dev/gemini-api/docs/google-search, /url-context, /code-execution */
function googleTool(name: string, value: unknown): readonly Fields[] {
  const tool = googleTools.get(name);
  if (tool === undefined || value === false || value === undefined) return [];
  // Gemini 1.5 searches where it is as sure as this that it should.
  if (typeof value === "number") {
    return [{ googleSearchRetrieval: { dynamicRetrievalConfig: { mode: "MODE_DYNAMIC", dynamicThreshold: value } } }];
  }
  return [{ [tool]: {} }];
}

const googleTools: ReadonlyMap<string, string> = new Map([
  ["grounding", "googleSearch"],
  ["grounding_search", "googleSearch"],
  ["url_context", "urlContext"],
  ["code_execution", "codeExecution"],
]);

/** https://ai.google.dev/gemini-api/docs/image-generation */
function makesPictures({ descriptor: { model } }: Card): boolean {
  return model.startsWith("gemini-") && /-image(?:-|$)/.test(model);
}
