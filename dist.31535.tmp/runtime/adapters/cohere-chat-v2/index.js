import { cohereErrors } from "../cohere-common/errors.js";
import { decodeChat } from "./decode.js";
import { decodeChatStream } from "./decode-stream.js";
import { encodeChat } from "./encode.js";
/** Cohere's chat, version 2. https://docs.cohere.com/reference/chat */
export const cohereChatV2 = {
    kind: "cohere-chat-v2",
    encode: encodeChat,
    decode: decodeChat,
    decodeStream: decodeChatStream,
    errors: cohereErrors,
};
