import { boolean, either, integer, list, number, object, openObject, optionals, text, } from "../check/shape.js";
/** The body of a request. https://platform.openai.com/docs/api-reference/completions/create */
export const schema = object({
    model: text({ min: 1 }),
    prompt: either(text(), list(either(text(), integer(), list(integer())), { min: 1 })),
    ...optionals({
        best_of: integer({ min: 1, max: 20 }),
        echo: boolean,
        frequency_penalty: number({ min: -2, max: 2 }),
        logit_bias: openObject(),
        logprobs: integer({ min: 0, max: 5 }),
        max_tokens: integer({ min: 0 }),
        n: integer({ min: 1, max: 128 }),
        presence_penalty: number({ min: -2, max: 2 }),
        seed: integer(),
        stop: either(text(), list(text(), { min: 1, max: 4 })),
        stream: boolean,
        stream_options: object(optionals({ include_usage: boolean, include_obfuscation: boolean })),
        suffix: text(),
        temperature: number({ min: 0, max: 2 }),
        top_p: number({ min: 0, max: 1 }),
        user: text(),
    }),
});
