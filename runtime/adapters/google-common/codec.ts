import type { ChatCall } from "../../core/call.ts";
import type { Codec } from "../../core/codec.ts";
import type { ChatDelta, ChatOutput } from "../../core/result.ts";
import { generateContentBody } from "./body.ts";
import { decodeGenerateContent } from "./decode.ts";
import { decodeGenerateContentStream } from "./decode-stream.ts";
import { googleErrors } from "./errors.ts";
import { googleRequest } from "./request.ts";

/** The codec of `generateContent`. `pathOf` is where a model is, below the base URL. */
export function generateContentCodec(
  kind: string,
  pathOf: (model: string) => string,
): Codec<ChatCall, ChatOutput, ChatDelta> {
  return {
    kind,
    encode(call) {
      const request = googleRequest(
        `${pathOf(call.model)}:${call.stream ? "streamGenerateContent" : "generateContent"}`,
        generateContentBody(call),
        call,
      );
      return call.stream ? { ...request, query: { alt: "sse" }, framing: "sse" } : request;
    },
    decode: decodeGenerateContent,
    decodeStream: decodeGenerateContentStream,
    errors: googleErrors,
  };
}
