import { any, boolean, either, integer, list, number, object, oneOf, openObject, optional, optionals, tagged, text, } from "../check/shape.js";
const cacheBreakpoint = optional(openObject());
const textPart = object({ text: text(), prompt_cache_breakpoint: cacheBreakpoint });
const refusalPart = object({ refusal: text() });
const texts = either(text(), list(tagged("type", { text: textPart }), { min: 1 }));
const userPart = tagged("type", {
    text: textPart,
    image_url: object({
        image_url: object({ url: text(), detail: optional(oneOf("auto", "low", "high", "original")) }),
        prompt_cache_breakpoint: cacheBreakpoint,
    }),
    input_audio: object({ input_audio: object({ data: text(), format: oneOf("wav", "mp3") }) }),
    file: object({ file: object(optionals({ file_id: text(), filename: text(), file_data: text() })) }),
});
const toolCall = tagged("type", {
    function: object({ id: text(), function: object({ name: text(), arguments: text() }) }),
    custom: object({ id: text(), custom: object({ name: text(), input: text() }) }),
});
const message = tagged("role", {
    developer: object({ content: texts, name: optional(text()) }),
    system: object({ content: texts, name: optional(text()) }),
    user: object({ content: either(text(), list(userPart, { min: 1 })), name: optional(text()) }),
    assistant: object(optionals({
        content: either(text(), list(tagged("type", { text: textPart, refusal: refusalPart }))),
        refusal: text(),
        name: text(),
        audio: object({ id: text() }),
        tool_calls: list(toolCall, { min: 1, max: 128 }),
        function_call: object({ name: text(), arguments: text() }),
        annotations: list(any),
    })),
    tool: object({ content: texts, tool_call_id: text() }),
    function: object({ content: text(), name: text() }),
});
const functionName = text({ pattern: /^[a-zA-Z0-9_-]{1,64}$/ });
const functionFields = { name: functionName, description: optional(text()), parameters: optional(openObject()) };
const format = tagged("type", {
    text: object({}),
    json_object: object({}),
    json_schema: object({
        json_schema: object({
            name: functionName,
            description: optional(text()),
            schema: optional(openObject()),
            strict: optional(boolean),
        }),
    }),
});
const tool = tagged("type", {
    function: object({ function: object({ ...functionFields, strict: optional(boolean) }) }),
    custom: object({
        custom: object({ name: functionName, description: optional(text()), format: optional(openObject()) }),
    }),
});
const toolChoice = either(oneOf("none", "auto", "required"), tagged("type", {
    function: object({ function: object({ name: text() }) }),
    custom: object({ custom: object({ name: text() }) }),
    allowed_tools: object({ allowed_tools: openObject() }),
}));
/** The body of a request. https://platform.openai.com/docs/api-reference/chat/create */
export const schema = object({
    model: text({ min: 1 }),
    messages: list(message, { min: 1 }),
    ...optionals({
        audio: object({ voice: any, format: oneOf("wav", "aac", "mp3", "flac", "opus", "pcm16") }),
        frequency_penalty: number({ min: -2, max: 2 }),
        function_call: either(oneOf("none", "auto"), object({ name: text() })),
        functions: list(object(functionFields), { min: 1, max: 128 }),
        logit_bias: openObject(),
        logprobs: boolean,
        max_completion_tokens: integer({ min: 1 }),
        max_tokens: integer({ min: 1 }),
        metadata: openObject(),
        modalities: list(oneOf("text", "audio")),
        n: integer({ min: 1, max: 128 }),
        parallel_tool_calls: boolean,
        prediction: openObject(),
        presence_penalty: number({ min: -2, max: 2 }),
        prompt_cache_key: text(),
        prompt_cache_options: openObject(),
        prompt_cache_retention: oneOf("in_memory", "in-memory", "24h"),
        reasoning_effort: oneOf("none", "minimal", "low", "medium", "high", "xhigh", "max"),
        response_format: format,
        safety_identifier: text(),
        seed: integer(),
        service_tier: oneOf("auto", "default", "flex", "scale", "priority", "fast"),
        stop: either(text(), list(text(), { min: 1, max: 4 })),
        store: boolean,
        stream: boolean,
        stream_options: object(optionals({ include_usage: boolean, include_obfuscation: boolean })),
        temperature: number({ min: 0, max: 2 }),
        tool_choice: toolChoice,
        tools: list(tool, { min: 1, max: 128 }),
        top_logprobs: integer({ min: 0, max: 20 }),
        top_p: number({ min: 0, max: 1 }),
        user: text(),
        verbosity: oneOf("low", "medium", "high"),
        web_search_options: openObject(),
    }),
});
