import {
  type BedrockCredentials,
  type BedrockModelCredentials,
  models,
  type Models,
  provider,
} from "../../generated/bedrock.ts";
import type { ChatCall } from "../core/call.ts";
import type { Codec } from "../core/codec.ts";
import type { ChatDelta, ChatOutput } from "../core/result.ts";
import type { LlmOperation } from "../models/llm-call.ts";
import { bedrockEndpoint } from "./bedrock-endpoint.ts";
import { bedrockModelId } from "./bedrock-models.ts";
import { commandParameters, converseParameters, responsesParameters } from "./bedrock-parameters.ts";
import { defineProvider } from "./define-provider.ts";
import type { Provider, ProviderContext } from "./provider-types.ts";

/**
 * Amazon Bedrock. A card is a family of models, whose parameters `model_name` and `cross-region` choose one. Credentials that are left
 * out are read from `BEDROCK_API_KEY`, or `BEDROCK_AWS_ACCESS_KEY_ID` and `BEDROCK_AWS_SECRET_ACCESS_KEY`, and `BEDROCK_AWS_REGION`, ...
 * https://docs.aws.amazon.com/bedrock/latest/userguide
 */
export const bedrock: Provider<Models, BedrockCredentials, BedrockModelCredentials> = /* @__PURE__ */ defineProvider({
  provider,
  models,
  api: bedrockEndpoint,
  operations: {
    llm: chooseOperation,
    "text-embedding": {
      codec: async () => (await import("../adapters/bedrock-invoke/index.ts")).bedrockInvokeEmbeddings,
    },
    rerank: { codec: async () => (await import("../adapters/bedrock-invoke/index.ts")).bedrockInvokeRerank },
  },
  validation: { type: "llm", model: "amazon nova", modelCredential: "model_for_validation" },
  wireModelCredential: "inference_profile_id",
});

/** The operation for the model that a request chooses. https://docs.aws.amazon.com/bedrock/latest/userguide/models-api-compatibility.html */
function chooseOperation({ card, parameters, user, choices }: ProviderContext): LlmOperation {
  const family = card.descriptor.model;
  const id = bedrockModelId(family, parameters, choices["aws_region"] ?? "us-east-1");
  const model = id ?? family;
  const named = <Output, Delta>(codec: Codec<ChatCall, Output, Delta>) =>
    id === undefined ? codec : codecOf(codec, family, id);
  if (/openai\.gpt-\d/.test(model)) {
    return {
      codec: async () => named((await import("../adapters/openai-responses/index.ts")).openaiResponsesCodec(mantle)),
      parameters: responsesParameters,
    };
  }
  if (/cohere\.command-(?:text|light)/.test(model)) {
    return {
      codec: async () => named((await import("../adapters/bedrock-invoke/index.ts")).bedrockInvokeChat),
      parameters: commandParameters,
    };
  }
  const requestMetadata = metadataOf(user, choices);
  return {
    codec: async (): Promise<Codec<ChatCall, ChatOutput, ChatDelta>> =>
      named((await import("../adapters/bedrock-converse/index.ts")).bedrockConverse),
    // Of no other vendor's models are tokens counted.
    ...(/anthropic\./.test(model) && {
      countTokens: async () => named((await import("../adapters/bedrock-count-tokens/index.ts")).bedrockCountTokens),
    }),
    parameters: (given, own) => ({ ...converseParameters(model, given, own), ...requestMetadata }),
    media: "bytes",
  };
}

/** https://docs.aws.amazon.com/bedrock/latest/userguide/bedrock-mantle.html */
const mantle = { path: "openai/v1/responses" };

/** A codec that puts the model in the place of its family. A model that the credentials name (a profile of one's own) stays. */
function codecOf<Output, Delta>(
  codec: Codec<ChatCall, Output, Delta>,
  family: string,
  id: string,
): Codec<ChatCall, Output, Delta> {
  const own = (call: ChatCall): ChatCall => (call.model === family ? { ...call, model: id } : call);
  const { decodeStream } = codec;
  return {
    ...codec,
    encode: (call) => codec.encode(own(call)),
    decode: (response, call) => codec.decode(response, own(call)),
    ...(decodeStream && { decodeStream: (call: ChatCall) => decodeStream(own(call)) }),
  };
}

/** With the credential `enable_request_metadata`, the logs of invocations tell users apart. https://docs.aws.amazon.com/bedrock/latest/userguide/model-invocation-logging.html */
function metadataOf(user: string | undefined, choices: ProviderContext["choices"]): object {
  if (choices["enable_request_metadata"] !== "enabled" || user === undefined) return {};
  return { requestMetadata: { user: user.replace(/[^\w\s:@$#=/+,.-]/g, "_").slice(0, 256) } };
}
