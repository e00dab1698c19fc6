import { any, boolean, either, integer, list, number, object, oneOf, openObject, optional, optionals, tagged, text, } from "../check/shape.js";
const textPart = object({ text: text() });
const parts = (cases) => either(text(), list(tagged("type", cases), { min: 1 }));
const document = object({ document: object({ id: optional(text()), data: any }) });
const message = tagged("role", {
    system: object({ content: parts({ text: textPart }) }),
    user: object({
        content: parts({
            text: textPart,
            image_url: object({ image_url: object({ url: text(), detail: optional(oneOf("auto", "low", "high")) }) }),
            document,
        }),
    }),
    assistant: object(optionals({
        content: either(text(), list(tagged("type", { text: textPart, thinking: object({ thinking: text() }) }))),
        tool_calls: list(object({ id: text(), type: oneOf("function"), function: object({ name: text(), arguments: text() }) })),
        tool_plan: text(),
        citations: list(any),
    })),
    tool: object({ tool_call_id: text(), content: parts({ text: textPart, document }) }),
});
/** The body of a request. https://docs.cohere.com/v2/reference/chat */
export const schema = object({
    model: text({ min: 1 }),
    messages: list(message, { min: 1 }),
    ...optionals({
        citation_options: object({ mode: optional(oneOf("FAST", "ACCURATE", "OFF", "ENABLED", "DISABLED")) }),
        documents: list(either(text(), object({ id: optional(text()), data: any }))),
        frequency_penalty: number({ min: 0, max: 1 }),
        k: number({ min: 0, max: 500 }),
        logprobs: boolean,
        max_tokens: integer({ min: 0 }),
        p: number({ min: 0.01, max: 0.99 }),
        presence_penalty: number({ min: 0, max: 1 }),
        priority: integer({ min: 0, max: 999 }),
        response_format: tagged("type", {
            text: object({}),
            json_object: object({ json_schema: optional(openObject()), schema: optional(openObject()) }),
        }),
        safety_mode: oneOf("CONTEXTUAL", "STRICT", "OFF"),
        seed: integer(),
        stop_sequences: list(text(), { max: 5 }),
        stream: boolean,
        strict_tools: boolean,
        temperature: number({ min: 0, max: 1 }),
        thinking: object({ type: oneOf("enabled", "disabled"), token_budget: optional(integer({ min: 1 })) }),
        tool_choice: oneOf("REQUIRED", "NONE"),
        tools: list(object({
            type: oneOf("function"),
            function: object({ name: text({ min: 1 }), description: optional(text()), parameters: optional(openObject()) }),
        })),
    }),
});
