import { any, either, list, object, oneOf, optional, optionals, text } from "../check/shape.js";
const repeated = (item) => either(item, list(item));
/** The fields of the form, all of them texts; the file is looked at by a rule. https://platform.openai.com/docs/api-reference/audio/createTranscription */
export const schema = object({
    model: text({ min: 1 }),
    file: optional(any),
    ...optionals({
        chunking_strategy: text(),
        "include[]": repeated(oneOf("logprobs")),
        "known_speaker_names[]": repeated(text()),
        "known_speaker_references[]": repeated(text()),
        language: text({ min: 2 }),
        prompt: text(),
        response_format: oneOf("json", "text", "srt", "verbose_json", "vtt", "diarized_json"),
        stream: oneOf("true", "false", "True", "False"),
        temperature: text({ pattern: /^(?:0(?:\.\d+)?|1(?:\.0+)?)$/ }),
        "timestamp_granularities[]": repeated(oneOf("word", "segment")),
    }),
});
