import { decodeBase64, joinBytes } from "../openai-common/base64.js";
import { openaiErrors } from "../openai-common/errors.js";
import { invalidResponse, reportsError, streamTruncated } from "../openai-common/failures.js";
import { textOf } from "../openai-common/json.js";
import { audioType } from "../openai-common/media.js";
import { eventError, eventFields } from "../openai-common/stream-event.js";
import { openaiUsage } from "../openai-common/usage.js";
import { formatOf, isSse } from "./encode.js";
/**
 * Reads streamed audio. Plain bytes have no terminal event: their end is the connection's. Events end with `speech.audio.done`.
 * https://platform.openai.com/docs/api-reference/audio/speech-audio-delta-event
 */
export function decodeSpeechStream(call) {
    const { model } = call;
    const chunks = [];
    let rawUsage;
    let done = false;
    const add = (bytes) => {
        if (bytes.length === 0)
            return [];
        chunks.push(bytes);
        return [{ bytes }];
    };
    const takeEvent = (fields, name) => {
        if (reportsError(fields) || name === "error")
            throw eventError(openaiErrors, JSON.stringify(fields), model, chunks.length > 0);
        if (name === "speech.audio.done") {
            done = true;
            rawUsage = fields["usage"];
        }
        if (name !== "speech.audio.delta")
            return [];
        const bytes = decodeBase64(textOf(fields["audio"]));
        if (bytes === undefined)
            throw invalidResponse("A piece of the audio is not base64", { model, emittedBefore: chunks.length > 0 });
        return add(bytes);
    };
    const partial = () => ({
        contentType: audioType(formatOf(call)),
        bytes: joinBytes(chunks),
        usage: openaiUsage(rawUsage),
    });
    return {
        push(event) {
            if (done)
                return [];
            if (event.type === "bytes")
                return add(event.bytes);
            if (event.type !== "sse" || event.data === "[DONE]")
                return [];
            const fields = eventFields(event, model, chunks.length > 0);
            return fields === undefined ? [] : takeEvent(fields, textOf(fields["type"]) || event.event);
        },
        end() {
            if (isSse(call) && !done)
                throw streamTruncated({ model, emittedBefore: chunks.length > 0 });
            if (chunks.length === 0)
                throw invalidResponse("The answer has no audio", { model, emittedBefore: false });
            return partial();
        },
        get done() {
            return done;
        },
        partial,
    };
}
