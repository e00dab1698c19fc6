import type { ChatCall } from "../../core/call.ts";
import type { Codec } from "../../core/codec.ts";
import type { ChatDelta, ChatOutput } from "../../core/result.ts";
import { ollamaErrors } from "../ollama-common/errors.ts";
import { decodeChat } from "./decode.ts";
import { decodeChatStream } from "./decode-stream.ts";
import { encodeChat } from "./encode.ts";
import { ndjsonFraming } from "./ndjson.ts";

/** Ollama's chat. https://docs.ollama.com/api/chat */
export const ollamaChat: Codec<ChatCall, ChatOutput, ChatDelta> = {
  kind: "ollama-chat",
  encode: encodeChat,
  decode: decodeChat,
  decodeStream: decodeChatStream,
  framings: { ndjson: ndjsonFraming },
  errors: ollamaErrors,
};
