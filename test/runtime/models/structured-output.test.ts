import { describe, expect, test } from "vitest";
import { z } from "zod";
import { collect } from "../../../runtime/models/collect.ts";
import { completion, completionEvents, fakeFetch, json, sse } from "./fake-fetch.ts";
import { sage } from "./handles.ts";

const promptMessages = [{ role: "user", content: "List" }] as const;
const formats = { name: "response_format", type: "string" as const };
const native = [
  { ...formats, options: ["text", "json_schema"] },
  { name: "json_schema", use_template: "json_schema" },
];
const block = [{ name: "response_format", use_template: "response_format" }];
const schema = { type: "object", properties: { a: { type: "number" } } };

describe("natively", () => {
  test.each([
    [
      "a JSON Schema",
      { responseSchema: { schema, name: "answer", strict: true } },
      { name: "answer", schema, strict: true },
    ],
    [
      "a Standard Schema",
      { responseSchema: { schema: z.object({ a: z.number() }) } },
      { name: "response", schema: expect.objectContaining({ type: "object", required: ["a"] }) },
    ],
    [
      "the parameter json_schema",
      { modelParameters: { response_format: "json_schema", json_schema: JSON.stringify(schema) } },
      { name: "response", schema },
    ],
    [
      "the parameter json_schema with a name",
      {
        modelParameters: {
          response_format: "json_schema",
          json_schema: JSON.stringify({ name: "n", schema, strict: false }),
        },
      },
      { name: "n", schema, strict: false },
    ],
  ])("by %s", async (_, request, expected) => {
    const fetch = fakeFetch(() => json(completion("{}")));
    await sage(fetch, { features: ["structured-output"], rules: native }).invoke({ promptMessages, ...request });
    expect(fetch.seen[0]?.body.response_format).toEqual({ type: "json_schema", json_schema: expected });
    expect(fetch.seen[0]?.body).not.toHaveProperty("json_schema");
  });

  test.each(["{", "[]", "5", "null"])("a json_schema that is no JSON object is refused: %s", async (text) => {
    const fetch = fakeFetch(() => json(completion("{}")));
    const failure = sage(fetch, { rules: native }).invoke({
      promptMessages,
      modelParameters: { response_format: "json_schema", json_schema: text },
    });
    await expect(failure).rejects.toMatchObject({
      reason: "invalid_parameter",
      provider: "oracle",
      model: "sage-1",
      issues: [{ parameter: "json_schema" }],
    });
    expect(fetch.seen).toEqual([]);
  });

  test("a model that knows no schema is not asked for one", async () => {
    const failure = sage(
      fakeFetch(() => json({})),
      { features: [], rules: [] },
    ).invoke({ promptMessages, responseSchema: { schema } });
    await expect(failure).rejects.toMatchObject({
      reason: "unsupported_parameter",
      message: expect.stringContaining("structured-output"),
    });
  });
});

describe("by a code block", () => {
  test.each(["JSON", "XML"])("of %s", async (kind) => {
    const fetch = fakeFetch(() => json(completion('{"a":1}\n```')));
    const result = await sage(fetch, { rules: block }).invoke({
      promptMessages,
      modelParameters: { response_format: kind },
      stop: ["END"],
    });
    const { body } = fetch.seen[0]!;
    expect(body.stop).toEqual(["END", "\n```", "```\n"]);
    expect(body).not.toHaveProperty("response_format");
    expect(body.messages).toMatchObject([{ role: "system" }, { role: "user", content: `List\n\`\`\`${kind}\n` }]);
    expect(result.text).toBe('{"a":1}\n```');
  });

  test("is the way of a schema too, where there is no other", async () => {
    const fetch = fakeFetch(() => json(completion("{}")));
    await sage(fetch, { features: [], rules: block }).invoke({ promptMessages, responseSchema: { schema } });
    expect(fetch.seen[0]?.body.messages[0].content).toContain(JSON.stringify(schema));
  });

  test("a stream gives each chunk of text emptied, then what is left of it; collected it is untouched", async () => {
    const texts = ['{"a"', ":1}\n", "```", " done"];
    const stream = sage(
      fakeFetch(() => sse(...completionEvents(...texts))),
      { rules: block },
    ).stream({ promptMessages, modelParameters: { response_format: "JSON" } });
    const seen: string[] = [];
    for await (const { delta } of stream) seen.push(delta.text);
    expect(seen).toEqual(["", '{"a"', "", ":1}\n", "", "", "done", ""]);
    expect((await collect(stream)).text).toBe(texts.join(""));
  });

  test("any other format goes to the wire", async () => {
    const fetch = fakeFetch(() => json(completion("{}")));
    await sage(fetch, { rules: [formats] }).invoke({
      promptMessages,
      modelParameters: { response_format: "json_object" },
    });
    expect(fetch.seen[0]?.body.response_format).toBe("json_object");
  });
});
