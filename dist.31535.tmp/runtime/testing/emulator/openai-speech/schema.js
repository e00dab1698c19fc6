import { either, number, object, oneOf, optionals, text } from "../check/shape.js";
import { textOf } from "../json.js";
import { openaiError } from "../openai/error.js";
const voices = [
    "alloy",
    "ash",
    "ballad",
    "cedar",
    "coral",
    "echo",
    "fable",
    "marin",
    "nova",
    "onyx",
    "sage",
    "shimmer",
    "verse",
];
/** The body of a request. https://platform.openai.com/docs/api-reference/audio/createSpeech */
export const schema = object({
    model: text({ min: 1 }),
    input: text({ min: 1, max: 4096 }),
    voice: either(oneOf(...voices), object({ id: text() })),
    ...optionals({
        instructions: text({ max: 4096 }),
        response_format: oneOf("mp3", "opus", "aac", "flac", "wav", "pcm"),
        speed: number({ min: 0.25, max: 4 }),
        stream_format: oneOf("sse", "audio"),
    }),
});
/** What the schema cannot say. */
export const rules = [
    ({ body }) => body["stream_format"] === "sse" && textOf(body["model"]).startsWith("tts-1")
        ? openaiError(400, "stream_format 'sse' is not supported for this model.", "stream_format", "unsupported_value")
        : undefined,
];
