import { formRequest } from "../openai-common/request.js";
/** Makes the request, a form. https://platform.openai.com/docs/api-reference/audio/createTranscription */
export function encodeTranscription(call) {
    const { bytes, name, mediaType } = call.file;
    const file = { name: "file", bytes, fileName: name, mediaType };
    const body = { model: call.model, ...(call.stream && { stream: true }) };
    return formRequest("audio/transcriptions", call, body, file, framing(call));
}
function framing(call) {
    if (call.stream)
        return "sse";
    return textFormats.has(formatOf(call)) ? "text" : "json";
}
/** The `response_format` that the request asks for. */
export function formatOf({ parameters, extraBody }) {
    return extraBody?.["response_format"] ?? parameters["response_format"];
}
/** Formats that are not JSON. */
export const textFormats = new Set(["text", "srt", "vtt"]);
