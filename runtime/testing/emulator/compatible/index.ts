import { emulatedMessages } from "../anthropic-messages/index.ts";
import { anthropicVendor } from "../anthropic/vendor.ts";
import type { ObjectShape, Shape } from "../check/shape.ts";
import { emulatedChat } from "../openai-chat/index.ts";
import { emulatedCompletions } from "../openai-completions/index.ts";
import { emulatedEmbeddings } from "../openai-embeddings/index.ts";
import { emulatedOpenAIModels } from "../openai-models/index.ts";
import { emulatedModerations } from "../openai-moderations/index.ts";
import { emulatedResponses } from "../openai-responses/index.ts";
import { emulatedSpeech } from "../openai-speech/index.ts";
import { emulatedTranscriptions } from "../openai-transcriptions/index.ts";
import type { Asked, Operation } from "../operation.ts";
import { anyKey } from "../small/vendor.ts";
import { loosened } from "./loosened.ts";
import { compatibleVendor } from "./vendor.ts";

/** The operations of a provider that follows OpenAI's API, with what it adds to it: what is needed is checked, and nothing else. */
export const compatibleOperations: readonly Operation[] = [
  compatible(emulatedChat),
  compatible(emulatedCompletions),
  compatible(emulatedResponses),
  compatible(emulatedEmbeddings),
  compatible(emulatedModerations),
  compatible(emulatedSpeech),
  compatible(emulatedTranscriptions),
  { ...emulatedOpenAIModels, vendor: compatibleVendor },
  {
    ...compatible(emulatedMessages),
    vendor: { ...anthropicVendor, name: "compatible", keyOf: anyKey },
  },
];

function compatible(operation: Operation): Operation {
  return {
    ...operation,
    vendor: compatibleVendor,
    schema: operation.schema && withoutModel(loosened(operation.schema)),
    rules: [],
    answer: (asked) => operation.answer(withUsage(asked)),
  };
}

/** The model may stand in the path, or there is but one. */
function withoutModel(shape: Shape): Shape {
  if (shape.type !== "object") return shape;
  const { model: _, ...fields } = shape.fields;
  return { ...shape, fields } satisfies ObjectShape;
}

/** Many say what was used at the end of every stream, asked or not. */
function withUsage(asked: Asked): Asked {
  return { ...asked, body: { ...asked.body, stream_options: { include_usage: true } } };
}
