import { any, boolean, either, integer, list, number, object, oneOf, openObject, optional, optionals, tagged, text, } from "../check/shape.js";
const cacheControl = optional(tagged("type", { ephemeral: object({ ttl: optional(oneOf("5m", "1h")) }) }));
const mediaType = oneOf("image/jpeg", "image/png", "image/gif", "image/webp");
const textBlock = object({ text: text({ min: 1 }), cache_control: cacheControl, citations: optional(any) });
const imageBlock = object({
    source: tagged("type", {
        base64: object({ media_type: mediaType, data: text({ min: 1 }) }),
        url: object({ url: text({ min: 1 }) }),
        file: object({ file_id: text() }),
    }),
    cache_control: cacheControl,
});
const documentBlock = object({
    source: tagged("type", {
        base64: object({ media_type: oneOf("application/pdf"), data: text({ min: 1 }) }),
        text: object({ media_type: oneOf("text/plain"), data: text({ min: 1 }) }),
        url: object({ url: text({ min: 1 }) }),
        content: object({ content: any }),
        file: object({ file_id: text() }),
    }),
    title: optional(text()),
    context: optional(text()),
    citations: optional(object({ enabled: optional(boolean) })),
    cache_control: cacheControl,
});
/** Blocks of the provider's own tools come back as they were. */
const served = Object.fromEntries([
    "server_tool_use",
    "web_search_tool_result",
    "web_fetch_tool_result",
    "code_execution_tool_result",
    "bash_code_execution_tool_result",
    "text_editor_code_execution_tool_result",
    "tool_search_tool_result",
    "advisor_tool_result",
    "mcp_tool_use",
    "mcp_tool_result",
    "container_upload",
    "compaction",
].map((type) => [type, openObject()]));
const block = tagged("type", {
    text: textBlock,
    image: imageBlock,
    document: documentBlock,
    search_result: object({
        source: text(),
        title: text(),
        content: list(tagged("type", { text: textBlock })),
        citations: optional(any),
        cache_control: cacheControl,
    }),
    thinking: object({ thinking: text(), signature: text() }),
    redacted_thinking: object({ data: text() }),
    tool_use: object({
        id: text({ pattern: /^[a-zA-Z0-9_-]+$/ }),
        name: text({ min: 1, max: 200 }),
        input: openObject(),
        cache_control: cacheControl,
        caller: optional(any),
    }),
    tool_result: object({
        tool_use_id: text({ pattern: /^[a-zA-Z0-9_-]+$/ }),
        content: optional(either(text(), list(tagged("type", {
            text: textBlock,
            image: imageBlock,
            document: documentBlock,
            search_result: openObject(),
            tool_reference: openObject(),
        })))),
        is_error: optional(boolean),
        cache_control: cacheControl,
    }),
    ...served,
});
const tool = tagged("type", {
    custom: object({
        name: text({ pattern: /^[a-zA-Z0-9_-]{1,128}$/ }),
        input_schema: openObject({ type: oneOf("object") }),
        ...optionals({
            description: text(),
            strict: boolean,
            defer_loading: boolean,
            eager_input_streaming: boolean,
            allowed_callers: list(text()),
            input_examples: list(openObject()),
        }),
        cache_control: cacheControl,
    }),
    ...Object.fromEntries([
        "web_search_20250305",
        "web_fetch_20250910",
        "code_execution_20250522",
        "code_execution_20250825",
        "bash_20250124",
        "text_editor_20250124",
        "text_editor_20250728",
        "computer_20250124",
        "memory_20250818",
        "tool_search_tool_regex_20251119",
        "tool_search_tool_bm25_20251119",
        "advisor_20260301",
        "mcp_toolset",
    ].map((type) => [type, openObject()])),
}, "custom");
/** The fields that make up the prompt: what the token count takes too. */
export const promptFields = {
    model: text({ min: 1 }),
    messages: list(object({ role: oneOf("user", "assistant"), content: either(text(), list(block)) })),
    ...optionals({
        system: either(text(), list(tagged("type", { text: textBlock }))),
        tools: list(tool),
        tool_choice: tagged("type", {
            auto: object({ disable_parallel_tool_use: optional(boolean) }),
            any: object({ disable_parallel_tool_use: optional(boolean) }),
            tool: object({ name: text(), disable_parallel_tool_use: optional(boolean) }),
            none: object({}),
        }),
        thinking: tagged("type", {
            enabled: object({ budget_tokens: integer({ min: 1024 }), display: optional(oneOf("summarized", "omitted")) }),
            adaptive: object({ display: optional(oneOf("summarized", "omitted")) }),
            disabled: object({}),
        }),
        output_config: object(optionals({
            effort: oneOf("low", "medium", "high", "xhigh", "max"),
            format: tagged("type", { json_schema: object({ schema: openObject() }) }),
            task_budget: openObject(),
        })),
        cache_control: tagged("type", { ephemeral: object({ ttl: optional(oneOf("5m", "1h")) }) }),
        // These need a beta header, which a rule looks at.
        mcp_servers: list(openObject()),
        context_management: openObject(),
        output_format: tagged("type", { json_schema: object({ schema: openObject() }) }),
        speed: oneOf("standard", "fast"),
    }),
};
/** The body of a request. https://docs.claude.com/en/api/messages */
export const schema = object({
    ...promptFields,
    max_tokens: integer({ min: 1 }),
    ...optionals({
        container: either(text(), openObject()),
        inference_geo: text(),
        metadata: object({ user_id: optional(text({ max: 256 })) }),
        service_tier: oneOf("auto", "standard_only"),
        stop_sequences: list(text({ min: 1 })),
        stream: boolean,
        temperature: number({ min: 0, max: 1 }),
        top_k: integer({ min: 0 }),
        top_p: number({ min: 0, max: 1 }),
    }),
});
