import { textOf } from "../json.js";
import { openaiError } from "./error.js";
/** Models that think: they take `max_completion_tokens`, not `max_tokens`. https://platform.openai.com/docs/guides/reasoning */
export function isReasoningModel(model) {
    return /^(?:o\d|gpt-[5-9])/.test(model) && !model.includes("chat");
}
/** Models that think whatever they are told to, and so take no sampling parameters. */
function alwaysThinks(model) {
    return /^(?:o\d|gpt-5(?:-mini|-nano|-pro)?(?:-\d|$))/.test(model);
}
/** Sampling parameters of models that do not sample. */
export const samplingRule = ({ body }) => {
    if (!alwaysThinks(textOf(body["model"])))
        return undefined;
    for (const [name, usual] of Object.entries({ temperature: 1, top_p: 1, presence_penalty: 0, frequency_penalty: 0 })) {
        const value = body[name] ?? usual;
        if (value !== usual) {
            return openaiError(400, `Unsupported value: '${name}' does not support ${String(value)} with this model. Only the default (${usual}) value is supported.`, name, "unsupported_value");
        }
    }
    return undefined;
};
/** A name that no other model has, so that tests can ask for one that does not exist. */
export function isUnknownModel({ models }, model) {
    return models === undefined
        ? /\b(?:non-?existent|does-not-exist|unknown-model)\b/.test(model)
        : !models.includes(model);
}
/** A picture in a prompt: an address, or base64 of a format that the models read. */
export function imageProblem(url, param) {
    if (/^https?:\/\//.test(url))
        return undefined;
    const data = /^data:([^;,]*);base64,(.*)$/s.exec(url);
    if (data === null) {
        return openaiError(400, `Invalid '${param}'. Expected a valid URL, but got a value with an invalid format.`, param, "invalid_value");
    }
    const [, type = "", base64 = ""] = data;
    if (!isBase64(base64))
        return openaiError(400, "Invalid base64 image_url.", param, "invalid_base64");
    const format = pictureFormat(Buffer.from(base64, "base64"));
    if (format !== undefined && /^image\/(?:png|jpe?g|gif|webp)$/.test(type))
        return undefined;
    return openaiError(400, "You uploaded an unsupported image. Please make sure your image has of one the following formats: ['png', 'jpeg', 'gif', 'webp'].", null, "invalid_image_format");
}
/** Whether a text is base64 with its padding. */
export function isBase64(value) {
    return value !== "" && value.length % 4 === 0 && /^[A-Za-z0-9+/]+={0,2}$/.test(value);
}
/** The format of a picture by its first bytes. */
export function pictureFormat(bytes) {
    const start = bytes.subarray(0, 12).toString("latin1");
    return pictures.find(([pattern]) => pattern.test(start))?.[1];
}
const pictures = [
    [/^\x89PNG/, "image/png"],
    [/^\xff\xd8\xff/, "image/jpeg"],
    [/^GIF8/, "image/gif"],
    [/^RIFF....WEBP/s, "image/webp"],
];
