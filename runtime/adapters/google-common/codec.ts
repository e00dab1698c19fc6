import type { ChatCall } from "../../core/call.ts";
import type { Codec } from "../../core/codec.ts";
import type { ChatDelta, ChatOutput } from "../../core/result.ts";
import { generateContentBody, requestOf } from "./body.ts";
import { decodeGenerateContent } from "./decode.ts";
import { decodeGenerateContentStream } from "./decode-stream.ts";
import { googleErrors } from "./errors.ts";

/** The codec of `generateContent`. `pathOf` is where a model is, below the base URL. */
export function generateContentCodec(
  kind: string,
  pathOf: (model: string) => string,
): Codec<ChatCall, ChatOutput, ChatDelta> {
  return {
    kind,
    encode(call) {
      const request = requestOf(
        `${pathOf(call.model)}:${call.stream ? "streamGenerateContent" : "generateContent"}`,
        generateContentBody(call),
        call,
      );
      return call.stream ? { ...request, query: { alt: "sse" }, framing: "sse" } : { ...request, framing: "json" };
    },
    decode: decodeGenerateContent,
    decodeStream: decodeGenerateContentStream,
    errors: googleErrors,
  };
}
