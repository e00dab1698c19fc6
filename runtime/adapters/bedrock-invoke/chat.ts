import type { ChatCall } from "../../core/call.ts";
import type { Codec, StreamDecoder, WireEvent } from "../../core/codec.ts";
import type { ChatDelta, ChatOutput } from "../../core/result.ts";
import { bedrockErrors } from "../bedrock-common/errors.ts";
import { awsFramings } from "../bedrock-common/framings.ts";
import { bedrockPath } from "../bedrock-common/paths.ts";
import { bedrockEvent } from "../bedrock-common/stream-event.ts";
import { decodeBase64 } from "../common/base64.ts";
import { invalidResponse } from "../common/failures.ts";
import { fieldsOf, parseJson, textOf } from "../common/json.ts";
import { chatFamily } from "./chat-families.ts";

/**
 * Chat and text models through InvokeModel: each in its vendor's own protocol, with the model in the path.
 * https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_InvokeModel.html
 */
export const bedrockInvokeChat: Codec<ChatCall, ChatOutput, ChatDelta> = {
  kind: "bedrock-invoke",
  encode(call) {
    const { codec, bodyOf } = chatFamily(call.model);
    const { headers = {}, body } = codec.encode(call);
    const value = body.type === "json" ? bodyOf(fieldsOf(body.value) ?? {}, headers) : {};
    const { "anthropic-version": _version, "anthropic-beta": _beta, ...others } = headers;
    return {
      method: "POST",
      path: bedrockPath(call.model, call.stream ? "invoke-with-response-stream" : "invoke"),
      headers: others,
      body: { type: "json", value },
      framing: call.stream ? "aws-event-stream" : "json",
    };
  },
  decode: (response, call) => chatFamily(call.model).codec.decode(response, call),
  decodeStream: decodeInvokeStream,
  framings: awsFramings,
  errors: bedrockErrors,
};

/** Each `chunk` holds one event of the vendor's protocol, in base64. https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_InvokeModelWithResponseStream.html */
function decodeInvokeStream(call: ChatCall): StreamDecoder<ChatOutput, ChatDelta> {
  const inner = chatFamily(call.model).codec.decodeStream?.(call);
  if (inner === undefined) throw invalidResponse("The model does not stream");
  return {
    push(event) {
      const read = bedrockEvent(event);
      if (read?.type !== "chunk") return [];
      const bytes = decodeBase64(textOf(read.fields["bytes"]) ?? "");
      if (bytes === undefined) throw invalidResponse("A chunk of the stream is not base64");
      return inner.push(vendorEvent(new TextDecoder().decode(bytes)));
    },
    end: () => inner.end(),
    get done() {
      return inner.done;
    },
    partial: () => inner.partial(),
  };
}

function vendorEvent(data: string): WireEvent {
  return { type: "sse", event: textOf(fieldsOf(parseJson(data))?.["type"]) ?? "", data, id: "" };
}
