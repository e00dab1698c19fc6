import {
  any,
  boolean,
  integer,
  list,
  number,
  oneOf,
  openObject,
  optional,
  text,
  type ObjectShape,
  type Shape,
} from "../check/shape.ts";
import { message } from "../google/field.ts";

const inlineData = message({ mimeType: text(), data: text(), displayName: text() });
const fileData = message({ mimeType: text(), fileUri: text(), displayName: text() });

const part = message({
  text: text(),
  thought: boolean,
  thoughtSignature: text(),
  partMetadata: openObject(),
  mediaResolution: openObject(),
  videoMetadata: message({ startOffset: text(), endOffset: text(), fps: number() }),
  inlineData,
  fileData,
  functionCall: message({ id: text(), name: text(), args: openObject() }),
  functionResponse: message({
    id: text(),
    name: text(),
    response: openObject(),
    parts: list(message({ inlineData, fileData })),
    willContinue: boolean,
    scheduling: text(),
  }),
  executableCode: message({ language: text(), code: text(), id: text() }),
  codeExecutionResult: message({ outcome: text(), output: text(), id: text() }),
  toolCall: openObject(),
  toolResponse: openObject(),
});

/** A turn. https://ai.google.dev/api/caching#Content */
export const content: ObjectShape = message({ role: text(), parts: list(part) });

const tool = message({
  functionDeclarations: list(
    message({
      name: text(),
      description: text(),
      parameters: openObject(),
      parametersJsonSchema: any,
      response: openObject(),
      responseJsonSchema: any,
      behavior: text(),
    }),
  ),
  googleSearch: openObject(),
  googleSearchRetrieval: openObject(),
  googleMaps: openObject(),
  codeExecution: openObject(),
  urlContext: openObject(),
  fileSearch: openObject(),
  computerUse: openObject(),
  enterpriseWebSearch: openObject(),
  retrieval: openObject(),
});

const toolConfig = message({
  functionCallingConfig: message({
    mode: oneOf("MODE_UNSPECIFIED", "AUTO", "ANY", "NONE", "VALIDATED"),
    allowedFunctionNames: list(text()),
    streamFunctionCallArguments: boolean,
  }),
  retrievalConfig: openObject(),
  includeServerSideToolInvocations: boolean,
});

/** https://ai.google.dev/api/generate-content#generationconfig */
const generationConfig = message({
  stopSequences: list(text(), { max: 5 }),
  responseMimeType: text(),
  responseSchema: openObject(),
  responseJsonSchema: any,
  responseModalities: list(oneOf("TEXT", "IMAGE", "AUDIO")),
  candidateCount: integer({ min: 1, max: 8 }),
  maxOutputTokens: integer({ min: 1 }),
  temperature: number({ min: 0, max: 2 }),
  topP: number({ min: 0, max: 1 }),
  topK: integer({ min: 1 }),
  seed: integer(),
  presencePenalty: number({ min: -2, max: 2 }),
  frequencyPenalty: number({ min: -2, max: 2 }),
  responseLogprobs: boolean,
  logprobs: integer({ min: 0, max: 20 }),
  enableEnhancedCivicAnswers: boolean,
  audioTimestamp: boolean,
  speechConfig: openObject(),
  thinkingConfig: message({
    includeThoughts: boolean,
    thinkingBudget: integer({ min: -1, max: 32768 }),
    thinkingLevel: text({ pattern: /^(?:minimal|low|medium|high)$/i }),
  }),
  imageConfig: message({
    aspectRatio: text(),
    imageSize: text(),
    personGeneration: text(),
    imageOutputOptions: openObject(),
  }),
  routingConfig: openObject(),
  modelSelectionConfig: openObject(),
  mediaResolution: oneOf(
    "MEDIA_RESOLUTION_UNSPECIFIED",
    "MEDIA_RESOLUTION_LOW",
    "MEDIA_RESOLUTION_MEDIUM",
    "MEDIA_RESOLUTION_HIGH",
  ),
});

/** The fields that make up the prompt. */
export const promptFields: Readonly<Record<string, Shape>> = {
  contents: list(content),
  systemInstruction: content,
  tools: list(tool),
  generationConfig,
};

const requestFields: Readonly<Record<string, Shape>> = {
  ...promptFields,
  toolConfig,
  safetySettings: list(message({ category: text(), threshold: text(), method: text() })),
  cachedContent: text(),
};

/** The body of a request to Google AI. https://ai.google.dev/api/generate-content */
export const schema: ObjectShape = withContents(
  message({
    ...requestFields,
    model: text(),
    serviceTier: text({ pattern: /^(?:service_tier_)?(?:unspecified|standard|flex|priority)$/i }),
    store: boolean,
  }),
);

/** The body of a request to Vertex AI. https://docs.cloud.google.com/vertex-ai/generative-ai/docs/model-reference/inference */
export const vertexSchema: ObjectShape = withContents(
  message({ ...requestFields, model: text(), labels: openObject(), modelArmorConfig: openObject() }),
);

/** What there must be, there must be some of. */
function withContents(shape: ObjectShape): ObjectShape {
  return { ...shape, fields: { ...shape.fields, contents: { ...list(content), optional: false } } };
}

/** A whole request inside another, as the token count takes it. */
export const innerRequest: Shape = optional(schema);
