import { emulatedCountTokens } from "../anthropic-count-tokens/index.ts";
import { emulatedMessages } from "../anthropic-messages/index.ts";
import { promptFields, schema as messagesSchema } from "../anthropic-messages/schema.ts";
import { anthropicError, anthropicVendor } from "../anthropic/vendor.ts";
import { object, oneOf, optional, text, type Shape } from "../check/shape.ts";
import { modelOf, modelRule } from "../google/model.ts";
import { vertexVendor } from "../google/vendor.ts";
import { emulatedChat } from "../openai-chat/index.ts";
import { openaiVendor } from "../openai/vendor.ts";
import type { Asked, Operation, Rule, Vendor } from "../operation.ts";

/**
 * Models of other publishers at Vertex AI. Requests are refused in the publisher's words, callers in Google's.
 * https://docs.cloud.google.com/vertex-ai/generative-ai/docs/partner-models/claude/use-claude
 */
export const emulatedRawPredict: readonly Operation[] = [
  {
    ...emulatedMessages,
    vendor: publishedBy(anthropicVendor),
    path: pathOf("anthropic", "(?!count-tokens:)[^/:]+:(?:rawPredict|streamRawPredict)"),
    schema: versioned(withoutModel(messagesSchema)),
    rules: [modelRule, streamRule, ...(emulatedMessages.rules ?? []).map(asMessages)],
    answer: (asked) => emulatedMessages.answer(messagesOf(asked)),
  },
  {
    ...emulatedCountTokens,
    vendor: publishedBy(anthropicVendor),
    path: pathOf("anthropic", "count-tokens:rawPredict"),
    schema: versioned(object(promptFields), optional),
    rules: (emulatedCountTokens.rules ?? []).map(asMessages),
    answer: (asked) => emulatedCountTokens.answer(messagesOf(asked)),
  },
  {
    ...emulatedChat,
    vendor: publishedBy(openaiVendor),
    path: pathOf("mistralai", "[^/:]+:(?:rawPredict|streamRawPredict)"),
    rules: [modelRule, streamRule, ...(emulatedChat.rules ?? [])],
    // Mistral says what was used at the end of every stream.
    answer: (asked) =>
      emulatedChat.answer({ ...asked, body: { ...asked.body, stream_options: { include_usage: true } } }),
  },
];

function pathOf(publisher: string, end: string): RegExp {
  return new RegExp(`^projects/[^/]+/locations/[^/]+/publishers/${publisher}/models/${end}$`);
}

function publishedBy(vendor: Vendor): Vendor {
  const { name, keyOf, missingKey, wrongKey, noSuchPath, headers } = vertexVendor;
  const { checkHeaders: _, ...publisher } = vendor;
  return { ...publisher, name, keyOf, missingKey, wrongKey, noSuchPath, headers };
}

function withoutModel(shape: Shape): Shape {
  if (shape.type !== "object") return shape;
  const { model: _, ...fields } = shape.fields;
  return { ...shape, fields };
}

/** The version of the Messages API stands in the body. */
function versioned(shape: Shape, mark: (shape: Shape) => Shape = (it) => it): Shape {
  if (shape.type !== "object") return shape;
  return {
    ...shape,
    fields: { anthropic_version: mark(oneOf("vertex-2023-10-16")), anthropic_beta: optional(text()), ...shape.fields },
  };
}

/** What the path says and what the body says must be the same. */
function streamRule({ body, path }: Asked): ReturnType<Rule> {
  const isStreamed = path.endsWith(":streamRawPredict");
  return (body["stream"] === true) === isStreamed
    ? undefined
    : anthropicError(400, "invalid_request_error", "stream: does not fit the method that was called");
}

function asMessages(rule: Rule): Rule {
  return (asked) => rule(messagesOf(asked));
}

function messagesOf(asked: Asked): Asked {
  const model = asked.body["model"] ?? modelOf(asked);
  return { ...asked, body: { ...asked.body, model }, headers: { ...asked.headers, "anthropic-version": "2023-06-01" } };
}
