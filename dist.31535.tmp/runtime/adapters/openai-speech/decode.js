import { failureError } from "../../core/failure.js";
import { openaiErrors } from "../openai-common/errors.js";
import { invalidResponse } from "../openai-common/failures.js";
import { audioType } from "../openai-common/media.js";
import { formatOf } from "./encode.js";
/** Reads an answer: the audio itself. JSON or a page in its place is an error. */
export function decodeSpeech(response, call) {
    const { body: bytes, headers, status } = response;
    const contentType = headers["content-type"] ?? audioType(formatOf(call));
    if (/^application\/json\b/i.test(contentType)) {
        throw failureError(openaiErrors, { status, headers, text: new TextDecoder().decode(bytes) }, { model: call.model });
    }
    if (bytes.length === 0 || /^text\//i.test(contentType)) {
        throw invalidResponse(bytes.length === 0 ? "The answer has no audio" : `The answer is ${contentType}, not audio`, {
            model: call.model,
        });
    }
    return { contentType, bytes, usage: null };
}
