import { anthropicErrors } from "../anthropic-common/errors.js";
import { decodeMessages } from "./decode.js";
import { decodeMessagesStream } from "./decode-stream.js";
import { encodeMessages } from "./encode.js";
export { placeCacheControl } from "./cache-control.js";
/** Anthropic's Messages API. https://docs.claude.com/en/api/messages */
export const anthropicMessages = {
    kind: "anthropic-messages",
    encode: encodeMessages,
    decode: decodeMessages,
    decodeStream: decodeMessagesStream,
    errors: anthropicErrors,
};
