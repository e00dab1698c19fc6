import {
  any,
  boolean,
  integer,
  list,
  number,
  object,
  oneOf,
  openObject,
  optional,
  optionals,
  text,
  type ObjectShape,
  type Shape,
} from "../check/shape.ts";

const source = object(
  optionals({
    bytes: text({ min: 1 }),
    s3Location: object({ uri: text({ pattern: /^s3:\/\// }), ...optionals({ bucketOwner: text() }) }),
  }),
);
const cachePoint = object({ type: oneOf("default"), ttl: optional(oneOf("5m", "1h")) });
const image = object({ format: oneOf("png", "jpeg", "gif", "webp"), source });
const document = object({
  name: text({ min: 1, max: 200 }),
  format: optional(oneOf("pdf", "csv", "doc", "docx", "xls", "xlsx", "html", "txt", "md")),
  source: object(optionals({ ...source.fields, text: text(), content: list(any) })),
  ...optionals({ context: text(), citations: object({ enabled: boolean }) }),
});
const video = object({
  format: oneOf("mkv", "mov", "mp4", "webm", "flv", "mpeg", "mpg", "wmv", "three_gp"),
  source,
});
const toolId = text({ min: 1, max: 64, pattern: /^[a-zA-Z0-9_.:-]+$/ });

/** A block has one of these fields. https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ContentBlock.html */
const block = object(
  optionals({
    text: text(),
    image,
    document,
    video,
    audio: object({ format: text(), source }),
    cachePoint,
    guardContent: openObject(),
    citationsContent: openObject(),
    searchResult: openObject(),
    reasoningContent: object(
      optionals({
        reasoningText: object({ text: text(), signature: optional(text()) }),
        redactedContent: text(),
      }),
    ),
    toolUse: object({
      toolUseId: toolId,
      name: text({ min: 1, max: 64 }),
      input: openObject(),
      type: optional(text()),
    }),
    toolResult: object({
      toolUseId: toolId,
      content: list(object(optionals({ text: text(), json: any, image, document, video, searchResult: openObject() }))),
      ...optionals({ status: oneOf("success", "error"), type: text() }),
    }),
  }),
);

const tool = object(
  optionals({
    toolSpec: object({
      name: text({ min: 1, max: 64, pattern: /^[a-zA-Z0-9_-]+$/ }),
      inputSchema: object({ json: openObject() }),
      ...optionals({ description: text({ min: 1 }), strict: boolean }),
    }),
    systemTool: object({ name: text() }),
    cachePoint,
  }),
);

/** The fields that make up the prompt. */
export const promptFields: Readonly<Record<string, Shape>> = {
  messages: list(object({ role: oneOf("user", "assistant"), content: list(block) }), { min: 1 }),
  ...optionals({
    system: list(object(optionals({ text: text({ min: 1 }), cachePoint, guardContent: openObject() }))),
    toolConfig: object({
      tools: list(tool, { min: 1 }),
      toolChoice: optional(
        object(optionals({ auto: object({}), any: object({}), tool: object({ name: text({ min: 1, max: 64 }) }) })),
      ),
    }),
    additionalModelRequestFields: openObject(),
  }),
};

/** The body of a request. https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_Converse.html */
export const schema: ObjectShape = object({
  ...promptFields,
  ...optionals({
    inferenceConfig: object(
      optionals({
        maxTokens: integer({ min: 1 }),
        temperature: number({ min: 0, max: 1 }),
        topP: number({ min: 0, max: 1 }),
        stopSequences: list(text({ min: 1 }), { max: 2500 }),
      }),
    ),
    outputConfig: object({
      textFormat: object({
        type: oneOf("json_schema"),
        structure: object({
          jsonSchema: object({ schema: text({ min: 1 }), ...optionals({ name: text(), description: text() }) }),
        }),
      }),
    }),
    guardrailConfig: object({
      guardrailIdentifier: text(),
      guardrailVersion: text(),
      ...optionals({ trace: text(), streamProcessingMode: text() }),
    }),
    additionalModelResponseFieldPaths: list(text(), { max: 10 }),
    promptVariables: openObject(),
    requestMetadata: openObject(),
    performanceConfig: object({ latency: oneOf("standard", "optimized") }),
    serviceTier: object({ type: oneOf("priority", "default", "flex", "reserved") }),
  }),
});
