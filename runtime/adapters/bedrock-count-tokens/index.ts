import type { ChatCall } from "../../core/call.ts";
import type { Codec, WireResponse } from "../../core/codec.ts";
import type { TokenCountOutput } from "../../core/result.ts";
import { bedrockErrors, reportsException } from "../bedrock-common/errors.ts";
import { bedrockRequest } from "../bedrock-common/request.ts";
import { converseBody } from "../bedrock-converse/body.ts";
import { answerObject } from "../common/answer-object.ts";
import type { Fields } from "../common/json.ts";
import { mergeDeep } from "../common/merge.ts";

/** Bedrock's count of a prompt's tokens, which few models have, and only by their own ids. https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_CountTokens.html */
export const bedrockCountTokens: Codec<ChatCall, TokenCountOutput> = {
  kind: "bedrock-count-tokens",
  encode(call) {
    const body = mergeDeep(converseBody(call), call.extraBody);
    const converse = Object.fromEntries(Object.entries(body).filter(([name]) => counted.has(name)));
    const { model, extraHeaders } = call;
    return bedrockRequest("count-tokens", { input: { converse } }, { model: withoutProfile(model), extraHeaders });
  },
  decode: (response: WireResponse) => ({
    promptTokens: Number(answerObject(shape, response)["inputTokens"]),
  }),
  errors: bedrockErrors,
};

/** The fields of a request that make up its prompt: the endpoint takes no others. */
const counted: ReadonlySet<string> = new Set(["system", "messages", "toolConfig", "additionalModelRequestFields"]);

/** Counting is done by the model, in the region that is asked: the id of a cross-region profile is refused. */
function withoutProfile(model: string): string {
  return model.replace(/^(?:global|us|us-gov|eu|apac|jp|au|ca)\.(?=[a-z0-9]+\.)/, "");
}

const shape = {
  errors: bedrockErrors,
  isAnswer: (body: Fields) => typeof body["inputTokens"] === "number",
  isError: reportsException,
};
