import { compact } from "./json.js";
/** The tools of a request and how they may be called; nothing without tools. https://docs.claude.com/en/docs/agents-and-tools/tool-use/implement-tool-use */
export function toolFields(call) {
    if (call.tools.length === 0)
        return {};
    return { tools: call.tools.map(tool), tool_choice: toolChoice(call.toolChoice, call.parallelToolCalls) };
}
function tool({ name, description, parameters, strict }) {
    return compact({ name, description, input_schema: parameters, strict });
}
function toolChoice(choice, parallel) {
    if (choice === "none")
        return { type: "none" };
    const oneAtATime = parallel === false ? { disable_parallel_tool_use: true } : {};
    if (choice === undefined)
        return parallel === false ? { type: "auto", ...oneAtATime } : undefined;
    if (typeof choice === "object")
        return { type: "tool", name: choice.name, ...oneAtATime };
    return { type: choice === "required" ? "any" : "auto", ...oneAtATime };
}
