/** Fills in how OpenAI does it. */
export function chatOptions(options) {
    const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
    return { ...defaults, ...given };
}
const defaults = {
    kind: "openai-chat",
    path: "chat/completions",
    headers: {},
    body: {},
    systemRole: "keep",
    maxTokens: "keep",
    textParts: "list",
    emptyContent: "null",
    toolMedia: "user",
    toolStyle: "tools",
    requiredToolChoice: "required",
    parallelToolCalls: true,
    responseFormat: "json_schema",
    userField: "user",
    streamOptions: true,
    reasoningFields: ["reasoning_content", "reasoning"],
    reasoningReply: null,
    reasoningDetailsReply: false,
    newIdIsNewCall: false,
    usagePaths: [["usage"], ["x_groq", "usage"], ["choices", "0", "usage"]],
    finishReasons: {},
    errors: [],
};
