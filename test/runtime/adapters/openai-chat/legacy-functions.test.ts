import { expect, test } from "vitest";
import { legacyFunctions } from "../../../../runtime/adapters/openai-chat/legacy-functions.ts";

const add = { name: "add", parameters: { type: "object" } };
const tools = [{ type: "function", function: add }, { type: "web_search" }];

test.each([
  [undefined, undefined],
  ["none", "none"],
  ["required", "auto"],
  [{ type: "function", function: { name: "add" } }, { name: "add" }],
])("tools become functions, and the choice %j is %j", (tool_choice, function_call) => {
  const body = { model: "m", messages: [], tools, tool_choice, parallel_tool_calls: true };
  expect(legacyFunctions(body)).toEqual({
    model: "m",
    messages: [],
    tools: [{ type: "web_search" }],
    functions: [add],
    function_call,
  });
});

test("the first call is the call, and a result names its function, or the call where it is not known", () => {
  const call = (id: string, name: string) => ({ id, type: "function", function: { name, arguments: "{}" } });
  const messages = [
    { role: "user", content: "hi" },
    { role: "assistant", content: "", tool_calls: [call("c1", "add"), call("c2", "sub")] },
    { role: "tool", tool_call_id: "c2", content: "1" },
    { role: "tool", tool_call_id: "c9", content: "2" },
  ];
  expect(legacyFunctions({ messages })).toEqual({
    messages: [
      { role: "user", content: "hi" },
      { role: "assistant", content: "", function_call: { name: "add", arguments: "{}" } },
      { role: "function", name: "sub", content: "1" },
      { role: "function", name: "c9", content: "2" },
    ],
  });
});
