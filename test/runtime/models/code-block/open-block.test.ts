import { expect, test } from "vitest";
import type { JsonSchema, PromptMessage } from "../../../../runtime/core/message.ts";
import { openBlock } from "../../../../runtime/models/code-block/open-block.ts";

/** The messages that ask for the block. */
const asked = (messages: readonly PromptMessage[], block: "JSON" | "XML", schema?: JsonSchema) =>
  openBlock({ promptMessages: messages }, block, schema).promptMessages;

test("a leading system message becomes the instructions", () => {
  const [system, user, ...rest] = asked(
    [
      { role: "system", content: "Cost is $& {{block}}." },
      { role: "user", content: "List" },
    ],
    "JSON",
  );
  expect(system?.content).toContain("<instructions>\nCost is $& {{block}}.\n</instructions>");
  expect(system?.content).toContain("JSON");
  expect(user).toEqual({ role: "user", content: "List\n```JSON\n" });
  expect(rest).toEqual([]);
});

test("without one, a system message asks for the object", () => {
  const [system] = asked([{ role: "user", content: "List" }], "XML");
  expect(system).toMatchObject({
    role: "system",
    content: expect.stringContaining("Please output a valid XML object."),
  });
});

test("the opening goes to the last text part of the last user message", () => {
  const image = { type: "image", source: { url: "https://a.test/b.png" } } as const;
  const content = [{ type: "text", text: "a" }, { type: "text", text: "b" }, image] as const;
  expect(asked([{ role: "user", content }], "JSON").at(-1)).toEqual({
    role: "user",
    content: [content[0], { type: "text", text: "b\n```JSON\n" }, image],
  });
});

test("where the user did not speak last, a message opens the block", () => {
  const messages = asked(
    [
      { role: "user", content: "a" },
      { role: "assistant", content: "b" },
    ],
    "JSON",
  );
  expect(messages.at(-1)).toEqual({ role: "user", content: "```JSON\n" });
});

test("a schema is shown", () => {
  expect(asked([], "JSON", { type: "object" })[0]?.content).toContain('{"type":"object"}');
});
