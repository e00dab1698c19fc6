import { openaiErrors } from "../openai-common/errors.js";
import { decodeChat } from "./decode.js";
import { decodeChatStream } from "./decode-stream.js";
import { encodeChat } from "./encode.js";
import { chatOptions } from "./options.js";
/** The codec of a provider whose chat API follows OpenAI's, with its differences. */
export function openaiChatCodec(given = {}) {
    const options = chatOptions(given);
    const errors = { ...openaiErrors, rows: [...options.errors, ...openaiErrors.rows] };
    return {
        kind: options.kind,
        encode: (call) => encodeChat(call, options),
        decode: (response, call) => decodeChat(response, call, options, errors),
        decodeStream: (call) => decodeChatStream(call, options, errors),
        errors,
    };
}
/** OpenAI's Chat Completions. https://platform.openai.com/docs/api-reference/chat */
export const openaiChat = /* @__PURE__ */ openaiChatCodec();
