import { expect, test } from "vitest";
import {
  placeCacheControl,
  type PromptCaching,
} from "../../../../runtime/adapters/anthropic-messages/cache-control.ts";
import type { MessagesBody } from "../../../../runtime/adapters/anthropic-common/wire.ts";

const body: MessagesBody = {
  model: "claude",
  tools: [{ name: "a" }, { name: "b" }],
  system: [
    { type: "text", text: "one" },
    { type: "text", text: "two" },
  ],
  messages: [
    { role: "user", content: [{ type: "image" }, { type: "image" }, { type: "text", text: "What is it?" }] },
    { role: "assistant", content: [{ type: "thinking", thinking: "" }, { type: "tool_use" }] },
    {
      role: "user",
      content: [
        { type: "tool_result", content: "a b c" },
        { type: "tool_result", content: "d" },
      ],
    },
    { role: "user", content: [{ type: "document" }, { type: "text", text: "one two three four five" }] },
  ],
};
const all: PromptCaching = {
  toolDefinitions: true,
  systemMessage: true,
  images: true,
  documents: true,
  toolResults: true,
};

/** Where marks stand, as paths. */
function marks(value: unknown, path = ""): string[] {
  if (typeof value !== "object" || value === null) return [];
  const here = "cache_control" in value ? [path] : [];
  return [...here, ...Object.entries(value).flatMap(([key, it]) => marks(it, `${path}/${key}`))];
}

test.each<[string, PromptCaching, string[]]>([
  ["nothing", {}, []],
  ["the last tool", { toolDefinitions: true }, ["/tools/1"]],
  ["the last system block", { systemMessage: true }, ["/system/1"]],
  ["the last image of a message", { images: true }, ["/messages/0/content/1"]],
  ["the last result of a message", { toolResults: true }, ["/messages/2/content/1"]],
  ["the end of messages of more words", { messageFlow: 3 }, ["/messages/2/content/1", "/messages/3/content/1"]],
  ["no message of as many words", { messageFlow: 5 }, []],
  [
    "at most four, the latest messages",
    all,
    ["/tools/1", "/system/1", "/messages/2/content/1", "/messages/3/content/0"],
  ],
])("%s", (_, caching, expected) => {
  const before = structuredClone(body);
  expect(marks(placeCacheControl(body, caching)).toSorted()).toEqual(expected.toSorted());
  expect(body).toEqual(before);
});

test("marks that stand already count", () => {
  const cache_control = { type: "ephemeral" };
  const [first, ...others] = body.messages;
  const marked = {
    ...body,
    cache_control,
    messages: [
      { role: "user" as const, content: first!.content.map((block) => Object.assign({}, block, { cache_control })) },
      ...others,
    ],
  };
  expect(placeCacheControl(marked, all)).toEqual(marked);
});

test.each([
  ["1h" as const, { type: "ephemeral", ttl: "1h" }],
  ["5m" as const, { type: "ephemeral" }],
])("lifetime %s", (ttl, mark) => {
  expect(placeCacheControl(body, { systemMessage: true, ttl }).system?.[1]).toHaveProperty("cache_control", mark);
});
