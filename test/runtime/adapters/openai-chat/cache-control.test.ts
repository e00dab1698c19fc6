import { expect, test } from "vitest";
import { placeCacheControl } from "../../../../runtime/adapters/openai-chat/cache-control.ts";

const mark = { cache_control: { type: "ephemeral" } };
const tool = { type: "function", function: { name: "now" } };
const body = {
  model: "claude",
  tools: [tool, tool],
  messages: [
    { role: "system", content: "Be brief." },
    {
      role: "user",
      content: [
        { type: "text", text: "See" },
        { type: "image_url", image_url: { url: "https://a.test/b" } },
      ],
    },
    { role: "assistant", content: null, tool_calls: [] },
    { role: "tool", tool_call_id: "c1", content: "noon" },
    { role: "user", content: "one two three four" },
  ],
};

test.each([
  [{}, body],
  [{ systemMessage: true }, { messages: { 0: { content: [{ type: "text", text: "Be brief.", ...mark }] } } }],
  [{ toolDefinitions: true }, { tools: [tool, { ...tool, ...mark }] }],
  [{ images: true }, { messages: { 1: { content: [{ type: "text" }, { type: "image_url", ...mark }] } } }],
  [{ toolResults: true }, { messages: { 3: { content: [{ text: "noon", ...mark }] } } }],
  [{ messageFlow: 3 }, { messages: { 4: { content: [{ text: "one two three four", ...mark }] } } }],
  [
    { systemMessage: true, ttl: "1h" },
    { messages: { 0: { content: [{ cache_control: { type: "ephemeral", ttl: "1h" } }] } } },
  ],
] as const)("%j", (caching, expected) => {
  const { messages, ...others } = placeCacheControl(body, caching) as { messages: readonly unknown[] };
  expect({ ...others, messages: { ...messages } }).toMatchObject(
    expected === body ? { ...body, messages: { ...body.messages } } : expected,
  );
  const marks = JSON.stringify({ messages, ...others }).match(/cache_control/g) ?? [];
  expect(marks).toHaveLength(Object.keys(caching).length === 0 ? 0 : 1);
});

test("there are at most four marks, and the latest messages get them", () => {
  const messages = Array.from({ length: 9 }, (_, at) => ({ role: "user", content: `message ${at}` }));
  const marked = placeCacheControl({ tools: [tool], messages }, { toolDefinitions: true, messageFlow: 1 });
  const isMarked = (marked["messages"] as readonly { readonly content: unknown }[]).map(({ content }) =>
    Array.isArray(content),
  );
  expect(isMarked.map(Number).join("")).toBe("000000111");
});
