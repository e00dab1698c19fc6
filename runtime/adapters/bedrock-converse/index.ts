import type { ChatCall } from "../../core/call.ts";
import type { Codec } from "../../core/codec.ts";
import type { ChatDelta, ChatOutput } from "../../core/result.ts";
import { bedrockErrors } from "../bedrock-common/errors.ts";
import { awsFramings } from "../bedrock-common/framings.ts";
import { bedrockRequest } from "../bedrock-common/request.ts";
import { converseBody } from "./body.ts";
import { decodeConverse } from "./decode.ts";
import { decodeConverseStream } from "./decode-stream.ts";

export type { CachePoints } from "./cache-points.ts";

/** Bedrock's Converse and ConverseStream. https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_Converse.html */
export const bedrockConverse: Codec<ChatCall, ChatOutput, ChatDelta> = {
  kind: "bedrock-converse",
  encode: (call) => bedrockRequest(call.stream ? "converse-stream" : "converse", converseBody(call), call, call.stream),
  decode: decodeConverse,
  decodeStream: decodeConverseStream,
  framings: awsFramings,
  errors: bedrockErrors,
};
