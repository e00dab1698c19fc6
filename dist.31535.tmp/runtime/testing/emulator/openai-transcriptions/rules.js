import { textOf } from "../json.js";
import { openaiError } from "../openai/error.js";
const extensions = ["flac", "m4a", "mp3", "mp4", "mpeg", "mpga", "oga", "ogg", "wav", "webm"];
const largestFile = 26_214_400;
const fileRule = ({ files }) => {
    const file = files["file"];
    if (file === undefined)
        return openaiError(400, "Missing required parameter: 'file'.", "file", "missing_required_parameter");
    const extension = file.name.split(".").at(-1)?.toLowerCase() ?? "";
    if (!extensions.includes(extension)) {
        return openaiError(400, `Invalid file format. Supported formats: [${extensions.map((it) => `'${it}'`).join(", ")}]`);
    }
    if (file.bytes.length > largestFile) {
        return openaiError(413, `413: Maximum content size limit (${largestFile}) exceeded (${file.bytes.length} bytes read)`, null, null, "server_error");
    }
    return file.bytes.length < 16
        ? openaiError(400, "Audio file is too short. Minimum audio length is 0.1 seconds.", "file", "audio_too_short")
        : undefined;
};
const formatRule = ({ body }) => {
    const model = textOf(body["model"]);
    const format = textOf(body["response_format"]) || "json";
    const allowed = model.includes("diarize")
        ? ["json", "text", "diarized_json"]
        : model.startsWith("whisper")
            ? ["json", "text", "srt", "verbose_json", "vtt"]
            : ["json", "text"];
    if (allowed.includes(format))
        return undefined;
    return openaiError(400, `response_format '${format}' is not compatible with model '${model}'. Use ${allowed.map((it) => `'${it}'`).join(" or ")} instead.`, "response_format", "unsupported_value");
};
/** What the schema cannot say. */
export const rules = [fileRule, formatRule];
