import { expect, test } from "vitest";
import { openBlock } from "../../../../runtime/models/code-block/prompt.ts";

test("a leading system message becomes the instructions", () => {
  const [system, user, ...rest] = openBlock(
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
  const [system] = openBlock([{ role: "user", content: "List" }], "XML");
  expect(system).toMatchObject({
    role: "system",
    content: expect.stringContaining("Please output a valid XML object."),
  });
});

test("the opening goes to the last text part of the last user message", () => {
  const image = { type: "image", source: { url: "https://a.test/b.png" } } as const;
  const content = [{ type: "text", text: "a" }, { type: "text", text: "b" }, image] as const;
  expect(openBlock([{ role: "user", content }], "JSON").at(-1)).toEqual({
    role: "user",
    content: [content[0], { type: "text", text: "b\n```JSON\n" }, image],
  });
});

test("where the user did not speak last, a message opens the block", () => {
  const messages = openBlock(
    [
      { role: "user", content: "a" },
      { role: "assistant", content: "b" },
    ],
    "JSON",
  );
  expect(messages.at(-1)).toEqual({ role: "user", content: "```JSON\n" });
});

test("a schema is shown", () => {
  expect(openBlock([], "JSON", { type: "object" })[0]?.content).toContain('{"type":"object"}');
});
