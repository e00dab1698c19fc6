import { fieldsOf, listOf, objectsOf, type Fields } from "../common/json.ts";

/**
 * An `OpenAIChatOptions.rewrite` for servers that know the older way alone: `functions`, `function_call` and the role `function`.
 * One function is called at a time, and none must be. https://platform.openai.com/docs/api-reference/chat/create#chat-create-functions
 */
export function legacyFunctions({
  tools,
  tool_choice: choice,
  parallel_tool_calls: _parallel,
  ...body
}: Fields): Fields {
  const functions = objectsOf(tools).filter(({ type }) => type === "function");
  const others = listOf(tools).filter((tool) => fieldsOf(tool)?.["type"] !== "function");
  const messages = objectsOf(body["messages"]);
  const called = messages.flatMap((message) => objectsOf(message["tool_calls"]));
  return {
    ...body,
    messages: messages.map((message) => legacyMessage(message, called)),
    ...(others.length > 0 && { tools: others }),
    ...(functions.length > 0 && {
      functions: functions.map((tool) => tool["function"]),
      function_call: choice === "required" ? "auto" : (fieldsOf(choice)?.["function"] ?? choice),
    }),
  };
}

function legacyMessage(message: Fields, called: readonly Fields[]): Fields {
  const { role, tool_calls: calls, tool_call_id: id, content } = message;
  if (role === "tool") {
    const name = fieldsOf(called.find((call) => call["id"] === id)?.["function"])?.["name"] ?? id;
    return { role: "function", name, content };
  }
  if (calls === undefined) return message;
  const { tool_calls: _, ...others } = message;
  return { ...others, function_call: objectsOf(calls)[0]?.["function"] };
}
