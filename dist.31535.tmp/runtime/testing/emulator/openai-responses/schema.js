import { any, boolean, either, integer, list, number, object, oneOf, openObject, optional, optionals, tagged, text, } from "../check/shape.js";
const cacheBreakpoint = optional(openObject());
const status = optional(oneOf("in_progress", "completed", "incomplete"));
const contentPart = tagged("type", {
    input_text: object({ text: text(), prompt_cache_breakpoint: cacheBreakpoint }),
    input_image: object({
        ...optionals({ image_url: text(), file_id: text(), detail: oneOf("auto", "low", "high", "original") }),
        prompt_cache_breakpoint: cacheBreakpoint,
    }),
    input_file: object({
        ...optionals({
            file_id: text(),
            file_url: text(),
            file_data: text(),
            filename: text(),
            detail: oneOf("auto", "low", "high"),
        }),
        prompt_cache_breakpoint: cacheBreakpoint,
    }),
    input_audio: object({ input_audio: object({ data: text(), format: oneOf("wav", "mp3") }) }),
    output_text: object({ text: text(), annotations: optional(list(any)), logprobs: optional(list(any)) }),
    refusal: object({ refusal: text() }),
});
/** Items that the provider's own tools leave behind come back as they were. */
const hosted = Object.fromEntries([
    "web_search_call",
    "file_search_call",
    "code_interpreter_call",
    "image_generation_call",
    "computer_call",
    "computer_call_output",
    "local_shell_call",
    "local_shell_call_output",
    "shell_call",
    "shell_call_output",
    "apply_patch_call",
    "apply_patch_call_output",
    "mcp_list_tools",
    "mcp_call",
    "mcp_approval_request",
    "mcp_approval_response",
    "tool_search_call",
    "tool_search_output",
    "compaction",
].map((type) => [type, openObject()]));
const outputOfTool = either(text(), list(contentPart));
const item = tagged("type", {
    message: object({
        role: oneOf("user", "assistant", "system", "developer"),
        content: either(text(), list(contentPart)),
        ...optionals({ id: text(), phase: text() }),
        status,
    }),
    function_call: object({
        call_id: text({ min: 1, max: 64 }),
        name: text({ min: 1 }),
        arguments: text(),
        id: optional(text()),
        namespace: optional(text()),
        status,
    }),
    function_call_output: object({
        call_id: text({ min: 1, max: 64 }),
        output: outputOfTool,
        id: optional(text()),
        status,
    }),
    custom_tool_call: object({ call_id: text(), name: text(), input: text(), id: optional(text()), status }),
    custom_tool_call_output: object({ call_id: text(), output: outputOfTool, id: optional(text()), status }),
    reasoning: object({
        id: optional(text()),
        summary: list(tagged("type", { summary_text: object({ text: text() }) })),
        content: optional(list(tagged("type", { reasoning_text: object({ text: text() }) }))),
        encrypted_content: optional(text()),
        status,
    }),
    item_reference: object({ id: text() }),
    ...hosted,
}, "message");
const schemaName = text({ pattern: /^[a-zA-Z0-9_-]{1,64}$/ });
const tool = tagged("type", {
    function: object({
        name: schemaName,
        ...optionals({ description: text(), parameters: openObject(), strict: boolean, defer_loading: boolean }),
    }),
    custom: object({ name: schemaName, ...optionals({ description: text(), format: openObject() }) }),
    ...Object.fromEntries([
        "web_search",
        "web_search_preview",
        "file_search",
        "code_interpreter",
        "image_generation",
        "computer",
        "computer_use_preview",
        "mcp",
        "local_shell",
        "shell",
        "apply_patch",
        "tool_search",
        "namespace",
    ].map((type) => [type, openObject()])),
});
const format = tagged("type", {
    text: object({}),
    json_object: object({}),
    json_schema: object({
        name: schemaName,
        schema: openObject(),
        description: optional(text()),
        strict: optional(boolean),
    }),
});
/** The body of a request. https://platform.openai.com/docs/api-reference/responses/create */
export const schema = object({
    model: text({ min: 1 }),
    input: either(text(), list(item)),
    ...optionals({
        background: boolean,
        context_management: list(openObject()),
        conversation: either(text(), object({ id: text() })),
        include: list(text()),
        instructions: text(),
        max_output_tokens: integer({ min: 16 }),
        max_tool_calls: integer({ min: 1 }),
        metadata: openObject(),
        parallel_tool_calls: boolean,
        previous_response_id: text(),
        prompt: openObject(),
        prompt_cache_key: text(),
        prompt_cache_options: openObject(),
        prompt_cache_retention: oneOf("in_memory", "in-memory", "24h"),
        reasoning: object(optionals({
            effort: oneOf("none", "minimal", "low", "medium", "high", "xhigh", "max"),
            summary: oneOf("auto", "concise", "detailed"),
            generate_summary: oneOf("auto", "concise", "detailed"),
            mode: oneOf("standard", "pro"),
            context: oneOf("auto", "all_turns", "current_turn"),
        })),
        safety_identifier: text(),
        service_tier: oneOf("auto", "default", "flex", "scale", "priority", "fast"),
        store: boolean,
        stream: boolean,
        stream_options: object(optionals({ include_obfuscation: boolean })),
        temperature: number({ min: 0, max: 2 }),
        text: object({ format: optional(format), verbosity: optional(oneOf("low", "medium", "high")) }),
        tool_choice: either(oneOf("none", "auto", "required"), openObject({ type: text() })),
        tools: list(tool, { max: 128 }),
        top_logprobs: integer({ min: 0, max: 20 }),
        top_p: number({ min: 0, max: 1 }),
        truncation: oneOf("auto", "disabled"),
        user: text(),
    }),
});
